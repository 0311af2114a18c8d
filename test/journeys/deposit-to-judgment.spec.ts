import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LogStandingDto } from '@xiezhi/contract';
import {
  logKeys,
  readNote,
  readVerifier,
  tilePath,
  verifyExhibit,
  widthAt,
  Witness,
  witnessKeys,
} from '@xiezhi/ledger';
import { afterAll, expect, test } from 'vitest';
import { popplerMissing, wordsOf } from '../../packages/documents/src/testing/poppler.ts';
import { testWhen } from '../skip.ts';
import type { Answer } from './answering.ts';
import { act, fillIn, handIn } from './answering.ts';
import { halfPastNine, papersIssued, spaceOf as spaceWithPapers } from './civil-claim.ts';
import { depositsAt } from './deposits.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * D3: evidence that was deposited on a chain, disputed before the court and after it. One case, in this order: a system that is not
 * connected, stated, verified, replaced and found not to match, contested with and without reasons, the register and the connection
 * that is corrected, the four factors, what was before the deposit, a specialist, an appraisal, the finding, the hearing, the
 * judgment; then what of a finding stands in the log, the copy of the case on a machine without a network, a forged one, and the log
 * itself forked. The exhibit is read again as it stood at the sitting; the sitting has no recording to play. The register and the
 * registry of deposits are stand-ins. That a receipt of a contract on a chain holds is checking.spec.ts. A body drawn by lot
 * and an appraiser online are in appraisal.spec.ts. Not there yet, and so not here: a list of platforms kept by the court itself, and three
 * judges deliberating.
 */
const stick = await mkdtemp(join(tmpdir(), 'xiezhi-d3-'));
afterAll(() => rm(stick, { recursive: true, force: true }));

/** A notary’s witness, which the court asks to sign what its log becomes. */
const notary = witnessKeys('notary.example/court', new Uint8Array(32).fill(3), () => 1_795_000_000);
const seen = new Map<string, { size: number; root: Uint8Array }>();

async function witnessed(folder: string): Promise<void> {
  const kept = JSON.parse(await readFile(join(folder, 'ledger.key'), 'utf8')) as {
    origin: string;
    ed25519: string;
  };
  const { vkey } = logKeys(kept.origin, Buffer.from(kept.ed25519, 'base64'));
  const witness = new Witness(notary.signer, [readVerifier(vkey)], {
    last: (origin) => Promise.resolve(seen.get(origin) ?? null),
    replace: (origin, _before, fresh) => (seen.set(origin, fresh), Promise.resolve(true)),
  });
  const listening = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      void witness.addCheckpoint(Buffer.concat(pieces).toString()).then(({ status, body }) => {
        response.writeHead(status);
        response.end(body);
      });
    });
  });
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  afterAll(() => listening.close());
  const url = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
  await writeFile(
    join(folder, 'witnesses.policy'),
    `log ${vkey}\nwitness notary ${notary.vkey} ${url}\n# xiezhi-witness notary run-by 云州公证处\n# xiezhi-witness notary interest none\nquorum notary\n`,
  );
}

const stage = await openStage({ prepare: witnessed });
const { spaceOf, contested, marksOf, cardOf, find } = depositsAt(stage);

const people = async () => ({
  bai: await stage.person('柏仲书', { width: 390 }),
  shen: await stage.person('沈静宜'),
  lu: await stage.person('陆怀瑾'),
  he: await stage.person('何书岚'),
});
type People = Awaited<ReturnType<typeof people>>;

/** The case and the page that is relied on in it, as the journey has come to them. */
interface Course extends People {
  readonly stream: string;
  readonly page: string;
}
let course: Course | null = null;
function sofar(): Course {
  if (course === null) throw new Error('nothing was deposited');
  return course;
}

const done = async (...of: Parameters<typeof act>): Promise<void> => {
  expect(await act(...of), of[1]).toContain('办好了');
};

