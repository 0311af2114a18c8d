import { courtDay } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { searchCauses } from '../cause/search-causes.ts';
import { causesWithExclusivePlace, exclusivePlaceOf } from './exclusive.ts';

const day = courtDay('2026-03-02');
const code = (name: string): string =>
  searchCauses(name, day, 20).find((one) => one.name === name)?.code ?? '';

test.each([
  ['相邻采光、日照纠纷', 'immovable'],
  ['房屋租赁合同纠纷', 'immovable'],
  ['建设工程施工合同纠纷', 'immovable'],
  ['港口作业纠纷', 'port'],
  ['转继承纠纷', 'estate'],
  ['遗嘱继承纠纷', 'estate'],
  ['买卖合同纠纷', null],
  ['车辆租赁合同纠纷', null],
  ['离婚纠纷', null],
])('CPL-34: which place alone decides where one sues over %s', (name, place) => {
  expect(code(name)).not.toBe('');
  expect(exclusivePlaceOf(code(name), day)).toBe(place);
});

test('CPL-34: a form knows every such cause of the tables', () => {
  const all = causesWithExclusivePlace();
  expect(all).toContain(code('房屋租赁合同纠纷'));
  expect(all).not.toContain(code('买卖合同纠纷'));
  expect(exclusivePlaceOf('0', day)).toBeNull();
});
