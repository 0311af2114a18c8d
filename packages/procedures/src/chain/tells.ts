import type {
  CaseState,
  Deposit,
  DepositChallenge,
  Exhibit,
  RegisterInquiry,
} from '@xiezhi/record';
import {
  challengesOf,
  connectionDemandsOn,
  depositOf,
  exhibit,
  inquiriesOn,
  isDecidedOf,
  openInquiries,
  lastVerification,
  participant,
  reportsOn,
  wordOf,
} from '@xiezhi/record';
import { courtDayOf } from '@xiezhi/kernel';
import type { Instant } from '@xiezhi/kernel';
import { toldOfProvenance } from '../shared/provenance.ts';
import type { Told } from '../framework/index.ts';
import { exhibitEn, exhibitZh } from '../shared/exhibit-texts.ts';
import { namedExhibit } from '../shared/handing.ts';
import { keeperOnThatDay } from './rules/keeper-on-that-day.ts';
import { toldOfBurden } from '../shared/burden-texts.ts';

const nameOf = ({ participation }: CaseState, id: string): string =>
  participant(participation, id)?.name ?? '';

/** Which exhibit, where it was deposited, and what the registry was found to hold. */
export function toldOfDeposit(one: Exhibit, deposit: Deposit | null): readonly Told[] {
  const said: Told = {
    code: 'deposit',
    facts: {
      ...namedExhibit(one),
      platform: deposit?.platform ?? '',
      deposited: deposit?.number ?? '',
      at: deposit?.depositedAt ?? '',
      connection: deposit?.connection ?? '',
    },
  };
  if (deposit === null) return [said];
  const last = lastVerification(deposit);
  return [
    said,
    toldOfProvenance(one, deposit, null),
    {
      code: 'verification',
      facts: {
        outcome: last?.outcome ?? 'asked',
        registry: last?.registry ?? '',
        simulated: last?.simulated ?? false,
        checks: last?.checks ?? null,
        at: last?.record?.at ?? '',
      },
    },
  ];
}

const named = (state: CaseState, ids: readonly string[]): readonly Exhibit[] =>
  ids.flatMap((id) => exhibit(state.evidence, id) ?? []);

/** One challenge as a judge reads it: by whom, why, and what is to bear it out. */
export const toldOfChallenge = (state: CaseState, one: DepositChallenge): Told => ({
  code: 'challenge',
  facts: {
    by: nameOf(state, one.participant),
    about: one.about,
    reasons: one.reasons ?? '',
    attachments: one.attachments.length,
    supportZh: named(state, one.support).map(
      (each) => `${exhibitZh(namedExhibit(each))}《${each.name}》`,
    ),
    supportEn: named(state, one.support).map(
      (each) => `${exhibitEn(namedExhibit(each))} (${each.name})`,
    ),
  },
});

/** Asked of another company meanwhile, it is not asked on of this one, and nobody is told that it is. */
const outcomeOf = (state: CaseState, inquiry: RegisterInquiry): string => {
  const outcome = inquiry.answer?.outcome ?? 'asked';
  return outcome === 'unavailable' && !openInquiries(state).includes(inquiry) ? 'left' : outcome;
};

/** What a register holds of its party and the platform, and what the party was asked to correct and said then (OLR-17.1.2). */
export const toldOfConnection = (
  state: CaseState,
  one: Exhibit,
): readonly (Told & { readonly code: 'register' | 'demanded' | 'corrected' })[] => [
  ...inquiriesOn(state, one.id).map((inquiry) => ({
    code: 'register' as const,
    facts: {
      company: inquiry.company,
      name: nameOf(state, inquiry.participant),
      outcome: outcomeOf(state, inquiry),
      by: inquiry.answer?.by ?? '',
      at: inquiry.answer?.at ?? '',
      simulated: inquiry.answer?.simulated ?? false,
      connections: (inquiry.answer?.connections ?? []).map(({ kind, text, since, until }) => ({
        kind,
        text,
        since: since ?? '',
        until: until ?? '',
      })),
    },
  })),
  ...connectionDemandsOn(state, one.id).flatMap(({ what, dueOn, answers }) => {
    const said = answers.flatMap((answer) => {
      const word = wordOf(state, answer);
      return word === null ? [] : [{ ...answer, word }];
    });
    return [
      ...(said.some(({ word }) => word === 'theirs')
        ? []
        : [{ code: 'demanded' as const, facts: { what, dueOn } }]),
      ...said.map(({ participant: who, connection, late, word }) => ({
        code: 'corrected' as const,
        facts: { by: nameOf(state, who), what, connection, late, pending: word === 'pending' },
      })),
    ];
  }),
];

/** What was answered to an order to prove, under whose name: what was never theirs is nobody's, what is to be shown bears that mark. */
const toldOfProof = (state: CaseState, { order }: DepositChallenge): readonly Told[] =>
  (order?.answers ?? []).flatMap((answer) => {
    const word = wordOf(state, answer);
    if (word === null) return [];
    const by = nameOf(state, answer.participant);
    return [
      {
        code: 'proof',
        facts: { by, text: answer.text, late: answer.late, pending: word === 'pending' },
      },
    ];
  });

/** What was said against it and who has to prove what, ordered, answered and reported. */
const toldOfCourse = (state: CaseState, one: Exhibit): readonly Told[] => [
  ...toldOfConnection(state, one),
  ...challengesOf(state, one.id).flatMap((each) => [
    toldOfChallenge(state, each),
    ...(isDecidedOf(state, one, each) ? [] : toldOfBurden(state, one, each)),
  ]),
  ...challengesOf(state, one.id).flatMap((each) => toldOfProof(state, each)),
  ...reportsOn(state.chain, one.id).map(({ by, summary, compared }) => ({
    code: 'report',
    facts: { by, summary, compared: compared ?? null },
  })),
];

/** OLR-17.1.1, OLR-17.1.3: what the registry says of the platform, as it was on the day of the deposit. */
function toldOfKeeper(deposit: Deposit | null): readonly Told[] {
  const last = deposit === null ? null : lastVerification(deposit);
  if (!last?.record) return [];
  const { record, keeper = {}, registry, simulated } = last;
  const on = courtDayOf(record.at as Instant);
  const { filing, certificate } = keeper;
  const held = keeperOnThatDay({ on, keeper });
  return [
    {
      code: 'keeper',
      facts: {
        ...{ on, registry, simulated },
        filing: { is: held.filing, name: filing?.number ?? '', ...daysOf(filing) },
        certificate: {
          is: held.certificate,
          name: certificate?.name ?? '',
          ...daysOf(certificate),
        },
      },
    },
  ];
}

const daysOf = (
  one: { readonly from: string; readonly until?: string | undefined } | undefined,
) => ({ from: one?.from ?? '', until: one?.until ?? '' });

/** All of it: the exhibit with its deposit, and what came of it since. */
export const toldOfExhibit = (state: CaseState, one: Exhibit): readonly Told[] => [
  ...toldOfDeposit(one, depositOf(state.chain, one.id)),
  ...toldOfKeeper(depositOf(state.chain, one.id)),
  ...toldOfCourse(state, one),
];
