import { courtDayOf, offer } from '@xiezhi/kernel';
import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import {
  answers,
  defenceSubmitted,
  fields,
  jurisdictionDecided,
  jurisdictionObjected,
  nextDefence,
  nextObjection,
  openObjections,
  participant,
  partiesOf,
  handsInFor,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState, ExhibitInput, JurisdictionObjection, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, fieldWhen, neededWhen, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { lastDayToAnswer } from '../shared/answer-time.ts';
import { dayOfReceipt, firstDay, dayThatCounts } from '../shared/day-of-receipt.ts';
import {
  admissionsPage,
  defenceElementFields,
  defenceElementsOf,
  defenceElementsPage,
} from '../shared/element-fields.ts';
import { formOfCase, notOfItsForm } from '../shared/cause-facts.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { isAfter } from '../shared/last-day.ts';
import { wentAlong } from '../shared/handed-in.ts';
import { lateEvidence } from '../shared/rules/late-evidence.ts';
import { actsAsAMinor, minorsAlone } from '../shared/minors.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';
import { admitting, warnedOfAdmitting } from './admitting.ts';
import { judgedHereStaysHere } from './rules/judged-here-stays-here.ts';

const byDefendant = ['defendant', 'agent'] as const;
/** What a defendant hands in is received on any day, also when all is decided; only a judge gives it less effect. */
export const open = ({ filing }: CaseState): boolean => filing.status === 'registered';
const mine = (state: CaseState, actor: Actor): readonly Participant[] =>
  partiesOf(state.participation, 'defendant').filter(
    ({ id }) => actor.person !== null && handsInFor(state.participation, actor.person, id),
  );

/** Received after the case is closed as well; whoever hands in is told first that it is. */
const closedTell = ({ judgment: { closedOn } }: CaseState): readonly Told[] =>
  closedOn === null ? [] : [{ code: 'closed', facts: { closedOn }, short: true }];

/** Handed in by somebody whose authority is still to be shown: received all the same, and marked (CPL-62). */
const marked = ({ participation }: CaseState, { person }: Actor, participantId: string) =>
  person !== null && speaksFor(participation, person, participantId)
    ? {}
    : { authority: 'pending' as const };

/** By when it is in time, for whoever writes it; also where it is judged already, for it is marked by that day alone. */
function toldOfLastDay({ state, law, today }: Telling, { id }: Participant): readonly Told[] {
  const last = lastDayToAnswer(state, id, law);
  if (last === null) return [];
  const { dueOn, provisional } = last;
  return [{ code: isAfter(last, today) ? 'late' : 'last-day', facts: { dueOn, provisional } }];
}

interface Telling {
  readonly state: CaseState;
  readonly law: Law;
  readonly today: CourtDay;
}

/**
 * Past the time for it? Then it is received all the same and marked. A judgment ends nobody's fifteen days; it only bounds a
 * time that no service has begun (CPL-128).
 */
export function isLate(state: CaseState, participant: string, on: CourtDay, law: Law): boolean {
  const { pronouncedAt } = state.judgment;
  const last = lastDayToAnswer(state, participant, law);
  return last === null
    ? pronouncedAt !== null && on >= courtDayOf(pronouncedAt)
    : isAfter(last, on);
}

/** The exhibits that come with an answer, with marks of their own: their time is not that of the answer. */
const exhibitsWith = (
  state: CaseState,
  actor: Actor,
  who: Participant,
  exhibits: readonly ExhibitInput[] | undefined,
  law: Law,
  today: CourtDay,
): readonly NewEntry[] =>
  exhibits === undefined || exhibits.length === 0
    ? []
    : [
        exhibitsEntered(
          state.evidence,
          {
            participant: who.id,
            side: 'defendant',
            occasion: 'defence',
            source: 'online',
            ...marked(state, actor, who.id),
            receivedOn: today,
            late: lateEvidence({ state, participant: who.id, on: today, law }),
          },
          exhibits,
        ),
      ];

/** Another answer adds to the first and takes its place in nothing. */
const toldOfAnswers = (state: CaseState, id: string): readonly Told[] =>
  answers(state)
    .filter(({ participant }) => participant === id)
    .slice(-1)
    .map(({ receivedOn }) => ({ code: 'answered', facts: { on: receivedOn } }));

/** Of a cause that no form of facts is for nothing of it is asked. */
const notAsked = ({ state }: { readonly state: CaseState }) =>
  formOfCase(state) === null ? (['factsAnswered'] as const) : [];

/** The answer to the complaint: any day; late ones are received, and the judge says what follows. */
export const submitDefence = command({
  name: 'defence.submit',
  on: 'case',
  by: byDefendant,
  basis: ['CPL-128'],
  needs: {},
  offers: ({ state, actor }) =>
    open(state) ? mine(state, actor).map((one) => offer(one.id, one)) : [],
  tells: (about, who) => [
    ...closedTell(about.state),
    ...toldOfLastDay(about, who),
    ...toldOfAnswers(about.state, who.id),
    ...actsAsAMinor(about.state, about.actor.person, about.today, who.id),
  ],
  warns: warnedOfAdmitting,
  input: z
    .object({
      text: fields.longText(20_000),
      ...defenceElementFields,
      exhibits: fields.exhibits(0).optional(),
      evidenceConforms: fields.confirmation().optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed)
    .refine(...fields.exhibitsConfirmed),
  ask: [
    admissionsPage,
    page('text', field('text')),
    defenceElementsPage,
    page('evidence', field('exhibits'), neededWhen('evidenceConforms', 'exhibits', ['*'])),
    papersPage,
  ],
  unasked: notAsked,
  decide({ state, actor, offer: who, input, law, today }) {
    const elsewhere = notOfItsForm(state, 'factsAnswered', input);
    if (elsewhere) return refuse(elsewhere);
    return accept([
      defenceSubmitted.make({
        shared: {
          participant: who.id,
          source: 'online',
          ...marked(state, actor, who.id),
          receivedOn: today,
          late: isLate(state, who.id, today, law),
          attachments: input.attachments,
          defence: nextDefence(state.defence),
          text: input.text,
          elements: defenceElementsOf(input, formOfCase(state)),
          ...admitting({ state, actor }, who.id, input),
        },
      }),
      ...exhibitsWith(state, actor, who, input.exhibits, law, today),
    ]);
  },
  example: { text: '家具已经做好，原告没有来提货。', attachments: [], conformsToOriginals: true },
});

/** An answer on paper, scanned and entered by the clerk; the defendant is its author. Its postmark counts (CPL-85). */
export const recordDefence = command({
  name: 'defence.record-paper',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-128', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    open(state) ? partiesOf(state.participation, 'defendant').map((one) => offer(one.id, one)) : [],
  tells: ({ state, today }, { id }) => minorsAlone(state, today, [id]),
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    text: fields.longText(20_000),
    ...defenceElementFields,
    attachments: fields.files(),
  }),
  ask: [
    page('paper', field('receivedOn'), field('postedOn'), field('text'), field('attachments')),
    // As far as the form that was handed in has them (法〔2025〕82号); whoever wrote a letter filled in none.
    admissionsPage,
    defenceElementsPage,
  ],
  unasked: notAsked,
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, law, today }) {
    const { receivedOn, postedOn } = input;
    const first = firstDay(state);
    const refused =
      dayOfReceipt({ receivedOn, postedOn, first, today }) ??
      notOfItsForm(state, 'factsAnswered', input);
    if (refused) return refuse(refused);
    return accept([
      defenceSubmitted.make({
        shared: {
          participant: who.id,
          source: 'paper',
          receivedOn,
          postedOn,
          late: isLate(state, who.id, dayThatCounts(input), law),
          attachments: input.attachments,
          defence: nextDefence(state.defence),
          text: input.text,
          elements: defenceElementsOf(input, formOfCase(state)),
        },
      }),
    ]);
  },
  example: { receivedOn: '2026-03-20', text: '当事人当面提交答辩状 2 页。', attachments: [] },
});

