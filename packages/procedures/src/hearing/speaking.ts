import type { CaseState } from '@xiezhi/record';
import { principalsOf } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';

/** The parties for whom this actor may speak: nobody confirms or asks for somebody else. */
export const mine = ({ participation }: CaseState, { person }: Actor): readonly string[] =>
  principalsOf(participation, person).map(({ id }) => id);
