import type { PersonId } from '@xiezhi/kernel';
import { offer, personStream, technical } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { active, fields, isAssistant, isPending, participantsOf, parties } from '@xiezhi/record';
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
import { standInFor } from './show-authority.ts';
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
          (one.principal === party.id && !isPending(one) && !isAssistant(one)),
      ),
  );
};

/**
 * CPLI-51: another represents the organisation by its statute from now on. Whoever acts for it says who, and hands the certificate in;
 * nothing changes until the court has looked at it (`authority.record`), and then the new one goes on where the former stood. Whoever
 * comes without the former brings the certificate to the counter (`authority.record-paper`).
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
    const again =
      party.person === found.person ||
      active(participation).some(
        (one) =>
          one.principal === party.id &&
          one.person === found.person &&
          one.standing === 'legal-representative',
      );
    if (again)
      return refuse(
        refusal('participation/representative-already', technical, [mendField('name'), byHotline]),
      );
    return accept(
      standInFor({
        state,
        party,
        person: found.person,
        name: found.name,
        mobile: account.mobile,
        standing: 'legal-representative',
        attachments: input.attachments,
      }),
    );
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
