import { expect, test } from 'vitest';
import { act, fillIn, handIn } from './answering.ts';
import {
  exchangesTogether,
  invitedAndAsked,
  recordsWhoCame,
  summons,
} from './civil-claim-course.ts';
import {
  asksForCorrection,
  corrects,
  entersAnothersCode,
  filesComplaint,
  keyOf,
  opensTheScan,
  papersIssued,
  spaceOf,
} from './civil-claim.ts';
import type { Space } from './civil-claim.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * D1: a civil claim with one defendant online and one, aged 72, in person; from the complaint to the closed case. Its three
 * parts are one case: each goes on where the one before has ended.
 */
const stage = await openStage();

interface OnGoing extends Readonly<Record<'zhao' | 'he' | 'lu' | 'bai', Person>> {
  readonly stream: string;
}
let begun: OnGoing | null = null;
let heard: OnGoing | null = null;

test('D1: from the complaint to the registered case and the fee', async () => {
  const zhao = await stage.person('沈静宜', { width: 390 });
  const lin = await stage.person('林知微');
  const he = await stage.person('何书岚');
  const lu = await stage.person('陆怀瑾');

  const stream = await filesComplaint(zhao);
  const key = keyOf(stream);
  const space = (who: Person): Promise<Space> => spaceOf(who, stream);
  await opensTheScan(lin, await space(lin));
  await asksForCorrection(lin, stream);
  await stage.later(2);
  await corrects({ zhao, lin }, stream, () => stage.later(1));

  // 7: registration, number, bill and papers by rule.
  await act(lin, 'filing.register', stream, '', [['choose', '简易程序']]);
  await act(lin, 'assignment.assign', stream, '', [
    ['choose', '陆怀瑾'],
    ['choose', '何书岚'],
  ]);
  const registered = await space(zhao);
  expect(registered.number).toMatch(/^（\d{4}）演0102民初\d+号$/);
  expect(registered.docket.map((one) => one.kind)).toContain('fees.Billed');

  // FEE-22: the notice to pay lies in the account; its days begin when the clerk has handed it over, and not before.
  await papersIssued(() => space(he));
  expect((await space(zhao)).docket.map((one) => one.kind)).not.toContain('fees.Noticed');
  const payPage = `/do/fees.pay?stream=${encodeURIComponent(stream)}&key=`;
  const byWhen = async (): Promise<string> => {
    await zhao.goTo(payPage);
    await zhao.page.getByText('交到哪天').first().waitFor();
    return (await zhao.page.locator('main').first().textContent()) ?? '';
  };
  expect(await byWhen()).toContain('自收到交费通知次日起7日内交');
  await act(he, 'service.record-paper', stream, 'p1', [
    ['tick', '诉讼费用交纳通知书'],
    ['choose', '直接送达'],
    ['write', '凭据', '送达回证一份'],
  ]);
  expect((await space(zhao)).docket.map((one) => one.kind)).toContain('fees.Noticed');
  expect(await byWhen()).not.toContain('自收到交费通知次日起');

  // 9: the fee, at the labelled cashier; as soon as it answers, the judge sees it.
  await act(zhao, 'fees.pay', stream, '', [
    ['choose', '支付宝'],
    ['tick', '我确认交费'],
  ]);
  await lu.goTo(`/desk/cases/${key}`);
  await lu.page
    .getByText(/已交 [\d,.]+ 元/)
    .first()
    .waitFor();

  begun = { zhao, he, lu, bai: await stage.person('柏仲书'), stream };
});

