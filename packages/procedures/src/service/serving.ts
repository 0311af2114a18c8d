import type { Instant, NewEntry } from '@xiezhi/kernel';
import { instantFromMillis } from '@xiezhi/kernel';
import {
  agreementServed,
  byHandChannels,
  lapsedAt,
  principalsOf,
  serviceEffective,
  serviceTraced,
  statementSignedFor,
} from '@xiezhi/record';
import type { CaseState, Participant, Service, Trace } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import type { Servable } from '../shared/servable.ts';
import { servableFor } from '../shared/servable.ts';
import { momentOfService } from './rules/moment-of-service.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

/** Those for whom this actor may receive. */
export const mine = (state: CaseState, actor: Actor): readonly Participant[] =>
  principalsOf(state.participation, actor.person);

export const chosen = (
  state: CaseState,
  addressee: Participant,
  hashes: readonly string[],
): readonly Servable[] =>
  servableFor(state, addressee).filter((one) => hashes.includes(one.file.sha256));

/** What is served, for the eyes of the addressee's side. */
export const servedOn = (addressee: Participant, papers: readonly Servable[]) => ({
  label: addressee.side === null ? ('court' as const) : (`side:${addressee.side}` as const),
  value: { papers: papers.map(({ title, file }) => ({ title, file })) },
});

/** Where only the day is known. */
export const noonOn = (day: string): Instant =>
  instantFromMillis(Date.parse(`${day}T12:00:00.000+08:00`));

export const nextService = (state: CaseState): string =>
  `s${String(state.service.services.length + 1)}`;

/**
 * What counts of these traces: nothing that arrives at an address which the addressee has changed or withdrawn before. An
 * answer or a reading shows all the same that it was received.
 */
export const stillTheirs = (
  state: CaseState,
  service: Service,
  traces: readonly Trace[],
): readonly Trace[] =>
  traces.filter(({ channel, event, at }) => {
    const way = byHandChannels.find((one) => one === channel);
    const lapsed = way === undefined ? null : lapsedAt(state.service, service, way);
    return event !== 'arrived' || lapsed === null || at <= lapsed;
  });

/** CPL-100: whoever signs for a mediation statement has signed it; what follows is for mediation to say. */
export function signedFor(
  state: CaseState,
  { id, addressee, papers }: Pick<Service, 'id' | 'addressee' | 'papers'>,
  on: string,
): readonly NewEntry[] {
  const agreement = agreementServed(state, papers);
  return agreement === null
    ? []
    : [
        statementSignedFor.make({
          shared: { agreement: agreement.id, participant: addressee, service: id, on },
        }),
      ];
}

/** The trace, and with it the moment of service when this trace completes it. */
export function traced(
  service: Pick<Service, 'id' | 'traces' | 'basis' | 'effective' | 'undone'>,
  traces: readonly Trace[],
  counting: readonly Trace[] = [...service.traces, ...traces],
): NewEntry[] {
  const entries: NewEntry[] = traces.map((trace) => serviceTraced.make({ shared: trace }));
  // What a judge undid does not come back by a late report.
  const moment =
    service.effective === null && !service.undone
      ? momentOfService({ basis: service.basis, traces: counting })
      : null;
  if (moment !== null)
    entries.push(serviceEffective.make({ shared: { service: service.id, ...moment } }));
  return entries;
}
