// A little longer than most: one page of a case, part by part in the order in which it is read.
import type {
  CaseRowDto,
  CaseSpaceDto,
  CourtDto,
  DocketRowDto,
  FileDto,
  ParticipantDto,
  StageDto,
} from '@xiezhi/contract';
import type { CourtDay, Entry, Label, StreamId } from '@xiezhi/kernel';
import { receiptNumber, streamId } from '@xiezhi/kernel';
import type { CaseListRow, ReadEntry } from '@xiezhi/docket';
import { readDocket } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import {
  caseTitle,
  isHead,
  readsOnlyFees,
  readsOnlyOwn,
  readsOnlyWork,
  rolesIn,
  stageStates,
  stillToServe,
} from '@xiezhi/procedures';
import type { CaseState, FileReference, Participant } from '@xiezhi/record';
import { isApplied, active, challengeOf, readsAsLeft } from '@xiezhi/record';
import { sectionsOf } from './case-sections.ts';
import { fileUrl } from './file-url.ts';
import type { Environment } from './environment.ts';
import { invited, offersFor } from './forms.ts';
import { asItWas, leftDto, leftTitle } from './left.ts';
import { marksToday } from './marks-today.ts';
import { lawToday } from './owed.ts';
import { restingOn } from './resting-on.ts';
import { tasksOf } from './tasks.ts';
import {
  audienceTexts,
  sideAndCourt,
  attributionTexts,
  stageNotes,
  stageTexts,
  actsForTexts,
} from '../texts/cases.ts';
import { assistsWords, limitsWords, unshownWords } from './authority-words.ts';
import { withWhom } from './whom.ts';
import { whoOf } from './who-did-it.ts';
import { roleOf, youAre, youAreOnCard } from './you-are.ts';
import { dueOf, type Words } from './words.ts';

/** The cards of a list, as their reader sees them. */
export const caseRows = (
  environment: Environment,
  rows: readonly CaseListRow[],
  actor: Actor,
  about: Parameters<typeof caseRowDto>[2],
): Promise<readonly CaseRowDto[]> =>
  Promise.all(
    rows.map(async (row) =>
      caseRowDto(row, await youAreOnCard(environment, row, actor, about.words), about),
    ),
  );

function caseRowDto(
  row: CaseListRow,
  role: string,
  {
    words,
    tasks,
    today,
  }: {
    readonly words: Words;
    readonly tasks: readonly { stream: string; due_at: string | null; provisional: boolean }[];
    readonly today: CourtDay;
  },
): CaseRowDto {
  const mine = tasks.filter((one) => one.stream === row.stream);
  const first = mine.find((one) => one.due_at !== null);
  return {
    stream: row.stream,
    number: row.number,
    title: row.title,
    cause: words.cause(row.cause),
    stage: row.stage,
    stageTitle: stageTexts[words.lang][row.stage] ?? row.stage,
    role,
    updatedAt: row.updated_at,
    openTasks: mine.length,
    ...(first === undefined || first.due_at === null
      ? {}
      : { due: dueOf(first.due_at, first.provisional, today) }),
  };
}

type Closed = NonNullable<CaseSpaceDto['closed']>;

/**
 * What a reader must do before the case opens to them: a head of the court gives a reason, whoever linked an
 * organisation shows their authority. Null where it is open.
 */
function closedTo(
  at: CaseState,
  actor: Actor,
  key: string,
  entries: readonly ReadEntry[] | null,
): Closed | null {
  if (readsOnlyOwn(actor, at)) return 'authority-first';
  if (readsOnlyWork(actor, at)) return 'work-only';
  const unread = entries === null || entries.length === 0;
  return unread && isHead(rolesIn(actor, 'case', key, at)) ? 'reason-first' : null;
}

/** The whole of a case as one reader may see it. @returns null when it does not concern the reader. */
export async function caseSpace(
  environment: Environment,
  words: Words,
  actor: Actor,
  key: string,
  court: CourtDto | null,
): Promise<CaseSpaceDto | null> {
  const stream = streamId('case', key);
  const read = await readDocket(environment.pool, environment.docket.cache, stream, actor);
  const { state } = await environment.docket.cache.load(stream);
  const left = readsAsLeft(state as CaseState, actor.person);
  const at = await asItWas(environment, stream, state as CaseState, left);
  const closed = closedTo(at, actor, key, read);
  const entries = read ?? [];
  if (entries.length === 0 && closed === null) return null;
  const owed = (await tasksOf(environment, actor, stream)).map((row) => ({
    command: row.command,
    subject: row.subject,
    dueAt: row.due_at,
    provisional: row.provisional,
  }));
  const { offers, notOffered } = await offersFor(environment, words, actor, stream, owed);
  const last = entries.at(-1);
  const law = await lawToday(environment, stream, at);
  const docket = marksToday(entries, at, law).map((one) =>
    docketRow(one, words, stream, at, actor),
  );
  const forJudge = rolesIn(actor, 'case', key, at).has('judge');
  const sections =
    closed === null
      ? sectionsOf(at, words, stream, actor, environment, law)
      : { next: [], lanes: [], facts: [], exhibits: [], papers: [] };
  return {
    stream,
    number: at.filing.caseNumber,
    title: caseTitle(at),
    cause: words.cause(at.filing.causeName ?? ''),
    court,
    ...leftDto(left),
    youAre: left.length > 0 ? leftTitle(left, words) : youAre(at, actor, words),
    bench: benchOf(at, words),
    stages: stagesOf(at, words),
    offers: invited(offers, at),
    notOffered,
    ...(closed === null ? {} : { closed }),
    participants: participantsSeen(at, actor, words, closed),
    docket,
    ...receivedOf(entries, actor),
    lastSeq: last?.entry.seq ?? 0,
    head: last?.head ?? '',
    ...sections,
    facts: [...sections.facts, ...(forJudge ? restingOn(entries, docket, at, words) : [])],
    // What is owed in a case that they have left is not for them to know.
    ...(left.length > 0 ? { next: [] } : {}),
  };
}

