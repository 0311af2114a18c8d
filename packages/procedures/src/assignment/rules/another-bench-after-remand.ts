import type { PersonId } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-41: a suit that was sent back is tried by another bench; whoever heard it before does not hear it again. */
export const anotherBenchAfterRemand = rule<{
  readonly filing: Pick<FilingState, 'transferred'>;
  readonly judge: { readonly person: PersonId; readonly name: string };
}>(
  'assignment/another-bench-after-remand',
  ['CPL-41'],
  ({ filing: { transferred }, judge: { person, name } }) =>
    transferred?.remanded?.judges.some((one) => one.person === person) === true
      ? refusal('assignment/sat-before', byLaw('CPL-41'), [mendField('judge')], {
          name,
          number: transferred.caseNumber,
        })
      : null,
);
