import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastCheckpoint, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { leadsTo, openCheckpoint, readPolicy, readVerifier } from '@xiezhi/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkingHtml } from '../http/checking-page.ts';
import { TestServer } from '../testing/browser.ts';
import { handedIn } from '../testing/complaints.ts';
import { gu, register } from '../testing/people.ts';
import { auditLog } from './audit.ts';
import { CourtLog } from './court-log.ts';
import { announceKey, changeKey, ledgerKeys } from './keys.ts';
import { checkpointOver } from './prove.ts';

/* The log gets another key on purpose: announced, side by side, changed; and once because the old one was stolen. */

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-key-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { pool } = await freshDatabase();
const server = new TestServer(pool, {
  ledger: new CourtLog(await ledgerKeys(folder, 'court.example/log'), null),
});
const now = () => server.now;

/** As after a start: the keys are read from the folder. */
const started = async (): Promise<CourtLog> => {
  const log = new CourtLog(await ledgerKeys(folder, null), null);
  await log.publish(pool, now);
  return log;
};

async function entered(log: CourtLog): Promise<void> {
  await handedIn(server, 1);
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, now)) > 0);
}

const last = async (): Promise<string> => (await lastCheckpoint(pool))?.note ?? '';
const signedBy = async (vkey: string): Promise<boolean> => {
  try {
    openCheckpoint(await last(), readVerifier(vkey));
    return true;
  } catch {
    return false;
  }
};

beforeAll(async () => {
  await server.establish(await register(server, gu));
  while ((await sequence(pool)) > 0);
});

test('announced, the new key signs beside the old one; changed, it signs alone, and whoever knew the old one is led to it', async () => {
  const old = await started();
  await entered(old);
  expect(await signedBy(old.keys.vkey)).toBe(true);
  const announced = await announceKey(folder);
  const [note = ''] = announced.successions;
  // Also while nothing is entered: the last checkpoint gets the line of the key that comes.
  const both = await started();
  expect(both.keys.vkey).toBe(old.keys.vkey);
  await entered(both);
  expect((await last()).split('\n— ')).toHaveLength(5);
  await expect(announceKey(folder)).rejects.toThrow('announced already');

  await changeKey(folder, false);
  const fresh = await started();
  expect(fresh.keys.vkey).not.toBe(old.keys.vkey);
  expect(await signedBy(fresh.keys.vkey)).toBe(true);
  await entered(fresh);
  expect([await signedBy(fresh.keys.vkey), await signedBy(old.keys.vkey)]).toEqual([true, false]);
  expect(fresh.keys.successions).toHaveLength(1);
  expect(leadsTo(old.keys.vkey, fresh.keys.vkey, fresh.keys.successions)).toBe(true);
  expect(leadsTo(old.keys.vkey, fresh.keys.vkey, [note])).toBe(true);
  expect(await auditLog(pool, fresh.keys)).toEqual([]);
  expect(await readFile(join(folder, 'ledger.key'), 'utf8')).not.toContain('"next"');
});

test('the page that people take along checks what the former key signed as well, and nothing by one that was stolen', async () => {
  const web = await mkdtemp(join(folder, 'web-'));
  const page = '<meta name="log-key" content=""><meta name="log-policy" content="">';
  await writeFile(join(web, 'verify.html'), page);
  const log = await started();
  const [former = ''] = log.keys.past;
  const given = async (policy: string | null) => {
    const ledger = new CourtLog(log.keys, policy === null ? null : readPolicy(policy));
    return checkingHtml({ webFolder: web, ledger, split: null });
  };
  expect(await given(null)).toContain(`name="log-key" content="${log.keys.vkey} ${former}"`);
  const own = await given(`log ${log.keys.vkey}\nquorum none\n`);
  expect(own).toContain(`log ${log.keys.vkey}\nlog ${former}\n`);
  const stolen = new CourtLog({ ...log.keys, led: [] }, null);
  expect(await checkingHtml({ webFolder: web, ledger: stolen, split: null })).not.toContain(former);
});

test('a change without an announcement is refused; of a stolen key it is not, and nothing leads from it', async () => {
  const old = await started();
  await expect(changeKey(folder, false)).rejects.toThrow('no key was announced');
  await changeKey(folder, true);
  const fresh = await started();
  // Nothing was entered since, and proofs are under the key that counts.
  expect(await signedBy(fresh.keys.vkey)).toBe(true);
  const over = await checkpointOver(pool, 0, fresh.own);
  expect(over?.note).toBe(await last());
  expect(leadsTo(old.keys.vkey, fresh.keys.vkey, fresh.keys.successions)).toBe(false);
  expect(fresh.keys.past).toContain(old.keys.vkey);
  expect(fresh.keys.led).not.toContain(old.keys.vkey);
  await entered(fresh);
  expect(await auditLog(pool, fresh.keys)).toEqual([]);
  expect(Object.keys((await fresh.standing(pool, server.now)).alarms)).toEqual([]);
});
