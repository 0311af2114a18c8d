import {
  courtDayOf,
  daysBetween,
  courtDay,
  millisOf,
  money,
  yuanGrouped,
  yuanText,
  type CourtDay,
  type Instant,
  type Money,
} from '@xiezhi/kernel';

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const capitals = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const places = ['', '拾', '佰', '仟'] as const;
const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

const digitOf = (set: readonly string[], digit: number): string => set[digit] ?? '';

/** 1 to 99 as spoken: 十, 十二, 二十, 三十一. @throws RangeError outside. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`not between 1 and 99: ${String(value)}`);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digitOf(digits, tens)}十`;
  return ones === 0 ? head : head + digitOf(digits, ones);
}

/** The date under a signature: 二〇二六年四月二十日. */
export function chineseDate(day: CourtDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const spelled = [...year].map((digit) => digitOf(digits, Number(digit))).join('');
  return `${spelled}年${chineseNumber(Number(month))}月${chineseNumber(Number(date))}日`;
}

/** A date in running text: 2026年4月20日, no leading zeros. */
export function courtDate(day: CourtDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}

/** 星期一 … 星期日. */
export function weekdayOf(day: CourtDay): string {
  // 1970-01-04 was a Sunday; the remainder is made positive for days before it.
  const since = daysBetween(courtDay('1970-01-04'), day);
  return `星期${digitOf(weekdays, ((since % 7) + 7) % 7)}`;
}

const courtOffset = 8 * 3_600_000;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Hour, minute, second on the clock at the court. */
export function courtClock(at: Instant): { hour: number; minute: number; second: number } {
  const seconds = Math.floor((millisOf(at) + courtOffset) / 1000) % 86_400;
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** `2026-04-20 10:31:09`, court time. */
export function courtStamp(at: Instant): string {
  const { hour, minute, second } = courtClock(at);
  return `${courtDayOf(at)} ${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
}

function fourDigits(value: number): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    text += (pendingZero ? '零' : '') + digitOf(capitals, digit) + digitOf(places, place);
    pendingZero = false;
  }
  return text;
}

/** Joins a higher and a lower group; a gap between them is spoken as one 零. */
const joinGroups = (high: string, low: string, gap: boolean): string =>
  low === '' ? high : high + (gap ? '零' : '') + low;

function wholeYuan(value: number): string {
  if (value >= 100_000_000) {
    const rest = value % 100_000_000;
    return joinGroups(
      `${wholeYuan(Math.floor(value / 100_000_000))}亿`,
      wholeYuan(rest),
      rest < 10_000_000,
    );
  }
  if (value >= 10_000) {
    const rest = value % 10_000;
    return joinGroups(`${fourDigits(Math.floor(value / 10_000))}万`, fourDigits(rest), rest < 1000);
  }
  return fourDigits(value);
}

/**
 * An amount in capitals: 捌仟捌佰元整. 整 also closes an amount that ends in 角, so that nothing can be added behind it.
 * @throws RangeError on a negative amount or one that is not a whole number of fen.
 */
export function chineseAmount(fen: Money | number): string {
  const amount = money(fen);
  if (amount < 0) throw new RangeError(`no capitals for a negative amount: ${String(fen)}`);
  const yuan = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const cent = amount % 10;
  const whole = yuan === 0 ? '' : `${wholeYuan(yuan)}元`;
  if (jiao === 0 && cent === 0) return `${whole === '' ? '零元' : whole}整`;
  if (cent === 0) return `${whole}${digitOf(capitals, jiao)}角整`;
  if (jiao === 0) return `${whole}${whole === '' ? '' : '零'}${digitOf(capitals, cent)}分`;
  return `${whole}${digitOf(capitals, jiao)}角${digitOf(capitals, cent)}分`;
}

/** `8,800.00`: for tables and bills, as every screen says it. */
export const groupedYuan = (fen: Money | number): string => yuanGrouped(money(fen));

/** An amount in running text: `8800元`, `8800.50元`. */
export const courtAmount = (fen: Money | number): string =>
  `${yuanText(money(fen)).replace(/\.00$/, '')}元`;
