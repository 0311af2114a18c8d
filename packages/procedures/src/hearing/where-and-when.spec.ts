import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const at = (day: string) => ({
  purpose: 'hearing',
  at: `${day}T09:30`,
  place: '第六法庭',
  open: true,
});

describe('where and when a court sits', () => {
  test.each([
    ['2026-03-22T03:00', 'Sunday, three in the morning'],
    ['2026-03-20T17:00', 'a working day after hours'],
    ['2026-04-06T09:30', 'Qingming, a Monday off'],
  ])('CPL-137: %s, %s, needs a reason; a policy', async (when) => {
    const one = await CivilCase.registered();
    const odd = { ...at('2026-03-20'), at: when };
    expect(await one.try('he', 'hearing.schedule', odd)).toMatchObject({
      refusals: [
        {
          code: 'hearing/out-of-hours',
          ground: { kind: 'policy' },
          remedy: [{ path: 'at' }, { path: 'reasons' }],
        },
      ],
    });
    await one.must('he', 'hearing.schedule', { ...odd, reasons: '双方都要求' });
  });

  test('CPL-137: a Sunday on which everybody works is a working day', async () => {
    const one = await CivilCase.registered('2026-09-01T01:00:00.000Z');
    await one.must('he', 'hearing.schedule', at('2026-09-20'));
  });

  test('one room has one sitting in an hour: another case is refused by a policy that names both', async () => {
    const one = await CivilCase.registered();
    const two = await one.another();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    const same = { ...at('2026-03-20'), at: '2026-03-20T09:00', place: ' 第六 法庭' };
    expect(await two.try('he', 'hearing.schedule', same)).toMatchObject({
      refusals: [
        {
          code: 'hearing/room-taken',
          ground: { kind: 'policy' },
          remedy: [{ path: 'place' }, { path: 'at' }],
          facts: { place: '第六 法庭', on: '2026-03-20', from: 9, to: 10 },
        },
      ],
    });
    expect(two.state.hearing.hearings).toEqual([]);
    await two.must('he', 'hearing.schedule', { ...same, place: '第七法庭' });
  });

  test('a room is let go with the sitting that is moved, put off or outlived by its case', async () => {
    const one = await CivilCase.registered();
    const two = await one.another();
    const free = async (): Promise<boolean> =>
      (await two.try('he', 'hearing.schedule', { ...at('2026-03-20'), reasons: '换回来' }))
        .outcome === 'accepted';
    const vacate = () =>
      two.must('he', 'hearing.schedule', { ...at('2026-03-31'), reasons: '让出法庭' });
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    expect(await free()).toBe(false);
    await one.must('he', 'hearing.schedule', { ...at('2026-03-24'), reasons: '改期' });
    expect(await free()).toBe(true);
    await vacate();
    await one.must('he', 'hearing.schedule', { ...at('2026-03-20'), reasons: '改回' });
    await one.must(
      'zhao',
      'hearing.request-postponement',
      { reason: '住院', attachments: [] },
      'h3.p1',
    );
    const granted = { decision: 'granted', reasons: '理由正当' };
    await one.must('lu', 'hearing.decide-postponement', granted, 'h3');
    expect(await free()).toBe(true);
    await vacate();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    await one.issue();
    await one.must('zhao', 'claims.withdraw', { reasons: '和解', sure: true }, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '准许' },
      'w1',
    );
    await one.issue();
    await one.must('lu', 'case.close', { manner: 'withdrawn', note: '原告撤诉' });
    expect(await free()).toBe(true);
  });

  test('OLR-4.1.1: an online-only hearing needs everybody’s agreement; the ground is the law', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const online = { ...at('2026-03-20'), place: '在线法庭', onlineOnly: true };
    expect(await one.try('he', 'hearing.schedule', online)).toMatchObject({
      refusals: [
        {
          code: 'hearing/not-online',
          ground: { kind: 'law', articles: ['OLR-4.1.1', 'OLR-2.1.2'] },
          remedy: [{ path: 'onlineOnly' }, { name: 'consent.ask' }],
          facts: { names: ['钱守拙'] },
        },
      ],
    });
    const agreed = { answer: 'agree', how: 'phone', evidence: '电话录音' };
    await one.must('he', 'consent.record', agreed, 'd1.hearing');
    await one.must('he', 'hearing.schedule', online);
    const scheduled = one.court
      .entries(one.stream)
      .find(({ kind }) => kind === 'hearing.Scheduled');
    expect(scheduled?.body).toMatchObject({
      onlineOnly: true,
      attendance: [
        { participant: 'p1', manner: 'online' },
        { participant: 'd1', manner: 'online' },
      ],
    });
  });

  test('OLR-5.1.3: where a judge decided that the step is in person, that decision stands in the way', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const agreed = { answer: 'agree', how: 'phone', evidence: '电话录音' };
    await one.must('he', 'consent.record', agreed, 'd1.hearing');
    await one.must(
      'lu',
      'mode.decide',
      {
        conditions: 'all',
        suitability: 'unsuitable',
        bars: ['on-site-check'],
        reasons: '要当庭查看原物',
      },
      'hearing',
    );
    const online = { ...at('2026-03-20'), onlineOnly: true };
    expect(await one.try('he', 'hearing.schedule', online)).toMatchObject({
      refusals: [{ code: 'hearing/not-online', ground: { kind: 'order' } }],
    });
  });
});

describe('CPL-128, CPLI-99: a hearing while the parties’ time still runs', () => {
  test.each([
    ['2026-03-16T09:30', ['within-evidence', 'within-answer']],
    ['2026-03-19T09:30', ['within-answer']],
    ['2026-03-26T09:30', []],
  ])('CPL-128: on %s the bench is told of %j, and may insist', async (at, codes) => {
    const one = await CivilCase.registered();
    await one.noticedOfEvidence('p1');
    one.court.at('2026-03-05T01:00:00.000Z');
    // The plaintiff was served with the notice on evidence on 2 March; the defendant may answer until the 20th.
    await one.servedOnPaper('2026-03-05', ['complaint']);
    const sitting = { purpose: 'hearing', at, place: '第六法庭', open: true };
    const told = await one.court.warnings(one.stream, one.people.he, 'hearing.schedule', sitting);
    expect(told.map(({ code }) => code)).toEqual(codes);
    await one.must('he', 'hearing.schedule', sitting);
  });
});
