/*
 * A PDF that carries its own proof, behind its last byte: remarks, which no reader of PDF shows, and again the line that says
 * where its table lies, which every reader looks for at the end. What stands before is the file as it was, byte by byte,
 * and of what stands behind every byte follows from file and proof.
 */
import type { Source } from './archive.ts';
import { readNumber } from './checkpoint.ts';
import { fromBase64, NoteError, toBase64 } from './note.ts';

const mark = '%xiezhi-carried-proof/1 ';
const lineWidth = 76;
/** A proof opens one entry of 32 KB at the most, twice in base64, and bears the lines of its witnesses. */
const mostTail = 256 * 1024;
/** So near to its end a PDF says where its table is. */
const endOfPdf = 1024;

const latin1 = new TextDecoder('latin1');

function tableIn(ending: string): string | null {
  const found = [...ending.matchAll(/startxref\s+(\d{1,12})\s+%%EOF/g)].at(-1);
  return found?.[1] ?? null;
}

const behind = (size: number, proof: string, table: string): string => {
  const text = toBase64(new TextEncoder().encode(proof));
  const lines = text.match(new RegExp(`.{1,${String(lineWidth)}}`, 'g')) ?? [];
  return `\n${[`${mark}${String(size)}`, ...lines.map((line) => `%${line}`)].join('\n')}\nstartxref\n${table}\n%%EOF\n`;
};

/**
 * What is to stand behind a PDF so that it carries its proof. @param ending the last kilobyte of the file, or all of it.
 * @returns null for a file that does not end as a PDF does.
 */
export function carriedProof(size: number, ending: Uint8Array, proof: string): Uint8Array | null {
  const table = tableIn(latin1.decode(ending.subarray(-endOfPdf)));
  return table === null ? null : new TextEncoder().encode(behind(size, proof, table));
}

export interface Carried {
  /** The file without what it carries. */
  readonly file: Source;
  readonly proof: string;
}

/**
 * The file and the proof in it. @returns null for a file that carries none.
 * @throws NoteError when what it carries was changed, or something was put behind it.
 */
export async function readCarried(source: Source): Promise<Carried | null> {
  const from = Math.max(0, source.size - mostTail);
  const tail = latin1.decode(await source.read(from, source.size - from));
  const at = tail.lastIndexOf(`\n${mark}`);
  if (at < 0) return null;
  const size = from + at;
  const [first = '', ...lines] = tail.slice(at + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('%'));
  const bytes = fromBase64(
    lines
      .slice(0, Math.max(end, 0))
      .map((line) => line.slice(1))
      .join(''),
  );
  const proof = new TextDecoder().decode(bytes);
  const before = await source.read(Math.max(0, size - endOfPdf), Math.min(size, endOfPdf));
  const wanted = carriedProof(size, before, proof);
  const isAsWritten =
    readNumber(first.slice(mark.length)) === size &&
    wanted !== null &&
    latin1.decode(wanted) === tail.slice(at);
  if (!isAsWritten) throw new NoteError('what the file carries is not written as it must be');
  return {
    file: {
      size,
      read: (start, length) => source.read(start, Math.max(0, Math.min(length, size - start))),
    },
    proof,
  };
}
