import { judgmentMade, judgmentPronounced } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Context, Facts } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { agent, appealed, judged, onPaper, petition, task } from '../testing/judged.ts';

describe('CPL-174: what the court does with an appeal', () => {
  test('CPL-174: it is served on the other side, and not on the appellant, within five days of its receipt', async () => {
    const one = await appealed();
    expect(
      one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/appeal/')),
    ).toMatchObject([
      {
        subject: 'p1',
        by: { role: 'clerk' },
        dueAt: '2026-04-13T15:59:59.999Z',
        basis: ['CPL-174'],
      },
    ]);
    const papers = [one.paper('appeal', 'd1')];
    const record = { papers, way: 'by-hand', on: '2026-04-07', proof: '送达回证' };
    expect(await one.try('he', 'service.record-paper', record, 'd1')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve' }],
    });
  });

  test('CPL-174: the other side answers within fifteen days of service; a late answer is received and marked', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(task(one, 'appeal.answer')).toMatchObject({
      by: { person: 'zhao' },
      subject: 'appeal-1.p1',
      dueAt: '2026-04-22T15:59:59.999Z',
    });
    const answer = { text: '请求驳回上诉', attachments: [] };
    one.court.at('2026-04-23T01:00:00.000Z');
    await one.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
    expect(one.state.appeal.answers).toMatchObject([{ participant: 'p1', late: true }]);
    const entered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'appeal.Answered');
    expect(
      (['zh-CN', 'en'] as const).map(
        (lang) => catalogue.texts(lang).entries['appeal.Answered']?.(entered?.body as Facts).title,
      ),
    ).toEqual([
      '收到对上诉的答辩状（过了答辩期才交来）',
      'Answer to the appeal received (received after the time to answer)',
    ]);
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      'appeal.answer#appeal-1.d1',
    );
  });

  test.each([
    [{ postedOn: '2026-04-22' }, false],
    [{ postedOn: '2026-04-23' }, true],
    [{}, true],
  ])(
    'CPL-85: an answer that came by post on the 24th counts by its postmark: %o is late: %s',
    async (posted, late) => {
      const one = await appealed();
      await onPaper(one, 'appeal', 'p1', '2026-04-07');
      one.court.at('2026-04-24T01:00:00.000Z');
      const answer = {
        receivedOn: '2026-04-24',
        text: '请求驳回上诉',
        attachments: [CivilCase.file('e')],
      };
      await one.must('he', 'appeal.record-answer', { ...answer, ...posted }, 'appeal-1.p1');
      expect(one.state.appeal.answers).toMatchObject([{ late }]);
      expect(
        await one.try(
          'he',
          'appeal.record-answer',
          { ...answer, postedOn: '2026-04-25' },
          'appeal-1.p1',
        ),
      ).toMatchObject({ refusals: [{ code: 'receipt/posting-does-not-fit' }] });
    },
  );

  test('CPL-174: an answer written online is made a paper, which the appellant gets within five days of its receipt', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.at('2026-04-10T01:00:00.000Z');
    const owed = () =>
      one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/appeal-answer/'));
    await one.must(
      'zhao',
      'appeal.answer',
      { text: '请求驳回上诉', attachments: [] },
      'appeal-1.p1',
    );
    expect(owed()).toEqual([]);
    await one.issue();
    expect(owed()).toMatchObject([
      {
        key: 'service/appeal-answer/d1/answer-1',
        subject: 'd1',
        by: { role: 'clerk' },
        dueAt: '2026-04-15T15:59:59.999Z',
        basis: ['CPL-174'],
      },
    ]);
    const ordered = one.state.documents.papers.find(({ template }) => template === 'appeal-answer');
    expect(ordered?.title).toBe('民事答辩状');
    // It is nobody's but the appellant's to be served with.
    const to = (id: string) =>
      one.try(
        'he',
        'service.record-paper',
        {
          papers: [one.paper('appeal-answer', id)],
          way: 'by-hand',
          on: '2026-04-10',
          proof: '回证',
        },
        id,
      );
    expect((await to('p1')).outcome).toBe('refused');
    expect((await to('d1')).outcome).toBe('accepted');
    expect(owed()).toEqual([]);
  });

  test('CPL-174: an answer on paper goes to the appellant as it came; one without shown authority waits for it', async () => {
    const one = await appealed();
    const owed = () =>
      one.court
        .tasks(one.stream)
        .filter(({ key }) => key.startsWith('service/appeal-answer/'))
        .map(({ key, dueAt }) => [key, dueAt]);
    one.court.given(one.stream, agent('pending', 'p1'));
    const early = { text: '请求驳回上诉', attachments: [] };
    await one.court.when(
      one.court.person('shao'),
      'appeal.answer',
      one.stream,
      early,
      'appeal-1.p1',
    );
    await one.issue();
    expect(owed()).toEqual([]);
    one.court.at('2026-04-17T01:00:00.000Z');
    const scan = CivilCase.file('e');
    const answer = { receivedOn: '2026-04-13', text: '请求驳回上诉', attachments: [scan] };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.p1');
    expect(owed()).toEqual([['service/appeal-answer/d1/answer-2', '2026-04-20T15:59:59.999Z']]);
    const served = { papers: [scan.sha256], way: 'by-hand', on: '2026-04-17', proof: '回证' };
    await one.must('he', 'service.record-paper', served, 'd1');
    expect(owed()).toEqual([]);
  });

  test('CPL-62: an agent who has not shown their authority is told so before they answer; the answer is received and marked', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.given(one.stream, agent('pending', 'p1'));
    const shao = one.court.person('shao');
    const told = await one.court.told(one.stream, shao, 'appeal.answer', 'appeal-1.p1');
    expect(told).toContainEqual({ code: 'authority', facts: {} });
    expect(
      await one.court.told(one.stream, one.people.zhao, 'appeal.answer', 'appeal-1.p1'),
    ).not.toContainEqual({ code: 'authority', facts: {} });
    const answer = { text: '请求驳回上诉', attachments: [] };
    await one.court.when(shao, 'appeal.answer', one.stream, answer, 'appeal-1.p1');
    expect(one.state.appeal.answers).toMatchObject([{ unshown: 'shao' }]);
  });

  test('CPL-174: the file goes up only once the other side is served, and has answered or let its time pass', async () => {
    const one = await appealed();
    await one.issue();
    const up = catalogue.command('appeal.send-up')?.example ?? {};
    const refused = () => one.try('he', 'appeal.send-up', up, 'appeal-1');
    expect(await refused()).toMatchObject({
      refusals: [{ code: 'appeal/not-served', ground: { kind: 'law', articles: ['CPL-174'] } }],
    });
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(await refused()).toMatchObject({ refusals: [{ code: 'appeal/time-to-answer-runs' }] });
    one.court.at('2026-04-10T01:00:00.000Z');
    const answer = {
      receivedOn: '2026-04-10',
      text: '请求驳回上诉',
      attachments: [CivilCase.file('e')],
    };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.p1');
    expect(task(one, 'appeal.send-up')).toMatchObject({ dueAt: '2026-04-15T15:59:59.999Z' });
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    expect(one.state.appeal.appeals).toMatchObject([{ sentUp: { on: '2026-04-10' } }]);
    expect(task(one, 'appeal.send-up')).toBeUndefined();
  });

  test('OLR-35.2.0: all of it here, the file goes up electronically and without paper, once the clerk confirms that it is all here', async () => {
    const one = await appealed();
    await one.issue();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.at('2026-04-10T01:00:00.000Z');
    const answer = { text: '请求驳回上诉', attachments: [] };
    await one.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
    const up = { ...catalogue.command('appeal.send-up')?.example, as: 'electronic' };
    expect(
      await one.try('he', 'appeal.send-up', { ...up, complete: false }, 'appeal-1'),
    ).toMatchObject({ outcome: 'invalid', faults: [{ path: 'complete' }] });
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    expect(one.state.appeal.appeals).toMatchObject([{ sentUp: { on: '2026-04-10' } }]);
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'appeal.SentUp',
      body: { as: 'electronic' },
    });
  });

  test('CPL-174: the five days run from the day on which a paper answer came, not from its entry', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.at('2026-04-17T01:00:00.000Z');
    const answer = {
      receivedOn: '2026-04-08',
      text: '请求驳回上诉',
      attachments: [CivilCase.file('e')],
    };
    await one.must('he', 'appeal.record-answer', answer, 'appeal-1.p1');
    expect(task(one, 'appeal.send-up')).toMatchObject({ dueAt: '2026-04-13T15:59:59.999Z' });
  });

  test('CPL-174: silence for fifteen days is a fact, and then the file goes up within five days', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    one.court.at('2026-04-23T00:00:00.000Z');
    const key = 'judgment/appeal-answer/appeal-1/p1@2026-04-22';
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(task(one, 'appeal.send-up')).toMatchObject({ dueAt: '2026-04-27T15:59:59.999Z' });
    // The answer is welcome all the same.
    await one.must('zhao', 'appeal.answer', { text: '迟到的答辩', attachments: [] }, 'appeal-1.p1');
  });
});

