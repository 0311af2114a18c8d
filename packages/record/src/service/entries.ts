import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';

/** By which the court serves electronically: the first two by itself, the others by the clerk’s hand. A later one is added at the end. */
export const channels = ['account', 'email', 'fax', 'message'] as const;
/** Those by which something goes out and is told of by the clerk. */
export const byHandChannels = ['email', 'fax', 'message'] as const;
export type Channel = (typeof channels)[number];
/** The four bases on which consent to electronic service is found (OLR-29.2). */
export const serviceBases = ['express', 'agreed-before', 'own-address', 'by-conduct'] as const;
/** By post to a party without a domicile here: on its way with that, and served where a judge finds so (CPL-283). */
export const postedAbroad = 'posted-abroad';
/** How the clerk did it. */
export const paperWays = [
  'by-hand',
  'by-post',
  'left-at-door',
  'returned',
  // A later one at the end.
  postedAbroad,
] as const;
/** Why mail came back: nobody was there under that address, none was given on being asked, or the addressee would not sign. */
export const returnReasons = ['not-found-there', 'gave-no-address', 'refused-to-sign'] as const;
export const branches = [
  'confirmed-address',
  'reply-or-act',
  'read-presumed',
  'paper',
  'announcement',
] as const;

/** Whether, where and for which papers somebody takes electronic service (OLR-30.1.1). */
export const addressConfirmed = entryKind('case', 'service.AddressConfirmed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      electronic: z.boolean(),
      channels: z.array(z.enum(channels)),
      basis: z.enum(serviceBases),
      /** Judgments and rulings too: asked for expressly (CPL-90). */
      judgmentsToo: z.boolean(),
      /** The clerk who took it down by telephone or from a paper, and where it can be heard or seen again (OLR-30.1.1). */
      recordedBy: z.string().optional(),
      evidence: z.string().optional(),
      /** Whoever said it in the account for the party: with the end of their authority it lapses. */
      by: z.object({ participant: z.string(), name: z.string() }).optional(),
    }),
  },
  personal: {
    label: 'court',
    shape: z.object({
      email: z.string().optional(),
      address: z.string().optional(),
      fax: z.string().optional(),
      /** The name of an account of instant messages, and of which service. */
      message: z.string().optional(),
      /** Where short notices go that something is there. */
      phone: z.string().optional(),
      /** Who takes papers in for them, and what they are to them. */
      receiver: z.string().optional(),
    }),
  },
});

/**
 * The clerk serves: which papers on whom, by which ways. That somebody is served is for all parties to know; a paper
 * meant for one side stays with it.
 */
export const serviceOrdered = entryKind('case', 'service.Ordered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      service: z.string(),
      addressee: z.string(),
      channels: z.array(z.enum([...channels, 'paper'])),
      basis: z.enum([...serviceBases, 'paper']),
      /** The complaint's copy is among them: the time to answer runs from it (CPL-128). */
      complaint: z.boolean(),
      judgment: z.boolean(),
    }),
  },
  /** For the addressee's side. */
  served: {
    label: 'chosen',
    shape: z.object({ papers: z.array(z.object({ title: z.string(), file: fileReference })) }),
  },
});

/** Something happened on the way, with its proof: sent, arrived, failed, read, answered (OLR-31.3.1). */
export const serviceTraced = entryKind('case', 'service.Traced', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      service: z.string(),
      channel: z.enum([...channels, 'paper']),
      event: z.enum(['sent', 'arrived', 'failed', 'read', 'replied', 'handed-over']),
      at: z.string(),
      proof: z.string(),
      /** What proves it: a report of the machine, a picture of the screen, a recording at the door. */
      files: z.array(fileReference).optional(),
      /** Who saw the papers left at the door. */
      witnesses: z.array(z.string()).optional(),
      /** On paper: by hand, by post, left at the door with witnesses; or the days of an announcement were over (CPL-95). */
      way: z.enum([...paperWays, 'by-announcement']).optional(),
      /** Of what came back by post and counts as served on that day (SPD-11). */
      returned: z.enum(returnReasons).optional(),
      /** Of what was posted abroad: to which state, whose law allows it, and the day on which three months are over (CPL-283). */
      allowed: z.string().optional(),
      overOn: z.string().optional(),
    }),
  },
});

/** When the service took effect, under which limb of OLR-31; the reckoning is kept with it. */
export const serviceEffective = entryKind('case', 'service.Effective', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      service: z.string(),
      branch: z.enum(branches),
      channel: z.enum([...channels, 'paper']),
      at: z.string(),
    }),
  },
});

/** What can be said against a service that took effect (OLR-31.2.3), or against its moment (CPLI-135). */
export const objectionGrounds = [
  'system-error',
  'not-my-address',
  'read-by-another',
  'another-day',
  'not-opened',
  'wrong-person',
] as const;

/** Received whatever it says and whenever it comes; a judge says what follows. */
export const serviceObjected = entryKind('case', 'service.Objected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      service: z.string(),
      objection: z.string(),
      ground: z.enum(objectionGrounds),
      text: z.string(),
      /** The day on which it arrived, as the addressee says. */
      arrivedOn: z.string().optional(),
      attachments: z.array(fileReference),
      /** It came on paper and was entered by the court. */
      paper: z.object({ receivedOn: z.string() }).optional(),
    }),
  },
});

/**
 * `undone`: it is as if not served, and is done again. `moved`: it took effect on another day, which stands in the
 * entry of effect that follows.
 */
export const objectionDecided = entryKind('case', 'service.ObjectionDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      service: z.string(),
      objection: z.string(),
      outcome: z.enum(['undone', 'moved', 'stands']),
      reasons: z.string(),
    }),
  },
});

/** The addressee wants the papers on paper as well (CPL-90). The moment of service stays what it was. */
export const paperRequested = entryKind('case', 'service.PaperRequested', 1, {
  shared: { label: 'parties', shape: z.object({ service: z.string() }) },
});
