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

function refusedBy(one: AnyCommand, { whole, beyond, agent }: Limited): Refusal {
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
 * What an act offers, and what it would offer to an agent whose authority reached that step, with why it does not. Whoever's last
 * day is over does not read the case any more, and a key names what lies in it.
 */
export function offersWithin(one: AnyCommand, context: Context): readonly (Offer | NotOffered)[] {
  const found = one.offers(context);
  const { limited } = context;
  if (limited === undefined || limited.beyond === 'day') return found;
  const whole = one.offers({ ...context, state: limited.whole });
  const within = new Map(found.map((each) => [each.key, each]));
  const refused = refusedBy(one, limited);
  return whole.map((each) => {
    const here = within.get(each.key);
    if (here?.offered === true || !each.offered) return here ?? each;
    return { key: each.key, offered: false, refusals: [refused] };
  });
}

/** Why an act is not theirs whose last day is over; said alike of every key, so that none can be tried out. Else null. */
export function overByDay(one: AnyCommand, context: Context): Refusal | null {
  const { limited } = context;
  if (limited?.beyond !== 'day' || isReceived(one.name)) return null;
  const here = new Set(one.offers(context).flatMap(({ key, offered }) => (offered ? [key] : [])));
  const whole = one.offers({ ...context, state: limited.whole });
  return whole.some(({ key, offered }) => offered && !here.has(key))
    ? refusedBy(one, limited)
    : null;
}
