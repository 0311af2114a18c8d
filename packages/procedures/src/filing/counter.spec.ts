// Longer than most: everything that is done at the counter, one court set up for all of it.
import type { PersonId } from '@xiezhi/kernel';
import { personStream, receiptNumber } from '@xiezhi/kernel';
import {
  consentAnswer,
  identityChecked,
  papersOf,
  partiesOf,
  personRegistered,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { catalogue, servableFor } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { Scenario } from '../testing/index.ts';

const number = '11010519491231002X';
const plaintiff = { kind: 'person', name: '苗阿婆', residentId: number };
const atCounter = {
  presents: 'plaintiff',
  document: 'resident-id-card',
  form: 'oral',
  keptAt: '纸质卷第 1 册第 1 至 6 页',
  attachments: [CivilCase.file('a')],
};

/** A court with a reviewer at the counter; and, if wanted, an account under the number of whoever comes. */
async function counter(account?: { name?: string; level?: 1 | 2; person?: string }) {
  const person = (account?.person ?? 'miao') as PersonId;
  const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
    'cause-name': () => '民间借贷纠纷',
    'person-by-resident-id': (asked) =>
      account !== undefined && asked === number ? { person, name: account.name ?? '' } : null,
  });
  if (account !== undefined)
    court.given(
      personStream(person),
      personRegistered.make({
        shared: { name: account.name ?? plaintiff.name, agreed: true },
        personal: {
          label: `person:${person}`,
          value: { residentId: number, mobile: '13800000021' },
        },
      }),
      ...(account.level === 1
        ? []
        : [
            identityChecked.make({
              shared: { method: 'register', outcome: 'match', source: 'test', level: 2 },
            }),
          ]),
    );
  const establish = async (code: string) => {
    const input = { ...catalogue.command('court.establish')?.example, code };
    const opened = await court.when(court.system(), 'court.establish', null, input);
    return opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : '';
  };
  const key = await establish('演0102');
  const far = await establish('演0203');
  const lin = court.person('lin', { posts: ['filing-reviewer'], court: key, name: '林书禾' });
  const enter = (also: object = {}, of = `counter.${key}`) =>
    court.when(
      lin,
      'filing.submit',
      null,
      {
        ...catalogue.command('filing.submit')?.example,
        court: key,
        plaintiff,
        ...atCounter,
        ...also,
      },
      of,
    );
  const entered = async (also: object = {}) => {
    const tried = await enter(also);
    if (tried.outcome !== 'accepted') throw new Error(JSON.stringify(tried));
    return { stream: tried.stream, state: court.case(tried.stream), entries: tried.entries };
  };
  const codes = async (also: object = {}) => {
    const tried = await enter(also);
    return tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];
  };
  return { court, key, far, lin, enter, entered, codes };
}

