import type { CourtDto } from './court.ts';
import type { DueDto, FileDto, OfferDto } from './wire.ts';

/** How a moment was rated in a quarter that is over; nulls where fewer people rated it than may be shown. */
export interface RatedDto {
  readonly moment: string;
  readonly title: string;
  readonly count: number | null;
  /** From 1, bad, to 5, good; one decimal, as text. */
  readonly mean: string | null;
}

export interface QuarterDto {
  readonly quarter: string;
  readonly ratings: readonly RatedDto[];
  /** The ways were counted; a quarter that has just ended is so within the hour. */
  readonly counted: boolean;
  /** How many ways to the court were saved by what people did online; null where fewer people did than may be shown. */
  readonly ways: number | null;
  readonly evaluations: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string;
    readonly findings: string;
    readonly proposals: string;
  }[];
}

/** How long an act of a party is at the most: as many screens to go through, the last look at it counted, and questions. */
export interface ActLengthDto {
  readonly title: string;
  readonly screens: number;
  readonly questions: number;
  /** Of these, those that everybody is asked and must answer. */
  readonly always: number;
}

/** What everybody reads of what people say about the court. */
export interface PublicFeedbackDto {
  readonly court: CourtDto;
  /** Every court here, to choose another. */
  readonly courts: readonly Pick<CourtDto, 'id' | 'name'>[];
  /** A figure stands for so many people at least. */
  readonly least: number;
  readonly quarters: readonly QuarterDto[];
  /** Of every act that saves somebody a way, the longest first. */
  readonly acts: readonly ActLengthDto[];
  /** What was changed, the newest first. */
  readonly improvements: readonly { readonly at: string; readonly what: string }[];
}

export interface FeedbackRowDto {
  readonly stream: string;
  readonly title: string;
  readonly at: string;
  readonly stage: string;
  readonly stageTitle: string;
  readonly due?: DueDto;
}

/** How a quarter's complaints were dealt with, of those that the reader may read. */
export interface HandledDto {
  readonly quarter: string;
  readonly received: number;
  readonly answeredInTime: number;
  readonly answeredLate: number;
  readonly waiting: number;
  readonly overdue: number;
}

/** What concerns the reader: what they said, and what lies on their desk. */
export interface MyFeedbackDto {
  readonly said: readonly FeedbackRowDto[];
  /** Null: the reader has no such desk. */
  readonly desk: readonly FeedbackRowDto[] | null;
  readonly handled: readonly HandledDto[];
  readonly offers: readonly OfferDto[];
}

/** One of them, as its reader may read it. */
export interface FeedbackDto extends FeedbackRowDto {
  readonly mine: boolean;
  readonly text: string;
  readonly entries: readonly {
    readonly seq: number;
    readonly at: string;
    readonly title: string;
    readonly detail: string;
    readonly files: readonly FileDto[];
  }[];
  readonly offers: readonly OfferDto[];
}
