import type { CourtDay, PersonId } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import {
  addressConfirmed,
  byHandChannels,
  channels,
  consentTo,
  fields,
  filingEnd,
  parties,
  standingFor,
} from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import { z } from 'zod';
import {
  accept,
  atServiceHall,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { isInCourt } from '../shared/handing.ts';
import { mayGoUp } from '../shared/last-day-to-appeal.ts';
import { mayBeServed } from '../shared/servable.ts';
import { whatAnAddressBrings } from './rules/what-an-address-brings.ts';
import { whatConsentBrings } from './rules/what-consent-brings.ts';
import { mine, people } from './serving.ts';

const way = {
  electronic: fields.yesNo(),
  channels: fields.choices(channels).optional(),
  email: fields.email().optional(),
  fax: fields.text(40).optional(),
  message: fields.text(80).optional(),
  judgmentsToo: fields.yesNo().optional(),
  address: fields.address(),
  phone: fields.mobile().optional(),
  receiver: fields.text(120).optional(),
};
/** Where paper and short notices go, whether or not anything else goes electronically. */
const addressPage = page('address', field('address'), field('phone'), field('receiver'));
const wayPage = page(
  'way',
  field('electronic'),
  neededWhen('channels', 'electronic', ['true']),
  neededWhen('email', 'channels', ['email']),
  neededWhen('fax', 'channels', ['fax']),
  neededWhen('message', 'channels', ['message']),
  fieldWhen('judgmentsToo', 'electronic', ['true']),
);

interface Way {
  readonly electronic: boolean;
  readonly channels?: (typeof channels)[number][] | undefined;
  readonly email?: string | undefined;
  readonly fax?: string | undefined;
  readonly message?: string | undefined;
  readonly phone?: string | undefined;
  readonly receiver?: string | undefined;
}

const chosenChannels = (input: Way) => (input.electronic ? (input.channels ?? ['account']) : []);

/** A way was chosen and no address given for it: nothing would ever arrive. */
const withoutAddress = (input: Way) => {
  const missing = byHandChannels.find(
    (one) => chosenChannels(input).includes(one) && input[one] === undefined,
  );
  return missing === undefined
    ? null
    : refusal('service/email-missing', technical, [mendField(missing), atServiceHall], {
        channel: missing,
      });
};

/** What the court alone reads of it: where to. */
const whereTo = (given: Way & { readonly address: string }) => {
  const { email, address, fax, message, phone, receiver } = given;
  return { email, address, fax, message, phone, receiver };
};

/** Told before anybody says yes, whether to the screen or to the clerk who asks. */
const toldOfConsent = () =>
  [...whatConsentBrings({}), ...whatAnAddressBrings({})].map((code) => ({ code, facts: {} }));

const toldOfAgreement = (state: CaseState, id: string) => {
  const agreed = consentTo(state, 'service', id);
  return agreed === null ? [] : [{ code: 'agreed', facts: { at: agreed.at } }];
};

/** What was said last, or is known of the party; whether they take electronic service only where they have said yes to the step. */
const known = ({ service: { addresses } }: CaseState, subject: Participant) => {
  const {
    email,
    address,
    fax,
    message,
    phone,
    receiver,
    channels: before,
  } = addresses[subject.id] ?? {};
  const found = {
    address: address ?? subject.address,
    email: email ?? subject.email,
    phone: phone ?? subject.mobile,
    channels: before?.length ? before : undefined,
    fax,
    message,
    receiver,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== null),
  );
};

/** Whoever sues says already while the court looks at the complaint where what comes of it is to go (CPLI-136). */
const isBeingReviewed = ({ filing }: CaseState): boolean =>
  filing.status !== 'registered' && filing.submittedAt !== null && filingEnd(filing) === null;

interface Appealing {
  readonly state: CaseState;
  readonly today: CourtDay;
  readonly law: Law;
}

/** While something is served, and while something may still be: an appeal comes on any of its days, and its copy goes there. */
const takesAddresses = ({ state, today, law }: Appealing): boolean =>
  mayBeServed(state) || (isInCourt(state) && mayGoUp(state, today, law));

