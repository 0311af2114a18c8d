import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { ListedCase, mingjian, qiuzhen } from './testing/listed.ts';

const gewu = '云州市格物鉴定中心';
const draw = { field: '电子数据', reasons: '双方协商不成。' };
const cannot = { because: 'capacity', reasons: '来函说明没有设备。' };
const key = 'application-1';

/** Three bodies are in the lot, and it falls to the second: 0x1f = 31 = 10 * 3 + 1. */
async function drawn(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.enter(gewu);
  await one.ordered();
  await one.must('lu', 'appraisal.draw-body', draw, key);
  return one;
}
const offered = async (one: ListedCase, command: string) =>
  (await one.case.court.offers(one.case.stream, one.case.people.lu)).includes(`${command}#${key}`);

test('CPL-79, OOR-28.1.2: a lot is set aside with reasons, and a second leaves that body out; both stay readable', async () => {
  const one = await drawn();
  expect(await offered(one, 'appraisal.draw-body')).toBe(false);
  await one.must('lu', 'appraisal.set-lot-aside', cannot, key);
  // What does not stand is not set aside once more, and is nothing the lot fell to.
  expect(await offered(one, 'appraisal.set-lot-aside')).toBe(false);
  const commission = {
    ...{ body: qiuzhen, chosen: 'lot', question: '问题', scope: '范围' },
    ...{ dueOn: '2026-05-20', reasons: '摇号。' },
  };
  expect(await one.try('lu', 'evidence.commission-appraisal', commission, key)).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'appraisal/not-what-was-drawn' }],
  });
  await one.must('lu', 'appraisal.draw-body', draw, key);
  expect(one.state.appraisal.draws).toMatchObject([
    { body: qiuzhen, setAside: 'capacity', bodies: [{}, {}, {}] },
    { body: gewu, setAside: null, apart: [{ name: qiuzhen, because: 'set-aside' }] },
  ]);
  const kinds = one.case.court
    .entries(one.case.stream)
    .filter(({ kind }) => kind.startsWith('appraisal.'))
    .map(({ kind, body }) => [kind, (body as { reasons: string }).reasons]);
  expect(kinds.slice(-3)).toEqual([
    ['appraisal.BodyDrawn', draw.reasons],
    ['appraisal.LotSetAside', cannot.reasons],
    ['appraisal.BodyDrawn', draw.reasons],
  ]);
  await one.must('lu', 'evidence.commission-appraisal', { ...commission, body: gewu }, key);
});

test('CPL-47: a body that is tied to the case is left out of any further lot in it; for want of people, of that work alone', async () => {
  const one = await drawn();
  await one.must('lu', 'appraisal.set-lot-aside', { ...cannot, because: 'conflict' }, key);
  await one.ordered();
  await one.must('lu', 'appraisal.draw-body', draw, 'application-2');
  expect(one.state.appraisal.draws.at(-1)).toMatchObject({
    body: gewu,
    apart: [{ name: qiuzhen, because: 'set-aside' }],
  });
  await one.must('lu', 'appraisal.set-lot-aside', cannot, 'application-2');
  await one.ordered();
  await one.must('lu', 'appraisal.draw-body', draw, 'application-3');
  expect(one.state.appraisal.draws.at(-1)).toMatchObject({
    bodies: [{ name: mingjian }, { name: gewu }],
  });
});

test('CPL-79: what the body had begun is its no more, its people are told, and the judge owes another commission', async () => {
  const one = await drawn();
  await one.commissioned({ body: qiuzhen, chosen: 'lot' });
  await one.mustAs('tao', 'appraisal.answer', { answer: 'accepted', quote: '6000' });
  const tasks = () =>
    one.case.court
      .tasks(one.case.stream)
      .filter(({ subject }) => subject === key || subject?.startsWith('g1') === true)
      .map(({ command }) => command);
  expect(tasks()).not.toContain('evidence.commission-appraisal');
  await one.must('lu', 'appraisal.set-lot-aside', cannot, key);
  expect(tasks()).toEqual(['evidence.commission-appraisal']);
  expect(await one.tryAs('tao', 'appraisal.undertake', { undertakes: true })).toMatchObject({
    outcome: 'refused',
  });
  const entry = one.case.court
    .entries(one.case.stream)
    .findLast(({ kind }) => kind === 'appraisal.LotSetAside');
  if (entry === undefined) throw new Error('not entered');
  const told = catalogue
    .effectsOf(entry)
    .flatMap((each) => each.message(entry, one.state))
    .map(({ to }) => to);
  expect(told).toContain('13800000023');
  expect(told.length).toBeGreaterThan(1);
  await one.must('lu', 'appraisal.draw-body', draw, key);
  await one.commissioned({ body: gewu, chosen: 'lot' });
});

test('CPL-79: while another has the work, or once the opinion is signed, no lot is set aside', async () => {
  const one = await drawn();
  await one.commissioned({ body: mingjian, chosen: 'named' });
  expect(await offered(one, 'appraisal.set-lot-aside')).toBe(false);
  await one.commissioned({ body: qiuzhen, chosen: 'lot' });
  expect(await offered(one, 'appraisal.set-lot-aside')).toBe(true);
  await one.mustAs('tao', 'appraisal.answer', { answer: 'accepted' }, 'g2');
  await one.mustAs('tao', 'appraisal.undertake', { undertakes: true }, 'g2');
  const signed = {
    ...{ conclusion: '没有改动。', files: [CivilCase.file('f')], second: 'document' },
    ...{ otherName: '陶谦', otherCertificate: '云司鉴 2021009', otherUndertook: true },
  };
  await one.mustAs('tao', 'appraisal.issue', signed, 'g2');
  expect(await offered(one, 'appraisal.set-lot-aside')).toBe(false);
});
