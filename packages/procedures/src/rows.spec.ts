import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';
import { CivilCase } from './testing/civil.ts';

test('a case is found by its cause, and by what that is called in English', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  const { state } = one;
  const found = rowsOf('case', {
    ...state,
    filing: { ...state.filing, causeName: '定作合同纠纷' },
  }).card?.search.split('\n');
  expect(found).toContain('定作合同纠纷');
  expect(found).toContain('made-to-order contract');
  const unnamed = rowsOf('case', { ...state, filing: { ...state.filing, causeName: null } });
  expect(unnamed.card?.search).not.toContain('null');
});
