import { copyFile, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FilePagesDto } from '@xiezhi/contract';
import { FileStore, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PageDrawer } from '../reading/page-drawer.ts';
import { PagePictures } from '../reading/page-pictures.ts';
import { ReadingJob } from '../reading/reading-job.ts';
import { madePdf } from '../reading/testing/made-files.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-pages-'));
const files = new FileStore(pool, folder);

/** Counts how often something is drawn, so that one sees what was kept. */
class CountingDrawer extends PageDrawer {
  drawn = 0;
  override draw(...asked: Parameters<PageDrawer['draw']>): ReturnType<PageDrawer['draw']> {
    this.drawn += 1;
    return super.draw(...asked);
  }
}
/** As one that has much else to do. */
class SlowDrawer extends PageDrawer {
  override async draw(...asked: Parameters<PageDrawer['draw']>): ReturnType<PageDrawer['draw']> {
    await pause(10_000);
    return super.draw(...asked);
  }
}
const drawer = new CountingDrawer();
const log = pino({ level: 'silent' });
const pictures = new PagePictures({ files, log }, drawer);
const server = new TestServer(pool, { files, pictures });
afterAll(async () => {
  pictures.stop();
  await rm(folder, { recursive: true, force: true });
});

let at: CaseAtCourt;
let stream = '';
const hashes: Record<string, string> = {};

const contract = madePdf([
  { text: ['定作合同', '甲方：赵明远，乙方：柏仲书'] },
  { text: ['第七条 乙方逾期交付的，按日支付违约金。'] },
]);
const handedIn: readonly (readonly [string, Buffer, string])[] = [
  ['合同.pdf', contract, 'application/pdf'],
  ['坏的.pdf', Buffer.from('%PDF-1.7 and nothing more'), 'application/pdf'],
  ['录音.mp3', Buffer.from('0123456789'), 'audio/mpeg'],
  ['说明.txt', Buffer.from('违约金\n没有支付'), 'text/plain'],
];

beforeAll(async () => {
  at = await CaseAtCourt.filed(server);
  const plaintiff = await at.signIn(zhao);
  const { rows } = await pool.query<{ person: PersonId }>(
    `select person from relation where stream = $1 and role = 'plaintiff'`,
    [at.stream],
  );
  const attachments: Record<string, unknown>[] = [];
  for (const [name, bytes, mediaType] of handedIn) {
    const { sha256 } = await files.put(bytes, mediaType, server.now);
    await files.hold(sha256, rows[0]!.person);
    hashes[name] = sha256;
    attachments.push({ sha256, name, mediaType, bytes: bytes.length });
  }
  stream = await at.act(
    plaintiff,
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court: at.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments,
    },
    '',
    null,
  );
});

beforeEach(async () => {
  await rm(files.drawnFolder, { recursive: true, force: true });
  drawer.drawn = 0;
});

const path = (name: string, also = '', of = stream): string =>
  `/api/files/${hashes[name] ?? name}${also}${also.includes('?') ? '&' : '?'}stream=${encodeURIComponent(of)}`;