/** Where this person may do this several times now, the latest: of what was said last. */
async function keyOf(who: Person, stream: string, command: string, begins = ''): Promise<string> {
  const { offers } = await spaceOf(who, stream);
  const [found] = offers
    .filter((one) => one.command === command && one.key.startsWith(begins))
    .toSorted((one, other) => other.key.localeCompare(one.key, 'en', { numeric: true }));
  expect(found, command).toBeDefined();
  return found?.key ?? '';
}
const lastExhibit = async (who: Person, stream: string, side: RegExp): Promise<string> =>
  (await spaceOf(who, stream)).exhibits.findLast(({ number }) => side.test(number))?.id ?? '';

const stated = (number: string, ...also: readonly Answer[]): readonly Answer[] => [
  ['write', '存证平台', '云证存证平台'],
  ['write', '存证编号', number],
  ['write', '年', '2026'],
  ['write', '月', '1'],
  ['write', '日', '12'],
  ['write', '时', '9'],
  ['write', '分', '14'],
  ['choose', 'SHA-256'],
  ...also,
];
const captured = (text: string): readonly Answer[] => [
  ['write', '名称', '产品网页'],
  ['write', '从哪里来', '存证平台从公开网页取得'],
  ['write', '要证明什么', '证明被告承诺三十日交货'],
  ['choose', /电子数据/],
  ['file', '网页.txt', text],
  ['tick', /与原件、原物一致/],
];
const dayIn = async (who: Person, days: number): Promise<readonly Answer[]> =>
  (await halfPastNine(who, days)).slice(0, 3);
const verified = (who: Person, stream: string, id: string, mark: string) =>
  expect.poll(() => marksOf(who, stream, id), { timeout: 20_000 }).toContain(mark);

test('D3 2, OLR-11.2.2: from a system that is not connected nothing is fetched; that is no rule against the data, which is handed in as a file', async () => {
  const { shen, bai } = await people();
  const stream = await contested(bai);
  await shen.goTo(`/do/evidence.request-record?stream=${encodeURIComponent(stream)}&key=p1`);
  await shen.page.getByText('系统没有列出的，请改用“提交证据”上传文件').waitFor();
  expect(await shen.page.locator('main').innerText()).not.toContain('云证存证平台');
  // Whoever asks for it past the form is told why not, and what to do instead; no article forbids it.
  const me = await shen.context.request.get(`${stage.base}/api/me`);
  const { csrf } = (await me.json()) as { csrf: string };
  const answer = await shen.context.request.post(
    `${stage.base}/api/commands/evidence.request-record`,
    {
      data: {
        commandId: 'unlisted-connector-1',
        stream,
        key: 'p1',
        input: {
          system: '云证存证平台',
          number: 'YZ-20260112-0914',
          name: '产品网页',
          purpose: '证明交货日期',
          authorised: true,
        },
      },
      headers: { 'x-csrf': csrf },
    },
  );
  const refused = await answer.text();
  expect(refused).toContain('这个系统没有和本院对接，不能直接调取');
  expect(refused).toContain('这不影响您把数据作为证据提交');
  expect(refused).toContain('"ground":{"kind":"technical"');
  expect(refused).toContain('"command":"evidence.submit"');
});

test('D3 1–4, OLR-16.1.1: a page deposited on a chain matches; a changed one put in its place does not, and nothing is found on it', async () => {
  const { bai, shen, lu, he } = await people();
  const stream = await contested(bai);
  await done(shen, 'evidence.submit', stream, 'p1', captured('三十日交货。'));
  const first = await lastExhibit(shen, stream, /原告/);
  await done(shen, 'chain.state-deposit', stream, first, stated('YZ-20260112-0914'));
  await verified(bai, stream, first, '存证核验一致');
  expect(await cardOf(bai, stream, first)).toContain('不说明：存证以前的内容是真的');

  await done(shen, 'evidence.replace', stream, first, [
    ...captured('三日交货。'),
    ['tick', /替换|确认/],
  ]);
  const changed = await lastExhibit(shen, stream, /原告/);
  expect(changed).not.toBe(first);
  await done(shen, 'chain.state-deposit', stream, changed, stated('YZ-改动-0914'));
  await verified(bai, stream, changed, '存证核验不一致');
  await lu.goTo(`/do/chain.find-unaltered?stream=${encodeURIComponent(stream)}&key=${changed}`);
  await lu.page.getByText('要以核验一致为前提').first().waitFor();

  await done(shen, 'evidence.replace', stream, changed, [
    ...captured('三十日交货。'),
    ['tick', /替换|确认/],
  ]);
  const page = await lastExhibit(shen, stream, /原告/);
  await done(shen, 'chain.state-deposit', stream, page, stated('YZ-20260112-0914'));
  await verified(bai, stream, page, '存证核验一致');
  course = { bai, shen, lu, he, stream, page };
});

