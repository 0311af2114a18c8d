import { papersOf } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

async function asked(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.linked();
  await one.issue();
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  return one;
}
const noticeOf = (one: CivilCase, id: string) =>
  papersOf(one.state.documents, 'rights-notice').find(({ addressee }) => addressee === id)?.file;
const last = (one: CivilCase) => one.court.entries(one.stream).at(-1);

test('OLR-4.1.2: the notice of rights is shown before the question, and the answer keeps which one it was', async () => {
  const one = await asked();
  const file = noticeOf(one, 'd1');
  const told = await one.court.told(one.stream, one.people.qian, 'consent.answer', 'd1.hearing');
  expect(told[0]).toMatchObject({ code: 'notice', file });
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  expect(last(one)).toMatchObject({ kind: 'consent.Given', body: { notice: file?.sha256 } });
  expect(file?.sha256).not.toBe(noticeOf(one, 'p1')?.sha256);
  await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
  expect(last(one)).toMatchObject({
    kind: 'consent.Declined',
    body: { notice: noticeOf(one, 'p1')?.sha256 },
  });
});

test('OLR-4.1.2: by telephone it is entered that it was read out, and nothing where it was not', async () => {
  const one = await asked();
  const said = { answer: 'agree', how: 'phone', evidence: '录音 2 号' };
  await one.must('he', 'consent.record', { ...said, readOut: true }, 'p1.hearing');
  expect(last(one)).toMatchObject({ body: { notice: noticeOf(one, 'p1')?.sha256 } });
  await one.must('he', 'consent.record', said, 'd1.hearing');
  expect(last(one)?.body).not.toHaveProperty('notice');
});

test('OLR-4.1.2: while the notice is still being made the answer is received all the same', async () => {
  const one = await asked();
  const paper = papersOf(one.state.documents, 'rights-notice').find(
    ({ addressee }) => addressee === 'p1',
  );
  await one.must(
    'he',
    'documents.replace',
    { correction: '写错了答复的办法' },
    `paper${paper?.id ?? ''}`,
  );
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  expect(last(one)?.body).not.toHaveProperty('notice');
});

test('OLR-4.1.2: one that was replaced meanwhile is read before it is answered', async () => {
  const one = await asked();
  const seen = one.court.entries(one.stream).length;
  const paper = papersOf(one.state.documents, 'rights-notice').find(
    ({ addressee }) => addressee === 'd1',
  );
  await one.must(
    'he',
    'documents.replace',
    { correction: '写错了答复的办法' },
    `paper${paper?.id ?? ''}`,
  );
  const answer = () =>
    one.court.when(
      one.people.qian,
      'consent.answer',
      one.stream,
      { answer: 'agree' },
      'd1.hearing',
      seen,
    );
  expect(await answer()).toMatchObject({ refusals: [{ code: 'docket/changed-meanwhile' }] });
  expect(catalogue.command('consent.answer')?.onlyOnSeen).toEqual(['documents.Ordered']);
});
