import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

export type Confirmed = BodyOf<typeof kinds.addressConfirmed.parts> & {
  readonly at: Instant;
  readonly entry: EntryId;
  readonly seq: number;
};
export type Trace = BodyOf<typeof kinds.serviceTraced.parts>;

export interface Service {
  readonly id: string;
  readonly entry: EntryId;
  readonly addressee: string;
  readonly papers: BodyOf<typeof kinds.serviceOrdered.parts>['papers'];
  readonly channels: BodyOf<typeof kinds.serviceOrdered.parts>['channels'];
  readonly basis: BodyOf<typeof kinds.serviceOrdered.parts>['basis'];
  readonly complaint: boolean;
  readonly judgment: boolean;
  readonly orderedAt: Instant;
  readonly traces: readonly Trace[];
  readonly effective: {
    readonly at: Instant;
    readonly on: CourtDay;
    readonly branch: (typeof kinds.branches)[number];
    readonly channel: string;
  } | null;
}

export interface ServiceState {
  /** What each participant last said about electronic service. */
  readonly addresses: Readonly<Record<string, Confirmed>>;
  readonly services: readonly Service[];
}

const serviceKinds = [
  kinds.addressConfirmed,
  kinds.serviceOrdered,
  kinds.serviceTraced,
  kinds.serviceEffective,
] as const;

const change = (state: ServiceState, id: string, how: (one: Service) => Service): ServiceState => ({
  ...state,
  services: state.services.map((one) => (one.id === id ? how(one) : one)),
});

export const serviceSlice = slice<ServiceState, typeof serviceKinds>(
  { addresses: {}, services: [] },
  serviceKinds,
  {
    'service.AddressConfirmed': (state, { body, at, id, seq }) => ({
      ...state,
      addresses: { ...state.addresses, [body.participant]: { ...body, at, entry: id, seq } },
    }),
    'service.Ordered': (state, { body, at, id }) => ({
      ...state,
      services: [
        ...state.services,
        {
          id: body.service,
          entry: id,
          addressee: body.addressee,
          papers: body.papers,
          channels: body.channels,
          basis: body.basis,
          complaint: body.complaint,
          judgment: body.judgment,
          orderedAt: at,
          traces: [],
          effective: null,
        },
      ],
    }),
    'service.Traced': (state, { body }) =>
      change(state, body.service, (one) => ({ ...one, traces: [...one.traces, body] })),
    'service.Effective': (state, { body }) =>
      change(state, body.service, (one) => ({
        ...one,
        effective: {
          at: body.at as Instant,
          on: courtDayOf(body.at as Instant),
          branch: body.branch,
          channel: body.channel,
        },
      })),
  },
);

export const service = (state: ServiceState, id: string): Service | null =>
  state.services.find((one) => one.id === id) ?? null;

/** Services on somebody, the complaint's or the judgment's, that took effect. */
export const effectiveOn = (
  state: ServiceState,
  participant: string,
  what: 'complaint' | 'judgment',
): Service | null =>
  state.services.find(
    (one) => one.addressee === participant && one[what] && one.effective !== null,
  ) ?? null;

export const servedOn = (
  state: ServiceState,
  participant: string,
  what: 'complaint' | 'judgment',
): boolean => state.services.some((one) => one.addressee === participant && one[what]);
