/** A file that can be looked at page by page, to whoever may read an entry that speaks of it. */
export interface FilePagesDto {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Null for a kind of file of which no page can be drawn, as texts, tables, sound and film. */
  readonly pages: number | null;
  /** How wide a page is given out, in points. */
  readonly widths: readonly number[];
}

/** What stands on one page of a file, as far as a machine could read it. */
export interface PageTextDto {
  readonly sha256: string;
  readonly page: number;
  /** Null where nothing was read of it, or not yet. */
  readonly text: string | null;
  /** The page is a picture, and its writing was recognised by a machine, which makes mistakes. */
  readonly recognised: boolean;
  /** Of the page, where it has been looked at; of the file, where it has not. */
  readonly state:
    | 'read'
    | 'unclear'
    | 'waiting'
    | 'away'
    | 'no-text'
    | 'too-large'
    | 'not-readable'
    | 'kind-not-read';
  /** How many pages or, of a file without pages, parts there are; null until it has been opened. */
  readonly pages: number | null;
}

/** What was read on one page of a file that its reader handed in. */
export interface HeldPageDto {
  readonly page: number;
  readonly text: string;
  /** It is a picture, and its writing was recognised by a machine, which makes mistakes. */
  readonly recognised: boolean;
}

/** What stands in a file that somebody handed in, for them alone: its first pages. */
export interface HeldTextDto {
  readonly sha256: string;
  readonly state: 'away' | 'read' | 'no-text' | 'too-large' | 'not-readable' | 'kind-not-read';
  readonly pages: readonly HeldPageDto[];
}

/** A part of a page, in thousandths of its sides from the corner above left. */
export interface PlaceOnPageDto {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What somebody noted for themselves. */
export interface NoteDto {
  readonly id: string;
  /** Null for something that is played. */
  readonly page: number | null;
  /** Null for a note on the page as a whole. */
  readonly place: PlaceOnPageDto | null;
  /** Of something that is played: so many milliseconds from its beginning. */
  readonly at: number | null;
  readonly text: string;
  readonly savedAt: string;
}

export interface NotesDto {
  readonly notes: readonly NoteDto[];
}
