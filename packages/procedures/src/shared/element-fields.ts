import type { FactForm } from '@xiezhi/law';
import { admissions, agreedForums, fields, mediationWishes } from '@xiezhi/record';
import type { ComplaintElements, DefenceElements } from '@xiezhi/record';
import { field, fieldWhen, page } from '../framework/index.ts';
import { answersEntered, codesWithFacts, factsEntered } from './cause-facts.ts';

/*
 * 法〔2025〕82号: complaint and defence by elements. All of it may be left open: the law asks for none of it, and nothing follows.
 */

const common = {
  agreedForum: fields.choice(agreedForums).optional(),
  agreedClause: fields.text(500).optional(),
  byContract: fields.longText(2000).optional(),
  byLaw: fields.longText(2000).optional(),
  related: fields.text(500).optional(),
  appraisal: fields.longText(2000).optional(),
  mediation: fields.choice(mediationWishes).optional(),
};

export const complaintElementFields = {
  ...common,
  causeFacts: fields.causeFacts().optional(),
  preserved: fields.choice(['no', 'yes']).optional(),
  preservedBy: fields.text(300).optional(),
};
export const defenceElementFields = {
  ...common,
  factsAnswered: fields.factsAnswered().optional(),
  toClaims: fields.choice(admissions).optional(),
  toClaimsWhy: fields.longText(4000).optional(),
  toFacts: fields.choice(admissions).optional(),
  toFactsWhy: fields.longText(4000).optional(),
};

const forum = [
  field('agreedForum'),
  fieldWhen('agreedClause', 'agreedForum', ['court', 'arbitration']),
] as const;
const rest = [field('related'), field('appraisal'), field('mediation')] as const;

/** On what the claims rest. */
export const groundsAsked = [field('byContract'), field('byLaw')] as const;

const complaintPage = <const Facts extends ReturnType<typeof field<'causeFacts'>>>(facts: Facts) =>
  page(
    'elements',
    facts,
    ...forum,
    field('preserved'),
    fieldWhen('preservedBy', 'preserved', ['yes']),
    ...rest,
  );

/** Facts are asked by the cause: in a new complaint by the one that is chosen there, in a case by its own. */
export const complaintElementsPage = complaintPage(
  fieldWhen('causeFacts', 'cause', codesWithFacts),
);
export const mendedElementsPage = complaintPage(field('causeFacts'));

export const admissionsPage = page(
  'admissions',
  field('toClaims'),
  fieldWhen('toClaimsWhy', 'toClaims', ['partly', 'contested']),
  field('toFacts'),
  fieldWhen('toFactsWhy', 'toFacts', ['partly', 'contested']),
  field('factsAnswered'),
);
export const defenceElementsPage = page('elements', ...groundsAsked, ...forum, ...rest);

const filled = (all: Readonly<Record<string, string | object | undefined>>): object | undefined => {
  const given = Object.entries(all).filter(
    ([, value]) => value !== undefined && (typeof value !== 'string' || value.trim() !== ''),
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
};

type Common = Pick<
  ComplaintElements,
  'agreedForum' | 'agreedClause' | 'byContract' | 'byLaw' | 'related' | 'appraisal' | 'mediation'
>;
const commonOf = (input: Common): Common => ({
  byContract: input.byContract,
  byLaw: input.byLaw,
  agreedForum: input.agreedForum,
  agreedClause: input.agreedClause,
  related: input.related,
  appraisal: input.appraisal,
  mediation: input.mediation,
});

/** What is entered of a complaint's; nothing where nothing was filled in. */
export const complaintElementsOf = (
  input: Omit<ComplaintElements, 'byCause'> & {
    readonly causeFacts?: Parameters<typeof factsEntered>[1];
  },
  form: FactForm | null,
): ComplaintElements | undefined =>
  filled({
    byCause: factsEntered(form, input.causeFacts),
    ...commonOf(input),
    preserved: input.preserved,
    preservedBy: input.preservedBy,
  });

export const defenceElementsOf = (
  input: Omit<DefenceElements, 'byCause'> & {
    readonly factsAnswered?: Parameters<typeof answersEntered>[1];
  },
  form: FactForm | null,
): DefenceElements | undefined =>
  filled({
    byCause: answersEntered(form, input.factsAnswered),
    ...commonOf(input),
    toClaims: input.toClaims,
    toClaimsWhy: input.toClaimsWhy,
    toFacts: input.toFacts,
    toFactsWhy: input.toFactsWhy,
  });
