import type { FieldDto, PageDto, RefusalDto } from '@xiezhi/contract';
import { describe, expect, it } from 'vitest';
import { insideZhCN } from '../texts/inside.zh-CN.ts';
import { zhCN as startZhCN } from '../texts/zh-CN.ts';
import { elsewhere, isFaulted, lackingIn, stillFaulted } from './faults.ts';
import { isOnlyBrought } from './opened.ts';
import { refusedFields } from './refused-fields.ts';

const zhCN = { ...startZhCN, ...insideZhCN };

const field = (path: string, component: FieldDto['component'] = 'text'): FieldDto => ({
  path,
  component,
  label: path,
  optional: false,
});
const when: PageDto = { id: 'when', title: '时间', fields: [field('at'), field('place')] };
const open: PageDto = { id: 'open', title: '公开', fields: [field('reasons')] };
const pages = [when, open];

const notice: RefusalDto = {
  code: 'hearing/short-notice',
  ground: { kind: 'technical' },
  what: '离开庭太近。',
  why: '为什么',
  mend: '换一天，或者写明理由。',
  remedy: [
    { kind: 'field', path: 'at' },
    { kind: 'field', path: 'reasons' },
  ],
} as unknown as RefusalDto;

describe('what is to be mended on another page', () => {
  it('a refusal that can be mended by two answers is said beside both, whichever page they are on', () => {
    const faults = refusedFields([notice], pages, {}, zhCN) ?? [];
    expect(faults.map(({ path, or }) => [path, or])).toEqual([
      ['at', ['reasons']],
      ['reasons', ['at']],
    ]);
    expect(faults[1]?.message).toContain('离开庭太近。');
  });

  it('to go over one page does not hide what is to be mended on another', () => {
    const faults = [
      { path: 'at', message: '' },
      { path: 'reasons', message: '' },
    ];
    expect(elsewhere(when, {}, faults)).toEqual([{ path: 'reasons', message: '' }]);
    expect(isFaulted(open, {}, elsewhere(when, {}, faults))).toBe(true);
  });

  it('what was said of an answer goes once nothing more is found in it, beside either question', () => {
    const faults = refusedFields([notice], pages, {}, zhCN) ?? [];
    expect(faults.map(({ again }) => again)).toEqual([undefined, true]);
    expect(stillFaulted(faults, 'reasons', [])).toEqual([]);
    expect(stillFaulted(faults, 'reasons', [{ path: 'at', message: '' }])).toEqual([faults[0]]);
    expect(stillFaulted(faults, 'place', [])).toBe(faults);
  });

  it('only what the court filled in, and nobody has touched, counts as brought along', () => {
    expect(isOnlyBrought(when, { at: '9:00' }, { at: '9:00' })).toBe(true);
    expect(isOnlyBrought(when, { at: '9:00', place: '第三法庭' }, { at: '9:00' })).toBe(false);
  });

  it('mended by one of two answers, it is said beside neither', () => {
    const faults = refusedFields([notice], pages, {}, zhCN) ?? [];
    expect(elsewhere(when, {}, faults)).toEqual([]);
  });
});

it('a rehearsal tells what is printed from what is only confirmed by hand', () => {
  const page: PageDto = { id: 'a', title: 'a', fields: [field('x'), field('y', 'confirmation')] };
  const found = [
    { path: 'x', message: '缺 x' },
    { path: 'y', message: '请确认' },
  ];
  expect(lackingIn([page], {}, found)).toEqual({ printed: [found[0]], confirmed: [found[1]] });
});
