import { describe, expect, test } from 'vitest';
import { decisionMended } from './mended.ts';
import { appliedKinds, filingKind } from '@xiezhi/law';
import { billOf, claimBill, isSuit, papersOf } from '@xiezhi/record';
import { stageOf } from '../../stages.ts';
import { caseTitle, rowsOf } from '../../rows.ts';
import { answersFor, applied, notAccepted } from '../../testing/applied.ts';
import { CivilCase } from '../../testing/civil.ts';
import { catalogue } from '../../index.ts';

const refusalsOf = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals : [];

describe('every kind', () => {
  test.each(appliedKinds)(
    'OLR-9.3.0: %s is received, has the seven days or those of its kind, and is accepted under a number of its kind',
    async (id) => {
      const kind = filingKind(id);
      const one = await applied(id);
      expect(one.state().filing).toMatchObject({
        status: 'under-review',
        application: { kind: id },
        lacking: [],
      });
      expect(isSuit(one.state())).toBe(false);
      const review = one.tasks().find(({ key }) => key === 'filing/review');
      expect(review?.command).toBe('filing.accept');
      const days = { 'payment-order': '2026-06-15', 'third-party-revocation': '2026-07-10' }[
        id as string
      ];
      expect(review?.dueAt?.slice(0, 10)).toBe(
        id === 'preservation-before-suit' ? '2026-06-12' : (days ?? '2026-06-17'),
      );
      const matter = id === 'administrative-suit' ? { matter: 'other' } : {};
      await one.must('lin', 'filing.accept', { handedTo: '承办庭', ...matter });
      expect(one.state().filing.caseNumber).toMatch(new RegExp(`\\d${kind.type}\\d`));
      expect(stageOf(one.state())).toBe('with-others');
    },
  );

  test('OLR-9.3.0: nothing that belongs to a suit follows: no task, no bill, no act of a judge or of the other side', async () => {
    const one = await applied('enforcement');
    await one.must('lin', 'filing.accept', { handedTo: '执行局' });
    expect(one.tasks()).toEqual([]);
    const { service, documents } = one.state();
    expect(billOf(one.state(), claimBill)).toBeNull();
    expect(service.services).toEqual([]);
    expect(documents.papers.map(({ template }) => template)).toEqual([
      'application',
      'application-notice',
    ]);
    for (const name of ['assignment.assign', 'participation.invite', 'consent.ask', 'mode.decide'])
      expect((await one.act('lin', name, {}, '')).outcome).not.toBe('accepted');
    expect((await one.act('lin', 'filing.register', { procedure: 'summary' })).outcome).not.toBe(
      'accepted',
    );
  });

  test('a list names it by its kind, and finds it by its number and by whom it is against', async () => {
    const one = await applied('enforcement');
    expect(caseTitle(one.state())).toBe('沈静宜申请执行云州木禾家居有限公司');
    await one.must('lin', 'filing.accept', { handedTo: '执行局' });
    const { card } = rowsOf('case', one.state());
    expect(card).toMatchObject({ cause: '申请执行', stage: 'with-others' });
    expect(card?.search).toContain('云州木禾家居有限公司');
    const lost = await applied('public-summons');
    expect(caseTitle(lost.state())).toBe('沈静宜申请公示催告');
  });
});

