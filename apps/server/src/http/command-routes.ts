import { parseCommandId, parseStreamId } from '@xiezhi/kernel';
import type { CommandGiven } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { settleSessions } from '../people/session-effects.ts';
import { giveCommand, outcomeDto, readRequest, statusOf, withAsked, withSeen } from './commands.ts';
import { whyNotAsked, whyOver, withWhatWasDone } from './done-meanwhile.ts';
import { placeOf } from './draft-routes.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { faulty } from './faulty.ts';
import { formFor, offersFor } from './forms.ts';
import { withDraft } from './with-draft.ts';
import { jsonBody } from './json-body.ts';
import { wordsFor } from './middleware.ts';
import { meantStream } from './own-stream.ts';
import { partAsked, previewOf } from './preview.ts';
import { problem } from './problem.ts';

/** Commands and their questions. Nothing here knows any command by name. */
export function commandRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/offers', async (context) => {
    const words = await wordsFor(environment, context);
    const stream = parseStreamId(context.req.query('stream') ?? '')?.id ?? null;
    return context.json(await offersFor(environment, words, context.get('actor'), stream));
  });

  app.get('/why/:command', async (context) => {
    const words = await wordsFor(environment, context);
    const actor = context.get('actor');
    const stream = meantStream(
      environment,
      actor,
      context.req.param('command'),
      context.req.query('stream'),
    );
    const { offers, notOffered } = await offersFor(environment, words, actor, stream);
    const key = context.req.query('key') ?? '';
    const asked = (one: { readonly command: string; readonly key: string }) =>
      one.command === context.req.param('command') && one.key === key;
    const found = notOffered.find(asked);
    // Of what is not this reader's at all nothing is said, and never that it can be done.
    if (found !== undefined || offers.some(asked))
      return context.json({
        title: words.commandTitle(context.req.param('command')),
        refusals: found?.refusals ?? [],
      });
    // … save for whoever acted here until the last day was over: that it is over, and who mends it.
    const name = context.req.param('command');
    const command = environment.catalogue.command(name);
    const over = command && (await whyOver(environment, command, actor, stream));
    return over
      ? context.json({
          title: words.commandTitle(name),
          refusals: [words.refusal(over, actor, name)],
        })
      : problem(context, 'not-found');
  });

  app.get('/forms/:command', async (context) => {
    const words = await wordsFor(environment, context);
    const actor = context.get('actor');
    const stream = meantStream(
      environment,
      actor,
      context.req.param('command'),
      context.req.query('stream'),
    );
    const name = context.req.param('command');
    const key = context.req.query('key') ?? '';
    const command = environment.catalogue.command(name);
    const meant = { name, stream, offer: key };
    const shut = command && (await whyNotAsked(environment, command, actor, meant));
    if (shut) {
      const said = await withWhatWasDone(environment, words, actor, meant, [shut]);
      const refusals = said.map((one) => words.refusal(one, actor, name));
      return context.json({ title: words.commandTitle(name), refusals }, 409);
    }
    const form = await formFor(environment, words, actor, name, stream, key);
    return form
      ? context.json(await withDraft(environment, actor, form))
      : problem(context, 'not-found');
  });

  app.post('/commands/:command', async (context) => {
    const actor = context.get('actor');
    const read = readRequest(context.req.param('command'), await jsonBody(context));
    if ('faults' in read) return faulty(context, read.faults, 400);
    const given = {
      ...withSeen(environment, read.given),
      stream: meantStream(environment, actor, read.given.name, read.given.stream),
    };
    const { wentOver = null } = read;
    const hand = await withHand(environment, actor, given, wentOver);
    const outcome = await giveCommand(environment, given, hand);
    environment.metrics.commands.inc({ command: given.name, outcome: outcome.outcome });
    if (outcome.outcome === 'accepted') {
      const place = placeOf(given.name, given.stream, given.offer, actor.id);
      await environment.drafts.handedIn(place, wentOver);
      await settleSessions(environment, context, outcome);
    }
    const words = await wordsFor(environment, context);
    const told =
      outcome.outcome === 'refused'
        ? {
            ...outcome,
            refusals: await withWhatWasDone(environment, words, actor, given, outcome.refusals),
          }
        : outcome;
    const dto = await outcomeDto(environment, words, actor, told, given.name);
    return context.json(dto, statusOf(dto));
  });

  app.post('/previews/:command', async (context) => {
    const actor = context.get('actor');
    const read = readRequest(context.req.param('command'), await jsonBody(context));
    if ('faults' in read) return faulty(context, read.faults, 400);
    const words = await wordsFor(environment, context);
    const { name, stream } = read.given;
    const given = { ...read.given, stream: meantStream(environment, actor, name, stream) };
    // On the page where everything is checked only what calls for a word is asked: no paper is set for that.
    const withPapers = context.req.query('only') !== 'warnings';
    const part = partAsked(context.req.query('after'), context.req.query('limit'));
    const dto = await previewOf(environment, words, given, actor, withPapers, part);
    return context.json(dto, dto.outcome === 'rehearsed' ? 200 : statusOf(dto));
  });

  app.get('/commands/:id', async (context) => {
    const actor = context.get('actor');
    const id = parseCommandId(context.req.param('id'));
    const outcome = id === null ? null : await environment.inbox.answer(actor, id);
    if (!outcome) return problem(context, 'not-found');
    if (id !== null && outcome.outcome !== 'received')
      await environment.inbox.fetched(actor, id, environment.clock.now());
    const words = await wordsFor(environment, context);
    const asked = id === null ? null : await environment.inbox.asked(actor, id);
    // What was decided after its sender had gone on means the same for who sits here.
    if (asked !== null) await settleSessions(environment, context, outcome);
    const dto = await outcomeDto(environment, words, actor, outcome, asked?.name ?? null);
    return context.json(withAsked(words, dto, asked), statusOf(dto));
  });

  return app;
}

/** Whoever hands in what another wrote down for them, and went over it as it stands: the docket says both. */
async function withHand(
  { help, clock }: Environment,
  actor: Actor,
  { name, stream, offer }: Pick<CommandGiven, 'name' | 'stream' | 'offer'>,
  wentOver: string | null,
): Promise<Actor> {
  if (actor.person === null || wentOver === null) return actor;
  const place = placeOf(name, stream, offer, actor.id);
  const prepared = await help.preparedBy(place, clock.now(), wentOver);
  return prepared === null ? actor : { ...actor, prepared };
}
