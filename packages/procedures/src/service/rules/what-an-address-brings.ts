import { computation } from '../../framework/index.ts';

/** What somebody must know who names an address, besides what consent to electronic service brings. */
export const warningsOfAddress = ['truth', 'onwards'] as const;

/**
 * CPLI-136, CPLI-137: the form in which a party names its addresses says that they are to be true and kept up to date, and
 * that they hold on appeal, in retrial and in enforcement unless the party changes them.
 */
export const whatAnAddressBrings = computation<
  Readonly<Record<string, never>>,
  readonly (typeof warningsOfAddress)[number][]
>(
  'service/what-an-address-brings',
  ['CPLI-136', 'CPLI-137'],
  () => warningsOfAddress,
  () => [],
);
