import type { FaultDto, PageDto } from '@xiezhi/contract';
import { fieldsOf, ownsPath, type Values } from './values.ts';

/** Something to mend. */
export interface Fault extends FaultDto {
  /** Other questions by which the same thing can be mended: one of them is enough. */
  readonly or?: readonly string[];
  /** The same thing, said once more beside another question: it is no further thing to mend. */
  readonly again?: true;
}

const asksFor = (page: PageDto, values: Values, path: string): boolean =>
  fieldsOf(page, values).some((field) => ownsPath(field, path));

export const pageOf = (
  pages: readonly PageDto[],
  values: Values,
  path: string,
): PageDto | undefined => pages.find((each) => asksFor(each, values, path));

/** The court has said that something on this page is to be mended. */
export const isFaulted = (page: PageDto, values: Values, faults: readonly Fault[]): boolean =>
  faults.some((fault) => asksFor(page, values, fault.path));

/** What is still to be mended once this page was gone over: nothing that stands on it, or could be mended there. */
export const elsewhere = (page: PageDto | null, values: Values, faults: readonly Fault[]) =>
  page === null
    ? faults
    : faults.filter(
        ({ path, or = [] }) => ![path, ...or].some((each) => asksFor(page, values, each)),
      );

/**
 * What is still to be mended after another answer was given at `path`: what was said of it goes as soon as nothing more
 * can be found in it here; the court looks again when it is handed in.
 */
export function stillFaulted(
  faults: readonly Fault[],
  path: string,
  found: readonly FaultDto[],
): readonly Fault[] {
  const within = (one: string): boolean => one === path || one.startsWith(`${path}.`);
  const still = faults.filter(
    (fault) =>
      !(within(fault.path) || (fault.or ?? []).some(within)) ||
      found.some((one) => one.path === fault.path),
  );
  return still.length === faults.length ? faults : still;
}

export interface Lacking {
  /** What papers may print. */
  readonly printed: readonly FaultDto[];
  /** What is only confirmed by hand. */
  readonly confirmed: readonly FaultDto[];
}

export function lackingIn(
  pages: readonly PageDto[],
  values: Values,
  found: readonly FaultDto[],
): Lacking {
  const byHand = new Set(
    pages
      .flatMap((each) => fieldsOf(each, values))
      .filter(({ component }) => component === 'confirmation')
      .map(({ path }) => path),
  );
  return {
    printed: found.filter(({ path }) => !byHand.has(path)),
    confirmed: found.filter(({ path }) => byHand.has(path)),
  };
}
