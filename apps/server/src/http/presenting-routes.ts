import type { PresentingDto } from '@xiezhi/contract';
import type { ProblemCode } from '@xiezhi/contract/problems';
import { isFileHash } from '@xiezhi/docket';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Room } from '../presenting/standing.ts';
import { standingFor } from '../presenting/standing.ts';
import { presenterIn } from '../presenting/who-presents.ts';
import type { RequestVariables } from './environment.ts';
import { jsonBody } from './json-body.ts';
import { problem } from './problem.ts';

const thousandth = z.int().min(0).max(1000);
const shown = {
  sha256: z.string().refine(isFileHash),
  page: z.int().min(1).max(1_000_000),
  zoom: z.union([z.literal('width'), z.literal('page'), z.int().min(10).max(1000)]),
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  mark: z.strictObject({ x: thousandth, y: thousandth }).nullable(),
};
const given = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('watch'),
    /** Which of the windows of this person it is. */
    window: z.string().regex(/^[0-9a-z]{8,40}$/),
    follows: z.boolean(),
  }),
  z.strictObject({ do: z.literal('begin'), file: z.strictObject(shown) }),
  z.strictObject({ do: z.literal('show'), id: z.string().max(40), file: z.strictObject(shown) }),
  z.strictObject({ do: z.literal('end'), id: z.string().max(40) }),
]);
type Given = z.infer<typeof given>;

/** A hand that points tells twelve times a second; twice as often is no hand. */
const most = 50;
const withinMillis = 2000;

/** How often each person says something; whoever says more is told to wait. */
class Measure {
  readonly #said = new Map<PersonId, number>();

  takes(person: PersonId): boolean {
    const before = this.#said.get(person) ?? 0;
    if (before === 0) setTimeout(() => this.#said.delete(person), withinMillis).unref();
    this.#said.set(person, before + 1);
    return before < most;
  }
}

/**
 * Presents a file of a case page by page, and looks on. Nothing of it is entered or kept: what somebody wants to have said
 * of an exhibit is an opinion on it. The answer is how it stands; what changes comes over `/api/events`.
 */
export function presentingRoutes(room: Room): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const measure = new Measure();
  app.post('/presenting/:key', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    // A finger does not reach over a folder of letters.
    if (room.environment.split !== null) return problem(context, 'presenting-apart');
    if (!measure.takes(actor.person)) return problem(context, 'presenting-too-fast');
    const stream = parseStreamId(`case:${context.req.param('key').replace(/^case:/, '')}`)?.id;
    const said = given.safeParse(await jsonBody(context));
    if (stream === undefined) return problem(context, 'not-found');
    if (!said.success) return problem(context, 'bad-request');
    const refused = await carriedOut(room, { ...actor, person: actor.person }, stream, said.data);
    if (refused !== null) return problem(context, refused);
    return context.json<PresentingDto>(await standingFor(room, actor, stream));
  });
  return app;
}

type Known = Actor & { readonly person: PersonId };

async function carriedOut(
  room: Room,
  actor: Known,
  stream: StreamId,
  said: Given,
): Promise<ProblemCode | null> {
  const { presentations, rights, environment } = room;
  if (said.do === 'end') {
    presentations.end(stream, said.id, actor.person);
    return null;
  }
  const { may } = await standingFor(room, actor, stream);
  if (said.do === 'watch') {
    const watched = presentations.watch(said.window, stream, actor.person, said.follows);
    return watched ? null : 'presenting-too-fast';
  }
  if (may === 'look-on') return 'presenting-not-yours';
  if (may === 'not-now') return 'presenting-not-now';
  if (!(await rights.mayRead(actor, stream, said.file.sha256))) return 'file-missing';
  if (said.do === 'show')
    return presentations.show(stream, said.id, actor.person, said.file) ? null : 'presenting-over';
  if (may === 'wait') return 'presenting-taken';
  const { state } = await environment.docket.cache.load(stream);
  const by = presenterIn(actor, stream.slice('case:'.length), state as CaseState);
  if (by === null) return 'presenting-not-yours';
  presentations.begin({ stream, person: actor.person, by }, said.file);
  return null;
}
