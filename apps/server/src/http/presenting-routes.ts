import type { PresentingDto } from '@xiezhi/contract';
import type { ProblemCode } from '@xiezhi/contract/problems';
import { isFileHash } from '@xiezhi/docket';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Place, Room } from '../presenting/standing.ts';
import { mayIn, placeOf, standingFor } from '../presenting/standing.ts';
import type { Known } from '../presenting/windows.ts';
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
/** Which of the windows of this person it is. */
const windowName = z.string().regex(/^[0-9a-z]{8,40}$/);
const given = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('watch'),
    window: windowName,
    follows: z.boolean(),
  }),
  z.strictObject({ do: z.literal('leave'), window: windowName }),
  z.strictObject({ do: z.literal('begin'), file: z.strictObject(shown) }),
  z.strictObject({
    do: z.literal('show'),
    id: z.string().max(40),
    file: z.strictObject(shown),
    /** The page lies behind others: its browser lets it speak once a minute. */
    aside: z.boolean().optional(),
  }),
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

async function carriedOut(
  room: Room,
  actor: Known,
  stream: StreamId,
  said: Given,
): Promise<ProblemCode | null> {
  const { presentations } = room;
  const { person } = actor;
  if (said.do === 'end') {
    presentations.end(stream, said.id, person);
    return null;
  }
  if (said.do === 'leave') {
    presentations.leave(said.window, person);
    return null;
  }
  const place = await placeOf(room, actor, stream);
  if (said.do === 'watch') {
    // Whoever has no business there is told of nothing, and counted nowhere.
    if (!place.isInTheRoom) return null;
    const follows = said.follows && presentations.of(stream) !== null;
    return presentations.watch(said.window, stream, actor, follows) ? null : 'presenting-too-fast';
  }
  const refused = await refusalOf(room, actor, stream, { place, sha256: said.file.sha256 });
  if (refused !== null) {
    // It cannot be gone on with, and the others do not wait for it.
    if (said.do === 'show') presentations.end(stream, said.id, person);
    return refused;
  }
  if (said.do === 'show') {
    const { id, file, aside = false } = said;
    return presentations.show({ stream, id, person }, file, aside) ? null : 'presenting-over';
  }
  // Of what is presented at this moment, with nothing awaited after it: two may have begun at once.
  const { presenter } = place;
  if (presenter === null || mayIn(place, actor, presentations.of(stream)) === 'wait')
    return 'presenting-taken';
  presentations.begin({ stream, person, by: presenter }, said.file);
  return null;
}

async function refusalOf(
  { rights }: Room,
  actor: Known,
  stream: StreamId,
  { place, sha256 }: { readonly place: Place; readonly sha256: string },
): Promise<ProblemCode | null> {
  if (place.presenter === null) return 'presenting-not-yours';
  if (!place.asks) return 'presenting-not-now';
  return (await rights.mayRead(actor, stream, sha256)) ? null : 'file-missing';
}
