import { offer, technical } from '@xiezhi/kernel';
import {
  fields,
  nextReport,
  participant,
  parties,
  partyEventReported,
  partyEvents,
  reportAnswered,
} from '@xiezhi/record';
import type { CaseState, FileReference } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { isInCourt } from '../shared/handing.ts';

export const running = ({ filing, judgment, suspension }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null && suspension.terminatedAt === null;

const input = z.object({
  participant: fields.participantField(),
  event: fields.choice(partyEvents),
  text: fields.longText(4000),
  attachments: fields.files(),
});
const ask = [
  page('what', field('participant'), field('event'), field('text')),
  page('papers', field('attachments')),
] as const;

/** Nobody else's fate matters to the suit. */
export const isParty = (state: CaseState, id: string): boolean =>
  parties(state.participation).some((one) => one.id === id);

export const chooseAParty = refusal('suspension/choose-a-party', technical, [
  mendField('participant'),
]);

interface Reported {
  readonly participant: string;
  readonly event: (typeof partyEvents)[number];
  readonly text: string;
  readonly attachments: readonly FileReference[];
}

const reported = (state: CaseState, told: Reported) =>
  isParty(state, told.participant)
    ? accept([
        partyEventReported.make({
          shared: {
            ...told,
            attachments: [...told.attachments],
            report: nextReport(state.suspension),
          },
        }),
      ])
    : refuse(chooseAParty);

const example = {
  participant: 'd1',
  event: 'death',
  text: '被告于 2026 年 4 月 2 日去世，附死亡证明。',
  attachments: [],
};

/**
 * Anybody in the case tells the court what has happened to a party (CPL-153). Also once it is decided or closed: days to appeal
 * run on, and whoever takes the place of a party may appeal.
 */
export const reportEvent = command({
  name: 'suspension.report',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-153', 'CPLI-55'],
  needs: {},
  offers: ({ state }) => (isInCourt(state) ? [offer('', {})] : []),
  input,
  ask,
  decide: ({ state, input: told }) => reported(state, told),
  example,
});

/** The court learned of it itself, or from somebody who stands outside the case. */
export const noteEvent = command({
  name: 'suspension.note-event',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-153', 'CPLI-55'],
  needs: {},
  offers: ({ state }) => (isInCourt(state) ? [offer('', {})] : []),
  input,
  ask,
  decide: ({ state, input: told }) => reported(state, told),
  example,
});

/** What was reported of a party, and the files with it. */
const toldOfReport = (state: CaseState, one: Reported): readonly Told[] => [
  {
    code: 'told',
    facts: {
      name: participant(state.participation, one.participant)?.name ?? '',
      event: one.event,
      text: one.text,
    },
  },
  ...filesBeside(one.attachments),
];

/** All that was reported and is not answered, or that the suit stands still for: whoever orders what follows reads it beside the form. */
export const toldOfReports = ({ state }: { readonly state: CaseState }): readonly Told[] =>
  state.suspension.reports
    .filter(({ answered, waits }) => !answered || waits)
    .flatMap((one) => toldOfReport(state, one));

/** It was looked at, and the suit goes on as it is. */
export const answerReport = command({
  name: 'suspension.answer-report',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-153'],
  or: ['suspension.order', 'suspension.admit-successor', 'suspension.terminate'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    isInCourt(state)
      ? state.suspension.reports.filter((one) => !one.answered).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => toldOfReport(state, one),
  input: z.object({
    reasons: fields.longText(4000),
    notSo: fields.confirmation().optional(),
  }),
  ask: [page('reasons', field('reasons'), field('notSo'))],
  decide: ({ offer: { id }, input: { reasons, notSo } }) =>
    accept([reportAnswered.make({ shared: { report: id, reasons, notSo } })]),
  example: { reasons: '经查，被告只是住院，可以委托代理人参加诉讼。' },
});
