import { expect, test } from 'vitest';
import { maskedName } from './invitation.ts';

test.each([
  ['person', '柏仲书', '柏**'],
  ['person', '柏', '柏*'],
  ['organisation', '云州木禾家居有限公司', '云州****公司'],
  ['organisation', '木禾家居', '木***'],
] as const)('OOR-15.1.0: before the case is linked a %s named %s is %s', (kind, name, masked) => {
  expect(maskedName({ kind, name })).toBe(masked);
});
