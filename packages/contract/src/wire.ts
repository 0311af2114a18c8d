/**
 * What goes over the wire, in both directions. Types only: the browser imports this file and nothing else of the
 * court's inside. Texts arrive in the reader's language (`Accept-Language`, or `?lang=zh-CN|en`).
 *
 * Longer than most: nothing but shapes, each of which another names; forms, previews and queries have files of their own.
 */

import type { CourtDto } from './court.ts';

export type Lang = 'zh-CN' | 'en';

/** An article with its name in the reader's language and, where we hold it, its text in our own words. */
export interface ArticleDto {
  readonly id: string;
  readonly name: string;
  /** For tables: 民诉法 126. */
  readonly short: string;
  readonly gist?: string;
}

export type GroundDto =
  | { readonly kind: 'law'; readonly articles: readonly ArticleDto[] }
  | { readonly kind: 'order'; readonly entry: string }
  | { readonly kind: 'policy'; readonly setting: string; readonly text: string }
  /** `trouble`: something of the court is away or busy. Otherwise what was asked does not fit, and can be mended. */
  | { readonly kind: 'technical'; readonly trouble: boolean };

export type RemedyDto =
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly title: string;
      readonly who: string;
      readonly mine: boolean;
      /** What follows once it is done, where one cannot simply go on then. */
      readonly detail?: string;
    }
  /** `title`: the label of the question. */
  | { readonly kind: 'field'; readonly path: string; readonly title: string }
  | { readonly kind: 'retry' }
  | { readonly kind: 'sign-in' }
  | {
      readonly kind: 'offline';
      readonly place: string;
      readonly title: string;
      readonly detail: string;
    };

/** What happened, why, what to do next: written for a person who has never been to court. */
export interface RefusalDto {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
  readonly ground: GroundDto;
  readonly remedy: readonly RemedyDto[];
  /** The entry of the docket by which it has been done meanwhile. */
  readonly done?: number;
}

export interface DueDto {
  /** `2026-12-04`, the last day; with `at` the last moment. */
  readonly on: string;
  readonly at: string;
  /** Whole days from today; negative when overdue. */
  readonly days: number;
  readonly provisional: boolean;
}

/** Something this reader can do now. */
export interface OfferDto {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  readonly title: string;
  readonly lead: string;
  /** In one line, what matters most: how much, what is missing. */
  readonly tell?: string;
  /** The word on the button. */
  readonly action: string;
  readonly basis: readonly ArticleDto[];
  /** Several offers of one act, about different things, have this in common. */
  readonly act: string;
  /** What else it belongs with: the step of the guide that tells of it. */
  readonly topic?: string;
  /** The task behind it, when it is owed and not only possible. */
  readonly due?: DueDto;
  readonly owed: boolean;
}

export interface NotOfferedDto {
  readonly command: string;
  readonly stream: string | null;
  readonly key: string;
  readonly title: string;
  readonly refusals: readonly RefusalDto[];
}

/** What whoever holds a notice sees of a case before they link it: what the slip says, with names masked. */
export interface InvitationDto {
  readonly stream: string;
  readonly code: string;
  readonly court: string;
  /** Null while the case has none. */
  readonly number: string | null;
  readonly cause: string;
  /** The first plaintiff, and the party to whom the code was given. */
  readonly parties: readonly {
    readonly role: string;
    readonly name: string;
    readonly kind: 'person' | 'organisation';
    readonly invited: boolean;
  }[];
  /** The last day to verify one’s identity and link the case; left out once it is over. */
  readonly until?: string;
}

export interface CommandRequest {
  /** 8–80 letters, digits, `. _ : -`; the same id again is the same act again and gets the same answer. */
  readonly commandId: string;
  readonly stream: string | null;
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  /**
   * The last entry the person had before them (`FormDto.seen`). Where the form gives one it must be said; a decision on less
   * than there is now is not taken.
   */
  readonly seen?: number;
  /**
   * Of a draft in which somebody else wrote (`DraftDto.preparedBy`): the `savedAt` that its owner went over whole before handing this in.
   * The docket names who wrote it only where that is how the draft stands.
   */
  readonly wentOver?: string;
}

