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
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, fieldWhen, page, refusal, refuse } from '../framework/index.ts';
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

const asked = (state: CaseState, system: string, number: string): boolean =>
  openRecords(state.evidence).some((one) => one.system === system && one.number === number);

/** In time by the day on which it is asked for: how long the system takes is nobody's fault who hands it in. */
export const requestRecord = command({
  name: 'evidence.request-record',
  on: 'case',
  by: byParties,
  basis: ['OLR-11.2.2', 'CPL-67', 'CPL-68'],
  needs: { court: courtOfCase },
  offers: ({ state, actor: { person }, facts }) =>
    isOpen(state) && connectedSystems(facts.court).length > 0
      ? handingInFor(state.participation, person).map((one) => offer(one.id, one))
      : [],
  tells: (about, { id }) => [
    ...toldOfTime(about, id),
    ...(isShown(about.state, about.actor, id) ? [] : [{ code: 'authority', facts: {} }]),
  ],
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
  decide({ state, actor, offer: { id }, input, law, today, facts }) {
    const { system, number, name, purpose, lateReasons } = input;
    const elsewhere = onlyConnectedSystems({ system, connected: connectedSystems(facts.court) });
    if (elsewhere) return refuse(elsewhere);
    if (asked(state, system, number))
      return refuse(refusal('evidence/record-asked-for', technical, [{ kind: 'retry' }]));
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
          authority: isShown(state, actor, id) ? undefined : 'pending',
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
      authority: one.unshown === null ? undefined : 'pending',
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

/** Where it lies and who lets the court have it: nothing else of the case leaves. */
export const askConnectedSystem: Effect = {
  name: 'evidence/ask-connected-system',
  on: 'evidence.RecordRequested',
  port: 'connected-system',
  message({ at, body }, state) {
    const { request, participant: id, system, number } = body as Readonly<Record<string, string>>;
    const who = participant((state as CaseState).participation, id ?? '');
    return [
      {
        request: request ?? '',
        system: system ?? '',
        number: number ?? '',
        party: who?.name ?? '',
        authorisedAt: at,
      },
    ];
  },
};
