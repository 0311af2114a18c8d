import { parseCourtDay, parseYuan } from '@xiezhi/kernel';
import type { InterestFault, InterestInput, InterestRate } from './interest.ts';
import { delayedSince } from './interest.ts';

const fault = (error: string, field: string, zh: string, en: string): InterestFault => ({
  error,
  field,
  mend: { zh, en },
});

const inputNames: readonly string[] = ['kind', 'principal', 'from', 'to', 'percent', 'yearOf'];

/**
 * Reads `{"kind":"delayed","principal":100000,"from":"2026-03-01","to":"2026-06-30"}`, or with
 * `"kind":"yearly","percent":"3.45","yearOf":365`.
 */
export function readInterestInput(given: unknown): InterestInput | InterestFault {
  if (typeof given !== 'object' || given === null)
    return fault('not-an-object', '', '请写成 JSON 对象', 'write a JSON object');
  const strange = Object.keys(given).find((name) => !inputNames.includes(name));
  if (strange !== undefined) {
    const all = inputNames.join(', ');
    return fault(
      'unknown-name',
      strange,
      `没有 ${strange} 这一项；能写的是 ${all}`,
      `there is no ${strange}; what can be given is ${all}`,
    );
  }
  const { kind, principal, from, to, percent, yearOf } = given as Readonly<Record<string, unknown>>;
  const owed = parseYuan(typeof principal === 'number' ? String(principal) : textOf(principal));
  if (owed === null || owed <= 0)
    return fault(
      'not-an-amount',
      'principal',
      '本金写作元，最多两位小数，大于 0',
      'the principal is in yuan, two decimals at most, above 0',
    );
  const [first, last] = [parseCourtDay(textOf(from)), parseCourtDay(textOf(to))];
  if (first === null || last === null)
    return fault(
      'not-a-day',
      first === null ? 'from' : 'to',
      '日期写作 2026-03-01，且须是存在的日期',
      'a day is written 2026-03-01 and must exist',
    );
  if (last < first)
    return fault(
      'ends-before',
      'to',
      '截止日不能早于起算日',
      'the last day is not before the first',
    );
  const rate = readRate(kind, percent, yearOf);
  if ('kind' in rate && rate.kind === 'delayed' && first < delayedSince)
    return fault(
      'before-the-rule',
      'from',
      `${delayedSince} 以前的迟延履行利息另有算法，这里没有录入；请从这一天起算`,
      `interest for late performance before ${delayedSince} was reckoned otherwise, which is not held here; begin on that day`,
    );
  return 'error' in rate ? rate : { principal: owed, from: first, to: last, rate };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function readRate(kind: unknown, percent: unknown, yearOf: unknown): InterestRate | InterestFault {
  if (kind === 'delayed') return { kind };
  if (kind !== 'yearly')
    return fault(
      'unknown-kind',
      'kind',
      '种类为 delayed（迟延履行加倍部分）或者 yearly（按年利率）',
      'the kind is delayed or yearly',
    );
  const text =
    typeof percent === 'number' ? String(percent) : textOf(percent).replace(/[%％]$/, '');
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match)
    return fault(
      'not-a-rate',
      'percent',
      '年利率写作 3.45（即百分之三点四五），最多两位小数',
      'a yearly rate is written 3.45, two decimals at most',
    );
  const basisPoints = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  if (yearOf === undefined || Number(yearOf) === 365) return { kind, basisPoints, yearOf: 365 };
  return Number(yearOf) === 360
    ? { kind, basisPoints, yearOf: 360 }
    : fault('not-a-year', 'yearOf', '一年按 365 或者 360 日计', 'a year has 365 or 360 days here');
}
