import { mostOnAPage } from '@xiezhi/docket';

/** How much is read of one file. What goes beyond is said to be beyond; it is not tried. */
export const limits = {
  /** Of the file as it lies there: an hour of film is no text. */
  bytes: 300 * 1024 * 1024,
  pages: 600,
  /** Of a picture before anything of it is unpacked: an A3 page at 600 dpi has seventy million. */
  pixels: 80_000_000,
  /**
   * The longer side of what the machine looks at: an A4 page at 170 dpi. The engine is surest of characters of some thirty
   * points, as body text then has; larger ones it takes apart.
   */
  side: 2000,
  /** Of what is unpacked from one part of an office file. */
  unpacked: 40 * 1024 * 1024,
  /** Signs of a whole file: many pages can be made to share one that is full of them. */
  signs: 2_000_000,
  pageSigns: mostOnAPage,
  /** Resident memory of the reader. */
  memory: 1_500_000_000,
  /** Without a word from the reader. */
  silenceSeconds: 150,
  /** From opening the file to its end. */
  seconds: 40 * 60,
} as const;

export type Limits = { readonly [Name in keyof typeof limits]: number };
