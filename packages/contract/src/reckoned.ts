/** What the law reckons for everybody, as `xiezhi law` prints it. Types only. */

/** One sentence in both languages, as the law's data holds it. */
export interface BothDto {
  readonly zh: string;
  readonly en: string;
}

/** What was asked cannot be reckoned, and how to ask. */
export interface UnansweredDto {
  readonly error: string;
  /** Which part of what was asked. */
  readonly field: string;
  /** Of a court: the places that would decide. */
  readonly wanted?: readonly string[];
  readonly mend: BothDto;
}

/** One line of a reckoning of money. `amount` is exact, in yuan: `8800`, or a fraction `2300/3`. */
export interface FeeStepDto extends BothDto {
  readonly articles: readonly string[];
  readonly amount: string;
}

export type FeeAnswerDto =
  | {
      /** Yuan: `8800.00`. */
      readonly fee: string;
      /** The exact fraction in yuan where rounding changed it. */
      readonly exact?: string;
      readonly steps: readonly FeeStepDto[];
    }
  /** No tariff names a figure for it, and the steps say why; it is not said to be free. */
  | {
      readonly fee: null;
      readonly why: 'no-tariff';
      readonly steps: readonly (BothDto & { readonly articles: readonly string[] })[];
    }
  /** A range, and no figure within it is held here. */
  | {
      readonly min: string;
      readonly max: string;
      /** Who fixes the figure; null: the measures name nobody. */
      readonly leftTo: 'province' | null;
      readonly steps: readonly FeeStepDto[];
    };

/** One line of a reckoning of time. */
export interface TermStepDto extends BothDto {
  readonly day: string | null;
  readonly articles: readonly string[];
}

/** Where a term was asked for by its name: the term, and what is to be known of how it was counted. */
interface OfTerm {
  readonly term?: NamedTermDto;
  readonly notes?: readonly BothDto[];
}

type LastDay =
  | {
      readonly end: string;
      readonly nominal: string;
      readonly steps: readonly TermStepDto[];
      /** Left out where the day is certain: the next year’s notice may still make another of it, and nothing lapses on it. */
      readonly mayMove?: true;
      readonly mend?: BothDto;
    }
  /** No table for a year it depends on. */
  | {
      readonly end: null;
      readonly nominal: string;
      readonly notBefore: string;
      /** `no-calendar-for-2028` */
      readonly why: string;
      readonly mend: BothDto;
      readonly steps: readonly TermStepDto[];
    }
  /** Of hours: the moment, in court time; from a day whose hour nobody has named, also the earliest it can be. */
  | {
      readonly end: string;
      readonly notBefore?: string;
      readonly steps: readonly TermStepDto[];
    };

/** A term that the law gives no single length; the last days of its shortest and its longest, where it has them. */
interface WithoutLength {
  readonly end: null;
  readonly why: 'no-fixed-length';
  readonly mend: BothDto;
  readonly shortest?: LastDay | null;
  readonly longest?: LastDay | null;
}

export type TermAnswerDto = (LastDay | WithoutLength) & OfTerm;

export interface InterestStepDto extends BothDto {
  readonly amount?: string;
}

interface Accrued {
  /** In yuan, where fen cannot hold it exactly. */
  readonly exact: string | null;
  readonly days: number;
  readonly steps: readonly InterestStepDto[];
  readonly articles: readonly string[];
  /** What remains after part payments. */
  readonly owed?: { readonly costs: string; readonly interest: string; readonly principal: string };
  /** Where a loan prime rate was used: from which day to which the table goes, whence it is, what is doubtful about it. */
  readonly table?: {
    readonly from: string;
    readonly to: string;
    readonly source: BothDto;
    readonly doubt: BothDto;
    /** Rates that a court entered after the table was made, and from which paper. */
    readonly entered?: readonly { readonly from: string; readonly source: string }[];
  };
}

export type InterestAnswerDto =
  /** All that accrued, in yuan. */
  | ({ readonly interest: string } & Accrued)
  /** The table of rates ends before the time does: as far as it goes, and no further. */
  | ({
      readonly interest: null;
      readonly reckonedTo: string;
      readonly soFar: string;
      /** `no-rate-after-2026-09-19` */
      readonly why: string;
      readonly mend: BothDto;
    } & Accrued);

export type WhichCourtAnswerDto = {
  readonly article: string;
  readonly exclusive: boolean;
  readonly wanted: readonly string[];
  readonly found: readonly {
    readonly connection: string;
    readonly place: string;
    readonly courts: readonly string[];
  }[];
  /** Of a dispute on the internet: whether the internet courts take it on that day, and what is doubtful about that. */
  readonly online?: {
    readonly kind: string;
    readonly on: string;
    readonly taken: boolean | null;
    readonly rule: string | null;
    readonly doubts: readonly BothDto[];
  };
};

/** A term of the table, its law and what is doubtful about it. */
export interface NamedTermDto {
  readonly id: string;
  readonly name: BothDto;
  readonly min: number | null;
  readonly max: number | null;
  /** `d`, `wd`, `m`, `y`, `h`, or a measure that is no time; null where there is none. */
  readonly unit: string | null;
  readonly basis: string;
  readonly articles: readonly string[];
  readonly doubt: BothDto | null;
}

/** A number that was looked at; nothing of it is kept. */
export type CheckedDto = {
  readonly valid: boolean;
  /** What the number says by its form, by the kind of number; null where it is not valid. */
  readonly parts: Readonly<Record<string, unknown>> | null;
  readonly why: string | null;
  /** Place of the first fault, 0 the first character. */
  readonly at?: number;
  readonly mend?: BothDto;
  /** What is remarked of a valid number, such as the place it names, or that its place is not held. */
  readonly notes: readonly BothDto[];
};
