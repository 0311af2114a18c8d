import { expect, test } from 'vitest';
import type { Answer } from './answering.ts';
import { act, fillIn, goOn, handIn } from './answering.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * D3, steps 16 to 18: the court has something examined of its own motion. Both sides choose and do not agree, the lot is drawn and
 * drawn again by this test, what was not contested is not handed over, the body takes the work from its accounts, two undertake
 * and sign. Then steps 19 and 20: the opinion is brought in, the defendant objects, the body replies, whoever is challenged waits meanwhile, the court grants that the
 * appraiser appears; and what is presented in the case is shut to whoever examines. The sitting itself is walked by
 * `evidence.spec.ts`; that whoever stays away leaves no ground, by `appraisal/work.spec.ts`.
 */
const stage = await openStage();

interface Space {
  readonly number: string | null;
  readonly closed?: string;
  readonly offers: readonly { readonly command: string }[];
  readonly docket: readonly {
    readonly seq: number;
    readonly title: string;
    readonly detail: string;
  }[];
  readonly exhibits?: readonly {
    readonly id: string;
    readonly name: string;
    readonly by: string;
    readonly files: readonly { readonly sha256: string }[];
  }[];
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

/** Everything a page of a case asks for, as this person gets it. */
const asked = (key: string): readonly string[] => [
  ...['/api/cases', '/api/tasks', '/api/calendar', '/api/search', '/api/account/sent'],
  ...['', '/addresses', '/as-of/3', '/bundle', '/proof', '/copy', '/find?q=%E5%90%88%E5%90%8C'].map(
    (path) => `/api/cases/${key}${path}`,
  ),
];

/** OOR-28.2.1: what lies in the case and was not entrusted comes to whoever examines by no way. */
async function readsNothingElse(
  who: Person,
  judge: Person,
  stream: string,
  known: readonly string[] = [],
): Promise<void> {
  const key = stream.slice('case:'.length);
  const mine = new Set((await spaceOf(who, stream)).docket.map(({ seq }) => seq));
  const { docket, exhibits, number } = await spaceOf(judge, stream);
  const secret = docket
    .filter(({ seq, detail }) => !mine.has(seq) && detail.length > 12)
    .map(({ detail }) => detail);
  expect(secret.length).toBeGreaterThan(5);
  const read = await Promise.all(
    asked(key).map(async (path) => (await who.context.request.get(`${stage.base}${path}`)).text()),
  );
  const all = read.join('\n');
  // The number of the case its people know, and what they themselves are called.
  const found = [...secret, ...(exhibits ?? []).map(({ name }) => name)].filter(
    (detail) =>
      ![number, zhengheng, gewu, ...known].includes(detail) &&
      !detail.includes('存证') &&
      all.includes(JSON.stringify(detail).slice(1, -1)),
  );
  expect(found).toEqual([]);
  const contract = (exhibits ?? []).find(({ name }) => name.includes('定作合同'))?.files[0]?.sha256;
  const file = `/api/files/${contract ?? ''}?stream=${encodeURIComponent(stream)}`;
  expect((await judge.context.request.get(`${stage.base}${file}`)).status()).toBe(200);
  expect((await who.context.request.get(`${stage.base}${file}`)).status()).toBe(404);
  // OLR-26.1.1: nor do they see what is presented, or present anything.
  const { csrf } = await meOf(who);
  const begun = await who.context.request.post(`${stage.base}/api/presenting/${key}`, {
    headers: { 'x-csrf': csrf },
    data: {
      do: 'begin',
      file: { sha256: contract, page: 1, zoom: 'width', turn: 0, mark: null },
    },
  });
  expect(await begun.text()).toContain('presenting-not-yours');
}

/** What was signed is brought in as it was signed; both sides may object until a day. */
async function broughtIn(lu: Person, stream: string): Promise<void> {
  await lu.goTo(
    `/do/evidence.bring-in-collected?stream=${encodeURIComponent(stream)}&key=application-1`,
  );
  await lu.looksRight();
  await lu.page.getByRole('textbox', { name: '经过' }).fill('在线提交，两名鉴定人签名。');
  await lu.page.getByRole('button', { name: '保存，下一题', exact: true }).click();
  const until = lu.page.getByRole('group', { name: /提出书面异议/ });
  for (const [, box, text] of on(dayIn(20)))
    await until.getByRole('textbox', { name: String(box) }).fill(String(text));
  await goOn(lu, []);
  expect(await handIn(lu)).toContain('办好了');
}

const meOf = (who: Person) => read<{ csrf: string }>(who, '/api/me');

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
    if (drawn !== zhengheng) expect(await commission(zhengheng, /法院指定/)).toContain('办好了');

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
    await fillIn(heng, 'appraisal.sign', stream, work, [['tick', /我看过全文/]]);
    await heng.looksRight();
    expect(await handIn(heng)).toContain('办好了');
    // To whoever examines the rest stays shut, and to the parties what is not brought in yet.
    expect((await spaceOf(ming, stream)).closed).toBe('work-only');
    await readsNothingElse(ming, lu, stream);
    const titles = async (who: Person) =>
      (await spaceOf(who, stream)).docket.map(({ title }) => title);
    expect(await titles(lu)).toContain('鉴定人提交鉴定书');
    expect(await titles(bai)).not.toContain('鉴定人提交鉴定书');

    await broughtIn(lu, stream);
    expect(await titles(bai)).not.toContain('鉴定人提交鉴定书');
    await fillIn(bai, 'appraisal.object', stream, 'd1.application-1', [
      ['write', '异议', '取样的次序不明，不能排除换过。'],
    ]);
    await bai.looksRight();
    expect(await handIn(bai)).toContain('办好了');
    await must(lu, 'appraisal.require-reply', stream, work, on(dayIn(10)));
    // CPL-48: whoever is asked to withdraw takes no part until the judge has decided; the other of the body goes on.
    await fillIn(bai, 'recusal.apply', stream, 'd1.g1.1', [
      ['choose', /其他关系/],
      ['write', /具体情况/, '与原告的代理人是同事。'],
    ]);
    await bai.looksRight();
    expect(await handIn(bai)).toContain('办好了');
    const reply = [['write', '答复', '次序见附件第三页。']] as const;
    expect(await act(ming, 'appraisal.reply', stream, work, reply)).toContain('被申请回避');
    await must(lu, 'recusal.decide', stream, 'recusal-1', [
      ['choose', /不用回避/],
      ['write', /^理由/, '没有证据证明。'],
    ]);
    await must(heng, 'appraisal.reply', stream, work, [['write', '答复', '次序见附件第三页。']]);
    expect(await titles(bai)).toContain('鉴定机构书面答复异议');
    await must(bai, 'evidence.apply', stream, 'd1', [
      ['choose', /申请鉴定人出庭/],
      ['write', /^谁/, '明察远，正衡'],
      ['write', /要回答什么问题/, '取样的次序'],
      ['choose', '到庭'],
      ['write', /^理由/, '书面答复没有回答。'],
    ]);
    await must(lu, 'evidence.decide-application', stream, 'application-2', [
      ['choose', '准许'],
      ['choose', '到庭'],
      ['write', /^理由/, '有异议，鉴定人应当出庭。'],
    ]);
    // Called or not, what is presented before they are heard they do not listen to. The objection went to them, and their opinion is theirs.
    await readsNothingElse(ming, lu, stream, ['取样的次序不明，不能排除换过。', '鉴定意见']);
  },
);
