import { expect, test } from 'vitest';
import { act } from './answering.ts';
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
});
