import type { CourtId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import { boundsOf, fee, feeRanges, lawCommand, provinceRanges } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { figureSettings, provinceFigures } from '../shared/settings.ts';
import { CivilCase } from '../testing/civil.ts';

const divorce = '9015';
const paper = '某省发改价格〔2026〕1号';

const set = (
  one: CivilCase,
  setting: string,
  figure?: string,
  source: string | undefined = paper,
) => {
  const key = one.state.filing.court ?? '';
  const president = one.court.person('president', { posts: ['president'], court: key });
  return one.court.when(president, 'court.set-policy', courtStream(key as CourtId), {
    setting,
    figure,
    source,
  });
};
const figuresOf = ({ court, state }: CivilCase) =>
  provinceFigures(
    (court.state(courtStream(state.filing.court as CourtId)) as StateOf<'court'>).court,
  );
/** A divorce, in which nothing is asked for in money. */
const filed = () =>
  CivilCase.filed(undefined, {
    cause: divorce,
    claims: [{ text: '判令离婚' }],
  });

/** 1000 → 1,000 */
const grouped = (whole: number): string => String(whole).replace(/^(\d)(\d{3})$/, '$1,$2');

describe('FEE-13: the figure that a province fixed', () => {
  test('each range that the measures leave to the provinces is a setting of the court', () => {
    expect(Object.values(figureSettings).sort()).toEqual([...provinceRanges].sort());
    for (const range of provinceRanges)
      expect(boundsOf(range)).toEqual(feeRanges[range].map((yuan) => yuan * 100));
  });

  test.each(Object.entries(figureSettings))(
    '%s: within the range, both ends among it, it is entered; outside it the law refuses it',
    async (setting, range) => {
      const one = await CivilCase.filed();
      const [min, max] = feeRanges[range];
      for (const yuan of [min, max])
        expect((await set(one, setting, String(yuan))).outcome).toBe('accepted');
      expect(figuresOf(one)[range]).toEqual({ fen: max * 100, by: paper });
      for (const yuan of [min - 0.01, max + 0.01])
        expect(await set(one, setting, yuan.toFixed(2))).toMatchObject({
          outcome: 'refused',
          refusals: [
            {
              code: 'court/figure-outside-the-range',
              ground: { kind: 'law', articles: ['FEE-13'] },
              facts: { min: `${String(min)}.00`, max: `${grouped(max)}.00` },
            },
          ],
        });
      expect(figuresOf(one)[range]?.fen).toBe(max * 100);
    },
  );

  test('without the paper that fixed it, or without a figure, nothing is entered', async () => {
    const one = await CivilCase.filed();
    const missing = { outcome: 'refused', refusals: [{ code: 'court/value-missing' }] };
    expect(await set(one, 'fee-divorce')).toMatchObject(missing);
    const key = one.state.filing.court ?? '';
    const president = one.court.person('president', { posts: ['president'], court: key });
    const input = { setting: 'fee-divorce', figure: '200' };
    expect(
      await one.court.when(president, 'court.set-policy', courtStream(key as CourtId), input),
    ).toMatchObject(missing);
  });

  test('a bill goes by it and names the paper; without it the lowest is taken and said to be', async () => {
    const before = await filed();
    await before.must('lin', 'filing.register', { procedure: 'ordinary' });
    expect(before.state.fees.bill?.amount).toBe(50 * 100);
    const after = await filed();
    await set(after, 'fee-divorce', '200');
    await after.must('lin', 'filing.register', { procedure: 'ordinary' });
    expect(after.state.fees.bill?.amount).toBe(200 * 100);
    const steps = JSON.stringify(
      after.court.entries(after.stream).find(({ kind }) => kind === 'fees.Billed')?.body,
    );
    expect(steps).toContain(`按本省确定的标准（${paper}）`);
  });

  test('FEE-15: a case keeps the figure by which it was billed, whatever the court enters later', async () => {
    const one = await filed();
    await set(one, 'fee-divorce', '200');
    await one.must('lin', 'filing.register', { procedure: 'ordinary' });
    await set(one, 'fee-divorce', '300');
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await one.must('zhao', 'claims.withdraw', { reasons: '双方和好。', sure: true }, 'p1');
    const granted = { decision: 'granted', reasons: '自愿，准许。' };
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(one.state.fees.bill?.amount).toBe((200 * 100) / 2);
  });

  test('the public calculator answers with the figure of the court; what is asked with goes before it', async () => {
    const one = await CivilCase.filed();
    await set(one, 'fee-other', '80');
    const ask = (input: string) =>
      lawCommand(['fee', 'other', input], undefined, figuresOf(one)).json;
    expect(ask('{}')).toMatchObject({ fee: '80.00' });
    expect(ask('{"base":60}')).toMatchObject({ fee: '60.00' });
    expect(lawCommand(['fee', 'other', '{}']).json).toMatchObject({ min: '50.00', max: '100.00' });
    expect(fee('other', {}).kind).toBe('range');
  });
});
