/* What stands in the code that is printed on each paper, behind its `#` (docs/spec/export-1.md, “The code”). */

export interface PrintedCode {
  readonly seq: number;
  /** Of the entry by which the court ordered the paper, 64 hexadecimal digits. */
  readonly head: string;
  /** The place of that entry in the log; null on a paper from before codes held it. */
  readonly leaf: number | null;
}

const count = /^(?:0|[1-9]\d{0,14})$/;

/** With `#` or without. Words that are not known are passed over; null where number or head is none. */
export function readPrintedCode(fragment: string): PrintedCode | null {
  const words = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((word) => word.split('=', 2))
      .map(([name = '', value = '']) => [name, value]),
  );
  const [seq, head, leaf] = [words.get('seq') ?? '', words.get('head') ?? '', words.get('leaf')];
  if (!count.test(seq) || !/^[0-9a-f]{64}$/.test(head)) return null;
  if (leaf !== undefined && !count.test(leaf)) return null;
  return { seq: Number(seq), head, leaf: leaf === undefined ? null : Number(leaf) };
}
