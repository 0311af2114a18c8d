import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { appraisalOrdered } from '../appraisal/entries.ts';
import type { BodyOf, EntryOf } from '../define.ts';
import type * as kinds from './application-entries.ts';

/** What a party asked the court to collect or to preserve. */
export interface EvidenceApplication extends Omit<
  BodyOf<typeof kinds.evidenceApplied.parts>,
  'application' | 'authority' | 'by' | 'receivedOn' | 'postedOn' | 'contact'
> {
  readonly id: string;
  readonly entry: EntryId;
  readonly receivedOn: CourtDay;
  /** By the postmark, where it came by post. */
  readonly postedOn: CourtDay | undefined;
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly decided: 'granted' | 'denied' | null;
  readonly decidedAt: Instant | null;
  /** How a witness is reached; null where nobody said. */
  readonly contact: string | null;
  /** Of whoever is to be heard: how, as the judge has it; null while that is open. */
  readonly manner: (typeof kinds.testimonyManners)[number] | null;
  readonly advance: Advance | null;
  readonly advancePaidOn: CourtDay | null;
  /** The sittings for which they had their notice, and when. */
  readonly called: readonly Called[];
  /** Who examines what; null while nobody was named. */
  readonly commission: AppraisalCommission | null;
  /** Of one that was granted: what came of it; null while the court is still at it. */
  readonly outcome: (typeof kinds.collectionOutcomes)[number] | null;
  /** The day on which it was had, or they were heard. */
  readonly doneOn: CourtDay | null;
  readonly why: (typeof kinds.whyNothing)[number] | null;
  readonly objectBy: CourtDay | null;
  /** CPL-79: nobody asked; the court has it examined of its own motion, and the participant is whoever must prove the fact. */
  readonly ofOwnMotion?: true;
}

export type Advance = NonNullable<BodyOf<typeof kinds.evidenceApplicationDecided.parts>['advance']>;
export type Called = Omit<BodyOf<typeof kinds.witnessCalled.parts>, 'application'>;
export interface AppraisalCommission extends Omit<
  BodyOf<typeof kinds.appraisalCommissioned.parts>,
  'application' | 'dueOn'
> {
  readonly dueOn: CourtDay;
  readonly entry: EntryId;
  readonly at: Instant;
}

/** Of an application that has just come in: nothing was decided or done yet. */
export const undone = {
  decided: null,
  decidedAt: null,
  manner: null,
  advance: null,
  advancePaidOn: null,
  called: [],
  commission: null,
  outcome: null,
  doneOn: null,
  why: null,
  objectBy: null,
} as const;

/** What the court orders of its own motion, as it stands beside what was asked for and granted. */
export const ordered = ({
  body: { application, ...said },
  id,
  at,
}: EntryOf<typeof appraisalOrdered>): EvidenceApplication => ({
  ...said,
  ...undone,
  id: application,
  kind: 'appraisal',
  entry: id,
  source: 'online',
  receivedOn: courtDayOf(at),
  postedOn: undefined,
  late: false,
  unshown: null,
  contact: null,
  attachments: [],
  at,
  decided: 'granted',
  decidedAt: at,
  ofOwnMotion: true,
});
