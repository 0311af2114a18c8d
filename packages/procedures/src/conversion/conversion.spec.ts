import { modeFor, participationBegun, suitEnd } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

let one: CivilCase;

const owed = () => one.court.tasks(one.stream).map(({ key }) => key);
const decide = (step: string) => ({
  conditions: 'all',
  suitability: 'suitable',
  reasons: `按各方答复：${step}。`,
});
const fixed = { at: '2026-04-10T09:30', place: '第五法庭', purpose: 'hearing', open: true };

/** Both are asked and the plaintiff agrees to the hearing online; the defendant says no. */
beforeEach(async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  await one.must(
    'he',
    'consent.record',
    { answer: 'decline', how: 'phone', evidence: '录音 1' },
    'd1.hearing',
  );
  await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
});

const mode = (id = 'p1') => modeFor(one.state, 'hearing', id);
const request = (obstacle: string) =>
  one.must('zhao', 'conversion.request', { obstacle, text: '手机没有信号。' }, 'p1.hearing');

describe('OLR-5.1: whoever cannot take part online', () => {
  test.each([
    ['OLR-5.1.1', 'no-ability', 'stays-online'],
    ['OLR-5.1.1', 'no-ability', 'from-the-court'],
    ['OLR-5.1.2', 'no-means', 'stays-online'],
  ])(
    '%s: found %s, nobody keeps them online by choosing %s',
    async (article, obstacle, outcome) => {
      await request(obstacle);
      const input = { found: 'yes', outcome, reasons: '属实。' };
      expect(await one.try('lu', 'conversion.decide', input, 'conversion-1')).toMatchObject({
        outcome: 'refused',
        refusals: [
          { code: 'conversion/must-be-offline', ground: { kind: 'law', articles: [article] } },
        ],
      });
    },
  );

  test('OLR-5.1.2: a room that the court equips mends the want of means', async () => {
    await request('no-means');
    const input = { found: 'yes', outcome: 'from-the-court', reasons: '到法院的在线法庭。' };
    await one.must('lu', 'conversion.decide', input, 'conversion-1');
    expect(mode()).toBe('online');
  });

  test('OLR-5.1.1: decided so, the step is in person for this party and stays as it is for others', async () => {
    expect(mode()).toBe('online');
    await request('no-ability');
    expect(owed()).toContain('conversion/request/conversion-1');
    await one.must(
      'lu',
      'conversion.decide',
      { found: 'yes', outcome: 'in-person', reasons: '属实。' },
      'conversion-1',
    );
    expect(mode()).toBe('offline');
    expect(owed()).not.toContain('conversion/request/conversion-1');
  });

  test('and back: asked again, a new yes counts', async () => {
    await request('no-ability');
    const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await one.must('lu', 'conversion.decide', input, 'conversion-1');
    one.court.at('2026-03-03T01:00:00.000Z');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
    expect(mode()).toBe('online');
  });

  test('the court may notice it first', async () => {
    const input = {
      knownAt: `${one.court.today}T08:00`,
      evidence: '第 3 页',
      obstacle: 'no-ability',
      text: '调试三次没有成功。',
    };
    const tomorrow = { ...input, knownAt: '2026-12-01T09:00' };
    expect(await one.try('he', 'conversion.note-obstacle', tomorrow, 'p1.hearing')).toMatchObject({
      refusals: [{ code: 'receipt/known-in-the-future', ground: { kind: 'technical' } }],
    });
    const before = { ...input, knownAt: '2020-12-01T09:00' };
    expect(await one.try('he', 'conversion.note-obstacle', before, 'p1.hearing')).toMatchObject({
      refusals: [{ code: 'receipt/known-before-the-case', ground: { kind: 'technical' } }],
    });
    await one.must('he', 'conversion.note-obstacle', input, 'p1.hearing');
    expect(one.state.conversion.requests).toMatchObject([{ participant: 'p1' }]);
  });
});

