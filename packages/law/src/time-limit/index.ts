export { deadline, hoursFrom, hoursFromDay, lastDayOfNotice } from './deadline.ts';
export type { DeadlineInput, Step, TimeLimitEnd } from './deadline.ts';
export { addMonths, isPeriod, nominalEnd, parsePeriod, periodText, periodUnits } from './period.ts';
export type { Period, PeriodUnit } from './period.ts';
export { isCountedBack, periodOf, timeLimit, timeLimitAt, timeLimits } from './time-limit.ts';
export type { TimeLimit } from './time-limit.ts';
