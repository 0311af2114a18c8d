import type { StreamId } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import type { Actor } from '../framework/index.ts';
import type { Tried } from '../testing/index.ts';
import { Scenario } from '../testing/index.ts';
import { filedIn } from './testing/index.ts';

const example = catalogue.command('filing.submit')?.example ?? {};
const codes = (tried: Tried): readonly string[] =>
  tried.outcome === 'refused' ? tried.refusals.map((one) => one.code) : [];

const courtWithFiling = (now?: string) => filedIn({}, now);

describe('handing in', () => {
  test('OLR-7.1.1: whoever is not verified is told to check the identity, or to come to the counter', async () => {
    const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z');
    const tried = await court.when(
      court.person('zhao', { level: 1 }),
      'filing.submit',
      null,
      example,
    );
    expect(codes(tried)).toEqual(['filing/identity-not-verified']);
    expect(tried).toMatchObject({
      refusals: [{ ground: { kind: 'law' }, remedy: [{ kind: 'command' }, { kind: 'offline' }] }],
    });
  });

  test('OLR-7.2.3: a frozen account may not file online; the ground is a policy of the court, not a law', async () => {
    const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z');
    const tried = await court.when(
      court.person('zhao', { frozen: true }),
      'filing.submit',
      null,
      example,
    );
    expect(tried).toMatchObject({
      refusals: [{ code: 'filing/account-frozen', ground: { kind: 'policy' } }],
    });
  });

  test('OLR-9.1.0: a complaint to a court that does not work here gets no receipt; it says which answer to mend', async () => {
    const { court, zhao } = await courtWithFiling();
    const tried = await court.when(zhao, 'filing.submit', null, { ...example, court: 'nowhere' });
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'filing/no-such-court',
          ground: { kind: 'technical' },
          remedy: [{ kind: 'field', path: 'court' }, { kind: 'offline' }],
        },
      ],
    });
  });

  test('CPL-124: a complaint without the defendant’s address is received, and what it lacks is noted', async () => {
    const { court, zhao, key } = await courtWithFiling();
    const tried = await court.when(zhao, 'filing.submit', null, {
      ...example,
      court: key,
      defendants: [{ kind: 'person', name: '钱守拙' }],
    });
    expect(tried.outcome).toBe('accepted');
    expect(tried.outcome === 'accepted' ? court.case(tried.stream).filing.lacking : []).toEqual([
      'plaintiff-address',
      'plaintiff-contact',
      'defendant-address',
      'evidence-list',
    ]);
  });
});

describe('the court’s seven days', () => {
  test('CPL-126: received on 2026-02-10, the seventh day falls in the Spring Festival; the answer is due on 24 February', async () => {
    const { court, stream } = await courtWithFiling('2026-02-10T02:00:00.000Z');
    expect(
      court
        .tasks(stream)
        .find((one) => one.key === 'filing/review')
        ?.dueAt?.slice(0, 10),
    ).toBe('2026-02-24');
  });

  test('OLR-9.1.2a: the correction notice names the complaint by the number of its receipt', async () => {
    const { court, lin, stream } = await filedIn({}, '2026-03-01T16:30:00.000Z');
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['defendant-address'],
      note: '请写明住址',
    });
    const [submitted] = court.entries(stream);
    const ordered = court
      .entries(stream)
      .find(({ body }) => (body as { template?: string }).template === 'correction-notice');
    const number = submitted && receiptNumber(submitted.at, submitted.id);
    expect(number).toMatch(/^20260302-/);
    expect(ordered?.body).toMatchObject({ data: { receiptNumber: number } });
  });

  test('OLR-9.1.2b: corrections arrive on 4 March; the days run afresh from 5 March', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['defendant-address'],
      note: '请写明住址',
    });
    court.at('2026-03-04T03:00:00.000Z');
    await court.when(zhao, 'filing.correct', stream, catalogue.command('filing.correct')?.example);
    expect(court.case(stream).filing.reviewFrom).toBe('2026-03-04');
    expect(
      court
        .tasks(stream)
        .find((one) => one.key === 'filing/review')
        ?.dueAt?.slice(0, 10),
    ).toBe('2026-03-11');
  });

  test('a term that ends where no calendar is loaded is provisional', async () => {
    const { court, stream } = await courtWithFiling('2026-12-28T02:00:00.000Z');
    expect(court.tasks(stream).find((one) => one.key === 'filing/review')?.provisional).toBe(true);
  });
});

