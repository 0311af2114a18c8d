import type { CourtDay } from '@xiezhi/kernel';
import type { CauseBranch } from './cause.ts';
import { causeAt, causeBranches, causePath, causeTableOn } from './cause.ts';
import { searchCauses } from './search-causes.ts';

export const readBranch = (text: string): CauseBranch | null =>
  causeBranches.find((one) => one === text) ?? null;

/** What one table has for the text, with whence the table is and what is doubtful about it; null where none is held. */
function inTable(text: string, day: CourtDay, branch: CauseBranch) {
  const table = causeTableOn(day, branch);
  if (table === null) return null;
  const byCode = causeAt(text.trim(), day, branch);
  const { document, from, until, doubt } = table;
  const found = byCode ? [byCode] : searchCauses(text, day, 20, branch);
  const causes = found.map((cause) => ({
    code: cause.code,
    name: cause.name,
    english: cause.english,
    level: cause.level,
    number: cause.number,
    path: causePath(cause, day, branch).map(({ name }) => name),
  }));
  return { branch, document, from, until, doubt, causes };
}

const notHeld = {
  error: 'no-table-of-that-day',
  mend: {
    zh: '现有2021年1月1日以后的案由（罪名自2021年3月1日起）；此前的没有收录，请照当时文书上写的案由',
    en: 'tables are held from 2021-01-01 on (of crimes, from 2021-03-01); before that, take the cause as the papers of the time have it',
  },
};

/**
 * What `xiezhi law cause` prints: the causes of that day by text or by code, with the table they stand in and its doubts;
 * a day whose table is not held is an answer too. Without a branch, the civil ones, and in `others` what the criminal and
 * the administrative table have for the same text.
 */
export function causeCommand(text: string, day: CourtDay, branch: CauseBranch | null): unknown {
  const asked = inTable(text, day, branch ?? 'civil');
  if (asked === null) return notHeld;
  if (branch !== null) return asked;
  const others = causeBranches
    .filter((one) => one !== 'civil')
    .map((one) => inTable(text, day, one))
    .filter((one) => one !== null && one.causes.length > 0);
  return { ...asked, others };
}
