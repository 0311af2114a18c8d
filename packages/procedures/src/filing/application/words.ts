import type { CaseState } from '@xiezhi/record';
import { isApplied } from '@xiezhi/record';

/**
 * The key of an offer on a filing: its words are those of a suit, or those of an application, which has an applicant where a suit
 * has a plaintiff.
 */
export const wordsOf = ({ filing }: Pick<CaseState, 'filing'>): '' | 'applied' =>
  isApplied(filing) ? 'applied' : '';

/** The same of an offer that names a participant. */
export const wordsOfOne = (state: Pick<CaseState, 'filing'>, id: string): string =>
  wordsOf(state) === '' ? id : `${id}.applied`;

/** What an entry says of itself, so that it is called by its name: that it stands in an application. */
export const appliedIn = ({ filing }: Pick<CaseState, 'filing'>): { readonly applied?: true } =>
  isApplied(filing) ? { applied: true } : {};
