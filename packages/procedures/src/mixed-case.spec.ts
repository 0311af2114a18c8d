import type { StreamId } from '@xiezhi/kernel';
import {
  consentSteps,
  hasConsented,
  modeFor,
  participationBegun,
  pendingAgents,
  personRegistered,
} from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from './framework/index.ts';
import { catalogue, lanes } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/*
 * One case as a story: a plaintiff who does everything online, a defendant of 72 without a computer, and a company that
 * joins as third party. Each test goes on where the last one ended.
 */
const contact = { kind: 'person', name: '钱守拙' };
const address = '云州市东湖区柳荫巷 3 号';
let one: CivilCase;
let sun: Actor;
let brother: Actor;

const kinds = (): readonly string[] => one.court.entries(one.stream).map(({ kind }) => kind);
const tasks = () => one.court.tasks(one.stream);
const taskKeys = (): readonly string[] => tasks().map(({ key }) => key);
const bySun = (name: string, input: object, key = '') =>
  one.court.when(sun, name, one.stream, { ...input }, key);
const phone = (answer: string) => ({ answer, how: 'phone', evidence: '电话录音 10:20' });
const sheet = {
  conditions: 'some',
  suitability: 'suitable',
  reasons: '买卖合同，证据不多；被告没有设备，要求到庭。',
};
const registered = (person: string, name: string, residentId: string): void => {
  one.court.given(
    `person:${person}` as StreamId,
    personRegistered.make({
      shared: { name },
      personal: { label: `person:${person}`, value: { residentId, mobile: '13800000007' } },
    }),
  );
};

beforeAll(async () => {
  one = await CivilCase.filed('2026-03-02T01:00:00.000Z', { defendants: [contact] });
  sun = one.court.person('sun', { name: '孙向南' });
  brother = one.court.person('brother', { name: '沈静安' });
  registered('sun', '孙向南', '110101199003070011');
  registered('brother', '沈静安', '440308199901101512');
});

describe('the complaint', () => {
  test('OLR-7.1.1, OLR-7.1.2: nobody files online whose identity is not verified', async () => {
    const unknown = one.court.person('somebody', { level: 1 });
    const input = { ...catalogue.command('filing.submit')?.example };
    expect(await one.court.when(unknown, 'filing.submit', null, input)).toMatchObject({
      refusals: [{ code: 'filing/identity-not-verified', ground: { kind: 'law' } }],
    });
  });

  test('OLR-11.2.1, OOR-19.1.1: scans come with the word that they are as the originals, and under their hash', () => {
    const [submitted] = one.court.entries(one.stream);
    expect(submitted?.body).toMatchObject({
      conformsToOriginals: true,
      attachments: [CivilCase.file('a')],
    });
    expect(one.state.filing.receipt).toMatch(/^20260302-/);
  });

  test('OLR-4.2.1, OLR-4.2.4, OLR-9.1.0: filing is an active choice for filing alone, and the court has seven days', () => {
    expect(consentSteps.filter((step) => hasConsented(one.state, step, 'p1'))).toEqual(['filing']);
    expect(one.state.consent.answers['p1']?.filing?.basis).toBe('active-choice');
    expect(tasks().find(({ command }) => command === 'filing.register')?.dueAt).toMatch(
      /^2026-03-09T15:59/,
    );
  });

  test('OLR-9.1.2a: the defendant’s address is missing: one notice, with a day', async () => {
    expect(one.state.filing.lacking).toContain('defendant-address');
    const asked = { items: ['defendant-address'], note: '请写明住址' };
    await one.must('lin', 'filing.request-correction', asked);
    expect(one.state.filing.corrections).toHaveLength(1);
    expect(await one.try('lin', 'filing.request-correction', asked)).toMatchObject({
      outcome: 'refused',
    });
  });

  test('OLR-9.1.2b: corrected on 4 March, the days run from 5 March', async () => {
    one.court.at('2026-03-04T03:00:00.000Z');
    await one.must('zhao', 'filing.correct', {
      note: '补充住址',
      defendants: [{ ...contact, address }],
      claims: [{ text: '退还定作款', yuan: '60480' }],
      attachments: [],
    });
    expect(one.state.filing.reviewFrom).toBe('2026-03-04');
    expect(tasks().find(({ command }) => command === 'filing.register')?.dueAt).toMatch(
      /^2026-03-11T15:59/,
    );
  });

  test('OLR-9.2.0: whoever filed online is not asked for paper sets', async () => {
    const other = await CivilCase.filed('2026-03-02T01:00:00.000Z', { defendants: [contact] });
    const paper = { items: ['evidence-list'], note: '请另交纸质件三份' };
    const { court, stream, people } = other;
    expect(await court.warnings(stream, people.lin, 'filing.request-correction', paper)).toEqual([
      { code: 'paper-sets', facts: {} },
    ]);
  });

  test('OLR-9.1.1, OOR-6.3.3: registered, with its number, its bill and its papers', async () => {
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await one.issue();
    expect(one.state.filing.caseNumber).toMatch(/民初1号$/);
    expect(one.state.documents.papers.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['acceptance-notice', 'evidence-notice', 'fee-notice']),
    );
  });

  test('OOR-18.1.0: the fee is paid online; when the money is there the judge reads it', async () => {
    await one.must('zhao', 'fees.pay', { channel: 'wechat', agreed: true });
    expect(taskKeys()).not.toContain('fees/pay');
    await one.cashier();
    expect(one.state.fees.bill?.paidAt).not.toBeNull();
    expect(taskKeys()).toContain('consent/ask/d1');
  });
});

