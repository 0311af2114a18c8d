/** What the fee calculator asks for each kind of matter. The server has the tariffs; a kind it knows and nobody finds here is a fault. */
export type Amount =
  'claim' | 'claims' | 'property' | 'damages' | 'amount' | 'appealedPart' | 'assets';

interface Question {
  readonly amount?: Amount;
  /** It is charged within a range: whoever knows the figure gives it. */
  readonly range?: true;
  /** A case that is tried: procedure and end may halve the fee. */
  readonly tried?: true;
  /** Halved where it is tried together with the claim. */
  readonly merged?: true;
}

const suits = {
  property: { amount: 'claim', tried: true },
  'mixed-claims': { amount: 'claims', range: true, tried: true },
  divorce: { amount: 'property', range: true, tried: true },
  personality: { amount: 'damages', range: true, tried: true },
  'ip-amount': { amount: 'claim', tried: true },
  'ip-no-amount': { range: true, tried: true },
  labour: { tried: true },
  other: { range: true, tried: true },
  counterclaim: { amount: 'claim', tried: true, merged: true },
  'third-party-claim': { amount: 'claim', tried: true, merged: true },
  administrative: { tried: true },
  'trademark-patent-maritime': { tried: true },
} as const satisfies Readonly<Record<string, Question>>;

const afterwards = {
  appeal: { amount: 'appealedPart', tried: true },
  'appeal-against-ruling': {},
  retrial: {},
  'jurisdiction-objection-failed': { range: true },
} as const satisfies Readonly<Record<string, Question>>;

const applications = {
  enforcement: { amount: 'amount', range: true },
  preservation: { amount: 'amount' },
  'payment-order': { amount: 'claim' },
  'public-summons': {},
  'set-aside-award': {},
  bankruptcy: { amount: 'assets' },
  'secured-property': {},
} as const satisfies Readonly<Record<string, Question>>;

const maritime = {
  'maritime-limitation-fund': { range: true },
  'maritime-injunction': { range: true },
  'maritime-lien-notice': { range: true },
  'maritime-claim-registration': {},
  'general-average': {},
} as const satisfies Readonly<Record<string, Question>>;

const free = {
  'special-procedure': {},
  'non-acceptance': {},
  dismissal: {},
  'dismissal-of-appeal': {},
  'administrative-compensation': {},
} as const satisfies Readonly<Record<string, Question>>;

/** In the order in which a citizen looks: suing, what comes after a judgment, applications, the rare ones, what is free. */
export const feeGroups = { suits, afterwards, applications, maritime, free } as const;
export type FeeGroup = keyof typeof feeGroups;
export type FeeKind =
  | keyof typeof suits
  | keyof typeof afterwards
  | keyof typeof applications
  | keyof typeof maritime
  | keyof typeof free;

const all: Readonly<Record<FeeKind, Question>> = {
  ...suits,
  ...afterwards,
  ...applications,
  ...maritime,
  ...free,
};
export const questionOf = (kind: FeeKind): Question => all[kind];

export const kindsOf = (group: FeeGroup): readonly FeeKind[] =>
  Object.keys(feeGroups[group]) as FeeKind[];
