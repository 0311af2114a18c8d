import { offer, technical } from '@xiezhi/kernel';
import type { PersonId } from '@xiezhi/kernel';
import {
  exchangeOpinionGiven,
  exchangeOpinionSealed,
  exhibitsOfOthers,
  fields,
  handingInFor,
  parties,
  speaksFor,
} from '@xiezhi/record';
import type { CaseState, ExhibitOpinion, FileReference } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { dayOfReceipt, firstDay, dayThatCounts } from '../shared/day-of-receipt.ts';
import { currentPeriod, isLate, lastDayFor } from './period.ts';
import { isUnderSeal } from './sealed.ts';

/** On any day, once there is something to speak to: a period in which all are asked, or an exhibit of another party. */
const speaks = (state: CaseState, participant: string): boolean =>
  state.filing.status === 'registered' &&
  (state.exchange.period !== null || exhibitsOfOthers(state.evidence, participant).length > 0);

/** Has the court seen that they may act for the party? What comes before is received all the same, and marked (CPL-62). */
const isShown = ({ participation }: CaseState, { person }: Actor, participant: string): boolean =>
  person !== null && speaksFor(participation, person, participant);

/** What somebody said: exhibit by exhibit, and whatever else in a text. */
interface Said {
  readonly text?: string | undefined;
  readonly exhibits?: readonly ExhibitOpinion[] | undefined;
  readonly attachments?: readonly FileReference[] | undefined;
}

/** Something must have been said, and of exhibits of others that stand. */
export function faultOf(state: CaseState, participant: string, { text, exhibits = [] }: Said) {
  const theirs = new Set(exhibitsOfOthers(state.evidence, participant).map(({ id }) => id));
  if (exhibits.some(({ exhibit }) => !theirs.has(exhibit)))
    return refusal('exchange/not-an-exhibit', technical, [mendField('exhibits')]);
  return text === undefined && exhibits.length === 0
    ? refusal('exchange/say-something', technical, [mendField('exhibits'), mendField('text')])
    : null;
}

const toldOfSeal = (state: CaseState): readonly Told[] =>
  isUnderSeal(state)
    ? [{ code: 'sealed', facts: { replyDays: state.exchange.period?.sealed?.replyDays ?? 0 } }]
    : [];

/** The entry of what was said. Under seal it is its author's alone, and all read only that it is in. */
const entered = (
  state: CaseState,
  about: {
    readonly participant: string;
    readonly late: boolean;
    readonly receivedOn: string;
    readonly authority?: 'pending' | undefined;
  },
  said: Said,
  author: PersonId | null,
) =>
  isUnderSeal(state) && author !== null
    ? exchangeOpinionSealed.make({
        shared: { ...about, source: 'online' },
        sealed: {
          label: `person:${author}`,
          value: {
            text: said.text,
            exhibits: said.exhibits === undefined ? undefined : [...said.exhibits],
            attachments: [...(said.attachments ?? [])],
          },
        },
      })
    : exchangeOpinionGiven.make({
        shared: {
          ...about,
          text: said.text ?? '',
          exhibits: said.exhibits === undefined ? undefined : [...said.exhibits],
          attachments: [...(said.attachments ?? [])],
          source: 'online',
        },
      });

/**
 * A party says what it thinks of the evidence. On any day from the first on; a late opinion is received and marked. In
 * an exchange that is held online it is verified once more who says it (OLR-7.3.1): once in a session, and on paper never.
 */
