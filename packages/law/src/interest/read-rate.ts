import type { CourtDay } from '@xiezhi/kernel';
import { parseCourtDay } from '@xiezhi/kernel';
import type { InterestFault } from './interest.ts';
import { fault, isFault, notADay, textOf } from './fault.ts';
import type { PrimeRate, PrimeTable } from './lpr.ts';
import { withLater } from './lpr.ts';
import type { InterestRate, PrivateLoan } from './rate.ts';
import { capSince } from './rate.ts';

export const interestKinds = ['delayed', 'yearly', 'lpr', 'lpr-multiple'] as const;
type InterestKind = (typeof interestKinds)[number];
type Given = Readonly<Record<string, unknown>>;

/** `to` is the last day asked about, to which rates that were looked up since reach. */
export function readRate(
  kind: InterestKind,
  asked: Given,
  to: CourtDay,
  held: PrimeTable,
): InterestRate | InterestFault {
  if (kind === 'delayed') return { kind };
  const basisPoints = kind === 'yearly' ? hundredths(asked['percent']) : 0;
  if (basisPoints === null)
    return fault(
      'not-a-rate',
      'percent',
      '年利率写作 3.45（即百分之三点四五），最多两位小数',
      'a yearly rate is written 3.45, two decimals at most',
    );
  const year = Number(asked['yearOf'] ?? 365);
  if (year !== 365 && year !== 360)
    return fault(
      'not-a-year',
      'yearOf',
      '一年按 365 或者 360 日计',
      'a year has 365 or 360 days here',
    );
  const loan = readLoan(kind, asked, held);
  if (loan !== null && isFault(loan)) return loan;
  if (kind === 'yearly') return { kind, basisPoints, yearOf: year, loan };
  const multiple = kind === 'lpr' ? 100 : hundredths(asked['multiple']);
  if (multiple === null || multiple < 1 || multiple > 2_400)
    return fault(
      'not-a-multiple',
      'multiple',
      '倍数写作 4 或者 1.3，最多两位小数，不超过 24',
      'a multiple is written 4 or 1.3, two decimals at most, up to 24',
    );
  const term = asked['term'] ?? '1y';
  if (term !== '1y' && term !== '5y')
    return fault('not-a-choice', 'term', 'term 应为 1y 或者 5y', 'term is 1y or 5y');
  const fixedOn = asked['fixedOn'] === undefined ? null : parseCourtDay(textOf(asked['fixedOn']));
  if (asked['fixedOn'] !== undefined && fixedOn === null) return notADay('fixedOn');
  const later = readLater(asked['rates'] ?? []);
  if (isFault(later)) return later;
  return {
    kind,
    multiple,
    term: term === '1y' ? 'oneYear' : 'fiveYears',
    fixedOn,
    yearOf: year,
    loan,
    table: withLater(held, later, to),
  };
}

/** 3.45 → 345; null for what is no such number. */
function hundredths(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : textOf(value).replace(/[%％]$/, '');
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/**
 * PLR-1, PLR-25: the cap is of loans among people and companies; a licensed lender’s loan is not measured by it. A multiple of
 * the loan prime rate is agreed in a loan, so that the day of the contract is asked for.
 */
function readLoan(
  kind: InterestKind,
  asked: Given,
  table: PrimeTable,
): PrivateLoan | null | InterestFault {
  const lender = asked['lender'] ?? 'private';
  if (lender !== 'private' && lender !== 'licensed')
    return fault(
      'not-a-choice',
      'lender',
      'lender 应为 private（民间借贷）或者 licensed（金融机构）',
      'lender is private or licensed',
    );
  if (lender === 'licensed') return null;
  if (asked['contract'] === undefined && kind !== 'lpr-multiple') return null;
  const contract = parseCourtDay(textOf(asked['contract']));
  if (contract === null)
    return asked['contract'] === undefined
      ? fault(
          'missing',
          'contract',
          '请写合同成立的日子：受保护的利率以那时一年期贷款市场报价利率的四倍为限；金融机构的贷款请写 "lender":"licensed"',
          'give the day the contract was concluded: no more is protected than four times the one-year rate of that day; for a licensed lender write "lender":"licensed"',
        )
      : notADay('contract');
  const sued = asked['sued'] === undefined ? null : parseCourtDay(textOf(asked['sued']));
  if (asked['sued'] !== undefined && sued === null) return notADay('sued');
  if (contract < capSince && sued === null)
    return fault(
      'missing',
      'sued',
      `合同在 ${capSince} 以前成立的，此后的利息按起诉时的标准，请写起诉的日子 sued`,
      `of a contract before ${capSince}, interest since then goes by the day of the suit: give it as sued`,
    );
  return { contract, sued, table };
}

const wrongRates = fault(
  'not-rates',
  'rates',
  '之后公布的利率写作 [{"from":"2026-09-21","oneYear":"3.00","fiveYears":"3.50"}]',
  'later rates are written [{"from":"2026-09-21","oneYear":"3.00","fiveYears":"3.50"}]',
);

function readLater(value: unknown): readonly PrimeRate[] | InterestFault {
  if (!Array.isArray(value) || value.length > 100) return wrongRates;
  const rates: PrimeRate[] = [];
  for (const one of value as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) return wrongRates;
    const { from, oneYear, fiveYears } = one as Given;
    const [day, short, long] = [
      parseCourtDay(textOf(from)),
      hundredths(oneYear),
      hundredths(fiveYears ?? oneYear),
    ];
    if (day === null || short === null || long === null) return wrongRates;
    rates.push({ from: day, oneYear: short, fiveYears: long });
  }
  return rates;
}
