import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { SittingRowDto } from '@xiezhi/contract';
import type { CaseListRow } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { caseTitle, isHead, readsOnlyFees, readsOnlyOwn, rolesIn } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { readsAsLeft, standing } from '@xiezhi/record';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** Sittings of the cases a reader may see, the next first. */
export async function calendarOf(
  environment: Environment,
  rows: readonly CaseListRow[],
  words: Words,
  reader: Actor,
): Promise<readonly SittingRowDto[]> {
  const found: SittingRowDto[] = [];
  const purposes = words.command('hearing.schedule')?.options?.['purpose'] ?? {};
  for (const { stream } of rows) {
    const at = (await environment.docket.cache.load(stream)).state as CaseState;
    // Whoever has not shown their authority knows that the case is there, and no more; sittings are no fees, and not theirs who left.
    if (readsOnlyOwn(reader, at) || readsAsLeft(at, reader.person).length > 0) continue;
    if (readsOnlyFees(reader, at) && !isHead(rolesIn(reader, 'case', '', at))) continue;
    for (const one of standing(at.hearing)) {
      found.push({
        date: courtDayOf(one.at),
        time: courtTimeOf(one.at),
        title: caseTitle(at),
        number: at.filing.caseNumber,
        stream,
        hearing: one.id,
        purpose: purposes[one.purpose] ?? one.purpose,
        held: one.held !== null,
        place: one.place,
      });
    }
  }
  return found.sort((left, right) =>
    `${left.date} ${left.time}`.localeCompare(`${right.date} ${right.time}`),
  );
}