describe('what it lacks', () => {
  test('OLR-9.1.2a, ENF-18: an application without the judgment is received and marked; the reviewer asks once for what its kind has', async () => {
    const one = await applied('enforcement', { papers: undefined, decisionNumber: undefined });
    expect(one.state().filing.lacking).toEqual(['which-decision', 'judgment-copy']);
    await one.must(
      'lin',
      'filing.request-correction',
      { items: ['judgment-copy'], note: '请上传生效判决书。' },
      'applied',
    );
    const [task] = one.tasks();
    expect(task).toMatchObject({ command: 'filing.correct', subject: 'applied' });
    const { defendants, claims } = answersFor('enforcement');
    await one.must(
      'zhao',
      'filing.correct',
      { note: '已经上传。', defendants, claims, attachments: [CivilCase.file('b')] },
      'applied',
    );
    expect(one.state().filing.status).toBe('under-review');
  });

  describe('OLR-9.1.2a: which decision it is about', () => {
    const { defendants, claims } = answersFor('enforcement');
    const asked = async (also: Readonly<Record<string, unknown>> = {}) => {
      const one = await applied('enforcement', {
        decisionNumber: undefined,
        decisionBy: undefined,
        papers: undefined,
        ...also,
      });
      await one.must(
        'lin',
        'filing.request-correction',
        { items: ['which-decision'], note: '请写明生效判决的案号和作出的法院。' },
        'applied',
      );
      return one;
    };
    const answer = { note: '补上。', defendants, claims, attachments: [] };

    test('is answered in its own fields, which the form shows beside what was asked', async () => {
      const one = await asked();
      const told = await one.court.told(one.stream, one.people.zhao, 'filing.correct', 'applied');
      expect(told).toContainEqual({
        code: 'items',
        facts: { items: ['which-decision'] },
        field: 'decisionNumber',
      });
      const decision = { decisionNumber: '（2026）云0102民初21号', decisionBy: '东湖区法院' };
      await one.must('zhao', 'filing.correct', { ...answer, ...decision }, 'applied');
      const { application } = one.state().filing;
      expect(application).toMatchObject({
        kind: 'enforcement',
        decision: { number: decision.decisionNumber, by: decision.decisionBy },
        period: { from: '2026-05-20' },
      });
      expect(one.state().filing.mended.at(-1)?.what).toEqual(['application']);
    });

    test('left open, what was said of it stays; and half of it is told to lack still', async () => {
      const one = await asked({ decisionBy: '东湖区法院' });
      const correct = catalogue.command('filing.correct');
      const about = { state: one.state(), today: '2026-06-10', law: one.court.law } as never;
      const half = correct?.warns?.(about, answer, 'applied') ?? [];
      expect(half.map(({ code }) => code)).toContain('lacking');
      await one.must('zhao', 'filing.correct', answer, 'applied');
      expect(one.state().filing.application?.decision).toEqual({ number: '', by: '东湖区法院' });
    });

    test('the day from which its time runs is mended too: whether it is late goes by the day on which it first came', async () => {
      const one = await asked();
      one.court.at('2026-06-20T01:00:00.000Z');
      await one.must(
        'zhao',
        'filing.correct',
        { ...answer, runsFrom: '2024-06-09', decisionNumber: '（2024）云0102民初3号' },
        'applied',
      );
      expect(one.state().filing.application?.period).toMatchObject({
        from: '2024-06-09',
        late: true,
      });
      const other = await asked();
      other.court.at('2026-06-20T01:00:00.000Z');
      await other.must(
        'zhao',
        'filing.correct',
        { ...answer, runsFrom: '2024-06-11', decisionNumber: '（2024）云0102民初3号' },
        'applied',
      );
      expect(other.state().filing.application?.period?.late).toBe(false);
    });

    test('OLR-11.3.0: what comes on paper mends the same', async () => {
      const one = await asked();
      await one.must(
        'lin',
        'filing.record-correction',
        {
          note: '书面补正。',
          defendants,
          claims,
          decisionNumber: '（2026）云0102民初21号',
          decisionBy: '东湖区法院',
          receivedOn: '2026-06-10',
          keptAt: '纸质卷第 1 册',
          attachments: [CivilCase.file('d')],
        },
        'p1.applied',
      );
      expect(one.state().filing.application?.decision).toEqual({
        number: '（2026）云0102民初21号',
        by: '东湖区法院',
      });
    });

    test('a wrong day is taken back by saying that the right one is not known; left empty it stays', async () => {
      const one = await asked({ runsFrom: '2020-01-01' });
      expect(one.state().filing.application?.period?.late).toBe(true);
      await one.must('zhao', 'filing.correct', { ...answer, runsFrom: undefined }, 'applied');
      expect(one.state().filing.application?.period?.from).toBe('2020-01-01');
      const other = await asked({ runsFrom: '2020-01-01' });
      const unknown = { ...answer, runsFrom: '2020-01-01', dayNotKnown: true };
      await other.must('zhao', 'filing.correct', unknown, 'applied');
      expect(other.state().filing.application?.period).toBeUndefined();
      // Where no day stands there is nothing to take back.
      expect(
        catalogue.command('filing.correct')?.unasked?.({ state: other.state() } as never, {}),
      ).toContain('dayNotKnown');
    });

    test('OLR-11.3.0: whoever enters it from paper is warned of its time as the applicant would be', async () => {
      const one = await asked();
      const about = { state: one.state(), today: '2026-06-10', law: one.court.law } as never;
      const warned = (runsFrom: string) =>
        (
          catalogue
            .command('filing.record-correction')
            ?.warns?.(about, { ...answer, runsFrom }, 'p1.applied') ?? []
        ).map(({ code }) => code);
      expect(warned('2020-01-01')).toEqual(['late']);
      expect(warned('2026-05-21')).toEqual([]);
    });

    test('half that stands already is not told to lack, and what stays as the court found it is', async () => {
      const warned = (one: Awaited<ReturnType<typeof asked>>, given: object) =>
        (
          catalogue
            .command('filing.correct')
            ?.warns?.(
              { state: one.state(), today: '2026-06-10', law: one.court.law } as never,
              { ...answer, ...given },
              'applied',
            ) ?? []
        ).map(({ code }) => code);
      const half = await asked({ decisionBy: '东湖区法院' });
      expect(warned(half, { decisionNumber: '（2026）云0102民初21号' })).toEqual([]);
      const wrong = { decisionNumber: '（2026）云0102民初2号', decisionBy: '西山区法院' };
      const whole = await asked(wrong);
      expect(warned(whole, wrong)).toEqual(['lacking']);
      expect(warned(whole, { ...wrong, decisionBy: '东湖区法院' })).toEqual([]);
    });

    test('what nobody touches is not reckoned anew, and grounds in another order are the same', async () => {
      const one = await asked();
      const { filing } = one.state();
      const about = { law: one.court.law, today: '2026-06-20' as never };
      // As an older calendar reckoned it.
      const application = {
        ...filing.application!,
        grounds: ['new-evidence', 'no-basis'] as never,
        period: { ...filing.application!.period!, dueOn: '2028-05-19', provisional: true },
      };
      const state = { ...one.state(), filing: { ...filing, application } };
      const given = {
        runsFrom: application.period.from,
        retrialGrounds: ['no-basis', 'new-evidence'],
      };
      expect(decisionMended(state, given as never, about)).toBeUndefined();
      expect(
        decisionMended(state, { ...given, decisionBy: '东湖区法院' } as never, about)?.period,
      ).toEqual(application.period);
    });

    test('of a suit nobody is asked for it', async () => {
      const one = await CivilCase.filed();
      const correct = catalogue.command('filing.correct');
      expect(correct?.unasked?.({ state: one.state } as never, {})).toEqual(
        expect.arrayContaining([
          ...['decisionNumber', 'decisionBy', 'runsFrom', 'dayNotKnown', 'retrialGrounds'],
        ]),
      );
    });
  });

  test('OLR-9.3.0, OLR-9.2.0: a demand for paper is refused, by the same paragraph as of a suit', async () => {
    const one = await applied('enforcement');
    const tried = await one.act(
      'lin',
      'filing.request-correction',
      { items: ['paper-copies'], note: '请交纸质申请书一式三份。' },
      'applied',
    );
    expect(refusalsOf(tried)).toMatchObject([
      {
        code: 'filing/no-paper-besides',
        ground: { kind: 'law', articles: ['OLR-9.3.0', 'OLR-9.2.0'] },
      },
    ]);
    expect(one.state().filing.corrections).toEqual([]);
  });

  test('one that is against nobody is mended without anybody being named', async () => {
    const one = await applied('ownerless-property');
    await one.must(
      'lin',
      'filing.request-correction',
      { items: ['property-described'], note: '请写明数量。' },
      'applied',
    );
    const { claims } = answersFor('ownerless-property');
    await one.must(
      'zhao',
      'filing.correct',
      { note: '共三件。', claims, attachments: [CivilCase.file('b')] },
      'applied',
    );
    expect(one.state().filing.status).toBe('under-review');
  });
});

