import { filingRegistered, modeFor, participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { lanes } from './lanes.ts';

const suitable = {
  conditions: 'all',
  suitability: 'suitable',
  caseGround: 'fast-track',
  prosecution: 'public',
  reasons: '事实清楚',
};
const fast = {
  penalty: 'within-three-years',
  accused: 'agree',
  evidence: '认罪认罚具结书，卷宗第 12 页',
  reasons: '认罪认罚，同意适用速裁程序。',
};
const said = (answer: string) => ({ answer, how: 'paper', evidence: '卷宗第 3 页' });

/** A criminal trial: who is the victim, an accused with a defender who has an account, and a prosecutor. */
async function trial(prosecuted = true, type = '刑初'): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  one.court.given(
    one.stream,
    filingRegistered.make({
      shared: {
        caseNumber: `（2026）演0102${type}9号`,
        procedure: 'ordinary',
        acceptedOn: '2026-03-02',
      },
    }),
    participationBegun.make({
      shared: {
        participant: 'a7',
        role: 'agent',
        side: 'defendant',
        name: '邵知行',
        kind: 'person',
        person: 'shao',
        principal: 'd1',
        authority: 'general',
        standing: 'lawyer',
      },
      personal: {},
    }),
  );
  if (prosecuted) await one.prosecuted('蒋守正');
  return one;
}

const defender = (one: CivilCase): Actor => one.court.person('shao', { name: '邵知行' });
const all = ['p1', 'd1', 'z1', 'a7'];

/** All are asked about the hearing, and these say so on paper. */
async function answered(one: CivilCase, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const id of Object.keys(answers)) {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('he', 'consent.record', said(answers[id] ?? ''), `${id}.hearing`);
  }
}
const yes = { p1: 'agree', d1: 'agree', z1: 'agree', a7: 'agree' };

const codes = async (one: CivilCase, also: object = {}): Promise<readonly string[]> => {
  const tried = await one.try('lu', 'mode.decide', { ...suitable, ...also }, 'hearing');
  return tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];
};
const modes = (one: CivilCase) => all.map((id) => modeFor(one.state, 'hearing', id));

