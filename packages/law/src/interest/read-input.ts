import type { CourtDay, Money } from '@xiezhi/kernel';
import { daysBetween, money, parseCourtDay, parseYuan } from '@xiezhi/kernel';
import type { InterestFault, InterestInput, Payment } from './interest.ts';
import { fault, isFault, notADay, textOf } from './fault.ts';
import type { PrimeTable } from './lpr.ts';
import { primeOn, primeSince, primeTable } from './lpr.ts';
import type { InterestRate } from './rate.ts';
import { capSince, delayedSince, floats, oldCapSince } from './rate.ts';
import { interestKinds, readRate } from './read-rate.ts';

const inputNames: readonly string[] = [
  'kind',
  'principal',
  'from',
  'to',
  'percent',
  'multiple',
  'term',
  'fixedOn',
  'yearOf',
  'contract',
  'sued',
  'lender',
  'costs',
  'payments',
  'rates',
];

type Given = Readonly<Record<string, unknown>>;

/**
 * Reads `{"kind":"delayed","principal":100000,"from":"2026-03-01","to":"2026-06-30"}`; `"kind":"yearly","percent":"3.45"`;
 * `"kind":"lpr"`; or `"kind":"lpr-multiple","multiple":4,"contract":"2021-03-01"`. What is wrong is told one at a time, the
 * kind first: everything else depends on it.
 */
export function readInterestInput(
  given: unknown,
  held: PrimeTable = primeTable,
): InterestInput | InterestFault {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return fault('not-an-object', '', '请写成 JSON 对象', 'write a JSON object');
  const asked = given as Given;
  const kind = interestKinds.find((one) => one === asked['kind']);
  if (kind === undefined)
    return fault(
      'unknown-kind',
      'kind',
      '种类为 delayed（迟延履行加倍部分）、yearly（按年利率）、lpr（按贷款市场报价利率）或者 lpr-multiple（按它的倍数）',
      'the kind is delayed, yearly, lpr or lpr-multiple',
    );
  const strange = Object.keys(asked).find((name) => !inputNames.includes(name));
  if (strange !== undefined) {
    const all = inputNames.join(', ');
    return fault(
      'unknown-name',
      strange,
      `没有 ${strange} 这一项；能写的是 ${all}`,
      `there is no ${strange}; what can be given is ${all}`,
    );
  }
  const principal = readAmount(asked['principal']);
  if (principal === null || principal <= 0)
    return fault(
      'not-an-amount',
      'principal',
      '本金写作元，最多两位小数，大于 0',
      'the principal is in yuan, two decimals at most, above 0',
    );
  const time = readTime(asked);
  if (isFault(time)) return time;
  const rate = readRate(kind, asked, time.to, held);
  if (isFault(rate)) return rate;
  const paid = readPaid(asked, time);
  if (isFault(paid)) return paid;
  const input = { principal, ...time, rate, ...paid };
  return outOfReach(input) ?? input;
}

const readAmount = (value: unknown): Money | null =>
  parseYuan(typeof value === 'number' ? String(value) : textOf(value));

interface Time {
  readonly from: CourtDay;
  readonly to: CourtDay;
}

function readTime(asked: Given): Time | InterestFault {
  const [from, to] = [parseCourtDay(textOf(asked['from'])), parseCourtDay(textOf(asked['to']))];
  if (from === null || to === null) return notADay(from === null ? 'from' : 'to');
  if (to < from)
    return fault(
      'ends-before',
      'to',
      '截止日不能早于起算日',
      'the last day is not before the first',
    );
  return { from, to };
}

function readPaid(
  asked: Given,
  { from, to }: Time,
): { readonly costs: Money; readonly payments: readonly Payment[] } | InterestFault {
  const costs = asked['costs'] === undefined ? money(0) : readAmount(asked['costs']);
  if (costs === null || costs < 0)
    return fault('not-an-amount', 'costs', '费用写作元', 'costs are in yuan');
  const list = asked['payments'] ?? [];
  if (!Array.isArray(list) || list.length > 100) return wrongPayments;
  const payments: Payment[] = [];
  for (const one of list as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return wrongPayments;
    const { on, amount } = one as Given;
    const [day, sum] = [parseCourtDay(textOf(on)), readAmount(amount)];
    if (day === null || sum === null || sum <= 0) return wrongPayments;
    if (day < from || day > to)
      return fault(
        'payment-outside',
        'payments',
        `付款日 ${day} 不在起止日之间`,
        `the payment of ${day} lies outside the time that is reckoned`,
      );
    payments.push({ on: day, amount: sum });
  }
  return { costs, payments: payments.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) };
}

const wrongPayments = fault(
  'not-payments',
  'payments',
  '付款写作 [{"on":"2026-04-01","amount":5000}]，最多 100 笔',
  'payments are written [{"on":"2026-04-01","amount":5000}], a hundred at most',
);

/** What lies before a rule or a table, or is more than money can say. */
function outOfReach(input: InterestInput): InterestFault | null {
  const { from, to, rate, principal } = input;
  const years = daysBetween(from, to) / 365;
  const most = rate.kind === 'yearly' ? Math.max(1, rate.basisPoints / 10_000) : 10;
  if (principal * years * most > Number.MAX_SAFE_INTEGER / 4)
    return fault(
      'beyond-reckoning',
      'principal',
      '金额太大或者时间太长，算不了',
      'too large a sum over too long a time to reckon',
    );
  if (rate.kind === 'delayed')
    return from >= delayedSince
      ? null
      : fault(
          'before-the-rule',
          'from',
          `${delayedSince} 以前的迟延履行利息另有算法，这里没有录入；请从这一天起算`,
          `interest for late performance before ${delayedSince} was reckoned otherwise, which is not held here; begin on that day`,
        );
  return rateOutOfReach(rate, from);
}

function rateOutOfReach(
  rate: Exclude<InterestRate, { kind: 'delayed' }>,
  from: CourtDay,
): InterestFault | null {
  if (floats(rate) && (from < primeSince || from > rate.table.to))
    return noPrime('from', rate.table.to);
  if (rate.kind !== 'yearly' && rate.fixedOn !== null && primeOn(rate.fixedOn, rate.table) === null)
    return noPrime('fixedOn', rate.table.to);
  if (rate.loan === null) return null;
  const { contract, sued, table } = rate.loan;
  if (contract < oldCapSince && from < oldCapSince)
    return fault(
      'before-the-rule',
      'from',
      `${oldCapSince} 以前民间借贷的利息另有规定，这里没有录入；请从这一天起算`,
      `the rule of private loans before ${oldCapSince} is not held here; begin on that day`,
    );
  if (contract > from)
    return fault(
      'contract-later',
      'contract',
      '合同成立的日子不能晚于起算日',
      'the contract is not concluded after interest begins',
    );
  const [of, field] =
    contract >= capSince ? ([contract, 'contract'] as const) : ([sued, 'sued'] as const);
  return of === null || of < capSince || primeOn(of, table) !== null
    ? null
    : noPrime(field, table.to);
}

const noPrime = (field: string, to: CourtDay): InterestFault =>
  fault(
    'no-rate-of-that-day',
    field,
    `贷款市场报价利率的表从 ${primeSince} 到 ${to}；以前是中国人民银行的贷款基准利率，没有收录；以后的请查公布的利率，写在 rates 里`,
    `the table of loan prime rates goes from ${primeSince} to ${to}; before it stood the central bank’s benchmark rates, which are not held; later ones can be given in rates as they were published`,
  );
