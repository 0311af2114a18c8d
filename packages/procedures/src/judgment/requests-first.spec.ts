import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { judged, onPaper, signedOnPaper } from '../testing/judged.ts';

const objection = { court: '云州市西山区人民法院', reasons: '合同约定', attachments: [] };

/** Heard, drafted, ready to be signed. */
async function heard(before: (one: CivilCase) => Promise<unknown>): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  await before(one);
  await one.must('he', 'hearing.schedule', {
    purpose: 'hearing',
    at: '2026-03-20T09:30',
    place: '第六法庭',
    open: true,
  });
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' },
    'h1',
  );
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  await signedOnPaper(one);
  await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example ?? {});
  return one;
}
const sign = (one: CivilCase) => one.try('lu', 'judgment.make', { signed: true });
const objects = (one: CivilCase) =>
  one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
const rejected = async (one: CivilCase) => {
  await objects(one);
  const unfounded = { outcome: 'unfounded', reasons: '没有约定' };
  await one.must('lu', 'defence.decide-jurisdiction', unfounded, 'objection-1');
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-02');
};

test('CPL-130: no judgment is made while an objection to jurisdiction is undecided', async () => {
  const one = await heard(objects);
  expect(await sign(one)).toMatchObject({
    refusals: [
      {
        code: 'closing/request-open',
        ground: { kind: 'policy', setting: 'requests-first' },
        remedy: [{ name: 'defence.decide-jurisdiction' }],
      },
    ],
  });
});

test('CPL-130: nor while the ruling on it is under appeal', async () => {
  const one = await heard(async (about) => {
    await rejected(about);
    await about.must(
      'qian',
      'ruling.appeal',
      { claims: '撤销', attachments: [] },
      'objection-1.d1',
    );
  });
  expect(await sign(one)).toMatchObject({ refusals: [{ code: 'closing/request-open' }] });
});

test('CPL-130: a rejected objection under no appeal holds nothing up; what was decided here stays here', async () => {
  const one = await heard(rejected);
  expect((await sign(one)).outcome).toBe('accepted');
  // One that comes late is answered, and moves nothing.
  one.court.at('2026-04-20T08:00:00.000Z');
  await objects(one);
  expect(
    await one.try(
      'lu',
      'defence.decide-jurisdiction',
      { outcome: 'founded', reasons: '约定' },
      'objection-2',
    ),
  ).toMatchObject({
    refusals: [{ code: 'defence/judged-already', ground: { kind: 'order' } }],
  });
});

test('CPLI-135: a case is not closed over an undecided objection to the service of its judgment', async () => {
  const one = await judged();
  const served = one.state.service.services.find(
    ({ addressee, judgment }) => addressee === 'd1' && judgment,
  );
  const never = { ground: 'not-my-address', text: '没有收到', attachments: [] };
  await one.must('qian', 'service.object', never, served?.id ?? '');
  expect(await one.try('he', 'case.close', {})).toMatchObject({ outcome: 'refused' });
});

test('CPL-67: nor while what was to be collected is neither in nor said to be out of reach', async () => {
  const one = await heard(async (about) => {
    const asked = {
      kind: 'collect',
      what: '流水',
      heldBy: '银行',
      purpose: '付款',
      reasons: '不给',
    };
    await about.must('zhao', 'evidence.apply', { ...asked, attachments: [] }, 'p1');
    const granted = { decision: 'granted', reasons: '不能自行收集' };
    await about.must('lu', 'evidence.decide-application', granted, 'application-1');
  });
  expect(await sign(one)).toMatchObject({
    refusals: [
      {
        code: 'closing/request-open',
        ground: { kind: 'policy', setting: 'requests-first' },
        facts: { what: 'evidence-to-collect' },
        remedy: [{ name: 'evidence.bring-in-collected' }],
      },
    ],
  });
  const why = { on: '2026-03-20', note: '银行答复：没有这个账户。' };
  await one.must('he', 'evidence.note-nothing-collected', why, 'application-1');
  expect((await sign(one)).outcome).toBe('accepted');
});

test('CPL-169: nor while an objection to the procedure is undecided', async () => {
  const one = await heard((about) =>
    about.must('qian', 'filing.object-to-procedure', { reasons: '争议大', attachments: [] }, 'd1'),
  );
  expect(await sign(one)).toMatchObject({
    refusals: [
      {
        code: 'closing/request-open',
        ground: { kind: 'policy', setting: 'requests-first' },
        facts: { what: 'procedure-objections', count: 1 },
        remedy: [{ name: 'filing.decide-procedure-objection' }],
      },
    ],
  });
  await one.must(
    'lu',
    'filing.decide-procedure-objection',
    { outcome: 'unfounded', reasons: '事实清楚' },
    one.state.filing.procedureObjections[0]?.id ?? '',
  );
  expect((await sign(one)).outcome).toBe('accepted');
});

test('CPL-148: what comes between signing and pronouncing is told before the pronouncement, and stops nothing', async () => {
  const one = await heard(() => Promise.resolve());
  await one.must('lu', 'judgment.make', { signed: true });
  const told = async () =>
    (await one.court.told(one.stream, one.people.lu, 'judgment.pronounce')).filter(
      ({ code }) => code === 'come-since',
    );
  expect(await told()).toEqual([]);
  await one.must('zhao', 'claims.withdraw', { reasons: '和解了。', sure: true }, 'p1');
  expect(await told()).toEqual([{ code: 'come-since', facts: { whats: ['withdrawals'] } }]);
  const pronounced = catalogue.command('judgment.pronounce')?.example ?? {};
  await one.must('lu', 'judgment.pronounce', pronounced);
});
