import { z } from 'zod';

/*
 * What the forms of 2025 ask by elements beside claims, facts and reasons (法〔2025〕82号): of a complaint and of a defence. The law
 * asks for none of it (CPL-124, CPL-128), so each may be left open. What is stored here is stored for ever.
 */

/** Whether the parties agreed on a court or on arbitration. */
export const agreedForums = ['none', 'court', 'arbitration'] as const;
/** Whether they would try to settle by mediation. */
export const mediationWishes = ['yes', 'no', 'undecided'] as const;
/** How far a defendant admits what is claimed, and what is stated as facts. */
export const admissions = ['admitted', 'partly', 'contested'] as const;

const common = {
  agreedForum: z.enum(agreedForums).optional(),
  agreedClause: z.string().optional(),
  byContract: z.string().optional(),
  byLaw: z.string().optional(),
  related: z.string().optional(),
  appraisal: z.string().optional(),
  mediation: z.enum(mediationWishes).optional(),
};

/** What is left open on purpose: whoever writes does not know it, or there is no such thing. */
export const leftOpen = ['unknown', 'none'] as const;
/** What a defendant says of one fact. */
export const factViews = ['admitted', 'contested', 'unknown'] as const;

const factStated = z.object({
  fact: z.string(),
  /** As it was written; of a choice the id of what was chosen. */
  value: z.string().optional(),
  note: z.string().optional(),
  open: z.enum(leftOpen).optional(),
});
const factAnswered = z.object({
  fact: z.string(),
  answer: z.enum(factViews).optional(),
  note: z.string().optional(),
});

export type FactStated = z.infer<typeof factStated>;
export type FactAnswered = z.infer<typeof factAnswered>;

/** Facts of the cause, under the form that asked for them (`packages/law/src/elements`). */
export interface FactsStated {
  readonly form: string;
  readonly facts: readonly FactStated[];
}

export const complaintElements = z.object({
  ...common,
  byCause: z.object({ form: z.string(), facts: z.array(factStated) }).optional(),
  /** Property was preserved before the suit: by which court, when, under which number. */
  preserved: z.enum(['no', 'yes']).optional(),
  preservedBy: z.string().optional(),
});
export const defenceElements = z.object({
  ...common,
  byCause: z.object({ form: z.string(), facts: z.array(factAnswered) }).optional(),
  toClaims: z.enum(admissions).optional(),
  toClaimsWhy: z.string().optional(),
  toFacts: z.enum(admissions).optional(),
  toFactsWhy: z.string().optional(),
});

export type ComplaintElements = z.infer<typeof complaintElements>;
export type DefenceElements = z.infer<typeof defenceElements>;
/** In the order in which they are printed and shown. */
export const elementNames = [
  ...(['toClaims', 'toClaimsWhy', 'toFacts', 'toFactsWhy', 'byContract', 'byLaw'] as const),
  ...(['agreedForum', 'agreedClause', 'preserved', 'preservedBy'] as const),
  ...(['related', 'appraisal', 'mediation'] as const),
] as const;
export type ElementName = (typeof elementNames)[number];
