import { offer, technical } from '@xiezhi/kernel';
import {
  appealsThatCanBeTakenBack,
  appealWithdrawalAsked,
  appealWithdrawalDecided,
  appealWithdrawalDenied,
  appealWithdrawalForwarded,
  appealWithdrawalsAbove,
  appealWithdrawalsToDecide,
  appealWithdrawalsToForward,
  fields,
  handsInFor,
  nextAppealWithdrawal,
  ofReconsideration,
  participant,
  appealTakingBackAsked,
  withdrawalOutcomes,
} from '@xiezhi/record';
import type { Appeal, CaseState, OpenWithdrawal } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { onPaper } from '../shared/on-paper.ts';
import { authorityOf } from './appeal.ts';
import { keepsTheFile, toldOfRuling } from './ruling-appeal.ts';
import { halfForAnAppealTakenBack } from './rules/half-for-an-appeal-taken-back.ts';
import { takenBackByTheirOwnWord } from './rules/taken-back-by-their-own-word.ts';

/**
 * CPL-180: an appellant asks to take its appeal back, on any day until the court above has decided. Where the file is there,
 * that court rules on it; no article says who answers while the file is still here, so a judge of this court decides, with
 * reasons, whether the appeal ends here or the request goes up with the file.
 */
const asked = (state: CaseState): readonly Appeal[] =>
  appealsThatCanBeTakenBack(state).filter((one) => !appealTakingBackAsked(state, one));

/** Against what the appeal is, and where its file lies. */
const toldOfAppeal = (state: CaseState, { ruling, claims, sentUp }: Appeal): readonly Told[] => [
  ruling === null
    ? { code: 'judgment', facts: { number: state.filing.caseNumber ?? '' } }
    : toldOfRuling(state, { id: ruling }),
  { code: 'claims', facts: { claims, ...ofReconsideration({ ruling }) } },
  ...(sentUp === null ? [] : [{ code: 'sent-up', facts: { on: sentUp.on, court: sentUp.court } }]),
];

export const withdrawAppeal = command({
  name: 'appeal.withdraw',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-180', 'CPL-62'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    asked(state)
      .filter((one) => person !== null && handsInFor(state.participation, person, one.participant))
      .map((one) => offer(one.id, one)),
  tells: ({ state, actor }, one) => {
    const authority = authorityOf(state, actor, one.participant);
    return [
      ...toldOfAppeal(state, one),
      ...(authority === null ? [] : [{ code: 'authority', facts: { authority } }]),
    ];
  },
  input: z.object({ reasons: fields.longText(2000).optional(), sure: fields.confirmation() }),
  ask: [page('reasons', field('reasons'), field('sure'))],
  decide: ({ state, actor, offer: one, input, today }) =>
    accept([
      appealWithdrawalAsked.make({
        shared: {
          withdrawal: nextAppealWithdrawal(state.appeal),
          appeal: one.id,
          ...ofReconsideration(one),
          participant: one.participant,
          source: 'online',
          receivedOn: today,
          authority: authorityOf(state, actor, one.participant) ?? undefined,
          reasons: input.reasons ?? '',
          attachments: [],
        },
      }),
    ]),
  example: { reasons: '双方已经和解。', sure: true },
});

/** The same on paper, signed by the appellant and entered by whoever keeps the file. */
export const recordAppealWithdrawal = command({
  name: 'appeal.record-withdrawal',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-180', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, roles }) =>
    keepsTheFile(state, roles) && !(roles.has('judge') && !roles.has('clerk'))
      ? asked(state).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => toldOfAppeal(state, one),
  input: z.object({ ...onPaper.input, reasons: fields.longText(2000).optional() }),
  ask: [onPaper.page, page('reasons', field('reasons'))],
  prefill: onPaper.prefill,
  decide({ state, offer: one, input, today }) {
    const first = one.receivedOn;
    const notThatDay = dayOfReceipt({ ...onPaper.cameAs(input), first, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      appealWithdrawalAsked.make({
        shared: {
          ...onPaper.entry(one.participant, input),
          withdrawal: nextAppealWithdrawal(state.appeal),
          appeal: one.id,
          ...ofReconsideration(one),
          reasons: input.reasons ?? '',
        },
      }),
    ]);
  },
  example: { ...onPaper.example('撤回上诉申请.pdf'), reasons: '双方已经和解。' },
});

