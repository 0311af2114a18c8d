import { z } from 'zod';
import { entryKind } from '../define.ts';

/*
 * WARNING: these shapes lie in dockets for ever. Changing one changes history: raise its version and add an upcaster.
 */

/** How sure the court is of who holds an account: 0 nobody, 1 phone, 2 register, 3 register and face or counter. */
export const assurance = z.number().int().min(0).max(3);

/** Papers by which a person is known at the counter. Papers are only ever added. */
export const identityDocuments = [
  'resident-id-card',
  'temporary-id-card',
  'household-register',
  'passport',
  'residence-permit',
  'foreign-residence-card',
  'hk-macao-permit',
  'taiwan-permit',
  'old-foreign-residence-card',
] as const;

/**
 * A person registered under the real name (OLR-7.1.1). Passwords and codes are secrets, not facts: they lie in a
 * table of their own and never in a docket. `agreed`: told of rights and duties, and that the account is to be kept
 * safe (OLR-7.2.1).
 */
export const personRegistered = entryKind('person', 'identity.Registered', 1, {
  shared: { label: 'court', shape: z.object({ name: z.string(), agreed: z.boolean().optional() }) },
  personal: { label: 'chosen', shape: z.object({ residentId: z.string(), mobile: z.string() }) },
});

/**
 * Registered at the counter with a document that no register here knows (OLR-7.1.2, 7.3.2): the officer named as the author
 * held the original and compared it with whoever stood there. `number` is what names the holder by it.
 */
export const registeredAtCounter = entryKind('person', 'identity.RegisteredAtCounter', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      name: z.string(),
      agreed: z.boolean(),
      document: z.enum(identityDocuments),
      validUntil: z.string(),
    }),
  },
  personal: {
    label: 'chosen',
    shape: z.object({ documentNumber: z.string(), mobile: z.string() }),
  },
});

/** Is the mobile number registered in the name of the holder; many a register does not say. */
export const mobileAnswers = ['match', 'no-match', 'not-compared'] as const;

/**
 * What was compared with what, and what came of it (OLR-7.1.2). `source` names the register, or the stand-in for it;
 * `mobile`, left out where nobody was asked, whether the number is in the same name.
 */
export const identityChecked = entryKind('person', 'identity.Checked', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      method: z.enum(['register', 'face', 'counter']),
      outcome: z.enum(['match', 'no-match', 'unavailable']),
      source: z.string(),
      level: assurance,
      mobile: z.enum(mobileAnswers).optional(),
    }),
  },
});

/** Name or number had been written wrongly before any register had confirmed them; from here on these count. */
export const detailsCorrected = entryKind('person', 'identity.DetailsCorrected', 1, {
  shared: { label: 'court', shape: z.object({ name: z.string() }) },
  personal: { label: 'chosen', shape: z.object({ residentId: z.string() }) },
});

export const nameProofs = ['register', 'counter'] as const;

/**
 * The holder bears another name: the household register says so with the number they have always had, or a person of the court has
 * seen the proof. What was done under the name of before keeps it.
 */
export const nameChanged = entryKind('person', 'identity.NameChanged', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      name: z.string(),
      was: z.string(),
      why: z.enum(nameProofs),
      /** Which register, or what was seen at the counter. */
      proof: z.string(),
    }),
  },
});

/** A person of the court held the original in their hands (OLR-7.3.2). Its number is not repeated here. */
export const documentSeen = entryKind('person', 'identity.DocumentSeen', 1, {
  shared: {
    label: 'court',
    shape: z.object({ document: z.enum(identityDocuments), note: z.string() }),
  },
});

/**
 * Means by which a holder shows once more who they are, beside phone and face. The secret lies beside the docket; a kind
 * of means is only ever added here, and none is taken away.
 */
export const meansKinds = ['totp', 'recovery-codes', 'passkey'] as const;

/** The holder has set up a means, or another in the place of one of the same id. `name` is what they call it. */
export const meansSet = entryKind('person', 'identity.MeansSet', 1, {
  shared: {
    label: 'court',
    shape: z.object({ id: z.string(), means: z.enum(meansKinds), name: z.string().optional() }),
  },
});

export const meansRemoved = entryKind('person', 'identity.MeansRemoved', 1, {
  shared: { label: 'court', shape: z.object({ id: z.string(), means: z.enum(meansKinds) }) },
});

/**
 * Whoever sits there has shown once more who they are (OLR-7.3.1); `level` is what that is worth to the session. Ways are
 * only ever added.
 */
export const confirmedAgain = entryKind('person', 'identity.ConfirmedAgain', 1, {
  shared: {
    label: 'court',
    shape: z.object({
      method: z.enum(['phone-code', 'face', 'totp', 'recovery-code', 'passkey', 'password']),
      level: assurance,
      source: z.string(),
    }),
  },
});

export const mobileChanged = entryKind('person', 'identity.MobileChanged', 1, {
  shared: { label: 'court', shape: z.object({ why: z.enum(['holder', 'counter']) }) },
  personal: { label: 'chosen', shape: z.object({ mobile: z.string() }) },
});

/** The secret was replaced, or at the counter made void; the secret itself is not here. Sessions of before are ended. */
export const credentialReplaced = entryKind('person', 'identity.CredentialReplaced', 1, {
  shared: {
    label: 'court',
    shape: z.object({ method: z.enum(['password']), why: z.enum(['holder', 'counter']) }),
  },
});

/**
 * Somebody says that another registered with their resident id. It opens a stream of its own, so that the answer is
 * the same whether such an account exists or not; `account` is for the court's eyes, empty when there is none.
 */
export const identityDisputed = entryKind('person', 'identity.Disputed', 1, {
  shared: {
    label: 'court',
    shape: z.object({ account: z.string(), name: z.string(), note: z.string() }),
  },
  personal: { label: 'court', shape: z.object({ residentId: z.string(), mobile: z.string() }) },
});

export const disputeOutcomes = [
  'account-handed-over',
  'account-is-rightful',
  'no-account',
] as const;

/** A person of the court looked at it and says what came of it. */
export const disputeSettled = entryKind('person', 'identity.DisputeSettled', 1, {
  shared: {
    label: 'court',
    shape: z.object({ outcome: z.enum(disputeOutcomes), note: z.string() }),
  },
});

/** Who wished it: the holder, here, at the counter or by telephone. Left out: an administrator decided it. */
export const freezeWishes = ['holder', 'counter', 'phone'] as const;

export const accountFrozen = entryKind('person', 'identity.Frozen', 1, {
  shared: {
    label: 'court',
    shape: z.object({ reason: z.string(), wish: z.enum(freezeWishes).optional() }),
  },
});

/** The holder has closed the account, and nobody comes in by it until the court has seen them again. Nothing of it is taken away. */
export const accountClosed = entryKind('person', 'identity.Closed', 1, {
  shared: { label: 'court', shape: z.object({ reason: z.string().optional() }) },
});

/** Somebody of the court has seen the holder and the document, and the account is open again. */
export const accountReopened = entryKind('person', 'identity.Reopened', 1, {
  shared: { label: 'court', shape: z.object({ note: z.string() }) },
});

export const accountReleased = entryKind('person', 'identity.Released', 1, {
  shared: { label: 'court', shape: z.object({ reason: z.string() }) },
});

/** Words by which the holder tells a message of the court from one that only says so; `chosen` false: none any more. */
export const phraseChosen = entryKind('person', 'identity.PhraseChosen', 1, {
  shared: { label: 'court', shape: z.object({ chosen: z.boolean() }) },
  personal: { label: 'chosen', shape: z.object({ phrase: z.string().optional() }) },
});