test('D1: who takes part and how, the exchange and the hearing, mixed online and in person', async () => {
  if (begun === null) throw new Error('the case was not registered');
  const { zhao, he, lu, bai, stream } = begun;
  const key = keyOf(stream);
  const space = (who: Person): Promise<Space> => spaceOf(who, stream);
  // 10–12: both defendants are invited and asked; one links the case and agrees, one says no by telephone.
  const anothers = await invitedAndAsked({ he, zhao, bai }, stream);
  // 27, while the code still waits for him to whom it was sent.
  await entersAnothersCode(await stage.person('赵青禾', { width: 390 }), anothers, stream);

  // 13: mixed, decided by the judge with reasons.
  await act(lu, 'mode.decide', stream, 'hearing', [
    ['choose', /有的具备，有的不具备/],
    ['choose', /^适合，按各方答复/],
    ['write', '理由', '一方要求到庭，其余同意在线。'],
  ]);
  await lu.goTo(`/desk/cases/${key}`);
  await lu.page
    .getByText(/部分在线，部分到庭/)
    .first()
    .waitFor();

  await exchangesTogether({ zhao, bai, lu, he }, stream);

  // 14: electronic service on somebody who has not agreed is refused by law; paper is open.
  const why = (await space(he)).notOffered.find((one) => one.command === 'service.serve');
  expect(why?.refusals[0]?.ground.kind).toBe('law');
  await he.goTo(`/why/service.serve?stream=${encodeURIComponent(stream)}&key=d1`);
  await he.page
    .getByText(/不能对钱守拙电子送达/)
    .first()
    .waitFor();
  await he.looksRight();

  await papersIssued(() => space(he));
  const served = await act(he, 'service.serve', stream, 'd2', [
    ['tick', '民事起诉状'],
    ['tick', '应诉通知书'],
    ['tick', '举证通知书'],
  ]);
  expect(served).toContain('办好了');
  await act(he, 'service.record-paper', stream, 'd1', [
    ['tick', '民事起诉状'],
    ['tick', '应诉通知书'],
    ['choose', '直接送达'],
    ['write', '凭据', '送达回证一份'],
  ]);

  // 15: a defence online, a defence on paper.
  await act(bai, 'defence.submit', stream, 'd2', [['write', '意见', '家具已经做好，请原告提货。']]);
  await act(he, 'defence.record-paper', stream, 'd1', [
    ['write', '内容摘要', '当面交答辩状两页。'],
  ]);

  await summons(he, stream);
  await stage.later(11);
  await recordsWhoCame(he, stream);
  heard = begun;
});

