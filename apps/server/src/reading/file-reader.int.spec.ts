import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageText } from '@xiezhi/docket';
import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from './file-reader.ts';
import { FileReader } from './file-reader.ts';
import type { Limits } from './limits.ts';
import { madePdf, madeZip, scanned } from './testing/made-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-reading-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Heard {
  readonly outcome: Outcome;
  readonly pages: number | null;
  readonly texts: readonly PageText[];
}

async function read(
  bytes: Buffer | string,
  mediaType: string,
  limits: Partial<Limits> = {},
): Promise<Heard> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  let pages: number | null = null;
  const texts: PageText[] = [];
  const outcome = await new FileReader(limits).read(path, mediaType, {
    opened: (count) => Promise.resolve(void (pages = count)),
    page: (page) => Promise.resolve(void texts.push(page)),
  });
  return { outcome, pages, texts };
}

const contract = [
  '借款合同',
  '第一条借款金额人民币五十万元整。',
  '第二条乙方逾期还款的，应当承担违约责任。',
];
const office = 'application/vnd.openxmlformats-officedocument';

describe('what a file says', () => {
  test('a PDF with text, page by page, in a font that it does not bring', async () => {
    const heard = await read(
      madePdf([{ text: contract }, { text: ['第二页只有附件清单和双方签字盖章'] }]),
      'application/pdf',
    );
    expect(heard).toMatchObject({
      outcome: { state: 'read' },
      pages: 2,
      texts: [
        { page: 1, how: 'text', state: 'read' },
        { page: 2, how: 'text', state: 'read', text: '第二页只有附件清单和双方签字盖章' },
      ],
    });
    for (const line of contract) expect(heard.texts[0]?.text).toContain(line);
  });

  test('a PDF of which one page is a picture: that one is looked at', async () => {
    const pdf = madePdf([{ text: contract }, { jpeg: scanned(contract, 'jpeg') }]);
    const { outcome, texts } = await read(pdf, 'application/pdf');
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ how }) => how)).toEqual(['text', 'ocr']);
    expect(texts[1]?.text).toContain('借款金额人民币五十万元整');
    expect(texts[1]?.text).toContain('应当承担违约责任');
  });

  test.each(['png', 'jpeg', 'webp'] as const)('a photograph of a page, as %s', async (kind) => {
    const { outcome, texts } = await read(scanned(contract, kind), `image/${kind}`);
    expect(outcome).toEqual({ state: 'read' });
    expect(texts).toMatchObject([{ page: 1, how: 'ocr', state: 'read' }]);
    expect(texts[0]?.text).toContain('人民币五十万元整');
  });

  test.each([
    [
      'a text document, without what was struck out',
      `${office}.wordprocessingml.document`,
      {
        'word/document.xml':
          '<w:p><w:r><w:t>借款</w:t></w:r><w:r><w:t xml:space="preserve">合同 &amp; 附件</w:t></w:r></w:p><w:p><w:del><w:delText>作废</w:delText></w:del><w:r><w:t>第二段</w:t></w:r></w:p>',
        'word/media/image1.png': 'x',
      },
      [['unpaged', '借款合同 & 附件\n第二段']],
    ],
    [
      'a table, row by row',
      `${office}.spreadsheetml.sheet`,
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>日期</t></si><si><r><t>金</t></r><r><t>额</t></r></si></sst>',
        'xl/worksheets/sheet1.xml':
          '<row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row><c r="A2" t="inlineStr"><is><t>一月</t></is></c><c r="B2"/><c r="C2"><v>500000</v></c></row>',
      },
      [['unpaged', '日期\t金额\n一月\t500000']],
    ],
    [
      'slides, in the order in which they are shown',
      `${office}.presentationml.presentation`,
      {
        'ppt/slides/slide10.xml': '<a:p><a:r><a:t>第十张</a:t></a:r></a:p>',
        'ppt/slides/slide2.xml': '<a:p><a:r><a:t>第二张</a:t></a:r></a:p>',
      },
      [
        ['text', '第二张'],
        ['text', '第十张'],
      ],
    ],
    [
      'the national layout format',
      'application/ofd',
      {
        'OFD.xml': '<ofd:OFD/>',
        'Doc_0/Pages/Page_0/Content.xml': '<ofd:TextCode X="1">电子发票</ofd:TextCode>',
      },
      [['text', '电子发票']],
    ],
  ])('%s', async (_what, mediaType, parts, expected) => {
    const { outcome, texts } = await read(madeZip(parts), mediaType);
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ how, text }) => [how, text.trim()])).toEqual(expected);
  });

  test('a plain text in either encoding, in parts that end with a line', async () => {
    const national = Buffer.from('bacfcdacd4bcb6a8d2bbd4c2bdbbbbf5a1a3', 'hex');
    expect((await read(national, 'text/plain; charset=gb18030')).texts).toMatchObject([
      { how: 'unpaged', text: '合同约定一月交货。' },
    ]);
    const line = `${'约定'.repeat(50)}。\r\n`;
    const { pages, texts } = await read(line.repeat(100), 'text/plain');
    expect(pages).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.slice(0, -1).every(({ text }) => text.endsWith('。\n'))).toBe(true);
    expect(texts.map(({ text }) => text).join('')).toBe(line.replace('\r', '').repeat(100));
  });
});

