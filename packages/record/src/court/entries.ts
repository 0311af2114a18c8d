import { z } from 'zod';
import { entryKind } from '../define.ts';

export const courtLevels = ['basic', 'intermediate', 'high', 'supreme'] as const;

export const posts = [
  'administrator',
  'president',
  'division-head',
  'judge',
  'judge-assistant',
  'clerk',
  'filing-reviewer',
  'finance-officer',
] as const;
export type Post = (typeof posts)[number];

/** What the smart service of a court offers people (OOR-5.3.0), in the order of the article. */
export const onlineFunctions = [
  'guidance',
  'mediation',
  'filing',
  'payment',
  'exchange',
  'appraisal',
  'preservation',
  'hearing',
  'enforcement',
  'file-access',
  'archive',
  'service',
  'announcement',
  'cross-region',
] as const;
export type OnlineFunction = (typeof onlineFunctions)[number];

/** A court is set up: the first entry of its stream. Address and hours are the offline way of every refusal. */
export const courtEstablished = entryKind('court', 'court.Established', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      name: z.string(),
      code: z.string(),
      level: z.enum(courtLevels),
      territory: z.string(),
      invented: z.boolean(),
    }),
  },
});

export const courtDescribed = entryKind('court', 'court.Described', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      address: z.string(),
      hours: z.string(),
      phone: z.string(),
      email: z.string().optional(),
      /** Where this court stands on the web; papers lead there. */
      site: z.string().optional(),
      /** What of it was established otherwise than it is called now; numbers that were given stay as they are. */
      name: z.string().optional(),
      code: z.string().optional(),
      level: z.enum(courtLevels).optional(),
      territory: z.string().optional(),
    }),
  },
});

export const divisionOpened = entryKind('court', 'court.DivisionOpened', 1, {
  shared: { label: 'public', shape: z.object({ division: z.string(), name: z.string() }) },
});

export const officeGranted = entryKind('court', 'court.OfficeGranted', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      office: z.string(),
      person: z.string(),
      name: z.string(),
      post: z.enum(posts),
      division: z.string().optional(),
    }),
  },
});

export const officeEnded = entryKind('court', 'court.OfficeEnded', 1, {
  shared: { label: 'public', shape: z.object({ office: z.string(), why: z.string() }) },
});

/** A setting of this court that the law leaves to it; refusals that rest on it name it. */
export const policySet = entryKind('court', 'court.PolicySet', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      setting: z.string(),
      value: z.string(),
      /** Of a figure that somebody else fixed: the paper that says so. */
      source: z.string().optional(),
      /** Why the court does otherwise than what holds by itself. */
      reasons: z.string().optional(),
    }),
  },
});

/** One of the functions is not to be had online until that day, with the reasons and where it is had instead (OOR-5.3.0). */
export const functionExempted = entryKind('court', 'court.FunctionExempted', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      function: z.enum(onlineFunctions),
      /** The last day of it, a court day. */
      until: z.string(),
      reasons: z.string(),
    }),
  },
});

/** A message was sent to see that this court's e-mail arrives. Where to is nobody's to read but the machine's that sends it. */
export const mailTried = entryKind('court', 'court.MailTried', 1, {
  shared: { label: 'public', shape: z.object({ channel: z.literal('email') }) },
  personal: { label: 'court', shape: z.object({ to: z.string() }) },
});

/** CPL-79: a body that examines, with its licence and its fields, on the list from which one is agreed upon, named or drawn. */
export const appraisalBodyEntered = entryKind('court', 'court.AppraisalBodyEntered', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      body: z.string(),
      name: z.string(),
      licence: z.string(),
      fields: z.array(z.string()),
      address: z.string(),
      phone: z.string(),
    }),
  },
});

/** One of its people, who acts for it from an account of their own, and the certificate under which they examine. */
export const appraiserEntered = entryKind('court', 'court.AppraiserEntered', 1, {
  shared: {
    label: 'public',
    shape: z.object({
      body: z.string(),
      appraiser: z.string(),
      person: z.string(),
      name: z.string(),
      certificate: z.string(),
    }),
  },
  /** The number of the account, by which the court tells them that something waits there; it stands in no list. */
  contact: { label: 'court', optional: true, shape: z.object({ mobile: z.string().optional() }) },
});

/** A body, or one of its people, is on the list no more. What was entrusted to them before stays with them. */
export const appraiserStruck = entryKind('court', 'court.AppraiserStruck', 1, {
  shared: {
    label: 'public',
    shape: z.object({ body: z.string(), appraiser: z.string().optional(), why: z.string() }),
  },
});
