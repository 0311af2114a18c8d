import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { namedInMessages } from './named-in-messages.ts';

test('OLR-9.1.2: a message names a complaint by its receipt, until it has a case number', async () => {
  const filed = await CivilCase.filed();
  expect(namedInMessages(filed.state.filing)).toContain(filed.state.filing.receipt);
  const { filing } = (await CivilCase.registered()).state;
  expect(namedInMessages(filing)).toBe(filing.caseNumber);
});
