import { effectiveOn, openAgreement, suitEnd } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, earlierSuit } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent, task } from '../testing/judged.ts';

const agreed = catalogue.command('mediation.record')?.example ?? {};
const found = catalogue.command('mediation.confirm')?.example ?? {};
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
const byHand = { way: 'by-hand', proof: '送达回证一份' };

/** An agreement stands in the docket. Whether the defendant has an account is for the test to say. */
async function recorded(
  also: Readonly<Record<string, unknown>> = {},
  procedure = 'ordinary',
): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.must('he', 'mediation.record', { ...agreed, ...also });
  return one;
}

/** Both sides have signed it: the plaintiff online, the defendant on paper. */
async function signed(also: Readonly<Record<string, unknown>> = {}): Promise<CivilCase> {
  const one = await recorded(also);
  await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
  await one.must('he', 'mediation.record-signature', scan, 'm1.d1');
  return one;
}

/** The judge has confirmed it, and the statement is made. */
async function confirmed(also: Readonly<Record<string, unknown>> = {}): Promise<CivilCase> {
  const one = await signed(also);
  await one.must('lu', 'mediation.confirm', found, 'm1');
  await one.issue();
  return one;
}

const statement = (one: CivilCase): string => one.paper('mediation-statement', 'p1');

const handOver = (one: CivilCase, id: string, on: string, how: object = byHand) =>
  one.try('he', 'service.record-paper', { papers: [statement(one)], on, ...how }, id);

const commands = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ command }) => command);

describe('CPL-99: an agreement is voluntary and lawful', () => {
  test('CPL-99: each side is asked for its signature, and the judge confirms when all have signed', async () => {
    const one = await recorded();
    expect(task(one, 'mediation.sign')).toMatchObject({ by: { person: 'zhao' }, subject: 'm1.p1' });
    expect(task(one, 'mediation.record-signature')).toMatchObject({
      by: { role: 'clerk' },
      subject: 'm1.d1',
    });
    expect(await one.try('lu', 'mediation.confirm', found, 'm1')).toMatchObject({
      refusals: [
        {
          code: 'mediation/not-signed',
          ground: { kind: 'policy', setting: 'agreement-signed-first' },
          facts: { names: ['沈静宜', '钱守拙'] },
        },
      ],
    });
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    await one.must('he', 'mediation.record-signature', scan, 'm1.d1');
    expect(task(one, 'mediation.confirm')).toMatchObject({ by: { role: 'judge' }, subject: 'm1' });
  });

  test('OLR-7.3.1: online it is signed by whoever has shown in this session who they are', async () => {
    const one = await recorded();
    const sign = (session: number) =>
      one.court.when(
        { ...one.people.zhao, session },
        'mediation.sign',
        one.stream,
        { agreed: true },
        'm1.p1',
      );
    expect(await sign(1)).toMatchObject({
      refusals: [{ code: 'permission/step-up', ground: { kind: 'law', articles: ['OLR-7.3.1'] } }],
    });
    expect((await sign(2)).outcome).toBe('accepted');
  });

  test('CPL-99: the judge says that it is voluntary and that it is lawful, or does not confirm it', async () => {
    const one = await signed();
    const half = { ...found, lawful: undefined };
    expect(await one.try('lu', 'mediation.confirm', half, 'm1')).toMatchObject({
      outcome: 'invalid',
    });
    await one.must('lu', 'mediation.end', { why: 'unlawful', reasons: '损害他人利益。' }, 'm1');
    expect(openAgreement(one.state)).toBeNull();
    expect(suitEnd(one.state)).toBeNull();
    expect(commands(one)).not.toContain('mediation.confirm');
  });

  test('CPL-62, CPLI-147: an agent without special authority signs, it is received and marked, and nothing is confirmed on it', async () => {
    const one = await recorded();
    one.court.given(one.stream, agent('general'));
    const shao = one.court.person('shao', { name: '邵知行' });
    await one.court.when(shao, 'mediation.sign', one.stream, { agreed: true }, 'm1.d1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'mediation.Signed',
      body: { participant: 'd1', authority: 'general' },
    });
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    expect(await one.try('lu', 'mediation.confirm', found, 'm1')).toMatchObject({
      refusals: [
        { code: 'mediation/authority-not-shown', ground: { kind: 'law', articles: ['CPL-62'] } },
      ],
    });
    // What came with special authority is the party's own word.
    const other = await recorded();
    other.court.given(other.stream, agent('special'));
    await other.court.when(shao, 'mediation.sign', other.stream, { agreed: true }, 'm1.d1');
    await other.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    await other.must('lu', 'mediation.confirm', found, 'm1');
    expect(openAgreement(other.state)?.confirmedAt).not.toBeNull();
  });

  test('CPLI-150: a third party that takes something on is chosen among third parties alone', async () => {
    const one = await CivilCase.registered();
    const wrong = await one.try('he', 'mediation.record', { ...agreed, thirds: ['d1'] });
    expect(wrong).toMatchObject({ refusals: [{ code: 'mediation/choose-third-parties' }] });
    const nobody = await one.try('he', 'mediation.record', { ...agreed, present: ['x1'] });
    expect(nobody).toMatchObject({ refusals: [{ code: 'mediation/choose-parties' }] });
    const ahead = await one.try('he', 'mediation.record', { ...agreed, on: '2026-03-03' });
    expect(ahead).toMatchObject({ refusals: [{ code: 'mediation/in-the-future' }] });
  });
});

