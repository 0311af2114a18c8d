import type { CourtDay, Deadline, StreamId } from '@xiezhi/kernel';
import { courtDay, courtDayOf, endOfDay, instant, nationalRulebook, offer } from '@xiezhi/kernel';
import { catalogue, catalogueOf } from '@xiezhi/procedures';
import type { AnyCommand, Catalogue, DutyContext, Procedure } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, expect, test } from 'vitest';
import { movesAfter, refold } from './refold.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

/* No procedure sets a term by a length that can be entered yet; here one does, on both sides of the day from which it holds. */
const selling = (law: DutyContext['law'], name: string, from: string): Deadline => {
  const { end } = law.term('selling-off', courtDay(from));
  if (end === null) throw new RangeError(`no last day from ${from}`);
  return {
    key: `selling/${name}@${end}`,
    dueOn: end,
    dueAt: endOfDay(end),
    basis: [],
    whose: 'plaintiff',
  };
};
const withTerms = (one: Procedure): Procedure => ({
  ...one,
  deadlines: (about) => [
    ...(one.deadlines?.(about) ?? []),
    ...(about.state.filing.submittedBy === null
      ? []
      : [selling(about.law, 'before', '2026-02-27'), selling(about.law, 'after', '2026-03-03')]),
  ],
});
/** Of the court's own catalogue the command knows its own terms alone. */
const movingThem = (one: AnyCommand): AnyCommand =>
  one.name === 'deadline.move'
    ? {
        ...one,
        offers: ({ state, law }) =>
          procedures
            .terms({ state: state as CaseState, law })
            .map((term) => offer(term.term, term)),
      }
    : one;
const procedures: Catalogue = catalogueOf(
  catalogue.procedures
    .map((one) => (one.name === 'filing' ? withTerms(one) : one))
    .map((one) => ({ ...one, commands: one.commands.map(movingThem) })),
);

const { pool } = await freshDatabase();
const court = await new TestCourt(pool, '2026-03-02T01:00:00.000Z', undefined, procedures).open();
const gu = court.person('gu-0001', ['administrator']);
const yan = court.person('yan-0001', ['president']);
const plaintiff = court.person('shen-0001', [], exampleFiler);
const today = (): CourtDay => courtDayOf(court.now);
const record = { term: 'selling-off', count: '90', from: '2026-03-01', source: '原文' };
let stream: StreamId;

const everything = async (): Promise<number> => {
  let looked = 0;
  await court.docket.rules.refresh(court.docket.cache);
  for (let some = 1; some > 0; looked += some) some = await refold(court.docket, today());
  return looked;
};
const previewed = async (name: string, input: object, offer = '') => {
  const given = {
    name,
    commandId: 'look' as never,
    stream: nationalRulebook,
    offer,
    input: { ...input },
  };
  const rehearsed = await court.docket.rehearse(given, name.endsWith('term') ? gu : yan);
  if (rehearsed.outcome !== 'planned') throw new Error(JSON.stringify(rehearsed));
  return (await movesAfter(court.docket, rehearsed, today())).found;
};
const entered = async () =>
  (
    await pool.query<{ body: string }>(
      "select body from entry where stream = $1 and kind = 'deadline.Moved' order by seq",
      [stream],
    )
  ).rows.map(
    ({ body }) => (JSON.parse(body) as { value: Readonly<Record<string, unknown>> }[])[1]?.value,
  );

beforeAll(async () => {
  stream = streamOf(await court.submit(plaintiff, 'submit-entered-length'));
  court.now = instant('2026-03-12T01:00:00.000Z');
  await everything();
});

test('CPL-85: a length that is entered moves what begins from its day on, as it was shown before, each by one entry', async () => {
  const moves = [{ stream, term: 'selling/after', from: '2026-05-06', to: '2026-06-01' }];
  expect(await previewed('rulebook.propose-term', record)).toMatchObject(moves);
  streamOf(await court.give(gu, 'rulebook.propose-term', 'propose', nationalRulebook, record));
  expect(await everything()).toBe(0);
  const compared = { compared: true };
  expect(await previewed('rulebook.load-record', compared, '1')).toMatchObject(moves);
  expect(await entered()).toEqual([]);
  streamOf(await court.give(yan, 'rulebook.load-record', 'load', nationalRulebook, compared, '1'));
  expect(await everything()).toBeGreaterThan(0);
  const moved = expect.objectContaining({
    term: 'selling/after',
    from: '2026-05-06',
    to: '2026-06-01',
  }) as unknown;
  expect(await entered()).toEqual([moved]);
  // An act in the case later on counts by the day on which the term began, and moves nothing without an entry.
  court.now = instant('2026-03-20T01:00:00.000Z');
  await pool.query('update stream_head set rules = null');
  await everything();
  expect(await entered()).toEqual([moved]);
});

test('a rate, a court’s code, and whatever only waits derive no docket anew', async () => {
  const at = court.docket.rules.version;
  const code = { code: '渝8701', holds: 'borne', name: '重庆铁路运输法院', source: '裁判文书' };
  streamOf(await court.give(gu, 'rulebook.propose-court', 'code', nationalRulebook, code));
  streamOf(
    await court.give(
      yan,
      'rulebook.load-record',
      'code-2',
      nationalRulebook,
      { compared: true },
      '2',
    ),
  );
  const year = { year: '2027', off: '2027-01-01', source: '通知' };
  streamOf(await court.give(gu, 'rulebook.propose-calendar', 'year', nationalRulebook, year));
  expect([await everything(), court.docket.rules.version]).toEqual([0, at]);
  expect(court.docket.rules.entered.courts.has('渝8701')).toBe(true);
});
