import type { Entry } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { commission, ListedCase, mingjian, qiuzhen } from './testing/listed.ts';

const opinion = {
  conclusion: '存证以前没有发现改动的痕迹。',
  materials: '网页存证数据一份',
  method: '电子数据一致性检验',
  process: '校验哈希值，比对日志。',
  files: [CivilCase.file('f')],
};
const work = (one: ListedCase, id = 'g1') =>
  one.state.appraisal.commissions.find((each) => each.id === id);
const owed = (one: ListedCase) =>
  one.case.court
    .tasks(one.case.stream)
    .filter(({ command }) => command.startsWith('appraisal.'))
    .map(({ command }) => command);

async function entrusted(): Promise<ListedCase> {
  const one = await ListedCase.ready();
  await one.ordered();
  await one.commissioned();
  return one;
}
async function accepted(quote: object = {}): Promise<ListedCase> {
  const one = await entrusted();
  await one.mustAs('gu', 'appraisal.answer', { answer: 'accepted', ...quote });
  return one;
}
async function undertaken(): Promise<ListedCase> {
  const one = await accepted();
  await one.mustAs('gu', 'appraisal.undertake', { undertakes: true });
  await one.mustAs('yan', 'appraisal.undertake', { undertakes: true });
  return one;
}
async function issued(also: object = {}): Promise<ListedCase> {
  const one = await undertaken();
  await one.mustAs('gu', 'appraisal.issue', { ...opinion, ...also });
  await one.mustAs('yan', 'appraisal.sign', { signs: true });
  return one;
}
async function broughtIn(): Promise<ListedCase> {
  const one = await issued();
  const filled = await one.case.court.prefill(
    one.case.stream,
    one.case.people.he,
    'evidence.bring-in-collected',
    'application-1',
  );
  await one.must(
    'he',
    'evidence.bring-in-collected',
    {
      ...filled,
      // Another file than the one that was signed is not brought in.
      exhibits: [
        {
          name: '另一份',
          source: '别处',
          purpose: '别的',
          form: 'scan',
          files: [CivilCase.file('9')],
        },
      ],
      note: '鉴定书在线提交，两名鉴定人签名。',
      objectBy: '2026-03-20',
    },
    'application-1',
  );
  return one;
}

describe('the commission reaches the body', () => {
  test('OOR-28.2.1: its people read what bears the mark of their work, and nothing else of the case', async () => {
    const one = await entrusted();
    const { stream, court } = one.case;
    const gu = one.appraisers.gu;
    const labels = labelsOfEntries(gu, 'case', stream.slice('case:'.length), one.state);
    const readable = court
      .entries(stream)
      .filter((entry: Entry) =>
        entry.labels.some((label) => label !== 'public' && labels(entry).has(label)),
      )
      .map(({ kind }) => kind);
    expect(readable).toEqual(['evidence.AppraisalCommissioned', 'participation.Begun']);
    expect(await court.offers(stream, gu)).toEqual(['appraisal.answer#g1', 'recusal.declare#g1.1']);
    // Another body’s people have no part in it.
    expect(await court.offers(stream, one.appraisers.tao)).toEqual([]);
  });

  test('OOR-28.1.2: what the parties have not contested is not handed over; what they have goes with its files', async () => {
    const one = await ListedCase.ready();
    await one.must(
      'zhao',
      'evidence.submit',
      {
        exhibits: [
          {
            name: '网页存证数据',
            source: '存证平台',
            purpose: '侵权页面',
            form: 'electronic',
            files: [CivilCase.file('c')],
          },
        ],
        conformsToOriginals: true,
      },
      'p1',
    );
    const sample = one.state.evidence.exhibits.at(-1)?.id ?? '';
    await one.ordered();
    expect(
      await one.try(
        'lu',
        'evidence.commission-appraisal',
        {
          body: mingjian,
          chosen: 'named',
          question: '问题',
          scope: '范围',
          samples: [sample],
          dueOn: '2026-05-20',
          reasons: '指定。',
        },
        'application-1',
      ),
    ).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'evidence/sample-not-contested', ground: { kind: 'law', articles: ['EVR-34'] } },
      ],
    });
    await one.must(
      'he',
      'exchange.record-opinion',
      {
        ...one.opinionOn(sample),
      },
      'd1',
    );
    await one.commissioned({ samples: [sample] });
    expect(work(one)?.samples).toMatchObject([
      { exhibit: sample, name: '网页存证数据', files: [{ sha256: 'c'.repeat(64) }] },
    ]);
    expect(
      await one.case.court.told(one.case.stream, one.appraisers.gu, 'appraisal.answer', 'g1'),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'sample',
          file: expect.objectContaining({ sha256: 'c'.repeat(64) }) as unknown,
        }),
      ]),
    );
  });

  test('CPL-47: declined, or tied to somebody by its own word, its people have no part in the case, and another lot leaves it out', async () => {
    const one = await entrusted();
    await one.mustAs('gu', 'appraisal.answer', {
      answer: 'declined',
      interest: '本机构为原告做过鉴定。',
      reasons: '有利害关系。',
    });
    expect(work(one)?.out).toBe(true);
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([]);
    expect(owed(one)).toEqual([]);
    await one.enter('云州市格物鉴定中心');
    await one.must(
      'lu',
      'appraisal.draw-body',
      { field: '电子数据', reasons: '原机构谢绝。' },
      'application-1',
    );
    expect(one.state.appraisal.draws.at(-1)).toMatchObject({
      apart: [{ name: mingjian, because: 'interest' }],
    });
  });

  test('EVR-35: another body takes the place of one that is late; the former owes and reads nothing any more', async () => {
    const one = await undertaken();
    await one.commissioned({ body: qiuzhen, reasons: '原机构逾期，当事人申请另行委托。' });
    expect(work(one)?.out).toBe(true);
    expect(work(one, 'g2')).toMatchObject({ body: qiuzhen, out: false });
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([]);
    expect(await one.case.court.offers(one.case.stream, one.appraisers.tao)).toEqual([
      'appraisal.answer#g2',
      'recusal.declare#g2.1',
    ]);
  });
});

