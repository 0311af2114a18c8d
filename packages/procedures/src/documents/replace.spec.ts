import { courtDayOf } from '@xiezhi/kernel';
import { papersOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const correction = '举证期限写错了，应当是十五日。';

async function replaced() {
  const one = await CivilCase.registered();
  const first = papersOf(one.state.documents, 'evidence-notice').find(
    ({ addressee }) => addressee === 'd1',
  );
  if (first === undefined) throw new Error('no notice');
  one.court.at('2026-03-05T02:00:00.000Z');
  await one.must('he', 'documents.replace', { correction }, `paper${first.id}`);
  return { one, first };
}
const templatesOffered = async (one: CivilCase): Promise<readonly string[]> => {
  const offers = await one.court.offers(one.stream, one.people.he);
  return one.state.documents.papers
    .filter(({ id }) => offers.includes(`documents.replace#paper${id}`))
    .map(({ template }) => template);
};

describe('a paper that takes the place of another', () => {
  test('says over its text what is corrected, and in which paper of which day and entry', async () => {
    const { one, first } = await replaced();
    const ordered = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(ordered?.body).toMatchObject({
      template: 'evidence-notice',
      addressee: 'd1',
      replaces: first.id,
      correction: {
        what: correction,
        title: '举证通知书',
        orderedOn: courtDayOf(first.orderedAt),
        seq: first.seq,
      },
    });
    // The foot of the first names the entry that ordered it.
    expect(one.court.entries(one.stream)[first.seq - 1]).toMatchObject({
      kind: 'documents.Ordered',
      body: { paper: first.id },
    });
  });

  test('keeps the first, which says by what it was replaced and is not replaced again', async () => {
    const { one, first } = await replaced();
    const now = one.state.documents.papers.at(-1);
    expect(now).toMatchObject({ replaces: first.id, correction, replacedBy: null });
    const kept = one.state.documents.papers.find(({ id }) => id === first.id);
    expect(kept).toEqual({ ...first, replacedBy: now?.id });
    const again = await one.try('he', 'documents.replace', { correction }, `paper${first.id}`);
    expect(again.outcome).toBe('refused');
  });

  test('is asked for with words: without them there is nothing to print', async () => {
    const one = await CivilCase.registered();
    const notice = papersOf(one.state.documents, 'rights-notice')[0]?.id ?? '';
    expect(await one.try('he', 'documents.replace', {}, `paper${notice}`)).not.toMatchObject({
      outcome: 'accepted',
    });
  });

  test('may be any paper of the court; what a party wrote, and what was decided, is mended otherwise', async () => {
    const one = await CivilCase.registered();
    await one.paid();
    await one.issue();
    const offered = await templatesOffered(one);
    expect(offered).toEqual(
      expect.arrayContaining(['acceptance-notice', 'response-notice', 'fee-notice', 'fee-ticket']),
    );
    expect(offered).not.toContain('complaint');
  });
});
