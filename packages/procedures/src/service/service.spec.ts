import { parties } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { servableFor } from '../shared/servable.ts';
import { CivilCase } from '../testing/civil.ts';
import { momentOfService } from './rules/moment-of-service.ts';

const agreed = {
  electronic: true,
  channels: ['account'],
  judgmentsToo: false,
  address: '云州市东湖区明理路 9 号',
};
const trace = (
  channel: 'account' | 'email' | 'paper',
  event: 'sent' | 'arrived' | 'failed' | 'read' | 'replied' | 'handed-over',
  at: string,
) => ({
  service: 's1',
  channel,
  event,
  at,
  proof: '',
});

describe('the moment of service', () => {
  const rows = [
    [
      'OLR-31.1.0: arrival at a confirmed address',
      'express',
      [trace('account', 'sent', '2026-03-02T01'), trace('account', 'arrived', '2026-03-02T02')],
      { at: '2026-03-02T02', branch: 'confirmed-address', channel: 'account' },
    ],
    [
      'OLR-31.1.0: a relay that took the mail is not arrival',
      'express',
      [trace('email', 'sent', '2026-03-02T01')],
      null,
    ],
    [
      'OLR-31.2.0: at an address nobody confirmed, arrival is not enough',
      'by-conduct',
      [trace('email', 'arrived', '2026-03-02T01')],
      null,
    ],
    [
      'OLR-31.2.1: an answer completes it',
      'by-conduct',
      [trace('email', 'arrived', '2026-03-02T01'), trace('email', 'replied', '2026-03-03T01')],
      { at: '2026-03-03T01', branch: 'reply-or-act', channel: 'email' },
    ],
    [
      'OLR-31.2.2: reading presumes it',
      'by-conduct',
      [trace('email', 'read', '2026-03-03T01')],
      { at: '2026-03-03T01', branch: 'read-presumed', channel: 'email' },
    ],
    [
      'OLR-31.4.0: of several ways the earliest counts',
      'express',
      [trace('email', 'arrived', '2026-03-04T01'), trace('account', 'arrived', '2026-03-03T01')],
      { at: '2026-03-03T01', branch: 'confirmed-address', channel: 'account' },
    ],
    [
      'paper: the day of the return',
      'paper',
      [trace('paper', 'handed-over', '2026-03-05T04')],
      { at: '2026-03-05T04', branch: 'paper', channel: 'paper' },
    ],
    ['a failed way is no service', 'express', [trace('email', 'failed', '2026-03-02T01')], null],
  ] as const;
  test.each(rows)('%s', (_title, basis, traces, expected) => {
    expect(momentOfService({ basis, traces })).toEqual(expected);
  });
});

describe('who may be served electronically', () => {
  test('OLR-29.1.0: no electronic service on a person who has not agreed; paper is the way on', async () => {
    const one = await CivilCase.registered();
    const tried = await one.try(
      'he',
      'service.serve',
      { papers: [one.paper('complaint', 'd1')] },
      'd1',
    );
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'service/no-consent',
          ground: { kind: 'law', articles: ['OLR-29.1.0', 'CPL-90'] },
          remedy: [{ name: 'service.record-paper' }, {}],
        },
      ],
    });
  });

  test('OLR-29.2.1: whoever agreed is served into the account, and it takes effect at once', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    await one.must('he', 'service.serve', { papers: [one.paper('acceptance-notice', 'p1')] }, 'p1');
    expect(one.state.service.services[0]?.effective).toMatchObject({
      branch: 'confirmed-address',
      channel: 'account',
    });
    expect(one.state.documents.papers.map((paper) => paper.template)).toContain(
      'service-certificate',
    );
  });

  test('CPL-90: a judgment goes electronically only to whom the agreement names it; the ground is the court’s policy', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'service.confirm-address', agreed, 'p1');
    await decided(one);
    const tried = await one.try(
      'he',
      'service.serve',
      { papers: [one.paper('judgment', 'p1')] },
      'p1',
    );
    expect(tried).toMatchObject({
      refusals: [{ code: 'service/judgment-not-named', ground: { kind: 'policy' } }],
    });
    const leftOut = { name: '沈静宜', titles: ['民事判决书'] };
    const told = () => one.court.told(one.stream, one.people.he, 'service.serve', 'p1');
    expect(await told()).toContainEqual({ code: 'decisions-on-paper', facts: leftOut });
    await one.must('zhao', 'service.confirm-address', { ...agreed, judgmentsToo: true }, 'p1');
    expect((await told()).map(({ code }) => code)).not.toContain('decisions-on-paper');
    await one.must('he', 'service.serve', { papers: [one.paper('judgment', 'p1')] }, 'p1');
  });
});

