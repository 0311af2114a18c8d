import type { CourtDay, CourtId, NewEntry, PersonId, Refusal } from '@xiezhi/kernel';
import { offer, personStream, receiptNumber, technical } from '@xiezhi/kernel';
import type { BodyOf, CaseState, PartyDetails, filingSubmitted } from '@xiezhi/record';
import {
  complaintForms,
  fields,
  identityDocuments,
  partiesOf,
  participationLinked,
  presenting,
} from '@xiezhi/record';
import type { z } from 'zod';
import type { Actor, Effect, NeedContext } from '../framework/index.ts';
import {
  field,
  fieldWhen,
  fromOutside,
  fromStream,
  mendField,
  needed,
  neededWhen,
  page,
  refusal,
} from '../framework/index.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { listedFor } from '../shared/listed-for.ts';
import { plaintiffNamed } from './plaintiff.ts';
import type { AccountFound } from './rules/account-of-whom-stands-there.ts';
import { accountOfWhomStandsThere } from './rules/account-of-whom-stands-there.ts';
import { notAtOnesOwnCounter } from './rules/not-at-ones-own-counter.ts';
import { signedPaperIsScanned } from './rules/signed-paper-is-scanned.ts';

/*
 * A suit brought to the counter (窗口立案). It is `filing.submit` about another subject, the counter of a court: the same
 * questions and the same entry, which says that it came there. Whoever types is nobody in the case; whoever stands there is
 * the plaintiff, with an account or without one.
 */

export const counterFields = {
  presents: fields.choice(presenting).optional(),
  document: fields.choice(identityDocuments).optional(),
  form: fields.choice(complaintForms).optional(),
  receivedOn: fields.day().optional(),
  postedOn: fields.day().optional(),
  keptAt: fields.text(200).optional(),
};
const inPerson = presenting.filter((one) => one !== 'by-post');
export const counterPage = page(
  'counter',
  needed('presents'),
  neededWhen('document', 'presents', inPerson),
  neededWhen('form', 'presents', inPerson),
  field('receivedOn'),
  fieldWhen('postedOn', 'presents', ['by-post']),
  needed('keptAt'),
);
export const askedAtCounter = [
  'presents',
  'document',
  'form',
  'receivedOn',
  'postedOn',
  'keptAt',
] as const;
type Asked = (typeof askedAtCounter)[number];
/** What a complaint by post has no answer to: nobody stood there, and nobody told it by word of mouth. */
const ofWhoeverCame: readonly Asked[] = ['document', 'form'];

/** For which counter somebody enters a complaint; null for whoever hands in their own. */
export interface AtWhich {
  readonly counter: CourtId | null;
}

/** At the counters of which courts this person takes what is brought. */
export const countersOf = ({ offices }: Actor): readonly CourtId[] => [
  ...new Set(offices.flatMap(({ post, court }) => (post === 'filing-reviewer' ? court : []))),
];

/** One offer for each of them. */
export const counterOffers = (actor: Actor) =>
  countersOf(actor).map((court) => offer<AtWhich>(`counter.${court}`, { counter: court }));

/** Nothing of the clerk's own account or suits belongs into a complaint that is somebody else's. */
export const isForCounter = (input: NeedContext['input']): boolean =>
  input?.['presents'] !== undefined;

/** Who holds an account under the number of the plaintiff's papers; asked at the counter alone. */
export const holderFound = fromOutside<{ readonly person: PersonId; readonly name: string }>(
  'person-by-resident-id',
  ({ actor, input }) => {
    const number = (input?.['plaintiff'] as Partial<PartyDetails> | undefined)?.residentId;
    return counterOffers(actor).length > 0 && isForCounter(input) && typeof number === 'string'
      ? number
      : null;
  },
);
export const accountFound = fromStream(
  'person',
  ({ facts }) => {
    const found = facts?.['holder'] as { readonly person: PersonId } | null | undefined;
    return found ? personStream(found.person) : null;
  },
  ({ person: { name, residentId, mobile, level, frozen } }): AccountFound => ({
    name,
    residentId,
    mobile,
    level,
    frozen,
  }),
);

interface AtCounter {
  readonly counter: CourtId;
  readonly actor: Actor;
  readonly holder: PersonId | null;
  readonly input: {
    readonly [part in Asked]?: z.infer<(typeof counterFields)[part]>;
  } & { readonly court: string; readonly attachments: readonly unknown[] };
  readonly today: CourtDay;
}

