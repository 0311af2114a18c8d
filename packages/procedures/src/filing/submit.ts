import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import { offerUnless } from '@xiezhi/kernel';
import type { CaseState, ExhibitInput, PartyDetails } from '@xiezhi/record';
import { causeOrNot, fields, filingSubmitted } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  neededUnless,
  neededWhen,
  page,
  refuse,
} from '../framework/index.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import {
  complaintElementFields,
  complaintElementsOf,
  complaintElementsPage,
  groundsAsked,
} from '../shared/element-fields.ts';
import { factsOfTheCause, formOfCause, warnedOfFacts } from '../shared/cause-facts.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import { courtNamed, writer } from './asked-of-outside.ts';
import type { AtWhich } from './counter.ts';
import {
  accountFound,
  askedAtCounter,
  broughtTo,
  counterFields,
  counterOffers,
  counterPage,
  counterRefusals,
  holderFound,
  plaintiffAtCounter,
  stillToShowAtCounter,
} from './counter.ts';
import { causeFields, causeOf, nameOfCause, toldOfUnknownCause } from './cause-unknown.ts';
import { placeAsked, placeFields, warnedOfPlace } from './exclusive-place.ts';
import { defendantBegins } from './defendants.ts';
import { warnedOfSums } from '../shared/sums-in-words.ts';
import { suitsOfWriter, warnedAtCounter, warnedOfLike } from './earlier-suits.ts';
import {
  allWhoSue,
  plaintiffId,
  plaintiffNamed,
  plaintiffsBegin,
  whoseAccount,
} from './plaintiff.ts';
import { accountIsFree } from './rules/account-is-free.ts';
import { courtIsHere } from './rules/court-is-here.ts';
import { identityIsVerified } from './rules/identity-is-verified.ts';
import type { AccountHolder } from './rules/plaintiff-is-the-account.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';
import { warningsOf } from './warnings.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

/** The exhibits that come with a complaint; `keptAt`: where the originals lie, at the counter alone. */
export const exhibitsWith = (
  { evidence }: Pick<CaseState, 'evidence'>,
  participant: string,
  keptAt: string | null,
  exhibits: readonly ExhibitInput[],
  receivedOn: CourtDay,
): readonly NewEntry[] => {
  if (exhibits.length === 0) return [];
  const handing = {
    participant,
    side: 'plaintiff',
    occasion: 'complaint',
    source: keptAt === null ? 'online' : 'paper',
    receivedOn,
    keptAt: keptAt ?? undefined,
    late: false,
  } as const;
  return [exhibitsEntered(evidence, handing, exhibits)];
};

export const unregistered = ({ name }: Actor): AccountHolder => ({ name, residentId: null });

const suitOf = (
  input: Parameters<typeof allWhoSue>[0] & { readonly defendants: readonly PartyDetails[] },
) => ({ plaintiffs: allWhoSue(input), defendants: input.defendants });

/** Who of those who sue the account is, and what the complaint lacks: the writer is told what will be entered. */
function shownAndLacking(
  input: Parameters<typeof allWhoSue>[0] &
    Parameters<typeof stillToShowAtCounter>[0] & {
      readonly defendants: readonly PartyDetails[];
      readonly attachments: readonly unknown[];
      /** Evidence with its list; a file of it is not attached once more. */
      readonly exhibits?: readonly unknown[] | undefined;
    },
  holder: AccountHolder,
  atCounter: boolean,
): { readonly bound: number | null; readonly items: string[] } {
  const { defendants, attachments, exhibits = [] } = input;
  const plaintiffs = allWhoSue(input);
  const { bound, stillToShow } = atCounter
    ? { bound: null, stillToShow: stillToShowAtCounter(input) }
    : whoseAccount(plaintiffs, holder);
  const handedIn = attachments.length + exhibits.length;
  const lacking = whatIsLacking({ plaintiffs, defendants, attachments: handedIn });
  return { bound, items: [...(stillToShow === null ? [] : [stillToShow]), ...lacking] };
}

/**
 * Hands a complaint in. It opens the docket of the case: receipt and permission before any case number exists. What a
 * complaint lacks does not stop it (OLR-9.1.2a); it is noted, and the person has been told.
 */