test('D3 5–10, OLR-17.1.0: who only denies holds up nothing; with a report the four factors are gone into one by one', async () => {
  const { bai, shen, lu, stream, page } = sofar();
  await done(bai, 'chain.contest', stream, `d1.${page}`, [['choose', '上链以后被改动过']]);
  expect(await marksOf(lu, stream, page)).not.toContain('存证受到质疑');
  await done(bai, 'chain.contest', stream, `d1.${page}`, [
    ['choose', '上链以后被改动过'],
    ['write', '理由', '原告持有云证平台百分之三十的股份。'],
    ['file', '企业登记报告.txt', '股东名册：沈静宜，百分之三十。'],
    ['tick', /与原件、原物一致/],
  ]);
  expect(await marksOf(lu, stream, page)).toContain('存证受到质疑');
  expect(
    await act(lu, 'chain.find-unaltered', stream, page, [['write', '理由', '核验一致。']]),
  ).toContain('不能只凭核验一致作出认定');
  // She had declared nothing. The register shows the holding, and the judge has her correct what she said.
  expect(await cardOf(lu, stream, page, '/desk')).not.toContain('与平台的关系');
  await done(lu, 'chain.ask-register', stream, page, [
    ['write', '企业名称', '云证持股平台运营有限公司'],
  ]);
  await expect
    .poll(() => cardOf(lu, stream, page, '/desk'), { timeout: 20_000 })
    .toContain('持股30%');
  expect(await cardOf(bai, stream, page)).toContain('演示：没有真的查询');
  await done(lu, 'chain.demand-correction', stream, page, [
    ['write', '要更正的事项', '与存证平台运营公司有没有持股关系'],
    ...(await dayIn(lu, 7)),
    ['write', '理由', '企业登记显示原告持股，存证说明里没有写。'],
  ]);
  const demand = await keyOf(shen, stream, 'chain.correct-connection');
  await fillIn(shen, 'chain.correct-connection', stream, demand, [
    ['write', /与存证平台的关系/, '本人持有平台百分之三十的股份，不参与经营。'],
  ]);
  await shen.page.getByText('企业登记显示原告持股').first().waitFor();
  await shen.looksRight();
  expect(await handIn(shen)).toContain('办好了');
  const card = await cardOf(bai, stream, page);
  // A stand-in's match speaks for nobody: it is for whoever relies on the data.
  for (const part of ['不参与经营', '上链以后的真实性由谁举证', '原告沈静宜。没有可以依据的'])
    expect(card).toContain(part);
  const challenge = await keyOf(lu, stream, 'chain.decide-integrity');
  // Steps 7 and 9: filing and certificate, as they were on the day of the deposit.
  await lu.goTo(
    `/do/chain.decide-integrity?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(challenge)}`,
  );
  await lu.page
    .getByText(/备案：.*存证那天有效/)
    .first()
    .waitFor();
  await lu.page
    .getByText(/系统的证书：.*存证那天有效/)
    .first()
    .waitFor();
  await lu.looksRight();
  await fillIn(lu, 'chain.decide-integrity', stream, challenge, [
    ['choose', /平台符合有关部门/],
    ['write', /平台资质/, '平台已经备案，存证那天在有效期内。'],
    ['choose', /没有利害关系，或者有但没有不当干预/],
    ['write', /利害关系：/, '原告持股三成，没有以技术手段干预取证、存证。'],
    ['choose', /信息系统符合/],
    ['write', /信息系统：/, '等级测评报告在有效期内。'],
    ['choose', /存证技术和过程符合/],
    ['write', /存证过程：/, '过程日志完整。'],
    ['choose', '认定上链以后没有被篡改'],
    ['write', /结论的理由/, '虽有持股，没有干预，综合四个方面可以认定。'],
  ]);
  await lu.looksRight();
  expect(await handIn(lu)).toContain('办好了');
  expect(await marksOf(shen, stream, page)).toContain('认定上链以后没有被篡改');
});

