import { papersOf } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const inquiry = { purpose: 'inquiry', at: '2026-03-20T09:30', place: '第六法庭', open: false };

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

/** The notice of this party is replaced by the clerk. */
const replace = (one: CivilCase, id: string) => {
  const paper = papersOf(one.state.documents, 'rights-notice').find(
    ({ addressee }) => addressee === id,
  );
  return one.must(
    'he',
    'documents.replace',
    { correction: '写错了答复的办法' },
    `paper${paper?.id ?? ''}`,
  );
};
const answer = (one: CivilCase, seen: number) =>
  one.court.when(
    one.people.qian,
    'consent.answer',
    one.stream,
    { answer: 'agree' },
    'd1.hearing',
    seen,
  );

test('OLR-4.1.2: one that was replaced meanwhile is read before it is answered', async () => {
  const one = await asked();
  const seen = one.court.entries(one.stream).length;
  await replace(one, 'd1');
  expect(await answer(one, seen)).toMatchObject({
    refusals: [{ code: 'docket/changed-meanwhile' }],
  });
  await one.must('he', 'consent.ask', { steps: ['pronouncement'] }, 'd1');
  const choose = () =>
    one.court.when(
      one.people.qian,
      'conversion.request-online',
      one.stream,
      { sure: true },
      'd1.inquiry',
      seen,
    );
  await one.must('he', 'hearing.schedule', inquiry);
  expect(await choose()).toMatchObject({ refusals: [{ code: 'docket/changed-meanwhile' }] });
});

test('OLR-4.1.2: what was ordered for somebody else sends no answer back', async () => {
  const one = await asked();
  const seen = one.court.entries(one.stream).length;
  await replace(one, 'p1');
  expect(await answer(one, seen)).toMatchObject({ outcome: 'accepted' });
});

test('OLR-4.1.2: one that was issued after the form was opened was not shown, and the answer does not bear it', async () => {
  const one = await asked();
  await replace(one, 'd1');
  const seen = one.court.entries(one.stream).length;
  await one.issue();
  expect(noticeOf(one, 'd1')).toBeDefined();
  expect(await answer(one, seen)).toMatchObject({ outcome: 'accepted' });
  expect(last(one)).toMatchObject({ kind: 'consent.Given' });
  expect(last(one)?.body).not.toHaveProperty('notice');
});
