import type { FieldDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { targetsOf } from './targets.ts';

const field = (path: string, component: FieldDto['component']): FieldDto => ({
  ...{ path, component },
  label: path,
  optional: false,
});

test('a party takes what fits it: of a person no credit code, of an organisation no identity number', () => {
  const fields = [field('plaintiff', 'party')];
  const parts = (kind?: string) =>
    targetsOf(fields, { plaintiff: kind === undefined ? {} : { kind } }).map(
      ({ label }) => label[2],
    );
  expect(parts('person')).toEqual(['name', 'residentId', 'mobile', 'address']);
  expect(parts('organisation')).toEqual(['name', 'creditCode', 'mobile', 'address']);
  expect(parts()).toHaveLength(5);
});

test('what is taken goes where it was sent and nowhere else', () => {
  const fields = [field('defendants', 'parties')];
  const values = { defendants: [{ kind: 'person', name: '柏仲书' }, { name: '' }] };
  const second = targetsOf(fields, values).find(({ id }) => id === 'defendants 1 creditCode');
  expect(second?.put('91350100M000100Y43', 'credit-code')).toEqual([
    { kind: 'person', name: '柏仲书' },
    { kind: 'organisation', name: '', creditCode: '91350100M000100Y43' },
  ]);
  const first = targetsOf(fields, values).find(({ id }) => id === 'defendants 0 name');
  expect(first?.now).toBe('柏仲书');
  // Somebody has said what they are: a name that sounds otherwise does not change it.
  expect(first?.put('木禾家居有限公司', 'organisation')).toEqual([
    { kind: 'person', name: '木禾家居有限公司' },
    { name: '' },
  ]);
});

test('a sum goes to the claim it is chosen for, and where none stands yet to the first', () => {
  const fields = [
    field('claims', 'claims'),
    field('signedOn', 'date'),
    field('facts', 'long-text'),
  ];
  const [only, day] = targetsOf(fields, {});
  expect(only?.put('86000', 'money')).toEqual([{ yuan: '86000' }]);
  expect(day?.put('2026-01-12', 'date')).toBe('2026-01-12');
  const [first] = targetsOf(fields, {
    claims: [{ text: '返还定金', yuan: '1' }, { text: '违约金' }],
  });
  expect(first?.put('86000', 'money')).toEqual([
    { text: '返还定金', yuan: '86000' },
    { text: '违约金' },
  ]);
  // Free words are nobody's to fill.
  expect(targetsOf([field('facts', 'long-text')], {})).toEqual([]);
});
