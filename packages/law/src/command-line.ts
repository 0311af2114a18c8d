import { parseCourtDay, unreachable, yuanText } from '@xiezhi/kernel';
import type { Calendar } from './calendar/calendar.ts';
import { nationalCalendar } from './calendar/calendar.ts';
import { checkCommand } from './check-command.ts';
import { causeBranches } from './cause/cause.ts';
import { causeCommand, readBranch } from './cause/cause-command.ts';
import { option, unanswered } from './command-words.ts';
import { deadlineCommand } from './deadline-command.ts';
import type { EnteredLaw } from './entered/entered.ts';
import { nothingEntered, primeTableWith } from './entered/entered.ts';
import type { ProvinceFigures } from './fee/index.ts';
import { fee, figureFor, readFeeInput, readFeeKind } from './fee/index.ts';
import { interestAnswer } from './interest/answer.ts';
import { readInterestInput } from './interest/index.ts';
import { termsCommand } from './term-command.ts';

export { checkedKinds } from './check-command.ts';

/** Every question of `xiezhi law`, as it is typed. */
export const lawQuestions: readonly string[] = [
  'fee KIND \'{"claim":500000}\'',
  'deadline --from 2026-09-16 --period 15d',
  'deadline --from 2026-09-16 --term appeal-judgment [--detained]',
  'terms [--on 2027-01-01]',
  // `--data DIR`: by what a court has entered; so with deadline, terms and case-number.
  'interest \'{"kind":"delayed|yearly|lpr|lpr-multiple","principal":100000,"from":"2026-03-01","to":"2026-06-30"}\'',
  'cause 承揽 --on 2025-06-01 [--branch civil|criminal|administrative]',
  'id|uscc|mobile|lawyer|passport|card|region|case-number VALUE',
  // From a large table, from a file, or into a court, which is beyond this module: `xiezhi` answers them.
  'court \'{"matter":"contract","defendant":"上海市浦东新区"}\'',
  'matrix',
  'calendar import FILE [--dry-run | --yes]',
  'answers [--data DIR] [--on 2027-01-01]',
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

function interestCommand([inputText = '{}']: readonly string[], entered: EnteredLaw): unknown {
  const read = readInterestInput(parsed(inputText), primeTableWith(entered));
  if ('error' in read) return read;
  return interestAnswer(read);
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
 * @param entered what was entered in the court that answers over the tables of the program.
 * @example lawCommand(['fee', 'property', '{"claim":500000}']).json // { fee: '8800.00', steps: […] }
 */
export function lawCommand(
  argv: readonly string[],
  calendar: Calendar = nationalCalendar,
  figures: ProvinceFigures = {},
  entered: EnteredLaw = nothingEntered,
): { readonly json: unknown } {
  const [name = '', ...rest] = argv;
  if (name === 'fee') return { json: feeCommand(rest, figures) };
  if (name === 'deadline') return { json: deadlineCommand(rest, calendar, entered) };
  if (name === 'terms') return { json: termsCommand(option(rest, 'on'), entered) };
  if (name === 'interest') return { json: interestCommand(rest, entered) };
  if (name === 'cause') return { json: causes(rest) };
  return {
    json:
      checkCommand(name, rest[0] ?? '', entered) ??
      unanswered('unknown-command', 'command', `请写：${usage}`, `write: ${usage}`),
  };
}
