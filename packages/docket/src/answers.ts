import type { Instant, Json, PersonId, StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, personStream } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { offersOf, placeOf, termsIn } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import type { Docket } from './docket.ts';
import { FactReader } from './facts.ts';
import { lawHere } from './law-here.ts';
import { OneMoment } from './one-moment.ts';
import { derive } from './rows.ts';
import type { Loaded } from './store.ts';

/**
 * What a program answers about a case, as whoever has to do with it meets it: until when, who owes which act, where it
 * stands, what it costs, and what each of them may do or why not.
 */
export type What = 'term' | 'task' | 'stage' | 'fee' | 'offer';

/** What rows keep of a program's answers after it was replaced; of the others nothing is kept but what it wrote down itself. */
export const keptInRows: ReadonlySet<What> = new Set(['term', 'task', 'stage']);

export interface Answer {
  readonly what: What;
  /** Whom it is answered; null: the same to everybody who may know of it. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly value: Json;
}

/** As the court knows this person at that moment. */
export type ActorOf = (person: PersonId, at: Instant) => Promise<Actor>;

/** Terms, tasks and the stage of a docket, as they would stand in its rows. */
export function answersInRows(docket: Docket, law: Law, at: Loaded): readonly Answer[] {
  const { card, tasks, deadlines } = derive(docket.options.catalogue, law, at.kind, at.state);
  return [
    ...termsIn(tasks, deadlines).map(({ term, dueOn, provisional }) =>
      common('term', term, { dueOn, provisional }),
    ),
    ...tasks.map(({ key, command, by, subject }) =>
      common('task', key, { command, by: { ...by }, subject: subject ?? null }),
    ),
    ...(card === null ? [] : [common('stage', 'stage', card.stage)]),
  ];
}

export const common = (what: What, name: string, value: Json): Answer => ({
  what,
  person: null,
  name,
  value,
});

/** What the case costs by this program, as of this moment: what was billed, and what would be if it were billed now. */
async function fees(docket: Docket, law: Law, at: Loaded): Promise<readonly Answer[]> {
  const { catalogue } = docket.options;
  const state = at.state as CaseState;
  const billed = catalogue.amounts({ state, law }).map(({ key, fen }) => common('fee', key, fen));
  const { court: id } = state.filing;
  if (id === null) return billed;
  const { court } = (await docket.cache.load(courtStream(id))).state as StateOf<'court'>;
  const about = { state, court, law: law.at(placeOf(court)), today: law.day };
  // Several settings may speak of one amount: it is one answer.
  const would = catalogue.procedures
    .flatMap(({ settings = [] }) => settings)
    .flatMap(({ setting, command, of }) =>
      of(about).map(({ key, measure }) =>
        common(
          'fee',
          `${command}/${key}/${measure.kind === 'money' ? 'money' : setting}`,
          measure as Json,
        ),
      ),
    );
  return [...billed, ...new Map(would.map((one) => [one.name, one])).values()];
}

/** Everybody who takes part, and of each post of its court one who holds it, in each division. */
async function peopleOf({ options }: Docket, at: Loaded): Promise<readonly PersonId[]> {
  const { court } = (at.state as CaseState).filing;
  const { rows } = await options.pool.query<{ person: PersonId }>(
    `select distinct person from relation where stream = $1 and to_at is null and person is not null
     union select min(person) from relation where stream = $2 and to_at is null and person is not null
       group by role, division order by person`,
    [at.id, court === null ? null : courtStream(court)],
  );
  return rows.map(({ person }) => person);
}

/** What is offered to whom, and by which other dockets: at which entry each of them stood. */
async function offers(
  docket: Docket,
  at: Loaded,
  moment: Instant,
  actorOf: ActorOf,
): Promise<Answers> {
  const { ports, catalogue } = docket.options;
  const found: Answer[] = [];
  const beside: Record<string, number> = {};
  const reader = new FactReader(new OneMoment(docket.cache), ports);
  for (const person of await peopleOf(docket, at)) {
    // Before they are asked for: what is done in between makes the answer old, and never the other way round.
    const stream = personStream(person);
    beside[stream] = (await docket.cache.load(stream)).seq;
    const actor = await actorOf(person, moment);
    const planner = docket.planner({ actor, id: 'offers' as never }, at, reader, moment);
    for (const command of catalogue.commandsOn(at.kind))
      for (const one of await offersOf(planner, at, command, actor)) {
        const grounds = one.offered
          ? 'offered'
          : one.refusals.map(({ code, ground }) => ({ code, ground: { ...ground } }));
        const name = `${command.name}/${one.key}`;
        found.push({ what: 'offer', person, name, value: grounds });
      }
  }
  return { answers: found, beside: { ...beside, ...reader.used } };
}

/** What was answered, and what else it went by than the docket itself. */
export interface Answers {
  readonly answers: readonly Answer[];
  /** Other dockets by the entry at which they stood: the court's, of those who were asked for, and of facts. */
  readonly beside: Readonly<Record<string, number>>;
}

/** All that this program answers about an open case, as of this moment. */
export async function answersOf(
  docket: Docket,
  at: Loaded,
  moment: Instant,
  actorOf: ActorOf,
): Promise<Answers> {
  const law = await lawHere(docket, at, courtDayOf(moment));
  const rows = answersInRows(docket, law, at);
  if (at.kind !== 'case') return { answers: rows, beside: {} };
  const { court } = (at.state as CaseState).filing;
  const ofCourt: Record<string, number> = {};
  if (court !== null)
    ofCourt[courtStream(court)] = (await docket.cache.load(courtStream(court))).seq;
  const costs = await fees(docket, law, at);
  const open = await offers(docket, at, moment, actorOf);
  return {
    answers: [...rows, ...costs, ...open.answers],
    beside: { ...open.beside, ...ofCourt },
  };
}

/** Whether everything else that an answer went by stands as it stood then. */
export async function standsStill(
  { cache }: Pick<Docket, 'cache'>,
  beside: Readonly<Record<string, number>>,
): Promise<boolean> {
  for (const [stream, seq] of Object.entries(beside))
    if ((await cache.load(stream as StreamId)).seq !== seq) return false;
  return true;
}

/** What stands in the rows, as another program derived it. */
export async function answersThatStand(
  { options }: Docket,
  stream: StreamId,
): Promise<readonly Answer[]> {
  const { rows } = await options.pool.query<{
    terms: readonly { key: string; due: string; provisional: boolean }[];
    tasks: readonly Record<'key' | 'command' | 'role' | 'person' | 'subject', string | null>[];
    stage: string | null;
  }>(
    `select
       (select coalesce(json_agg(t), '[]') from (
          select key, due_on as due, provisional from deadline where stream = $1
          union all select key, due_at, provisional from task
            where stream = $1 and due_at is not null and term is null) t) as terms,
       (select coalesce(json_agg(t), '[]') from (
          select key, command, role, person, subject from task where stream = $1) t) as tasks,
       (select stage from case_card where stream = $1) as stage`,
    [stream],
  );
  const [row] = rows;
  if (!row) return [];
  const { terms, tasks, stage } = row;
  return [
    ...terms.map(({ key, due, provisional }) =>
      common('term', key.split('@')[0] ?? key, {
        // A task keeps the end of its day as a moment.
        dueOn: due.includes('T') ? courtDayOf(due as Instant) : due,
        provisional,
      }),
    ),
    ...tasks.map(({ key, command, role, person, subject }) =>
      common('task', key ?? '', {
        command,
        by: role === null ? { person } : { role },
        subject,
      }),
    ),
    ...(stage === null ? [] : [common('stage', 'stage', stage)]),
  ];
}
