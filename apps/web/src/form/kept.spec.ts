import type { FormDto } from '@xiezhi/contract';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Act } from '../api.ts';
import { draftName, keepCopy, nobody } from './kept.ts';
import { startOf } from './start-of.ts';
import type { Values } from './values.ts';

class Kept {
  readonly #held = new Map<string, string>();
  getItem(name: string): string | null {
    return this.#held.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.#held.set(name, value);
  }
  removeItem(name: string): void {
    this.#held.delete(name);
  }
}

const act: Act = { command: 'filing.submit', stream: null, key: '' };
const person = 'p1';

/** The form as the court gives it: with a draft of these answers, or with none. */
const form = (saved: Values | null): FormDto =>
  ({
    title: '起诉',
    values: saved ?? {},
    draft: saved === null ? null : { savedAt: '2026-03-02T01:00:00.000Z', expiresOn: '2026-05-31' },
    pages: [],
  }) as unknown as FormDto;

const keep = (values: Values, before: string | null, who = person): boolean =>
  keepCopy(draftName(act, who), {
    values,
    before,
    title: '起诉',
    act,
    at: '2026-03-02T01:00:00.000Z',
  });

beforeEach(() => {
  vi.stubGlobal('localStorage', new Kept());
  vi.stubGlobal('sessionStorage', new Kept());
});

test('left while it was being saved, the copy here and the draft at the court say the same: there is one', () => {
  keep({ why: '付款后没有交货', cause: '9143' }, null);
  expect(startOf(form({ cause: '9143', why: '付款后没有交货' }), act, person)).toEqual({
    from: 'court',
  });
  // And it is not asked about on another day, when the draft has gone on elsewhere.
  expect(startOf(form({ cause: '9143', why: '改过了' }), act, person)).toEqual({ from: 'court' });
});

test('two that differ are both somebody’s work: the writer says which', () => {
  keep({ why: '在这台设备上写的' }, null);
  expect(startOf(form({ why: '在别处写的' }), act, person)).toMatchObject({
    from: 'either',
    carried: false,
  });
});

test('what was written before signing in, and opened once since, is one draft and not two', () => {
  keep({ why: '登录以前写的' }, null, nobody);
  expect(startOf(form(null), act, person)).toMatchObject({ from: 'copy', carried: true });
  keep({ why: '登录以前写的' }, null);
  expect(startOf(form(null), act, person)).toMatchObject({ from: 'copy', carried: true });
  keep({ why: '另外写的' }, null);
  expect(startOf(form(null), act, person)).toMatchObject({ from: 'either', carried: true });
});
