/* Which pages of a long strip stand there: those that are seen, and some on either side. */

/** So few stand there all. */
const few = 60;
const beside = 12;

export interface Part {
  /** The first and the last that stand there, from 1. */
  readonly from: number;
  readonly to: number;
}

/** @param extent how much of the strip one page takes; 0 before it is known. */
export function partSeen(
  pages: number,
  page: number,
  strip: { readonly extent: number; readonly scrolled: number; readonly room: number },
): Part {
  if (pages <= few) return { from: 1, to: pages };
  const { extent, scrolled, room } = strip;
  const first = extent > 0 ? Math.floor(scrolled / extent) + 1 : page;
  const seen = extent > 0 ? Math.ceil(room / extent) + 1 : beside;
  const from = Math.max(1, Math.min(first - beside, pages - seen - beside));
  return { from, to: Math.min(pages, Math.max(from, first + seen + beside)) };
}
