import type { CourtDay, CourtId } from '@xiezhi/kernel';
import { offer, offerUnless } from '@xiezhi/kernel';
import type { AppliedKind, Kind } from '@xiezhi/law';
import { appliedKinds, filingKind, paperIds, retrialGroundIds } from '@xiezhi/law';
import { fields, filingSubmitted } from '@xiezhi/record';
import { z } from 'zod';
import type { Actor } from '../../framework/index.ts';
import { accept, command, field, needed, neededWhen, page, refuse } from '../../framework/index.ts';
import { fenOf, sumOf } from '../../shared/facts.ts';
import { papersInput, papersPage } from '../../shared/with-papers.ts';
import {
  accountFound,
  askedAtCounter,
  broughtTo,
  counterFields,
  counterPage,
  counterRefusals,
  countersOf,
  holderFound,
  plaintiffAtCounter,
  stillToShowAtCounter,
} from '../counter.ts';
import { courtNamed, writer } from '../asked-of-outside.ts';
import { defendantBegins } from '../defendants.ts';
import { applicationsOfWriter, warnedOfLikeApplication } from '../earlier-suits.ts';
import { exhibitsWith, unregistered } from '../submit.ts';
import {
  allWhoSue,
  plaintiffId,
  plaintiffNamed,
  plaintiffsBegin,
  whoseAccount,
} from '../plaintiff.ts';
import { accountIsFree } from '../rules/account-is-free.ts';
import { courtIsHere } from '../rules/court-is-here.ts';
import { identityIsVerified } from '../rules/identity-is-verified.ts';
import { warningsOf } from '../warnings.ts';
import { applicationOf, lackingOfApplication, warnedOfTime } from './handed-in.ts';

/** Which kind somebody hands in, and at whose counter; null for whoever hands in their own. */
interface Which {
  readonly kind: AppliedKind;
  readonly counter: CourtId | null;
}

const ownOffers = (actor: Actor) =>
  appliedKinds.map((kind) =>
    offerUnless<Which>(kind, { kind, counter: null }, [
      identityIsVerified({ actor }),
      accountIsFree({ actor }),
    ]),
  );

const atCounters = (actor: Actor) =>
  countersOf(actor).flatMap((court) =>
    appliedKinds.map((kind) => offer<Which>(`${kind}.counter.${court}`, { kind, counter: court })),
  );

/** Of which kind the form under this key is. */
const kindOfKey = (key: string) =>
  filingKind(appliedKinds.find((one) => one === key.split('.')[0]) ?? 'enforcement');

/** What a kind has no answer to, and what is asked at a counter alone. */
const notAskedOf = (kind: Kind, atCounter: boolean) => [
  ...(atCounter ? [] : askedAtCounter),
  ...(kind.other === null ? (['defendants'] as const) : []),
  ...(kind.decision === null ? (['decisionNumber', 'decisionBy'] as const) : []),
  ...(kind.period === null ? (['runsFrom'] as const) : []),
  ...(kind.id === 'retrial' ? [] : (['retrialGrounds'] as const)),
  ...(kind.papers.length === 0 ? (['papers'] as const) : []),
];

/** Of all papers, those that belong to the kind. */
const papersAmong = ({ papers }: Kind) => ({ papers: papers.map(({ id }) => id) });

/**
 * OLR-9.3.0: hands in what is no civil suit of first instance, under the same article: an application for enforcement, for
 * retrial, in special procedure, or a suit of another kind. It opens the docket as a complaint does; each kind has its own words,
 * papers and time, and none of what it lacks stops it.
 */
