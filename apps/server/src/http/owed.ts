import type { NextDto } from '@xiezhi/contract';
import { lawHere } from '@xiezhi/docket';
import type { CourtDay, StreamId, Task } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor, LabelledTask } from '@xiezhi/procedures';
import { isOfFees, knownTasks, labelsFor, payersNamed, readsOnlyFees } from '@xiezhi/procedures';
import type { CaseState, Participant } from '@xiezhi/record';
import { participantsOf, parties } from '@xiezhi/record';
import { owedThings } from '../texts/terms.ts';
import { youTexts } from '../texts/cases.ts';
import { aboutKey } from './about-key.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** The law of today at the court of this stream. */
export const lawToday = (
  { docket, clock }: Environment,
  id: StreamId,
  state: CaseState,
): Promise<Law> => lawHere(docket, { id, state }, courtDayOf(clock.now()));

/** What is owed in the case today, as far as this reader may know of it. */
export function tasksToday(
  environment: Environment,
  at: CaseState,
  stream: StreamId,
  actor: Actor,
  law: Law,
): readonly LabelledTask[] {
  const labels = labelsFor(actor, 'case', stream.slice('case:'.length), at);
  return tasksKnownTo(actor, at, labels, environment.catalogue.tasks({ state: at, law }));
}

/** Of these tasks, what a reader of these labels may know of. */
export const tasksKnownTo = (
  actor: Actor,
  today: CaseState,
  labels: ReturnType<typeof labelsFor>,
  tasks: readonly LabelledTask[],
): readonly LabelledTask[] =>
  knownTasks(tasks, labels).filter(
    ({ command }) => !readsOnlyFees(actor, today) || isOfFees(command),
  );

/**
 * One line for each thing that is owed: by which day, whose it is, and what. What several people may answer for one
 * party is one thing.
 */
export function owedLines(
  tasks: readonly Task[],
  words: Words,
  at: CaseState,
  actor: Actor,
  /** Left out where a moment of the past is looked at: what was then owed is not measured against today. */
  today?: CourtDay,
): readonly NextDto[] {
  const own = ({ by }: Task): boolean => 'person' in by && by.person === actor.person;
  const lines = new Map<string, NextDto>();
  for (const one of [...tasks].sort((left, right) => Number(own(right)) - Number(own(left)))) {
    const { subject, key, dueAt, provisional } = one;
    const thing = `${titleOf(one, words)} ${subject ?? key}`;
    const on = dueAt === undefined ? '' : courtDayOf(dueAt);
    const known = lines.get(thing);
    if (known !== undefined) {
      // The same thing owed more than once: the nearest of its days is the one to keep.
      if (on !== '' && (known.on === '' || on < known.on))
        lines.set(thing, { ...known, on, provisional: provisional ?? false });
      continue;
    }
    const text = owedWords(one, words, at, actor);
    lines.set(thing, { on, text, provisional: provisional ?? false });
  }
  return inOrderOfDays(
    [...lines.values()].map((line) =>
      today !== undefined && line.on !== '' && !line.provisional && line.on < today
        ? { ...line, passed: true as const }
        : line,
    ),
  );
}

/** By what is owed, where several things are done by one act of the court; in the words of the act otherwise. */
const titleOf = ({ key, command }: Task, words: Words): string =>
  owedThings[words.lang][key.split('/').slice(0, 2).join('/')] ?? words.owedTitle(command);

/** The next first; what has no day yet comes after all that has one, as it was. */
export const inOrderOfDays = (lines: readonly NextDto[]): readonly NextDto[] =>
  lines.toSorted((left, right) => (left.on || '9').localeCompare(right.on || '9'));

function owedWords(task: Task, words: Words, at: CaseState, actor: Actor): string {
  const { by, subject = '' } = task;
  const title = titleOf(task, words);
  const pieces = subject.split('.');
  const payers = isOfFees(task.command) ? payersNamed(at, { id: subject }) : [];
  const [payer] = payers;
  const party = 'person' in by ? (payer ?? partyIn(pieces, by.person, at)) : null;
  const who =
    'role' in by
      ? [words.roleIn(by.role, at), ...namesOf(by.role, at, words, payers)].join(' ')
      : party === null
        ? ''
        : `${words.roleIn(party.role, at)} ${party.name}`;
  const you = isReader(by, at, actor) ? youTexts[words.lang] : '';
  const about = aboutKey(pieces.filter((piece) => piece !== party?.id).join('.'), at, words);
  const what = about === '' ? title : `${title} · ${about}`;
  return who === '' ? what : words.line(`${who}${you}`, what);
}

/** Of what a whole side owes: who that is, as where it is owed by one. */
function namesOf(
  role: string,
  { participation }: CaseState,
  words: Words,
  /** Whose alone it is. */
  alone: readonly Participant[],
): readonly string[] {
  const names = (alone.length === 0 ? parties(participation) : alone)
    .filter(({ side }) => side === role)
    .map(({ name }) => name);
  return names.length === 0 ? [] : [names.join(words.lang === 'en' ? ', ' : '、')];
}

/** The party a person answers for; who is named in the subject comes before who answers. */
function partyIn(
  pieces: readonly string[],
  person: string,
  { participation }: CaseState,
): Participant | null {
  const { participants } = participation;
  return (
    participants.find(({ id }) => pieces.includes(id)) ??
    participants.find((one) => one.person === person) ??
    null
  );
}

const isReader = (by: Task['by'], { participation }: CaseState, { person }: Actor): boolean =>
  person !== null &&
  ('person' in by
    ? by.person === person
    : participantsOf(participation, person).some(({ role }) => role === by.role));
