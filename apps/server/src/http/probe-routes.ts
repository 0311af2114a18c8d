import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { RequestVariables } from './environment.ts';

const mostBytes = 2_000_000;
/** Bytes that nothing between here and the reader can shrink; the same for everybody, so that asking costs nothing. */
const noise = randomBytes(mostBytes);

/** What a reader measures their own connection with (OOR-22.1.0): bytes out, bytes in, and nothing kept. */
export function probeRoutes(): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/probe', (context) => {
    const asked = Number(context.req.query('bytes') ?? 0);
    const bytes = Number.isSafeInteger(asked) ? Math.min(Math.max(asked, 0), mostBytes) : 0;
    return context.body(noise.subarray(0, bytes), 200, {
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store, no-transform',
    });
  });
  app.post('/probe', async (context) =>
    context.json({ bytes: (await context.req.arrayBuffer()).byteLength }),
  );
  return app;
}
