import { policySet } from '@xiezhi/record';
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

  test('CPL-137: one room has one sitting at a time: another case is refused by a policy that names the one there is', async () => {
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
          facts: {
            place: '第六 法庭',
            number: one.state.filing.caseNumber,
            on: '2026-03-20',
            from: '09:30',
            to: '10:30',
          },
        },
        { code: 'hearing/judge-elsewhere', ground: { kind: 'policy' } },
      ],
    });
    expect(two.state.hearing.hearings).toEqual([]);
    // In another room it is the judge who cannot be in two.
    const apart = { ...same, place: '第七法庭', reasons: '双方都要求' };
    await two.must('lu', 'hearing.schedule', apart);
    // Whoever insists, insists on the judge's time: the room is taken for all.
    const insisting = { ...same, reasons: '双方都要求' };
    expect(await two.try('lu', 'hearing.schedule', insisting)).toMatchObject({
      refusals: [{ code: 'hearing/room-taken' }],
    });
  });

  test.each([
    ['2026-03-20T09:00', '30', true],
    ['2026-03-20T09:00', '60', false],
    ['2026-03-20T10:15', '60', false],
    ['2026-03-20T11:15', '30', false],
    ['2026-03-20T11:30', '60', true],
  ])(
    'CPL-137: with two hours from 9:30 in a room, %s for %s minutes there is free: %s',
    async (when, minutes, free) => {
      const one = await CivilCase.registered();
      const two = await one.another();
      await one.must('he', 'hearing.schedule', { ...at('2026-03-20'), minutes: '120' });
      const asked = { ...at('2026-03-20'), at: when, minutes, reasons: '双方都要求' };
      expect((await two.try('lu', 'hearing.schedule', asked)).outcome).toBe(
        free ? 'accepted' : 'refused',
      );
    },
  );

  test('CPL-139: the judge sits elsewhere then: a policy names that hearing; the judge alone may insist, with a reason', async () => {
    const one = await CivilCase.registered();
    const two = await one.another();
    await one.must('he', 'hearing.schedule', { ...at('2026-03-20'), minutes: '90' });
    const same = { ...at('2026-03-20'), at: '2026-03-20T10:30', place: '第七法庭' };
    const told = await two.court.warnings(two.stream, two.people.he, 'hearing.schedule', same);
    const other = {
      number: one.state.filing.caseNumber,
      on: '2026-03-20',
      from: '09:30',
      to: '11:00',
      room: '第六法庭',
    };
    expect(told.filter(({ code }) => code.endsWith('elsewhere'))).toMatchObject([
      { code: 'judge-elsewhere', facts: { name: 'judge-lu', ...other } },
      { code: 'clerk-elsewhere', facts: { name: 'clerk-he', ...other } },
    ]);
    const why = { ...same, reasons: '前一个庭只宣判' };
    // The clerk is not sent to write reasons that count from the judge alone.
    for (const [who, input, paths] of [
      ['he', why, ['at']],
      ['lu', same, ['at', 'reasons']],
    ] as const)
      expect(await two.try(who, 'hearing.schedule', input)).toMatchObject({
        refusals: [
          {
            code: 'hearing/judge-elsewhere',
            ground: { kind: 'policy' },
            remedy: paths.map((path) => ({ path })),
            facts: other,
          },
        ],
      });
    await two.must('lu', 'hearing.schedule', why);
    expect(two.state.hearing.hearings).toMatchObject([{ minutes: 60, place: '第七法庭' }]);
  });

  test('CPL-138: a place that is no room of the court is written out, and said to be none', async () => {
    const one = await CivilCase.registered();
    const court = `court:${one.state.filing.court ?? ''}` as typeof one.stream;
    one.court.given(
      court,
      policySet.make({ shared: { setting: 'rooms', value: '第六法庭、第七法庭' } }),
    );
    const codes = async (input: object) =>
      (
        await one.court.warnings(one.stream, one.people.he, 'hearing.schedule', {
          ...at('2026-03-30'),
          ...input,
        })
      ).map(({ code }) => code);
    expect(await codes({ place: ' 第六 法庭' })).not.toContain('no-room');
    expect(await codes({ place: '第八法庭' })).toContain('no-room');
    const away = { ...at('2026-03-30'), place: 'elsewhere' };
    expect(await one.try('he', 'hearing.schedule', away)).toMatchObject({
      refusals: [{ code: 'hearing/say-where', ground: { kind: 'technical' } }],
    });
    await one.must('he', 'hearing.schedule', { ...away, elsewhere: '柳荫村委会' });
    expect(one.state.hearing.hearings).toMatchObject([{ place: '柳荫村委会' }]);
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
          remedy: [{ path: 'onlineOnly' }],
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

  test('OLR-10.1.1: asking everybody is offered as a way only while somebody was not asked', async () => {
    const one = await CivilCase.registered();
    const online = { ...at('2026-03-20'), place: '在线法庭', onlineOnly: true };
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    expect(await one.try('he', 'hearing.schedule', online)).toMatchObject({
      refusals: [{ remedy: [{ path: 'onlineOnly' }, { name: 'consent.ask' }] }],
    });
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    expect(await one.try('he', 'hearing.schedule', online)).toMatchObject({
      refusals: [{ remedy: [{ path: 'onlineOnly' }] }],
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
