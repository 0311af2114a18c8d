import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePolicy } from '@xiezhi/ledger';
import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

export const checkingPath = '/verify.html';

/**
 * The page that checks copies and papers, for whoever takes it along. It gets the log's key and the court's policy as it
 * leaves: a copy under another key, or one that too few witnesses have seen, is then found to be one, also years later and
 * far from here.
 */
export async function checkingPage(
  context: Context,
  environment: Pick<Environment, 'webFolder' | 'ledger' | 'split'>,
): Promise<Response> {
  const page = await checkingHtml(environment);
  if (page === null) return problem(context, 'web-not-built');
  return context.html(page, 200, { 'cache-control': 'no-cache' });
}

/** @returns null where the pages of the web client have not been built. */
export async function checkingHtml({
  webFolder,
  ledger,
  split,
}: Pick<Environment, 'webFolder' | 'ledger' | 'split'>): Promise<string | null> {
  const page = await readFile(join(webFolder, 'verify.html'), 'utf8').catch(() => null);
  if (page === null) return null;
  const put = (into: string, name: string, value: string): string =>
    into.replace(
      `name="${name}" content=""`,
      () => `name="${name}" content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    );
  const there = ledger === null ? ((await split?.service?.log.keys()) ?? null) : null;
  const vkey = ledger?.keys.vkey ?? there?.vkey ?? '';
  const own = ledger === null || ledger.policy === null ? null : writePolicy(ledger.policy);
  const policy = own ?? there?.policy ?? '';
  return put(put(page, 'log-key', vkey), 'log-policy', policy);
}