describe('what cannot be read', () => {
  /** The head of a picture and nothing after it. */
  const headOf = (side: number): Buffer => {
    const head = Buffer.alloc(64);
    head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 0, 'latin1');
    head.writeUInt32BE(side, 16);
    head.writeUInt32BE(side, 20);
    return head;
  };
  const whole = madePdf([{ text: contract }]);
  const word = `${office}.wordprocessingml.document`;

  test.each([
    ['an empty page', scanned([]), 'image/png', 'no-text'],
    ['a text of nothing but blanks', ' \n \n', 'text/plain', 'no-text'],
    ['a film', 'x', 'video/mp4', 'kind-not-read'],
    ['a picture of ten thousand million points', headOf(100_000), 'image/png', 'too-large'],
    ['a picture that does not say how large it is', 'JFIF', 'image/jpeg', 'not-readable'],
    ['a picture that breaks off', headOf(100), 'image/png', 'not-readable'],
    ['a PDF that is none', 'not a pdf', 'application/pdf', 'not-readable'],
    ['a PDF cut off at its head', whole.subarray(0, 200), 'application/pdf', 'not-readable'],
    ['an archive that is none', 'PK', word, 'not-readable'],
    [
      'an archive that unpacks to a hundred million signs',
      madeZip({ 'word/document.xml': Buffer.alloc(100_000_000, 32) }),
      word,
      'too-large',
    ],
  ])('%s', async (_what, bytes, mediaType, state) => {
    const { outcome } = await read(bytes, mediaType);
    expect(outcome).toEqual({ state });
  });

  test('a page of three kilometres is looked at no larger than any other', async () => {
    const { outcome } = await read(
      madePdf([{ text: [] }], '0 0 9000000 9000000'),
      'application/pdf',
    );
    expect(outcome).toEqual({ state: 'no-text' });
  });

  test('one page that is broken leaves the others', async () => {
    const pdf = madePdf([{ text: contract }, { text: contract }]);
    const broken = Buffer.from(
      pdf.toString('latin1').replace('8 0 obj\n<< /Type /Page ', '8 0 obj\n<< /Typ? /Pag? '),
      'latin1',
    );
    expect(broken.equals(pdf)).toBe(false);
    const { outcome, texts } = await read(broken, 'application/pdf');
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ state }) => state)).toContain('read');
  });

  test('a page on which more stands than anybody reads: the file says that not all of it is there', async () => {
    const slide = `<a:p><a:r><a:t>${'约定'.repeat(30_000)}</a:t></a:r></a:p>`;
    const heard = await read(
      madeZip({ 'ppt/slides/slide1.xml': slide }),
      `${office}.presentationml.presentation`,
    );
    expect(heard).toMatchObject({
      outcome: { state: 'too-large' },
      texts: [{ state: 'too-large' }],
    });
  });

  test('more pages than are read: those that were are there', async () => {
    const pdf = madePdf(Array.from({ length: 5 }, () => ({ text: contract })));
    const { outcome, pages, texts } = await read(pdf, 'application/pdf', { pages: 3 });
    expect([outcome, pages, texts.length]).toEqual([{ state: 'too-large' }, 5, 3]);
  });
});

describe('a reader that has to be ended', () => {
  const scan = madePdf(Array.from({ length: 20 }, () => ({ jpeg: scanned(contract, 'jpeg') })));

  test('takes too much memory', async () => {
    const { outcome } = await read(scan, 'application/pdf', { memory: 60_000_000 });
    expect(outcome).toEqual({ state: 'too-large' });
  });

  test('takes too long', async () => {
    const { outcome, texts } = await read(scan, 'application/pdf', { seconds: 1 });
    expect(outcome).toEqual({ state: 'too-large' });
    expect(texts.length).toBeLessThan(20);
  });

  test('says nothing', async () => {
    const { outcome } = await read(scan, 'application/pdf', { silenceSeconds: 0 });
    expect(outcome).toMatchObject({ died: 'silent' });
  });

  test('is stopped with its court', async () => {
    const path = join(folder, 'scan');
    await writeFile(path, scan);
    const reader = new FileReader();
    const outcome = await reader.read(path, 'application/pdf', {
      opened: () => {
        reader.stop();
        return Promise.resolve();
      },
      page: () => Promise.resolve(),
    });
    expect(outcome).toEqual({ died: 'SIGKILL', begun: true });
  });

  test('what cannot be kept ends the reading, and the fault is handed on', async () => {
    const path = join(folder, 'kept');
    await writeFile(path, '借款合同');
    const reading = new FileReader().read(path, 'text/plain', {
      opened: () => Promise.reject(new Error('the database is away')),
      page: () => Promise.resolve(),
    });
    await expect(reading).rejects.toThrow('the database is away');
  });
});
