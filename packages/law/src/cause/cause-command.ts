import type { CourtDay } from '@xiezhi/kernel';
import { causeAt, causePath, causeTableOn, searchCauses } from './cause.ts';

/**
 * What `xiezhi law cause` prints: the causes of that day by text or by code, with the table they stand in and its doubts;
 * a day whose table is not held is an answer too.
 */
export function causeCommand(text: string, day: CourtDay): unknown {
  const table = causeTableOn(day);
  if (table === null) {
    return {
      error: 'no-table-of-that-day',
      mend: {
        zh: '现有2021年1月1日以后的案由；此前的案由没有收录，请照当时文书上写的案由',
        en: 'tables are held from 2021-01-01 on; before that, take the cause as the papers of the time have it',
      },
    };
  }
  const byCode = causeAt(text.trim(), day);
  const { document, from, until, doubt } = table;
  const causes = (byCode ? [byCode] : searchCauses(text, day)).map((cause) => ({
    code: cause.code,
    name: cause.name,
    level: cause.level,
    number: cause.number,
    path: causePath(cause, day).map(({ name }) => name),
  }));
  return { document, from, until, doubt, causes };
}
