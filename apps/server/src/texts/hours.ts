import type { CourtDto, Lang } from '@xiezhi/contract';

/** What courts write of their hours, longest first. */
const words: readonly (readonly [RegExp, string])[] = [
  [/法定节假日(?:除外|休息)/gu, 'closed on public holidays'],
  [/周一至周五|星期一至星期五/gu, 'Monday to Friday'],
  [/工作日/gu, 'Working days'],
  [/上午/gu, ''],
  [/下午/gu, ''],
  [/[至到](?=\s*\d)/gu, '–'],
  [/[、，；]/gu, ', '],
  [/：/gu, ':'],
];

/** Opening hours in English, where every word is one a court usually writes; otherwise as they were written. */
export function hoursIn(lang: Lang, text: string): string {
  if (lang !== 'en') return text;
  const said = words.reduce((so, [from, to]) => so.replaceAll(from, to), text);
  return /\p{Script=Han}/u.test(said) ? text : said.replaceAll(/ {2,}/gu, ' ').trim();
}

/** The court as it describes itself, with its hours in the reader's language where that can be done. */
export const withHours = <Court extends CourtDto | null>(lang: Lang, court: Court): Court =>
  court === null ? court : { ...court, hours: hoursIn(lang, court.hours) };
