/** An authority reaches as far as it says, and as long (CPL-62, CPL-63): in every procedure an agent may act in. */
import type { Entry } from '@xiezhi/kernel';
import { answered, participant } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { stepOf } from './framework/reach.ts';
import { catalogue } from './index.ts';
import { notices } from './proceedings/notices.ts';
import { CivilCase } from './testing/civil.ts';
import type { Tried } from './testing/index.ts';
import type { Reach } from './testing/limited.ts';
import { appointed, lapsed, limited } from './testing/limited.ts';

const last = (one: CivilCase): Entry | undefined => one.court.entries(one.stream).at(-1);
const codes = (answer: Tried): readonly string[] | undefined =>
  answer.outcome === 'refused' ? answer.refusals.map(({ code }) => code) : undefined;

const defence = { text: '货物迟延是原告要求改尺寸造成的，请求驳回。', attachments: [] };
const exhibits = {
  exhibits: [
    {
      name: '送货单',
      source: '被告留存的原件',
      purpose: '证明按期送货',
      form: 'scan',
      files: [
        { sha256: 'b'.repeat(64), name: '送货单.pdf', mediaType: 'application/pdf', bytes: 1 },
      ],
    },
  ],
  conformsToOriginals: true,
};
const agreed = {
  electronic: true,
  channels: ['account', 'email'],
  email: 'lawyer@example.cn',
  phone: '13800000009',
  judgmentsToo: true,
  address: '云州市东湖区律所路 1 号',
};

