import type { Instant } from '@xiezhi/kernel';
import { instantFromMillis, offer, offerUnless, parseCourtDay } from '@xiezhi/kernel';
import {
  active,
  fields,
  hearingHeld,
  hearingScheduled,
  postponementDecided,
  postponementRequested,
  purposes,
  speaksFor,
  standing,
  transcriptConfirmed,
  transcriptCorrectionRequested,
  transcriptRefusalNoted,
  transcriptUploaded,
  unsettled,
  upcoming,
} from '@xiezhi/record';
import type { CaseState, Hearing } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, fieldWhen, page, refuse } from '../framework/index.ts';
import { threeDaysNotice } from './rules/three-days-notice.ts';
import { transcriptNeedsAHearing } from './rules/transcript-needs-a-hearing.ts';

const bench = ['clerk', 'judge'] as const;
const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** `2026-11-24T09:30` at the court to a moment. */
export const courtTime = (text: string): Instant =>
  instantFromMillis(Date.parse(`${text}:00.000+08:00`));

const mayBeHeld = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null;

/** The participants for whom this actor may speak. */
const mine = (state: CaseState, actor: Actor): readonly string[] =>
  actor.person === null
    ? []
    : active(state.participation)
        .filter(
          (one) =>
            one.side !== null &&
            one.role !== 'agent' &&
            actor.person !== null &&
            speaksFor(state.participation, actor.person, one.id),
        )
        .map((one) => one.id);

/** Fixes day, hour and place, or another day in place of one that was fixed. */
export const scheduleHearing = command({
  name: 'hearing.schedule',
  on: 'case',
  by: bench,
  basis: ['CPL-139'],
  needs: {},
  offers: ({ state }) => (mayBeHeld(state) ? [offer('', {})] : []),
  input: z.object({
    purpose: fields.choice(purposes),
    at: fields.dayTime(),
    place: fields.text(120),
    open: fields.yesNo(),
    closedFor: fields.text(300).optional(),
    reasons: fields.text(500).optional(),
  }),
  ask: [
    page('when', field('purpose'), field('at'), field('place')),
    page('open', field('open'), fieldWhen('closedFor', 'open', ['false']), field('reasons')),
  ],
  prefill: () => ({ purpose: 'hearing', open: true }),
  decide({ state, input, today }) {
    const on = parseCourtDay(input.at.slice(0, 10)) ?? today;
    const soon = threeDaysNotice({ today, on });
    if (soon) return refuse(soon);
    const before = upcoming(state.hearing);
    return accept([
      hearingScheduled.make({
        shared: {
          hearing: `h${String(state.hearing.hearings.length + 1)}`,
          at: courtTime(input.at),
          place: input.place,
          purpose: input.purpose,
          closedFor: input.open ? undefined : (input.closedFor ?? '涉及不公开的事项'),
          replaces: before?.id,
          reasons: input.reasons,
        },
      }),
    ]);
  },
  example: { purpose: 'hearing', at: '2026-12-15T09:30', place: '第六法庭', open: true },
});

export const requestPostponement = command({
  name: 'hearing.request-postponement',
  on: 'case',
  by: people,
  basis: ['CPL-149'],
  needs: {},
  offers: ({ state, actor }) => {
    const next = upcoming(state.hearing);
    return next === null
      ? []
      : mine(state, actor).map((participant) =>
          offer(`${next.id}.${participant}`, { hearing: next.id, participant }),
        );
  },
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
  needs: {},
  offers: ({ state }) =>
    standing(state.hearing)
      .filter((one) => one.postponement !== null)
      .map((one) => offer(one.id, { hearing: one.id })),
  input: z.object({
    decision: fields.choice(['granted', 'denied']),
    reasons: fields.longText(2000),
  }),
  ask: [page('decision', field('decision'), field('reasons'))],
  decide: ({ offer: at, input }) =>
    accept([
      postponementDecided.make({
        shared: {
          hearing: at.hearing,
          granted: input.decision === 'granted',
          reasons: input.reasons,
        },
      }),
    ]),
  example: { decision: 'granted', reasons: '理由正当，另定日期。' },
});

