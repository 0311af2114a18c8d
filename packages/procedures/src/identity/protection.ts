import { byPolicy, offer, offerUnless } from '@xiezhi/kernel';
import type { IdentityDispute } from '@xiezhi/record';
import {
  accountFrozen,
  accountReleased,
  credentialReplaced,
  disputeOutcomes,
  disputeSettled,
  documentSeen,
  fields,
  identityDocuments,
  identityDisputed,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import {
  accept,
  atServiceHall,
  byHotline,
  command,
  field,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { voidHash } from './account.ts';
import { holderOf, reportsSoFar } from './answers.ts';
import { accountIsNotFrozen } from './rules/account-is-not-frozen.ts';
import { documentAgrees } from './rules/document-agrees.ts';
import { frozenAtOwnWish } from './rules/frozen-at-own-wish.ts';
import { reportsAreNotAFlood } from './rules/reports-are-not-a-flood.ts';

/** One open report of a number from whoever is reached at this one: the same said again is the same report. */
const saidBy = ({ residentId, mobile }: { residentId: string; mobile: string }): string =>
  `${residentId} ${mobile}`;
const saidAlready = refusal('identity/reported-already', byPolicy('reports-of-misuse'), [
  byHotline,
  atServiceHall,
]);

/**
 * "Somebody registered with my number." Received from anybody, without a code and without an account, into a stream of
 * its own: the answer is the same whether such an account exists or not. It freezes nothing; an administrator looks
 * at it (task), and only a human being freezes.
 */
export const dispute = command({
  name: 'identity.dispute',
  on: 'person',
  by: ['visitor'],
  opens: true,
  basis: ['OLR-7.1.2', 'OLR-7.2.3'],
  needs: { holder: holderOf, reports: reportsSoFar },
  offers: ({ actor }) => (actor.level < 2 ? [offer('', {})] : []),
  input: z.object({
    name: fields.text(60),
    residentId: fields.residentId(),
    mobile: fields.mobile(),
    note: fields.longText(2000),
    truthful: fields.confirmation(),
  }),
  ask: [
    page('who', field('name'), field('residentId')),
    page('reach', field('mobile')),
    page('what', field('note'), field('truthful')),
  ],
  decide({ input, facts }) {
    const flood = reportsAreNotAFlood({ answer: facts.reports });
    if (flood) return refuse(flood);
    const { name, note, residentId, mobile } = input;
    return accept(
      [
        identityDisputed.make({
          shared: { account: facts.holder?.person ?? '', name, note },
          personal: { residentId, mobile },
        }),
      ],
      { unique: [{ space: 'dispute', value: saidBy(input), taken: saidAlready }] },
    );
  },
  example: {
    name: '赵青禾',
    residentId: '11010519491231002X',
    mobile: '13800000016',
    note: '我没有注册过，注册时却说号码已经用过了。',
    truthful: true,
  },
});

/** Whoever looks into it reads who said what of which number, and how they are reached. */
const toldOfDispute = (said: IdentityDispute | null): readonly Told[] =>
  said === null
    ? []
    : [
        { code: 'who', facts: { name: said.name, at: said.at } },
        { code: 'number', facts: { residentId: said.residentId } },
        { code: 'reach', facts: { mobile: said.mobile } },
        { code: 'words', facts: { note: said.note } },
        { code: 'account', facts: { account: said.account !== '' } },
      ];

/** What came of it, with reasons. Handing the account over is done at the counter, with the card in hand. */
export const settleDispute = command({
  name: 'identity.settle-dispute',
  on: 'person',
  by: ['administrator'],
  basis: ['OLR-7.1.2', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.dispute !== null && person.dispute.settled === null ? [offer('', {})] : [],
  tells: ({ state: { person } }) => toldOfDispute(person.dispute),
  input: z.object({ outcome: fields.choice(disputeOutcomes), note: fields.longText(2000) }),
  ask: [page('outcome', field('outcome'), field('note'))],
  decide: ({ state: { person }, input }) =>
    accept([disputeSettled.make({ shared: input })], {
      released:
        person.dispute === null ? [] : [{ space: 'dispute', value: saidBy(person.dispute) }],
    }),
  example: { outcome: 'account-handed-over', note: '本人带身份证到窗口核对，账号已交还本人。' },
});

/** OLR-7.2.1, OLR-7.2.3: the holder says that the account was stolen, and it is frozen at once, at their own wish. */
export const reportTheft = command({
  name: 'identity.report-theft',
  on: 'person',
  by: ['self'],
  basis: ['OLR-7.2.1', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.registered ? [offerUnless('', {}, [accountIsNotFrozen({ person })])] : [],
  input: z.object({ reason: fields.longText(2000), understood: fields.confirmation() }),
  ask: [page('what', field('reason'), field('understood'))],
  decide: ({ input }) =>
    accept([accountFrozen.make({ shared: { reason: input.reason, wish: 'holder' } })]),
  example: { reason: '手机丢了，有人用它登录过。', understood: true },
});

/**
 * OLR-7.2.1, OLR-7.2.3: the holder calls, or stands at the counter, and has no way into the account: it is frozen at once
 * all the same. Wrongly frozen it costs a walk to the counter; left open it costs a case. Whoever takes the report says how
 * they made sure of who was speaking.
 */
export const reportTheftFor = command({
  name: 'identity.report-theft-for',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.2.1', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.registered ? [offerUnless('', {}, [accountIsNotFrozen({ person })])] : [],
  input: z.object({
    wish: fields.choice(['phone', 'counter']),
    reason: fields.longText(2000),
    madeSure: fields.text(300),
  }),
  ask: [page('what', field('wish'), field('reason'), field('madeSure'))],
  decide: ({ input: { wish, reason, madeSure } }) =>
    accept([accountFrozen.make({ shared: { reason: `${reason}\n${madeSure}`, wish } })]),
  example: {
    wish: 'phone',
    reason: '来电说手机被抢，怕有人用账号办事。',
    madeSure: '姓名、身份证号后四位和两个案件的对方当事人都说对了。',
  },
});

/** A discretion: an administrator decides, with reasons the holder can read. Never done by a rule or a clock. */
export const freeze = command({
  name: 'identity.freeze',
  on: 'person',
  by: ['administrator'],
  basis: ['OLR-7.2.3'],
  needs: {},
  offers: ({ state: { person } }) => (person.registered && !person.frozen ? [offer('', {})] : []),
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ input }) => accept([accountFrozen.make({ shared: { reason: input.reason } })]),
  example: { reason: '有人反映身份证号被冒用，核实期间暂停使用。' },
});

/**
 * OLR-7.3.2: the holder stands at the counter with the card. What was frozen at their own wish is opened again there and
 * then; the password and all other means of before open nothing, since somebody else may have them. What an administrator
 * froze, an administrator releases.
 */
export const releaseAtCounter = command({
  name: 'identity.release-at-counter',
  on: 'person',
  by: ['filing-reviewer', 'clerk'],
  basis: ['OLR-7.1.3', 'OLR-7.2.3', 'OLR-7.3.2'],
  needs: {},
  offers: ({ state: { person } }) =>
    person.frozen ? [offerUnless('', {}, [frozenAtOwnWish({ person })])] : [],
  input: z.object({
    document: fields.choice(identityDocuments),
    documentNumber: fields.documentNumber(),
    seen: fields.confirmation(),
    note: fields.text(200).optional(),
  }),
  ask: [page('document', field('document'), field('documentNumber'), field('seen'), field('note'))],
  decide({ state: { person }, input }) {
    const { document, documentNumber, note = '' } = input;
    const differs = documentAgrees({ person, documentNumber });
    if (differs) return refuse(differs);
    return accept(
      [
        documentSeen.make({ shared: { document, note } }),
        credentialReplaced.make({ shared: { method: 'password', why: 'counter' } }),
        accountReleased.make({ shared: { reason: note } }),
      ],
      { secrets: [{ kind: 'password', hash: voidHash }] },
    );
  },
  example: { document: 'resident-id-card', documentNumber: '11010519491231002X', seen: true },
});

export const release = command({
  name: 'identity.release',
  on: 'person',
  by: ['administrator'],
  basis: ['OLR-7.1.3', 'OLR-7.2.3'],
  needs: {},
  offers: ({ state: { person } }) => (person.frozen ? [offer('', {})] : []),
  tells: ({ state: { person } }) =>
    person.frozenFor === null
      ? []
      : [
          {
            code: person.frozenBy ?? 'decided',
            facts: { reason: person.frozenFor, at: person.frozenAt ?? '' },
          },
        ],
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ input }) => accept([accountReleased.make({ shared: { reason: input.reason } })]),
  example: { reason: '本人到窗口核对身份，账号恢复使用。' },
});
