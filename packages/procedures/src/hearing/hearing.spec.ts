import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const at = (day: string) => ({
  purpose: 'hearing',
  at: `${day}T09:30`,
  place: '第六法庭',
  open: true,
});

/** Heard on 20 March, both there, the transcript uploaded; nobody has checked it. */
async function heard(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.must('he', 'hearing.schedule', at('2026-03-20'));
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must('he', 'hearing.record', held, 'h1');
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  return one;
}
const held = { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' };
const keysOf = (one: CivilCase): readonly string[] =>
  one.court.tasks(one.stream).map(({ key }) => key);

describe('fixing a day', () => {
  test.each([
    ['2026-03-04', 'refused by the law', 'law'],
    ['2026-03-05', 'refused by a policy', 'policy'],
    ['2026-03-06', 'accepted', null],
  ])('CPL-139: told on 2 March, an ordinary hearing on %s is %s', async (day, _, by) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const tried = await one.try('he', 'hearing.schedule', { ...at(day), reasons: '双方同意' });
    expect(tried.outcome).toBe(by === null ? 'accepted' : 'refused');
    if (tried.outcome === 'refused')
      expect(tried.refusals).toMatchObject([
        {
          code: by === 'law' ? 'hearing/too-soon' : 'hearing/not-three-full-days',
          ground: by === 'law' ? { kind: 'law', articles: ['CPL-139'] } : { kind: 'policy' },
          facts: { first: '2026-03-06' },
        },
      ]);
  });

  test.each([
    ['hearing', 'summary'],
    ['hearing', 'small-claims'],
    ['pronouncement', 'ordinary'],
  ])(
    'CPL-163: no law fixes the notice of a %s in %s; the ground is a policy, and a reason lifts it',
    async (purpose, procedure) => {
      const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
      const soon = { ...at('2026-03-03'), purpose };
      expect(await one.try('he', 'hearing.schedule', soon)).toMatchObject({
        refusals: [
          {
            code: 'hearing/short-notice',
            ground: { kind: 'policy' },
            remedy: [{ path: 'at' }, { path: 'reasons' }],
          },
        ],
      });
      await one.must('he', 'hearing.schedule', { ...soon, reasons: '双方都已到庭' });
    },
  );

  test('CPL-137: a closed hearing names its ground; CPL-151: a pronouncement is never closed', async () => {
    const one = await CivilCase.registered();
    expect(
      await one.try('he', 'hearing.schedule', { ...at('2026-03-20'), open: false }),
    ).toMatchObject({
      refusals: [{ code: 'hearing/ground-to-close', ground: { articles: ['CPL-137'] } }],
    });
    const pronounced = { ...at('2026-03-20'), open: false, purpose: 'pronouncement' };
    expect(await one.try('he', 'hearing.schedule', pronounced)).toMatchObject({
      refusals: [{ code: 'hearing/pronounced-in-public', ground: { articles: ['CPL-151'] } }],
    });
  });

  test('CPL-151: a pronouncement is never closed', async () => {
    const one = await CivilCase.registered();
    await one.must('lu', 'hearing.decide-closure', {
      outcome: 'closed',
      ground: 'privacy',
      reasons: '公开会泄露隐私。',
    });
    const pronounced = { ...at('2026-03-20'), open: false, purpose: 'pronouncement' };
    expect(await one.try('he', 'hearing.schedule', pronounced)).toMatchObject({
      refusals: [{ code: 'hearing/pronounced-in-public', ground: { articles: ['CPL-151'] } }],
    });
  });

  test('everything that stands in the way is said at once', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    const tried = await one.try('he', 'hearing.schedule', { ...at('2026-03-01'), open: false });
    expect(tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : []).toEqual([
      'hearing/in-the-past',
      'hearing/too-soon',
      'hearing/out-of-hours',
      'hearing/ground-to-close',
      'hearing/say-why-changed',
    ]);
  });

  test('another day replaces the earlier one, with reasons; a pronouncement leaves the hearing alone', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    await one.must('he', 'hearing.schedule', { ...at('2026-03-27'), reasons: '法庭另有安排' });
    await one.must('he', 'hearing.schedule', { ...at('2026-04-10'), purpose: 'pronouncement' });
    expect(one.state.hearing.hearings.map(({ replacedBy }) => replacedBy)).toEqual([
      'h2',
      null,
      null,
    ]);
  });

  test('CPL-149: a party asks for another day; granted, the day is off and the clerk fixes one', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    expect(keysOf(one)).not.toContain('hearing/schedule');
    const asked = { reason: '住院', attachments: [] };
    await one.must('zhao', 'hearing.request-postponement', asked, 'h1.p1');
    expect(keysOf(one)).toContain('hearing/postponement/h1');
    const granted = { decision: 'granted', reasons: '理由正当' };
    await one.must('lu', 'hearing.decide-postponement', granted, 'h1');
    expect(keysOf(one)).toContain('hearing/schedule');
    one.court.at('2026-03-20T08:00:00.000Z');
    expect((await one.try('he', 'hearing.record', held, 'h1')).outcome).toBe('refused');
  });
});

