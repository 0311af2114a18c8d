import { offerUnless } from '@xiezhi/kernel';
import {
  accountClosed,
  accountReopened,
  credentialReplaced,
  documentSeen,
  fields,
  mobileChanged,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { voidHash, withNewPhone } from './account.ts';
import { codeFor, tiesOf } from './answers.ts';
import { ownLabel } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { documentAgrees } from './rules/document-agrees.ts';
import { holderIsHere } from './rules/holder-is-here.ts';
import { nothingHangsOnIt } from './rules/nothing-hangs-on-it.ts';
import { onePersonOneAccount } from './rules/one-person-one-account.ts';
import { phoneIsInHand } from './rules/phone-is-in-hand.ts';

/**
 * OLR-7.1.3: the account is a right of the holder, and so is closing it. What was done by it stays in the dockets it was done in; the
 * number of the telephone is let go, that of the card is not, so that one person has one account when they come back.
 */
export const closeAccount = command({
  name: 'identity.close',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.1.3', 'OLR-7.3.1'],
  needs: { ties: tiesOf },
  offers: ({ state: { person }, actor, now, facts: { ties } }) =>
    person.registered && person.closedAt === undefined
      ? [
          offerUnless('', {}, [
            accountIsNotFrozen({ person }),
            ...nothingHangsOnIt({ ties, actor }),
            holderIsHere({ actor, now }),
          ]),
        ]
      : [],
  tells: () => [
    { code: 'stays', facts: {} },
    { code: 'goes', facts: {} },
    { code: 'back', facts: {} },
  ],
  input: z.object({ reason: fields.text(300).optional(), understood: fields.confirmation() }),
  ask: [page('sure', field('reason'), field('understood'))],
  decide: ({ state: { person }, input: { reason } }) =>
    // The password stays what it is and opens nothing: whoever knows it is told that the account is closed.
    accept([accountClosed.make({ shared: { reason } })], {
      released: person.mobile === null ? [] : [{ space: 'mobile', value: person.mobile }],
    }),
  example: { reason: '案件都办完了。', understood: true },
});

/** OLR-7.3.2: whoever closed it stands at the counter with the document and a telephone in hand. */
export const reopenAtCounter = command({
  name: 'identity.reopen-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.1.3', 'OLR-7.3.2'],
  needs: { code: codeFor('reopen-at-counter') },
  offers: ({ state: { person } }) =>
    person.closedAt === undefined ? [] : [offerUnless('', {}, [])],
  ...withNewPhone,
  decide({ key, state: { person }, input, facts }) {
    const { document, documentNumber, mobile, note = '' } = input;
    const [first, ...rest] = [
      documentAgrees({ person, documentNumber }),
      phoneIsInHand({ answer: facts.code }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    return accept(
      [
        documentSeen.make({ shared: { document, note } }),
        accountReopened.make({ shared: { note } }),
        mobileChanged.make({
          shared: { why: 'counter' },
          personal: { label: ownLabel(key), value: { mobile } },
        }),
        credentialReplaced.make({ shared: { method: 'password', why: 'counter' } }),
      ],
      {
        unique: onePersonOneAccount({ mobile }),
        secrets: [{ kind: 'password', hash: voidHash }],
      },
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
