import type { PersonId, StreamId } from '@xiezhi/kernel';
import { addMillis, instant } from '@xiezhi/kernel';
import { visitor } from '@xiezhi/procedures';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Presentations } from './presentations.ts';
import type { Known } from './windows.ts';

const stream = 'case:aaaaaaaaaaaaaaaaaaaaaaaa' as StreamId;
const elsewhere = 'case:bbbbbbbbbbbbbbbbbbbbbbbb' as StreamId;
const who = (name: string): Known => ({ ...visitor(name), id: name, person: name as PersonId });
const [zhao, bai, lu] = [who('zhao'), who('bai'), who('lu')];
const shown = (page: number) =>
  ({ sha256: 'a'.repeat(64), page, zoom: 'width', turn: 0, mark: null }) as const;

const moment = instant('2026-03-20T01:00:00.000Z');
let presentations: Presentations;
beforeEach(() => {
  vi.useFakeTimers();
  presentations = new Presentations(() => moment);
});
afterEach(() => {
  vi.useRealTimers();
});
const begin = (): string =>
  presentations.begin({ stream, person: zhao.person, by: { name: '赵', court: false } }, shown(1))
    .id;
const show = (id: string, page = 1, aside = false): boolean =>
  presentations.show({ stream, id, person: zhao.person }, shown(page), aside);
const minutes = (count: number): unknown => vi.advanceTimersByTime(count * 60_000);

test('after twelve seconds of silence nothing comes, after another minute another may go on, and after ten it is over', () => {
  const id = begin();
  vi.advanceTimersByTime(11_999);
  expect(presentations.of(stream)).toMatchObject({ id, lost: false, gone: false });
  vi.advanceTimersByTime(1);
  expect(presentations.of(stream)).toMatchObject({ id, lost: true, gone: false });
  vi.advanceTimersByTime(59_999);
  expect(presentations.of(stream)).toMatchObject({ gone: false });
  vi.advanceTimersByTime(1);
  expect(presentations.of(stream)).toMatchObject({ lost: true, gone: true });
  minutes(9);
  expect(presentations.of(stream)).toBeNull();
  expect(show(id)).toBe(false);
});

test('whoever comes back meanwhile goes on where they were, and silence is counted anew', () => {
  const id = begin();
  minutes(5);
  expect(presentations.of(stream)).toMatchObject({ gone: true });
  expect(show(id, 1)).toBe(true);
  expect(presentations.of(stream)).toMatchObject({ id, lost: false, gone: false });
  for (let times = 0; times < 4; times += 1) {
    vi.advanceTimersByTime(11_000);
    show(id, 1);
  }
  expect(presentations.of(stream)).toMatchObject({ lost: false });
});

test('a page that lies behind others is heard of once a minute, and not lost between', () => {
  const id = begin();
  show(id, 1, true);
  for (let times = 0; times < 3; times += 1) {
    minutes(1);
    expect(presentations.of(stream)).toMatchObject({ lost: false });
    show(id, 1, true);
  }
  vi.advanceTimersByTime(75_000);
  expect(presentations.of(stream)).toMatchObject({ lost: true });
});

test('two windows of one person are one follower, nobody follows themselves, and whoever leaves is not counted', () => {
  begin();
  for (const [name, one, follows] of [
    ['a', bai, true],
    ['b', bai, false],
    ['c', zhao, true],
    ['d', lu, false],
  ] as const)
    presentations.watch(name, stream, one, follows);
  presentations.watch('e', elsewhere, lu, true);
  const of = () => presentations.watchers(stream).map(({ actor, follows }) => [actor.id, follows]);
  expect(of()).toEqual([
    ['bai', true],
    ['lu', false],
  ]);
  presentations.leave('a', bai.person);
  expect(of()).toEqual([
    ['bai', false],
    ['lu', false],
  ]);
  // Nobody takes away what is another's.
  presentations.leave('d', bai.person);
  expect(of()).toHaveLength(2);
  vi.advanceTimersByTime(25_000);
  expect(of()).toEqual([]);
});

test('who follows is told to whoever presents; a turned page, to everybody who has the case open', () => {
  const told: string[] = [];
  for (const one of [zhao, bai, lu]) {
    presentations.open(one.person, () => told.push(one.id));
    presentations.watch('w', stream, one, false);
  }
  const id = begin();
  expect(told.splice(0).sort()).toEqual(['bai', 'lu', 'zhao']);
  presentations.watch('w', stream, bai, true);
  presentations.watch('w', stream, bai, true);
  expect(told.splice(0)).toEqual(['zhao']);
  show(id, 2);
  expect(told.splice(0).sort()).toEqual(['bai', 'lu', 'zhao']);
  show(id, 2);
  expect(told).toEqual([]);
});

test('a person has at most twenty windows, and each of them is known by its name', () => {
  for (let number = 0; number < 20; number += 1)
    expect(presentations.watch(`w${String(number)}`, stream, bai, false)).toBe(true);
  expect(presentations.watch('one more', stream, bai, false)).toBe(false);
  expect(presentations.watch('w7', elsewhere, bai, true)).toBe(true);
  expect(presentations.watch('w', stream, lu, false)).toBe(true);
  presentations.leave('w3', bai.person);
  expect(presentations.watch('one more', stream, bai, false)).toBe(true);
});

test('what is reckoned later bears a greater number, also within a moment and over a new start', () => {
  const before = [1, 2, 3].map(() => presentations.reckoned());
  expect([...before].sort((left, right) => left - right)).toEqual(before);
  expect(new Set(before).size).toBe(3);
  expect(new Presentations(() => addMillis(moment, 1)).reckoned()).toBeGreaterThan(
    before.at(-1) ?? 0,
  );
  expect(Number.isSafeInteger(presentations.reckoned())).toBe(true);
});
