import { modeFor, modeWithReason } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { lanes } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

let one: CivilCase;
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
const granted = { decision: 'granted', reasons: '没有拖延的意思。' };
const denied = { decision: 'denied', reasons: '庭期就在明天，来不及另行安排。' };

beforeEach(async () => {
  one = await CivilCase.registered();
  await one.paid();
  await one.linked();
});

const mode = (id = 'p1') => modeFor(one.state, 'hearing', id);
const asked = async (answer: 'agree' | 'decline' = 'decline'): Promise<void> => {
  for (const [who, id, said] of [
    ['zhao', 'p1', answer],
    ['qian', 'd1', 'agree'],
  ] as const) {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must(who, 'consent.answer', { answer: said }, `${id}.hearing`);
  }
};
const choose = (key = 'p1.hearing') =>
  one.must('zhao', 'conversion.request-online', { sure: true }, key);
const offered = async (who: 'zhao' | 'he' = 'zhao') =>
  (await one.court.offers(one.stream, one.people[who])).filter((name) =>
    name.includes(who === 'zhao' ? 'request-online' : 'record-online-request'),
  );
const owed = () => one.court.tasks(one.stream).map(({ key }) => key);
const cell = () => lanes(one.state).find(({ step }) => step === 'hearing')?.cells[0];
const seqOf = (kind: string): number =>
  one.court.entries(one.stream).findLast((entry) => entry.kind === kind)?.seq ?? 0;

describe('OOR-33.1.1: the way from in person to online', () => {
  test('OLR-4.2.1: before a judge has settled it, a choice of one’s own counts as it is, for this step alone', async () => {
    expect(await offered()).toContain('conversion.request-online#p1.hearing');
    await choose();
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'consent.Given',
      body: { participant: 'p1', step: 'hearing', basis: 'active-choice' },
    });
    expect(mode()).toBe('online');
    expect(modeFor(one.state, 'pronouncement', 'p1')).toBe('not-asked');
    expect(one.state.conversion.online).toEqual([]);
  });

  test('OLR-10.1.1: the others are asked about a step that somebody chose, and then it is settled', async () => {
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['service'] }, id);
    await choose();
    expect(owed()).toContain('consent/ask/d1/hearing');
    expect(owed()).not.toContain('consent/ask/p1/hearing');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
    expect(owed()).toContain('mode/hearing');
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
  });

  test('an answer that is awaited, or can still be changed, is given as an answer', async () => {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    expect(await offered()).not.toContain('conversion.request-online#p1.hearing');
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
    expect(await offered()).not.toContain('conversion.request-online#p1.hearing');
  });

  test('OOR-33.1.1: once settled, a judge answers it; granted, this party is online and the other as before', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(mode()).toBe('offline');
    await choose();
    expect(mode()).toBe('offline');
    expect(owed()).toContain('conversion/online/online-1');
    expect(owed()).not.toContain('mode/hearing');
    expect(await offered()).not.toContain('conversion.request-online#p1.hearing');
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect([mode('p1'), mode('d1')]).toEqual(['online', 'online']);
    expect(one.state.consent.modes.hearing?.mode).toBe('online');
    expect(owed()).not.toContain('conversion/online/online-1');
  });

  test('OLR-5.2.2: denied with reasons it stays in person, also when it is settled anew, until they choose it once more', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    await choose();
    await one.must('lu', 'conversion.decide-online', denied, 'online-1');
    expect(mode()).toBe('offline');
    expect(owed()).not.toContain('mode/hearing');
    await choose();
    expect(owed()).toContain('conversion/online/online-2');
  });

  test('settled anew for all, the request is answered with it', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    await choose();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(one.state.conversion.online).toMatchObject([{ granted: true }]);
    expect(mode()).toBe('online');
  });

  test('OLR-5.3.2: whom a judge called to come does not undo that alone', async () => {
    await asked('agree');
    const demand = { targets: ['p1'], reasons: '欠条上的签名需要当面核对，请原告到庭辨认。' };
    await one.must('qian', 'conversion.demand-offline', demand, 'd1.hearing');
    const called = { decision: 'granted', grounds: ['in-person-needed'], reasons: '当面辨认。' };
    await one.must('lu', 'conversion.decide-demand', called, 'demand-1');
    expect(mode()).toBe('offline');
    await choose();
    expect(mode()).toBe('offline');
    expect(owed()).toContain('conversion/online/online-1');
  });

  test('OLR-5.2.1: whoever went back may come online again of their own accord', async () => {
    await asked('agree');
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    await one.must('lu', 'consent.decide-withdrawal', granted, 'p1.hearing');
    expect(mode()).toBe('offline');
    await choose();
    expect(mode()).toBe('online');
  });

  test('OLR-4.3.0: nobody is let online alone where the consent of a procuratorate carries each; a no is said all the same', async () => {
    await one.must('lu', 'participation.admit-procuratorate', {
      name: '云州市东湖区人民检察院',
      capacity: 'supports-suit',
      prosecutor: '邵知行',
      letter: [CivilCase.file('b')],
      reasons: '来函支持起诉。',
    });
    await asked('agree');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'z1');
    const no = { answer: 'decline', how: 'paper', evidence: '来函第 3 页' };
    await one.must('he', 'consent.record', no, 'z1.hearing');
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    await choose();
    const decide = (input: object) =>
      one.try('lu', 'conversion.decide-online', { ...input }, 'online-1');
    expect(await decide(granted)).toMatchObject({
      refusals: [
        {
          code: 'conversion/settle-the-mode',
          ground: { kind: 'technical' },
          remedy: [{ name: 'mode.decide' }],
        },
      ],
    });
    expect((await decide(denied)).outcome).toBe('accepted');
  });

  test('OLR-11.3.0: on paper it is entered with who took it down and where it can be seen', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(await offered('he')).toContain('conversion.record-online-request#p1.hearing');
    const paper = { receivedOn: '2026-03-02', evidence: '卷宗第 21 页' };
    await one.must('he', 'conversion.record-online-request', paper, 'p1.hearing');
    expect(one.state.conversion.online).toMatchObject([{ participant: 'p1', granted: null }]);
  });

  test('OLR-11.3.0: the day on which it came is kept also where no judge is asked', async () => {
    const paper = { receivedOn: '2026-03-02', evidence: '卷宗第 21 页' };
    await one.must('he', 'conversion.record-online-request', paper, 'p1.hearing');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'consent.Given',
      body: paper,
    });
  });

  test('OLR-4.2.3: what it would come to is told before', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    const told = await one.court.told(
      one.stream,
      one.people.zhao,
      'conversion.request-online',
      'p1.hearing',
    );
    expect(told.map(({ code }) => code)).toEqual(['notice', 'judge-decides', 'what-if']);
  });
});

