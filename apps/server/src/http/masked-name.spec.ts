import { expect, test } from 'vitest';
import { maskedName } from './masked-name.ts';

test.each([
  ['person', '柏仲书', '柏某某'],
  ['person', '柏书', '柏某'],
  ['person', '柏', '柏某'],
  ['person', '欧阳修文远', '欧某某'],
  ['organisation', '云州木禾家居有限公司', '云州…公司'],
  ['organisation', '木禾家居', '木…'],
  ['organisation', '木禾家居坊', '木…'],
] as const)('OOR-15.1.0: before the case is linked a %s named %s is %s', (kind, name, masked) => {
  expect(maskedName({ kind, name })).toBe(masked);
});

test.each([
  ['沈静宜', 'person', '沈某某'],
  ['沈静', 'person', '沈某'],
  ['欧阳静宜君', 'person', '欧某某'],
  ['云州木禾家居有限公司', 'organisation', '云州…公司'],
  ['启明社', 'organisation', '启…'],
] as const)('OOR-18.1.0: %s (%s) stands on the page as %s', (name, kind, shown) => {
  expect(maskedName({ name, kind })).toBe(shown);
});
