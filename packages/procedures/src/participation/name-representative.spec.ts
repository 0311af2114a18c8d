/** Another represents the organisation by its statute: the case goes on, and the former one acts no more. */
import type { EntryId, Instant, NewEntry, PersonId, StreamId } from '@xiezhi/kernel';
import {
  accountFrozen,
  answered,
  identityChecked,
  participant,
  participationBegun,
  personRegistered,
  representedBy,
  speaksFor,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, labelsFor, readsOnlyOwn } from '../index.ts';
import type { CivilCase } from '../testing/civil.ts';
import { reachedLater } from '../shared/notice-to-give.ts';
import { standsAsTheParty } from '../shared/stands-as-party.ts';
import { link, pending, proof, sued } from './testing/index.ts';

const certificate = { ...proof, agreed: true };
const seen = { authority: 'statutory', proof: '身份证明书、变更登记通知书', seen: true };
const successor = { name: '邵知行', mobile: '13800000004' };

const account = (...more: readonly NewEntry[]): readonly NewEntry[] => [
  personRegistered.make({
    shared: { name: '邵知行' },
    personal: {
      label: 'person:shao',
      value: { residentId: '110101199003070038', mobile: '13800000004' },
    },
  }),
  ...more,
];
const checked = identityChecked.make({
  shared: { method: 'register', outcome: 'match', source: 'test', level: 2 },
});

/** 林向南 represents the company sued; 邵知行 has an account that was checked. */
async function represented(entries = account(checked)): Promise<CivilCase> {
  const one = await sued('林向南', '林向南', {
    'person-by-resident-id': (asked) =>
      asked === '110101199003070038' ? { person: 'shao', name: '邵知行' } : null,
  });
  for (const entry of entries) one.court.given('person:shao' as StreamId, entry);
  await link(one, 'legal-representative', proof);
  await one.must(
    'he',
    'authority.record',
    { ...seen, proof: '身份证明书' },
    pending(one)?.id ?? '',
  );
  return one;
}
const shaoOf = (one: CivilCase) => one.court.person('shao', { name: '邵知行' });
const company = (one: CivilCase) => participant(one.state.participation, 'd2');
const names = (one: CivilCase, input: object = {}) =>
  one.try(
    'qian',
    'authority.name-representative',
    { ...successor, ...certificate, ...input },
    'd2',
  );
/** Whoever was named says yes, and stands beside the organisation from then on. */
const answers = (one: CivilCase, act = 'accept') =>
  one.court.when(
    shaoOf(one),
    `authority.${act}`,
    one.stream,
    act === 'accept' ? { agreed: true } : {},
    one.state.participation.grants.at(-1)?.id ?? '',
  );
/** What the last entry of that kind sends. */
const sent = (one: CivilCase, of: string) => {
  const entry = one.court.entries(one.stream).findLast(({ kind }) => kind === of);
  return entry === undefined
    ? []
    : catalogue.effectsOf(entry).flatMap((each) => each.message(entry, one.state));
};

/** What the newcomer brings to the counter. */
const paper = {
  receivedOn: '2026-03-02',
  attachments: proof.attachments,
  name: '邵知行',
  standing: 'legal-representative',
  residentId: '110101199003070038',
  authority: 'special',
  proof: '新的身份证明书、营业执照',
  seen: true,
};

