import { expect, test } from 'vitest';
import { act } from './answering.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/*
 * D1: a civil claim with one defendant online and one, aged 72, in person; from the complaint to the closed case.
 */
const stage = await openStage();

/** Asks the court's own API as this person; for what another journey shows on screen. */
const ask = async <T>(who: Person, path: string, body?: object): Promise<T> =>
  who.page.evaluate<T, readonly [string, string | null]>(
    async ([address, text]) => {
      const me = (await (await fetch('/api/me')).json()) as { csrf: string };
      const write =
        text === null
          ? {}
          : {
              method: 'POST',
              body: text,
              headers: { 'content-type': 'application/json', 'x-csrf': me.csrf },
            };
      return (await fetch(address, write)).json() as Promise<T>;
    },
    [path, body === undefined ? null : JSON.stringify(body)],
  );

interface Space {
  readonly number: string | null;
  readonly papers: readonly {
    readonly title: string;
    readonly state: string;
    readonly file: { readonly url: string } | null;
  }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly docket: readonly { readonly kind: string }[];
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly notOffered: readonly {
    readonly command: string;
    readonly refusals: readonly { readonly ground: { readonly kind: string } }[];
  }[];
}

test('D1: from the complaint to the served judgment, mixed online and in person', async () => {
  const zhao = await stage.person('沈静宜');
  const lin = await stage.person('林知微');
  const he = await stage.person('何书岚');
  const lu = await stage.person('陆怀瑾');
  const bai = await stage.person('柏仲书');

  // 2–4: the complaint; its screens have a journey of their own.
  const court = await ask<{ court: { id: string } }>(zhao, '/api/me');
  const causes = await ask<{ value: string }[]>(zhao, '/api/causes?q=%E6%89%BF%E6%8F%BD');
  const filed = await ask<{ outcome: string; receipts: { stream: string }[] }>(
    zhao,
    '/api/commands/filing.submit',
    {
      commandId: 'journey-d1-000001',
      stream: null,
      key: '',
      input: {
        court: court.court.id,
        cause: causes[0]?.value,
        plaintiff: { kind: 'person', name: '沈静宜', address: '云州市东湖区明理路 9 号' },
        defendants: [
          { kind: 'person', name: '钱守拙' },
          {
            kind: 'organisation',
            name: '云州木禾家居有限公司',
            representative: '柏仲书',
            address: '云州市东湖区工业路 8 号',
          },
        ],
        claims: [{ text: '退还定作款', yuan: '60480' }],
        grounds: '订了一套柜子，付了款，没有交货。',
        attachments: [],
        conformsToOriginals: true,
        truthful: true,
      },
    },
  );
  expect(filed.outcome).toBe('accepted');
  const stream = filed.receipts[0]?.stream ?? '';
  const key = stream.slice('case:'.length);
  const space = (who: Person): Promise<Space> => ask<Space>(who, `/api/cases/${key}`);

  // 5, 8: one correction notice.
  expect(
    await act(lin, 'filing.request-correction', stream, '', [
      ['tick', '被告住所地'],
      ['write', '具体说明', '请写明钱守拙的住址'],
    ]),
  ).toContain('办好了');

  // 6: the correction.
  await stage.later(2);
  const corrected = await ask<{ outcome: string }>(zhao, '/api/commands/filing.correct', {
    commandId: 'journey-d1-000002',
    stream,
    key: '',
    input: {
      note: '补充钱守拙的住址',
      defendants: [
        { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' },
        {
          kind: 'organisation',
          name: '云州木禾家居有限公司',
          representative: '柏仲书',
          address: '云州市东湖区工业路 8 号',
        },
      ],
      claims: [{ text: '退还定作款', yuan: '60480' }],
      attachments: [],
    },
  });
  expect(corrected.outcome).toBe('accepted');

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

  // 10–12: both defendants are invited and asked; one links the case and agrees, one says no by telephone.
  await act(he, 'participation.invite', stream, '', [['choose', /云州木禾家居/]]);
  for (const id of ['p1', 'd1', 'd2'])
    await act(he, 'consent.ask', stream, id, [
      ['tick', '送达'],
      ['tick', '开庭'],
    ]);
  const code =
    (await space(he)).facts.find((one) => one.label.includes('云州木禾家居'))?.value ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await act(zhao, 'consent.answer', stream, 'p1.hearing', [['choose', /^同意/]])).toContain(
    '办好了',
  );
  await act(bai, 'participation.link', stream, '', [
    ['write', '查阅码', code],
    ['choose', /法定代表人/],
  ]);
  // The code opens nothing of the organisation's case by itself: the clerk sees the certificate first.
  await bai.goTo(`/cases/${key}`);
  await bai.page.getByText('核对您的权限以后，才能看案件').waitFor();
  await bai.looksRight();
  expect((await space(bai)).facts).toEqual([]);
  const mine = (await space(bai)).offers.find((one) => one.command === 'authority.show');
  await act(bai, 'authority.show', stream, mine?.key ?? '', [
    ['file', '法定代表人身份证明书.txt', '兹证明柏仲书是本公司法定代表人。'],
  ]);
  await act(he, 'authority.record', stream, mine?.key ?? '', [
    ['choose', /法定代表人/],
    ['write', '证明材料', '法定代表人身份证明书、身份证'],
    ['tick', '我核对过这份证明'],
  ]);
  await act(bai, 'consent.answer', stream, 'd2.hearing', [['choose', /^同意/]]);
  await act(bai, 'service.confirm-address', stream, 'd2', [
    ['choose', /^是/],
    ['write', '地址', '云州市东湖区工业路 8 号'],
  ]);
  await act(he, 'consent.record', stream, 'd1.hearing', [
    ['choose', '不同意'],
    ['choose', '电话'],
    ['write', '凭据', '电话录音 10:20'],
  ]);

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

  // The hearing: in summary procedure no law fixes a notice (CPL-163), so three days are this court's policy.
  const today = (await ask<{ now: string }>(he, '/api/me')).now;
  const soon = await ask<Refused>(
    he,
    '/api/commands/hearing.schedule',
    hearing(stream, 'too-soon', today, 2),
  );
  expect(soon.refusals[0]).toMatchObject({
    code: 'hearing/short-notice',
    ground: { kind: 'policy' },
  });
  // 14: no summons to a hearing online alone, with one party who said no.
  const onlineOnly = await ask<Refused>(
    he,
    '/api/commands/hearing.schedule',
    hearing(stream, 'online-only', today, 10, { onlineOnly: true, reasons: '各方在外地' }),
  );
  expect(onlineOnly.refusals).toMatchObject([
    { code: 'hearing/not-online', ground: { kind: 'law' } },
  ]);
  // The tenth day may be a Sunday: then the reason is what the court asks for.
  const later = await ask<{ outcome: string }>(
    he,
    '/api/commands/hearing.schedule',
    hearing(stream, 'in-time', today, 10, { reasons: '各方都方便' }),
  );
  expect(later.outcome).toBe('accepted');
  await stage.later(11);
  const held = await ask<{ outcome: string }>(he, '/api/commands/hearing.record', {
    commandId: 'journey-d1-held-01',
    stream,
    key: 'h1',
    input: {
      online: ['p1', 'd2'],
      inPerson: ['d1'],
      identityChecked: true,
      note: '法庭调查、法庭辩论、最后陈述。',
    },
  });
  expect(held.outcome).toBe('accepted');

  // 24: no judgment before the transcript is settled; that is this court's policy, and says so.
  await act(lu, 'judgment.draft', stream, '', [
    ['write', '事实', '原告付款，被告没有交货。'],
    ['write', '理由', '被告违约，应当返还价款。'],
    ['write', '法律依据', '《中华人民共和国民法典》第五百七十七条'],
    ['write', /请求|主文/, '被告于判决生效之日起十日内返还原告'],
    ['write', /金额/, '60480'],
    ['write', '诉讼费负担', '案件受理费由被告负担。'],
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
  await lu.page.getByRole('checkbox').first().check({ force: true });
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
  });
  for (const id of ['d1', 'd2', 'p1']) {
    await act(he, 'service.record-paper', stream, id, [
      ['tick', '民事判决书'],
      ['choose', '直接送达'],
      ['write', '凭据', '送达回证一份'],
    ]);
  }
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

  // 27: somebody who is no party learns nothing.
  const stranger = await stage.person('赵青禾');
  expect(await ask<{ code: string }>(stranger, `/api/cases/${key}`)).toMatchObject({
    code: 'not-found',
  });
});

interface Refused {
  readonly refusals: readonly {
    readonly code: string;
    readonly ground: { readonly kind: string };
  }[];
}

const hearing = (stream: string, id: string, now: string, days: number, also: object = {}) => ({
  commandId: `journey-hearing-${id}`,
  stream,
  key: '',
  input: {
    purpose: 'hearing',
    at: `${new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10)}T09:30`,
    place: '第九法庭',
    open: true,
    ...also,
  },
});

/** Papers are rendered behind the scenes; a person would wait a moment. */
async function papersIssued(read: () => Promise<Space>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const { papers } = await read();
    if (papers.length > 0 && papers.every((one) => one.state !== 'ordered')) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('the papers were not issued');
}
