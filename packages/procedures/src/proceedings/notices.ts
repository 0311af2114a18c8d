import type { Side } from '@xiezhi/kernel';
import type { BodyOf, CaseState, deadlineMoved } from '@xiezhi/record';
import { billOf, claimBill, joinedCounterclaims } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { noticeOfMode, noticeOfSitting, noticeOfTranscript, steps } from './notices-of-sittings.ts';
import { payersOf } from '../shared/payers.ts';
import { termNameZh } from '../shared/whose-term.ts';
import { toLinked, toParticipant } from './to-linked.ts';

const notice = (on: string, side: Side | null, what: string): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: (_entry, state) =>
    toLinked(state as CaseState, (one) => (side === null || one.side === side ? what : null)),
});

/** A last day that moved is told to whose term it is, a party's or a side's, by the term's name and with both days. */
const movedDay: Effect = {
  name: 'proceedings/notice-of-deadline.Moved',
  on: 'deadline.Moved',
  port: 'sms',
  message: (entry, state) => {
    const { term, participant, from, to, toProvisional } = entry.body as BodyOf<
      typeof deadlineMoved.parts
    >;
    const day = toProvisional === true ? `${to}（暂定，该年放假安排公布后重新计算并再通知您）` : to;
    const moved = from === to ? `定为${day}` : `由${from}改为${day}`;
    const what = `${termNameZh(term)}的届满日${moved}。`;
    const [label] = entry.labels;
    return toLinked(state as CaseState, ({ id, side }) =>
      label === `side:${side ?? ''}` && (participant === undefined || participant === id)
        ? what
        : null,
    );
  },
};

/** Of what concerns one party and not its whole side: the asked one, the addressee. */
const toOne = (on: string, field: string, what: string): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: ({ body }, state) => {
    const whom = (body as Readonly<Record<string, unknown>>)[field];
    return toLinked(state as CaseState, ({ id }) => (id === whom ? what : null));
  },
});

/** To whoever pays that bill: the side's that is to pay, and of a counterclaim and an appeal whoever brought it. */
const toPayer = (on: string, what: string): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: ({ body }, state) => {
    const about = body as Readonly<Record<string, string | undefined>>;
    const id = about['counterclaim'] ?? about['appeal'] ?? about['bill'] ?? claimBill;
    const payers = payersOf(state as CaseState, { id });
    return toLinked(state as CaseState, (one) => (payers.includes(one.id) ? what : null));
  },
});

/** What a rule makes of the fee is told where there is more to pay, and where money comes back. */
const noticeOfFee: Effect = {
  name: 'proceedings/notice-of-fees.Adjusted',
  on: 'fees.Adjusted',
  port: 'sms',
  message: ({ body }, state) => {
    const { before, fen, why } = body as {
      readonly before: number;
      readonly fen: number;
      readonly why: string;
    };
    const since = why === 'converted' ? '案件转为普通程序' : '诉讼请求变更';
    const what =
      fen > before
        ? `${since}，需要补交案件受理费，有新的交费通知书。`
        : (billOf(state as CaseState, claimBill)?.overpaid ?? 0) > 0
          ? '案件受理费减少了，多交的部分由法院退还。'
          : '案件受理费减少了，要交多少看案件里的数额。';
    return toLinked(state as CaseState, (one) =>
      one.side === 'plaintiff' && fen !== before ? what : null,
    );
  },
};

/** Whoever appealed knows; the others learn it, and that they will be served. */
const noticeOfAppeal: Effect = {
  name: 'proceedings/notice-of-appeal.Submitted',
  on: 'appeal.Submitted',
  port: 'sms',
  message: ({ body }, state) => {
    const { participant: appellant } = body as { readonly participant: string };
    return toLinked(state as CaseState, ({ id }) =>
      id === appellant ? null : '有当事人提起上诉，上诉状副本将送达给您。',
    );
  },
};

/** Those who are called learn it, and whoever asked for it. */
const noticeOfCalling: Effect = {
  name: 'proceedings/notice-of-conversion.DemandDecided',
  on: 'conversion.DemandDecided',
  port: 'sms',
  message: ({ body }, state) => {
    const { targets, granted, step } = body as {
      readonly targets: readonly string[];
      readonly granted: boolean;
      readonly step: string;
    };
    return toLinked(state as CaseState, ({ id }) =>
      granted && targets.includes(id)
        ? `${steps[step] ?? ''}请您到法院参加。`
        : `到法院参加${steps[step] ?? ''}的要求已有决定。`,
    );
  },
};

/** Whoever goes back on a consent knows; the others learn it, since the step may be another one for them too. */
const noticeOfGoingBack: Effect = {
  name: 'proceedings/notice-of-consent.Withdrawn',
  on: 'consent.Withdrawn',
  port: 'sms',
  message: ({ body }, state) => {
    const { participant: of, immediate } = body as {
      readonly participant: string;
      readonly immediate: boolean;
    };
    return toLinked(state as CaseState, ({ id }) =>
      id === of
        ? null
        : immediate
          ? '有当事人不再接受电子送达。'
          : '有当事人申请改为线下参加，由法官决定。',
    );
  },
};

