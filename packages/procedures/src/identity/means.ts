import type { Instant } from '@xiezhi/kernel';
import { offerUnless } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { fields, meansRemoved, meansSet } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { voidHash } from './account.ts';
import { meansBegun } from './answers.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { holderIsHere } from './rules/holder-is-here.ts';
import { meansAgree } from './rules/means-agree.ts';

/** Whoever found a screen open, or has the password alone, adds and takes away nothing. */
const toWhoeverIsHere = (person: PersonState, actor: Actor, now: Instant) =>
  person.registered
    ? [offerUnless('', {}, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })])]
    : [];

/** Codes that an app makes every half minute (RFC 6238). The seed was shown a moment ago; a first code shows it arrived. */
export const setUpTotp = command({
  name: 'identity.set-up-totp',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.2.1', 'OLR-7.3.1'],
  needs: { begun: meansBegun('totp', 'code') },
  offers: ({ state: { person }, actor, now }) => toWhoeverIsHere(person, actor, now),
  input: z.object({ code: fields.code(6) }),
  ask: [page('code', field('code'))],
  decide({ facts: { begun } }) {
    const wrong = meansAgree({ answer: begun, part: 'code' });
    if (wrong) return refuse(wrong);
    return accept([meansSet.make({ shared: { id: 'totp', means: 'totp' } })], {
      secrets: [{ kind: 'totp', hash: begun?.kept ?? voidHash }],
    });
  },
  example: { code: '123456' },
});

/** Ten codes, each good once, for the day on which phone and app are gone. They were shown; the holder has them written down. */
export const keepRecoveryCodes = command({
  name: 'identity.keep-recovery-codes',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.2.1', 'OLR-7.3.1'],
  needs: { begun: meansBegun('recovery-codes', 'code') },
  offers: ({ state: { person }, actor, now }) => toWhoeverIsHere(person, actor, now),
  input: z.object({ code: fields.text(40), written: fields.confirmation() }),
  ask: [page('codes', field('code'), field('written'))],
  decide({ facts: { begun } }) {
    const wrong = meansAgree({ answer: begun, part: 'code' });
    if (wrong) return refuse(wrong);
    return accept([meansSet.make({ shared: { id: 'recovery-codes', means: 'recovery-codes' } })], {
      secrets: [{ kind: 'recovery-codes', hash: begun?.kept ?? voidHash }],
    });
  },
  example: { code: 'K7QM-2XVP', written: true },
});

/** A key that stays in the holder's device and opens by its own lock (WebAuthn). `credential` is what the browser made. */
export const addPasskey = command({
  name: 'identity.add-passkey',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.2.1', 'OLR-7.3.1'],
  needs: { begun: meansBegun('passkey', 'credential') },
  offers: ({ state: { person }, actor, now }) => toWhoeverIsHere(person, actor, now),
  input: z.object({ name: fields.text(40), credential: fields.text(8000) }),
  ask: [page('key', field('name'), field('credential'))],
  decide({ input: { name }, facts: { begun } }) {
    const wrong = meansAgree({ answer: begun, part: 'credential' });
    if (wrong) return refuse(wrong);
    const id = begun?.id ?? '';
    return accept([meansSet.make({ shared: { id, means: 'passkey', name } })], {
      secrets: [{ kind: `passkey:${id}`, hash: begun?.kept ?? voidHash }],
    });
  },
  example: { name: '我的手机', credential: '{}' },
});

/** A means that is lost, or no longer wanted. The phone remains, and so does the counter. */
export const removeMeans = command({
  name: 'identity.remove-means',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.2.1', 'OLR-7.3.1'],
  needs: {},
  offers: ({ state: { person }, actor, now }) =>
    person.means.map((one) =>
      offerUnless(one.id, one, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })]),
    ),
  tells: (_about, { means, name, at }) => [{ code: 'which', facts: { means, name, at } }],
  input: z.object({ sure: fields.confirmation() }),
  ask: [page('sure', field('sure'))],
  decide: ({ offer: { id, means } }) =>
    accept([meansRemoved.make({ shared: { id, means } })], {
      secrets: [{ kind: means === 'passkey' ? `passkey:${id}` : means, hash: voidHash }],
    }),
  example: { sure: true },
});
