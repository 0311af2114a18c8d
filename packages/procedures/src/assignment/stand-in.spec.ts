import type { StreamId } from '@xiezhi/kernel';
import { officeEnded, officeGranted, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const reasons = '立案人员本人是本案被告，应当回避。';
const proposal = { reasons: '不属于人民法院受理的范围。' };

const courtOf = (one: CivilCase): StreamId => `court:${one.state.filing.court ?? ''}` as StreamId;
const president = (one: CivilCase) =>
  one.court.person('gao', { posts: ['president'], court: one.state.filing.court ?? '' });
const standInsOffered = async (one: CivilCase): Promise<readonly string[]> =>
  (await one.court.offers(one.stream, president(one))).filter((name) =>
    name.startsWith('assignment.name-stand-in'),
  );
const name = (one: CivilCase, officer: string, role = 'filing-reviewer') =>
  one.court.when(
    president(one),
    'assignment.name-stand-in',
    one.stream,
    { officer, reasons },
    role,
  );
const review = (one: CivilCase) =>
  one.court.tasks(one.stream).find(({ key }) => key === 'filing/review');

/** The defendant is this person of the court. */
const isDefendant = (one: CivilCase, person: string): void =>
  void one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person } }),
  );

/** The court's one reviewer is sued in what was handed in. */
async function ownSuit(): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z');
  isDefendant(one, 'lin');
  return one;
}

describe('somebody stands in for the filing office', () => {
  test('CPL-47: where the one reviewer is a party, the president names somebody, who then reviews', async () => {
    const one = await ownSuit();
    expect(await one.try('lin', 'filing.register', { procedure: 'summary' })).toMatchObject({
      refusals: [{ code: 'permission/own-case', ground: { kind: 'law', articles: ['CPL-47'] } }],
    });
    expect(await standInsOffered(one)).toEqual(['assignment.name-stand-in#filing-reviewer']);
    expect(await one.court.offers(one.stream, one.people.he)).toEqual([]);
    expect((await name(one, 'clerk-he')).outcome).toBe('accepted');
    expect(await one.court.offers(one.stream, one.people.he)).toContain('filing.register');
    expect(await standInsOffered(one)).toEqual([]);
    await one.must('he', 'filing.register', { procedure: 'summary' });
    expect(one.state.filing.status).toBe('registered');
  });

  test('CPL-126: the days to review run on while nobody is named, and after', async () => {
    const one = await ownSuit();
    const before = review(one);
    expect(before?.dueAt).toBeDefined();
    one.court.at('2026-03-06T01:00:00.000Z');
    await name(one, 'clerk-he');
    expect(review(one)).toEqual(before);
  });

  test('CPL-47: the parties read who stands in, and why', async () => {
    const one = await ownSuit();
    await name(one, 'clerk-he');
    expect(one.court.entries(one.stream).at(-1)).toMatchObject({
      kind: 'participation.Begun',
      labels: ['parties', 'court'],
      body: { role: 'filing-reviewer', person: 'clerk-he', reasons },
    });
  });

  test('while somebody holds the post and stands on no side, nobody is named', async () => {
    const one = await CivilCase.filed();
    expect(await standInsOffered(one)).toEqual([]);
    const another = await ownSuit();
    another.court.given(
      courtOf(another),
      officeGranted.make({
        shared: { office: 'o99', person: 'wei', name: '魏立', post: 'filing-reviewer' },
      }),
    );
    expect(await standInsOffered(another)).toEqual([]);
  });

  test('OOR-15.1.0: nobody holds the post any more: somebody is named, until whoever stands in has no post either', async () => {
    const one = await CivilCase.filed();
    const ended = (person: string) => {
      const office = one.court
        .entries(courtOf(one))
        .find(({ body }) => (body as { person?: string }).person === person);
      const { office: id } = office?.body as { office: string };
      one.court.given(courtOf(one), officeEnded.make({ shared: { office: id, why: '调任' } }));
    };
    ended('lin');
    expect(await standInsOffered(one)).toEqual(['assignment.name-stand-in#filing-reviewer']);
    await name(one, 'clerk-he');
    ended('clerk-he');
    const standIn = one.state.participation.participants.at(-1)?.id ?? '';
    const note = await one.court.when(
      one.court.system(),
      'assignment.note-ended-post',
      one.stream,
      {},
      standIn,
    );
    expect(note.outcome).toBe('accepted');
    expect(await one.court.offers(one.stream, one.people.he)).toEqual([]);
    expect(await standInsOffered(one)).toEqual(['assignment.name-stand-in#filing-reviewer']);
  });

  test('CPL-47: nobody who is a party stands in, and nobody without a post that fits', async () => {
    const one = await ownSuit();
    expect(await name(one, 'somebody')).toMatchObject({
      refusals: [{ code: 'assignment/no-such-stand-in', remedy: [{ path: 'officer' }, {}] }],
    });
    isDefendant(one, 'clerk-he');
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p1', person: 'lin' } }),
    );
    expect(await name(one, 'clerk-he')).toMatchObject({
      refusals: [{ code: 'assignment/own-case', ground: { kind: 'law', articles: ['CPL-47'] } }],
    });
  });

  test('CPL-126: a ruling on a filing, where the one judge is a party, is a head’s to make', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'filing.explain', { reason: '应当先申请仲裁。' });
    await one.must('zhao', 'filing.insist', { note: '坚持起诉。' });
    await one.must('lin', 'filing.propose-refusal', proposal);
    expect(await standInsOffered(one)).toEqual([]);
    isDefendant(one, 'judge-lu');
    expect(await standInsOffered(one)).toEqual(['assignment.name-stand-in#filing-judge']);
    expect(await name(one, 'clerk-he', 'filing-judge')).toMatchObject({
      refusals: [{ code: 'assignment/no-such-stand-in' }],
    });
    one.court.given(
      courtOf(one),
      officeGranted.make({
        shared: { office: 'o98', person: 'gao', name: '高明', post: 'president' },
      }),
    );
    expect((await name(one, 'gao', 'filing-judge')).outcome).toBe('accepted');
    const rules = await one.court.when(
      president(one),
      'filing.refuse-acceptance',
      one.stream,
      proposal,
    );
    expect(rules.outcome).toBe('accepted');
  });
});
