import type { EntryId } from './ids.ts';
import type { CourtDay, Instant } from './instant.ts';
import { courtDayOf, parseCourtDay } from './instant.ts';

/** Read aloud and copied from paper: no 0 and O, 1 and I, 5 and S. */
const signs = '2346789ABCDEFGHJKLMNPQRTUVWXYZ';
const base = BigInt(signs.length);
const length = 12;

/**
 * By what a person names one entry to the court: its day at the court and twelve signs of its identity,
 * `20260302-7K4M-92QH-X3TB`. Made of what never changes, so that receipt, screen and paper say the same for ever. Two
 * entries of one day share a number once in 30¹² pairs: a court that enters a million a day meets that once in three
 * thousand years.
 */
export function receiptNumber(at: Instant, entry: EntryId): string {
  let rest = numberOf(entry);
  let mark = '';
  while (mark.length < length) {
    mark += signs[Number(rest % base)] ?? '';
    rest /= base;
  }
  const groups = mark.match(/.{4}/g) ?? [];
  return [courtDayOf(at).replaceAll('-', ''), ...groups].join('-');
}

/** The day and the twelve signs of a receipt's number, however people copy it. */
export interface ReceiptParts {
  readonly day: CourtDay;
  /** What the signs stand for: the entry's identity, divided by 30¹² with remainder. A whole number below 2⁶³. */
  readonly mark: bigint;
}

/** Reads `20260302-7K4M-92QH-X3TB`, in small letters too and with or without dashes and blanks; null for anything else. */
export function parseReceiptNumber(text: string): ReceiptParts | null {
  const close = text.toUpperCase().replaceAll(/[\s\-–—－]/g, '');
  const [, year = '', month = '', date = '', mark = ''] =
    /^(\d{4})(\d{2})(\d{2})([2346789A-HJ-NP-RT-Z]{12})$/.exec(close) ?? [];
  const day = parseCourtDay(`${year}-${month}-${date}`);
  if (day === null) return null;
  // The first sign is the smallest part.
  return {
    day,
    mark: [...mark].reduceRight((sum, sign) => sum * base + BigInt(signs.indexOf(sign)), 0n),
  };
}

/** An identity is 32 hexadecimal digits; whatever else stands there counts by its characters, so that this is total. */
const numberOf = (entry: string): bigint =>
  /^[0-9a-f]+$/.test(entry)
    ? BigInt(`0x${entry}`)
    : [...entry].reduce((sum, sign) => sum * 0x110000n + BigInt(sign.codePointAt(0) ?? 0), 0n);