/** The bytes themselves, and what is said about them. */
const fetched = async (who: Browser, address: string, headers: Record<string, string> = {}) => {
  const answer = await server.app.request(address, { headers: { cookie: who.cookie, ...headers } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

test('whoever may read a file sees how many pages it has and each of them, shut in; the second time nothing is drawn', async () => {
  for (const who of [await at.signIn(zhao), await at.signIn(staff.lin)]) {
    const { status, body } = await who.get(path('合同.pdf', '/pages'));
    expect([status, body]).toMatchObject([
      200,
      { name: '合同.pdf', pages: 2, widths: [200, 1000, 2000] } satisfies Partial<FilePagesDto>,
    ]);
    for (const page of [1, 2]) {
      const { answer, bytes } = await fetched(
        who,
        path('合同.pdf', `/pages/${String(page)}?width=200`),
      );
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
    }
  }
  // Counted once, and two pages.
  expect(drawer.drawn).toBe(3);
});

test('nobody else sees a page of it, or learns that there is one', async () => {
  const [stranger, visitor] = [await at.signIn(bai), await server.browser()];
  for (const also of ['/pages', '/pages/1?width=200']) {
    expect(await stranger.get(path('合同.pdf', also))).toMatchObject({
      status: 404,
      body: { code: 'file-missing' },
    });
    expect((await visitor.get(path('合同.pdf', also))).status).toBe(401);
    // Nor does whoever reads another case, by naming that one.
    const other = await (await at.signIn(zhao)).get(path('合同.pdf', also, at.stream));
    expect(other.status).toBe(404);
  }
  const text = `/api/cases/${stream.slice('case:'.length)}/page-text?file=${hashes['合同.pdf']!}&page=1`;
  expect((await stranger.get(text)).status).toBe(404);
  expect((await visitor.get(text)).status).toBe(401);
  expect(drawer.drawn).toBe(0);
});

test('what cannot be drawn says what to do, and is not tried again and again', async () => {
  const plaintiff = await at.signIn(zhao);
  for (const also of ['/pages', '/pages/1', '/pages/1'])
    expect(await plaintiff.get(path('坏的.pdf', also))).toMatchObject({
      status: 409,
      body: { code: 'page-not-drawn', detail: expect.stringContaining('download it') as string },
    });
  // Once to count its pages, once for the first of them.
  expect(drawer.drawn).toBe(2);
  expect((await plaintiff.get(path('录音.mp3', '/pages'))).body).toMatchObject({ pages: null });
  expect(await plaintiff.get(path('录音.mp3', '/pages/1'))).toMatchObject({ status: 409 });
  for (const page of ['3', '0', '-1', 'x', '99999999'])
    expect(await plaintiff.get(path('合同.pdf', `/pages/${page}`))).toMatchObject({
      status: 404,
      body: { code: 'page-missing' },
    });
});

test('of bytes that are others than were filed nothing is drawn', async () => {
  const place = files.pathOf(hashes['合同.pdf']!);
  await writeFile(place, Buffer.from(contract).fill(0, 200, 210));
  try {
    expect(await (await at.signIn(zhao)).get(path('合同.pdf', '/pages/1'))).toMatchObject({
      status: 410,
      body: { code: 'file-lost' },
    });
    expect(drawer.drawn).toBe(0);
  } finally {
    await writeFile(place, contract);
  }
});

test('a picture that takes its time is told to be on its way, and is there when it is asked for again', async () => {
  const slow = new PagePictures({ files, log }, new SlowDrawer());
  const elsewhere = new TestServer(pool, { files, pictures: slow });
  elsewhere.now = server.now;
  const plaintiff = await at.signIn(zhao);
  const ask = () =>
    elsewhere.app.request(path('合同.pdf', '/pages/1?width=200'), {
      headers: { cookie: plaintiff.cookie },
    });
  try {
    const first = await ask();
    expect([first.status, first.headers.get('retry-after')]).toEqual([409, '2']);
    expect(await first.json()).toMatchObject({ code: 'page-being-drawn' });
    expect((await ask()).status).toBe(200);
  } finally {
    slow.stop();
  }
}, 40_000);

/** Draws the first page at once, and any other only when it is let. */
class HeldDrawer extends PageDrawer {
  #let: () => void = () => undefined;
  readonly held = new Promise<void>((resolve) => (this.#let = resolve));
  letGo(): void {
    this.#let();
  }
  override async draw(...asked: Parameters<PageDrawer['draw']>): ReturnType<PageDrawer['draw']> {
    if (asked[2] !== 1) await this.held;
    return super.draw(...asked);
  }
}

test('what is drawn already, and the text of a page, wait for nothing that is being drawn', async () => {
  const drawing = new HeldDrawer();
  const one = new PagePictures({ files, log }, drawing);
  const elsewhere = new TestServer(pool, { files, pictures: one });
  elsewhere.now = server.now;
  const { cookie } = await at.signIn(zhao);
  const ask = async (address: string): Promise<number> =>
    (await elsewhere.app.request(address, { headers: { cookie } })).status;
  const text = `/api/cases/${stream.slice('case:'.length)}/page-text?file=${hashes['合同.pdf']!}&page=1`;
  try {
    expect(await ask(path('合同.pdf', '/pages/1?width=200'))).toBe(200);
    const second = ask(path('合同.pdf', '/pages/2?width=200'));
    await pause(50);
    let drawn = false;
    void second.then(() => (drawn = true));
    expect(await ask(path('合同.pdf', '/pages/1?width=200'))).toBe(200);
    expect(await ask(path('合同.pdf', '/pages'))).toBe(200);
    expect(await ask(text)).toBe(200);
    expect(drawn).toBe(false);
    drawing.letGo();
    expect(await second).toBe(200);
  } finally {
    drawing.letGo();
    one.stop();
  }
});

test('who asks for more than waits is told when to ask again', async () => {
  const plaintiff = await at.signIn(zhao);
  const all = await Promise.all(
    Array.from({ length: 40 }, () => fetched(plaintiff, path('合同.pdf', '/pages/1?width=200'))),
  );
  const told = all.filter(({ answer }) => answer.status === 429);
  expect(told.length).toBeGreaterThan(0);
  for (const { answer } of told) expect(answer.headers.get('retry-after')).toBe('2');
  expect(all.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(0);
});

test('what a power cut left half, or somebody wrote over, is drawn anew and never given out', async () => {
  const plaintiff = await at.signIn(zhao);
  const first = await fetched(plaintiff, path('合同.pdf', '/pages/1?width=200'));
  const drawnOf = files.drawnOf(hashes['合同.pdf']!);
  const names = await readdir(drawnOf);
  expect(names).toHaveLength(2);
  const another = await fetched(plaintiff, path('合同.pdf', '/pages/2?width=200'));
  for (const bytes of [Buffer.alloc(0), Buffer.from('12'), another.bytes]) {
    for (const name of names) await writeFile(join(drawnOf, name), bytes);
    expect((await plaintiff.get(path('合同.pdf', '/pages'))).body).toMatchObject({ pages: 2 });
    const again = await fetched(plaintiff, path('合同.pdf', '/pages/1?width=200'));
    expect(again.bytes.equals(first.bytes)).toBe(true);
  }
  // One that belongs to another page is no better.
  const [one, two] = ['1-200.webp', '2-200.webp'].map((end) => join(drawnOf, `2-${end}`)) as [
    string,
    string,
  ];
  await copyFile(two, one);
  const last = await fetched(plaintiff, path('合同.pdf', '/pages/1?width=200'));
  expect(last.bytes.equals(first.bytes)).toBe(true);
});

test('a server that starts again believes what was kept under its key, and nothing under another', async () => {
  const file = (await files.find(hashes['合同.pdf']!))!;
  const key = Buffer.alloc(32, 1);
  await new PagePictures({ files, log, key }, drawer).picture(file, 1, 200);
  expect(drawer.drawn).toBe(1);
  await new PagePictures({ files, log, key }, drawer).picture(file, 1, 200);
  expect(drawer.drawn).toBe(1);
  await new PagePictures({ files, log }, drawer).picture(file, 1, 200);
  expect(drawer.drawn).toBe(2);
});

test('a file that goes while it is drawn leaves no picture, and what was left goes when the court counts', async () => {
  const going = await files.put(madePdf([{ text: ['走的'] }]), 'application/pdf', server.now);
  const stray = files.drawnOf('0'.repeat(64));
  await mkdir(stray, { recursive: true });
  class GoingDrawer extends PageDrawer {
    override async draw(...asked: Parameters<PageDrawer['draw']>): ReturnType<PageDrawer['draw']> {
      const drawn = await super.draw(...asked);
      await files.forget(going.sha256);
      return drawn;
    }
  }
  const one = new PagePictures({ files, log }, new GoingDrawer());
  expect(await one.picture(going, 1, 200)).toBeInstanceOf(Buffer);
  one.stop();
  expect(await readdir(files.drawnFolder)).not.toContain(going.sha256);
  await pictures.picture((await files.find(hashes['合同.pdf']!))!, 1, 200);
  await new PagePictures({ files, log }, drawer).picture(
    (await files.find(hashes['合同.pdf']!))!,
    2,
    200,
  );
  expect(await readdir(files.drawnFolder)).toEqual([hashes['合同.pdf']]);
});

test('a file that costs its reader’s life twice is not tried again', async () => {
  class KilledDrawer extends PageDrawer {
    times = 0;
    override draw(): ReturnType<PageDrawer['draw']> {
      this.times += 1;
      return Promise.resolve('killed');
    }
  }
  const killed = new KilledDrawer();
  const one = new PagePictures({ files, log }, killed);
  const file = (await files.find(hashes['合同.pdf']!))!;
  const faults = [];
  for (const page of [1, 1, 1, 2]) faults.push(await one.picture(file, page, 200));
  expect(faults).toEqual(['unable', 'too-large', 'too-large', 'too-large']);
  expect(killed.times).toBe(2);
});

test('pictures beyond what is kept go, those first that nobody has looked at for longest', async () => {
  const other = await files.put(madePdf([{ text: ['另一份'] }]), 'application/pdf', server.now);
  const mine = (await files.find(hashes['合同.pdf']!))!;
  const sizes = await Promise.all(
    [mine, other].map(async (file) => (await pictures.picture(file, 1, 1000)).length),
  );
  await rm(files.drawnFolder, { recursive: true, force: true });
  // Room for one page of each, and no more.
  const most = sizes.reduce((sum, size) => sum + size, 400);
  const few = new PagePictures({ files, log }, drawer, most);
  await few.picture(mine, 1, 1000);
  await few.picture(other, 1, 1000);
  expect((await readdir(files.drawnFolder)).length).toBe(2);
  await few.picture(mine, 1, 1000);
  await few.picture(mine, 2, 200);
  expect(await readdir(files.drawnFolder)).toEqual([mine.sha256]);
  // And a file that goes takes its pictures along.
  await few.picture(other, 1, 200);
  await files.forget(other.sha256);
  expect(await readdir(files.drawnFolder)).not.toContain(other.sha256);
});

test('sound is given out in the parts that a player asks for', async () => {
  const plaintiff = await at.signIn(zhao);
  const part = async (range: string) => {
    const { answer, bytes } = await fetched(plaintiff, path('录音.mp3'), { range });
    return [answer.status, answer.headers.get('content-range'), bytes.toString()];
  };
  expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
  expect(await part('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
  expect((await part('bytes=10-'))[0]).toBe(416);
  expect(await part('bytes=0-1,4-5')).toEqual([200, null, '0123456789']);
  // A disk that was written to is noticed at once, also between two parts.
  const place = files.pathOf(hashes['录音.mp3']!);
  await writeFile(place, '01234x6789');
  expect((await part('bytes=2-4'))[0]).toBe(410);
  await writeFile(place, '0123456789');
  expect((await part('bytes=2-4'))[0]).toBe(206);
  // Also where the time of the writing was set back.
  const { atime, mtime } = await stat(place);
  await writeFile(place, '01234x6789');
  await utimes(place, atime, mtime);
  expect((await part('bytes=2-4'))[0]).toBe(410);
  await writeFile(place, '0123456789');
});

test('parts of a film that are asked for at once wait for one reading of it', async () => {
  class CountingFiles extends FileStore {
    readings = 0;
    override isWhole(...asked: Parameters<FileStore['isWhole']>): Promise<boolean> {
      this.readings += 1;
      return super.isWhole(...asked);
    }
  }
  const counting = new CountingFiles(pool, folder);
  const file = (await files.find(hashes['录音.mp3']!))!;
  const whole = await Promise.all([1, 2, 3, 4].map(() => counting.isWholeStill(file)));
  expect(whole).toEqual([true, true, true, true]);
  expect(counting.readings).toBe(1);
});

test('what stands on a page is told as text, and before it has been read that it has not', async () => {
  const plaintiff = await at.signIn(zhao);
  const text = async (name: string, page: number) => {
    const key = stream.slice('case:'.length);
    const { status, body } = await plaintiff.get(
      `/api/cases/${key}/page-text?file=${hashes[name]!}&page=${String(page)}`,
    );
    expect(status).toBe(200);
    return body;
  };
  expect(await text('合同.pdf', 2)).toMatchObject({ text: null, state: 'waiting', pages: null });
  await sequence(pool);
  const job = new ReadingJob({ pool, files, log });
  while ((await job.run()) > 0);
  expect(await text('合同.pdf', 2)).toMatchObject({
    text: expect.stringContaining('按日支付违约金') as string,
    recognised: false,
    state: 'read',
    pages: 2,
  });
  expect(await text('说明.txt', 1)).toMatchObject({ text: '违约金\n没有支付', pages: 1 });
  expect(await text('录音.mp3', 1)).toMatchObject({ text: null, state: 'kind-not-read' });
  expect(await text('合同.pdf', 9)).toMatchObject({ text: null, state: 'no-text' });
});

test('words are looked for in one file alone, and in none that is not in the case', async () => {
  const plaintiff = await at.signIn(zhao);
  const find = (file: string) =>
    plaintiff.get(
      `/api/cases/${stream.slice('case:'.length)}/find?q=${encodeURIComponent('违约金')}&file=${file}`,
    );
  expect((await find(hashes['合同.pdf']!)).body).toMatchObject({
    total: 1,
    files: 1,
    pages: [{ page: 2, file: { name: '合同.pdf' } }],
  });
  expect((await find('0'.repeat(64))).status).toBe(404);
});
