import type { ChainReport, Deposit } from '@xiezhi/record';
import { lastFound } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface Returned {
  /** What its keeper says that it holds. */
  readonly hash: string;
  readonly deposit: Deposit | null;
}

type Comparison = NonNullable<ChainReport['compared']>;

const against = (hash: string, held: string | undefined): Comparison['registry'] =>
  held === undefined ? 'none' : held === hash ? 'equal' : 'different';

function compared({ hash, deposit }: Returned): Comparison {
  const last = deposit === null ? null : lastFound(deposit);
  const digests = last?.digests ?? [];
  return {
    hash,
    bytes:
      digests.length === 0
        ? 'none'
        : digests.some(({ digest }) => digest === hash)
          ? 'equal'
          : 'different',
    registry: against(hash, last?.record?.hash),
    stated: against(hash, deposit?.hash),
  };
}

/**
 * OLR-19.1.2: what the keeper of other evidence gave as the hash is held against the bytes of the court, the registry's record
 * and the party's own word. What follows from it a judge finds.
 */
export const whatAComparisonSays = computation<Returned, Comparison>(
  'chain/what-a-comparison-says',
  ['OLR-19.1.2'],
  compared,
  ({ hash }) => ({ hash, bytes: 'none', registry: 'none', stated: 'none' }),
);
