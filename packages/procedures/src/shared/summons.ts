import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf, daysBetween } from '@xiezhi/kernel';
import type { CaseState, Hearing, PartyMode, Service } from '@xiezhi/record';
import { papersOf, parties } from '@xiezhi/record';
import type { Facts } from '../framework/index.ts';
import { dayEn, dayZh } from '../framework/index.ts';
import { inTheirPlaceAt, stoodStillAt } from './in-their-place.ts';

/** CPL-139: so many full days lie between the notice of a hearing and the hearing, counted the careful way. */
export const noticeDays = 3;

/** Was this party told of another way to take part than the one it has now? Where it waits for a word nothing is told yet. */
export const isOtherThanExpected = (
  expected: Hearing['expected'][string] | undefined,
  now: PartyMode,
): boolean =>
  (expected === 'online' && now === 'offline') || (expected === 'in-person' && now === 'online');

/** How one party was summoned to a sitting. */
export interface Summoned {
  readonly participant: string;
  readonly name: string;
  /** When the summons was effectively served; null: not yet. */
  readonly on: CourtDay | null;
  /** It reached them before the sitting began; of paper only the day is known, and that of the sitting is in time. */
  readonly inTime: boolean;
  /** A judge found the day of an electronic one, and it is that of the sitting: nobody knows which was first. */
  readonly unsure: boolean;
  /** Full days between that day and the sitting; null while it is not served. */
  readonly days: number | null;
  /** CPL-139, CPL-163: of a hearing in ordinary procedure, fewer than three of them. */
  readonly short: boolean;
}

/**
 * Was it served when the sitting began? Sent electronically it has a moment; of paper there is but a day, which counts whole. Of an
 * electronic one whose day a judge found, that of the sitting says nothing, and nothing follows from it.
 */
export const hadArrived = (
  { at, on, channel, found }: NonNullable<Service['effective']>,
  sitting: Instant,
): boolean => {
  const day = courtDayOf(sitting);
  return channel === 'paper' ? on <= day : found ? on < day : at <= sitting;
};

/** For each party when its summons to this sitting was served, and how many days it leaves. */
export function summonedTo(state: CaseState, sitting: Hearing): readonly Summoned[] {
  const day = courtDayOf(sitting.at);
  const strict = sitting.purpose === 'hearing' && state.filing.procedure === 'ordinary';
  const summonses = papersOf(state.documents, 'summons').filter(
    ({ extra }) => extra['hearing'] === sitting.id,
  );
  const calledNobody = sitting.held !== null && stoodStillAt(state, sitting.at);
  return parties(state.participation).map(({ id, name }) => {
    // A later one is summoned anew.
    const ids = calledNobody ? [] : inTheirPlaceAt(state, id, sitting.at);
    const hashes = summonses
      .filter(({ addressee }) => addressee === null || ids.includes(addressee))
      .flatMap(({ file }) => file?.sha256 ?? []);
    const served = state.service.services
      .filter(({ addressee }) => ids.includes(addressee))
      .filter(({ papers }) => papers.some(({ file }) => hashes.includes(file.sha256)))
      .flatMap(({ effective }) => effective ?? [])
      .toSorted((one, other) => (one.at < other.at ? -1 : 1));
    const [first] = served;
    const on = first?.on ?? null;
    const days = on === null ? null : daysBetween(on, day) - 1;
    const inTime = served.some((one) => hadArrived(one, sitting.at));
    const short = strict && days !== null && days < noticeDays;
    const unsure = !inTime && served.some((one) => one.found && one.on === day);
    return { participant: id, name, on, inTime, unsure, days, short };
  });
}

const listOf = (facts: Facts): readonly Summoned[] => facts['summoned'] as unknown as Summoned[];

/** Served on the day itself there is none between; served later there is nothing to count. */
const leftZh = ({ days, inTime, unsure }: Summoned): string =>
  unsure
    ? '开庭当天送达，不能认定在开庭以前'
    : days !== null && !inTime
      ? '开庭以后才送达'
      : `距开庭 ${String(Math.max(0, days ?? 0))} 整日`;
const leftEn = ({ days, inTime, unsure }: Summoned): string =>
  unsure
    ? 'on the day of the sitting, not shown to be before it began'
    : days !== null && !inTime
      ? 'after the sitting began'
      : `${String(Math.max(0, days ?? 0))} full days before`;

/** Each party with its day and the days between, as running text. */
export const summonsZh = (facts: Facts): string =>
  listOf(facts)
    .map((one) =>
      one.on === null
        ? `${one.name}：传票还没有送达`
        : `${one.name}：${dayZh({ on: one.on }, 'on')}送达，${leftZh(one)}${one.short ? '，不足三日' : ''}`,
    )
    .join('；');

export const summonsEn = (facts: Facts): string =>
  listOf(facts)
    .map((one) =>
      one.on === null
        ? `${one.name}: summons not served yet`
        : `${one.name}: served on ${dayEn({ on: one.on }, 'on')}, ${leftEn(one)}${one.short ? ', fewer than three' : ''}`,
    )
    .join('; ');
