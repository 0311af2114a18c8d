import type { CourtDay, Instant } from '@xiezhi/kernel';
import { instantFromMillis, millisOf, parseCourtDay, unreachable, yuanText } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import { nationalCalendar } from './calendar/calendar.ts';
import { checkCommand } from './check-command.ts';
import { causeBranches } from './cause/cause.ts';
import { causeCommand, readBranch } from './cause/cause-command.ts';
import type { ProvinceFigures } from './fee/index.ts';
import { fee, figureFor, readFeeInput, readFeeKind } from './fee/index.ts';
import { interestAnswer } from './interest/answer.ts';
import { readInterestInput } from './interest/index.ts';
import { deadline, hoursFrom, hoursFromDay } from './time-limit/deadline.ts';
import { parsePeriod } from './time-limit/period.ts';

export { checkedKinds } from './check-command.ts';

interface Mend {
  readonly zh: string;
  readonly en: string;
}

/** A question that cannot be answered: what is wrong, and how to ask. */
const unanswered = (
  why: string,
  field: string,
  zh: string,
  en: string,
): { error: string; field: string; mend: Mend } => ({ error: why, field, mend: { zh, en } });

/** Every question of `xiezhi law`, as it is typed. */
export const lawQuestions: readonly string[] = [
  'fee KIND \'{"claim":500000}\'',
  'deadline --from 2026-09-16 --period 15d',
  'interest \'{"kind":"delayed|yearly|lpr|lpr-multiple","principal":100000,"from":"2026-03-01","to":"2026-06-30"}\'',
  'cause 承揽 --on 2025-06-01 [--branch civil|criminal|administrative]',
  'id|uscc|mobile|lawyer|passport|card|region|case-number VALUE',
  // From a large table, from a file, or into a court, which is beyond this module: `xiezhi` answers them.
  'court \'{"matter":"contract","defendant":"上海市浦东新区"}\'',
  'matrix',
  'calendar import FILE [--dry-run | --yes]',
  'moves [--data DIR]',
];
const usage = lawQuestions.join(' | ');

