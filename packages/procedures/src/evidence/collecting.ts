import { offer, offerUnless, technical } from '@xiezhi/kernel';
import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication } from '@xiezhi/record';
import {
  entrustedFor,
  evidenceCollected,
  fields,
  isOfAPerson,
  participant,
  toBeCollected,
  whyNothing,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { toldOfOpinion } from '../shared/opinion.ts';
import { opinionIsSigned } from '../shared/rules/opinion-is-signed.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { saidOfApplication } from './decide-application.ts';
import { daysOfHearing } from './hearing-witnesses.ts';
import { calledBeforeStayingAway } from './rules/called-before-staying-away.ts';
import { witnessSignsFirst } from './rules/witness-signs-first.ts';
import { exampleExhibit, sideOf } from './submit.ts';

const bench = ['clerk', 'judge'] as const;

/** Until the judgment is made: what comes to hand later can found nothing in it. */
const granted = (state: CaseState): readonly EvidenceApplication[] =>
  state.judgment.pronouncedAt === null ? toBeCollected(state.evidence) : [];

/** Whoever is heard before the court or by picture and sound is heard at a sitting. */
const atASitting = (one: EvidenceApplication): boolean =>
  isOfAPerson(one) && one.manner !== 'written';

/** What can be brought in now: an appraisal once it was commissioned, testimony once a sitting has begun. */
export const collecting = (state: CaseState, now: Instant | null): readonly EvidenceApplication[] =>
  granted(state).filter((one) =>
    one.kind === 'appraisal'
      ? one.commission !== null
      : !atASitting(one) || now === null || daysOfHearing(state, one, now).length > 0,
  );

const toldOf = (state: CaseState, one: EvidenceApplication): readonly Told[] => [
  { code: 'granted', facts: saidOfApplication(state, one) },
];

/** Nothing is collected before a judge has granted it, nor on a day to come; somebody is heard on the day of a sitting. */
function notThatDay(
  state: CaseState,
  on: string,
  one: EvidenceApplication,
  { today, now }: { readonly today: CourtDay; readonly now: Instant },
) {
  const first = courtDayOf(one.decidedAt as Instant);
  if (on > today || on < first)
    return refusal('evidence/not-collected-then', technical, [mendField('on')], { first, today });
  const days = daysOfHearing(state, one, now);
  return atASitting(one) && !days.some((day) => day === on)
    ? refusal('evidence/no-sitting-then', technical, [mendField('on')], { days: [...days] })
    : null;
}

/**
 * CPL-67, EVR-62: what the court collected on a party's application stands on that party's side and is contested by the
 * others; the bench says how it came by it. Of what was preserved it is the same (CPL-84), of what a witness said and of an
 * appraisal. What an appraiser answers at a sitting stands in its transcript.
 */

/** As its name, its source and what it shows are known before it is there. */
const expected = ({ kind, what, heldBy, purpose, commission }: EvidenceApplication) => ({
  name: (kind === 'witness' ? `证人${what}的证言` : kind === 'appraisal' ? '鉴定意见' : what).slice(
    0,
    120,
  ),
  source: kind === 'witness' ? '证人作证' : (commission?.body ?? heldBy),
  purpose: purpose.slice(0, 500),
  form: kind === 'witness' || kind === 'appraisal' ? 'scan' : 'copy',
});

/** The opinion that came from the accounts of a body, as it was signed; null where none did. */
const signedFiles = ({ appraisal }: CaseState, application: string) =>
  entrustedFor(appraisal, application)?.opinion?.files ?? null;

/** What was signed from accounts is brought in, and nothing else in its place; of all else, what the bench writes. */
const entering = <One>(state: CaseState, one: EvidenceApplication, exhibits: readonly One[]) => {
  const files = signedFiles(state, one.id);
  return one.kind !== 'appraisal' || files === null
    ? exhibits
    : [{ ...expected(one), form: 'scan' as const, files: [...files] }];
};

/** CPL-79: what was examined of the court's own motion is evidence of no party, and both sides speak to it. */
function whoseOf({ participation }: CaseState, one: EvidenceApplication) {
  if (one.ofOwnMotion === true) return { participant: 'court', side: 'court' } as const;
  const who = participant(participation, one.participant);
  return { participant: one.participant, side: who === null ? 'plaintiff' : sideOf(who) } as const;
}

export const bringInCollected = command({
  name: 'evidence.bring-in-collected',
  on: 'case',
  by: bench,
  basis: ['CPL-67', 'CPL-84', 'CPL-71', 'CPL-75', 'CPL-81', 'EVR-37', 'EVR-71', 'EVR-72'],
  or: ['evidence.note-nothing-collected'],
  needs: {},
  offers: ({ state, now }) =>
    collecting(state, now).map((one) =>
      offerUnless(one.id, one, [
        opinionIsSigned({ appraisal: state.appraisal, application: one.id }),
      ]),
    ),
  tells: ({ state }, one) => {
    const work = entrustedFor(state.appraisal, one.id);
    return [...toldOf(state, one), ...(work === null ? [] : toldOfOpinion(work))];
  },
  input: z.object({
    on: fields.day(),
    keptAt: fields.text(200).optional(),
    note: fields.longText(1000),
    undertaking: fields.choice(['signed', 'refused']).optional(),
    exhibits: fields.exhibits().optional(),
    objectBy: fields.day().optional(),
  }),
  ask: [
    page('how', field('on'), needed('undertaking'), needed('keptAt'), field('note')),
    page('exhibits', needed('exhibits'), needed('objectBy')),
  ],
  unasked: ({ state }, { kind, id }) => [
    // It came from an account: there is no paper that lies anywhere.
    ...(kind === 'appraisal' && signedFiles(state, id) !== null
      ? (['keptAt', 'exhibits'] as const)
      : []),
    ...(kind === 'witness' ? [] : (['undertaking'] as const)),
    ...(kind === 'appraisal' ? [] : (['objectBy'] as const)),
    ...(kind === 'appraiser' ? (['exhibits', 'keptAt'] as const) : []),
  ],
  prefill: ({ state, today, now }, one) => ({
    on: atASitting(one) ? (daysOfHearing(state, one, now).at(-1) ?? today) : today,
    ...(one.kind === 'appraiser' || signedFiles(state, one.id) !== null
      ? {}
      : { exhibits: [expected(one)] }),
  }),
  decide({ state, offer: one, input, today, now }) {
    const { on, note, keptAt, exhibits = [], objectBy, undertaking } = input;
    const fault =
      notThatDay(state, on, one, { today, now }) ??
      witnessSignsFirst({ application: one, undertaking }) ??
      (objectBy !== undefined && objectBy <= today
        ? refusal('evidence/day-is-past', technical, [mendField('objectBy')])
        : null);
    if (fault) return refuse(fault);
    return accept([
      evidenceCollected.make({
        shared: {
          application: one.id,
          outcome: 'brought-in',
          on,
          note,
          objectBy: one.kind === 'appraisal' ? objectBy : undefined,
        },
      }),
      ...(one.kind === 'appraiser'
        ? []
        : [
            exhibitsEntered(
              state.evidence,
              {
                ...whoseOf(state, one),
                occasion: 'later',
                source: signedFiles(state, one.id) === null ? 'paper' : 'online',
                receivedOn: today,
                keptAt,
                // Whatever day it comes on, it was asked for; that the asking was late was the judge's to weigh.
                late: false,
                collected: one.id,
              },
              entering(state, one, exhibits),
            ),
          ]),
    ]);
  },
  example: {
    on: '2026-03-20',
    keptAt: '纸质卷第 1 册第 30 至 35 页',
    note: '书记员持调查令到银行调取，银行盖章。',
    exhibits: [exampleExhibit],
  },
});

/** There was nothing, or it is not given out: whoever asked must know why, and so must the others. */
export const noteNothingCollected = command({
  name: 'evidence.note-nothing-collected',
  on: 'case',
  by: bench,
  basis: ['CPL-67', 'CPL-84', 'CPL-76', 'CPL-81', 'EVR-31', 'EVR-71'],
  needs: {},
  offers: ({ state }) => granted(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => toldOf(state, one),
  input: z.object({
    on: fields.day(),
    why: fields.choice(whyNothing).optional(),
    note: fields.longText(1000),
  }),
  ask: [page('why', field('on'), needed('why'), field('note'))],
  unasked: (_about, { kind }) =>
    kind === 'collect' || kind === 'preserve' ? (['why'] as const) : [],
  prefill: ({ today }) => ({ on: today }),
  decide({ state, offer: one, input, today, now }) {
    const { why, ...said } = input;
    const fault = stayedAwayFromASitting({ state, one, input, today, now });
    return fault
      ? refuse(fault)
      : accept([
          evidenceCollected.make({
            shared: {
              application: one.id,
              outcome: 'nothing',
              ...said,
              why: one.kind === 'collect' || one.kind === 'preserve' ? undefined : why,
            },
          }),
        ]);
  },
  example: { on: '2026-03-20', note: '银行答复：没有这个账户。' },
});

/** That somebody stayed away is said of the day of a sitting for which they had the notice: before that nobody has. */
function stayedAwayFromASitting({
  state,
  one,
  input,
  today,
  now,
}: {
  readonly state: CaseState;
  readonly one: EvidenceApplication;
  readonly input: { readonly on: string; readonly why?: string | undefined };
  readonly today: CourtDay;
  readonly now: Instant;
}) {
  const first = courtDayOf(one.decidedAt as Instant);
  if (input.on > today || input.on < first)
    return refusal('evidence/not-collected-then', technical, [mendField('on')], { first, today });
  if (!isOfAPerson(one) || !['stayed-away', 'did-not-sign'].includes(input.why ?? '')) return null;
  return (
    notThatDay(state, input.on, one, { today, now }) ??
    (input.why === 'stayed-away'
      ? calledBeforeStayingAway({ state, application: one, on: input.on })
      : null)
  );
}
