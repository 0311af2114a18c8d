import type { CourtDay, Money } from '@xiezhi/kernel';
import { addDays, daysBetween, money, yuanGrouped } from '@xiezhi/kernel';
import { asOf } from '../instruments/as-of.ts';
import type { Rational } from '../fee/rational.ts';
import {
  exactYuan,
  fen,
  isLess,
  least,
  minus,
  plus,
  rational,
  times,
  toMoney,
} from '../fee/rational.ts';
import { primeSource } from './lpr.ts';
import type { DailyRate, InterestRate } from './rate.ts';
import { changesOf, floats, rateOn } from './rate.ts';

export interface Payment {
  readonly on: CourtDay;
  readonly amount: Money;
}

export interface InterestInput {
  readonly principal: Money;
  /** First day that counts. */
  readonly from: CourtDay;
  /** Last day that counts. */
  readonly to: CourtDay;
  readonly rate: InterestRate;
  /** What it cost to realise the claim; part payments pay it first (CIV-561). */
  readonly costs: Money;
  /** In the order of their days, each from `from` to `to`. */
  readonly payments: readonly Payment[];
}

export interface InterestStep {
  readonly zh: string;
  readonly en: string;
  readonly amount?: string;
}

export interface Debt {
  readonly costs: Money;
  readonly interest: Money;
  readonly principal: Money;
}

export interface Interest {
  /** All that accrued, whether paid since or not. */
  readonly interest: Money;
  /** In yuan, where fen cannot hold it exactly. */
  readonly exact: string | null;
  readonly days: number;
  /** The last day that was reckoned: before `to` where no rate is held for what follows. */
  readonly reckonedTo: CourtDay;
  /** What remains after the payments; null where none was made. */
  readonly owed: Debt | null;
  readonly steps: readonly InterestStep[];
  readonly articles: readonly string[];
  /** Where a published rate was used: the table it stands in. */
  readonly table: ReturnType<typeof primeSource> | null;
}

interface Account {
  readonly costs: Rational;
  readonly interest: Rational;
  readonly principal: Rational;
  readonly accrued: Rational;
  readonly steps: readonly InterestStep[];
  readonly articles: ReadonlySet<string>;
  readonly rate: DailyRate | null;
  readonly reckonedTo: CourtDay | null;
}

const zero = rational(0n);
const yuan = (value: Rational): string => yuanGrouped(toMoney(value));

/**
 * Both days count; what is paid on a day lowers the debt from the next day on. @throws RangeError when `to` lies before
 * `from`; the reader of input asks first.
 */
export function interestFor(input: InterestInput): Interest {
  const { principal, from, to, rate, costs, payments } = input;
  if (daysBetween(from, to) < 0) throw new RangeError(`${to} lies before ${from}`);
  let account: Account = {
    costs: fen(costs),
    interest: zero,
    principal: fen(principal),
    accrued: zero,
    steps: [],
    articles: new Set(),
    rate: null,
    reckonedTo: null,
  };
  for (const [first, last] of stretches(input)) {
    const next = accrue(account, rate, first, last);
    if (next === null) break;
    account = payments
      .filter(({ on }) => on === last)
      .reduce((so, payment) => pay(so, payment, rate.kind), next);
  }
  const reckonedTo = account.reckonedTo ?? addDays(from, -1);
  const days = daysBetween(from, reckonedTo) + 1;
  return {
    interest: toMoney(account.accrued),
    exact: account.accrued.under === 1n ? null : exactYuan(account.accrued),
    days,
    reckonedTo,
    owed:
      payments.length === 0
        ? null
        : {
            costs: toMoney(account.costs),
            interest: toMoney(account.interest),
            principal: toMoney(account.principal),
          },
    steps: [
      {
        zh: `自 ${from} 起至 ${reckonedTo} 止，首尾两日都计入，共 ${String(days)} 日`,
        en: `from ${from} to ${reckonedTo}, both counted: ${String(days)} days`,
      },
      ...account.steps,
    ],
    articles: [...account.articles],
    table: tableOf(rate),
  };
}

/** The published rates that were used: a yearly rate uses them for its cap. */
function tableOf(rate: InterestRate): Interest['table'] {
  if (rate.kind === 'delayed') return null;
  const table = rate.kind === 'yearly' ? rate.loan?.table : rate.table;
  return table === undefined ? null : primeSource(table);
}

