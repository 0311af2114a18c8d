import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { act } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * What happens around a filing and a judgment, on screens that no other journey visits. The demo court has a case at
 * each of these steps.
 */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly title: string;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly papers: readonly { readonly title: string }[];
}

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

const spaceOf = (who: Person, stream: string): Promise<Space> =>
  read<Space>(who, `/api/cases/${stream.slice('case:'.length)}`);

/** The first case of this person's list in which that act is open. */
async function offering(who: Person, command: string): Promise<Space> {
  for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
    const space = await spaceOf(who, stream);
    if (space.offers.some((one) => one.command === command)) return space;
  }
  throw new Error(`the demo has no case to ${command}`);
}

const address = (command: string, stream: string, key = ''): string =>
  `/do/${command}?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`;

/** What has the focus: what it says, and whether one sees that it has it. */
const focused = `(() => {
  const here = document.activeElement;
  const { outlineStyle, boxShadow } = getComputedStyle(here);
  return {
    said: here.labels?.[0]?.textContent ?? here.textContent,
    shown: outlineStyle !== 'none' || boxShadow !== 'none',
  };
})()`;

/** Tab until something of that name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const { said, shown } = await page.evaluate<{ said: string; shown: boolean }>(focused);
    if (!name.test(said)) continue;
    expect(shown, `${said} shows no focus`).toBe(true);
    return;
  }
  throw new Error(`no way by keyboard to ${String(name)}`);
}

test('CPL-126: a judge reads the proposal, previews the ruling and rules not to accept', async () => {
  const lu = await stage.person('陆怀瑾');
  const { page } = lu;
  await lu.goTo('/desk');
  await page.getByRole('link', { name: '提请不予受理：审查并裁定' }).first().waitFor();
  // In the case both answers stand side by side: to rule, or to send it back for registration.
  await page.getByRole('link', { name: '白露诉临川食品有限公司' }).first().click();
  const main = page.getByRole('main');
  await main.getByRole('link', { name: '退回立案' }).waitFor();
  await lu.looksRight();
  await main.getByRole('link', { name: '作出裁定' }).click();
  const reasons = page.getByRole('textbox', { name: '理由' });
  await reasons.waitFor();
  expect(await reasons.inputValue()).toContain('仲裁');
  await page.getByRole('button', { name: '预览文书' }).click();
  await page.getByRole('link', { name: /民事裁定书/ }).waitFor();
  await lu.looksRight();
  await page.getByRole('button', { name: '作出裁定' }).click();
  await page.getByText('办好了', { exact: true }).first().waitFor();
  await lu.looksRight();
});

test('OLR-9.1.2: a notice is answered by keyboard alone; who decides sees what came meanwhile', async () => {
  const shen = await stage.person('沈静宜');
  const lin = await stage.person('林知微');
  const { stream } = await offering(shen, 'filing.withdraw');
  expect(
    await act(lin, 'filing.request-correction', stream, '', [
      ['tick', '附件看不清'],
      ['write', '具体说明', '请重新拍清楚合同的最后一页。'],
    ]),
  ).toContain('办好了');

  const { page } = shen;
  await shen.goTo(address('filing.correct', stream));
  await page.getByText('请重新拍清楚合同的最后一页。').first().waitFor();
  await tabTo(page, /^说明/);
  await page.keyboard.type('最后一页重新拍了，看得清。');
  for (const next of ['原告的信息', '被告的信息', '诉讼请求', '事实和理由', '补交的材料']) {
    await tabTo(page, /^保存，下一题/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: next }).waitFor();
    await shen.looksRight();
  }
  await tabTo(page, /^去核对/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: '核对您写的内容' }).waitFor();
  await tabTo(page, /^交补正材料/);
  await page.keyboard.press('Enter');
  await page.getByText('办好了', { exact: true }).first().waitFor();

  await lin.goTo(address('filing.register', stream));
  await lin.page.getByRole('radio', { name: '简易程序' }).check({ force: true });
  // Later papers, while the reviewer's form stands open.
  expect(
    await act(shen, 'filing.supplement', stream, '', [['write', '说明', '补一份付款记录的说明。']]),
  ).toContain('办好了');
  await lin.page.getByRole('button', { name: '登记立案' }).click();
  await lin.page
    .getByText(/案件里有了新的情况：收到材料/)
    .first()
    .waitFor();
  await lin.looksRight();

  // The time line of the case: what comes next, and every entry with a receipt that gives the focus back.
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  await page.getByRole('heading', { name: /接下来/ }).waitFor();
  await page.getByText('收到补正材料').first().waitFor();
  const receipt = page.getByRole('button', { name: /的回执/ }).first();
  await receipt.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  const said = await receipt.textContent();
  await expect
    .poll(async () => (await page.evaluate<{ said: string }>(focused)).said, { timeout: 3000 })
    .toBe(said);
  await shen.looksRight();
});

test('CPL-62: a lawyer who is asked to act sees the request, accepts it and finds the case', async () => {
  const shao = await stage.person('邵知行');
  const { page } = shao;
  await shao.goTo('/my-cases');
  await page.getByRole('heading', { name: /别人请您办的/ }).waitFor();
  await shao.looksRight();
  await page
    .getByRole('link', { name: /有人请您作代理人/ })
    .first()
    .click();
  await page.getByRole('checkbox', { name: /我接受，照上面/ }).check({ force: true });
  await shao.looksRight();
  await page.getByRole('button', { name: '接受委托' }).click();
  await page.getByText('办好了', { exact: true }).first().waitFor();
  await shao.goTo('/my-cases');
  await page.getByRole('link', { name: '贺兰秋诉钱守拙' }).waitFor();
});

test('OLR-7.1.2: whoever files for another is received, and acts for them once the authority is noted', async () => {
  const shao = await stage.person('邵知行');
  const lin = await stage.person('林知微');
  const me = await read<{ csrf: string; court: { id: string } }>(shao, '/api/me');
  const [cause] = await read<readonly { value: string }[]>(
    shao,
    '/api/causes?q=%E6%89%BF%E6%8F%BD',
  );
  const filed = await shao.context.request.post(`${stage.base}/api/commands/filing.submit`, {
    headers: { 'x-csrf': me.csrf },
    data: {
      commandId: 'journey-behalf-0001',
      stream: null,
      key: '',
      input: {
        court: me.court.id,
        cause: cause?.value,
        plaintiff: { kind: 'person', name: '余青禾', address: '云州市东湖区明理路 9 号' },
        defendants: [{ kind: 'person', name: '季明远', address: '云州市东湖区柳荫巷 3 号' }],
        claims: [{ text: '退还定作款', yuan: '60480' }],
        grounds: '付了款，没有交货。',
        attachments: [],
        conformsToOriginals: true,
        truthful: true,
      },
    },
  });
  const { receipts } = (await filed.json()) as { receipts: readonly { stream: string }[] };
  const stream = receipts[0]?.stream ?? '';
  await shao.goTo(`/cases/${encodeURIComponent(stream)}`);
  await shao.page.getByText('授权委托书').first().waitFor();
  await shao.looksRight();
  const { offers } = await spaceOf(lin, stream);
  const key = offers.find((one) => one.command === 'authority.record')?.key ?? '';
  expect(
    await act(lin, 'authority.record', stream, key, [
      ['choose', '一般授权'],
      ['write', '证明材料', '授权委托书原件'],
      ['tick', '我核对过这份证明'],
    ]),
  ).toContain('办好了');
  await lin.looksRight();
});

test('CPL-157: a slip in a judgment is corrected by a ruling, and the judgment stays', async () => {
  const lu = await stage.person('陆怀瑾');
  const { stream } = await offering(lu, 'judgment.correct');
  expect(
    await act(lu, 'judgment.correct', stream, '', [
      ['write', '原来写的', '本案现已审理终结'],
      ['write', '应当是', '本案现已经审理终结'],
      ['write', '理由', '漏写一字。'],
    ]),
  ).toContain('办好了');
  await lu.looksRight();
  const titles = (await spaceOf(lu, stream)).papers.map((one) => one.title);
  expect(titles).toContain('民事判决书');
  expect(titles).toContain('民事裁定书（补正）');
});

test('OLR-2.1.4b: a party asks for help, the clerk arranges it, and the other side sees nothing of it', async () => {
  const shen = await stage.person('沈静宜', { width: 390 });
  const { stream } = await offering(shen, 'help.ask');
  await shen.goTo(address('help.ask', stream, 'p1'));
  await shen.page.getByText('大字文书').click();
  await shen.looksRight();
  await shen.page.getByRole('button', { name: '提出', exact: true }).click();
  await shen.page.waitForURL(/outcomes/);

  const he = await stage.person('何书岚');
  await he.goTo(address('help.answer', stream, 'h1'));
  await he.page.getByText('沈静宜需要').waitFor();
  await he.page.getByText('已经安排', { exact: true }).click();
  await he.page.getByRole('textbox', { name: /怎样安排/ }).fill('文书另打一份大字版。');
  await he.looksRight();
  await he.page.getByRole('button', { name: '答复', exact: true }).click();
  await he.page.waitForURL(/outcomes/);

  await shen.goTo(`/cases/${stream.slice('case:'.length)}`);
  await shen.page.getByText('文书另打一份大字版。').first().waitFor();

  // The defendant reads the same case, and neither what was asked nor what was arranged.
  const other = await stage.person('柏仲书');
  const theirs = await spaceOf(other, stream);
  expect(theirs.stream).toBe(stream);
  const lines = JSON.stringify(theirs);
  expect(lines).toContain('"kind":"service.Ordered"');
  expect(lines.includes('"kind":"help.')).toBe(false);
  expect(lines.includes('文书另打一份大字版')).toBe(false);
  await other.goTo(`/cases/${stream.slice('case:'.length)}`);
  await other.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await other.page.getByText('文书另打一份大字版').count()).toBe(0);
});

test('OOR-5.2.4: on a phone what may also be done stands under the step it belongs to, and opens by the keyboard', async () => {
  const shen = await stage.person('沈静宜', { width: 390 });
  const { stream } = await offering(shen, 'evidence.ask-time');
  await shen.goTo(`/cases/${stream.slice('case:'.length)}`);
  const group = shen.page.locator('details.group', { hasText: '交证据' });
  await group.waitFor();
  const way = shen.page.locator(`a[href*="/do/evidence.ask-time"]`);
  expect(await way.isVisible()).toBe(false);
  await group.locator('summary').first().focus();
  await shen.page.keyboard.press('Enter');
  await way.waitFor();
  await shen.looksRight();
});

test('the exhibits come as one volume, to whoever may read them and nobody else', async () => {
  const shen = await stage.person('沈静宜', { width: 390 });
  const { stream } = await offering(shen, 'exchange.give-opinion');
  const key = stream.slice('case:'.length);
  await shen.goTo(`/cases/${key}`);
  const coming = shen.page.waitForEvent('download', { timeout: 90_000 });
  await shen.page.getByRole('button', { name: '下载证据册（PDF）' }).click();
  const path = await (await coming).path();
  const volume = await readFile(path);
  expect(volume.subarray(0, 5).toString()).toBe('%PDF-');
  expect(volume.includes('/Outlines')).toBe(true);
  await shen.page.getByText('已存到这台设备的下载文件夹').waitFor();
  await shen.looksRight();
  const asked = async (who: Person): Promise<number> =>
    (await who.context.request.get(`${stage.base}/api/cases/${key}/bundle`)).status();
  expect(await asked(await stage.person('赵青禾'))).toBe(404);
  expect(await asked(await stage.person(null))).toBe(401);
});