/** The court decides: only what the service of the judgment needs. */
async function decided(one: CivilCase): Promise<void> {
  const {
    hearingScheduled,
    hearingHeld,
    transcriptConfirmed,
    transcriptUploaded,
    judgmentDrafted,
  } = await import('@xiezhi/record');
  const there = ['p1', 'd1'].map((participant) => ({ participant, manner: 'in-person' as const }));
  one.court.given(
    one.stream,
    hearingScheduled.make({
      shared: {
        hearing: 'h1',
        at: '2026-03-01T01:00:00.000Z',
        place: '第六法庭',
        onlineOnly: false,
        attendance: [],
        purpose: 'hearing',
      },
    }),
    hearingHeld.make({ shared: { hearing: 'h1', attendance: there, note: '' } }),
    transcriptUploaded.make({ shared: { hearing: 'h1', file: CivilCase.file('b') } }),
    ...there.map(({ participant }) =>
      transcriptConfirmed.make({ shared: { hearing: 'h1', participant, manner: 'by-hand' } }),
    ),
    judgmentDrafted.make({
      shared: {
        findings: '查明',
        reasons: '理由',
        basis: '《民法典》第五百七十七条',
        orders: [],
        costs: '',
        appealCourt: '中院',
      },
    }),
  );
  await one.must('lu', 'judgment.make', { signed: true });
  await one.must('lu', 'judgment.pronounce', {
    when: 'in-court',
    manner: 'in-person',
    place: '第六法庭',
  });
  // Until the renderer has done its part, the form says what is missing and why.
  expect(
    await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1'),
  ).toContainEqual({ code: 'being-made', facts: { name: '钱守拙', titles: ['民事判决书'] } });
  await one.issue();
  expect(
    (await one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1')).map(
      ({ code }) => code,
    ),
  ).not.toContain('being-made');
}

describe('what stands ticked in the form', () => {
  const record = { way: 'by-hand', on: '2026-03-02', proof: '送达回证' };

  test('CPL-128: what is owed is ticked; what was served is not, and says what and to whom', async () => {
    const one = await CivilCase.registered();
    const form = () => one.court.prefill(one.stream, one.people.he, 'service.record-paper', 'd1');
    const told = () => one.court.told(one.stream, one.people.he, 'service.record-paper', 'd1');
    const complaint = one.paper('complaint', 'd1');
    expect((await form())['papers']).toContain(complaint);
    expect(await told()).toEqual([]);
    await one.must('he', 'service.record-paper', { ...record, papers: [complaint] }, 'd1');
    expect((await form())['papers']).not.toContain(complaint);
    expect(await told()).toEqual([
      { code: 'served-before', facts: { name: '钱守拙', titles: ['民事起诉状'] } },
    ]);
  });

  test('CPLI-136: whoever agreed is asked where to and not whether, and the clerk reads that the address is awaited', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'd1');
    await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.service');
    const form = await one.court.prefill(
      one.stream,
      one.people.qian,
      'service.confirm-address',
      'd1',
    );
    expect(form).toMatchObject({ electronic: true });
    const codes = async (who: 'qian' | 'he', name: string) =>
      (await one.court.told(one.stream, one.people[who], name, 'd1')).map(({ code }) => code);
    expect(await codes('qian', 'service.confirm-address')).toContain('agreed');
    expect(await codes('he', 'service.record-paper')).toEqual(['address-awaited']);
  });

  test('CPL-128: the evidence of the complaint goes to the other side with its list, and to nobody of whom it is', async () => {
    const exhibit = {
      name: '转账凭证',
      source: '手机银行',
      purpose: '证明已经付款',
      form: 'copy',
      files: [CivilCase.file('e')],
    };
    const also = { exhibits: [exhibit], evidenceConforms: true };
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', also);
    const titles = parties(one.state.participation).map((party) =>
      servableFor(one.state, party).map(({ title }) => title),
    );
    const own = CivilCase.file('e').name;
    expect(titles[0]).not.toContain('证据清单');
    expect(titles[0]).not.toContain(own);
    expect(titles[1]).toEqual(expect.arrayContaining(['证据清单', own]));
  });

  test('CPL-128: while all the papers of a party are being made again there is nothing to serve, on paper either', async () => {
    const one = await CivilCase.registered();
    const recording = async () => {
      const offers = await one.court.offers(one.stream, one.people.he);
      return offers.filter((name) => name.startsWith('service.record-paper'));
    };
    expect(await recording()).toEqual(['service.record-paper#p1', 'service.record-paper#d1']);
    const [plaintiff] = parties(one.state.participation);
    for (const { file } of servableFor(one.state, plaintiff!)) {
      const paper = one.state.documents.papers.find((each) => each.file?.sha256 === file.sha256);
      await one.must('he', 'documents.replace', { correction: '错字' }, `paper${paper?.id ?? ''}`);
    }
    expect(await recording()).toEqual(['service.record-paper#d1']);
    const papers = { ...record, papers: ['0'.repeat(64)] };
    expect(await one.try('he', 'service.record-paper', papers, 'p1')).toMatchObject({
      refusals: [{ code: 'service/nothing-to-serve', ground: { kind: 'technical' } }],
    });
    await one.issue();
    expect(await recording()).toContain('service.record-paper#p1');
  });
});
