import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

export const checkingPath = '/verify.html';

/**
 * The page that checks copies and papers, for whoever takes it along. It gets the log's key as it leaves: a copy under
 * another key is then found to be one, also years later and far from here.
 */
export async function checkingPage(
  context: Context,
  { webFolder, ledger }: Environment,
): Promise<Response> {
  const page = await readFile(join(webFolder, 'verify.html'), 'utf8').catch(() => null);
  if (page === null) return problem(context, 503, 'web-not-built');
  const key = (ledger?.keys.vkey ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const named = page.replace('name="log-key" content=""', () => `name="log-key" content="${key}"`);
  return context.html(named, 200, {
    'cache-control': 'no-cache',
  });
}
