import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import table from './data/lpr.json' with { type: 'json' };

/** A loan prime rate from the day it was published until the next one; hundredths of a per cent: 3.45 % is 345. */
export interface PrimeRate {
  readonly from: CourtDay;
  readonly oneYear: number;
  readonly fiveYears: number;
}
export type PrimeTerm = 'oneYear' | 'fiveYears';

/** Rates in the order of their days, and the last day that they speak of. */
export interface PrimeTable {
  readonly to: CourtDay;
  readonly rates: readonly PrimeRate[];
  /** Which of them were entered by a court after the table was made, and from which paper. */
  readonly entered?: readonly { readonly from: CourtDay; readonly source: string }[];
}

/** What is held here. Publication is on the 20th of a month or the next working day: past the next 20th nothing is known. */
export const primeTable: PrimeTable = {
  to: courtDay(table.to),
  rates: table.rates.map(({ from, ...rates }) => ({ from: courtDay(from), ...rates })),
};

/** Since when there is such a rate; before it stood the benchmark rates of the central bank, which are not held. */
export const primeSince = courtDay('2019-08-20');

/** From which day to which the table goes, whence it is and what is doubtful about it: goes with every answer that used it. */
export const primeSource = ({ to, entered }: PrimeTable) => ({
  from: primeSince,
  to,
  source: table.source,
  doubt: table.doubt,
  ...(entered === undefined ? {} : { entered }),
});

/** The rate that held on the day; null where the table does not reach. */
export function primeOn(day: CourtDay, { rates, to }: PrimeTable = primeTable): PrimeRate | null {
  return day > to ? null : (rates.findLast(({ from }) => from <= day) ?? null);
}

/**
 * The table with rates that whoever asks has looked up since: it then goes to `to`, the last day that is asked about. Those
 * before its end are left as they are held.
 */
export function withLater(held: PrimeTable, later: readonly PrimeRate[], to: CourtDay): PrimeTable {
  const newer = later.filter(({ from }) => from > held.to);
  return newer.length === 0
    ? held
    : {
        ...held,
        to: to > held.to ? to : held.to,
        rates: [...held.rates, ...newer].sort((a, b) => (a.from < b.from ? -1 : 1)),
      };
}
