import { expect, test } from 'vitest';
import { otherPlace } from './place-in-the-log.ts';

test('OOR-10.2.8: another place than the code names is the alarm, and so is none at all', () => {
  expect(otherPlace(7, 8)).toEqual({ printed: 7, now: 8 });
  expect(otherPlace(7, null)).toEqual({ printed: 7, now: null });
  expect(otherPlace(0, null)).toEqual({ printed: 0, now: null });
});

test('OOR-10.2.8: the same place is none, nor is a paper whose code names none', () => {
  expect(otherPlace(7, 7)).toBeNull();
  expect(otherPlace(null, 7)).toBeNull();
  expect(otherPlace(null, null)).toBeNull();
});
