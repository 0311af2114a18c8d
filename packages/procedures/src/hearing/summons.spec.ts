import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

/** A hearing fixed for 20 March, its summonses made; the plaintiff's served on the 10th. */
async function fixed(procedure = 'ordinary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  one.court.at('2026-03-10T01:00:00.000Z');
  await served(one, 'p1', '2026-03-10');
  return one;
}

async function served(one: CivilCase, id: string, on: string): Promise<void> {
  const papers = [one.paper('summons', id)];
  await one.must('he', 'service.record-paper', { papers, way: 'by-hand', on, proof: '回证' }, id);
}

const told = (one: CivilCase, command = 'hearing.record', key = 'h1') =>
  one.court.told(one.stream, one.people.he, command, key);
/** In these cases nobody was served with the complaint, and no fee was paid: told after the summonses. */
const open = ['unserved-complaint', 'fee-open'];
const openTells = [
  { code: 'unserved-complaint', facts: { names: ['钱守拙'] } },
  { code: 'fee-open', facts: {} },
];
const words = (code: string, facts: never, lang: 'zh-CN' | 'en'): string =>
  catalogue.texts(lang).commands['hearing.record']?.tells?.[code]?.(facts).value ?? '';

describe('CPL-139: when a party was summoned', () => {
  test('CPL-139: whoever holds the sitting reads when each summons was served, and how many days it left', async () => {
    const one = await fixed();
    one.court.at('2026-03-20T02:00:00.000Z');
    const [summoned, ...more] = await told(one);
    expect(summoned).toMatchObject({
      code: 'summoned',
      facts: {
        summoned: [
          { name: '沈静宜', on: '2026-03-10', days: 9, short: false },
          { name: '钱守拙', on: null, days: null, short: false },
        ],
      },
    });
    expect(more).toEqual(openTells);
    expect(words('summoned', summoned?.facts as never, 'zh-CN')).toBe(
      '沈静宜：2026年3月10日送达，距开庭 9 整日；钱守拙：传票还没有送达',
    );
    expect(words('summoned', summoned?.facts as never, 'en')).toBe(
      '沈静宜: served on 10 March 2026, 9 full days before; 钱守拙: summons not served yet',
    );
  });

  test.each([
    ['2026-03-16', 3, false],
    ['2026-03-17', 2, true],
    ['2026-03-20', -1, true],
  ])('CPL-139: served on %s, %i full days lie between; too few: %s', async (on, days, short) => {
    const one = await fixed();
    one.court.at(`${on}T01:00:00.000Z`);
    await served(one, 'd1', on);
    one.court.at('2026-03-20T02:00:00.000Z');
    const all = await told(one);
    expect(all[0]?.facts['summoned']).toMatchObject([{}, { on, days, short }]);
    expect(all.slice(1)).toEqual([
      ...(short ? [{ code: 'short', facts: { names: ['钱守拙'] }, short: true }] : []),
      ...openTells,
    ]);
    // A warning, and no refusal.
    const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
  });

  test('CPL-163: in summary procedure no number of days is asked for', async () => {
    const one = await fixed('summary');
    one.court.at('2026-03-19T01:00:00.000Z');
    await served(one, 'd1', '2026-03-19');
    one.court.at('2026-03-20T02:00:00.000Z');
    expect((await told(one)).map(({ code }) => code)).toEqual(['summoned', ...open]);
  });

  test('CPL-139: whoever fixes another day reads it of the day that stands', async () => {
    const one = await fixed();
    one.court.at('2026-03-18T01:00:00.000Z');
    await served(one, 'd1', '2026-03-18');
    expect((await told(one, 'hearing.schedule', '')).map(({ code }) => code)).toEqual([
      'summoned',
      'short',
    ]);
  });

  test('CPL-146: a judge who weighs an absence reads when that party was summoned', async () => {
    const one = await fixed();
    await one.paid();
    one.court.at('2026-03-20T02:00:00.000Z');
    const there = { inPerson: ['p1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    const offers = await one.court.offers(one.stream, one.people.lu);
    const key = offers.find((name) => name.startsWith('conversion.decide-absence'))?.split('#')[1];
    const all = await one.court.told(
      one.stream,
      one.people.lu,
      'conversion.decide-absence',
      key ?? '',
    );
    expect(all[0]).toMatchObject({
      code: 'summoned',
      facts: { summoned: [{ name: '钱守拙', on: null }] },
    });
  });
});

describe('CPL-139: the summons is served before the sitting', () => {
  const owed = (one: CivilCase) =>
    one.court
      .tasks(one.stream)
      .filter(({ key }) => key.startsWith('service/summons/'))
      .map(({ key, command, dueAt }) => [key, command, dueAt]);

  test('CPL-139: from the scheduling on it is owed to each party, three days before; on paper where nobody agreed', async () => {
    const one = await fixed();
    // 16 March is the last day that leaves three full ones.
    expect(owed(one)).toEqual([
      ['service/summons/d1/h1', 'service.record-paper', '2026-03-16T15:59:59.999Z'],
    ]);
    await served(one, 'd1', '2026-03-10');
    expect(owed(one)).toEqual([]);
  });

  test('CPL-139: a summons to a sitting whose day is over is not ticked; what came after it says so, and once it is recorded nobody owes it', async () => {
    const one = await fixed();
    const ticked = async () =>
      (await one.court.prefill(one.stream, one.people.he, 'service.record-paper', 'd1'))['papers'];
    one.court.at('2026-03-20T02:00:00.000Z');
    const summons = one.paper('summons', 'd1');
    expect(owed(one)).toHaveLength(1);
    expect(await ticked()).toContain(summons);
    one.court.at('2026-03-23T02:00:00.000Z');
    expect(await ticked()).not.toContain(summons);
    await served(one, 'd1', '2026-03-23');
    const [summoned] = (await told(one)).filter(({ code }) => code === 'summoned');
    expect(words('summoned', summoned?.facts as never, 'zh-CN')).toContain('开庭以后才送达');
    const other = await fixed();
    other.court.at('2026-03-20T08:00:00.000Z');
    const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await other.must('he', 'hearing.record', there, 'h1');
    expect(owed(other)).toEqual([]);
  });

  test('CPL-139: a last day on which the court does not work gives way to the one before it', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    const sitting = { purpose: 'hearing', at: '2026-03-19T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    await one.issue();
    // The 15th is a Sunday, the 14th a Saturday.
    expect(owed(one).map(([, , due]) => due)).toEqual([
      '2026-03-13T15:59:59.999Z',
      '2026-03-13T15:59:59.999Z',
    ]);
  });

  test.each([
    ['2026-12-24T09:30', false],
    ['2027-01-12T09:30', true],
  ])(
    'CPL-139: before a sitting of %s the last day is provisional: %s; no table of 2027 is there',
    async (at, provisional) => {
      const one = await CivilCase.registered('2026-12-02T01:00:00.000Z', 'ordinary');
      const sitting = { purpose: 'hearing', at, place: '第六法庭', open: true };
      await one.must('he', 'hearing.schedule', sitting);
      await one.issue();
      const due = one.court.tasks(one.stream).find(({ key }) => key.startsWith('service/summons/'));
      expect(due).toMatchObject({ provisional });
    },
  );
});