describe('who takes part how', () => {
  test('OLR-10.1.1: whoever did not file is invited, and asked step by step', async () => {
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 't1',
          role: 'third-party',
          side: 'third-party',
          name: '云州孙氏物流有限公司',
          kind: 'organisation',
        },
        personal: { representative: '孙向南', mobile: '13800000007' },
      }),
    );
    for (const id of ['t1', 'd1'])
      await one.must('he', 'participation.invite', { participant: id });
    for (const id of ['p1', 'd1', 't1'])
      await one.must('he', 'consent.ask', { steps: ['exchange', 'hearing'] }, id);
    expect(lanes(one.state).map(({ step }) => step)).toContain('exchange');
  });

  test('OLR-10.1.2, OOR-15.1.0: the company’s employee links the case and agrees to exchange and trial, and to nothing else', async () => {
    const link = {
      code: '3N8P-64XW',
      standing: 'authorised-staff',
      attachments: [CivilCase.file('c')],
    };
    expect((await bySun('participation.link', link)).outcome).toBe('accepted');
    // The code shows that the notice arrived; the clerk looks at the power of attorney before the company answers.
    const [agent] = pendingAgents(one.state.participation);
    const shown = { authority: 'special', proof: '授权委托书原件', seen: true };
    await one.must('he', 'authority.record', shown, agent?.id);
    for (const step of ['exchange', 'hearing'])
      await bySun('consent.answer', { answer: 'agree' }, `t1.${step}`);
    expect(consentSteps.filter((step) => hasConsented(one.state, step, 't1'))).toEqual([
      'exchange',
      'hearing',
    ]);
  });

  test('OOR-15.1.0, OOR-35.2.2: the plaintiff’s brother has a code and is no party: refused, and told nothing', async () => {
    const tried = await one.court.when(brother, 'participation.link', one.stream, {
      code: '7K4M-92QH',
      standing: 'party',
    });
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/not-the-party', ground: { kind: 'policy' } }],
    });
    expect(JSON.stringify(tried)).not.toContain('钱守拙');
  });

  test('OLR-4.2.3, OLR-30.1.1: the defendant says no by telephone; the clerk takes it down, and nobody else is touched', async () => {
    for (const step of ['exchange', 'hearing']) {
      await one.must('zhao', 'consent.answer', { answer: 'agree' }, `p1.${step}`);
      await one.must('he', 'consent.record', phone('decline'), `d1.${step}`);
    }
    for (const step of ['exchange', 'hearing'] as const)
      expect(['p1', 'd1', 't1'].map((id) => modeFor(one.state, step, id))).toEqual([
        'online',
        'offline',
        'online',
      ]);
  });

  test('OLR-14.1.0: those who exchange online say in which manner; whoever comes to the court is not asked', async () => {
    await one.must('zhao', 'consent.choose-manner', { manner: 'separately' }, 'p1');
    expect((await bySun('consent.choose-manner', { manner: 'together' }, 't1')).outcome).toBe(
      'accepted',
    );
    expect(await one.court.offers(one.stream, sun)).not.toContain('consent.choose-manner#d1');
  });

  test.each(['exchange', 'hearing'] as const)(
    'OLR-3.1.0, OLR-21.1.0, OLR-4.2.3: %s is proposed as mixed, and signed by the judge on the sheet',
    async (step) => {
      const told = await one.court.told(one.stream, one.people.lu, 'mode.decide', step);
      expect(told).toContainEqual({ code: 'proposed', facts: { mode: 'mixed' } });
      expect(taskKeys()).toContain(`mode/${step}`);
      await one.must('lu', 'mode.decide', sheet, step);
      const decided = one.court.entries(one.stream).at(-1);
      expect(decided?.body).toMatchObject({
        step,
        mode: 'mixed',
        modeByParty: { p1: 'online', d1: 'offline', t1: 'online' },
        conditions: 'some',
        reasons: sheet.reasons,
      });
      expect(taskKeys()).not.toContain(`mode/${step}`);
    },
  );

  test('OLR-14.4.0: they chose different manners of exchange: together', () => {
    expect(one.state.consent.modes.exchange?.manner).toBe('together');
    expect(one.state.consent.modes.hearing?.manner).toBeNull();
  });

  test('OLR-4.2.3: each is told what it means for them, online or at the court', () => {
    const decided = one.court.entries(one.stream).findLast(({ kind }) => kind === 'mode.Decided');
    const texts = (decided === undefined ? [] : catalogue.effectsOf(decided)).flatMap((effect) =>
      decided === undefined ? [] : effect.message(decided, one.state),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ to: '13800000007' });
    expect(texts[0]?.['text']).toContain('您在线参加');
  });
});

