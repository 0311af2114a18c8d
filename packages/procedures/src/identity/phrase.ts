import { offerUnless } from '@xiezhi/kernel';
import { fields, phraseChosen } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { ownLabel } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { holderIsHere } from './rules/holder-is-here.ts';

/**
 * OLR-7.2.1: words that only the holder and the court know, which the court writes into text messages to their own number.
 * Other ways do not bear them, so that nothing says of a message without them that it is false: a code is short and sent whenever
 * anybody asks for one, a message to a payer is sent at somebody's request, and of mail an account knows no address. All of them bear
 * the number by which they are checked. Whoever found a screen open chooses none. Left out, there are none any more.
 */
export const choosePhrase = command({
  name: 'identity.choose-phrase',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.2.1'],
  needs: {},
  offers: ({ state: { person }, actor, now }) =>
    person.registered
      ? [offerUnless('', {}, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })])]
      : [],
  tells: ({ state: { person } }) => [
    { code: person.phrase === null ? 'none' : 'chosen', facts: {} },
  ],
  input: z.object({ phrase: fields.words(12).optional() }),
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
