import type { CourtId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import { filingRegistered } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import type { Tried } from '../testing/index.ts';
import { CivilCase } from '../testing/civil.ts';

const online = { conditions: 'all', suitability: 'suitable', reasons: '证人都在外地' };
const proposal = { steps: ['hearing'], reasons: '证人都在外地，各方都希望在线。' };
const fastTrack = {
  penalty: 'within-three-years',
  accused: 'agree',
  evidence: '具结书，卷宗第 12 页',
  reasons: '认罪认罚。',
};
const yes = { answer: 'approved', reasons: '情况属实。' };

interface Court {
  readonly one: CivilCase;
  readonly president: Actor;
  readonly codes: (input: object) => Promise<readonly string[]>;
  readonly answer: (who: Actor, input?: object) => Promise<Tried>;
}

const codesOf = (tried: Tried): readonly string[] =>
  tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];

/** A case whose number says another kind, both parties agreed to a hearing online. */
async function ofAnotherKind(type: string): Promise<Court> {
  const one = await CivilCase.registered();
  const caseNumber = `（2026）演0102${type}1号`;
  one.court.given(
    one.stream,
    filingRegistered.make({
      shared: { caseNumber, procedure: 'ordinary', acceptedOn: '2026-03-02' },
    }),
  );
  const criminal = type.startsWith('刑');
  if (criminal) await one.prosecuted();
  for (const id of ['p1', 'd1', ...(criminal ? ['z1'] : [])]) {
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    const said = { answer: 'agree', how: 'phone', evidence: '录音 1 号' };
    await one.must('he', 'consent.record', said, `${id}.hearing`);
  }
  const court = one.state.filing.court as CourtId;
  const president = one.court.person('fang', { posts: ['president'], court });
  const opened = { purpose: 'supervision', reason: '审批' };
  await one.court.when(president, 'reading.open', one.stream, opened);
  return {
    one,
    president,
    codes: async (input) =>
      codesOf(
        await one.try(
          'lu',
          'mode.decide',
          { ...online, ...(criminal ? { prosecution: 'public' } : {}), ...input },
          'hearing',
        ),
      ),
    answer: (who, input = yes) =>
      one.court.when(who, 'mode.answer-kind', one.stream, { ...input }, 'kind-1'),
  };
}

const owedBy = (one: CivilCase) =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command === 'mode.answer-kind')
    .map(({ by }) => by);

