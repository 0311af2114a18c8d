import { offerUnless, technical } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import { documentSeen, fields, identityDocuments, nameChanged } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { registerSaysOfNewName } from './answers.ts';
import { noSource } from './register.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { documentAgrees } from './rules/document-agrees.ts';
import { holderIsHere } from './rules/holder-is-here.ts';
import { newNameIsKnown } from './rules/new-name-is-known.ts';

const sameName = ({ name: old }: PersonState, name: string) =>
  name === old
    ? refusal('identity/same-name', technical, [mendField('name'), atServiceHall])
    : null;

/**
 * The holder bears another name. Online the household register is asked whether the number of the account stands under it now
 * (OLR-7.1.2): nobody takes a name by typing it. Cases of before keep the name of their day.
 */
export const changeName = command({
  name: 'identity.change-name',
  on: 'person',
  by: ['self'],
  session: 2,
  basis: ['OLR-7.1.2', 'OLR-7.3.1', 'OOR-14.3.0'],
  needs: { register: registerSaysOfNewName },
  offers: ({ state: { person }, actor, now }) =>
    person.registered && person.residentId !== null
      ? [offerUnless('', {}, [accountIsNotFrozen({ person }), holderIsHere({ actor, now })])]
      : [],
  tells: ({ state: { person } }) => [{ code: 'now', facts: { name: person.name } }],
  input: z.object({ name: fields.text(60), agreed: fields.confirmation() }),
  ask: [page('name', field('name'), field('agreed'))],
  decide({ state: { person }, input: { name }, facts: { register: answer } }) {
    const not = sameName(person, name) ?? newNameIsKnown({ answer });
    if (not) return refuse(not);
    return accept([
      nameChanged.make({
        shared: { name, was: person.name, why: 'register', proof: answer?.source ?? noSource },
      }),
    ]);
  },
  example: { name: '赵青和', agreed: true },
});

/** OLR-7.3.2: the register does not say it yet, or knows nothing of the document: somebody of the court looks at the proof. */
export const changeNameAtCounter = command({
  name: 'identity.change-name-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.1.2', 'OLR-7.3.2'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.registered ? [offerUnless('', {}, [accountIsNotFrozen({ person })])] : [],
  tells: ({ state: { person } }) => [{ code: 'now', facts: { name: person.name } }],
  input: z.object({
    document: fields.choice(identityDocuments),
    documentNumber: fields.documentNumber(),
    name: fields.text(60),
    proof: fields.text(300),
    seen: fields.confirmation(),
  }),
  ask: [
    page('document', field('document'), field('documentNumber'), field('name')),
    page('proof', field('proof'), field('seen')),
  ],
  decide({ state: { person }, input: { document, documentNumber, name, proof } }) {
    const [first, ...rest] = [
      documentAgrees({ person, documentNumber }),
      sameName(person, name),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    return accept([
      documentSeen.make({ shared: { document, note: '' } }),
      nameChanged.make({ shared: { name, was: person.name, why: 'counter', proof } }),
    ]);
  },
  example: {
    document: 'resident-id-card',
    documentNumber: '11010519491231002X',
    name: '赵青和',
    proof: '户口簿原件，曾用名一栏',
    seen: true,
  },
});
