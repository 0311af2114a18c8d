/** What can be wrong with a file. Each has its own sentence that says how to mend it (`texts/files.ts`). */
export type FileFault =
  | 'empty'
  | 'hash-differs'
  | 'type-unknown'
  | 'type-not-taken'
  | 'wrong-extension'
  | 'encrypted'
  | 'truncated'
  | 'macro'
  | 'script'
  | 'archive-bomb'
  | 'old-office';
