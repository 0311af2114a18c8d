import type { ToldOf } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { isRuling } from '../shared/is-ruling.ts';
import type { Notice } from './notice.ts';
import { byHand, notice, ofAuthority, toOne, toOthers, toPayer, word } from './notice.ts';
import {
  movedDay,
  noticeOfAdding,
  noticeOfBench,
  noticeOfCalling,
  noticeOfChange,
  noticeOfCorrection,
  noticeOfCounterclaim,
  noticeOfChanged,
  noticeOfAddress,
  noticeOfDemand,
  noticeOfFee,
  noticeOfGoingBack,
  noticeOfGoingOnline,
  noticeOfProcedure,
  noticeOfUnpaid,
  noticesOfJoining,
  toDemander,
} from './notices-of-acts.ts';
import { noticesOfAppeals } from './notices-of-appeals.ts';
import { noticesOfAssistants } from './notices-of-assistants.ts';
import {
  noticeOfChangedAuthority,
  noticeOfDeclining,
  noticeOfEndByDay,
  noticeOfEnding,
  toTheAgent,
} from './notices-of-authority.ts';
import {
  noticesOfRecusal,
  noticeOfApplication,
  noticeOfCollected,
  noticeOfCommission,
  noticeOfFact,
  noticeOfFeeBack,
  noticeOfLotSetAside,
  noticeOfLateEvidence,
  noticeOfNeed,
  noticeOfOriginal,
  noticeOfRecord,
  noticeOfReply,
  noticeOfReport,
  noticeOfTestimony,
  noticeOfTime,
  noticeOfUnanswered,
} from './notices-of-evidence.ts';
import { noticesToAppraisers } from './notices-to-appraisers.ts';
import { noticeOfMissedPayment, noticesOfPerformance } from './notices-of-performance.ts';
import { noticesOfRepresentatives } from './notices-of-representatives.ts';
import {
  noticeOfLeavingOnline,
  noticeOfMode,
  noticeOfClosure,
  noticeOfNotHeld,
  noticeOfPostponement,
  noticeOfSitting,
  noticeOfTranscript,
} from './notices-of-sittings.ts';

/** Where more is owed there is a new notice of what is to be paid; a fee that is owed as before brings none. */
const moreIsOwed = ({ before, fen, why }: ToldOf['body']): boolean =>
  Number(fen) > Number(before) && why !== 'heard-after-all';

/** Where it is a ruling it is served as one. */
const ruledOn =
  (kind: string) =>
  (body: ToldOf['body']): boolean =>
    isRuling(kind, body);

