import type { CaseRowDto, TaskRowDto } from './wire.ts';

/** Some rows of a list, and how many there are in all: what was cut is never taken for the whole. */
export interface CasesDto {
  readonly rows: readonly CaseRowDto[];
  /** How many come before the first of these. */
  readonly from: number;
  readonly perPage: number;
  readonly total: number;
}

/** What is owed by the reader, the most urgent first, as a page of the whole list. */
export interface TasksDto {
  readonly rows: readonly TaskRowDto[];
  readonly from: number;
  readonly perPage: number;
  readonly total: number;
}
