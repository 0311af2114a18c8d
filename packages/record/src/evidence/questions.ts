import { isTheirs } from '../defence/questions.ts';
import type { ExhibitSide } from './entries.ts';
import type { ParticipationState } from '../participation/index.ts';
import type { Advance, EvidenceApplication } from './application.ts';
import type { EvidenceList, EvidenceState, EvidenceTimeRequest, Exhibit } from './state.ts';

/** Exhibits a party relies on: neither withdrawn nor replaced. */
export const standingExhibits = ({ exhibits }: EvidenceState): readonly Exhibit[] =>
  exhibits.filter((one) => !one.withdrawn && one.replacedBy === null);

export const exhibit = ({ exhibits }: EvidenceState, id: string): Exhibit | null =>
  exhibits.find((one) => one.id === id) ?? null;

/**
 * An exhibit, and those whose place it took, the last first. What was said against them and ordered of them is not shed by handing
 * in a better copy.
 */
export const inItsLine = (
  state: Pick<EvidenceState, 'exhibits'>,
  id: string,
): readonly string[] => {
  const before = state.exhibits.find((one) => one.id === id)?.replaces ?? null;
  return before === null ? [id] : [id, ...inItsLine(state, before)];
};

export const listOf = ({ lists }: EvidenceState, id: string): EvidenceList | null =>
  lists.find((one) => one.id === id) ?? null;

/** Of the other parties: what this one gives its opinion on. */
export const exhibitsOfOthers = (state: EvidenceState, participant: string): readonly Exhibit[] =>
  standingExhibits(state).filter((one) => one.participant !== participant);

/** Found by the court to be a ground for its findings of fact, and still relied on by its party. */
export const isAdmitted = ({ finding, withdrawn, replacedBy }: Exhibit): boolean =>
  !withdrawn && replacedBy === null && finding?.outcome === 'admitted';

/** What was asked of the court and no judge has decided on; what came without authority waits for it (CPL-62). */
export const openApplications = ({
  evidence,
  participation,
}: {
  readonly evidence: EvidenceState;
  readonly participation: ParticipationState;
}): readonly EvidenceApplication[] =>
  evidence.applications.filter(
    (one) => one.decided === null && isTheirs(participation, one, 'evidence'),
  );

/** What a judge granted and the court has not done yet. */
export const toBeCollected = ({
  applications,
}: Pick<EvidenceState, 'applications'>): readonly EvidenceApplication[] =>
  applications.filter(({ decided, outcome }) => decided === 'granted' && outcome === null);

/** Somebody is to be heard: a witness, or the appraiser on an opinion of theirs. */
export const isOfAPerson = ({ kind }: Pick<EvidenceApplication, 'kind'>): boolean =>
  kind === 'witness' || kind === 'appraiser';

/** Who was admitted and has not been heard: before the court or by picture and sound, and not in writing (CPL-76). */
export const toBeHeard = (
  state: Pick<EvidenceState, 'applications'>,
): readonly EvidenceApplication[] =>
  toBeCollected(state).filter((one) => isOfAPerson(one) && one.manner !== 'written');

/** Advances that were asked for, and of which nobody has entered that they were paid. */
export const openAdvances = (
  state: Pick<EvidenceState, 'applications'>,
): readonly (EvidenceApplication & { readonly advance: Advance })[] =>
  toBeCollected(state).flatMap(({ advance, ...one }) =>
    advance === null || one.advancePaidOn !== null ? [] : [{ ...one, advance }],
  );

/** CPL-81: the appraiser was to come for this opinion and stayed away. */
export const stayedAway = (
  { applications }: Pick<EvidenceState, 'applications'>,
  { id }: Pick<Exhibit, 'id'>,
): EvidenceApplication | null =>
  applications.find(
    ({ kind, opinion, why }) => kind === 'appraiser' && opinion === id && why === 'stayed-away',
  ) ?? null;

/** The application on which an exhibit came in; null where a party handed it in. */
export const askedFor = (
  { lists, applications }: Pick<EvidenceState, 'lists' | 'applications'>,
  { list }: Pick<Exhibit, 'list'>,
): EvidenceApplication | null => {
  const by = lists.find(({ id }) => id === list)?.collected;
  return applications.find(({ id }) => id === by) ?? null;
};

/**
 * EVR-40: the later examinations of the same question, anew or as a supplement, that a judge ordered or granted, and of which
 * something came or still may.
 */
export const examinedAnew = (
  { applications }: Pick<EvidenceState, 'applications'>,
  application: string,
): readonly EvidenceApplication[] =>
  applications.filter(
    ({ anew, decided, outcome }) =>
      anew?.of === application && decided === 'granted' && outcome !== 'nothing',
  );

/** The opinions of those who examined something, among what stands in the case. */
export const appraisalOpinions = (state: EvidenceState): readonly Exhibit[] =>
  standingExhibits(state).filter((one) => askedFor(state, one)?.kind === 'appraisal');

/** More time that was asked for with authority, and on which no judge has decided. */
export const openTimeRequests = ({
  evidence,
  participation,
}: {
  readonly evidence: EvidenceState;
  readonly participation: ParticipationState;
}): readonly EvidenceTimeRequest[] =>
  evidence.times.filter((one) => one.decided === null && isTheirs(participation, one, 'evidence'));

export const nextTimeRequest = ({ times }: EvidenceState): string =>
  `time-${String(times.length + 1)}`;
export const nextApplication = ({ applications }: EvidenceState): string =>
  `application-${String(applications.length + 1)}`;
export const nextList = ({ lists }: EvidenceState): string => `l${String(lists.length + 1)}`;
export const nextExhibit = ({ exhibits }: EvidenceState, index: number): string =>
  `x${String(exhibits.length + 1 + index)}`;
/** The first free number among the exhibits of a side; a replacement bears a number of its own. */
export const nextNumber = ({ exhibits }: EvidenceState, side: ExhibitSide, index: number): number =>
  exhibits.filter((one) => one.side === side).length + 1 + index;
export const nextRecordRequest = ({ records }: EvidenceState): string =>
  `record-${String(records.length + 1)}`;
/** What connected systems were asked for and have not answered. */
export const openRecords = ({ records }: EvidenceState) =>
  records.filter(({ outcome }) => outcome === null);
export const nextOriginalDemand = ({ demands }: EvidenceState): string =>
  `original-${String(demands + 1)}`;
