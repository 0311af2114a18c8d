import type { NewEntry } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  billsOf,
  claimBill,
  fields,
  filingSubmitted,
  participationBegun,
  parties,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

/*
 * CPL-130: a case that another court of this installation has handed over. It is a filing here, with the papers, the people and
 * the day of the first one; its court registers it under a number of its own.
 */

const money = z.number().int().nullable();
const text = z.string();
const person = z.object({
  participant: text,
  role: z.enum(['plaintiff', 'defendant', 'third-party', 'agent']),
  side: z.enum(['plaintiff', 'defendant', 'third-party']),
  name: text,
  kind: z.enum(['person', 'organisation']),
  person: text.optional(),
  principal: text.optional(),
  authority: z.enum(['general', 'special', 'pending']).optional(),
  personal: z.record(text, text),
});

const letter = {
  court: fields.courtField(),
  from: z.object({
    stream: text,
    court: text,
    courtName: text,
    caseNumber: text,
    filedAt: text,
    paid: z.number().int().nonnegative(),
  }),
  cause: text,
  causeName: text,
  claims: z.array(z.object({ text, fen: money })),
  fen: money,
  grounds: text,
  attachments: fields.files(400),
  people: z.array(person),
};
type Letter = z.infer<z.ZodObject<typeof letter>>;

const knownOf = [
  ...(['residentId', 'creditCode', 'representative', 'address', 'mobile', 'email'] as const),
  ...(['ethnicity', 'occupation', 'workplace'] as const),
];

/** What of this participant is known, as it was known there. */
const personalOf = (one: Participant): Readonly<Record<string, string>> =>
  Object.fromEntries(
    knownOf.flatMap((name) => (one[name] === null ? [] : [[name, one[name]] as const])),
  );

/** Everybody who stands on a side, with the account that is theirs; the bench stays where it was. */
const peopleOf = ({ participation }: CaseState): Letter['people'] =>
  [...parties(participation), ...active(participation).filter(({ role }) => role === 'agent')].map(
    (one) => ({
      participant: one.id,
      role: one.role as Letter['people'][number]['role'],
      side: one.side ?? 'plaintiff',
      name: one.name,
      kind: one.kind,
      ...(one.person === null ? {} : { person: one.person }),
      ...(one.principal === null ? {} : { principal: one.principal }),
      ...(one.authority === null ? {} : { authority: one.authority }),
      personal: personalOf(one),
    }),
  );

/** The letter to the court `to`: from the docket of the case that was handed over, and nothing else. */
export function transferLetter(
  state: CaseState,
  about: { readonly stream: string; readonly courtName: string; readonly to: string },
): Letter {
  const { filing, defence } = state;
  const bill = billsOf(state).find(({ id }) => id === claimBill);
  return {
    court: about.to,
    from: {
      stream: about.stream,
      court: filing.court ?? '',
      courtName: about.courtName,
      caseNumber: filing.caseNumber ?? '',
      filedAt: filing.submittedAt ?? '',
      paid: bill === undefined ? 0 : bill.paid - bill.refunded,
    },
    cause: filing.cause ?? '',
    causeName: filing.causeName ?? '',
    claims: filing.claims.map(({ text: claim, fen }) => ({ text: claim, fen })),
    fen: filing.amount,
    grounds: filing.grounds,
    attachments: [
      ...filing.attachments,
      ...defence.defences.flatMap(({ attachments }) => attachments),
    ],
    people: peopleOf(state),
  };
}

const begins = ({ personal, ...shared }: Letter['people'][number]): NewEntry =>
  participationBegun.make({ shared, personal });

/** Opens the docket of the court that has jurisdiction. The days of that court begin with the letter (OLR-9.1.2b). */
export const receiveTransfer = command({
  name: 'filing.receive-transfer',
  on: 'case',
  by: ['system'],
  opens: true,
  basis: ['CPL-130', 'OOR-5.3.5'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object(letter),
  ask: [
    page('whence', field('court'), field('from')),
    page('what', field('cause'), field('causeName'), field('claims'), field('fen')),
    page('why', field('grounds'), field('attachments'), field('people')),
  ],
  decide({ input: { court, from, people, ...complaint } }) {
    const names = (side: string) =>
      people.filter((one) => one.role === side).map(({ name }) => name);
    const submitted = filingSubmitted.make({
      shared: {
        ...complaint,
        court,
        plaintiffName: names('plaintiff')[0] ?? '',
        defendantNames: names('defendant'),
        transferred: from,
      },
      own: { conformsToOriginals: true, lacking: [] },
    });
    return accept([submitted, ...people.map(begins)]);
  },
  example: {
    court: 'demo',
    from: {
      stream: 'case:1',
      court: 'elsewhere',
      courtName: '云州市西山区人民法院',
      caseNumber: '（2026）演0103民初8号',
      filedAt: '2026-03-02T01:00:00.000Z',
      paid: 65_600,
    },
    cause: '9143',
    causeName: '承揽合同纠纷',
    claims: [{ text: '退还定作款', fen: 6_048_000 }],
    fen: 6_048_000,
    grounds: '付款后一直没有交货。',
    attachments: [],
    people: [
      {
        participant: 'p1',
        role: 'plaintiff',
        side: 'plaintiff',
        name: '沈静宜',
        kind: 'person',
        personal: {},
      },
    ],
  },
});