function feeCommand(
  [kindText, inputText = '{}']: readonly string[],
  figures: ProvinceFigures,
): unknown {
  const kind = readFeeKind(kindText ?? '');
  if (typeof kind !== 'string') return { error: kind.why, field: kind.field, mend: kind.mend };
  const read = readFeeInput(parsed(inputText));
  if (!('input' in read)) return { error: read.why, field: read.field, mend: read.mend };
  // What is asked with goes before what the court has entered.
  const answer = fee(kind, { ...figureFor(kind, figures), ...read.input });
  switch (answer.kind) {
    case 'fee': {
      const exact = answer.exact === null ? {} : { exact: answer.exact };
      return { fee: yuanText(answer.fee), ...exact, steps: answer.steps };
    }
    case 'range':
      return {
        min: yuanText(answer.min),
        max: yuanText(answer.max),
        leftTo: answer.leftTo,
        steps: answer.steps,
      };
    case 'no-tariff':
      return { fee: null, why: answer.kind, steps: answer.steps };
    case 'no-answer':
      return { error: answer.why, field: answer.field, mend: answer.mend };
    default:
      return unreachable(answer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `--from X`, `--from=X`; the last one counts. */
function option(argv: readonly string[], name: string): string | null {
  let found: string | null = null;
  for (const [index, word] of argv.entries()) {
    if (word === `--${name}`) found = argv[index + 1] ?? null;
    else if (word.startsWith(`--${name}=`)) found = word.slice(name.length + 3);
  }
  return found;
}

/** `2026-09-16T10:20`, court time unless it says otherwise. */
function readMoment(text: string): Instant | null {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!match || parseCourtDay(match[1] ?? '') === null) return null;
  const millis = Date.parse(
    `${match[1] ?? ''}T${match[2] ?? ''}${match[3] ?? ''}${match[4] ?? '+08:00'}`,
  );
  return Number.isNaN(millis) ? null : instantFromMillis(millis);
}

const courtTime = (at: Instant): string =>
  `${instantFromMillis(millisOf(at) + 8 * 3_600_000).slice(0, 16)}+08:00`;

function hoursCommand(from: string, hours: number): unknown {
  const day = parseCourtDay(from.trim());
  if (day !== null) {
    const { end, notBefore, steps } = hoursFromDay(day, hours);
    return { end: courtTime(end), notBefore: courtTime(notBefore), steps };
  }
  const moment = readMoment(from);
  if (moment === null) {
    return unanswered(
      'from-is-no-moment',
      'from',
      '以小时计算的期间从时刻起算，如 --from 2026-09-16T10:20；只知道日子的，写 2026-09-16',
      'hours run from a moment, such as --from 2026-09-16T10:20, or from 2026-09-16 where the day alone is known',
    );
  }
  const { end, steps } = hoursFrom(moment, hours);
  return { end: courtTime(end), steps };
}

function interestCommand([inputText = '{}']: readonly string[]): unknown {
  const read = readInterestInput(parsed(inputText));
  if ('error' in read) return read;
  return interestAnswer(read);
}

function deadlineCommand(argv: readonly string[], calendar: Calendar): unknown {
  const [from, period] = [option(argv, 'from'), option(argv, 'period')];
  if (from === null || period === null) {
    const words = 'deadline --from 2026-09-16 --period 15d';
    const field = from === null ? 'from' : 'period';
    return unanswered('missing', field, `请写：${words}`, `write: ${words}`);
  }
  const hours = /^(\d{1,5})h$/.exec(period.trim());
  if (hours) return hoursCommand(from, Number(hours[1]));
  const read = parsePeriod(period);
  if (read === null) {
    return unanswered(
      'not-a-period',
      'period',
      '期间写作 15d（日）、3wd（工作日）、6m（月）、2y（年）或 48h（小时）',
      'a period is 15d (days), 3wd (working days), 6m (months), 2y (years) or 48h (hours)',
    );
  }
  const day: CourtDay | null = parseCourtDay(from);
  if (day === null) {
    return unanswered(
      'from-is-no-day',
      'from',
      '起算日写作 2026-09-16，且须是存在的日期',
      'the day is written 2026-09-16 and must exist',
    );
  }
  const answer = deadline({ from: day, period: read, calendar });
  const { end, nominal, notBefore, mayMove, why, steps } = answer;
  if (end !== null) {
    const next = String(Number(end.slice(0, 4)) + 1);
    const mend = {
      zh: `${next}年的节假日安排公布以后请再算一次：最后一日还可能变`,
      en: `reckon again once the holiday notice for ${next} is out: the last day may still move`,
    };
    return { end, nominal, steps, ...(mayMove ? { mayMove, mend } : {}) };
  }
  if (why === 'beyond-reckoning') {
    return unanswered(
      'from-too-late',
      'from',
      '起算日过晚，无法计算',
      'the day lies too far ahead to reckon from',
    );
  }
  const missing = why?.slice(-4) ?? '';
  const mend = {
    zh: `请录入 ${missing} 年的节假日安排`,
    en: `load the holiday notice for ${missing}`,
  };
  return { end, nominal, notBefore, why, mend, steps };
}

/** The causes of the day of filing, which is asked for: this module has no clock. */
function causes(argv: readonly string[]): unknown {
  const words = argv[0]?.startsWith('--') === false ? argv[0] : '';
  const day = parseCourtDay(option(argv, 'on') ?? '');
  const branchText = option(argv, 'branch');
  const branch = branchText === null ? null : readBranch(branchText);
  if (branchText !== null && branch === null) {
    const known = causeBranches.join(', ');
    return unanswered(
      'unknown-branch',
      'branch',
      `案件种类写作 ${known}（民事、刑事、行政）`,
      `the branch is one of ${known}`,
    );
  }
  if (words.trim() !== '' && day !== null) return causeCommand(words, day, branch);
  const usual = 'cause 承揽 --on 2025-06-01';
  return unanswered(
    'missing',
    day === null ? 'on' : 'words',
    `请写要查的字和起诉那一天：${usual}`,
    `write text and day of filing: ${usual}`,
  );
}

/**
 * What `xiezhi law …` prints. Pure, and total: whatever was typed, the answer is a JSON value; one that cannot be
 * answered carries `error` (or `why`) and `mend`.
 *
 * @param figures what the court that answers has entered of its province’s figures; without them a range is answered.
 * @example lawCommand(['fee', 'property', '{"claim":500000}']).json // { fee: '8800.00', steps: […] }
 */
export function lawCommand(
  argv: readonly string[],
  calendar: Calendar = nationalCalendar,
  figures: ProvinceFigures = {},
): { readonly json: unknown } {
  const [name = '', ...rest] = argv;
  if (name === 'fee') return { json: feeCommand(rest, figures) };
  if (name === 'deadline') return { json: deadlineCommand(rest, calendar) };
  if (name === 'interest') return { json: interestCommand(rest) };
  if (name === 'cause') return { json: causes(rest) };
  return {
    json:
      checkCommand(name, rest[0] ?? '') ??
      unanswered('unknown-command', 'command', `请写：${usage}`, `write: ${usage}`),
  };
}
