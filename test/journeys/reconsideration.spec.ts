import { expect, test } from 'vitest';
import { act, fillIn, handIn } from './answering.ts';
import { keyOf, papersIssued, spaceOf } from './civil-claim.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * ENF-16: an application for enforcement is refused by a judge's ruling; whoever applied asks the court above to reconsider it, it goes
 * up with the file, and is reviewed again once that court has set the ruling aside.
 */
const stage = await openStage();
const said = async ({ page }: Person): Promise<string> =>
  (await page.locator('main').first().textContent()) ?? '';
const formOf = (command: string, stream: string, key: string): string =>
  `/do/${command}?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(key)}`;

async function appliesAndIsRefused(zhao: Person, lin: Person, lu: Person): Promise<string> {
  const me = (await (await zhao.context.request.get(`${stage.base}/api/me`)).json()) as {
    readonly csrf: string;
    readonly court: { readonly id: string };
  };
  const answer = await zhao.context.request.post(`${stage.base}/api/commands/filing.apply`, {
    headers: { 'x-csrf': me.csrf },
    data: {
      commandId: 'journey-reconsideration',
      stream: null,
      key: 'enforcement',
      input: {
        court: me.court.id,
        plaintiff: { kind: 'person', name: '赵青禾', address: '云州市东湖区明理路 9 号' },
        defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
        decisionNumber: '（2025）云0102民初21号',
        decisionBy: '云州市东湖区人民法院',
        runsFrom: '2026-01-20',
        claims: [{ text: '支付判决确定的定作款', yuan: '60480' }],
        grounds: '判决生效以后，对方一直没有付款。',
        attachments: [],
        truthful: true,
      },
    },
  });
  const { receipts } = (await answer.json()) as { receipts?: readonly { stream: string }[] };
  const stream = receipts?.[0]?.stream;
  if (stream === undefined) throw new Error(await answer.text());
  await act(lin, 'filing.explain', stream, 'applied', [['write', '说明', '不属于本院管辖。']]);
  await act(zhao, 'filing.insist', stream, 'applied', [['write', '意见', '财产在本院辖区。']]);
  await act(lin, 'filing.propose-refusal', stream, 'applied', [
    ['write', /意见和理由/, '不属于本院管辖。'],
  ]);
  await act(lu, 'filing.refuse-acceptance', stream, 'applied', [
    ['write', '理由', '不属于本院管辖。'],
  ]);
  await papersIssued(() => spaceOf(zhao, stream));
  return stream;
}

test('ENF-16, CPL-236: a refused application for enforcement is reconsidered by the court above and reviewed again', async () => {
  const zhao = await stage.person('赵青禾', { width: 390 });
  const lin = await stage.person('林知微');
  const lu = await stage.person('陆怀瑾');
  const stream = await appliesAndIsRefused(zhao, lin, lu);
  const key = 'reconsideration.p1';
  await act(lin, 'service.record-paper', stream, 'p1', [
    ['choose', '直接送达'],
    ['write', '凭据', '送达回证 1 份'],
  ]);
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  expect(await said(zhao)).toContain('申请复议的最后一日');
  expect(await said(zhao)).not.toContain('对裁定提起上诉');
  await zhao.looksRight();

  // The worst: whoever is tempted to appeal finds no such act, and is told which there is.
  await zhao.goTo(formOf('ruling.appeal', stream, 'acceptance.p1'));
  expect(await zhao.page.getByRole('button', { name: '提交上诉状' }).count()).toBe(0);
  await zhao.looksRight();

  await zhao.goTo(formOf('ruling.ask-reconsideration', stream, key));
  expect(await said(zhao)).toContain('本院参照对执行行为申请复议的规定');
  await zhao.looksRight();
  const english = await stage.person('赵青禾', { lang: 'en' });
  await english.goTo(formOf('ruling.ask-reconsideration', stream, key));
  await english.page.getByText(/This court goes by what holds for /).waitFor();
  await english.looksRight();
  const receipt = await act(zhao, 'ruling.ask-reconsideration', stream, key, [
    ['write', '复议请求', '撤销不予受理的裁定，指令立案执行。'],
    ['write', '事实和理由', '被执行人的房产在东湖区。'],
  ]);
  expect(receipt).toContain('收到复议申请书');
  const up = await act(lin, 'appeal.send-up', stream, 'appeal-1', [
    ['write', '上一级法院', '云州市中级人民法院'],
    ['choose', '电子卷宗'],
    ['tick', /案卷齐全/],
    ['write', '凭证', '收卷回执 12 号'],
  ]);
  expect(up).toContain('案卷报送上一级法院');
  await stage.later(3);
  await fillIn(lin, 'appeal.note-outcome', stream, 'appeal-1', [
    ['choose', '撤销原裁定'],
    ['write', /案号/, '（2026）云01执复12号'],
    ['file', '裁定书.txt', '撤销原裁定，指令东湖区人民法院立案执行。'],
  ]);
  await lin.looksRight();
  expect(await handIn(lin)).toContain('办好了');
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  expect(await said(zhao)).toContain('收到上一级法院对复议申请的裁定');
  await zhao.looksRight();
  await zhao.page.getByRole('button', { name: /English|EN/ }).click();
  await zhao.page.getByText(/Ruling of the court above on the application/).waitFor();
  await zhao.looksRight();
  await act(lin, 'filing.accept', stream, '', [['write', /承办部门/, '执行局']]);
  expect((await spaceOf(zhao, stream)).number).toMatch(/执\d+号/);
});