describe('CPL-62: the matters of an authority', () => {
  test('CPL-62: what lies within them is done as ever', async () => {
    const { one, tried } = await limited({ steps: ['evidence'] });
    expect((await tried('evidence.submit', exhibits)).outcome).toBe('accepted');
    const entry = one.court.entries(one.stream).findLast(({ actor }) => actor.kind === 'person');
    expect(entry?.actor).toMatchObject({ person: 'shao', onBehalfOf: 'd1' });
    expect(entry?.actor).not.toHaveProperty('beyond');
    expect(one.state.evidence.lists.at(-1)?.unshown).toBeNull();
  });

  test('CPL-62: what is handed in from outside them is received, marked, and takes nothing from the party', async () => {
    const { one, tried } = await limited({ steps: ['evidence'] });
    expect((await tried('defence.submit', defence)).outcome).toBe('accepted');
    const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'defence.Submitted');
    expect(entry?.actor).toMatchObject({ person: 'shao', onBehalfOf: 'd1', beyond: 'step' });
    expect(answered(one.state, 'd1')).toBe(false);
    // The party's own answer stands as if there had been none.
    await one.must('qian', 'defence.submit', defence, 'd1');
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('CPL-63: once the party widens them, what had come counts from then on', async () => {
    const { one, tried, change } = await limited({ steps: ['evidence'] });
    await tried('defence.submit', defence);
    expect((await change({ steps: ['evidence', 'pleadings'] })).outcome).toBe('accepted');
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('CPL-63: narrowed, what was done within them stays', async () => {
    const { one, tried, change } = await limited({});
    await tried('defence.submit', defence);
    await change({ steps: ['evidence'] });
    expect(answered(one.state, 'd1')).toBe(true);
    expect(one.court.entries(one.stream).some(({ kind }) => kind === 'participation.Ended')).toBe(
      false,
    );
  });

  test('CPL-62: what would count for the party is refused, on the article, with who can mend it', async () => {
    const { one, shao, tried, change } = await limited({ steps: ['evidence'] });
    const [why] = await one.court.whyNot(one.stream, shao, 'service.confirm-address', 'd1');
    expect(why).toMatchObject({
      code: 'permission/beyond-authority',
      ground: { kind: 'law', articles: ['CPL-62'] },
      facts: { name: '钱守拙', step: 'service' },
    });
    expect(why?.remedy).toContainEqual({ kind: 'command', name: 'authority.change', by: 'party' });
    expect(codes(await tried('service.confirm-address', agreed))).toEqual([
      'permission/beyond-authority',
    ]);
    await change({ steps: ['evidence', 'service'] });
    expect((await tried('service.confirm-address', agreed)).outcome).toBe('accepted');
  });

  test('CPL-62: the party itself is never limited, nor another agent of it', async () => {
    const { one } = await limited({ steps: ['evidence'] });
    expect(await one.court.offers(one.stream, one.people.qian)).toContain(
      'service.confirm-address#d1',
    );
  });

  test('CPL-62: every step an agent may act at is one of them, or goes with every authority', () => {
    const without = catalogue.commands
      .filter(({ by, name }) => by.includes('agent') && stepOf(name) === null)
      .map(({ name }) => name.split('.')[0]);
    expect([...new Set(without)].sort()).toEqual([
      'adding',
      'attribution',
      'authority',
      'consent',
      'conversion',
      'help',
      'judgment',
      'performance',
      'recusal',
      'suspension',
    ]);
  });
});

describe('CPL-62: acts that take special authority', () => {
  const withdrawn = { reasons: '已经和解。', sure: true };
  const marked = async (said: Reach) => {
    const { one, tried } = await limited(said, 'zhao');
    await tried('claims.withdraw', withdrawn);
    return one.state.claims.withdrawals.at(-1)?.authority;
  };

  test('CPL-62: without names it is for all of them; with names for those alone', async () => {
    expect(await marked({ authority: 'special' })).toBeNull();
    expect(await marked({ authority: 'special', acts: ['claims'] })).toBeNull();
    expect(await marked({ authority: 'special', acts: ['settle'] })).toBe('general');
    expect(await marked({ authority: 'general' })).toBe('general');
    expect(await marked({ authority: 'special', steps: ['evidence'] })).toBe('pending');
  });

  test('CPL-62: claims left uncontested without authority to admit are received, told before, and marked', async () => {
    const admits = { ...defence, toClaims: 'admitted' };
    const handedIn = async (said: Reach) => {
      const { one, shao, tried } = await limited(said);
      const told = await one.court.warnings(one.stream, shao, 'defence.submit', admits, 'd1');
      expect((await tried('defence.submit', admits)).outcome).toBe('accepted');
      const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'defence.Submitted');
      return [
        told.map(({ code }) => code),
        (entry?.body as { readonly admitting?: string }).admitting,
      ];
    };
    expect(await handedIn({})).toEqual([['admitting'], 'general']);
    expect(await handedIn({ authority: 'special', acts: ['settle'] })).toEqual([
      ['admitting'],
      'general',
    ]);
    expect(await handedIn({ authority: 'special', acts: ['admit'] })).toEqual([[], undefined]);
    const { one } = await limited({});
    await one.must('qian', 'defence.submit', admits, 'd1');
    expect(last(one)?.body).not.toHaveProperty('admitting');
  });

  test('CPL-62: to sue back is another act than to give up claims', async () => {
    const back = {
      claims: [{ text: '支付保管费', yuan: '3000' }],
      grounds: '家具做好以后原告不来提货。',
      attachments: [],
    };
    const brought = async (acts: readonly string[]) => {
      const { one, tried } = await limited({ authority: 'special', acts });
      await tried('claims.counterclaim', back);
      return one.state.claims.counterclaims.at(-1)?.authority;
    };
    expect(await brought(['counterclaim'])).toBeNull();
    expect(await brought(['claims'])).toBe('general');
  });
});

describe('CPL-62: limits that say something', () => {
  const faults = async (said: Reach) => {
    const one = await CivilCase.registered();
    await one.linked();
    return codes(
      await one.court.when(one.people.qian, 'authority.grant', one.stream, appointed(said), 'd1'),
    );
  };

  test('CPL-62: all that is wrong with them is said at once', async () => {
    expect(await faults({ acts: ['appeal'], steps: ['evidence'], until: '2026-03-01' })).toEqual([
      'participation/acts-without-special',
      'participation/act-without-its-step',
      'participation/last-day-is-past',
    ]);
  });

  test('CPL-62: a last day that is today still lies ahead', async () => {
    expect(await faults({ until: '2026-03-02' })).toBeUndefined();
  });

  test('CPL-62: nobody acts for both sides, within whatever limits', async () => {
    const { one } = await limited({ steps: ['evidence'] });
    const both = await one.court.when(
      one.people.zhao,
      'authority.grant',
      one.stream,
      appointed({ steps: ['mediation'] }),
      'p1',
    );
    expect(codes(both)).toEqual(['participation/agent-of-both-sides']);
  });

  test('CPL-62: an offer whose last day is over is not taken any more; a no is', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const shao = one.court.person('shao', { name: '邵知行' });
    await one.must('qian', 'authority.grant', appointed({ until: '2026-03-03' }), 'd1');
    one.court.at('2026-03-04T02:00:00.000Z');
    const accept = await one.court.when(
      shao,
      'authority.accept',
      one.stream,
      { agreed: true },
      'a1',
    );
    expect(codes(accept)).toEqual(['participation/offer-is-over']);
    expect((await one.court.when(shao, 'authority.decline', one.stream, {}, 'a1')).outcome).toBe(
      'accepted',
    );
  });
});

describe('CPL-62: the last day of an authority', () => {
  const until = '2026-03-10';
  const toLast = (agent: string) => `participation/authority/${agent}@${until}`;
  const passed = (one: CivilCase, agent: string) =>
    lapsed(one, agent, until, '2026-03-11T01:00:00.000Z');

  test('CPL-62: the clock enters it, and the days of the party run as before', async () => {
    const { one, agent } = await limited({ until });
    const others = () => one.court.deadlines(one.stream).filter(({ key }) => key !== toLast(agent));
    const before = others();
    expect((await passed(one, agent)).outcome).toBe('accepted');
    expect(others()).toEqual(before);
    expect(participant(one.state.participation, agent)).toMatchObject({
      authority: 'pending',
      lapsed: { on: until, authority: 'general' },
      to: null,
    });
  });

  test.each([true, false])(
    'CPL-62: what is handed in after it is received and marked (entered by the clock: %s)',
    async (entered) => {
      const { one, agent, tried } = await limited({ until });
      if (entered) await passed(one, agent);
      else one.court.at('2026-03-10T16:00:00.000Z');
      expect((await tried('defence.submit', defence)).outcome).toBe('accepted');
      const entry = one.court.entries(one.stream).find(({ kind }) => kind === 'defence.Submitted');
      expect(entry?.actor).toMatchObject({ onBehalfOf: 'd1', beyond: 'day' });
      expect(answered(one.state, 'd1')).toBe(false);
      expect(codes(await tried('service.confirm-address', agreed))).toEqual([
        'permission/authority-ended-by-day',
      ]);
    },
  );

  test('CPL-62: on the day itself it holds, to the last hour', async () => {
    const { one, tried } = await limited({ until });
    one.court.at('2026-03-10T15:59:00.000Z');
    await tried('defence.submit', defence);
    expect(answered(one.state, 'd1')).toBe(true);
  });

  test('CPL-62: what was done before stays the party’s, and where its papers go is the party’s to say again', async () => {
    const { one, agent, tried } = await limited({ until });
    await tried('defence.submit', defence);
    await tried('service.confirm-address', agreed);
    expect(one.state.service.addresses['d1']).toMatchObject({ email: 'lawyer@example.cn' });
    await passed(one, agent);
    expect(answered(one.state, 'd1')).toBe(true);
    expect(one.state.service.addresses['d1']).toBeUndefined();
  });

  test('CPL-63: party, others and agent are told', async () => {
    const { one, agent } = await limited({ until });
    await passed(one, agent);
    const entry = last(one);
    const told = notices
      .filter(({ on }) => on === entry?.kind)
      .flatMap((each) => (entry === undefined ? [] : each.message(entry, one.state)))
      .map(({ text }) => text as string)
      .join('\n');
    expect(told).toContain('您委托邵知行的期限已于2026年3月10日届满');
    expect(told).toContain('您的代理期限已于2026年3月10日届满');
  });

  test('CPL-63: the party names another day, and it goes on; what came meanwhile counts', async () => {
    const { one, agent, tried, change } = await limited({ until });
    await passed(one, agent);
    await tried('defence.submit', defence);
    expect((await change({ until: '2026-04-30' })).outcome).toBe('accepted');
    expect(answered(one.state, 'd1')).toBe(true);
    expect((await tried('service.confirm-address', agreed)).outcome).toBe('accepted');
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toContain(
      `participation/authority/${agent}@2026-04-30`,
    );
  });

  test('CPL-62: nothing is asked of whoever acted until it ended, and what they show is looked at', async () => {
    const { one, agent, tried } = await limited({ until });
    const asked = () => one.court.tasks(one.stream).map(({ key }) => key);
    await passed(one, agent);
    expect(asked()).not.toContain(`participation/authority.show/${agent}`);
    await tried('authority.show', { attachments: [], note: '新的授权委托书已经交到窗口。' }, agent);
    expect(asked()).toContain(`participation/authority.record/${agent}`);
  });

  test('CPL-62, CPL-153: it does not stand still with the suit', async () => {
    const { one, agent } = await limited({ until });
    await one.must('lu', 'suspension.order', {
      ground: 'force-majeure',
      reasons: '当事人因不可抗力不能参加诉讼。',
    });
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).toEqual([toLast(agent)]);
    expect((await passed(one, agent)).outcome).toBe('accepted');
  });

  test('CPL-62: an authority that was taken back has no last day any more', async () => {
    const { one, agent } = await limited({ until });
    await one.must('qian', 'authority.end', { why: '解除委托' }, agent);
    expect(one.court.deadlines(one.stream).map(({ key }) => key)).not.toContain(toLast(agent));
  });
});

