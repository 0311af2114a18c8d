import type { CourtDay } from '@xiezhi/kernel';
import { article } from './article.ts';
import type { WhichCourt } from './bound-courts.ts';
import { isAmong } from './bound-courts.ts';

/** `上海市` and `上海` are one; the register writes the short form. */
export const territoryName = (territory: string): string =>
  territory.replace(/(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/u, '');

/**
 * Whether the article was law on that day in that territory. False for an id that does not exist, and for a province's
 * paper outside the province or where no territory is given; where a court is given, false also for a rule that speaks to
 * others.
 */
export function inForce(
  id: string,
  day: CourtDay,
  territory: string | null = null,
  court: WhichCourt | null = null,
): boolean {
  const found = article(id);
  if (found === null || day < found.from || (found.to !== null && day > found.to)) return false;
  if (court !== null && found.courts !== null && !isAmong(found.courts, court)) return false;
  return (
    found.territory === null || (territory !== null && territoryName(territory) === found.territory)
  );
}
