import { expect, test } from 'vitest';
import { act } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * What can be taken to the court above, and what that costs: a ruling not to accept is served, appealed and sent up; an appeal
 * against a judgment is billed and paid.
 */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly number: string | null;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly participants: readonly { readonly name: string; readonly role: string }[];
}

const read = async <T>(who: Person, path: string): Promise<T> =>
  (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;

/** The first case of this person in which the act is open to them, and whose page says that. */
async function first(who: Person, command: string, key = /^/, says = '') {
  for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
    const space = await read<Space>(who, `/api/cases/${stream.slice('case:'.length)}`);
    const found = space.offers.find((one) => one.command === command && key.test(one.key));
    if (found && JSON.stringify(space).includes(says)) return { ...space, key: found.key };
  }
  throw new Error(`the demo has no case for ${command}`);
}

const pageOf = (stream: string): string => `/cases/${encodeURIComponent(stream)}`;
const said = async ({ page }: Person): Promise<string> =>
  (await page.locator('main').first().textContent()) ?? '';

test('CPL-171: a ruling not to accept is served at the counter, and the plaintiff reads the last day and appeals', async () => {
  const lin = await stage.person('林知微');
  const { stream, key } = await first(lin, 'service.record-paper', /^p1$/, '民事裁定书');
  await act(lin, 'service.record-paper', stream, key, [
    ['choose', '直接送达'],
    ['write', '凭据', '送达回证 1 份'],
  ]);
  const space = await read<Space>(lin, `/api/cases/${stream.slice('case:'.length)}`);
  const name = space.participants.find(({ role }) => role === 'plaintiff')?.name ?? '';
  const party = await stage.person(name, { width: 390 });
  await party.goTo(pageOf(stream));
  expect(await said(party)).toContain('您对不予受理的裁定上诉的最后一日');
  expect(await said(party)).toContain('对裁定提起上诉');
  await party.looksRight();
  await party.goTo(
    `/do/ruling.appeal?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent('acceptance.p1')}`,
  );
  expect(await said(party)).toContain('对这类裁定上诉，不交案件受理费');
  await party.looksRight();
  const receipt = await act(party, 'ruling.appeal', stream, 'acceptance.p1', [
    ['write', '上诉请求', '撤销裁定，指令东湖区人民法院受理本案。'],
    ['write', '上诉理由', '仲裁协议没有写明仲裁委员会，无效。'],
  ]);
  expect(receipt).toContain('收到上诉状');
  const up = await act(lin, 'appeal.send-up', stream, 'appeal-1', [
    ['write', '上一级法院', '云州市中级人民法院'],
    ['choose', '电子卷宗'],
    ['tick', /案卷齐全/],
    ['write', '凭证', '收卷回执 12 号'],
  ]);
  expect(up).toContain('案卷报送上一级法院');
  await party.goTo(pageOf(stream));
  expect(await said(party)).toContain('云州市中级人民法院，等上一级法院裁定');
  await party.page.getByRole('button', { name: /English|EN/ }).click();
  await party.page.getByText(/that court rules next/).waitFor();
  await party.looksRight();
});

test('FEE-17, FEE-22: the appellant is asked what is disputed, and pays what the appeal costs', async () => {
  const bai = await stage.person('柏仲书', { width: 390 });
  const { stream, key } = await first(bai, 'judgment.appeal');
  await bai.goTo(`/do/judgment.appeal?stream=${encodeURIComponent(stream)}&key=${key}`);
  await bai.page.getByRole('textbox', { name: /不服的金额/ }).waitFor();
  await bai.looksRight();
  const { stream: appealed, key: bill } = await first(bai, 'fees.pay', /^appeal-/);
  await bai.goTo(pageOf(appealed));
  await bai.page.getByText('交纳诉讼费').first().waitFor();
  await bai.looksRight();
  await bai.goTo(`/do/fees.pay?stream=${encodeURIComponent(appealed)}&key=${bill}`);
  await bai.page.getByText('上诉的案件受理费').first().waitFor();
  await bai.looksRight();
  const paid = await act(bai, 'fees.pay', appealed, bill, [
    ['choose', '支付宝'],
    ['tick', /我确认交费/],
  ]);
  // The cashier may answer before the page is read: then it says paid, not handed in.
  expect(paid).toMatch(/提交付款|已交 [\d,.]+ 元/);
  await bai.goTo(pageOf(appealed));
  await bai.page
    .getByText(/收到上诉的受理费|财政电子票据/)
    .filter({ visible: true })
    .first()
    .waitFor({ timeout: 20_000 });
  await bai.page.getByRole('button', { name: /English|EN/ }).click();
  // The ticket that the treasury gives for it comes after it, and may stand in its place among the last entries.
  await bai.page
    .getByText(/Fee for the appeal received|Fiscal electronic ticket given/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await bai.looksRight();
});
