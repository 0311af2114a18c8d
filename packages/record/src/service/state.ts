import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { attributionDecided } from '../attribution/entries.ts';
import { slice } from '../define.ts';
import { consentDeclined, consentWithdrawn } from '../consent/entries.ts';
import { knownSince } from '../consent/taken-down.ts';
import {
  authorityChanged,
  authorityShown,
  nowTheParty,
  participationEnded,
} from '../participation/entries.ts';
import type { AuthorityExtent } from '../participation/extent.ts';
import { authorityThatEnded, reachesStep } from '../participation/extent.ts';
import { deadlinePassed } from '../proceedings/entries.ts';
import * as kinds from './entries.ts';

export type Confirmed = BodyOf<typeof kinds.addressConfirmed.parts> & {
  readonly at: Instant;
  readonly entry: EntryId;
  readonly seq: number;
  readonly command: string;
};
export type Trace = BodyOf<typeof kinds.serviceTraced.parts>;

export interface Service {
  readonly id: string;
  readonly entry: EntryId;
  readonly seq: number;
  readonly addressee: string;
  readonly papers: BodyOf<typeof kinds.serviceOrdered.parts>['papers'];
  readonly channels: BodyOf<typeof kinds.serviceOrdered.parts>['channels'];
  readonly basis: BodyOf<typeof kinds.serviceOrdered.parts>['basis'];
  readonly complaint: boolean;
  readonly judgment: boolean;
  readonly orderedAt: Instant;
  /** Where it went, as the addressee had it then. */
  readonly to: Pick<Confirmed, (typeof kinds.byHandChannels)[number]>;
  /** When the addressee had said so, and by which entry; null where it went out by no word of theirs. */
  readonly said: { readonly at: Instant; readonly seq: number } | null;
  readonly traces: readonly Trace[];
  readonly effective: {
    readonly entry: EntryId;
    readonly at: Instant;
    readonly on: CourtDay;
    readonly branch: (typeof kinds.branches)[number];
    readonly channel: string;
    /** Found afterwards, by a judge or who mended the day: then the day is known, and no moment. */
    readonly found: boolean;
    /** The act by which it took effect, where it was one of the addressee. */
    readonly command: string;
  } | null;
  /** A judge found that it did not reach the addressee: it counts as not served. */
  readonly undone: boolean;
  readonly paperRequestedAt: Instant | null;
}

export interface ServiceObjection {
  readonly id: string;
  readonly service: string;
  readonly entry: EntryId;
  readonly ground: (typeof kinds.objectionGrounds)[number];
  readonly text: string;
  readonly attachments: BodyOf<typeof kinds.serviceObjected.parts>['attachments'];
  readonly arrivedOn: CourtDay | null;
  readonly at: Instant;
  readonly decided: 'undone' | 'moved' | 'stands' | null;
}

export interface ServiceState {
  /** What each participant last said about electronic service. */
  readonly addresses: Readonly<Record<string, Confirmed>>;
  /** With the authority of whoever had said it for a participant, what they had said ended. */
  readonly lapses: Readonly<Record<string, { readonly at: Instant; readonly seq: number }>>;
  readonly services: readonly Service[];
  readonly objections: readonly ServiceObjection[];
}

const serviceKinds = [
  kinds.addressConfirmed,
  kinds.serviceOrdered,
  kinds.serviceTraced,
  kinds.serviceEffective,
  kinds.serviceObjected,
  kinds.objectionDecided,
  kinds.paperRequested,
  participationEnded,
  authorityChanged,
  authorityShown,
  deadlinePassed,
  attributionDecided,
  consentWithdrawn,
  consentDeclined,
] as const;

const addressesOf = (confirmed: Confirmed | undefined): Service['to'] => ({
  email: confirmed?.email,
  fax: confirmed?.fax,
  message: confirmed?.message,
});

const saidOf = (confirmed: Confirmed | undefined): Service['said'] =>
  confirmed === undefined ? null : { at: confirmed.at, seq: confirmed.seq };

const change = (state: ServiceState, id: string, how: (one: Service) => Service): ServiceState => ({
  ...state,
  services: state.services.map((one) => (one.id === id ? how(one) : one)),
});

/** What whoever acted for a party had said of where its papers go lasts no longer than their authority. */
function withoutWordOf(
  state: ServiceState,
  participant: string | null,
  at: Instant,
  seq: number,
): ServiceState {
  const said = Object.entries(state.addresses);
  const theirs = said.filter(([, { by }]) => by !== undefined && by.participant === participant);
  if (theirs.length === 0) return state;
  return {
    ...state,
    addresses: Object.fromEntries(said.filter((one) => !theirs.includes(one))),
    lapses: { ...state.lapses, ...Object.fromEntries(theirs.map(([id]) => [id, { at, seq }])) },
  };
}

