import type { CourtDay, CourtId, Instant, PersonId, Side, StreamKind } from '@xiezhi/kernel';
import type { AnyState, CaseState, StateByKind } from '@xiezhi/record';
import { active, divisionOf } from '@xiezhi/record';
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
}

export interface StreamRows {
  readonly card: CaseCard | null;
  readonly relations: readonly Relation[];
}

export function rowsOf(kind: StreamKind, state: AnyState): StreamRows {
  switch (kind) {
    case 'case':
      return caseRows(state as CaseState);
    case 'court':
      return { card: null, relations: officeRows(state as StateByKind['court']) };
    case 'person':
    case 'rulebook':
      return { card: null, relations: [] };
  }
}

/** 沈静宜诉云州木禾家居有限公司 */
export function caseTitle({ filing }: CaseState): string {
  const [first, ...more] = filing.defendantNames;
  return `${filing.plaintiffName ?? ''}诉${first ?? ''}${more.length > 0 ? `等${String(more.length + 1)}名被告` : ''}`;
}

function caseRows(state: CaseState): StreamRows {
  const { filing, participation } = state;
  if (filing.court === null || filing.submittedAt === null) return { card: null, relations: [] };
  const names = active(participation).map((one) => one.name);
  const card: CaseCard = {
    court: filing.court,
    number: filing.caseNumber,
    title: caseTitle(state),
    cause: filing.causeName ?? '',
    stage: stageOf(state),
    division: divisionOf(participation),
    openedAt: filing.submittedAt,
    closedOn: state.judgment.closedOn,
    search: [
      filing.caseNumber ?? '',
      filing.receipt ?? '',
      filing.causeName ?? '',
      filing.plaintiffName ?? '',
      ...filing.defendantNames,
      ...names,
    ].join('\n'),
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
    }));
  return { card, relations };
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
  }));
