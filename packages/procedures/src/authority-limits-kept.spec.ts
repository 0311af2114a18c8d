/** What an authority once carried stays carried, and what never took one is refused to nobody (CPL-62, CPL-63). */
import type { StreamId } from '@xiezhi/kernel';
import {
  answered,
  appealsToWeigh,
  handedInForAnother,
  openAgreement,
  participationBegun,
} from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Tried } from './testing/index.ts';
import { CivilCase } from './testing/civil.ts';
import { judged, petition } from './testing/judged.ts';
import type { Reach } from './testing/limited.ts';
import { lapsed, limited } from './testing/limited.ts';
import { handedOver, letterOf, ruledAway } from './testing/transferred.ts';
import { catalogue } from './index.ts';

const codes = (answer: Tried) =>
  answer.outcome === 'refused' ? answer.refusals.map(({ code }) => code) : [];
const defence = { text: '货物迟延是原告要求改尺寸造成的，请求驳回。', attachments: [] };
const agreed = {
  electronic: true,
  channels: ['account', 'email'],
  email: 'lawyer@example.cn',
  phone: '13800000009',
  judgmentsToo: true,
  address: '云州市东湖区律所路 1 号',
};

/** An hour apart, so that what was said before a change is not said with it. */
async function hourly(one: CivilCase, acts: readonly (() => Promise<Tried>)[], from: string) {
  for (const [index, act] of acts.entries()) {
    one.court.at(new Date(Date.parse(from) + index * 3_600_000).toISOString());
    expect((await act()).outcome).toBe('accepted');
  }
}

describe('CPL-63: what an authority has carried', () => {
  test('CPL-62, CPL-63: widened and narrowed again, an answer goes on counting; a later one does not', async () => {
    const { one, tried, change } = await limited({ steps: ['evidence'] });
    await hourly(
      one,
      [
        () => tried('defence.submit', defence),
        () => change({ steps: ['evidence', 'pleadings'] }),
        () => change({ steps: ['evidence'] }),
      ],
      '2026-03-02T02:00:00.000Z',
    );
    expect(answered(one.state, 'd1')).toBe(true);
    const other = await limited({});
    await hourly(
      other.one,
      [() => other.change({ steps: ['evidence'] }), () => other.tried('defence.submit', defence)],
      '2026-03-02T02:00:00.000Z',
    );
    expect(answered(other.one.state, 'd1')).toBe(false);
  });

  test('CPL-62, CPL-102: an agreement that an agent went back on stays fallen when the last day is over', async () => {
    const until = '2026-03-10';
    const { one, agent, tried, change } = await limited({});
    await one.must('he', 'mediation.record', catalogue.command('mediation.record')?.example);
    await one.must('qian', 'mediation.sign', { agreed: true }, 'm1.d1');
    await hourly(
      one,
      [
        () => tried('mediation.go-back', { reasons: '不同意了。', sure: true }, 'm1.d1'),
        () => change({ authority: 'special', until }),
      ],
      '2026-03-03T02:00:00.000Z',
    );
    expect(openAgreement(one.state)).toBeNull();
    expect((await lapsed(one, agent, until, '2026-03-11T01:00:00.000Z')).outcome).toBe('accepted');
    expect(openAgreement(one.state)).toBeNull();
  });

  test('CPL-62: a counterclaim that the party ratified is joined, though the authority is narrower now', async () => {
    const { one, tried, change } = await limited({});
    const back = {
      claims: [{ text: '支付保管费', yuan: '3000' }],
      grounds: '家具做好以后原告不来提货。',
      attachments: [],
    };
    await hourly(
      one,
      [
        () => tried('claims.counterclaim', back),
        () => change({ authority: 'special' }),
        () => change({ authority: 'general' }),
      ],
      '2026-03-02T02:00:00.000Z',
    );
    const [counterclaim] = one.state.claims.counterclaims;
    expect(counterclaim?.authority).toBe('general');
    const joined = { outcome: 'joined', reasons: '出于同一合同关系。' };
    const decided = await one.try('lu', 'claims.decide-counterclaim', joined, counterclaim?.id);
    expect(codes(decided)).not.toContain('claims/authority-not-shown');
  });

  test.each([
    ['general', 1],
    ['special', 0],
  ] as const)(
    'CPL-62: an appeal from outside the step, widened with %s authority, is left to weigh: %s',
    async (authority, left) => {
      const { one, tried, change } = await limited({ steps: ['evidence'] }, 'qian', judged);
      await hourly(
        one,
        [() => tried('judgment.appeal', petition), () => change({ authority, steps: ['appeal'] })],
        '2026-04-07T02:00:00.000Z',
      );
      expect(appealsToWeigh(one.state)).toHaveLength(left);
      await hourly(one, [() => change({ steps: ['evidence'] })], '2026-04-08T02:00:00.000Z');
      expect(appealsToWeigh(one.state)).toHaveLength(left);
    },
  );
});

