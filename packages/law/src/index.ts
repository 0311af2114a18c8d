/**
 * What the law says, as data and pure functions: no clock, no network, no disk. The table of courts is large and has an
 * entry point of its own, `@xiezhi/law/courts`.
 */
export {
  dayKind,
  emptyCalendar,
  isWeekend,
  isWorkingDay,
  mayStillMove,
  nationalCalendar,
  nextWorkingDay,
  weekdayOf,
  withYear,
  workingDayFrom,
  yearOf,
} from './calendar/calendar.ts';
export type { Calendar, DayKind, NextWorkingDay, YearTable } from './calendar/calendar.ts';
export * from './case-number/case-number.ts';
export * from './case-number/case-type.ts';
export { causeAt, causeBranches, causePath, causesBelow, causeTableOn } from './cause/cause.ts';
export type { Cause, CauseBranch, CauseTable } from './cause/cause.ts';
export { readBranch } from './cause/cause-command.ts';
export { englishOfCivil } from './cause/english-names.ts';
export { searchCauses } from './cause/search-causes.ts';
export * from './command-line.ts';
export {
  isCourtCode,
  isKnownCourtCode,
  levelOfCode,
  mayBelongToACourt,
  provinceCharacters,
} from './court/court-code.ts';
export * from './court/exclusive.ts';
export { whichCourt } from './court/jurisdiction.ts';
export { provinceOfCourt } from './court/province.ts';
export type { CourtLevel } from './court/court-code.ts';
export * from './elements/index.ts';
export * from './entered/entered.ts';
export * from './fee/index.ts';
export { appliedKinds, paperIds } from './filing/ids.ts';
export type { AppliedKind, FilingKindId, Kind, PaperId } from './filing/ids.ts';
export { englishOfKind, filingKind, filingKinds as kindsOfFiling } from './filing/kinds.ts';
export { administrativeMatters, feeOfApplication, isFreeHere } from './filing/fee-of-kind.ts';
export type { AdministrativeMatter } from './filing/fee-of-kind.ts';
export type { RetrialGround } from './filing/retrial-grounds.ts';
export { retrialGroundIds, retrialGrounds } from './filing/retrial-grounds.ts';
export type { FilingKind, PaperAsked, PeriodToApply, Said } from './filing/kind.ts';
export * from './identity/index.ts';
export * from './instruments/index.ts';
export * from './interest/index.ts';
export * from './mediation/first-mediation.ts';
export { conflicts, decidedOn } from './conflict/conflict.ts';
export type { Decided } from './conflict/conflict.ts';
export type { Conflict, Decision, Place } from './conflict/decision.ts';
export { lawAt } from './law.ts';
export type { Law } from './law.ts';
export { isKnownRegion, regionsOf, regionTable } from './region/region.ts';
export type { Region } from './region/region.ts';
export * from './time-limit/index.ts';
