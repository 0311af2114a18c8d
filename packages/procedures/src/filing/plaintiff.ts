import type { NewEntry, PersonId } from '@xiezhi/kernel';
import type { PartyDetails } from '@xiezhi/record';
import { participationBegun } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import type { AccountHolder, StillToShow } from './rules/plaintiff-is-the-account.ts';
import { plaintiffIsTheAccount } from './rules/plaintiff-is-the-account.ts';

/** Everybody who sues, in the order of the complaint: the first, and whoever sues together with them (CPL-55). */
export const allWhoSue = (complaint: {
  readonly plaintiff: PartyDetails;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
}): readonly PartyDetails[] => [complaint.plaintiff, ...(complaint.coPlaintiffs ?? [])];

/** How the docket calls them, in that order. */
export const plaintiffId = (index: number): string => `p${String(index + 1)}`;

/** A plaintiff as named, under an account or none. */
export const plaintiffNamed = (
  { kind, name, ...personal }: PartyDetails,
  participant: string,
  account?: { readonly person: PersonId; readonly mobile: string | null },
): NewEntry =>
  participationBegun.make({
    shared: {
      participant,
      role: 'plaintiff',
      side: 'plaintiff',
      name,
      kind,
      ...(account === undefined ? {} : { person: account.person }),
    },
    personal: {
      ...personal,
      ...(account?.mobile && !personal.mobile ? { accountMobile: account.mobile } : {}),
    },
  });

/**
 * Which of those who sue the account is, by its place; and where it is none of them, what is still to be shown: who the one
 * of the same name is, or that the account may act.
 */
export function whoseAccount(
  plaintiffs: readonly PartyDetails[],
  holder: AccountHolder,
): { readonly bound: number | null; readonly stillToShow: StillToShow } {
  const shown = plaintiffs.map((plaintiff) => plaintiffIsTheAccount({ plaintiff, holder }));
  const place = shown.indexOf(null);
  return place >= 0
    ? { bound: place, stillToShow: null }
    : {
        bound: null,
        stillToShow: shown.find((one) => one === 'plaintiff-identity') ?? shown[0] ?? null,
      };
}

/**
 * The plaintiffs enter. One is bound to the account that handed the complaint in, when its holder is one of them; the others
 * have no account here, are invited as any party is, and what was done for them is theirs when they say so. Where the
 * holder is none of them, it enters beside each as an agent whose authority is still to be shown: the filing can be
 * followed, mended and taken back, and nothing is said or received in a plaintiff's name. So it does beside an organisation
 * that the complaint says it represents, until the certificate has been seen (CPL-51).
 */
export function plaintiffsBegin(
  plaintiffs: readonly PartyDetails[],
  actor: Actor,
  bound: number | null,
  mobile: string | null,
): readonly NewEntry[] {
  const person = actor.person ?? undefined;
  const agentOf = (index: number): NewEntry =>
    participationBegun.make({
      shared: {
        participant: `g${String(index + 1)}`,
        role: 'agent',
        side: 'plaintiff',
        name: actor.name,
        kind: 'person',
        person,
        principal: plaintiffId(index),
        authority: 'pending',
      },
      // Their own number, by which the court says that something waits.
      personal: mobile === null ? {} : { mobile },
    });
  return [
    ...plaintiffs.map((one, index) =>
      plaintiffNamed(
        one,
        plaintiffId(index),
        index === bound && person !== undefined ? { person, mobile } : undefined,
      ),
    ),
    ...plaintiffs.flatMap((one, index) =>
      bound === null || (one.kind === 'organisation' && one.representative === actor.name)
        ? [agentOf(index)]
        : [],
    ),
  ];
}
