import type { TaskRowDto, TasksDto } from '@xiezhi/contract';
import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { courtDayOf, daysBetween, nationalRulebook } from '@xiezhi/kernel';
import type { TaskListRow } from '@xiezhi/docket';
import { countTasks, listOverdue, listTasks } from '@xiezhi/docket';
import { yearOf } from '@xiezhi/law';
import type { Pool } from 'pg';
import type { Actor } from '@xiezhi/procedures';
import { recordInWords } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { reviewRunsFrom } from '@xiezhi/record';
import { missingCalendarTexts } from '../texts/terms.ts';
import { aboutKey } from './about-key.ts';
import type { Environment } from './environment.ts';
import { taskTell } from './tells.ts';
import { dueOf, type Words } from './words.ts';

/** A task as the case page needs it. */
export interface TaskOfReader {
  readonly command: string;
  readonly subject: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
}

export async function tasksOf(
  environment: Environment,
  actor: Actor,
  stream: StreamId | null = null,
): Promise<readonly TaskListRow[]> {
  return listTasks(environment.pool, actor, environment.clock.now(), { stream });
}

/** How many of what is owed stand on one page. */
const perPage = 500;

/**
 * A page of what is owed everywhere. What concerns the calendar comes from no row: it stands on the last page, after what
 * has a day.
 */
export async function tasksPage(
  environment: Environment,
  words: Words,
  actor: Actor,
  from: number,
): Promise<TasksDto> {
  const { pool, clock } = environment;
  const now = clock.now();
  const rows = await listTasks(pool, actor, now, { limit: perPage, offset: from });
  const counted =
    from === 0 && rows.length < perPage ? rows.length : await countTasks(pool, actor, now);
  const ofCalendar = [
    ...(await bookTasks(environment, words, actor)),
    ...(await missingCalendarTasks(environment, words, actor)),
  ];
  const last = from + perPage >= counted;
  return {
    rows: [
      ...(await Promise.all(rows.map((row) => taskDto(row, words, environment, actor)))),
      ...(last ? ofCalendar : []),
    ],
    from,
    perPage,
    total: counted + ofCalendar.length,
  };
}

export async function taskDto(
  row: TaskListRow,
  words: Words,
  environment: Environment,
  actor: Actor,
): Promise<TaskRowDto> {
  const key = row.subject ?? '';
  const text = words.command(row.command, key);
  const state = (await environment.docket.cache.load(row.stream)).state as CaseState;
  return {
    stream: row.stream,
    number: row.number,
    caseTitle: row.title,
    command: row.command,
    key,
    title: words.commandTitle(row.command, key),
    note: [
      row.subject === null || text === null ? '' : aboutKey(key, state, words, { text, actor }),
      await taskTell(environment, words, actor, row.command, row.stream, key),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    several: (environment.catalogue.command(row.command)?.or ?? []).length > 0,
    basis: words.articles(row.basis),
    ...(row.due_at === null
      ? {}
      : { due: dueOf(row.due_at, row.provisional, courtDayOf(environment.clock.now())) }),
    ...dayOfReview(row.command, state, courtDayOf(environment.clock.now())),
  };
}

/** A last day that moved past days of rest does not move the count: it goes by the day of receipt (CPL-126). */
const dayOfReview = (
  command: string,
  state: CaseState,
  today: CourtDay,
): Pick<TaskRowDto, 'day'> => {
  const from = command.startsWith('filing.') ? reviewRunsFrom(state) : null;
  return from === null ? {} : { day: daysBetween(from, today) };
};

/**
 * A proposed table of rest days, or a record of the law, waits for another person to compare it with its source: owed by
 * whoever it is offered to. The book is every court's, and no case.
 */
async function bookTasks(
  environment: Environment,
  words: Words,
  actor: Actor,
): Promise<readonly TaskRowDto[]> {
  const calendars = await waiting(environment, words, actor, 'rulebook.load-calendar', (book) =>
    book.proposed.map(({ id, year, source, by }) => ({ id, note: [String(year), source, by] })),
  );
  const records = await waiting(environment, words, actor, 'rulebook.load-record', (book) =>
    book.records.map(({ id, record, source, by }) => ({
      id,
      note: [recordInWords(words.lang, { ...record }), source, by],
    })),
  );
  return [...calendars, ...records];
}

async function waiting(
  environment: Environment,
  words: Words,
  actor: Actor,
  name: string,
  proposalsOf: (
    book: StateOf<'rulebook'>['rulebook'],
  ) => readonly { readonly id: string; readonly note: readonly string[] }[],
): Promise<readonly TaskRowDto[]> {
  const { catalogue, docket } = environment;
  const command = catalogue.command(name);
  if (command === null) return [];
  const context = await docket.contextFor(command, actor, nationalRulebook);
  if (!command.by.some((role) => context.roles.has(role))) return [];
  const owed = command.offers(context).filter(({ offered }) => offered);
  return proposalsOf((context.state as StateOf<'rulebook'>).rulebook)
    .filter(({ id }) => owed.some(({ key }) => key === id))
    .map(({ id, note }) => ({
      stream: nationalRulebook,
      number: null,
      caseTitle: '',
      command: name,
      key: id,
      title: words.commandTitle(name, id),
      note: note.join(' · '),
      several: false,
      basis: words.articles(command.basis),
    }));
}

/** Time limits that wait for the rest days of that year: from 25 December before, since its notice may move those days too. */
async function termsWaitingFor(pool: Pool, year: number): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    'select count(*)::int as waiting from deadline where provisional and due_on between $1 and $2',
    [`${String(year - 1)}-12-25`, `${String(year)}-12-24`],
  );
  return rows[0]?.waiting ?? 0;
}

