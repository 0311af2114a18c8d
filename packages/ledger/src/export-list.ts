/* The signed list of a copy of a case: what it is of, for whom, and which files it holds. */
import { readNumber } from './checkpoint.ts';
import { NoteError } from './note.ts';

/** The first file of the archive: a signed list of the others. */
export const listName = 'xiezhi-export';
export const exportForm = 'xiezhi/export/1';
export const docketName = 'docket.jsonl';
export const checkpointName = 'log/checkpoint';
export const vkeyName = 'log/vkey';
export const policyName = 'log/policy';
/** The last entry that the reader reads, and with it the docket’s head there. */
export const docketProofName = 'docket.proof';
/** What a file’s name gets for its proof, which lies beside it. */
export const proofEnding = '.proof';

export interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What the signed list says of the copy. */
export interface ExportList {
  readonly origin: string;
  readonly docket: string;
  /** Whose copy it is: the key of their account. */
  readonly reader: string;
  readonly entries: number;
  readonly head: string;
  readonly files: readonly ListedFile[];
}

export const writeList = ({ origin, docket, reader, entries, head, files }: ExportList): string =>
  [
    exportForm,
    `log ${origin}`,
    `docket ${docket}`,
    `reader ${reader}`,
    `entries ${String(entries)}`,
    `head ${head}`,
    ...files.map(({ name, size, sha256 }) => `file ${sha256} ${String(size)} ${name}`),
    '',
  ].join('\n');

/** @throws NoteError for anything but the one way to write a list. */
export function readList(text: string): ExportList {
  const [form, ...lines] = text.split('\n');
  const said = (word: string): string => {
    const line = lines.shift() ?? '';
    if (!line.startsWith(`${word} `)) throw new NoteError(`the list does not say its ${word}`);
    return line.slice(word.length + 1);
  };
  if (form !== exportForm) throw new NoteError(`the list is not of the form ${exportForm}`);
  const head = {
    origin: said('log'),
    docket: said('docket'),
    reader: said('reader'),
    entries: readNumber(said('entries')),
    head: said('head'),
  };
  const files = lines.slice(0, -1).map((line) => {
    const [word, sha256 = '', size = '', name = ''] = line.split(' ');
    if (word !== 'file') throw new NoteError(`“${line}” is no line of a list`);
    return { sha256, size: readNumber(size), name };
  });
  const read = { ...head, files };
  if (writeList(read) !== text) throw new NoteError('the list is not written as it must be');
  return read;
}