describe('CPL-62, CPL-130: an authority goes with the case as it stands', () => {
  /** Ruled to go to another court, with an agent of one side; `then`: what they do before. */
  async function away(
    said: Reach,
    of: 'zhao' | 'qian',
    then: (about: Awaited<ReturnType<typeof limited>>) => Promise<void> = () => Promise.resolve(),
  ) {
    let agent = '';
    const one = await ruledAway(async (before) => {
      const about = await limited(said, of, () => Promise.resolve(before));
      ({ agent } = about);
      await before.paid();
      await then(about);
    });
    return { one, agent };
  }
  const there = (one: CivilCase, agent: string, stream: StreamId) =>
    one.court.case(stream).participation.participants.find(({ id }) => id === agent);

  test('CPL-62, CPL-130: limits go with it', async () => {
    const { one, agent } = await away({ authority: 'special', steps: ['evidence'] }, 'zhao');
    const { stream } = await handedOver(one);
    expect(there(one, agent, stream)).toMatchObject({
      authority: 'special',
      extent: { steps: ['evidence'] },
    });
    const offers = await one.court.offers(stream, one.court.person('shao'));
    expect(offers).not.toContain('service.confirm-address#p1');
  });

  test('CPL-62, CPL-130: one whose last day is over arrives with it, and as nobody who filed for another', async () => {
    const until = '2026-03-10';
    const { one, agent } = await away({ until }, 'zhao');
    await lapsed(one, agent, until, '2026-03-17T01:00:00.000Z');
    const { stream } = await handedOver(one);
    expect(there(one, agent, stream)).toMatchObject({ authority: 'general', extent: { until } });
    const key = `participation/authority/${agent}@${until}`;
    await one.court.when(one.court.clock, 'deadline.pass', stream, {}, key);
    const arrived = there(one, agent, stream);
    expect(arrived).toMatchObject({ authority: 'pending', lapsed: { on: until } });
    expect(arrived && handedInForAnother(arrived)).toBe(false);
  });

  test('CPL-63, CPL-130: what the party ratified is its word there, and what it did not is marked', async () => {
    const letter = async (ratified: boolean) => {
      const { one } = await away({ steps: ['evidence'] }, 'qian', async (about) => {
        const { tried, change } = about;
        const widened = [
          () => change({ steps: ['evidence', 'pleadings'] }),
          () => change({ steps: ['evidence'] }),
        ];
        const acts = [() => tried('defence.submit', defence), ...(ratified ? widened : [])];
        await hourly(about.one, acts, '2026-03-02T02:00:00.000Z');
      });
      return letterOf(one, 'west').defences?.map(({ authority }) => authority);
    };
    expect(await letter(true)).toEqual([undefined]);
    expect(await letter(false)).toEqual(['pending']);
  });
});

