import { byLaw, technical } from '@xiezhi/kernel';
import type { CaseState, prosecutions } from '@xiezhi/record';
import { procuratorates } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-37.1.0, OLR-3.1.2: who prosecutes is asked like the parties. A procuratorate that is not in the case has not been
 * asked; a victim who prosecutes is a party and is asked as one.
 */
export const prosecutorIsAsked = rule<{
  readonly state: Pick<CaseState, 'participation'>;
  readonly criminal: boolean;
  readonly prosecution: (typeof prosecutions)[number] | undefined;
}>(
  'consent/prosecutor-is-asked',
  ['OLR-37.1.0', 'OLR-3.1.2'],
  ({ state, criminal, prosecution }) => {
    if (!criminal || prosecution === 'private') return null;
    if (prosecution === undefined)
      return refusal('mode/say-who-prosecutes', technical, [mendField('prosecution')]);
    return procuratorates(state.participation).length > 0
      ? null
      : refusal('mode/no-prosecutor', byLaw('OLR-37.1.0'), [
          useCommand('participation.admit-procuratorate'),
          mendField('suitability'),
        ]);
  },
);
