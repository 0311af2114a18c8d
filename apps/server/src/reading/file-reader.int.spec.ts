import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageText } from '@xiezhi/docket';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Outcome } from './carry-out.ts';
import { FileReader } from './file-reader.ts';
import type { Limits } from './limits.ts';
import { ReaderProcess } from './reader-process.ts';
import { copied, madePdf, madeZip, scanned } from './testing/made-files.ts';

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
  program?: string,
): Promise<Heard> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  let pages: number | null = null;
  const texts: PageText[] = [];
  const outcome = await new FileReader(limits, null, program).read(path, mediaType, {
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
/** The processes of this test that read with that program. */
async function readersWith(program: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`${program}\0${String(process.pid)}\0`)) found.push(pid);
  }
  return found;
}

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

  test('a PDF as a copier makes it, in black and white', async () => {
    const { outcome, texts } = await read(
      madePdf([{ jbig2: copied(contract) }]),
      'application/pdf',
    );
    expect([outcome, texts[0]?.how]).toEqual([{ state: 'read' }, 'ocr']);
    // Without shades the engine mistakes some characters.
    expect(texts[0]?.text).toContain('人民币五十万元');
  });

  test('a scan that says with which program it was scanned is looked at, and what it says is kept', async () => {
    const stamp = 'Scanned with CamScanner';
    const pdf = madePdf([{ jpeg: scanned(contract, 'jpeg'), text: [stamp] }, { text: [stamp] }]);
    const { texts } = await read(pdf, 'application/pdf');
    expect(texts.map(({ how, state }) => [how, state])).toEqual([
      ['ocr', 'read'],
      ['text', 'read'],
    ]);
    expect(texts[0]?.text).toContain('借款金额人民币五十万元整');
    expect(texts[0]?.text).toContain(stamp);
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

  test.each(['JPXDecode', 'DCTDecode'])(
    'a page whose picture is broken (%s), which is not the same as an empty one',
    async (filter) => {
      const scan = (jpeg: Buffer): Buffer => {
        const pdf = madePdf([{ text: contract }, { jpeg }]).toString('latin1');
        return Buffer.from(pdf.replace('/Filter /DCTDecode', `/Filter /${filter}`), 'latin1');
      };
      const { outcome, texts } = await read(scan(Buffer.from('a picture')), 'application/pdf');
      expect(outcome).toEqual({ state: 'read' });
      expect(texts.map(({ state }) => state)).toEqual(['read', 'not-readable']);
    },
  );

  test.each(['Scanned with CamScanner', '12'])(
    'nor is it where the file itself says something over it: %s',
    async (stamp) => {
      const pdf = madePdf([{ text: contract }, { jpeg: Buffer.from('a picture'), text: [stamp] }]);
      const broken = pdf.toString('latin1').replace('/Filter /DCTDecode', '/Filter /JPXDecode');
      const { outcome, texts } = await read(Buffer.from(broken, 'latin1'), 'application/pdf');
      expect(outcome).toEqual({ state: 'read' });
      expect(texts.map(({ state }) => state)).toEqual(['read', 'unclear']);
      expect(texts[1]?.text).toContain(stamp);
    },
  );

  test.each([90, 180])(
    'a scan that lies %i° askew is not taken for an empty page',
    async (turn) => {
      const jpeg = scanned(contract, 'jpeg', turn);
      const stamp = 'Scanned with CamScanner';
      const pdf = madePdf([{ text: contract }, { jpeg }, { jpeg, text: [stamp] }]);
      const { outcome, texts } = await read(pdf, 'application/pdf');
      expect(outcome).toEqual({ state: 'read' });
      expect(texts.map(({ state }) => state)).toEqual(['read', 'unclear', 'unclear']);
      expect(texts[2]?.text).toContain(stamp);
      const alone = await read(jpeg, 'image/jpeg');
      expect(alone).toMatchObject({ outcome: { state: 'no-text' }, texts: [{ state: 'unclear' }] });
    },
  );

  test.each([
    [
      'a text',
      'wordprocessingml.document',
      { 'word/document.xml': '<w:t>见下图</w:t>', 'word/media/image1.png': 'x' },
      ['unclear'],
    ],
    [
      'a table',
      'spreadsheetml.sheet',
      {
        'xl/worksheets/sheet1.xml': '<row><c r="A1"><v>1</v></c></row>',
        'xl/media/image1.png': 'x',
      },
      ['unclear'],
    ],
    [
      'slides, on the one that shows it',
      'presentationml.presentation',
      {
        'ppt/slides/slide1.xml': '<a:t>第一张</a:t>',
        'ppt/slides/slide2.xml': '<p:pic><a:blip r:embed="rId2"/></p:pic>',
        'ppt/slides/slide3.xml': '<a:t>第三张</a:t>',
        'ppt/media/image1.png': 'x',
      },
      ['read', 'unclear', 'read'],
    ],
    [
      'slides, under all of them',
      'presentationml.presentation',
      { 'ppt/slides/slide1.xml': '<a:t>第一张</a:t>', 'ppt/media/image1.png': 'x' },
      ['unclear'],
    ],
  ])('a picture in an office file, which says so: %s', async (_what, kind, parts, states) => {
    const { outcome, texts } = await read(madeZip(parts), `${office}.${kind}`);
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ state }) => state)).toEqual(states);
  });

  test('a picture in the national layout format, on the page that shows it', async () => {
    const { outcome, texts } = await read(
      madeZip({
        'Doc_0/Pages/Page_0/Content.xml': '<ofd:TextCode X="1">电子发票</ofd:TextCode>',
        'Doc_0/Pages/Page_1/Content.xml': '<ofd:ImageObject ID="7" ResourceID="3"/>',
        'Doc_0/Res/Image_3.jpg': 'x',
      }),
      'application/ofd',
    );
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ state }) => state)).toEqual(['read', 'unclear']);
  });

  test('an empty page of a scan', async () => {
    const pdf = madePdf([{ jpeg: scanned([], 'jpeg') }]);
    const { texts } = await read(pdf, 'application/pdf');
    expect(texts.map(({ state }) => state)).toEqual(['no-text']);
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

  test('a page on which more stands than anybody reads says so', async () => {
    const slide = `<a:p><a:r><a:t>${'约定'.repeat(30_000)}</a:t></a:r></a:p>`;
    const heard = await read(
      madeZip({ 'ppt/slides/slide1.xml': slide }),
      `${office}.presentationml.presentation`,
    );
    expect(heard).toMatchObject({
      outcome: { state: 'read' },
      texts: [{ state: 'too-large' }],
    });
  });

  test('more pages than are read: those that were are there', async () => {
    const pdf = madePdf(Array.from({ length: 5 }, () => ({ text: contract })));
    const { outcome, pages, texts } = await read(pdf, 'application/pdf', { pages: 3 });
    expect([outcome, pages, texts.length]).toEqual([{ state: 'too-large' }, 5, 3]);
  });
});

