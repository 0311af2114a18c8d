import { describe, expect, it } from 'vitest';
import type { FieldDto, FormDto } from '@xiezhi/contract';
import { zhCN } from '../texts/zh-CN.ts';
import { faultsOf } from './check.ts';
import { commandInput, draftValues, pagesOf } from './values.ts';

const names = { kind: '哪一类', name: '名称', claim: '请求' };
const field = (component: FieldDto['component'], more: Partial<FieldDto> = {}): FieldDto => ({
  path: 'x',
  component,
  label: '项目',
  optional: false,
  ...more,
});
const faults = (asked: FieldDto, value: unknown): readonly string[] =>
  faultsOf(asked, value, names, zhCN).map((fault) => fault.path);

describe('what is said before the court is asked', () => {
  it.each([
    ['text', '', ['x']],
    ['text', '写了', []],
    ['date', '2026-02-29', ['x']],
    ['date', '2028-02-29', []],
    ['date-time', '2026-05-20T24:00', ['x']],
    ['date-time', '2026-05-20T09:30', []],
    ['money', '8,800.50', []],
    ['money', '八千', ['x']],
    ['resident-id', '11010119900101', ['x']],
    ['mobile', '13800000000', []],
    ['confirmation', false, ['x']],
    ['yes-no', false, []],
    ['files', [], ['x']],
  ] as const)('%s %j: %j', (component, value, paths) => {
    expect(faults(field(component), value)).toEqual(paths);
  });

  it('an optional field left empty is in order', () => {
    expect(faults(field('credit-code', { optional: true }), '')).toEqual([]);
  });

  it('a party needs its kind first, then its name; a code too short is said beside it', () => {
    expect(faults(field('parties'), [])).toEqual(['x.0.kind']);
    expect(faults(field('parties'), [{ kind: 'organisation', creditCode: '9199' }])).toEqual([
      'x.0.name',
      'x.0.creditCode',
    ]);
  });
});

describe('the input of a command', () => {
  const form: FormDto = {
    command: 'c',
    stream: null,
    key: '',
    title: '',
    lead: '',
    action: '',
    after: '',
    basis: [],
    values: {},
    draft: null,
    papers: false,
    pages: [
      { id: 'a', title: 'a', fields: [{ ...field('choice'), path: 'way' }] },
      {
        id: 'b',
        title: 'b',
        fields: [
          { ...field('text'), path: 'reason', when: { path: 'way', oneOf: ['no'] } },
          { ...field('parties'), path: 'who', when: { path: 'way', oneOf: ['no'] } },
        ],
      },
      { id: 'c', title: 'c', fields: [{ ...field('password'), path: 'secret' }] },
    ],
  };

  it('holds only what is asked and answered', () => {
    const values = {
      way: 'no',
      reason: ' ',
      who: [{ kind: 'person', name: '沈静宜', creditCode: 'X', mobile: '' }, {}],
      secret: 'abc',
    };
    expect(commandInput(form, values)).toEqual({
      way: 'no',
      who: [{ kind: 'person', name: '沈静宜' }],
      secret: 'abc',
    });
    expect(commandInput(form, { ...values, way: 'yes' })).toEqual({ way: 'yes', secret: 'abc' });
  });

  it('a page without a question is not shown, a password is not kept', () => {
    expect(pagesOf(form, { way: 'yes' }).map((page) => page.id)).toEqual(['a', 'c']);
    expect(draftValues(form, { way: 'yes', secret: 'abc' })).toEqual({ way: 'yes' });
  });
});
