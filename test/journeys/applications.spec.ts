import { expect, test } from 'vitest';
import { act, fillIn, give, goOn, handIn } from './answering.ts';
import { keyOf, papersIssued, spaceOf } from './civil-claim.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * OLR-9.3.0: what is no civil suit is found from the start page, handed in online, looked at by the same reviewer in the same list,
 * and accepted under a number of its kind; nobody is told to bring paper, and only a judge does not accept it.
 */
const stage = await openStage();

/** The case of that title, as this person's own list has it. */
async function caseNamed({ context }: Person, name: string): Promise<string> {
  const answer = await context.request.get(`${stage.base}/api/cases`);
  const cases = (await answer.json()) as readonly { stream: string; title: string }[];
  const found = cases.find(({ title }) => title === name);
  if (found === undefined) throw new Error(JSON.stringify(cases));
  return found.stream;
}

/** From the start page to the first question of a kind, by the words on the way. */
async function begins({ page, goTo, looksRight }: Person, kind: string): Promise<void> {
  await goTo('/');
  await page.getByRole('link', { name: /申请执行、再审和其他/ }).click();
  await page.getByRole('heading', { level: 1, name: '您要办什么？' }).waitFor();
  await page.getByRole('link', { name: `去办：${kind}` }).waitFor();
  await looksRight();
  await page.getByRole('link', { name: `去办：${kind}` }).click();
  await page.getByRole('heading', { level: 1, name: '交给哪个法院？' }).waitFor();
}

/** Court, applicant and the other side, each on its page; ends at the heading that follows. */
async function names(zhao: Person, whom: string, then: string): Promise<void> {
  const { page, looksRight } = zhao;
  const onwards = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: '保存，下一题' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await give(page, ['pick', '法院', '云州市东湖区人民法院']);
  await onwards('您是谁？');
  await give(page, ['write', /住址/, '云州市东湖区明理路 9 号']);
  await onwards(whom);
  await give(page, ['choose', /公司或其他单位/]);
  await give(page, ['write', '名称', '云州木禾家居有限公司']);
  await give(page, ['write', /住所地/, '云州市东湖区工业路 8 号']);
  await looksRight();
  await onwards(then);
}

test('OLR-9.3.0, CPLI-481: enforcement is applied for late and without the judgment, received, mended and accepted', async () => {
  const zhao = await stage.person('赵青禾', { width: 390 });
  const lin = await stage.person('林知微');
  await begins(zhao, '申请执行');
  await names(zhao, '被执行人是谁？', '要执行的判决书、裁定书、调解书或者其他生效文书');
  await goOn(zhao, [
    ['write', /文号/, '（2019）云0102民初21号'],
    ['write', /作出的法院/, '云州市东湖区人民法院'],
    ['write', '年', '2020'],
    ['write', '月', '5'],
    ['write', '日', '20'],
    ['write', /请求/, '支付判决确定的定作款'],
    ['write', /金额/, '60480'],
    ['write', '事实和理由', '判决生效以后，对方一直没有付款。'],
    ['tick', /真实情况/],
  ]);
  // Told before it is handed in: it is late, who decides what follows, what is missing. Nothing of it stops anybody.
  await zhao.page.getByText('过了期限').first().waitFor();
  const told = (await zhao.page.locator('main').first().textContent()) ?? '';
  expect(told).toContain('过了期限');
  expect(told).toContain('法院照样受理');
  expect(told).toContain('所涉裁判文书');
  await zhao.looksRight();
  expect(await handIn(zhao)).toContain('收');
  await zhao.looksRight();
  const stream = await caseNamed(zhao, '赵青禾申请执行云州木禾家居有限公司');

  // The worst that the reviewer could ask: paper besides what came online. The law forbids it, and nothing is entered.
  await lin.goTo('/desk/review');
  await lin.page.getByRole('row', { name: /赵青禾申请执行/ }).waitFor();
  await lin.looksRight();
  await fillIn(lin, 'filing.request-correction', stream, 'applied', [
    ['tick', /所涉裁判文书/],
    ['tick', '原件'],
    ['write', '具体说明', '请上传生效判决书。'],
  ]);
  expect(await handIn(lin)).toMatch(/不能要求当事人另交纸质材料.*第九条第三款/su);
  await lin.looksRight();
  await lin.page.getByRole('checkbox', { name: '原件' }).uncheck();
  await goOn(lin, []);
  expect(await handIn(lin)).toContain('办好了');

  await act(zhao, 'filing.correct', stream, 'applied', [
    ['write', '说明', '补交判决书'],
    ['file', '判决书.txt', '判决被告支付六万零四百八十元。'],
  ]);
  await fillIn(lin, 'filing.accept', stream, '', [['write', /承办部门/, '执行局']]);
  expect(await lin.page.locator('main').first().textContent()).toContain('已过期限');
  await lin.looksRight();
  expect(await handIn(lin)).toContain('办好了');

  const space = await spaceOf(zhao, stream);
  expect(space.number).toMatch(/执\d+号/);
  await papersIssued(() => spaceOf(zhao, stream));
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  const page = (await zhao.page.locator('main').first().textContent()) ?? '';
  for (const said of ['申请执行人', '本案由执行局承办', '受理通知书', '强制执行申请书'])
    expect(page).toContain(said);
  // Nothing of a suit stands there: neither a stage nor an act of one.
  for (const never of ['开庭', '答辩', '被告']) expect(page).not.toContain(never);
  await zhao.looksRight();
  expect(space.offers.map(({ command }) => command)).toContain('filing.supplement');
});

test('CPL-226, OLR-9.1.3: a payment order that is not accepted is explained, stood by, and refused by a judge with another way', async () => {
  const zhao = await stage.person('赵青禾');
  const lin = await stage.person('林知微');
  const lu = await stage.person('陆怀瑾');
  await begins(zhao, '申请支付令');
  await names(zhao, '被申请人（债务人）是谁？', '您请求法院做什么？');
  await goOn(zhao, [
    ['write', /请求/, '支付货款'],
    ['write', /金额/, '3000'],
    ['write', '事实和理由', '送了货，没有付款。'],
    ['tick', /真实情况/],
  ]);
  await handIn(zhao);
  const stream = await caseNamed(zhao, '赵青禾与云州木禾家居有限公司申请支付令');
  await act(lin, 'filing.explain', stream, 'applied', [
    ['write', '说明', '双方还有别的债务纠纷。'],
  ]);
  await fillIn(zhao, 'filing.insist', stream, 'applied', [['write', '意见', '没有别的纠纷。']]);
  await zhao.page.getByRole('button', { name: '坚持申请' }).waitFor();
  await zhao.looksRight();
  await handIn(zhao);
  await act(lin, 'filing.propose-refusal', stream, 'applied', [
    ['write', /意见和理由/, '双方还有别的债务纠纷。'],
  ]);
  await fillIn(lu, 'filing.refuse-acceptance', stream, 'applied', [
    ['write', '理由', '双方还有别的债务纠纷。'],
  ]);
  await lu.looksRight();
  expect(await handIn(lu)).toContain('办好了');
  await papersIssued(() => spaceOf(zhao, stream));
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  const page = (await zhao.page.locator('main').first().textContent()) ?? '';
  expect(page).toContain('不予受理通知书');
  expect(page).not.toContain('上诉');
  await zhao.looksRight();
});
