import type { Stage } from './stage.ts';

/** How much work a run does. */
export interface Scale {
  /** Interleaved pairs of a figure; the median of their ratios is published. */
  readonly pairs: number;
  readonly writers: number;
  /** Commands of all writers together in one half of a pair. */
  readonly commands: number;
  /** Cases of the small and the large court of the growth figure. */
  readonly cases: readonly [number, number];
  /** Entries of the short and the long case. */
  readonly entries: readonly [number, number];
  /** Parties of the small and the large case. */
  readonly parties: readonly [number, number];
  /** Repetitions of a small act in one half of a pair. */
  readonly acts: number;
  /** Exhibits that are checked in bulk. */
  readonly exhibits: number;
  /** Paragraphs of the files of one case. */
  readonly paragraphs: number;
  /** Scanned pages that are recognised in one half of a pair. */
  readonly scans: number;
  /** Pages that are drawn in one half of a pair. */
  readonly leaves: number;
  /** Length of one window of the nation's figure. */
  readonly seconds: number;
}

export const quick: Scale = {
  pairs: 9,
  writers: 32,
  commands: 960,
  cases: [10_000, 100_000],
  entries: [50, 50_000],
  parties: [5, 5000],
  acts: 100,
  exhibits: 10_000,
  paragraphs: 200_000,
  scans: 6,
  leaves: 8,
  seconds: 4,
};

export const long: Scale = { ...quick, cases: [10_000, 1_000_000] };

/** So that the figures do not rot: everything is run, nothing is measured. */
export const tiny: Scale = {
  pairs: 1,
  writers: 2,
  commands: 8,
  cases: [10, 30],
  entries: [5, 40],
  parties: [2, 6],
  acts: 2,
  exhibits: 4,
  paragraphs: 40,
  scans: 1,
  leaves: 1,
  seconds: 0.2,
};

/** One line of the table. */
export interface Found {
  readonly name: string;
  readonly title: string;
  /** Both sides of the ratio, in words. */
  readonly measured: string;
  readonly against: string;
  readonly ratio: number;
  /** What the ratio should be: at least, or at most. */
  readonly goal: { readonly least: number } | { readonly most: number };
  /** Lower and upper quartile of the pairs' ratios; null where a thing was measured once. */
  readonly quartiles: readonly [number, number] | null;
  readonly pairs: number;
  /** What else a reader must know: sizes, absolute numbers of this machine, where the time goes. */
  readonly notes: readonly string[];
}

export interface Figure {
  readonly name: string;
  readonly summary: string;
  run(stage: Stage, scale: Scale): Promise<readonly Found[]>;
}

export const reached = ({ ratio, goal }: Found): boolean =>
  'least' in goal ? ratio >= goal.least : ratio <= goal.most;
