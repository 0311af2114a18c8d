import { byPolicy, offerUnless, technical } from '@xiezhi/kernel';
import {
  confirmedAgain,
  detailsCorrected,
  documentSeen,
  fields,
  identityChecked,
  identityDocuments,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { codeToOwnNumber, faceSays, meansShown, registerSays } from './answers.ts';
import { noSource, ownLabel } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { anotherFactor } from './rules/another-factor.ts';
import { documentAgrees } from './rules/document-agrees.ts';
import { faceAgrees } from './rules/face-agrees.ts';
import { levelFromRegister } from './rules/level-from-register.ts';
import { meansAgree } from './rules/means-agree.ts';
import { nameAndNumberAgree } from './rules/name-and-number-agree.ts';
import { numberIsInOwnName } from './rules/number-is-in-own-name.ts';
import { onePersonOneAccount } from './rules/one-person-one-account.ts';
import { phoneIsInHand } from './rules/phone-is-in-hand.ts';
import { registerHasConfirmed } from './rules/register-has-confirmed.ts';

const registerAway = refusal('identity/register-away', technical, [
  { kind: 'retry' },
  atServiceHall,
]);

/** Name and number are compared again after the register did not answer. What was mistyped then can be mended here. */
export const check = command({
  name: 'identity.check',
  on: 'person',
  by: ['self'],
  session: 1,
  basis: ['OLR-7.1.2', 'OOR-14.3.0', 'OLR-10.1.2'],
  needs: { register: registerSays },
  offers: ({ state: { person } }) =>
    person.registered && person.level < 2
      ? [offerUnless('', {}, [accountIsNotFrozen({ person })])]
      : [],
  input: z.object({ name: fields.text(60), residentId: fields.residentId() }),
  ask: [page('who', field('name'), field('residentId'))],
  prefill: ({ state: { person } }) => ({ name: person.name, residentId: person.residentId ?? '' }),
  decide({ key, state: { person }, input, facts }) {
    const answer = facts.register;
    const differs = nameAndNumberAgree({ answer }) ?? numberIsInOwnName({ answer });
    if (differs) return refuse(differs);
    if (answer?.outcome !== 'match') return refuse(registerAway);
    const { name, residentId } = input;
    const checked = identityChecked.make({
      shared: {
        method: 'register',
        outcome: 'match',
        source: answer.source,
        level: levelFromRegister({ answer }),
        mobile: answer.mobile ?? 'not-compared',
      },
    });
    if (name === person.name && residentId === person.residentId) return accept([checked]);
    const corrected = detailsCorrected.make({
      shared: { name },
      personal: { label: ownLabel(key), value: { residentId } },
    });
    if (residentId === person.residentId) return accept([corrected, checked]);
    return accept([corrected, checked], {
      unique: onePersonOneAccount({ residentId }),
      released:
        person.residentId === null ? [] : [{ space: 'resident-id', value: person.residentId }],
    });
  },
  example: { name: '赵青禾', residentId: '11010519491231002X' },
});

/** The holder chooses to be known by face. Whoever does not want that brings the card to the counter. */
export const checkFace = command({
  name: 'identity.check-face',
  on: 'person',
  by: ['self'],
  session: 1,
  basis: ['OLR-7.1.2'],
  needs: { face: faceSays((input) => input['agreed'] === true) },
  offers: ({ state: { person } }) =>
    person.registered && person.level < 3
      ? [offerUnless('', {}, [accountIsNotFrozen({ person }), registerHasConfirmed({ person })])]
      : [],
  input: z.object({ agreed: fields.confirmation() }),
  ask: [page('face', field('agreed'))],
  decide({ facts }) {
    const differs = faceAgrees({ answer: facts.face });
    if (differs) return refuse(differs);
    return accept([
      identityChecked.make({
        shared: {
          method: 'face',
          outcome: 'match',
          source: facts.face?.source ?? noSource,
          level: 3,
        },
      }),
    ]);
  },
  example: { agreed: true },
});

/** OLR-7.3.2: a person of the court has the original in hand. Worth as much as a face, and no face is needed. */
export const checkAtCounter = command({
  name: 'identity.check-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.1.2', 'OLR-7.3.2'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.registered && person.level < 3
      ? [offerUnless('', {}, [accountIsNotFrozen({ person })])]
      : [],
  input: z.object({
    document: fields.choice(identityDocuments),
    documentNumber: fields.documentNumber(),
    seen: fields.confirmation(),
    note: fields.text(200).optional(),
  }),
  ask: [page('document', field('document'), field('documentNumber'), field('seen'), field('note'))],
  decide({ state: { person }, input }) {
    const differs = documentAgrees({ person, documentNumber: input.documentNumber });
    if (differs) return refuse(differs);
    return accept([
      documentSeen.make({ shared: { document: input.document, note: input.note ?? '' } }),
      identityChecked.make({
        shared: { method: 'counter', outcome: 'match', source: input.document, level: 3 },
      }),
    ]);
  },
  example: { document: 'resident-id-card', documentNumber: '11010519491231002X', seen: true },
});

/**
 * OLR-7.3.1: whoever sits there shows once more who they are, by something else than what they came in with. The entry records that it was done; the server raises
 * the session in which it was done, and no other, to the level it names.
 */
export const stepUp = command({
  name: 'identity.step-up',
  on: 'person',
  by: ['self'],
  basis: ['OLR-7.3.1'],
  needs: {
    code: codeToOwnNumber,
    face: faceSays((input) => input['method'] === 'face'),
    means: meansShown,
  },
  offers: ({ state: { person } }) =>
    person.registered ? [offerUnless('', {}, [accountIsNotFrozen({ person })])] : [],
  input: z.object({
    method: fields.choice(['phone-code', 'face', 'totp', 'recovery-code', 'passkey', 'password']),
    code: fields.code(6).optional(),
    recoveryCode: fields.text(40).optional(),
    credential: fields.text(8000).optional(),
  }),
  ask: [
    page(
      'again',
      field('method'),
      neededWhen('code', 'method', ['phone-code', 'totp']),
      neededWhen('recoveryCode', 'method', ['recovery-code']),
      neededWhen('credential', 'method', ['passkey', 'password']),
    ),
  ],
  prefill: () => ({ method: 'phone-code' }),
  decide({ state: { person }, actor, input, facts }) {
    const same = anotherFactor({ person, actor, method: input.method });
    if (same) return refuse(same);
    if (input.method === 'face') {
      const differs = faceAgrees({ answer: facts.face });
      if (differs) return refuse(differs);
      return accept([
        confirmedAgain.make({
          shared: { method: 'face', level: 3, source: facts.face?.source ?? noSource },
        }),
      ]);
    }
    if (input.method !== 'phone-code') {
      const not = meansAgree({ answer: facts.means, part: partOf[input.method] });
      if (not) return refuse(not);
      return accept([
        confirmedAgain.make({
          shared: { method: input.method, level: 2, source: facts.means?.id ?? input.method },
        }),
      ]);
    }
    if (input.code === undefined) return refuse(codeMissing);
    const wrong = phoneIsInHand({ answer: facts.code });
    if (wrong) return refuse(wrong);
    return accept([
      confirmedAgain.make({ shared: { method: 'phone-code', level: 2, source: 'phone-code' } }),
    ]);
  },
  example: { method: 'phone-code', code: '123456' },
});

const partOf = {
  totp: 'code',
  'recovery-code': 'recoveryCode',
  passkey: 'credential',
  password: 'credential',
} as const;

const codeMissing = refusal('identity/code-wrong', byPolicy('phone-code'), [
  mendField('code'),
  atServiceHall,
]);