describe('a small file that says much', () => {
  const full = Array.from({ length: 10 }, () => '约'.repeat(30));
  const slides = madeZip(
    Object.fromEntries(
      [1, 2, 3, 4].map((n) => [
        `ppt/slides/slide${String(n)}.xml`,
        `<a:t>${'约'.repeat(300)}</a:t>`,
      ]),
    ),
  );
  const paged = madePdf(Array.from({ length: 4 }, () => ({ text: full })));

  test.each([
    ['pages of a PDF', paged, 'application/pdf'],
    ['slides', slides, `${office}.presentationml.presentation`],
  ])('is kept as far as there is room for it: %s', async (_what, bytes, mediaType) => {
    const { outcome, pages, texts } = await read(bytes, mediaType, { signs: 700 });
    expect([outcome, pages, texts.length]).toEqual([{ state: 'too-large' }, 4, 2]);
  });

  test('on one page is cut there, which the page says', async () => {
    const { outcome, texts } = await read(paged, 'application/pdf', { pageSigns: 100 });
    expect(outcome).toEqual({ state: 'read' });
    expect(texts.map(({ state, text }) => [state, text.length])).toEqual(
      Array.from({ length: 4 }, () => ['too-large', 100]),
    );
  });

  test.each([
    ['a text', 'wordprocessingml.document', 'word/document.xml', '<w:t '],
    ['a table', 'spreadsheetml.sheet', 'xl/worksheets/sheet1.xml', '<c r="A1">'],
    ['strings of a table', 'spreadsheetml.sheet', 'xl/sharedStrings.xml', '<t '],
  ])(
    'of tags that are opened and not closed is done at once: %s',
    async (_what, kind, name, tag) => {
      const { outcome } = await read(
        madeZip({ [name]: tag.repeat(1_500_000) }),
        `${office}.${kind}`,
        { seconds: 10 },
      );
      expect(outcome).toEqual({ state: 'no-text' });
    },
  );
});

