import { addMillis, parseYuan, startOfDay } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import { isByOrder, readMoneyOfCourts } from '@xiezhi/docket';
import type { Pool } from 'pg';

/** One movement of money as the cashier has it. */
export interface DayLine {
  /** Our number of the order; empty where money came without one. */
  readonly order: string;
  /** The cashier's own number of the payment. */
  readonly reference: string;
  /** Fen; below zero what went back. */
  readonly fen: number;
}

/**
 * What went through the cashier of these courts on a day. Null: it keeps no list to be fetched.
 * @throws when it could not be reached.
 */
export type DayList = (
  day: CourtDay,
  courts: readonly string[],
) => Promise<readonly DayLine[] | null>;

const wholeDay = 86_400_000;

/**
 * The cashier that takes no money keeps no book either: its list is drawn from what the dockets say it answered, and says
 * so on the screen. To see a difference a list is imported.
 */
export const demonstrationDayList =
  (pool: Pool): DayList =>
  async (day, courts) => {
    const from = startOfDay(day);
    const entered = await readMoneyOfCourts(pool, courts, { from, to: addMillis(from, wholeDay) });
    return entered
      .filter((one) => isByOrder(one))
      .map(({ reference, fen }) => ({ order: '', reference, fen }));
  };

/** Columns of the lists that cashiers give out, by what they are called there. */
const columns = {
  order: ['order', '商户订单号', '订单号'],
  reference: ['reference', '交易流水号', '支付宝交易号', '微信订单号', '流水号'],
  yuan: ['yuan', '金额', '金额（元）', '金额(元)', '订单金额', '应结订单金额'],
} as const;

/** A cell as the lists write it: in quotation marks, with tabs or a backtick before numbers. */
const cell = (text: string): string => text.replaceAll(/^["'`\s]+|["'`\s]+$/gu, '');

/** @returns the lines, or the number of the first line that cannot be read (1 is the heading). */
export function parseDayList(text: string): readonly DayLine[] | { readonly badLine: number } {
  const rows = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((row) => row.split(',').map((one) => cell(one)));
  const heading = rows[0] ?? [];
  const at = (names: readonly string[]): number => heading.findIndex((one) => names.includes(one));
  const [order, reference, yuan] = [at(columns.order), at(columns.reference), at(columns.yuan)];
  if (reference < 0 || yuan < 0) return { badLine: 1 };
  const lines: DayLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every((one) => one === '')) continue;
    const amount = row[yuan] ?? '';
    const fen = parseYuan(amount.replace(/^-/u, ''));
    if (fen === null || (row[reference] ?? '') === '') return { badLine: index + 1 };
    lines.push({
      order: order < 0 ? '' : (row[order] ?? ''),
      reference: row[reference] ?? '',
      fen: amount.startsWith('-') ? 0 - fen : fen,
    });
  }
  return lines;
}
