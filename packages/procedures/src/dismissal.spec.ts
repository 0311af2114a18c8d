import { endOfDay, courtDay } from '@xiezhi/kernel';
import { billOf, claimBill, dismissalGrounds, parties, suitEnd } from '@xiezhi/record';
import type { CourtProfile } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { rulingData } from './documents/ruling-data.ts';
import { noticeOfFee } from './proceedings/notices-of-acts.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper, task } from './testing/judged.ts';

const ruled = { ground: 'already-decided', reasons: '同一纠纷已有生效判决。' };
const scan = [CivilCase.file('c')];
const keys = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const finance = (one: CivilCase) =>
  one.court.person('finance', { posts: ['finance-officer'], court: one.state.filing.court ?? '' });
const bill = (one: CivilCase) => billOf(one.state, claimBill);

/** What the plaintiff is told of what became of the fee. */
function toldOfFee(one: CivilCase): string | null | undefined {
  const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === 'fees.Adjusted');
  const [plaintiff] = parties(one.state.participation);
  return entry && plaintiff && noticeOfFee.say(entry, one.state)(plaintiff);
}

/** Paid for, and dismissed on 2 March by a ruling that is on paper. */
async function dismissed(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  await one.must('lu', 'suspension.dismiss', ruled);
  await one.issue();
  return one;
}

/** Served on both on 5 March: the ten days end on Monday, the 16th. */
async function served(): Promise<CivilCase> {
  const one = await dismissed();
  one.court.at('2026-03-05T08:00:00.000Z');
  for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-05');
  return one;
}

async function passTheDays(one: CivilCase): Promise<void> {
  one.court.at('2026-03-17T01:00:00.000Z');
  for (const { key } of one.court.deadlines(one.stream))
    if (key.startsWith('judgment/appeal-ruling/'))
      await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
}

/** The plaintiff appeals, the defendant has its copy and answers, and the court above rules. */
async function ruledAbove(outcome: 'upheld' | 'reversed'): Promise<CivilCase> {
  const one = await served();
  const petition = { claims: '撤销裁定，指令审理。', attachments: [] };
  await one.must('zhao', 'ruling.appeal', petition, 'dismissal-1.p1');
  await one.issue();
  await onPaper(one, 'appeal', 'd1', '2026-03-05');
  const answer = { receivedOn: '2026-03-05', text: '没有意见。', attachments: scan };
  await one.must('he', 'appeal.record-answer', answer, 'appeal-1.d1');
  const sending = {
    court: '云州市中级人民法院',
    as: 'electronic',
    complete: true,
    receipt: '3 号',
  };
  await one.must('he', 'appeal.send-up', sending, 'appeal-1');
  one.court.at('2026-04-01T02:00:00.000Z');
  const above = { outcome, number: '（2026）云01民终8号', on: '2026-03-30', attachments: scan };
  await one.must('he', 'appeal.note-outcome', above, 'appeal-1');
  return one;
}

