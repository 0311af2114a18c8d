import { acceptanceRuling, isOfThirdParty, reconsideredRuling } from '@xiezhi/record';

/** What is ruled on, of a ruling that the court above looks at. */
export type RulingMatter =
  | 'acceptance'
  | 'reconsideration'
  | 'jurisdiction'
  | 'counterclaim'
  | 'dismissal'
  | 'third-party-claim';

/**
 * What a ruling that can be appealed was on, by the name it has in the docket alone: whoever puts an entry into words has not
 * folded the case.
 */
export const matterByName = (ruling: string): RulingMatter => {
  if (ruling === acceptanceRuling) return 'acceptance';
  if (ruling === reconsideredRuling) return 'reconsideration';
  if (isOfThirdParty({ id: ruling })) return 'third-party-claim';
  if (ruling.startsWith('dismissal-')) return 'dismissal';
  return /^r\d+$/.test(ruling) ? 'counterclaim' : 'jurisdiction';
};

/** Of an entry that says against which ruling it is: it asks for reconsideration, and is called no appeal. */
export const isReconsideration = ({ ruling }: { readonly ruling?: unknown }): boolean =>
  ruling === reconsideredRuling;