describe('what no form makes up', () => {
  test('CPL-211, CPL-212: a retrial is received without any ground, and against a mediation statement without a false one', async () => {
    const one = await applied('retrial', { retrialGrounds: undefined });
    expect(one.state().filing).toMatchObject({ status: 'under-review', lacking: [] });
    expect(one.state().filing.application?.grounds).toBeUndefined();
    expect(filingKind('retrial').refusal.articles).toContain('CPL-212');
  });

  test('CPL-205: confirmation asked for by one side alone is received and marked; the other side is asked for', async () => {
    const one = await applied('confirm-mediation', { coPlaintiffs: undefined });
    expect(one.state().filing.lacking).toEqual(['other-applicant']);
    await one.must(
      'lin',
      'filing.request-correction',
      { items: ['other-applicant'], note: '请交双方签名的申请书。' },
      'applied',
    );
    const { claims } = answersFor('confirm-mediation');
    await one.must(
      'zhao',
      'filing.correct',
      { note: '双方已经签名。', claims, attachments: [CivilCase.file('b')] },
      'applied',
    );
    expect(one.state().filing.status).toBe('under-review');
  });

  test('CPL-171, APL-45: where another time may count, the table says so', () => {
    expect(filingKind('appeal').period?.from.zh).toContain('裁定是送达之日起十日');
    const administrative = filingKind('administrative-suit').period;
    expect(administrative?.from.zh).toContain('收到复议决定书之日起十五日');
    expect(administrative?.articles).toContain('APL-45');
  });

  test.each(['declare-missing', 'capacity', 'realise-security'] as const)(
    'OLR-9.3.0: %s is not accepted on the conditions of its kind',
    (id) => {
      const { refusal, basis } = filingKind(id);
      expect(refusal.articles).toEqual(basis);
    },
  );
});

