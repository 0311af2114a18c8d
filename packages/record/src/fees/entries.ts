import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { reckoned } from '../proceedings/term.ts';

/** What the plaintiff owes the court for the first instance, step by step. The seven days run from the notice. */
export const feeBilled = entryKind('case', 'fees.Billed', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().nonnegative(),
      basis: z.string(),
      steps: z.array(z.object({ zh: z.string(), en: z.string(), amount: z.string() })),
      dueOn: z.string(),
      provisional: z.boolean(),
      days: reckoned.days,
      /** The province's figures as the court had them; every later fee of the case goes by them. Left out where it had none. */
      figures: z
        .record(z.string(), z.object({ fen: z.number().int().nonnegative(), by: z.string() }))
        .optional(),
    }),
  },
});

/** By which services the notice was received; left out of older entries, whose days no later decision on a service moves. */
const broughtBy = { services: z.array(z.string()).optional() };

/** The notice to pay was received on that day: the term counts from the day after it (FEE-22). */
export const feeNoticed = entryKind('case', 'fees.Noticed', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({ on: z.string(), dueOn: z.string(), ...reckoned, ...broughtBy }),
  },
});

/** Why a bill is another one now: the claims changed, the suit was withdrawn, the case turned to the ordinary procedure. A later one is added at the end. */
export const adjustments = [
  'claims-changed',
  'withdrawn',
  'converted',
  'mediated',
  'dismissed',
  'heard-after-all',
  'half-at-the-end',
  'none-at-the-end',
] as const;

/**
 * The bill is another one now (FEE-15, FEE-21). Where more is owed the days to pay run anew, from the notice of that; what
 * was paid too much goes back.
 */
export const feeAdjusted = entryKind('case', 'fees.Adjusted', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      bill: z.string(),
      why: z.enum(adjustments),
      before: z.number().int().nonnegative(),
      fen: z.number().int().nonnegative(),
      /** How far below nothing relief and change together came; the next change is reckoned from there. */
      under: z.number().int().positive().optional(),
      /** Left out where nothing more is owed. */
      dueOn: z.string().optional(),
      ...reckoned,
    }),
  },
});

/** Money that was too much went back. */
export const feeRefunded = entryKind('case', 'fees.Refunded', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      fen: z.number().int().positive(),
      reference: z.string(),
      /** Of which bill; left out, of the claim's. */
      bill: z.string().optional(),
      /** By which order to the cashier, and through which channel; left out where it went by hand. */
      refund: z.string().optional(),
      channel: z.string().optional(),
      /** Of which money that came, and how much of each; left out, of what came last. */
      from: z
        .array(z.object({ received: z.string(), fen: z.number().int().positive() }))
        .optional(),
    }),
  },
});

/**
 * A code was made with which anybody may pay this bill, without an account. The code itself is drawn from the case and the
 * link's name; what lies here opens nothing.
 */
export const paymentLinkMade = entryKind('case', 'fees.PaymentLinkMade', 1, {
  shared: { label: 'chosen', shape: z.object({ link: z.string(), bill: z.string() }) },
  /** To whom it was sent, where it was sent. */
  personal: { label: 'court', shape: z.object({ mobile: z.string().optional() }) },
});

/**
 * Somebody pays: from here on the cashier is asked, under an identity made from this entry. What it answers is another
 * entry; until then nobody knows whether money moved, and nobody is asked to pay again.
 */
export const paymentStarted = entryKind('case', 'fees.PaymentStarted', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      payment: z.string(),
      bill: z.string(),
      fen: z.number().int().positive(),
      channel: z.string(),
      /** Who pays, as they say; left out by whoever pays from an account. */
      payer: z.string().optional(),
      /** By which link. */
      link: z.string().optional(),
    }),
  },
});

/** The cashier has taken no money, and says why. */
export const paymentFailed = entryKind('case', 'fees.PaymentFailed', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({ payment: z.string(), reference: z.string() }),
  },
});

