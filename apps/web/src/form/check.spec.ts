import { describe, expect, it } from 'vitest';
import type { FieldDto, FormDto } from '@xiezhi/contract';
import { insideZhCN } from '../texts/inside.zh-CN.ts';
import { zhCN as startZhCN } from '../texts/zh-CN.ts';
import { faultsOf, leavesAddressOut } from './check.ts';
import { commandInput, draftValues, fieldsOf, pagesOf, withoutDirections } from './values.ts';

const zhCN = { ...startZhCN, ...insideZhCN };

const parts = { name: '名称', purpose: '要证明什么', reasons: '理由' };
const names = { kind: '哪一类', name: '名称', claim: '请求', amount: '金额', order: '主文', parts };
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
  it('names a day of an exhibit that no calendar has', () => {
    const whole = { name: '收据', source: '被告', purpose: '已付款', form: 'scan', files: [{}] };
    const files = [{ name: 'a.jpg' }];
    const on = (capturedOn: string) =>
      faults(field('exhibits'), [{ ...whole, files, provenance: { capturedOn } }]);
    expect(on('2026年2月31日')).toEqual(['x.0.provenance.capturedOn']);
    expect(on('2026年2月28日')).toEqual([]);
    expect(on('去年夏天')).toEqual([]);
    const at = (capturedAt: string) =>
      faults(field('exhibits'), [{ ...whole, files, provenance: { capturedAt } }]);
    expect(at('2026-02-31T09:30')).toEqual(['x.0.provenance.capturedAt']);
    expect(at('2026-02-28T:')).toEqual(['x.0.provenance.capturedAt']);
    expect(at('2026-02-28T09:30')).toEqual([]);
    expect(at('')).toEqual([]);
  });

  it('knows a page on which whoever writes did not say where they live', () => {
    const page = { id: 'you', title: '', fields: [field('party')] };
    expect(leavesAddressOut(page, { x: { kind: 'person', name: '沈静宜' } })).toBe(true);
    expect(leavesAddressOut(page, { x: { kind: 'person', address: '云州市' } })).toBe(false);
    expect(leavesAddressOut({ ...page, fields: [field('text')] }, {})).toBe(false);
  });

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
    ['resident-id', '11010519491231002X', []],
    ['resident-id', '110105194912310021', ['x']],
    ['credit-code', '91440101MA5AAAAAA6', []],
    ['credit-code', '91440101MA5AAAAAA7', ['x']],
    ['mobile', '13800000000', []],
    ['mobile', '23800000000', ['x']],
    ['email', 'zhao@example.cn', []],
    ['email', 'zhao.example.cn', ['x']],
    ['confirmation', false, ['x']],
    ['yes-no', false, []],
    ['files', [], ['x']],
  ] as const)('%s %j: %j', (component, value, paths) => {
    expect(faults(field(component), value)).toEqual(paths);
  });

  it('of two, one of which is to be answered, the first says so on its page, and is free once the other is', () => {
    const mend = '请选一项；不知道的，勾选“我不知道案由”。';
    const cause = field('cause', { unless: { path: 'unknown', oneOf: ['true'], mend } });
    const unknown = field('confirmation', { path: 'unknown', optional: true });
    const page = { id: 'cause', title: '', fields: [cause, unknown] };
    const said = (values: Readonly<Record<string, unknown>>) =>
      fieldsOf(page, values).flatMap((one) => faultsOf(one, values[one.path], names, zhCN));
    expect(said({})).toEqual([{ path: 'x', message: mend }]);
    expect(said({ unknown: false })).toEqual([{ path: 'x', message: mend }]);
    expect(said({ unknown: true })).toEqual([]);
    expect(said({ x: '9220' })).toEqual([]);
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

describe('what a declaration adds', () => {
  it('a password of fewer signs than the court takes is said on its own page', () => {
    expect(faults(field('password', { minLength: 10 }), '123456789')).toEqual(['x']);
    expect(faults(field('password', { minLength: 10 }), '1234567890')).toEqual([]);
  });

  it('says of an hour that no day has that it is the hour', () => {
    const said = (text: string) =>
      faultsOf(field('date-time'), text, names, zhCN).map(({ message }) => message);
    expect(said('2026-11-30T25:00')).toEqual([zhCN.form.hour('项目')]);
    expect(said('2026-02-31T09:00')).toEqual([zhCN.form.day('项目')]);
    expect(said('2026-11-30T09:00')).toEqual([]);
  });

  it('a moment that must lie ahead', () => {
    expect(faults(field('date-time', { future: true }), '2001-05-20T09:30')).toEqual(['x']);
    expect(faults(field('date-time', { future: true }), '2101-05-20T09:30')).toEqual([]);
  });

  it('the amount of a claim is named by its own name', () => {
    const asked = field('claims');
    const found = faultsOf(asked, [{ text: '还钱', yuan: '六万' }], names, zhCN);
    expect(found.map((fault) => fault.message).join()).toContain('金额');
  });

  it('an exhibit needs its name, source, purpose, form and files; one added and left empty is passed over', () => {
    const whole = { name: '合同', source: '双方', purpose: '交货日期', form: 'scan', files: [{}] };
    const files = [{ sha256: 'a', name: 'a.pdf', mediaType: 'application/pdf', bytes: 1 }];
    const asked = field('exhibits');
    expect(faults(asked, [])).toEqual(
      ['name', 'source', 'purpose', 'form', 'files'].map((one) => `x.0.${one}`),
    );
    expect(faults(field('exhibits', { optional: true }), [{}])).toEqual([]);
    expect(faults(asked, [{ ...whole, files }, {}])).toEqual([]);
    expect(faults(asked, [whole, { name: '收条' }])).toContain('x.1.purpose');
  });

  it('what is disputed needs reasons; what the court finds needs them in any case', () => {
    const views = {
      exhibit: 'x1',
      authenticity: 'agreed',
      legality: 'agreed',
      relevance: 'agreed',
    };
    const opinions = field('exhibit-opinions');
    expect(faults(opinions, [views])).toEqual([]);
    expect(faults(opinions, [{ ...views, relevance: 'disputed' }])).toEqual(['x.0.reasons']);
    expect(faults(opinions, [{ exhibit: 'x1', legality: 'agreed' }])).toEqual([
      'x.0.authenticity',
      'x.0.relevance',
    ]);
    const findings = field('exhibit-findings');
    expect(faults(findings, [])).toEqual(['x']);
    expect(faults(findings, [{ ...views, outcome: 'admitted' }])).toEqual(['x.0.reasons']);
  });

  it('a question that hangs on another is asked only while that one is', () => {
    const page: FormDto['pages'][number] = {
      id: 'way',
      title: 'way',
      fields: [
        field('yes-no', { path: 'electronic' }),
        field('choices', { path: 'channels', when: { path: 'electronic', oneOf: ['true'] } }),
        field('email', { path: 'email', when: { path: 'channels', oneOf: ['email'] } }),
      ],
    };
    const asked = (electronic: boolean): readonly string[] =>
      fieldsOf(page, { electronic, channels: ['email'] }).map((one) => one.path);
    expect(asked(true)).toEqual(['electronic', 'channels', 'email']);
    expect(asked(false)).toEqual(['electronic']);
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
    preview: null,
    tells: [],
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

  it('of an act on what was seen no tick is kept: it was of what lay there then', () => {
    const read = { path: 'read', component: 'confirmation', label: '', optional: false } as const;
    const asked = { pages: [{ id: 'a', title: '', fields: [field('text'), read] }] };
    const values = { x: '意见', read: true };
    expect(draftValues({ ...form, ...asked, seen: 4 }, values)).toEqual({ x: '意见' });
    expect(draftValues({ ...form, ...asked }, values)).toEqual(values);
  });
});

it('what pasting brings along to turn text round does not stay in the form', () => {
  const pasted = { name: '\u202d13800000005\u202c', claims: [{ text: '\u2067退款\u2069' }], n: 1 };
  expect(withoutDirections(pasted)).toEqual({
    name: '13800000005',
    claims: [{ text: '退款' }],
    n: 1,
  });
});
