import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { commission, ListedCase, mingjian, qiuzhen } from './testing/listed.ts';

const draw = { field: '电子数据', reasons: '双方协商不成。' };
const drawn = (one: ListedCase) => one.state.appraisal.draws.at(-1);

describe('how it begins', () => {
  test('OOR-28.1.1: the court has it examined of its own motion, with reasons, for whoever must prove the fact', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    expect(one.state.evidence.applications).toMatchObject([
      { id: 'application-1', kind: 'appraisal', participant: 'p1', decided: 'granted' },
    ]);
    expect(one.state.evidence.applications[0]?.ofOwnMotion).toBe(true);
    expect(
      one.case.court.tasks(one.case.stream).filter(({ key }) => key.includes('application-1')),
    ).toMatchObject([{ command: 'evidence.commission-appraisal', by: { role: 'judge' } }]);
    expect(
      await one.try('lu', 'appraisal.order', {
        ...catalogue.command('appraisal.order')?.example,
        participant: 'nobody',
      }),
    ).toMatchObject({ outcome: 'refused', refusals: [{ code: 'appraisal/no-party' }] });
  });

  test('OOR-28.1.1: an application after the time for evidence is received, and a judge decides', async () => {
    const one = await ListedCase.ready();
    one.case.court.at('2026-11-02T01:00:00.000Z');
    await one.must(
      'qian',
      'evidence.apply',
      {
        ...catalogue.command('evidence.apply')?.example,
        kind: 'appraisal',
        attachments: [],
      },
      'd1',
    );
    expect(one.state.evidence.applications).toMatchObject([{ kind: 'appraisal', decided: null }]);
    await one.must(
      'lu',
      'evidence.decide-application',
      { decision: 'granted', reasons: '有必要。' },
      'application-1',
    );
    await one.commissioned({ dueOn: '2027-01-20', advance: '6000', advanceBy: '2026-11-20' });
    expect(one.state.evidence.applications).toMatchObject([
      { advance: { fen: 600_000, dueOn: '2026-11-20' } },
    ]);
  });
});

describe('which body', () => {
  test('OOR-28.1.2: each side says whom it would have; both naming one body is agreement, and no lot is drawn then', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    const say = (who: 'zhao' | 'qian' | 'he', party: string, body: string, also = {}) =>
      one.must(who, 'appraisal.state-choice', { body, ...also }, `${party}.application-1`);
    await say('zhao', 'p1', qiuzhen);
    await say('he', 'd1', mingjian, { receivedOn: '2026-03-02' });
    expect(
      await one.case.court.prefill(
        one.case.stream,
        one.case.people.lu,
        'evidence.commission-appraisal',
        'application-1',
      ),
    ).not.toHaveProperty('body');
    await say('zhao', 'p1', mingjian);
    expect(await one.try('lu', 'appraisal.draw-body', draw, 'application-1')).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'appraisal/parties-have-agreed', ground: { kind: 'law', articles: ['CPL-79'] } },
      ],
    });
    expect(
      await one.case.court.prefill(
        one.case.stream,
        one.case.people.lu,
        'evidence.commission-appraisal',
        'application-1',
      ),
    ).toMatchObject({ body: mingjian, chosen: 'agreed' });
    // Nor does the court name another in the place of the one they agreed upon, or call agreed what was not.
    const name = 'evidence.commission-appraisal';
    for (const [chosen, code] of [
      ['named', 'appraisal/parties-have-agreed'],
      ['agreed', 'appraisal/not-what-was-agreed'],
    ])
      expect(
        await one.try('lu', name, { ...commission, body: qiuzhen, chosen }, 'application-1'),
      ).toMatchObject({ outcome: 'refused', refusals: [{ code }] });
  });

  test('CPL-79: an agreement on a body that cannot act here forbids no lot', async () => {
    const one = await ListedCase.ready();
    await one.appraiser('13800000001', 'b1');
    await one.enter('云州市格物鉴定中心');
    await one.ordered();
    await one.must('zhao', 'appraisal.state-choice', { body: mingjian }, 'p1.application-1');
    const onPaper = { body: mingjian, receivedOn: '2026-03-02' };
    await one.must('he', 'appraisal.state-choice', onPaper, 'd1.application-1');
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    expect(drawn(one)).toMatchObject({ apart: [{ name: mingjian, because: 'person' }] });
  });

  test('CPL-79: a body on no list can be agreed upon; whether it is qualified the judge sees, who is told and may draw', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    const say = (who: 'zhao' | 'qian', party: string, input: object) =>
      one.try(who, 'appraisal.state-choice', { ...input }, `${party}.application-1`);
    for (const input of [{}, { body: mingjian, other: '外地某鉴定所' }])
      expect(await say('zhao', 'p1', input)).toMatchObject({
        outcome: 'refused',
        refusals: [{ code: 'appraisal/say-which-body' }],
      });
    for (const [who, party] of [
      ['zhao', 'p1'],
      ['qian', 'd1'],
    ] as const)
      expect(await say(who, party, { other: '外地某鉴定所' })).toMatchObject({
        outcome: 'accepted',
      });
    const { stream, people, court } = one.case;
    expect(
      await court.told(stream, people.lu, 'appraisal.draw-body', 'application-1'),
    ).toContainEqual({ code: 'unlisted', facts: { body: '外地某鉴定所' } });
    expect(
      await court.prefill(stream, people.lu, 'evidence.commission-appraisal', 'application-1'),
    ).toMatchObject({ body: '外地某鉴定所', chosen: 'agreed' });
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
  });

  test('OOR-28.1.2: the lot is by a seed that stands in the docket with the bodies in their order: anybody can draw again', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    const entry = drawn(one);
    expect(entry).toMatchObject({
      seed: '1f',
      bodies: [
        { listed: 'b1', name: mingjian },
        { listed: 'b2', name: qiuzhen },
      ],
      apart: [],
      // 0x1f = 31 = 15 * 2 + 1
      remainder: 31 % 2,
      body: qiuzhen,
    });
    // What stands is not drawn once more.
    expect(await one.case.court.offers(one.case.stream, one.case.people.lu)).not.toContain(
      'appraisal.draw-body#application-1',
    );
    expect(await one.try('lu', 'appraisal.draw-body', draw, 'application-1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'docket/no-longer-open' }],
    });
  });

  test('OOR-28.1.2: one whose people litigate here is left out of the lot, and it is said why; one body is no lot', async () => {
    const one = await ListedCase.ready();
    await one.appraiser('13800000001', 'b2');
    await one.ordered();
    expect(await one.try('lu', 'appraisal.draw-body', draw, 'application-1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/too-few-for-a-lot', facts: { count: 1 } }],
    });
    await one.enter('云州市格物鉴定中心');
    await one.must('lu', 'appraisal.draw-body', draw, 'application-1');
    expect(drawn(one)).toMatchObject({
      apart: [{ name: qiuzhen, because: 'person' }],
      body: '云州市格物鉴定中心',
    });
  });

  test('CPL-47: a body tied to somebody in the case is not commissioned, however it was chosen', async () => {
    const one = await ListedCase.ready();
    await one.appraiser('13800000001', 'b1');
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
          dueOn: '2026-05-20',
          reasons: '指定。',
        },
        'application-1',
      ),
    ).toMatchObject({
      outcome: 'refused',
      refusals: [
        { code: 'appraisal/tied-to-the-case', ground: { kind: 'law', articles: ['CPL-47'] } },
      ],
    });
  });

  test('OOR-5.2.8: what is called drawn was drawn; a body on no list is commissioned on paper, and that is said before', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    const given = {
      body: '外地某鉴定所',
      question: '问题',
      scope: '范围',
      dueOn: '2026-05-20',
      reasons: '名册里没有这项业务。',
    };
    const name = 'evidence.commission-appraisal';
    expect(await one.try('lu', name, { ...given, chosen: 'lot' }, 'application-1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/not-what-was-drawn' }],
    });
    expect(
      await one.case.court.warnings(
        one.case.stream,
        one.case.people.lu,
        name,
        { ...given, chosen: 'named' },
        'application-1',
      ),
    ).toMatchObject([{ code: 'not-listed' }]);
    await one.must('lu', name, { ...given, chosen: 'named' }, 'application-1');
    expect(one.state.appraisal.commissions).toMatchObject([
      { id: 'application-1-body-1', body: '外地某鉴定所', people: [] },
    ]);
  });
});

