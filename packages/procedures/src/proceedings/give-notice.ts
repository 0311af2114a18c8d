import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CourtDay, Task } from '@xiezhi/kernel';
import type { CaseState, Participant, ToldOf } from '@xiezhi/record';
import {
  active,
  decisionGiven,
  fields,
  holder,
  isPending,
  noticeGiven,
  waysToGive,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Facts, Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { toldOfAgents } from '../shared/agents-on-paper.ts';
import { daysFrom } from '../shared/due.ts';
import type { OwedNotice } from './owed-notices.ts';
import { filingWaitsOn, owedNotices } from './owed-notices.ts';

/** Whom it concerns comes first: the task names them. */
const keyOf = ({ told, party }: OwedNotice): string => `${party.id}.${told.entry}`;

/**
 * What the entry itself says to the party: that something was decided is not what was decided. Nothing of an entry in which
 * anything is for somebody else alone.
 */
const ownWords = ({ side }: Participant, { kind, labels, body }: ToldOf): readonly Told[] =>
  labels.every((label) => ['public', 'parties', `side:${side ?? ''}`].includes(label))
    ? [{ code: 'words', facts: { said: { kind, body: body as Facts } } }]
    : [];

/** Who handed in for the plaintiff has shown no authority: that they have read it tells the plaintiff nothing (CPL-62). */
const handedInByAnother = ({ participation }: CaseState, { side }: Participant): boolean =>
  side === 'plaintiff' &&
  active(participation).some((one) => one.side === side && one.person !== null && isPending(one));

const askedDays = ({ consent }: CaseState, { entry, body }: OwedNotice['told']): number | null =>
  Object.values(consent.questions[String(body['participant'])] ?? {}).find(
    ({ by }) => by.entry === entry,
  )?.days ?? null;

/** The days of a notice of what to correct, or to answer, run from when it was given. */
function termFrom(
  state: CaseState,
  { told }: OwedNotice,
  law: Parameters<typeof daysFrom>[0],
  on: CourtDay,
) {
  if (told.kind === 'consent.Asked') {
    const days = askedDays(state, told);
    return days === null ? {} : daysFrom(law, on, days);
  }
  const { corrections, explanation } = state.filing;
  const terms = explanation === null ? corrections : [...corrections, explanation];
  const days = terms.find(({ entry }) => entry === told.entry)?.days ?? null;
  return days === null ? {} : daysFrom(law, on, days);
}

/**
 * A decision that lies in no account is handed over, posted or read out, and the court says when it reached the party: whoever
 * comes to the counter, or was sued and never signed up, is to hear of it as surely as whoever is online (OLR-11.3.0).
 */
export const recordNoticeGiven = command({
  name: 'docket.record-notice-given',
  on: 'case',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-11.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    roles.has(giverIn(state)) ? owedNotices(state).map((one) => offer(keyOf(one), one)) : [],
  tells: ({ state }, { party, told, what }) => {
    const { name, address, mobile } = party;
    return [
      { code: 'to-be-told', facts: { name, what }, short: true },
      ...ownWords(party, told),
      ...(handedInByAnother(state, party) ? [{ code: 'handed-in-by-another', facts: {} }] : []),
      ...(address === null && mobile === null
        ? []
        : [{ code: 'known-address', facts: { address: address ?? '', mobile: mobile ?? '' } }]),
      ...toldOfAgents(state, party),
    ];
  },
  input: z.object({
    way: fields.choice(waysToGive),
    reachedOn: fields.day(),
    proof: fields.text(200),
  }),
  ask: [page('given', field('way'), field('reachedOn'), field('proof'))],
  prefill: ({ today }) => ({ reachedOn: today }),
  decide({ state, offer: one, input, law, today }) {
    const { way, reachedOn: on, proof } = input;
    const { told, party } = one;
    const from = courtDayOf(told.at);
    if (on > today || on < from)
      return refuse(
        refusal('docket/not-given-that-day', technical, [mendField('reachedOn')], { from }),
      );
    const given = { notice: told.entry, participant: party.id, way, on, proof };
    return accept([
      filingWaitsOn.has(told.kind)
        ? noticeGiven.make({
            shared: { ...given, ...termFrom(state, one, law, on as CourtDay) },
          })
        : decisionGiven.make({
            shared: {
              label: party.side === null ? 'court' : `side:${party.side}`,
              value: { ...given, ...termFrom(state, one, law, on as CourtDay) },
            },
          }),
    ]);
  },
  example: { way: 'handed-over', reachedOn: '2026-03-20', proof: '送达回证，本人签收' },
});

/** Who gives it: the clerk of the case, and while there is none whoever reviews the filing. */
const giverIn = ({ participation }: CaseState): 'clerk' | 'filing-reviewer' =>
  holder(participation, 'clerk') === null ? 'filing-reviewer' : 'clerk';

export const givingNotices = (state: CaseState): readonly Task[] =>
  owedNotices(state).map((one) => ({
    key: `docket/give-notice/${keyOf(one)}`,
    command: 'docket.record-notice-given',
    by: { role: giverIn(state) },
    // The party may know that the court still owes it.
    ...(one.party.side === null ? {} : { label: `side:${one.party.side}` as const }),
    subject: keyOf(one),
    basis: ['OLR-11.3.0'],
    opensAt: one.told.at,
  }));
