import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { catalogueOf } from './catalogue.ts';

const none = { commands: {}, refusals: {}, entries: {} };

test('two effects of one name stop the start: their messages would have one identity', () => {
  const bare = { name: 'x', commands: [], texts: { 'zh-CN': none, en: none } };
  const [first] = catalogue.procedures.flatMap(({ effects }) => effects ?? []);
  if (first === undefined) throw new Error('no effect');
  expect(catalogueOf([{ ...bare, effects: [first] }]).commands).toEqual([]);
  expect(() => catalogueOf([{ ...bare, effects: [first, { ...first }] }])).toThrow(
    `two effects named ${first.name}`,
  );
});
