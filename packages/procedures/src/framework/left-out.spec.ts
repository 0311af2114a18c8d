import type { StreamId } from '@xiezhi/kernel';
import { personRegistered } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { offer } from '@xiezhi/kernel';
import { Scenario } from '../testing/index.ts';
import { catalogueOf } from './catalogue.ts';
import { anyCommand, command } from './command.ts';
import { accept } from './decision.ts';
import { field, needed, neededUnless, neededWhen, page } from './ask.ts';
import type { AnyCommand, Context } from './command.ts';
import { leftOut } from './left-out.ts';

const act = (unasked: readonly string[] = []): AnyCommand =>
  ({
    ask: [
      page('one', field('free'), needed('always'), neededWhen('day', 'way', ['post'])),
      page('two', neededWhen('whole', 'files', ['*'])),
    ],
    unasked: () => unasked,
  }) as unknown as AnyCommand;
const paths = (input: object, unasked?: readonly string[]) =>
  leftOut(act(unasked), {} as Context, {}, input as Record<string, unknown>)?.remedy.map((one) =>
    'path' in one ? one.path : '',
  ) ?? [];

test('one of two: left out while the other is not answered either', () => {
  const ask = [page('one', neededUnless('cause', 'unknown', ['true'], 'cause-or-not'))];
  const first = (input: Readonly<Record<string, unknown>>) =>
    leftOut({ ask } as unknown as AnyCommand, {} as Context, {}, input)?.remedy.length;
  expect(first({})).toBe(1);
  expect(first({ cause: '9220' })).toBeUndefined();
  expect(first({ unknown: true })).toBeUndefined();
});

const none = { commands: {}, refusals: {}, entries: {} };
const texts = { name: 'test', texts: { 'zh-CN': none, en: none } };
const registered = {
  shared: { name: '顾行简' },
  personal: {
    label: 'person:gu-xingjian' as const,
    value: { residentId: '110101199003070011', mobile: '13800000001' },
  },
};
const noted = command({
  name: 'test.note',
  on: 'person',
  by: ['self'],
  basis: ['OLR-7.1.1'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object({ day: z.string().optional() }),
  ask: [page('day', needed('day'))],
  decide: () => accept([personRegistered.make(registered)]),
  example: { day: 'today' },
});

test.each([
  [{}, ['always']],
  [{ always: 'x', way: 'hand', files: [] }, []],
  [{ always: '', way: 'post', files: ['f'] }, ['always', 'day', 'whole']],
  [{ always: 'x', way: ['hand', 'post'] }, ['day']],
  [{ always: false, way: 'post', day: '2026-03-02', files: ['f'], whole: true }, []],
])('of %j these are asked for: %j', (input, expected) => {
  expect(paths(input)).toEqual(expected);
});

test('what is not asked of this subject is not missed', () => {
  expect(paths({}, ['always'])).toEqual([]);
});

test('whoever calls without the form is held to its questions; an act that says it better says it itself', async () => {
  const court = new Scenario(
    catalogueOf([{ ...texts, commands: [anyCommand(noted)] }]),
    '2026-03-02T01:00:00.000Z',
  );
  const who = court.person('gu-xingjian', { name: '顾行简' });
  const stream = 'person:gu-xingjian' as StreamId;
  court.given(stream, personRegistered.make(registered));
  expect(await court.when(who, 'test.note', stream, {})).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'form/left-out', ground: { kind: 'technical' }, remedy: [{ path: 'day' }] }],
  });
  expect((await court.when(who, 'test.note', stream, { day: 'today' })).outcome).toBe('accepted');
});