/** Everybody who takes part; while the case is closed to the reader, themselves and whom they want to act for. */
export function participantsSeen(
  at: CaseState,
  actor: Actor,
  words: Words,
  closed: Closed | null,
): readonly ParticipantDto[] {
  const { person } = actor;
  const all = active(at.participation);
  const mine = all.filter((one) => person !== null && one.person === person);
  const seen =
    closed === null
      ? all
      : all.filter((one) => mine.some(({ id, principal }) => [id, principal].includes(one.id)));
  return seen.map((one) => ({
    role: one.role,
    roleTitle: roleOf(at, one, words),
    name: one.name,
    you: one.person !== null && one.person === person,
    detail:
      one.authority === 'pending'
        ? unshownWords(one, words)
        : closed === null && !readsOnlyFees(actor, at)
          ? (one.representative ??
            (whoseGuardian(at, one, words) ||
              assistsWords(at, [one], words) ||
              limitsWords(one, words)))
          : '',
  }));
}

/** A guardian is no party: in whose name they act stands beside them. */
const whoseGuardian = (at: CaseState, one: Participant, words: Words): string =>
  one.standing === 'guardian'
    ? actsForTexts[words.lang](
        at.participation.participants.find(({ id }) => id === one.principal)?.name ?? '',
      )
    : '';

const benchOf = (at: CaseState, words: Words): string =>
  active(at.participation)
    .filter((one) => one.role === 'judge' || one.role === 'clerk')
    // Post and name stay on one line.
    .map((one) => `${words.role(one.role)}\u00a0${one.name}`)
    .join(words.lang === 'en' ? ', ' : '　');

export const stagesOf = (at: CaseState, words: Words): readonly StageDto[] =>
  stageStates(at).map(({ id, is: state }) => ({
    id,
    title: stageTexts[words.lang][id] ?? id,
    state,
    note:
      state === 'open'
        ? stageNotes[words.lang].open(stillToServe(at))
        : state === 'skipped'
          ? stageNotes[words.lang].skipped
          : '',
  }));

/** Whose submission it was may open its receipt again. */
const ownOutcome = (
  { actor, command, cause }: Entry,
  { person }: Actor,
): { readonly outcome?: string } =>
  actor.kind === 'person' && actor.person === person && cause === undefined
    ? { outcome: command.id }
    : {};

/** By its number one asks after a filing until it has a case number. */
function receivedOf(entries: readonly ReadEntry[], actor: Actor): Pick<CaseSpaceDto, 'received'> {
  const entry = entries.find((one) => one.entry.kind === 'filing.Submitted')?.entry;
  return entry === undefined
    ? {}
    : { received: { number: receiptNumber(entry.at, entry.id), ...ownOutcome(entry, actor) } };
}

function docketRow(
  { entry, commitment }: ReadEntry,
  words: Words,
  stream: StreamId,
  at: CaseState,
  actor: Actor,
): DocketRowDto {
  const text = withWhom(entry, words.entry(entry), at, words.lang);
  return {
    seq: entry.seq,
    id: entry.id,
    number: receiptNumber(entry.at, entry.id),
    at: entry.at,
    kind: entry.kind,
    title: text.title,
    detail: marked(text.detail, entry.seq, at, words),
    who: whoOf(entry, words, at),
    audience: audienceOf(entry.labels, words, at),
    files: filesIn(entry, stream),
    commitment,
    ...ownOutcome(entry, actor),
    ...(entry.cause === undefined ? {} : { cause: entry.cause }),
  };
}

/** OLR-7.2.3: an act of which its account’s holder says, or a judge has decided, that it was not theirs stays and says so. */
function marked(detail: string, seq: number, { attribution }: CaseState, words: Words): string {
  const challenge = challengeOf(attribution, seq);
  if (challenge === null) return detail;
  const mark = attributionTexts[words.lang][challenge.decided?.outcome ?? 'open'];
  const [stop, gap] = words.lang === 'en' ? ['.', ' '] : ['。', ''];
  const ended = detail === '' || /[.。]$/u.test(detail) ? detail : `${detail}${stop}`;
  return `${ended}${ended === '' ? '' : gap}${mark}`;
}

const audienceOf = (labels: readonly Label[], words: Words, at: CaseState): string => {
  const first = labels[0] ?? 'court';
  if (first === 'side:plaintiff' && isApplied(at.filing))
    return sideAndCourt[words.lang](words.roleIn('plaintiff', at));
  return audienceTexts[words.lang][first] ?? audienceTexts[words.lang]['court'] ?? '';
};

const isFile = (value: unknown): value is FileReference =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'mediaType' in value;

/** Every file an entry speaks of, wherever in its body. */
export function filesIn(entry: Entry, stream: StreamId): readonly FileDto[] {
  const found: FileDto[] = [];
  const walk = (value: unknown): void => {
    if (isFile(value)) {
      found.push({ ...value, url: fileUrl(value, stream) });
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(entry.body);
  return found;
}
