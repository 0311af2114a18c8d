import type {
  FeedbackDto,
  FeedbackRowDto,
  MyFeedbackDto,
  PublicFeedbackDto,
} from '@xiezhi/contract';
import { listFeedback, readDocket, readImprovements } from '@xiezhi/docket';
import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, endOfDay, streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { FeedbackState, StateOf } from '@xiezhi/record';
import { stageOfFeedback } from '@xiezhi/record';
import { Hono } from 'hono';
import { momentTexts, stageTexts } from '../texts/feedback.ts';
import { filesIn } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { fewestShown, handledOf, quartersOf } from './feedback-figures.ts';
import { offersFor } from './forms.ts';
import { courtsKnown, wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import { tasksOf } from './tasks.ts';
import { lengthsOfActs } from './ways-saved.ts';
import { dueOf, type Words } from './words.ts';

const improvementsShown = 50;
const quartersHandled = 3;
const desks: readonly string[] = ['president', 'administrator', 'filing-reviewer'];

/** What people say of the court: figures for everybody, the rest for whoever said it and whoever answers. */
export function feedbackRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/feedback', async (context) => {
    const courts = await courtsKnown(environment);
    const asked = context.req.query('court') ?? (await environment.court());
    const court = courts.find(({ id }) => id === asked);
    if (court === undefined) return problem(context, 'not-found');
    const id = court.id as CourtId;
    const words = await wordsFor(environment, context, court);
    const { state } = await environment.docket.cache.load(courtStream(id));
    const { evaluations } = state as StateOf<'court'>;
    const found: PublicFeedbackDto = {
      court,
      courts: courts.map((one) => ({ id: one.id, name: one.name })),
      least: fewestShown,
      quarters: await quartersOf(environment, words, id, evaluations),
      acts: lengthsOfActs(environment, words),
      improvements: await readImprovements(environment.pool, id, improvementsShown),
    };
    return context.json(found);
  });

  app.get('/feedback/mine', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    return context.json(await mine(environment, await wordsFor(environment, context), actor));
  });

  app.get('/feedback/said/:key', async (context) => {
    const key = context.req.param('key').replace(/^feedback:/, '');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const words = await wordsFor(environment, context);
    const found = await oneOf(environment, words, actor, streamId('feedback', key));
    return found ? context.json(found) : problem(context, 'not-found');
  });

  return app;
}

const stateOf = async ({ docket }: Environment, stream: StreamId): Promise<FeedbackState> =>
  ((await docket.cache.load(stream)).state as StateOf<'feedback'>).feedback;

function rowOf(
  { clock }: Environment,
  words: Words,
  stream: StreamId,
  said: FeedbackState,
): FeedbackRowDto {
  const stage = stageOfFeedback(said);
  const owed = said.owed ?? said.promised;
  const { lang } = words;
  const matters = words.command('feedback.submit')?.options?.['matter'] ?? {};
  return {
    stream,
    title:
      said.matter === null
        ? words.line(
            words.commandTitle('feedback.rate'),
            momentTexts[lang][said.moment ?? 'other'] ?? '',
          )
        : (matters[said.matter] ?? said.matter),
    at: said.at ?? '',
    stage,
    stageTitle: stageTexts[lang][stage],
    ...(owed === null ? {} : { due: dueOf(endOfDay(owed.by), false, courtDayOf(clock.now())) }),
  };
}

async function mine(environment: Environment, words: Words, actor: Actor): Promise<MyFeedbackDto> {
  const found = await Promise.all(
    (await listFeedback(environment.pool, actor)).map(async ({ stream, mine: own }) => {
      const said = await stateOf(environment, stream);
      return { own, said, row: rowOf(environment, words, stream, said) };
    }),
  );
  const at = actor.offices.some(({ post }) => desks.includes(post));
  const onDesk = found.filter(({ own }) => !own);
  const court = actor.offices.find(({ post }) => post === 'president')?.court;
  const acts =
    court === undefined
      ? []
      : (await offersFor(environment, words, actor, courtStream(court))).offers;
  return {
    said: found.filter(({ own }) => own).map(({ row }) => row),
    desk: at ? onDesk.map(({ row }) => row) : null,
    handled: at
      ? handledOf(
          onDesk.map(({ said }) => said),
          courtDayOf(environment.clock.now()),
          quartersHandled,
        )
      : [],
    offers: acts.filter(({ command }) => command === 'feedback.evaluate'),
  };
}

async function oneOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  stream: StreamId,
): Promise<FeedbackDto | null> {
  const { pool, docket } = environment;
  const entries = await readDocket(pool, docket.cache, stream, actor);
  if (entries === null || entries.length === 0) return null;
  const said = await stateOf(environment, stream);
  const owed = (await tasksOf(environment, actor, stream)).map((row) => ({
    command: row.command,
    subject: row.subject,
    dueAt: row.due_at,
    provisional: row.provisional,
  }));
  const { offers } = await offersFor(environment, words, actor, stream, owed);
  return {
    ...rowOf(environment, words, stream, said),
    mine: said.from === actor.person,
    text: said.text,
    entries: entries.map(({ entry }) => ({
      seq: entry.seq,
      at: entry.at,
      ...words.entry(entry),
      files: filesIn(entry, stream),
    })),
    offers,
  };
}
