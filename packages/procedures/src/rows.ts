import type { CourtDay, CourtId, Instant, PersonId, Side, StreamKind } from '@xiezhi/kernel';
import type { AnyState, CaseState, FeedbackState, Participant, StateByKind } from '@xiezhi/record';
import type { Kind } from '@xiezhi/law';
import { englishOfCivil, englishOfKind } from '@xiezhi/law';
import { active, divisionOf, handedInForAnother, isPending, kindOf, leftBy } from '@xiezhi/record';
import { rulesOnAcceptance } from './framework/index.ts';
import { stageOf } from './stages.ts';

/** One line of a list of cases: folded from the entries, thrown away and rebuilt at will. */
export interface CaseCard {
  readonly court: CourtId;
  readonly number: string | null;
  readonly title: string;
  readonly cause: string;
  readonly stage: string;
  /** The division that has the case; null while it is a filing. */
  readonly division: string | null;
  /** A judge of the court is asked to rule on the filing, or on what came after it ended. */
  readonly rulingAsked: boolean;
  /** Until when each head of the court may read the case, by the reason last given. */
  readonly readUntil: Readonly<Record<string, Instant>>;
  readonly openedAt: Instant;
  readonly closedOn: CourtDay | null;
  /** What a search for this case may find: number, the number of the complaint's receipt, names, cause. */
  readonly search: string;
}

/** A row of power: who is what towards this stream, since when, until when. */
export interface Relation {
  readonly key: string;
  readonly person: PersonId;
  readonly role: string;
  readonly side: Side | null;
  readonly name: string;
  readonly from: Instant;
  readonly to: Instant | null;
  /** Of an office: the division it is for. */
  readonly division: string | null;
  /** Of an agent: the court has not seen their authority. */
  readonly pending: boolean;
  /** … and they handed in the complaint. */
  readonly filed: boolean;
  /** Of whoever left with a party that was let go: which party, and up to which entry they read the case. Null for all others. */
  readonly left: { readonly party: string; readonly until: number } | null;
}

/**
 * As a text is kept for searching and looked for: whole and half width are one, and the brackets of a case number are left out,
 * since everybody types them in their own way.
 */
export const searchable = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[()[\]〔〕【】]/g, '')
    .toLowerCase();

export interface StreamRows {
  readonly card: CaseCard | null;
  readonly relations: readonly Relation[];
  /** On whose desk the tasks lie, where there is no card to say it. */
  readonly court?: CourtId;
}

export function rowsOf(kind: StreamKind, state: AnyState): StreamRows {
  switch (kind) {
    case 'case':
      return caseRows(state as CaseState);
    case 'court':
      return { card: null, relations: officeRows(state as StateByKind['court']) };
    case 'feedback':
      return feedbackRows((state as StateByKind['feedback']).feedback);
    case 'person':
    case 'rulebook':
      return { card: null, relations: [] };
  }
}

/** 沈静宜诉云州木禾家居有限公司; of several who sue 沈静宜等2人诉… */
export function caseTitle({ filing }: CaseState): string {
  const kind = kindOf(filing);
  const [first, ...more] = filing.defendantNames;
  const together = filing.coPlaintiffNames.length;
  const plaintiffs = `${filing.plaintiffName ?? ''}${together > 0 ? `等${String(together + 1)}人` : ''}`;
  if (kind?.suit === false) return appliedTitle(kind, plaintiffs, filing.defendantNames);
  return `${plaintiffs}诉${first ?? ''}${more.length > 0 ? `等${String(more.length + 1)}名被告` : ''}`;
}

/** 沈静宜申请执行云州木禾家居有限公司; of what is against nobody only who asks for what. */
function appliedTitle({ id, name, other }: Kind, who: string, whom: readonly string[]): string {
  const [first, ...more] = whom;
  const against =
    other === null || first === undefined
      ? ''
      : `${first}${more.length > 0 ? `等${String(more.length + 1)}人` : ''}`;
  return id === 'enforcement'
    ? `${who}申请执行${against}`
    : `${who}${against === '' ? '' : `与${against}`}${name.zh}`;
}

function caseRows(state: CaseState): StreamRows {
  const { filing, participation } = state;
  if (filing.court === null || filing.submittedAt === null) return { card: null, relations: [] };
  const names = active(participation).map((one) => one.name);
  const cause = filing.causeName ?? '';
  const card: CaseCard = {
    court: filing.court,
    number: filing.caseNumber,
    title: caseTitle(state),
    cause,
    stage: stageOf(state),
    division: divisionOf(participation),
    rulingAsked: rulesOnAcceptance(state),
    readUntil: state.reading.openUntil,
    openedAt: filing.submittedAt,
    closedOn: state.filing.closed?.on ?? state.judgment.closedOn,
    search: [
      filing.caseNumber ?? '',
      filing.receipt ?? '',
      cause,
      // As the lists show it in English.
      englishOfCivil(cause) ?? englishOfKind(cause) ?? '',
      filing.plaintiffName ?? '',
      ...filing.coPlaintiffNames,
      ...filing.defendantNames,
      ...names,
    ]
      .map(searchable)
      .join('\n'),
  };
  const relations = participation.participants
    .filter((one) => one.person !== null)
    .map((one) => ({
      key: one.id,
      person: one.person as PersonId,
      role: one.role,
      side: one.side,
      name: one.name,
      from: one.from,
      to: one.to,
      division: null,
      pending: isPending(one),
      filed: handedInForAnother(one),
      left: leftAs(state, one),
    }));
  return { card, relations };
}

/** Who said it reads it as long as there is a docket; the desk's posts are looked up where its offices are. */
const feedbackRows = ({ court, from, by, at }: FeedbackState): StreamRows => {
  if (court === null || from === null || at === null) return { card: null, relations: [] };
  const said: Relation = {
    key: 'self',
    person: from,
    role: 'self',
    side: null,
    name: by,
    from: at,
    to: null,
    division: null,
    pending: false,
    filed: false,
    left: null,
  };
  return { card: null, relations: [said], court };
};

function leftAs(state: CaseState, { id, person }: Participant): Relation['left'] {
  const left = leftBy(state, person).find(({ one }) => one.id === id);
  return left === undefined ? null : { party: left.party.id, until: left.until };
}

const officeRows = ({ court }: StateByKind['court']): readonly Relation[] =>
  court.offices.map((one) => ({
    key: one.id,
    person: one.person,
    role: one.post,
    side: null,
    name: one.name,
    from: one.from,
    to: one.to,
    division: one.division,
    pending: false,
    filed: false,
    left: null,
  }));
