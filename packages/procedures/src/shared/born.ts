import { checkResidentId } from '@xiezhi/law';
import type { Participant } from '@xiezhi/record';
import { dayText } from './day-text.ts';

/**
 * Sex and birth of a person, as the number shows them, and the ethnicity where it was given; the number itself is not printed.
 * @returns null where nothing is known.
 */
export function bornOf({ residentId, ethnicity }: Participant): string | null {
  const checked = residentId === null ? null : checkResidentId(residentId);
  const known = [
    ...(checked?.valid === true
      ? [checked.parts.sex === 'male' ? '男' : '女', `${dayText(checked.parts.birth)}出生`]
      : []),
    ...(ethnicity === null ? [] : [ethnicity]),
  ];
  return known.length === 0 ? null : known.join('，');
}