describe('a day whose hour is over and that nobody has recorded', () => {
  const over = async (): Promise<CivilCase> => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    one.court.at('2026-03-20T08:00:00.000Z');
    return one;
  };
  const next = at('2026-04-10');

  test('CPL-150: whoever fixes the next says whether it took place, and is told of it', async () => {
    const one = await over();
    expect(await one.try('he', 'hearing.schedule', next)).toMatchObject({
      refusals: [
        {
          code: 'hearing/say-whether-it-took-place',
          ground: { kind: 'technical' },
          facts: { on: '2026-03-20' },
        },
        { code: 'hearing/say-why-changed' },
      ],
    });
    const told = await one.court.told(one.stream, one.people.he, 'hearing.schedule');
    expect(told).toContainEqual(expect.objectContaining({ code: 'not-recorded' }));
  });

  test('CPL-150: one that took place stands beside the next, and is recorded as before', async () => {
    const one = await over();
    await one.must('he', 'hearing.schedule', { ...next, earlier: 'took-place' });
    await one.must('he', 'hearing.record', held, 'h1');
    expect(one.state.hearing.hearings.map(({ replacedBy }) => replacedBy)).toEqual([null, null]);
    // The day ahead is put to another, as any.
    await one.must('he', 'hearing.schedule', { ...at('2026-04-17'), reasons: '改期' });
    expect(one.state.hearing.hearings.map(({ replacedBy }) => replacedBy)).toEqual([
      null,
      'h3',
      null,
    ]);
  });

  test('CPL-150: one that was not held is entered so: nothing follows from who came, and a day is owed', async () => {
    const one = await over();
    await one.paid();
    const said = { took: 'not-held', note: '法庭停电。' };
    expect(await one.try('he', 'hearing.record', { ...held, ...said }, 'h1')).toMatchObject({
      refusals: [{ code: 'hearing/held-or-not', ground: { kind: 'technical' } }],
    });
    await one.must('he', 'hearing.record', said, 'h1');
    expect(one.state.hearing.hearings[0]).toMatchObject({ held: null, postponed: true });
    expect(keysOf(one)).toContain('hearing/schedule');
    expect(keysOf(one).filter((key) => /record|absence/u.test(key))).toEqual([]);
    expect((await one.try('he', 'hearing.record', held, 'h1')).outcome).toBe('refused');
    await one.must('he', 'hearing.schedule', next);
  });

  test('CPL-139: one that did not take place gives way to the next, with a reason', async () => {
    const one = await over();
    const again = { ...next, earlier: 'did-not', reasons: '法官突发疾病。' };
    await one.must('he', 'hearing.schedule', again);
    expect(one.state.hearing.hearings[0]?.replacedBy).toBe('h2');
  });
});

