// Longer than most: from the invitation to the end of an authority, on one case.
import { describe, expect, test } from 'vitest';
import { participationBegun, participationLinked, personRegistered } from '@xiezhi/record';
import type { StreamId } from '@xiezhi/kernel';
import { labelsFor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

async function invited(
  name: string,
  defendant: Readonly<Record<string, unknown>> = {},
): Promise<CivilCase> {
  const address = '云州市东湖区柳荫巷 3 号';
  const one = await CivilCase.registered(undefined, 'summary', {
    defendants: [{ kind: 'person', name: '钱守拙', address, ...defendant }],
  });
  one.court.given(
    'person:qian' as StreamId,
    personRegistered.make({
      shared: { name },
      personal: {
        label: 'person:qian',
        value: { residentId: '110101199003070011', mobile: '13800000001' },
      },
    }),
  );
  await one.must('he', 'participation.invite', { participant: 'd1' });
  return one;
}

describe('linking a case', () => {
  test('OLR-10.1.2: with the code of the notice the named person joins', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.person).toBe('qian');
  });

  test('OLR-10.1.2: asked again the code stays as it is; where one fell into the wrong hands another is made, and only that links', async () => {
    const one = await invited('钱守拙');
    const now = () => one.state.participation.participants.find(({ id }) => id === 'd1')?.invited;
    await one.must('he', 'participation.invite', { participant: 'd1' });
    expect(now()).toMatchObject({ issue: 2, code: 1, hash: 'hash of 7K4M-92QH' });
    await one.must('he', 'participation.invite', { participant: 'd1', another: true });
    expect(now()).toMatchObject({ issue: 3, code: 2, hash: 'hash of 2222-3332' });
    await one.must('he', 'participation.invite', { participant: 'd1' });
    expect(now()).toMatchObject({ issue: 4, code: 2, hash: 'hash of 2222-3332' });
    const link = (code: string) =>
      one.try('qian', 'participation.link', { code, standing: 'party' });
    expect(await link('7K4M-92QH')).toMatchObject({ outcome: 'refused' });
    expect(await link('2222-3332')).toMatchObject({ outcome: 'accepted' });
  });

  test('OLR-10.1.2: where nobody has a code yet, nobody is asked whether it fell into the wrong hands', async () => {
    const unasked = (one: CivilCase) =>
      catalogue.command('participation.invite')?.unasked?.({ state: one.state } as never, {});
    expect(unasked(await CivilCase.registered())).toEqual(['another']);
    expect(unasked(await invited('钱守拙'))).toEqual([]);
  });

  test('OLR-10.1.2: three days from the notice to verify and link, and whoever comes later still joins', async () => {
    const one = await invited('钱守拙');
    const terms = () =>
      one.court
        .deadlines(one.stream)
        .filter(({ key }) => key.startsWith('participation/link/'))
        .map(({ key, whose }) => [key, whose]);
    // The notice of 2 March: the day itself is not counted, and the fifth is the third day.
    expect(terms()).toEqual([['participation/link/d1@2026-03-05', 'defendant']]);
    one.court.at('2026-03-06T01:00:00.000Z');
    const key = 'participation/link/d1@2026-03-05';
    const passed = await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(passed.outcome).toBe('accepted');
    expect(terms()).toEqual([]);
    await one.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')?.person).toBe('qian');
  });

  test('OLR-10.1.2: whoever has linked the case has no such term any more', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    expect(
      one.court
        .deadlines(one.stream)
        .map(({ key }) => key)
        .join(),
    ).not.toContain('/link/');
  });

  test('OLR-32.1.0: from then on messages go to the account’s own telephone, which only the court reads', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    const linked = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.Linked');
    expect(linked?.labels).toEqual(['parties', 'court']);
    const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    const scheduled = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'hearing.Scheduled');
    if (scheduled === undefined) throw new Error('no sitting');
    const sent = catalogue
      .effectsOf(scheduled)
      .filter(({ port }) => port === 'sms')
      .flatMap((each) => each.message(scheduled, one.state));
    expect(sent.map(({ to }) => to)).toContain('13800000001');
  });

  test('a link from before the telephone was kept with it is whole, and keeps what was known', async () => {
    const one = await invited('钱守拙');
    const before = one.state.participation.participants.find(({ id }) => id === 'd1')?.mobile;
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
    );
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')).toMatchObject({
      person: 'qian',
      mobile: before,
    });
  });

  test('OLR-7.1.2, OOR-15.1.0: somebody else with the right code is refused, and told nothing of the party', async () => {
    const one = await invited('别人');
    const tried = await one.try('qian', 'participation.link', {
      code: '7K4M-92QH',
      standing: 'party',
    });
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'participation/not-the-party',
          ground: { kind: 'policy', setting: 'access-code' },
          remedy: [{ name: 'participation.correct-party', by: 'clerk' }, {}, {}],
        },
      ],
    });
    expect(JSON.stringify(tried)).not.toContain('钱守拙');
  });

  test('OOR-15.1.0: whose number the other side wrote wrongly comes with the card; the clerk corrects it, and the code links', async () => {
    const one = await invited('钱守拙', { residentId: '11010519491231002X' });
    const link = () =>
      one.try('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    expect(await link()).toMatchObject({ refusals: [{ code: 'participation/not-the-party' }] });
    const card = {
      name: '钱守拙',
      residentId: '110101199003070011',
      proof: '居民身份证原件；号码写错',
      seen: true,
    };
    expect(await one.try('qian', 'participation.correct-party', card, 'd1')).toMatchObject({
      refusals: [{ code: 'permission/not-yours' }],
    });
    const told = await one.court.told(
      one.stream,
      one.people.he,
      'participation.correct-party',
      'd1',
    );
    expect(told).toEqual([
      { code: 'stands', facts: { name: '钱守拙', number: '11010519491231002X' } },
    ]);
    const done = await one.try('he', 'participation.correct-party', card, 'd1');
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    // The other side reads that it was done and by what, and never the number.
    expect(done.entries[0]).toMatchObject({ labels: ['parties', 'court'] });
    const { address } = one.state.participation.participants.find(({ id }) => id === 'd1') ?? {};
    expect(address).toBe('云州市东湖区柳荫巷 3 号');
    expect(await link()).toMatchObject({ outcome: 'accepted' });
    // Linked, they are known by their account: nothing of them is corrected here any more.
    expect(await one.try('he', 'participation.correct-party', card, 'd1')).toMatchObject({
      refusals: [{ code: 'docket/no-longer-open' }],
    });
  });

  test('another name and another number is told as another person; what is on record already, or another party’s, is refused', async () => {
    const one = await invited('钱守拙', { residentId: '11010519491231002X' });
    const card = { name: '孙立新', residentId: '110101199003070011', proof: '身份证', seen: true };
    const he = one.people.he;
    const warned = (input: typeof card) =>
      one.court.warnings(one.stream, he, 'participation.correct-party', input);
    expect(await warned(card)).toMatchObject([{ code: 'another-person' }]);
    expect(await warned({ ...card, name: '钱守拙' })).toEqual([]);
    const same = { ...card, name: '钱守拙', residentId: '11010519491231002X' };
    expect(await one.try('he', 'participation.correct-party', same, 'd1')).toMatchObject({
      refusals: [{ code: 'participation/nothing-to-correct', ground: { kind: 'technical' } }],
    });
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'd2',
          role: 'defendant',
          side: 'defendant',
          name: '孙立新',
          kind: 'person',
        },
        personal: { residentId: card.residentId },
      }),
    );
    expect(await one.try('he', 'participation.correct-party', card, 'd1')).toMatchObject({
      refusals: [{ code: 'participation/party-already', facts: { name: '孙立新' } }],
    });
  });

  test('OOR-15.1.0: a company written wrongly is mended by its licence, linked or not; name, code and representative, and the title with them', async () => {
    const code = '9144030071526726XG';
    const one = await CivilCase.registered(undefined, 'summary', {
      defendants: [
        { kind: 'organisation', name: '云州木禾家具有限公司', representative: '林向南' },
        { kind: 'person', name: '钱守拙' },
      ],
    });
    const licence = {
      name: '云州木禾家居有限公司',
      creditCode: code,
      representative: '柏仲书',
      proof: '营业执照副本原件；名称写错一个字',
      seen: true,
    };
    const correct = (input: Readonly<Record<string, unknown>>, party = 'd1') =>
      one.try('he', 'participation.correct-party', input, party);
    expect(
      await one.court.told(one.stream, one.people.he, 'participation.correct-party', 'd1'),
    ).toEqual([
      { code: 'stands', facts: { name: '云州木禾家具有限公司', number: '' } },
      { code: 'represented', facts: { name: '林向南' } },
    ]);
    expect(await correct({ ...licence, creditCode: undefined })).toMatchObject({
      refusals: [{ code: 'form/left-out', facts: { paths: ['creditCode'] } }],
    });
    const done = await correct(licence);
    if (done.outcome !== 'accepted') throw new Error(JSON.stringify(done));
    expect(done.entries[0]?.body).toMatchObject({ was: '云州木禾家具有限公司' });
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')).toMatchObject({
      name: licence.name,
      creditCode: code,
      representative: '柏仲书',
      residentId: null,
      kind: 'organisation',
    });
    expect(one.state.filing.defendantNames).toEqual(['云州木禾家居有限公司', '钱守拙']);
    expect(await correct(licence)).toMatchObject({
      refusals: [
        { code: 'participation/nothing-to-correct', remedy: [{}, { path: 'creditCode' }] },
      ],
    });
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
    );
    // Who acts for it now is seen by their papers; that its representative has changed is mended as before.
    expect((await correct({ ...licence, representative: '沈静宜' })).outcome).toBe('accepted');
    expect(one.state.participation.participants.find(({ id }) => id === 'd1')).toMatchObject({
      person: 'qian',
      representative: '沈静宜',
    });
  });

  test('a wrong code is a matter of mending, not of law', async () => {
    const one = await invited('钱守拙');
    const tried = await one.try('qian', 'participation.link', {
      code: '0000-0000',
      standing: 'party',
    });
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/wrong-code', ground: { kind: 'technical' } }],
    });
  });

  test('the docket holds no code, only its hash, and only the court reads that', async () => {
    const one = await invited('钱守拙');
    const entry = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'participation.Invited');
    expect(JSON.stringify(entry?.body)).not.toContain('"7K4M-92QH"');
    expect(entry?.labels).toEqual(['parties', 'court']);
  });

  test('CPL-62: an agent of both sides is refused, by a policy', async () => {
    const one = await invited('钱守拙');
    await one.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
    const tried = await one.try(
      'zhao',
      'authority.grant',
      { name: '钱守拙', mobile: '13800000001', authority: 'special', agreed: true },
      'p1',
    );
    expect(tried).toMatchObject({
      refusals: [{ code: 'participation/agent-of-both-sides', ground: { kind: 'policy' } }],
    });
  });

  test('OLR-10.1.2: whoever has guessed too often is slowed, by a policy, and told the way to the counter', async () => {
    const one = await invited('钱守拙');
    const tried = await one.try('qian', 'participation.link', {
      code: 'too-many',
      standing: 'party',
    });
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'participation/too-many-codes',
          ground: { kind: 'policy', setting: 'access-code' },
          remedy: [{ kind: 'retry' }, { place: 'hotline' }, { place: 'service-hall' }],
        },
      ],
    });
  });
});

