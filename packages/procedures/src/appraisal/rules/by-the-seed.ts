import { computation } from '../../framework/index.ts';

/**
 * OOR-28.1.2: which of so many the seed names. A hexadecimal number divided by how many there are leaves a remainder; the first of
 * the list is 0. Anybody can divide again.
 */
export const bySeed = computation<{ readonly seed: string; readonly count: number }, number>(
  'appraisal/by-the-seed',
  ['OOR-28.1.2'],
  ({ seed, count }) => Number(BigInt(`0x${seed}`) % BigInt(count)),
  () => 0,
);
