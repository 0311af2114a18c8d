import type { PersonId } from '@xiezhi/kernel';
import { byPolicy, offer, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  fields,
  participationBegun,
  participationEnded,
  participantsOf,
  procuratorateAdmitted,
  procuratorateCapacities,
  procuratorates,
} from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  fromOutside,
  mendField,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';

/** Who has this name and this number, as where a party names an agent; tries that miss are counted. */
type Found = { readonly person: PersonId; readonly name: string } | 'too-many';

const running = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null;

/**
 * OLR-4.3.0: a procuratorate takes part in the case of others, by the letter that sends its prosecutor. From then on its
 * consent is asked step by step as a party's is, and it reads what all parties read; it is no party and on no side. A
 * prosecutor without an account is reached by telephone or on paper, and the clerk takes the answers down.
 */
export const admitProcuratorate = command({
  name: 'participation.admit-procuratorate',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-4.3.0'],
  onlyOnSeen: true,
  needs: {
    found: fromOutside<Found>('agent-named', ({ actor, input }) =>
      typeof input?.['prosecutor'] === 'string' && typeof input['mobile'] === 'string'
        ? { by: actor.id, name: input['prosecutor'], mobile: input['mobile'] }
        : null,
    ),
  },
  offers: ({ state }) =>
    running(state) && procuratorates(state.participation).length === 0 ? [offer('', {})] : [],
  input: z.object({
    name: fields.text(80),
    capacity: fields.choice(procuratorateCapacities),
    prosecutor: fields.text(60),
    mobile: fields.mobile().optional(),
    letter: fields.scans(),
    reasons: fields.longText(2000),
  }),
  ask: [
    page('whom', field('name'), field('capacity'), field('prosecutor'), field('mobile')),
    page('letter', field('letter'), field('reasons')),
  ],
  decide({ state, input, facts: { found } }) {
    const { name, capacity, prosecutor, mobile, letter, reasons } = input;
    if (found === 'too-many')
      return refuse(
        refusal('participation/too-many-tries', byPolicy('agent-by-name'), [
          atServiceHall,
          byHotline,
        ]),
      );
    if (mobile !== undefined && found === null)
      return refuse(
        refusal('participation/no-such-prosecutor', technical, [
          mendField('prosecutor'),
          mendField('mobile'),
        ]),
      );
    const person = found?.person;
    if (person !== undefined && participantsOf(state.participation, person).length > 0)
      return refuse(
        refusal('participation/prosecutor-takes-part', byPolicy('one-side-only'), [
          mendField('prosecutor'),
        ]),
      );
    const before = state.participation.participants.filter(({ id }) => /^z\d+$/.test(id)).length;
    const participant = `z${String(before + 1)}`;
    return accept([
      participationBegun.make({
        shared: { participant, role: 'procuratorate', name, kind: 'organisation', person },
        personal: { mobile },
      }),
      procuratorateAdmitted.make({
        shared: { participant, name, capacity, prosecutor, letter, reasons },
      }),
    ]);
  },
  example: {
    name: '云州市东湖区人民检察院',
    capacity: 'supports-suit',
    prosecutor: '蒋守正',
    letter: [
      { sha256: '0'.repeat(64), name: '派员函.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    reasons: '检察院来函支持起诉，派员参加诉讼。',
  },
});

/** It takes part no longer: nothing hangs on its consent any more once the judge has decided again. */
export const endProcuratorate = command({
  name: 'participation.end-procuratorate',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-4.3.0'],
  needs: {},
  offers: ({ state }) =>
    running(state) ? procuratorates(state.participation).map(({ id }) => offer(id, { id })) : [],
  input: z.object({ why: fields.text(300) }),
  ask: [page('why', field('why'))],
  decide: ({ offer: { id }, input: { why } }) =>
    accept([participationEnded.make({ shared: { participant: id, why } })]),
  example: { why: '检察院来函不再参加。' },
});