const each: readonly Notice[] = [
  byHand(notice('filing.CorrectionRequested', 'plaintiff', '需要补正材料。')),
  byHand(notice('filing.Explained', 'plaintiff', '法院对受理条件作了说明。')),
  byHand(
    notice('filing.Returned', 'plaintiff', '材料已退回；补正以后可以再交，坚持的可以请法官决定。'),
  ),
  byHand(notice('filing.WaitExtended', 'plaintiff', '法院再等您答复一段时间。')),
  notice('filing.AcceptanceRefused', 'plaintiff', '法院作出了不予受理的裁定或者决定。'),
  notice('filing.ApplicationAccepted', 'plaintiff', '申请已经受理，有受理通知书。'),
  notice('filing.ApplicationClosed', 'plaintiff', '案件已经办结，结果已经记入。'),
  notice('filing.Registered', 'plaintiff', '已登记立案，有通知书；要交费的，缴费通知另行送达。'),
  byHand(noticeOfMode),
  byHand(toOne('consent.Asked', 'participant', '法院问您是否同意在线办理，请答复。')),
  noticeOfTranscript,
  notice('defence.Submitted', 'plaintiff', '被告提交了答辩状，副本将送达给您。'),
  noticeOfSitting,
  byHand(noticeOfPostponement),
  byHand(noticeOfNotHeld),
  byHand(noticeOfClosure),
  noticeOfGoingBack,
  byHand(noticeOfDemand),
  toDemander,
  byHand(noticeOfLeavingOnline),
  notice('participation.DomicileFound', null, '法官认定了一方当事人境内有没有住所，期限随之计算。'),
  byHand(toOthers('participation.PartyAdded', 'participant', '有人加入本案诉讼。')),
  byHand(toOthers('adding.Asked', 'participant', '有当事人申请追加当事人或者第三人，由法官决定。')),
  byHand(noticeOfAdding, ruledOn('adding.Decided')),
  byHand(notice('exchange.PeriodSet', null, '法院确定了证据交换的期间，请在期间内提出意见。')),
  byHand(notice('exchange.Concluded', null, '法官决定证据交换结束。')),
  notice('judgment.Pronounced', null, '已经宣判。'),
  notice('case.Closed', null, '已经结案。'),
  ...noticesOfAppeals,
  notice('appeal.SentUp', null, '案卷已经报送上一级法院。'),
  notice('appeal.JudgmentDecided', null, '上一级法院对上诉作出的裁判已经收到。'),
  byHand(notice('appeal.RetrialNoted', null, '本案发回重审，已经重新立案，有新的案号。')),
  byHand(toOne('conversion.Decided', 'participant', '您怎样参加已有决定。')),
  toOthers('conversion.FaultReported', 'participant', '有当事人报告网络、设备等故障，由法官核实。'),
  toOthers('conversion.OnlineRequested', 'participant', '有当事人要求改为在线参加，由法官决定。'),
  byHand(noticeOfGoingOnline),
  byHand(toOne('conversion.FaultAnswered', 'participant', '您报告的故障，法官已经答复。')),
  byHand(noticeOfCalling),
  byHand(
    notice('conversion.AbsenceDecided', null, '法官对没有参加开庭的当事人作出了处理决定。'),
    ruledOn('conversion.AbsenceDecided'),
  ),
  byHand(
    notice(
      'fees.IncreaseTreatedAsWithdrawn',
      null,
      '法官决定增加的诉讼请求按撤回处理，原来的诉讼请求继续审理。',
    ),
  ),
  byHand(noticeOfProcedure),
  byHand(notice('judgment.BenchDecided', null, '法官决定了本案由审判员独任审理还是由合议庭审理。')),
  byHand(notice('judgment.BenchObjectionDecided', null, '法官对独任审理的异议作出了决定。')),
  byHand(notice('filing.ProcedureObjectionDecided', null, '法官对适用程序的异议作出了决定。')),
  byHand(movedDay),
  byHand(noticeOfFee, moreIsOwed),
  notice('mediation.AgreementRecorded', null, '调解达成的协议已经记入，请看过以后决定是否签名。'),
  notice('mediation.FirstBegun', null, '开始先行调解，愿不愿意由您自己定，请告诉法院。'),
  notice('mediation.FirstTakenUp', null, '先行调解已经有人接手。'),
  notice('mediation.FirstEnded', null, '先行调解已经结束，案件往下办理。'),
  byHand(toOthers('mediation.WentBack', 'participant', '有当事人对调解协议反悔。')),
  byHand(notice('mediation.Ended', null, '调解已经终止，案件继续审理。')),
  byHand(notice('mediation.TookEffect', null, '调解已经发生法律效力，请按协议履行。')),
  byHand(notice('mediation.LateAnswered', null, '法官答复了调解生效以后提出的反悔。')),
  notice('claims.WithdrawalDecided', null, '法院对撤诉申请作出了裁定。'),
  noticeOfChange,
  byHand(noticeOfChanged),
  ...noticesOfJoining.map((one) => byHand(one)),
  byHand(notice('claims.ChangeDecided', null, '法院对变更诉讼请求作出了决定。')),
  noticeOfCounterclaim,
  byHand(
    notice(
      'claims.CounterclaimDecided',
      null,
      '法院对反诉或者第三人的诉讼请求是否合并审理作出了决定。',
    ),
    ruledOn('claims.CounterclaimDecided'),
  ),
  byHand(noticeOfBench),
  byHand(noticeOfDeclining),
  byHand(noticeOfEnding),
  byHand(noticeOfChangedAuthority),
  byHand(noticeOfEndByDay),
  noticeOfAddress,
  noticeOfUnpaid,
  byHand(
    toPayer('fees.ReliefDecided', '法院对缓交、减交、免交诉讼费的申请作出了决定。'),
    ({ waits }) => waits === true,
  ),
  byHand(toPayer('fees.ReviewDecided', '法院对诉讼费复核的请求作出了决定。')),
  toPayer('fees.CounterclaimBilled', '您的诉讼请求已经合并审理，请交纳案件受理费，有交费通知书。'),
  byHand(toPayer('fees.CounterclaimTermExtended', '法院延长了交纳案件受理费的期限。')),
  byHand(toPayer('fees.AppealTermExtended', '法院延长了交纳上诉案件受理费的期限。')),
  byHand(notice('exchange.SealsOpened', null, '各方的质证意见已经公开，可以答复。')),
  byHand(notice('fees.TermExtended', 'plaintiff', '法院延长了交纳案件受理费的期限。')),
  notice('defence.JurisdictionDecided', null, '法院对管辖权异议作出了裁定。'),
  notice('defence.CaseTransferred', null, '本案已经移送有管辖权的法院。'),
  byHand(notice('service.ObjectionDecided', null, '法官对送达异议作出了决定。')),
  byHand(notice('filing.LeftClosed', 'plaintiff', '法院看了您后来交的材料，作出了答复。')),
  byHand(
    toOne('filing.PapersAnswered', 'participant', '法院看了以您的名义交来的材料，答复了怎样处理。'),
  ),
  notice('attribution.Challenged', null, '有人提出案卷里的一件事不是账号持有人办的，由法官决定。'),
  byHand(notice('attribution.Decided', null, '法官对一件事是不是账号持有人的行为作出了决定。')),
  ...noticesOfRecusal,
  byHand(notice('recusal.Decided', null, '对回避的申请已经作出决定。')),
  byHand(notice('recusal.Reconsidered', null, '对回避的复议已经作出决定。')),
  notice('suspension.Ordered', null, '裁定中止诉讼，各项期限停止计算。'),
  byHand(notice('suspension.Ended', null, '诉讼恢复进行。')),
  notice('suspension.Terminated', null, '裁定终结诉讼。'),
  notice('suspension.Dismissed', null, '法院裁定驳回起诉。'),
  byHand(noticeOfReport),
  byHand(noticeOfLateEvidence),
  byHand(noticeOfApplication),
  byHand(noticeOfCorrection),
  byHand(noticeOfCommission),
  byHand(noticeOfNeed),
  byHand(noticeOfReply),
  byHand(noticeOfUnanswered),
  byHand(noticeOfFeeBack),
  byHand(noticeOfLotSetAside),
  byHand(noticeOfTestimony),
  byHand(noticeOfCollected),
  byHand(noticeOfFact),
  byHand(notice('admission.TakingBackDecided', null, '法官对撤回承认的申请作出了决定。')),
  byHand(noticeOfTime),
  byHand(noticeOfOriginal),
  noticeOfRecord,
  ...noticesOfPerformance,
];