describe('the hearing', () => {
  test('CPL-150: nobody is entered as online and in person at once; the want is technical', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    one.court.at('2026-03-20T08:00:00.000Z');
    expect(
      await one.try('he', 'hearing.record', { ...held, online: ['p1', 'd1'] }, 'h1'),
    ).toMatchObject({
      refusals: [{ code: 'hearing/in-two-places', ground: { kind: 'technical' } }],
    });
  });

  test('a summons is ordered for each party', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    expect(
      one.state.documents.papers
        .filter(({ template }) => template === 'summons')
        .map(({ addressee }) => addressee),
    ).toEqual(['p1', 'd1']);
  });

  test('CPL-150: no transcript of what was not recorded as held; by this court’s policy', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    one.court.at('2026-03-20T08:00:00.000Z');
    const tried = await one.try('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    expect(tried).toMatchObject({
      refusals: [{ code: 'hearing/not-held', ground: { kind: 'policy' } }],
    });
  });

  test('OLR-34.1.2: each confirms for itself; the clerk notes a signature by hand or a refusal', async () => {
    const one = await heard();
    expect((await one.try('zhao', 'transcript.confirm', { read: true }, 'h1.d1')).outcome).toBe(
      'refused',
    );
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('he', 'transcript.note-refusal', { note: '不肯签名' }, 'h1.d1');
    expect(one.state.hearing.hearings[0]?.settled).toEqual({ p1: 'confirmed', d1: 'refused' });
  });

  test('OLR-7.3.1: online it is confirmed by whoever has shown in this session who they are', async () => {
    const one = await heard();
    const confirm = (session: number) =>
      one.court.when(
        { ...one.people.zhao, session },
        'transcript.confirm',
        one.stream,
        { read: true },
        'h1.p1',
      );
    expect(await confirm(1)).toMatchObject({
      refusals: [
        {
          code: 'permission/step-up',
          ground: { kind: 'law', articles: ['OLR-7.3.1'] },
          remedy: [{ kind: 'command', name: 'identity.step-up' }, { kind: 'offline' }],
        },
      ],
    });
    expect((await confirm(2)).outcome).toBe('accepted');
  });

  test('OLR-34.1.2: once everybody has checked it, the transcript is not replaced; a policy', async () => {
    const one = await heard();
    const again = () => one.try('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('he', 'transcript.record-confirmation', { signed: true }, 'h1.d1');
    expect(await again()).toMatchObject({
      refusals: [{ code: 'transcript/settled', ground: { kind: 'policy' } }],
    });
    await one.must('zhao', 'transcript.request-correction', { note: '漏了一句' }, 'h1.p1');
    expect((await again()).outcome).toBe('accepted');
    // What was confirmed was another text.
    expect(keysOf(one)).toContain('transcript/confirm/h1/p1');
  });

  test('CPL-150: a request for correction is always received, and the clerk owes an answer', async () => {
    const one = await heard();
    const ask = () => one.must('zhao', 'transcript.request-correction', { note: '漏' }, 'h1.p1');
    const answer = (outcome: string) =>
      one.try('he', 'transcript.answer-correction', { outcome, note: '核对过' }, 'h1.p1');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await ask();
    expect(keysOf(one)).toContain('transcript/correction/h1/p1');
    expect(await answer('corrected')).toMatchObject({
      refusals: [{ code: 'transcript/not-uploaded-since', ground: { kind: 'technical' } }],
    });
    expect((await answer('noted')).outcome).toBe('accepted');
    expect(one.state.hearing.hearings[0]?.corrections).toMatchObject([{ outcome: 'noted' }]);
    one.court.at('2026-03-21T08:00:00.000Z');
    await ask();
    // On a clock that stands one instant is both; what came after what, the docket says.
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h1');
    expect((await answer('corrected')).outcome).toBe('accepted');
    expect(keysOf(one)).not.toContain('transcript/correction/h1/p1');
    await ask();
    expect((await answer('corrected')).outcome).toBe('refused');
  });

  test('CPL-150: what was mended and what was left are answered apart, also for one who asked for both', async () => {
    const one = await heard();
    const ask = () => one.must('zhao', 'transcript.request-correction', { note: '漏' }, 'h1.p1');
    const answer = (outcome: string) =>
      one.must('he', 'transcript.answer-correction', { outcome, note: '核对过' }, 'h1.p1');
    const outcomes = () => one.state.hearing.hearings[0]?.corrections.map(({ outcome }) => outcome);
    await ask();
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h1');
    await ask();
    await answer('noted');
    expect(outcomes()).toEqual([null, 'noted']);
    await answer('corrected');
    expect(outcomes()).toEqual(['corrected', 'noted']);
  });

  test('OLR-34.1.2: nobody confirms a transcript that came after the one they read', async () => {
    const one = await heard();
    const seen = one.court.entries(one.stream).length;
    const confirm = (saw: number) =>
      one.court.when(
        { ...one.people.zhao, session: 2 },
        'transcript.confirm',
        one.stream,
        { read: true },
        'h1.p1',
        saw,
      );
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h1');
    expect(await confirm(seen)).toMatchObject({
      refusals: [{ code: 'docket/changed-meanwhile', facts: { kinds: ['transcript.Uploaded'] } }],
    });
    const now = one.court.entries(one.stream).length;
    // What has nothing to do with the text holds nobody up.
    await one.must('lu', 'claims.separate', {
      caseNumber: '（2026）云0102民初77号',
      reasons: '另案审理',
    });
    expect((await confirm(now)).outcome).toBe('accepted');
  });

  test('OLR-34.1.2: a confirmation says which transcript it is of; the same one again is no new one', async () => {
    const one = await heard();
    const upload = (digit: string) =>
      one.try('he', 'transcript.upload', { file: [CivilCase.file(digit)] }, 'h1');
    const told = (who: 'he' | 'zhao', command: string, key: string) =>
      one.court.told(one.stream, one.people[who], command, key);
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
      file: CivilCase.file('b'),
    });
    expect(await told('he', 'transcript.upload', 'h1')).toEqual([
      { code: 'settled', facts: { names: ['沈静宜'] } },
    ]);
    expect(await upload('b')).toMatchObject({
      refusals: [{ code: 'transcript/the-same', ground: { kind: 'technical' } }],
    });
    expect(one.state.hearing.hearings[0]?.settled).toEqual({ p1: 'confirmed' });
    await one.must('zhao', 'transcript.request-correction', { note: '漏了一句' }, 'h1.p1');
    expect((await upload('c')).outcome).toBe('accepted');
    expect(await told('zhao', 'transcript.confirm', 'h1.p1')).toMatchObject([
      { code: 'asked', facts: { note: '漏了一句' } },
      { code: 'transcript' },
    ]);
  });
});