/**
 * A year without a table of rest days is owed by whoever may copy the notice, once terms wait for it or it has begun: until
 * then the notice need not be out. What was proposed waits for somebody else (`bookTasks`).
 */
export async function missingCalendarTasks(
  environment: Environment,
  words: Words,
  actor: Actor,
): Promise<readonly TaskRowDto[]> {
  const { catalogue, docket, pool, clock } = environment;
  const name = 'rulebook.propose-calendar';
  const command = catalogue.command(name);
  if (command === null) return [];
  const context = await docket.contextFor(command, actor, nationalRulebook);
  if (!command.by.some((role) => context.roles.has(role))) return [];
  const { calendar, proposed } = (context.state as StateOf<'rulebook'>).rulebook;
  const now = yearOf(courtDayOf(clock.now()));
  const missing = [now, now + 1].filter(
    (year) => !calendar.years.has(year) && !proposed.some((one) => one.year === year),
  );
  if (missing.length === 0) return [];
  const waiting = await Promise.all(missing.map((year) => termsWaitingFor(pool, year)));
  return missing
    .map((year, index) => ({ year, waiting: waiting[index] ?? 0 }))
    .filter((one) => one.year === now || one.waiting > 0)
    .map(({ year, waiting: count }) => ({
      stream: nationalRulebook,
      number: null,
      caseTitle: '',
      command: name,
      key: '',
      title: words.commandTitle(name, ''),
      note: missingCalendarTexts[words.lang](year, count),
      several: false,
      basis: words.articles(command.basis),
    }));
}

/**
 * Filings that were not answered in their seven days, for the president of the court: which, and since when. What lies in
 * them they read for a reason, as of any case (OOR-35.2.1).
 */
export async function overdueRows(
  { pool, clock }: Environment,
  words: Words,
  actor: Actor,
): Promise<readonly TaskRowDto[]> {
  const now = clock.now();
  const rows = await listOverdue(pool, actor, now);
  return rows.map((row) => ({
    stream: row.stream,
    number: row.number,
    caseTitle: row.title,
    command: row.command,
    key: row.subject ?? '',
    title: words.owedTitle(row.command),
    note: '',
    several: false,
    basis: words.articles(row.basis),
    ...(row.due_at === null ? {} : { due: dueOf(row.due_at, row.provisional, courtDayOf(now)) }),
  }));
}
