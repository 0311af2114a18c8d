import { expect } from 'vitest';
import { act, fillIn, goOn, handIn } from './answering.ts';
import { halfPastNine, keyOf, spaceOf } from './civil-claim.ts';
import type { Person } from './stage.ts';

/* Steps of D1 that the court takes together with the parties: who takes part and how, the exchange, the summons. */

type People<Name extends string> = Readonly<Record<Name, Person>>;

/**
 * 10–12: both defendants are invited and asked; one links the case and agrees, one says no by telephone. @returns the code
 * of the one who has not used it.
 */
export async function invitedAndAsked(
  { he, zhao, bai }: People<'he' | 'zhao' | 'bai'>,
  stream: string,
): Promise<string> {
  for (const name of [/云州木禾家居/, /钱守拙/])
    await act(he, 'participation.invite', stream, '', [['choose', name]]);
  for (const id of ['p1', 'd1', 'd2'])
    await act(he, 'consent.ask', stream, id, [
      ['tick', '送达'],
      ['tick', '证据交换'],
      ['tick', '开庭'],
    ]);
  const { facts } = await spaceOf(he, stream);
  const [code = '', anothers = ''] = ['云州木禾家居', '钱守拙'].map(
    (name) => facts.find(({ label }) => /码/.test(label) && label.includes(name))?.value,
  );
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await act(zhao, 'consent.answer', stream, 'p1.hearing', [['choose', /^同意/]])).toContain(
    '办好了',
  );
  await act(bai, 'participation.link', stream, '', [
    ['write', '查阅码', code],
    ['choose', /法定代表人/],
  ]);
  // The code opens nothing of the organisation's case by itself: the clerk sees the certificate first.
  await bai.goTo(`/cases/${keyOf(stream)}`);
  await bai.page.getByText('核对您的权限以后，才能看案件').waitFor();
  await bai.looksRight();
  expect((await spaceOf(bai, stream)).facts).toEqual([]);
  const mine = (await spaceOf(bai, stream)).offers.find((one) => one.command === 'authority.show');
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
  // How an answer by telephone or on paper is taken down, with what each asks for.
  await he.goTo(`/do/consent.record?stream=${encodeURIComponent(stream)}&key=d1.hearing&from=desk`);
  for (const how of ['电话', '书面']) {
    await he.page.getByRole('radio', { name: how }).check();
    await he.looksRight();
  }
  for (const step of ['hearing', 'exchange'])
    await act(he, 'consent.record', stream, `d1.${step}`, [
      ['choose', '不同意'],
      ['choose', '电话'],
      ['write', '凭据', '电话录音 10:20'],
    ]);
  return anothers;
}

/** 16: one chooses each in their own time, the other together: it is together, and no period can be set. */
export async function exchangesTogether(
  { zhao, bai, lu, he }: People<'zhao' | 'bai' | 'lu' | 'he'>,
  stream: string,
): Promise<void> {
  for (const [who, id, manner] of [
    [zhao, 'p1', /^不同时/],
    [bai, 'd2', /^同时在线/],
  ] as const) {
    await act(who, 'consent.answer', stream, `${id}.exchange`, [['choose', /^同意/]]);
    await act(who, 'consent.choose-manner', stream, id, [['choose', manner]]);
  }
  await fillIn(lu, 'mode.decide', stream, 'exchange', [
    ['choose', /有的具备，有的不具备/],
    ['choose', /^适合，按各方答复/],
    ['write', '理由', '一方要求到庭，其余选的方式不一样。'],
  ]);
  await lu.page.getByText('同时在线，一起进行').first().waitFor();
  await lu.looksRight();
  expect(await handIn(lu)).toContain('办好了');
  await zhao.goTo(`/cases/${keyOf(stream)}`);
  await zhao.page.getByText(/部分在线，部分到庭；同时在线，一起进行/).waitFor();
  await zhao.looksRight();
  await he.goTo(`/why/exchange.set-period?stream=${encodeURIComponent(stream)}&key=`);
  await he.page.getByText('不能定分别交换的期间').first().waitFor();
  await he.page
    .getByText(/第十四条/)
    .first()
    .waitFor();
}

/**
 * 14: no summons to a hearing online alone, with one party who said no: by law. In summary procedure no law fixes a notice
 * (CPL-163), so that three days are this court's policy. Both are said at once, each with what it rests on.
 */
export async function summons(he: Person, stream: string): Promise<void> {
  await fillIn(he, 'hearing.schedule', stream, '', [
    ...(await halfPastNine(he, 2)),
    ['choose', '第九法庭', '地点'],
    ['choose', /^是/, '全部在网上开庭'],
  ]);
  const refused = await handIn(he);
  expect(refused).toMatch(/要写明理由.*按本院的做法.*本院的规定/su);
  expect(refused).toMatch(/不能只在网上开庭：钱守拙不在网上参加.*人民法院在线诉讼规则.*第四条/su);
  // Everybody was asked before, so that nothing is left but another answer: the form is open where it is given.
  // The second day may be one on which the court does not work: then its hours are asked for, too.
  expect(refused).toMatch(/有 [23] 处要改/);
  expect(refused).toContain('也可以在“改期、提前或者不在工作时间的理由”里补正');
  await he.looksRight();
  await he.page.getByRole('heading', { level: 1, name: '什么时候、在哪里？' }).waitFor();
  // At an hour at which no judge of the demonstration sits on any day.
  const day = (await halfPastNine(he, 10)).slice(0, 3);
  await goOn(he, [
    ...day,
    ['write', '时', '11'],
    ['write', '分', '30'],
    ['choose', /^否/, '全部在网上开庭'],
  ]);
  // The tenth day may be a Sunday: then the reason is what the court asks for.
  await he.page.getByRole('link', { name: '改：公开吗？' }).click();
  await he.page.getByRole('heading', { level: 1, name: '公开吗？' }).waitFor();
  await goOn(he, [['write', /理由/, '各方都方便']]);
  expect(await handIn(he)).toContain('办好了');
}

/** Who was at the hearing, and how. */
export async function recordsWhoCame(he: Person, stream: string): Promise<void> {
  expect(
    await act(he, 'hearing.record', stream, 'h1', [
      ['tick', /沈静宜/, '在线参加'],
      ['tick', /云州木禾家居/, '在线参加'],
      ['tick', /钱守拙/, '到法庭参加'],
      ['tick', '已经核对到庭人员身份'],
      ['write', '经过', '法庭调查、法庭辩论、最后陈述。'],
    ]),
  ).toContain('办好了');
}