/** Neither yes nor no has come from the cashier yet. It is asked again; an officer of the court may look as well. */
export const paymentUnclear = entryKind('case', 'fees.PaymentUnclear', 1, {
  shared: { label: 'chosen', shape: z.object({ payment: z.string() }) },
});

/** Of money that came: from whom, when it was there if that was earlier, and whether the days to pay were over. */
const came = {
  payer: z.string().optional(),
  on: z.string().optional(),
  late: z.boolean().optional(),
  /** The payment that this settles. Older entries name none: there the cashier was asked first. */
  payment: z.string().optional(),
};

/** Money arrived. `channel` names the cashier; a stand-in says that it is one. */
export const feePaid = entryKind('case', 'fees.Paid', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({
      bill: z.string(),
      fen: z.number().int().positive(),
      channel: z.string(),
      reference: z.string(),
      ...came,
    }),
  },
});

/** `bill`: of which bill; left out, of the claim's. */
export const reliefRequested = entryKind('case', 'fees.ReliefRequested', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      bill: z.string().optional(),
      kind: z.enum(['exempt', 'reduced', 'deferred']),
      reason: z.string(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the clerk: whose it is, and when it came. */
      paper: z.object({ participant: z.string(), receivedOn: z.string() }).optional(),
    }),
  },
});

export const reliefDecided = entryKind('case', 'fees.ReliefDecided', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      bill: z.string().optional(),
      granted: z.boolean(),
      kind: z.enum(['exempt', 'reduced', 'deferred']),
      /** What is still to be paid; null when nothing changes. */
      fen: z.number().int().nonnegative().nullable(),
      dueOn: z.string().nullable(),
      ...reckoned,
      /**
       * The days run from the receipt of the notice that goes with it. Left out where a day was named, where nothing is left to
       * pay, and in older answers to whoever had an account: those days ran at once.
       */
      waits: z.literal(true).optional(),
      reasons: z.string(),
    }),
  },
});

export const reviewedMatters = ['reckoning', 'decision'] as const;

/** FEE-43: whoever pays holds that the bill was reckoned wrongly, or that what was decided about it is wrong. */
export const reviewAsked = entryKind('case', 'fees.ReviewAsked', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      review: z.string(),
      bill: z.string().optional(),
      of: z.enum(reviewedMatters),
      reasons: z.string(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the clerk: whose it is, and when it came. */
      paper: z
        .object({
          participant: z.string(),
          receivedOn: z.string(),
          postedOn: z.string().optional(),
        })
        .optional(),
    }),
  },
});

/** The court has looked at it again. Where the bill was wrong it is mended: `fen` is what it comes to from now on. */
export const reviewDecided = entryKind('case', 'fees.ReviewDecided', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      review: z.string(),
      bill: z.string().optional(),
      outcome: z.enum(['corrected', 'upheld']),
      fen: z.number().int().nonnegative().optional(),
      reasons: z.string(),
    }),
  },
});

/** A judge's ruling that the suit counts as withdrawn, since the fee was not paid and no relief was asked for. */
export const treatedAsWithdrawn = entryKind('case', 'fees.TreatedAsWithdrawn', 1, {
  shared: { label: 'parties', shape: z.object({ reasons: z.string() }) },
});

/**
 * A judge's decision that claims raised later do not count, since what they add to the fee was not paid: the claims are
 * again as they stood before, and the suit goes on with them.
 */
export const increaseTreatedAsWithdrawn = entryKind('case', 'fees.IncreaseTreatedAsWithdrawn', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      /** The change of claims with which they were raised. */
      change: z.string(),
      claims: z.array(z.object({ text: z.string(), fen: z.number().int().nullable() })),
      fen: z.number().int().nullable(),
      /** What they came to until now. */
      before: z.number().int().nullable(),
      reasons: z.string(),
    }),
  },
});