describe('OLR-4.2.3: granted, it is granted to this party alone', () => {
  const decide = (input: object, id = 'online-1') =>
    one.try('lu', 'conversion.decide-online', { ...input }, id);
  const called = async (): Promise<void> => {
    const obstacle = { obstacle: 'no-means', text: '没有信号。' };
    await one.must('zhao', 'conversion.request', obstacle, 'p1.hearing');
    const inPerson = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await one.must('lu', 'conversion.decide', inPerson, 'conversion-1');
  };
  const settled = async (answer: 'agree' | 'decline' = 'decline'): Promise<void> => {
    await asked(answer);
    await one.must('lu', 'mode.decide', suitable, 'hearing');
  };

  test('OLR-10.2.0: where no judge had settled the step, it is settled for nobody, and the days of the other run on', async () => {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    await called();
    await choose();
    expect(mode('p1')).toBe('offline');
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect(one.court.entries(one.stream).at(-1)?.kind).toBe('conversion.OnlineDecided');
    expect(one.state.consent.modes.hearing).toBeUndefined();
    expect([mode('p1'), mode('d1')]).toEqual(['online', 'waiting']);
    expect(owed()).toContain('consent/answer/d1/hearing');
  });

  test('OLR-5.2.2: whose change of mind is being examined is not kept offline by it', async () => {
    await settled('agree');
    await called();
    await choose();
    await one.must('qian', 'consent.withdraw', { reason: '网络不好' }, 'd1.hearing');
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect([mode('p1'), mode('d1')]).toEqual(['online', 'waiting']);
    await one.must('lu', 'consent.decide-withdrawal', denied, 'd1.hearing');
    expect(mode('d1')).toBe('online');
  });

  test('what the other asks for still waits, and the judge reads that a grant leaves it so', async () => {
    await settled();
    await one.must('qian', 'consent.withdraw', { reason: '网络不好' }, 'd1.hearing');
    await one.must('lu', 'consent.decide-withdrawal', granted, 'd1.hearing');
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    await choose();
    await one.must('qian', 'conversion.request-online', { sure: true }, 'd1.hearing');
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide-online',
      'online-1',
    );
    expect(told.find(({ code }) => code === 'what-if')?.facts['rows']).toMatchObject([
      { said: 'goes-online', mode: 'mixed', online: ['沈静宜'], inPerson: ['钱守拙'] },
      { said: 'stays', mode: 'offline', online: [], inPerson: ['沈静宜', '钱守拙'] },
    ]);
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect([mode('p1'), mode('d1')]).toEqual(['online', 'offline']);
    expect(owed()).toContain('conversion/online/online-2');
    await one.must('lu', 'conversion.decide-online', granted, 'online-2');
    expect([mode('p1'), mode('d1')]).toEqual(['online', 'online']);
  });

  test('OLR-4.1.1: nothing is granted on a consent that was taken back since; denied, the request is answered', async () => {
    await settled();
    await choose();
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(await decide(granted)).toMatchObject({
      refusals: [
        { code: 'conversion/no-consent-now', ground: { kind: 'law', articles: ['OLR-4.1.1'] } },
      ],
    });
    expect(await decide(denied)).toMatchObject({ outcome: 'accepted' });
  });

  test('OLR-7.2.3: a request that was found not to be theirs is nobody’s, and waits for no word', async () => {
    await settled();
    await choose();
    const seq = one.court.entries(one.stream).findLast(({ kind }) => kind === 'consent.Given')?.seq;
    const lost = { seq: String(seq), reasons: '那天我的手机丢了。', attachments: [] };
    await one.must('zhao', 'attribution.challenge', lost);
    const found = { outcome: 'not-theirs', reasons: '报案记录和登录记录能够相互印证。' };
    expect(owed()).toContain('conversion/online/online-1');
    await one.must('lu', 'attribution.decide', found, 'x1');
    expect(owed()).not.toContain('conversion/online/online-1');
    expect(await decide(granted)).toMatchObject({
      refusals: [{ code: 'docket/no-longer-open' }],
    });
  });
});

