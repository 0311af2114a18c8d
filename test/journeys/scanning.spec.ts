import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { act, fingerprint, give } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * A scanner that speaks as clamd does. Of one file it says nothing when it is handed in and finds something afterwards, of
 * another it never says anything, and in all others it finds nothing.
 */
const marks = { alarm: 'reported-after-receipt', mute: 'never-a-verdict' };
let reports = false;

function answerTo(all: Buffer): string | null {
  if (all.includes('zPING')) return 'PONG';
  if (!all.subarray(-4).equals(Buffer.alloc(4))) return null;
  if (all.includes(marks.mute)) return 'stream: Heuristics.Limits.Exceeded ERROR';
  if (!all.includes(marks.alarm)) return 'stream: OK';
  return reports ? 'stream: Test-Signature FOUND' : 'stream: Not.Now ERROR';
}

const scanner = createServer((line) => {
  let all: Buffer = Buffer.alloc(0);
  line.on('error', () => undefined);
  line.on('data', (part: Buffer) => {
    all = Buffer.concat([all, part]);
    const answer = answerTo(all);
    if (answer !== null) line.end(`${answer}\0`);
  });
});
await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
const settings = {
  CLAMD_URL: `tcp://127.0.0.1:${String((scanner.address() as AddressInfo).port)}`,
  // What gives no verdict five times is told: in seconds here, and not after two minutes.
  CLAMD_AGAIN_SECONDS: '1',
};
const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
Object.assign(process.env, settings);
const stage = await openStage();
afterAll(() => {
  scanner.close();
  for (const [name, value] of before)
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
});

interface Space {
  readonly offers: readonly { readonly command: string }[];
  readonly docket: readonly {
    readonly kind: string;
    readonly title: string;
    readonly detail: string;
  }[];
}
const { caseWith, spaceOf } = spaces<Space>(stage.base);

const pdf = (mark: string): string =>
  `%PDF-1.4\n% ${mark}\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n`;

const handIn = (who: Person, stream: string, name: string, content: string) =>
  act(who, 'evidence.submit', stream, 'p1', [
    ['write', '名称', name],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', `${name}.pdf`, content],
    ['tick', /与原件、原物一致/],
  ]);

test('OOR-34.2.1: what a scan comes to after receipt is told in the case, and the clerk keeps a file shut or opens it again', async () => {
  const [shen, bai] = [await stage.person('沈静宜'), await stage.person('柏仲书')];
  const english = await stage.person('Bai Zhongshu|柏仲书', { lang: 'en', width: 390 });
  const clerk = await stage.person('何书岚');
  const stream = await caseWith(bai, 'exchange.give-opinion');
  const [alarm, mute] = [pdf(marks.alarm), pdf(marks.mute)];
  const [found, silent] = [fingerprint(alarm), fingerprint(mute)];
  // Whoever sends it reads at once that others cannot open it yet, and that there is nothing to do about it.
  const form = `/do/evidence.submit?stream=${encodeURIComponent(stream)}&key=d1`;
  for (const [who, words] of [
    [bai, '还没有查毒的结果'],
    [english, 'not been scanned for malware yet'],
  ] as const) {
    await who.goTo(form);
    await give(who.page, ['file', '对账单.pdf', alarm]);
    await who.page.getByText(words).first().waitFor();
    await who.looksRight();
  }
  expect(await handIn(shen, stream, '对账单', alarm)).toContain('办好了');
  expect(await handIn(shen, stream, '装柜录像', mute)).toContain('办好了');
  reports = true;

  const home = `/cases/${encodeURIComponent(stream)}`;
  const of = (sha256: string): string => `${home}/files/${sha256}`;
  const told = async (title: string): Promise<void> => {
    await expect
      .poll(async () => (await spaceOf(bai, stream)).docket.some((one) => one.title === title), {
        timeout: 60_000,
        interval: 500,
      })
      .toBe(true);
  };
  const reads = async (who: Person, path: string, ...words: readonly string[]): Promise<void> => {
    await who.goTo(path);
    for (const one of words) await who.page.getByText(one).first().waitFor();
    await who.looksRight();
  };

  await told('收下的文件里查出恶意程序');
  await reads(bai, of(found), '这个文件里查出了恶意程序，现在打不开');
  // What is kept shut is not offered for taking along either.
  expect(await bai.page.getByRole('link', { name: '下载原件' }).count()).toBe(0);
  await reads(english, of(found), 'A malicious program was found in this file');
  await reads(bai, home, '收下的文件里查出恶意程序');

  // The clerk owes a decision; a party is not asked, and whoever opens the form all the same reads why.
  await reads(clerk, home, '决定文件不予打开 · 对账单.pdf');
  await bai.goTo(`/do/scanning.hold?stream=${encodeURIComponent(stream)}&key=${found}`);
  await bai.looksRight();
  expect(await bai.page.getByRole('textbox', { name: '理由' }).count()).toBe(0);
  await clerk.goTo(`/do/scanning.hold?stream=${encodeURIComponent(stream)}&key=${found}`);
  await clerk.page.getByText(found).first().waitFor();
  await clerk.looksRight();
  expect(
    await act(clerk, 'scanning.hold', stream, found, [
      ['write', '理由', '技术人员核对过，确有恶意程序。请另交一份干净的。'],
    ]),
  ).toContain('办好了');
  await clerk.looksRight();
  await told('决定文件不予打开');
  await expect
    .poll(async () =>
      (await bai.context.request.get(`${stage.base}/api${fileOf(found, stream)}`)).text(),
    )
    .toContain('"file-held"');
  await reads(bai, of(found), '法院决定不打开这个文件');
  await reads(english, of(found), 'The court keeps this file shut');

  // The other file gives no verdict: said so, asked again, and opened once somebody has looked into it.
  await told('文件还没有查毒的结论');
  await reads(bai, of(silent), '这个文件还没有查毒的结论');
  await reads(english, of(silent), 'The scanner has given no verdict on this file');
  await reads(english, home, 'There is no verdict on a file yet');
  await clerk.goTo(`/do/scanning.clear?stream=${encodeURIComponent(stream)}&key=${silent}`);
  await clerk.looksRight();
  expect(
    await act(clerk, 'scanning.clear', stream, silent, [
      ['write', '理由', '技术人员在另一台电脑上核对过，没有问题。'],
      ['tick', /技术人员核对过这份文件/],
    ]),
  ).toContain('办好了');
  await expect
    .poll(async () =>
      (await bai.context.request.get(`${stage.base}/api${fileOf(silent, stream)}`)).status(),
    )
    .toBe(200);
  await reads(bai, home, '恢复打开');
}, 240_000);

const fileOf = (sha256: string, stream: string): string =>
  `/files/${sha256}?stream=${encodeURIComponent(stream)}`;
