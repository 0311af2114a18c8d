import type { Money } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-165: small claims are simple claims for money, up to half of last year's average wage in the province; up to twice
 * the wage where both parties agree on it. What the wage is the court has entered; while it has not, whoever registers is
 * told so and answers for it with reasons.
 */
export const smallClaimsHaveACeiling = rule<{
  readonly procedure: 'ordinary' | 'summary' | 'small-claims';
  readonly amount: Money | null;
  readonly wage: Money | null;
  readonly agreement: string | undefined;
}>('filing/small-claims-have-a-ceiling', ['CPL-165'], ({ procedure, amount, wage, agreement }) => {
  if (procedure !== 'small-claims') return null;
  const mend = [mendField('procedure')] as const;
  if (amount === null) return refusal('filing/no-money-claim', byLaw('CPL-165'), mend);
  if (wage === null) return null;
  if (amount > wage * 2)
    return refusal('filing/above-small-claims', byLaw('CPL-165'), mend, { amount, most: wage * 2 });
  return amount * 2 > wage && agreement === undefined
    ? refusal(
        'filing/small-claims-not-agreed',
        byLaw('CPL-165'),
        [...mend, mendField('agreement')],
        {
          amount,
          most: Math.floor(wage / 2),
        },
      )
    : null;
});
