import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { freshDatabase } from '@xiezhi/docket/testing';
import { lastCheckpoint, sequence } from '@xiezhi/docket';
import type { Checkpoint } from '@xiezhi/ledger';
import {
  consistencyProof,
  hashesIn,
  isConsistent,
  leafHash,
  openByPolicy,
  openCheckpoint,
  readPolicy,
  readVerifier,
  rootOf,
  signCheckpoint,
  tilePath,
  widthAt,
  Witness,
  witnessKeys,
  writeSubmission,
} from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testWhen } from '../../../../test/skip.ts';
import { goMissing, verifierElsewhere } from '../../../../test/verify/elsewhere.ts';
import { TestServer } from '../testing/browser.ts';
import { handedIn } from '../testing/complaints.ts';
import { gu, register } from '../testing/people.ts';
import { auditLog } from './audit.ts';
import { CourtLog } from './court-log.ts';
import { ledgerKeys } from './keys.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-log-'));
const { pool } = await freshDatabase();
const ledger = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const server = new TestServer(pool, { ledger });
const now = () => server.now;
afterAll(() => rm(folder, { recursive: true, force: true }));

const hex = (one: Uint8Array): string => Buffer.from(one).toString('hex');
const get = (path: string): Promise<Response> => Promise.resolve(server.app.request(`/log${path}`));
const text = async (path: string): Promise<string> => (await get(path)).text();
const bytes = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await get(path)).arrayBuffer());

const file = (count: number): Promise<void> => handedIn(server, count);

/** Everything entered so far is numbered and in the tree. */
async function bringUp(): Promise<Checkpoint> {
  while ((await sequence(pool)) > 0);
  while ((await ledger.publish(pool, now)) > 0);
  return openCheckpoint(await text('/checkpoint'), readVerifier((await text('/vkey')).trim()));
}

/** As an outsider has them: over HTTP, and only what a tree of that size has. */
const tilesOf = ({ size }: Checkpoint) =>
  hashesIn({
    tile: async (level, index) => {
      const width = widthAt(size, level, index);
      return width === 0 ? null : bytes(`/${tilePath(level, index, width)}`);
    },
  });

/** The log’s row of a tile, changed behind its back; @returns a way to mend it. */
async function spoil(sql: string): Promise<() => Promise<void>> {
  const { rows: before } = await pool.query('select * from log_tile order by level, number');
  await pool.query(sql);
  return async () => {
    await pool.query('delete from log_tile');
    for (const { level, number, hashes } of before as {
      level: number;
      number: string;
      hashes: Buffer;
    }[])
      await pool.query('insert into log_tile values ($1, $2, $3)', [level, number, hashes]);
  };
}

/** A witness as somebody else runs it, with a memory of its own. */
async function witnessAt(seed: number, answer?: { status: number; body: string }) {
  const keys = witnessKeys('notary.example/w', new Uint8Array(32).fill(seed), () => 1_795_000_000);
  const kept = new Map<string, { size: number; root: Uint8Array }>();
  const witness = new Witness(keys.signer, [readVerifier(ledger.keys.vkey)], {
    last: (origin) => Promise.resolve(kept.get(origin) ?? null),
    replace: (origin, _before, fresh) => (kept.set(origin, fresh), Promise.resolve(true)),
  });
  const listening = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      void witness.addCheckpoint(Buffer.concat(pieces).toString()).then((own) => {
        const { status, body } = answer ?? own;
        response.writeHead(status, { 'content-type': own.type });
        response.end(body);
      });
    });
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  afterAll(() => listening.close());
  const url = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
  return { vkey: keys.vkey, url, kept };
}

const watched = async (line: string): Promise<CourtLog> =>
  new CourtLog(
    await ledgerKeys(folder, null),
    readPolicy(`log ${ledger.keys.vkey}\n${line}\nquorum notary\n`),
  );

let before: Checkpoint;
let note = '';

beforeAll(async () => {
  await server.establish(await register(server, gu));
  before = await bringUp();
  note = await text('/checkpoint');
});

