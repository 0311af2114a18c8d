/* What may be handed in at a court, kind by kind: the shape of one. The kinds themselves are in `kinds.ts`. */

export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** A paper that belongs to an application; `required`: an article asks for it, and its want may be asked to be mended. */
export interface PaperAsked<Paper extends string = string> extends Said {
  readonly id: Paper;
  readonly articles: readonly string[];
  readonly required: boolean;
}

/** Until when it is handed in. What comes later is received all the same; `late` says who decides what follows. */
export interface PeriodToApply {
  /** A term of the table of time limits, or a period where the table has none. */
  readonly length: string | { readonly count: number; readonly unit: 'd' | 'm' | 'y' };
  /** The day from which it runs, as the question for it says. */
  readonly from: Said;
  readonly articles: readonly string[];
  readonly late: Said;
}

export interface FilingKind<Id extends string = string, Paper extends string = string> {
  readonly id: Id;
  readonly name: Said;
  /** One sentence for somebody who does not know the word. */
  readonly lead: Said;
  /** The paper that is handed in, as its title stands. */
  readonly document: Said;
  /** Type characters of its case number (法〔2015〕137号). */
  readonly type: string;
  /** With which act it is handed in: one of its own, or one in the case that it is about. */
  readonly act: 'submit' | 'apply' | 'in-case';
  /** It is brought as a suit (起诉): its sides are plaintiff and defendant. */
  readonly suit: boolean;
  readonly filer: Said;
  /** Against or about whom; `null`: nobody. */
  readonly other: (Said & { readonly needed: boolean }) | null;
  /** The decision it is about, where there is one: number and court are asked. */
  readonly decision: Said | null;
  readonly papers: readonly PaperAsked<Paper>[];
  readonly period: PeriodToApply | null;
  /** Which court it goes to. */
  readonly court: Said & { readonly articles: readonly string[] };
  readonly fee: Said & {
    readonly when: 'none' | 'later' | 'in-advance';
    readonly articles: readonly string[];
  };
  /** How long the court may take to accept it or not: a term of the table, or hours. */
  readonly review: { readonly length: string | number; readonly articles: readonly string[] };
  /** How it is not accepted: by a ruling that may be appealed, by another ruling, or by being told so. */
  readonly refusal: {
    readonly form: 'appealable' | 'ruling' | 'notice';
    readonly articles: readonly string[];
    readonly way: Said;
    /** The court above is asked to reconsider the ruling, and goes by it. */
    readonly reconsidered?: true;
    /** What of the way is left once that court has ruled. */
    readonly afterwards?: Said;
  };
  /** What happens after acceptance, and who does it. */
  readonly after: Said;
  /** The articles it rests on. */
  readonly basis: readonly string[];
}
