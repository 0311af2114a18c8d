/** Whatever people write into a form reaches the paper as written, and nothing but the paper. */
import { describe, expect, test } from 'vitest';
import type { Json } from '@xiezhi/kernel';
import { exampleOrders } from './examples.ts';
import { DocumentError } from './fault.ts';
import type { DocumentOrder } from './order.ts';
import { createRenderer, renderPaper } from './renderer.ts';
import { templateNames } from './templates.ts';
import { fontsOf, popplerMissing, wordsOf } from './testing/poppler.ts';

const markup =
  '#panic("x") $a^2$ \\ @ref *b* _c_ `d` = e <f> ~ -- /* g */ // h #read("/order.json") "q" [i] {j}';
const changed = (order: DocumentOrder, data: object): DocumentOrder =>
  ({ ...order, data: { ...order.data, ...data } }) as DocumentOrder;

/** The same order with `text` behind every free text; dates, hashes, links and choices stay. */
function everywhere(value: Json, text: string): Json {
  if (typeof value === 'string') return /[\u4e00-\u9fff]/.test(value) ? value + text : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => everywhere(item, text));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, everywhere(item, text)]),
  );
}
const filled = (order: DocumentOrder, text: string): DocumentOrder =>
  ({ ...order, data: everywhere(order.data, text) }) as DocumentOrder;

/** Lists that may be empty, emptied; what may be null, null. */
const sparse: Readonly<Record<string, object>> = {
  'acceptance-notice': {
    bench: { judge: null, clerk: null },
    stillNeeded: ['身份证明', '授权委托书'],
    fee: 'none',
  },
  'fee-notice': { basisAmount: null, dueOn: null, account: null },
  'response-notice': { online: null, bench: { judge: null, clerk: null } },
  'evidence-notice': { burden: [], dueOn: null },
  summons: { online: null, notes: [], absence: 'none' },
  'rights-notice': { answerBy: null },
  'correction-notice': { cause: null },
  'service-certificate': {
    receiver: null,
    proof: '回复“收到”',
    earliest: null,
    term: null,
    branch: 'reply-or-act',
  },
  judgment: { answers: [], evidence: null, issues: [], reasons: '理由。' },
  application: { about: [], grounds: null, list: [], materials: [], receiptNumber: null },
  complaint: { cause: null, grounds: null, materials: [], handedInBy: null, receiptNumber: null },
  'address-confirmation': {
    address: null,
    phone: null,
    receiver: null,
    electronic: false,
    ways: [],
    recorded: null,
  },
  'filing-receipt': { materials: [], remarks: [], decideBy: null, way: 'window' },
  'transcript-cover': { recordings: [], confirmations: [] },
};

describe.each(templateNames)('%s', (name) => {
  test('typst markup in every field stays text', async () => {
    const { pdf, unprintable } = await renderPaper(filled(exampleOrders[name], markup));
    expect(unprintable).toEqual([]);
    if (!popplerMissing) expect(wordsOf(pdf)).toContain('#panic("x")');
  });

  test('very long names, rare characters and characters no font holds do not break it', async () => {
    const long = `${'斯'.repeat(300)}${'W'.repeat(200)}𬭎𠮷😀\u202e`;
    const { pages, unprintable } = await renderPaper(filled(exampleOrders[name], long));
    expect(pages).toBeGreaterThan(0);
    expect(unprintable).toEqual(['\u202e', '😀'].sort());
  });

  test('empty lists and nulls where they are allowed', async () => {
    const paper = await renderPaper({ ...changed(exampleOrders[name], sparse[name] ?? {}) });
    expect(paper.pages).toBeGreaterThan(0);
  });

  test('a paper before there is a case number', async () => {
    const order = exampleOrders[name];
    const paper = await renderPaper({
      ...order,
      footer: { ...order.footer, caseNumber: null },
    });
    expect(paper.pages).toBeGreaterThan(0);
  });
});

test('ten thousand characters of grounds run over pages and come out whole', async () => {
  const grounds = '双方于履行期限届满后继续协商并形成书面记录。'.repeat(460);
  const { pdf, pages } = await renderPaper(
    changed(exampleOrders['refusal-ruling'], { reasons: grounds }),
  );
  expect(pages).toBeGreaterThan(16);
  if (!popplerMissing) expect(wordsOf(pdf).match(/继续协商/g)?.length).toBeGreaterThan(440);
});

test('rare characters of names are on the paper, and the same paper stays the same bytes', async () => {
  const named = (addressee: string): DocumentOrder =>
    changed(exampleOrders['acceptance-notice'], { addressee });
  const plain = await renderPaper(named('王𬭎'));
  // One of each: of the basic block, extensions A, B, C, E and F, and of the compatibility forms.
  const rare = '龘㛃𠮷𪜀𬬻𬺡\ufa20';
  const { pdf, unprintable } = await renderPaper(named(rare));
  expect(unprintable).toEqual([]);

  if (!popplerMissing) expect(wordsOf(pdf)).toContain(rare.slice(0, -1));
  // A font that happens to be on one machine would make other papers there.
  if (!popplerMissing)
    expect(new Set(fontsOf(pdf))).toEqual(
      new Set([
        'NotoSerifSC-Regular',
        'NotoSerifSC-Bold',
        'NotoSansSC-Regular',
        'Han20800',
        'Han2A700',
        'Han2CC20',
      ]),
    );
  expect((await renderPaper(named('王𬭎'))).pdf).toEqual(plain.pdf);
  const other = createRenderer();
  expect((await other.paper(named(rare))).pdf).toEqual(pdf);
  await other.close();
});

describe('The worker', () => {
  test('a paper that takes too long is refused as timeout, and the next one is made by a fresh thread', async () => {
    const slow = createRenderer({ timeoutMillis: 1 });
    await expect(slow.paper(exampleOrders.judgment)).rejects.toMatchObject({ code: 'timeout' });
    await slow.close();
    await expect(slow.paper(exampleOrders.judgment)).rejects.toMatchObject({ code: 'closed' });
  });

  test('a thread that cannot start refuses the order in hand and does not hang', async () => {
    const broken = createRenderer({ fontFiles: ['/nowhere/font.ttf'] });
    await expect(broken.paper(exampleOrders.summons)).rejects.toBeInstanceOf(DocumentError);
    await broken.close();
  });

  test('closing refuses what waits', async () => {
    const renderer = createRenderer();
    const waiting = Promise.allSettled([
      renderer.paper(exampleOrders.summons),
      renderer.paper(exampleOrders.judgment),
    ]);
    await new Promise((resolve) => setImmediate(resolve));
    await renderer.close();
    for (const outcome of await waiting)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'closed' } });
  });
});