describe('CPL-62: service on an agent whose authority does not reach it', () => {
  const served = (one: CivilCase) =>
    one.try('he', 'service.serve', { papers: [one.paper('complaint', 'd1')] }, 'd1');

  test('CPL-62, OLR-31.1.0: an address that an agent gave ends with the step', async () => {
    const { one, tried, change } = await limited({});
    expect((await tried('service.confirm-address', agreed)).outcome).toBe('accepted');
    await change({ steps: ['evidence', 'service'] });
    expect(one.state.service.addresses['d1']).toMatchObject({ email: 'lawyer@example.cn' });
    await change({ steps: ['evidence'] });
    expect(one.state.service.addresses['d1']).toBeUndefined();
    expect((await served(one)).outcome).toBe('refused');
  });

  test.each([
    [['evidence'], ['service/no-account']],
    [['evidence', 'service'], []],
  ] as const)(
    'OLR-31.1.0, CPL-62: an agent’s account with the steps %j',
    async (steps, refused) => {
      const one = await CivilCase.registered();
      one.court.given(
        one.stream,
        participationBegun.make({
          shared: {
            participant: 'g9',
            role: 'agent',
            side: 'defendant',
            name: '邵知行',
            kind: 'person',
            person: 'shao',
            principal: 'd1',
            authority: 'special',
            extent: { steps: [...steps] },
          },
          personal: {},
        }),
      );
      const known = { ...agreed, channels: ['account'], basis: 'express', evidence: '来信' };
      await one.must('he', 'service.record-address', known, 'd1');
      expect(codes(await served(one))).toEqual(refused);
    },
  );
});

describe('CPL-62: whoever acts for two', () => {
  /** 邵知行 acts for both plaintiffs, for the first within that extent. */
  async function forTwo(extent: { readonly steps?: ['evidence']; readonly until?: string }) {
    const one = await CivilCase.registered();
    await one.linked();
    const shao = one.court.person('shao', { name: '邵知行' });
    const begun = (shared: Parameters<typeof participationBegun.make>[0]['shared']) => {
      one.court.given(one.stream, participationBegun.make({ shared, personal: {} }));
    };
    const person = { kind: 'person', side: 'plaintiff' } as const;
    begun({ ...person, participant: 'p2', role: 'plaintiff', name: '孙立新' });
    for (const [participant, principal, limits] of [
      ['g1', 'p1', { extent }],
      ['g2', 'p2', {}],
    ] as const)
      begun({
        ...person,
        ...limits,
        participant,
        principal,
        role: 'agent',
        name: '邵知行',
        person: 'shao',
        authority: 'special',
      });
    const confirms = (key: string) =>
      one.court.when(shao, 'service.confirm-address', one.stream, agreed, key);
    return { one, confirms };
  }

  test('is refused by the authority that does not reach, and goes on under the other', async () => {
    const { confirms } = await forTwo({ steps: ['evidence'] });
    expect(await confirms('p1')).toMatchObject({
      refusals: [{ code: 'permission/beyond-authority', facts: { name: '沈静宜' } }],
    });
    expect(await confirms('p2')).toMatchObject({ outcome: 'accepted' });
  });

  test('is not told of one that is over where something else is the matter', async () => {
    const { one, confirms } = await forTwo({ until: '2026-03-10' });
    await lapsed(one, 'g1', '2026-03-10', '2026-03-11T01:00:00.000Z');
    expect(await confirms('p2')).toMatchObject({ outcome: 'accepted' });
    expect(codes(await confirms('p9'))).toEqual(['docket/no-longer-open']);
  });
});

describe('CPL-62: what asks for no authority', () => {
  const relief = { kind: 'deferred', reason: '一时拿不出这笔钱。', attachments: [] };
  const pay = { channel: 'alipay', agreed: true };

  test('OOR-18.1.0, FEE-44: without the step of fees an agent pays, and asks for relief, which is marked', async () => {
    const { one, tried } = await limited({ steps: ['evidence'] }, 'zhao');
    expect((await tried('fees.request-relief', relief, '')).outcome).toBe('accepted');
    const asked = one.court.entries(one.stream).find(({ kind }) => kind === 'fees.ReliefRequested');
    expect(asked?.actor).toMatchObject({ onBehalfOf: 'p1', beyond: 'step' });
    expect((await tried('fees.make-payment-link', {}, '')).outcome).toBe('accepted');
    expect((await tried('fees.pay', pay, '')).outcome).toBe('accepted');
    const paid = one.court.entries(one.stream).find(({ kind }) => kind === 'fees.PaymentStarted');
    expect(paid?.actor).not.toHaveProperty('beyond');
  });

  test('OOR-18.1.0, FEE-44: past the last day nothing about the bill is refused by law, and relief is received', async () => {
    const until = '2026-03-03';
    const { one, agent, tried } = await limited({ until }, 'zhao');
    await lapsed(one, agent, until, '2026-03-04T01:00:00.000Z');
    const refused = await tried('fees.pay', pay, '');
    expect(refused).toMatchObject({
      refusals: [
        {
          code: 'permission/pays-by-link',
          ground: { kind: 'technical' },
          remedy: expect.arrayContaining([
            { kind: 'command', name: 'fees.make-payment-link', by: 'party' },
          ]) as unknown,
        },
      ],
    });
    expect((await tried('fees.request-relief', relief, '')).outcome).toBe('accepted');
    const asked = one.court.entries(one.stream).find(({ kind }) => kind === 'fees.ReliefRequested');
    expect(asked?.actor).toMatchObject({ beyond: 'day' });
    await one.must('zhao', 'authority.end', { why: '解除委托' }, agent);
    expect(codes(await tried('fees.pay', pay, ''))).toEqual(['permission/pays-by-link']);
  });
});

