import { byPolicy, offer, technical } from '@xiezhi/kernel';
import type { CourtDay, Refusal } from '@xiezhi/kernel';
import type { TravelDocument } from '@xiezhi/law';
import { checkTravelDocument, travelDocuments } from '@xiezhi/law';
import { documentSeen, fields, identityChecked, registeredAtCounter } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  byHotline,
  command,
  field,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { codeFor } from './answers.ts';
import { ownLabel } from './register.ts';
import { onePersonOneAccount } from './rules/one-person-one-account.ts';
import { phoneIsInHand } from './rules/phone-is-in-hand.ts';

interface Written {
  readonly document: TravelDocument;
  readonly number: string;
  readonly issuer?: string | undefined;
  readonly validUntil: string;
}

/** A document that is out of date shows who somebody was; that it is not taken is the court's own rule. */
const expired = (until: string): Refusal =>
  refusal(
    'identity/document-expired',
    byPolicy('valid-document'),
    [mendField('validUntil'), byHotline],
    {
      until,
    },
  );

/** What is wrong with what was written of the document, all of it; and what names its holder. */
function readDocument({ document, number, issuer, validUntil }: Written, today: CourtDay) {
  const checked = checkTravelDocument(document, number, issuer);
  const wrong = checked.valid
    ? []
    : [
        checked.why === 'issuer'
          ? refusal('identity/document-issuer', technical, [mendField('issuer')])
          : refusal('identity/document-number', technical, [mendField('number')], { document }),
      ];
  return {
    mark: checked.valid ? checked.parts.mark : '',
    faults: [...wrong, ...(validUntil < today ? [expired(validUntil)] : [])],
  };
}

/**
 * OLR-7.1.2, OLR-7.3.2: whoever has a passport, a travel permit or an older residence card and no number of an identity
 * card is registered by an officer who holds the original and looks at them. No register here knows such documents: the
 * sighting by that officer, whose name stands on the entry, is the check. They sign in by a code sent to their phone, and
 * set a password themselves.
 */
export const registerAtCounter = command({
  name: 'identity.register-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  opens: true,
  basis: ['OLR-7.1.1', 'OLR-7.1.2', 'OLR-7.1.3', 'OLR-7.3.2'],
  needs: { code: codeFor('register-at-counter') },
  offers: () => [offer('', {})],
  input: z.object({
    name: fields.text(100),
    document: fields.choice(travelDocuments),
    issuer: fields.text(3).optional(),
    number: fields.text(30),
    validUntil: fields.day(),
    seen: fields.confirmation(),
    note: fields.text(200).optional(),
    mobile: fields.mobile(),
    code: fields.code(6),
    agreed: fields.confirmation(),
  }),
  ask: [
    page(
      'document',
      field('document'),
      neededWhen('issuer', 'document', ['passport']),
      field('number'),
      field('name'),
      field('validUntil'),
      field('seen'),
      field('note'),
    ),
    page('phone', field('mobile'), field('code')),
    page('agree', field('agreed')),
  ],
  decide({ key, input, facts, today }) {
    const { name, document, mobile, validUntil, note = '' } = input;
    const { mark, faults } = readDocument(input, today);
    const [first, ...rest] = [
      ...faults,
      ...[phoneIsInHand({ answer: facts.code })].filter((one) => one !== null),
    ];
    if (first) return refuse(first, ...rest);
    return accept(
      [
        registeredAtCounter.make({
          shared: { name, agreed: true, document, validUntil },
          personal: { label: ownLabel(key), value: { documentNumber: mark, mobile } },
        }),
        documentSeen.make({ shared: { document, note } }),
        identityChecked.make({
          shared: { method: 'counter', outcome: 'match', source: document, level: 3 },
        }),
      ],
      { unique: onePersonOneAccount({ travelDocument: mark, mobile }) },
    );
  },
  example: {
    name: 'DUPONT CAMILLE',
    document: 'passport',
    issuer: 'FRA',
    number: '12AB34567',
    validUntil: '2031-05-01',
    seen: true,
    mobile: '13800000006',
    code: '123456',
    agreed: true,
  },
});
