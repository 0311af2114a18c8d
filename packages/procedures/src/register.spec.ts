import type { Entry } from '@xiezhi/kernel';
import type { PersonStreamState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import {
  filingRegistered,
  judgmentMade,
  judgmentPronounced,
  kindAnswered,
  kindProposed,
} from '@xiezhi/record';
import { labelsFor, visitor } from './framework/index.ts';
import { calm, registration, scenario } from './identity/testing/index.ts';
import { catalogue, lanes } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/** What a rule of the register asks for and a command gives, where no rule file stands between the two. */

const address = '云州市东湖区柳荫巷 3 号';
const found = {
  electronic: true,
  channels: ['email'],
  email: 'qian@example.cn',
  address,
} as const;
const kinds = (entries: readonly Entry[]): readonly string[] => entries.map(({ kind }) => kind);
const entriesOf = (one: CivilCase): readonly Entry[] => one.court.entries(one.stream);

/** The complaint is on its way to the defendant by e-mail, at an address the court was told. */
async function mailed(basis = 'express'): Promise<CivilCase> {
  const one = await CivilCase.registered();
  const told = { ...found, basis, evidence: '答辩状第 1 页' };
  await one.must('he', 'service.record-address', told, 'd1');
  await one.must('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');
  return one;
}

const traced = (one: CivilCase, event: string) =>
  one.court.when(
    one.court.system('mail'),
    'service.record-trace',
    one.stream,
    { channel: 'email', event, proof: '250 OK' },
    's1',
  );

describe('filing and materials', () => {
  test('OLR-11.1.0, OOR-17.1.0, OOR-19.1.1: a complaint written on the platform is a filing, and more may follow', async () => {
    const one = await CivilCase.registered();
    expect(one.state.filing.claims.length).toBeGreaterThan(0);
    const more = { note: '补交付款凭证。', conformsToOriginals: true };
    await one.must('zhao', 'filing.supplement', { ...more, attachments: [CivilCase.file('b')] });
    expect(kinds(entriesOf(one)).at(-1)).toBe('filing.Supplemented');
  });

  test('OLR-11.2.1: what was scanned or photographed comes along with the filing', async () => {
    const one = await CivilCase.registered();
    expect(one.state.filing.attachments).toEqual([CivilCase.file('a')]);
  });

  test('OLR-11.3.0: an answer on paper is taken in by the clerk, with the day it came', async () => {
    const one = await CivilCase.registered();
    const paper = { receivedOn: '2026-03-02', text: '答辩状', attachments: [CivilCase.file('c')] };
    await one.must('he', 'defence.record-paper', paper, 'd1');
    expect(one.state.defence.defences).toMatchObject([{ attachments: [CivilCase.file('c')] }]);
  });

  test('OOR-18.1.0: the fee of one’s own case is seen and paid online', async () => {
    const one = await CivilCase.registered();
    expect(await one.court.offers(one.stream, one.people.zhao)).toContain('fees.pay');
    await one.paid();
    expect(kinds(entriesOf(one))).toContain('fees.Paid');
  });

  test('OOR-6.3.3: the papers of the procedure are made from what the docket holds', async () => {
    const one = await CivilCase.registered();
    expect(one.state.documents.papers.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['acceptance-notice', 'fee-notice', 'response-notice']),
    );
    expect(one.state.documents.papers.every(({ file }) => file !== null)).toBe(true);
  });
});

describe('consent and mode', () => {
  test('OLR-1.1.1: each step of a case has a mode of its own', async () => {
    const one = await CivilCase.registered();
    await one.must(
      'he',
      'service.record-address',
      { ...found, basis: 'express', evidence: '1' },
      'p1',
    );
    const of = (id: string) => lanes(one.state).find(({ step }) => step === id)?.cells[0]?.mode;
    expect([of('filing'), of('service'), of('hearing')]).toEqual(['online', 'online', 'not-asked']);
  });

  test('OLR-4.2.3: a step that is past awaits no answer, whatever was asked', async () => {
    const one = await CivilCase.registered();
    const steps = ['service', 'hearing', 'pronouncement'];
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps }, id);
    const modes = () =>
      Object.fromEntries(lanes(one.state).map(({ step, cells }) => [step, cells[1]?.mode]));
    expect(modes()).toMatchObject({ hearing: 'waiting', pronouncement: 'waiting' });
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-20T08:00:00.000Z');
    const held = { online: [], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', held, 'h1');
    expect(modes()).toMatchObject({
      filing: 'over',
      service: 'waiting',
      hearing: 'over',
      pronouncement: 'waiting',
    });
    one.court.given(
      one.stream,
      judgmentMade.make({
        shared: {
          findings: '',
          reasons: '',
          basis: '',
          orders: [],
          costs: '',
          appealCourt: '',
          final: false,
          decidedOn: '2026-03-20',
        },
      }),
      judgmentPronounced.make({
        shared: { manner: 'in-person', place: '', decidedOn: '2026-03-20', final: false },
      }),
    );
    expect(modes()).toMatchObject({ service: 'waiting', pronouncement: 'over' });
  });

  test('OLR-2.1.2: saying no changes no term, no fee and nothing that is owed but the answer', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    const owed = () =>
      one.court
        .tasks(one.stream)
        .filter(({ key }) => !key.startsWith('consent/') && !key.startsWith('mode/'));
    const terms = () =>
      one.court.deadlines(one.stream).filter(({ key }) => !key.startsWith('consent/'));
    const before = [owed(), terms(), one.state.fees.bill];
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
    expect([owed(), terms(), one.state.fees.bill]).toEqual(before);
  });

  test('OOR-33.1.2: some take part online and others in the courtroom, in one hearing', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const no = { answer: 'decline', how: 'phone', evidence: '录音 1 号' };
    await one.must('he', 'consent.record', no, 'd1.hearing');
    await one.must(
      'lu',
      'mode.decide',
      { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' },
      'hearing',
    );
    expect(one.state.consent.modes.hearing).toMatchObject({
      mode: 'mixed',
      modeByParty: { p1: 'online', d1: 'offline' },
    });
  });
});

