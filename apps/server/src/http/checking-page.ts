import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '@xiezhi/ledger';
import { readVerifier, writePolicy } from '@xiezhi/ledger';
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

/** A copy from before the log changed its key is checked by the key of then; not by one that was stolen. */
const withLed = (policy: Policy, led: readonly string[]): Policy => {
  const named = new Set(policy.logs.map(({ verifier }) => verifier.vkey));
  const others = led.filter((vkey) => !named.has(vkey));
  return {
    ...policy,
    logs: [...policy.logs, ...others.map((vkey) => ({ verifier: readVerifier(vkey), url: null }))],
  };
};

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
  const { vkey: today = there?.vkey ?? '', led = [] } = ledger?.keys ?? {};
  const vkey = [today, ...led].join(' ');
  const own =
    ledger === null || ledger.policy === null ? null : writePolicy(withLed(ledger.policy, led));
  const policy = own ?? there?.policy ?? '';
  return put(put(page, 'log-key', vkey), 'log-policy', policy);
}
