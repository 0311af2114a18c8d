import { describe, expect, test } from 'vitest';
import { passwordTells } from './password-tells.ts';

const holder = { name: '沈静宜', mobile: '13800000001', residentId: '110101199003070011' };
const said = (password: string): string | undefined => passwordTells(password, holder)[0]?.code;

describe('OLR-7.2.1: what a password gives away', () => {
  test.each([
    '1234567890',
    '0987654321',
    '1111111111',
    'aaaabbbbcccc',
    'password123',
    'Password 2024'.replace('2024', '123456'),
    'qwertyuiop',
    '1qaz2wsx3edc',
    'woaini1314520',
    'abc123456789',
  ])('%s is what strangers try first', (password) => {
    expect(said(password)).toBe('password-guessed');
  });

  test.each(['沈静宜的一句话啊啊', 'my13800000001!', 'x110101199003070011'])(
    '%s is what those try who know the holder',
    (password) => {
      expect(said(password)).toBe('password-tells');
    },
  );

  test.each([
    '一句我自己记得住的话吧',
    '另一句我自己记得住的话',
    'seven lamps by the river',
    '2wsx-lantern-88',
    '秋天的银杏叶1990',
  ])('%s is taken', (password) => {
    expect(said(password)).toBeUndefined();
  });
});
