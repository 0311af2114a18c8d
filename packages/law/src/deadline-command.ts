import { parseCourtDay } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import type { EnteredLaw } from './entered/entered.ts';
import { option, unanswered } from './command-words.ts';
import { ended, hoursCommand, notADay } from './deadline-answer.ts';
import { parsePeriod } from './time-limit/period.ts';
import { namedTerm } from './term-command.ts';

/** `--period 15d`, or `--term appeal-judgment`, which takes the length the law gives it. */
export function deadlineCommand(
  argv: readonly string[],
  calendar: Calendar,
  entered: EnteredLaw,
): unknown {
  const [from, period] = [option(argv, 'from'), option(argv, 'period')];
  const term = option(argv, 'term');
  if (from === null || (period === null && term === null)) {
    const words = 'deadline --from 2026-09-16 --period 15d';
    const field = from === null ? 'from' : 'period';
    return unanswered('missing', field, `请写：${words}`, `write: ${words}`);
  }
  if (period === null)
    return namedTerm(term ?? '', from, argv.includes('--detained'), calendar, entered);
  if (term !== null)
    return unanswered(
      'both-given',
      'term',
      '--term 和 --period 只能写一个',
      'give --term or --period, not both',
    );
  const hours = /^(\d{1,5})h$/.exec(period.trim());
  if (hours && Number(hours[1]) > 0) return hoursCommand(from, Number(hours[1]));
  const read = parsePeriod(period);
  if (read === null || read.count === 0) {
    return unanswered(
      'not-a-period',
      'period',
      '期间写作 15d（日）、3wd（工作日）、6m（月）、2y（年）或 48h（小时），不能是 0',
      'a period is 15d (days), 3wd (working days), 6m (months), 2y (years) or 48h (hours), never 0',
    );
  }
  const day = parseCourtDay(from);
  return day === null ? notADay : ended(day, read, calendar);
}
