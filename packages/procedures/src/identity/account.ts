import { offerUnless } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import {
  credentialReplaced,
  documentSeen,
  fields,
  identityDocuments,
  mobileChanged,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Accepted } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { codeFor } from './answers.ts';
import { passwordTells } from './password-tells.ts';
import { ownLabel } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { documentAgrees } from './rules/document-agrees.ts';
import { holderIsHere } from './rules/holder-is-here.ts';
import { onePersonOneAccount } from './rules/one-person-one-account.ts';
import { phoneIsInHand } from './rules/phone-is-in-hand.ts';

/** No password has this hash: until a new one is set, only a code sent to the phone opens the account. */
export const voidHash = 'void';

/** The old number is let go, so that whoever gets it from the carrier next can register with it. */
const movedTo = (person: PersonState, mobile: string): Pick<Accepted, 'unique' | 'released'> => ({
  unique: onePersonOneAccount({ mobile }),
  released:
    person.mobile === null || person.mobile === mobile
      ? []
      : [{ space: 'mobile', value: person.mobile }],
});

/**
 * Another number. A password alone does not move the account: the holder first confirms by a code to the number known
 * so far or by face, and whoever can do neither brings the card to the counter. The number of before is told.
 */
export const changeMobile = command({
  name: 'identity.change-mobile',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.1.2', 'OLR-7.2.1', 'OLR-7.3.1'],
  needs: { code: codeFor('change-mobile') },
  offers: ({ state: { person }, actor, now }) =>
    person.registered
      ? [offerUnless('', {}, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })])]
      : [],
  input: z.object({ mobile: fields.mobile(), code: fields.code(6) }),
  ask: [page('phone', field('mobile'), field('code'))],
  decide({ key, state: { person }, input, facts }) {
    const wrong = phoneIsInHand({ answer: facts.code });
    if (wrong) return refuse(wrong);
    const { mobile } = input;
    const changed = mobileChanged.make({
      shared: { why: 'holder' },
      personal: { label: ownLabel(key), value: { mobile } },
    });
    return accept([changed], movedTo(person, mobile));
  },
  example: { mobile: '13800000015', code: '123456' },
});

/** At the counter: the document of whoever stands there, and a phone that is in their hand. */
export const withNewPhone = {
  input: z.object({
    document: fields.choice(identityDocuments),
    documentNumber: fields.documentNumber(),
    seen: fields.confirmation(),
    mobile: fields.mobile(),
    code: fields.code(6),
    note: fields.text(200).optional(),
  }),
  ask: [
    page('document', field('document'), field('documentNumber'), field('seen'), field('note')),
    page('phone', field('mobile'), field('code')),
  ],
};

/**
 * Phone and password are both lost, or somebody else holds the account: the original card at the counter gives it back
 * to the person whose number it bears. Every session of before ends, and the old password opens nothing. Also while
 * the account is frozen: it is the way out of it.
 */
export const changeMobileAtCounter = command({
  name: 'identity.change-mobile-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.1.2', 'OLR-7.2.3', 'OLR-7.3.2'],
  needs: { code: codeFor('change-mobile-at-counter') },
  // What its holder closed is opened by an act of its own.
  offers: ({ state: { person } }) =>
    person.registered && person.closedAt === undefined ? [offerUnless('', {}, [])] : [],
  ...withNewPhone,
  decide({ key, state: { person }, input, facts }) {
    const [first, ...rest] = [
      documentAgrees({ person, documentNumber: input.documentNumber }),
      phoneIsInHand({ answer: facts.code }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const { mobile } = input;
    return accept(
      [
        documentSeen.make({ shared: { document: input.document, note: input.note ?? '' } }),
        mobileChanged.make({
          shared: { why: 'counter' },
          personal: { label: ownLabel(key), value: { mobile } },
        }),
        credentialReplaced.make({ shared: { method: 'password', why: 'counter' } }),
      ],
      { ...movedTo(person, mobile), secrets: [{ kind: 'password', hash: voidHash }] },
    );
  },
  example: {
    document: 'resident-id-card',
    documentNumber: '11010519491231002X',
    seen: true,
    mobile: '13800000015',
    code: '123456',
  },
});

/**
 * A new password, for whoever has just shown the old one, a code or a face: so it can be forgotten, and a screen left
 * open gives nothing away. Every other session ends with it (the server reads that from the state).
 */
export const changePassword = command({
  name: 'identity.change-password',
  on: 'person',
  by: ['self'],
  session: 1,
  basis: ['OLR-7.2.1', 'OLR-7.3.1'],
  needs: {},
  offers: ({ state: { person }, actor, now }) =>
    person.registered
      ? [offerUnless('', {}, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })])]
      : [],
  input: z.object({ password: fields.password() }),
  ask: [page('password', field('password'))],
  givenAway: ({ person }, { password }) => passwordTells(password, person),
  decide: ({ input }) =>
    accept([credentialReplaced.make({ shared: { method: 'password', why: 'holder' } })], {
      secrets: [{ kind: 'password', hash: input.password }],
    }),
  example: { password: '另一句我自己记得住的话' },
});