describe('time', () => {
  test('CPL-250, CPLI-481: after two years it is received, marked, and accepted all the same', async () => {
    const one = await applied('enforcement', { runsFrom: '2024-05-20' });
    expect(one.state().filing.application?.period).toEqual({
      from: '2024-05-20',
      dueOn: '2026-05-20',
      provisional: false,
      late: true,
    });
    await one.must('lin', 'filing.accept', { handedTo: '执行局' });
    expect(one.state().filing.status).toBe('accepted');
  });

  test.each([
    ['retrial', '2025-12-10', '2026-06-10', false],
    ['retrial', '2025-12-09', '2026-06-09', true],
    ['confirm-mediation', '2026-05-11', '2026-06-10', false],
    ['state-compensation', '2026-05-10', '2026-06-09', true],
    ['administrative-suit', '2025-12-10', '2026-06-10', false],
    ['third-party-revocation', '2025-12-01', '2026-06-01', true],
  ] as const)(
    'OLR-9.3.0: of %s that ran from %s the last day is %s, and late is %s',
    async (id, runsFrom, dueOn, late) => {
      const { state } = await applied(id, { runsFrom });
      expect(state().filing.application?.period).toMatchObject({ dueOn, late });
    },
  );

  test('whoever gives no day is reckoned nothing', async () => {
    const { state } = await applied('enforcement', { runsFrom: undefined });
    expect(state().filing.application?.period).toBeUndefined();
  });
});