export const objectToJurisdiction = command({
  name: 'defence.object-to-jurisdiction',
  on: 'case',
  by: byDefendant,
  basis: ['CPL-130'],
  needs: {},
  offers: ({ state, actor }) =>
    open(state) ? mine(state, actor).map((one) => offer(one.id, one)) : [],
  tells: (about, who) => [...closedTell(about.state), ...toldOfLastDay(about, who)],
  input: z.object({
    court: fields.text(80),
    reasons: fields.longText(4000),
    attachments: fields.files(),
  }),
  ask: [page('objection', field('court'), field('reasons'), field('attachments'))],
  decide: ({ state, actor, offer: who, input, law, today }) =>
    accept([
      jurisdictionObjected.make({
        shared: {
          participant: who.id,
          source: 'online',
          ...marked(state, actor, who.id),
          receivedOn: today,
          late: isLate(state, who.id, today, law),
          attachments: input.attachments,
          objection: nextObjection(state.defence),
          court: input.court,
          reasons: input.reasons,
        },
      }),
    ]),
  example: {
    court: '云州市西山区人民法院',
    reasons: '合同约定由西山区法院管辖。',
    attachments: [],
  },
});

/** On which it is decided here: what went to be tried anew is decided there. */
export const objectionsHere = (state: CaseState): readonly JurisdictionObjection[] =>
  openObjections(state).filter(({ at }) => !wentAlong(state, { what: 'jurisdiction', at }));

export const decideJurisdiction = command({
  name: 'defence.decide-jurisdiction',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-130'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => objectionsHere(state).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: 'objection',
      facts: {
        name: participant(state.participation, one.participant)?.name ?? '',
        court: one.court,
        reasons: one.reasons,
      },
    },
    ...filesBeside(one.attachments),
  ],
  input: z.object({
    outcome: fields.choice(['founded', 'unfounded']),
    court: fields.text(80).optional(),
    reasons: fields.longText(4000),
  }),
  ask: [
    page('outcome', field('outcome'), fieldWhen('court', 'outcome', ['founded'])),
    page('reasons', field('reasons')),
  ],
  prefill: (_about, one) => ({ court: one.court }),
  // Which court has jurisdiction the judge says; it need not be the one that was named.
  decide({ state, offer: one, input: { outcome, reasons, court } }) {
    const judged = judgedHereStaysHere({ judgment: state.judgment, outcome });
    if (judged) return refuse(judged);
    return accept([
      jurisdictionDecided.make({
        shared: {
          objection: one.id,
          outcome,
          reasons,
          court: outcome === 'founded' ? (court ?? one.court) : undefined,
        },
      }),
    ]);
  },
  example: { outcome: 'unfounded', reasons: '合同没有约定管辖，被告住所地在本院辖区。' },
});
