import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { Deposit, Verification } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface Answered {
  readonly deposit: Deposit;
  readonly answer: 'found' | 'not-found' | 'unavailable';
  /** Of the bytes that the court holds. */
  readonly digests: readonly { readonly digest: string }[];
  readonly record?:
    | {
        readonly hash: string;
        readonly at: string;
        readonly proof: 'holds' | 'fails' | 'none';
      }
    | undefined;
}

type Verdict = Pick<Verification, 'outcome' | 'checks'>;

/** By the court's clock, to the minute, as a certificate names it. */
const minuteOf = (at: string): string =>
  `${courtDayOf(at as Instant)}T${courtTimeOf(at as Instant)}`;

function compared({ deposit, answer, digests, record }: Answered): Verdict {
  if (answer !== 'found' || record === undefined)
    return { outcome: answer === 'found' ? 'not-found' : answer };
  const checks = {
    bytes: digests.some(({ digest }) => digest === record.hash) ? 'equal' : 'different',
    stated:
      deposit.hash === undefined ? 'none' : deposit.hash === record.hash ? 'equal' : 'different',
    proof: record.proof,
    time: minuteOf(record.at) === deposit.depositedAt ? 'equal' : 'different',
  } as const;
  const differs =
    checks.bytes === 'different' ||
    checks.stated === 'different' ||
    checks.time === 'different' ||
    checks.proof === 'fails';
  return { outcome: differs ? 'mismatch' : 'match', checks };
}

/**
 * OLR-16.1.1: a verification matches when the bytes the court holds, the hash and the time that were stated and the proof
 * all agree with what the registry holds under that number. A registry that does not answer has verified nothing
 * (OOR-21.1.0).
 */
export const whatAVerificationSays = computation<Answered, Verdict>(
  'chain/what-a-verification-says',
  ['OLR-16.1.1', 'OOR-21.1.0', 'OOR-10.3.4'],
  compared,
  () => ({ outcome: 'unavailable' }),
);
