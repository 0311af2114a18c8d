import type { CourtDay } from '@xiezhi/kernel';
import { causeAt, causePath, causeTables } from '../cause/cause.ts';
import { creditForms } from './credit.ts';
import { familyAndWorkForms } from './family-and-work.ts';
import type { FactAsked, FactForm } from './form.ts';
import { harmForms } from './harm.ts';
import { insuranceAndLeaseForms } from './insurance-and-lease.ts';
import { saleAndServiceForms } from './sale-and-service.ts';

export type { FactAsked, FactForm, FactGroup, FactKind } from './form.ts';
export { compared, readDay, readRate as readYearlyRate, readSum } from './compare.ts';
export type { Compared, FactSaid } from './compare.ts';

/** The eleven causes that are filed most and have forms of their own. */
export const factForms: readonly FactForm[] = [
  ...creditForms,
  ...insuranceAndLeaseForms,
  ...saleAndServiceForms,
  ...harmForms,
  ...familyAndWorkForms,
];

const byName = new Map(
  factForms.flatMap((form) => form.causes.map((name) => [name, form] as const)),
);

export const factForm = (id: string): FactForm | null =>
  factForms.find((one) => one.id === id) ?? null;

/** Which form asks for the facts of that cause, by the table of the day; null where none does. */
export function factFormOf(code: string, day: CourtDay): FactForm | null {
  const cause = causeAt(code, day);
  if (cause === null) return null;
  return (
    causePath(cause, day)
      .map(({ name }) => byName.get(name))
      .findLast((one) => one !== undefined) ?? null
  );
}

/** A code stays with its name from table to table, and so with its form. */
const byCode: ReadonlyMap<string, FactForm> = new Map(
  causeTables('civil').flatMap(({ from, causes }) =>
    causes.flatMap(({ code }) => {
      const form = factFormOf(code, from);
      return form === null ? [] : [[code, form] as const];
    }),
  ),
);

/** Every code, of whatever table, under which this form asks. */
export const codesOfForm = ({ id }: FactForm): readonly string[] =>
  [...byCode].filter(([, form]) => form.id === id).map(([code]) => code);

/** The form that asks under a code, by whatever table has it. */
export const factFormOfCode = (code: string): FactForm | null => byCode.get(code) ?? null;

/** What is asked of a plaintiff, in the order of the form. */
export const factsAsked = ({ groups }: FactForm): readonly FactAsked[] =>
  groups.flatMap(({ facts, by }) => (by === undefined ? facts : []));

/** What is asked of a defendant: of each fact that is asked of a plaintiff, and what is asked of them alone. */
export const factsToAnswer = ({ groups }: FactForm): readonly FactAsked[] =>
  groups.flatMap(({ facts }) => facts);
