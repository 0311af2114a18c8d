import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lastCheckpoint, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { ExportReport } from '@xiezhi/ledger';
import { verifyExhibit, verifyExport } from '@xiezhi/ledger';
import type { Authority } from '@xiezhi/ledger/testing/authority';
import {
  authorityMissing,
  closeAuthorities,
  openAuthority,
} from '@xiezhi/ledger/testing/authority';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testWhen } from '../../../../test/skip.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { CourtLog } from './court-log.ts';
import { exportFrom } from './export-case.ts';
import { ledgerKeys } from './keys.ts';
import type { TimeAuthority } from './timestamps.ts';
import { shownBytes } from './anchors.ts';
import { answerOverHttp, authoritiesIn, timeAnchor } from './timestamps.ts';

const withOpenssl = testWhen(authorityMissing === null, authorityMissing ?? '');
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-stamps-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { pool } = await freshDatabase();
const keys = await ledgerKeys(folder, 'court.example/log');
const log = new CourtLog(keys, null);
const server = new TestServer(pool, { ledger: log }, null);
const now = () => server.now;
let at: CaseAtCourt;

const bringUp = async (): Promise<void> => {
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, now)) > 0);
};
/** Something new in the case, and in the log. */
const goOn = async (): Promise<void> => {
  await at.act(await at.signIn(staff.he), 'participation.invite', { participant: 'd1' });
  await bringUp();
};

const servers: Server[] = [];
afterAll(() => {
  for (const one of servers) one.close();
  closeAuthorities();
});

