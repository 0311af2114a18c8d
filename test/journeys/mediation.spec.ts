import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, goOn, handIn } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* The demo court has a case whose plaintiff and defendant both come in by an account, before a judge and a clerk. */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly kind: string }[];
}

const { spaceOf, caseWith } = spaces<Space>(stage.base);
/** A case in which both sides come in by an account. */
const exchanging = (who: Person): Promise<string> => caseWith(who, 'exchange.give-opinion');

/** The statement is there a moment after it was ordered. */
const rendered = (he: Person, stream: string): Promise<void> =>
  expect
    .poll(async () => JSON.stringify(await spaceOf(he, stream)), { timeout: 30_000 })
    .toMatch(/民事调解书.{0,400}sha256/);

const last = async (who: Person, stream: string, command: string): Promise<string> =>
  (await spaceOf(who, stream)).offers.filter((one) => one.command === command).at(-1)?.key ?? '';

test('CPL-99, CPL-100, CPLI-133: agreed before the judge, signed, put into a statement, signed for, and the suit has ended', async () => {
  const [shen, bai, lu, he] = [
    await stage.person('沈静宜', { width: 390 }),
    await stage.person('柏仲书'),
    await stage.person('陆怀瑾'),
    await stage.person('何书岚'),
  ];
  const stream = await exchanging(bai);
  const recorded = await act(lu, 'mediation.record', stream, '', [
    ['write', '地点', '在线'],
    ['write', '案件事实', '双方签订定作合同，原告付款60480元，被告没有交货。'],
    ['write', /内容|请求|主文|协议/, '被告于三十日内返还原告定作款'],
    ['write', /金额/, '50000'],
    ['write', '诉讼费由谁负担', '案件受理费减半收取，由被告负担。'],
  ]);
  expect(recorded).toContain('办好了');

  // Whoever signs reads first what was agreed, and that nobody is bound by it yet.
  await shen.goTo(`/do/mediation.sign?stream=${encodeURIComponent(stream)}&key=m1.p1`);
  await shen.page.getByText('被告于三十日内返还原告定作款').first().waitFor();
  await shen.looksRight();
  await act(shen, 'mediation.sign', stream, 'm1.p1', [['tick', /我自愿同意/]]);
  await act(bai, 'mediation.sign', stream, 'm1.d1', [['tick', /我自愿同意/]]);
  const confirmed = await act(lu, 'mediation.confirm', stream, 'm1', [
    ['tick', /双方自愿/],
    ['tick', /不违反法律/],
    ['write', '说明', '双方自愿，内容不违反法律规定。'],
  ]);
  expect(confirmed).toContain('办好了');

  // It is not left at the door, by law; what the clerk has written is kept.
  await rendered(he, stream);
  const left = await act(he, 'service.record-paper', stream, 'd1', [
    ['tick', '民事调解书'],
    ['choose', /留置/],
    ['write', '见证人', '王一、李二'],
    ['write', '凭据', '见证 2 人'],
  ]);
  expect(left).toContain('调解书要由当事人签收');
  expect(left).toContain('第一百三十三条');
  await he.looksRight();

  for (const id of ['p1', 'd1'])
    expect(await act(he, 'service.serve', stream, id, [['tick', '民事调解书']])).toContain(
      '办好了',
    );
  // It lies in both accounts, and binds nobody before they have signed for it.
  const kinds = async () => (await spaceOf(lu, stream)).docket.map(({ kind }) => kind);
  expect(await kinds()).not.toContain('mediation.TookEffect');
  const key = await last(shen, stream, 'service.acknowledge');
  await shen.goTo(`/do/service.acknowledge?stream=${encodeURIComponent(stream)}&key=${key}`);
  await shen.page.getByText('签收调解书，就是同意受协议约束').first().waitFor();
  await shen.looksRight();
  await act(shen, 'service.acknowledge', stream, key, [['tick', /我已经收到/]]);
  expect(await kinds()).not.toContain('mediation.TookEffect');
  await act(bai, 'service.acknowledge', stream, await last(bai, stream, 'service.acknowledge'), [
    ['tick', /我已经收到/],
  ]);
  expect(await kinds()).toContain('mediation.TookEffect');
  expect((await spaceOf(lu, stream)).offers.map(({ command }) => command)).not.toContain(
    'judgment.draft',
  );
  await lu.goTo(`/desk/cases/${stream.slice('case:'.length)}`);
  await lu.page.getByText('调解发生法律效力').first().waitFor();
  await lu.looksRight();

  // Too late it is received all the same, and the party is told before.
  await bai.goTo(`/do/mediation.go-back?stream=${encodeURIComponent(stream)}&key=m1.d1`);
  await bai.page.getByText('调解已经生效').first().waitFor();
  await bai.looksRight();

  await paysByInstalments({ shen, bai }, stream);
}, 300_000);