describe('a name that is nearly one of the list', () => {
  const near = '云州市明监电子数据鉴定中心';

  test('CPL-79: whoever writes it, at the counter as well, is told before, and it is received as it is written', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    const { court, stream, people } = one.case;
    const input = { other: near, receivedOn: '2026-03-02' };
    const key = 'd1.application-1';
    const warned = (said: object) =>
      court.warnings(stream, people.he, 'appraisal.state-choice', { ...said }, key);
    expect(await warned(input)).toMatchObject([
      { code: 'like-listed', facts: { body: near, rows: [{ name: mingjian }] }, field: 'other' },
    ]);
    for (const said of [{ body: mingjian }, { other: '外地某鉴定所' }])
      expect(await warned({ ...said, receivedOn: '2026-03-02' })).toEqual([]);
    await one.must('he', 'appraisal.state-choice', input, key);
    await one.must('zhao', 'appraisal.state-choice', { other: near }, 'p1.application-1');
    // Agreed upon: the judge is told where lots would be drawn and where it is commissioned, and may commission it.
    expect(
      await court.told(stream, people.lu, 'appraisal.draw-body', 'application-1'),
    ).toMatchObject([{}, {}, {}, { code: 'unlisted' }, { code: 'like-listed' }]);
    const name = 'evidence.commission-appraisal';
    const given = { ...commission, body: near, chosen: 'agreed' };
    expect(await court.warnings(stream, people.lu, name, given, 'application-1')).toMatchObject([
      { code: 'not-listed' },
      { code: 'like-listed' },
    ]);
    await one.must('lu', name, given, 'application-1');
  });

  test('CPL-47: one of its people who bears a name of the case, from another account, is pointed out to the judge', async () => {
    const one = await ListedCase.ready();
    await one.ordered();
    const { court, stream, people } = one.case;
    const warned = () =>
      court.warnings(
        stream,
        people.lu,
        'evidence.commission-appraisal',
        { ...commission },
        'application-1',
      );
    expect(await warned()).toEqual([]);
    await one.appraiser('13800000024', 'b1');
    expect(await warned()).toMatchObject([
      { code: 'namesake', facts: { body: mingjian, names: ['钱守拙'] }, field: 'body' },
    ]);
    await one.commissioned();
  });
});

describe('the list of the court', () => {
  test('OOR-28.1.2: a body stands on it once, and an appraiser once for a body; whoever is struck off is drawn no more', async () => {
    const one = await ListedCase.ready();
    expect(await one.enter(mingjian)).toMatchObject({ outcome: 'refused' });
    expect(await one.appraiser('13800000021', 'b1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'court/appraiser-is-listed' }],
    });
    expect(await one.appraiser('13800000099', 'b1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'court/no-such-person' }],
    });
    await one.ordered();
    await one.strike('b2');
    expect(await one.try('lu', 'appraisal.draw-body', draw, 'application-1')).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'appraisal/too-few-for-a-lot' }],
    });
  });
});