export const apply = command({
  name: 'filing.apply',
  on: 'case',
  by: ['person'],
  opens: true,
  basis: ['OLR-9.3.0', 'OLR-9.1.0', 'OOR-5.3.5', 'OOR-17.1.0'],
  needs: {
    court: courtNamed('court'),
    jurisdiction: courtNamed('jurisdiction'),
    person: writer,
    holder: holderFound,
    account: accountFound,
    earlier: applicationsOfWriter,
  },
  offers: ({ actor }) => [...ownOffers(actor), ...atCounters(actor)],
  tells: (_context, { kind }) => [{ code: 'fee', facts: { kind } }],
  input: z
    .object({
      ...counterFields,
      court: fields.courtField(),
      jurisdiction: fields.courtField().optional(),
      plaintiff: fields.party(),
      coPlaintiffs: fields.coPlaintiffsField().optional(),
      defendants: fields.partiesField().optional(),
      decisionNumber: fields.text(120).optional(),
      decisionBy: fields.text(120).optional(),
      runsFrom: fields.day().optional(),
      retrialGrounds: fields.choices(retrialGroundIds).optional(),
      claims: fields.claims(),
      grounds: fields.longText(20_000),
      papers: fields.choices(paperIds).optional(),
      exhibits: fields.exhibits(0).optional(),
      evidenceConforms: fields.confirmation().optional(),
      ...papersInput,
      truthful: fields.confirmation(),
    })
    .refine(...fields.originalsConfirmed)
    .refine(...fields.exhibitsConfirmed),
  ask: [
    counterPage,
    page('court', field('court'), field('jurisdiction')),
    page('you', field('plaintiff'), field('coPlaintiffs')),
    page('whom', needed('defendants')),
    page('decision', field('decisionNumber'), field('decisionBy'), field('runsFrom')),
    page('what', field('claims')),
    // Whoever names no ground is received, and a mediation statement has none of these (CPL-212).
    page('why', field('retrialGrounds'), field('grounds')),
    page('list', field('papers')),
    page('evidence', field('exhibits'), neededWhen('evidenceConforms', 'exhibits', ['*'])),
    papersPage,
    page('sign', field('truthful')),
  ],
  unaskedBefore: (key) => notAskedOf(kindOfKey(key), false),
  unasked: (_context, { counter, kind }) => notAskedOf(filingKind(kind), counter !== null),
  among: (_context, { kind }) => papersAmong(filingKind(kind)),
  amongBefore: (key) => papersAmong(kindOfKey(key)),
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
  warns: ({ actor, today, law, facts: { person, earlier } }, input, key) => {
    const kind = kindOfKey(key);
    const atCounter = input.presents !== undefined;
    const shown = atCounter
      ? stillToShowAtCounter(input)
      : whoseAccount(allWhoSue(input), person ?? unregistered(actor)).stillToShow;
    const items = lackingOfApplication(kind, input, shown);
    const { defendants = [] } = input;
    return [
      ...warningsOf({ ...input, defendants }, items, atCounter ? null : actor.name),
      ...warnedOfTime(kind, input.runsFrom, (input.receivedOn ?? today) as CourtDay, law),
      ...warnedOfLikeApplication({ plaintiffs: allWhoSue(input), defendants }, earlier, kind.id),
    ];
  },
  decide({ state, actor, law, offer: { kind: id, counter }, input, facts, today }) {
    const kind = filingKind(id);
    const { court, exhibits = [], defendants = [] } = input;
    const plaintiffs = allWhoSue(input);
    const [, ...others] = plaintiffs;
    const jurisdiction = input.jurisdiction === court ? undefined : input.jurisdiction;
    const holder = facts.holder?.person ?? null;
    const [first, ...rest] = [
      courtIsHere({ court: facts.court }),
      jurisdiction === undefined
        ? null
        : courtIsHere({ court: facts.jurisdiction, field: 'jurisdiction' }),
      ...(counter === null ? [] : counterRefusals({ counter, actor, holder, input, today })),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    const receivedOn = (counter === null ? today : (input.receivedOn ?? today)) as CourtDay;
    const { bound, stillToShow } =
      counter === null
        ? whoseAccount(plaintiffs, facts.person ?? unregistered(actor))
        : { bound: null, stillToShow: stillToShowAtCounter(input) };
    const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
    const submitted = filingSubmitted.make({
      shared: {
        court,
        jurisdiction,
        cause: id,
        causeName: kind.name.zh,
        claims,
        fen: sumOf(claims.map((one) => one.fen)),
        grounds: input.grounds,
        attachments: input.attachments,
        plaintiffName: input.plaintiff.name,
        coPlaintiffNames: others.length === 0 ? undefined : others.map((one) => one.name),
        defendantNames: defendants.map((one) => one.name),
        application: applicationOf(id, input, receivedOn, law),
        counter: counter === null ? undefined : broughtTo(input, today),
      },
      own: {
        conformsToOriginals: input.conformsToOriginals === true,
        lacking: [...lackingOfApplication(kind, input, stillToShow)],
      },
    });
    const applicants =
      counter === null
        ? plaintiffsBegin(plaintiffs, actor, bound, facts.person?.mobile ?? null)
        : [
            ...plaintiffAtCounter(input.plaintiff, input.presents, holder, facts.account),
            ...others.map((one, index) => plaintiffNamed(one, plaintiffId(index + 1))),
          ];
    return accept([
      submitted,
      ...applicants,
      ...defendants.map((one, index) => defendantBegins(`d${String(index + 1)}`, one)),
      ...exhibitsWith(
        state,
        plaintiffId(bound ?? 0),
        counter === null ? null : (input.keptAt ?? ''),
        exhibits,
        receivedOn,
      ),
    ]);
  },
  example: {
    court: 'demo',
    plaintiff: { kind: 'person', name: '沈静宜' },
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    decisionNumber: '（2026）云0102民初21号',
    decisionBy: '云州市东湖区人民法院',
    runsFrom: '2026-05-20',
    claims: [{ text: '支付判决确定的定作款', yuan: '60480' }],
    grounds: '判决已经生效，被执行人在履行期间内没有付款。',
    papers: ['judgment-copy'],
    attachments: [],
    truthful: true,
  },
});