test('D3 11–18, OLR-18.1.0: that it was staged before is not answered by a match; proof, a specialist and an appraisal come in', async () => {
  const { bai, shen, lu, he, stream, page } = sofar();
  await done(bai, 'chain.contest', stream, `d1.${page}`, [
    ['choose', '上链以前就不真实'],
    ['write', '理由', '页面是原告自己搭建，存证以后就撤下了。'],
  ]);
  const challenge = await keyOf(lu, stream, 'chain.order-proof');
  // It is no clerk's to settle, which is said in words and not as law; and the match does not settle it for the judge.
  expect((await spaceOf(he, stream)).offers.map(({ command }) => command)).not.toContain(
    'chain.decide-origin',
  );
  await he.goTo(
    `/do/chain.decide-origin?stream=${encodeURIComponent(stream)}&key=${challenge}&from=desk`,
  );
  const why = await he.page.locator('main').innerText();
  for (const part of ['这件事不由您办', '按本院的分工', '本院的规定：岗位分工'])
    expect(why).toContain(part);
  expect(why).not.toMatch(/第.{1,3}条/u);
  expect(await find(lu, stream, /原告证据\d+ 产品网页/)).toMatch(
    /核验一致不能代替审查.*第十八条/su,
  );
  await done(lu, 'chain.order-proof', stream, challenge, [
    ['write', /要说明、证明的事项/, '页面的来源，以及从打开到存证的过程'],
    ...(await dayIn(lu, 10)),
    ['write', '理由', '被告说明了页面撤下的时间。'],
  ]);
  await done(shen, 'chain.answer-proof', stream, await keyOf(shen, stream, 'chain.answer-proof'), [
    ['write', '说明', '取得过程录了像，并经云州公证处公证。'],
    ['file', '公证书.txt', '云州公证处：取得过程的录像与公证。'],
    ['tick', /与原件、原物一致/],
  ]);
  for (const [kind, also] of [
    ['申请有专门知识的人提出意见', [['write', '请谁来', '苏明远，信息安全工程师']]],
    [/鉴定/, []],
  ] as const) {
    await done(bai, 'chain.apply', stream, `d1.${page}`, [
      ['choose', kind],
      ['write', /要弄清的技术问题/, '取得的时间能不能由账号使用人更改？'],
      ...(also as readonly Answer[]),
      ['write', '理由', '对取得的过程有争议。'],
    ]);
    await done(
      lu,
      'chain.decide-application',
      stream,
      await keyOf(lu, stream, 'chain.decide-application'),
      [
        ['choose', '准许'],
        ['write', '理由', '属于专门技术问题。'],
      ],
    );
  }
  // The specialist is handed the data and what is known of its deposit, and nothing else of the case.
  await done(he, 'chain.hand-over', stream, await keyOf(he, stream, 'chain.hand-over'), [
    ['write', /给对方的说明/, '请于十日内提出意见。'],
  ]);
  await done(lu, 'chain.commission', stream, page, [
    ['choose', '委托鉴定'],
    ['write', /受托机构或者调取对象/, '云州电子数据司法鉴定中心'],
    ['write', /要回答的问题/, '送检的数据存证以后有没有改动？'],
    ...(await dayIn(lu, 15)),
    ['write', '理由', '双方对存证过程有争议。'],
  ]);
  await done(
    he,
    'chain.record-report',
    stream,
    await keyOf(he, stream, 'chain.record-report', 'commission'),
    [
      ['write', /谁出具的/, '云州电子数据司法鉴定中心'],
      ['write', /意见的要点/, '没有发现改动，取得时间来自平台。鉴定人两人签名。'],
      ['file', '鉴定意见.txt', '鉴定意见'],
      ['tick', /与原件、原物一致/],
    ],
  );
});

