import { z } from 'zod';
import { entryKind } from '../define.ts';
import { depositAlgorithms, fileReference } from '../fields/index.ts';

/** How it came in. On paper the clerk enters it, and is named as the one who did, never as the author. */
const handing = {
  participant: z.string(),
  source: z.enum(['online', 'paper']),
  receivedOn: z.string(),
  /** By somebody who had not yet shown that they may act for the party (CPL-62). */
  authority: z.literal('pending').optional(),
};

/** A party says that an exhibit was deposited on a chain elsewhere. A later statement on it takes the place of an earlier one. */
export const depositStated = entryKind('case', 'chain.DepositStated', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      deposit: z.string(),
      exhibit: z.string(),
      ...handing,
      platform: z.string(),
      number: z.string(),
      algorithm: z.enum(depositAlgorithms),
      /** As its certificate has it, in lower-case hexadecimal; left out where the party does not know it. */
      hash: z.string().optional(),
      /** To the minute, at the court's clock: `2026-01-12T09:14`. */
      depositedAt: z.string(),
      proof: z.array(fileReference),
      reference: z.string().optional(),
      /** What connects the party with the platform, in its own words (OLR-17.1.2). */
      connection: z.string().optional(),
    }),
  },
});

/** The court asks the registry once more: it was away, or has mended what it holds. */
export const verificationAsked = entryKind('case', 'chain.VerificationAsked', 1, {
  shared: { label: 'parties', shape: z.object({ deposit: z.string(), reasons: z.string() }) },
});

export const verificationOutcomes = ['match', 'mismatch', 'not-found', 'unavailable'] as const;

/** What the machine found, by the bytes that the court holds. A fact; what follows from it a judge finds. */
export const depositVerified = entryKind('case', 'chain.Verified', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      deposit: z.string(),
      outcome: z.enum(verificationOutcomes),
      /** Who answered. */
      registry: z.string(),
      /** A stand-in answered; nothing is proved by it. */
      simulated: z.boolean(),
      /** Of each file of the exhibit, by the algorithm of the deposit. */
      digests: z.array(z.object({ file: z.string(), digest: z.string() })),
      /** What the registry holds under the number; left out where it has none, or did not answer. */
      record: z
        .object({ hash: z.string(), at: z.string(), block: z.string().optional() })
        .optional(),
      /** What it says of the platform: its filing and the certificate of its system, each with its days. Earlier answers leave it out. */
      keeper: z
        .object({
          filing: z
            .object({ number: z.string(), from: z.string(), until: z.string().optional() })
            .optional(),
          certificate: z
            .object({ name: z.string(), from: z.string(), until: z.string().optional() })
            .optional(),
        })
        .optional(),
      /** Left out where there was nothing to compare. */
      checks: z
        .object({
          bytes: z.enum(['equal', 'different']),
          stated: z.enum(['equal', 'different', 'none']),
          proof: z.enum(['holds', 'fails', 'none']),
          time: z.enum(['equal', 'different']),
        })
        .optional(),
    }),
  },
});

/** Before or after the deposit: what is said to be untrue of the data. */
export const challengeAims = ['after-deposit', 'before-deposit'] as const;

/** OLR-17, OLR-18: a party contests the data. Received whatever it gives; without reasons or evidence it bears that mark. */
export const depositContested = entryKind('case', 'chain.Contested', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      challenge: z.string(),
      exhibit: z.string(),
      deposit: z.string(),
      ...handing,
      about: z.enum(challengeAims),
      reasons: z.string().optional(),
      /** Exhibits that bear it out. */
      support: z.array(z.string()),
      attachments: z.array(fileReference),
    }),
  },
});

/** OLR-16.1.1: a judge finds, on a verification that matched, that the data was not altered after the deposit. */
export const integrityFound = entryKind('case', 'chain.IntegrityFound', 1, {
  shared: { label: 'parties', shape: z.object({ deposit: z.string(), reasons: z.string() }) },
});

/** OLR-16.1.2: contrary evidence is enough to overturn it. */
export const integrityOverturned = entryKind('case', 'chain.IntegrityOverturned', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      deposit: z.string(),
      contrary: z.array(z.string()),
      /** Reports the court received on it. */
      reports: z.array(z.string()),
      reasons: z.string(),
    }),
  },
});

export const factorAnswers = ['yes', 'no', 'not-shown'] as const;
const factor = z.object({ answer: z.enum(factorAnswers), reasons: z.string() });

export const integrityOutcomes = ['unaltered', 'not-established'] as const;

