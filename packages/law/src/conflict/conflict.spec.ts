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

/** Which conflict; the day a change takes effect; at which place; who is cited first the day before, and that day. */
const changes: readonly (readonly [string, string, Place, string, string])[] = [
  ['C1', '2021-08-01', anywhere, 'N49-10.2.3', 'N49-10.2.3'],
  ['C1', '2022-01-01', anywhere, 'N49-10.2.3', 'CPL2021-90'],
  ['C1', '2021-08-01', pilot, 'N49-10.2.1', 'OLR-29.1.0'],
  ['C1', '2022-01-01', pilot, 'OLR-29.1.0', 'CPL2021-90'],
  ['C1', '2024-01-01', anywhere, 'CPL2021-90', 'CPL-90'],
  ['C2', '2021-08-01', anywhere, 'N49-0.1.0', 'OLR-39.1.2'],
  ['C3', '2021-08-01', anywhere, 'N49-8.2.2', 'OLR-20.1.0'],
  ['C3', '2021-08-01', pilot, 'N49-3.1.3', 'OLR-20.1.0'],
  ['C4', '2021-08-01', anywhere, 'N49-8.1.4', 'OLR-3.1.2'],
  ['C5', '2021-08-01', anywhere, 'N49-8.1.3', 'OLR-21.1.1'],
  ['C5', '2021-08-01', shanghai, 'N49-8.1.3', 'OLR-21.1.1'],
  ['C6', '2021-08-01', anywhere, 'N49-2.1.5', 'OLR-4.2.3'],
  ['C7', '2021-08-01', anywhere, 'N49-8.4.1', 'OLR-25.2.1'],
  ['C8', '2020-02-26', shanghai, 'N49-1.1.1', 'SH-4.1.1'],
  ['C8', '2021-08-01', shanghai, 'SH-4.1.1', 'OLR-9.3.0'],
  ['C9', '2021-08-01', shanghai, 'SH-6.1.0', 'OLR-9.3.0'],
  ['C9', '2022-03-01', shanghai, 'OLR-9.3.0', 'OOR-24.1.0'],
  ['C9', '2021-08-01', guangdong, 'GD-5.1.1', 'OLR-9.3.0'],
  ['C10', '2021-08-01', anywhere, 'N49-5.1.3', 'OLR-9.1.2a'],
  ['C11', '2021-08-01', anywhere, 'N49-5.1.1', 'OLR-9.1.0'],
  ['C12', '2021-08-01', guangdong, 'N49-7.1.1', 'OLR-9.2.0'],
  ['C13', '2021-08-01', anywhere, 'N49-10.1.0', 'OLR-29.2.1'],
  ['C13', '2021-08-01', pilot, 'N49-10.2.1', 'OLR-29.2.1'],
  ['C14', '2020-02-26', shanghai, 'N49-10.1.0', 'SH-7.1.2'],
  ['C14', '2021-08-01', shanghai, 'SH-7.1.2', 'OLR-29.1.0'],
  ['C15', '2021-08-01', shanghai, 'SH-5.1.6', 'OLR-27.2.1'],
  ['C16', '2021-08-01', anywhere, 'N49-8.1.1', 'OLR-37.2.3'],
  ['C17', '2022-03-01', anywhere, 'N49-14.1.1', 'OOR-5.4.0'],
  ['C18', '2021-08-01', anywhere, 'N49-2.1.6', 'OLR-5.1.1'],
  ['C18', '2022-03-01', anywhere, 'OLR-5.1.1', 'OOR-33.1.1'],
  ['C19', '2022-03-01', anywhere, 'N49-9.1.1', 'OOR-6.1.0'],
  ['C20', '2022-01-01', anywhere, 'CPL2017-92', 'CPL2021-95'],
  ['C21', '2021-08-01', anywhere, 'N49-10.1.0', 'OLR-29.2.4'],
  ['C22', '2021-08-01', anywhere, 'CPL2017-134', 'OLR-27.2.2'],
  ['C23', '2021-08-01', anywhere, 'CPLI2020-135', 'OLR-31.1.0'],
];

describe('conflicts between the texts', () => {
  test('all twenty-three are decided, each side is a rule held here, and each change is in the table below', () => {
    expect(conflicts.map(({ id }) => id)).toEqual(
      Array.from({ length: 23 }, (_, index) => `C${String(index + 1)}`),
    );
    for (const { id, sides, decisions, why, subject } of conflicts) {
      for (const rule of [...sides.flat(), ...decisions.flatMap(({ rules }) => rules)])
        expect(article(rule), `${id}: ${rule}`).not.toBeNull();
      for (const said of [subject, why, ...decisions.map(({ holds }) => holds)])
        expect(said.zh !== '' && said.en !== '', id).toBe(true);
      expect(
        changes.some(([changed]) => changed === id),
        id,
      ).toBe(true);
    }
  });

  test.each(changes)(
    '%s on %s at %j: the day before %s, the day of it %s',
    (id, day, place, before, after) => {
      expect(cited(id, addDays(courtDay(day), -1), place)[0]).toBe(before);
      expect(cited(id, day, place)[0]).toBe(after);
    },
  );

  test('C1: Guangdong’s pilot courts had both papers, and its other courts the ban', () => {
    expect(cited('C1', '2021-07-31', guangdongPilot)).toEqual(['N49-10.2.1', 'GD-8.1.3']);
    expect(cited('C1', '2020-03-08', guangdongPilot)).toEqual(['N49-10.2.1']);
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
