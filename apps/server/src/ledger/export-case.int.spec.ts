import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buffer, text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { OutboxMessage } from '@xiezhi/docket';
import { readDocket, sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { ExportReport, Source } from '@xiezhi/ledger';
import {
  readCarried,
  verifyCarried,
  verifyExhibit,
  verifyExport,
  witnessKeys,
} from '@xiezhi/ledger';
import type { StreamId } from '@xiezhi/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { testWhen } from '../../../../test/skip.ts';
import { goMissing, verifierElsewhere } from '../../../../test/verify/elsewhere.ts';
import { actorFor } from '../people/actors.ts';
import { CaseAtCourt, bai, staff } from '../testing/case-at-court.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, zhao } from '../testing/people.ts';
import { filesIn } from '../http/cases.ts';
import { renderPaper } from '../ports/render.ts';
import { CourtLog } from './court-log.ts';
import { exportFrom } from './export-case.ts';
import { ledgerKeys } from './keys.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-export-'));
const { pool } = await freshDatabase();
const log = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const server = new TestServer(pool, { ledger: log }, null);
const { environment } = server;
let at: CaseAtCourt;

const bringUp = async (): Promise<void> => {
  while ((await sequence(pool)) > 0);
  while ((await log.publish(pool, () => server.now)) > 0);
};
const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
});
const parts = () => ({ ...environment, master: Buffer.alloc(32) });
const copyFor = async (person: string, name = 'case.zip', caseAsked: string = at.stream) => {
  const target = join(folder, name);
  const done = await exportFrom({ pool, parts: parts() }, log, {
    caseAsked,
    personAsked: person,
    target,
  });
  return { ...done, target, zip: await readFile(target) };
};
const check = async (bytes: Uint8Array): Promise<ExportReport> =>
  verifyExport(sourceOf(bytes), { vkey: log.keys.vkey, policy: null });