export const submitFiling = command({
  name: 'filing.submit',
  on: 'case',
  by: ['person'],
  opens: true,
  basis: ['OLR-9.1.0', 'OOR-5.3.5', 'OOR-17.1.0', 'CPL-122', 'CPL-123', 'CPL-124'],
  needs: {
    court: courtNamed('court'),
    jurisdiction: courtNamed('jurisdiction'),
    person: writer,
    causeName: nameOfCause,
    /** At the counter: whose account has the plaintiff's number, and how it stands. */
    holder: holderFound,
    account: accountFound,
    /** What the writer brought before, for the same cause. */
    earlier: suitsOfWriter,
  },
  offers: ({ actor }) => [
    offerUnless<AtWhich>('', { counter: null }, [
      identityIsVerified({ actor }),
      accountIsFree({ actor }),
    ]),
    ...counterOffers(actor),
  ],
  input: z
    .object({
      ...counterFields,
      court: fields.courtField(),
      jurisdiction: fields.courtField().optional(),
      ...causeFields,
      ...placeFields,
      plaintiff: fields.party(),
      coPlaintiffs: fields.coPlaintiffsField().optional(),
      defendants: fields.partiesField(),
      claims: fields.claims(),
      grounds: fields.longText(20_000),
      ...complaintElementFields,
      exhibits: fields.exhibits(0).optional(),
      evidenceConforms: fields.confirmation().optional(),
      ...papersInput,
      truthful: fields.confirmation(),
    })
    .refine(...causeOrNot)
    .refine(...factsOfTheCause)
    .refine(...fields.originalsConfirmed)
    .refine(...fields.exhibitsConfirmed),
  ask: [
    counterPage,
    page('court', field('court'), field('jurisdiction')),
    page('you', field('plaintiff'), field('coPlaintiffs')),
    page('whom', field('defendants')),
    page(
      'cause',
      neededUnless('cause', 'causeUnknown', ['true'], 'cause-or-not'),
      field('causeUnknown'),
      neededWhen('dispute', 'causeUnknown', ['true']),
      placeAsked,
    ),
    page('what', field('claims')),
    page('why', field('grounds'), ...groundsAsked),
    page('evidence', field('exhibits'), neededWhen('evidenceConforms', 'exhibits', ['*'])),
    complaintElementsPage,
    papersPage,
    page('sign', field('truthful')),
  ],
  unaskedBefore: askedAtCounter,
  unasked: (_context, { counter }) => (counter === null ? askedAtCounter : []),
  prefill: ({ actor, facts, today }, { counter }) =>
    counter !== null
      ? { court: counter, receivedOn: today }
      : {
          plaintiff: {
            kind: 'person',
            name: actor.name,
            ...(facts.person?.residentId ? { residentId: facts.person.residentId } : {}),
            ...(facts.person?.mobile ? { mobile: facts.person.mobile } : {}),
          },
        },
  warns: ({ actor, law, today, facts: { earlier, person, court, jurisdiction } }, input) => {
    const atCounter = input.presents !== undefined;
    const { items } = shownAndLacking(input, person ?? unregistered(actor), atCounter);
    return [
      ...warningsOf(input, items, atCounter ? null : actor.name),
      ...warnedOfFacts(formOfCause(input.cause, today), input.causeFacts, {
        today,
        law,
        claimed: sumOf(input.claims.map((one) => fenOf(one.yuan))),
      }),
      ...warnedOfPlace(input, jurisdiction ?? court, today),
      ...warnedOfSums(input.claims, 'claims'),
      ...toldOfUnknownCause(input, sumOf(input.claims.map((one) => fenOf(one.yuan)))),
      ...(atCounter
        ? warnedAtCounter(suitOf(input), earlier, input.cause, { actor, court: input.court })
        : warnedOfLike(suitOf(input), earlier, input.cause)),
    ];
  },
  decide({ state, actor, offer: { counter }, input, facts, today }) {
    const { court, exhibits = [], coPlaintiffs = [] } = input;
    const plaintiffs = allWhoSue(input);
    // Named once more it is no other court.
    const jurisdiction = input.jurisdiction === court ? undefined : input.jurisdiction;
    const nowhere =
      courtIsHere({ court: facts.court }) ??
      (jurisdiction === undefined
        ? null
        : courtIsHere({ court: facts.jurisdiction, field: 'jurisdiction' }));
    const holder = facts.holder?.person ?? null;
    const refused = [
      ...(nowhere ? [nowhere] : []),
      ...(counter === null ? [] : counterRefusals({ counter, actor, holder, input, today })),
    ];
    const [first, ...rest] = refused;
    if (first) return refuse(first, ...rest);
    const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
    const shared = {
      court,
      jurisdiction,
      ...causeOf(input, facts.causeName),
      place: input.place,
      claims,
      fen: sumOf(claims.map((one) => one.fen)),
      grounds: input.grounds,
      elements: complaintElementsOf(input, formOfCause(input.cause, today)),
      attachments: input.attachments,
      plaintiffName: input.plaintiff.name,
      coPlaintiffNames: coPlaintiffs.length === 0 ? undefined : coPlaintiffs.map((one) => one.name),
      defendantNames: input.defendants.map((one) => one.name),
      counter: counter === null ? undefined : broughtTo(input, today),
    };
    const { bound, items } = shownAndLacking(
      input,
      facts.person ?? unregistered(actor),
      counter !== null,
    );
    const submitted = filingSubmitted.make({
      shared,
      own: {
        conformsToOriginals: input.conformsToOriginals === true,
        lacking: items,
      },
    });
    const whoSue =
      counter === null
        ? plaintiffsBegin(plaintiffs, actor, bound, facts.person?.mobile ?? null)
        : [
            ...plaintiffAtCounter(input.plaintiff, input.presents, holder, facts.account),
            ...coPlaintiffs.map((one, index) => plaintiffNamed(one, plaintiffId(index + 1))),
          ];
    const defendants = input.defendants.map((one, index) =>
      defendantBegins(`d${String(index + 1)}`, one),
    );
    const evidence = exhibitsWith(
      state,
      plaintiffId(bound ?? 0),
      counter === null ? null : (input.keptAt ?? ''),
      exhibits,
      counter === null ? today : ((input.receivedOn ?? today) as CourtDay),
    );
    return accept([submitted, ...whoSue, ...defendants, ...evidence]);
  },
  example: {
    court: 'demo',
    cause: '9143',
    plaintiff: { kind: 'person', name: '沈静宜' },
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
    grounds: '2026 年 1 月签订定作合同，付款后一直没有交货。',
    attachments: [],
    conformsToOriginals: true,
    truthful: true,
  },
});
