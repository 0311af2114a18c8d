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
    const { codes } = await counter();
    expect(await codes({ attachments: [] })).toEqual(['filing/nothing-scanned']);
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
});
