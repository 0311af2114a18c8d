import type { Instant, Label } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { scanOutcomes } from './entries.ts';
import { fileCleared, fileHeld, fileTakenOut, scanNoted } from './entries.ts';

export interface ScannedFile {
  readonly file: string;
  readonly name: string;
  /** Of the entry that names it. */
  readonly seq: number;
  readonly found: string | null;
  readonly standing: (typeof scanOutcomes)[number] | 'held' | 'cleared';
  readonly since: Instant;
  /** Who reads of it. */
  readonly label: Label;
  /** Who took its bytes out last, for them to be looked into. */
  readonly takenOut: { readonly by: string; readonly at: Instant } | null;
}

export interface ScanningState {
  /** By their hash: those of which something was told. */
  readonly files: Readonly<Record<string, ScannedFile>>;
}

const scanningKinds = [scanNoted, fileHeld, fileCleared, fileTakenOut] as const;

const decided = (
  { files }: ScanningState,
  file: string,
  standing: 'held' | 'cleared',
  since: Instant,
): ScanningState => {
  const before = files[file];
  return { files: before ? { ...files, [file]: { ...before, standing, since } } : files };
};

export const scanningSlice = slice<ScanningState, typeof scanningKinds>(
  { files: {} },
  scanningKinds,
  {
    'scanning.Noted': ({ files }, { body: { file, name, seq, outcome, found }, at, labels }) => ({
      files: {
        ...files,
        [file]: {
          ...{ file, name, seq, standing: outcome, since: at, label: labels[0] ?? 'court' },
          found: found ?? null,
          takenOut: files[file]?.takenOut ?? null,
        },
      },
    }),
    'scanning.Held': (state, { body, at }) => decided(state, body.file, 'held', at),
    'scanning.TakenOut': ({ files }, { body: { file, by }, at }) => {
      const before = files[file];
      return { files: before ? { ...files, [file]: { ...before, takenOut: { by, at } } } : files };
    },
    'scanning.Cleared': (state, { body, at }) => decided(state, body.file, 'cleared', at),
  },
);

/** Of which somebody of the court has to decide whether it is opened. */
export const isUndecided = ({ standing }: ScannedFile): boolean =>
  standing === 'found' || standing === 'no-verdict';
