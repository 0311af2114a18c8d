import { scanned } from '@xiezhi/server/testing/scans';
import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

const stage = await openStage();

interface Space {
  readonly offers: readonly { readonly command: string }[];
}

const { caseWith } = spaces<Space>(stage.base);

/** Looks for words with the keyboard alone, from the field on. */
async function looksFor({ page }: Person, words: string): Promise<void> {
  await page.locator('#find-words').fill(words);
  await page.keyboard.press('Enter');
}

test('a clause of a scan is found by whoever may read it, with its exhibit and its page, and by nobody else', async () => {
  const [shen, bai] = [await stage.person('沈静宜', { width: 390 }), await stage.person('柏仲书')];
  const stream = await caseWith(bai, 'exchange.give-opinion');
  const scan = scanned([
    '补充协议',
    '第三条 乙方应当在三月十日以前交货。',
    '逾期交货的，按日支付违约金。',
  ]);
  const handedIn = await act(shen, 'evidence.submit', stream, 'p1', [
    ['write', '名称', '补充协议'],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', '扫描件.png', scan],
    ['tick', /与原件、原物一致/],
  ]);
  expect(handedIn).toContain('办好了');

  for (const who of [shen, bai]) {
    await who.goTo(`/cases/${encodeURIComponent(stream)}`);
    await looksFor(who, '逾期交货');
    // It is still being read at first; the page asks again by itself.
    const found = who.page
      .locator('.found li')
      .filter({ hasText: '补充协议' })
      .filter({ has: who.page.locator('mark') });
    await found.getByText('机器识别的文字，可能有错，以原件为准').waitFor({ timeout: 60_000 });
    expect(await found.locator('mark').allInnerTexts()).toEqual(['逾期交货']);
    expect(await found.getByRole('link').getAttribute('aria-label')).toMatch(/补充协议 · 第 1 页/);
    await who.looksRight();
    await looksFor(who, '没有人写过的话');
    await who.page.getByText('没有找到“没有人写过的话”').waitFor();
    await who.looksRight();
  }

  // Somebody of another case is not even told that there is one.
  const stranger = await stage.person('赵青禾');
  const answer = await stranger.context.request.get(
    `${stage.base}/api/cases/${stream.slice('case:'.length)}/find?q=${encodeURIComponent('逾期')}`,
  );
  expect(answer.status()).toBe(404);
});
