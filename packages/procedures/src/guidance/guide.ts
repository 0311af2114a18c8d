/** When somebody reads it: before going to court, in the course of a case, after it, and whenever. */
export const guideStages = ['before', 'during', 'after', 'always', 'staff'] as const;
export type GuideStage = (typeof guideStages)[number];

/** What a guide says in one language. Lists are read aloud and printed in their order. */
export interface GuideWords {
  readonly title: string;
  readonly lead: string;
  /** How it is done, a step each. */
  readonly how: readonly string[];
  /** What one may ask for, or choose. */
  readonly rights: readonly string[];
  /** What one has to do. */
  readonly duties: readonly string[];
  /** What follows in law, and by when. */
  readonly consequences: readonly string[];
  /** The same without the internet. */
  readonly offline: string;
}

interface Topic {
  readonly stage: GuideStage;
  /** Articles it rests on: what it says goes no further. */
  readonly basis: readonly string[];
}

/**
 * One guide for each procedure that people meet, under the procedure's name: so a form finds the guide of its step, and
 * nobody keeps a second list of which goes with which. Those for staff stand under names of their own.
 */
export const guideTopics = {
  identity: { stage: 'before', basis: ['OLR-7.1.1', 'OLR-7.2.1', 'OLR-7.2.2', 'OLR-7.2.3'] },
  filing: { stage: 'before', basis: ['CPL-122', 'CPL-124', 'CPL-126', 'OLR-9.1.1'] },
  fees: { stage: 'before', basis: ['FEE-15', 'FEE-16', 'FEE-22'] },
  participation: { stage: 'during', basis: ['CPL-61', 'CPL-62', 'OLR-10.1.2'] },
  consent: { stage: 'during', basis: ['OLR-4.1.1', 'OLR-4.1.2', 'OLR-5.1.1'] },
  service: { stage: 'during', basis: ['OLR-29.1.0', 'OLR-31.1.0', 'CPL-90'] },
  announcement: { stage: 'during', basis: ['CPL-95'] },
  defence: { stage: 'during', basis: ['CPL-128', 'CPL-130'] },
  claims: { stage: 'during', basis: ['CPL-54', 'CPLI-232'] },
  adding: { stage: 'during', basis: ['CPL-59', 'CPL-135'] },
  mediation: {
    stage: 'during',
    basis: ['CPL-96', 'CPL-99', 'CPL-100', 'CPL-102', 'CPLI-107', 'CPLI-133'],
  },
  evidence: { stage: 'during', basis: ['CPL-67', 'CPL-68', 'OLR-12.1.0', 'OLR-13.1.0'] },
  admission: { stage: 'during', basis: ['EVR-3', 'EVR-9'] },
  appraisal: { stage: 'during', basis: ['CPL-79', 'CPL-81', 'EVR-31', 'EVR-37', 'EVR-40'] },
  chain: { stage: 'during', basis: ['OLR-16.1.1', 'OLR-17.1.0', 'OLR-18.1.0', 'OLR-19.1.1'] },
  exchange: { stage: 'during', basis: ['OLR-14.1.0', 'OLR-14.4.0', 'OLR-15.1.2'] },
  conversion: { stage: 'during', basis: ['OLR-5.1.1', 'OLR-5.3.1', 'OLR-6.1.1'] },
  hearing: { stage: 'during', basis: ['CPL-139', 'CPL-146', 'CPL-147', 'OLR-24.1.1'] },
  suspension: { stage: 'during', basis: ['CPL-153'] },
  recusal: { stage: 'during', basis: ['CPL-47', 'CPL-48', 'CPL-49', 'CPL-50'] },
  performance: { stage: 'after', basis: ['CPL-250', 'OOR-10.3.5'] },
  judgment: { stage: 'after', basis: ['CPL-171', 'CPL-250', 'CPL-264'] },
  attribution: { stage: 'always', basis: ['OLR-7.2.2', 'OLR-7.2.3'] },
  feedback: { stage: 'always', basis: ['OOR-44.1.2'] },
  help: { stage: 'always', basis: ['OLR-2.1.4b', 'CPL-11'] },
  equipment: { stage: 'always', basis: ['OOR-22.1.0', 'OLR-24.1.1'] },
  'staff-filing': { stage: 'staff', basis: ['CPL-126', 'OLR-9.1.1'] },
  'staff-clerk': { stage: 'staff', basis: ['OLR-29.1.0', 'OLR-31.1.0'] },
  'staff-judge': { stage: 'staff', basis: ['OLR-5.1.1', 'OLR-6.1.1', 'CPL-155'] },
} as const satisfies Readonly<Record<string, Topic>>;

export type GuideTopic = keyof typeof guideTopics;
export const guideNames = Object.keys(guideTopics) as [GuideTopic, ...GuideTopic[]];
export const isGuideTopic = (name: string): name is GuideTopic => Object.hasOwn(guideTopics, name);
