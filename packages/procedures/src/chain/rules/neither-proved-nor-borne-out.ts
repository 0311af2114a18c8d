import { byLaw } from '@xiezhi/kernel';
import type { Exhibit } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/**
 * OLR-18.2.3: data is not confirmed on three things together: no proof, no reasonable explanation, and nothing else that
 * bears it out. Where one of them is there, what it is worth is found with the exhibit (OLR-15).
 */
export const neitherProvedNorBorneOut = rule<{
  readonly exhibit: Exhibit;
  readonly submitter: 'proved' | 'explained' | 'neither';
  readonly corroboration: 'yes' | 'no' | 'not-shown';
}>('chain/neither-proved-nor-borne-out', ['OLR-18.2.3'], ({ exhibit, submitter, corroboration }) =>
  submitter === 'neither' && corroboration !== 'yes'
    ? null
    : refusal(
        'chain/something-bears-it-out',
        byLaw('OLR-18.2.3'),
        [mendField('outcome'), mendField('submitter')],
        { ...namedExhibit(exhibit), submitter, corroboration },
      ),
);