/** Three sides of an exhibit, in the opinion of whoever speaks to it. */
async function speaksTo(who: Person, stream: string, key: string, name: RegExp): Promise<void> {
  await who.goTo(`/do/exchange.give-opinion?stream=${encodeURIComponent(stream)}&key=${key}`);
  const exhibit = who.page.getByRole('region', { name }).last();
  for (const [aspect, view] of [
    ['真实性', '不认可'],
    ['合法性', '认可'],
    ['关联性', '认可'],
  ] as const)
    await exhibit
      .getByRole('group', { name: aspect })
      .getByRole('radio', { name: view, exact: true })
      .check({ force: true });
  await exhibit.getByRole('textbox', { name: /理由/ }).fill('页面是布置出来的。');
  for (const title of ['还有什么要说的？', '有什么材料？']) {
    await who.page.getByRole('button', { name: '保存，下一题' }).click();
    await who.page.getByRole('heading', { name: title }).waitFor();
  }
  await who.page.getByRole('button', { name: '去核对' }).click();
  await who.page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await who.page.getByRole('button', { name: '提交意见' }).click();
  await who.page.getByText('办好了').first().waitFor();
}

test('D3 21–22, OOR-23.1.0: shown again with its check, its bytes and both opinions side by side, and found on by the six factors', async () => {
  const { bai, shen, lu, stream, page } = sofar();
  await speaksTo(bai, stream, 'd1', /原告证据\d+ 产品网页/);
  const { docket } = await spaceOf(lu, stream);
  const contestedAt = docket.findLast(({ kind }) => kind === 'exchange.OpinionGiven')?.seq ?? 0;
  const challenge = await keyOf(lu, stream, 'chain.decide-origin');
  for (
    let late = (await spaceOf(lu, stream)).offers.filter(
      ({ command }) => command === 'evidence.decide-late',
    );
    late.length > 0;
    late = (await spaceOf(lu, stream)).offers.filter(
      ({ command }) => command === 'evidence.decide-late',
    )
  )
    await done(lu, 'evidence.decide-late', stream, late[0]?.key ?? '', [
      ['choose', /理由成立/],
      ['write', '理由', '网页存证是针对对方的答辩补充的。'],
    ]);
  await done(lu, 'chain.decide-origin', stream, challenge, [
    ['choose', '来源具体、可靠'],
    ['write', /来源：/, '公开网页，录像显示了地址。'],
    ['choose', '生成机制可靠'],
    ['write', /生成机制：/, '平台自动取得。'],
    ['choose', '存储过程可靠'],
    ['write', /存储过程：/, '取得以后立即存证。'],
    ['choose', '经过公证'],
    ['write', /公证：/, '云州公证处公证。'],
    ['choose', '没有第三方见证'],
    ['write', /见证：/, '没有见证。'],
    ['choose', /有关联数据、其他证据印证/],
    ['write', /印证：/, '与聊天记录印证。'],
    ['choose', /提供了证据|证明/],
    ['choose', '确认上链以前的真实性'],
    ['write', /结论的理由/, '综合六个方面，可以确认。'],
  ]);
  const card = await cardOf(lu, stream, page, '/desk');
  for (const part of ['从存证那一刻起没有改动过', '页面是布置出来的。', '没有发现改动'])
    expect(card).toContain(part);
  expect(await find(lu, stream, /原告证据\d+ 产品网页/)).toContain('办好了');
  expect(await marksOf(shen, stream, page)).toContain('采信');
  // As it was when it was contested, and before anything was found on it.
  await lu.goTo(`/cases/${encodeURIComponent(stream)}/as-of/${String(contestedAt)}`);
  await lu.page.locator(`#exhibit-${page} summary`).click();
  await lu.looksRight();
  const then = await lu.page.locator(`#exhibit-${page}`).innerText();
  expect(then).toContain('页面是布置出来的。');
  expect(then).not.toContain('采信');
});

