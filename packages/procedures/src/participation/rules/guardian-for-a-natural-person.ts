import { technical } from '@xiezhi/kernel';
import type { Participant, Standing } from '@xiezhi/record';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-60: whoever has no capacity to sue is represented by their guardian, by law and without a mandate. An organisation has
 * none: who stands for it by its statute is its legal representative.
 */
export const guardianForANaturalPerson = rule<{
  readonly party: Pick<Participant, 'kind'>;
  readonly standing: Standing | 'party' | null;
}>('participation/guardian-for-a-natural-person', ['CPL-60'], ({ party, standing }) =>
  standing === 'guardian' && party.kind === 'organisation'
    ? refusal('participation/no-guardian-here', technical, [mendField('standing'), atServiceHall])
    : null,
);
