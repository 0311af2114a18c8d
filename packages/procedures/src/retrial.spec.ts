import type { StreamId } from '@xiezhi/kernel';
import { billsOf, judgmentDrafted, parties } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { halfAtTheEnd } from './fees/half-at-the-end.ts';
import { catalogue } from './index.ts';
import { panelAfterRemand } from './judgment/rules/panel-after-remand.ts';
import type { CivilCase } from './testing/civil.ts';
import { task } from './testing/judged.ts';
import { above, filedAnewFrom, sentBack } from './testing/sent-back.ts';

async function filedAnew(): Promise<{ readonly one: CivilCase; readonly anew: StreamId }> {
  const one = await sentBack();
  return { one, anew: await filedAnewFrom(one) };
}

describe('a suit that was sent back', () => {
  test('CPL-177: is filed anew in this court by a letter, and no number is typed for it', async () => {
    const one = await sentBack();
    expect(task(one, 'appeal.open-retrial')).toMatchObject({ key: 'judgment/retrial' });
    await one.must('he', 'appeal.open-retrial', { sure: true });
    const entry = one.court.entries(one.stream).at(-1);
    expect(
      entry === undefined
        ? []
        : catalogue.effectsOf(entry).flatMap((effect) => effect.message(entry, one.state)),
    ).toContainEqual({ to: one.state.filing.court, retrial: true });
    expect(task(one, 'appeal.open-retrial')).toBeUndefined();
    const offers = await one.court.offers(one.stream, one.people.he);
    expect(offers).not.toContain('appeal.open-retrial');
    expect(offers).not.toContain('appeal.note-retrial');
  });

  test('CPL-177: has the parties, the claims and the file of the first trial, and their accounts', async () => {
    const { one, anew } = await filedAnew();
    const state = one.court.case(anew);
    expect(state.filing).toMatchObject({
      status: 'under-review',
      claims: one.state.filing.claims,
      submittedAt: one.state.filing.submittedAt,
      transferred: {
        stream: one.stream,
        caseNumber: one.state.filing.caseNumber,
        remanded: { number: above, on: '2026-06-01', judges: [{ person: 'judge-lu' }] },
      },
    });
    expect(parties(state.participation).map(({ id, person }) => [id, person])).toEqual(
      parties(one.state.participation).map(({ id, person }) => [id, person]),
    );
    expect(state.evidence.exhibits).toHaveLength(one.state.evidence.exhibits.length);
    expect(state.judgment.made).toBeNull();
  });

  test('CPL-177: is registered under a number of the court, and nothing is asked for or sent back', async () => {
    const { one, anew } = await filedAnew();
    const { lin } = one.people;
    expect(
      await one.court.when(lin, 'filing.explain', anew, { reason: '应当先仲裁。' }),
    ).toMatchObject({
      refusals: [
        { code: 'filing/to-be-tried-anew', ground: { kind: 'law', articles: ['CPL-177'] } },
      ],
    });
    expect(await one.court.told(anew, lin, 'filing.register')).toContainEqual(
      expect.objectContaining({
        code: 'remanded',
        cases: [{ stream: one.stream, label: one.state.filing.caseNumber }],
      }),
    );
    await one.court.when(lin, 'filing.register', anew, { procedure: 'ordinary' });
    expect(one.court.case(anew).filing.caseNumber).toMatch(/民初2号$/);
  });

  test.each(['summary', 'small-claims'])(
    'CPLI-257: is not tried in %s procedure',
    async (procedure) => {
      const { one, anew } = await filedAnew();
      const input = { procedure, reasons: '标的额小，事实清楚。', agreement: '双方书面约定' };
      expect(await one.court.when(one.people.lin, 'filing.register', anew, input)).toMatchObject({
        refusals: [{ code: 'filing/sent-back', ground: { kind: 'law', articles: ['CPLI-257'] } }],
      });
    },
  );

  test('CPL-41: is judged by a panel, and by no one judge alone', async () => {
    const { one, anew } = await filedAnew();
    expect(panelAfterRemand({ filing: one.state.filing })).toBeNull();
    const { lin } = one.people;
    const court = one.state.filing.court ?? '';
    await one.court.when(lin, 'filing.register', anew, { procedure: 'ordinary' });
    one.court.office(`court:${court}` as StreamId, 'judge-two', 'judge');
    const bench = { judge: 'judge-two', clerk: 'clerk-he' };
    await one.court.when(lin, 'assignment.assign', anew, bench);
    const text = { findings: '', reasons: '', basis: '', costs: '', appealCourt: '' };
    one.court.given(anew, judgmentDrafted.make({ shared: { ...text, orders: [] } }));
    const two = one.court.person('judge-two', { posts: ['judge'], court });
    expect(await one.court.when(two, 'judgment.make', anew, { signed: true })).toMatchObject({
      outcome: 'refused',
      refusals: expect.arrayContaining([
        expect.objectContaining({
          code: 'judgment/panel-needed',
          ground: { kind: 'law', articles: ['CPL-41'] },
        }),
      ]) as unknown,
    });
  });

  test('CPL-41: is not heard again by the judge who heard it; another is assigned', async () => {
    const { one, anew } = await filedAnew();
    const { lin } = one.people;
    await one.court.when(lin, 'filing.register', anew, { procedure: 'ordinary' });
    expect(await one.court.told(anew, lin, 'assignment.assign')).toMatchObject([
      { code: 'sat-before', facts: { number: one.state.filing.caseNumber } },
    ]);
    const bench = { judge: 'judge-lu', clerk: 'clerk-he' };
    expect(await one.court.when(lin, 'assignment.assign', anew, bench)).toMatchObject({
      refusals: [
        {
          code: 'assignment/sat-before',
          ground: { kind: 'law', articles: ['CPL-41'] },
          remedy: [{ path: 'judge' }],
        },
      ],
    });
    const court = `court:${one.state.filing.court ?? ''}` as StreamId;
    one.court.office(court, 'judge-two', 'judge');
    expect(
      await one.court.when(lin, 'assignment.assign', anew, { ...bench, judge: 'judge-two' }),
    ).toMatchObject({ outcome: 'accepted' });
  });

  test('CPL-41: a judge who had the case only after the judgment did not hear it, and may', async () => {
    const one = await sentBack();
    const court = `court:${one.state.filing.court ?? ''}` as StreamId;
    one.court.office(court, 'judge-two', 'judge');
    const bench = { judge: 'judge-two', clerk: 'clerk-he' };
    await one.must('lin', 'assignment.assign', { ...bench, reasons: '原审判员调离。' });
    const anew = await filedAnewFrom(one);
    expect(one.court.case(anew).filing.transferred?.remanded?.judges).toMatchObject([
      { person: 'judge-lu' },
    ]);
    const { lin } = one.people;
    await one.court.when(lin, 'filing.register', anew, { procedure: 'ordinary' });
    expect(await one.court.when(lin, 'assignment.assign', anew, bench)).toMatchObject({
      outcome: 'accepted',
    });
  });

  test('CPL-177: once registered, its number stands in the first case by itself', async () => {
    const { one, anew } = await filedAnew();
    await one.court.when(one.people.lin, 'filing.register', anew, { procedure: 'ordinary' });
    const state = one.court.case(anew);
    const registered = one.court.entries(anew).findLast(({ kind }) => kind === 'filing.Registered');
    if (registered === undefined) throw new Error('not registered');
    expect(
      catalogue
        .effectsOf(registered)
        .filter(({ port }) => port === 'letter')
        .flatMap((effect) => effect.message(registered, state)),
    ).toEqual([{ back: one.stream }]);
    await one.court.when(one.court.system('letters'), 'appeal.note-retrial', one.stream, {
      caseNumber: state.filing.caseNumber,
    });
    expect(one.state.appeal.retrial).toBe(state.filing.caseNumber);
  });

  test('FEE-20, FEE-27: what was paid counts in the new trial, and the fee of the appeal goes back', async () => {
    const one = await sentBack();
    const claim = billsOf(one.state)[0]?.amount ?? 0;
    expect(claim).toBeGreaterThan(0);
    expect(billsOf(one.state).find(({ id }) => id === 'appeal-1')).toMatchObject({ owed: 0 });
    const { one: first, anew } = await filedAnew();
    await first.court.when(first.people.lin, 'filing.register', anew, { procedure: 'ordinary' });
    const bill = billsOf(first.court.case(anew))[0];
    expect(bill?.paid).toBe(claim);
    // The first trial was a summary one, at half the fee; no article asks for the other half.
    expect(bill).toMatchObject({ amount: claim, owed: 0 });
    const { fees, filing } = first.court.case(anew);
    expect(filing.procedure).toBe('ordinary');
    expect(halfAtTheEnd({ fees, filing }, 'withdrawn')).toBeNull();
    expect(billsOf(first.state)[0]).toMatchObject({ owed: 0, overpaid: 0 });
  });
});