/** Who says it, where it is not the party itself. */
const saidBy = (
  { participation }: CaseState,
  { id }: Participant,
  person: PersonId | null,
): { readonly by?: { readonly participant: string; readonly name: string } } => {
  const standing = standingFor(participation, id).filter((one) => one.person === person);
  const [agent] = standing;
  return agent === undefined || standing.some((one) => one.id === id)
    ? {}
    : { by: { participant: agent.id, name: agent.name } };
};

/** Says whether, where and for which papers one takes electronic service. It can be changed any day. */
export const confirmAddress = command({
  name: 'service.confirm-address',
  on: 'case',
  by: people,
  basis: ['OLR-30.1.1', 'OLR-30.1.2', 'OLR-29.2.1', 'CPLI-136', 'CPLI-137'],
  needs: {},
  offers: ({ state, actor, today, law }) =>
    takesAddresses({ state, today, law }) || isBeingReviewed(state)
      ? mine(state, actor).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, who) => [...toldOfAgreement(state, who.id), ...toldOfConsent()],
  input: z.object(way),
  ask: [wayPage, addressPage],
  // Who has said yes to the step is asked where to, and not whether once more.
  prefill: ({ state }, subject) => ({
    channels: ['account'],
    ...(consentTo(state, 'service', subject.id) === null ? {} : { electronic: true }),
    ...known(state, subject),
  }),
  decide({ state, offer: who, input, actor }) {
    const missing = withoutAddress(input);
    if (missing) return refuse(missing);
    return accept([
      addressConfirmed.make({
        shared: {
          participant: who.id,
          electronic: input.electronic,
          channels: chosenChannels(input),
          basis: 'express',
          judgmentsToo: input.electronic && input.judgmentsToo === true,
          ...saidBy(state, who, actor.person),
        },
        personal: whereTo(input),
      }),
    ]);
  },
  example: {
    electronic: true,
    channels: ['account'],
    judgmentsToo: true,
    address: '云州市东湖区明理路 9 号',
  },
});

/** Bases the clerk can find in a call, a form or a paper; conduct is not among them: it is bound to one service. */
const foundBases = ['express', 'agreed-before', 'own-address'] as const;

/**
 * The clerk takes down what a party said by telephone or on the form, agreed before the suit, or wrote of its own
 * motion into a pleading – and where that can be heard or seen again. A found basis opens e-mail to that address; that
 * it names judgments is taken from an express statement only.
 */
export const recordAddress = command({
  name: 'service.record-address',
  on: 'case',
  by: ['clerk'],
  basis: [
    'OLR-29.2.1',
    'OLR-29.2.2',
    'OLR-29.2.3',
    'OLR-30.1.1',
    'OLR-30.1.2',
    'CPLI-136',
    'CPLI-137',
  ],
  needs: {},
  offers: (about) =>
    takesAddresses(about)
      ? parties(about.state.participation).map((one) => offer(one.id, one))
      : [],
  tells: toldOfConsent,
  input: z.object({
    ...way,
    basis: fields.choice(foundBases).optional(),
    evidence: fields.text(300),
  }),
  // Of whoever takes paper only nobody asks on what basis papers may come electronically (OLR-29).
  ask: [
    wayPage,
    page('basis', neededWhen('basis', 'electronic', ['true']), field('evidence')),
    addressPage,
  ],
  prefill: ({ state }, subject) => known(state, subject),
  decide({ offer: who, input, actor }) {
    const missing = withoutAddress(input);
    if (missing) return refuse(missing);
    return accept([
      addressConfirmed.make({
        shared: {
          participant: who.id,
          electronic: input.electronic,
          channels: chosenChannels(input),
          // That somebody wants paper is said expressly, and is a basis of nothing.
          basis: input.electronic ? (input.basis ?? 'express') : 'express',
          judgmentsToo:
            input.electronic && input.basis === 'express' && input.judgmentsToo === true,
          recordedBy: actor.name,
          evidence: input.evidence,
        },
        personal: whereTo(input),
      }),
    ]);
  },
  example: {
    basis: 'express',
    evidence: '电话录音 2026-03-12 10:20',
    electronic: true,
    channels: ['email'],
    email: 'office@muhe.example.cn',
    judgmentsToo: false,
    address: '云州市东湖区工业路 8 号',
  },
});