describe('CPL-100: a mediation statement binds when both sides have signed for it', () => {
  test('CPL-100: what was agreed is put into a statement, with claims, facts and result', async () => {
    const one = await confirmed();
    const ordered = one.court
      .entries(one.stream)
      .find(({ body }) => (body as { template?: string }).template === 'mediation-statement');
    expect(ordered?.labels).toEqual(['parties']);
    expect(ordered?.body).toMatchObject({
      title: '民事调解书',
      data: {
        terms: ['被告于2026年4月30日前返还原告定作款50000元。'],
        facts: agreed['facts'],
        costs: agreed['costs'],
        bench: [{ post: '审判员', name: 'judge-lu' }],
        staff: [{ post: '书记员', name: 'clerk-he' }],
      },
    });
    expect(
      one.court.tasks(one.stream).filter(({ key }) => /^service\/statement/.test(key)),
    ).toEqual([
      expect.objectContaining({ subject: 'p1', basis: ['CPL-100', 'CPLI-133'] }),
      expect.objectContaining({ subject: 'd1' }),
    ]);
  });

  test('CPL-100, CPLI-149: one signature binds nobody; the last one ends the suit, from its day on', async () => {
    const one = await confirmed();
    one.court.at('2026-03-09T02:00:00.000Z');
    expect(await handOver(one, 'p1', '2026-03-04')).toMatchObject({ outcome: 'accepted' });
    expect(suitEnd(one.state)).toBeNull();
    expect(await handOver(one, 'd1', '2026-03-06')).toMatchObject({ outcome: 'accepted' });
    expect(suitEnd(one.state)).toEqual({ at: '2026-03-09T02:00:00.000Z', how: 'mediated' });
    expect(one.court.entries(one.stream).find(({ kind }) => kind === 'mediation.TookEffect')?.body)
      // Signed for on 4 and 6 March; entered on the ninth.
      .toEqual({ agreement: 'm1', on: '2026-03-06' });
  });

  test('CPL-100: that it arrived in the account is not enough; it is signed for there, by whoever may settle', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.servedByAccount();
    const all = { electronic: true, channels: ['account'], judgmentsToo: true };
    await one.must('qian', 'service.confirm-address', { ...all, address: '柳荫巷 3 号' }, 'd1');
    await one.must('he', 'mediation.record', agreed);
    await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
    await one.must('qian', 'mediation.sign', { agreed: true }, 'm1.d1');
    await one.must('lu', 'mediation.confirm', found, 'm1');
    await one.issue();
    await handOver(one, 'p1', '2026-03-02');
    await one.must('he', 'service.serve', { papers: [statement(one)] }, 'd1');
    const served = one.state.service.services.at(-1);
    expect(served?.effective).not.toBeNull();
    expect(suitEnd(one.state)).toBeNull();

    one.court.given(one.stream, agent('general'));
    const shao = one.court.person('shao', { name: '邵知行' });
    const key = served?.id ?? '';
    const got = { received: true };
    expect(await one.court.when(shao, 'service.acknowledge', one.stream, got, key)).toMatchObject({
      refusals: [
        {
          code: 'service/party-signs-itself',
          ground: { kind: 'law', articles: ['CPLI-133', 'CPL-62'] },
        },
      ],
    });
    await one.must('qian', 'service.acknowledge', got, key);
    expect(suitEnd(one.state)?.how).toBe('mediated');
    // Whoever wants it on paper is owed it, also when it has ended the suit (CPL-90).
    await one.must('qian', 'service.request-paper', {}, key);
    expect(one.court.tasks(one.stream).map((each) => each.key)).toContain(
      `service/on-paper/${key}`,
    );
  });

  test('CPL-62: an agent without special authority takes the other papers from the account, and not the statement', async () => {
    const one = await confirmed();
    one.court.given(one.stream, agent('general'));
    const shao = one.court.person('shao', { name: '邵知行' });
    const take = (papers: readonly string[]) =>
      one.court.when(shao, 'service.accept', one.stream, { papers, received: true }, 'd1');
    expect(await take([statement(one)])).toMatchObject({
      refusals: [{ code: 'service/party-signs-itself' }],
    });
    expect(await take([one.paper('complaint', 'd1')])).toMatchObject({ outcome: 'accepted' });
  });

  test('CPL-100, CPLI-149: a day that was written down wrong is corrected before it binds, and a service that was undone is no signature', async () => {
    const one = await confirmed();
    one.court.at('2026-03-09T02:00:00.000Z');
    await handOver(one, 'p1', '2026-03-05');
    await one.undone('zhao', 'p1');
    await handOver(one, 'd1', '2026-03-04');
    expect(suitEnd(one.state)).toBeNull();
    const last = one.state.service.services.at(-1)?.id ?? '';
    const mended = { on: '2026-03-08', reasons: '送达回证写的是八日。' };
    await one.must('lu', 'service.correct-day', mended, last);
    await handOver(one, 'p1', '2026-03-07');
    expect(one.state.mediation.agreements[0]?.bindsFrom?.on).toBe('2026-03-08');
  });

  test('CPL-148: where the suit ended otherwise before, nobody is served with the statement any more', async () => {
    const one = await confirmed();
    await one.must('zhao', 'claims.withdraw', { reasons: '另行处理。', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    await one.issue();
    expect(one.court.tasks(one.stream).map(({ key }) => key.slice(0, 17))).not.toContain(
      'service/statement',
    );
    expect(await handOver(one, 'd1', '2026-03-02')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
  });

  test('CPLI-133: it is not left at the door, and other papers are', async () => {
    const one = await confirmed();
    const left = { way: 'left-at-door', witnesses: '王一、李二', proof: '见证 2 人' };
    expect(await handOver(one, 'd1', '2026-03-02', left)).toMatchObject({
      refusals: [
        { code: 'service/statement-not-left', ground: { kind: 'law', articles: ['CPLI-133'] } },
      ],
    });
    const papers = [one.paper('complaint', 'd1')];
    const other = { papers, on: '2026-03-02', ...left };
    expect(await one.try('he', 'service.record-paper', other, 'd1')).toMatchObject({
      outcome: 'accepted',
    });
  });

  test('CPLI-133: no days after posting, nor an envelope that came back, are a signature', async () => {
    const one = await confirmed();
    one.court.at('2026-07-01T02:00:00.000Z');
    for (const how of [
      { way: 'posted-abroad', proof: '国际挂号信收据 1 份' },
      { way: 'returned', returned: 'refused-to-sign', proof: '退回的信封 1 个' },
    ])
      expect(await handOver(one, 'd1', '2026-03-02', how)).toMatchObject({
        refusals: [{ code: 'service/statement-not-left' }],
      });
    expect(one.state.mediation.agreements[0]?.signedFor).toEqual([]);
  });

  test('CPL-100, CPLI-133: no announcement takes the place of a signature', async () => {
    const one = await confirmed();
    const order = (papers: readonly string[]) =>
      one.try(
        'lu',
        'announcement.order',
        { ...catalogue.command('announcement.order')?.example, papers },
        'd1',
      );
    expect(await order([statement(one)])).toMatchObject({
      refusals: [
        {
          code: 'announcement/statement-is-signed-for',
          ground: { kind: 'law', articles: ['CPL-100', 'CPLI-133'] },
        },
      ],
    });
    expect(await order([one.paper('complaint', 'd1')])).toMatchObject({ outcome: 'accepted' });
  });
});

test('CPL-100, FEE-15: agreed, served, signed for and closed: no appeal, half of the fee, and nothing of the course is owed', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  const whole = one.state.fees.bill?.amount ?? 0;
  await one.must('lu', 'mediation.record', agreed);
  await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
  await one.must('he', 'mediation.record-signature', scan, 'm1.d1');
  // While they agree nobody judges past it.
  await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example);
  const judging = await one.try('lu', 'judgment.make', { signed: true });
  expect(judging.outcome === 'refused' ? judging.refusals : []).toContainEqual(
    expect.objectContaining({
      code: 'closing/request-open',
      facts: { what: 'agreement', count: 1 },
    }),
  );
  await one.must('lu', 'mediation.confirm', found, 'm1');
  await one.issue();
  for (const id of ['p1', 'd1']) await handOver(one, id, '2026-03-02');
  expect(suitEnd(one.state)?.how).toBe('mediated');
  expect(one.state.fees.bill?.amount).toBe(Math.floor(whole / 2));
  expect(effectiveOn(one.state.service, 'd1', 'judgment')).toBeNull();
  await one.issue();
  const left = commands(one);
  expect(left).toEqual(expect.arrayContaining(['case.close', 'fees.refund']));
  expect(left).not.toContain('judgment.draft');
  expect(left).not.toContain('judgment.make');
  expect(one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('judgment/'))).toEqual(
    [],
  );
  const appeal = { claims: '改判。', attachments: [] };
  expect(await one.try('zhao', 'judgment.appeal', appeal, 'p1')).not.toMatchObject({
    outcome: 'accepted',
  });
  expect(await one.try('he', 'case.close', { manner: 'judged' })).toMatchObject({
    refusals: [{ code: 'closing/other-manner' }],
  });
  await one.must('he', 'case.close', { note: '调解书已经双方签收。' });
  expect(one.state.judgment.closedAs).toBe('mediated');
  // What was settled is a suit that was brought before, for whoever brings it again.
  expect(earlierSuit(one.stream, one.state)).toMatchObject({ number: one.state.filing.caseNumber });
});

