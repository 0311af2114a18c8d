import type { NoteDto, NotesDto } from '@xiezhi/contract';
import type { ProblemCode } from '@xiezhi/contract/problems';
import { isFileHash, type Noted } from '@xiezhi/docket';
import { parseStreamId } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Environment, RequestVariables } from './environment.ts';
import { fileNamed } from './files.ts';
import { jsonBody } from './json-body.ts';
import { problem } from './problem.ts';

const aThousandth = z.int().min(0).max(1000);
/** A day, in milliseconds: no recording that may be handed in is longer. */
const longest = 86_400_000;

const given = z.strictObject({
  page: z.int().min(1).max(1_000_000).nullable(),
  place: z
    .strictObject({ x: aThousandth, y: aThousandth, width: aThousandth, height: aThousandth })
    .nullable(),
  at: z.int().min(0).max(longest).nullable(),
  // What PostgreSQL and JSON take, and no more than one reads beside a page.
  text: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000')),
});

const isNoteId = (text: string): boolean => /^[0-9a-z][0-9a-z-]{7,63}$/.test(text);

/** What somebody notes for themselves on the pages of a file: kept for nobody else, as drafts are. */
export function noteRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const { notes, clock } = environment;

  /** The file in its case, if this person may read it there. */
  const noted = async (context: Context<RequestVariables>): Promise<Noted | ProblemCode> => {
    const actor = context.get('actor');
    if (actor.person === null) return 'sign-in';
    const sha256 = context.req.param('sha256') ?? '';
    const stream = parseStreamId(context.req.query('stream') ?? '');
    if (!isFileHash(sha256) || !stream) return 'file-missing';
    const named = await fileNamed(environment, actor, stream.id, sha256);
    return named === null ? 'file-missing' : { owner: actor.person, stream: stream.id, sha256 };
  };

  app.get('/notes/:sha256', async (context) => {
    const place = await noted(context);
    if (typeof place === 'string') return problem(context, place);
    return context.json<NotesDto>({ notes: await notes.of(place) });
  });

  app.put('/notes/:sha256/:id', async (context) => {
    const place = await noted(context);
    if (typeof place === 'string') return problem(context, place);
    const { id } = context.req.param();
    const note = given.safeParse(await jsonBody(context));
    if (!note.success || !isNoteId(id)) return problem(context, 'bad-request');
    const saved = await notes.save(place, id, note.data, clock.now());
    return saved === 'too-many' ? problem(context, 'too-many-notes') : context.json<NoteDto>(saved);
  });

  // One's own goes also when the file is none of one's any more.
  app.delete('/notes/:sha256/:id', async (context) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    const { sha256, id } = context.req.param();
    await notes.drop({ owner: person, stream: context.req.query('stream') ?? '', sha256 }, id);
    return context.body(null, 204);
  });
  return app;
}
