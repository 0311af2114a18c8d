import type { CourtDay, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import * as kinds from './entries.ts';
import type { Service, ServiceObjection, ServiceState, Trace } from './state.ts';

export const service = (state: ServiceState, id: string): Service | null =>
  state.services.find((one) => one.id === id) ?? null;

/**
 * The service on somebody, the complaint's or the judgment's, that took effect first (OLR-31.4): one that is found later to
 * have arrived later begins no days anew.
 */
export const effectiveOn = (
  state: ServiceState,
  participant: string,
  what: 'complaint' | 'judgment',
): Service | null =>
  state.services
    .filter((one) => one.addressee === participant && one[what] && one.effective !== null)
    .reduce<Service | null>(
      (first, one) => ((first?.effective?.at ?? '9999') <= (one.effective?.at ?? '') ? first : one),
      null,
    );

/**
 * Since when an address to which this service went is the addressee's no more: they have named another since, or none, or
 * the authority of whoever named it has ended. Null while it is.
 */
export const lapsedAt = (
  { addresses, lapses }: ServiceState,
  one: Service,
  channel: (typeof kinds.byHandChannels)[number],
): Instant | null => {
  const lapsed = lapses[one.addressee];
  if (lapsed !== undefined && lapsed.seq > one.seq) return lapsed.at;
  const confirmed = addresses[one.addressee];
  if (confirmed === undefined || confirmed.seq < one.seq) return null;
  const same =
    confirmed.electronic &&
    confirmed.channels.includes(channel) &&
    confirmed[channel] === one.to[channel];
  return same ? null : confirmed.at;
};

/** It came back by this way. */
export const failedBy = ({ traces }: Pick<Service, 'traces'>, way: Trace['channel']): boolean =>
  traces.some(({ channel, event }) => channel === way && event === 'failed');

/** Of several ways the earliest counts (OLR-31.4.0), so nothing has failed while one of them may still arrive. */
const failedByAll = (one: Service): boolean =>
  one.channels.length > 0 && one.channels.every((way) => failedBy(one, way));

/** Neither undone nor failed by all its ways: done, or on its way. */
export const onItsWay = (one: Service): boolean =>
  !one.undone && (one.effective !== null || !failedByAll(one));

export interface Posting {
  readonly service: Service;
  readonly on: CourtDay;
  readonly allowed: string;
  /** On which day three months are over. */
  readonly overOn: CourtDay;
  readonly trace: Trace;
}

/** What was posted abroad, of which nobody has found yet whether it arrived, and which nothing later took the place of (CPL-283). */
export const openPostings = (state: ServiceState): readonly Posting[] =>
  state.services.flatMap((one) => {
    const trace = one.traces.find(({ way }) => way === kinds.postedAbroad);
    return trace?.overOn === undefined ||
      one.effective !== null ||
      !onItsWay(one) ||
      servedAgain(state, one)
      ? []
      : [
          {
            service: one,
            on: courtDayOf(trace.at as Instant),
            allowed: trace.allowed ?? '',
            overOn: trace.overOn as CourtDay,
            trace,
          },
        ];
  });

/** Served on, or on its way to, this participant. What failed or was undone is to be served again. */
export const servedOn = (
  state: ServiceState,
  participant: string,
  what: 'complaint' | 'judgment',
): boolean =>
  state.services.some((one) => one.addressee === participant && one[what] && onItsWay(one));

/** The papers of this service reached the addressee by a later one. */
export const servedAgain = (state: ServiceState, before: Service): boolean => {
  const later = state.services.slice(state.services.indexOf(before) + 1);
  const reached = new Set(
    later
      .filter((one) => one.addressee === before.addressee && onItsWay(one))
      .flatMap((one) => one.papers.map(({ file }) => file.sha256)),
  );
  return before.papers.every(({ file }) => reached.has(file.sha256));
};

export const openObjectionsToService = (state: ServiceState): readonly ServiceObjection[] =>
  state.objections.filter((one) => one.decided === null);
