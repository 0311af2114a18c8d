import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, goOn, handIn } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * What an appraisal comes back to: a name that is nearly one of the list is pointed out, the lot is set aside with reasons, what goes
 * on paper is handed over by the clerk, the demand to reply is a paper that is sent, and a party asks for an examination anew.
 */
const stage = await openStage();

interface Space {
  readonly offers: readonly { readonly command: string }[];
  readonly docket: readonly { readonly title: string; readonly detail: string }[];
}
const { spaceOf, caseWith } = spaces<Space>(stage.base);

const outside = '江州市致知鉴定所（演示）';
const near = '云州市格物鉴定所';

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const on = (day: string): readonly Answer[] => [
  ['write', '年', day.slice(0, 4)],
  ['write', '月', String(Number(day.slice(5, 7)))],
  ['write', '日', String(Number(day.slice(8)))],
];

const detailOf = async (who: Person, stream: string, wanted: string): Promise<string> =>
  (await spaceOf(who, stream)).docket.findLast(({ title }) => title === wanted)?.detail ?? '';

/** The defendant agrees to the first exhibit of the plaintiff: with that both have spoken to it. */
async function contested(bai: Person, stream: string): Promise<void> {
  await bai.goTo(`/do/exchange.give-opinion?stream=${encodeURIComponent(stream)}&key=d1`);
  const exhibit = bai.page.getByRole('region', { name: /原告证据1/ });
  for (const aspect of ['真实性', '合法性', '关联性'])
    await exhibit
      .getByRole('group', { name: aspect })
      .getByRole('radio', { name: '认可', exact: true })
      .check({ force: true });
  await goOn(bai, []);
  expect(await handIn(bai)).toContain('办好了');
}

/** The opinion came by post; both sides may object until a day. */
async function broughtIn(he: Person, stream: string): Promise<void> {
  const form = `/do/evidence.bring-in-collected?stream=${encodeURIComponent(stream)}`;
  await he.goTo(`${form}&key=application-1`);
  await he.page.getByRole('textbox', { name: '原件在哪里' }).fill('纸质卷第 1 册第 40 页');
  await he.page.getByRole('textbox', { name: '经过' }).fill('机构邮寄。');
  await he.page.getByRole('button', { name: '保存，下一题', exact: true }).click();
  const until = he.page.getByRole('group', { name: /提出书面异议/ });
  for (const [, box, text] of on(dayIn(20)))
    await until.getByRole('textbox', { name: String(box) }).fill(String(text));
  await goOn(he, [['file', '鉴定书.txt', '鉴定意见书']]);
  expect(await handIn(he)).toContain('办好了');
}