describe('not accepting', () => {
  test('ENF-16: of enforcement it is a ruling of a judge, numbered, and no appeal lies against it', async () => {
    const one = await notAccepted('enforcement');
    expect(one.state().filing).toMatchObject({ status: 'refused', refusedBy: 'ruling' });
    expect(one.state().filing.caseNumber).toContain('执');
    const [paper] = papersOf(one.state().documents, 'refusal-ruling');
    expect(paper).toMatchObject({ title: '执行裁定书' });
    expect(one.said('refusal-ruling')).toMatchObject({
      basis: [{ articles: ['第十六条'] }],
      applied: { who: '申请执行人', document: '强制执行申请书' },
    });
    expect((await one.act('zhao', 'ruling.appeal', {}, 'acceptance.p1')).outcome).not.toBe(
      'accepted',
    );
  });

  test('CPL-226: of a payment order the applicant is told, and there is no number', async () => {
    const one = await notAccepted('payment-order');
    expect(one.state().filing).toMatchObject({ refusedBy: 'notice', caseNumber: null });
    const [paper] = papersOf(one.state().documents, 'application-notice');
    expect(paper?.title).toBe('不予受理通知书');
  });

  test('APL-51: an administrative suit is not filed by a ruling that may be appealed', async () => {
    const one = await notAccepted('administrative-suit');
    expect(one.state().filing).toMatchObject({ refusedBy: 'appealable' });
    expect(one.state().filing.caseNumber).toContain('行初');
    expect(papersOf(one.state().documents, 'refusal-ruling')).toHaveLength(1);
  });

  test('OLR-9.1.3: a judge who finds the conditions met sends it back, and it can only be accepted', async () => {
    const one = await applied('payment-order');
    await one.must('lin', 'filing.explain', { reason: '有别的债务纠纷。' }, 'applied');
    await one.must('zhao', 'filing.insist', { note: '没有别的纠纷。' }, 'applied');
    await one.must('lin', 'filing.propose-refusal', { reasons: '有。' }, 'applied');
    await one.must('lu', 'filing.decline-refusal', { reasons: '没有。' }, 'applied');
    const tried = await one.act(
      'lin',
      'filing.propose-refusal',
      { reasons: '还是有。' },
      'applied',
    );
    expect(refusalsOf(tried)).toMatchObject([
      { code: 'filing/to-be-accepted', remedy: [{ kind: 'command', name: 'filing.accept' }] },
    ]);
    await one.must('lin', 'filing.accept', { handedTo: '民一庭' });
  });
});

describe('after it was accepted', () => {
  const accepted = async () => {
    const one = await applied('enforcement');
    await one.must('lin', 'filing.accept', { handedTo: '执行局' });
    return one;
  };

  test('OLR-11.1.0, OLR-9.3.0: more papers are received, and the reviewer passes them on', async () => {
    const one = await accepted();
    const papers = { note: '又查到一个账户。', attachments: [] };
    await one.must('zhao', 'filing.supplement', papers);
    const [task] = one.tasks();
    expect(task).toMatchObject({
      command: 'filing.pass-on-papers',
      by: { role: 'filing-reviewer' },
    });
    await one.must('lin', 'filing.pass-on-papers', { answer: '已转执行局。' }, task?.subject);
    expect(one.tasks()).toEqual([]);
  });

  test('it is closed with what became of it, on no day before its acceptance, and stands as closed', async () => {
    const one = await accepted();
    const outcome = { how: 'carried-out', outcome: '执行完毕。', attachments: [] };
    const early = { ...outcome, closedOn: '2026-06-09' };
    expect(refusalsOf(await one.act('lin', 'filing.close-application', early))).toMatchObject([
      { code: 'filing/not-closed-then', ground: { kind: 'technical' } },
    ]);
    await one.must('lin', 'filing.close-application', { ...outcome, closedOn: '2026-06-10' });
    expect(rowsOf('case', one.state()).card).toMatchObject({
      stage: 'closed',
      closedOn: '2026-06-10',
    });
    expect(one.tasks()).toEqual([]);
  });
});

test('OLR-11.3.0, OLR-9.3.0: an application brought to the counter is the same act about another subject', async () => {
  const one = await applied('enforcement', {}, { counter: true });
  const { filing, documents } = one.state();
  expect(filing).toMatchObject({ submittedBy: null, counter: { presents: 'plaintiff' } });
  expect(documents.papers.map(({ template }) => template)).toEqual([
    'application',
    'filing-receipt',
  ]);
});
