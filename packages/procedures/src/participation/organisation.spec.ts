import type { StreamId } from '@xiezhi/kernel';
import {
  hasSpecialAuthority,
  participationBegun,
  participationLinked,
  personRegistered,
  speakersFor,
  speaksFor,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { labelsOfEntries } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { code, link, pending, proof, sued } from './testing/index.ts';

const owed = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command.startsWith('authority.'))
    .map(({ command, by }) => [command, by]);

describe('OOR-15.1.0: the code shows that the notice arrived, not who may act for an organisation', () => {
  test.each([
    ['legal-representative', '林向南', '林向南'],
    ['legal-representative', '林向南', undefined],
    ['authorised-staff', '林向南', '柏仲书'],
    ['lawyer', '林向南', '柏仲书'],
  ])('OOR-15.1.0: as %s, %s waits until the court has seen it', async (standing, who, named) => {
    const one = await sued(who, named);
    expect(await link(one, standing)).toMatchObject({ outcome: 'accepted' });
    expect(pending(one)).toMatchObject({
      role: 'agent',
      principal: 'd2',
      person: 'qian',
      authority: 'pending',
      standing,
    });
    const { participation } = one.state;
    expect(participation.participants.find(({ id }) => id === 'd2')?.person).toBeNull();
    expect(speaksFor(participation, 'qian' as never, 'd2')).toBe(false);
  });

  test('OOR-15.1.0: a legal representative whom the complaint names otherwise waits as well; the clerk is told', async () => {
    const one = await sued('林向南', '柏仲书');
    expect(await link(one, 'legal-representative', proof)).toMatchObject({ outcome: 'accepted' });
    const { id = '' } = pending(one) ?? {};
    const told = await one.court.told(one.stream, one.people.he, 'authority.record', id);
    expect(told).toContainEqual({
      code: 'differs',
      facts: { name: '林向南', named: '柏仲书' },
    });
    // The papers themselves lie before whoever says what they show, or what is missing.
    const papers = proof.attachments.map((file) => ({
      code: 'paper',
      facts: { name: file.name },
      file,
    }));
    expect(told).toEqual(expect.arrayContaining(papers));
    expect(await one.court.told(one.stream, one.people.he, 'authority.ask-for-proof', id)).toEqual(
      papers,
    );
    const seen = { authority: 'statutory', proof: '身份证明书、登记信息', seen: true };
    await one.must('he', 'authority.record', seen, id);
    expect(one.state.participation.participants.find((each) => each.id === 'd2')).toMatchObject({
      person: 'qian',
      representative: '林向南',
    });
  });

  test('nobody is an organisation in person: the question comes back', async () => {
    const one = await sued('林向南');
    expect(await link(one, 'party')).toMatchObject({
      refusals: [
        {
          code: 'participation/standing-needed',
          ground: { kind: 'technical' },
          remedy: [{ path: 'standing' }, {}],
        },
      ],
    });
  });
});

describe('a party that links the company sued with it', () => {
  const d1 = participationLinked.make({ shared: { participant: 'd1', person: 'qian' } });

  test('OOR-15.1.0: whoever is in the case links another party of the same side by its code, once', async () => {
    const one = await sued('林向南');
    one.court.given(one.stream, d1);
    const offered = () => one.court.offers(one.stream, one.people.qian);
    expect(await offered()).toContain('participation.link');
    expect(await link(one, 'legal-representative', proof)).toMatchObject({ outcome: 'accepted' });
    expect(pending(one)).toMatchObject({ principal: 'd2', person: 'qian', authority: 'pending' });
    expect(await offered()).not.toContain('participation.link');
  });

  test('CPL-62: nobody of the other side is asked to', async () => {
    const one = await sued('林向南');
    one.court.given(one.stream, d1);
    expect(await one.court.offers(one.stream, one.people.zhao)).not.toContain('participation.link');
  });
});

