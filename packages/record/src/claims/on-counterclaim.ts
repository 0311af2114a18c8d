import type { Instant } from '@xiezhi/kernel';
import type { ClaimsState, Counterclaim, CounterclaimFee } from './shapes.ts';

/* One counterclaim of all, and its fee. */

export const onCounterclaim = (
  state: ClaimsState,
  id: string,
  change: (one: Counterclaim) => Counterclaim,
): ClaimsState => ({
  ...state,
  counterclaims: state.counterclaims.map((one) => (one.id === id ? change(one) : one)),
});

export const onFee = (
  state: ClaimsState,
  id: string | undefined,
  change: (fee: CounterclaimFee, one: Counterclaim) => CounterclaimFee,
): ClaimsState =>
  onCounterclaim(state, id ?? '', (one) =>
    one.fee === null ? one : { ...one, fee: change(one.fee, one) },
  );

export const ended = (
  state: ClaimsState,
  id: string,
  how: NonNullable<Counterclaim['ended']>,
  at: Instant,
): ClaimsState => onCounterclaim(state, id, (one) => ({ ...one, ended: how, endedAt: at }));
