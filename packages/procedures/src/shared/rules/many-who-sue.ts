import { computation } from '../../framework/index.ts';

/** CPLI-75: whoever are ten or more are many. */
const many = 10;

/**
 * CPL-56: many who sue together may name representatives of whom what they do has effect for all. Told to whoever names so
 * many; nobody is bound to it. Answers how many they are; null where they are fewer.
 */
export const manyWhoSue = computation<{ readonly count: number }, number | null>(
  'filing/many-who-sue',
  ['CPL-56', 'CPLI-75'],
  ({ count }) => (count >= many ? count : null),
  () => null,
);