const toldOfAsking = (
  state: CaseState,
  { asked: one, appeal }: OpenWithdrawal,
): readonly Told[] => [
  {
    code: 'asked',
    facts: {
      name: participant(state.participation, one.participant)?.name ?? '',
      reasons: one.reasons,
      on: one.receivedOn,
      ...ofReconsideration(appeal),
    },
  },
  ...filesBeside(one.attachments),
  ...toldOfAppeal(state, appeal),
  ...(one.authority === null ? [] : [{ code: 'authority', facts: { authority: one.authority } }]),
];

/** While the file is here. */
export const decideAppealWithdrawal = command({
  name: 'appeal.decide-withdrawal',
  on: 'case',
  by: ['judge', 'filing-judge'],
  basis: ['CPL-180', 'CPL-158', 'FEE-15'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => appealWithdrawalsToDecide(state).map((one) => offer(one.asked.id, one)),
  tells: ({ state }, one) => [
    ...toldOfAsking(state, one),
    { code: 'left-to-the-judge', facts: { ...ofReconsideration(one.appeal) } },
  ],
  input: z.object({ outcome: fields.choice(withdrawalOutcomes), reasons: fields.longText(4000) }),
  ask: [page('outcome', field('outcome'), field('reasons'))],
  decide({ state, offer: { asked: one, appeal }, input }) {
    const taken = input.outcome === 'taken-back';
    const unshown = taken ? takenBackByTheirOwnWord({ state, asked: one }) : null;
    if (unshown) return refuse(unshown);
    return accept([
      appealWithdrawalDecided.make({
        shared: {
          withdrawal: one.id,
          appeal: appeal.id,
          ...ofReconsideration(appeal),
          ...input,
          fen: taken ? (halfForAnAppealTakenBack(appeal) ?? undefined) : undefined,
        },
      }),
    ]);
  },
  example: { outcome: 'taken-back', reasons: '撤回上诉是上诉人自愿，案卷尚未报送。' },
});

/** The file is with the court above: the request goes after it. */
export const forwardAppealWithdrawal = command({
  name: 'appeal.forward-withdrawal',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['CPL-180'],
  needs: {},
  offers: ({ state, roles }) =>
    keepsTheFile(state, roles)
      ? appealWithdrawalsToForward(state).map((one) => offer(one.asked.id, one))
      : [],
  tells: ({ state }, one) => toldOfAsking(state, one),
  input: z.object({ receipt: fields.text(200) }),
  ask: [page('receipt', field('receipt'))],
  decide: ({ offer: { asked: one, appeal }, input, today }) =>
    accept([
      appealWithdrawalForwarded.make({
        shared: {
          withdrawal: one.id,
          appeal: appeal.id,
          ...ofReconsideration(appeal),
          on: today,
          receipt: input.receipt,
        },
      }),
    ]),
  example: { receipt: '收件回执 2026 年第 40 号' },
});

/** The court above has ruled that it is not taken back. That it is, comes as the outcome of the appeal. */
export const noteAppealWithdrawalDenied = command({
  name: 'appeal.note-withdrawal-denied',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['CPL-180'],
  needs: {},
  offers: ({ state, roles }) =>
    keepsTheFile(state, roles)
      ? appealWithdrawalsAbove(state).map((one) => offer(one.asked.id, one))
      : [],
  tells: ({ state }, one) => toldOfAsking(state, one),
  input: z.object({ number: fields.text(60), on: fields.day(), attachments: fields.scans() }),
  ask: [page('paper', field('number'), field('on'), field('attachments'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ offer: { asked: one, appeal }, input, today }) {
    const sentUpOn = one.forwardedOn ?? today;
    if (input.on > today || input.on < sentUpOn)
      return refuse(refusal('appeal/not-that-day', technical, [mendField('on')], { sentUpOn }));
    return accept([
      appealWithdrawalDenied.make({
        shared: { withdrawal: one.id, appeal: appeal.id, ...ofReconsideration(appeal), ...input },
      }),
    ]);
  },
  example: {
    number: '（2026）云01民终12号',
    on: '2026-05-06',
    attachments: [
      { sha256: '0'.repeat(64), name: '民事裁定书.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
  },
});