/** The authority behind HTTP, as anybody runs one; `spoil` answers in its place. */
async function serving(authority: Authority) {
  let spoil: ((own: Uint8Array) => { status: number; body: Uint8Array }) | null = null;
  const listening = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const own = authority.stamp(Buffer.concat(pieces));
      const { status, body } = spoil?.(own) ?? { status: 200, body: own };
      response.writeHead(status, { 'content-type': 'application/timestamp-reply' });
      response.end(body);
    });
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  servers.push(listening);
  const url = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}/`;
  const port: TimeAuthority = {
    name: 'notary',
    every: 3600,
    ca: authority.ca,
    answer: answerOverHttp(url),
  };
  return { url, port, spoilBy: (by: typeof spoil) => (spoil = by) };
}

const copy = async (name: string) => {
  const target = join(folder, name);
  const parts = { ...server.environment, master: Buffer.alloc(32) };
  const asked = { caseAsked: at.stream, personAsked: zhao.mobile, target };
  await exportFrom({ pool, parts }, log, asked);
  return { target, bytes: await readFile(target) };
};
const check = (bytes: Uint8Array, authorities: readonly string[]): Promise<ExportReport> =>
  verifyExport(
    {
      size: bytes.length,
      read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
    },
    { vkey: keys.vkey, policy: null, authorities },
  );
/** What a party has of the case from its page, of a file or an entry by itself. */
const proofFor = async (query: string): Promise<Uint8Array> => {
  const { cookie } = await at.signIn(zhao);
  const path = `/api/cases/${at.stream}/proof${query}`;
  const answer = await server.app.request(path, { headers: { cookie } });
  expect([query, answer.status]).toEqual([query, 200]);
  return new Uint8Array(await answer.arrayBuffer());
};
const get = async (path: string): Promise<Response> => server.app.request(`/log${path}`);

beforeAll(async () => {
  at = await CaseAtCourt.open(server);
  await bringUp();
});

describe('Authorities of time', () => {
  withOpenssl(
    'stamp what the log becomes, now and then; anybody fetches and checks it with their own tool',
    async () => {
      const authority = openAuthority('Notary of Time');
      const { port } = await serving(authority);
      expect(await log.askAnchor(pool, timeAnchor(port), now)).toBe(1);
      expect(await log.askAnchor(pool, timeAnchor(port), now)).toBe(0);
      await goOn();
      expect(await log.askAnchor(pool, timeAnchor(port), now)).toBe(0);
      server.later(120);
      expect(await log.askAnchor(pool, timeAnchor(port), now)).toBe(1);

      const lines = (await (await get('/timestamps')).text()).trim().split('\n');
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const [size = '', name = ''] = line.split(' ');
        const note = await (await get(`/timestamps/${size}/checkpoint`)).text();
        expect(note.split('\n').slice(0, 2)).toEqual(['court.example/log', size]);
        const token = new Uint8Array(
          await (await get(`/timestamps/${size}/${name}`)).arrayBuffer(),
        );
        expect(authority.verify(token, shownBytes(note))).toBe(true);
        expect(authority.verify(token, shownBytes(note).subarray(1))).toBe(false);
      }
      for (const path of [
        '/timestamps/1/notary',
        '/timestamps/x/notary',
        '/timestamps/2/checkpoint',
      ])
        expect([path, (await get(path)).status]).toEqual([path, 404]);

      const { bytes, target } = await copy('stamped.zip');
      const report = await check(bytes, [authority.ca]);
      expect(report.findings).toEqual([]);
      expect(report.log?.stamped).toMatchObject([{ authority: 'Notary of Time', trusted: true }]);
      expect((await check(bytes, [])).log?.stamped).toMatchObject([{ trusted: false }]);
      const other = openAuthority('Somebody Else');
      const wrong = await check(bytes, [other.ca]);
      expect(wrong.findings.map(({ fault, where }) => `${fault} ${where}`)).toEqual([
        'timestamp log/timestamps/notary.tsr',
      ]);
      const door = fileURLToPath(new URL('../../../cli/src/xiezhi.mjs', import.meta.url));
      const words = [door, 'verify', target, '--vkey', keys.vkey, '--authority'];
      const { stdout } = await promisify(execFile)('node', [
        ...words,
        join(authority.folder, 'ca.pem'),
      ]);
      expect(stdout).toContain('The time stamping authority Notary of Time says');
      await expect(
        promisify(execFile)('node', [...words, join(other.folder, 'ca.pem')]),
      ).rejects.toMatchObject({ code: 1 });
      await expect(promisify(execFile)('node', [...words, target])).rejects.toMatchObject({
        code: 2,
      });
    },
    60_000,
  );

  withOpenssl(
    'OOR-10.3.4: are borne out by the proof of a single entry as well, by the first of their tokens that is over it',
    async () => {
      const authority = openAuthority('Notary of Files');
      const { port } = await serving(authority);
      const anchor = timeAnchor({ ...port, name: 'files' });
      const stampedAt: number[] = [];
      for (let times = 0; times < 2; times += 1) {
        await goOn();
        server.later(120);
        expect(await log.askAnchor(pool, anchor, now)).toBe(1);
        stampedAt.push((await lastCheckpoint(pool))?.size ?? 0);
      }
      const trust = { vkey: keys.vkey, policy: null, authorities: [authority.ca] };
      const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
      const newest = await verifyExhibit(null, text(await proofFor('')), trust);
      expect(newest.findings).toEqual([]);
      expect(newest.log).toMatchObject({
        size: stampedAt[1],
        stamped: [{ authority: 'Notary of Files', trusted: true }],
      });
      // Of an entry that was there before, what was said first says most.
      const { entry } = newest;
      const before = await verifyExhibit(
        null,
        text(await proofFor(`?seq=${String((entry?.seq ?? 0) - 1)}`)),
        trust,
      );
      expect([before.findings, before.log?.size]).toEqual([[], stampedAt[0]]);
      const { bytes } = await copy('once.zip');
      // In a copy of a case the tokens lie once, and not in each proof again.
      const begins = (form: string) => Buffer.from(`{"form":"${form}"`).toString('base64');
      expect(bytes.includes(begins('xiezhi/proof/1'))).toBe(true);
      expect(bytes.includes(begins('xiezhi/proof/2'))).toBe(false);
    },
    60_000,
  );

  withOpenssl(
    'that answer with no token of this checkpoint raise the alarm, and nothing is kept of it',
    async () => {
      const { port, spoilBy } = await serving(openAuthority('Odd'));
      const odd = { ...port, name: 'odd' };
      const kept: Uint8Array[] = [];
      spoilBy((own) => (kept.push(own), { status: 500, body: own }));
      await goOn();
      await expect(log.askAnchor(pool, timeAnchor(odd), now)).rejects.toThrow('answered 500');
      expect((await log.standing(pool, now())).alarms).toEqual({});
      spoilBy(() => ({ status: 200, body: Buffer.from('thank you') }));
      await expect(log.askAnchor(pool, timeAnchor(odd), now)).rejects.toThrow(
        'no token that holds',
      );
      expect((await log.standing(pool, now())).alarms['odd']).toContain('no token that holds');
      // An answer to the same question, asked before: a token, and not of this request.
      spoilBy(() => ({ status: 200, body: kept[0] ?? Buffer.alloc(0) }));
      await expect(log.askAnchor(pool, timeAnchor(odd), now)).rejects.toThrow('another question');
      const foreign = { ...odd, ca: openAuthority('Third').ca };
      spoilBy(null);
      await expect(log.askAnchor(pool, timeAnchor(foreign), now)).rejects.toThrow(
        'does not lead to',
      );
      const listed = async () => (await get('/timestamps')).text();
      expect(await listed()).not.toContain(' odd');
      expect(await log.askAnchor(pool, timeAnchor(odd), now)).toBe(1);
      expect((await log.standing(pool, now())).alarms).toEqual({});
      expect(await listed()).toContain(' odd');
    },
    60_000,
  );

  withOpenssl(
    'are named in a file of the data folder; one that cannot be read stops the court',
    async () => {
      expect(await authoritiesIn(folder)).toEqual([]);
      const authority = openAuthority('Named');
      const { url } = await serving(authority);
      await writeFile(join(folder, 'tsa.pem'), authority.ca);
      const list = join(folder, 'timestamps.json');
      await writeFile(list, JSON.stringify([{ name: 'named', url, ca: 'tsa.pem' }]));
      const [named] = (await CourtLog.open(folder, null)).anchors;
      expect(named).toMatchObject({ name: 'named', every: 60 });
      expect(await log.askAnchor(pool, named!, now)).toBe(1);
      for (const text of [
        '{}',
        'x',
        JSON.stringify([{ name: 'A B', url, ca: 'tsa.pem' }]),
        JSON.stringify([{ name: 'a', url, ca: 'timestamps.json' }]),
        JSON.stringify([{ name: 'a', url: 'file:///etc/passwd', ca: 'tsa.pem' }]),
      ]) {
        await writeFile(list, text);
        await expect(authoritiesIn(folder), text).rejects.toThrow('timestamps.json');
      }
      await rm(list);
    },
  );
});

test('a court without authorities of time says so by an empty list', async () => {
  const bare = await freshDatabase();
  const other = new TestServer(bare.pool, { ledger: new CourtLog(keys, null) }, null);
  const answer = await other.app.request('/log/timestamps');
  expect([answer.status, await answer.text()]).toEqual([200, '']);
});
