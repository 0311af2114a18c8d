import { offer } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import {
  exhibitWithdrawn,
  fields,
  listOf,
  participant,
  speaksFor,
  standingExhibits,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { byParties, exampleExhibit, sideOf, toldOfTime } from './submit.ts';

/**
 * Exhibits of the parties somebody speaks for, until the case is decided. What takes something from a party is done by
 * whoever has shown that they may (CPL-62).
 */
const ownExhibits = (state: CaseState, { person }: Actor): readonly Exhibit[] =>
  person === null || state.filing.status !== 'registered' || state.judgment.pronouncedAt !== null
    ? []
    : standingExhibits(state.evidence).filter(
        (one) =>
          speaksFor(state.participation, person, one.participant) &&
          // What the court collected is no party's to change.
          listOf(state.evidence, one.list)?.collected === null,
      );

const toldOf = ({ name, purpose }: Exhibit) => ({ code: 'exhibit', facts: { name, purpose } });

/** A better scan, a fuller record: it gets a number of its own, and the first stays in the docket beside it. */
export const replaceExhibit = command({
  name: 'evidence.replace',
  on: 'case',
  by: byParties,
  basis: ['CPL-68', 'OLR-11.2.1'],
  needs: {},
  offers: ({ state, actor }) => ownExhibits(state, actor).map((one) => offer(one.id, one)),
  tells: (about, one) => [toldOf(one), ...toldOfTime(about, one.participant)],
  input: z.object({
    exhibits: fields.exhibits(1, 1),
    lateReasons: fields.longText(1000).optional(),
    conformsToOriginals: fields.confirmation(),
  }),
  ask: [
    page('exhibits', field('exhibits')),
    page('sure', field('lateReasons'), field('conformsToOriginals')),
  ],
  unasked: ({ state, law, today }, { participant: id }) =>
    lateEvidence({ state, participant: id, on: today, law }) ? [] : ['lateReasons'],
  prefill: (_about, { name, source, purpose, form, group, provenance }) => ({
    exhibits: [
      {
        name,
        source,
        purpose,
        form,
        ...(group === undefined ? {} : { group }),
        ...(provenance === undefined ? {} : { provenance }),
      },
    ],
  }),
  decide({ state, offer: one, input, law, today }) {
    const who = participant(state.participation, one.participant);
    return accept([
      exhibitsEntered(
        state.evidence,
        {
          participant: one.participant,
          side: who === null ? one.side : sideOf(who),
          occasion: 'later',
          source: 'online',
          receivedOn: today,
          late: lateEvidence({ state, participant: one.participant, on: today, law }),
          lateReasons: input.lateReasons,
          replaces: one.id,
        },
        input.exhibits,
      ),
    ]);
  },
  example: { exhibits: [exampleExhibit], conformsToOriginals: true },
});

/** Nothing is deleted: it stays readable with all that was said of it, and nothing rests on it any more. */
export const withdrawExhibit = command({
  name: 'evidence.withdraw',
  on: 'case',
  by: byParties,
  basis: ['CPL-67'],
  needs: {},
  offers: ({ state, actor }) => ownExhibits(state, actor).map((one) => offer(one.id, one)),
  tells: (_about, one) => [toldOf(one)],
  input: z.object({ reasons: fields.longText(1000), sure: fields.confirmation() }),
  ask: [page('reasons', field('reasons'), field('sure'))],
  decide: ({ offer: one, input }) =>
    accept([
      exhibitWithdrawn.make({
        shared: { exhibit: one.id, participant: one.participant, reasons: input.reasons },
      }),
    ]),
  example: { reasons: '与第 3 份证据重复。', sure: true },
});
