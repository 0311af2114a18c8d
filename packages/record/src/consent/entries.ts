import { z } from 'zod';
import { entryKind } from '../define.ts';
import { reckoned } from '../proceedings/term.ts';

/** The steps of a case that may be online or not, each by itself (OLR-4.2.4). */
export const consentSteps = [
  'filing',
  'service',
  'mediation',
  'exchange',
  'hearing',
  'pronouncement',
  // Later ones at the end.
  'inquiry',
] as const;
export type ConsentStep = (typeof consentSteps)[number];

/** Steps about which a party is asked. Filing is not among them: whoever filed has chosen (OLR-4.2.1). */
export const askedSteps = [
  'service',
  'mediation',
  'exchange',
  'hearing',
  'pronouncement',
  'inquiry',
] as const;
export type AskedStep = (typeof askedSteps)[number];

/** Steps at which several people act together, so that a judge decides on the mode. */
export const jointSteps = ['mediation', 'exchange', 'hearing', 'pronouncement', 'inquiry'] as const;
export type JointStep = (typeof jointSteps)[number];

export const consentBases = ['active-choice', 'express', 'phone', 'paper'] as const;
export type ConsentBasis = (typeof consentBases)[number];

const step = z.enum(consentSteps);

/** The court told a party what online litigation means and asked whether it agrees, step by step (OLR-10.1.1). */
export const consentAsked = entryKind('case', 'consent.Asked', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      steps: z.array(step),
      dueOn: z.string(),
      /** The calendar of that year is not loaded: nothing follows from the day. */
      provisional: z.boolean(),
      days: reckoned.days,
      /** It lay in nobody's account: the days run from when it reached them, and `dueOn` is the earliest end. */
      waits: z.literal(true).optional(),
    }),
  },
});

const answer = z.object({
  participant: z.string(),
  step,
  basis: z.enum(consentBases),
  /** The person of the court who took the answer down by telephone or from paper. */
  recordedBy: z.string().optional(),
  /** Of a choice that came on paper: the day on which it came. */
  receivedOn: z.string().optional(),
  /** When the court came to know what it took down, by its clock (`2026-03-19T15:00`). */
  knownAt: z.string().optional(),
  /** Where the answer can be heard or seen again: number of the recording, page of the file (OLR-30.1.1). */
  evidence: z.string().optional(),
  /** The notice of rights that was shown, or read out, before it: the SHA-256 of its file. */
  notice: z.string().optional(),
});

export const consentGiven = entryKind('case', 'consent.Given', 1, {
  shared: { label: 'parties', shape: answer },
});
export const consentDeclined = entryKind('case', 'consent.Declined', 1, {
  shared: { label: 'parties', shape: answer },
});

/** A party goes back on its consent. Received always; `late` is what the court's setting says, and a judge looks at it. */
export const consentWithdrawn = entryKind('case', 'consent.Withdrawn', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      step,
      reason: z.string(),
      late: z.boolean(),
      /** No joint activity hangs on the step: it ends at once, without a decision. */
      immediate: z.boolean(),
      /** Said by telephone or on paper, and taken down by the clerk: who wrote it, when it came, where it can be heard or seen. */
      basis: z.enum(['phone', 'paper']).optional(),
      recordedBy: z.string().optional(),
      receivedOn: z.string().optional(),
      /** The same to the minute, by the court's clock (`2026-03-19T15:00`). */
      knownAt: z.string().optional(),
      evidence: z.string().optional(),
    }),
  },
});

export const withdrawalDecided = entryKind('case', 'consent.WithdrawalDecided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ participant: z.string(), step, granted: z.boolean(), reasons: z.string() }),
  },
});

/** What stands against holding a step online, as OLR-21 lists it for the trial: its limbs 1 to 7. */
export const onlineBars = [
  'all-refuse',
  'no-means',
  'on-site-check',
  'complex',
  'secret',
  'high-impact',
  'other',
] as const;

/** Who among the parties has the technical means to take part online. */
export const technicalConditions = ['all', 'some', 'none'] as const;

/** How evidence is exchanged online: in one sitting, or by each in their own time within a period (OLR-14.1.0). */
export const exchangeManners = ['together', 'separately'] as const;
export type ExchangeManner = (typeof exchangeManners)[number];