describe('the papers', () => {
  const sitting = { purpose: 'exchange', at: '2026-03-20T09:30', place: '第六法庭', open: true };

  test('OLR-4.1.1, OLR-2.1.2: a summons to be online alone is not for somebody who has not agreed', async () => {
    for (const purpose of ['exchange', 'hearing'])
      expect(
        await one.try('he', 'hearing.schedule', { ...sitting, purpose, onlineOnly: true }),
      ).toMatchObject({
        refusals: [
          { code: 'hearing/not-online', ground: { kind: 'law' }, facts: { names: ['钱守拙'] } },
        ],
      });
  });

  test('OLR-4.2.3: the summons to the courtroom instead, and online for those who are online', async () => {
    await one.must('he', 'hearing.schedule', sitting);
    await one.issue();
    const summons = one.state.documents.papers.filter(({ template }) => template === 'summons');
    expect(summons.map(({ addressee }) => addressee)).toEqual(['p1', 'd1', 't1']);
    const data = (who: string) =>
      one.court
        .entries(one.stream)
        .map(({ body }) => body as { template?: string; addressee?: string; data?: object })
        .find(({ template, addressee }) => template === 'summons' && addressee === who)?.data;
    expect(data('d1')).toMatchObject({
      online: null,
      place: '第六法庭',
      reason: 'evidence-exchange',
      absence: 'none',
    });
    expect(data('t1')).toMatchObject({ online: { code: '由书记员另行通知' } });
    const onPaper = {
      papers: [one.paper('summons', 'd1')],
      way: 'by-hand',
      on: '2026-03-04',
      proof: '送达回证',
    };
    expect(await one.try('he', 'service.serve', { papers: onPaper.papers }, 'd1')).toMatchObject({
      outcome: 'refused',
    });
    await one.must('he', 'service.record-paper', onPaper, 'd1');
  });

  test('an exchange of evidence is no hearing: that one is still to be fixed', () => {
    expect(taskKeys()).toContain('hearing/schedule');
  });

  test('OLR-11.3.0, OOR-20.2.0: what the defendant brings to the hall is scanned, receipted, and its originals have a place', async () => {
    const brought = {
      receivedOn: '2026-03-04',
      note: '收条原件 1 页',
      attachments: [CivilCase.file('c')],
      keptAt: '纸质卷第 1 册第 12 页',
    };
    expect(
      await one.try('he', 'filing.record-papers', { ...brought, receivedOn: '2026-03-05' }, 'd1'),
    ).toMatchObject({ refusals: [{ code: 'receipt/in-the-future' }] });
    await one.must('he', 'filing.record-papers', brought, 'd1');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'filing.Supplemented',
      body: { paper: { participant: 'd1', keptAt: brought.keptAt } },
      actor: { role: 'clerk' },
    });
    expect(one.state.filing.attachments).toContainEqual(CivilCase.file('c'));
  });
});