describe('The log of the court', () => {
  test('OOR-10.2.8: holds every entry by its commitment, and whoever reads its tiles comes to the signed root', async () => {
    const { rows } = await pool.query<{ commitment: Buffer }>(
      'select e.commitment from leaf l join entry e using (stream, seq) order by l.leaf',
    );
    expect(before).toMatchObject({ origin: 'court.example/log', size: rows.length });
    expect(rows.length).toBeGreaterThan(3);
    expect(hex(await rootOf(tilesOf(before), before.size))).toBe(hex(before.root));
    const bundle = await bytes(`/${tilePath('entries', 0, before.size)}`);
    const tile = await bytes(`/${tilePath(0, 0, before.size)}`);
    for (const [index, { commitment }] of rows.entries()) {
      const entry = bundle.subarray(index * 34 + 2, (index + 1) * 34);
      expect(hex(entry)).toBe(hex(commitment));
      expect(hex(tile.subarray(index * 32, (index + 1) * 32))).toBe(hex(leafHash(entry)));
    }
  });

  test('grows out of what it was, across the width of a tile', async () => {
    await file(60);
    const after = await bringUp();
    expect(after.size).toBeGreaterThan(256);
    const proof = await consistencyProof(tilesOf(after), before.size, after.size);
    expect(isConsistent(before, after, proof)).toBe(true);
    expect(hex(await rootOf(tilesOf(before), before.size))).toBe(hex(before.root));
    expect((await lastCheckpoint(pool, before.size))?.note).toBe(note);
  });

  test('gives what a checkpoint promised, and nothing else', async () => {
    const { size } = await bringUp();
    for (const path of ['/tile/0/000', '/tile/0/000.p/5', `/tile/0/001.p/${String(size - 256)}`])
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    for (const path of [
      '/tile/0/001',
      `/tile/0/001.p/${String(size - 255)}`,
      '/tile/0/002.p/1',
      '/tile/1/000.p/2',
      '/tile/0/000.p/256',
      '/tile/0/0',
      '/tile/entries/x999/999.p/1',
      '/',
      '/nothing',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await get('/tile/0/000')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/checkpoint')).headers.get('cache-control')).toBe('no-cache');
  });

  test('bears a second signature on the Chinese curve', async () => {
    const checkpoint = await text('/checkpoint');
    const sm2 = readVerifier((await text('/vkey/sm2')).trim());
    expect(openCheckpoint(checkpoint, sm2).origin).toBe('court.example/log');
  });
});

describe('Broken on purpose', () => {
  test('a tile that was changed, shortened or lost stops the log with an alarm, until it is mended', async () => {
    for (const sql of [
      'update log_tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 0 and number = 1',
      'update log_tile set hashes = substring(hashes for 32) where level = 0 and number = 1',
      'delete from log_tile where level = 1',
    ]) {
      const mend = await spoil(sql);
      await file(1);
      while ((await sequence(pool)) > 0);
      const was = await text('/checkpoint');
      await expect(ledger.publish(pool, now)).rejects.toThrow(/tile|log lacks/);
      expect(await text('/checkpoint')).toBe(was);
      expect((await ledger.standing(pool, now())).alarms['log']).toMatch(/tile|log lacks/);
      const health = (await (await server.app.request('/healthz')).json()) as {
        log: { alarms: object };
      };
      expect(health.log.alarms).toHaveProperty('log');
      await mend();
      await bringUp();
      expect((await ledger.standing(pool, now())).alarms).toEqual({});
    }
  });

  test('a bit changed deep inside, in a tile or an entry, is found by looking everywhere', async () => {
    await bringUp();
    expect(await auditLog(pool, ledger.keys)).toEqual([]);
    const mend = await spoil(
      'update log_tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1) where level = 0 and number = 0',
    );
    expect(await auditLog(pool, ledger.keys)).toEqual(['tile/0/000 is not what the entries give']);
    await mend();
    const flip = `update entry set commitment = set_byte(commitment, 5, get_byte(commitment, 5) # 1)
      where (stream, seq) = (select stream, seq from leaf where leaf = 300)`;
    await pool.query(flip);
    expect(await auditLog(pool, ledger.keys)).toContain(
      'the signed root is not what the entries give',
    );
    await pool.query(flip);
    expect(await auditLog(pool, ledger.keys)).toEqual([]);
  });

  test('entries that were promised and are gone, as after half a copy was brought back, raise the alarm', async () => {
    await bringUp();
    const { rows } = await pool.query<{ leaf: string; stream: string; seq: string }>(
      'delete from leaf where leaf = (select max(leaf) from leaf) returning leaf, stream, seq',
    );
    await expect(ledger.publish(pool, now)).rejects.toThrow('and the dockets hold');
    for (const { leaf, stream, seq } of rows)
      await pool.query('insert into leaf values ($1, $2, $3)', [leaf, stream, seq]);
    expect(await ledger.publish(pool, now)).toBe(0);
    expect((await ledger.standing(pool, now())).alarms).toEqual({});
  });

  test('killed between any two writes it has promised what it stored, and goes on', async () => {
    await file(1);
    while ((await sequence(pool)) > 0);
    const was = await text('/checkpoint');
    for (let writes = 0; writes < 2; writes += 1) {
      let left = writes;
      const dying = Object.create(pool, {
        query: { value: pool.query.bind(pool) },
        connect: {
          value: async () => {
            const client = await pool.connect();
            const query = client.query.bind(client);
            return Object.assign(Object.create(client), {
              query: (...given: readonly unknown[]) => {
                const [first] = given as readonly [string | { text: string }];
                const said = typeof first === 'string' ? first : first.text;
                if (/^\s*insert/.test(said) && left-- === 0)
                  return Promise.reject(new Error('killed'));
                return (query as (...all: readonly unknown[]) => unknown)(...given);
              },
            }) as object;
          },
        },
      }) as typeof pool;
      await expect(ledger.publish(dying, now)).rejects.toThrow('killed');
      expect(await text('/checkpoint')).toBe(was);
    }
    const after = await bringUp();
    expect(hex(await rootOf(tilesOf(after), after.size))).toBe(hex(after.root));
  });

  test('two publishers at once add each entry once', async () => {
    await file(2);
    while ((await sequence(pool)) > 0);
    const added = await Promise.all([ledger.publish(pool, now), ledger.publish(pool, now)]);
    const after = await bringUp();
    expect(added.filter((one) => one > 0)).toHaveLength(1);
    const { rows } = await pool.query<{ n: string }>('select count(*) as n from leaf');
    expect(after.size).toBe(Number(rows[0]?.n));
  });
});

describe('Witnesses', () => {
  test('sign what the log becomes; a reader’s policy then accepts it', async () => {
    const { vkey, url } = await witnessAt(7);
    const one = await watched(`witness notary ${vkey} ${url}`);
    await bringUp();
    expect(await one.askWitness(pool, 'notary')).toBe(1);
    expect(await one.askWitness(pool, 'notary')).toBe(0);
    await file(1);
    await bringUp();
    const policy = readPolicy(`log ${ledger.keys.vkey}\nwitness notary ${vkey}\nquorum notary\n`);
    const alone = await text('/checkpoint');
    expect(() => openByPolicy(alone, policy)).toThrow('too few');
    expect(await one.askWitness(pool, 'notary')).toBe(1);
    const { seen } = openByPolicy(await text('/checkpoint'), policy);
    expect(seen).toEqual([{ witness: 'notary', at: 1_795_000_000 }]);
  });

  test('one that knows more of the log than the log itself raises the alarm: an older copy was brought back', async () => {
    const { vkey, url, kept } = await witnessAt(8);
    const one = await watched(`witness older ${vkey} ${url}\ngroup notary any older`);
    kept.set('court.example/log', { size: 1_000_000, root: before.root });
    await expect(one.askWitness(pool, 'older')).rejects.toThrow('a copy from before');
    expect((await one.standing(pool, now())).alarms['older']).toContain('1000000');
  });

  test('one that has seen another history raises the alarm, and its notes being lost does not', async () => {
    const { vkey, url, kept } = await witnessAt(9);
    const one = await watched(`witness fork ${vkey} ${url}\ngroup notary any fork`);
    kept.set('court.example/log', { size: before.size, root: before.root });
    expect(await one.askWitness(pool, 'fork')).toBe(1);
    await file(1);
    const { size } = await bringUp();
    kept.set('court.example/log', { size: size - 1, root: before.root });
    await expect(one.askWitness(pool, 'fork')).rejects.toThrow('another history');
    expect((await one.standing(pool, now())).alarms['fork']).toContain('another history');
  });

  test.each([
    ['answers nonsense', { status: 200, body: 'thank you\n' }],
    ['signs with another key', { status: 200, body: '— notary.example/w AAAAAAAA\n' }],
    ['is in trouble', { status: 500, body: '' }],
    ['says no size', { status: 409, body: 'many\n' }],
  ])('one that %s signs nothing and holds up nobody', async (_, answer) => {
    const { vkey, url } = await witnessAt(10, answer);
    const one = await watched(`witness odd ${vkey} ${url}\ngroup notary any odd`);
    await expect(one.askWitness(pool, 'odd')).rejects.toThrow();
    const { rows } = await pool.query("select 1 from log_cosignature where witness = 'odd'");
    expect(rows).toEqual([]);
  });
});

describe('A witness that somebody runs', () => {
  const main = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));
  const state = join(folder, 'witness');

  /** `xiezhi witness` in a process of its own. */
  async function started() {
    const words = ['--name', 'notary.example/court', '--log', ledger.keys.vkey, '--state', state];
    const child = spawn(process.execPath, [main, 'witness', ...words, '--port', '0']);
    let said = '';
    const ready = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (piece: Buffer) => {
        said += piece.toString();
        const [, url] = /ready (\S+)/.exec(said) ?? [];
        if (url !== undefined) resolve(url);
      });
      child.on('exit', () => reject(new Error(said)));
    });
    const url = await ready;
    const vkey = (await (await fetch(`${url}/vkey`)).text()).trim();
    const stop = async (signal: NodeJS.Signals): Promise<void> => {
      const ended = once(child, 'close');
      child.kill(signal);
      await ended;
    };
    return { url, vkey, stop };
  }

  test('signs what contains what it signed before, across starts and whatever kills it', async () => {
    const first = await started();
    const line = (url: string) => `witness outside ${first.vkey} ${url}\ngroup notary any outside`;
    await bringUp();
    expect(await (await watched(line(first.url))).askWitness(pool, 'outside')).toBe(1);
    await first.stop('SIGKILL');
    const second = await started();
    expect(second.vkey).toBe(first.vkey);
    await file(1);
    const { size } = await bringUp();
    const one = await watched(line(second.url));
    expect(await one.askWitness(pool, 'outside')).toBe(1);
    const policy = readPolicy(
      `log ${ledger.keys.vkey}\nwitness outside ${first.vkey}\nquorum outside\n`,
    );
    expect(openByPolicy(await text('/checkpoint'), policy).seen).toHaveLength(1);

    // Another history of the same length, under the court's own key: it is not signed.
    const root = new Uint8Array(32).fill(7);
    const fork = signCheckpoint(
      { origin: ledger.keys.origin, size: size + 1, root },
      ledger.keys.signers,
    );
    const submit = (old: number) =>
      fetch(`${second.url}/add-checkpoint`, {
        method: 'POST',
        body: writeSubmission({ old, proof: [], checkpoint: fork }),
      });
    expect((await submit(size)).status).toBe(422);
    const behind = await submit(1);
    expect([behind.status, await behind.text()]).toEqual([409, `${String(size)}\n`]);
    expect((await fetch(`${second.url}/add-checkpoint`)).status).toBe(405);
    expect((await fetch(`${second.url}/other`)).status).toBe(404);
    const large = await fetch(`${second.url}/add-checkpoint`, {
      method: 'POST',
      body: 'x'.repeat(70_000),
    });
    expect(large.status).toBe(413);
    await second.stop('SIGTERM');
  }, 60_000);
});

