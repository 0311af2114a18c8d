import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { Scenario } from '../testing/index.ts';
import { earlierSuit, warnedOfLike } from './earlier-suits.ts';
import type { EarlierSuit } from './rules/like-cases.ts';
import { likeCases, onlyThese } from './rules/like-cases.ts';

const person = (name: string, residentId?: string) => ({
  kind: 'person' as const,
  name,
  residentId,
});
const firm = (name: string, creditCode?: string) => ({
  kind: 'organisation' as const,
  name,
  creditCode,
});
const before = (also: Partial<EarlierSuit> = {}): EarlierSuit => ({
  stream: 'case:before' as StreamId,
  division: null,
  number: '20260101-AAAA',
  submittedOn: '2026-01-01' as CourtDay,
  causeUnknown: false,
  plaintiffs: [person('沈静宜', '1')],
  defendants: [person('钱守拙', '2')],
  ...also,
});

describe('a suit like one that was brought before', () => {
  test.each([
    ['the same people', {}, true],
    ['the defendant has another number', { defendants: [person('钱守拙', '3')] }, false],
    ['of the defendant no number is known', { defendants: [person('钱守拙')] }, true],
    ['another defendant', { defendants: [person('钱若水')] }, false],
    ['a firm of that name', { defendants: [firm('钱守拙')] }, false],
    ['one of several defendants', { defendants: [firm('木禾'), person('钱守拙', '2')] }, true],
    ['another plaintiff', { plaintiffs: [person('沈静宜', '9')] }, false],
  ] as const)('CPL-127: %s', (_title, also, is) => {
    const suit = {
      plaintiffs: [person('沈静宜', '1')],
      defendants: [person('钱守拙', '2')],
    };
    expect(likeCases({ suit, earlier: [before(also)] })).toHaveLength(is ? 1 : 0);
  });

  test('CPL-127: the same people are said only where all are the same; otherwise who stands in both', () => {
    const [qian, muhe] = [person('钱守拙', '2'), firm('木禾', 'A')];
    const suit = { plaintiffs: [person('沈静宜', '1')], defendants: [qian, muhe] };
    expect(onlyThese(suit, before({ defendants: [muhe, qian] }))).toEqual({});
    expect(onlyThese(suit, before())).toEqual({ defendants: ['钱守拙'] });
    expect(
      onlyThese({ ...suit, defendants: [qian] }, before({ defendants: [qian, muhe] })),
    ).toEqual({ defendants: ['钱守拙'] });
    const two = [person('沈静宜', '1'), person('余青禾', '5')];
    expect(onlyThese({ ...suit, plaintiffs: two }, before({ defendants: [qian, muhe] }))).toEqual({
      plaintiffs: ['沈静宜'],
    });
    // Each suit is told with whoever stands in it.
    const others = { days: ['2026-01-01'] };
    const [first, second] = warnedOfLike(
      suit,
      [before(), before({ stream: 'case:all' as StreamId, defendants: [qian, muhe] })],
      '9143',
    );
    expect(first).toMatchObject({ facts: { ...others, defendants: ['钱守拙'] } });
    expect(second).toMatchObject({ facts: others, cases: [{ stream: 'case:all' }] });
    const texts = (lang: 'zh-CN' | 'en') =>
      (['filing.submit', 'filing.register'] as const).map((name) =>
        [first, second].map(
          (one) =>
            catalogue.texts(lang).commands[name]?.tells?.['like-case']?.(one?.facts ?? {}).value,
        ),
      );
    for (const [part, whole] of texts('zh-CN')) {
      expect(part).toMatch(/被告中两件都有的是钱守拙，其他被告不同/u);
      expect(whole).not.toMatch(/不同|中两件/u);
    }
    for (const [part, whole] of texts('en')) {
      expect(part).toMatch(/only 钱守拙 .*differ/u);
      expect(whole).toMatch(/the same people|defendant’s side is the same/u);
    }
  });

  test('CPL-127: organisations are told apart by their credit code', () => {
    const suit = { plaintiffs: [person('沈静宜', '1')], defendants: [firm('木禾', 'A')] };
    const earlier = ['A', 'B'].map((code) => before({ defendants: [firm('木禾', code)] }));
    expect(likeCases({ suit, earlier })).toEqual([earlier[0]]);
  });

  test('CPL-127: withdrawn or sent back it can be brought again and is not told; under review, registered and decided it is', async () => {
    const one = await CivilCase.filed();
    expect(earlierSuit(one.stream, one.state)).toMatchObject({
      stream: one.stream,
      submittedOn: '2026-03-02',
      number: one.state.filing.receipt,
    });
    await one.must('zhao', 'filing.withdraw', { reason: '和解', sure: true });
    expect(earlierSuit(one.stream, one.state)).toBeNull();
    const other = await CivilCase.registered();
    expect(earlierSuit(other.stream, other.state)?.number).toBe(other.state.filing.caseNumber);
    await other.must(
      'zhao',
      'claims.withdraw',
      catalogue.command('claims.withdraw')?.example,
      'p1',
    );
    const granted = catalogue.command('claims.decide-withdrawal')?.example;
    await other.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(earlierSuit(other.stream, other.state)).toBeNull();
  });

  test('CPL-127: whoever hands in is told the day and the case, and is received all the same', async () => {
    const questions: unknown[] = [];
    const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
      'cause-name': () => '承揽合同纠纷',
      'earlier-suits': (question) => {
        questions.push(question);
        return [before({ defendants: [firm('云州木禾家居有限公司')] })];
      },
    });
    const opened = await court.when(
      court.system(),
      'court.establish',
      null,
      catalogue.command('court.establish')?.example,
    );
    const key = opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : '';
    const zhao = court.person('zhao', { name: '沈静宜' });
    const input = { ...catalogue.command('filing.submit')?.example, court: key };
    expect(await court.warnings(null, zhao, 'filing.submit', input)).toContainEqual({
      code: 'like-case',
      facts: { days: ['2026-01-01'] },
      cases: [{ stream: 'case:before', label: '20260101-AAAA' }],
    });
    // Of nobody's suits but the writer's own.
    expect(questions).toContainEqual({
      people: ['zhao'],
      named: { plaintiffs: [], defendants: [] },
      court: key,
      cause: '承揽合同纠纷',
      besides: null,
    });
    expect((await court.when(zhao, 'filing.submit', null, input)).outcome).toBe('accepted');
    // Without a cause, whatever was brought against the same people.

    const unknown = { ...input, cause: undefined, causeUnknown: true, dispute: '柜子没有送来。' };
    expect(await court.warnings(null, zhao, 'filing.submit', unknown)).toContainEqual(
      expect.objectContaining({ code: 'like-parties' }),
    );
    expect(questions).toContainEqual(expect.objectContaining({ people: ['zhao'], cause: null }));
  });

  test('CPL-127: at the counter they are found by their names, and the clerk is told and no one else', async () => {
    const questions: unknown[] = [];
    const court = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
      'cause-name': () => '承揽合同纠纷',
      'earlier-suits': (question) => {
        questions.push(question);
        return [
          before({ defendants: [firm('云州木禾家居有限公司')] }),
          before({ defendants: [firm('云州木禾家居有限公司')], division: 'v2' }),
        ];
      },
    });
    const example = catalogue.command('court.establish')?.example;
    const opened = await court.when(court.system(), 'court.establish', null, example);
    const key = opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : '';
    const lin = court.person('lin', { posts: ['filing-reviewer'], court: key });
    const input = {
      ...catalogue.command('filing.submit')?.example,
      ...{ court: key, presents: 'plaintiff', document: 'resident-id-card', form: 'written' },
    };
    const warned = (actor: typeof lin) =>
      court.warnings(null, actor, 'filing.submit', input, `counter.${key}`);
    expect((await warned(lin)).filter(({ code }) => code.startsWith('brought-'))).toEqual([
      {
        code: 'brought-like-case',
        facts: { days: ['2026-01-01'] },
        cases: [{ stream: 'case:before', label: '20260101-AAAA' }],
      },
      { code: 'brought-like-elsewhere', facts: { count: 1 } },
    ]);
    expect(questions.at(-1)).toMatchObject({
      people: [],
      named: { plaintiffs: ['沈静宜'], defendants: ['云州木禾家居有限公司'] },
    });
    const asked = questions.length;
    await warned(court.person('zhao', { name: '沈静宜' }));
    expect(questions).toHaveLength(asked);
  });

  test('CPL-127: the reviewer is led to those that they may open, and is told how many there are besides', async () => {
    const earlier = [
      before(),
      before({ stream: 'case:heard' as StreamId, division: 'v2', number: '1号' }),
    ];
    const one = await CivilCase.filed(
      '2026-03-02T01:00:00.000Z',
      {},
      { 'earlier-suits': () => earlier },
    );
    const told = await one.court.told(one.stream, one.people.lin, 'filing.register');
    expect(told).toContainEqual({
      code: 'like-case',
      facts: { days: ['2026-01-01'] },
      cases: [{ stream: 'case:before', label: '20260101-AAAA' }],
    });
    expect(told).toContainEqual({ code: 'like-elsewhere', facts: { count: 1 } });
    const unknown = await CivilCase.filed(
      '2026-03-02T01:00:00.000Z',
      { cause: undefined, causeUnknown: true, dispute: '柜子没有送来。' },
      { 'earlier-suits': () => earlier },
    );
    expect(
      await unknown.court.told(unknown.stream, unknown.people.lin, 'filing.register'),
    ).toContainEqual(expect.objectContaining({ code: 'like-parties' }));
    // Nor where it is the earlier one that named no cause.
    earlier.splice(0, 2, before({ causeUnknown: true }));
    const codes = (await one.court.told(one.stream, one.people.lin, 'filing.register')).map(
      ({ code }) => code,
    );
    expect(codes).toContain('like-parties');
    expect(codes).not.toContain('like-case');
  });
});
