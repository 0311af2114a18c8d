import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const receipt = {
  note: '后来找到的收据，请求列入证据',
  attachments: [],
  conformsToOriginals: true,
};
const owedIn = ({ court, stream }: CivilCase) =>
  court.tasks(stream).filter(({ key }) => key.startsWith('filing/papers/'));

describe('OLR-11.1.0: what a party hands in of its own accord in a registered case', () => {
  test('OLR-11.1.0: the judge owes it an answer, sees whose it is and what was said with it', async () => {
    const one = await CivilCase.registered();
    const { court, people, stream } = one;
    await one.must('zhao', 'filing.supplement', receipt);
    await one.must('zhao', 'filing.supplement', { ...receipt, note: '请求延期' });
    const [first, second] = owedIn(one);
    expect(first).toMatchObject({ command: 'filing.answer-papers', by: { role: 'judge' } });
    const key = String(first?.subject);
    expect(await court.told(stream, people.lu, 'filing.answer-papers', key)).toMatchObject([
      { code: 'papers', facts: { name: '沈静宜', note: receipt.note, at: first?.opensAt } },
    ]);
    const answer = { answer: '列入证据，开庭时质证' };
    expect(await court.when(people.lu, 'filing.answer-papers', stream, answer, key)).toMatchObject({
      outcome: 'accepted',
      entries: [{ kind: 'filing.PapersAnswered', body: { papers: key, participant: 'p1' } }],
    });
    // Each by itself: what was answered does not answer what came with another application.
    expect(owedIn(one)).toEqual([second]);
    expect(await court.when(people.lu, 'filing.answer-papers', stream, answer, key)).toMatchObject({
      outcome: 'refused',
    });
  });

  test('OLR-11.1.0: what the other side hands in, and what came on paper, is owed the same', async () => {
    const one = await CivilCase.registered();
    await one.must(
      'he',
      'filing.record-papers',
      { receivedOn: one.court.today, note: '申请书', attachments: [file], keptAt: '第 1 册' },
      'd1',
    );
    const [owed] = owedIn(one);
    const key = String(owed?.subject);
    expect(
      await one.court.told(one.stream, one.people.lu, 'filing.answer-papers', key),
    ).toMatchObject([
      { facts: { name: '钱守拙', note: '申请书' } },
      { code: 'paper', file: { sha256: file.sha256 } },
    ]);
  });

  test('OLR-11.1.0: what came before the registration lay before the reviewer, and is owed nothing after', async () => {
    const one = await CivilCase.filed();
    await one.must('zhao', 'filing.supplement', receipt);
    expect(owedIn(one)).toEqual([]);
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    expect(one.state.filing.status).toBe('registered');
    expect(owedIn(one)).toEqual([]);
  });
});

const file = { sha256: 'e'.repeat(64), name: 'e.pdf', mediaType: 'application/pdf', bytes: 1 };