test('D1: the judgment, served on each in the way each chose, and the closed case', async () => {
  if (heard === null) throw new Error('the case was not heard');
  const { zhao, he, lu, bai, stream } = heard;
  const key = keyOf(stream);
  const space = (who: Person): Promise<Space> => spaceOf(who, stream);
  // 24: no judgment before the transcript is settled; that is this court's policy, and says so.
  await act(lu, 'judgment.draft', stream, '', [
    ['write', '事实', '原告付款，被告没有交货。'],
    ['write', '理由', '被告违约，应当返还价款。'],
    ['write', '法律依据', '《中华人民共和国民法典》第五百七十七条'],
    ['write', /请求|主文/, '被告于判决生效之日起十日内返还原告'],
    ['write', /金额/, '60480'],
    ['write', /^原告/, '0'],
    ['write', '被告 云州木禾家居有限公司', '656'],
    ['write', /^被告 (?!云州木禾)/, '0'],
    ['write', '上诉法院', '云州市中级人民法院'],
  ]);
  const early = (await space(lu)).notOffered.find((one) => one.command === 'judgment.make');
  expect(early?.refusals[0]?.ground.kind).toBe('policy');
  await act(he, 'transcript.upload', stream, 'h1', [
    ['file', '庭审笔录.txt', '审：核对当事人身份。'],
  ]);
  await act(zhao, 'transcript.confirm', stream, 'h1.p1', [['tick', /记录无误/]]);
  await act(bai, 'transcript.confirm', stream, 'h1.d2', [['tick', /记录无误/]]);
  await act(he, 'transcript.record-confirmation', stream, 'h1.d1', [['tick', /亲笔签名/]]);

  // The judge reads the judgment before signing; reading enters nothing.
  const before = (await space(lu)).docket.length;
  await lu.goTo(`/do/judgment.make?stream=${encodeURIComponent(stream)}&key=`);
  await lu.page.getByRole('checkbox').first().check();
  await lu.page.getByRole('button', { name: '预览文书' }).click();
  const preview = lu.page.getByRole('link', { name: '民事判决书' });
  await preview.waitFor();
  const [sheet] = await Promise.all([lu.context.waitForEvent('page'), preview.click()]);
  await sheet.waitForURL(/^blob:/);
  await sheet.close();
  await lu.looksRight();
  expect((await space(lu)).docket).toHaveLength(before);

  // 25: made, pronounced, served on each in the way each chose. Before it is pronounced no party reads it.
  await act(lu, 'judgment.make', stream, '', [['tick', /最后一稿/]]);
  await papersIssued(() => space(he));
  expect((await space(he)).papers.map(({ title }) => title)).toContain('民事判决书');
  for (const party of [zhao, bai]) {
    const read = await space(party);
    expect(read.papers.map(({ title }) => title)).not.toContain('民事判决书');
    expect(read.docket.map(({ kind }) => kind)).not.toContain('judgment.Made');
  }
  await act(lu, 'judgment.pronounce', stream, '', [
    ['choose', /^当庭宣判/],
    ['choose', /部分在线/],
    ['write', '地点', '第六法庭'],
  ]);
  await papersIssued(() => space(he));
  await act(he, 'service.serve', stream, 'd2', [['tick', '民事判决书']]).then((answer) => {
    // The company agreed to electronic service and did not name judgments: a policy, and paper is open.
    expect(answer).toContain('判决书、裁定书不能这样送');
    expect(answer).toContain('记录当事人的送达方式');
  });
  // Both say expressly that judgments may come so, and get it so; who takes paper gets paper.
  for (const [who, id, address] of [
    [bai, 'd2', '云州市东湖区工业路 8 号'],
    [zhao, 'p1', '云州市东湖区明理路 9 号'],
  ] as const) {
    await fillIn(who, 'service.confirm-address', stream, id, [
      ['choose', /^是/],
      ['choose', /^是/, '判决书、裁定书也用电子方式送达'],
      ['write', '地址', address],
    ]);
    await who.looksRight();
    expect(await handIn(who)).toContain('办好了');
    expect(await act(he, 'service.serve', stream, id, [['tick', '民事判决书']])).toContain(
      '办好了',
    );
    await who.goTo(`/cases/${key}`);
    const judgment = who.page.locator('.papers li').filter({ hasText: '民事判决书' });
    await judgment.getByText(/日送达/).waitFor();
  }
  await act(he, 'service.record-paper', stream, 'd1', [
    ['tick', '民事判决书'],
    ['choose', '直接送达'],
    ['write', '凭据', '送达回证一份'],
  ]);
  await papersIssued(() => space(he));

  // Bytes as filed, and nothing in them may act.
  const { papers } = await space(zhao);
  const url = papers.find((one) => one.title === '民事判决书')?.file?.url ?? '';
  const answer = await zhao.context.request.get(`${stage.base}${url}`);
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none';/);

  // 26: closed, and everybody sees it.
  expect(
    await act(he, 'case.close', stream, '', [['write', /说明/, '判决书已送达各方。']]),
  ).toContain('办好了');
  await zhao.goTo(`/cases/${key}`);
  await zhao.page.getByText('结案').first().waitFor();
  await zhao.looksRight();

  // The case as it stood before there was a number, and back to today.
  await zhao.goTo(`/cases/${key}/as-of/3`);
  await zhao.page.getByText('您看的是过去，不是今天').waitFor();
  await zhao.page.getByText('还没有案号').first().waitFor();
  await zhao.looksRight();
  await zhao.page.getByRole('link', { name: '回到今天' }).click();
  await zhao.page.getByText('结案').first().waitFor();

  // A head of the court reads nothing before the reason stands in the docket, where the bench sees it.
  const yan = await stage.person('严守正');
  await yan.goTo(`/desk/cases/${key}`);
  await yan.page.getByText('先写明理由，再看案件').first().waitFor();
  await yan.looksRight();
  expect((await space(yan)).docket).toEqual([]);
  await act(yan, 'reading.open', stream, '', [
    ['choose', '审判监督管理'],
    ['write', '理由', '评查已经结案的案件。'],
  ]);
  expect((await space(yan)).docket.length).toBeGreaterThan(0);
  expect((await space(lu)).docket.map((one) => one.kind)).toContain('reading.Opened');
});
