/**
 * The only place of the web application that knows what time it is or how a time is written.
 * Days and moments are the court's: they are shown in its time zone wherever the reader is.
 */

type Lang = 'zh-CN' | 'en';

const zone = 'Asia/Shanghai';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const formatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(at: Date): Parts {
  const found = new Map(formatter.formatToParts(at).map((part) => [part.type, part.value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? '';
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Milliseconds since the page was opened, to measure how long something takes. */
export const sinceOpened = (): number => performance.now();

/** What the court's clock said when it last spoke, and what the browser's own clock said then. */
let court = { at: Date.now(), heard: performance.now() };

/** Takes over the court's time: the browser's own may be wrong by hours. */
export function hearCourtTime(iso: string, manual: boolean): void {
  const at = Date.parse(iso);
  if (!Number.isNaN(at))
    court = { at, heard: manual ? Number.POSITIVE_INFINITY : performance.now() };
}

function courtNow(): Date {
  const passed = Number.isFinite(court.heard) ? performance.now() - court.heard : 0;
  return new Date(court.at + passed);
}

/** Today at the court, `2026-12-04`: between midnight and eight it is another day than the one of UTC. */
export function courtToday(at: string = nowIso()): string {
  const { year, month, day } = partsOf(new Date(at));
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The same in milliseconds. */
export const courtMillis = (): number => courtNow().getTime();

export function nowIso(): string {
  return courtNow().toISOString();
}

function dayOf(year: string, month: string, day: string, lang: Lang, spaced: boolean): string {
  const sameYear = year === partsOf(courtNow()).year;
  const [m, d] = [String(Number(month)), String(Number(day))];
  if (lang === 'en') {
    const name = months[Number(month) - 1] ?? m;
    return sameYear ? `${d} ${name}` : `${d} ${name} ${year}`;
  }
  const short = spaced ? `${m} 月 ${d} 日` : `${m}月${d}日`;
  return sameYear ? short : `${year}${spaced ? ' 年 ' : '年'}${short}`;
}

/** `2026-12-04` or an instant, as a day: 12 月 4 日; the year only when it is not this one. Other text comes back as it is. */
export function dayWords(text: string, lang: Lang, spaced = true): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (day) return dayOf(day[1] ?? '', day[2] ?? '', day[3] ?? '', lang, spaced);
  const at = new Date(text);
  if (!/^\d{4}-/u.test(text) || Number.isNaN(at.getTime())) return text;
  const parts = partsOf(at);
  return dayOf(parts.year, parts.month, parts.day, lang, spaced);
}

/** The weekday of a day: 星期五. */
export function weekdayWords(day: string, lang: Lang): string {
  const at = new Date(`${day}T12:00:00+08:00`);
  return Number.isNaN(at.getTime())
    ? ''
    : new Intl.DateTimeFormat(lang, { timeZone: zone, weekday: 'long' }).format(at);
}

/** A day with its year, always: for what people write into papers. */
export function fullDayWords(text: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = text.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined || day === '') return text;
  return lang === 'en'
    ? `${String(Number(day))} ${name} ${year}`
    : `${year} 年 ${String(Number(month))} 月 ${String(Number(day))} 日`;
}

/** A day and, when the text holds one, a time: 12 月 4 日 9:30. */
export function momentWords(text: string, lang: Lang): string {
  const local = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/u.exec(text);
  if (local)
    return `${dayWords(local[1] ?? '', lang)} ${String(Number(local[2]))}:${local[3] ?? ''}`;
  const at = new Date(text);
  if (!text.includes('T') || Number.isNaN(at.getTime())) return dayWords(text, lang);
  const parts = partsOf(at);
  return `${dayOf(parts.year, parts.month, parts.day, lang, true)} ${String(Number(parts.hour))}:${parts.minute}`;
}

/** The same to the second, for receipts. */
export function exactWords(text: string, lang: Lang): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(at);
}

/** Today is said as today. */
export function whenWords(text: string, lang: Lang): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return text;
  const then = partsOf(at);
  const now = partsOf(courtNow());
  const today = then.year === now.year && then.month === now.month && then.day === now.day;
  const time = `${String(Number(then.hour))}:${then.minute}`;
  if (!today) return momentWords(text, lang);
  return lang === 'en' ? `today ${time}` : `今天 ${time}`;
}

/** Date, weekday and time at the court, for the head of the desk. */
export function headWords(lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    timeZone: zone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(courtNow());
}

/** By the clock of this device, whatever the court's says: how long something may lie here is measured by it alone. */
export const deviceMillis = (): number => Date.now();
