import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, goOn, handIn } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * D3, steps 16 to 18: the court has something examined of its own motion. Both sides choose and do not agree, the lot is drawn and
 * drawn again by this test, what was not contested is not handed over, the body takes the work from its accounts, two undertake
 * and sign. Not walked here yet: objections, the reply and the appearance (appraisal/work.spec.ts has them).
 */
const stage = await openStage();

interface Space {
  readonly closed?: string;
  readonly offers: readonly { readonly command: string }[];
  readonly docket: readonly { readonly title: string; readonly detail: string }[];
  readonly exhibits?: readonly { readonly id: string; readonly name: string }[];
}
const { read, spaceOf, caseWith } = spaces<Space>(stage.base);

const zhengheng = '云州市正衡工程质量鉴定中心（演示）';
const gewu = '云州市格物司法鉴定所（演示）';

const people = async () => ({
  lu: await stage.person('陆怀瑾'),
  shen: await stage.person('沈静宜'),
  bai: await stage.person('柏仲书', { width: 390 }),
  ming: await stage.person('明察远', { width: 390 }),
  heng: await stage.person('衡知方'),
});

const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A day as the three boxes of the form ask for it. */
const on = (day: string): readonly Answer[] => [
  ['write', '年', day.slice(0, 4)],
  ['write', '月', String(Number(day.slice(5, 7)))],
  ['write', '日', String(Number(day.slice(8)))],
];

async function drawnAgain(who: Person, stream: string): Promise<string> {
  const { docket } = await spaceOf(who, stream);
  const detail = docket.find(({ title }) => title === '摇号选定鉴定机构')?.detail ?? '';
  const seed = /种子（十六进制数）是([0-9a-f]+)/.exec(detail)?.[1] ?? '';
  const bodies = [...detail.matchAll(/\d号(云州市[^、。]+)/g)].map(([, name]) => name ?? '');
  expect(bodies).toEqual([zhengheng, gewu]);
  const mine = bodies[Number(BigInt(`0x${seed}`) % BigInt(bodies.length))] ?? '';
  expect(detail).toContain(`摇中的是${mine}。`);
  return mine;
}

test(
  'D3: drawn by lot, handed to a body that reads nothing else, undertaken and signed from two accounts',
  { timeout: 420_000 },
  async () => {
    const { lu, shen, bai, ming, heng } = await people();
    const stream = await caseWith(bai, 'exchange.give-opinion');
    const must = async (...of: Parameters<typeof act>): Promise<void> => {
      const said = await act(...of);
      expect(said).toContain('办好了');
    };

    await must(lu, 'appraisal.order', stream, '', [
      ['write', '鉴定对象', '微信聊天记录的存证数据'],
      ['write', '现在在哪里、由谁保管', '云证存证平台'],
      ['write', '要回答的问题', '存证以前有没有改动？'],
      ['choose', /沈静宜/],
      ['write', /理由/, '双方都没有申请，不鉴定不能查明。'],
    ]);
    await must(shen, 'appraisal.state-choice', stream, 'p1.application-1', [
      ['choose', new RegExp(gewu)],
    ]);
    await must(bai, 'appraisal.state-choice', stream, 'd1.application-1', [
      ['choose', new RegExp(zhengheng)],
    ]);
    await fillIn(lu, 'appraisal.draw-body', stream, 'application-1', [
      ['write', /业务范围/, '电子数据'],
      ['write', /说明/, '双方选的不是同一家。'],
    ]);
    await lu.looksRight();
    await handIn(lu);
    const drawn = await drawnAgain(bai, stream);

    const commission = (body: string, chosen: RegExp, also: Parameters<typeof act>[4] = []) =>
      act(lu, 'evidence.commission-appraisal', stream, 'application-1', [
        ['write', '鉴定机构', body],
        ['choose', chosen],
        ['write', /^说明/, '照名册选定，没有应当回避的情形。'],
        ['write', '鉴定事项', '存证以前有没有改动？'],
        ['write', '鉴定范围和目的', '存证数据一份'],
        ...on(dayIn(40)),
        ...also,
      ]);
    // The defendant has not spoken to this exhibit, and the exchange runs: it is not handed over.
    const refused = await commission(drawn, /摇号确定/, [['tick', /定作合同/]]);
    expect(refused).toContain('质证');
    // Left out, the rest stands as it was written.
    const form = `/do/evidence.commission-appraisal?stream=${encodeURIComponent(stream)}&key=application-1`;
    await lu.goTo(`${form}&page=what`);
    await lu.page.getByRole('checkbox', { name: /定作合同/ }).uncheck();
    await goOn(lu, []);
    expect(await handIn(lu)).toContain('办好了');
    if (drawn !== zhengheng) await commission(zhengheng, /法院指定/);

    // Whoever examines: the case is closed but for the work.
    const cases = await read<readonly { stream: string }[]>(ming, '/api/cases');
    expect(cases.map((one) => one.stream)).toContain(stream);
    await ming.goTo(`/cases/${stream.slice('case:'.length)}`);
    await ming.looksRight();
    const seen = await spaceOf(ming, stream);
    expect(seen.closed).toBe('work-only');
    expect(seen.exhibits ?? []).toEqual([]);
    expect(seen.docket.map(({ title }) => title)).not.toContain('摇号选定鉴定机构');
    const work = 'g1';
    await must(ming, 'appraisal.answer', stream, work, [['choose', /接受/]]);
    // EVR-33: without the undertaking it is not taken; what was written stands and is handed in after it.
    const early = await act(ming, 'appraisal.issue', stream, work, [
      ['write', '鉴定意见', '存证以前没有发现改动的痕迹。'],
      ['write', '鉴定材料', '存证数据一份'],
      ['write', /原理、方法/, '一致性检验'],
      ['write', '鉴定过程', '校验哈希值。'],
      ['file', '鉴定书.txt', '鉴定意见书'],
    ]);
    expect(early).toContain('承诺书');
    for (const one of [ming, heng])
      await must(one, 'appraisal.undertake', stream, work, [['tick', /我签署/]]);
    await must(ming, 'appraisal.issue', stream, work, []);
    await must(heng, 'appraisal.sign', stream, work, [['tick', /我看过全文/]]);
    // To whoever examines the rest stays shut.
    expect((await spaceOf(ming, stream)).closed).toBe('work-only');
  },
);
