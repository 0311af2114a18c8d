import type { CaseState, Instalment, Plan } from '@xiezhi/record';
import { missedOn } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/** What an application would be about: of one plan, all that has passed and did not come. */
export interface Due {
  readonly plan: Plan;
  readonly instalments: readonly Instalment[];
}

/**
 * OOR-10.3.5: when a day that both agreed to have kept has passed and whoever is owed has not said that it came, an application for
 * enforcement is drafted for them. It is a draft and nobody's act: they check it and hand it in themselves, or leave it.
 * Null: nothing is to be drafted on this term.
 */
export const draftIsTheCreditors = computation<
  { readonly state: CaseState; readonly term: string },
  Due | null
>(
  'performance/draft-is-the-creditors',
  ['OOR-10.3.5'],
  ({ state, term }) => missedOn(state, term),
  () => null,
);
