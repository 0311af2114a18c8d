import type { CourtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as fields from './index.ts';

const form = z.object({
  name: fields.text(),
  sure: fields.yesNo(),
  until: fields.day().optional(),
  sittings: z.array(z.object({ at: fields.dayTime(), place: fields.text() })).default([]),
});
const good = { name: '沈静宜', sure: true };
const unknown = (sent: unknown) =>
  fields.unknownParts(sent, form.parse(sent)).map(({ path }) => path);

describe('a part that no question asks for', () => {
  test('is named where it stands, in lists and groups as well', () => {
    const sitting = { at: '2026-12-01T09:30', place: '第一法庭', room: '2' };
    expect(unknown({ ...good, untill: '2026-12-01' })).toEqual(['untill']);
    expect(unknown({ ...good, sittings: [{ ...sitting, room: undefined }, sitting] })).toEqual([
      'sittings.1.room',
    ]);
  });

  test('is none of what is asked and left out, or given as nothing', () => {
    expect(unknown(good)).toEqual([]);
    expect(unknown({ ...good, until: undefined, other: undefined })).toEqual([]);
  });
});

describe('what stands there and is of another kind', () => {
  const codes = (sent: unknown) =>
    (form.safeParse(sent).error?.issues ?? []).map((issue) => fields.faultCode(issue, sent));

  test('is not said to be missing', () => {
    expect(codes({ ...good, name: 5 })).toEqual(['not-text']);
    expect(codes({ ...good, sittings: { at: '' } })).toEqual(['not-a-list']);
    expect(codes({ ...good, sittings: ['2026-12-01'] })).toEqual(['not-an-object']);
    expect(codes({ ...good, sure: 'yes' })).toEqual(['not-yes-or-no']);
  });

  test('what is not there, or null, is missing', () => {
    expect(codes({ sure: true })).toEqual(['missing']);
    expect(codes({ ...good, name: null })).toEqual(['missing']);
  });
});

describe('a year that no court means', () => {
  const away = (sent: object) =>
    fields.yearsAway(form, form.parse({ ...good, ...sent }), '2026-11-24' as CourtDay);
  const at = (year: string) => ({ sittings: [{ at: `${year}-12-01T09:30`, place: '第一法庭' }] });

  test('is a fault of that day, ahead or back', () => {
    expect(away({ until: '2207-01-01' })).toEqual([{ path: 'until', code: 'year-too-far' }]);
    expect(away({ until: '0206-01-01' })).toEqual([{ path: 'until', code: 'year-too-old' }]);
    expect(away(at('9999'))).toEqual([{ path: 'sittings.0.at', code: 'year-too-far' }]);
  });

  test('is none within twenty years, and no text is read as a day', () => {
    expect(away({ until: '2046-12-31' })).toEqual([]);
    expect(away({ ...at('2027'), name: '9999-12-31' })).toEqual([]);
  });
});
