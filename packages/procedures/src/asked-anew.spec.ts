import { expect, test } from 'vitest';
import { ListedCase } from './appraisal/testing/listed.ts';
import { notices } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';

/* EVR-40: a party asks for an examination anew; over the rooms of appraisal and of evidence. */

const outside = '外地某鉴定所';

/** An opinion on paper lies in the case, and both sides spoke to it. */
async function contested(): Promise<{ one: ListedCase; exhibit: string }> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned({ body: outside });
  const opinion = {
    name: '鉴定意见',
    source: outside,
    purpose: '网页有没有被改动',
    form: 'scan',
    files: [CivilCase.file('f')],
  };
  const came = { on: '2026-03-02', keptAt: '第 9 页', note: '邮寄。', objectBy: '2026-03-20' };
  const input = { ...came, exhibits: [opinion] };
  await one.must('he', 'evidence.bring-in-collected', input, 'application-1');
  const exhibit = one.state.evidence.exhibits.at(-1)?.id ?? '';
  for (const party of ['p1', 'd1'])
    await one.must('he', 'exchange.record-opinion', one.opinionOn(exhibit), party);
  return { one, exhibit };
}

const asked = {
  way: 'anew',
  ground: 'procedure',
  what: '网页存证数据一份',
  purpose: '有没有改动？',
  reasons: '取样没有通知双方到场。',
  attachments: [],
};
const ask = (one: ListedCase, also: object = {}) =>
  one.try('qian', 'appraisal.ask-anew', { ...asked, ...also }, 'd1.application-1');
const decide = (one: ListedCase, decision: 'granted' | 'denied', key: string) =>
  one.must('lu', 'evidence.decide-application', { decision, reasons: '已经审查。' }, key);
const findsOn = (one: ListedCase, exhibit: string) =>
  one.try('lu', 'evidence.find', {
    findings: [
      {
        ...{ exhibit, authenticity: 'yes', legality: 'yes', relevance: 'yes' },
        ...{ outcome: 'admitted', reasons: '客观。' },
      },
    ],
  });
const owed = (one: ListedCase) =>
  one.case.court
    .tasks(one.case.stream)
    .filter(({ subject }) => subject === 'application-2')
    .map(({ command, by, basis }) => ({ command, by, basis }));

test('EVR-40: a party asks with its ground, the judge reads which opinion it is after and owes a decision; granted, it goes on as any appraisal', async () => {
  const { one, exhibit } = await contested();
  expect(await ask(one)).toMatchObject({ outcome: 'accepted' });
  expect(one.state.evidence.applications.at(-1)).toMatchObject({
    ...{ id: 'application-2', kind: 'appraisal', participant: 'd1', decided: null, late: false },
    anew: { of: 'application-1', way: 'anew', ground: 'procedure' },
  });
  expect(owed(one)).toEqual([
    { command: 'evidence.decide-application', by: { role: 'judge' }, basis: ['EVR-40'] },
  ]);
  const { court, stream, people } = one.case;
  expect(
    await court.told(stream, people.lu, 'evidence.decide-application', 'application-2'),
  ).toMatchObject([
    { facts: { way: 'anew', ground: 'procedure', former: outside, reasons: asked.reasons } },
  ]);
  // Asked for is not granted: nothing worsens by itself, and of its own motion the judge may still order it.
  expect(await findsOn(one, exhibit)).toMatchObject({ outcome: 'accepted' });
  await decide(one, 'granted', 'application-2');
  expect(owed(one)).toMatchObject([{ command: 'evidence.commission-appraisal' }]);
  expect(await findsOn(one, exhibit)).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'evidence/examined-anew', ground: { kind: 'law', articles: ['EVR-40'] } }],
  });
  // A supplement that is granted besides gives nothing back to the former opinion.
  expect(await ask(one, { way: 'supplement' })).toMatchObject({ outcome: 'accepted' });
  await decide(one, 'granted', 'application-3');
  expect(await findsOn(one, exhibit)).toMatchObject({ outcome: 'refused' });
});

test('EVR-40: denied with reasons, the former opinion stands, and the judge may have it supplemented', async () => {
  const { one, exhibit } = await contested();
  expect(await ask(one)).toMatchObject({ outcome: 'accepted' });
  await decide(one, 'denied', 'application-2');
  expect(owed(one)).toEqual([]);
  expect(await findsOn(one, exhibit)).toMatchObject({ outcome: 'accepted' });
  const { ground: _none, attachments: _papers, ...supplement } = asked;
  await one.must(
    'lu',
    'appraisal.order-anew',
    { ...supplement, way: 'supplement' },
    'application-1',
  );
  expect(one.state.evidence.applications.at(-1)).toMatchObject({ decided: 'granted' });
});

test('EVR-40: without a ground, a second time, long after, and on paper at the counter: it is received, and the other side told once it is granted', async () => {
  const { one } = await contested();
  const { ground: _none, ...bare } = asked;
  expect(await one.try('qian', 'appraisal.ask-anew', bare, 'd1.application-1')).toMatchObject({
    outcome: 'accepted',
  });
  one.case.court.at('2026-11-02T01:00:00.000Z');
  expect(await ask(one)).toMatchObject({ outcome: 'accepted' });
  const paper = { receivedOn: '2026-11-02', postedOn: '2026-10-30' };
  expect(
    await one.try('he', 'appraisal.ask-anew', { ...asked, ...paper }, 'p1.application-1'),
  ).toMatchObject({ outcome: 'accepted' });
  expect(one.state.evidence.applications.slice(1)).toMatchObject([
    { anew: { way: 'anew' }, source: 'online' },
    { receivedOn: '2026-11-02' },
    { source: 'paper', participant: 'p1', postedOn: '2026-10-30', late: false },
  ]);
  expect(one.state.evidence.applications[1]?.anew?.ground).toBeUndefined();
  // What was granted to one side concerns the other, who is told.
  await decide(one, 'granted', 'application-4');
  const entry = one.case.court.entries(one.case.stream).at(-1);
  if (entry === undefined) throw new Error('not entered');
  const told = notices
    .filter(({ on }) => on === entry.kind)
    .flatMap((each) => each.message(entry, one.state));
  expect(told).toMatchObject([
    { to: '13800000001', text: expect.stringContaining('法院准许重新鉴定') as unknown },
  ]);
});
