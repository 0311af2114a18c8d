import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogStandingDto } from '@xiezhi/contract';
import { lastCheckpoint, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { openCheckpoint, readPolicy, readVerifier, Witness, witnessKeys } from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CourtLog } from '../ledger/court-log.ts';
import { ledgerKeys } from '../ledger/keys.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { handedIn } from '../testing/complaints.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

/*
 * Whoever answers for the court sees an alarm of the log on the screen, and so does the machine that watches it; and both see it
 * gone once its cause is.
 */
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-standing-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { pool } = await freshDatabase();

const keys = await ledgerKeys(folder, 'court.example/log');
const notary = witnessKeys('notary.example/w', new Uint8Array(32).fill(7), () => 1_795_000_000);
const kept = new Map<string, { size: number; root: Uint8Array }>();
const witness = new Witness(notary.signer, [readVerifier(keys.vkey)], {
  last: (origin) => Promise.resolve(kept.get(origin) ?? null),
  replace: (origin, _before, fresh) => (kept.set(origin, fresh), Promise.resolve(true)),
});
const listening = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    void witness.addCheckpoint(Buffer.concat(pieces).toString()).then(({ status, body }) => {
      response.writeHead(status);
      response.end(body);
    });
  });
});
listening.listen(0, '127.0.0.1');
await once(listening, 'listening');
afterAll(() => listening.close());
const url = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
// A witness may bear the name under which the log’s own alarms stand: neither answers for the other.
const policy = readPolicy(
  `log ${keys.vkey}\nwitness log ${notary.vkey} ${url}\n# xiezhi-witness log run-by 云州公证处\nquorum log\n`,
);
/** Who runs it is said, and of an interest nothing. */
const said = { runBy: '云州公证处', interest: null };
const log = new CourtLog(keys, policy);
const server = new TestServer(pool, { ledger: log });
const now = () => server.now;

let administrator: Browser;

const standing = async (): Promise<LogStandingDto> => {
  const { status, body } = await administrator.get('/api/court/log');
  expect(status).toBe(200);
  return body as unknown as LogStandingDto;
};
/** The lines of alarms as Prometheus reads them. */
const measured = async (name: string): Promise<readonly string[]> =>
  (await (await server.app.request('/metrics')).text())
    .split('\n')
    .filter((line) => line.startsWith(name));
const kinds = async (): Promise<readonly string[]> => {
  const { alarms } = await standing();
  expect(await measured('xiezhi_log_alarm')).toEqual(
    alarms.map(({ kind, who }) => `xiezhi_log_alarm{kind="${kind}",who="${who}"} 1`),
  );
  return alarms.map(({ kind, who }) => `${kind} ${who}`);
};

/** Somebody files; what is entered gets its number. */
async function more(): Promise<void> {
  await handedIn(server, 1);
  while ((await sequence(pool)) > 0);
}

beforeAll(async () => {
  await server.establish(await register(server, gu));
  await register(server, zhao);
  administrator = await signedIn(server, gu.mobile);
  while ((await sequence(pool)) > 0);
  await log.publish(pool, now);
});

describe('How the log stands', () => {
  test('OOR-10.2.8: is told to those who answer for the court, and to nobody else', async () => {
    expect(await log.askWitness(pool, 'log')).toBe(1);
    const { size, waiting, name, seers, policy: asked } = await standing();
    expect(size).toBeGreaterThan(3);
    expect({ waiting, name, asked }).toEqual({
      waiting: 0,
      name: 'court.example/log',
      asked: true,
    });
    expect(seers).toEqual([
      { name: 'log', kind: 'witness', ...said, asked: true, seen: size, at: server.now },
    ]);
    // Anybody reads who witnesses it and how far; only the court's own sees its alarms.
    const told = async () => (await server.app.request('/log/witnesses')).text();
    expect(await told()).toBe(`${String(size)} log ${notary.vkey}\n`);
    expect(await measured('xiezhi_log_entries')).toEqual([
      `xiezhi_log_entries{state="promised"} ${String(size)}`,
      'xiezhi_log_entries{state="waiting"} 0',
    ]);
    expect(await kinds()).toEqual([]);
    const party = await signedIn(server, zhao.mobile);
    expect((await party.get('/api/court/log')).status).toBe(404);
    expect((await server.app.request('/api/court/log')).status).toBe(404);
  });

  test('a lost tile is an alarm on the screen and in the figures, with what waits, until it is mended', async () => {
    const { rows } = await pool.query<{ level: number; number: string; hashes: Buffer }>(
      'delete from log_tile where level = 0 and number = 0 returning *',
    );
    await more();
    await expect(log.publish(pool, now)).rejects.toThrow(/tile|log lacks/);
    expect(await kinds()).toEqual(['stopped log']);
    expect(await log.askWitness(pool, 'log')).toBe(0);
    expect(await kinds()).toEqual(['stopped log']);
    expect((await standing()).waiting).toBeGreaterThan(0);
    for (const { level, number, hashes } of rows)
      await pool.query('insert into log_tile values ($1, $2, $3)', [level, number, hashes]);
    expect(await log.publish(pool, now)).toBeGreaterThan(0);
    expect(await kinds()).toEqual([]);
    expect((await standing()).waiting).toBe(0);
  });

  test('what the witnesses have not seen for a minute is an alarm until they have', async () => {
    server.later(2);
    expect(await kinds()).toEqual(['unseen unseen']);
    expect(await log.askWitness(pool, 'log')).toBe(1);
    expect(await kinds()).toEqual([]);
  });

  test('another history at a witness stands before what merely waits, and its cause gone it goes', async () => {
    const note = (await lastCheckpoint(pool))?.note ?? '';
    const seen = openCheckpoint(note, readVerifier(keys.vkey));
    kept.set(seen.origin, { size: seen.size, root: new Uint8Array(32).fill(9) });
    await more();
    await log.publish(pool, now);
    server.later(2);
    await expect(log.askWitness(pool, 'log')).rejects.toThrow('another history');
    expect(await kinds()).toEqual(['fork log', 'unseen unseen']);
    expect((await standing()).alarms[0]?.said).toContain('another history');
    kept.set(seen.origin, { size: seen.size, root: seen.root });
    expect(await log.askWitness(pool, 'log')).toBe(1);
    expect(await kinds()).toEqual([]);
  });
});