export const giveOpinion = command({
  name: 'exchange.give-opinion',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-14.2.0', 'OLR-14.3.0', 'CPL-71', 'OLR-7.3.1'],
  session: 2,
  needs: {},
  offers: ({ state, actor: { person } }) =>
    handingInFor(state.participation, person)
      .filter(({ id }) => speaks(state, id))
      .map((one) => offer(one.id, one)),
  tells: ({ state, actor, law }, { id }) => {
    const last = lastDayFor(state, id, law);
    const period = currentPeriod(state);
    return [
      ...(last === null || period === null
        ? []
        : [{ code: 'period', facts: { from: period.from, ...last }, short: true as const }]),
      ...toldOfSeal(state),
      ...(isShown(state, actor, id) ? [] : [{ code: 'authority', facts: {} }]),
    ];
  },
  input: z
    .object({
      exhibits: fields.exhibitOpinions().optional(),
      text: fields.longText(20_000).optional(),
      attachments: fields.files(),
      conformsToOriginals: fields.confirmation().optional(),
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('exhibits', field('exhibits')),
    page('text', field('text')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  unasked: ({ state }, { id }) =>
    exhibitsOfOthers(state.evidence, id).length > 0 ? [] : ['exhibits'],
  decide({ state, actor, offer: who, input, law, today }) {
    const fault = faultOf(state, who.id, input);
    if (fault) return refuse(fault);
    const about = {
      participant: who.id,
      receivedOn: today,
      late: isLate(state, who.id, today, law),
      authority: isShown(state, actor, who.id) ? undefined : ('pending' as const),
    };
    return accept([entered(state, about, input, actor.person)]);
  },
  example: {
    text: '对方第 1 份证据真实性认可；第 2 份没有原件，不认可。',
    attachments: [],
    conformsToOriginals: true,
  },
});

/**
 * An opinion on paper, scanned and entered by the clerk; the party is its author. Its postmark counts (CPL-85). In a
 * sealed exchange the envelope stays closed: only that it came is entered, and what is in it once the seals are opened.
 */
export const recordOpinion = command({
  name: 'exchange.record-opinion',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-14.2.0', 'OLR-14.3.0', 'CPL-85', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    parties(state.participation)
      .filter(({ id }) => speaks(state, id))
      .map((one) => offer(one.id, one)),
  tells: ({ state }) => (isUnderSeal(state) ? [{ code: 'envelope', facts: {} }] : []),
  input: z.object({
    receivedOn: fields.day(),
    postedOn: fields.day().optional(),
    exhibits: fields.exhibitOpinions().optional(),
    text: fields.longText(20_000).optional(),
    attachments: fields.scans().optional(),
  }),
  ask: [
    page('paper', field('receivedOn'), field('postedOn')),
    page('said', field('exhibits'), field('text'), { ...field('attachments'), needed: true }),
  ],
  unasked: ({ state }, { id }) =>
    isUnderSeal(state)
      ? ['exhibits', 'text', 'attachments']
      : exhibitsOfOthers(state.evidence, id).length > 0
        ? []
        : ['exhibits'],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: who, input, law, today }) {
    const { receivedOn, postedOn, attachments = [], ...said } = input;
    const first = firstDay(state);
    const notThatDay = dayOfReceipt({ receivedOn, postedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    const about = {
      participant: who.id,
      source: 'paper' as const,
      receivedOn,
      postedOn,
      late: isLate(state, who.id, dayThatCounts(input), law),
    };
    const opened = said.text !== undefined || said.exhibits !== undefined || attachments.length > 0;
    if (isUnderSeal(state))
      return opened
        ? refuse(
            refusal('exchange/envelope-stays-closed', technical, [
              mendField('text'),
              mendField('attachments'),
            ]),
          )
        : accept([exchangeOpinionSealed.make({ shared: about })]);
    const fault =
      attachments.length === 0
        ? refusal('exchange/scan-first', technical, [mendField('attachments')])
        : faultOf(state, who.id, said);
    if (fault) return refuse(fault);
    return accept([
      exchangeOpinionGiven.make({
        shared: { ...about, text: said.text ?? '', exhibits: said.exhibits, attachments },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-10',
    text: '第 1 份证据真实性认可；第 2 份没有原件，不认可。',
    attachments: [
      { sha256: '0'.repeat(64), name: '质证意见.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});