describe('OLR-35.1.1: the case is not closed over an appeal that came in before', () => {
  const codes = async (one: CivilCase) => {
    const tried = await one.try('he', 'case.close', { manner: 'judged', note: '已送达' });
    return tried.outcome === 'refused'
      ? tried.refusals.map(({ code, ground }) => [code, ground.kind])
      : [];
  };

  test('OLR-35.1.1: its copy is served and the file sent up first, by this court’s policy; nobody is asked to close before', async () => {
    const one = await appealed();
    expect(await codes(one)).toEqual([
      ['closing/appeal-not-served', 'policy'],
      ['closing/appeal-not-sent-up', 'policy'],
    ]);
    expect(task(one, 'case.close')).toBeUndefined();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    expect(await codes(one)).toEqual([['closing/appeal-not-sent-up', 'policy']]);
    await one.must(
      'zhao',
      'appeal.answer',
      { text: '请求驳回上诉', attachments: [] },
      'appeal-1.p1',
    );
    await one.issue();
    const up = catalogue.command('appeal.send-up')?.example ?? {};
    await one.must('he', 'appeal.send-up', up, 'appeal-1');
    expect(task(one, 'case.close')).toMatchObject({ by: { role: 'clerk' } });
    expect(await codes(one)).toEqual([]);
  });

  test('CPL-86: an appeal that a judge must weigh is weighed first; one without effect holds nothing', async () => {
    const one = await judged();
    one.court.at('2026-04-21T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    expect(await codes(one)).toEqual([['closing/appeal-to-weigh', 'policy']]);
    const outcome = { outcome: 'without-effect', reasons: '逾期没有正当理由' };
    await one.must('lu', 'appeal.weigh', outcome, 'appeal-1');
    expect(task(one, 'case.close')).toMatchObject({ by: { role: 'clerk' } });
    expect(await codes(one)).toEqual([]);
  });
});

describe('an appeal whose file is not to go up yet', () => {
  const sendUp = catalogue.command('appeal.send-up')?.example ?? {};
  const pass = (one: CivilCase, on: string) =>
    one.court.when(
      one.court.clock,
      'deadline.pass',
      one.stream,
      {},
      `judgment/appeal-answer/appeal-1/p1@${on}`,
    );

  test('CPL-174: the passed days of a service that was undone let no file go up while new ones run', async () => {
    const one = await appealed();
    await onPaper(one, 'appeal', 'p1', '2026-04-07');
    const service = one.state.service.services.at(-1)?.id ?? '';
    one.court.at('2026-04-23T00:00:00.000Z');
    await pass(one, '2026-04-22');
    expect(task(one, 'appeal.send-up')).toBeDefined();
    const objection = catalogue.command('service.object')?.example ?? {};
    await one.must('zhao', 'service.object', objection, service);
    const key = one.court
      .tasks(one.stream)
      .find((each) => each.key.startsWith('service/objection'));
    const undone = { outcome: 'undone', reasons: '不是本人住址。' };
    await one.must('lu', 'service.decide-objection', undone, key?.subject);
    one.court.at('2026-04-24T00:00:00.000Z');
    await onPaper(one, 'appeal', 'p1', '2026-04-24');
    expect(task(one, 'appeal.send-up')).toBeUndefined();
    expect(await one.try('he', 'appeal.send-up', sendUp, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/time-to-answer-runs' }],
    });
    one.court.at('2026-05-13T00:00:00.000Z');
    await pass(one, '2026-05-09');
    expect(task(one, 'appeal.send-up')).toBeDefined();
  });

  test('CPL-86: a late appeal goes up only after a judge has weighed it, and is weighed here only before', async () => {
    const one = await judged();
    one.court.at('2026-06-01T02:00:00.000Z');
    await one.must('qian', 'judgment.appeal', petition, 'd1');
    await one.issue();
    await onPaper(one, 'appeal', 'p1', '2026-06-01');
    const answer = { text: '请求驳回上诉。', attachments: [] };
    await one.must('zhao', 'appeal.answer', answer, 'appeal-1.p1');
    await one.issue();
    expect(task(one, 'appeal.send-up')).toBeUndefined();
    expect(await one.try('he', 'appeal.send-up', sendUp, 'appeal-1')).toMatchObject({
      refusals: [{ code: 'appeal/not-weighed', ground: { kind: 'policy' } }],
    });
    const stands = { outcome: 'stands', reasons: '因住院耽误，准许顺延。' };
    await one.must('lu', 'appeal.weigh', stands, 'appeal-1');
    expect(task(one, 'appeal.send-up')).toBeDefined();
    await one.must('he', 'appeal.send-up', sendUp, 'appeal-1');
    expect(await one.try('lu', 'appeal.weigh', stands, 'appeal-1')).toMatchObject({
      outcome: 'refused',
    });
  });

  test('CPL-171: whoever stands alone on its side is not asked whom of that side its appeal is against', async () => {
    const second = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const first = { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' };
    for (const [defendants, left] of [
      [[first], ['against']],
      [[first, second], []],
    ] as const) {
      const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', { defendants });
      const who = one.state.participation.participants.find(({ id }) => id === 'd1');
      for (const [name, subject] of [
        ['judgment.appeal', who ?? {}],
        ['appeal.record-paper', { who, ruling: null }],
      ] as const)
        expect(
          catalogue
            .command(name)
            ?.unasked?.({ state: one.state } as unknown as Context, subject)
            .filter((part) => part === 'against'),
        ).toEqual(left);
    }
  });

  test('CPL-171: an appeal may name somebody on the same side, who is then served and may answer', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', {
      defendants: [
        { kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' },
        { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' },
      ],
    });
    await one.linked();
    const appealOf = {
      ...petition,
      claims: '请求改判由孙立新承担责任。',
      against: ['d2', 'p1', 'd1'],
    };
    const decision = {
      findings: '',
      reasons: '',
      basis: '',
      orders: [],
      costs: '',
      appealCourt: '',
    };
    const decided = { decidedOn: '2026-03-02', final: false };
    one.court.given(one.stream, judgmentMade.make({ shared: { ...decision, ...decided } }));
    one.court.given(
      one.stream,
      judgmentPronounced.make({ shared: { manner: 'in-person', place: '第六法庭', ...decided } }),
    );
    await one.must('qian', 'judgment.appeal', appealOf, 'd1');
    await one.issue();
    expect(one.state.appeal.appeals[0]?.against).toEqual(['d2']);
    const served = one.court.tasks(one.stream).map(({ key }) => key);
    expect(served.filter((key) => key.startsWith('service/appeal'))).toHaveLength(2);
  });
});
