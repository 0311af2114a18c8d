import type { CaseState } from '@xiezhi/record';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { expect, test } from 'vitest';
import type { CivilCase } from '../testing/civil.ts';
import { judged, onPaper } from '../testing/judged.ts';
import { draft, heard, pronounce, sign, signed } from '../testing/signed.ts';
import { signedOnWhatStands } from './rules/signed-on-what-stands.ts';

const objection = { court: '云州市西山区人民法院', reasons: '合同约定', attachments: [] };

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

test('OLR-25.2.3: no judgment is made over a reported fault that nobody has answered', async () => {
  const fault = { kind: 'power', happenedAt: '2026-03-02T09:30', text: '停电。', attachments: [] };
  const one = await heard((about) =>
    about.must('qian', 'conversion.report-fault', { ...fault, activity: '提交证据' }, 'd1'),
  );
  expect(await sign(one)).toMatchObject({
    refusals: [{ facts: { what: 'faults' }, remedy: [{ name: 'conversion.answer-fault' }] }],
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

test('CPL-130: an appeal on jurisdiction is first sent up, and then its outcome entered; what is named can be done', async () => {
  const lodged = { claims: '撤销', attachments: [] };
  const one = await heard(async (about) => {
    await rejected(about);
    await about.must('qian', 'ruling.appeal', lodged, 'objection-1.d1');
    await about.issue();
    await onPaper(about, 'appeal', 'p1', '2026-03-02');
    const answer = { text: '裁定正确。', attachments: [] };
    await about.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
  });
  const ways = async () => {
    const tried = await sign(one);
    const refusals = tried.outcome === 'refused' ? tried.refusals : [];
    return refusals
      .filter(({ facts }) => facts['what'] === 'ruling-appeals')
      .flatMap(({ remedy }) => remedy);
  };
  expect(await ways()).toEqual([{ kind: 'command', name: 'appeal.send-up', by: 'clerk' }]);
  const up = { court: '云州市中级人民法院', as: 'electronic', complete: true, receipt: '3 号' };
  await one.must('he', 'appeal.send-up', up, 'appeal-1');
  expect(await ways()).toEqual([{ kind: 'command', name: 'appeal.note-outcome', by: 'clerk' }]);
  expect(await one.court.offers(one.stream, one.people.he)).toContain(
    'appeal.note-outcome#appeal-1',
  );
});

test('CPL-130: one that came late is first weighed by a judge', async () => {
  const one = await heard(rejected);
  await one.must('qian', 'ruling.appeal', { claims: '撤销', attachments: [] }, 'objection-1.d1');
  expect(await sign(one)).toMatchObject({
    refusals: [{ code: 'closing/request-open', remedy: [{ name: 'appeal.weigh', by: 'judge' }] }],
  });
});

test('CPL-130: a rejected objection under no appeal holds nothing up; what was decided here stays here', async () => {
  const one = await heard(rejected);
  expect((await sign(one)).outcome).toBe('accepted');
  expect((await pronounce(one)).outcome).toBe('accepted');
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

const anew = async (one: CivilCase): Promise<void> => {
  await one.must('lu', 'judgment.take-back', { reasons: '签名以后有变化。' });
  await one.must('lu', 'judgment.draft', draft);
  await one.must('lu', 'judgment.make', { signed: true });
};

test('CPL-148: what is asked between signing and pronouncing is answered before the pronouncement', async () => {
  const one = await signed((about) =>
    about.must('zhao', 'claims.withdraw', { reasons: '和解了。', sure: true }, 'p1'),
  );
  expect(await pronounce(one)).toMatchObject({
    refusals: [
      {
        code: 'closing/request-open',
        ground: { kind: 'policy', setting: 'requests-first' },
        facts: { what: 'withdrawals', count: 1 },
        remedy: [{ name: 'claims.decide-withdrawal' }],
      },
    ],
  });
  const denied = { decision: 'denied', reasons: '不符合规定' };
  await one.must('lu', 'claims.decide-withdrawal', denied, 'w1');
  // The answer leaves the judgment as it was signed.
  expect((await pronounce(one)).outcome).toBe('accepted');
});

test('CPL-153: nor is it signed or pronounced while a reported death is unanswered', async () => {
  const event = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
  const one = await signed((about) => about.must('he', 'suspension.note-event', event));
  expect(await pronounce(one)).toMatchObject({
    refusals: [{ facts: { what: 'party-events' }, remedy: [{ name: 'suspension.answer-report' }] }],
  });
  await one.must('lu', 'suspension.order', {
    ground: 'heir-awaited',
    participant: 'd1',
    reasons: '等待继承人表明是否参加诉讼。',
  });
  expect(await pronounce(one)).toMatchObject({ refusals: [{ code: 'judgment/suspended' }] });
});

test('CPL-155: under another procedure than that of the signature it is signed anew, and can then be appealed', async () => {
  const one = await signed(async (about) => {
    const objecting = { reasons: '争议大', attachments: [] };
    await about.must('qian', 'filing.object-to-procedure', objecting, 'd1');
    const id = about.state.filing.procedureObjections[0]?.id ?? '';
    const founded = { outcome: 'founded', to: 'ordinary', reasons: '案情复杂' };
    await about.must('lu', 'filing.decide-procedure-objection', founded, id);
  }, 'small-claims');
  expect(one.state.filing.procedure).toBe('ordinary');
  expect(await pronounce(one)).toMatchObject({
    refusals: [
      {
        code: 'judgment/outdated',
        ground: { kind: 'policy', setting: 'signed-on-what-stands' },
        facts: { what: 'procedure' },
        remedy: [{ name: 'judgment.take-back' }],
      },
    ],
  });
  // Nor is what was taken back signed again as it was drafted then.
  await one.must('lu', 'judgment.take-back', { reasons: '转为普通程序。' });
  expect(await sign(one)).toMatchObject({
    refusals: [{ code: 'judgment/outdated', remedy: [{ name: 'judgment.draft' }] }],
  });
  await one.must('lu', 'judgment.draft', draft);
  expect((await sign(one)).outcome).toBe('accepted');
  expect((await pronounce(one)).outcome).toBe('accepted');
  expect(one.state.judgment.made).toMatchObject({ final: false });
});

test('CPL-155: nor is it pronounced on claims that were given up since', async () => {
  const one = await signed((about) =>
    about.must(
      'zhao',
      'claims.change',
      { claims: [{ text: '退还定作款', yuan: '100' }], reasons: '其余已经付清', attachments: [] },
      'p1',
    ),
  );
  expect(await pronounce(one)).toMatchObject({
    refusals: [{ code: 'judgment/outdated', facts: { what: 'claims' } }],
  });
  await anew(one);
  expect((await pronounce(one)).outcome).toBe('accepted');
});

test('CPL-155: what else came since the signature is told before the pronouncement, and stops nothing', async () => {
  const one = await signed((about) => {
    about.court.at('2026-03-21T01:00:00.000Z');
    return about.must('qian', 'defence.submit', { text: '货已交付', attachments: [] }, 'd1');
  });
  const told = await one.court.told(one.stream, one.people.lu, 'judgment.pronounce');
  expect(told.filter(({ code }) => code === 'come-since')).toEqual([
    { code: 'come-since', facts: { whats: ['answer'] } },
  ]);
  expect((await pronounce(one)).outcome).toBe('accepted');
});

test('OOR-6.3.2: more time can be asked for until the judgment is pronounced, and lies before the president', async () => {
  const one = await signed((about) =>
    about.must('lu', 'judgment.ask-trial-extension', { until: '2027-03-01', reasons: '复杂' }),
  );
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'judgment.decide-trial-extension',
  );
});

test('CPL-155: nor signed by one judge and pronounced by another, on costs or evidence that are not so any more', async () => {
  const { state } = await signed(() => Promise.resolve());
  const today = courtDay('2026-03-20');
  const what = (judgment: Partial<CaseState['judgment']['made']>) =>
    signedOnWhatStands({
      state: {
        ...state,
        judgment: {
          ...state.judgment,
          made: state.judgment.made && { ...state.judgment.made, ...judgment },
        },
      },
      today,
      law: lawAt(today),
    })?.facts;
  expect(what({})).toBeUndefined();
  expect(what({ by: 'another' as never })).toEqual({ what: 'bench' });
  expect(what({ restsOn: ['x9'] })).toEqual({ what: 'evidence' });
  expect(what({ shares: [{ participant: 'p1', fen: 1 }] })).toEqual({ what: 'costs' });
});

test('CPL-147: nor over somebody who was not there once the service on them is undone', async () => {
  const one = await signed(() => Promise.resolve());
  const today = courtDay('2026-03-20');
  const { hearing } = one.state;
  const alone = {
    ...hearing,
    hearings: hearing.hearings.map((each) => ({
      ...each,
      held: each.held && { ...each.held, present: ['p1'] },
    })),
  };
  const given = { state: { ...one.state, hearing: alone }, today, law: lawAt(today) };
  expect(signedOnWhatStands(given)?.facts).toEqual({ what: 'absence' });
});

test('CPL-150: nor while a transcript is to be corrected', async () => {
  const one = await signed((about) =>
    about.must('qian', 'transcript.request-correction', { note: '漏了一句' }, 'h1.d1'),
  );
  expect(await pronounce(one)).toMatchObject({
    refusals: [{ code: 'judgment/transcript-open', ground: { kind: 'policy' } }],
  });
  const left = { outcome: 'noted', note: '核对过录音' };
  await one.must('he', 'transcript.answer-correction', left, 'h1.d1');
  expect((await pronounce(one)).outcome).toBe('accepted');
});

test('CPL-130: a case that goes to another court is not pronounced on here', async () => {
  const one = await signed(objects);
  expect(await pronounce(one)).toMatchObject({ refusals: [{ facts: { what: 'objections' } }] });
  const founded = { outcome: 'founded', reasons: '合同约定' };
  await one.must('lu', 'defence.decide-jurisdiction', founded, 'objection-1');
  expect((await pronounce(one)).outcome).toBe('refused');
  expect(await one.court.offers(one.stream, one.people.lu)).not.toContain('judgment.pronounce');
});
