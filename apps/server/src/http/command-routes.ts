import { parseCommandId, parseStreamId } from '@xiezhi/kernel';
import { secretFields } from '@xiezhi/docket';
import { Hono } from 'hono';
import { settleSessions } from '../people/session-effects.ts';
import { giveCommand, outcomeDto, readRequest, statusOf } from './commands.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { formFor, offersFor } from './forms.ts';
import { jsonBody } from './json-body.ts';
import { wordsFor } from './middleware.ts';
import { meantStream } from './own-stream.ts';
import { previewOf } from './preview.ts';
import { problem } from './problem.ts';

/** Commands, their questions and their drafts. Nothing here knows any command by name. */
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
    const { notOffered } = await offersFor(environment, words, actor, stream);
    const key = context.req.query('key') ?? '';
    const found = notOffered.find(
      (one) => one.command === context.req.param('command') && one.key === key,
    );
    return context.json({
      title: words.commandTitle(context.req.param('command')),
      refusals: found?.refusals ?? [],
    });
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
    const form = await formFor(
      environment,
      words,
      actor,
      context.req.param('command'),
      stream,
      context.req.query('key') ?? '',
    );
    return form ? context.json(form) : problem(context, 404, 'not-found');
  });

  app.put('/drafts/:command', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 401, 'sign-in');
    const name = context.req.param('command');
    if (environment.catalogue.command(name) === null) return problem(context, 404, 'not-found');
    const body = await jsonBody(context);
    const values = (body as { values?: unknown } | null)?.values;
    if (typeof values !== 'object' || values === null) return problem(context, 400, 'bad-request');
    const saved = await environment.drafts.save(
      placeOf(
        name,
        meantStream(environment, actor, name, context.req.query('stream')),
        context.req.query('key'),
        actor.id,
      ),
      withoutSecrets(environment, name, values),
      environment.clock.now(),
    );
    if (saved === null) return problem(context, 409, 'too-many-drafts');
    return context.json({ savedAt: saved.savedAt, expiresOn: saved.expiresOn });
  });

  app.delete('/drafts/:command', async (context) => {
    const actor = context.get('actor');
    const name = context.req.param('command');
    await environment.drafts.drop(
      placeOf(
        name,
        meantStream(environment, actor, name, context.req.query('stream')),
        context.req.query('key'),
        actor.id,
      ),
    );
    return context.body(null, 204);
  });

  app.post('/commands/:command', async (context) => {
    const actor = context.get('actor');
    const read = readRequest(context.req.param('command'), await jsonBody(context));
    if ('fault' in read) return problem(context, 400, 'bad-request');
    const given = {
      ...read.given,
      stream: meantStream(environment, actor, read.given.name, read.given.stream),
    };
    const outcome = await giveCommand(environment, given, actor);
    environment.metrics.commands.inc({ command: given.name, outcome: outcome.outcome });
    if (outcome.outcome === 'accepted') {
      await environment.drafts.drop(placeOf(given.name, given.stream, given.offer, actor.id));
      await settleSessions(environment, context, outcome);
    }
    const dto = outcomeDto(environment, await wordsFor(environment, context), actor, outcome);
    return context.json(dto, statusOf(dto));
  });

  app.post('/previews/:command', async (context) => {
    const actor = context.get('actor');
    const read = readRequest(context.req.param('command'), await jsonBody(context));
    if ('fault' in read) return problem(context, 400, 'bad-request');
    const words = await wordsFor(environment, context);
    const dto = await previewOf(environment, words, read.given, actor);
    return context.json(dto, dto.outcome === 'rehearsed' ? 200 : statusOf(dto));
  });

  app.get('/commands/:id', async (context) => {
    const actor = context.get('actor');
    const id = parseCommandId(context.req.param('id'));
    const outcome = id === null ? null : await environment.inbox.answer(actor, id);
    if (!outcome) return problem(context, 404, 'not-found');
    const dto = outcomeDto(environment, await wordsFor(environment, context), actor, outcome);
    return context.json(dto, statusOf(dto));
  });

  return app;
}

const placeOf = (
  command: string,
  stream: string | null | undefined,
  key: string | undefined,
  owner: string,
) => ({
  owner,
  command,
  stream: stream ?? '',
  key: key ?? '',
});

/** A password has no place in a draft, sealed or not. */
function withoutSecrets(
  environment: Environment,
  command: string,
  values: object,
): Readonly<Record<string, unknown>> {
  const declared = environment.catalogue.command(command);
  const secret = new Set(declared ? secretFields(declared) : []);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
}
