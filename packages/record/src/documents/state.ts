import type { Instant, Json, Label } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import * as kinds from './entries.ts';

/** A paper of the court in the case. A correcting paper keeps the first. */
export interface Paper {
  readonly id: string;
  readonly template: string;
  readonly title: string;
  readonly addressee: string | null;
  readonly label: Label;
  readonly orderedAt: Instant;
  readonly file: FileReference | null;
  readonly sm3: string | null;
  readonly issuedAt: Instant | null;
  readonly replacedBy: string | null;
  /** The paper whose place it has taken, and what was corrected; null where its party mended it, or nothing was. */
  readonly replaces: string | null;
  readonly correction: string | null;
  /** The entry that ordered it; the foot of the paper names it. */
  readonly seq: number;
  readonly extra: Readonly<Record<string, Json>>;
  /** Of a judgment: what it was printed from, since the words of the program change and those of the paper do not. */
  readonly data: Readonly<Record<string, Json>> | null;
  /** How many slips in it were mended by a ruling of its own. */
  readonly slips: number;
}

export interface DocumentsState {
  readonly papers: readonly Paper[];
}

const documentKinds = [
  kinds.documentOrdered,
  kinds.documentIssued,
  kinds.documentReleased,
  kinds.rulingCorrected,
] as const;

export const documentsSlice = slice<DocumentsState, typeof documentKinds>(
  { papers: [] },
  documentKinds,
  {
    'documents.Ordered': (state, { body, at, labels, seq }) => ({
      papers: [
        ...state.papers.map((one) =>
          one.id === body.replaces ? { ...one, replacedBy: body.paper } : one,
        ),
        {
          id: body.paper,
          template: body.template,
          title: body.title,
          addressee: body.addressee ?? null,
          label: labels[0] ?? 'court',
          orderedAt: at,
          file: null,
          sm3: null,
          issuedAt: null,
          replacedBy: null,
          replaces: body.replaces ?? null,
          correction: body.correction?.what ?? null,
          seq,
          extra: body.extra,
          data: body.template === 'judgment' ? body.data : null,
          slips: 0,
        },
      ],
    }),
    'documents.Issued': (state, { body, at }) => ({
      papers: state.papers.map((one) =>
        one.id === body.paper ? { ...one, file: body.file, sm3: body.sm3, issuedAt: at } : one,
      ),
    }),
    'documents.RulingCorrected': (state, { body }) => ({
      papers: state.papers.map((one) =>
        one.id === body.paper ? { ...one, slips: one.slips + 1 } : one,
      ),
    }),
    'documents.Released': (state, { body, labels }) => ({
      papers: state.papers.map((one) =>
        one.id === body.paper ? { ...one, label: labels[0] ?? 'parties' } : one,
      ),
    }),
  },
);

export const paper = (state: DocumentsState, id: string): Paper | null =>
  state.papers.find((one) => one.id === id) ?? null;

/** The next paper's id; ids are 1, 2, 3 … in the case. */
export const nextPaper = (state: DocumentsState): string => String(state.papers.length + 1);

/** The papers of a template that stand, not replaced by a correcting one. */
export const papersOf = (state: DocumentsState, template: string): readonly Paper[] =>
  state.papers.filter((one) => one.template === template && one.replacedBy === null);
