import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** EVR-40: the whole of it again, or what an opinion lacks. */
export const waysAnew = ['anew', 'supplement'] as const;
/** EVR-40: why an opinion is no ground and it is examined anew, in the order of the article. A later one is added at the end. */
export const anewBecause = ['unqualified', 'procedure', 'groundless', 'unusable'] as const;

/** EVR-40: after which opinion, named by its application; which of the two, and why, where that was said. */
export const anewShape = z.object({
  of: z.string(),
  way: z.enum(waysAnew),
  ground: z.enum(anewBecause).optional(),
});

/** What the court is asked to do about evidence: get it, keep it, hear a witness, have it examined, hear who examined it. */
export const applicationKinds = [
  'collect',
  'preserve',
  'witness',
  'appraisal',
  'appraiser',
] as const;

/** CPL-76: before the court, by picture and sound, or in writing. */
export const testimonyManners = ['in-person', 'online', 'written'] as const;

/**
 * A party asks the court to collect what it cannot get itself (CPL-67), to preserve what may be lost (CPL-84), to hear a
 * witness (CPL-75), to have something examined (CPL-79), or to hear the appraiser (CPL-81). Received on any day; a judge decides.
 */
export const evidenceApplied = entryKind('case', 'evidence.Applied', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      participant: z.string(),
      kind: z.enum(applicationKinds),
      /** What is to be collected, preserved or examined, or who is to be heard. */
      what: z.string(),
      /** With whom it is. Of a person nothing is said here: how they are reached is the court's to know. */
      heldBy: z.string(),
      /** What it is to show, or which question the examination answers. */
      purpose: z.string(),
      reasons: z.string(),
      /** Of a witness or an appraiser: how they are to be heard, and why not before the court (CPL-76). */
      testimony: z
        .object({ manner: z.enum(testimonyManners), reasons: z.string().optional() })
        .optional(),
      /** Of an appraiser: the opinion of theirs about which they are asked. */
      opinion: z.string().optional(),
      /** EVR-40: of an appraisal that a party wants after an opinion that lies in the case. */
      anew: anewShape.optional(),
      source: z.enum(['online', 'paper']),
      receivedOn: z.string(),
      /** By the postmark, where it came by post. */
      postedOn: z.string().optional(),
      /** After the party's time for evidence; received all the same. */
      late: z.boolean(),
      authority: z.literal('pending').optional(),
      /** Of what came with a case of another court: whose account handed it in there. */
      by: z.string().optional(),
      attachments: z.array(fileReference),
    }),
  },
  /** How a witness is reached: the other side has no need of it. */
  contact: { label: 'court', optional: true, shape: z.object({ contact: z.string().optional() }) },
});

/** An advance on costs, how much and by when (CPL-77, EVR-31); to a body that examines, or to the court where none is named. */
export const advanceShape = z.object({
  fen: z.number().int(),
  dueOn: z.string(),
  to: z.string().optional(),
});

export const evidenceApplicationDecided = entryKind('case', 'evidence.ApplicationDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      decision: z.enum(['granted', 'denied']),
      reasons: z.string(),
      /** Of whoever is to be heard: how, as the judge has it (CPL-76). */
      manner: z.enum(testimonyManners).optional(),
      advance: advanceShape.optional(),
    }),
  },
});

/** CPL-76, OLR-26.1.2: how somebody is heard is decided anew: another side objects, or the court thinks it necessary. */
export const testimonyMannerChanged = entryKind('case', 'evidence.TestimonyMannerChanged', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      manner: z.enum(testimonyManners),
      reasons: z.string(),
    }),
  },
});

export const waysToCall = ['by-applicant', 'by-post', 'by-hand', 'by-phone'] as const;

/** EVR-70: the notice to appear was given to whoever is to be heard, for one sitting. */
export const witnessCalled = entryKind('case', 'evidence.WitnessCalled', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      hearing: z.string(),
      how: z.enum(waysToCall),
      on: z.string(),
      note: z.string().optional(),
    }),
  },
});

/** CPL-79: agreed upon by the parties, or named by the court where they do not agree, be it by lot. */
export const waysToChoose = ['agreed', 'named', 'lot'] as const;

/** CPL-79, EVR-32: which body examines what, on which question and by when. A later one takes the place of an earlier. */
export const appraisalCommissioned = entryKind('case', 'evidence.AppraisalCommissioned', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      body: z.string(),
      chosen: z.enum(waysToChoose),
      question: z.string(),
      scope: z.string(),
      samples: z.array(z.string()),
      dueOn: z.string(),
      advance: advanceShape.optional(),
      reasons: z.string(),
      /** Where the body is on the court’s list and acts from accounts: under which mark, and which body of the list it is. */
      commission: z.string().optional(),
      listed: z.string().optional(),
      people: z
        .array(
          z.object({
            participant: z.string(),
            person: z.string(),
            name: z.string(),
            certificate: z.string(),
          }),
        )
        .optional(),
    }),
  },
});

/** CPL-77, EVR-31: an advance that was asked for has been paid. */
export const advanceNoted = entryKind('case', 'evidence.AdvanceNoted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ application: z.string(), on: z.string(), note: z.string() }),
  },
});

export const collectionOutcomes = ['brought-in', 'nothing'] as const;

/** Why nothing came of it, where the law makes something of that: an appraiser stays away (CPL-81), costs are not paid. */
export const whyNothing = ['stayed-away', 'did-not-sign', 'not-paid', 'other'] as const;

/**
 * CPL-67, CPL-84: what came of an application that was granted. What was collected or preserved is entered beside it as
 * exhibits of whoever asked; where nothing could be, the reasons are here.
 */
export const evidenceCollected = entryKind('case', 'evidence.Collected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      application: z.string(),
      outcome: z.enum(collectionOutcomes),
      on: z.string(),
      /** How it was done and by whom, or why nothing came of it. */
      note: z.string(),
      why: z.enum(whyNothing).optional(),
      /** EVR-37: until when objections to an appraisal are handed in. */
      objectBy: z.string().optional(),
    }),
  },
});
