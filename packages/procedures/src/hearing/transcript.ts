import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import {
  fields,
  openCorrections,
  standing,
  exchangeOpinionGiven,
  transcriptConfirmed,
  transcriptCorrectionAnswered,
  transcriptCorrectionRequested,
  transcriptRefusalNoted,
  transcriptUploaded,
  unsettled,
  participant,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { mayGoUp } from '../shared/last-day-to-appeal.ts';
import { settledTranscriptStands } from './rules/settled-transcript-stands.ts';
import { transcriptNeedsAHearing } from './rules/transcript-needs-a-hearing.ts';
import { spokenRows } from '../shared/opinion-rows.ts';
import { mine } from './speaking.ts';

const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** Nobody confirms a text that they have not read, nor what was noted of their opinions since. */
const anotherTranscript = [transcriptUploaded.kind, exchangeOpinionGiven.kind];

const running = ({ judgment }: CaseState): boolean => judgment.closedOn === null;

export const uploadTranscript = command({
  name: 'transcript.upload',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-34.1.1a', 'CPL-150'],
  needs: {},
  // Closed or not, what a party asked to have corrected is corrected by another text.
  offers: ({ state, now }) =>
    standing(state.hearing)
      .filter((one) => running(state) || openCorrections(one).length > 0)
      .filter((one) => one.at <= now)
      .map((hearing) =>
        offerUnless(hearing.id, hearing, [
          transcriptNeedsAHearing({ hearing }),
          settledTranscriptStands({ hearing }),
        ]),
      ),
  input: z.object({ file: fields.oneFile() }),
  ask: [page('file', field('file'))],
  tells: ({ state: { participation } }, { settled }) => {
    const names = Object.keys(settled).map((id) => participant(participation, id)?.name ?? '');
    return names.length === 0 ? [] : [{ code: 'settled', facts: { names } }];
  },
  decide: ({ offer: at, input }) =>
    at.transcript?.sha256 === input.file[0].sha256
      ? refuse(refusal('transcript/the-same', technical, [mendField('file')]))
      : accept([transcriptUploaded.make({ shared: { hearing: at.id, file: input.file[0] } })]),
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

const withTranscript = (state: CaseState): readonly Hearing[] =>
  standing(state.hearing).filter((one) => one.transcript !== null);

/** Transcripts waiting for those for whom this actor speaks. */
const waiting = (state: CaseState, actor: Actor): readonly TranscriptOf[] =>
  withTranscript(state).flatMap((one) => {
    const open = new Set(unsettled(one));
    return mine(state, actor)
      .filter((participant) => open.has(participant))
      .map((participant) => ({ hearing: one.id, participant }));
  });

/** That this transcript, and no later one, was confirmed. */
const confirmed = (state: CaseState, at: TranscriptOf, manner: 'online' | 'by-hand') =>
  transcriptConfirmed.make({
    shared: {
      ...at,
      manner,
      file: withTranscript(state).find(({ id }) => id === at.hearing)?.transcript ?? undefined,
    },
  });

/** The file itself: whoever confirms it, or enters that it was signed, sees which it is. */
const toldTranscript = ({ transcript, transcriptAt }: Hearing): readonly Told[] =>
  transcript === null
    ? []
    : [
        {
          code: 'transcript',
          facts: { name: transcript.name, on: transcriptAt },
          file: transcript,
        },
      ];

/** EVR-57: what the clerk noted of their opinions there, exhibit by exhibit, is read over with it. */
const toldOpinions = (state: CaseState, at: TranscriptOf): readonly Told[] => {
  const rows = spokenRows(state, at.hearing, at.participant);
  return rows.length === 0 ? [] : [{ code: 'opinions', facts: { rows: [...rows] } }];
};

const keyOf = (one: TranscriptOf): string => `${one.hearing}.${one.participant}`;

/** OLR-7.3.1: whoever answers online for what they said in a sitting has shown in this session that it is they. */
export const confirmTranscript = command({
  name: 'transcript.confirm',
  on: 'case',
  by: people,
  basis: ['OLR-34.1.2', 'OLR-7.3.1'],
  session: 2,
  onlyOnSeen: anotherTranscript,
  needs: {},
  offers: ({ state, actor }) => waiting(state, actor).map((one) => offer(keyOf(one), one)),
  tells: ({ state }, at) =>
    withTranscript(state)
      .filter(({ id }) => id === at.hearing)
      .flatMap((one) => [
        ...openCorrections(one)
          .filter(({ participant }) => participant === at.participant)
          .map(({ note, askedAt: on }) => ({ code: 'asked', facts: { note, on } })),
        ...toldTranscript(one),
        ...toldOpinions(state, at),
      ]),
  input: z.object({ read: fields.confirmation() }),
  ask: [page('read', field('read'))],
  decide: ({ state, offer: at }) => accept([confirmed(state, at, 'online')]),
  example: { read: true },
});

/** Received as long as the case is open or may go up, also from somebody who confirmed or was not there. */
export const requestTranscriptCorrection = command({
  name: 'transcript.request-correction',
  on: 'case',
  by: people,
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state, actor, today, law }) =>
    (running(state) || mayGoUp(state, today, law) ? withTranscript(state) : [])
      .flatMap(({ id }) => mine(state, actor).map((participant) => ({ hearing: id, participant })))
      .map((one) => offer(keyOf(one), one)),
  input: z.object({ note: fields.longText(4000) }),
  ask: [page('note', field('note'))],
  decide: ({ offer: at, input }) =>
    accept([transcriptCorrectionRequested.make({ shared: { ...at, note: input.note } })]),
  example: { note: '第三页第二行，日期应为三月二日。' },
});

/**
 * The clerk mends the transcript by uploading it anew, or leaves it as it is; then the request stays on file beside it
 * with what was found.
 */
export const answerTranscriptCorrection = command({
  name: 'transcript.answer-correction',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['CPL-150'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) =>
    standing(state.hearing)
      .flatMap((one) =>
        [...new Set(openCorrections(one).map(({ participant }) => participant))].map(
          (participant) => ({ hearing: one.id, participant }),
        ),
      )
      .map((one) => offer(keyOf(one), one)),
  tells: ({ state: { hearing, participation } }, at) =>
    standing(hearing)
      .filter(({ id }) => id === at.hearing)
      .flatMap(openCorrections)
      .filter((one) => one.participant === at.participant)
      .map(({ note }) => ({
        code: 'asked',
        facts: { name: participant(participation, at.participant)?.name ?? '', note },
      })),
  input: z.object({
    outcome: fields.choice(['corrected', 'noted']),
    note: fields.longText(2000),
  }),
  ask: [page('answer', field('outcome'), field('note'))],
  decide({ state, offer: at, input }) {
    const hearing = standing(state.hearing).find(({ id }) => id === at.hearing);
    const mended = hearing?.corrections.some(
      (one) => one.participant === at.participant && one.outcome === null && one.mended,
    );
    return input.outcome === 'corrected' && mended !== true
      ? refuse(
          refusal('transcript/not-uploaded-since', technical, [
            useCommand('transcript.upload', 'clerk'),
            mendField('outcome'),
          ]),
        )
      : accept([transcriptCorrectionAnswered.make({ shared: { ...at, ...input } })]);
  },
  example: { outcome: 'noted', note: '经核对录音，笔录无误；申请附卷。' },
});

/** All who were there and are not settled, for the clerk who has them before him. */
const unsettledOf = (state: CaseState): readonly TranscriptOf[] =>
  withTranscript(state).flatMap((one) =>
    unsettled(one).map((participant) => ({ hearing: one.id, participant })),
  );

export const recordConfirmation = command({
  name: 'transcript.record-confirmation',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-150'],
  onlyOnSeen: anotherTranscript,
  needs: {},
  offers: ({ state }) => unsettledOf(state).map((one) => offer(keyOf(one), one)),
  tells: ({ state }, at) =>
    withTranscript(state)
      .filter(({ id }) => id === at.hearing)
      .flatMap((one) => [...toldTranscript(one), ...toldOpinions(state, at)]),
  input: z.object({ signed: fields.confirmation() }),
  ask: [page('signed', field('signed'))],
  decide: ({ state, offer: at }) => accept([confirmed(state, at, 'by-hand')]),
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