/** Days on from that one, as a form wants them. */
const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

const todayOf = async ({ context }: Person): Promise<string> => {
  const { now } = (await (await context.request.get(`${stage.base}/api/me`)).json()) as {
    readonly now: string;
  };
  return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
};

/** At the width of a telephone and of a desk. */
async function looksRightAtBoth(who: Person): Promise<void> {
  for (const width of [390, 1280]) {
    await who.page.setViewportSize({ width, height: 900 });
    await who.looksRight();
  }
}

/** OOR-10.3.5: what was agreed is to be paid in two instalments; the first does not come, and the creditor finds a draft. */
async function paysByInstalments(
  { shen, bai }: { readonly shen: Person; readonly bai: Person },
  stream: string,
): Promise<void> {
  const today = await todayOf(shen);
  const on = (day: string): readonly Answer[] => [
    ['write', '年', day.slice(0, 4)],
    ['write', '月', String(Number(day.slice(5, 7)))],
    ['write', '日', String(Number(day.slice(8)))],
  ];
  const yesterday = await act(shen, 'performance.propose', stream, 'm1.p1.d1', [
    ['choose', '对方付款'],
    ['write', '付的是什么', '返还定作款'],
    ...on(dayAfter(today, -1)),
    ['pick', '分几期', '2 期'],
    ['choose', '一个月'],
    ['write', '每期多少元', '25000'],
  ]);
  expect(yesterday).toContain('第一期的日子已经过了');
  await looksRightAtBoth(shen);
  // What was written is still there; only the day is mended.
  await goOn(shen, on(dayAfter(today, 10)));
  expect(await handIn(shen)).toContain('办好了');

  await bai.goTo(`/do/performance.answer?stream=${encodeURIComponent(stream)}&key=v1`);
  await bai.page
    .getByText(/向沈静宜支付：返还定作款/)
    .first()
    .waitFor();
  await looksRightAtBoth(bai);
  expect(await act(bai, 'performance.answer', stream, 'v1', [['choose', '同意']])).toContain(
    '办好了',
  );
  await bai.goTo(`/cases/${stream.slice('case:'.length)}`);
  await looksRightAtBoth(bai);

  await stage.later(11);
  const rows = async () => JSON.stringify(await draftsOf(shen));
  await expect.poll(rows, { timeout: 30_000 }).toContain('enforcement');
  expect(JSON.stringify(await draftsOf(bai))).not.toContain('enforcement');
  await shen.goTo(`/do/performance.confirm-payment?stream=${encodeURIComponent(stream)}&key=v1-1`);
  await shen.page.getByText('没有收到的').first().waitFor();
  await looksRightAtBoth(shen);

  await shen.goTo('/my-cases');
  await shen.page
    .getByRole('link', { name: /^申请执行$/ })
    .first()
    .waitFor();
  await looksRightAtBoth(shen);
  await shen.page
    .getByRole('link', { name: /^申请执行$/ })
    .first()
    .click();
  await shen.page.locator('main .acts .btn-1, main .btn-1').last().waitFor();
  await looksRightAtBoth(shen);
  await goOn(shen, [['tick', /我写的都是真实情况/]]);
  await shen.page.getByText('返还定作款（第1期）').first().waitFor();
  await looksRightAtBoth(shen);
  await shen.page.getByRole('button', { name: /English|EN/ }).click();
  await looksRightAtBoth(shen);
  for (const path of [
    `/do/performance.confirm-payment?stream=${encodeURIComponent(stream)}&key=v1-1`,
    `/do/performance.propose?stream=${encodeURIComponent(stream)}&key=m1.p1.d1`,
    `/cases/${stream.slice('case:'.length)}`,
  ]) {
    await shen.goTo(path);
    await shen.looksRight();
  }
}

async function draftsOf({ context }: Person): Promise<unknown> {
  return (await context.request.get(`${stage.base}/api/drafts`)).json();
}