describe('another kind of case goes online', () => {
  test.each([
    ['刑初', 'special-reason'],
    ['司救执', 'other-suitable'],
  ])(
    'OLR-3.1.2, OLR-3.1.5: %s on the ground %s when a head has approved it, and not before',
    async (type, caseGround) => {
      const { one, president, codes, answer } = await ofAnotherKind(type);
      expect(await codes({ caseGround })).toEqual(['mode/head-has-not-approved']);
      await one.must('lu', 'mode.propose-kind', proposal);
      expect(await codes({ caseGround })).toEqual(['mode/head-has-not-approved']);
      expect(owedBy(one)).toEqual([{ role: 'president' }]);
      expect((await answer(president)).outcome).toBe('accepted');
      expect(owedBy(one)).toEqual([]);
      expect(await codes({ caseGround })).toEqual([]);
      expect(one.state.consent.modes.hearing?.mode).toBe('online');
    },
  );

  test('OLR-3.1.5: sent back it stays in person; the reasons stand on the judge’s sheet, and he may ask again', async () => {
    const { one, president, codes, answer } = await ofAnotherKind('司救执');
    await one.must('lu', 'mode.propose-kind', proposal);
    await answer(president, { answer: 'returned', reasons: '请写明证人情况。' });
    expect(await codes({ caseGround: 'other-suitable' })).toEqual(['mode/head-has-not-approved']);
    expect(
      await one.court.told(one.stream, one.people.lu, 'mode.decide', 'hearing'),
    ).toContainEqual({ code: 'kind-returned', facts: { reasons: '请写明证人情况。' } });
    await one.must('lu', 'mode.propose-kind', proposal);
    expect(one.state.consent.kindProposals.map(({ id }) => id)).toEqual(['kind-1', 'kind-2']);
  });

  test('OLR-3.1.5: approval of one step is none of another', async () => {
    const { one, president, answer } = await ofAnotherKind('司救执');
    await one.must('lu', 'mode.propose-kind', { ...proposal, steps: ['pronouncement'] });
    await answer(president);
    const tried = await one.try(
      'lu',
      'mode.decide',
      { ...online, caseGround: 'other-suitable' },
      'hearing',
    );
    expect(codesOf(tried)).toEqual(['mode/head-has-not-approved']);
  });

  test('OLR-3.1.2: fast-track needs no approval, and to meet in the courtroom none either', async () => {
    const fast = await ofAnotherKind('刑初');
    await fast.one.must('lu', 'mode.use-fast-track', fastTrack);
    expect(await fast.codes({ caseGround: 'fast-track' })).toEqual([]);
    const other = await ofAnotherKind('刑初');
    expect(await other.codes({ suitability: 'unsuitable', bars: ['complex'] })).toEqual([]);
    expect(other.one.state.consent.modes.hearing?.mode).toBe('offline');
  });

  test('OLR-3.1.5: a court that leaves it to the judge says so as its setting', async () => {
    const { one, president, codes } = await ofAnotherKind('司救执');
    const court = one.state.filing.court as CourtId;
    const off = { setting: 'other-kinds-approved', approved: '0' };
    await one.court.when(president, 'court.set-policy', courtStream(court), off);
    expect(codesOf(await one.try('lu', 'mode.propose-kind', proposal))).toEqual([
      'docket/no-longer-open',
    ]);
    expect(await codes({ caseGround: 'other-suitable' })).toEqual([]);
  });

  test('OLR-3.1.5: whoever asked does not approve it, president or not', async () => {
    const { one, answer } = await ofAnotherKind('司救执');
    await one.must('lu', 'mode.propose-kind', proposal);
    const court = one.state.filing.court ?? '';
    const both = one.court.person('judge-lu', { posts: ['president'], court });
    expect(codesOf(await answer(both))).toEqual(['mode/another-approves']);
  });

  test('OLR-3.1.1: of a civil case nobody is asked', async () => {
    const one = await CivilCase.registered();
    expect(codesOf(await one.try('lu', 'mode.propose-kind', proposal))).toEqual([
      'docket/no-longer-open',
    ]);
  });

  test('OLR-3.1.5: the division’s own head is asked, unless that is the judge; another’s is not', async () => {
    const { one, answer } = await ofAnotherKind('司救执');
    const court = one.state.filing.court as CourtId;
    for (const [person, post, division] of [
      ['judge-bai', 'judge', 'v2'],
      ['meng', 'division-head', 'v2'],
    ] as const)
      one.court.office(courtStream(court), person, post, division);
    await one.must('lin', 'assignment.assign', {
      judge: 'judge-bai',
      clerk: 'clerk-he',
      reasons: '原承办人调离本院。',
    });
    const bai = one.court.person('judge-bai', { name: 'judge-bai' });
    await one.court.when(bai, 'mode.propose-kind', one.stream, proposal);
    expect(owedBy(one)).toEqual([{ role: 'division-head' }]);
    const head = (division: string) =>
      one.court.person('meng', { posts: ['division-head'], court, division });
    // Like every reading of a head it begins with a reason (OOR-35.2.1).
    expect(codesOf(await answer(head('v2')))).toEqual(['permission/reason-first']);
    const opened = { purpose: 'supervision', reason: '审批' };
    await one.court.when(head('v2'), 'reading.open', one.stream, opened);
    expect(codesOf(await answer(head('v3')))).toEqual(['permission/not-yours']);
    expect((await answer(head('v2'))).outcome).toBe('accepted');
    expect(one.state.consent.kindProposals[0]?.answer?.approved).toBe(true);
  });
});
