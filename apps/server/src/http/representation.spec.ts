import { catalogue } from '@xiezhi/procedures';
import { withinRepresentation } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { reachAsked } from './representation.ts';
import { Words } from './words.ts';

const words = new Words(catalogue, 'zh-CN', null);

test('CPL-56: whoever is asked to represent one of many is shown with what they may do, and as nobody’s assistant', () => {
  const asked = { authority: 'special', extent: withinRepresentation } as const;
  const represents = reachAsked({ ...asked, standing: 'representative' }, words);
  expect(represents).toContain('上诉');
  expect(represents).toBe(reachAsked(asked, words));
  const assists = reachAsked({ authority: 'general', standing: 'assistant' }, words);
  expect(assists).not.toBe(represents);
  expect(assists).not.toContain('上诉');
});