describe('OLR-5.1.1: granted after the day was fixed', () => {
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };

  test('whoever was summoned to the room and is online now is summoned anew, and the judge reads it before', async () => {
    await asked();
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    await one.must('he', 'hearing.schedule', sitting);
    await choose();
    expect(owed()).not.toContain('hearing/summon-anew/h1');
    const told = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide-online',
      'online-1',
    );
    expect(told.find(({ code }) => code === 'what-if')?.facts).toMatchObject({
      rows: [
        { said: 'goes-online', anew: true },
        { said: 'stays', anew: false },
      ],
    });
    await one.must('lu', 'conversion.decide-online', granted, 'online-1');
    expect(owed()).toContain('hearing/summon-anew/h1');
    await one.must('he', 'hearing.schedule', {
      ...sitting,
      at: '2026-03-23T09:30',
      reasons: '改为在线。',
    });
    expect(one.state.hearing.hearings.at(-1)?.expected).toMatchObject({ p1: 'online' });
    expect(owed().filter((key) => key.startsWith('hearing/summon-anew'))).toEqual([]);
  });
});

describe('OLR-4.2.4: who is online at a step, since when and by which entry', () => {
  test('by the answer, until a judge settles it; then by that decision', async () => {
    await asked('agree');
    const answered = one.court
      .entries(one.stream)
      .find(
        ({ kind, body }) =>
          kind === 'consent.Given' && Object.values(body as object).includes('hearing'),
      );
    expect(cell()).toMatchObject({ mode: 'online', seq: answered?.seq, since: answered?.at });
    await one.must('lu', 'mode.decide', suitable, 'hearing');
    expect(cell()).toMatchObject({ mode: 'online', seq: seqOf('mode.Decided') });
  });

  test('by the call to the courtroom, the change of mind and what was said of it', async () => {
    await asked('agree');
    const demand = { targets: ['p1'], reasons: '欠条上的签名需要当面核对，请原告到庭辨认。' };
    await one.must('qian', 'conversion.demand-offline', demand, 'd1.hearing');
    const called = { decision: 'granted', grounds: ['in-person-needed'], reasons: '当面辨认。' };
    await one.must('lu', 'conversion.decide-demand', called, 'demand-1');
    expect(cell()).toMatchObject({ mode: 'offline', seq: seqOf('conversion.DemandDecided') });
    await choose();
    expect(cell()).toMatchObject({ mode: 'offline', seq: seqOf('conversion.OnlineRequested') });
  });

  test('a request to come in person makes it wait by that request; a change of mind by its own entry, then by the answer', async () => {
    await asked('agree');
    const obstacle = { obstacle: 'no-means', text: '没有信号。' };
    await one.must('zhao', 'conversion.request', obstacle, 'p1.hearing');
    expect(cell()).toMatchObject({ mode: 'waiting', seq: seqOf('conversion.Requested') });
    const stays = { found: 'no', outcome: 'stays-online', reasons: '有信号。' };
    await one.must('lu', 'conversion.decide', stays, 'conversion-1');
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(cell()).toMatchObject({ mode: 'waiting', seq: seqOf('consent.Withdrawn') });
    await one.must('lu', 'consent.decide-withdrawal', granted, 'p1.hearing');
    expect(cell()).toMatchObject({ mode: 'offline', seq: seqOf('consent.WithdrawalDecided') });
  });

  test('OLR-10.2.0: by the day that passed where nothing was said, and by nothing where nobody was asked', async () => {
    expect(cell()).toMatchObject({ mode: 'not-asked', seq: null, entry: null, since: null });
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    expect(cell()).toMatchObject({ mode: 'waiting', seq: seqOf('consent.Asked') });
    const due = one.state.consent.questions['p1']?.hearing?.dueOn ?? '';
    one.court.at('2026-04-20T01:00:00.000Z');
    await one.court.when(
      one.court.clock,
      'deadline.pass',
      one.stream,
      {},
      `consent/reply/p1@${due}`,
    );
    expect(modeWithReason(one.state, 'hearing', 'p1').by?.seq).toBe(seqOf('deadline.Passed'));
    expect(cell()).toMatchObject({ mode: 'offline', seq: seqOf('deadline.Passed') });
  });
});
