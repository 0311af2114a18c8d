import { courtDay } from '@xiezhi/kernel';
import { causeTableOn } from '@xiezhi/law';
import { expect, test } from 'vitest';
import { mobile, residentId } from './people.ts';
import { fieldMeta } from './field.ts';
import { cause, claims, day, participantField, unlinkedParty, yuan } from './values.ts';

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

test.each([
  ['money', yuan(), '６０，４８０．５０', '60,480.50'],
  ['a day', day(), '２０２６-０３-０２', '2026-03-02'],
  [
    'an id number',
    residentId(),
    '１１０５０１１９４９１２３１００２ｘ'.replace('０５０１', '０１０５'),
    '11010519491231002X',
  ],
  ['a telephone', mobile(), '＋８６ １３８-００００-０００１', '13800000001'],
])('%s typed with a Chinese keyboard is read as it was meant', (_what, field, typed, read) => {
  expect(field.safeParse(typed)).toMatchObject({ success: true, data: read });
});

test('so is the sum of a claim', () => {
  expect(claims().parse([{ text: '退款', yuan: '８００' }])).toMatchObject([{ yuan: '800' }]);
});

test('what a field offers is its own, whatever other field is declared after it', () => {
  const unlinked = unlinkedParty();
  const anybody = participantField();
  expect([fieldMeta(unlinked)?.component, fieldMeta(anybody)?.component]).toEqual([
    'case-party-not-linked',
    'case-participant',
  ]);
});
