import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { claimsZh } from './texts.zh-CN.ts';

const other = '（2026）云0102民初77号';
const reasons = '两案基于同一事实，当事人相同。';

/** The letter of the other case, as the court's own machine brings it. */
const letter = (one: CivilCase, part?: 'lead' | 'joined' | 'declined') =>
  one.court.when(one.court.system(), 'claims.note-joining', one.stream, {
    caseNumber: other,
    ...(part === undefined ? {} : { part }),
    reasons,
  });

const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];

const waiting = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ key }) => key.startsWith('claims/joining/'))
    .map(({ command, by }) => [command, by]);

describe('CPL-143, CPLI-221: a judge of another case decided about trying it with this one', () => {
  test('the other case’s decision is read here, changes nothing here, and waits for this judge, who is told why', async () => {
    const one = await CivilCase.registered();
    expect(await letter(one, 'joined')).toMatchObject({ outcome: 'accepted' });
    expect(one.state.claims.joined).toEqual([]);
    expect(waiting(one)).toEqual([['claims.join-cases', { role: 'judge' }]]);
    expect(await one.court.told(one.stream, one.people.lu, 'claims.join-cases')).toContainEqual({
      code: 'other-decided',
      facts: { number: other, lead: false, reasons },
    });
    await one.must('lu', 'claims.join-cases', { caseNumber: other, part: 'joined', reasons });
    expect(one.state.claims.joined).toEqual([{ caseNumber: other, lead: false }]);
    expect(waiting(one)).toEqual([]);
    // The answer to the answer asks for nothing more.
    await letter(one, 'joined');
    expect(waiting(one)).toEqual([]);
  });

  test('this judge may decide otherwise; and is told when the other takes them apart again', async () => {
    const one = await CivilCase.registered();
    await letter(one, 'lead');
    await one.must('lu', 'claims.separate', { caseNumber: other, reasons });
    expect(waiting(one)).toEqual([]);
    await one.must('lu', 'claims.join-cases', { caseNumber: other, part: 'lead', reasons });
    await letter(one);
    expect(one.state.claims.joined).toHaveLength(1);
    expect(waiting(one)).toEqual([['claims.separate', { role: 'judge' }]]);
    await one.must('lu', 'claims.separate', { caseNumber: other, reasons });
    expect(one.state.claims.joined).toEqual([]);
    expect(waiting(one)).toEqual([]);
  });

  test('whoever does not follow is told of the other decision, finds its number filled in, and joins nothing', async () => {
    const one = await CivilCase.registered();
    await letter(one, 'lead');
    expect(await one.court.told(one.stream, one.people.lu, 'claims.separate')).toContainEqual({
      code: 'other-decided',
      facts: { number: other, lead: true, reasons },
    });
    const apart = { caseNumber: '(2026)云0102民初７７号', reasons };
    await one.must('lu', 'claims.separate', apart);
    const declined = one.court.entries(one.stream).at(-1);
    expect(declined).toMatchObject({
      kind: 'claims.CasesSeparated',
      body: { caseNumber: other, declined: true },
    });
    expect(waiting(one)).toEqual([]);
    await one.must('lu', 'claims.join-cases', { caseNumber: other, part: 'lead', reasons });
    await one.must('lu', 'claims.separate', apart);
    expect(one.court.entries(one.stream).at(-1)?.body).not.toHaveProperty('declined');
  });

  test('a joining the other judge does not follow reads as that, and not as a separation', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'claims.join-cases', { caseNumber: other, part: 'lead', reasons });
    await letter(one, 'declined');
    const { kind, body } = one.court.entries(one.stream).at(-1) ?? {};
    expect(kind).toBe('claims.JoiningNoted');
    expect(claimsZh.entries['claims.JoiningNoted']?.(body as never).title).toBe(
      '另案决定不合并审理',
    );
    expect(waiting(one)).toEqual([['claims.separate', { role: 'judge' }]]);
  });

  test('where both say that theirs leads, each is asked again', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'claims.join-cases', { caseNumber: other, part: 'lead', reasons });
    await letter(one, 'joined');
    expect(waiting(one)).toEqual([['claims.join-cases', { role: 'judge' }]]);
  });

  test('nobody but the court’s own machine writes what another case decided', async () => {
    const one = await CivilCase.registered();
    for (const who of ['lu', 'he', 'zhao'] as const)
      expect(
        await one.try(who, 'claims.note-joining', { caseNumber: other, reasons }),
      ).toMatchObject({ outcome: 'refused' });
  });
});

describe('cases tried together', () => {
  const second = { caseNumber: '（2026）云0102民初2号', part: 'lead', reasons: '同一事实。' };

  test('CPL-143: the judge joins another case by its number, and takes it apart again', async () => {
    const one = await CivilCase.registered();
    const number = (one.state.filing.caseNumber ?? '').replace(/\d+号$/, '902号');
    await one.must('lu', 'claims.join-cases', { ...second, caseNumber: number });
    expect(one.state.claims.joined).toEqual([{ caseNumber: number, lead: true }]);
    const again = { ...second, caseNumber: number };
    expect(codes(await one.try('lu', 'claims.join-cases', again))).toEqual([
      'claims/joined-already',
    ]);
    await one.must('lu', 'claims.separate', { caseNumber: number, reasons });
    expect(one.state.claims.joined).toEqual([]);
  });

  test('a slip in the number, or the case’s own, is named as one', async () => {
    const one = await CivilCase.registered();
    const own = one.state.filing.caseNumber ?? '';
    expect(
      codes(await one.try('lu', 'claims.join-cases', { ...second, caseNumber: '第二号' })),
    ).toEqual(['claims/not-a-case-number']);
    expect(codes(await one.try('lu', 'claims.join-cases', { ...second, caseNumber: own }))).toEqual(
      ['claims/own-number'],
    );
  });
});