/** Who was there. Everybody not named was absent. */
export const recordHearing = command({
  name: 'hearing.record',
  on: 'case',
  by: bench,
  basis: ['CPL-150', 'OLR-7.3.1'],
  needs: {},
  offers: ({ state, now }) =>
    standing(state.hearing)
      .filter((one) => one.held === null && one.at <= now)
      .map((one) => offer(one.id, one)),
  input: z.object({
    online: fields.participants().optional(),
    inPerson: fields.participants().optional(),
    identityChecked: fields.confirmation(),
    note: fields.longText(4000),
  }),
  ask: [
    page('present', field('online'), field('inPerson'), field('identityChecked')),
    page('note', field('note')),
  ],
  decide({ state, offer: at, input }) {
    const online = new Set(input.online ?? []);
    const inPerson = new Set(input.inPerson ?? []);
    const attendance = active(state.participation)
      .filter((one) => one.side !== null && one.role !== 'agent')
      .map((one) => ({
        participant: one.id,
        manner: inPerson.has(one.id)
          ? ('in-person' as const)
          : online.has(one.id)
            ? ('online' as const)
            : ('absent' as const),
      }));
    return accept([hearingHeld.make({ shared: { hearing: at.id, attendance, note: input.note } })]);
  },
  example: { online: ['p1'], identityChecked: true, note: '法庭调查、法庭辩论、最后陈述。' },
});

export const uploadTranscript = command({
  name: 'transcript.upload',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-34.1.1a', 'CPL-150'],
  needs: {},
  offers: ({ state, now }) =>
    standing(state.hearing)
      .filter((one) => one.at <= now)
      .map((one) => offerUnless(one.id, one, [transcriptNeedsAHearing({ hearing: one })])),
  input: z.object({ file: fields.oneFile() }),
  ask: [page('file', field('file'))],
  decide: ({ offer: at, input }) =>
    accept([transcriptUploaded.make({ shared: { hearing: at.id, file: input.file[0] } })]),
  example: {
    file: [
      { sha256: '0'.repeat(64), name: '庭审笔录.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});

interface TranscriptOf {
  readonly hearing: string;
  readonly participant: string;
}

/** Transcripts waiting for those for whom this actor speaks. */
const waiting = (state: CaseState, actor: Actor): readonly TranscriptOf[] =>
  standing(state.hearing)
    .filter((one) => one.transcript !== null)
    .flatMap((one) => {
      const open = new Set(unsettled(one));
      return mine(state, actor)
        .filter((participant) => open.has(participant))
        .map((participant) => ({ hearing: one.id, participant }));
    });

const keyOf = (one: TranscriptOf): string => `${one.hearing}.${one.participant}`;

export const confirmTranscript = command({
  name: 'transcript.confirm',
  on: 'case',
  by: people,
  basis: ['OLR-34.1.2'],
  needs: {},
  offers: ({ state, actor }) => waiting(state, actor).map((one) => offer(keyOf(one), one)),
  input: z.object({ read: fields.confirmation() }),
  ask: [page('read', field('read'))],
  decide: ({ offer: at }) =>
    accept([transcriptConfirmed.make({ shared: { ...at, manner: 'online' } })]),
  example: { read: true },
});

export const requestTranscriptCorrection = command({
  name: 'transcript.request-correction',
  on: 'case',
  by: people,
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state, actor }) => waiting(state, actor).map((one) => offer(keyOf(one), one)),
  input: z.object({ note: fields.longText(4000) }),
  ask: [page('note', field('note'))],
  decide: ({ offer: at, input }) =>
    accept([transcriptCorrectionRequested.make({ shared: { ...at, note: input.note } })]),
  example: { note: '第三页第二行，日期应为三月二日。' },
});

/** All who were there and are not settled, for the clerk who has them before him. */
const unsettledOf = (state: CaseState): readonly TranscriptOf[] =>
  standing(state.hearing)
    .filter((one: Hearing) => one.transcript !== null)
    .flatMap((one) => unsettled(one).map((participant) => ({ hearing: one.id, participant })));

export const recordConfirmation = command({
  name: 'transcript.record-confirmation',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state }) => unsettledOf(state).map((one) => offer(keyOf(one), one)),
  input: z.object({ signed: fields.confirmation() }),
  ask: [page('signed', field('signed'))],
  decide: ({ offer: at }) =>
    accept([transcriptConfirmed.make({ shared: { ...at, manner: 'by-hand' } })]),
  example: { signed: true },
});

export const noteTranscriptRefusal = command({
  name: 'transcript.note-refusal',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state }) => unsettledOf(state).map((one) => offer(keyOf(one), one)),
  input: z.object({ note: fields.longText(1000) }),
  ask: [page('note', field('note'))],
  decide: ({ offer: at, input }) =>
    accept([transcriptRefusalNoted.make({ shared: { ...at, note: input.note } })]),
  example: { note: '看过笔录，不肯签名，没有说理由。' },
});
