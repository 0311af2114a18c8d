import type { CourtDay } from '@xiezhi/kernel';
import { addDays, courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { conflicts, decidedOn } from './conflict/conflict.ts';
import { intervals } from './instruments/covered.ts';
import type { Article } from './instruments/index.ts';
import { article, articles, editionsOf, inForce, instruments } from './instruments/index.ts';

const last = courtDay('2027-12-31');

/** Every day on which anything begins, ends or is decided, with its neighbours. */
const days: readonly CourtDay[] = [
  ...new Set(
    [
      ...articles.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
      ...instruments.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
      ...conflicts.flatMap(({ decisions }) => decisions.map(({ from }) => courtDay(from))),
      ...intervals.flatMap(({ from, to }) => [courtDay(from), courtDay(to)]),
      last,
    ].flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
  ),
].sort();

/** The provinces that have papers of their own, one that has none, and no place at all. */
const places: readonly (string | null)[] = [
  null,
  ...new Set(articles.flatMap(({ territory }) => (territory === null ? [] : [territory]))),
  '北京',
];

type Version = Pick<Article, 'id' | 'from' | 'to' | 'territory'>;

const holds = (one: Version, day: CourtDay, place: string | null): boolean =>
  day >= one.from &&
  (one.to === null || day <= one.to) &&
  (one.territory === null || one.territory === place);

/** Days and places on which two versions of one thing hold, or none does though an earlier and a later one exist. */
function faults(chain: readonly Version[]): readonly string[] {
  const [first] = chain.map(({ from }) => from).sort();
  const end = chain.some(({ to }) => to === null)
    ? last
    : (chain
        .map(({ to }) => to ?? last)
        .sort()
        .at(-1) ?? last);
  return places.flatMap((place) => {
    const here = chain.filter(({ territory }) => territory === null || territory === place);
    if (here.length === 0 || first === undefined) return [];
    return days.flatMap((day) => {
      const count = here.filter((one) => holds(one, day, place)).length;
      if (count > 1) return [`${day} ${place ?? '-'}: ${String(count)} of ${here[0]?.id ?? ''}`];
      const inside = day >= first && day <= end;
      return inside && count === 0 ? [`${day} ${place ?? '-'}: none of ${here[0]?.id ?? ''}`] : [];
    });
  });
}

const found = (id: string): Version => {
  const one = article(id);
  if (one === null) throw new Error(`there is no ${id}`);
  return one;
};

describe('every rule over time and place', () => {
  test('the sweep sees the whole: all boundaries, the provinces, no place, and a place without papers', () => {
    expect(days.length).toBeGreaterThan(40);
    expect(places).toEqual([null, '上海', '广东', '北京']);
    expect(articles.length).toBeGreaterThan(700);
  });

  test('a planted hole and a planted overlap are found', () => {
    const version = (from: string, to: string | null): Version => ({
      id: 'CPL-1' as Version['id'],
      from: courtDay(from),
      to: to === null ? null : courtDay(to),
      territory: null,
    });
    const split = (to: string) => [version('2017-07-01', to), version('2022-01-01', null)];
    expect(faults(split('2021-12-31'))).toEqual([]);
    expect(faults(split('2021-12-30'))).toContain('2021-12-31 -: none of CPL-1');
    expect(faults(split('2022-01-01'))).toContain('2022-01-01 -: 2 of CPL-1');
  });

  test.each(['CPL', 'OLR', 'OOR', 'N49', 'SH', 'GD', 'CIV', 'FEE', 'CPLI', 'REG', 'EVR', 'OMR'])(
    '%s: of the editions of an article exactly one holds on each of its days and places',
    (prefix) => {
      const newest = articles.filter(({ instrument }) => instrument === prefix);
      expect(newest.length).toBeGreaterThan(0);
      expect(newest.flatMap(({ id }) => faults(editionsOf(id).map(found)))).toEqual([]);
    },
  );

  test('an edition that no chain reaches holds nowhere: each earlier article belongs to one of today', () => {
    const reached = new Set(articles.flatMap(({ id }) => editionsOf(id)));
    expect(articles.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('between the end of a rule and the beginning of its successor lies no day, unless the data says why', () => {
    const holes = articles.flatMap(({ id, to, territory, successors }) => {
      if (to === null || successors.length === 0) return [];
      const [next] = successors
        .flatMap((successor) => editionsOf(successor))
        .map(found)
        .filter(({ from }) => from > to)
        .map(({ from }) => from)
        .sort();
      const told = intervals.find((one) => one.id === id);
      if (next === addDays(to, 1)) return told === undefined ? [] : [`${id}: no hole, yet told`];
      const whole =
        told?.from === addDays(to, 1) && next !== undefined && told.to === addDays(next, -1);
      return whole ? [] : [`${id} ends ${to}, then ${next ?? 'nothing'} (${territory ?? '-'})`];
    });
    expect(holes).toEqual([]);
  });

  test('no rule holds beside its own successor', () => {
    const both = articles.flatMap((one) =>
      one.successors.flatMap((successor) =>
        places.flatMap((place) =>
          days
            .filter((day) => inForce(one.id, day, place) && inForce(successor, day, place))
            .map((day) => `${one.id} and ${successor} on ${day}`),
        ),
      ),
    );
    expect(both).toEqual([]);
  });

  test('every end has a successor or a reader’s reason, and none begins after it ends', () => {
    expect(articles.filter(({ from, to }) => to !== null && to < from)).toEqual([]);
    const mute = articles.filter(({ to, successors }) => to !== null && successors.length === 0);
    // Articles of an earlier edition whose matter the statute dropped.
    expect(mute.filter(({ module }) => module !== null)).toEqual([]);
  });

  test('each conflict has exactly one answer on each day and place, and cites what was in force', () => {
    const wrong = conflicts.flatMap(({ id, decisions }) =>
      places.flatMap((territory) =>
        [true, false].flatMap((pilot) =>
          days.flatMap((day) => {
            const answer = decidedOn(id, day, { territory, pilot });
            const expected = decisions.some(
              ({ from, where }) => from <= day && where === undefined,
            );
            if ((answer !== null) !== expected) return [`${id} ${day}: ${String(expected)}`];
            if (answer === null) return [];
            return answer.cited.length === answer.rules.length
              ? []
              : [`${id} ${day} ${territory ?? '-'}: ${answer.rules.join(' ')}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no two decisions of one conflict begin on one day at one place', () => {
    for (const { id, decisions } of conflicts) {
      const keys = decisions.map(({ from, where }) => JSON.stringify([from, where ?? {}]));
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });
});