export const paymentTermExtended = entryKind('case', 'fees.TermExtended', 1, {
  shared: { label: 'side:plaintiff', shape: z.object({ dueOn: z.string(), reasons: z.string() }) },
});

/** Half of the fee of the claim, since it is tried with it (FEE-18). Everybody in the case reads what it costs. */
export const counterclaimBilled = entryKind('case', 'fees.CounterclaimBilled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      counterclaim: z.string(),
      fen: z.number().int().nonnegative(),
      steps: z.array(z.object({ zh: z.string(), en: z.string(), amount: z.string() })),
      dueOn: z.string(),
      ...reckoned,
      /** The days run from the receipt of the notice. Left out of bills whose days ran from the billing. */
      waits: z.literal(true).optional(),
    }),
  },
});

/** The notice to pay for the counterclaim was received on that day: the term counts from the day after it (FEE-22). */
export const counterclaimNoticed = entryKind('case', 'fees.CounterclaimNoticed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      counterclaim: z.string(),
      on: z.string(),
      dueOn: z.string(),
      ...reckoned,
      ...broughtBy,
    }),
  },
});

/** Money came for a counterclaim: through the cashier, or found in the court's account. */
export const counterclaimPaid = entryKind('case', 'fees.CounterclaimPaid', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      counterclaim: z.string(),
      fen: z.number().int(),
      reference: z.string(),
      /** Left out where it was found in the account. */
      channel: z.string().optional(),
      ...came,
    }),
  },
});

/** A judge's ruling that the counterclaim counts as withdrawn, since its fee was not paid and no relief was asked for. */
export const counterclaimTreatedAsWithdrawn = entryKind(
  'case',
  'fees.CounterclaimTreatedAsWithdrawn',
  1,
  {
    shared: {
      label: 'parties',
      shape: z.object({
        counterclaim: z.string(),
        reasons: z.string(),
        /** Who leaves the case with it because nobody sues them any more. */
        letGo: z.array(z.string()).optional(),
      }),
    },
  },
);

/** A judge gives more time to pay for the counterclaim. */
export const counterclaimTermExtended = entryKind('case', 'fees.CounterclaimTermExtended', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ counterclaim: z.string(), dueOn: z.string(), reasons: z.string() }),
  },
});

/** What an appeal against the judgment costs (FEE-17). Everybody in the case reads it. */
export const appealBilled = entryKind('case', 'fees.AppealBilled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      fen: z.number().int().nonnegative(),
      /** What is disputed by it; left out where it is not about money. */
      disputed: z.number().int().nonnegative().optional(),
      steps: z.array(z.object({ zh: z.string(), en: z.string(), amount: z.string() })),
      dueOn: z.string(),
      ...reckoned,
    }),
  },
});

/** The notice to pay for the appeal was received on that day: the term counts from the day after it (FEE-22). */
export const appealNoticed = entryKind('case', 'fees.AppealNoticed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      on: z.string(),
      dueOn: z.string(),
      ...reckoned,
      ...broughtBy,
    }),
  },
});

/** Money came for an appeal: through the cashier, or found in the court's account. */
export const appealPaid = entryKind('case', 'fees.AppealPaid', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      appeal: z.string(),
      fen: z.number().int(),
      reference: z.string(),
      /** Left out where it was found in the account. */
      channel: z.string().optional(),
      ...came,
    }),
  },
});

/** A judge gives more time to pay for the appeal. */
export const appealTermExtended = entryKind('case', 'fees.AppealTermExtended', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ appeal: z.string(), dueOn: z.string(), reasons: z.string() }),
  },
});

/** A judge's ruling that the appeal counts as withdrawn, since its fee was not paid and no relief was asked for. */
export const appealTreatedAsWithdrawn = entryKind('case', 'fees.AppealTreatedAsWithdrawn', 1, {
  shared: { label: 'parties', shape: z.object({ appeal: z.string(), reasons: z.string() }) },
});
