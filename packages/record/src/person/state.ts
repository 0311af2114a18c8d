import type { EntryId, Instant } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import * as kinds from './entries.ts';

/** What somebody said who holds no account of their own with this number. */
export interface IdentityDispute {
  readonly account: string;
  readonly name: string;
  readonly note: string;
  readonly residentId: string;
  readonly mobile: string;
  readonly at: Instant;
  readonly settled: BodyOf<typeof kinds.disputeSettled.parts> | null;
}

/** A means by which the holder shows who they are; its secret is not here. */
export interface Means {
  readonly id: string;
  readonly means: (typeof kinds.meansKinds)[number];
  /** What the holder calls it; empty where there is only one of its kind. */
  readonly name: string;
  readonly at: Instant;
}

export interface PersonState {
  readonly registered: boolean;
  readonly name: string;
  /** Names of before, the first first, with the moment until which each was theirs. */
  readonly formerNames?: readonly { readonly name: string; readonly until: Instant }[];
  readonly residentId: string | null;
  /** Of whoever was registered at the counter with a document that has no such number: which, and what names them by it. */
  readonly travelDocument: { readonly kind: string; readonly number: string } | null;
  readonly mobile: string | null;
  /** The number before this one, so that its holder is told of the change. */
  readonly previousMobile: string | null;
  /** What the register said of the number in use, as far as it was asked and said anything. */
  readonly mobileInName: (typeof kinds.mobileAnswers)[number];
  /** 0 nobody, 1 phone, 2 register, 3 register and face or counter. */
  readonly level: number;
  readonly checkedAt: Instant | null;
  readonly frozen: boolean;
  /** Since when the holder has closed it; left out while it is open. */
  readonly closedAt?: Instant | undefined;
  /** The holder's own report of a theft, or an administrator's decision. */
  readonly frozenAt: Instant | null;
  /** Why, in the words of whoever froze it; null where nothing is frozen. */
  readonly frozenFor: string | null;
  /** Whose wish it was; null where an administrator decided it, or nothing is frozen. */
  readonly frozenBy: (typeof kinds.freezeWishes)[number] | null;
  /** What the holder has set up and not taken away. What is not here opens nothing, whatever lies beside the docket. */
  readonly means: readonly Means[];
  /** Sessions opened before this moment are sessions no longer. */
  readonly sessionsFrom: Instant | null;
  /** The last time whoever sat there was checked again (OLR-7.3.1). */
  readonly confirmed: {
    readonly entry: EntryId;
    readonly at: Instant;
    readonly level: number;
  } | null;
  /** The words the court writes into text messages to the holder's own number. */
  readonly phrase: string | null;
  /** Those that held until they were last chosen anew, taken away or void: the message about that says them. */
  readonly phraseBefore: string | null;
  /** Only in a stream that a dispute has opened. */
  readonly dispute: IdentityDispute | null;
}

const initial: PersonState = {
  registered: false,
  name: '',
  residentId: null,
  travelDocument: null,
  mobile: null,
  previousMobile: null,
  mobileInName: 'not-compared',
  level: 0,
  checkedAt: null,
  frozen: false,
  frozenAt: null,
  frozenBy: null,
  frozenFor: null,
  means: [],
  sessionsFrom: null,
  confirmed: null,
  phrase: null,
  phraseBefore: null,
  dispute: null,
};

export const personKinds = [
  kinds.personRegistered,
  kinds.registeredAtCounter,
  kinds.identityChecked,
  kinds.detailsCorrected,
  kinds.nameChanged,
  kinds.documentSeen,
  kinds.confirmedAgain,
  kinds.meansSet,
  kinds.meansRemoved,
  kinds.mobileChanged,
  kinds.credentialReplaced,
  kinds.identityDisputed,
  kinds.disputeSettled,
  kinds.accountFrozen,
  kinds.accountReleased,
  kinds.phraseChosen,
  kinds.accountClosed,
  kinds.accountReopened,
] as const;

/** Whoever may have been in the account may have read the words, or set them: they tell nothing any more. */
const wordsVoid = ({ phrase }: PersonState): Pick<PersonState, 'phrase' | 'phraseBefore'> => ({
  phrase: null,
  phraseBefore: phrase,
});

export const personSlice = slice<PersonState, typeof personKinds>(initial, personKinds, {
  'identity.Registered': (state, { body }) => ({
    ...state,
    registered: true,
    name: body.name,
    residentId: body.residentId,
    mobile: body.mobile,
    level: 1,
  }),
  'identity.RegisteredAtCounter': (state, { body }) => ({
    ...state,
    registered: true,
    name: body.name,
    travelDocument: { kind: body.document, number: body.documentNumber },
    mobile: body.mobile,
    level: 1,
  }),
  'identity.Checked': (state, { body, at }) =>
    body.outcome === 'match'
      ? {
          ...state,
          level: Math.max(state.level, body.level),
          checkedAt: at,
          mobileInName: body.mobile ?? state.mobileInName,
        }
      : state,
  'identity.DetailsCorrected': (state, { body }) => ({
    ...state,
    name: body.name,
    residentId: body.residentId,
  }),
  'identity.NameChanged': (state, { body: { name, was }, at }) => ({
    ...state,
    name,
    formerNames: [...(state.formerNames ?? []), { name: was, until: at }],
  }),
  'identity.DocumentSeen': (state) => state,
  'identity.ConfirmedAgain': (state, { body, at, id }) => ({
    ...state,
    confirmed: { entry: id, at, level: body.level },
  }),
  'identity.MobileChanged': (state, { body }) => ({
    ...state,
    ...wordsVoid(state),
    mobile: body.mobile,
    previousMobile: state.mobile,
    mobileInName: 'not-compared',
  }),
  // What is given back at the counter may have been in other hands: no means of before opens it.
  'identity.CredentialReplaced': (state, { body, at }) => ({
    ...state,
    ...wordsVoid(state),
    sessionsFrom: at,
    means: body.why === 'counter' ? [] : state.means,
  }),
  'identity.MeansSet': (state, { body: { id, means, name }, at }) => ({
    ...state,
    means: [...state.means.filter((one) => one.id !== id), { id, means, name: name ?? '', at }],
  }),
  'identity.MeansRemoved': (state, { body }) => ({
    ...state,
    means: state.means.filter((one) => one.id !== body.id),
  }),
  'identity.PhraseChosen': (state, { body }) => ({
    ...state,
    phrase: body.phrase ?? null,
    phraseBefore: state.phrase,
  }),
  'identity.Disputed': (state, { body, at }) => ({
    ...state,
    dispute: { ...body, at, settled: null },
  }),
  'identity.DisputeSettled': (state, { body }) => ({
    ...state,
    dispute:
      state.dispute === null
        ? null
        : { ...state.dispute, settled: { outcome: body.outcome, note: body.note } },
  }),
  'identity.Frozen': (state, { body, at }) => ({
    ...state,
    ...wordsVoid(state),
    frozen: true,
    frozenAt: at,
    frozenBy: body.wish ?? null,
    frozenFor: body.reason,
    sessionsFrom: at,
  }),
  // The number goes back to its carrier one day; no means of before opens what is opened again.
  'identity.Closed': (state, { at }) => ({
    ...state,
    closedAt: at,
    sessionsFrom: at,
    means: [],
    mobile: null,
    previousMobile: state.mobile,
  }),
  'identity.Reopened': (state) => ({ ...state, closedAt: undefined }),
  'identity.Released': (state) => ({
    ...state,
    frozen: false,
    frozenAt: null,
    frozenBy: null,
    frozenFor: null,
  }),
});
