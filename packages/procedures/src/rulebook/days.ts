import type { CourtDay } from '@xiezhi/kernel';
import { addDays, parseCourtDay } from '@xiezhi/kernel';

/** The longest run of days that one dash may stand for; a longer one is a slip. */
const longest = 31;

/**
 * Days as people write them: one after another, or from–to. `2027-10-01至2027-10-07 2027-01-01`.
 * @returns the days in order, each once, and the words that are no days.
 */
export function readDays(text: string): {
  readonly days: CourtDay[];
  readonly unread: readonly string[];
} {
  const days = new Set<CourtDay>();
  const unread: string[] = [];
  const joined = text.replaceAll(/\s*(?:至|到|–|—|~|\.\.)\s*/g, '~');
  for (const word of joined.split(/[\s,，、;；]+/).filter((one) => one !== '')) {
    const [from, to = from] = word.split('~').map(parseCourtDay);
    if (!from || !to || to < from || addDays(from, longest) < to || word.split('~').length > 2) {
      unread.push(word);
      continue;
    }
    for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  }
  return { days: [...days].sort(), unread };
}

/** Days as one reads them against a notice: runs of days with a dash. `2027-10-01–2027-10-07` */
export function inRuns(days: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const day of days.map((one) => parseCourtDay(one)).filter((one) => one !== null)) {
    const last = runs.at(-1);
    if (last && addDays(last[1] as CourtDay, 1) === day) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(' ');
}