beforeAll(async () => {
  at = await CaseAtCourt.open(server);
  const { docket, files } = environment;
  const render = (message: OutboxMessage) =>
    renderPaper(pool, docket, files, () => server.now, message);
  while ((await sequence(pool)) > 0);
  while ((await workOutbox(pool, { render })) > 0);
  await bringUp();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const door = fileURLToPath(new URL('../../../cli/src/xiezhi.mjs', import.meta.url));
/** `xiezhi verify …`: its exit code, and what it said. */
const cli = async (...words: readonly string[]) =>
  promisify(execFile)('node', [door, 'verify', ...words], {
    env: { ...process.env, DATABASE_URL: 'nowhere' },
  }).then(
    ({ stdout }) => [0, stdout] as const,
    (fault: unknown) => {
      const { code, stdout, stderr } = fault as Record<'stdout' | 'stderr', string> & {
        code: number;
      };
      return [code, stdout + stderr] as const;
    },
  );

const hasPdfinfo = await promisify(execFile)('pdfinfo', ['-v']).then(
  () => true,
  () => false,
);

/** By another reader of ZIP than ours. */
async function textOf(zip: Buffer, name: string): Promise<string> {
  const file = await yauzl.fromBufferPromise(zip);
  for await (const entry of file.eachEntry())
    if (entry.fileName === name) return text(await file.openReadStreamPromise(entry));
  throw new Error(`no ${name}`);
}

describe('A copy of a case for one person', () => {
  test('OOR-10.3.4: proves itself, and the same docket gives the same bytes', async () => {
    const { zip, entries } = await copyFor(zhao.mobile);
    const report = await check(zip);
    expect(report.findings).toEqual([]);
    expect([report.good, report.list?.entries, report.log?.key]).toEqual([true, entries, 'given']);
    expect((await copyFor(zhao.mobile)).zip.equals(zip)).toBe(true);
  });

  test.each([
    ['the plaintiff', zhao],
    ['the judge', staff.lu],
    ['the reviewer of filings', staff.lin],
  ])('holds for %s what they read on screen, no entry more and none less', async (_, who) => {
    const { zip } = await copyFor(who.mobile);
    const { list, entries } = await check(zip);
    const actor = await actorFor(pool, environment.docket, list!.reader as never, 1);
    const read = await readDocket(pool, environment.docket.cache, at.stream as StreamId, actor);
    expect(entries.flatMap(({ seq, kind }) => (kind === null ? [] : [seq]))).toEqual(
      read!.map(({ entry }) => entry.seq),
    );
    const lines = (await textOf(zip, 'docket.jsonl')).trim().split('\n');
    for (const { entry } of read!) {
      const { parts: given } = JSON.parse(lines[entry.seq - 1]!) as { parts: { text?: string }[] };
      const body = given
        .flatMap(({ text }) =>
          text === undefined ? [] : [JSON.parse(text) as { name: string; value: object }],
        )
        .filter(({ name }) => name !== 'entry');
      expect(Object.assign({}, ...body.map(({ value }) => value))).toEqual(entry.body);
    }
    const named = new Set(
      read!
        .flatMap(({ entry }) => filesIn(entry, at.stream as StreamId))
        .map(({ sha256 }) => sha256),
    );
    expect(new Set(entries.flatMap(({ files }) => files).map(({ sha256 }) => sha256))).toEqual(
      named,
    );
  });

  test('says nothing of entries that are not theirs but that they are there', async () => {
    const full = await check((await copyFor(staff.lu.mobile)).zip);
    const { zip } = await copyFor(zhao.mobile);
    const report = await check(zip);
    const closed = report.entries.filter(({ kind }) => kind === null).map(({ seq }) => seq);
    expect(closed.length).toBeGreaterThan(0);
    expect(report.list?.head).toBe(full.list?.head);
    const lines = (await textOf(zip, 'docket.jsonl')).trim().split('\n');
    for (const seq of closed)
      expect(Object.keys(JSON.parse(lines[seq - 1]!) as object)).toEqual([
        'seq',
        'leaf',
        'path',
        'commitment',
      ]);
  });

  test('is refused to whoever may not read the case, as if there were none', async () => {
    await expect(copyFor(bai.mobile)).rejects.toThrow(/there is no case/);
    await expect(copyFor(zhao.mobile, 'x.zip', 'case:000000000000000000000000')).rejects.toThrow(
      /there is no case/,
    );
    await expect(copyFor('13999999999')).rejects.toThrow('there is no account 13999999999');
  });

  test('OOR-10.3.4, OOR-35.2.1: whoever sees a case in the list and may read nothing of it is told that, and not to try again', async () => {
    const yan = { name: '严守正', residentId: '110105196809050038', mobile: '13800000034' };
    await register(server, yan);
    const admin = await at.signIn(gu);
    const post = { mobile: yan.mobile, post: 'president' };
    await at.act(admin, 'court.grant-office', post, '', `court:${at.court}`);
    const { number } = await at.space(await at.signIn(zhao));
    const copy = () => copyFor(yan.mobile, 'head.zip', number ?? '');
    await expect(copy()).rejects.toThrow('严守正 may read nothing of this case’s docket');
    // With a reason they read what all parties read, and have a copy of that.
    const reason = { purpose: 'supervision', reason: '审限快到了' };
    await at.act(await at.signIn(yan), 'reading.open', reason);
    await bringUp();
    expect((await check((await copy()).zip)).good).toBe(true);
  });

  test('OOR-21.1.0: each file in it is shown by itself, with the proof that lies beside it', async () => {
    const { zip } = await copyFor(zhao.mobile);
    const file = await yauzl.fromBufferPromise(zip);
    const inside = new Map<string, Buffer>();
    for await (const entry of file.eachEntry())
      inside.set(entry.fileName, await buffer(await file.openReadStreamPromise(entry)));
    const trust = { vkey: log.keys.vkey, policy: null };
    const files = [...inside.keys()].filter((name) => /^files\/.*(?<!\.proof)$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    let papers = 0;
    for (const name of files) {
      const proof = inside.get(`${name}.proof`)?.toString() ?? '';
      const report = await verifyExhibit(sourceOf(inside.get(name)!), proof, trust);
      expect([name, report.findings]).toEqual([name, []]);
      // A paper of the court bears a head, and its proof leads on from it.
      if (report.borne !== null) papers += 1;
      if (report.borne !== null) expect(report.entry?.printed).toEqual(report.borne);
    }
    expect(papers).toBeGreaterThan(0);
    const head = await verifyExhibit(null, inside.get('docket.proof')!.toString(), trust);
    const { entries, list } = await check(zip);
    const read = entries.findLast(({ kind }) => kind !== null);
    expect(head.entry).toMatchObject({ stream: list?.docket, seq: read?.seq, head: read?.head });
  });

  testWhen(goMissing === null, goMissing ?? '')(
    'OOR-21.1.0: is found good by a program that was written elsewhere, in Go, and each file of it by its proof; a forged one is caught',
    async () => {
      const { zip, entries } = await copyFor(zhao.mobile, 'go.zip');
      const { list } = await check(zip);
      const go = await verifierElsewhere('export.go');
      const run = (...words: readonly string[]) => go.run(log.keys.vkey, ...words);
      expect(await run(join(folder, 'go.zip'))).toBe(
        `0 ${at.stream} ${String(entries)} ${list?.head ?? ''}`,
      );
      const file = await yauzl.fromBufferPromise(zip);
      const [proof, path] = [join(folder, 'one.proof'), join(folder, 'one')];
      const inside = new Map<string, Buffer>();
      for await (const entry of file.eachEntry())
        inside.set(entry.fileName, await buffer(await file.openReadStreamPromise(entry)));
      const files = [...inside.keys()].filter((name) => /^files\/.*(?<!\.proof)$/.test(name));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        await writeFile(path, inside.get(name)!);
        await writeFile(proof, inside.get(`${name}.proof`)!);
        expect(await run(proof, path)).toMatch(`0 ${at.stream} `);
        await writeFile(path, Buffer.concat([inside.get(name)!, Buffer.from(' ')]));
        expect(await run(proof, path)).toMatch(/^1 the entry speaks of no file/);
      }
      const bad = Buffer.from(zip);
      bad[bad.indexOf('filing.Submitted')] = 0x46;
      await writeFile(join(folder, 'forged.zip'), bad);
      expect(await run(join(folder, 'forged.zip'))).toMatch(
        /^1 docket\.jsonl: zip: checksum error/,
      );
      go.close();
    },
    120_000,
  );

  test('is asked for by the number of the case, and has a page in Chinese and in English', async () => {
    const { number } = await at.space(await at.signIn(zhao));
    const { zip } = await copyFor(zhao.mobile, 'n.zip', number ?? '');
    const page = await textOf(zip, 'README.html');
    expect(page).toContain(`${number ?? ''} 卷宗副本`);
    expect(page).toContain('How to check it');
    expect(page).toContain('不向您公开');
    expect(page).not.toContain('<script');
    await bringUp();
  });

  test('one changed byte, wherever it is, is found', async () => {
    const { zip } = await copyFor(zhao.mobile);
    for (let at = 3; at < zip.length; at += Math.ceil(zip.length / 60)) {
      const bad = Buffer.from(zip);
      bad[at] = (bad[at] ?? 0) ^ 4;
      expect((await check(bad)).good, String(at)).toBe(false);
    }
  });

  test('an entry that was changed behind the court’s back is found when it is given out', async () => {
    const swap = (from: string, to: string) =>
      pool.query('update entry set body = replace(body, $1, $2) where stream = $3 and seq = 1', [
        from,
        to,
        at.stream,
      ]);
    const { zip } = await copyFor(staff.lu.mobile);
    await swap(bai.name, '柏仲叔');
    const { zip: bad } = await copyFor(staff.lu.mobile);
    await swap('柏仲叔', bai.name);
    expect((await check(zip)).good).toBe(true);
    const found = (await check(bad)).findings.map(({ fault, where }) => `${fault} ${where}`);
    // Proofs that open the first entry, or lead on from it, hold no longer either.
    expect(found.filter((one) => !one.endsWith('.proof'))).toEqual([
      'inclusion docket.jsonl, 1',
      'head docket.jsonl',
    ]);
    expect(found).toContain('proof docket.proof');
  });

  test('what is in no checkpoint yet is not given out as if it were', async () => {
    await at.act(await at.signIn(staff.he), 'participation.invite', { participant: 'd1' });
    await expect(copyFor(zhao.mobile)).rejects.toThrow('start the court, and try again');
    await bringUp();
    expect((await check((await copyFor(zhao.mobile)).zip)).good).toBe(true);
  });

  test('the command line checks it without a server, and says what is wrong and where', async () => {
    const { target, zip } = await copyFor(zhao.mobile, 'cli.zip');
    expect((await cli(target, '--vkey', log.keys.vkey))[0]).toBe(0);
    const bad = Buffer.from(zip);
    bad[bad.indexOf('filing.Submitted')] = 0x46;
    await writeFile(target, bad);
    const [code, said] = await cli(target, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(said) as ExportReport).findings.map(({ where }) => where)).toContain(
      'docket.jsonl',
    );
    expect(await cli(target, '--lang', 'zh-CN')).toEqual([
      1,
      expect.stringContaining('文件的内容被改过'),
    ]);
    // What is not there has nothing wrong with it: that is a slip of whoever asks.
    expect((await cli(join(folder, 'court.txt')))[0]).toBe(2);
    expect((await cli())[0]).toBe(2);
  });
});

describe('A proof asked for on screen', () => {
  test('is given to whoever may read the entry, and to nobody else', async () => {
    const party = await at.signIn(zhao);
    const ask = async (query: string, cookie = party.cookie) =>
      server.app.request(`/api/cases/${at.stream}/proof${query}`, { headers: { cookie } });
    const last = await ask('');
    const report = await verifyExhibit(null, await last.text(), {
      vkey: log.keys.vkey,
      policy: null,
    });
    expect([last.status, report.good]).toEqual([200, true]);
    const { lastSeq, head } = await at.space(party);
    expect(report.entry).toMatchObject({ seq: lastSeq, head });
    const first = await verifyExhibit(null, await (await ask('?seq=1')).text(), {
      vkey: log.keys.vkey,
      policy: null,
    });
    expect(first.entry).toMatchObject({ seq: 1, kind: 'filing.Submitted' });
    const { entries } = await check((await copyFor(zhao.mobile)).zip);
    const closed = entries.find(({ kind }) => kind === null)!;
    expect((await ask(`?seq=${String(closed.seq)}`)).status).toBe(404);
    expect((await ask('?seq=1', (await at.signIn(bai)).cookie)).status).toBe(404);
    expect((await ask('?seq=1', '')).status).toBe(401);
    expect((await ask('?seq=x')).status).toBe(400);
    expect((await ask(`?file=${'ab'.repeat(32)}`)).status).toBe(404);
  });

  test('a paper is had with its proof in it, still opens as a PDF, and the command line checks it', async () => {
    const party = await at.signIn(zhao);
    const { papers } = await at.space(party);
    const sha256 = papers.find(({ file }) => file !== null)?.file?.sha256 ?? '';
    const path = `/api/cases/${at.stream}/proof?file=${sha256}`;
    const get = (query: string) =>
      server.app.request(`${path}${query}`, { headers: { cookie: party.cookie } });
    const answer = await get('&in=pdf');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const trust = { vkey: log.keys.vkey, policy: null };
    const report = await verifyCarried(sourceOf(bytes), trust);
    expect(report).toMatchObject({ good: true, sha256, entry: { kind: 'documents.Issued' } });
    expect(report?.entry?.printed).toEqual(report?.borne);
    const proof = await (await get('')).text();
    expect((await readCarried(sourceOf(bytes)))?.proof).toBe(proof);
    const kept = join(folder, 'paper.pdf');
    await writeFile(kept, bytes);
    expect(await cli(kept, '--vkey', log.keys.vkey)).toEqual([
      0,
      expect.stringContaining('Good: this file'),
    ]);
    const other = join(folder, 'other.policy');
    const { vkey } = witnessKeys('notary.example/w', new Uint8Array(32).fill(7), () => 0);
    await writeFile(other, `log ${log.keys.vkey}\nwitness n ${vkey}\nquorum n\n`);
    expect(await cli(kept, '--policy', other)).toEqual([
      1,
      expect.stringContaining('too few of the witnesses'),
    ]);
    await writeFile(other, `log ${log.keys.vkey}\nquorum nobody\n`);
    expect(await cli(kept, '--policy', other)).toEqual([2, expect.stringContaining('line 2')]);
    // Whichever byte is changed, of the paper or behind it: it does not pass for what it was.
    for (let place = 0; place < bytes.length; place += Math.ceil(bytes.length / 80)) {
      const bad = Uint8Array.from(bytes);
      bad[place] = (bad[place] ?? 0) ^ 4;
      const found = await verifyCarried(sourceOf(bad), trust);
      if (found?.good === true) expect(found, String(place)).toEqual(report);
    }
    if (hasPdfinfo)
      expect((await promisify(execFile)('pdfinfo', [kept])).stdout).toMatch(/Pages: +[1-9]/);
  });
});

describe('The copy asked for on screen', () => {
  const ask = async (cookie: string, key: string = at.stream) =>
    server.app.request(`/api/cases/${key}/copy`, { headers: { cookie } });

  test('is what the command line writes, to whoever may read the case and to nobody else', async () => {
    const { cookie } = await at.signIn(zhao);
    const answer = await ask(cookie);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(bytes.equals((await copyFor(zhao.mobile)).zip)).toBe(true);
    expect((await ask((await at.signIn(bai)).cookie)).status).toBe(404);
    expect((await ask('')).status).toBe(401);
    expect((await ask(cookie, 'x')).status).toBe(404);
  });

  test('of what the log has not yet says to try again in a few seconds, and saves no page of errors', async () => {
    await at.act(await at.signIn(staff.he), 'participation.invite', { participant: 'd1' });
    const { cookie } = await at.signIn(zhao);
    for (const path of ['copy', 'proof']) {
      const early = await server.app.request(`/api/cases/${at.stream}/${path}`, {
        headers: { cookie },
      });
      expect([early.status, early.headers.get('retry-after')]).toEqual([409, '3']);
      expect(await early.json()).toMatchObject({ code: 'not-in-the-log-yet' });
    }
    await bringUp();
    expect((await check(Buffer.from(await (await ask(cookie)).arrayBuffer()))).good).toBe(true);
  });
});
