import { z } from 'zod';
import { entryKind } from '../define.ts';
import { fileReference } from '../fields/index.ts';
import { authorityExtent } from './extent.ts';

export const caseRoles = [
  'plaintiff',
  'defendant',
  'third-party',
  'agent',
  'judge',
  'clerk',
  // Later ones at the end.
  'procuratorate',
  // Named to do for this case what a post does, where whoever holds it stands on a side of it (CPL-47).
  'filing-reviewer',
  'filing-judge',
  // Of a body to which an examination was entrusted: on no side, and no part of the court (CPL-79).
  'appraiser',
] as const;
export type CaseRole = (typeof caseRoles)[number];
/**
 * As what somebody acts for a party: by the statute of an organisation, by a power of attorney as one of those whom CPL-61
 * names, and as the guardian of a natural person who cannot act alone (CPL-60). A later one is added at the end.
 */
export const standings = [
  'legal-representative',
  'authorised-staff',
  'lawyer',
  'guardian',
  'legal-service-worker',
  'relative',
  'recommended',
] as const;
/**
 * Beside those who act for a party: whoever prepares and hands in papers for an agent of one. In the case by that agent, who is
 * their `principal`, and nobody whom CPL-61 names.
 */
export const assistant = 'assistant';
/** CPL-56: another party of the side, chosen by this one to represent it, and no agent whom CPL-61 counts. */
export const representative = 'representative';
export const allStandings = [...standings, assistant, representative] as const;
export type Standing = (typeof allStandings)[number];
/** CPL-61: whom a party may appoint, by a power of attorney; the others act by law. */
export const mandated = [
  'lawyer',
  'legal-service-worker',
  'relative',
  'authorised-staff',
  'recommended',
] as const satisfies readonly Standing[];
export const sides = ['plaintiff', 'defendant', 'third-party'] as const;

/** What is known of a party beyond its name. Only the court reads it. */
export const personalDetails = z.object({
  residentId: z.string().optional(),
  creditCode: z.string().optional(),
  representative: z.string().optional(),
  address: z.string().optional(),
  mobile: z.string().optional(),
  email: z.string().optional(),
  /** Of a person (CPL-124). */
  ethnicity: z.string().optional(),
  occupation: z.string().optional(),
  workplace: z.string().optional(),
  /** `abroad`: they have no domicile here (CPL-285, CPL-286). Older entries leave it out. */
  domicile: z.string().optional(),
});

/**
 * The only source of power in a case, with `office` in the court's stream: somebody holds a role from this entry on.
 * A party named but not yet linked to an account has no person.
 */
export const participationBegun = entryKind('case', 'participation.Begun', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      role: z.enum(caseRoles),
      side: z.enum(sides).optional(),
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      person: z.string().optional(),
      /** For an agent: the participant represented, and how far the authority reaches (CPL-62); pending until shown. Of an assistant: the agent. */
      principal: z.string().optional(),
      authority: z.enum(['general', 'special', 'pending']).optional(),
      extent: authorityExtent.optional(),
      /** As what they act for the party; where they linked the case themselves, on their own word until it is shown. */
      standing: z.enum(allStandings).optional(),
      /** Of a representative of many: which party of the side it is; its account, name and kind are that party's. */
      chosen: z.string().optional(),
      /** For the judge: the division of the court to which the case comes with them. */
      division: z.string().optional(),
      /** Why somebody stands in for a post. */
      reasons: z.string().optional(),
    }),
  },
  personal: {
    label: 'court',
    /** The number of the account, of a party who gave none in the complaint: the court writes to it and prints it nowhere. */
    shape: personalDetails.extend({ accountMobile: z.string().optional() }),
  },
});

export const domiciles = ['here', 'abroad'] as const;

/** A judge finds whether a party has a domicile here: by it go the days to answer and to appeal (CPL-285, CPL-286). */
export const domicileFound = entryKind('case', 'participation.DomicileFound', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      domicile: z.enum(domiciles),
      reasons: z.string(),
    }),
  },
});

/**
 * A party asks somebody to act for it (CPL-62). Nothing is that person's to see or do before they accept; until then
 * the other side has no part in it.
 */
export const authorityGranted = entryKind('case', 'participation.AuthorityGranted', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      grant: z.string(),
      principal: z.string(),
      name: z.string(),
      person: z.string(),
      authority: z.enum(['general', 'special']),
      extent: authorityExtent.optional(),
      /**
       * An agent, who is the `principal`, asks somebody to prepare and hand in papers; a party of many chooses its representative; or it is
       * said who represents the organisation by its statute from now on, with the certificate.
       */
      standing: z.enum([assistant, representative, 'legal-representative']).optional(),
      /** Of a representative: which party of the side. */
      chosen: z.string().optional(),
      attachments: z.array(fileReference).optional(),
    }),
  },
  personal: { label: 'court', shape: z.object({ mobile: z.string() }) },
});

export const grantAnswers = ['accepted', 'declined', 'withdrawn'] as const;

/** The party wrote it, or the agent did (CPL-63), and the clerk entered the paper: when it came, and its scan. */
const writtenNotice = z.object({
  receivedOn: z.string(),
  postedOn: z.string().optional(),
  attachments: z.array(fileReference),
});

export type WrittenNotice = z.infer<typeof writtenNotice>;

/** What became of it: the named person took it or did not, or the party took it back before that. */
export const authorityAnswered = entryKind('case', 'participation.AuthorityAnswered', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      grant: z.string(),
      answer: z.enum(grantAnswers),
      why: z.string().optional(),
      paper: writtenNotice.optional(),
    }),
  },
});

