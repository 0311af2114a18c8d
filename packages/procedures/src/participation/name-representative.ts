import type { PersonId } from '@xiezhi/kernel';
import { offer, personStream, technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  authorityGranted,
  fields,
  isAssistant,
  isPending,
  openGrants,
  participantsOf,
  parties,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fromStream,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { identityFirst } from './rules/identity-first.ts';
import { oneSideOnly } from './rules/one-side-only.ts';
import { triedTooOften, whoIsNamed } from './who-is-named.ts';

/** The organisations for which somebody acts here: as the one who represents it, or by an authority the court has seen. */
const represented = ({ participation }: CaseState, { person }: Actor): readonly Participant[] => {
  const mine = person === null ? [] : participantsOf(participation, person);
  return parties(participation).filter(
    (party) =>
      party.kind === 'organisation' &&
      mine.some(
        (one) =>
          one.id === party.id ||
          (one.principal === party.id &&
            !isPending(one) &&
            !isAssistant(one) &&
            // Chosen among many to conduct the suit, they have nothing to say of who heads the organisation.
            one.chosen === undefined),
      ),
  );
};

/** Represents it already, or said so and waits for the clerk, or was named and has not answered. */
const namedAlready = (
  { participation }: CaseState,
  party: Participant,
  person: PersonId,
): boolean =>
  party.person === person ||
  [...active(participation), ...openGrants(participation)].some(
    (one) =>
      one.principal === party.id &&
      one.person === person &&
      one.standing === 'legal-representative',
  );

/**
 * CPLI-51: another represents the organisation by its statute from now on. Whoever acts for it says who, and hands the certificate in.
 * Nobody is made a party unasked: whoever is named answers first (`authority.accept`), then the court looks at the certificate
 * (`authority.record`), and from then on the new one goes on where the former stood. Whoever comes without the former brings the
 * certificate to the counter (`authority.record-paper`).
 */
export const nameRepresentative = command({
  name: 'authority.name-representative',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-51', 'CPLI-51'],
  needs: {
    found: whoIsNamed,
    account: fromStream(
      'person',
      ({ facts }) => {
        const found = facts?.['found'] as { readonly person?: PersonId } | null | undefined;
        return found?.person === undefined ? null : personStream(found.person);
      },
      (state) => state.person,
    ),
  },
  offers: ({ state, actor }) => represented(state, actor).map((one) => offer(one.id, one)),
  tells: (_about, { name, representative }) => [
    { code: 'now', facts: { name, representative: representative ?? '' } },
  ],
  input: z.object({
    name: fields.text(80),
    mobile: fields.mobile(),
    attachments: fields.scans(),
    agreed: fields.confirmation(),
  }),
  ask: [
    page('who', field('name'), field('mobile')),
    page('papers', field('attachments'), field('agreed')),
  ],
  decide({ state, offer: party, input, facts: { found, account } }) {
    const { participation } = state;
    if (found === 'too-many') return refuse(triedTooOften);
    if (found === null || account === null || account.frozen || account.closedAt !== undefined)
      return refuse(
        refusal('participation/no-such-representative', technical, [
          mendField('name'),
          mendField('mobile'),
          atServiceHall,
        ]),
      );
    const first = identityFirst({ actor: { level: account.level }, as: 'agent' });
    if (first) return refuse(first);
    const both = oneSideOnly({ participation, person: found.person, side: party.side });
    if (both) return refuse(both);
    if (namedAlready(state, party, found.person))
      return refuse(
        refusal('participation/representative-already', technical, [mendField('name'), byHotline]),
      );
    return accept([
      authorityGranted.make({
        shared: {
          label: party.side === null ? 'court' : `side:${party.side}`,
          value: {
            grant: `a${String(participation.grants.length + 1)}`,
            principal: party.id,
            name: found.name,
            person: found.person,
            authority: 'special',
            standing: 'legal-representative',
            attachments: input.attachments,
          },
        },
        personal: { mobile: input.mobile },
      }),
    ]);
  },
  example: {
    name: '邵知行',
    mobile: '13800000004',
    attachments: [
      {
        sha256: '0'.repeat(64),
        name: '法定代表人身份证明书.pdf',
        mediaType: 'application/pdf',
        bytes: 1,
      },
    ],
    agreed: true,
  },
});
