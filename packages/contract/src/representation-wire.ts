/** Who acts for the reader, and for whom the reader acts (CPL-62). Types only. */

/** One act that somebody did in another's name. */
export interface DoneForDto {
  readonly seq: number;
  readonly at: string;
  readonly title: string;
  /** It lay outside the authority, or came after its end; empty otherwise. */
  readonly mark: string;
}

/** Somebody who acts for a party of a case, did, or was asked to. */
export interface RepresentedDto {
  readonly stream: string;
  readonly caseTitle: string;
  readonly number: string | null;
  readonly party: string;
  /** The agent for whom an assistant prepares and hands in papers. */
  readonly through?: string;
  readonly agent: string;
  /** As what. */
  readonly standing: string;
  /** How far the authority reaches and until when, in words. */
  readonly reach: string;
  /** `asked`: not accepted yet. `unshown`: the court has not seen it. `over`: its last day is over. `ended`: taken back or laid down. */
  readonly state: 'holds' | 'asked' | 'unshown' | 'over' | 'ended';
  /** Since when; of one that ended, until when. */
  readonly at: string;
  readonly done: readonly DoneForDto[];
  readonly doneTotal: number;
  /** What the reader can do about it now. */
  readonly acts: readonly {
    readonly command: string;
    readonly stream: string;
    readonly key: string;
    readonly title: string;
  }[];
}

export interface RepresentationDto {
  /** In the name of the reader, or of whom the reader represents by law. */
  readonly forMe: readonly RepresentedDto[];
  /** The reader, in the name of others. */
  readonly byMe: readonly RepresentedDto[];
  /** Cases beyond those that one answer holds. */
  readonly casesLeftOut: number;
}