describe('OLR-5.3: whoever wants the others in person', () => {
  const ask = async (reasons: string): Promise<void> => {
    await one.linked();
    const input = { targets: ['p1'], reasons };
    const asked = await one.try('qian', 'conversion.demand-offline', input, 'd1.hearing');
    expect(asked.outcome).toBe('accepted');
  };

  test('OLR-5.3.1: hardly any reasons are warned of, received and marked', async () => {
    await ask('希望到庭');
    const entry = one.court.entries(one.stream).at(-1);
    expect(entry).toMatchObject({ kind: 'conversion.OfflineDemanded', body: { brief: true } });
    const told = await one.court.warnings(
      one.stream,
      one.people.qian,
      'conversion.demand-offline',
      { targets: ['p1'], reasons: '希望到庭' },
    );
    expect(told.map(({ code }) => code)).toEqual(['brief']);
  });

  test('OLR-5.3.2: granted on one of three grounds only', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const bare = { decision: 'granted', reasons: '准许。' };
    expect(await one.try('lu', 'conversion.decide-demand', bare, 'demand-1')).toMatchObject({
      refusals: [
        { code: 'conversion/no-ground', ground: { kind: 'law', articles: ['OLR-5.3.2'] } },
      ],
    });
    expect(mode()).toBe('online');
    const founded = { ...bare, grounds: ['in-person-needed'] };
    await one.must('lu', 'conversion.decide-demand', founded, 'demand-1');
    expect(mode()).toBe('offline');
  });

  test('OLR-5.3.1: who is asked for says what they think of it, and the judge reads that before deciding', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const key = 'demand-1.p1';
    const comment = { text: '签名已经鉴定，不需要本人到庭。', attachments: [] };
    expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(
      `conversion.comment-on-demand#${key}`,
    );
    await one.must('zhao', 'conversion.comment-on-demand', comment, key);
    expect(mode()).toBe('online');
    expect(
      await one.court.told(one.stream, one.people.lu, 'conversion.decide-demand', 'demand-1'),
    ).toMatchObject([
      { code: 'asked', facts: { name: '钱守拙', names: ['沈静宜'] } },
      { code: 'comment', facts: { name: '沈静宜', text: comment.text, late: false } },
    ]);
  });

  test('OLR-5.3.2: said after the decision it is received, marked, and changes nothing', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const decided = { decision: 'granted', grounds: ['complex'], reasons: '案情复杂。' };
    await one.must('lu', 'conversion.decide-demand', decided, 'demand-1');
    const key = 'demand-1.p1';
    expect(
      await one.court.told(one.stream, one.people.zhao, 'conversion.comment-on-demand', key),
    ).toContainEqual({ code: 'decided', facts: { granted: true } });
    const comment = { text: '路远，不方便到庭。', attachments: [] };
    await one.must('zhao', 'conversion.comment-on-demand', comment, key);
    expect(one.state.conversion.demands[0]?.comments).toMatchObject([{ late: true }]);
    expect(mode()).toBe('offline');
  });

  test('denied, nothing changes', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const input = { decision: 'denied', reasons: '书面材料已经足够。' };
    await one.must('lu', 'conversion.decide-demand', input, 'demand-1');
    expect(mode()).toBe('online');
  });
});

describe('what follows from a request', () => {
  test('the judge reads who asked and what they wrote', async () => {
    await request('no-means');
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide',
      'conversion-1',
    );
    expect(told).toMatchObject([
      { code: 'asked', facts: { name: '沈静宜', obstacle: 'no-means', text: '手机没有信号。' } },
    ]);
  });

  test('after the sitting nobody is asked to settle how it is held', async () => {
    await one.must('he', 'hearing.schedule', fixed);
    await request('no-ability');
    const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await one.must('lu', 'conversion.decide', input, 'conversion-1');
    expect(owed()).toContain('mode/hearing');
    one.court.at('2026-04-10T03:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { inPerson: ['p1'], identityChecked: true, note: '到庭' },
      'h1',
    );
    expect(owed()).not.toContain('mode/hearing');
  });

  test('OLR-5.1: while it waits nobody is made to go online, and the mode is not settled over it', async () => {
    await request('no-means');
    expect(mode()).toBe('waiting');
    expect(await one.try('lu', 'mode.decide', decide('hearing'), 'hearing')).toMatchObject({
      refusals: [{ code: 'consent/conversion-open', ground: { kind: 'law' } }],
    });
  });

  test('OLR-5.1: found not to be so, it is as it was', async () => {
    await request('no-means');
    const input = { found: 'no', outcome: 'stays-online', reasons: '设备正常。' };
    await one.must('lu', 'conversion.decide', input, 'conversion-1');
    expect(mode()).toBe('online');
  });

  test('OLR-5.1: granted after the day was fixed, the clerk owes another summons, in person', async () => {
    await one.must('he', 'hearing.schedule', fixed);
    await request('no-ability');
    const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await one.must('lu', 'conversion.decide', input, 'conversion-1');
    expect(owed()).toContain('hearing/summon-anew/h1');
    await one.must('he', 'hearing.schedule', {
      ...fixed,
      at: '2026-04-13T09:30',
      reasons: '改为线下。',
    });
    expect(owed().filter((key) => key.startsWith('hearing/summon-anew'))).toEqual([]);
  });
});

