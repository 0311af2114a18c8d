import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastCheckpoint, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { Checkpoint } from '@xiezhi/ledger';
import {
  consistencyProof,
  hashesIn,
  isConsistent,
  openByPolicy,
  openCheckpoint,
  readPolicy,
  readVerifier,
  tilePath,
  verifyExport,
  widthAt,
  Witness,
  witnessKeys,
} from '@xiezhi/ledger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { handedIn } from '../testing/complaints.ts';
import type { Death } from '../testing/dying-pool.ts';
import { dyingPool } from '../testing/dying-pool.ts';
import { gu, register } from '../testing/people.ts';
import { auditLog } from './audit.ts';
import { CourtLog } from './court-log.ts';
import { ledgerKeys } from './keys.ts';

/*
 * The log broken on purpose, one fault a test: what stands then is safe, the alarm says what it is, and once the cause is gone
 * the log goes on. The same as a table: docs/explain/faults.md.
 */

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-faults-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { pool } = await freshDatabase();
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const server = new TestServer(pool, { ledger: log });
const now = () => server.now;

const file = (): Promise<void> => handedIn(server, 1);

const get = (path: string): Promise<Response> => Promise.resolve(server.app.request(`/log${path}`));
const alarmsOf = async (of: CourtLog) => (await of.standing(pool, now())).alarms;

/** As an outsider reads it. */
async function read(): Promise<Checkpoint> {
  const note = await (await get('/checkpoint')).text();
  return openCheckpoint(note, readVerifier(log.keys.vkey));
}

/** The log has grown out of what it was, holds all that is entered, and its tiles give what was signed. */
async function expectWhole(before: Checkpoint): Promise<void> {
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, now)) > 0);
  const after = await read();
  const hashes = hashesIn({
    tile: async (level, index) => {
      const width = widthAt(after.size, level, index);
      if (width === 0) return null;
      return new Uint8Array(await (await get(`/${tilePath(level, index, width)}`)).arrayBuffer());
    },
  });
  const proof = await consistencyProof(hashes, before.size, after.size);
  expect(isConsistent(before, after, proof)).toBe(true);
  expect(await auditLog(pool, log.keys)).toEqual([]);
  const { rows } = await pool.query<{ entries: string; numbered: string; dense: string }>(
    `select (select count(*) from entry) as entries, count(*) as numbered,
            coalesce(max(leaf), -1) + 1 as dense from leaf`,
  );
  const [{ entries, numbered, dense } = {}] = rows;
  expect([numbered, dense, String(after.size)]).toEqual([entries, entries, entries]);
  expect(await alarmsOf(log)).toEqual({});
}

beforeAll(async () => {
  await server.establish(await register(server, gu));
  while ((await sequence(pool)) > 0);
  await log.publish(pool, now);
});

test('each byte of a copy, turned in turn, is noticed', async () => {
  const vectors = JSON.parse(
    await readFile(new URL('../../../../docs/spec/export-1.vectors.json', import.meta.url), 'utf8'),
  ) as { archive: string; vkey: string };
  const whole = Buffer.from(vectors.archive, 'base64');
  const trust = { vkey: vectors.vkey, policy: null };
  const check = (bytes: Uint8Array) =>
    verifyExport(
      {
        size: bytes.length,
        read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
      },
      trust,
    );
  expect((await check(whole)).good).toBe(true);
  for (let at = 0; at < whole.length; at += 1) {
    const bad = Uint8Array.from(whole);
    bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
    const { good, findings } = await check(bad);
    expect([good, findings.length > 0], String(at)).toEqual([false, true]);
  }
}, 60_000);

test.each<Death>(['failed', 'failed, and stored'])(
  'the sequencer and the publisher die at each of their statements (%s), and whoever comes after goes on',
  async (death) => {
    const numberAll = async (): Promise<void> => {
      while ((await sequence(pool)) > 0);
    };
    for (const { ready, work } of [
      { ready: () => Promise.resolve(), work: (on: typeof pool) => sequence(on) },
      { ready: numberAll, work: (on: typeof pool) => log.publish(on, now) },
    ]) {
      let deaths = 0;
      for (let at = 0, alive = false; !alive; at += 1) {
        const before = await read();
        await file();
        await ready();
        const dying = dyingPool(pool, at, death);
        const done = await work(dying.pool).then(
          () => true,
          (fault: unknown) => {
            expect(String(fault)).toContain('killed');
            return false;
          },
        );
        alive = !dying.died();
        if (!alive) deaths += 1;
        expect(done || !alive).toBe(true);
        // Whatever was reached, nothing is promised that is not there.
        const middle = await read();
        expect(middle.size).toBeGreaterThanOrEqual(before.size);
        expect(await auditLog(pool, log.keys)).toEqual([]);
        await expectWhole(before);
      }
      expect(deaths).toBeGreaterThanOrEqual(4);
    }
  },
  120_000,
);