/** The court's next working day of at least so many from now. */
async function workingDay(who: Person, days: number): Promise<readonly Answer[]> {
  for (let at = days; ; at += 1) {
    const answers = await halfPastNine(who, at);
    const [year = '', month = '', day = ''] = answers.slice(0, 3).map(([, , text]) => String(text));
    const weekday = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday < 6) return answers;
  }
}

test('D3 21, OLR-15.1.1: heard and judged; the judgment rests on the page', async () => {
  const { bai, shen, lu, he, stream } = sofar();
  await done(lu, 'mode.decide', stream, 'hearing', [
    ['choose', /都具备/],
    ['choose', /^适合/],
    ['write', '理由', '双方都有设备，同意在线。'],
  ]);
  await done(he, 'hearing.schedule', stream, '', [
    ...(await workingDay(he, 24)),
    ['choose', '第九法庭', '地点'],
    ['choose', /^是/, '全部在网上开庭'],
    ['write', /不在工作时间的理由/, '各方都方便'],
  ]);
  await stage.later(28);
  await done(he, 'hearing.record', stream, 'h1', [
    ['tick', /沈静宜/, '在线参加'],
    ['tick', /云州木禾家居/, '在线参加'],
    ['tick', '已经核对到庭人员身份'],
    [
      'write',
      '经过',
      '法庭调查：逐份出示证据，产品网页连同核验结果、双方意见当庭再现。法庭辩论、最后陈述。',
    ],
  ]);
  // Called up again as it stood at the sitting: its check, both opinions side by side, and the bytes that were shown.
  const held = (await spaceOf(he, stream)).docket.findLast(({ kind }) => kind === 'hearing.Held');
  await lu.goTo(`/cases/${encodeURIComponent(stream)}/as-of/${String(held?.seq ?? 0)}`);
  await lu.page.locator(`#exhibit-${sofar().page} summary`).click();
  await lu.looksRight();
  const shown = await lu.page.locator(`#exhibit-${sofar().page}`).innerText();
  for (const part of ['从存证那一刻起没有改动过', '页面是布置出来的。', '采信', '经过公证'])
    expect(shown).toContain(part);
  const { exhibits } = await spaceOf(lu, stream);
  const bytes = exhibits.find(({ id }) => id === sofar().page)?.files[0]?.url ?? '';
  const again = await lu.context.request.get(`${stage.base}${bytes}`);
  expect(await again.text()).toBe('三十日交货。');
  await done(he, 'transcript.upload', stream, 'h1', [['file', '庭审笔录.txt', '审：核对身份。']]);
  await done(shen, 'transcript.confirm', stream, 'h1.p1', [['tick', /记录无误/]]);
  await done(bai, 'transcript.confirm', stream, 'h1.d1', [['tick', /记录无误/]]);
  // What else was contested in the case is decided as well; until then no judgment is made.
  await done(lu, 'chain.decide-integrity', stream, 'challenge-1', [
    ['choose', /平台是否符合规定没有查明/],
    ['write', /平台资质/, '没有材料。'],
    ['choose', /有没有不当干预没有查明/],
    ['write', /利害关系：/, '没有材料。'],
    ['choose', /信息系统是否符合标准没有查明/],
    ['write', /信息系统：/, '没有材料。'],
    ['choose', /存证技术和过程是否符合标准没有查明/],
    ['write', /存证过程：/, '没有材料。'],
    ['choose', '不能认定上链以后没有被篡改'],
    ['write', /结论的理由/, '四个方面都没有查明。'],
  ]);
  await done(lu, 'judgment.draft', stream, '', [
    ['write', '事实', '被告在网页上承诺三十日交货，原告付款后没有交货。'],
    ['tick', /产品网页/],
    ['write', '理由', '被告违约，应当返还价款。'],
    ['write', '法律依据', '《中华人民共和国民法典》第五百七十七条'],
    ['write', /请求|主文/, '被告于判决生效之日起十日内返还原告'],
    ['write', /金额/, '60480'],
    ['write', /^原告/, '0'],
    ['write', /^被告/, '656'],
    ['write', '上诉法院', '云州市中级人民法院'],
  ]);
  await done(lu, 'judgment.make', stream, '', [['tick', /最后一稿/]]);
  await papersIssued(() => spaceWithPapers(he, stream));
  await done(lu, 'judgment.pronounce', stream, '', [
    ['choose', /^定期宣判/],
    ['choose', /各方都在线/],
    ['write', '地点', '第九法庭'],
  ]);
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  await shen.page.getByText('民事判决书').first().waitFor();
  await shen.looksRight();
});