describe('while the authority is not shown', () => {
  test('OLR-10.1.2: they read what is theirs and what is said about them, and nothing else', async () => {
    const one = await sued('林向南');
    await link(one, 'authorised-staff', proof);
    const { qian, zhao } = one.people;
    const reads = labelsOfEntries(qian, 'case', '', one.state);
    const entries = one.court.entries(one.stream);
    const read = entries
      .filter((entry) => entry.labels.some((label) => reads(entry).has(label)))
      .map(({ kind }) => kind);
    expect(read).toEqual(['participation.Begun', 'participation.ProofHandedIn']);
    const all = labelsOfEntries(zhao, 'case', '', one.state);
    expect(entries.every((entry) => all(entry).has('side:plaintiff'))).toBe(true);
  });

  test('OLR-10.1.3: what they hand in is received and marked, and takes nothing from the organisation', async () => {
    const one = await sued('林向南');
    await link(one, 'authorised-staff');
    await one.must('qian', 'defence.submit', { text: '家具已经做好。', attachments: [] }, 'd2');
    expect(one.state.defence.defences).toMatchObject([{ participant: 'd2', unshown: 'qian' }]);
    const entered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'defence.Submitted');
    expect(entered?.body).toMatchObject({ authority: 'pending' });
    await one.must('qian', 'filing.supplement', { note: '营业执照', attachments: [] });
    const offers = await one.court.offers(one.stream, one.people.qian);
    expect(
      offers.filter((name) => /^(consent|service|transcript|filing.withdraw)/.test(name)),
    ).toEqual([]);
  });

  test('the right person links with the same code afterwards', async () => {
    const one = await sued('林向南');
    await link(one, 'authorised-staff');
    one.court.given(
      'person:bai' as StreamId,
      personRegistered.make({
        shared: { name: '柏仲书' },
        personal: {
          label: 'person:bai',
          value: { residentId: '110101197107190054', mobile: '13800000002' },
        },
      }),
    );
    const bai = one.court.person('bai', { name: '柏仲书' });
    expect(
      await one.court.when(bai, 'participation.link', one.stream, {
        code,
        standing: 'legal-representative',
      }),
    ).toMatchObject({ outcome: 'accepted' });
  });

  const pendingPlaintiff = participationBegun.make({
    shared: {
      participant: 'g9',
      role: 'agent',
      side: 'plaintiff',
      name: '林向南',
      kind: 'person',
      person: 'qian',
      principal: 'p1',
      authority: 'pending',
      standing: 'authorised-staff',
    },
    personal: {},
  });

  test('CPL-62: a pending link of the plaintiff’s side takes no suit back', async () => {
    const one = await sued('林向南');
    one.court.given(one.stream, pendingPlaintiff);
    const tried = await one.try('qian', 'filing.withdraw', { reason: '不告了', sure: true });
    expect(tried.outcome).toBe('refused');
  });

  test.each([
    [
      'filing.request-correction',
      { items: ['defendant-address'], note: '请写明住所地。' },
      'filing.correct',
    ],
    ['filing.explain', { reason: '双方有仲裁协议。' }, 'filing.insist'],
  ])(
    'CPL-62: after %s it is not theirs to answer; what they hand in is received',
    async (asked, input, answer) => {
      const one = await CivilCase.filed();
      one.court.given(one.stream, pendingPlaintiff);
      await one.must('lin', asked, input);
      expect(await one.court.offers(one.stream, one.people.zhao)).toContain(answer);
      expect(await one.court.offers(one.stream, one.people.qian)).not.toContain(answer);
      expect(await one.try('qian', answer, catalogue.command(answer)?.example ?? {})).toMatchObject(
        {
          outcome: 'refused',
        },
      );
      await one.must('qian', 'filing.supplement', { note: '营业执照', attachments: [] });
    },
  );
});

