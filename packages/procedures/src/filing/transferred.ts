import type { NewEntry } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import { factFormOfCode } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  changeSubmitted,
  claimBill,
  closureDecided,
  closureRequested,
  confidentialityOrdered,
  counterclaimAnswered,
  counterclaimDecided,
  counterclaimSubmitted,
  counterclaimWithdrawalRequested,
  defenceSubmitted,
  evidenceApplied,
  evidenceSubmitted,
  exhibitWithdrawn,
  fields,
  filingSubmitted,
  filingSupplemented,
  jurisdictionObjected,
  participationBegun,
  participationEnded,
  partyAdded,
  recusedOf,
  suitWithdrawalDecided,
  suitWithdrawalRequested,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { remandOf } from './remand.ts';
import { cameApart, goesApart, separationOf } from './separated.ts';
import { peopleOf, person } from './people-who-go.ts';
import type { Brought } from './transfer-letter.ts';
import { billsThatGo, broughtAlong, filedOnline, handedInOf } from './transfer-letter.ts';

/*
 * CPL-130: a case that another court of this installation has handed over; CPL-177: one of this court that was sent back; CPL-143:
 * claims of one that were separated. It is a filing here, with the papers, the people and
 * the day of the first one, and with all that was handed in there; its court registers it under a number of its own.
 */

const { transferred } = filingSubmitted.parts.shared.shape.shape;

const letter = {
  court: fields.courtField(),
  from: transferred.unwrap(),
  cause: z.string(),
  causeName: z.string(),
  claims: filingSubmitted.parts.shared.shape.shape.claims,
  fen: z.number().int().nullable(),
  grounds: z.string(),
  elements: filingSubmitted.parts.shared.shape.shape.elements,
  /** As many as the case has: a machine writes the letter, and what it cannot carry would be lost. */
  attachments: filingSubmitted.parts.shared.shape.shape.attachments,
  people: z.array(person),
  ...broughtAlong,
};
type Letter = z.infer<z.ZodObject<typeof letter>>;

/** CPL-177: what is separated in a new trial is of a new trial as well, and not for whoever tried it first. */
const remandedOf = (state: CaseState, apart: boolean) =>
  apart ? (state.filing.transferred?.remanded ?? null) : remandOf(state);

/** CPL-49: whoever was told to withdraw here, or where this case comes from, is not to try it there. */
const recusedHere = (state: CaseState) => [
  ...(state.filing.transferred?.recused ?? []),
  ...recusedOf(state),
];

/** Facts of another kind of case than what is separated speak of claims that stay. */
function elementsThatGo({ filing }: CaseState, apart: ReturnType<typeof separationOf>) {
  if (filing.elements === null) return {};
  const { byCause, ...rest } = filing.elements;
  const cause = apart?.cause ?? filing.cause ?? '';
  const stays = cause !== filing.cause && factFormOfCode(cause)?.id !== byCause?.form;
  return { elements: stays || byCause === undefined ? rest : { ...rest, byCause } };
}

/**
 * The letter to the court `to`: from the docket of the case that was handed over, and nothing else. `separation`: of the claims
 * of that name alone, to the filing office of the same court.
 */
export function transferLetter(
  state: CaseState,
  about: {
    readonly stream: string;
    readonly courtName: string;
    readonly to: string;
    readonly separation?: string;
  },
): Letter {
  const { filing } = state;
  const apart = separationOf(state, about.separation);
  const bills = billsThatGo(state);
  const remanded = remandedOf(state, apart !== null);
  const recused = recusedHere(state);
  return {
    court: about.to,
    from: {
      stream: about.stream,
      court: filing.court ?? '',
      courtName: about.courtName,
      caseNumber: filing.caseNumber ?? '',
      filedAt: filing.submittedAt ?? '',
      paid: bills.find(({ bill }) => bill === claimBill)?.paid ?? 0,
      bills,
      ...(filing.submittedBy === null ? {} : { submittedBy: filing.submittedBy }),
      online: [...filedOnline(state)],
      ...(remanded === null ? {} : { remanded }),
      ...(recused.length === 0 ? {} : { recused }),
      ...(apart === null ? {} : cameApart(state, apart)),
    },
    cause: apart?.cause ?? filing.cause ?? '',
    causeName: apart?.causeName ?? filing.causeName ?? '',
    claims: (apart ?? filing).claims.map(({ text: claim, fen }) => ({ text: claim, fen })),
    fen: (apart ?? filing).amount,
    grounds: filing.grounds,
    ...elementsThatGo(state, apart),
    attachments: [...filing.attachments],
    people: peopleOf(state),
    ...(apart === null ? handedInOf(state) : goesApart(state)),
  };
}

const begins = ({ personal, ...shared }: Letter['people'][number]): NewEntry =>
  participationBegun.make({ shared, personal });

/** So many papers stand in one entry; the rest in further ones. */
const atOnce = 400;