/** What the program itself may not do, on a connection that nobody gets afterwards. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set role none');
    for (const one of statements) await client.query(one);
  } finally {
    client.release(true);
  }
}

// A disk of a megabyte under the log's tiles: only root can make one, and PostgreSQL has to be on this machine.
const disk = join(folder, 'disk');

test('a full disk under the tiles: nothing is promised, the alarm says so, and with room the log goes on', async (context) => {
  const { rows } = await pool.query<{ data_directory: string }>('show data_directory');
  spawnSync('mkdir', ['-p', disk]);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
  if (!mounted) return context.skip('needs the right to mount');
  const ballast = join(disk, 'ballast');
  try {
    const owner = statSync(rows[0]?.data_directory ?? '').uid;
    chownSync(disk, owner, owner);
    spawnSync('chmod', ['755', folder]);
    await asOwner(
      `create tablespace small location '${disk}'`,
      'alter table log_tile set tablespace small',
    );
    const before = await read();
    spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']);
    let fault = '';
    for (let tries = 0; fault === '' && tries < 40; tries += 1) {
      await file();
      while ((await sequence(pool)) > 0);
      fault = await log.publish(pool, now).then(
        () => '',
        (thrown: unknown) => String(thrown),
      );
    }
    expect(fault).toContain('No space left on device');
    expect((await alarmsOf(log))['log']).toContain('No space left on device');
    // What was handed in meanwhile was received; what was promised stands.
    const promised = await read();
    expect(promised.size).toBeGreaterThanOrEqual(before.size);
    expect(await auditLog(pool, log.keys)).toEqual([]);
    writeFileSync(ballast, '');
    await expectWhole(promised);
  } finally {
    await asOwner(
      'alter table log_tile set tablespace pg_default',
      'drop tablespace if exists small',
    );
    spawnSync('umount', [disk]);
  }
}, 120_000);

test('all witnesses stop: the log goes on, copies say who has not seen it, the alarm comes after a minute and goes with them', async () => {
  const keys = witnessKeys('notary.example/w', new Uint8Array(32).fill(7), () => 1_795_000_000);
  const kept = new Map<string, { size: number; root: Uint8Array }>();
  const witness = new Witness(keys.signer, [readVerifier(log.keys.vkey)], {
    last: (origin) => Promise.resolve(kept.get(origin) ?? null),
    replace: (origin, _before, fresh) => (kept.set(origin, fresh), Promise.resolve(true)),
  });
  const listen = async (port: number) => {
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
    listening.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    return { listening, port: (listening.address() as AddressInfo).port };
  };
  const first = await listen(0);
  const policy = readPolicy(
    `log ${log.keys.vkey}\nwitness notary ${keys.vkey} http://127.0.0.1:${String(first.port)}\nquorum notary\n`,
  );
  const watched = new CourtLog(log.keys, policy);
  expect(await watched.askWitness(pool, 'notary')).toBe(1);
  expect(await alarmsOf(watched)).toEqual({});
  first.listening.close();
  first.listening.closeAllConnections();
  const before = await read();
  await file();
  while ((await sequence(pool)) > 0);
  expect(await watched.publish(pool, now)).toBeGreaterThan(0);
  await expect(watched.askWitness(pool, 'notary')).rejects.toThrow();
  expect(await alarmsOf(watched)).toEqual({});
  const note = (await lastCheckpoint(pool))?.note ?? '';
  expect(() => openByPolicy(note, policy)).toThrow('too few');
  server.later(2);
  expect((await alarmsOf(watched))['unseen']).toContain('too few witnesses have seen');
  const again = await listen(first.port);
  expect(await watched.askWitness(pool, 'notary')).toBe(1);
  expect(await alarmsOf(watched)).toEqual({});
  expect(openByPolicy((await lastCheckpoint(pool))?.note ?? '', policy).seen).toHaveLength(1);
  again.listening.close();
  await expectWhole(before);
});

test('another key under the log’s name signs nothing of it: the alarm says so, and the log goes on with its own', async () => {
  const before = await read();
  await file();
  while ((await sequence(pool)) > 0);
  const other = await mkdtemp(join(folder, 'other-'));
  const foreign = new CourtLog(await ledgerKeys(other, 'court.example/log'), null);
  await expect(foreign.publish(pool, now)).rejects.toThrow('not one of this log');
  expect((await alarmsOf(foreign))['log']).toContain('not one of this log');
  expect(await read()).toEqual(before);
  // A key that is damaged stops the court, and makes no new one in its place.
  await writeFile(join(other, 'ledger.key'), '{}');
  await expect(ledgerKeys(other, null)).rejects.toThrow('Restore it from a backup');
  await expectWhole(before);
});