/** The time between the days on which rate or debt become others; each stretch with its first and last day. */
function stretches({
  from,
  to,
  rate,
  payments,
}: InterestInput): readonly (readonly [CourtDay, CourtDay])[] {
  const starts = [...changesOf(rate), ...payments.map(({ on }) => addDays(on, 1))]
    .filter((day) => day > from && day <= to)
    .sort();
  // Where the table of rates ends, so that what is known is reckoned to its last day.
  const end = floats(rate) ? [addDays(rate.table.to, 1)] : [];
  const all = [
    ...new Set([from, ...starts, ...end.filter((day) => day > from && day <= to)]),
  ].sort();
  return all.map((first, index) => {
    const next = all[index + 1];
    return [first, next === undefined ? to : addDays(next, -1)] as const;
  });
}

function accrue(
  account: Account,
  rate: InterestRate,
  first: CourtDay,
  last: CourtDay,
): Account | null {
  const daily = rateOn(rate, first);
  if (daily === null) return null;
  const days = daysBetween(first, last) + 1;
  const grown = times(account.principal, daily.perDay.over * BigInt(days), daily.perDay.under);
  const changed = account.rate?.zh !== daily.zh;
  const [zh, en] =
    account.rate === null ? ['', ''] : [`${first} 至 ${last}：`, `${first} to ${last}: `];
  return {
    ...account,
    interest: plus(account.interest, grown),
    accrued: plus(account.accrued, grown),
    rate: daily,
    reckonedTo: last,
    articles: new Set([
      ...account.articles,
      ...daily.articles.flatMap((id) => (id.startsWith('CPL') ? asOf(last, [id]) : [id])),
    ]),
    steps: [
      ...account.steps,
      ...(changed ? [{ zh: zh + daily.zh, en: en + daily.en }] : []),
      {
        zh: `${zh}${yuan(account.principal)} 元 × ${daily.text} × ${String(days)} 日`,
        en: `${en}${yuan(account.principal)} yuan × ${daily.text} × ${String(days)} days`,
        amount: yuan(grown),
      },
    ],
  };
}

/**
 * CIV-561: costs of realising the claim, then interest, then the principal, unless the parties agreed otherwise. Of a
 * judgment that is not performed in time the money it orders is paid first, then what is added for the delay (DPI-4).
 */
function pay(account: Account, { on, amount }: Payment, kind: InterestRate['kind']): Account {
  const order =
    kind === 'delayed'
      ? (['costs', 'principal', 'interest'] as const)
      : (['costs', 'interest', 'principal'] as const);
  let [left, next] = [fen(amount), account];
  const taken: Record<(typeof order)[number], Rational> = {
    costs: zero,
    interest: zero,
    principal: zero,
  };
  for (const part of order) {
    taken[part] = least(left, next[part]);
    left = minus(left, taken[part]);
    next = { ...next, [part]: minus(next[part], taken[part]) };
  }
  const over = isLess(zero, left)
    ? { zh: `，多付 ${yuan(left)} 元`, en: `, ${yuan(left)} yuan too much` }
    : { zh: '', en: '' };
  const named = order.filter((part) => part !== 'costs' || isLess(zero, account.costs));
  const rule = kind === 'delayed' ? ['DPI-4'] : asOf(on, ['CIV-561']);
  const older = rule.length > 0 ? { zh: '', en: '' } : beforeTheCode;
  return {
    ...next,
    articles: new Set([...next.articles, ...rule]),
    steps: [
      ...account.steps,
      {
        zh: `${on} 付 ${yuanGrouped(amount)} 元，依次抵${named.map((part) => `${partNames[part].zh} ${yuan(taken[part])} 元`).join('、')}${over.zh}${older.zh}`,
        en: `${yuanGrouped(amount)} yuan paid on ${on} go in this order to ${named.map((part) => `${partNames[part].en}, ${yuan(taken[part])}`).join('; ')}${over.en}${older.en}`,
      },
    ],
  };
}

const partNames = {
  costs: { zh: '实现债权的费用', en: 'the costs of realising the claim' },
  interest: { zh: '利息', en: 'interest' },
  principal: { zh: '本金', en: 'principal' },
};

const beforeTheCode = {
  zh: '（2021年以前的付款，当时的规定这里没有收录，按民法典的顺序计算）',
  en: ' (of payments before 2021 the rule of that time is not held here; reckoned in the order of the Civil Code)',
};

/** Nothing is owed beside the principal, and nothing has been paid. */
export const nothingElse = { costs: money(0), payments: [] } as const;

export type InterestFault = {
  readonly error: string;
  readonly field: string;
  readonly mend: { readonly zh: string; readonly en: string };
};