test('CPL-62: with the part of whoever gave it an authority ends, whatever its last day; an heir names somebody anew', async () => {
  const { one, shao, agent } = await limited({ until: '2026-03-10' });
  const party = { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' };
  const heir = { former: 'd1', as: 'heir', party, reasons: '继承人承担诉讼。' };
  await one.must('lu', 'suspension.admit-successor', heir);
  expect(participant(one.state.participation, agent)?.to).not.toBeNull();
  expect(
    one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('participation/authority/')),
  ).toEqual([]);
  expect(await one.court.offers(one.stream, shao)).toEqual([]);
});

test('CPL-63: taken back between the opening of a form and its sending, it is said as it is', async () => {
  const { one, shao, agent, tried } = await limited({});
  expect(await one.court.offers(one.stream, shao)).toContain('defence.submit#d1');
  await one.must('qian', 'authority.end', { why: '解除委托' }, agent);
  const answer = await tried('defence.submit', defence);
  expect(answer).toMatchObject({
    refusals: [
      { code: 'permission/authority-ended', ground: { kind: 'law', articles: ['CPL-62'] } },
    ],
  });
});

test('CPL-63: only the party changes it, and the others are told', async () => {
  const { one, shao, agent, change } = await limited({ steps: ['evidence'] });
  for (const who of [shao, one.people.zhao])
    expect(
      codes(
        await one.court.when(
          who,
          'authority.change',
          one.stream,
          { authority: 'special', agreed: true },
          agent,
        ),
      ),
    ).not.toBeUndefined();
  await change({ authority: 'special', acts: ['settle'] });
  const entry = last(one);
  const told = notices
    .filter(({ on }) => on === entry?.kind)
    .flatMap((each) => (entry === undefined ? [] : each.message(entry, one.state)))
    .map(({ text }) => text as string);
  expect(told.some((text) => text.includes('邵知行代理您的权限、期限已经变更'))).toBe(true);
  expect(told.some((text) => text.includes('当事人变更了您的代理权限、期限'))).toBe(true);
});

