import { askedSteps } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

test('OLR-10.1.1: the notice of rights names every step about which a party is asked', async () => {
  const one = await CivilCase.registered();
  const ordered = one.court
    .entries(one.stream)
    .find(({ body }) => (body as { template?: string }).template === 'rights-notice');
  const { steps } = (ordered?.body as { data: { steps: readonly { step: string }[] } }).data;
  expect(steps).toHaveLength(askedSteps.length);
  expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['调解', '询问']));
});