/** OLR-17: four factors, each with its reasons, and what the judge concludes from them. `yes` speaks for the data. */
export const integrityDecided = entryKind('case', 'chain.IntegrityDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      challenge: z.string(),
      deposit: z.string(),
      factors: z.object({
        platform: factor,
        interference: factor,
        system: factor,
        process: factor,
      }),
      outcome: z.enum(integrityOutcomes),
      reasons: z.string(),
    }),
  },
});

/** OLR-18.2.1: whoever relies on the data is to show that it was genuine before the deposit. */
export const proofOrdered = entryKind('case', 'chain.ProofOrdered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      order: z.string(),
      challenge: z.string(),
      exhibit: z.string(),
      participant: z.string(),
      what: z.string(),
      reasons: z.string(),
      dueOn: z.string(),
    }),
  },
});

/** The answer to it. Received on any day; late is a mark. */
export const proofGiven = entryKind('case', 'chain.ProofGiven', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      order: z.string(),
      ...handing,
      text: z.string(),
      support: z.array(z.string()),
      attachments: z.array(fileReference),
      late: z.boolean(),
    }),
  },
});

export const originOutcomes = ['confirmed', 'not-confirmed'] as const;
export const submitterAnswers = ['proved', 'explained', 'neither'] as const;

/** OLR-18: how the data came about before the deposit, by six factors, and whether it is confirmed as genuine. */
export const originDecided = entryKind('case', 'chain.OriginDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      challenge: z.string(),
      exhibit: z.string(),
      factors: z.object({
        origin: factor,
        generation: factor,
        keeping: factor,
        notary: factor,
        witness: factor,
        corroboration: factor,
      }),
      submitter: z.enum(submitterAnswers),
      outcome: z.enum(originOutcomes),
      reasons: z.string(),
    }),
  },
});

export const chainApplicationKinds = ['specialist', 'appraisal'] as const;

/** OLR-19: a party asks for a person with specialised knowledge, or for an expert body to be entrusted. */
export const chainApplied = entryKind('case', 'chain.Applied', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      exhibit: z.string(),
      ...handing,
      kind: z.enum(chainApplicationKinds),
      /** The technical question. */
      question: z.string(),
      /** Who is to answer it and what they know; the court chooses a body where the party names none. */
      person: z.string().optional(),
      reasons: z.string(),
      attachments: z.array(fileReference),
    }),
  },
});

export const chainApplicationDecided = entryKind('case', 'chain.ApplicationDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      decision: z.enum(['granted', 'denied']),
      reasons: z.string(),
    }),
  },
});

export const commissionKinds = ['appraisal', 'comparison'] as const;

/** OLR-19.1.2: the court entrusts a body with a question, or has something fetched to compare the data with. */
export const checkCommissioned = entryKind('case', 'chain.Commissioned', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      commission: z.string(),
      exhibit: z.string(),
      /** The application it answers; left out where the court acts of its own motion. */
      application: z.string().optional(),
      kind: z.enum(commissionKinds),
      body: z.string(),
      question: z.string(),
      /** Other exhibits that go with it. */
      samples: z.array(z.string()),
      dueOn: z.string(),
      reasons: z.string(),
    }),
  },
});

/** What the body or the person admitted has to say. It is contested like any evidence. */
export const reportReceived = entryKind('case', 'chain.ReportReceived', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      report: z.string(),
      exhibit: z.string(),
      /** The commission, or the application that was granted. */
      to: z.string(),
      by: z.string(),
      summary: z.string(),
      receivedOn: z.string(),
      attachments: z.array(fileReference),
      /** Of what was fetched to compare with (OLR-19.1.2): the hash its keeper gave, and what it agrees with. */
      compared: z
        .object({
          hash: z.string(),
          /** With the bytes that the court holds. */
          bytes: z.enum(['equal', 'different', 'none']),
          /** With what the registry was found to hold. */
          registry: z.enum(['equal', 'different', 'none']),
          /** With what its party stated. */
          stated: z.enum(['equal', 'different', 'none']),
        })
        .optional(),
    }),
  },
});

/** OLR-19: what the court hands to the person admitted or the body entrusted, so that they can answer: this and no more. */
export const packHandedOver = entryKind('case', 'chain.PackHandedOver', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      pack: z.string(),
      /** The commission, or the application that was granted. */
      to: z.string(),
      recipient: z.string(),
      question: z.string(),
      exhibit: z.string(),
      /** All of them, the one that is asked about first. */
      exhibits: z.array(z.string()),
      /** The bytes that go along. */
      files: z.array(fileReference),
      note: z.string().optional(),
    }),
  },
});