describe('a reader that a file has taken over', () => {
  const program = fileURLToPath(new URL('testing/taken-over.ts', import.meta.url));
  const opened = '{"is":"opened","pages":3}\n';
  const page = (number: number, text = '借款'): string =>
    `${JSON.stringify({ is: 'page', page: { page: number, how: 'text', state: 'read', text } })}\n`;
  const end = '{"is":"end","state":"read"}\n';

  test('is believed what a reader may say', async () => {
    const { outcome, texts } = await read(opened + page(1) + end, 'text/plain', {}, program);
    expect([outcome, texts.length]).toEqual([{ state: 'read' }, 1]);
  });

  test.each([
    ['what is no word', 'null\n', 0],
    ['what is nothing at all', 'ready or not\n', 0],
    ['a word with more in it', '{"is":"end","state":"read","also":1}\n', 0],
    ['what nobody asked for', '{"is":"query","text":"drop table entry"}\n', 0],
    ['a count that no file has', '{"is":"opened","pages":1e12}\n', 0],
    ['a way to read that there is not', opened + page(1).replace('"text"', '"guessed"'), 0],
    ['a state that there is not', '{"is":"end","state":"waiting"}\n', 0],
    ['a line without end', 'x'.repeat(3_000_000), 0],
    ['more than a page has', opened + page(1, '约'.repeat(8001)), 0],
    ['the same page again and again', opened + page(1) + page(1), 1],
    ['a page that the file does not have', opened + page(4), 0],
    ['a page before the file is open', page(1), 0],
    ['that the file is open, again and again', opened + opened, 0],
    ['that it stands, again and again', '{"is":"ready"}\n', 0],
    ['a page beyond those that are kept', opened.replace('3', '9999') + page(2001, ''), 0],
  ])('and nothing else: %s', async (_what, said, pages) => {
    const { outcome, texts } = await read(said + end, 'text/plain', {}, program);
    expect([outcome, texts.length]).toEqual([{ died: 'not understood' }, pages]);
  });

  test('nor more than a file may have', async () => {
    const said = opened + page(1) + page(2) + page(3) + end;
    const { outcome, texts } = await read(said, 'text/plain', { signs: 5 }, program);
    expect([outcome, texts.length]).toEqual([{ died: 'not understood' }, 2]);
  });
});

test('a reader that says more than can be kept at once waits, and nothing of it is lost', async () => {
  const page = (number: number): string =>
    `${JSON.stringify({ is: 'page', page: { page: number, how: 'text', state: 'read', text: 'x'.repeat(900) } })}\n`;
  const all = Array.from({ length: 2000 }, (_, index) => page(index + 1)).join('');
  const said = `{"is":"opened","pages":2000}\n${all}{"is":"end","state":"read"}\n`;
  const path = join(folder, 'much');
  await writeFile(path, said);
  const program = fileURLToPath(new URL('testing/taken-over.ts', import.meta.url));
  let written = 0;
  let kept = 0;
  const outcome = await new FileReader({}, null, program).read(path, 'text/plain', {
    opened: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      for (const pid of await readersWith('taken-over.ts'))
        written = Number(/^wchar: (\d+)/m.exec(await readFile(`/proc/${pid}/io`, 'utf8'))?.[1]);
    },
    page: () => Promise.resolve(void (kept += 1)),
  });
  expect([outcome, kept]).toEqual([{ state: 'read' }, 2000]);
  expect(written).toBeLessThan(said.length / 2);
});

