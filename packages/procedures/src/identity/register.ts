import type { Label } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import { fields, identityChecked, personRegistered } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { codeFor, registerSaysOnceInHand } from './answers.ts';
import { passwordTells } from './password-tells.ts';
import { levelFromRegister } from './rules/level-from-register.ts';
import { nameAndNumberAgree } from './rules/name-and-number-agree.ts';
import { onePersonOneAccount } from './rules/one-person-one-account.ts';
import { phoneIsInHand } from './rules/phone-is-in-hand.ts';

/** What only the holder and the court read: number of the card, number of the phone. */
export const ownLabel = (person: string): Label => `person:${person}`;

/** The answer of nobody: what an outside port that is not there comes to. */
export const noSource = 'none';

/**
 * Opens an account. The personal numbers go into a part of their own under the label of this person; the password's
 * hash goes beside the docket. A register that does not answer leaves the person registered and not yet verified.
 */
export const register = command({
  name: 'identity.register',
  on: 'person',
  by: ['visitor'],
  opens: true,
  basis: ['OLR-7.1.1', 'OLR-7.1.2', 'OLR-7.1.3', 'OOR-14.1.0', 'OOR-14.2.1'],
  needs: { code: codeFor('register'), register: registerSaysOnceInHand },
  offers: ({ actor }) => (actor.person === null ? [offer('', {})] : []),
  input: z.object({
    name: fields.text(60),
    residentId: fields.residentId(),
    mobile: fields.mobile(),
    code: fields.code(6),
    password: fields.password(),
    agreed: fields.confirmation(),
  }),
  ask: [
    page('who', field('name'), field('residentId')),
    page('phone', field('mobile'), field('code')),
    page('password', field('password')),
    page('agree', field('agreed')),
  ],
  givenAway: (_state, input) => passwordTells(input.password, input),
  decide({ key, input, facts }) {
    const { name, residentId, mobile } = input;
    // One after the other: until the phone is in their hand, nobody is told what the register says.
    const first =
      phoneIsInHand({ answer: facts.code }) ?? nameAndNumberAgree({ answer: facts.register });
    if (first) return refuse(first);
    return accept(
      [
        personRegistered.make({
          shared: { name, agreed: true },
          personal: { label: ownLabel(key), value: { residentId, mobile } },
        }),
        identityChecked.make({
          shared: {
            method: 'register',
            outcome: facts.register?.outcome ?? 'unavailable',
            source: facts.register?.source ?? noSource,
            level: levelFromRegister({ answer: facts.register }),
            mobile: facts.register?.mobile ?? 'not-compared',
          },
        }),
      ],
      {
        unique: onePersonOneAccount({ residentId, mobile }),
        secrets: [{ kind: 'password', hash: input.password }],
      },
    );
  },
  example: {
    name: '赵青禾',
    residentId: '11010519491231002X',
    mobile: '13800000005',
    code: '123456',
    password: '一句我自己记得住的话吧',
    agreed: true,
  },
});
