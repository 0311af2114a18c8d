import type { PageDto } from '@xiezhi/contract';
import { leavesAddressOut } from './check.ts';
import { checkPage, isOnlyBrought } from './opened.ts';
import type { Values } from './values.ts';

/** Which page of a form is open. */
export interface OpenAt {
  /** Null when everything is being checked. */
  readonly page: PageDto | null;
  readonly place: number;
  /** The reader came from the page where all is checked, and goes back to it. */
  readonly backToCheck: boolean;
}

/**
 * Where a form goes on that was begun on another device: at the first page where something is missing, or at the first after
 * the last that was written on, since of what need not be answered nobody can say that it was seen.
 */
export function pageLeft(
  pages: readonly PageDto[],
  values: Values,
  brought: Values,
  lacks: (page: PageDto) => boolean,
): string {
  const missing = pages.findIndex((page) => lacks(page) || leavesAddressOut(page, values));
  const written = pages.findLastIndex((page) => !isOnlyBrought(page, values, brought)) + 1;
  return pages[missing < 0 ? written : Math.min(missing, written)]?.id ?? checkPage;
}

/** The page that is open; none when everything is being checked, which a form of one page does not do. */
export function openAt(
  pages: readonly PageDto[],
  params: URLSearchParams,
  opening: string | undefined,
  readBack: boolean,
): OpenAt {
  const asked = params.get('page') ?? opening;
  if ((pages.length > 1 || readBack) && asked === checkPage)
    return { page: null, place: pages.length, backToCheck: false };
  const place = Math.max(
    0,
    pages.findIndex((page) => page.id === asked),
  );
  const backToCheck = (pages.length > 1 || readBack) && params.get('back') === checkPage;
  return { page: pages[place] ?? null, place, backToCheck };
}