describe('the fast-track procedure', () => {
  test('OLR-3.1.2: a case is online as fast-track once a judge has decided that it is tried so, and not before', async () => {
    const one = await trial();
    await answered(one, yes);
    expect(await one.try('lu', 'mode.decide', suitable, 'hearing')).toMatchObject({
      refusals: [
        { code: 'mode/not-in-fast-track', ground: { kind: 'law', articles: ['OLR-3.1.2'] } },
      ],
    });
    await one.must('lu', 'mode.use-fast-track', fast);
    const told = await one.court.told(one.stream, one.people.lu, 'mode.decide', 'hearing');
    expect(told).toContainEqual({ code: 'fast-track', facts: {} });
    expect(await codes(one)).toEqual([]);
    expect(modes(one)).toEqual(['online', 'online', 'online', 'online']);
  });

  test.each([
    [{ penalty: 'above' }, 'mode/no-fast-track', 'CRPL-222'],
    [{ accused: 'not-all' }, 'mode/no-fast-track', 'CRPL-222'],
    [{ bars: ['minor'] }, 'mode/fast-track-barred', 'CRPL-223'],
    [{ bars: ['no-settlement', 'other'] }, 'mode/fast-track-barred', 'CRPL-223'],
  ])('CRPL-222, CRPL-223: with %o it is not used', async (also, code, article) => {
    const one = await trial();
    expect(await one.try('lu', 'mode.use-fast-track', { ...fast, ...also })).toMatchObject({
      refusals: [{ code, ground: { kind: 'law', articles: [article] } }],
    });
    expect(one.state.consent.fastTrack.usedAt).toBeNull();
  });

  test('CRPL-222, CRPL-223: all that stands against it is said at once', async () => {
    const one = await trial();
    const tried = await one.try('lu', 'mode.use-fast-track', {
      ...fast,
      penalty: 'above',
      bars: ['minor'],
    });
    expect(tried).toMatchObject({
      refusals: [{ code: 'mode/no-fast-track' }, { code: 'mode/fast-track-barred' }],
    });
  });

  test('CRPL-226: it is left, nobody is online because of it any more, and the judge decides anew', async () => {
    const one = await trial();
    await answered(one, yes);
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(await codes(one)).toEqual([]);
    expect(await one.court.told(one.stream, one.people.lu, 'mode.leave-fast-track', '')).toEqual([
      { code: 'decided-anew', facts: { steps: ['hearing'] } },
    ]);
    await one.must('lu', 'mode.leave-fast-track', { why: 'denies', reasons: '当庭否认。' });
    expect(modes(one)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('mode/hearing');
    expect(await codes(one)).toEqual(['mode/not-in-fast-track']);
    // Used once more: what was decided before stays without a ground until it is decided again.
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(modes(one)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(await codes(one)).toEqual([]);
    expect(modes(one)).toEqual(['online', 'online', 'online', 'online']);
  });

  test('OLR-3.1.2: of a civil case there is none, nor of a change of sentence', async () => {
    const civil = await CivilCase.registered();
    const sentence = await trial(true, '刑更');
    for (const one of [civil, sentence])
      expect(await one.try('lu', 'mode.use-fast-track', fast)).toMatchObject({
        refusals: [{ code: 'docket/no-longer-open' }],
      });
  });
});

describe('who is asked in a criminal case', () => {
  test.each(all)('OLR-37.1.0: without the consent of %s it is online for nobody', async (id) => {
    const one = await trial();
    await answered(one, { ...yes, [id]: 'decline' });
    await one.must('lu', 'mode.use-fast-track', fast);
    const name = one.state.participation.participants.find((each) => each.id === id)?.name;
    const told = await one.court.told(one.stream, one.people.lu, 'mode.decide', 'hearing');
    expect(told).toContainEqual({ code: 'all-consent', facts: { names: [name] } });
    expect(await codes(one)).toEqual([]);
    expect(one.state.consent.modes.hearing?.mode).toBe('offline');
    expect(modes(one)).toEqual(['offline', 'offline', 'offline', 'offline']);
  });

  test('OLR-37.1.0: the defender is asked by name and answers for themselves, not for the accused', async () => {
    const one = await trial();
    for (const id of all) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    const owed = one.court
      .tasks(one.stream)
      .filter(({ key }) => key.startsWith('consent/answer/'))
      .map(({ subject, command, by }) => [subject, command, by]);
    expect(owed).toContainEqual(['a7.hearing', 'consent.answer', { person: 'shao' }]);
    expect(owed).not.toContainEqual(['d1.hearing', 'consent.answer', { person: 'shao' }]);
    const agree = (key: string) =>
      one.court.when(defender(one), 'consent.answer', one.stream, { answer: 'agree' }, key);
    expect((await agree('d1.hearing')).outcome).toBe('refused');
    expect((await agree('a7.hearing')).outcome).toBe('accepted');
    const hearing = lanes(one.state).find(({ step }) => step === 'hearing');
    expect(hearing?.cells.map(({ participant, mode }) => [participant, mode])).toContainEqual([
      'a7',
      'online',
    ]);
  });

  test('OLR-37.1.0: whoever assists a defender is no defender: nobody asks them, and nothing waits for them', async () => {
    const one = await trial();
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'h8',
          role: 'agent',
          side: 'defendant',
          name: '周小禾',
          kind: 'person',
          person: 'zhou',
          principal: 'a7',
          authority: 'general',
          standing: 'assistant',
        },
        personal: {},
      }),
    );
    await answered(one, yes);
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(await codes(one)).toEqual([]);
    expect(modes(one)).toEqual(['online', 'online', 'online', 'online']);
  });

  test('OLR-37.1.0: not before the defender was asked', async () => {
    const one = await trial();
    await answered(one, { p1: 'agree', d1: 'agree', z1: 'agree' });
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(await codes(one)).toEqual(['consent/not-asked']);
  });

  test('OLR-37.1.0: one of them goes back on it, and nobody is online while that rests', async () => {
    const one = await trial();
    await answered(one, yes);
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(await codes(one)).toEqual([]);
    const why = { reason: '要当面质证。' };
    await one.court.when(defender(one), 'consent.withdraw', one.stream, why, 'a7.hearing');
    expect(modes(one)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  });

  test('OLR-37.1.0: in a civil case an agent is not asked, and mixed stays mixed', async () => {
    const one = await trial(false, '民初');
    await answered(one, { p1: 'agree', d1: 'decline' });
    expect(await codes(one, { caseGround: undefined, prosecution: undefined })).toEqual([]);
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
  });

  test.each(['刑初', '刑更'])(
    'OLR-37.1.0: %s without a procuratorate in the case is not online: nobody has asked it',
    async (type) => {
      const one = await trial(false, type);
      await answered(one, { p1: 'agree', d1: 'agree', a7: 'agree' });
      if (type === '刑初') await one.must('lu', 'mode.use-fast-track', fast);
      const ground = { caseGround: type === '刑更' ? 'commutation' : 'fast-track' };
      expect(
        await one.try('lu', 'mode.decide', { ...suitable, ...ground }, 'hearing'),
      ).toMatchObject({
        refusals: [
          {
            code: 'mode/no-prosecutor',
            ground: { kind: 'law', articles: ['OLR-37.1.0'] },
            remedy: [{ name: 'participation.admit-procuratorate' }, {}],
          },
        ],
      });
    },
  );

  test('OLR-37.1.0: where the victim prosecutes it is the victim who is asked; who prosecutes is said', async () => {
    const one = await trial(false);
    await answered(one, { p1: 'agree', d1: 'agree', a7: 'agree' });
    await one.must('lu', 'mode.use-fast-track', fast);
    expect(await codes(one, { prosecution: undefined })).toEqual(['mode/say-who-prosecutes']);
    expect(await codes(one, { prosecution: 'private' })).toEqual([]);
    expect(one.state.consent.modes.hearing?.mode).toBe('online');
  });
});