/** Nor longer than the step of it: an authority that reaches service no more receives nothing for the party (CPL-62). */
const asFarAs = (
  state: ServiceState,
  one: { readonly participant: string; readonly extent?: AuthorityExtent | undefined },
  at: Instant,
  seq: number,
): ServiceState =>
  reachesStep(one, 'service') ? state : withoutWordOf(state, one.participant, at, seq);

/** A yes to this step that is taken back, or a no, ends what is on its way by it; what arrived before it was known stays service. */
const without = (
  state: ServiceState,
  { participant, step }: { readonly participant: string; readonly step: string },
  lapse: ServiceState['lapses'][string],
): ServiceState =>
  step === 'service' ? { ...state, lapses: { ...state.lapses, [participant]: lapse } } : state;

export const serviceSlice = slice<ServiceState, typeof serviceKinds>(
  { addresses: {}, lapses: {}, services: [], objections: [] },
  serviceKinds,
  {
    'service.AddressConfirmed': (state, { body, at, id, seq, command }) => ({
      ...state,
      addresses: {
        ...state.addresses,
        [body.participant]: { ...body, at, entry: id, seq, command: command.id },
      },
    }),
    'consent.Withdrawn': (state, { body, at, seq }) =>
      without(state, body, { at: knownSince(body) ?? at, seq }),
    'consent.Declined': (state, { body, at, seq }) =>
      without(state, body, { at: knownSince(body) ?? at, seq }),
    'participation.Ended': (state, { body, at, seq }) =>
      body.why === nowTheParty ? state : withoutWordOf(state, body.participant, at, seq),
    'participation.AuthorityChanged': (state, { body, at, seq }) => asFarAs(state, body, at, seq),
    'participation.AuthorityShown': (state, { body, at, seq }) => asFarAs(state, body, at, seq),
    // An authority that ends by the day it names leaves no more behind than one that is taken back (CPL-62).
    'deadline.Passed': (state, { body, at, seq }) =>
      withoutWordOf(state, authorityThatEnded(body.key), at, seq),
    'service.Ordered': (state, { body, at, id, seq }) => ({
      ...state,
      services: [
        ...state.services,
        {
          id: body.service,
          entry: id,
          seq,
          addressee: body.addressee,
          papers: body.papers,
          channels: body.channels,
          basis: body.basis,
          complaint: body.complaint,
          judgment: body.judgment,
          orderedAt: at,
          to: addressesOf(state.addresses[body.addressee]),
          said: saidOf(state.addresses[body.addressee]),
          traces: [],
          effective: null,
          undone: false,
          paperRequestedAt: null,
        },
      ],
    }),
    'service.Traced': (state, { body }) =>
      change(state, body.service, (one) => ({ ...one, traces: [...one.traces, body] })),
    'service.Effective': (state, { body, id, command }) =>
      change(state, body.service, (one) => ({
        ...one,
        effective: {
          entry: id,
          at: body.at as Instant,
          on: courtDayOf(body.at as Instant),
          branch: body.branch,
          channel: body.channel,
          found: one.effective !== null,
          command: command.id,
        },
      })),
    // OLR-7.2.3: an address that somebody else gave is nobody's, and what arrived only by their act has not arrived.
    'attribution.Decided': (state, { body, at, seq }) => {
      if (body.outcome !== 'not-theirs' || body.command === undefined) return state;
      const said = Object.entries(state.addresses);
      const theirs = said.filter(([, { command }]) => command === body.command);
      return {
        ...state,
        addresses: Object.fromEntries(said.filter((one) => !theirs.includes(one))),
        lapses: {
          ...state.lapses,
          ...Object.fromEntries(theirs.map(([id]) => [id, { at, seq }])),
        },
        services: state.services.map((one) =>
          one.effective?.command === body.command ? { ...one, effective: null } : one,
        ),
      };
    },
    'service.Objected': (state, { body, at, id }) => ({
      ...state,
      objections: [
        ...state.objections,
        {
          id: body.objection,
          service: body.service,
          entry: id,
          ground: body.ground,
          text: body.text,
          attachments: body.attachments,
          arrivedOn: (body.arrivedOn ?? null) as CourtDay | null,
          at,
          decided: null,
        },
      ],
    }),
    'service.ObjectionDecided': (state, { body }) => {
      const decided = {
        ...state,
        objections: state.objections.map((one) =>
          one.id === body.objection ? { ...one, decided: body.outcome } : one,
        ),
      };
      return body.outcome === 'undone'
        ? change(decided, body.service, (one) => ({ ...one, effective: null, undone: true }))
        : decided;
    },
    'service.PaperRequested': (state, { body, at }) =>
      change(state, body.service, (one) => ({ ...one, paperRequestedAt: at })),
  },
);