test(
  'CPL-79, EVR-34, EVR-37, EVR-40: set aside, handed over, asked to reply, and asked for anew',
  { timeout: 420_000 },
  async () => {
    const lu = await stage.person('陆怀瑾');
    const he = await stage.person('何书岚');
    const shen = await stage.person('沈静宜');
    const bai = await stage.person('柏仲书', { width: 390 });
    const stream = await caseWith(bai, 'exchange.give-opinion');
    const must = async (...of: Parameters<typeof act>): Promise<void> => {
      expect(await act(...of)).toContain('办好了');
    };
    await contested(bai, stream);
    await must(lu, 'appraisal.order', stream, '', [
      ['write', '鉴定对象', '定作合同'],
      ['write', '现在在哪里、由谁保管', '原告'],
      ['write', '要回答的问题', '签名是不是被告写的？'],
      ['choose', /沈静宜/],
      ['write', /理由/, '双方都没有申请，不鉴定不能查明。'],
    ]);

    // A name that is nearly one of the list is pointed out before it is handed in, and received.
    await fillIn(shen, 'appraisal.state-choice', stream, 'p1.application-1', [
      ['write', '名册以外的机构', near],
    ]);
    await shen.page.getByText('名册里有名称相近的机构').waitFor();
    await shen.looksRight();
    expect(await handIn(shen)).toContain('办好了');

    // The lot is set aside; the two that the list has make no second one, and the judge names another.
    const draw = () =>
      act(lu, 'appraisal.draw-body', stream, 'application-1', [
        ['write', /业务范围/, '电子数据'],
        ['write', /说明/, '双方协商不成。'],
      ]);
    expect(await draw()).toContain('办好了');
    await fillIn(lu, 'appraisal.set-lot-aside', stream, 'application-1', [
      ['choose', /没有人员、设备/],
      ['write', /^理由/, '来电说明没有做笔迹鉴定的人员。'],
    ]);
    await lu.looksRight();
    expect(await handIn(lu)).toContain('办好了');
    expect(await draw()).toContain('摇不成');
    expect(await detailOf(bai, stream, '摇号选定鉴定机构')).toContain('种子');
    expect(await detailOf(bai, stream, '撤销摇号结果')).toContain('没有做笔迹鉴定的人员');
    await must(lu, 'evidence.commission-appraisal', stream, 'application-1', [
      ['write', '鉴定机构', outside],
      ['choose', /法院指定/],
      ['write', /^说明/, '名册里没有这项业务。'],
      ['write', '鉴定事项', '签名是不是被告写的？'],
      ['write', '鉴定范围和目的', '合同末页'],
      ['tick', /定作合同/],
      ...on(dayIn(40)),
    ]);

    // What lies on paper goes there by the hand of the clerk; nothing but what was decided.
    const work = 'application-1-body-1';
    await fillIn(he, 'appraisal.hand-over', stream, work, [
      ['write', /交的是什么/, '原件一份'],
      ['choose', '当面移交'],
      ['write', '谁收的', '收样室 周闻道'],
      ['write', '收据', '收样单第 12 号'],
    ]);
    await he.looksRight();
    expect(await handIn(he)).toContain('办好了');
    expect(await detailOf(bai, stream, '移交了纸质、实物的鉴定材料')).toContain('收样单第 12 号');

    await broughtIn(he, stream);
    // The opinion is in: what lies with the body is owed back.
    await fillIn(he, 'appraisal.take-back', stream, work, [
      ['choose', '退回来了'],
      ['write', '状况', '完好，封条未动'],
      ['write', '现在放在哪里', '物证室 3 号柜'],
    ]);
    await he.looksRight();
    expect(await handIn(he)).toContain('办好了');
    expect(await detailOf(bai, stream, '记下鉴定材料的去向')).toContain('物证室 3 号柜');
    await must(bai, 'appraisal.object', stream, 'd1.application-1', [
      ['write', '异议', '比对的样本不是同一时期的。'],
    ]);
    await must(lu, 'appraisal.require-reply', stream, work, on(dayIn(10)));
    await fillIn(he, 'appraisal.send-demand', stream, work, [
      ['choose', '邮寄'],
      ['write', '凭据', '邮件号 1234567890'],
    ]);
    await he.looksRight();
    expect(await handIn(he)).toContain('办好了');
    expect(await detailOf(bai, stream, '异议答复通知书已经送出')).toContain('1234567890');

    // Asked for anew, with its ground; the judge reads it, decides, and a body is chosen again.
    await fillIn(bai, 'appraisal.ask-anew', stream, 'd1.application-1', [
      ['choose', '重新鉴定'],
      ['choose', /程序严重违法/],
      ['write', /^理由/, '取样没有通知双方到场。'],
    ]);
    await bai.looksRight();
    expect(await handIn(bai)).toContain('办好了');
    await fillIn(lu, 'evidence.decide-application', stream, 'application-2', [
      ['choose', '准许'],
      ['write', /^理由/, '取样的程序严重违法。'],
    ]);
    await lu.looksRight();
    expect(await handIn(lu)).toContain('办好了');
    await must(shen, 'appraisal.state-choice', stream, 'p1.application-2', [['choose', /正衡/]]);
  },
);