describe('corrections', () => {
  test('OLR-9.1.2a: a second notice is refused without a reason, since everything is said in one go', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    const first = { items: ['defendant-address'], note: '请写明住址' };
    await court.when(lin, 'filing.request-correction', stream, { ...first, again: '没有用' });
    expect(court.case(stream).filing.corrections[0]?.again).toBeNull();
    await court.when(zhao, 'filing.correct', stream, catalogue.command('filing.correct')?.example);
    const tried = await court.when(lin, 'filing.request-correction', stream, {
      items: ['signature'],
      note: '请签名',
    });
    expect(tried).toMatchObject({
      refusals: [
        {
          code: 'filing/corrections-asked-before',
          ground: { kind: 'policy', setting: 'one-notice-first' },
        },
      ],
    });
    expect(await court.told(stream, lin, 'filing.request-correction')).toEqual([
      { code: 'asked-before', facts: { notes: ['请写明住址'] } },
    ]);
  });

  test('OLR-9.1.2a: with a reason it is sent; the plaintiff reads the reason, and the president sees it', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    const first = { items: ['defendant-address'], note: '请写明住址' };
    await court.when(lin, 'filing.request-correction', stream, first);
    await court.when(zhao, 'filing.correct', stream, catalogue.command('filing.correct')?.example);
    const again = '补来的地址和原告所述不是同一个人。';
    const second = { items: ['defendant-identity'], note: '请核对被告', again };
    expect((await court.when(lin, 'filing.request-correction', stream, second)).outcome).toBe(
      'accepted',
    );
    expect(await court.told(stream, zhao, 'filing.correct')).toContainEqual({
      code: 'again',
      facts: { why: again },
    });
    const owed = () =>
      court.tasks(stream).find(({ command }) => command === 'filing.see-second-notice');
    expect(owed()).toMatchObject({ by: { role: 'president' }, label: 'court' });
    const key = owed()?.subject ?? '';
    const posts = { posts: ['president'] as const, court: court.case(stream).filing.court ?? '' };
    const president = court.person('fang', posts);
    expect(await court.told(stream, president, 'filing.see-second-notice', key)).toContainEqual({
      code: 'why',
      facts: { why: again },
      short: true,
    });
    await court.when(president, 'filing.see-second-notice', stream, {}, key);
    expect(owed()).toBeUndefined();
    // The notice stands, and its time runs.
    expect(court.case(stream).filing.status).toBe('correction-requested');
  });

  test('OLR-9.1.2a: there is no third notice before the president has seen why there was a second; to register stays open', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    const ask = (again?: string) =>
      court.when(lin, 'filing.request-correction', stream, {
        items: ['defendant-address'],
        note: '请写明住址',
        ...(again === undefined ? {} : { again }),
      });
    const answer = () =>
      court.when(zhao, 'filing.correct', stream, catalogue.command('filing.correct')?.example);
    await ask();
    await answer();
    await ask('补来的地址不完整。');
    await answer();
    expect(await ask('还是不完整。')).toMatchObject({
      refusals: [
        {
          code: 'filing/second-notice-unseen',
          ground: { kind: 'policy', setting: 'notices-are-seen' },
          remedy: [{ name: 'filing.see-second-notice' }, {}, {}, {}],
        },
      ],
    });
    expect(await court.offers(stream, lin)).toContain('filing.register');
    const posts = { posts: ['president'] as const, court: court.case(stream).filing.court ?? '' };
    const president = court.person('fang', posts);
    const key = court.case(stream).filing.corrections[1]?.entry ?? '';
    expect(await court.told(stream, president, 'filing.see-second-notice', key)).toContainEqual({
      code: 'which',
      facts: { count: 2 },
    });
    await court.when(president, 'filing.see-second-notice', stream, {}, key);
    expect((await ask('还是不完整。')).outcome).toBe('accepted');
  });

  test.each([
    ['请另交纸质件三份', ['paper-sets']],
    ['请提交起诉状副本三份，送到立案庭。', ['paper-sets']],
    ['起诉状一式3份', ['paper-sets']],
    ['材料第3份看不清，请重新拍照上传。', []],
    ['请写明被告现在的住所地。', []],
  ])(
    'OLR-9.2.0: a note that speaks of paper is pointed out and not refused: %s',
    async (note, codes) => {
      const { court, lin, stream } = await courtWithFiling();
      const input = { items: ['evidence-list'], note };
      const warned = await court.warnings(stream, lin, 'filing.request-correction', input);
      expect(warned.map(({ code }) => code)).toEqual(codes);
      expect(await court.when(lin, 'filing.request-correction', stream, input)).toMatchObject({
        outcome: 'accepted',
      });
    },
  );

  test('OLR-9.2.0: paper copies are an item of the form that no ground opens for whoever filed online', async () => {
    const { court, lin, stream } = await courtWithFiling();
    const entered = court.entries(stream).length;
    for (const ground of [undefined, 'necessary'] as const) {
      const items = ground === undefined ? ['paper-copies'] : ['original', 'paper-copies'];
      const input = { items, note: '请补正', ...(ground === undefined ? {} : { ground }) };
      expect(await court.when(lin, 'filing.request-correction', stream, input)).toMatchObject({
        refusals: [
          {
            code: 'filing/no-paper-besides',
            ground: { kind: 'law', articles: ['OLR-9.2.0'] },
            remedy: [{ path: 'items' }],
          },
        ],
      });
    }
    expect(court.entries(stream)).toHaveLength(entered);
  });

  test('OLR-9.2.0: whoever filed online is not told to bring paper besides; the original is asked for on a ground of article 12', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    const input = { items: ['original'], note: '请把借条原件带到立案窗口核对。' };
    const entered = court.entries(stream).length;
    expect(await court.when(lin, 'filing.request-correction', stream, input)).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          code: 'filing/no-paper-besides',
          ground: { kind: 'law', articles: ['OLR-9.2.0'] },
          remedy: [{ path: 'ground' }, { path: 'items' }],
        },
      ],
    });
    expect(court.entries(stream)).toHaveLength(entered);
    const on = { ...input, ground: 'defective' };
    expect((await court.when(lin, 'filing.request-correction', stream, on)).outcome).toBe(
      'accepted',
    );
    const notice = court.entries(stream).findLast(({ kind }) => kind === 'documents.Ordered');
    expect(notice?.body).toMatchObject({
      template: 'correction-notice',
      data: {
        items: [
          { material: '原件（到法院核对）', lacking: expect.stringContaining('不清晰') as string },
        ],
      },
    });
    expect(await court.told(stream, zhao, 'filing.correct')).toContainEqual({
      code: 'items',
      facts: { items: ['original'] },
      short: true,
    });
  });

  test('OLR-9.2.0: a ground without the item is not kept', async () => {
    const { court, lin, stream } = await courtWithFiling();
    const input = { items: ['signature'], ground: 'necessary', note: '请签名' };
    await court.when(lin, 'filing.request-correction', stream, input);
    const asked = court
      .entries(stream)
      .findLast(({ kind }) => kind === 'filing.CorrectionRequested');
    expect(asked?.body).not.toHaveProperty('ground');
  });

  test('what comes after the term is received all the same', async () => {
    const { court, zhao, lin, stream } = await courtWithFiling();
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['defendant-address'],
      note: '请写明住址',
    });
    const [term] = court.deadlines(stream);
    court.at('2026-06-01T01:00:00.000Z');
    await court.when(court.clock, 'deadline.pass', stream, {}, term?.key);
    expect(court.case(stream).filing.status).toBe('correction-requested');
    const late = await court.when(
      zhao,
      'filing.correct',
      stream,
      catalogue.command('filing.correct')?.example,
    );
    expect(late.outcome).toBe('accepted');
  });

  test('the papers are not returned while the court’s own term runs: the ground is that order', async () => {
    const { court, lin, stream } = await courtWithFiling();
    await court.when(lin, 'filing.request-correction', stream, {
      items: ['signature'],
      note: '请签名',
    });
    const early = await court.when(lin, 'filing.return', stream, { reason: '未补正' });
    expect(early).toMatchObject({
      refusals: [{ code: 'filing/term-to-correct-runs', ground: { kind: 'order' } }],
    });
    court.at('2026-06-01T01:00:00.000Z');
    expect((await court.when(lin, 'filing.return', stream, { reason: '未补正' })).outcome).toBe(
      'accepted',
    );
  });
});