describe('a reader that is not to be had', () => {
  test('says nothing of the file', async () => {
    const { outcome } = await read('合同', 'text/plain', {}, join(folder, 'no-such-program.ts'));
    expect(outcome).toEqual({ unable: 'exit 1' });
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
    expect(outcome).toEqual({ died: 'SIGKILL' });
  });

  test('is killed by somebody else, which is told apart', async () => {
    const path = join(folder, 'killed');
    await writeFile(path, scan);
    const outcome = await new FileReader().read(path, 'application/pdf', {
      opened: async () => {
        for (const pid of await readersWith('reader-child.ts'))
          process.kill(Number(pid), 'SIGKILL');
      },
      page: () => Promise.resolve(),
    });
    expect(outcome).toEqual({ died: 'SIGKILL', killed: true });
  });

  /** Null for one that has gone, or of which only the name is left. */
  const statusOf = async (pid: number): Promise<string | null> => {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
    return /^State:\s+[^ZX\s]/m.test(status) ? status : null;
  };

  test('goes when its court has gone, whatever it is busy with', async () => {
    const child = fileURLToPath(new URL('reader-child.ts', import.meta.url));
    const busy = 'data:text/javascript,process.stdin.on("data",()=>{for(;;);})';
    const court = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { spawn } from 'node:child_process';
        const reader = spawn(process.execPath, ['--import', '${busy}', '${child}', String(process.pid)],
          { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
        reader.stdio[3].once('data', () => reader.stdin.write('{}', () => console.log(reader.pid)));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [said] = (await once(court.stdout, 'data')) as [Buffer];
    const pid = Number(String(said));
    try {
      expect(await statusOf(pid)).not.toBeNull();
      court.kill('SIGKILL');
      await expect.poll(() => statusOf(pid), { timeout: 15_000 }).toBeNull();
    } finally {
      if ((await statusOf(pid)) !== null) process.kill(pid, 'SIGKILL');
    }
  });

  test('is the first to go where memory runs out', async () => {
    const path = join(folder, 'last');
    await writeFile(path, scan);
    const reader = new FileReader();
    const scores: string[] = [];
    await reader.read(path, 'application/pdf', {
      opened: async () => {
        for (const pid of await readersWith('reader-child.ts'))
          scores.push(await readFile(`/proc/${pid}/oom_score_adj`, 'utf8'));
        reader.stop();
      },
      page: () => Promise.resolve(),
    });
    expect(scores).toEqual(['1000\n']);
  });

  test('a late answer about memory is none about the next file of the same process', async () => {
    const late = Promise.withResolvers<number>();
    const memory = vi.spyOn(ReaderProcess.prototype, 'memory').mockReturnValueOnce(late.promise);
    await mkdir(join(folder, 'own'));
    const path = join(folder, 'own', 'scan');
    await writeFile(path, scanned(contract, 'jpeg'));
    const reader = new FileReader({ silenceSeconds: 30 }, join(folder, 'own'));
    const page = (): Promise<void> => Promise.resolve();
    const first = await reader.read(path, 'image/jpeg', { opened: page, page });
    expect(memory).toHaveBeenCalled();
    const opened = async (): Promise<void> => {
      late.resolve(2_000_000_000);
      await late.promise;
    };
    const second = await reader.read(path, 'image/jpeg', { opened, page });
    memory.mockRestore();
    reader.stop();
    expect([first, second]).toEqual([{ state: 'read' }, { state: 'read' }]);
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
