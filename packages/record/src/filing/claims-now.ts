import type { Money } from '@xiezhi/kernel';
import type { ClaimKeys } from './claim-keys.ts';
import { keysOf } from './claim-keys.ts';
import type { Claim } from './shape.ts';

/** The claims as an entry says them from now on, with their keys and what they come to. */
export const claimsNow = (
  { claimKeys }: { readonly claimKeys: ClaimKeys },
  said: {
    readonly claims: readonly object[];
    readonly claimKeys?: readonly string[] | undefined;
    readonly fen: number | null;
  },
) => ({
  claims: said.claims as readonly Claim[],
  claimKeys: keysOf(claimKeys, said.claims, said.claimKeys),
  amount: said.fen as Money | null,
});
