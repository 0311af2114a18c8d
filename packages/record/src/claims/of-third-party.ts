import type { Counterclaim } from './shapes.ts';

/** What a third party with a claim of its own asks for (CPL-59); every other one is a defendant's. */
export const isOfThirdParty = ({ id }: Pick<Counterclaim, 'id'>): boolean =>
  id.startsWith('third-');
