import type { ArticleDto, FileDto } from './wire.ts';

/** The questions of a command as they go to the browser, and what has been answered so far. Types only. */

/** One of about twenty components made by hand; `packages/record/src/fields` names them. */
export type FieldComponent =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'date'
  | 'date-time'
  | 'money'
  | 'number'
  | 'mobile'
  | 'email'
  | 'resident-id'
  | 'credit-code'
  | 'address'
  | 'party'
  | 'parties'
  | 'cause'
  | 'court'
  | 'person'
  | 'claims'
  | 'orders'
  | 'shares'
  | 'exhibits'
  | 'exhibit-opinions'
  | 'exhibit-findings'
  | 'marks'
  | 'cause-facts'
  | 'facts-answered'
  | 'files'
  | 'confirmation'
  | 'password'
  | 'code';

export interface OptionDto {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Facts that the form of one kind of case asks, in its groups. */
export interface FactFormDto {
  readonly id: string;
  /** Causes of action, by code, under which they are asked. */
  readonly causes: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: readonly {
      readonly id: string;
      readonly kind: 'line' | 'text' | 'money' | 'day' | 'rate' | 'choice';
      readonly label: string;
      readonly options?: readonly { readonly value: string; readonly label: string }[];
      /** What the plaintiff stated, where the defendant answers. */
      readonly claimed?: string;
      /** It is answered in words alone: the plaintiff states nothing that could be contested or not. */
      readonly inWords?: true;
    }[];
  }[];
}

export interface FieldDto {
  /** Name in the command's input. */
  readonly path: string;
  readonly component: FieldComponent;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly options?: readonly OptionDto[];
  readonly maxLength?: number;
  readonly minLength?: number;
  /** A regular expression an answer must meet, and what is said when it does not. */
  readonly shape?: { readonly pattern: string; readonly mend: string };
  /** How many files are taken, and how large one may be. */
  readonly files?: { readonly most: number; readonly mostBytes: number };
  /** How many exhibits are taken. */
  readonly most?: number;
  /** The moment must lie ahead. */
  readonly future?: boolean;
  /** What the court says of parts of it, by the path of each, in a list by the key of its entry: `defendants.d2.address`. */
  readonly marks?: readonly { readonly path: string; readonly message: string }[];
  /** Which facts are asked: in a case those of its cause, in a new complaint of each cause that has a form. */
  readonly factForms?: readonly FactFormDto[];
  /** Shown only while another field of the form has one of these values. */
  readonly when?: { readonly path: string; readonly oneOf: readonly string[] };
  /** Need not be answered while another field has one of these values, and what is said where neither is answered. */
  readonly unless?: {
    readonly path: string;
    readonly oneOf: readonly string[];
    readonly mend: string;
  };
}

export interface PageDto {
  readonly id: string;
  /** The question, as a heading: 您要告谁？ */
  readonly title: string;
  readonly lead?: string;
  readonly help?: string;
  readonly fields: readonly FieldDto[];
}

export interface TellDto {
  readonly label: string;
  readonly value: string;
  /** A paper to be read first. */
  readonly file?: FileDto;
  /** A short table: the first of each row names it. */
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  /** Cases to look at. */
  readonly cases?: readonly { readonly stream: string; readonly label: string }[];
}

/** The questions of one command, made from its declaration. */
export interface FormDto {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  /** What follows the act, said before it: when the court answers, what binds. */
  readonly after: string;
  readonly basis: readonly ArticleDto[];
  /** What one must know before answering. A value may have several lines. */
  readonly tells: readonly TellDto[];
  readonly pages: readonly PageDto[];
  /** Values to start from: the draft if there is one, otherwise what the court knows already. */
  readonly values: Readonly<Record<string, unknown>>;
  /** With a draft: what the court had brought along. What differs from it, the writer has written. */
  readonly brought?: Readonly<Record<string, unknown>>;
  readonly draft: DraftDto | null;
  /** What is written may call for a word before it is handed in; a rehearsal says it. */
  readonly warns?: true;
  /** The docket's last entry when these questions were made, for acts that are decided on what was seen. */
  readonly seen?: number;
  /** How sure the court must be of who sits there (OLR-7.3.1): whoever has shown less confirms before anything is written. */
  readonly session?: number;
  /** The guide of the step it belongs to. */
  readonly guide?: { readonly topic: string; readonly title: string };
  /** Whoever fills it in does so for the court, which reads it as it is written. */
  readonly ofTheCourt?: true;
  /** What can be looked at before the act binds: the papers it makes, or the terms it moves in cases. */
  readonly preview: 'papers' | 'moves' | null;
  /** It is somebody else's: the reader writes it down for them, and hands nothing in. */
  readonly helping?: HelpedRowDto;
  /** Its writer may ask somebody near to write it down for them. */
  readonly helpable?: true;
}

/** That a form has been begun, and the court keeps it. */
export interface DraftDto {
  readonly savedAt: string;
  readonly expiresOn: string;
  /** Send the act under this id, from whatever device: one draft makes one act. */
  readonly commandId: string;
  /** Who wrote in it besides its owner, who goes over it before it is handed in. */
  readonly preparedBy?: string;
  /** Somebody else may write in it until then. */
  readonly openUntil?: string;
}

/** Until when a begun form is kept, after its owner said that it is to be. */
export interface DraftKeptDto {
  readonly expiresOn: string;
}

/** A form that somebody near writes down for its owner. */
export interface HelpedRowDto {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Whose it is. */
  readonly name: string;
  readonly until: string;
}

/** Who helps with a draft; `code` once, to whoever asks for help. */
export interface DraftHelpDto {
  readonly until: string | null;
  readonly helper: string | null;
  readonly code?: string;
}

/** A form begun and not handed in. */
export interface DraftRowDto {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  readonly title: string;
  /** The case it belongs to; empty outside any. */
  readonly about: string;
  readonly savedAt: string;
  readonly expiresOn: string;
  readonly preparedBy?: string;
  /** Somebody may write in it until then, whether or not they have come. */
  readonly openUntil?: string;
  /** It is forgotten within a week. */
  readonly soon?: boolean;
}