describe('service', () => {
  test('OLR-29.2.3: an address a party wrote into its answer opens service to it, and not for judgments', async () => {
    const one = await mailed('own-address');
    expect(one.state.service.services[0]).toMatchObject({ basis: 'own-address', addressee: 'd1' });
    expect(one.state.service.addresses['d1']?.judgmentsToo).toBe(false);
  });

  test('OLR-30.1.1, OOR-26.2.1: whether, which way and where is established by telephone or form, and where that can be heard', async () => {
    const one = await mailed();
    expect(one.state.service.addresses['d1']).toMatchObject({
      channels: ['email'],
      email: 'qian@example.cn',
      evidence: '答辩状第 1 页',
      recordedBy: 'clerk-he',
    });
  });

  test('OLR-31.3.1, OOR-26.2.2: each stage of a service leaves its trace, with its proof', async () => {
    const one = await mailed();
    await traced(one, 'sent');
    await traced(one, 'arrived');
    expect(one.state.service.services[0]?.traces).toMatchObject([
      { event: 'sent', proof: '250 OK' },
      { event: 'arrived', proof: '250 OK' },
    ]);
  });

  test('OLR-31.3.2: when a service takes effect its certificate is ordered, and not before', async () => {
    const one = await mailed();
    const certificates = () =>
      one.state.documents.papers.filter(({ template }) => template === 'service-certificate');
    await traced(one, 'sent');
    expect(certificates()).toEqual([]);
    await traced(one, 'arrived');
    expect(certificates()).toHaveLength(1);
  });
});