testWhen(goMissing === null, goMissing ?? '')(
  'a verifier written elsewhere, Go’s own sumdb, comes to the same: entries, tiles, root, and an older checkpoint',
  async () => {
    const { size } = await bringUp();
    const listening = serve({ fetch: server.app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(listening, 'listening');
    const older = join(folder, 'older.txt');
    const elsewhere = await verifierElsewhere('log.go');
    const verify = async (checkpoint: string): Promise<string> => {
      await writeFile(older, checkpoint);
      const { port } = listening.address() as AddressInfo;
      return elsewhere.run(`http://127.0.0.1:${String(port)}/log`, older);
    };
    expect(await verify(note)).toBe(`0 court.example/log ${String(size)}`);
    // Another history under the same key: what a court would sign that wanted to rewrite its record.
    const forged = note.replace(/\n(\d+)\n/, `\n${String(before.size - 1)}\n`);
    expect(await verify(forged)).toContain('invalid signature');
    const mend = await spoil(
      'update log_tile set hashes = set_byte(hashes, 3, get_byte(hashes, 3) # 1) where level = 0 and number = 0',
    );
    expect(await verify(note)).toMatch(/^1 .*(tile|tree|hash)/s);
    await mend();
    elsewhere.close();
    listening.close();
  },
  120_000,
);
