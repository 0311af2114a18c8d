import type { FileDto } from './wire.ts';

/** Where words stand in the papers and exhibits of a case, as its reader may read them. */
export interface FoundInCaseDto {
  readonly stream: string;
  /** How many pages have all the words; `pages` are the first of them, in the order of exhibits and papers. */
  readonly total: number;
  readonly pages: readonly FoundPageDto[];
  /** How many files there are for this reader. */
  readonly files: number;
  /** Those of them in which not everything is looked through, and why. */
  readonly unread: readonly UnreadFileDto[];
}

/** A file, and what it is in the case. */
export interface FileInCaseDto {
  /** Number and name of the exhibit, title of the paper, or of what it was handed in with. */
  readonly of: string;
  readonly file: FileDto;
}

export interface FoundPageDto extends FileInCaseDto {
  /** Null where a file has no pages of its own, as texts and tables have none. */
  readonly page: number | null;
  /** Of such a file, which of its parts it is: under this number it is asked for. Null where there are pages. */
  readonly part: number | null;
  /** The page is a picture, and its writing was recognised by a machine, which makes mistakes. */
  readonly recognised: boolean;
  readonly times: number;
  /** The line in which the words stand first, in pieces; `marked` are the words. */
  readonly line: readonly { readonly text: string; readonly marked: boolean }[];
}

export interface UnreadFileDto extends FileInCaseDto {
  /**
   * `waiting`: it is still being read, and looked through as far as it was. `away`: its bytes are not here, or damaged; nobody
   * need wait. `partly`: looked through but for some pages. `too-large`: looked through up to a limit. `no-text`: nothing is
   * written in it, or nothing that a machine can read.
   */
  readonly state:
    'waiting' | 'away' | 'partly' | 'no-text' | 'too-large' | 'not-readable' | 'kind-not-read';
  /** Null until it has been opened. */
  readonly pages: number | null;
  readonly done: number;
  /** Of those that were read, how many pages could not be, or not to their end. */
  readonly unread: number;
}
