import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CaseState, RecordRequest } from '@xiezhi/record';
import {
  fields,
  handingInFor,
  nextRecordRequest,
  openRecords,
  participant,
  recordAnswered,
  recordOutcomes,
  recordRequested,
  signatureChecks,
  suitEnd,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  page,
  refusal,
  refuse,
  useCommand,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { connectedSystems } from '../shared/settings.ts';
import { onlyConnectedSystems } from './rules/only-connected-systems.ts';
import { byParties, isOpen, isShown, sideOf, toldOfTime } from './submit.ts';

/*
 * OLR-11.2.2: electronic data straight from the system that keeps it. The party says where it lies and lets the court fetch it; the
 * system is asked through the outbox, and what it hands over is an exhibit of that party, with where it came from.
 */

type Wanted = Pick<RecordRequest, 'participant' | 'system' | 'number'>;

/** By the same party: what another one is answered says nothing of it. */
const isAsked = (state: CaseState, wanted: Wanted): boolean =>
  openRecords(state.evidence).some(
    (one) =>
      one.participant === wanted.participant &&
      one.system === wanted.system &&
      one.number === wanted.number,
  );

/** More than any case needs, and too few to try numbers out by. */
const mostOfAParty = 30;

/** Is it still to be fetched: nobody has answered, the case can take it, and whoever let the court have it is in it. */
export const isWanted = (state: CaseState, request: string): boolean =>
  isOpen(state) &&
  suitEnd(state) === null &&
  state.judgment.closedOn === null &&
  openRecords(state.evidence).some(
    ({ id, participant: of }) =>
      id === request && participant(state.participation, of)?.to === null,
  );

/**
 * In time by the day on which it is asked for: how long the system takes is nobody's fault who hands it in. Only by the party, or by whoever
 * has shown that they act for it: what somebody else keeps of a person is given on that person's word. Others hand it in as a file.
 */
export const requestRecord = command({
  name: 'evidence.request-record',
  on: 'case',
  by: byParties,
  basis: ['OLR-11.2.2', 'CPL-67', 'CPL-68'],
  needs: { court: courtOfCase },
  offers: ({ state, actor: { person }, facts }) =>
    isOpen(state) && connectedSystems(facts.court).length > 0
      ? handingInFor(state.participation, person)
          .filter(({ id }) => isShown(state, { person }, id))
          .map((one) => offer(one.id, one))
      : [],
  tells: (about, { id }) => toldOfTime(about, id),
  input: z.object({
    system: fields.connectedSystem(),
    number: fields.text(120),
    name: fields.text(120),
    purpose: fields.longText(1000),
    lateReasons: fields.longText(1000).optional(),
    authorised: fields.confirmation(),
  }),
  ask: [
    page('where', field('system'), field('number')),
    page('what', field('name'), field('purpose'), field('lateReasons')),
    page('sure', field('authorised')),
  ],
  unasked: ({ state, law, today }, { id }) =>
    lateEvidence({ state, participant: id, on: today, law }) ? [] : ['lateReasons'],
  decide({ state, offer: { id }, input, law, today, facts }) {
    const { system, number, name, purpose, lateReasons } = input;
    const elsewhere = onlyConnectedSystems({ system, connected: connectedSystems(facts.court) });
    if (elsewhere) return refuse(elsewhere);
    if (isAsked(state, { participant: id, system, number }))
      return refuse(refusal('evidence/record-asked-for', technical, [{ kind: 'retry' }]));
    if (state.evidence.records.filter((one) => one.participant === id).length >= mostOfAParty)
      return refuse(
        refusal('evidence/too-many-records', technical, [useCommand('evidence.submit')], {
          most: mostOfAParty,
        }),
      );
    return accept([
      recordRequested.make({
        shared: {
          request: nextRecordRequest(state.evidence),
          participant: id,
          system,
          number,
          name,
          purpose,
          late: lateEvidence({ state, participant: id, on: today, law }),
          lateReasons,
        },
      }),
    ]);
  },
  example: {
    system: '云购网络交易平台',
    number: 'DD20260112000817',
    name: '网络交易订单',
    purpose: '证明被告于2026年1月12日收到货款',
    authorised: true,
  },
});

/** What was handed over, as an exhibit of whoever asked for it; received on the day on which it was asked for. */
function handedOver(
  state: CaseState,
  one: RecordRequest,
  { file, at, keptSince, signature, simulated }: HandedOver,
) {
  const who = participant(state.participation, one.participant);
  const { system, number, name, purpose } = one;
  const fetched = { system, number, at, keptSince, signature, simulated };
  return exhibitsEntered(
    state.evidence,
    {
      participant: one.participant,
      side: who === null ? 'third-party' : sideOf(who),
      occasion: 'later',
      source: 'online',
      receivedOn: courtDayOf(one.at),
      late: one.late,
      lateReasons: one.lateReasons,
      by: one.by ?? undefined,
    },
    [{ name, source: system, purpose, form: 'electronic', files: [file], fetched }],
  );
}

const handed = z.object({
  file: fields.fileReference,
  at: z.iso.datetime(),
  keptSince: z.iso.datetime().optional(),
  signature: z.enum(signatureChecks),
});
type HandedOver = z.infer<typeof handed> & { readonly simulated: boolean };

/** Whoever let the court fetch it takes that back, while nothing has come. */
export const stopRecord = command({
  name: 'evidence.stop-record',
  on: 'case',
  by: byParties,
  basis: ['OLR-11.2.2'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    openRecords(state.evidence)
      .filter(({ participant: of }) =>
        handingInFor(state.participation, person).some(
          ({ id }) => id === of && isShown(state, { person }, id),
        ),
      )
      .map((one) => offer(one.id, one)),
  tells: (_about, { system, number, name }) => [{ code: 'what', facts: { system, number, name } }],
  input: z.object({}),
  ask: [page('sure')],
  decide: ({ offer: { id }, actor }) =>
    accept([
      recordAnswered.make({
        shared: { request: id, outcome: 'given-up', by: actor.name, simulated: false },
      }),
    ]),
  example: {},
});

/** The answer of a connected system. */
export const recordAnswer = command({
  name: 'evidence.record-answer',
  on: 'case',
  by: ['system'],
  basis: ['OLR-11.2.2'],
  needs: {},
  offers: ({ state }) => openRecords(state.evidence).map((one) => offer(one.id, one)),
  input: z.object({
    answer: fields.choice(recordOutcomes),
    by: fields.text(100),
    simulated: fields.yesNo(),
    fault: fields.text(60).optional(),
    record: fields.asField(handed.optional(), { component: 'text' }),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      field('by'),
      field('simulated'),
      fieldWhen('fault', 'answer', ['unusable']),
      fieldWhen('record', 'answer', ['found']),
    ),
  ],
  decide({ state, offer: one, input: { answer, by, simulated, fault, record } }) {
    if (answer === 'unavailable' && one.wasAway)
      return refuse(refusal('evidence/answered-before', technical, [{ kind: 'retry' }]));
    // What came after the case had ended, or for whoever has left it, is shown to nobody.
    if (!isWanted(state, one.id))
      return accept([
        recordAnswered.make({ shared: { request: one.id, outcome: 'given-up', by, simulated } }),
      ]);
    if ((answer === 'found') !== (record !== undefined))
      return refuse(refusal('evidence/answer-without-record', technical, [{ kind: 'retry' }]));
    const answered = recordAnswered.make({
      shared: { request: one.id, outcome: answer, by, simulated, fault },
    });
    return accept(
      record === undefined
        ? [answered]
        : [answered, handedOver(state, one, { ...record, simulated })],
    );
  },
  example: { answer: 'not-found', by: 'simulator', simulated: true },
});

/** By its id alone: what is asked is read when it is asked, so that no number of a person lies in the outbox. */
export const askConnectedSystem: Effect = {
  name: 'evidence/ask-connected-system',
  on: 'evidence.RecordRequested',
  port: 'connected-system',
  message: ({ body }) => [{ request: (body as { readonly request: string }).request }],
};
