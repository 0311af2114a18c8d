import { offer } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import {
  fields,
  knewOf,
  participant,
  postponementDecided,
  postponementRequested,
  standing,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { heldFor, letGo } from '../shared/rooms.ts';
import { mayBeHeld } from './commands.ts';
import { mine } from './speaking.ts';

const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** Sittings that are fixed and have not been held: another day can be asked for. */
export const ahead = (state: CaseState): readonly Hearing[] =>
  mayBeHeld(state) ? standing(state.hearing).filter((one) => one.held === null) : [];

export const requestPostponement = command({
  name: 'hearing.request-postponement',
  on: 'case',
  by: people,
  basis: ['CPL-149'],
  needs: {},
  offers: ({ state, actor }) =>
    ahead(state).flatMap((one) =>
      mine(state, actor)
        .filter((party) => knewOf(state.participation, actor.person, { party, at: one.fixedAt }))
        .map((participant) => offer(`${one.id}.${participant}`, { hearing: one.id, participant })),
    ),
  input: z.object({ reason: fields.longText(2000), attachments: fields.files() }),
  ask: [page('reason', field('reason'), field('attachments'))],
  decide: ({ offer: at, input }) =>
    accept([postponementRequested.make({ shared: { ...at, ...input } })]),
  example: { reason: '那天要住院手术，附医院通知。', attachments: [] },
});

/** Another day, or not: for the judge, with reasons. A new day is fixed by scheduling anew. */
export const decidePostponement = command({
  name: 'hearing.decide-postponement',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-149'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    standing(state.hearing)
      .filter((one) => one.postponement !== null)
      .map((one) => offer(one.id, { hearing: one.id })),
  tells: ({ state }, { hearing }) => [
    ...(standing(state.hearing).some(({ id, held }) => id === hearing && held !== null)
      ? [{ code: 'held', facts: {} }]
      : []),
    {
      code: 'asked',
      facts: {
        asked: standing(state.hearing)
          .filter(({ id }) => id === hearing)
          .flatMap(({ postponement }) => postponement?.requests ?? [])
          .map(
            (one) =>
              `${participant(state.participation, one.participant)?.name ?? ''}：${one.reason}`,
          ),
      },
    },
    ...standing(state.hearing)
      .filter(({ id }) => id === hearing)
      .flatMap(({ postponement }) => postponement?.requests ?? [])
      .flatMap(({ attachments }) => filesBeside(attachments)),
  ],
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide({ state, offer: at, input }) {
    const granted = input.decision === 'granted';
    const { hearing } = at;
    const decided = postponementDecided.make({
      shared: { hearing, granted, reasons: input.reasons },
    });
    const off = standing(state.hearing).filter(
      (one) => granted && one.id === hearing && one.held === null,
    );
    const held = off.flatMap((one) => heldFor(state, one));
    return accept([decided], { released: letGo(held) });
  },
  example: { decision: 'granted', reasons: '理由正当，另定日期。' },
});
