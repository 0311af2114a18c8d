import {
  authorityShown,
  beginsWithRegistration,
  billOf,
  firstAnswered,
  firstRefused,
  firstUnderWay,
  plaintiffsWouldMediate,
  suitEnd,
  wordOnFirst,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';
import { agent, onPaper, task } from './testing/judged.ts';

const example = (name: string) => catalogue.command(name)?.example ?? {};
const kinds = (one: CivilCase) => one.court.entries(one.stream).map(({ kind }) => kind);
const registered = (mediation: 'yes' | 'no', procedure = 'ordinary') =>
  CivilCase.registered('2026-03-02T01:00:00.000Z', procedure, { mediation });
const scan = [CivilCase.file('c')];
const counter = { claims: [{ text: '支付保管费', yuan: '3000' }], grounds: '保管了三个月。' };
const joined = { outcome: 'joined', reasons: '同一合同' };
const ruled = { ground: 'arbitration', reasons: '合同约定仲裁，被告首次开庭前提出异议。' };

async function counterclaimed(one: CivilCase): Promise<void> {
  const on = { receivedOn: '2026-03-02', attachments: scan };
  await one.must('he', 'claims.record-counterclaim', { ...on, ...counter }, 'd1');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
}

async function takenBack(one: CivilCase): Promise<void> {
  await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
  const granted = { decision: 'granted', reasons: '准许' };
  await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
}

describe('mediated first: what is billed, and what never is', () => {
  test('CPL-125, FEE-22: a claim that was taken back meanwhile is not billed, though a counterclaim goes on with a bill of its own', async () => {
    const one = await registered('yes');
    await counterclaimed(one);
    await takenBack(one);
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
    expect(one.state.fees.bill).toBeNull();
    expect(kinds(one)).toContain('fees.CounterclaimBilled');
    expect(kinds(one)).not.toContain('docket.ReactionRefused');
    expect(task(one, 'fees.pay')).toMatchObject({ by: { role: 'defendant' } });
  });

  test('FEE-27, CPLI-330: nor is one that was dismissed meanwhile, before the court above has it heard after all', async () => {
    const one = await registered('yes');
    await counterclaimed(one);
    await one.must('lu', 'suspension.dismiss', ruled);
    await one.must('he', 'mediation.end-first', example('mediation.end-first'));
    expect(one.state.fees.bill).toBeNull();
    await one.issue();
    for (const id of ['p1', 'd1']) await onPaper(one, 'procedural-ruling', id, '2026-03-02');
    const petition = { claims: '撤销裁定，指令审理。', attachments: [] };
    await one.must('zhao', 'ruling.appeal', petition, 'dismissal-1.p1');
    await one.issue();
    one.court.at('2026-03-20T02:00:00.000Z');
    await onPaper(one, 'appeal', 'd1', '2026-03-05');
    const answer = { receivedOn: '2026-03-05', text: '没有意见。', attachments: scan };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.d1');
    const sending = { court: '中级法院', as: 'electronic', complete: true, receipt: '3 号' };
    await one.must('he', 'appeal.send-up', sending, 'appeal-1');
    one.court.at('2026-04-01T02:00:00.000Z');
    const above = { number: '（2026）云01民终8号', on: '2026-03-30', attachments: scan };
    await one.must('he', 'appeal.note-outcome', { outcome: 'reversed', ...above }, 'appeal-1');
    expect(billOf(one.state, '1')?.owed).toBe(billOf((await registered('no')).state, '1')?.owed);
  });

  test('FEE-22, CPL-125: a suit that was billed with its registration was not mediated first, and a counterclaim in it is billed when it is joined', async () => {
    // As before suits were mediated first: whoever sues would try, and nothing began.
    const one = await registered('no');
    one.court.given(
      one.stream,
      firstAnswered.make({
        shared: {
          participant: 'p1',
          answer: 'agreed',
          source: 'phone',
          receivedOn: '2026-03-02',
          attachments: [],
        },
      }),
    );
    expect(beginsWithRegistration(one.state)).toBe(true);
    await counterclaimed(one);
    expect(kinds(one)).toContain('fees.CounterclaimBilled');
  });

  test('FEE-15, FEE-22: settled before it was billed it is billed once; the notice goes to whoever owes it, and threatens nothing', async () => {
    const one = await registered('yes');
    await counterclaimed(one);
    await one.must('he', 'mediation.record', {
      ...example('mediation.record'),
      form: 'none-needed',
    });
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    const signed = { receivedOn: '2026-03-02', attachments: scan };
    await one.must('he', 'mediation.record-signature', signed, 'm1.d1');
    await one.must('lu', 'mediation.confirm', example('mediation.confirm'), 'm1');
    await one.must('he', 'mediation.countersign', { signed: true }, 'm1');
    expect(suitEnd(one.state)).toMatchObject({ how: 'mediated' });
    // The case pays half, once: nobody is billed for a counterclaim that was settled with it.
    expect(kinds(one)).not.toContain('fees.CounterclaimBilled');
    const notice = one.court
      .entries(one.stream)
      .findLast(({ body }) => (body as { template?: string }).template === 'fee-notice');
    expect(notice).toMatchObject({ body: { addressee: 'p1', data: { settled: true } } });
    await one.issue();
    const toServe = () => one.court.tasks(one.stream).map(({ key }) => key);
    expect(toServe()).toContain('service/notices/p1');
    await one.noticedToPay();
    expect(toServe()).not.toContain('service/notices/p1');
    expect(billOf(one.state, '1')).toMatchObject({ runs: true });
    expect(task(one, 'fees.pay')?.dueAt).toBeDefined();
  });

  test.each([
    ['yes', 'after-mediation'],
    ['no', 'enclosed'],
  ] as const)(
    'FEE-22: the notice of acceptance names a notice to pay only where there is one (would mediate: %s)',
    async (mediation, fee) => {
      const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', { mediation });
      await one.must('lin', 'filing.register', { procedure: 'ordinary' });
      const { papers } = one.state.documents;
      expect(papers.some(({ template }) => template === 'fee-notice')).toBe(fee === 'enclosed');
      const ordered = one.court
        .entries(one.stream)
        .find(({ body }) => (body as { template?: string }).template === 'acceptance-notice');
      expect(ordered).toMatchObject({ body: { data: { fee } } });
    },
  );
});

describe('CPL-125, CPL-62: nobody’s own word is wiped by somebody without authority', () => {
  const shaoIn = (one: CivilCase) => one.court.person('shao', { name: '邵知行' });
  const says = async (one: CivilCase, answer: string, participant: string) =>
    expect(
      await one.court.when(
        shaoIn(one),
        'mediation.answer-first',
        one.stream,
        { answer },
        participant,
      ),
    ).toMatchObject({ outcome: 'accepted' });
  const byPhone = (one: CivilCase, answer: string, participant: string) =>
    one.must(
      'lin',
      'mediation.record-first-answer',
      { answer, how: 'phone', receivedOn: '2026-03-02' },
      participant,
    );

  test('CPL-125, CPL-62: what the plaintiff has refused stays refused, and does not begin', async () => {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', { mediation: 'yes' });
    one.court.given(one.stream, agent('pending', 'p1'));
    await one.must('zhao', 'mediation.answer-first', { answer: 'refused' }, 'p1');
    await says(one, 'agreed', 'p1');
    expect(wordOnFirst(one.state, 'p1')).toBe('refused');
    await one.must('lin', 'filing.register', { procedure: 'ordinary' });
    expect(one.state.mediation.first).toBeNull();
    expect(billOf(one.state, '1')?.owed).toBeGreaterThan(0);
  });

  test('CPL-125, CPL-62: what the defendant has said stays said, and the refusal of another beside it is looked at', async () => {
    const one = await registered('yes');
    one.court.given(one.stream, agent('pending'));
    await byPhone(one, 'agreed', 'd1');
    await says(one, 'refused', 'd1');
    expect(wordOnFirst(one.state, 'd1')).toBe('agreed');
    expect(firstRefused(one.state)).toMatchObject({ by: 'shao', pending: true });
    expect(task(one, 'mediation.end-first')).toBeDefined();
    // It had not shown authority; the party itself says it again, and it goes on.
    await byPhone(one, 'agreed', 'd1');
    expect(firstRefused(one.state)).toBeNull();
    expect(task(one, 'mediation.end-first')).toBeUndefined();
    expect(firstUnderWay(one.state.mediation)).not.toBeNull();
  });

  test('CPL-125, CPL-62: a word of whoever had not shown authority is the party’s own once it is shown, unless the party has spoken since', async () => {
    const one = await registered('yes');
    one.court.given(one.stream, agent('pending'));
    await says(one, 'agreed', 'd1');
    expect(wordOnFirst(one.state, 'd1')).toBeNull();
    one.court.given(
      one.stream,
      authorityShown.make({ shared: { participant: 'g9', authority: 'special', proof: '委托书' } }),
    );
    expect(wordOnFirst(one.state, 'd1')).toBe('agreed');
    await says(one, 'refused', 'd1');
    expect(one.state.mediation.first?.ended).toMatchObject({ why: 'refused' });
  });

  test('CPL-125, CPL-62: what a complaint says that somebody handed in for another is not the plaintiff’s consent', async () => {
    const file = () =>
      CivilCase.filed('2026-03-02T01:00:00.000Z', {
        mediation: 'yes',
        plaintiff: { kind: 'person', name: '柏仲书' },
      });
    const one = await file();
    expect(wordOnFirst(one.state, 'p1')).toBeNull();
    await byPhone(one, 'refused', 'p1');
    await one.must('zhao', 'mediation.answer-first', { answer: 'agreed' }, 'p1');
    expect(wordOnFirst(one.state, 'p1')).toBe('refused');
    const other = await file();
    await byPhone(other, 'agreed', 'p1');
    expect(plaintiffsWouldMediate(other.state)).toBe(true);
    // Whoever handed it in has shown that they may: now it is theirs.
    const shown = await file();
    shown.court.given(
      shown.stream,
      authorityShown.make({ shared: { participant: 'g1', authority: 'special', proof: '委托书' } }),
    );
    expect(plaintiffsWouldMediate(shown.state)).toBe(true);
  });
});