testWhen(!popplerMissing, 'needs poppler-utils')(
  'D3 21, OLR-16.1.1: the judgment says what the chain shows of the page, what it does not, and what was found of that',
  async () => {
    const { shen, stream } = sofar();
    await papersIssued(() => spaceWithPapers(shen, stream));
    const { papers } = await spaceWithPapers(shen, stream);
    const url = papers.find(({ title }) => title === '民事判决书')?.file?.url ?? '';
    const pdf = await (await shen.context.request.get(`${stage.base}${url}`)).body();
    // 演示 stands across each page and between the lines.
    const said = wordsOf(pdf).replaceAll(/[演示]/gu, '');
    for (const words of [
      '微信聊天记录》系区块链存证的数据，本院不能认定该数据上链以后未经篡改。',
      '针对被告云州木禾家居有限公司的质疑，本院就下列因素查明：（一）平台符合有关部门关于区块链存证服务的规定，平台已经备案',
      // What follows stands on the next page.
      '对上链以前的真实性，由提交该数据的原告沈静宜承担举证责任，本院已要求',
      '（四）经过公证，云州公证处公证；（五）没有第三方见证，没有见证；',
      '产品网页》系区块链存证的数据，存证时间为2026年1月12日09:14，本院认定该数据上链以后未经篡改',
      '这一认定不及于上链以前的内容是否真实。针对被告云州木禾家居有限公司的质疑，本院就下列因素查明',
      '对上链以前的真实性，本院结合数据的来源',
    ])
      expect(said).toContain(words);
    // What a simulated registry answers is printed in no judgment as if it had been checked.
    expect(said).not.toContain('经技术核验一致');
  },
);

test('D3 24, OOR-10.2.8: of a finding the log holds thirty-two bytes and nothing of what it says, and whoever may read it proves that it is there', async () => {
  const { lu, stream } = sofar();
  const { docket } = await spaceOf(lu, stream);
  for (const kind of ['chain.IntegrityDecided', 'chain.OriginDecided']) {
    const seq = docket.findLast((one) => one.kind === kind)?.seq ?? 0;
    const key = stream.slice('case:'.length);
    const asked = `${stage.base}/api/cases/${key}/proof?seq=${String(seq)}`;
    const proof = async () => (await lu.context.request.get(asked)).text();
    await expect.poll(proof, { timeout: 20_000 }).toContain('index ');
    const text = await proof();
    const { good, entry } = await verifyExhibit(null, text, {
      vkey: (await (await lu.context.request.get(`${stage.base}/log/vkey`)).text()).trim(),
      policy: null,
    });
    expect([good, entry?.kind, entry?.seq]).toEqual([true, kind, seq]);
    const index = Number(/^index (\d+)$/mu.exec(text)?.[1]);
    const size = Number(readNote((await note(lu)).toString()).text.split('\n')[1]);
    const number = Math.floor(index / 256);
    const tile = tilePath('entries', number, widthAt(size, 0, number));
    const bundle = await (await lu.context.request.get(`${stage.base}/log/${tile}`)).body();
    // Each entry behind its length in two bytes, and it is always 32: no room for a word.
    expect(bundle.length % 34).toBe(0);
    expect(bundle.readUInt16BE((index % 256) * 34)).toBe(32);
  }
});

const note = async (who: Person): Promise<Buffer> =>
  (await who.context.request.get(`${stage.base}/log/checkpoint`)).body();