test('CPL-101: on its four grounds no statement is made; the record binds when parties, judge and clerk have signed', async () => {
  const one = await confirmed({ form: 'performed-at-once' });
  expect(one.state.documents.papers.map(({ template }) => template)).not.toContain(
    'mediation-statement',
  );
  expect(suitEnd(one.state)).toBeNull();
  expect(task(one, 'mediation.countersign')).toMatchObject({ by: { role: 'clerk' } });
  one.court.at('2026-03-04T02:00:00.000Z');
  await one.must('he', 'mediation.countersign', { signed: true }, 'm1');
  expect(suitEnd(one.state)).toEqual({ at: '2026-03-04T02:00:00.000Z', how: 'mediated' });
  expect(one.state.mediation.agreements[0]?.bindsFrom?.on).toBe('2026-03-04');
  const made = await confirmed();
  expect(commands(made)).not.toContain('mediation.countersign');
});

describe('CPL-102: without an agreement, or where a side goes back on it, the court judges', () => {
  test('CPL-102: gone back on before all have signed for it: told, never served again, and judged', async () => {
    const one = await confirmed();
    await handOver(one, 'p1', '2026-03-02');
    const refused = { ...scan, reasons: '送达时拒绝签收。' };
    await one.must('he', 'mediation.record-going-back', refused, 'm1.d1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'mediation.WentBack',
      body: { participant: 'd1', late: false },
    });
    expect(openAgreement(one.state)).toBeNull();
    expect(commands(one)).toContain('judgment.draft');
    expect(commands(one).filter((name) => name.startsWith('mediation.'))).toEqual([]);
    expect(await handOver(one, 'd1', '2026-03-02')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
    expect(suitEnd(one.state)).toBeNull();
    await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example);
    const judging = await one.try('lu', 'judgment.make', { signed: true });
    expect(JSON.stringify(judging)).not.toContain('"agreement"');
    // They may come to another one.
    await one.must('lu', 'mediation.record', agreed);
    expect(openAgreement(one.state)?.id).toBe('m2');
  });

  test('CPL-102: whoever signed may go back on it from the account, until all have signed for the statement', async () => {
    const one = await confirmed();
    await one.must('zhao', 'mediation.go-back', { sure: true }, 'm1.p1');
    expect(openAgreement(one.state)).toBeNull();
    expect(await one.try('lu', 'mediation.confirm', found, 'm1')).not.toMatchObject({
      outcome: 'accepted',
    });
  });

  test('CPL-100, CPL-102: once it binds, going back on it is received, marked and answered, also after the closing', async () => {
    const one = await confirmed();
    for (const id of ['p1', 'd1']) await handOver(one, id, '2026-03-02');
    await one.issue();
    await one.must('he', 'case.close', { note: '调解结案。' });
    const said = { reasons: '想了想不同意。', sure: true };
    await one.must('zhao', 'mediation.go-back', said, 'm1.p1');
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({ late: true });
    expect(suitEnd(one.state)?.how).toBe('mediated');
    expect(task(one, 'mediation.answer-late')).toMatchObject({ by: { role: 'judge' } });
    const answer = { reasons: '调解书已经双方签收。' };
    await one.must('lu', 'mediation.answer-late', answer, 'm1.p1');
    expect(commands(one)).not.toContain('mediation.answer-late');
  });

  test('CPL-62, CPL-102: without authority it is received, and a judge says what follows', async () => {
    const one = await signed();
    one.court.given(one.stream, agent('pending'));
    const shao = one.court.person('shao', { name: '邵知行' });
    const said = { reasons: '当事人电话里说不同意。', sure: true };
    expect(
      await one.court.when(shao, 'mediation.go-back', one.stream, said, 'm1.d1'),
    ).toMatchObject({ outcome: 'accepted' });
    expect(openAgreement(one.state)?.id).toBe('m1');
    expect(task(one, 'mediation.end')).toMatchObject({ by: { role: 'judge' }, subject: 'm1' });
    await one.must('lu', 'mediation.end', { why: 'gone-back', reasons: '被告确认反悔。' }, 'm1');
    expect(openAgreement(one.state)).toBeNull();
  });

  test('CPL-102: that they did not agree is noted, and the case goes on as it was', async () => {
    const one = await CivilCase.registered();
    const before = commands(one);
    await one.must('he', 'mediation.note-failure', {
      on: '2026-03-02',
      place: '第六法庭',
      note: '数额上没有达成一致。',
    });
    expect(one.court.entries(one.stream).at(-1)?.kind).toBe('mediation.Failed');
    expect(commands(one)).toEqual(before);
  });
});

test('FEE-15, CPLI-206: in summary procedure the fee is half already, and is halved once only', async () => {
  const one = await recorded({}, 'summary');
  const amount = one.state.fees.bill?.amount;
  await one.must('zhao', 'mediation.sign', { agreed: true }, 'm1.p1');
  await one.must('he', 'mediation.record-signature', scan, 'm1.d1');
  await one.must('lu', 'mediation.confirm', found, 'm1');
  await one.issue();
  for (const id of ['p1', 'd1']) await handOver(one, id, '2026-03-02');
  expect(suitEnd(one.state)?.how).toBe('mediated');
  expect(one.state.fees.bill?.amount).toBe(amount);
});
