import { offerUnless } from '@xiezhi/kernel';
import { fields, phraseChosen } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { ownLabel } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';

/**
 * OLR-7.2.1: words that only the holder and the court know, which the court writes into its messages to them. A message that
 * calls itself the court's and does not hold them is nobody's to believe. Left out, there are none any more.
 */
export const choosePhrase = command({
  name: 'identity.choose-phrase',
  on: 'person',
  by: ['self'],
  basis: ['OLR-7.2.1'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.registered ? [offerUnless('', {}, [accountIsNotFrozen({ person })])] : [],
  tells: ({ state: { person } }) => [
    { code: person.phrase === null ? 'none' : 'chosen', facts: {} },
  ],
  input: z.object({ phrase: fields.text(12).optional() }),
  ask: [page('phrase', field('phrase'))],
  decide: ({ key, input: { phrase } }) =>
    accept([
      phraseChosen.make({
        shared: { chosen: phrase !== undefined },
        personal: { label: ownLabel(key), value: { phrase } },
      }),
    ]),
  example: { phrase: '外婆家的柿子树' },
});