/** By these acts comes what was handed in and decided at another court: it was told there. */
const comesAlong: ReadonlySet<string> = new Set([
  'filing.receive-transfer',
  'fees.bill',
  'fees.bill-counterclaim',
]);

/** Of another court; the bill itself is of this one. */
const toldThere = (kind: string, command: string): boolean =>
  comesAlong.has(command) && kind !== 'fees.CounterclaimBilled';

/** What a party would otherwise learn only by looking. */
export const notices: readonly Effect[] = [
  ...each.map(word),
  ...ofAuthority,
  ...toTheAgent,
  ...noticesOfAssistants,
  ...noticesToAppraisers,
  ...noticesOfRepresentatives,
  noticeOfMissedPayment,
].map((one) => ({
  ...one,
  message: (entry, state) =>
    toldThere(entry.kind, entry.command.name) ? [] : one.message(entry, state),
}));

const handed = new Map(each.filter((one) => one.byHand).map((one) => [one.on, one] as const));

/** The notice that is given by hand where there is no account, of an entry of the docket; null where nothing is. */
export const givenByHand = ({ kind, command, body }: ToldOf): Notice | null => {
  const one = handed.get(kind);
  return one === undefined || toldThere(kind, command) || one.onPaper?.(body) === true ? null : one;
};

/** The kinds of entry of which such notices are made. */
export const kindsByHand: readonly string[] = [...handed.keys()];