describe('CPLI-51: another legal representative', () => {
  test('CPLI-51: named by the one who represents it, and nothing changes until the court has looked', async () => {
    const one = await represented();
    expect((await names(one)).outcome).toBe('accepted');
    expect((await answers(one)).outcome).toBe('accepted');
    expect(pending(one)).toMatchObject({
      person: 'shao',
      principal: 'd2',
      standing: 'legal-representative',
      authority: 'pending',
    });
    expect(company(one)).toMatchObject({ person: 'qian', representative: '林向南' });
    expect(readsOnlyOwn(shaoOf(one), one.state)).toBe(true);
    expect(labelsFor(one.people.qian, 'case', '', one.state).has('parties')).toBe(true);
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({ command: 'authority.record', subject: pending(one)?.id }),
    );
    expect(
      await one.court.told(one.stream, one.people.he, 'authority.record', pending(one)?.id ?? ''),
    ).toContainEqual({ code: 'replaces', facts: { named: '林向南' } });
  });

  test('CPLI-51: whoever is named is asked first, and says no: until a yes nobody is anything and the clerk has nothing to record', async () => {
    const one = await represented();
    await names(one);
    const tasks = () => one.court.tasks(one.stream).map(({ command }) => command);
    expect(sent(one, 'participation.AuthorityGranted')).toMatchObject([
      { person: 'shao', text: expect.stringContaining('法定代表人') as string },
    ]);
    expect(one.state.participation.participants.some(({ person }) => person === 'shao')).toBe(
      false,
    );
    expect(tasks()).toContain('authority.accept');
    expect(tasks()).not.toContain('authority.record');
    expect((await answers(one, 'decline')).outcome).toBe('accepted');
    expect(company(one)).toMatchObject({ person: 'qian' });
    expect(tasks()).not.toContain('authority.record');
    expect(
      sent(one, 'participation.AuthorityAnswered')
        .map(({ text }) => text as string)
        .join(),
    ).toContain('没有接受作法定代表人');
  });

  test('OLR-7.2.3: a naming that was not theirs makes nobody the organisation, asked or waiting; while it is disputed the clerk is told', async () => {
    for (const accepts of [true, false]) {
      const one = await represented();
      await names(one);
      const { seq } = one.court
        .entries(one.stream)
        .findLast(({ kind }) => kind === 'participation.AuthorityGranted') ?? { seq: 0 };
      if (accepts) await answers(one);
      await one.must('qian', 'attribution.challenge', {
        reasons: '那天我的手机丢了。',
        attachments: [],
        seq: String(seq),
      });
      const { he } = one.people;
      if (accepts)
        expect(
          await one.court.told(one.stream, he, 'authority.record', pending(one)?.id ?? ''),
        ).toContainEqual({ code: 'naming-disputed', facts: {} });
      const decision = { outcome: 'not-theirs', reasons: '报案记录印证。' };
      await one.must('lu', 'attribution.decide', decision, 'x1');
      expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
        'authority.record',
      );
      expect((await answers(one)).outcome).toBe('refused');
      const messages = sent(one, 'attribution.Decided').map(({ text }) => text as string);
      expect(messages.some((text) => text.includes('不是有权的人办的'))).toBe(accepts);
    }
  });

  test('CPLI-51: once recorded the new one goes on where the former stood, who reads and does nothing more and is told so', async () => {
    const one = await represented();
    const { qian } = one.people;
    await one.must('qian', 'defence.submit', { text: '货已经交了。', attachments: [] }, 'd2');
    await names(one);
    await answers(one);
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(company(one)).toMatchObject({ person: 'shao', representative: '邵知行' });
    const { participation } = one.state;
    expect(speaksFor(participation, 'qian' as never, 'd2')).toBe(false);
    expect(speaksFor(participation, 'shao' as never, 'd2')).toBe(true);
    expect(labelsFor(qian, 'case', '', one.state).has('parties')).toBe(false);
    expect(labelsFor(shaoOf(one), 'case', '', one.state).has('side:defendant')).toBe(true);
    expect(
      (await one.try('qian', 'defence.submit', { text: '再答。', attachments: [] }, 'd2')).outcome,
    ).toBe('refused');
    const again = await one.court.when(
      shaoOf(one),
      'defence.submit',
      one.stream,
      { text: '补充答辩。', attachments: [] },
      'd2',
    );
    expect(again.outcome).toBe('accepted');
    // What the former did stands, and stays theirs by name.
    expect(answered(one.state, 'd2')).toBe(true);
    const of = company(one);
    expect(of && representedBy(of, 'qian' as never)).toBe('林向南');
    expect(of && representedBy(of, 'shao' as never)).toBe('邵知行');
    const entry = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'participation.RepresentativeNamed');
    expect(entry?.body).toMatchObject({ name: '邵知行', former: '林向南' });
    const told =
      entry === undefined
        ? []
        : catalogue.effectsOf(entry).flatMap((each) => each.message(entry, one.state));
    expect(told).toEqual([
      expect.objectContaining({
        to: '13800000001',
        person: 'qian',
        text: expect.stringContaining('已经变更') as string,
      }),
    ]);
  });

  test('CPLI-51: an agent of the organisation names the new one too, and stays its agent; nobody else does', async () => {
    const one = await represented();
    const wu = one.court.person('wu', { name: '吴一' });
    const asked = { name: '吴一', mobile: '13800000009', authority: 'general', agreed: true };
    await one.must('qian', 'authority.grant', asked, 'd2');
    const grant = one.state.participation.grants.at(-1)?.id ?? '';
    await one.court.when(wu, 'authority.accept', one.stream, { agreed: true }, grant);
    const give = (who: typeof wu) =>
      one.court.when(
        who,
        'authority.name-representative',
        one.stream,
        { ...successor, ...certificate },
        'd2',
      );
    expect((await give(one.people.zhao)).outcome).toBe('refused');
    expect((await give(wu)).outcome).toBe('accepted');
    // Whoever represents it now is told at once that its agent said so, and can take it back.
    expect(sent(one, 'participation.AuthorityGranted')).toContainEqual(
      expect.objectContaining({
        to: '13800000001',
        person: 'qian',
        text: expect.stringContaining('邵知行') as string,
      }),
    );
    expect(await one.court.offers(one.stream, one.people.qian)).toContain(
      `authority.end#${one.state.participation.grants.at(-1)?.id ?? ''}`,
    );
    await answers(one);
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(speaksFor(one.state.participation, 'wu' as never, 'd2')).toBe(true);
    expect(await one.court.offers(one.stream, shaoOf(one))).toContain(
      `authority.end#${one.state.participation.participants.find(({ person }) => person === 'wu')?.id ?? ''}`,
    );
  });

  test('CPLI-51: a natural person has no legal representative, and nobody names one for it', async () => {
    const one = await represented();
    const offered = await one.court.offers(one.stream, one.people.qian);
    expect(offered).toContain('authority.name-representative#d2');
    expect(offered).not.toContain('authority.name-representative#d1');
    expect(
      (await one.court.offers(one.stream, one.people.zhao)).some((each) =>
        each.startsWith('authority.name-representative'),
      ),
    ).toBe(false);
  });

  test.each([
    ['an account nobody has checked', account(), 'participation/identity-first'],
    [
      'a frozen account',
      account(checked, accountFrozen.make({ shared: { reason: '被盗' } })),
      'participation/no-such-representative',
    ],
  ])('OOR-15.1.0: %s represents nobody', async (_who, entries, code) => {
    const one = await represented(entries);
    expect(await names(one)).toMatchObject({ refusals: [{ code }] });
  });

  test('CPLI-51: named twice, or named while they represent it, is said so; of both sides nobody acts', async () => {
    const one = await represented();
    expect((await names(one)).outcome).toBe('accepted');
    expect(await names(one)).toMatchObject({
      refusals: [{ code: 'participation/representative-already' }],
    });
    await answers(one);
    expect(await names(one)).toMatchObject({
      refusals: [{ code: 'participation/representative-already' }],
    });
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    const mine = await one.court.when(
      shaoOf(one),
      'authority.name-representative',
      one.stream,
      { ...successor, ...certificate },
      'd2',
    );
    expect(mine).toMatchObject({ refusals: [{ code: 'participation/representative-already' }] });
  });

  test('CPLI-51, OLR-11.3.0: whoever comes without the former brings the certificate to the counter', async () => {
    const one = await represented();
    await one.must('he', 'authority.record-paper', paper, 'd2');
    // The paper alone makes them nobody: it is looked at as one from an account is.
    expect(pending(one)).toMatchObject({ standing: 'legal-representative', authority: 'pending' });
    expect(company(one)).toMatchObject({ person: 'qian' });
    expect(pending(one)).toMatchObject({ person: 'shao' });
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(company(one)).toMatchObject({ person: 'shao', representative: '邵知行' });
    expect(labelsFor(one.people.qian, 'case', '', one.state).has('parties')).toBe(false);
  });

  test('CPLI-51: what the former gave as address stands, and the new one is asked; the clerk knows, the phone is theirs no more', async () => {
    const one = await represented();
    const address = {
      electronic: true,
      channels: ['email'],
      email: 'lin@example.test',
      address: '云州市东湖区明理路 9 号',
    };
    await one.must('qian', 'service.confirm-address', address, 'd2');
    await names(one);
    await answers(one);
    const { he } = one.people;
    expect(
      await one.court.told(one.stream, he, 'authority.record', pending(one)?.id ?? ''),
    ).toContainEqual({ code: 'contacts', facts: { given: ['lin@example.test'] } });
    const asks = () =>
      one.court
        .tasks(one.stream)
        .filter(({ command, subject }) => command === 'service.confirm-address' && subject === 'd2')
        .map(({ by }) => by);
    expect(asks()).toEqual([]);
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(one.state.service.addresses['d2']?.email).toBe('lin@example.test');
    expect(company(one)?.mobile).toBe('13800000004');
    expect(asks()).toEqual([{ person: 'shao' }]);
    const again = { ...address, email: 'shao@example.test' };
    await one.court.when(shaoOf(one), 'service.confirm-address', one.stream, again, 'd2');
    expect(asks()).toEqual([]);
  });

  test('CPLI-51, CPL-61: an agent of the organisation who becomes its head is its agent no more', async () => {
    const one = await represented();
    const asked = { ...successor, authority: 'general', agreed: true };
    await one.must('qian', 'authority.grant', asked, 'd2');
    await answers(one);
    const agent = pending(one)?.id ?? '';
    await names(one);
    await answers(one);
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(company(one)).toMatchObject({ person: 'shao' });
    const mine = one.state.participation.participants.filter(
      ({ person, to }) => person === 'shao' && to === null,
    );
    expect(mine.map(({ id }) => id)).toEqual(['d2']);
    expect(participant(one.state.participation, agent)?.ended?.why).toBe('stands-as-the-party');
  });

  test('CPLI-51, OLR-11.3.0: brought to the counter before there is an account it is received, and entered once more it joins', async () => {
    const one = await represented(account());
    await one.must('he', 'authority.record-paper', paper, 'd2');
    const first = pending(one)?.id ?? '';
    expect(pending(one)).toMatchObject({ person: null });
    expect(await one.try('he', 'authority.record', seen, first)).toMatchObject({
      refusals: [{ code: 'participation/representative-needs-account' }],
    });
    expect(await one.try('he', 'authority.record-paper', paper, 'd2')).toMatchObject({
      refusals: [{ code: 'participation/acts-already' }],
    });
    one.court.given('person:shao' as StreamId, checked);
    await one.must('he', 'authority.record-paper', paper, 'd2');
    expect(participant(one.state.participation, first)?.to).not.toBeNull();
    await one.must('he', 'authority.record', seen, pending(one)?.id ?? '');
    expect(company(one)).toMatchObject({ person: 'shao', representative: '邵知行' });
  });

  test('CPLI-51: of a case that came with its representative from another court the former is named and told', async () => {
    const one = await represented();
    // As the letter of a transfer brings it: the account and the name, and no entry of who represents it.
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'd3',
          role: 'defendant',
          side: 'defendant',
          name: '云州木禾物流有限公司',
          kind: 'organisation',
          person: 'lin',
        },
        personal: { representative: '林向北', mobile: '13800000007' },
      }),
    );
    one.court.given(
      one.stream,
      ...standsAsTheParty(
        { id: 'g9', name: '邵知行', mobile: null, person: 'shao' as PersonId },
        { id: 'd3', person: 'lin' as PersonId, representative: '林向北' },
        '身份证明书',
        one.state.participation,
      ),
    );
    const of = participant(one.state.participation, 'd3');
    expect(of && representedBy(of, 'lin' as never)).toBe('林向北');
    expect(of?.mobile).toBeNull();
    expect(sent(one, 'participation.RepresentativeNamed')).toMatchObject([
      { to: '13800000007', person: 'lin' },
    ]);
  });

  test('CPLI-51: a notice that had reached the organisation has reached it: its days do not run again with another head', async () => {
    const one = await represented();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'p9',
          role: 'plaintiff',
          side: 'plaintiff',
          name: '云州木禾物流有限公司',
          kind: 'organisation',
          person: 'lin',
        },
        personal: { representative: '林向北' },
      }),
    );
    const notice = { entry: 'e-notice' as EntryId, at: '2026-03-07T01:00:00.000Z' as Instant };
    one.court.at('2026-03-08T01:00:00.000Z');
    one.court.given(
      one.stream,
      ...standsAsTheParty(
        { id: 'g9', name: '邵知行', mobile: null, person: 'shao' as PersonId },
        { id: 'p9', person: 'lin' as PersonId, representative: '林向北' },
        '身份证明书',
        one.state.participation,
      ),
    );
    const { participation, filing } = one.state;
    const participants = participation.participants.filter(({ id }) => id === 'p9');
    expect(participants).toMatchObject([{ person: 'shao' }]);
    const alone = {
      ...one.state,
      participation: { ...participation, participants },
      filing: { ...filing, given: {}, notice: { ...filing.notice, ...notice } },
    };
    expect(reachedLater(alone)).toBeNull();
  });
});