describe('the court looks at the authority', () => {
  test('OOR-15.1.0: first the papers, then the clerk, who may say what is missing, and again', async () => {
    const one = await sued('林向南');
    await link(one, 'authorised-staff');
    expect(owed(one)).toEqual([['authority.show', { person: 'qian' }]]);
    const { id = '' } = pending(one) ?? {};
    await one.must('qian', 'authority.show', proof, id);
    expect(owed(one)).toEqual([['authority.record', { role: 'clerk' }]]);
    await one.must('he', 'authority.ask-for-proof', { missing: '没有盖公章' }, id);
    expect(owed(one)).toEqual([['authority.show', { person: 'qian' }]]);
    await one.must('qian', 'authority.show', proof, id);
    await one.must(
      'he',
      'authority.record',
      { authority: 'general', proof: '授权委托书', seen: true },
      id,
    );
    expect(owed(one)).toEqual([]);
    expect(speaksFor(one.state.participation, 'qian' as never, 'd2')).toBe(true);
    expect(
      hasSpecialAuthority(one.state.participation, 'qian' as never, 'defendant', 'claims'),
    ).toBe(false);
    const reads = labelsOfEntries(one.people.qian, 'case', '', one.state);
    const entries = one.court.entries(one.stream);
    expect(entries.every((entry) => reads(entry).has('parties'))).toBe(true);
  });

  test('CPL-63: nobody ends on paper the mandate of whoever says they represent the organisation; where one was recorded it is ended', async () => {
    const one = await sued('林向南', '林向南');
    await link(one, 'legal-representative', proof);
    const { id = '' } = pending(one) ?? {};
    const ending = `authority.record-ending#${id}`;
    expect(await one.court.offers(one.stream, one.people.he)).not.toContain(ending);
    const general = { authority: 'general', proof: '授权委托书', seen: true };
    await one.must('he', 'authority.record', general, id);
    expect(await one.court.offers(one.stream, one.people.he)).toContain(ending);
  });

  test('OOR-15.1.0: a legal representative takes the place of the organisation itself', async () => {
    const one = await sued('林向南', '林向南');
    await link(one, 'legal-representative', proof);
    const { id = '' } = pending(one) ?? {};
    expect(await one.court.prefill(one.stream, one.people.he, 'authority.record', id)).toEqual({
      authority: 'statutory',
    });
    const seen = { authority: 'statutory', proof: '身份证明书', seen: true };
    await one.must('he', 'authority.record', seen, id);
    const { participation } = one.state;
    expect(participation.participants.find((each) => each.id === 'd2')).toMatchObject({
      person: 'qian',
      representative: '林向南',
    });
    expect(hasSpecialAuthority(participation, 'qian' as never, 'defendant', 'claims')).toBe(true);
    expect(await one.court.offers(one.stream, one.people.qian)).toContain('authority.grant#d2');
    // Nobody hears that the representation ended, and what was said of where papers go stands; the account is written to.
    const ended = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'participation.Ended');
    expect(ended?.body).toMatchObject({ participant: id, why: 'stands-as-the-party' });
    expect(
      ended === undefined
        ? null
        : catalogue.effectsOf(ended).flatMap((each) => each.message(ended, one.state)),
    ).toEqual([]);
    expect(one.court.tasks(one.stream).filter(({ key }) => key.includes(ended?.id ?? ''))).toEqual(
      [],
    );
  });

  test('CPL-62: a representative who also makes themselves the agent is asked once, not twice', async () => {
    const one = await sued('林向南', '林向南');
    await link(one, 'legal-representative', proof);
    const { id = '' } = pending(one) ?? {};
    const seen = { authority: 'statutory', proof: '身份证明书', seen: true };
    await one.must('he', 'authority.record', seen, id);
    const self = { name: '钱守拙', mobile: '13800000002', authority: 'general', agreed: true };
    await one.must('qian', 'authority.grant', self, 'd2');
    await one.must('qian', 'authority.accept', { agreed: true }, 'a1');
    expect(speakersFor(one.state.participation, 'd2')).toEqual(['qian']);
  });

  test('CPL-51: nobody but another legal representative is recorded as such where there is one', async () => {
    const one = await sued('林向南');
    await link(one, 'authorised-staff', proof);
    const { id = '' } = pending(one) ?? {};
    one.court.given(
      one.stream,
      (await import('@xiezhi/record')).participationLinked.make({
        shared: { participant: 'd2', person: 'somebody' },
      }),
    );
    expect(
      await one.try(
        'he',
        'authority.record',
        { authority: 'statutory', proof: '证明', seen: true },
        id,
      ),
    ).toMatchObject({ refusals: [{ code: 'participation/no-representative-here' }] });
  });
});

test('CPL-61: who acts for a person is not entered as one who came for an organisation', () => {
  const title = (lang: 'zh-CN' | 'en', standing: string) =>
    catalogue.texts(lang).entries['participation.Begun']?.({ role: 'agent', standing }).title;
  for (const standing of ['lawyer', 'legal-service-worker', 'relative', 'recommended']) {
    expect(title('zh-CN', standing)).toBe('以代理人身份参加诉讼');
    expect(title('en', standing)).toBe('Entered as agent');
  }
  expect(title('zh-CN', 'guardian')).toBe('以法定代理人身份参加诉讼');
  expect(title('zh-CN', 'legal-representative')).toBe('代表单位参加诉讼');
  expect(title('en', 'authorised-staff')).toBe('Entered for an organisation');
});