/** Those who are asked to come in person may say what they think of it, before it is decided. */
const noticeOfDemand: Effect = {
  name: 'proceedings/notice-of-conversion.OfflineDemanded',
  on: 'conversion.OfflineDemanded',
  port: 'sms',
  message: ({ body }, state) => {
    const { targets, step } = body as {
      readonly targets: readonly string[];
      readonly step: string;
    };
    return toLinked(state as CaseState, ({ id }) =>
      targets.includes(id)
        ? `有当事人要求您到法院参加${steps[step] ?? ''}，您可以提出意见，由法官决定。`
        : null,
    );
  },
};

/** What was said of it is told to whoever asked. */
const toDemander: Effect = {
  name: 'proceedings/notice-of-conversion.DemandCommented',
  on: 'conversion.DemandCommented',
  port: 'sms',
  message: ({ body }, state) => {
    const { demand } = body as { readonly demand: string };
    const { conversion } = state as CaseState;
    const by = conversion.demands.find(({ id }) => id === demand)?.participant;
    return toLinked(state as CaseState, ({ id }) =>
      id === by ? '对方对您要求其到庭提出了意见。' : null,
    );
  },
};

/** The claims are those of all plaintiffs: what one of them wants changed the others learn before it is decided (CPL-55). */
const noticeOfChange: Effect = {
  name: 'proceedings/notice-of-claims.ChangeSubmitted',
  on: 'claims.ChangeSubmitted',
  port: 'sms',
  message: ({ body }, state) => {
    const { participant: of } = body as { readonly participant: string };
    return toLinked(state as CaseState, ({ id, side }) =>
      side === 'plaintiff' && id !== of ? '另一位原告提出变更诉讼请求，由法官决定。' : null,
    );
  },
};

/** One that took effect by being said; where a judge let it in, the decision was told. */
const noticeOfChanged: Effect = {
  name: 'proceedings/notice-of-claims.Changed',
  on: 'claims.Changed',
  port: 'sms',
  message: ({ body }, state) => {
    const { change } = body as { readonly change: string };
    const { claims } = state as CaseState;
    const at = claims.changes.find(({ id }) => id === change);
    return at === undefined || at.leave
      ? []
      : toLinked(state as CaseState, ({ id }) =>
          id === at.participant ? null : '原告变更了诉讼请求。',
        );
  },
};

/** CPL-131: who hears the case is told within three days of its being settled; here at once. */
const noticeOfBench: Effect = {
  name: 'proceedings/notice-of-participation.Begun',
  on: 'participation.Begun',
  port: 'sms',
  message: ({ body }, state) => {
    const { role, name } = body as { readonly role: string; readonly name: string };
    return toLinked(state as CaseState, () =>
      role === 'judge' ? `本案由审判员${name}承办。` : null,
    );
  },
};

/** Whoever asked somebody to act for them learns of a no. */
const noticeOfDeclining: Effect = {
  name: 'proceedings/notice-of-participation.AuthorityAnswered',
  on: 'participation.AuthorityAnswered',
  port: 'sms',
  message: ({ body }, state) => {
    const { grant, answer } = body as { readonly grant: string; readonly answer: string };
    const { participation } = state as CaseState;
    const principal = participation.grants.find((one) => one.id === grant)?.principal;
    return toLinked(state as CaseState, ({ id }) =>
      answer === 'declined' && id === principal ? '您委托的人没有接受委托，请另行委托。' : null,
    );
  },
};

/** What the court says of an authority is told to whoever showed it, who may not read the case yet. */
const ofAuthority = (on: string, what: string): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: ({ body }, state) =>
    toParticipant(state as CaseState, (body as { readonly participant: string }).participant, what),
});

/** CPLI-239: what was sued back for is tried on without the claim. */
const noticeOfUnpaid: Effect = {
  name: 'proceedings/notice-of-fees.TreatedAsWithdrawn',
  on: 'fees.TreatedAsWithdrawn',
  port: 'sms',
  message: (_entry, state) => {
    const { claims } = state as CaseState;
    const what =
      joinedCounterclaims(claims).length === 0
        ? '法院裁定本案按撤诉处理。'
        : '法院裁定原告的起诉按撤诉处理，反诉继续审理。';
    return toLinked(state as CaseState, () => what);
  },
};