describe('who may', () => {
  test('OOR-15.1.0: whoever is not linked to the case is told so, and learns nothing of it', async () => {
    const { court, stream } = await courtWithFiling();
    const tried = await court.when(court.person('brother'), 'filing.withdraw', stream, {
      reason: '不告了',
      sure: true,
    });
    expect(tried).toMatchObject({
      refusals: [
        { code: 'permission/not-linked', ground: { kind: 'law', articles: ['OOR-15.1.0'] } },
      ],
    });
    expect(await court.offers(stream, court.person('brother'))).toEqual([]);
  });

  test('a reviewer of another court has no power here', async () => {
    const { court, stream } = await courtWithFiling();
    const other = court.person('far', { posts: ['filing-reviewer'], court: 'elsewhere' });
    expect(
      codes(await court.when(other, 'filing.register', stream, { procedure: 'summary' })),
    ).toEqual(['permission/not-yours']);
  });
});

describe('whatever is tried', () => {
  const acts = catalogue.commands
    .filter((one) => one.on === 'case' && !one.opens)
    .map((one) => one.name);
  const step = fc.record({
    act: fc.constantFrom(...acts),
    who: fc.constantFrom('zhao', 'lin', 'lu', 'stranger', 'clock', 'system'),
    days: fc.nat(30),
  });

  test('nothing throws; a refusal leaves no entry; an offered act with good input is not refused by its offers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { court, zhao, lin, lu, stream } = await courtWithFiling();
        let now = Date.parse('2026-03-02T01:00:00.000Z');
        for (const { act, who, days } of steps) {
          now += days * 86_400_000;
          court.at(new Date(now).toISOString());
          const people: Readonly<Record<string, Actor>> = {
            zhao,
            lin,
            lu,
            stranger: court.person('stranger'),
            clock: court.clock,
            system: court.system(),
          };
          const actor = people[who] ?? zhao;
          await tryAct(court, stream, actor, act);
        }
      }),
      { numRuns: 40 },
    );
  });
});

async function tryAct(
  court: Scenario,
  stream: StreamId,
  actor: Parameters<Scenario['when']>[0],
  act: string,
): Promise<void> {
  const offered = await court.offers(stream, actor);
  const found = offered.find((one) => one === act || one.startsWith(`${act}#`));
  const before = court.entries(stream).length;
  const tried = await court.when(
    actor,
    act,
    stream,
    catalogue.command(act)?.example,
    found?.split('#')[1] ?? '',
  );
  if (tried.outcome !== 'accepted') expect(court.entries(stream)).toHaveLength(before);
  if (tried.outcome === 'refused' && found === undefined)
    expect(tried.refusals.length).toBeGreaterThan(0);
  if (tried.outcome === 'refused')
    for (const one of tried.refusals) expect(one.remedy.length).toBeGreaterThan(0);
  if (tried.outcome === 'refused' && found !== undefined) {
    const why = await court.whyNot(stream, actor, act, found.split('#')[1] ?? '');
    expect(why).toEqual([]);
  }
}