describe('an agent', () => {
  const named = { name: '钱守拙', mobile: '13800000001', authority: 'general', agreed: true };
  const grant = (one: CivilCase, also: object = {}) =>
    one.try('zhao', 'authority.grant', { ...named, ...also }, 'p1');
  /** Somebody named as agent who is no party of the case. */
  const lawyer = (one: CivilCase) => one.court.person('shao', { name: '邵知行' });
  const named2 = { ...named, name: '邵知行' };

  test('CPL-62: is found by name and number together, and a miss says not which was wrong', async () => {
    const one = await CivilCase.registered();
    expect(await grant(one, { name: '别人' })).toMatchObject({
      refusals: [
        {
          code: 'participation/no-such-agent',
          ground: { kind: 'technical' },
          remedy: [{ path: 'name' }, { path: 'mobile' }, {}],
          facts: {},
        },
      ],
    });
    expect(await grant(one, { name: '猜' })).toMatchObject({
      refusals: [{ code: 'participation/too-many-tries', ground: { kind: 'policy' } }],
    });
  });

  test('CPL-62: has no part in the case before accepting, then all of it', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'authority.grant', named2, 'p1');
    const shao = lawyer(one);
    const labels = () => labelsFor(shao, 'case', '', one.state);
    expect([...labels()]).toEqual(['public']);
    const granted = one.court.entries(one.stream).at(-1);
    expect(granted?.labels).toEqual(['side:plaintiff', 'court']);
    expect(
      one.court
        .tasks(one.stream)
        .filter(({ by }) => 'person' in by && by.person === 'shao')
        .map(({ command, subject }) => [command, subject]),
    ).toEqual([
      ['authority.accept', 'a1'],
      ['authority.decline', 'a1'],
    ]);
    expect(
      await one.court.when(shao, 'fees.pay', one.stream, { channel: 'alipay', agreed: true }),
    ).toMatchObject({ outcome: 'refused' });
    // Whoever is asked sees which case it is before they take it, and nothing else of it.
    expect(await one.court.told(one.stream, shao, 'authority.accept', 'a1')).toMatchObject([
      { code: 'case', facts: { plaintiffs: ['沈静宜'], defendants: ['钱守拙'] } },
      { code: 'authority' },
    ]);
    await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1');
    expect(labels()).toContain('side:plaintiff');
    expect(one.state.participation.participants.at(-1)).toMatchObject({
      role: 'agent',
      principal: 'p1',
      authority: 'general',
    });
    expect(await one.court.offers(one.stream, shao)).toContain('fees.pay');
  });

  test('CPL-62: nobody else accepts, and whoever declined or was told off accepts no more', async () => {
    const one = await CivilCase.registered();
    const shao = lawyer(one);
    const accept = (who: typeof shao, key: string) =>
      one.court.when(who, 'authority.accept', one.stream, { agreed: true }, key);
    await one.must('zhao', 'authority.grant', named2, 'p1');
    expect((await grant(one, named2)).outcome).toBe('refused');
    expect((await accept(one.people.qian, 'a1')).outcome).toBe('refused');
    await one.court.when(shao, 'authority.decline', one.stream, {}, 'a1');
    expect((await accept(shao, 'a1')).outcome).toBe('refused');
    await one.must('zhao', 'authority.grant', named2, 'p1');
    await one.must('zhao', 'authority.end', { why: '改主意了' }, 'a2');
    expect((await accept(shao, 'a2')).outcome).toBe('refused');
    expect(one.state.participation.participants.map(({ role }) => role)).not.toContain('agent');
  });

  test('OOR-15.1.0: whoever the court does not know well enough is checked before accepting', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'authority.grant', named2, 'p1');
    const shao = one.court.person('shao', { level: 1 });
    expect(
      await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1'),
    ).toMatchObject({
      refusals: [
        { code: 'participation/identity-first', ground: { kind: 'law', articles: ['OOR-15.1.0'] } },
      ],
    });
  });

  test.each([
    ['general', 'under-review'],
    ['special', 'withdrawn'],
  ])(
    'CPL-62: with %s authority, taking the suit back is received, and it is %s',
    async (authority, status) => {
      const one = await CivilCase.filed();
      const shao = lawyer(one);
      await one.must('zhao', 'authority.grant', { ...named2, authority }, 'p1');
      await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1');
      const withdrawal = { reason: '双方已经和解。', sure: true };
      const tried = await one.court.when(shao, 'filing.withdraw', one.stream, withdrawal);
      expect(tried.outcome).toBe('accepted');
      expect(one.state.filing.status).toBe(status);
    },
  );

  test('CPL-62: with general authority a correction is received, and other claims and a withdrawal are marked', async () => {
    const one = await CivilCase.filed();
    const shao = lawyer(one);
    await one.must('zhao', 'authority.grant', named2, 'p1');
    await one.court.when(shao, 'authority.accept', one.stream, { agreed: true }, 'a1');
    const items = { items: ['defendant-address'], note: '请写明住所地。' };
    await one.must('lin', 'filing.request-correction', items);
    const claims = one.state.filing.claims.map(({ text, fen }) => ({
      text,
      ...(fen === null ? {} : { yuan: String(fen / 100) }),
    }));
    const correct = (also: readonly object[]) =>
      one.court.when(shao, 'filing.correct', one.stream, {
        note: '补充',
        defendants: [{ kind: 'person', name: '钱守拙' }],
        claims: [...claims, ...also],
        attachments: [],
      });
    // Received, marked, and put before the reviewer: the answer to the court's own notice is not refused.
    expect((await correct([{ text: '赔偿利息' }])).outcome).toBe('accepted');
    expect(one.state.filing).toMatchObject({
      status: 'under-review',
      unauthorised: { claims: true },
    });
    const told = async () =>
      (await one.court.told(one.stream, one.people.lin, 'filing.register')).map(({ code }) => code);
    expect(await told()).toContain('claims-by-agent');
    const back = { reason: '和解', sure: true };
    expect((await one.court.when(shao, 'filing.withdraw', one.stream, back)).outcome).toBe(
      'accepted',
    );
    expect(one.state.filing).toMatchObject({
      status: 'under-review',
      unauthorised: { withdrawal: '和解' },
    });
    expect(await told()).toContain('withdrawal-by-agent');
    // The plaintiff's own word ends it.
    await one.must('zhao', 'filing.withdraw', back);
    expect(one.state.filing.status).toBe('withdrawn');
  });
});

test('CPL-62: an agent ends the own authority, and not what the party gave to another', async () => {
  const one = await CivilCase.registered();
  const agent = (id: string, person: string) => {
    const who = { participant: id, role: 'agent', side: 'plaintiff', name: person } as const;
    const by = { kind: 'person', person, principal: 'p1', authority: 'general' } as const;
    one.court.given(
      one.stream,
      participationBegun.make({ shared: { ...who, ...by }, personal: {} }),
    );
  };
  agent('a1', 'shao');
  agent('a2', 'wen');
  const offered = async (person: string) =>
    (await one.court.offers(one.stream, one.court.person(person))).filter((name) =>
      name.startsWith('authority.end'),
    );
  expect(await offered('shao')).toEqual(['authority.end#a1']);
  expect(await offered('zhao')).toEqual(['authority.end#a1', 'authority.end#a2']);
});