export interface MeDto {
  readonly signedIn: boolean;
  readonly person?: string;
  readonly name?: string;
  readonly assurance?: number;
  /** How sure the court is of who sits there now: 1 password or code, 2 one more, 3 face. */
  readonly session?: number;
  /** By what they came in: once more they show something else. */
  readonly cameBy?: string;
  /** Names of before, the first first, with the moment until which each was theirs. */
  readonly formerNames?: readonly { readonly name: string; readonly until: string }[];
  /** Whether the register knows the mobile number under the holder's name. */
  readonly mobileInName?: 'match' | 'no-match' | 'not-compared';
  readonly offices: readonly {
    readonly court: string;
    readonly courtName: string;
    readonly post: string;
    readonly title: string;
  }[];
  readonly csrf: string;
  readonly court: CourtDto | null;
  /** Parts that stand in for something real, each named on screen. */
  readonly standIns: readonly string[];
  readonly demo: boolean;
  readonly now: string;
  readonly clock: 'real' | 'manual';
}

export interface CaseRowDto {
  readonly stream: string;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly stage: string;
  readonly stageTitle: string;
  readonly role: string;
  readonly updatedAt: string;
  readonly openTasks: number;
  readonly due?: DueDto;
}

export interface StageDto {
  readonly id: string;
  readonly title: string;
  /** `open`: gone past, and something of it still owed; `skipped`: the case ended without it. */
  readonly state: 'done' | 'now' | 'later' | 'open' | 'skipped';
  readonly note: string;
}

export interface DocketRowDto {
  readonly seq: number;
  readonly id: string;
  /** The number of its receipt, as it was given to whoever did it. */
  readonly number: string;
  readonly at: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly who: string;
  readonly audience: string;
  readonly files: readonly FileDto[];
  readonly commitment: string;
  /** The reader's own submission by which it was entered: its whole receipt stands there. */
  readonly outcome?: string;
  readonly cause?: string;
}

export interface FileDto {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly url: string;
}

export interface ParticipantDto {
  readonly role: string;
  readonly roleTitle: string;
  readonly name: string;
  readonly you: boolean;
  readonly detail: string;
}

export interface NextDto {
  /** Empty for what comes in the ordinary course and has no day yet. */
  readonly on: string;
  readonly text: string;
  readonly provisional: boolean;
  /** The day is over and it is still to be done. */
  readonly passed?: true;
}

/** How each party takes part in each step. */
export interface LaneDto {
  readonly step: string;
  readonly title: string;
  readonly cells: readonly {
    readonly party: string;
    readonly mode: 'online' | 'offline' | 'waiting' | 'not-asked' | 'over';
    readonly note: string;
    /** Since when it is so, and by which entry: its number and its name. Left out where nothing was asked or said. */
    readonly since?: string;
    readonly seq?: number;
    readonly entry?: string;
  }[];
}

/** With which a party that was invited links the case: for the slip that goes with the paper notice. */
export interface AccessCodeDto {
  readonly participant: string;
  readonly name: string;
  readonly code: string;
  /** When the party was invited, last. */
  readonly at: string;
}

