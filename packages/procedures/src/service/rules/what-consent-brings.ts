import { computation } from '../../framework/index.ts';

/** What somebody must know who says yes to electronic service, in the order in which it is told. */
export const blocksOfNotice = ['scope', 'effect', 'change', 'paper'] as const;
export type BlockOfNotice = (typeof blocksOfNotice)[number];

/**
 * OLR-30.1.2: on confirming consent to electronic service the court says how far it reaches, what follows from it, how the
 * address is changed, and whatever else there is to know: that paper can be asked for.
 */
export const whatConsentBrings = computation<
  Readonly<Record<string, never>>,
  readonly BlockOfNotice[]
>(
  'service/what-consent-brings',
  ['OLR-30.1.2'],
  () => blocksOfNotice,
  () => [],
);
