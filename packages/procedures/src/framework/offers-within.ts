import type { NotOffered, Offer } from '@xiezhi/kernel';
import type { AnyCommand, Context } from './command.ts';
import { beyondRefusal, isPaying, paidByLink, stepOf } from './reach.ts';

/** What an act offers, and what it would offer to an agent whose authority reached further, with why it does not. */
export function offersWithin(one: AnyCommand, context: Context): readonly (Offer | NotOffered)[] {
  const found = one.offers(context);
  const { limited } = context;
  if (limited === undefined) return found;
  const whole = one.offers({ ...context, state: limited.whole });
  const within = new Map(found.map((each) => [each.key, each]));
  const { beyond, agent } = limited;
  const principal = limited.whole.participation.participants.find(
    ({ id }) => id === agent.principal,
  );
  const refused = isPaying(one.name)
    ? paidByLink
    : beyondRefusal(beyond, {
        name: principal?.name ?? '',
        step: stepOf(one.name),
        on: agent.lapsed?.on ?? agent.extent?.until ?? null,
      });
  return whole.map((each) => {
    const here = within.get(each.key);
    if (here?.offered === true || !each.offered) return here ?? each;
    return { key: each.key, offered: false, refusals: [refused] };
  });
}
