import type { NotOffered, Offer, Refusal } from '@xiezhi/kernel';
import type { AnyCommand, Context } from './command.ts';
import type { Limited } from './reach.ts';
import { isAssistant } from '@xiezhi/record';
import {
  assistingEnded,
  beyondRefusal,
  isPaying,
  isReceived,
  ownHandRefusal,
  paidByLink,
  stepOf,
} from './reach.ts';

function refusedBy(
  one: AnyCommand,
  { whole, beyond, agent }: Pick<Limited, 'whole' | 'beyond' | 'agent'>,
): Refusal {
  if (isPaying(one.name)) return paidByLink;
  const principal = whole.participation.participants.find(({ id }) => id === agent.principal);
  if (beyond === 'day' && isAssistant(agent)) return assistingEnded;
  if (beyond === 'hand') return ownHandRefusal(one.name, { name: principal?.name ?? '' });
  return beyondRefusal(beyond, {
    name: principal?.name ?? '',
    step: stepOf(one.name),
    on: agent.lapsed?.on ?? agent.extent?.until ?? null,
  });
}

/**
 * What an act offers, and what it would offer to an agent whose authority reached that step, with why it does not: of whoever acts
 * for several parties by the authority that does not reach. Whoever's last day is over does not read the case any more for that
 * party, and a key names what lies in it.
 */
export function offersWithin(one: AnyCommand, context: Context): readonly (Offer | NotOffered)[] {
  // An act that asks for no standing would be offered to somebody who has none that it is received of.
  const found = context.limited?.refused === true ? [] : one.offers(context);
  const within = new Map(found.map((offered) => [offered.key, offered]));
  for (const each of context.limited?.each ?? []) {
    if (each.beyond === 'day') continue;
    for (const whole of one.offers({ ...context, state: each.whole })) {
      const here = within.get(whole.key);
      if (here === undefined && !whole.offered) within.set(whole.key, whole);
      else if (here?.offered !== true && whole.offered)
        within.set(whole.key, {
          key: whole.key,
          offered: false,
          refusals: [refusedBy(one, each)],
        });
    }
  }
  return [...within.values()];
}

/**
 * Why an act is not theirs whose last day is over; said alike of every key, so that none can be tried out. Null for all others, and for
 * whoever stands in the case otherwise as well: to them it is said as to everybody.
 */
export function overByDay(one: AnyCommand, context: Context): Refusal | null {
  const { limited } = context;
  if (limited === undefined || (isReceived(one.name) && !limited.refused)) return null;
  if (limited.standsOtherwise || limited.each.some(({ beyond }) => beyond !== 'day')) return null;
  const offered = limited.refused ? [] : one.offers(context);
  const here = new Set(offered.flatMap((each) => (each.offered ? [each.key] : [])));
  const whole = one.offers({ ...context, state: limited.whole });
  return whole.some((each) => each.offered && !here.has(each.key)) ? refusedBy(one, limited) : null;
}
