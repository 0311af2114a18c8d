import { courtDay } from '@xiezhi/kernel';
import { causeTableOn } from '@xiezhi/law';
import { expect, test } from 'vitest';
import { cause } from './values.ts';

test.each(['2025-12-31', '2026-01-01'])(
  'every cause in force on %s can be chosen, also one without a number of the courts',
  (day) => {
    const codes = causeTableOn(courtDay(day))?.causes.map(({ code }) => code) ?? [];
    expect(codes.length).toBeGreaterThan(900);
    expect(codes.filter((code) => !cause().safeParse(code).success)).toEqual([]);
  },
);

test('a name, or nothing, is no cause that was chosen', () => {
  expect(['', '承揽合同纠纷', 'N', '9'].filter((one) => cause().safeParse(one).success)).toEqual(
    [],
  );
});
