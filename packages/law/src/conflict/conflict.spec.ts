import { addDays, courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { article, timeLimitAt } from '../index.ts';
import { conflicts, decidedOn } from './conflict.ts';
import type { Place } from './decision.ts';

const anywhere: Place = { territory: null, pilot: false };
const pilot: Place = { territory: null, pilot: true };
const shanghai: Place = { territory: '上海市', pilot: false };
const guangdong: Place = { territory: '广东', pilot: false };
const guangdongPilot: Place = { territory: '广东', pilot: true };

const cited = (id: string, day: string, place: Place): readonly string[] =>
  decidedOn(id, courtDay(day), place)?.cited ?? [];

/** Which conflict; the day a change takes effect; at which place; all that is cited the day before, and that day; `-`: nothing. */
const table = `
C1 2020-02-14 anywhere | - | N49-10.2.3 CPL2017-87
C1 2020-02-14 pilot | - | N49-10.2.1
C1 2020-03-09 guangdong | N49-10.2.3 CPL2017-87 | N49-10.2.3 CPL2017-87
C1 2020-03-09 guangdongPilot | N49-10.2.1 | N49-10.2.1 GD-8.1.3
C1 2021-08-01 anywhere | N49-10.2.3 CPL2017-87 | N49-10.2.3 CPL2017-87
C1 2021-08-01 pilot | N49-10.2.1 | OLR-29.1.0
C1 2021-08-01 guangdongPilot | N49-10.2.1 GD-8.1.3 | OLR-29.1.0
C1 2022-01-01 anywhere | N49-10.2.3 CPL2017-87 | CPL2021-90 OLR-29.1.0
C1 2022-01-01 pilot | OLR-29.1.0 | CPL2021-90 OLR-29.1.0
C1 2024-01-01 anywhere | CPL2021-90 OLR-29.1.0 | CPL-90 OLR-29.1.0
C2 2020-02-14 anywhere | - | N49-0.1.0
C2 2021-08-01 anywhere | N49-0.1.0 | OLR-39.1.2
C2 2022-03-01 anywhere | OLR-39.1.2 | OLR-39.1.2 OOR-3.1.0
C3 2020-02-14 anywhere | - | N49-8.2.2
C3 2020-02-14 pilot | - | N49-3.1.3 N49-8.2.2
C3 2021-08-01 anywhere | N49-8.2.2 | OLR-20.1.0 OLR-20.2.0 OLR-20.2.1 OLR-20.2.2 OLR-20.2.3
C3 2021-08-01 pilot | N49-3.1.3 N49-8.2.2 | OLR-20.1.0 OLR-20.2.0 OLR-20.2.1 OLR-20.2.2 OLR-20.2.3
C4 2020-02-14 anywhere | - | N49-8.1.4 N49-8.1.5
C4 2021-08-01 anywhere | N49-8.1.4 N49-8.1.5 | OLR-3.1.2 OLR-37.1.0
C5 2020-02-14 anywhere | - | N49-8.1.3
C5 2020-02-26 shanghai | N49-8.1.3 | N49-8.1.3 SH-5.1.2 SH-5.1.3 SH-5.1.4 SH-5.1.5 SH-5.1.6
C5 2020-03-09 guangdong | N49-8.1.3 | N49-8.1.3 GD-6.1.1
C5 2021-08-01 anywhere | N49-8.1.3 | OLR-21.1.1 OLR-21.1.2 OLR-21.1.3 OLR-21.1.4 OLR-21.1.5 OLR-21.1.6 OLR-21.1.7 OLR-4.2.3
C5 2021-08-01 shanghai | N49-8.1.3 SH-5.1.2 SH-5.1.3 SH-5.1.4 SH-5.1.5 SH-5.1.6 | OLR-21.1.1 OLR-21.1.2 OLR-21.1.3 OLR-21.1.4 OLR-21.1.5 OLR-21.1.6 OLR-21.1.7 OLR-4.2.3
C6 2020-02-14 anywhere | - | N49-2.1.5 CPL2017-146
C6 2021-08-01 anywhere | N49-2.1.5 CPL2017-146 | OLR-4.2.3 OLR-5.1.1 CPL2017-146
C7 2020-02-14 anywhere | - | N49-8.4.1 N49-8.4.2
C7 2021-08-01 anywhere | N49-8.4.1 N49-8.4.2 | OLR-25.2.1 OLR-25.2.2 OLR-25.2.3 OLR-6.1.2
C8 2020-02-14 anywhere | - | N49-1.1.1
C8 2020-02-26 shanghai | N49-1.1.1 | SH-4.1.1 N49-1.1.1
C8 2021-08-01 shanghai | SH-4.1.1 N49-1.1.1 | OLR-9.3.0
C8 2022-03-01 anywhere | OLR-9.3.0 | OLR-9.3.0 OOR-17.1.0
C9 2020-02-14 anywhere | - | N49-11.1.2
C9 2020-02-26 shanghai | N49-11.1.2 | SH-6.1.0 SH-8.1.0
C9 2020-03-09 guangdong | N49-11.1.2 | GD-5.1.1
C9 2021-08-01 shanghai | SH-6.1.0 SH-8.1.0 | OLR-9.3.0 OLR-10.1.3
C9 2021-08-01 guangdong | GD-5.1.1 | OLR-9.3.0 OLR-10.1.3
C9 2022-03-01 shanghai | OLR-9.3.0 OLR-10.1.3 | OOR-24.1.0 OOR-27.1.1
C10 2020-02-14 anywhere | - | N49-5.1.3 N49-5.1.4 REG-7
C10 2021-08-01 anywhere | N49-5.1.3 N49-5.1.4 REG-7 | OLR-9.1.2a OLR-9.1.3 REG-7
C11 2020-02-14 anywhere | - | N49-5.1.1 CPL2017-123
C11 2021-08-01 anywhere | N49-5.1.1 CPL2017-123 | OLR-9.1.0 OLR-9.1.2b CPL2017-123
C12 2020-02-14 anywhere | - | N49-7.1.1
C12 2020-03-09 guangdong | N49-7.1.1 | N49-7.1.1 GD-3.1.3
C12 2021-08-01 guangdong | N49-7.1.1 GD-3.1.3 | OLR-9.2.0 OLR-12.1.0 OLR-12.1.1 OLR-12.1.2 OLR-12.1.3 OLR-12.1.4
C13 2020-02-14 anywhere | - | N49-10.1.0
C13 2020-02-14 pilot | - | N49-10.2.1 N49-10.1.0
C13 2021-08-01 anywhere | N49-10.1.0 | OLR-29.2.1 OLR-29.2.2 OLR-29.2.3 OLR-29.2.4
C13 2021-08-01 pilot | N49-10.2.1 N49-10.1.0 | OLR-29.2.1 OLR-29.2.2 OLR-29.2.3 OLR-29.2.4
C14 2020-02-14 anywhere | - | N49-10.1.0
C14 2020-02-26 shanghai | N49-10.1.0 | SH-7.1.2 N49-10.1.0
C14 2020-03-09 guangdong | N49-10.1.0 | GD-8.1.2 N49-10.1.0
C14 2021-08-01 shanghai | SH-7.1.2 N49-10.1.0 | OLR-29.1.0 OLR-32.1.0
C15 2020-02-14 anywhere | - | N49-8.1.3
C15 2020-02-26 shanghai | N49-8.1.3 | SH-5.1.6
C15 2021-08-01 shanghai | SH-5.1.6 | OLR-27.2.1 OLR-21.1.5
C16 2020-02-14 anywhere | - | N49-8.1.1
C16 2021-08-01 anywhere | N49-8.1.1 | OLR-37.2.3 OLR-26.1.1 OLR-26.1.2
C17 2020-02-14 anywhere | - | N49-14.1.1
C17 2022-03-01 anywhere | N49-14.1.1 | OOR-5.4.0
C18 2020-02-14 anywhere | - | N49-2.1.6
C18 2021-08-01 anywhere | N49-2.1.6 | OLR-5.1.1 OLR-5.1.2 OLR-5.1.3 OLR-5.2.2
C18 2022-03-01 anywhere | OLR-5.1.1 OLR-5.1.2 OLR-5.1.3 OLR-5.2.2 | OOR-33.1.1 OLR-4.1.1
C19 2020-02-14 anywhere | - | N49-9.1.1 N49-9.1.2
C19 2022-03-01 anywhere | N49-9.1.1 N49-9.1.2 | OOR-6.1.0 OOR-30.1.5
C20 2017-07-01 anywhere | - | CPL2017-92
C20 2022-01-01 anywhere | CPL2017-92 | CPL2021-95
C21 2020-02-14 anywhere | - | N49-10.1.0
C21 2021-08-01 anywhere | N49-10.1.0 | OLR-29.2.4 OLR-4.2.4
C22 2020-02-14 anywhere | - | CPL2017-134
C22 2021-08-01 anywhere | CPL2017-134 | OLR-27.2.2 CPL2017-134
C23 2020-02-14 anywhere | - | CPLI2015-135 CPL2017-87
C23 2021-08-01 anywhere | CPLI2020-135 CPL2017-87 | OLR-31.1.0 CPLI2020-135 CPL2017-87
`;
const places: Readonly<Record<string, Place>> = {
  anywhere,
  pilot,
  shanghai,
  guangdong,
  guangdongPilot,
};
const changes = table
  .trim()
  .split('\n')
  .map((line) => {
    const [about = '', before = '', after = ''] = line.split(' | ');
    const [id = '', day = '', where = ''] = about.split(' ');
    return [id, day, where, before, after] as const;
  });

describe('conflicts between the texts', () => {
  test('all twenty-three are decided, and each side is a rule held here', () => {
    expect(conflicts.map(({ id }) => id)).toEqual(
      Array.from({ length: 23 }, (_, index) => `C${String(index + 1)}`),
    );
    for (const { id, sides, decisions, why, subject } of conflicts) {
      for (const rule of [...sides.flat(), ...decisions.flatMap(({ rules }) => rules)])
        expect(article(rule), `${id}: ${rule}`).not.toBeNull();
      for (const said of [subject, why, ...decisions.map(({ holds }) => holds)])
        expect(said.zh !== '' && said.en !== '', id).toBe(true);
    }
  });

  test.each(changes)(
    '%s on %s, %s: the day before %s, the day of it %s',
    (id, day, where, before, after) => {
      const at = (on: string): string => cited(id, on, places[where]!).join(' ') || '-';
      expect([at(addDays(courtDay(day), -1)), at(day)]).toEqual([before, after]);
    },
  );

  test('every decision has a row in which it is taken on its first day, and was not the day before', () => {
    const mute = conflicts.flatMap(({ id, decisions }) =>
      decisions.filter(
        (decision) =>
          !changes.some(([changed, day, where]) => {
            const taken = (on: string) => decidedOn(id, courtDay(on), places[where]!);
            return (
              changed === id &&
              day === decision.from &&
              taken(day)?.holds === decision.holds &&
              taken(addDays(courtDay(day), -1))?.holds !== decision.holds
            );
          }),
      ),
    );
    expect(mute).toEqual([]);
  });

  test('C1: Guangdong’s pilot courts had both papers, and its other courts the ban', () => {
    expect(cited('C1', '2021-07-31', guangdongPilot)).toEqual(['N49-10.2.1', 'GD-8.1.3']);
    expect(cited('C1', '2021-12-31', guangdong)).toEqual(['N49-10.2.3', 'CPL2017-87']);
  });

  test('C5: a bar of Shanghai bars in Shanghai, until the Online Litigation Rules', () => {
    expect(cited('C5', '2021-07-31', shanghai)).toContain('SH-5.1.5');
    expect(cited('C5', '2021-07-31', guangdong)).not.toContain('SH-5.1.5');
    expect(cited('C5', '2021-08-01', shanghai)).not.toContain('SH-5.1.5');
  });

  test('C6: the hearing may be put off under either text', () => {
    expect(cited('C6', '2021-07-31', anywhere)).toContain('CPL2017-146');
    expect(cited('C6', '2026-11-24', anywhere)).toContain('CPL-149');
  });

  test('C11: seven days to review a filing, in every edition of the statute', () => {
    for (const day of ['2020-02-14', '2021-07-31', '2021-08-01', '2022-01-01', '2024-01-01'])
      expect(timeLimitAt('filing-decision', courtDay(day))).toMatchObject({ max: 7, unit: 'd' });
  });

  test('C20: the last announcement of sixty days is of 31 December 2021', () => {
    expect(decidedOn('C20', courtDay('2021-12-31'), anywhere)?.holds.en).toBe('Sixty days.');
    expect(decidedOn('C20', courtDay('2022-01-01'), anywhere)?.holds.en).toBe('Thirty days.');
  });

  test('C23: the addressee may always prove another day; the moment counts since the Online Litigation Rules', () => {
    expect(cited('C23', '2021-07-31', anywhere)).toEqual(['CPLI2020-135', 'CPL2017-87']);
    expect(cited('C23', '2021-08-01', anywhere)).toContain('OLR-31.1.0');
    expect(cited('C23', '2022-04-09', anywhere)).toContain('CPLI2020-135');
    expect(cited('C23', '2022-04-10', anywhere)).toContain('CPLI-135');
  });

  test('nothing is decided for a day before the oldest text, or for a conflict that is none', () => {
    expect(decidedOn('C1', courtDay('2020-02-13'), anywhere)).toBeNull();
    expect(decidedOn('C24', courtDay('2026-01-01'), anywhere)).toBeNull();
  });
});

/** What each conflict decides, from which day and where, for whoever reads the docs: nobody changes it unseen. */
const told = (): string =>
  [
    '# Where the texts conflict, and what holds',
    '',
    'Of the conflicts between the texts of 2020, 2021 and 2022 and the statute: what this court takes to hold, for acts of that day and later.',
    ...conflicts.flatMap(({ id, subject, decisions, why }) => [
      '',
      `## ${id} · ${subject.zh} · ${subject.en}`,
      '',
      ...decisions.map(({ from, where = {}, rules, holds }) => {
        const { territory, pilot: pilots } = where;
        const place = [territory, pilots === true ? '试点法院 pilot courts' : undefined].filter(
          (one) => one !== undefined,
        );
        const at = place.length === 0 ? '' : `, ${place.join(', ')}`;
        return `- **${from}**${at}: ${holds.zh} ${holds.en} (${rules.join(', ')})`;
      }),
      '',
      `${why.zh} ${why.en}`,
    ]),
    '',
  ].join('\n');

test('what is decided stands in the docs, word by word', async () => {
  await expect(told()).toMatchFileSnapshot('../../../../docs/law/conflicts.md');
});
