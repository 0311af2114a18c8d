import { byPolicy } from '@xiezhi/kernel';
import type { UniqueClaim } from '../../framework/index.ts';
import {
  atServiceHall,
  byHotline,
  computation,
  mendField,
  refusal,
  signIn,
  useCommand,
} from '../../framework/index.ts';

/** The answers name no account and no person: whoever reads them may be anybody. */
const residentIdTaken = refusal('identity/resident-id-taken', byPolicy('one-account'), [
  signIn,
  useCommand('identity.dispute'),
  atServiceHall,
  byHotline,
]);
/** Said to whoever stands at the counter, document in hand: the account can be opened there. */
const documentTaken = refusal('identity/document-taken', byPolicy('one-account'), [
  mendField('number'),
  useCommand('identity.change-mobile-at-counter', 'clerk'),
  byHotline,
]);
const mobileTaken = refusal('identity/mobile-taken', byPolicy('one-account'), [
  signIn,
  mendField('mobile'),
  atServiceHall,
  byHotline,
]);

export interface AccountMarks {
  readonly residentId?: string;
  /** What names somebody by a document that has no such number. */
  readonly travelDocument?: string;
  readonly mobile?: string;
}

/**
 * OLR-7.1.3, OOR-14.2.2: a person gets an account of their own and uses the same registration everywhere. Neither
 * forbids a second one in words, so that refusing it rests on this court's policy.
 */
export const onePersonOneAccount = computation<AccountMarks, readonly UniqueClaim[]>(
  'identity/one-person-one-account',
  ['OLR-7.1.3', 'OOR-14.2.2'],
  ({ residentId, travelDocument, mobile }) => [
    ...(residentId === undefined
      ? []
      : [{ space: 'resident-id' as const, value: residentId, taken: residentIdTaken }]),
    ...(travelDocument === undefined
      ? []
      : [{ space: 'travel-document' as const, value: travelDocument, taken: documentTaken }]),
    ...(mobile === undefined
      ? []
      : [{ space: 'mobile' as const, value: mobile, taken: mobileTaken }]),
  ],
  () => [],
);
