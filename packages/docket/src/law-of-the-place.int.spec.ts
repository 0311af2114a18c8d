import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { courtDayOf, courtStream, endOfDay } from '@xiezhi/kernel';
import type { Procedure } from '@xiezhi/procedures';
import { catalogueOf, catalogue as all } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { lawHere } from './law-here.ts';
import { movesAfter, refold } from './refold.ts';
import { rebuild, verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

/*
 * What is owed in a case is owed by the law of its day and of its place. No term of the statute differs from province to
 * province, so this court has one that does: Guangdong's paper makes it end ten days earlier.
 */
const words = { commands: {}, refusals: {}, entries: {} };
const elsewhere = '2026-09-30' as CourtDay;
const inGuangdong = '2026-09-20' as CourtDay;
const local: Procedure = {
  name: 'local',
  commands: [],
  deadlines: ({ state, law }) => {
    if (state.filing.court === null) return [];
    const dueOn = law.inForce('GD-0.1.0') ? inGuangdong : elsewhere;
    return [{ key: `local/report@${dueOn}`, dueOn, dueAt: endOfDay(dueOn), basis: ['GD-0.1.0'] }];
  },
  texts: { 'zh-CN': words, en: words },
};

const { pool } = await freshDatabase();
const catalogue = catalogueOf([...all.procedures, local]);
const court = await new TestCourt(pool, undefined, undefined, catalogue).open();
const plaintiff = court.person('shen-0001', [], exampleFiler);
const keeper = court.person('gu-0001', ['administrator']);
const today = courtDayOf(court.now);
const place = {
  address: '云州市东湖区明理路 1 号',
  hours: '工作日 9:00–17:00',
  phone: '0800-5550',
};

const dueOn = async (stream: StreamId): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ due_on: string }>(
    "select due_on from deadline where stream = $1 and key like 'local/report@%'",
    [stream],
  );
  return rows.map((row) => row.due_on);
};
const verified = async () =>
  (await verifyAll(pool, catalogue, court.docket.rules.lawAt(today))).differences;

test('what is owed goes by the papers of the province in which the court lies, from the day the court says so', async () => {
  const stream = streamOf(await court.submit(plaintiff, 'submit-place-1'));
  expect(await dueOn(stream)).toEqual([elsewhere]);

  const move = {
    name: 'court.describe',
    commandId: 'describe-place-1' as never,
    stream: courtStream(court.court),
    offer: '',
    input: { ...place, territory: '广东省云州市' },
  };
  const rehearsed = await court.docket.rehearse(move, keeper);
  if (rehearsed.outcome !== 'planned') throw new Error(JSON.stringify(rehearsed));
  // Said before it is confirmed; nothing is moved by asking.
  expect((await movesAfter(court.docket, rehearsed, today)).found).toMatchObject([
    { stream, term: 'local/report', from: elsewhere, to: inGuangdong },
  ]);
  expect(await dueOn(stream)).toEqual([elsewhere]);

  expect(await court.docket.execute(move, keeper)).toMatchObject({ outcome: 'accepted' });
  while ((await refold(court.docket, today)) > 0);
  expect(await dueOn(stream)).toEqual([inGuangdong]);
  expect(
    (await lawHere(court.docket, await court.docket.cache.load(stream), today)).territory,
  ).toBe('广东');
  const later = streamOf(await court.submit(plaintiff, 'submit-place-2'));
  expect(await dueOn(later)).toEqual([inGuangdong]);
  expect(await verified()).toEqual([]);
  await rebuild(court.docket, today);
  expect(await dueOn(stream)).toEqual([inGuangdong]);
  expect(await verified()).toEqual([]);
});

test('a description that leaves the province as it was moves nothing', async () => {
  const stream = courtStream(court.court);
  const given = { ...place, hours: '工作日 8:30–17:00' };
  const rehearsed = await court.docket.rehearse(
    {
      name: 'court.describe',
      commandId: 'describe-hours' as never,
      stream,
      offer: '',
      input: given,
    },
    keeper,
  );
  if (rehearsed.outcome !== 'planned') throw new Error(JSON.stringify(rehearsed));
  expect(await movesAfter(court.docket, rehearsed, today)).toMatchObject({ found: [], looked: 0 });
  await court.give(keeper, 'court.describe', 'describe-hours-2', stream, given);
  expect(await refold(court.docket, today)).toBe(0);
});