const furtherPapers = (attachments: Letter['attachments']): readonly NewEntry[] =>
  Array.from({ length: Math.ceil(Math.max(0, attachments.length - atOnce) / atOnce) }, (_, index) =>
    filingSupplemented.make({
      shared: {
        note: '原案卷宗的材料（续）。',
        attachments: attachments.slice((index + 1) * atOnce, (index + 2) * atOnce),
      },
    }),
  );

/** In the order in which one rests on the other. */
const entered = (brought: Brought): readonly NewEntry[] => [
  ...(brought.added ?? []).map((shared) => partyAdded.make({ shared })),
  ...(brought.evidence ?? []).map((shared) => evidenceSubmitted.make({ shared })),
  ...(brought.exhibitsWithdrawn ?? []).map((shared) => exhibitWithdrawn.make({ shared })),
  ...(brought.secrets ?? []).map((shared) => confidentialityOrdered.make({ shared })),
  ...(brought.applications ?? []).map((shared) => evidenceApplied.make({ shared })),
  ...(brought.closures ?? []).map((shared) => closureDecided.make({ shared })),
  ...(brought.closureRequests ?? []).map((shared) => closureRequested.make({ shared })),
  ...(brought.defences ?? []).map((shared) => defenceSubmitted.make({ shared })),
  ...(brought.objections ?? []).map((shared) => jurisdictionObjected.make({ shared })),
  ...(brought.counterclaims ?? []).map((shared) => counterclaimSubmitted.make({ shared })),
  ...(brought.joined ?? []).map((one) =>
    counterclaimDecided.make({ shared: { ...one, outcome: 'joined' } }),
  ),
  ...(brought.counterclaimAnswers ?? []).map((shared) => counterclaimAnswered.make({ shared })),
  ...(brought.changes ?? []).map((shared) => changeSubmitted.make({ shared })),
  ...(brought.withdrawals ?? []).map((shared) => suitWithdrawalRequested.make({ shared })),
  ...(brought.takenBack ?? []).map((one) =>
    suitWithdrawalDecided.make({ shared: { ...one, granted: true, whole: false } }),
  ),
  ...(brought.counterclaimWithdrawals ?? []).map((shared) =>
    counterclaimWithdrawalRequested.make({ shared }),
  ),
];

/** Whom nobody sues here is no party of this case, and neither is whoever acts for them. */
const letGo = (people: Letter['people'], gone: Brought['letGo'] = []): readonly NewEntry[] =>
  people.flatMap(({ participant, principal, chosen }) => {
    const why = gone.includes(participant)
      ? 'let-go'
      : principal !== undefined && gone.includes(principal)
        ? 'principal-left'
        : chosen !== undefined && gone.includes(chosen)
          ? 'chosen-left'
          : null;
    return why === null ? [] : [participationEnded.make({ shared: { participant, why } })];
  });

/** Opens the docket of the court that has jurisdiction, or of the new trial. The days of that court begin with the letter (OLR-9.1.2b). */
export const receiveTransfer = command({
  name: 'filing.receive-transfer',
  on: 'case',
  by: ['system'],
  opens: true,
  basis: ['CPL-130', 'CPL-177', 'OOR-5.3.5'],
  needs: {},
  offers: () => [offer('', {})],
  input: z.object(letter),
  ask: [
    page('whence', field('court'), field('from')),
    page('what', field('cause'), field('causeName'), field('claims'), field('fen')),
    page('why', field('grounds'), field('elements'), field('attachments'), field('people')),
    page('added', field('added'), field('defences'), field('objections')),
    page(
      'evidence',
      field('evidence'),
      field('exhibitsWithdrawn'),
      field('secrets'),
      field('applications'),
      field('closures'),
      field('closureRequests'),
    ),
    page(
      'counterclaims',
      field('counterclaims'),
      field('joined'),
      field('counterclaimAnswers'),
      field('changes'),
      field('withdrawals'),
      field('takenBack'),
      field('letGo'),
      field('counterclaimWithdrawals'),
    ),
  ],
  decide({ input: { court, from, people, cause, causeName, claims, fen, grounds, ...rest } }) {
    const { attachments, elements, ...brought } = rest;
    const added = new Set(brought.added?.map(({ participant }) => participant));
    // Whoever came in later stands in the title by the entry that they did.
    const names = (side: string) =>
      people
        .filter((one) => one.role === side && !added.has(one.participant))
        .map(({ name }) => name);
    const submitted = filingSubmitted.make({
      shared: {
        court,
        cause,
        causeName,
        claims,
        fen,
        grounds,
        elements,
        attachments: attachments.slice(0, atOnce),
        plaintiffName: names('plaintiff')[0] ?? '',
        coPlaintiffNames: names('plaintiff').length > 1 ? names('plaintiff').slice(1) : undefined,
        defendantNames: names('defendant'),
        transferred: from,
      },
      own: { conformsToOriginals: true, lacking: [] },
    });
    return accept([
      submitted,
      ...people.map(begins),
      ...furtherPapers(attachments),
      ...entered(brought),
      ...letGo(people, brought.letGo),
    ]);
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
