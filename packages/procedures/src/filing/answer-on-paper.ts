import { offer, offerUnless } from '@xiezhi/kernel';
import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, FileReference } from '@xiezhi/record';
import { fields, filingInsisted, filingWithdrawn, mayInsist, partiesOf } from '@xiezhi/record';
import { z } from 'zod';
import type { Decision } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { notOfItsForm } from '../shared/cause-facts.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { warnedOfMendedTime } from './application/mended.ts';
import { appliedIn, wordsOfOne } from './application/words.ts';
import { mayBeTakenBack, toldBeforeInsisting } from './answer.ts';
import { pendingSuitEndsByRuling } from './rules/pending-suit-ends-by-ruling.ts';
import {
  asItStands,
  notAsked,
  awaitsCorrection,
  correction,
  correctionOf,
  partsAsked,
  toldOfNotice,
} from './correction.ts';

/*
 * What a plaintiff without an account writes to the court before there is a case: entered by the filing reviewer with its
 * scan. It is the plaintiff's act and has its effect, as if it had come from an account (OLR-11.3.0).
 */

const paper = {
  receivedOn: fields.day(),
  attachments: fields.scans(),
  keptAt: fields.text(200),
};
const paperPage = page('paper', field('receivedOn'), field('attachments'), field('keptAt'));

interface Paper {
  readonly receivedOn: string;
  readonly attachments: readonly FileReference[];
  readonly keptAt: string;
}
interface About {
  readonly state: CaseState;
  readonly today: CourtDay;
  readonly law: Law;
  readonly offer: { readonly id: string };
  readonly input: Paper;
}

/** @param make what is entered: whose paper it is and when it came, and its scans. */
function onPaper(
  { state: { filing }, today, offer: { id }, input }: About,
  make: (received: {
    readonly paper: { participant: string; receivedOn: string; keptAt: string };
    readonly attachments: FileReference[];
  }) => readonly [NewEntry, ...NewEntry[]],
): Decision {
  const { receivedOn, keptAt, attachments } = input;
  const first = firstDay({ filing });
  const notThatDay = dayOfReceipt({ receivedOn, first, today });
  if (notThatDay) return refuse(notThatDay);
  return accept(
    make({ paper: { participant: id, receivedOn, keptAt }, attachments: [...attachments] }),
  );
}

const plaintiffs = (state: CaseState) =>
  partiesOf(state.participation, 'plaintiff').map(({ id }) => offer(wordsOfOne(state, id), { id }));
const shared = {
  on: 'case',
  by: ['filing-reviewer'],
  needs: {},
  prefill: ({ today }: { readonly today: CourtDay }) => ({ receivedOn: today }),
} as const;
const example = {
  receivedOn: '2026-03-20',
  attachments: [
    { sha256: '0'.repeat(64), name: '来信.pdf', mediaType: 'application/pdf', bytes: 1 },
  ],
  keptAt: '纸质卷第 1 册第 12 页',
};

/** The plaintiff stands by the suit in writing: from then on a ruling is owed (OLR-9.1.3). */
export const recordInsistence = command({
  ...shared,
  name: 'filing.record-insistence',
  basis: ['OLR-9.1.3', 'REG-7', 'OLR-11.3.0'],
  offers: ({ state }) => (mayInsist(state.filing) ? plaintiffs(state) : []),
  tells: (about) => toldBeforeInsisting(about),
  input: z.object({ ...paper, note: fields.longText(4000) }),
  ask: [paperPage, page('note', field('note'))],
  decide: (about) =>
    onPaper(about, (received) => [
      filingInsisted.make({
        shared: { note: about.input.note, ...appliedIn(about.state), ...received },
      }),
    ]),
  example: { ...example, note: '我坚持起诉，请法院裁定。' },
});

/** The plaintiff takes the complaint back in writing. */
export const recordFilingWithdrawal = command({
  ...shared,
  name: 'filing.record-withdrawal',
  basis: ['CPL-122', 'OLR-11.3.0'],
  offers: ({ state }) =>
    mayBeTakenBack(state)
      ? partiesOf(state.participation, 'plaintiff').map(({ id }) =>
          offerUnless(wordsOfOne(state, id), { id }, [pendingSuitEndsByRuling(state)]),
        )
      : [],
  input: z.object({ ...paper, reason: fields.longText(1000) }),
  ask: [paperPage, page('reason', field('reason'))],
  decide: (about) =>
    onPaper(about, (received) => [
      filingWithdrawn.make({
        shared: { reason: about.input.reason, ...appliedIn(about.state), ...received },
      }),
    ]),
  example: { ...example, reason: '双方已经和解。' },
});

/** The plaintiff mends the complaint in writing, as the court's notice asks. */
export const recordCorrection = command({
  ...shared,
  name: 'filing.record-correction',
  basis: ['OLR-9.1.2a', 'OLR-9.1.2b', 'OLR-11.3.0'],
  offers: ({ state }) => (awaitsCorrection(state) ? plaintiffs(state) : []),
  tells: ({ state, law }) => toldOfNotice(state, law),
  warns: ({ state, law, today }, input) => warnedOfMendedTime(state, input, { law, today }),
  input: z.object({ ...paper, ...correction }),
  ask: [paperPage, page('note', field('note')), ...partsAsked, page('evidence', field('exhibits'))],
  unasked: ({ state }) => notAsked(state),
  prefill: ({ state, today }) => ({ ...asItStands(state), receivedOn: today }),
  decide(about) {
    const elsewhere = notOfItsForm(about.state, 'causeFacts', about.input);
    if (elsewhere) return refuse(elsewhere);
    return onPaper(about, ({ paper: received }) =>
      correctionOf(about.state, about.input, {
        paper: received,
        participant: about.offer.id,
        today: about.today,
        law: about.law,
      }),
    );
  },
  example: {
    ...example,
    note: '补充被告现住址。',
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
  },
});
