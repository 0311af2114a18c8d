import { participationLinked, partiesOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';
import { apart, delivered, leaves, twoClaims, twoInOne } from './testing/separated.ts';

const codes = (tried: Awaited<ReturnType<CivilCase['try']>>) =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [tried.outcome];

describe('CPL-143, CPLI-221: claims that go their own way', () => {
  test('become a filing of their own in the same court, with the people, the papers and the first day of the suit', async () => {
    const one = await twoInOne();
    one.court.at('2026-04-10T01:00:00.000Z');
    await one.must('lu', 'claims.separate-claims', apart);
    const there = one.court.case(await delivered(one));
    expect(there.filing).toMatchObject({
      status: 'under-review',
      court: one.state.filing.court,
      claims: [{ text: '支付保管费', fen: 1_000_000 }],
      amount: 1_000_000,
      submittedAt: one.state.filing.submittedAt,
      reviewFrom: '2026-04-10',
      transferred: { caseNumber: one.state.filing.caseNumber },
    });
    for (const side of ['plaintiff', 'defendant'] as const)
      expect(partiesOf(there.participation, side).map(({ person }) => person)).toEqual(
        partiesOf(one.state.participation, side).map(({ person }) => person),
      );
    expect(there.filing.attachments).toEqual(one.state.filing.attachments);
    // Here is what is left.
    expect(one.state.filing.claims.map(({ text }) => text)).toEqual(['退还定作款']);
    expect(one.state.filing.amount).toBe(5_000_000);
  });

  test('registered, it tells its number to the case it comes from; once', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', apart);
    const stream = await delivered(one);
    const letters = one.court.system('letters');
    await one.court.when(one.people.lin, 'filing.register', stream, { procedure: 'ordinary' });
    const there = one.court.case(stream);
    const number = there.filing.caseNumber ?? '';
    const registered = one.court.entries(stream).find(({ kind }) => kind === 'filing.Registered');
    expect(registered && leaves(registered, 'claims/letter-with-its-number', there)).toEqual([
      { back: one.stream, separation: 's1' },
    ]);
    const note = () =>
      one.court.when(letters, 'claims.note-separated', one.stream, { caseNumber: number }, 's1');
    expect((await note()).outcome).toBe('accepted');
    expect(one.state.claims.separations).toMatchObject([{ id: 's1', caseNumber: number }]);
    expect((await note()).outcome).toBe('refused');
    for (const who of ['lu', 'he', 'zhao'] as const)
      expect(
        codes(await one.try(who, 'claims.note-separated', { caseNumber: number }, 's1')),
      ).not.toContain('accepted');
  });

  test('nothing more is asked for or sent back there: it was accepted once, and the judge’s decision is the ground', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', apart);
    const stream = await delivered(one);
    const back = await one.court.when(one.people.lin, 'filing.explain', stream, { reason: '缺' });
    const entry = one.state.claims.separations[0]?.entry;
    expect(back).toMatchObject({
      refusals: [{ code: 'filing/separated-by-order', ground: { kind: 'order', entry } }],
    });
    expect(
      await one.court.when(one.people.zhao, 'filing.withdraw', stream, {
        reason: '不要了',
        sure: true,
      }),
    ).toMatchObject({ refusals: [{ code: 'filing/withdrawn-once-registered' }] });
  });

  test('what is of another cause is filed under that', async () => {
    const one = await twoInOne();
    await one.must('lu', 'claims.separate-claims', { ...apart, cause: '9143' });
    const { filing } = one.court.case(await delivered(one));
    expect([filing.cause, filing.causeName]).toEqual(['9143', '承揽合同纠纷']);
  });

  test('all claims, claims that are not there, and those of a suit with one claim do not go', async () => {
    const one = await twoInOne();
    expect(
      codes(await one.try('lu', 'claims.separate-claims', { ...apart, claims: ['1', '2'] })),
    ).toEqual(['claims/one-stays']);
    expect(
      codes(await one.try('lu', 'claims.separate-claims', { ...apart, claims: ['3'] })),
    ).toEqual(['claims/no-such-claim']);
    const single = await CivilCase.registered();
    expect((await single.try('lu', 'claims.separate-claims', apart)).outcome).toBe('refused');
  });

  test('by the judge alone, and not once the judgment is made', async () => {
    const one = await twoInOne();
    for (const who of ['he', 'zhao', 'lin', 'qian'] as const)
      expect((await one.try(who, 'claims.separate-claims', apart)).outcome).toBe('refused');
    await one.must('lu', 'claims.separate-claims', apart);
    // One is left.
    expect(
      (await one.try('lu', 'claims.separate-claims', { ...apart, claims: ['1'] })).outcome,
    ).toBe('refused');
  });

  test('while a change of claims waits, its list would bring back what has gone: first that', async () => {
    const one = await twoInOne();
    // What one of two plaintiffs wants changed the judge decides on (CPL-55).
    const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
    const added = { as: 'plaintiff', party: sun, instance: 'application', reasons: '共有人。' };
    await one.must('lu', 'participation.add-party', added);
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
    );
    const claims = [...twoClaims.claims, { text: '赔偿误工费', yuan: '100' }];
    await one.must('zhao', 'claims.change', { claims, reasons: '漏写。', attachments: [] }, 'p1');
    if (one.state.claims.changes[0]?.leave !== true) throw new Error('it took effect at once');
    expect(codes(await one.try('lu', 'claims.separate-claims', apart))).toEqual([
      'claims/change-waits',
    ]);
  });

  test('while the fee of raised claims is open, the raise may come not to count: first that', async () => {
    const one = await twoInOne();
    const claims = [...twoClaims.claims, { text: '赔偿损失', yuan: '90000' }];
    await one.must('zhao', 'claims.change', { claims, reasons: '漏写。', attachments: [] }, 'p1');
    expect(codes(await one.try('lu', 'claims.separate-claims', apart))).toEqual([
      'claims/increase-unpaid',
    ]);
  });
});