test('CPL-62: two agents for one step act each by their own authority', async () => {
  const { one, tried } = await limited({ steps: ['evidence'] });
  await one.must(
    'lin',
    'authority.record-paper',
    {
      receivedOn: '2026-03-02',
      attachments: [
        { sha256: 'c'.repeat(64), name: '委托书.pdf', mediaType: 'application/pdf', bytes: 1 },
      ],
      name: '顾以宁',
      standing: 'lawyer',
      workplace: '云州衡平律师事务所',
      authority: 'general',
      steps: ['hearing'],
      until: '2026-12-31',
      proof: '授权委托书原件',
      seen: true,
    },
    'd1',
  );
  const [first, second] = one.state.participation.participants.slice(-2);
  expect(first?.extent).toEqual({ steps: ['evidence'] });
  expect(second).toMatchObject({
    name: '顾以宁',
    extent: { steps: ['hearing'], until: '2026-12-31' },
  });
  expect((await tried('evidence.submit', exhibits)).outcome).toBe('accepted');
});

test('CPL-60, CPL-62: a guardian acts by law, and no paper limits it', async () => {
  const one = await CivilCase.registered();
  await one.must(
    'lin',
    'authority.record-paper',
    {
      receivedOn: '2026-03-02',
      attachments: [
        { sha256: 'c'.repeat(64), name: '户口簿.pdf', mediaType: 'application/pdf', bytes: 1 },
      ],
      name: '钱守约',
      standing: 'guardian',
      authority: 'general',
      steps: ['hearing'],
      until: '2026-12-31',
      proof: '户口簿原件',
      seen: true,
    },
    'd1',
  );
  const guardian = one.state.participation.participants.at(-1);
  expect(guardian).toMatchObject({ standing: 'guardian', authority: 'special' });
  expect(guardian?.extent).toBeUndefined();
});
