import { acceptanceRuling, isOfThirdParty } from '@xiezhi/record';

/**
 * What a ruling that can be appealed was on, by the name it has in the docket alone: whoever puts an entry into words has not
 * folded the case.
 */
export const matterByName = (
  ruling: string,
): 'acceptance' | 'jurisdiction' | 'counterclaim' | 'dismissal' | 'third-party-claim' => {
  if (ruling === acceptanceRuling) return 'acceptance';
  if (isOfThirdParty({ id: ruling })) return 'third-party-claim';
  if (ruling.startsWith('dismissal-')) return 'dismissal';
  return /^r\d+$/.test(ruling) ? 'counterclaim' : 'jurisdiction';
};