describe('the end', () => {
  test('OLR-34.1.2: heard with some online and one in the room, each confirms the transcript in their own way', async () => {
    await one.must('he', 'hearing.schedule', {
      purpose: 'hearing',
      at: '2026-03-25T09:30',
      place: '第六法庭',
      open: true,
    });
    one.court.at('2026-03-25T03:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { online: ['p1', 't1'], inPerson: ['d1'], identityChecked: true, note: '经过' },
      'h2',
    );
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h2');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h2.p1');
    await bySun('transcript.confirm', { read: true }, 'h2.t1');
    const byHand = catalogue.command('transcript.record-confirmation')?.example ?? {};
    await one.must('he', 'transcript.record-confirmation', byHand, 'h2.d1');
    await one.must('lu', 'judgment.draft', catalogue.command('judgment.draft')?.example);
    await one.must('lu', 'judgment.make', { signed: true });
    await one.issue();
  });

  test('OLR-29.1.0: pronounced, then served: electronically on whoever agreed to that in so many words, on paper on the other', async () => {
    await one.must('lu', 'judgment.pronounce', {
      when: 'in-court',
      manner: 'in-person',
      place: '第六法庭',
    });
    await one.issue();
    const serve = (who: string) =>
      one.try('he', 'service.serve', { papers: [one.paper('judgment', who)] }, who);
    for (const who of ['p1', 'd1', 't1']) expect((await serve(who)).outcome, who).toBe('refused');
    const agreed = { electronic: true, channels: ['account'], judgmentsToo: true, address };
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    expect((await bySun('service.confirm-address', agreed, 't1')).outcome).toBe('accepted');
    for (const who of ['p1', 't1']) expect((await serve(who)).outcome, who).toBe('accepted');
    expect((await serve('d1')).outcome).toBe('refused');
    const onPaper = { way: 'by-hand', on: '2026-03-25', proof: '送达回证' };
    const papers = [one.paper('judgment', 'd1')];
    await one.must('he', 'service.record-paper', { ...onPaper, papers }, 'd1');
  });

  test('OLR-35.1.1: what is open is said before the case is closed, all of it', async () => {
    const closed = catalogue.command('case.close')?.example ?? {};
    const tried = await one.try('he', 'case.close', closed);
    expect(tried).toMatchObject({
      refusals: [{ code: 'closing/papers-open', ground: { kind: 'policy' } }],
    });
    await one.issue();
    await one.must('he', 'case.close', closed);
    expect(one.state.judgment.closedOn).not.toBeNull();
    expect(kinds().at(-1)).toBe('case.Closed');
  });
});
