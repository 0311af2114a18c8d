import { technical } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { depositOf } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { namedExhibit } from '../../shared/handing.ts';

/**
 * OLR-19.1.1: a person is admitted to speak to technical questions of data that is stored on a chain, and so is handed that
 * data; what was never deposited is no such question, and has no deposit to hand over. The article forbids nothing.
 */
export const specialistGetsDepositedData = rule<{
  readonly state: CaseState;
  readonly chosen: readonly Exhibit[];
}>('chain/specialist-gets-deposited-data', ['OLR-19.1.1'], ({ state, chosen }) => {
  const other = chosen.find(({ id }) => depositOf(state.chain, id) === null);
  return other === undefined
    ? null
    : refusal('chain/not-deposited', technical, [mendField('exhibits')], namedExhibit(other));
});