describe('CPL-62: a filing that waits for its agent', () => {
  const until = '2026-03-05';
  /** Handed in by 沈静宜 for somebody without an account, recorded as an agent until 5 March, and asked to be corrected. */
  async function waiting() {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
      plaintiff: { kind: 'person', name: '赵老太' },
    });
    const agent = one.state.participation.participants.find(({ role }) => role === 'agent')?.id;
    const shown = { authority: 'general', until, proof: '授权委托书原件', seen: true };
    await one.must('lin', 'authority.record', shown, agent);
    one.court.at('2026-03-03T01:00:00.000Z');
    const items = { items: ['defendant-address'], note: '请写明被告的住所地。' };
    await one.must('lin', 'filing.request-correction', items);
    return { one, agent: agent ?? '' };
  }
  const correction = (one: CivilCase) =>
    one.court.tasks(one.stream).find(({ key }) => key === 'filing/correct');

  test('CPL-62, OLR-9.1.2a: the last day moves none of its days, and whoever owes the task does it, marked', async () => {
    const { one, agent } = await waiting();
    const before = correction(one);
    expect(before).toMatchObject({ by: { person: 'zhao' }, dueAt: expect.any(String) as unknown });
    await lapsed(one, agent, until, '2026-03-06T01:00:00.000Z');
    expect(correction(one)).toEqual(before);
    const mended = {
      note: '补充被告现住址。',
      defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
      claims: [{ text: '退还定作款', yuan: '60480' }],
      attachments: [],
    };
    await one.must('zhao', 'filing.correct', mended);
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'filing.Corrected');
    expect(entry?.actor).toMatchObject({ person: 'zhao', beyond: 'day' });
    expect(correction(one)).toBeUndefined();
  });
});

describe('CPL-63, OLR-11.3.0: a paper on the last day, typed on the next', () => {
  test('CPL-63, OLR-11.3.0: it is entered with the day, and the clock ends it', async () => {
    const { one, agent } = await limited({});
    one.court.at('2026-03-11T01:00:00.000Z');
    const change = (receivedOn: string) =>
      one.try(
        'he',
        'authority.record-change',
        {
          receivedOn,
          attachments: [CivilCase.file('c')],
          authority: 'general',
          until: '2026-03-10',
        },
        agent,
      );
    expect(codes(await change('2026-03-11'))).toEqual(['participation/last-day-is-past']);
    expect((await change('2026-03-10')).outcome).toBe('accepted');
    const ended = await lapsed(one, agent, '2026-03-10', '2026-03-11T02:00:00.000Z');
    expect(ended.outcome).toBe('accepted');
  });

  test('CPL-62, OLR-11.3.0: a new power of attorney too, with its limits', async () => {
    const one = await CivilCase.registered();
    one.court.at('2026-03-11T01:00:00.000Z');
    await one.must(
      'he',
      'authority.record-paper',
      {
        receivedOn: '2026-03-10',
        attachments: [CivilCase.file('c')],
        name: '邵知行',
        standing: 'lawyer',
        workplace: '云州衡平律师事务所',
        authority: 'general',
        steps: ['hearing'],
        until: '2026-03-10',
        proof: '授权委托书原件',
        seen: true,
      },
      'd1',
    );
    expect(one.state.participation.participants.at(-1)).toMatchObject({
      authority: 'general',
      extent: { steps: ['hearing'], until: '2026-03-10' },
    });
  });
});
