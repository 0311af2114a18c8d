import { expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { filedIn } from './filing/testing/index.ts';

const exhibits = catalogue.command('evidence.submit')?.example ?? {};
const asked = { items: ['evidence-list'], note: '请补交合同和付款记录' };

test('OLR-9.1.2b: evidence that the court asked for and that comes as evidence answers the notice; nothing is returned for want of it', async () => {
  const { court, lin, zhao, stream } = await filedIn();
  await court.when(lin, 'filing.request-correction', stream, asked);
  court.at('2026-03-05T01:00:00.000Z');
  expect((await court.when(zhao, 'evidence.submit', stream, exhibits, 'p1')).outcome).toBe(
    'accepted',
  );
  const { filing } = court.case(stream);
  expect(filing).toMatchObject({ status: 'under-review', reviewFrom: '2026-03-05' });
  expect(filing.corrections).toMatchObject([{ byPapers: true }]);
  court.at('2026-06-01T01:00:00.000Z');
  expect(court.tasks(stream).map(({ key }) => key)).not.toContain('filing/return');
  expect(await court.offers(stream, lin)).not.toContain('filing.return');
  // The form that mends the complaint itself can still be handed in.
  expect(await court.offers(stream, zhao)).toContain('filing.correct');
});