describe('a suit that is dismissed', () => {
  test('CPL-122, CPLI-208: the suit is over for all, and nothing of its course is owed any more', async () => {
    const one = await dismissed();
    expect(suitEnd(one.state)).toMatchObject({ how: 'dismissed' });
    expect(keys(one)).not.toContain('judgment/make');
    expect(keys(one)).not.toContain('service/complaint/d1');
    expect(await one.court.offers(one.stream, one.people.lu)).not.toContain('suspension.dismiss');
  });

  test.each(dismissalGrounds.map((ground) => [ground]))(
    'CPL-157: the ruling names its articles and the court above (%s)',
    async (ground) => {
      const one = await CivilCase.registered();
      const court = { name: '云州市东湖区人民法院', policies: {} } as unknown as CourtProfile;
      const extra = { ruling: 'dismissal', ground, reasons: '理由' };
      const data = rulingData(one.state, court, courtDay('2026-03-02'), extra);
      expect(data).toMatchObject({
        order: '驳回原告沈静宜的起诉。',
        appealCourt: '上一级人民法院',
      });
      const articles = (data['basis'] as { articles: string[] }[]).flatMap((each) => each.articles);
      expect(articles).toEqual([
        expect.stringMatching(/^第一百二十二条第.项$|^第一百二十七条第.项$|^第二百四十七条$/),
        '第一百五十七条第一款第三项',
        '第二百零八条第三款',
      ]);
    },
  );

  test('CPL-157, CPL-171: each party may appeal within ten days of its service', async () => {
    const one = await served();
    expect(
      one.court
        .deadlines(one.stream)
        .filter(({ key }) => key.startsWith('judgment/appeal-ruling/'))
        .map(({ key }) => key),
    ).toEqual([
      'judgment/appeal-ruling/dismissal-1/p1@2026-03-16',
      'judgment/appeal-ruling/dismissal-1/d1@2026-03-16',
    ]);
    expect(await one.court.offers(one.stream, one.people.zhao)).toContain(
      'ruling.appeal#dismissal-1.p1',
    );
  });

  test('OLR-35.1.1: it is closed once the ruling has effect, and not before', async () => {
    const one = await dismissed();
    const why = async () =>
      (await one.try('he', 'case.close')) as { refusals?: readonly { facts: object }[] };
    expect((await why()).refusals).toMatchObject([
      {
        code: 'closing/dismissal-not-final',
        facts: { why: 'unserved' },
        ground: { kind: 'policy' },
      },
    ]);
    const then = await served();
    expect(await then.try('he', 'case.close')).toMatchObject({
      refusals: [{ code: 'closing/dismissal-not-final', facts: { why: 'days-run' } }],
    });
    expect(keys(then)).not.toContain('judgment/close');
    await passTheDays(then);
    expect(keys(then)).toContain('judgment/close');
    await then.must('he', 'case.close');
    expect(then.state.judgment.closedAs).toBe('dismissed');
  });

  test('FEE-27, FEE-53: all that was paid goes back, fifteen days from when the ruling has effect', async () => {
    const one = await dismissed();
    expect(bill(one)).toMatchObject({ amount: 0, owed: 0 });
    expect(bill(one)?.overpaid).toBeGreaterThan(0);
    // Until it has effect it may have to be paid again.
    expect(task(one, 'fees.refund')).toBeUndefined();
    const told = await one.court.told(one.stream, finance(one), 'fees.refund');
    expect(told).toContainEqual({ code: 'not-in-force', facts: {} });
    const then = await served();
    await passTheDays(then);
    // From 17 March, on which nobody may appeal any more.
    expect(task(then, 'fees.refund')).toMatchObject({ dueAt: endOfDay(courtDay('2026-04-01')) });
  });

  test('CPL-158: upheld by the court above it has effect and the case is closed', async () => {
    const one = await ruledAbove('upheld');
    expect(suitEnd(one.state)).toMatchObject({ how: 'dismissed' });
    expect(keys(one)).toContain('judgment/close');
    expect(task(one, 'fees.refund')).toMatchObject({ dueAt: endOfDay(courtDay('2026-04-16')) });
  });

  test('CPLI-330: set aside by the court above the same case goes on, and the fee is owed as before', async () => {
    const one = await ruledAbove('reversed');
    expect(suitEnd(one.state)).toBeNull();
    expect(keys(one)).toEqual(expect.arrayContaining(['judgment/make', 'service/complaint/d1']));
    expect(bill(one)).toMatchObject({ owed: 0, overpaid: 0, beforeDismissal: null });
    expect(bill(one)?.amount).toBeGreaterThan(0);
    expect(toldOfFee(one)).toBe(
      '驳回起诉的裁定已经撤销，案件继续审理，案件受理费已经交足，不用再交。',
    );
    expect(await one.try('he', 'case.close')).toMatchObject({
      refusals: [{ code: 'closing/not-ended' }],
    });
    // Another condition may turn out to be missing: that is another ruling, with days of its own.
    await one.must('lu', 'suspension.dismiss', { ...ruled, ground: 'no-definite-defendant' });
    expect(suitEnd(one.state)).toMatchObject({ how: 'dismissed' });
    expect(one.state.suspension.dismissals.map(({ id, setAside }) => [id, setAside])).toEqual([
      ['dismissal-1', true],
      ['dismissal-2', false],
    ]);
  });

  test('CPLI-330: what had gone back before is to be paid again', async () => {
    const one = await served();
    const paid = bill(one)?.overpaid ?? 0;
    const fin = finance(one);
    await one.court.when(fin, 'fees.refund', one.stream, { reference: '退 1' });
    await one.must('zhao', 'ruling.appeal', { claims: '撤销', attachments: [] }, 'dismissal-1.p1');
    await one.issue();
    await onPaper(one, 'appeal', 'd1', '2026-03-05');
    const answer = { receivedOn: '2026-03-05', text: '没有意见。', attachments: scan };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.d1');
    const sending = { court: '上级法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.must('he', 'appeal.send-up', sending, 'appeal-1');
    one.court.at('2026-04-01T02:00:00.000Z');
    const above = {
      outcome: 'reversed',
      number: '（2026）云01民终8号',
      on: '2026-03-30',
      attachments: scan,
    };
    await one.must('he', 'appeal.note-outcome', above, 'appeal-1');
    expect(bill(one)).toMatchObject({ owed: paid, onlyMore: false });
    expect(toldOfFee(one)).toContain('驳回起诉的裁定已经撤销，案件继续审理，需要补交案件受理费');
  });

  test('CPLI-239: a counterclaim that was joined is tried on', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.linked();
    const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '保管了三个月。' };
    await one.must('qian', 'claims.counterclaim', { ...counter, attachments: [] }, 'd1');
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '有牵连。' },
      'r1',
    );
    expect(await one.court.told(one.stream, one.people.lu, 'suspension.dismiss')).toContainEqual({
      code: 'counterclaim-stays',
      facts: {},
    });
    await one.must('lu', 'suspension.dismiss', ruled);
    expect(suitEnd(one.state)).toBeNull();
    expect(
      one.state.documents.papers.find(({ extra }) => extra['ruling'] === 'dismissal'),
    ).toBeDefined();
  });

  test('CPL-153: while the suit stands still it is not dismissed, for no time to appeal would run', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'suspension.order', { ground: 'other', reasons: '等待。' });
    expect(await one.try('lu', 'suspension.dismiss', ruled)).toMatchObject({
      refusals: [{ code: 'suspension/resume-first', ground: { kind: 'order' } }],
    });
    await one.must('lu', 'suspension.resume', { reasons: '原因消除。' });
    await one.must('lu', 'suspension.dismiss', ruled);
  });

  test('CPLI-216: who rules on an arbitration agreement after a sitting is warned', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const warned = (ground: string) =>
      one.court.warnings(one.stream, one.people.lu, 'suspension.dismiss', { ...ruled, ground });
    expect(await warned('arbitration')).toEqual([]);
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-20T08:00:00.000Z');
    const held = { online: [], inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', held, 'h1');
    expect(await warned('arbitration')).toMatchObject([{ code: 'said-before-the-sitting' }]);
    expect(await warned('already-decided')).toEqual([]);
  });
});
