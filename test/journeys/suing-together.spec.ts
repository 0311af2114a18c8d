import { expect, test } from 'vitest';
import { act, fillIn, give, goOn, handIn } from './answering.ts';
import { keyOf } from './civil-claim.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * CPL-55, CPL-13: two people sue two others together; one of those sued is let go, and the suit against the other goes on.
 */
const stage = await openStage();

/** What somebody reads of the case. */
const reads = async (who: Person, stream: string): Promise<string> => {
  await who.goTo(`/cases/${keyOf(stream)}`);
  return (await who.page.locator('main').first().textContent()) ?? '';
};

async function filesTogether(zhao: Person): Promise<string> {
  const { page, goTo, looksRight } = zhao;
  await goTo('/do/filing.submit');
  await give(page, ['pick', '法院', '云州市东湖区人民法院']);
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page.getByRole('heading', { level: 1, name: '您是谁？' }).waitFor();
  await give(page, ['write', /住址/, '云州市东湖区明理路 9 号']);
  // Nobody who sues alone has more to read than one line.
  expect(await page.getByRole('region', { name: '第 1 位' }).count()).toBe(0);
  await page.getByRole('button', { name: '再加一名共同原告' }).click();
  const other = page.getByRole('region', { name: '第 1 位' });
  await give(other, ['choose', '一个人']);
  await give(other, ['write', '姓名', '孙立新']);
  await give(other, ['write', /住址/, '云州市东湖区望江路 12 号']);
  await give(other, ['write', /手机/, '13800000099']);
  await looksRight();
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page.getByRole('heading', { level: 1, name: '您要告谁？' }).waitFor();
  await give(page, ['choose', '一个人']);
  await give(page, ['write', '姓名', '钱守拙']);
  await page.getByRole('button', { name: '再加一位' }).click();
  const company = page.getByRole('region', { name: '第 2 位' });
  await give(company, ['choose', /公司或其他单位/]);
  await give(company, ['write', '名称', '云州木禾家居有限公司']);
  await give(company, ['write', /住所地/, '云州市东湖区工业路 8 号']);
  await page.getByRole('button', { name: '保存，下一题' }).click();
  await page.getByRole('heading', { level: 1, name: '为了什么事？' }).waitFor();
  await goOn(zhao, [
    ['pick', '案由', '承揽合同纠纷'],
    ['write', /请求/, '退还定作款'],
    ['write', /金额/, '60480'],
    ['write', '事实和理由', '两家合订了一套柜子，付了款，没有交货。'],
    ['tick', /真实情况/],
  ]);
  await page.getByText('孙立新').first().waitFor();
  await looksRight();
  await handIn(zhao);
  const cases = (await (await zhao.context.request.get(`${stage.base}/api/cases`)).json()) as {
    stream: string;
    title: string;
  }[];
  const filed = cases.find(({ title }) => title === '赵青禾等2人诉钱守拙等2名被告');
  if (filed === undefined) throw new Error(JSON.stringify(cases));
  return filed.stream;
}

test('CPL-55, CPL-148: two people sue two others, one of whom is let go; the suit goes on without them', async () => {
  const zhao = await stage.person('赵青禾', { width: 390 });
  const lin = await stage.person('林知微');
  const he = await stage.person('何书岚');
  const lu = await stage.person('陆怀瑾');
  const stream = await filesTogether(zhao);
  await act(lin, 'filing.register', stream, '', [['choose', '普通程序']]);
  await act(lin, 'assignment.assign', stream, '', [
    ['choose', '陆怀瑾'],
    ['choose', '何书岚'],
  ]);
  // Whoever was named and has no account here is invited, as those who are sued.
  await act(he, 'participation.invite', stream, '', [['choose', /孙立新/]]);
  const before = await reads(zhao, stream);
  for (const name of ['赵青禾', '孙立新', '钱守拙', '云州木禾家居有限公司'])
    expect(before).toContain(name);
  await zhao.looksRight();

  await fillIn(zhao, 'claims.withdraw', stream, 'p1', [
    ['choose', /只对其中的被告/],
    ['tick', /云州木禾家居/],
    ['write', '理由', '同公司已经和解，对另一名被告继续起诉。'],
    ['tick', /自愿/],
  ]);
  await zhao.looksRight();
  await handIn(zhao);
  // The other plaintiff sues both still: nobody leaves by the word of one.
  await fillIn(lu, 'claims.decide-withdrawal', stream, 'w1', [
    ['choose', '准许'],
    ['write', '理由', '出于自愿，予以准许。'],
  ]);
  await lu.page.getByText('还有原告起诉他们').first().waitFor();
  await lu.looksRight();
  await handIn(lu);

  // The other plaintiff writes the same to the court, and the clerk enters it.
  await act(he, 'claims.record-withdrawal', stream, 'p2', [
    ['file', '撤诉申请.txt', '撤回对公司的起诉。孙立新'],
    ['choose', /只对其中的被告/],
    ['tick', /云州木禾家居/],
    ['write', '理由', '同公司已经和解。'],
  ]);
  await act(lu, 'claims.decide-withdrawal', stream, 'w2', [
    ['choose', '准许'],
    ['write', '理由', '出于自愿，予以准许。'],
  ]);
  const after = await reads(zhao, stream);
  expect(after).toContain('裁定准许撤回对部分被告的起诉');
  await zhao.looksRight();
  // Whom nobody sues any more is not among the parties; both who sue are.
  const space = (await (
    await zhao.context.request.get(`${stage.base}/api/cases/${keyOf(stream)}`)
  ).json()) as { readonly participants: readonly { readonly name: string }[] };
  expect(space.participants.map(({ name }) => name)).toEqual([
    '赵青禾',
    '孙立新',
    '钱守拙',
    '陆怀瑾',
    '何书岚',
  ]);
});
