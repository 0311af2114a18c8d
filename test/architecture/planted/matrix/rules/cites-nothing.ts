import { byLaw } from '@xiezhi/kernel';
import { atServiceHall, refusal, rule } from '@xiezhi/procedures';

/** Names an article that does not exist, and refuses on another that does not. */
export const citesNothing = rule<boolean>('planted/rule', ['OLR-98.1.0'], (off) =>
  off ? refusal('planted/refused', byLaw('OLR-97.1.0'), [atServiceHall]) : null,
);
