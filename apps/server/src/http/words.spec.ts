import type { CourtId, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { catalogue, refusal, useCommand, visitor } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { Words } from './words.ts';

const words = new Words(catalogue, 'zh-CN', null);
const refused: Refusal = refusal('service/nothing-to-serve', technical, [
  useCommand('service.record-address', 'clerk'),
]);
const holding = (post: 'clerk' | 'judge'): Actor => ({
  ...visitor('s'),
  name: '何书岚',
  offices: [{ court: 'demo' as CourtId, post, division: null }],
});
const way = (actor: Actor) => words.refusal(refused, actor, null).remedy[0];

test('a remedy that the clerk does is a way for the clerk, and somebody else’s for everybody else', () => {
  expect(way(holding('clerk'))).toMatchObject({ mine: true, who: '何书岚' });
  expect(way(holding('judge'))).toMatchObject({ mine: false, who: '书记员' });
  expect(way(visitor('s'))).toMatchObject({ mine: false });
});
