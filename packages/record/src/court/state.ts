import type { CourtDay, Instant, PersonId } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import type { courtLevels, OnlineFunction, Post } from './entries.ts';
import * as kinds from './entries.ts';

export interface Office {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly post: Post;
  readonly division: string | null;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Of the list of bodies that examine for this court. */
export interface AppraisalBody {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly fields: readonly string[];
  readonly address: string;
  readonly phone: string;
  readonly people: readonly ListedAppraiser[];
}

export interface ListedAppraiser {
  readonly id: string;
  readonly person: PersonId;
  readonly name: string;
  readonly certificate: string;
  /** The number of the account; older entries leave it out. */
  readonly mobile?: string | undefined;
}

export interface CourtProfile {
  readonly established: boolean;
  readonly name: string;
  readonly code: string;
  readonly level: (typeof courtLevels)[number];
  readonly territory: string;
  /** An invented court; everything it issues bears 演示. */
  readonly invented: boolean;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  readonly email: string | null;
  /** `https://…` without a last slash; null while nobody has said it, and then no paper carries a link. */
  readonly site: string | null;
  readonly divisions: readonly { readonly id: string; readonly name: string }[];
  readonly offices: readonly Office[];
  readonly policies: Readonly<Record<string, string>>;
  /** Of settings that somebody else fixed: by which paper. */
  readonly sources: Readonly<Record<string, string>>;
  /** Why the court does otherwise than what holds by itself, by setting. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Of each function that is not had online for a time: the newest word on it. */
  readonly exemptions: Readonly<
    Partial<Record<OnlineFunction, { readonly until: CourtDay; readonly reasons: string }>>
  >;
  /** In the order in which they were entered; whoever was struck off is gone. */
  readonly appraisalBodies: readonly AppraisalBody[];
  /** How many bodies and people were ever entered: no mark is given twice. */
  readonly appraisersEntered: number;
}

const initial: CourtProfile = {
  established: false,
  name: '',
  code: '',
  level: 'basic',
  territory: '',
  invented: false,
  address: '',
  hours: '',
  phone: '',
  email: null,
  site: null,
  divisions: [],
  offices: [],
  policies: {},
  sources: {},
  reasons: {},
  exemptions: {},
  appraisalBodies: [],
  appraisersEntered: 0,
};

export const courtKinds = [
  kinds.courtEstablished,
  kinds.courtDescribed,
  kinds.divisionOpened,
  kinds.officeGranted,
  kinds.officeEnded,
  kinds.policySet,
  kinds.functionExempted,
  kinds.mailTried,
  kinds.appraisalBodyEntered,
  kinds.appraiserEntered,
  kinds.appraiserStruck,
] as const;

const onBody = (
  state: CourtProfile,
  id: string,
  change: (one: AppraisalBody) => AppraisalBody,
): CourtProfile => ({
  ...state,
  appraisalBodies: state.appraisalBodies.map((one) => (one.id === id ? change(one) : one)),
});

export const courtSlice = slice<CourtProfile, typeof courtKinds>(initial, courtKinds, {
  'court.Established': (state, { body }) => ({ ...state, ...body, established: true }),
  'court.Described': (state, { body }) => ({
    ...state,
    ...body,
    name: body.name ?? state.name,
    code: body.code ?? state.code,
    level: body.level ?? state.level,
    territory: body.territory ?? state.territory,
    email: body.email ?? null,
    site: body.site ?? null,
  }),
  'court.DivisionOpened': (state, { body }) => ({
    ...state,
    divisions: [...state.divisions, { id: body.division, name: body.name }],
  }),
  'court.OfficeGranted': (state, { body, at }) => ({
    ...state,
    offices: [
      ...state.offices,
      {
        id: body.office,
        person: body.person as PersonId,
        name: body.name,
        post: body.post,
        division: body.division ?? null,
        from: at,
        to: null,
      },
    ],
  }),
  'court.OfficeEnded': (state, { body, at }) => ({
    ...state,
    offices: state.offices.map((one) => (one.id === body.office ? { ...one, to: at } : one)),
  }),
  'court.FunctionExempted': (state, { body }) => ({
    ...state,
    exemptions: {
      ...state.exemptions,
      [body.function]: { until: body.until as CourtDay, reasons: body.reasons },
    },
  }),
  'court.MailTried': (state) => state,
  'court.AppraisalBodyEntered': (state, { body: { body: id, ...said } }) => ({
    ...state,
    appraisalBodies: [...state.appraisalBodies, { id, ...said, people: [] }],
    appraisersEntered: state.appraisersEntered + 1,
  }),
  'court.AppraiserEntered': (state, { body: { body: id, appraiser, person, ...said } }) => ({
    ...onBody(state, id, (one) => ({
      ...one,
      people: [...one.people, { id: appraiser, person: person as PersonId, ...said }],
    })),
    appraisersEntered: state.appraisersEntered + 1,
  }),
  'court.AppraiserStruck': (state, { body: { body: id, appraiser } }) =>
    appraiser === undefined
      ? { ...state, appraisalBodies: state.appraisalBodies.filter((one) => one.id !== id) }
      : onBody(state, id, (one) => ({
          ...one,
          people: one.people.filter((each) => each.id !== appraiser),
        })),
  'court.PolicySet': (state, { body }) => ({
    ...state,
    policies: { ...state.policies, [body.setting]: body.value },
    sources:
      body.source === undefined ? state.sources : { ...state.sources, [body.setting]: body.source },
    // Reasons belong to the value: another value takes them away with it.
    reasons: Object.fromEntries([
      ...Object.entries(state.reasons).filter(([setting]) => setting !== body.setting),
      ...(body.reasons === undefined ? [] : [[body.setting, body.reasons]]),
    ]) as CourtProfile['reasons'],
  }),
});

/** Offices held at the moment the state was folded to. */
export const officesOf = (court: CourtProfile, person: PersonId): readonly Office[] =>
  court.offices.filter((one) => one.person === person && one.to === null);

export const holders = (court: CourtProfile, post: Post): readonly Office[] =>
  court.offices.filter((one) => one.post === post && one.to === null);