const each: readonly Effect[] = [
  notice('filing.CorrectionRequested', 'plaintiff', '需要补正材料。'),
  notice('filing.Explained', 'plaintiff', '法院对起诉条件作了说明。'),
  notice('filing.Returned', 'plaintiff', '材料已退回。'),
  notice('filing.AcceptanceRefused', 'plaintiff', '法院作出了不予受理的裁定。'),
  notice('filing.Registered', 'plaintiff', '已登记立案，有通知书和应交的费用。'),
  noticeOfMode,
  toOne('consent.Asked', 'participant', '法院问您是否同意在线办理，请答复。'),
  noticeOfTranscript,
  notice('defence.Submitted', 'plaintiff', '被告提交了答辩状，副本将送达给您。'),
  noticeOfSitting,
  notice('hearing.PostponementDecided', null, '法官对延期开庭的申请作出了决定。'),
  noticeOfGoingBack,
  noticeOfDemand,
  toDemander,
  notice('consent.WithdrawalDecided', null, '法官对改为线下的申请作出了决定。'),
  notice('participation.PartyAdded', null, '有人加入本案诉讼。'),
  notice('exchange.PeriodSet', null, '法院确定了证据交换的期间，请在期间内提出意见。'),
  notice('exchange.Concluded', null, '法官决定证据交换结束。'),
  notice('judgment.Pronounced', null, '已经宣判。'),
  notice('case.Closed', null, '已经结案。'),
  noticeOfAppeal,
  notice('appeal.Weighed', null, '法官对收下时注明了问题的上诉作出了决定。'),
  notice('appeal.SentUp', null, '上诉案卷已经报送上一级法院。'),
  notice('appeal.Decided', null, '上一级法院对上诉作出的裁定已经收到。'),
  notice('appeal.JudgmentDecided', null, '上一级法院对上诉作出的裁判已经收到。'),
  notice('appeal.RetrialNoted', null, '本案发回重审，已经重新立案，有新的案号。'),
  toOne('conversion.Decided', 'participant', '您怎样参加已有决定。'),
  noticeOfCalling,
  notice('conversion.AbsenceDecided', null, '法官对没有参加开庭的当事人作出了处理决定。'),
  notice(
    'fees.IncreaseTreatedAsWithdrawn',
    null,
    '法官决定增加的诉讼请求按撤回处理，原来的诉讼请求继续审理。',
  ),
  notice('filing.ProcedureConverted', null, '案件转为普通程序审理。'),
  movedDay,
  noticeOfFee,
  notice('claims.WithdrawalDecided', null, '法院对撤诉申请作出了裁定。'),
  noticeOfChange,
  noticeOfChanged,
  notice('claims.ChangeDecided', null, '法院对变更诉讼请求作出了决定。'),
  notice('claims.CounterclaimSubmitted', 'plaintiff', '被告提起反诉。'),
  notice('claims.CounterclaimDecided', null, '法院对反诉是否合并审理作出了决定。'),
  noticeOfBench,
  noticeOfDeclining,
  ofAuthority('participation.ProofAsked', '代表单位或者代理的证明还缺材料，请补交。'),
  ofAuthority('participation.AuthorityShown', '代表单位或者代理的权限已经核对。'),
  noticeOfUnpaid,
  toPayer('fees.ReliefDecided', '法院对缓交、减交、免交诉讼费的申请作出了决定。'),
  toPayer('fees.CounterclaimBilled', '反诉已经合并审理，请交纳反诉的案件受理费，有交费通知书。'),
  toPayer('fees.CounterclaimTermExtended', '法院延长了交纳反诉案件受理费的期限。'),
  toPayer('fees.AppealTermExtended', '法院延长了交纳上诉案件受理费的期限。'),
  notice('exchange.SealsOpened', null, '各方的质证意见已经公开，可以答复。'),
  notice('fees.TermExtended', 'plaintiff', '法院延长了交纳案件受理费的期限。'),
  notice('defence.JurisdictionDecided', null, '法院对管辖权异议作出了裁定。'),
  notice('defence.CaseTransferred', null, '本案已经移送有管辖权的法院。'),
  notice('service.ObjectionDecided', null, '法官对送达异议作出了决定。'),
  notice('filing.LeftClosed', 'plaintiff', '法院看了您后来交的材料，作出了答复。'),
  notice('attribution.Challenged', null, '有人提出案卷里的一件事不是账号持有人办的，由法官决定。'),
  notice('attribution.Decided', null, '法官对一件事是不是账号持有人的行为作出了决定。'),
  notice('suspension.Ordered', null, '裁定中止诉讼，各项期限停止计算。'),
  notice('suspension.Ended', null, '诉讼恢复进行。'),
  notice('suspension.Terminated', null, '裁定终结诉讼。'),
];

/** By these acts comes what was handed in and decided at another court: it was told there. */
const comesAlong: ReadonlySet<string> = new Set([
  'filing.receive-transfer',
  'fees.bill',
  'fees.bill-counterclaim',
]);

/** What a party would otherwise learn only by looking. */
export const notices: readonly Effect[] = each.map((one) => ({
  ...one,
  // The bill itself is of this court.
  message: (entry, state) =>
    comesAlong.has(entry.command.name) && entry.kind !== 'fees.CounterclaimBilled'
      ? []
      : one.message(entry, state),
}));
