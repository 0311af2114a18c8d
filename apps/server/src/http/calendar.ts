import type { CourtDay, Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtTimeOf, endOfDay, startOfDay } from '@xiezhi/kernel';
import type { SittingRowDto } from '@xiezhi/contract';
import { listSittingCases } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import {
  caseTitle,
  endOf,
  hasEnded,
  isHead,
  overlap,
  readsOnlyFees,
  readsOnlyOwn,
  readsOnlyWork,
  rolesIn,
  roomName,
} from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { holder, readsAsLeft, standing } from '@xiezhi/record';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** Days the sittings are asked of, both counted; null where the list is open to that side. */
interface Days {
  readonly from: CourtDay | null;
  readonly to: CourtDay | null;
}

const aDay = 86_400_000;

/** Sittings of the cases a reader may see, the next first. */
export async function calendarOf(
  environment: Environment,
  words: Words,
  reader: Actor,
  { from, to }: Days,
): Promise<readonly SittingRowDto[]> {
  // One that began on the day before may still take up the room.
  const streams = await listSittingCases(environment.pool, reader, {
    ...(from === null ? {} : { since: addMillis(startOfDay(from), -aDay) }),
    ...(to === null ? {} : { until: addMillis(endOfDay(to), aDay) }),
  });
  const found: Found[] = [];
  const purposes = words.command('hearing.schedule')?.options?.['purpose'] ?? {};
  const closed = words.lang === 'en' ? ' (closed)' : '（不公开）';
  for (const stream of streams) {
    const at = (await environment.docket.cache.load(stream)).state as CaseState;
    // Whoever has not shown their authority knows that the case is there, and no more; sittings are no fees, and not theirs who left.
    if (
      readsOnlyOwn(reader, at) ||
      readsOnlyWork(reader, at) ||
      readsAsLeft(at, reader.person).length > 0
    )
      continue;
    if (readsOnlyFees(reader, at) && !isHead(rolesIn(reader, 'case', '', at))) continue;
    const bench = benchOf(at);
    for (const one of standing(at.hearing)) {
      // In a suit that is over nothing more is held; whoever had the day free has it again.
      if (one.held === null && hasEnded(at)) continue;
      const room = one.onlineOnly ? null : `${at.filing.court ?? ''} ${roomName(one.place)}`;
      found.push({
        date: courtDayOf(one.at),
        time: courtTimeOf(one.at),
        title: caseTitle(at),
        number: at.filing.caseNumber,
        stream,
        hearing: one.id,
        purpose: `${purposes[one.purpose] ?? one.purpose}${one.closedFor === null ? '' : closed}`,
        held: one.held !== null,
        place: one.place,
        until: courtTimeOf(endOf(one)),
        clashes: [],
        taken: { at: one.at, minutes: one.minutes, room, bench },
      });
    }
  }
  return found
    .filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
    .map(({ taken, ...row }) => ({
      ...row,
      clashes: row.held || reader.offices.length === 0 ? [] : clashesOf(row.stream, taken, found),
    }))
    .sort((left, right) =>
      `${left.date} ${left.time}`.localeCompare(`${right.date} ${right.time}`),
    );
}

/** What a sitting takes up that no other can have at the same time. */
interface Found extends SittingRowDto {
  readonly taken: {
    readonly at: Instant;
    readonly minutes: number;
    readonly room: string | null;
    readonly bench: readonly string[];
  };
}

const benchOf = ({ participation }: CaseState): readonly string[] =>
  (['judge', 'clerk'] as const).flatMap((role) => holder(participation, role)?.person ?? []);

/** Other cases whose sitting takes the same room, judge or clerk at a time of this one; for the court's people alone. */
const clashesOf = (
  stream: string,
  { at, minutes, room, bench }: Found['taken'],
  all: readonly Found[],
): readonly string[] =>
  all
    .filter((one) => one.stream !== stream && !one.held)
    .filter(({ taken }) => overlap({ at, minutes }, taken))
    .filter(
      ({ taken }) =>
        (room !== null && taken.room === room) || taken.bench.some((one) => bench.includes(one)),
    )
    .map(({ number, title }) => number ?? title);