/** All that is not in order at the counter, at once. */
export const counterRefusals = ({
  counter,
  actor,
  holder,
  input,
  today,
}: AtCounter): readonly Refusal[] =>
  [
    notAtOnesOwnCounter({ clerk: actor.person, plaintiff: holder }),
    signedPaperIsScanned({ scans: input.attachments.length }),
    input.court === counter
      ? null
      : refusal('filing/other-counter', technical, [mendField('court')]),
    ...askedAtCounter.map((part) =>
      input[part] === undefined &&
      part !== 'postedOn' &&
      // Whoever sends no day means today, as the form does.
      part !== 'receivedOn' &&
      !(input.presents === 'by-post' && ofWhoeverCame.includes(part))
        ? refusal('filing/counter-not-told', technical, [mendField(part)])
        : null,
    ),
    input.presents === 'by-post' && input.form === 'oral'
      ? refusal('filing/no-word-by-post', technical, [mendField('form')])
      : null,
    dayOfReceipt({
      receivedOn: input.receivedOn ?? today,
      postedOn: input.presents === 'by-post' ? input.postedOn : undefined,
      first: null,
      today,
    }),
  ].filter((one) => one !== null);

/** What is entered of it. A day is kept where it is not the day of its being typed. */
export const broughtTo = (
  { presents, document, form = 'written', receivedOn, postedOn, keptAt }: AtCounter['input'],
  today: CourtDay,
) => {
  if (presents === undefined || keptAt === undefined) return undefined;
  const earlier = receivedOn === undefined || receivedOn === today ? undefined : receivedOn;
  return presents === 'by-post'
    ? { presents, form: 'written' as const, keptAt, receivedOn: earlier, postedOn }
    : { presents, document, form, keptAt, receivedOn: earlier };
};

/**
 * Somebody whom the plaintiff sent shows later that they may, and whoever wrote shows later who they are; nothing is
 * refused for it (CPL-62, OLR-9.1.2a).
 */
export const stillToShowAtCounter = ({
  presents,
}: AtCounter['input']): 'authority-of-agent' | 'plaintiff-identity' | null =>
  presents === 'agent'
    ? 'authority-of-agent'
    : presents === 'by-post'
      ? 'plaintiff-identity'
      : null;

/** The plaintiff; and their account, where there is one that is theirs beyond doubt. By post nobody's papers were seen. */
export function plaintiffAtCounter(
  plaintiff: PartyDetails,
  presents: AtCounter['input']['presents'],
  holder: PersonId | null,
  account: AccountFound | null,
): readonly NewEntry[] {
  const named = plaintiffNamed(plaintiff, 'p1');
  if (
    holder === null ||
    presents === 'by-post' ||
    !accountOfWhomStandsThere({ plaintiff, account })
  )
    return [named];
  const personal = account?.mobile ? { personal: { mobile: account.mobile } } : {};
  const shared = { participant: 'p1', person: holder };
  return [named, participationLinked.make({ shared, ...personal })];
}

/** Whoever brought it has the paper receipt; the number also goes to the telephone, first of all to that of an account. */
export const receiptAtCounter: Effect = {
  name: 'filing/receipt-at-counter',
  on: 'filing.Submitted',
  port: 'sms',
  message: ({ id, at, body }, state) => {
    const { counter, application } = body as BodyOf<typeof filingSubmitted.parts>;
    const as = application === undefined ? '原告的起诉材料' : '申请人（原告）的申请材料';
    if (counter === undefined) return [];
    const way = counter.presents === 'by-post' ? '法院收到邮寄来的' : '立案窗口收到';
    const on = counter.receivedOn === undefined ? '' : `，收到日期${counter.receivedOn}`;
    return partiesOf((state as CaseState).participation, 'plaintiff').flatMap(
      ({ name, person, mobile }) => {
        if (!mobile) return [];
        const account = person === null ? '' : '，已放入您的专用账号';
        const text = `【人民法院】${way}以${name}为${as}${account}${on}，回执编号${receiptNumber(at, id)}，请保存。不是您交的，请拨打12368。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`;
        return [{ to: mobile, text, ...listedFor(person) }];
      },
    );
  },
};