/**
 * A named party and the account of the person who is that party: person, case and account agree (N49-4.1.2). From now on
 * the party is reached by the telephone of the account, which its holder has shown to have in hand.
 */
export const participationLinked = entryKind('case', 'participation.Linked', 1, {
  shared: { label: 'parties', shape: z.object({ participant: z.string(), person: z.string() }) },
  personal: {
    label: 'court',
    shape: z.object({ mobile: z.string().optional() }),
    optional: true,
  },
});

/** As what somebody comes into a case that runs: with a claim of their own, without one, or beside a party (CPL-59, CPL-135). */
export const addedAs = [
  'third-party-claiming',
  'third-party-concerned',
  'defendant',
  'plaintiff',
] as const;
/** At whose instance: somebody asked for it, or the court itself told them to take part. */
export const instances = ['application', 'notice'] as const;

/** A judge has let somebody into the case, or told them to take part, and says why. */
export const partyAdded = entryKind('case', 'participation.PartyAdded', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      name: z.string(),
      as: z.enum(addedAs),
      instance: z.enum(instances),
      reasons: z.string(),
    }),
  },
});

/** As what a procuratorate takes part in a case of others. Later ones at the end. */
export const procuratorateCapacities = [
  'supports-suit',
  'supervision',
  'other',
  'prosecutes',
] as const;

/** A judge has entered that a procuratorate takes part, by the letter with which it sends a prosecutor. */
export const procuratorateAdmitted = entryKind('case', 'participation.ProcuratorateAdmitted', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      name: z.string(),
      capacity: z.enum(procuratorateCapacities),
      prosecutor: z.string(),
      letter: z.array(fileReference),
      reasons: z.string(),
    }),
  },
});

/** Why the part of a representative ends who was known to be one: from then on the account is the party's own. */
export const nowTheParty = 'stands-as-the-party';

/** CPL-60: how a guardian’s part in the case ends, which is a fact and no resignation. Later ones at the end. */
export const guardianshipEnds = [
  'of-age',
  'capacity-restored',
  'replaced',
  'guardian-unable',
  'other',
] as const;

export const participationEnded = entryKind('case', 'participation.Ended', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      why: z.string(),
      /** Why the bench was replaced, or by what the court saw that a guardianship has ended. */
      reasons: z.string().optional(),
      guardianship: z.enum(guardianshipEnds).optional(),
      paper: writtenNotice.optional(),
    }),
  },
});

/** Who a party is was mended: name, kind and all that is known, as a whole. What stood there before stays in the docket. */
export const participationCorrected = entryKind('case', 'participation.Corrected', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      name: z.string(),
      kind: z.enum(['person', 'organisation']),
      /** By what the court saw who it is, where the party itself came to have it mended. */
      proof: z.string().optional(),
      /** The name that was wrong, where the name was: the title of the case bears it too. */
      was: z.string().optional(),
    }),
  },
  personal: { label: 'court', shape: personalDetails },
});

/**
 * Somebody named in the case was given a code with which to link it to an account (OLR-10.1.2). Of the code only a
 * keyed hash is here; a later invitation sends the same code again.
 */
export const participationInvited = entryKind('case', 'participation.Invited', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      issue: z.number().int().positive(),
      /** The how manieth code it is, once the one before was withdrawn; left out: the first. */
      code: z.number().int().min(2).optional(),
    }),
  },
  secret: { label: 'court', shape: z.object({ hash: z.string() }) },
});

/** The court has seen the authority of somebody who handed in for another; from now on they act for that party. */
export const authorityShown = entryKind('case', 'participation.AuthorityShown', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      authority: z.enum(['general', 'special']),
      extent: authorityExtent.optional(),
      proof: z.string(),
      /** CPL-60: it rests on the law and not on a mandate; the party is a natural person. */
      standing: z.literal('guardian').optional(),
    }),
  },
});

/**
 * CPL-63: the party says how far the authority of its agent reaches from now on, and until when; as a whole. What the agent did
 * before stays as it was.
 */
export const authorityChanged = entryKind('case', 'participation.AuthorityChanged', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      authority: z.enum(['general', 'special']),
      extent: authorityExtent.optional(),
      why: z.string().optional(),
      paper: writtenNotice.optional(),
    }),
  },
});

/** Who acts for an organisation in the case, and as what; in whose place, where another did by its statute until then (CPLI-51). */
export const representativeNamed = entryKind('case', 'participation.RepresentativeNamed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      name: z.string(),
      capacity: z.enum(standings),
      former: z.string().optional(),
    }),
  },
});

/** Papers by which somebody shows that they may act for a party. Received whatever they are worth. */
export const authorityProofHandedIn = entryKind('case', 'participation.ProofHandedIn', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      participant: z.string(),
      note: z.string().optional(),
      attachments: z.array(fileReference),
      /** It came on paper, and the court entered it: when it came or was posted. */
      receivedOn: z.string().optional(),
      postedOn: z.string().optional(),
    }),
  },
});

/** The court has looked, and says what is still missing before the authority can be recorded. */
export const authorityProofAsked = entryKind('case', 'participation.ProofAsked', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({ participant: z.string(), missing: z.string() }),
  },
});

/** What a representative hands in and those represented consent to one by one. A later one is added at the end. */
export const handedInOfRepresented = ['change', 'withdrawal', 'counterclaim-withdrawal'] as const;

/** CPL-56: whoever is represented has said of one thing that the representative asked for whether they consent to it. */
export const representedAnswered = entryKind('case', 'participation.RepresentedAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      what: z.enum(handedInOfRepresented),
      /** The entry with which it came in, and by whom. */
      of: z.string(),
      name: z.string(),
      agrees: z.boolean(),
      paper: writtenNotice.optional(),
    }),
  },
});
