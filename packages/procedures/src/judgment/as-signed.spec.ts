import { documentOrdered, papersOf } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { pronounce, signed } from '../testing/signed.ts';

test('CPL-157: what is corrected is what stands on the paper, as its words were on the day it was signed', async () => {
  const one = await signed(() => Promise.resolve());
  const [paper] = papersOf(one.state.documents, 'judgment');
  const data = {
    ...paper?.data,
    evidence: '当事人围绕诉讼请求提交了证据。经审查，本院对',
    orders: ['被告返还原告定作款，计60480元；'],
  };
  one.court.given(
    one.stream,
    documentOrdered.make({
      shared: {
        label: 'court',
        value: {
          ...{ paper: 'earlier', template: 'judgment', templateVersion: 1, title: '民事判决书' },
          ...{ data, extra: {}, replaces: paper?.id },
        },
      },
    }),
  );
  expect(await pronounce(one)).toMatchObject({ outcome: 'accepted' });
  const correct = (wrong: string) =>
    one.try('lu', 'judgment.correct', { wrong, right: '改后的话', reasons: '笔误' });
  expect(await correct('本院组织进行了质证')).toMatchObject({
    refusals: [{ code: 'judgment/not-written' }],
  });
  for (const wrong of ['提交了证据。经审查，本院对', '定作款，计60480元'])
    expect(await correct(wrong), wrong).toMatchObject({ outcome: 'accepted' });
  const warned = await one.court.warnings(one.stream, one.people.lu, 'judgment.correct', {
    ...{ wrong: '定作款，计60480元', right: '定作款，计60840元', reasons: '笔误' },
  });
  expect(warned).toMatchObject([{ code: 'in-an-order' }]);
});
