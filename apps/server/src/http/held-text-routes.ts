import { setTimeout as pause } from 'node:timers/promises';
import type { HeldTextDto } from '@xiezhi/contract';
import { isFileHash } from '@xiezhi/docket';
import { Hono } from 'hono';
import { HeldTexts } from '../reading/held-texts.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { notStored } from './files.ts';
import { problem } from './problem.ts';

/** So long a person waits before they are told that it is being read. */
const patienceMillis = 8000;

/** What stands in a file that somebody handed in, to nobody but them: so that they need not copy it into a form. */
export function heldTextRoutes(environment: Environment): Hono<RequestVariables> {
  const { files } = environment;
  const app = new Hono<RequestVariables>();
  const texts = new HeldTexts(files);
  app.get('/files/:sha256/text', async (context) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    const sha256 = context.req.param('sha256');
    const held = isFileHash(sha256) ? await files.heldBy(sha256, person) : null;
    if (held === null) return problem(context, 'file-missing');
    if ((await files.scans.keptFrom(sha256, person, null)) !== null)
      return problem(context, await notStored(environment, { person }, null, sha256));
    const reading = texts.of(person, held);
    if (reading === null) return problem(context, 'searches-waiting');
    const read = await Promise.race([reading, pause(patienceMillis, null)]);
    if (read !== null) return context.json<HeldTextDto>(read);
    context.header('retry-after', '2');
    return problem(context, 'file-being-read');
  });
  return app;
}