/** The checking page from the stick, on a machine that reaches nobody. */
async function offline() {
  const context = await stage.browser.newContext({ locale: 'zh-CN', offline: true });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) throw new Error(`it asked ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(stick, 'verify.html')).href);
  return { page, pick: page.getByLabel('选文件，或者拖到这里') };
}

test('D3, OOR-10.3.4: the copy of the case is good on a machine without a network, by the word of the notary; a forged one is caught', async () => {
  const { shen, stream } = sofar();
  await shen.goTo('/verify');
  // Anybody reads there who outside the court has seen how much of its log.
  await shen.page.getByText(/^notary\.example\/court：(见过全部|见到第) \d+ 条/u).waitFor();
  await shen.page.getByText('法院写的是：由云州公证处运行；声明没有利害关系').waitFor();
  const checker = shen.page.waitForEvent('download');
  await shen.page.getByRole('link', { name: '存下核验网页' }).click();
  await (await checker).saveAs(join(stick, 'verify.html'));
  await shen.goTo(`/cases/${encodeURIComponent(stream)}`);
  const saved = shen.page.waitForEvent('download', { timeout: 60_000 });
  await shen.page.getByRole('button', { name: '下载案件副本' }).click();
  await (await saved).saveAs(join(stick, 'case.zip'));
  const zip = await readFile(join(stick, 'case.zip'));
  // The plaintiff makes the other side's report say less than it said.
  const forged = Buffer.from(zip);
  const at = forged.indexOf(Buffer.from('百分之三十。'));
  expect(at).toBeGreaterThan(0);
  Buffer.from('百分之零点').copy(forged, at);
  await writeFile(join(stick, 'forged.zip'), forged);

  const { page, pick } = await offline();
  await pick.setInputFiles(join(stick, 'case.zip'));
  await page.getByRole('status').getByText('验证通过：这份副本').waitFor();
  await page.getByText(/见证方 notary 看过.*由云州公证处运行，声明没有利害关系/u).waitFor();
  await pick.setInputFiles(join(stick, 'forged.zip'));
  await page.getByRole('alert').getByText('验证不通过').waitFor();
  await page.context().close();
});

test('D3, OOR-10.2.8: a log that forks is an alarm to whoever answers for the court, until its cause is gone', async () => {
  const { bai, stream } = sofar();
  const [gu, yan] = [await stage.person('顾行简'), await stage.person('严守正', { width: 390 })];
  await gu.goTo('/desk/log');
  await gu.page.getByText('没有警报').waitFor();
  await gu.page.getByRole('row', { name: /notary.*由云州公证处运行.*见证方.*没有落后/ }).waitFor();
  await gu.looksRight();
  const [[origin, kept] = ['', { size: 0, root: new Uint8Array(32) }]] = [...seen];
  expect(kept.size).toBeGreaterThan(1000);
  // Another history than the one the notary has signed, as if it had been shown a second log.
  seen.set(origin, { size: kept.size, root: new Uint8Array(32).fill(7) });
  await done(bai, 'exchange.give-opinion', stream, 'd1', [
    ['write', '意见', '我方坚持原来的意见。'],
  ]);
  const alarms = async (): Promise<readonly string[]> => {
    const answer = await gu.context.request.get(`${stage.base}/api/court/log`);
    return ((await answer.json()) as LogStandingDto).alarms.map(({ kind }) => kind);
  };
  await expect.poll(alarms, { timeout: 20_000 }).toContain('fork');
  for (const who of [gu, yan]) {
    await who.goTo('/desk');
    await who.page
      .getByRole('alert')
      .getByText('公开日志：notary 见过的日志与本院现在的不一样')
      .waitFor();
    await who.looksRight();
    await who.page.getByRole('link', { name: '查看日志的警报' }).click();
    await who.page.getByText('停止恢复、迁移等操作').waitFor();
    await who.looksRight();
  }
  seen.set(origin, kept);
  await expect.poll(alarms, { timeout: 20_000 }).toEqual([]);
  await gu.goTo('/desk/log');
  await gu.page.getByText('没有警报').waitFor();
});
