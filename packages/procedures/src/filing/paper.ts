import { offer, receiptNumber } from '@xiezhi/kernel';
import type { BodyOf, CaseState } from '@xiezhi/record';
import {
  challengedAs,
  fields,
  filingEnd,
  filingSupplemented,
  holder,
  mayInsist,
  participant,
  parties,
  reachedBy,
  standingFor,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { awaitsCorrection } from './correction.ts';
import { namedInMessages } from '../shared/named-in-messages.ts';

/**
 * Who may have brought something: before there is a case, the side that filed; nobody else is told of it yet. In one that
 * comes from another court all have been in it.
 */
const bringers = ({ filing, participation }: CaseState) =>
  parties(participation).filter(
    ({ side }) =>
      filing.status === 'registered' || filing.transferred !== null || side === 'plaintiff',
  );

/** Whoever was asked to withdraw takes no part until that is decided (CPL-48); what is brought is received all the same. */
const clerkReceives = (state: CaseState): boolean => {
  const person = holder(state.participation, 'clerk')?.person ?? null;
  return person !== null && challengedAs(state, person) === null;
};

/**
 * Papers that a party brought or posted, on any day: scanned and entered by the clerk, and by the filing reviewer as long
 * as there is none, so that everybody reads them where everything else is (OLR-11.3.0). The party is their author; the
 * originals have a place, and the party gets the receipt.
 */
export const recordPapers = command({
  name: 'filing.record-papers',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['OLR-11.3.0', 'OOR-20.2.0', 'OOR-33.2.0'],
  needs: {},
  offers: ({ state, roles }) =>
    roles.has('clerk') || !clerkReceives(state)
      ? bringers(state).map((one) => offer(one.id, one))
      : [],
  // What answers the court is entered as that: as more papers it would only be looked at.
  tells: ({ state }) =>
    mayInsist(state.filing) || awaitsCorrection(state) ? [{ code: 'answer-apart', facts: {} }] : [],
  input: z.object({
    receivedOn: fields.day(),
    note: fields.longText(4000),
    attachments: fields.scans(),
    keptAt: fields.text(200),
  }),
  ask: [page('papers', field('receivedOn'), field('note'), field('attachments'), field('keptAt'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state: { filing }, offer: { id, side }, input, today }) {
    const { receivedOn, keptAt, note, attachments } = input;
    const first = firstDay({ filing });
    const notThatDay = dayOfReceipt({ receivedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      filingSupplemented.make({
        shared: {
          note,
          attachments,
          after: filingEnd(filing) ?? undefined,
          paper: { participant: id, receivedOn, keptAt },
          ...(side === 'plaintiff' ? {} : { byOthers: true }),
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    note: '微信聊天记录打印件 6 页，收条原件 1 页。',
    attachments: [
      { sha256: '0'.repeat(64), name: '收条.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    keptAt: '纸质卷第 1 册第 12 至 18 页',
  },
});

/** The receipt for papers reaches whoever brought them also without an account: to the numbers known of that party. */
export const receiptForPapers: Effect = {
  name: 'filing/receipt-for-papers',
  on: 'filing.Supplemented',
  port: 'sms',
  message: ({ id, at, body }, state) => {
    const { paper } = body as BodyOf<typeof filingSupplemented.parts>;
    const { participation, filing } = state as CaseState;
    if (paper === undefined) return [];
    const party = participant(participation, paper.participant);
    const numbers = [party, ...standingFor(participation, paper.participant)].flatMap(
      (one) => reachedBy(one) ?? [],
    );
    return [...new Set(numbers)].map((to) => ({
      to,
      text: `【人民法院】${namedInMessages(filing)}：法院收到您的纸质材料，收到日期${paper.receivedOn}，回执编号${receiptNumber(at, id)}，请保存。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
    }));
  },
};