describe('a suit that is brought to the counter', () => {
  test('CPL-123: whoever stands there is the plaintiff, whoever types is nobody in the case', async () => {
    const { court, lin, entered } = await counter();
    const { stream, state } = await entered();
    expect(partiesOf(state.participation, 'plaintiff')).toMatchObject([
      { id: 'p1', name: '苗阿婆', person: null },
    ]);
    expect(state.participation.participants.some((one) => one.person === lin.person)).toBe(false);
    expect(state.filing).toMatchObject({
      submittedBy: null,
      counter: { presents: 'plaintiff', document: 'resident-id-card', form: 'oral' },
      status: 'under-review',
      reviewFrom: '2026-03-02',
    });
    expect(await court.offers(stream, lin)).toContain('filing.register');
  });

  test('OLR-9.1.0: the seven days run as for a suit handed in online', async () => {
    const { court, entered } = await counter();
    const { stream } = await entered();
    expect(court.tasks(stream)[0]).toMatchObject({
      command: 'filing.register',
      dueAt: expect.stringContaining('2026-03-09') as unknown,
    });
  });

  test('OLR-4.2.1: coming to the counter is no choice of the online way', async () => {
    const { entered } = await counter();
    const { state } = await entered();
    expect(consentAnswer(state, 'filing', 'p1')).toBeNull();
    const online = await CivilCase.filed();
    expect(consentAnswer(online.state, 'filing', 'p1')).not.toBeNull();
  });

  test('OOR-15.1.0: an account of the same name and number has the case; its telephone is told', async () => {
    const { court, entered } = await counter({ name: '苗阿婆' });
    const { stream, state, entries } = await entered({
      plaintiff: { ...plaintiff, mobile: '13900000099' },
    });
    const miao = court.person('miao', { name: '苗阿婆' });
    expect(state.participation.participants[0]).toMatchObject({
      person: 'miao',
      mobile: '13800000021',
    });
    expect(await court.offers(stream, miao)).toContain('filing.withdraw');
    const [first] = entries;
    if (first === undefined) throw new Error('nothing was entered');
    const sent = catalogue.effectsOf(first).flatMap((one) => one.message(first, state));
    expect(sent).toMatchObject([{ to: '13800000021' }]);
    expect(sent[0]?.['text']).toContain(receiptNumber(first.at, first.id));
  });

  test.each([
    ['of another name', { name: '苗阿公' }, {}],
    ['that no register has confirmed', { name: '苗阿婆', level: 1 as const }, {}],
    [
      'when somebody else comes for a company',
      { name: '苗阿婆' },
      { plaintiff: { ...plaintiff, kind: 'organisation' } },
    ],
  ])(
    'OLR-7.1.2: an account %s is not linked, and the suit is received',
    async (_, account, also) => {
      const { entered } = await counter(account);
      const { state } = await entered(also);
      expect(state.participation.participants[0]).toMatchObject({ id: 'p1', person: null });
    },
  );

  test('OLR-9.1.2a: whoever comes for the plaintiff shows the authority later; the suit is received', async () => {
    const { entered } = await counter();
    const { state } = await entered({ presents: 'agent' });
    expect(state.filing.lacking).toContain('authority-of-agent');
    expect((await entered()).state.filing.lacking).not.toContain('authority-of-agent');
  });

  test('CPL-123: without a scan of what was signed it is not entered', async () => {
    const { codes, enter } = await counter();
    expect(await codes({ attachments: [] })).toEqual(['filing/nothing-scanned']);
    expect(await enter({ attachments: [] })).toMatchObject({
      refusals: [{ ground: { kind: 'policy', setting: 'signed-paper-scanned' } }],
    });
  });

  test('CPL-47: nobody takes their own suit at the counter', async () => {
    const { enter } = await counter({ name: '林书禾', person: 'lin' });
    const tried = await enter({ plaintiff: { ...plaintiff, name: '林书禾' } });
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'filing/own-counter',
          ground: { kind: 'law', articles: ['CPL-47'] },
          remedy: [{ name: 'filing.submit' }, {}],
        },
      ],
    });
  });

  const posted = {
    presents: 'by-post',
    document: undefined,
    form: undefined,
    receivedOn: '2026-02-27',
    postedOn: '2026-02-25',
  };

  test('CPL-126, OLR-11.3.0: what came by post on an earlier day is received as of that day, and the seven days run from it', async () => {
    const { court, entered } = await counter();
    const { stream, state } = await entered(posted);
    expect(state.filing).toMatchObject({
      counter: { presents: 'by-post', form: 'written', receivedOn: '2026-02-27' },
      submittedBy: null,
      status: 'under-review',
      submittedAt: '2026-02-26T16:00:00.000Z',
      reviewFrom: '2026-02-27',
    });
    // Seven days from the day after Friday the 27th.
    expect(court.tasks(stream)[0]).toMatchObject({
      command: 'filing.register',
      dueAt: expect.stringContaining('2026-03-06') as unknown,
    });
    const came = court.entries(stream).find(({ kind }) => kind === 'filing.Submitted');
    const said = (lang: 'zh-CN' | 'en') =>
      catalogue.texts(lang).entries['filing.Submitted']?.(came?.body as Facts).detail;
    expect(said('zh-CN')).toContain('邮寄或者投入信箱送来，由法院工作人员代为录入');
    expect(said('zh-CN')).not.toContain('窗口');
    expect(said('en')).toContain('sent by post');
    const ordered = court
      .entries(stream)
      .find(({ body }) => (body as { template?: string }).template === 'filing-receipt');
    expect((ordered?.body as { data: unknown }).data).toMatchObject({
      way: 'post',
      receivedOn: '2026-02-27',
      submitter: '苗阿婆（邮寄或者投入信箱）',
      remarks: [
        '没有人到窗口，没有核对证件原件；邮戳日期 2026-02-25。',
        '纸质原件：纸质卷第 1 册第 1 至 6 页',
        expect.stringContaining('原告身份证明'),
      ],
    });
  });

  test('OLR-9.1.2a: nobody’s papers were seen: identity is lacking, no account has the case, and it is received', async () => {
    const { court, entered } = await counter({ name: '苗阿婆' });
    const { state, entries } = await entered({
      ...posted,
      plaintiff: { ...plaintiff, mobile: '13900000099' },
    });
    expect(state.filing.lacking).toContain('plaintiff-identity');
    expect(state.participation.participants[0]).toMatchObject({ id: 'p1', person: null });
    const [first] = entries;
    const sent = first && catalogue.effectsOf(first).flatMap((one) => one.message(first, state));
    expect(sent).toMatchObject([
      { to: '13900000099', text: expect.stringContaining('收到日期2026-02-27') as string },
    ]);
    expect(court.case((await entered()).stream).filing.lacking).not.toContain('plaintiff-identity');
  });

  test('SH-10.3.0: what was handed over on a day without the network is entered as of that day', async () => {
    const { court, entered } = await counter();
    const { stream, state } = await entered({ receivedOn: '2026-02-28' });
    expect(state.filing).toMatchObject({
      counter: { presents: 'plaintiff', document: 'resident-id-card', receivedOn: '2026-02-28' },
      reviewFrom: '2026-02-28',
    });
    const [evidence] = court.entries(stream);
    expect(evidence?.at).toContain('2026-03-02');
    expect((await entered()).state.filing.counter).not.toHaveProperty('receivedOn', '2026-03-02');
  });

  test('no day is taken on which it cannot have come, and nobody sues by word of mouth by post', async () => {
    const { codes } = await counter();
    expect(await codes({ receivedOn: '2026-03-03' })).toEqual(['receipt/in-the-future']);
    expect(await codes({ ...posted, postedOn: '2026-02-28' })).toEqual([
      'receipt/posting-does-not-fit',
    ]);
    expect(await codes({ ...posted, form: 'oral' })).toEqual(['filing/no-word-by-post']);
    expect(await codes({ document: undefined })).toEqual(['filing/counter-not-told']);
  });

  test('everything that is not in order is said at once', async () => {
    const { codes, far } = await counter();
    expect(await codes({ court: far, keptAt: undefined, attachments: [] })).toEqual([
      'filing/nothing-scanned',
      'filing/other-counter',
      'filing/counter-not-told',
    ]);
  });

  test('only whoever works at the counter of a court enters there; their own suit is asked for as anybody’s', async () => {
    const { court, key, lin, enter } = await counter();
    const zhao = court.person('zhao', { name: '沈静宜' });
    const input = {
      ...catalogue.command('filing.submit')?.example,
      ...atCounter,
      court: key,
      plaintiff,
    };
    const tried = await court.when(zhao, 'filing.submit', null, input, `counter.${key}`);
    expect(tried.outcome).toBe('refused');
    const own = await enter({ plaintiff: { kind: 'person', name: '林书禾' } }, '');
    if (own.outcome !== 'accepted') throw new Error(JSON.stringify(own));
    expect(court.case(own.stream).filing).toMatchObject({ counter: null, submittedBy: lin.person });
  });

  test('OOR-5.3.5: the counter receives for another court as well', async () => {
    const { court, far, entered } = await counter();
    const { stream, state } = await entered({ jurisdiction: far });
    expect(state.filing).toMatchObject({ handOverTo: far, counter: { form: 'oral' } });
    expect(court.tasks(stream)[0]).toMatchObject({ command: 'filing.hand-over' });
  });

  test('OLR-11.3.0: a receipt on paper says who came, what was seen and where the originals are', async () => {
    const { court, entered } = await counter();
    const { stream, state } = await entered({ presents: 'agent' });
    const [receipt] = papersOf(state.documents, 'filing-receipt');
    expect(receipt).toMatchObject({ addressee: 'p1', label: 'side:plaintiff' });
    const ordered = court
      .entries(stream)
      .find(({ body }) => (body as { template?: string }).template === 'filing-receipt');
    expect((ordered?.body as { data: unknown }).data).toMatchObject({
      receiptNumber: state.filing.receipt,
      way: 'window',
      submitter: '苗阿婆（委托的人到窗口）',
      materials: [{ form: 'scan', pages: null }],
      remarks: [
        '核对了居民身份证原件。',
        '纸质原件：纸质卷第 1 册第 1 至 6 页',
        expect.stringContaining('授权委托书'),
      ],
    });
    const [one] = partiesOf(state.participation, 'plaintiff');
    expect(one && servableFor(state, one).map(({ title }) => title)).not.toContain('收件凭证');
    expect(papersOf((await CivilCase.filed()).state.documents, 'filing-receipt')).toEqual([]);
  });

  const letter = {
    receivedOn: '2026-03-02',
    attachments: [CivilCase.file('c')],
    keptAt: '纸质卷第 1 册第 12 页',
  };

  test('OLR-9.1.3: insisting in writing leads to a ruling, also for whoever has no account', async () => {
    const { court, key, lin, entered } = await counter();
    const { stream } = await entered();
    const propose = () =>
      court.when(lin, 'filing.propose-refusal', stream, { reasons: '不属于受理范围' });
    await court.when(lin, 'filing.explain', stream, { reason: '应当先仲裁' });
    const told = await court.told(stream, lin, 'filing.record-papers', 'p1');
    expect(told).toMatchObject([{ code: 'answer-apart' }]);
    // Entered as any paper it puts the filing back under review: that is no way round in a circle.
    const papers = { ...letter, note: '我坚持起诉' };
    await court.when(lin, 'filing.record-papers', stream, papers, 'p1');
    expect(await propose()).toMatchObject({
      refusals: [
        {
          code: 'filing/not-insisted',
          facts: { explained: true },
          remedy: [{ name: 'filing.insist' }, { name: 'filing.record-insistence' }],
        },
      ],
    });
    const input = { ...letter, note: '我坚持起诉，请法院裁定。' };
    const insisted = await court.when(lin, 'filing.record-insistence', stream, input, 'p1');
    expect(insisted).toMatchObject({
      outcome: 'accepted',
      entries: [
        {
          kind: 'filing.Insisted',
          actor: { role: 'filing-reviewer' },
          body: { paper: { participant: 'p1', receivedOn: '2026-03-02' } },
        },
      ],
    });
    expect(court.case(stream).filing.attachments).toContainEqual(CivilCase.file('c'));
    expect((await propose()).outcome).toBe('accepted');
    const lu = court.person('lu', { posts: ['judge'], court: key });
    const ruling = { reasons: '不属于受理范围' };
    await court.when(lu, 'filing.refuse-acceptance', stream, ruling);
    expect(court.case(stream).filing.status).toBe('refused');
  });

  test('OLR-11.3.0: what is written is entered on a day on which it can have come, and with its scan', async () => {
    const { court, lin, entered } = await counter();
    const { stream } = await entered();
    const withdraw = (also: object) =>
      court.when(
        lin,
        'filing.record-withdrawal',
        stream,
        { ...letter, reason: '已经和解', ...also },
        'p1',
      );
    expect(await withdraw({ receivedOn: '2026-03-03' })).toMatchObject({
      refusals: [{ code: 'receipt/in-the-future' }],
    });
    expect((await withdraw({ attachments: [] })).outcome).toBe('invalid');
    expect((await withdraw({})).outcome).toBe('accepted');
    expect(court.case(stream).filing.status).toBe('withdrawn');
  });

  test('OLR-9.1.2b: mended on paper, the seven days run from the day on which it came', async () => {
    const { court, lin, entered } = await counter();
    const { stream } = await entered();
    const asked = { items: ['defendant-address'], note: '请写明被告住址。' };
    await court.when(lin, 'filing.request-correction', stream, asked);
    court.at('2026-03-05T01:00:00.000Z');
    const input = {
      ...letter,
      receivedOn: '2026-03-04',
      note: '补充被告现住址。',
      defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
      claims: [{ text: '退还定作款', yuan: '60480' }],
    };
    await court.when(lin, 'filing.record-correction', stream, input, 'p1');
    const { filing } = court.case(stream);
    expect(filing).toMatchObject({ status: 'under-review', reviewFrom: '2026-03-04' });
    expect(filing.corrections).toMatchObject([{ byPapers: false }]);
  });

  test('OLR-11.3.0: a notice that lies in no account is the reviewer’s to give, and nothing is returned before', async () => {
    const { court, lin, entered } = await counter();
    const { stream } = await entered();
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['defendant-address'],
      note: '请写明被告住址。',
    });
    const task = () =>
      court.tasks(stream).find((one) => one.command === 'docket.record-notice-given');
    const notice = task()?.subject ?? '';
    expect(task()).toMatchObject({ by: { role: 'filing-reviewer' } });
    court.at('2026-03-19T01:00:00.000Z');
    const back = () => court.when(lin, 'filing.return', stream, { reason: '没有补正' });
    expect(await back()).toMatchObject({
      refusals: [
        { code: 'filing/notice-not-given', remedy: [{ name: 'docket.record-notice-given' }] },
      ],
    });
    const give = (reachedOn: string) =>
      court.when(
        lin,
        'docket.record-notice-given',
        stream,
        { way: 'posted', reachedOn, proof: '挂号回执' },
        notice,
      );
    expect(await give('2026-03-01')).toMatchObject({
      refusals: [{ code: 'docket/not-given-that-day' }],
    });
    expect((await give('2026-03-18')).outcome).toBe('accepted');
    expect(task()).toBeUndefined();
    expect(await back()).toMatchObject({
      refusals: [{ code: 'filing/term-to-correct-runs', facts: { dueOn: '2026-04-02' } }],
    });
    court.at('2026-04-03T01:00:00.000Z');
    expect((await back()).outcome).toBe('accepted');
    expect(task()).toBeDefined();
  });

  test('CPL-123: whoever filed on paper may be asked for papers, copies too: nothing of it is pointed out or refused', async () => {
    const { court, lin, entered } = await counter();
    const { stream } = await entered();
    const input = { items: ['original'], note: '请按被告人数交起诉状副本三份，并带借条原件。' };
    expect(await court.warnings(stream, lin, 'filing.request-correction', input)).toEqual([]);
    expect((await court.when(lin, 'filing.request-correction', stream, input)).outcome).toBe(
      'accepted',
    );
  });

  test('OLR-9.1.2a, CPL-85: its days run from when it was given, end on a working day, and that day stands everywhere', async () => {
    const { court, lin, entered } = await counter();
    const { stream } = await entered();
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['claim-unclear'],
      note: '写明请求。',
    });
    const correct = () => court.tasks(stream).find(({ key }) => key === 'filing/correct');
    const notice = `p1.${court.case(stream).filing.notice?.entry ?? ''}`;
    // Until then no day is named, on no paper either.
    expect(correct()).not.toHaveProperty('dueAt');
    expect(court.deadlines(stream)).toEqual([]);
    const paper = court
      .entries(stream)
      .filter(({ kind }) => kind === 'documents.Ordered')
      .map(({ body }) => body as { readonly template: string; readonly data: object })
      .find(({ template }) => template === 'correction-notice');
    expect(paper?.data).toMatchObject({ dueOn: null, days: 15 });
    const given = { way: 'handed-over', reachedOn: '2026-03-06', proof: '送达回证，本人签收' };
    court.at('2026-03-06T02:00:00.000Z');
    await court.when(lin, 'docket.record-notice-given', stream, given, notice);
    // Fifteen days from Friday the 6th end on Saturday the 21st, and so on Monday.
    expect(correct()).toMatchObject({ dueAt: '2026-03-23T15:59:59.999Z' });
    expect(court.deadlines(stream)).toMatchObject([{ dueOn: '2026-03-23' }]);
    court.at('2026-03-22T02:00:00.000Z');
    const back = () => court.when(lin, 'filing.return', stream, { reason: '没有补正' });
    expect(await back()).toMatchObject({
      refusals: [{ code: 'filing/term-to-correct-runs', facts: { dueOn: '2026-03-23' } }],
    });
    court.at('2026-03-24T02:00:00.000Z');
    expect((await back()).outcome).toBe('accepted');
  });

  test('whoever files online has it in the account: there is nothing to hand out', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'filing.explain', { reason: '应当先仲裁' });
    expect(one.court.tasks(one.stream).map(({ command }) => command)).toEqual(['filing.insist']);
  });
});
