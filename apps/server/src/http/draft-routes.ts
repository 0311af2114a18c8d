import type { DraftKeptDto, DraftRowDto } from '@xiezhi/contract';
import { parseCommandId, parseStreamId } from '@xiezhi/kernel';
import { listCases, secretFields } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';
import { draftDto } from './with-draft.ts';
import { jsonBody } from './json-body.ts';
import { wordsFor } from './middleware.ts';
import { meantStream } from './own-stream.ts';
import { problem } from './problem.ts';

/** What somebody has begun to fill in: kept for its owner, and found again. */
export function draftRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { drafts, clock } = environment;

  app.get('/drafts', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const words = await wordsFor(environment, context);
    const rows = await drafts.list(actor.id, clock.now());
    return context.json(
      await Promise.all(
        rows.map(
          async ({
            command,
            stream,
            key,
            savedAt,
            expiresOn,
            prepared,
            openUntil,
            soon,
          }): Promise<DraftRowDto> => ({
            command,
            stream: stream === '' ? null : stream,
            key,
            title: words.command(command, key)?.title ?? command,
            about: await aboutOf(environment, actor, stream),
            savedAt,
            expiresOn,
            ...(prepared === null ? {} : { preparedBy: prepared.name }),
            ...(openUntil === null ? {} : { openUntil }),
            ...(soon ? { soon } : {}),
          }),
        ),
      ),
    );
  });

  app.put('/drafts/:command', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const name = context.req.param('command');
    if (environment.catalogue.command(name) === null) return problem(context, 'not-found');
    const body = (await jsonBody(context)) as {
      values?: unknown;
      before?: unknown;
      commandId?: unknown;
      person?: unknown;
    } | null;
    // Written by somebody who sat here before, in another window: it is not put among the drafts of whoever sits here now.
    if (typeof body?.person === 'string' && body.person !== actor.person)
      return problem(context, 'sign-in');
    const values = body?.values;
    if (typeof values !== 'object' || values === null) return problem(context, 'bad-request');
    const before =
      body?.before === null || typeof body?.before === 'string' ? body.before : undefined;
    const commandId =
      typeof body?.commandId === 'string' ? parseCommandId(body.commandId) : undefined;
    if (commandId === null) return problem(context, 'bad-request');
    const saved = await drafts.save(
      placeOf(
        name,
        meantStream(environment, actor, name, context.req.query('stream')),
        context.req.query('key'),
        actor.id,
      ),
      withoutSecrets(environment, name, values),
      clock.now(),
      {
        ...(before === undefined ? {} : { before }),
        ...(commandId === undefined ? {} : { commandId }),
      },
    );
    if (saved === 'too-many') return problem(context, 'too-many-drafts');
    if (saved === 'changed') return problem(context, 'draft-changed');
    return context.json(draftDto(saved));
  });

  app.post('/drafts/:command/keep', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const name = context.req.param('command');
    const place = placeOf(
      name,
      meantStream(environment, actor, name, context.req.query('stream')),
      context.req.query('key'),
      actor.id,
    );
    const expiresOn = await drafts.keepOn(place, clock.now());
    if (expiresOn === null) return problem(context, 'not-found');
    return context.json<DraftKeptDto>({ expiresOn });
  });

  app.delete('/drafts/:command', async (context) => {
    const actor = context.get('actor');
    const name = context.req.param('command');
    const place = placeOf(
      name,
      meantStream(environment, actor, name, context.req.query('stream')),
      context.req.query('key'),
      actor.id,
    );
    // Whoever says what they saw has handed it in: what somebody else wrote since stays.
    const seen = context.req.query('savedAt');
    await (seen === undefined ? drafts.drop(place) : drafts.handedIn(place, seen));
    return context.body(null, 204);
  });

  return app;
}

export const placeOf = (
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

/** The case a draft belongs to, as far as its owner may know of it; nothing for an act outside any case. */
export async function aboutOf(
  environment: Environment,
  actor: Actor,
  stream: string,
): Promise<string> {
  const parsed = parseStreamId(stream);
  if (parsed?.kind !== 'case') return '';
  if (environment.split?.service) return environment.split.service.caseName(actor, parsed.key);
  // Whoever names a case in an address is not yet somebody who may read of it.
  const [row] = await listCases(environment.pool, actor, { stream: parsed.id });
  return row === undefined ? '' : (row.number ?? row.title);
}

/** A password has no place in a draft, sealed or not. */
export function withoutSecrets(
  environment: Environment,
  command: string,
  values: object,
): Readonly<Record<string, unknown>> {
  const declared = environment.catalogue.command(command);
  const secret = new Set(declared ? secretFields(declared) : []);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
}
