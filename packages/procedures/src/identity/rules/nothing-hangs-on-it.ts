import type { Refusal } from '@xiezhi/kernel';
import { byPolicy, technical } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, byHotline, computation, refusal } from '../../framework/index.ts';
import type { TiesAnswer } from '../answers.ts';

/**
 * OLR-7.1.3: the account is how its holder is reached and acts in a case. While one runs, somebody relies on the holder, something is
 * asked of them or they hold a post, it stays open. No article says so; it is how this court keeps a term from running unseen. All
 * that hangs on it at once.
 */
export const nothingHangsOnIt = computation<
  { readonly ties: TiesAnswer | null; readonly actor: Pick<Actor, 'offices'> },
  readonly Refusal[]
>(
  'identity/nothing-hangs-on-it',
  ['OLR-7.1.3'],
  ({ ties, actor }) => {
    const policy = byPolicy('closing-an-account');
    if (ties === null)
      return [refusal('identity/ties-not-known', technical, [atServiceHall, byHotline])];
    return [
      ...(ties.cases > 0
        ? [
            refusal('identity/cases-run', policy, [byHotline, atServiceHall], {
              count: ties.cases,
            }),
          ]
        : []),
      ...(ties.asked > 0
        ? [
            refusal('identity/still-asked', policy, [byHotline, atServiceHall], {
              count: ties.asked,
            }),
          ]
        : []),
      ...(actor.offices.length > 0
        ? [refusal('identity/holds-a-post', policy, [byHotline, atServiceHall])]
        : []),
    ];
  },
  () => [],
);