/**
 * A party says in which manner it would exchange evidence online (OLR-14.1.0). A later choice takes the place of this.
 * Taken down by the clerk, it says who wrote it and where it can be heard or seen again, as an answer does.
 */
export const mannerChosen = entryKind('case', 'consent.MannerChosen', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      participant: z.string(),
      manner: z.enum(exchangeManners),
      basis: z.enum(['phone', 'paper']).optional(),
      recordedBy: z.string().optional(),
      evidence: z.string().optional(),
    }),
  },
});

/**
 * Why a case of another kind goes online: criminal fast-track, a special reason, or that it suits; that a sentence is
 * commuted, or parole is given. Later ones at the end.
 */
export const caseGrounds = [
  'fast-track',
  'special-reason',
  'other-suitable',
  'commutation',
  'parole',
] as const;

/** Who prosecutes a criminal case: a procuratorate, or the victim themselves (OLR-37.1.0 asks the prosecutor). */
export const prosecutions = ['public', 'private'] as const;

/** What keeps a case out of the fast-track procedure (CRPL-223), its limbs 1 to 6. */
export const fastTrackBars = [
  'impaired',
  'minor',
  'high-impact',
  'co-accused-object',
  'no-settlement',
  'other',
] as const;

/** A judge decides that a criminal case is tried in the fast-track procedure: what shows that the accused agreed, and why. */
export const fastTrackUsed = entryKind('case', 'mode.FastTrackUsed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ evidence: z.string(), reasons: z.string() }),
  },
});

/** Why a case leaves the fast-track procedure and is tried anew in another (CRPL-226). */
export const fastTrackEnds = ['no-crime', 'not-voluntary', 'denies', 'other'] as const;

export const fastTrackLeft = entryKind('case', 'mode.FastTrackLeft', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ why: z.enum(fastTrackEnds), reasons: z.string() }),
  },
});

/** Kinds of case of which a court may hold that the judge alone does not put them online (OLR-3.1.2, OLR-3.1.5). */
export const approvedGrounds = ['special-reason', 'other-suitable'] as const;
export type ApprovedGround = (typeof approvedGrounds)[number];
export const approvers = ['division-head', 'president'] as const;

/** A judge asks a head of the court to approve that steps of a case of another kind are held online, and says why. */
export const kindProposed = entryKind('case', 'mode.KindProposed', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      proposal: z.string(),
      steps: z.array(z.enum(jointSteps)),
      ground: z.enum(approvedGrounds),
      reasons: z.string(),
      /** Who is asked: the head of the division, or the president where there is none, or the head is the judge. */
      approver: z.enum(approvers),
    }),
  },
});

/** What the head says: approved, or back to the judge with reasons. */
export const kindAnswered = entryKind('case', 'mode.KindAnswered', 1, {
  shared: {
    label: 'parties',
    shape: z.object({ proposal: z.string(), approved: z.boolean(), reasons: z.string() }),
  },
});

/** Who is online and who comes in person at one step, decided by a judge with reasons (OLR-4.2.2, OLR-4.2.3). */
export const modeDecided = entryKind('case', 'mode.Decided', 1, {
  shared: {
    label: 'parties',
    shape: z.object({
      step: z.enum(jointSteps),
      mode: z.enum(['online', 'mixed', 'offline']),
      modeByParty: z.record(z.string(), z.enum(['online', 'offline'])),
      suitability: z.enum(['suitable', 'unsuitable']),
      reasons: z.string(),
      /** The rest of the sheet on which the judge weighed it (OLR-3.1.0); older decisions have none. */
      conditions: z.enum(technicalConditions).optional(),
      bars: z.array(z.enum(onlineBars)).optional(),
      /** On what a case goes online whose kind does not go online as such (OLR-3.1.2, OLR-3.1.5). */
      caseGround: z.enum(caseGrounds).optional(),
      /** Of a criminal trial: who prosecutes. */
      prosecution: z.enum(prosecutions).optional(),
      /** Of an exchange of evidence some take part in online. */
      manner: z.enum(exchangeManners).optional(),
      /** Without the consent of these the step is online for nobody (OLR-4.3.0, OLR-37.1.0). */
      hangsOn: z.array(z.string()).optional(),
      /** Only the way of this party was decided, on its request: what others asked for still waits, or stays denied. */
      alone: z.string().optional(),
    }),
  },
});
