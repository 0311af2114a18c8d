import type { Json } from '@xiezhi/kernel';

/** Which families set what. The first that holds a character draws it. */
export interface FontFamilies {
  /** Court name and title: 小标宋 where the court has a licence. */
  readonly title: readonly string[];
  /** Running text: 仿宋 where the court has a licence. */
  readonly body: readonly string[];
  /** Notes, tables of figures, the foot of the page. */
  readonly label: readonly string[];
}

export interface WorkerSettings {
  /** TrueType files, read once when the thread starts. */
  readonly fontFiles: readonly string[];
  readonly families: FontFamilies;
}

export interface Job {
  readonly id: number;
  readonly file: string;
  readonly json: Json;
  readonly createdSeconds: number;
}

export type Answer =
  | {
      readonly id: number;
      readonly pdf: Uint8Array;
      readonly pages: number;
      readonly unprintable: readonly string[];
    }
  | { readonly id: number; readonly fault: string };
