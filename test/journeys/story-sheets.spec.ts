import { expect, test } from 'vitest';
import type { Known } from './by-the-tree.ts';
import { tellsTheStory } from './by-the-tree.ts';
import { takeCode } from './registering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * Three people who each have a story and a phone of 360 pixels. Nobody tells them which page asks what: they read the
 * accessibility tree, as a screen reader does, and answer what they know.
 */

const stage = await openStage();
const zh = { onward: /^保存，下一题$|^去核对$/, handsIn: /^提交起诉状$/ };
const en = {
  onward: /^Save and continue$|^Check your answers$/,
  handsIn: /^Hand in the complaint$/,
};
const court = (asked: RegExp): Known => ({ asked, seek: '东湖', mean: /云州市东湖区人民法院/ });

test('CPL-122, CPL-124: an old man who knows no cause sues his neighbour in his own words, in large type', async () => {
  const man = await stage.person('钱守拙', { width: 360 });
  await man.page.getByRole('banner').getByRole('switch').first().press('Space');
  const told = await tellsTheStory(
    man,
    '/do/filing.submit',
    [
      court(/法院/),
      { asked: /^(姓名|名称)/, say: '钱守拙' },
      { asked: /^住址/, say: '云州市东湖区柳荫巷 3 号' },
      { pick: /^一个人/, under: /要告谁/ },
      { asked: /^(姓名|名称)/, say: '邵知远' },
      { tick: /不知道案由/ },
      { asked: /为了什么事打官司/, say: '楼上漏水，把我家的天花板泡坏了，不肯赔。' },
      { asked: /^请求/, say: '赔我修天花板的钱' },
      { asked: /金额/, say: '3200' },
      {
        asked: /事实和理由/,
        say: '今年七月起楼上厨房漏水，天花板发霉掉皮。找过三次，不肯修也不肯赔。',
      },
      { pick: /^愿意$/ },
      { tick: /真实情况/ },
    ],
    zh,
  );
  expect(told).toMatch(/收件|收到/);
});

/** Registered at the counter with a passport and no identity card; then signs in by telephone. */
async function withAPassport(): Promise<Person> {
  const counter = await stage.person('何书岚');
  await counter.goTo('/desk/people');
  await counter.page.getByRole('link', { name: /注册.*窗口注册|窗口注册.*注册/ }).click();
  await counter.page.getByRole('heading', { level: 1 }).first().waitFor();
  await counter.page.getByText('护照', { exact: true }).click();
  const write = (name: RegExp, text: string) =>
    counter.page.getByRole('textbox', { name }).first().fill(text);
  await write(/三位代码/, 'vnm');
  await write(/^证件号码/, 'C1234567');
  await write(/^姓名/, 'NGUYEN VAN BINH');
  for (const [part, value] of [
    [/^年$/, '2031'],
    [/^月$/, '5'],
    [/^日$/, '1'],
  ] as const)
    await write(part, value);
  await counter.page.getByRole('checkbox').first().check({ force: true });
  const go = () => counter.page.locator('main .btn-1').last().click();
  await go();
  await write(/手机号/, '13900000088');
  await takeCode(counter);
  await go();
  await counter.page.getByRole('checkbox', { name: /当面告知/ }).check({ force: true });
  await go();
  await counter.page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await counter.page.getByRole('button', { name: '注册', exact: true }).click();
  await counter.page.waitForURL(/outcomes/);

  const worker = await stage.person(null, { width: 360 });
  await worker.goTo('/sign-in');
  await worker.page.getByRole('link', { name: '用手机验证码登录' }).click();
  await worker.page.getByRole('textbox', { name: '手机号' }).fill('13900000088');
  await worker.page.getByRole('textbox', { name: /^证件号码/ }).fill('VNMC1234567');
  await takeCode(worker);
  await worker.page.getByRole('button', { name: '登录', exact: true }).click();
  await worker.page.getByRole('link', { name: '接着办' }).waitFor();
  return worker;
}

test('OLR-7.3.2, CPL-122: a migrant worker who has a passport and no identity card sues for wages', async () => {
  const told = await tellsTheStory(
    await withAPassport(),
    '/do/filing.submit',
    [
      court(/法院/),
      { asked: /^住址/, say: '云州市东湖区工业路 8 号工棚' },
      { pick: /^公司或其他单位/, under: /要告谁/ },
      { asked: /^名称/, say: '云州木禾家居有限公司' },
      { asked: /^案由/, seek: '劳动报酬', mean: /劳动报酬/ },
      { asked: /^请求/, say: '支付拖欠的工资' },
      { asked: /金额/, say: '18600' },
      { asked: /事实和理由/, say: '2026 年 3 月到 8 月在木工车间做工，三个月工资没有发。' },
      { tick: /真实情况/ },
    ],
    zh,
  );
  expect(told).toMatch(/收件|收到/);
});

test('CPL-122: a shop owner files in English for goods that were not paid for', async () => {
  const told = await tellsTheStory(
    await stage.person('沈静宜', { width: 360, lang: 'en' }),
    '/do/filing.submit',
    [
      court(/^Court/),
      { pick: /^A person/, under: /sue/ },
      { asked: /^(Name|Full name)/, say: '沈静宜' },
      { asked: /^(Name|Full name)/, say: '钱守拙' },
      { asked: /^Cause/, seek: '买卖合同', mean: /买卖合同/ },
      { asked: /^What you ask the court/, say: 'Payment of the price of thirty chairs' },
      { asked: /^Amount/, say: '9600' },
      {
        asked: /^Facts and grounds/,
        say: 'On 3 June 2026 I delivered thirty chairs. Nothing has been paid since.',
      },
      { pick: /^Not sure yet$/ },
      { tick: /true/ },
    ],
    en,
  );
  expect(told).toMatch(/received|Receipt/i);
});