describe('the work', () => {
  test('EVR-33: without the undertaking no opinion is handed in, and none is signed', async () => {
    const one = await accepted();
    expect(owed(one)).toEqual(['appraisal.undertake', 'appraisal.undertake']);
    expect(await one.tryAs('gu', 'appraisal.issue', opinion)).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'appraisal/no-undertaking', ground: { kind: 'law', articles: ['EVR-33'] } },
      ],
    });
    await one.mustAs('gu', 'appraisal.undertake', { undertakes: true });
    await one.mustAs('gu', 'appraisal.issue', opinion);
    expect(await one.tryAs('yan', 'appraisal.sign', { signs: true })).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/no-undertaking' }],
    });
  });

  test('EVR-35: more time is the judge’s to give, and moves the day; until then it stays', async () => {
    const one = await undertaken();
    await one.mustAs('gu', 'appraisal.ask-court', {
      kind: 'time',
      text: '需要调取原始日志。',
      until: '2026-06-20',
    });
    expect(work(one)?.dueOn).toBe('2026-05-20');
    expect(owed(one)).toContain('appraisal.decide-need');
    await one.must(
      'lu',
      'appraisal.decide-need',
      { decision: 'granted', dueOn: '2026-06-20', reasons: '理由正当。' },
      'g1-need-1',
    );
    expect(work(one)?.dueOn).toBe('2026-06-20');
    expect(one.case.court.deadlines(one.case.stream).map(({ key }) => key)).toContain(
      'appraisal/opinion/g1@2026-06-20',
    );
  });

  test('EVR-31: the body says its fee, a judge has it advanced, and nothing follows by itself where it is not', async () => {
    const one = await accepted({ quote: '6000' });
    await one.must(
      'lu',
      'appraisal.decide-need',
      {
        decision: 'granted',
        advance: '6000',
        advanceBy: '2026-03-20',
        reasons: '由负举证责任的原告预交。',
      },
      'g1-fee',
    );
    expect(one.state.evidence.applications[0]?.advance).toMatchObject({
      fen: 600_000,
      to: mingjian,
    });
    one.case.court.at('2026-03-25T01:00:00.000Z');
    expect(work(one)?.out).toBe(false);
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toContain(
      'appraisal.undertake#g1',
    );
  });

  test('OOR-28.2.1: signed by two it is with the court; with one signature it is not brought in', async () => {
    const one = await undertaken();
    await one.mustAs('gu', 'appraisal.issue', opinion);
    expect(await one.try('he', 'evidence.bring-in-collected', {}, 'application-1')).toMatchObject({
      outcome: 'invalid',
    });
    expect(
      await one.case.court.whyNot(
        one.case.stream,
        one.case.people.he,
        'evidence.bring-in-collected',
        'application-1',
      ),
    ).toMatchObject([
      { code: 'appraisal/not-signed', ground: { kind: 'policy', setting: 'two-sign-an-opinion' } },
    ]);
    expect(owed(one)).toEqual(['appraisal.sign']);
    await one.mustAs('yan', 'appraisal.sign', { signs: true });
    expect(work(one)?.opinion?.issuedAt).not.toBeNull();
    expect(one.case.court.tasks(one.case.stream).map(({ command }) => command)).toContain(
      'evidence.bring-in-collected',
    );
  });

  test('OOR-28.2.1: an opinion that waits for a signature is handed in anew, with another who signed the document and the undertaking', async () => {
    const one = await undertaken();
    const other = {
      second: 'document',
      otherName: '林慎行',
      otherCertificate: '云司鉴 2021009',
      otherUndertook: true,
    };
    // Two have accounts: each signs from their own, and nobody signs for the one who is there.
    await one.mustAs('gu', 'appraisal.issue', { ...opinion, ...other });
    expect(work(one)?.opinion).toMatchObject({ other: null, issuedAt: null });
    expect(
      await one.tryAs('gu', 'appraisal.issue', { ...opinion, second: 'document' }),
    ).toMatchObject({ outcome: 'refused' });
    await one.mustAs('gu', 'appraisal.issue', { ...opinion, ...other });
    expect(work(one)?.opinion).toMatchObject({
      id: 'g1-opinion-2',
      other: { name: '林慎行', certificate: '云司鉴 2021009' },
    });
    expect(work(one)?.opinion?.issuedAt).not.toBeNull();
    expect(owed(one)).not.toContain('appraisal.sign');
  });

  test('EVR-36: what was handed in and is not brought in yet the parties do not read; the body and the court do', async () => {
    const one = await issued();
    const { stream, court, people } = one.case;
    const kinds = (who: Parameters<typeof labelsOfEntries>[0]) => {
      const labels = labelsOfEntries(who, 'case', stream.slice('case:'.length), one.state);
      return court
        .entries(stream)
        .filter((entry: Entry) => entry.labels.every((label) => labels(entry).has(label)))
        .map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('appraisal.Opinion'));
    };
    const both = ['appraisal.OpinionHandedIn', 'appraisal.OpinionSigned'];
    expect(kinds(people.zhao)).toEqual([]);
    expect(kinds(people.qian)).toEqual([]);
    expect(kinds(people.lu)).toEqual(both);
    expect(kinds(one.appraisers.yan)).toEqual(both);
    expect(kinds(one.appraisers.tao)).toEqual([]);
  });

  test('EVR-35: a longer time holds after the opinion was sent back, and no day before it is one', async () => {
    const one = await issued({ method: undefined });
    await one.must('lu', 'appraisal.send-back', { missing: '方法。', dueOn: '2026-06-10' }, 'g1');
    await one.mustAs('gu', 'appraisal.ask-court', {
      kind: 'time',
      text: '重新检验。',
      until: '2026-07-20',
    });
    const decide = { decision: 'granted', reasons: '理由正当。' };
    expect(
      await one.try('lu', 'appraisal.decide-need', { ...decide, dueOn: '2026-06-01' }, 'g1-need-1'),
    ).toMatchObject({ outcome: 'refused', refusals: [{ code: 'appraisal/no-longer-time' }] });
    await one.must('lu', 'appraisal.decide-need', { ...decide, dueOn: '2026-07-20' }, 'g1-need-1');
    const term = () => one.case.court.deadlines(one.case.stream).map(({ key }) => key);
    expect(term()).toContain('appraisal/opinion/g1@2026-07-20');
    await one.mustAs('gu', 'appraisal.issue', opinion);
    expect(term().filter((key) => key.startsWith('appraisal/opinion/'))).toEqual([
      'appraisal/opinion/g1@2026-07-20',
    ]);
  });

  test('EVR-31: once the court has noted that nothing came of it, nothing is owed and nothing is handed in any more', async () => {
    const one = await undertaken();
    await one.must(
      'he',
      'evidence.note-nothing-collected',
      { on: '2026-03-02', why: 'not-paid', note: '没有预交。' },
      'application-1',
    );
    expect(owed(one)).toEqual([]);
    expect(await one.tryAs('gu', 'appraisal.issue', opinion)).toMatchObject({ outcome: 'refused' });
  });

  test('EVR-36: what an opinion does not say is told to the judge, who may send it back to be mended and signed anew', async () => {
    const one = await issued({ method: undefined });
    const told = await one.case.court.told(
      one.case.stream,
      one.case.people.lu,
      'appraisal.send-back',
      'g1',
    );
    expect(told).toContainEqual({ code: 'opinion-lacks', facts: { missing: ['method'] } });
    await one.must(
      'lu',
      'appraisal.send-back',
      { missing: '没有写明方法。', dueOn: '2026-04-10' },
      'g1',
    );
    expect(work(one)).toMatchObject({ opinion: null, sentBack: { missing: '没有写明方法。' } });
    expect(owed(one)).toEqual(['appraisal.issue']);
    await one.mustAs('yan', 'appraisal.issue', opinion);
    await one.mustAs('gu', 'appraisal.sign', { signs: true });
    expect(work(one)?.opinion).toMatchObject({ id: 'g1-opinion-2', method: opinion.method });
  });
});

