import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** What an agent who handed something in had still to show, or does not hold (CPL-62). A later one is added at the end. */
export const claimAuthorities = ['pending', 'general'] as const;
/** Why a counterclaim is not tried with the claim (CPLI-233). */
export const counterclaimBars = ['other-parties', 'other-jurisdiction', 'unrelated'] as const;
export const counterclaimOutcomes = ['joined', 'not-accepted'] as const;

const claim = z.object({ text: z.string(), fen: z.number().int().nullable() });
const claims = { claims: z.array(claim), fen: z.number().int().nullable() };
/** How it came in. On paper it is entered by the clerk, who is never its author. */
const received = {
  participant: z.string(),
  source: z.enum(['online', 'paper']),
  receivedOn: z.string(),
  /** Posted on that day, which counts (CPL-85); only where it came by post. */
  postedOn: z.string().optional(),
  attachments: z.array(fileReference),
  authority: z.enum(claimAuthorities).optional(),
  /** Of what came with a case of another court: whose account handed it in there. */
  by: z.string().optional(),
};

/** A plaintiff asks to withdraw the suit (CPL-148). Received on any day; only a judge lets it take effect. */
export const suitWithdrawalRequested = entryKind('case', 'claims.WithdrawalRequested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      withdrawal: z.string(),
      reasons: z.string(),
      /** The debate had ended: then the defendant's word counts (CPLI-238). */
      afterDebate: z.boolean(),
      /** Against these defendants alone, while the suit goes on against others; left out: against all. */
      against: z.array(z.string()).optional(),
    }),
  },
});

/**
 * Who leaves the case with a ruling because nobody sues them any more; the ruling is theirs as well (CPL-157). Left out:
 * nobody does.
 */
const letGo = z.array(z.string()).optional();

/**
 * `whole`: no plaintiff is left, so the suit itself ends; a joined counterclaim is tried on (CPLI-239). `against`: as it was
 * asked, of some of the defendants alone.
 */
export const suitWithdrawalDecided = entryKind('case', 'claims.WithdrawalDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      withdrawal: z.string(),
      participant: z.string(),
      granted: z.boolean(),
      whole: z.boolean(),
      reasons: z.string(),
      against: z.array(z.string()).optional(),
      letGo,
    }),
  },
});

/** What whoever another named as a plaintiff says to that. A later one is added at the end. */
export const namingAnswers = ['joins', 'declines'] as const;
/** CPLI-74: whoever does not want to sue keeps the right itself, or gives it up. */
export const rightsKept = ['kept', 'given-up'] as const;

/** Somebody whom another named as a plaintiff says whether they sue; on paper it is entered by the clerk. */
export const namingAnswered = entryKind('case', 'claims.NamingAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      answer: z.enum(namingAnswers),
      rights: z.enum(rightsKept).optional(),
      reasons: z.string().optional(),
    }),
  },
});

/** What a plaintiff asks for from now on, as a whole list (CPL-54). `leave`: it waits for a judge. */
export const changeSubmitted = entryKind('case', 'claims.ChangeSubmitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      change: z.string(),
      ...claims,
      reasons: z.string(),
      leave: z.boolean(),
    }),
  },
});

export const changeDecided = entryKind('case', 'claims.ChangeDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ change: z.string(), granted: z.boolean(), reasons: z.string() }),
  },
});

/** The claims are now these; `before` is what they came to. `inquiryEnded`: what was given up after that saves no fee (FEE-21, FEE-35). */
export const claimsChanged = entryKind('case', 'claims.Changed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      change: z.string(),
      ...claims,
      before: z.number().int().nullable(),
      inquiryEnded: z.boolean(),
      /** Something is asked that was not asked before: the time for evidence is fixed anew (EVR-55). */
      asksMore: z.boolean().optional(),
    }),
  },
});

/** A counterclaim (CPL-54), received on any day. On paper it is entered by the clerk; the defendant is its author. */
export const counterclaimSubmitted = entryKind('case', 'claims.CounterclaimSubmitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      counterclaim: z.string(),
      afterDebate: z.boolean(),
      ...claims,
      grounds: z.string(),
    }),
  },
});

/** Joined: the plaintiffs answer it within fifteen days, from the day on which it is with them. */
export const counterclaimDecided = entryKind('case', 'claims.CounterclaimDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      counterclaim: z.string(),
      outcome: z.enum(counterclaimOutcomes),
      bar: z.enum(counterclaimBars).optional(),
      reasons: z.string(),
    }),
  },
});

/** A defendant takes a counterclaim back (CPL-148). Received on any day; only a judge lets it take effect. */
export const counterclaimWithdrawalRequested = entryKind(
  'case',
  'claims.CounterclaimWithdrawalRequested',
  1,
  {
    shared: {
      label: 'parties',
      shape: z.object({
        ...received,
        withdrawal: z.string(),
        counterclaim: z.string(),
        reasons: z.string(),
        afterDebate: z.boolean(),
      }),
    },
  },
);

/** Granted: the counterclaim is not tried any more; what the plaintiff sued for is. */
export const counterclaimWithdrawalDecided = entryKind(
  'case',
  'claims.CounterclaimWithdrawalDecided',
  1,
  {
    shared: {
      label: 'parties',
      shape: z.object({
        withdrawal: z.string(),
        counterclaim: z.string(),
        granted: z.boolean(),
        reasons: z.string(),
        letGo,
      }),
    },
  },
);

export const counterclaimAnswered = entryKind('case', 'claims.CounterclaimAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      ...received,
      counterclaim: z.string(),
      text: z.string(),
      late: z.boolean(),
    }),
  },
});

/** Another case is tried together with this one, or not any more. The link is all there is to it. */
export const casesJoined = entryKind('case', 'claims.CasesJoined', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ caseNumber: z.string(), lead: z.boolean(), reasons: z.string() }),
  },
});

/** The judge of another case decided to try it together with this one, or apart again: by letter. It changes nothing here. */
export const joiningNoted = entryKind('case', 'claims.JoiningNoted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      caseNumber: z.string(),
      /** Whether this case would lead; left out where they are to go apart. */
      lead: z.boolean().optional(),
      /** The judge of the other case does not follow what was decided here. */
      declined: z.literal(true).optional(),
      reasons: z.string(),
    }),
  },
});

export const casesSeparated = entryKind('case', 'claims.CasesSeparated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      what: z.string(),
      caseNumber: z.string().optional(),
      /** The two were not tried together: what another judge decided is not followed here. */
      declined: z.literal(true).optional(),
      reasons: z.string(),
    }),
  },
});

/** CPL-143: a judge lets some of the claims go their own way, as a case of its own of this court; the others stay. */
export const claimsSeparated = entryKind('case', 'claims.ClaimsSeparated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      separation: z.string(),
      court: z.string(),
      ...claims,
      /** What of the fee that was paid here is for these claims and goes with them, in fen (FEE-20). */
      paid: z.number().int().nonnegative().optional(),
      /** Where what goes is of another cause than what stays. */
      cause: z.string().optional(),
      causeName: z.string().optional(),
      reasons: z.string(),
    }),
  },
});

/** What was separated has its number: by letter from its own docket. */
export const separationNumbered = entryKind('case', 'claims.SeparationNumbered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ separation: z.string(), caseNumber: z.string() }),
  },
});
