/** One thing wrong with an order: where (`$.data.addressee`) and what. */
export interface DataFault {
  readonly path: string;
  readonly why: string;
}

export type DocumentErrorCode =
  | 'unknown-template'
  | 'unknown-version'
  | 'bad-order'
  | 'too-large'
  | 'typesetting'
  | 'timeout'
  | 'closed';

/**
 * A paper that could not be made. `bad-order`, `unknown-*` and `too-large` are mistakes of whoever ordered it, and the
 * same order fails the same way again; `timeout` may be tried again; `typesetting` means a template is broken, and
 * somebody has to look.
 */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  /** Everything that is wrong with the order, not only the first thing. */
  readonly faults: readonly DataFault[];

  constructor(code: DocumentErrorCode, message: string, faults: readonly DataFault[] = []) {
    super(message);
    this.name = 'DocumentError';
    this.code = code;
    this.faults = faults;
  }
}