describe('kinds of case', () => {
  /** The same case under the number of another kind. */
  async function ofKind(type: string): Promise<CivilCase> {
    const one = await CivilCase.registered();
    one.court.given(
      one.stream,
      filingRegistered.make({
        shared: {
          caseNumber: `（2026）演0102${type}7号`,
          procedure: 'ordinary',
          acceptedOn: '2026-03-02',
        },
      }),
    );
    // What a head approves has been approved (`consent/other-kinds.spec.ts`).
    const ground = type.startsWith('刑') ? 'special-reason' : 'other-suitable';
    const proposal = 'kind-1';
    const asked = { proposal, ground, reasons: '', approver: 'president' } as const;
    one.court.given(
      one.stream,
      kindProposed.make({ shared: { ...asked, steps: ['hearing'] } }),
      kindAnswered.make({ shared: { proposal, approved: true, reasons: '' } }),
    );
    // Of a criminal case the procuratorate is asked as well (`consent/criminal.spec.ts`).
    if (type.startsWith('刑')) await one.prosecuted();
    const whoIsHere = one.state.participation.participants.filter(({ id }) => /^[pdz]1$/.test(id));
    for (const { id } of whoIsHere) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const no = { answer: 'decline', how: 'phone', evidence: '录音 1 号' };
    await one.must('he', 'consent.record', no, 'd1.hearing');
    if (type.startsWith('刑')) await one.must('he', 'consent.record', no, 'z1.hearing');
    return one;
  }
  const sheet = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
  const decided = async (type: string, also: object = {}) =>
    (await ofKind(type)).try('lu', 'mode.decide', { ...sheet, ...also }, 'hearing');

  test.each(['民初', '民终', '行初'])(
    'OLR-3.1.1: a case of the kind %s goes online, for the party that agreed and not for the other',
    async (type) => {
      const tried = await decided(type);
      const [made] = tried.outcome === 'accepted' ? tried.entries : [];
      expect(made?.body).toMatchObject({ mode: 'mixed', modeByParty: { d1: 'offline' } });
    },
  );

  test('OLR-3.1.2: commutation and parole go online; another criminal trial only on a ground of its kind', async () => {
    for (const caseGround of ['commutation', 'parole'])
      expect((await decided('刑更', { caseGround })).outcome).toBe('accepted');
    const publicly = { prosecution: 'public' };
    for (const [type, also] of [
      ['刑初', {}],
      ['刑初', { caseGround: 'other-suitable' }],
      ['刑初', { caseGround: 'commutation' }],
      ['刑更', {}],
      ['刑更', { caseGround: 'fast-track' }],
    ] as const)
      expect(await decided(type, { ...publicly, ...also })).toMatchObject({
        refusals: [
          {
            code: 'mode/criminal-needs-a-ground',
            ground: { kind: 'law', articles: ['OLR-3.1.2'] },
          },
        ],
      });
    const special = { ...publicly, caseGround: 'special-reason' };
    const tried = await decided('刑初', special);
    const [made] = tried.outcome === 'accepted' ? tried.entries : [];
    expect(made?.body).toMatchObject(special);
  });

  test.each(['民特', '民督', '破', '行审'])(
    'OLR-3.1.3: a procedure of the kind %s goes online',
    async (type) => {
      expect((await decided(type)).outcome).toBe('accepted');
    },
  );

  test('OLR-3.1.5: any other kind where it suits, which is said', async () => {
    expect(await decided('委赔')).toMatchObject({
      refusals: [
        {
          code: 'mode/other-kind-needs-a-ground',
          ground: { kind: 'law', articles: ['OLR-3.1.5'] },
        },
      ],
    });
    expect((await decided('委赔', { caseGround: 'other-suitable' })).outcome).toBe('accepted');
  });

  test('OLR-3.1.2: to meet in the courtroom no kind of case needs a ground', async () => {
    const inPerson = { suitability: 'unsuitable', bars: ['complex'] };
    expect((await decided('刑初', inPerson)).outcome).toBe('accepted');
  });
});

describe('what the court says back', () => {
  test.each([
    ['filing.request-correction', { items: ['defendant-address'], note: '请写明住址' }, '需要补正'],
    ['filing.explain', { reason: '双方有仲裁协议。' }, '作了说明'],
    ['filing.register', { procedure: 'summary' }, '已登记立案'],
  ])(
    'OOR-17.2.0: what became of a filing by %s goes back to whoever filed',
    async (name, input, says) => {
      const one = await CivilCase.filed(undefined, {
        plaintiff: { kind: 'person', name: '沈静宜', mobile: '13800000001' },
      });
      const tried = await one.try('lin', name, input);
      if (tried.outcome !== 'accepted') throw new Error(JSON.stringify(tried));
      const messages = tried.entries.flatMap((entry) =>
        catalogue
          .effectsOf(entry)
          .filter(({ port }) => port === 'sms')
          .flatMap((effect) => effect.message(entry, one.state)),
      );
      expect(messages).toMatchObject([{ to: '13800000001' }]);
      expect(JSON.stringify(messages[0])).toContain(says);
      const readable = labelsFor(one.people.zhao, 'case', '', one.state);
      expect(tried.entries[0]?.labels.every((label) => readable.has(label))).toBe(true);
    },
  );

  test('OLR-30.1.2: whoever confirms electronic service is told scope, effect, how to change the address, and of paper', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    for (const [who, name] of [
      [one.people.qian, 'service.confirm-address'],
      [one.people.he, 'service.record-address'],
    ] as const) {
      const told = await one.court.told(one.stream, who, name, 'd1');
      expect(told.map(({ code }) => code).slice(0, 4)).toEqual([
        'scope',
        'effect',
        'change',
        'paper',
      ]);
      for (const lang of ['zh-CN', 'en'] as const) {
        const say = catalogue.texts(lang).commands[name]?.tells ?? {};
        expect(told.map(({ code }) => say[code]?.({}).value ?? '')).not.toContain('');
      }
    }
  });
});

describe('accounts', () => {
  const register = async (): Promise<PersonStreamState['person']> => {
    const court = scenario(calm());
    const done = await court.when(visitor('here'), 'identity.register', null, registration);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    return (court.state(done.stream) as PersonStreamState).person;
  };

  test('OOR-14.1.0, OOR-14.2.1: one registers as a person, under the real name, and has an account', async () => {
    expect(await register()).toMatchObject({ registered: true, name: '赵青禾' });
  });

  test('OOR-14.3.0: the register of residents is asked whether name and number belong together', async () => {
    expect((await register()).level).toBe(2);
  });
});