export interface CaseSpaceDto {
  readonly stream: string;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly court: CourtDto | null;
  /**
   * The case is not open to this reader yet, and nothing of it is here: a head of the court first gives a reason, who
   * linked an organisation first shows their authority. Left out where it is open.
   */
  readonly closed?: 'reason-first' | 'authority-first' | 'work-only';
  /** The reader was in the case until that day: it is as it was then, with the ruling that let them go. */
  readonly left?: { readonly on: string };
  readonly youAre: string;
  readonly bench: string;
  readonly stages: readonly StageDto[];
  readonly offers: readonly OfferDto[];
  readonly notOffered: readonly NotOfferedDto[];
  readonly next: readonly NextDto[];
  readonly participants: readonly ParticipantDto[];
  readonly lanes: readonly LaneDto[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What the parties say of the facts that the form of this cause asks; left out where nobody filled in any. */
  readonly factsBeside?: FactsBesideDto;
  /** For readers in the court alone; left out for everybody else. */
  readonly codes?: readonly AccessCodeDto[];
  readonly docket: readonly DocketRowDto[];
  /** Of the filing: the number of its receipt, and the reader's own submission where it was theirs. */
  readonly received?: { readonly number: string; readonly outcome?: string };
  readonly exhibits: readonly ExhibitDto[];
  readonly papers: readonly PaperDto[];
  /** There are confirmations of addresses that this reader may read; left out where there is none. */
  readonly addresses?: true;
  readonly lastSeq: number;
  readonly head: string;
}

/** Facts of the cause, each side beside the other. */
export interface FactsBesideDto {
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      /** Empty where the plaintiff stated nothing. */
      readonly claimed: string;
      /** All that was said of it, with the day of each answer: a later one takes the place of none. */
      readonly answers: readonly {
        readonly name: string;
        readonly on: string;
        readonly said: string;
      }[];
      /**
       * `changed`: somebody said this at one time and that at another; `unclaimed`: the plaintiff states nothing that could be
       * contested; `added`: said by the defence of its own accord.
       */
      readonly standing:
        'contested' | 'changed' | 'agreed' | 'unclear' | 'unanswered' | 'unclaimed' | 'added';
    }[];
  }[];
}

/** A case as it stood after one entry, for whoever may read it today: to look at, and nothing can be done in it. */
export interface CaseAsOfDto {
  readonly stream: string;
  /** The last entry this reader may read that was there then. */
  readonly seq: number;
  readonly at: string;
  readonly entry: string;
  /** Those before and after it, to go on from one to the next; null at either end. */
  readonly before: number | null;
  readonly after: number | null;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly stages: readonly StageDto[];
  readonly participants: readonly ParticipantDto[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What was owed then, by whomever. */
  readonly owed: readonly NextDto[];
  /** Each as it was relied on then, with what had been said and found of it, and the bytes that were handed in. */
  readonly exhibits: readonly ExhibitDto[];
  readonly papers: readonly PaperDto[];
}

/** One exhibit as its reader may see it, in words. */
export interface ExhibitDto {
  readonly id: string;
  /** 原告证据3 */
  readonly number: string;
  readonly name: string;
  readonly by: string;
  /** It is no longer relied on: withdrawn, or replaced by another. */
  readonly gone: boolean;
  /** Where it stands: late, withdrawn, admitted. */
  readonly marks: readonly string[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly files: readonly FileDto[];
  /** What was handed of it to a specialist or a body, to be saved; left out where nothing was. */
  readonly packs?: readonly {
    readonly title: string;
    readonly name: string;
    readonly url: string;
  }[];
}

export interface PaperDto {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly state: 'ordered' | 'issued' | 'replaced' | 'served';
  /** Of `served`: the first day on which it was, to somebody whose service the reader may know of. */
  readonly servedOn?: string;
  readonly file: FileDto | null;
  readonly replacedBy?: string;
  /** Of a paper that corrects another: which, and what the court corrected in it. */
  readonly corrects?: { readonly paper: string; readonly what: string };
}

export interface TaskRowDto {
  readonly stream: string;
  readonly number: string | null;
  readonly caseTitle: string;
  readonly command: string;
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** More than one act can answer it: the case is opened, where they stand side by side. */
  readonly several: boolean;
  readonly basis: readonly ArticleDto[];
  readonly due?: DueDto;
  /** Of a filing to be answered: which day today is since it came in, the day after receipt being the first. */
  readonly day?: number;
}

/** One event of the live stream: positions, never content. `id` (Last-Event-ID) is the number in the court's log. */
export interface PushDto {
  readonly stream: string;
  readonly seq: number;
}