describe('OLR-6.1: whoever agreed and stayed away', () => {
  /** The summons is issued, and handed to these parties. */
  const summoned = async (...ids: readonly string[]): Promise<void> => {
    await one.issue();
    for (const id of ids) {
      const handed = { way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
      const papers = [one.paper('summons', id)];
      await one.must('he', 'service.record-paper', { papers, ...handed }, id);
    }
  };
  const held = async (between?: () => Promise<void>): Promise<void> => {
    await one.must('he', 'hearing.schedule', fixed);
    await between?.();
    one.court.at('2026-04-10T03:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { online: [], identityChecked: true, note: '无人到庭' },
      'h1',
    );
  };
  const absence = { consequence: 'none', reasons: '平台有故障。' };
  const waived = { consequence: 'step-waived', reasons: '没有参加。' };

  test('OLR-6.1.1: the judge is asked about whoever was to be online; whoever never agreed is spared', async () => {
    await held();
    const id = 'h1';
    expect(owed()).toContain(`conversion/absence/p1.${id}`);
    expect(await one.try('lu', 'conversion.decide-absence', waived, `d1.${id}`)).toMatchObject({
      refusals: [
        { code: 'conversion/never-agreed', ground: { kind: 'law', articles: ['OLR-6.1.1'] } },
      ],
    });
    await one.must('lu', 'conversion.decide-absence', absence, `p1.${id}`);
    expect(owed()).not.toContain(`conversion/absence/p1.${id}`);
  });

  test('OLR-6.1.2: nothing follows while a request to come in person waits', async () => {
    await held(() => request('no-means'));
    const id = 'h1';
    expect(await one.try('lu', 'conversion.decide-absence', absence, `p1.${id}`)).toMatchObject({
      refusals: [
        { code: 'conversion/request-waits', ground: { kind: 'law', articles: ['OLR-6.1.2'] } },
      ],
    });
  });

  test('OLR-6.1.2: whoever was let off since the day was fixed is not held to have stayed away', async () => {
    await held(async () => {
      await request('no-ability');
      const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
      await one.must('lu', 'conversion.decide', input, 'conversion-1');
    });
    expect(owed().filter((key) => key.startsWith('conversion/absence'))).toEqual([]);
    expect(await one.try('lu', 'conversion.decide-absence', absence, 'p1.h1')).toMatchObject({
      refusals: [
        { code: 'conversion/was-let-off', ground: { kind: 'law', articles: ['OLR-6.1.2'] } },
      ],
    });
  });

  test('OLR-6.1.2: nor whoever took back the consent, and was allowed to', async () => {
    await held(async () => {
      await one.must('zhao', 'consent.withdraw', { reason: '想到法庭。' }, 'p1.hearing');
      const input = { decision: 'granted', reasons: '准许。' };
      await one.must('lu', 'consent.decide-withdrawal', input, 'p1.hearing');
    });
    expect(await one.try('lu', 'conversion.decide-absence', absence, 'p1.h1')).toMatchObject({
      refusals: [{ code: 'conversion/was-let-off' }],
    });
  });

  test('OLR-6.1.1: what counts is how the party was to take part when the day was fixed, not what it said later', async () => {
    await held();
    one.court.at('2026-04-11T03:00:00.000Z');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    await one.must(
      'he',
      'consent.record',
      { answer: 'agree', how: 'phone', evidence: '录音 2' },
      'd1.hearing',
    );
    await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
    expect(await one.try('lu', 'conversion.decide-absence', waived, 'd1.h1')).toMatchObject({
      refusals: [{ code: 'conversion/never-agreed' }],
    });
  });

  test('CPL-146, CPL-147: a defendant has nothing to withdraw; a plaintiff has, and the case may end so', async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.paid();
    for (const id of ['p1', 'd1']) {
      await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
      const said = { answer: 'agree', how: 'phone', evidence: '录音 1' };
      await one.must('he', 'consent.record', said, `${id}.hearing`);
    }
    await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
    await held(() => summoned('p1', 'd1'));
    const withdrawn = { consequence: 'deemed-withdrawn', reasons: '无正当理由不参加。' };
    expect(await one.try('lu', 'conversion.decide-absence', withdrawn, 'd1.h1')).toMatchObject({
      refusals: [
        {
          code: 'conversion/not-a-plaintiff',
          ground: { kind: 'law', articles: ['CPL-146', 'CPL-147'] },
        },
      ],
    });
    await one.must('lu', 'conversion.decide-absence', withdrawn, 'p1.h1');
    await one.issue();
    expect(suitEnd(one.state)).toMatchObject({ how: 'treated-as-withdrawn' });
    expect(one.state.documents.papers.at(-1)).toMatchObject({
      template: 'procedural-ruling',
      extra: { ruling: 'absence', participant: 'p1' },
    });
    expect(owed()).toContain('judgment/close');
    expect(owed()).not.toContain('judgment/make');
    const closed = { manner: 'treated-as-withdrawn', note: '按撤诉处理。' };
    expect((await one.try('he', 'case.close', closed)).outcome).toBe('accepted');
  });

  /** Trial was held without anybody who had agreed to it online. */
  const nobodyCame = async (
    as: 'plaintiff' | 'third-party-concerned' | 'third-party-claiming',
    id: string,
  ) => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as, party: sun, instance: 'application', reasons: '属实。' };
    await one.must('lu', 'participation.add-party', added);
    const said = { answer: 'agree', how: 'phone', evidence: '录音 1' };
    for (const each of ['p1', 'd1', id]) {
      await one.must('he', 'consent.ask', { steps: ['hearing'] }, each);
      await one.must('he', 'consent.record', said, `${each}.hearing`);
    }
    await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
    await one.issue();
    await held(() => summoned('p1', 'd1', id));
    await one.issue();
    const withdrawn = { consequence: 'deemed-withdrawn', reasons: '无正当理由不参加。' };
    return one.try('lu', 'conversion.decide-absence', withdrawn, `${id}.h1`);
  };

  test('CPL-146: one of two plaintiffs is out of the suit, and the suit of the other goes on', async () => {
    expect(await nobodyCame('plaintiff', 'p2')).toMatchObject({ outcome: 'accepted' });
    const { participants } = one.state.participation;
    expect(participants.find(({ id }) => id === 'p2')?.to).not.toBeNull();
    expect(suitEnd(one.state)).toBeNull();
    await one.issue();
    const closed = { manner: 'treated-as-withdrawn', note: '按撤诉处理。' };
    expect(await one.try('he', 'case.close', closed)).toMatchObject({ outcome: 'refused' });
  });

  const lastOrdered = (template: string, addressee?: string) => {
    const body = one.court.entries(one.stream).findLast(({ body, kind }) => {
      const at = body as { template?: string; addressee?: string };
      return kind === 'documents.Ordered' && at.template === template && at.addressee === addressee;
    })?.body as { data: unknown } | undefined;
    return body?.data;
  };

  test('CPL-146: the ruling that lets one plaintiff go names them among the parties, and says that the others go on', async () => {
    await nobodyCame('plaintiff', 'p2');
    expect(lastOrdered('procedural-ruling')).toMatchObject({
      parties: [
        { role: '原告', name: '沈静宜' },
        { role: '被告', name: '钱守拙' },
        { role: '原告', name: '孙立新' },
      ],
      order: '原告孙立新的起诉按撤诉处理，其他原告的诉讼继续审理。',
    });
  });

  test('CPL-148: so does the ruling on the withdrawal of one of two plaintiffs', async () => {
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party: sun, instance: 'application', reasons: '属实。' };
    await one.must('lu', 'participation.add-party', added);
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '自愿' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(lastOrdered('procedural-ruling')).toMatchObject({
      parties: [{ name: '沈静宜' }, { name: '钱守拙' }, { name: '孙立新' }],
      order: '准许沈静宜撤诉。其他原告的诉讼继续审理。',
    });
  });

  test('CPL-146: the ruling that ends the suit says so, and names both sides', async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await held(() => summoned('p1', 'd1'));
    const withdrawn = { consequence: 'deemed-withdrawn', reasons: '无正当理由不到庭。' };
    await one.must('lu', 'conversion.decide-absence', withdrawn, 'p1.h1');
    expect(lastOrdered('procedural-ruling')).toMatchObject({
      parties: [{ name: '沈静宜' }, { name: '钱守拙' }],
      order: '本案按原告沈静宜撤诉处理。',
    });
  });

  test('CPLI-236: a third party with a claim of its own is told what staying away leads to, and loses no more than that', async () => {
    const gone = await nobodyCame('third-party-claiming', 't1');
    expect(lastOrdered('summons', 't1')).toMatchObject({ absence: 'deemed-withdrawn' });
    expect(lastOrdered('summons', 'd1')).toMatchObject({ absence: 'default-judgment' });
    expect(gone.outcome).toBe('accepted');
    expect(lastOrdered('procedural-ruling')).toMatchObject({
      parties: [{ name: '沈静宜' }, { name: '钱守拙' }, { role: '第三人', name: '孙立新' }],
      order: '第三人孙立新的诉讼请求按撤诉处理，原告和被告之间的诉讼继续审理。',
    });
    expect(suitEnd(one.state)).toBeNull();
  });

  test('CPL-146, CPL-147: nothing follows for whoever the docket does not show to have been summoned', async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await held(() => summoned('d1'));
    const decided = (consequence: string, key: string) =>
      one.try('lu', 'conversion.decide-absence', { consequence, reasons: '没有到庭。' }, key);
    expect(await decided('deemed-withdrawn', 'p1.h1')).toMatchObject({
      refusals: [
        {
          code: 'conversion/not-summoned',
          ground: { kind: 'law', articles: ['CPL-146', 'CPL-147'] },
        },
      ],
    });
    expect((await decided('none', 'p1.h1')).outcome).toBe('accepted');
    expect((await decided('in-absence', 'd1.h1')).outcome).toBe('accepted');
  });

  test('CPL-146: a third party without a claim of its own has nothing to withdraw', async () => {
    expect(await nobodyCame('third-party-concerned', 't1')).toMatchObject({
      refusals: [{ code: 'conversion/not-a-plaintiff' }],
    });
  });

  test('CPL-146: a plaintiff who was to come in person and stayed away: the judge decides, told to look at the summons', async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await held(() => summoned('p1'));
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide-absence',
      'p1.h1',
    );
    expect(told).toMatchObject([
      { code: 'summoned', facts: { summoned: [{ name: '沈静宜', on: '2026-03-02' }] } },
      { code: 'in-person', facts: { name: '沈静宜' } },
    ]);
    const withdrawn = {
      consequence: 'deemed-withdrawn',
      reasons: '经传票传唤，无正当理由不到庭。',
    };
    await one.must('lu', 'conversion.decide-absence', withdrawn, 'p1.h1');
    expect(suitEnd(one.state)).toMatchObject({ how: 'treated-as-withdrawn' });
  });

  test('OLR-6.1.1: a party whose agent was there was there', async () => {
    await one.linked();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'g9',
          role: 'agent',
          side: 'plaintiff',
          name: '邵知行',
          kind: 'person',
          principal: 'p1',
          authority: 'general',
        },
        personal: {},
      }),
    );
    await one.must('he', 'hearing.schedule', fixed);
    one.court.at('2026-04-10T03:00:00.000Z');
    const there = { online: ['g9'], identityChecked: true, note: '代理人参加' };
    await one.must('he', 'hearing.record', there, 'h1');
    expect(one.state.hearing.hearings[0]?.held?.present).toEqual(['p1']);
  });
});