describe('what ties it to the case', () => {
  const tied = { answer: 'accepted', interest: '本机构为原告做过检测。' };
  const decide = (one: ListedCase, decision: string) =>
    one.must('lu', 'appraisal.decide-need', { decision, reasons: '已经核对。' }, 'g1-interest');

  test('CPL-47: until a judge has decided nobody undertakes or examines; whoever may, goes on', async () => {
    const one = await entrusted();
    await one.mustAs('gu', 'appraisal.answer', tied);
    expect(owed(one)).toEqual(['appraisal.decide-need']);
    expect(await one.case.court.offers(one.case.stream, one.appraisers.gu)).toEqual([
      'recusal.declare#g1.1',
    ]);
    await decide(one, 'granted');
    expect(owed(one)).toEqual(['appraisal.undertake', 'appraisal.undertake']);
  });

  test('CPL-47: whoever must withdraw has no part in the case any more, and another is commissioned', async () => {
    const one = await entrusted();
    await one.mustAs('gu', 'appraisal.answer', tied);
    await decide(one, 'denied');
    expect(work(one)?.out).toBe(true);
    expect(owed(one)).toEqual([]);
    expect(
      await one.try(
        'lu',
        'evidence.commission-appraisal',
        { ...commission, chosen: 'named' },
        'application-1',
      ),
    ).toMatchObject({ outcome: 'refused', refusals: [{ code: 'appraisal/tied-to-the-case' }] });
  });
});

