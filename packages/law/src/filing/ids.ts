import type { FilingKind } from './kind.ts';

export const paperIds = [
  'judgment-copy',
  'right-taken-over',
  'property-clues',
  'main-evidence',
  'not-at-fault',
  'harmed-by-it',
  'proof-of-absence',
  'proof-of-interest',
  'state-of-mind',
  'property-described',
  'mediation-agreement',
  'proof-of-mediation',
  'rights-in-property',
  'proof-of-security',
  'may-be-realised',
  'state-of-the-thing',
  'proof-of-debt',
  'the-bill',
  'proof-of-loss',
  'security-offered',
  'urgency',
  'administrative-act',
  'decision-of-authority',
] as const;
export type PaperId = (typeof paperIds)[number];

/** The kinds with an act of their own, by which an application names what it is. */
export const appliedKinds = [
  'enforcement',
  'retrial',
  'third-party-revocation',
  'preservation-before-suit',
  'payment-order',
  'public-summons',
  'confirm-mediation',
  'realise-security',
  'declare-missing',
  'declare-dead',
  'capacity',
  'ownerless-property',
  'administrative-suit',
  'state-compensation',
] as const;
export type AppliedKind = (typeof appliedKinds)[number];
export type FilingKindId = 'civil-suit' | 'appeal' | AppliedKind;

export type Kind = FilingKind<FilingKindId, PaperId>;
