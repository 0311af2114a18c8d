import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { OutboxMessage } from '@xiezhi/docket';
import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { verifyExport } from '@xiezhi/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { simulatedRegistry, verifyDeposit } from '../ports/deposit-registry.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';
import { CourtLog } from './court-log.ts';
import { ledgerKeys } from './keys.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-pack-'));
const { pool } = await freshDatabase();
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
await writeFile(
  join(folder, 'verify.html'),
  '<meta name="log-key" content=""><meta name="log-policy" content="">',
);
const server = new TestServer(pool, { ledger: log, webFolder: folder }, null);
const { environment } = server;
afterAll(() => rm(folder, { recursive: true, force: true }));

const chat = Buffer.from('被告：货还没有做。\n');
const slip = Buffer.from('送货单一张\n');
let at: CaseAtCourt;
let hashes: readonly string[] = [];

const bringUp = async (): Promise<void> => {
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, () => server.now)) > 0);
};

beforeAll(async () => {
  at = await CaseAtCourt.open(server);
  const party = await at.signIn(zhao);
  const me = (await party.me()).person as PersonId;
  const held = await Promise.all(
    [chat, slip].map(async (bytes) => {
      const stored = await environment.files.put(bytes, 'text/plain', server.now);
      await environment.files.hold(stored.sha256, me);
      return stored;
    }),
  );
  hashes = held.map(({ sha256 }) => sha256);
  const exhibit = (name: string, place: number) => ({
    name,
    source: '手机',
    purpose: '证明没有交货',
    form: 'electronic',
    files: [
      {
        sha256: hashes[place],
        name: `${name}.txt`,
        mediaType: 'text/plain',
        bytes: held[place]?.bytes,
      },
    ],
  });
  for (const [place, name] of ['聊天', '送货单'].entries())
    await at.act(
      party,
      'evidence.submit',
      { exhibits: [exhibit(name, place)], conformsToOriginals: true },
      'p1',
    );
  const deposit = {
    platform: '云证存证平台',
    number: 'YZ-1',
    algorithm: 'sm3',
    depositedAt: '2026-01-12T09:14',
    attachments: [],
  };
  await at.act(party, 'chain.state-deposit', deposit, 'x1');
  const worker = (one: OutboxMessage) => verifyDeposit(environment, simulatedRegistry, one);
  await workOutbox(pool, { 'deposit-registry': worker }, ['deposit-registry']);
  const asked = {
    kind: 'specialist',
    question: '时间戳能不能更改？',
    person: '苏明远，信息安全工程师',
    reasons: '双方有争议。',
    attachments: [],
  };
  await at.act(party, 'chain.apply', asked, 'p1.x1');
  const judge = await at.signIn(staff.lu);
  const granted = { decision: 'granted', reasons: '属于专门技术问题。' };
  await at.act(judge, 'chain.decide-application', granted, 'expert-1');
  await bringUp();
});

const ask = async (cookie: string, pack = 'pack-1') =>
  server.app.request(`/api/cases/${at.stream}/packs/${pack}`, { headers: { cookie } });

async function filesOf(zip: Buffer): Promise<ReadonlyMap<string, string>> {
  const file = await yauzl.fromBufferPromise(zip);
  const found = new Map<string, string>();
  for await (const entry of file.eachEntry())
    found.set(entry.fileName, (await buffer(await file.openReadStreamPromise(entry))).toString());
  return found;
}

describe('what is handed to a person admitted', () => {
  test('OLR-19.1.1: nothing can be fetched before the court hands it over', async () => {
    expect((await ask((await at.signIn(staff.he)).cookie)).status).toBe(404);
  });

  test('OLR-19.1.1: holds the data, its deposit and its verification, proves itself, and opens nothing else of the case', async () => {
    const clerk = await at.signIn(staff.he);
    await at.act(clerk, 'chain.hand-over', { note: '三月二十日前送回。' }, 'expert-1');
    const early = await ask(clerk.cookie);
    expect([early.status, early.headers.get('retry-after')]).toEqual([409, '3']);
    await bringUp();
    const answer = await ask(clerk.cookie);
    const zip = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(zip.length));
    const report = await verifyExport(
      {
        size: zip.length,
        read: (from, length) => Promise.resolve(zip.subarray(from, from + length)),
      },
      { vkey: log.keys.vkey, policy: null },
    );
    expect([report.good, report.findings, report.list?.reader]).toEqual([true, [], 'pack-1']);
    expect(report.entries.flatMap(({ kind }) => kind ?? [])).toEqual([
      'evidence.Submitted',
      'chain.DepositStated',
      'chain.Verified',
      'chain.Applied',
      'chain.ApplicationDecided',
      'chain.PackHandedOver',
    ]);
    const inside = await filesOf(zip);
    const held = [...inside.keys()].filter((one) => one.startsWith('files/'));
    expect(held).toEqual([`files/${hashes[0] ?? ''}.txt`, `files/${hashes[0] ?? ''}.txt.proof`]);
    // Neither the other exhibit nor who is sued is told anywhere in it.
    const all = [...inside.values()].join('\n');
    for (const secret of ['送货单', bai.name, hashes[1] ?? '']) expect(all).not.toContain(secret);
  });

  test('OLR-19.1.1: its cover says in both languages what is asked, what was found, and what that does not show', async () => {
    const inside = await filesOf(
      Buffer.from(await (await ask((await at.signIn(zhao)).cookie)).arrayBuffer()),
    );
    const cover = inside.get('README.html') ?? '';
    for (const said of [
      '时间戳能不能更改？',
      '三月二十日前送回。',
      '苏明远，信息安全工程师',
      hashes[0] ?? '',
      '不说明数据在存证以前是真的',
      'That the data was true before its deposit',
    ])
      expect(cover).toContain(said);
    expect(cover).not.toContain('<script');
    expect(inside.get('verify.html')).toContain(`name="log-key" content="${log.keys.vkey}"`);
  });

  test('OLR-19.1.1: is there for those of the case, and as if there were none for anybody else', async () => {
    expect((await ask((await at.signIn(bai)).cookie)).status).toBe(404);
    expect((await ask('')).status).toBe(401);
    expect((await ask((await at.signIn(staff.lu)).cookie, 'pack-2')).status).toBe(404);
    const { exhibits } = await at.space(await at.signIn(staff.he));
    expect(exhibits[0]?.packs).toMatchObject([
      { url: expect.stringContaining('/packs/pack-1') as unknown },
    ]);
  });
});
