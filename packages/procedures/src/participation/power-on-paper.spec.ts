import type { Json, PersonId } from '@xiezhi/kernel';
import { personStream } from '@xiezhi/kernel';
import {
  hasSpecialAuthority,
  identityChecked,
  participationBegun,
  personRegistered,
  speaksFor,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { partyOf } from '../shared/judgment-data.ts';
import { CivilCase } from '../testing/civil.ts';

const number = '110101199003070011';
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('e')] };
const power = {
  ...scan,
  standing: 'lawyer',
  name: '邵知行',
  workplace: '云州衡平律师事务所',
  authority: 'special',
  proof: '授权委托书原件、律师执业证',
  seen: true,
};

/** A case with an account of that lawyer's name and number, or of somebody else under the number. */
async function registered(account?: { name?: string; level?: 1 | 2 }): Promise<CivilCase> {
  const one = await CivilCase.registered(undefined, undefined, undefined, {
    'person-by-resident-id': (asked: Json) =>
      account !== undefined && asked === number
        ? { person: 'shao', name: account.name ?? '邵知行' }
        : null,
  });
  if (account !== undefined)
    one.court.given(
      personStream('shao' as PersonId),
      personRegistered.make({
        shared: { name: account.name ?? '邵知行', agreed: true },
        personal: {
          label: 'person:shao',
          value: { residentId: number, mobile: '13800000004' },
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
  return one;
}
const agent = (one: CivilCase) => one.state.participation.participants.at(-1);
const shao = (one: CivilCase) => one.court.person('shao', { name: '邵知行' });

describe('a power of attorney on paper', () => {
  test('CPL-61, CPL-62: a party without an account is represented by a lawyer without one; papers of the case name him', async () => {
    const one = await registered();
    await one.must('he', 'authority.record-paper', power, 'd1');
    expect(agent(one)).toMatchObject({
      role: 'agent',
      side: 'defendant',
      principal: 'd1',
      name: '邵知行',
      person: null,
      authority: 'special',
      standing: 'lawyer',
      proofPapers: scan.attachments,
    });
    const party = one.state.participation.participants.find(({ id }) => id === 'd1');
    expect(party && partyOf(one.state, party)).toMatchObject({
      lines: ['委托诉讼代理人：邵知行，云州衡平律师事务所律师。'],
    });
    // The paper is for this side and the court.
    const handedIn = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.ProofHandedIn');
    expect(handedIn).toMatchObject({
      labels: ['side:defendant'],
      body: { receivedOn: '2026-03-02' },
    });
  });

  test.each([
    [
      'legal-service-worker',
      '云州东湖法律服务所',
      '委托诉讼代理人：邵知行，云州东湖法律服务所法律工作者。',
    ],
    ['relative', undefined, '委托诉讼代理人：邵知行，钱守拙的近亲属。'],
    ['authorised-staff', undefined, '委托诉讼代理人：邵知行，钱守拙工作人员。'],
    ['recommended', '柳荫社区', '委托诉讼代理人：邵知行，由柳荫社区推荐。'],
  ])('CPL-61: a %s is named as what they are', async (standing, workplace, line) => {
    const one = await registered();
    await one.must('he', 'authority.record-paper', { ...power, standing, workplace }, 'd1');
    const party = one.state.participation.participants.find(({ id }) => id === 'd1');
    expect(party && partyOf(one.state, party)).toMatchObject({ lines: [line] });
  });

  test('CPL-62: the account under the number acts at once, as far as the paper goes', async () => {
    const one = await registered({});
    const general = { ...power, residentId: number, authority: 'general' };
    await one.must('he', 'authority.record-paper', general, 'd1');
    expect(agent(one)).toMatchObject({ person: 'shao', mobile: '13800000004' });
    const { participation } = one.state;
    expect(speaksFor(participation, 'shao' as PersonId, 'd1')).toBe(true);
    expect(hasSpecialAuthority(participation, 'shao' as PersonId, 'defendant', 'claims')).toBe(
      false,
    );
    await one.court.when(
      shao(one),
      'defence.submit',
      one.stream,
      { text: '家具已经做好。', attachments: [] },
      'd1',
    );
    expect(one.state.defence.defences).toMatchObject([{ participant: 'd1' }]);
    expect(await one.court.offers(one.stream, shao(one))).toContain('authority.end#g5');
  });

  test.each([{ name: '邵知言' }, { level: 1 as const }])(
    'OOR-15.1.0: an account of another name or not checked is not joined to it: %o',
    async (account) => {
      const one = await registered(account);
      await one.must('he', 'authority.record-paper', { ...power, residentId: number }, 'd1');
      expect(agent(one)).toMatchObject({ person: null, authority: 'special' });
    },
  );

  test('CPL-62: papers that show nothing yet are received, and bind nobody until the clerk records it', async () => {
    const one = await registered({});
    const early = { ...power, residentId: number, authority: 'not-yet', proof: '缺当事人签名' };
    await one.must('he', 'authority.record-paper', early, 'd1');
    expect(agent(one)).toMatchObject({ person: 'shao', authority: 'pending' });
    expect(speaksFor(one.state.participation, 'shao' as PersonId, 'd1')).toBe(false);
    expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain('authority.record');
    const seen = { authority: 'general', proof: '补签的授权委托书', seen: true };
    await one.must('he', 'authority.record', seen, agent(one)?.id ?? '');
    expect(speaksFor(one.state.participation, 'shao' as PersonId, 'd1')).toBe(true);
  });

  test('CPL-61: the paper of a third is received and told before; it begins once another has ended', async () => {
    const one = await registered();
    for (const name of ['邵甲', '邵乙'])
      await one.must('he', 'authority.record-paper', { ...power, name }, 'd1');
    expect(
      await one.court.told(one.stream, one.people.he, 'authority.record-paper', 'd1'),
    ).toMatchObject([{ code: 'third', facts: { names: ['邵甲', '邵乙'] } }]);
    await one.must('he', 'authority.record-paper', power, 'd1');
    expect(agent(one)).toMatchObject({ name: '邵知行', authority: 'pending' });
  });

  test('CPL-62: nobody acts for both sides, whichever way it came', async () => {
    const one = await registered({});
    await one.must('he', 'authority.record-paper', { ...power, residentId: number }, 'p1');
    expect(
      await one.try('he', 'authority.record-paper', { ...power, residentId: number }, 'd1'),
    ).toMatchObject({
      refusals: [{ code: 'participation/agent-of-both-sides', ground: { kind: 'policy' } }],
    });
    expect(
      await one.try('he', 'authority.record-paper', { ...power, residentId: number }, 'p1'),
    ).toMatchObject({
      refusals: [{ code: 'participation/acts-already', ground: { kind: 'technical' } }],
    });
  });

  test('CPL-62: before the case is registered the reviewer enters it', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'authority.record-paper', power, 'p1');
    expect(agent(one)).toMatchObject({ principal: 'p1', authority: 'special' });
  });

  test('CPL-60: a guardian who comes with paper acts by law, and is no agent', async () => {
    const one = await registered();
    const guardian = { ...power, standing: 'guardian', authority: 'general', proof: '户口簿' };
    await one.must('he', 'authority.record-paper', guardian, 'd1');
    expect(agent(one)).toMatchObject({ standing: 'guardian', authority: 'special' });
    const party = one.state.participation.participants.find(({ id }) => id === 'd1');
    expect(party && partyOf(one.state, party)).toMatchObject({ lines: ['法定代理人：邵知行。'] });
  });
});

/** A lawyer whose paper the court saw on a day on which he had no account. */
const recordedWithout = () =>
  participationBegun.make({
    shared: {
      participant: 'g9',
      role: 'agent',
      side: 'defendant',
      name: '邵知行',
      kind: 'person',
      principal: 'd1',
      authority: 'general',
      standing: 'lawyer',
    },
    personal: { residentId: number },
  });

describe('a lawyer with the code of a party without an account', () => {
  const code = '7K4M-92QH';
  async function invited(): Promise<CivilCase> {
    const one = await registered({});
    await one.must('he', 'participation.invite', { participant: 'd1' });
    return one;
  }
  const linking = (one: CivilCase, standing = 'lawyer') =>
    one.court.when(shao(one), 'participation.link', one.stream, {
      code,
      standing,
      attachments: [CivilCase.file('b')],
    });

  test.each(['lawyer', 'legal-service-worker', 'relative', 'recommended', 'authorised-staff'])(
    'CPL-61, CPL-62: as %s they ask to act, and a clerk who has seen the power of attorney records it',
    async (standing) => {
      const one = await invited();
      expect((await linking(one, standing)).outcome).toBe('accepted');
      expect(agent(one)).toMatchObject({ principal: 'd1', authority: 'pending', standing });
      expect(speaksFor(one.state.participation, 'shao' as PersonId, 'd1')).toBe(false);
      expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
        'authority.record',
      );
      const seen = { authority: 'special', proof: '授权委托书原件', seen: true };
      await one.must('he', 'authority.record', seen, agent(one)?.id ?? '');
      expect(speaksFor(one.state.participation, 'shao' as PersonId, 'd1')).toBe(true);
    },
  );

  test('CPL-62: whose paper the court has seen already is joined to their account by the same code', async () => {
    const one = await invited();
    one.court.given(one.stream, recordedWithout());
    expect((await linking(one)).outcome).toBe('accepted');
    expect(agent(one)).toMatchObject({ id: 'g9', person: 'shao', authority: 'general' });
  });

  test('CPL-62: an agent without an account gets a code of their own, which is for them alone', async () => {
    const one = await registered({});
    one.court.given(one.stream, recordedWithout());
    await one.must('he', 'participation.invite', { participant: 'g9' });
    const other = { code, standing: 'party' };
    expect(await one.try('qian', 'participation.link', other)).toMatchObject({
      outcome: 'refused',
    });
    expect((await linking(one)).outcome).toBe('accepted');
    expect(agent(one)).toMatchObject({ id: 'g9', person: 'shao' });
  });
});
