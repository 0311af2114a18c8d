import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastCheckpoint, logReach } from '@xiezhi/docket';
import { openCheckpoint, readVerifier, signCheckpoint, tilePath, widthAt } from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anchor } from '../ledger/anchors.ts';
import { CourtLog } from '../ledger/court-log.ts';
import { ledgerKeys } from '../ledger/keys.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { accepted } from './testing/giving.ts';
import { filesUnder, openedOf } from './testing/everything.ts';
import { complaintOf, TwoZones } from './testing/two-zones.ts';

/* The log is made in the court zone and read in the service zone, where the people are. */

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-between-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const anchor: Anchor = {
  name: 'chain',
  kind: 'chain',
  known: 'chain 1337 0x00000000000000000000000000000000000000aa\n',
  every: 86_400,
  submit: () => Promise.reject(new Error('nobody shows it anything here')),
};
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null, [anchor]);
const zones = await TwoZones.open(log);
const { service, court } = zones;
let plaintiff: Awaited<ReturnType<typeof signedIn>>;

/** Until the service zone shows what the court zone has signed last, of all that was entered. */
async function passedOn(): Promise<number> {
  await zones.quiet();
  for (let tries = 0; tries < 100; tries += 1) {
    const [made, here, reach] = await Promise.all([
      lastCheckpoint(court.pool),
      lastCheckpoint(service.pool),
      logReach(court.pool),
    ]);
    if (made !== null && made.size === reach.numbered && here?.note === made.note) return made.size;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the log has not come to the service zone');
}

const get = async ({ server }: typeof court, path: string) => {
  const answer = await server.app.request(`/log${path}`);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()).toString('hex') };
};
const same = async (path: string): Promise<number> => {
  const [there, here] = await Promise.all([get(court, path), get(service, path)]);
  expect([path, here]).toEqual([path, there]);
  return here.status;
};

beforeAll(async () => {
  await register(service.server, zhao);
  await register(service.server, gu);
  plaintiff = await signedIn(service.server, zhao.mobile);
  await accepted(zones, plaintiff, 'filing.submit', null, complaintOf(zones, zhao, gu));
});

describe('the log in the service zone', () => {
  test('OOR-21.1.0: answers under the same addresses the same bytes as where it is made', async () => {
    const size = await passedOn();
    expect(size).toBeGreaterThan(10);
    for (const path of ['/vkey', '/vkey/sm2', '/checkpoint', '/witnesses', '/timestamps'])
      expect(await same(path)).toBe(200);
    for (const path of ['/anchors', '/anchors/contracts']) expect(await same(path)).toBe(200);
    const width = widthAt(size, 0, 0);
    for (const part of [1, width])
      for (const level of [0, 'entries'] as const)
        expect(await same(`/${tilePath(level, 0, part)}`)).toBe(200);
    for (const path of ['/succession/1', '/tile/0/001', '/tile/9/000.p/1', '/nothing'])
      expect(await same(path)).toBe(404);
    const contracts = await service.server.app.request('/log/anchors/contracts');
    expect(await contracts.text()).toBe(anchor.known);
    const { note } = (await lastCheckpoint(service.pool)) ?? { note: '' };
    expect(openCheckpoint(note, readVerifier(log.keys.vkey)).size).toBe(size);
  });

  test('goes on as cases do, also after the service zone has been away', async () => {
    await zones.stop('service');
    const before = (await lastCheckpoint(service.pool))?.size ?? 0;
    zones.run('service');
    for (let count = 0; count < 8; count += 1)
      await accepted(zones, plaintiff, 'filing.submit', null, complaintOf(zones, zhao, gu));
    const size = await passedOn();
    expect(size).toBeGreaterThan(before);
    expect(await same(`/${tilePath('entries', 0, Math.min(size, 256))}`)).toBe(200);
    expect(await same(`/${tilePath(0, 0, Math.min(size, 256))}`)).toBe(200);
  });

  test('what it lacks after a restore it asks for, and has it again', async () => {
    await passedOn();
    await zones.stop('service');
    await service.pool.query('delete from log_checkpoint');
    await service.pool.query('delete from log_tile');
    zones.run('service');
    await accepted(zones, plaintiff, 'filing.submit', null, complaintOf(zones, zhao, gu));
    const size = await passedOn();
    expect(await same(`/${tilePath('entries', 0, Math.min(size, 256))}`)).toBe(200);
  });

  test('what does not give the root that was signed is set aside, and nothing of it is shown', async () => {
    const size = await passedOn();
    const { note = '', at = '' } = (await lastCheckpoint(court.pool)) ?? {};
    const { origin, signers } = log.keys;
    const root = new Uint8Array(32);
    const forge = (key: string, forged: string) =>
      zones.exchangeOf('court').send(court.pool, {
        key,
        kind: 'log',
        body: {
          keys: { vkey: log.keys.vkey, sm2: log.keys.sm2, successions: [] },
          policy: null,
          from: size,
          commitments: Buffer.alloc(32, 7).toString('base64'),
          size: size + 1,
          checkpoints: [{ size: size + 1, note: forged, at, seen: [] }],
          stamps: [],
        },
        files: [],
      });
    await forge('log forged 1', note);
    await forge('log forged 2', signCheckpoint({ origin, size: size + 1, root }, signers));
    await forge(
      'log forged 3',
      note.replace('\n\n', '\n\n— nobody aGVsbG8gd29ybGQ=\n').slice(0, -9),
    );
    await zones.quiet();
    const { rows } = await service.pool.query<{ why: string }>(
      'select why from letter_aside order by at',
    );
    expect(rows.map(({ why }) => why)).toEqual([
      'a checkpoint of the log is not of the size it came as',
      `the entries do not give the root that was signed for ${String(size + 1)}`,
      'a checkpoint of the log is not signed by its key',
    ]);
    expect((await lastCheckpoint(service.pool))?.size).toBe(size);
  });

  test('nothing but commitments has come with it: no name, no number and no docket of a case', async () => {
    const tables = (await openedOf(service)).get('tables') ?? '';
    expect(tables).toContain('log_tile');
    const { rows } = await service.pool.query<{ kind: string }>(
      'select distinct kind from stream_head order by kind',
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['person', 'rulebook']);
    const secret = (await openedOf(court)).get('tables') ?? '';
    expect(secret).toContain('订了一套柜子');
    expect(tables).not.toContain('订了一套柜子');
    expect(await filesUnder(zones.exchange)).not.toContain('订了一套柜子');
  });
});