describe('what is said against it', () => {
  test('OOR-28.2.2: the opinion is an exhibit; a party objects in writing, late or not, and the body gets what was objected to reply', async () => {
    const one = await broughtIn();
    expect(one.state.evidence.exhibits.at(-1)).toMatchObject({
      name: '鉴定意见',
      files: [{ sha256: 'f'.repeat(64) }],
    });
    const object = (who: 'zhao' | 'qian', party: string, points: string) =>
      one.must(who, 'appraisal.object', { points, attachments: [] }, `${party}.application-1`);
    await object('qian', 'd1', '取样次序不明。');
    one.case.court.at('2026-03-23T01:00:00.000Z');
    await object('zhao', 'p1', '结论过于含糊。');
    expect(one.state.appraisal.objections.map(({ late }) => late)).toEqual([false, true]);
    expect(owed(one)).toEqual(['appraisal.require-reply']);
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, 'g1');
    expect(owed(one)).toEqual(['appraisal.reply']);
    expect(
      await one.case.court.told(one.case.stream, one.appraisers.yan, 'appraisal.reply', 'g1'),
    ).toMatchObject([
      { code: 'work' },
      { code: 'objection', facts: { points: '取样次序不明。' } },
      { code: 'objection', facts: { points: '结论过于含糊。' } },
    ]);
    await one.mustAs('yan', 'appraisal.reply', { text: '见附件第三页。', attachments: [] });
    expect(work(one)?.replies).toMatchObject([{ text: '见附件第三页。' }]);
    expect(owed(one)).toEqual([]);
  });

  test('OOR-28.2.3: the court sends on what was objected, grants that the appraiser appears, and an appraiser who was called and stays away leaves no ground', async () => {
    const one = await broughtIn();
    await one.must(
      'qian',
      'appraisal.object',
      { points: '取样次序不明。', attachments: [] },
      'd1.application-1',
    );
    await one.must('lu', 'appraisal.require-reply', { dueOn: '2026-04-10' }, 'g1');
    expect(one.state.appraisal.objections).toMatchObject([{ sent: true }]);
    await one.mustAs('gu', 'appraisal.reply', { text: '见附件。', attachments: [] });
    const ask = {
      kind: 'appraiser',
      person: '顾明鉴',
      purpose: '取样的次序',
      manner: 'in-person',
      reasons: '书面答复没有回答。',
      attachments: [],
    };
    await one.must('qian', 'evidence.apply', ask, 'd1');
    await one.must(
      'lu',
      'evidence.decide-application',
      {
        decision: 'granted',
        manner: 'in-person',
        advance: '500',
        advanceBy: '2026-03-10',
        reasons: '有异议，鉴定人应当出庭。',
      },
      'application-2',
    );
    expect(one.state.evidence.applications[1]).toMatchObject({ advance: { fen: 50_000 } });
    const sitting = { purpose: 'hearing', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
    const called = { how: 'by-post', on: '2026-03-02' };
    await one.must('he', 'evidence.call-witness', called, 'application-2.h1');
    one.case.court.at('2026-03-20T03:00:00.000Z');
    const away = { on: '2026-03-20', why: 'stayed-away', note: '没有到庭。' };
    await one.must('he', 'evidence.note-nothing-collected', away, 'application-2');
    const present = { inPerson: ['p1', 'd1'], identityChecked: true, note: '开庭。' };
    await one.must('he', 'hearing.record', present, 'h1');
    const finding = {
      exhibit: one.state.evidence.exhibits.at(-1)?.id,
      authenticity: 'yes',
      legality: 'yes',
      relevance: 'yes',
      outcome: 'admitted',
      reasons: '客观。',
    };
    expect(await one.try('lu', 'evidence.find', { findings: [finding] })).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'evidence/appraiser-stayed-away', ground: { kind: 'law', articles: ['CPL-81'] } },
      ],
    });
  });

  test('CPL-81: what was advanced goes back on the decision of a judge, at most what was advanced', async () => {
    const one = await accepted({ quote: '6000' });
    await one.must(
      'lu',
      'appraisal.decide-need',
      { decision: 'granted', advance: '6000', advanceBy: '2026-03-20', reasons: '预交。' },
      'g1-fee',
    );
    await one.must(
      'he',
      'evidence.note-advance',
      { on: '2026-03-02', note: '转账凭证' },
      'application-1',
    );
    const back = { goes: 'back', because: 'stayed-away', by: '2026-04-20', reasons: '拒不出庭。' };
    const settle = (input: object) =>
      one.try('lu', 'appraisal.settle-fee', { ...input }, 'application-1.1');
    expect(await settle({ ...back, amount: '6001' })).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/more-than-advanced' }],
    });
    const toTheBody = { goes: 'to-the-body', amount: '6000', reasons: '鉴定完成。' };
    expect(await settle(toTheBody)).toMatchObject({ outcome: 'accepted' });
    // Paid once, it is not paid twice; what the body has may still go back, and not twice either.
    expect(await settle(toTheBody)).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/more-than-advanced' }],
    });
    expect(await settle({ ...back, amount: '6000' })).toMatchObject({ outcome: 'accepted' });
    expect(await settle({ ...back, amount: '1' })).toMatchObject({ outcome: 'refused' });
    expect(one.state.appraisal.settlements).toEqual([
      { advance: 'application-1.1', goes: 'to-the-body', fen: 600_000 },
      { advance: 'application-1.1', goes: 'back', fen: 600_000 },
    ]);
  });

  test('EVR-35: what the former body holds is decided though another has the work, and a further sum takes nothing from the first', async () => {
    const one = await accepted({ quote: '6000' });
    const advance = { decision: 'granted', advanceBy: '2026-03-20', reasons: '预交。' };
    await one.must('lu', 'appraisal.decide-need', { ...advance, advance: '6000' }, 'g1-fee');
    const paid = { on: '2026-03-02', note: '转账凭证' };
    await one.must('he', 'evidence.note-advance', paid, 'application-1');
    await one.commissioned({ body: qiuzhen, advance: '2000', advanceBy: '2026-03-20' });
    await one.must('he', 'evidence.note-advance', paid, 'application-1');
    expect(one.state.appraisal.advances).toMatchObject([
      { id: 'application-1.1', body: mingjian, fen: 600_000, paidOn: '2026-03-02' },
      { id: 'application-1.2', body: qiuzhen, fen: 200_000, paidOn: '2026-03-02' },
    ]);
    const back = {
      goes: 'back',
      because: 'late',
      amount: '6000',
      by: '2026-04-20',
      reasons: '逾期。',
    };
    await one.must('lu', 'appraisal.settle-fee', back, 'application-1.1');
    const last = one.case.court
      .entries(one.case.stream)
      .findLast(({ kind }) => kind === 'appraisal.FeeSettled');
    expect(last?.body).toMatchObject({ body: mingjian, commission: 'g1' });
  });
});
