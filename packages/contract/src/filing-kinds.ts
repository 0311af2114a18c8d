import type { ArticleDto } from './wire.ts';

/** A kind of case that may be handed in, as it is told to whoever does not know the word. */
export interface FilingKindDto {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** `submit`, `apply`: an act of its own, under this command and key; `in-case`: in the case that it is about. */
  readonly act: 'submit' | 'apply' | 'in-case';
  readonly command: string | null;
  readonly key: string;
  /** Which court, and on which articles. */
  readonly court: string;
  readonly fee: string;
  /** Until when, where the law gives a time: from which day, how long. */
  readonly period: string | null;
  /** What goes with it. */
  readonly papers: readonly { readonly title: string; readonly required: boolean }[];
  /** Who deals with it afterwards. */
  readonly after: string;
  readonly basis: readonly ArticleDto[];
}

export interface FilingKindsDto {
  readonly kinds: readonly FilingKindDto[];
}
