import type { addressConfirmed, BodyOf, casesSeparated, deadlineMoved } from '@xiezhi/record';
import { billOf, claimBill, isOfThirdParty, joinedCounterclaims } from '@xiezhi/record';
import { payersOf } from '../shared/payers.ts';
import { termNameZh } from '../shared/whose-term.ts';
import type { Notice } from './notice.ts';
import { steps } from './notices-of-sittings.ts';

/** A last day that moved is told to whose term it is, a party's or a side's, by the term's name and with both days. */
export const movedDay: Notice = {
  on: 'deadline.Moved',
  say: (entry) => {
    const { term, participant, from, to, toProvisional } = entry.body as BodyOf<
      typeof deadlineMoved.parts
    >;
    const day = toProvisional === true ? `${to}（暂定，该年放假安排公布后重新计算并再通知您）` : to;
    const moved = from === to ? `定为${day}` : `由${from}改为${day}`;
    const what = `${termNameZh(term)}的届满日${moved}。`;
    const [label] = entry.labels;
    return ({ id, side }) =>
      label === `side:${side ?? ''}` && (participant === undefined || participant === id)
        ? what
        : null;
  },
};

const sinces: Readonly<Record<string, string>> = {
  converted: '案件转为普通程序',
  'heard-after-all': '驳回起诉的裁定已经撤销，案件继续审理',
};

/** What a rule makes of the fee is told where there is more to pay, and where money comes back. */
export const noticeOfFee: Notice = {
  on: 'fees.Adjusted',
  say: ({ body }, state) => {
    const { before, fen, why } = body as {
      readonly before: number;
      readonly fen: number;
      readonly why: string;
    };
    const since = sinces[why] ?? '诉讼请求变更';
    const owed = billOf(state, claimBill)?.owed ?? 0;
    // What was paid before and never went back is not asked for again.
    const what =
      fen > before
        ? owed > 0
          ? `${since}，需要补交案件受理费，有新的交费通知书。`
          : `${since}，案件受理费已经交足，不用再交。`
        : (billOf(state, claimBill)?.overpaid ?? 0) > 0
          ? '案件受理费减少了，多交的部分由法院退还。'
          : '案件受理费减少了，要交多少看案件里的数额。';
    return (one) => (one.side === 'plaintiff' && fen !== before ? what : null);
  },
};

/** The parties of a case learn with which other it is tried, or is not. */
export const noticesOfJoining: readonly Notice[] = [
  {
    on: 'claims.CasesJoined',
    say: ({ body }) => {
      const { caseNumber } = body as { readonly caseNumber: string };
      return () => `法院决定本案和${caseNumber}案合并审理，理由写在卷宗里。`;
    },
  },
  {
    on: 'claims.CasesSeparated',
    say: ({ body }) => {
      const { what, caseNumber, declined } = body as BodyOf<typeof casesSeparated.parts>;
      const decided =
        caseNumber === undefined
          ? `“${what}”和本案分开审理`
          : declined === true
            ? `本案不和${caseNumber}案合并审理`
            : `本案和${caseNumber}案分开审理`;
      return () => `法院决定${decided}，理由写在卷宗里。`;
    },
  },
  {
    on: 'claims.ClaimsSeparated',
    say: () => () =>
      '法院决定把一部分诉讼请求分出，作为另一件案件审理；不用重新起诉，证据和答辩随案过去；送达地址和是否同意电子送达，请在新的案件里重新确认。理由写在卷宗里。',
  },
  {
    on: 'claims.SeparationNumbered',
    say: ({ body }) => {
      const { caseNumber } = body as { readonly caseNumber: string };
      return () => `从本案分出的请求已经立案，案号${caseNumber}。`;
    },
  },
];

/** Those who are called learn it, and whoever asked for it. */
export const noticeOfCalling: Notice = {
  on: 'conversion.DemandDecided',
  say: ({ body }) => {
    const { targets, granted, step } = body as {
      readonly targets: readonly string[];
      readonly granted: boolean;
      readonly step: string;
    };
    return ({ id }) =>
      granted && targets.includes(id)
        ? `${steps[step] ?? ''}请您到法院参加。`
        : `到法院参加${steps[step] ?? ''}的要求已有决定。`;
  },
};

/** Whoever goes back on a consent knows; the others learn it, since the step may be another one for them too. */
export const noticeOfGoingBack: Notice = {
  on: 'consent.Withdrawn',
  say: ({ body }) => {
    const { participant: of, immediate } = body as {
      readonly participant: string;
      readonly immediate: boolean;
    };
    return ({ id }) =>
      id === of
        ? null
        : immediate
          ? '有当事人不再接受电子送达。'
          : '有当事人申请改为线下参加，由法官决定。';
  },
};

/** Whoever asked to be online after all learns of a no; a yes is told with how the step is held from now on. */
export const noticeOfGoingOnline: Notice = {
  on: 'conversion.OnlineDecided',
  say: ({ body }) => {
    const {
      participant: of,
      granted,
      step,
    } = body as { readonly participant: string; readonly granted: boolean; readonly step: string };
    return ({ id }) =>
      !granted && id === of
        ? `您要求改为在线参加${steps[step] ?? ''}，法官没有准许，仍请您到法院参加，理由写在卷宗里。`
        : null;
  },
};

/** Those who are asked to come in person may say what they think of it, before it is decided. */
export const noticeOfDemand: Notice = {
  on: 'conversion.OfflineDemanded',
  say: ({ body }) => {
    const { targets, step } = body as {
      readonly targets: readonly string[];
      readonly step: string;
    };
    return ({ id }) =>
      targets.includes(id)
        ? `有当事人要求您到法院参加${steps[step] ?? ''}，您可以提出意见，由法官决定。`
        : null;
  },
};

/** What was said of it is told to whoever asked. */
export const toDemander: Notice = {
  on: 'conversion.DemandCommented',
  say: ({ body }, state) => {
    const { demand } = body as { readonly demand: string };
    const { conversion } = state;
    const by = conversion.demands.find(({ id }) => id === demand)?.participant;
    return ({ id }) => (id === by ? '对方对您要求其到庭提出了意见。' : null);
  },
};

/** The claims are those of all plaintiffs: what one of them wants changed the others learn before it is decided (CPL-55). */
export const noticeOfChange: Notice = {
  on: 'claims.ChangeSubmitted',
  say: ({ body }) => {
    const { participant: of } = body as { readonly participant: string };
    return ({ id, side }) =>
      side === 'plaintiff' && id !== of ? '另一位原告提出变更诉讼请求，由法官决定。' : null;
  },
};

/** One that took effect by being said; where a judge let it in, the decision was told. */
export const noticeOfChanged: Notice = {
  on: 'claims.Changed',
  say: ({ body }, state) => {
    const { change, asksMore } = body as { readonly change: string; readonly asksMore?: boolean };
    const { claims } = state;
    const at = claims.changes.find(({ id }) => id === change);
    const anew = asksMore === true ? '举证期限从您得知之日起重新计算。' : '';
    return ({ id }) =>
      at === undefined || at.leave || id === at.participant ? null : `原告变更了诉讼请求。${anew}`;
  },
};

/** CPL-131: who hears the case is told within three days of its being settled; here at once. */
export const noticeOfBench: Notice = {
  on: 'participation.Begun',
  say: ({ body }) => {
    const { role, name } = body as { readonly role: string; readonly name: string };
    return () => (role === 'judge' ? `本案由审判员${name}承办。` : null);
  },
};

/** What somebody who acts for a party said of where its papers go, the party reads as well. */
export const noticeOfAddress: Notice = {
  on: 'service.AddressConfirmed',
  say: ({ body }) => {
    const { participant: of, by } = body as BodyOf<typeof addressConfirmed.parts>;
    return ({ id }) =>
      id === of && by !== undefined
        ? `${by.name}替您确认了送达地址，请核对；不对的，可以自己改。`
        : null;
  },
};

/** Whoever it is against: of a counterclaim the plaintiffs, of a third party's claim both sides (CPL-59). */
export const noticeOfCounterclaim: Notice = {
  on: 'claims.CounterclaimSubmitted',
  say: ({ body }) => {
    const { counterclaim: id } = body as { readonly counterclaim: string };
    const third = isOfThirdParty({ id });
    return ({ side }) =>
      side === 'plaintiff' || (side === 'defendant' && third)
        ? third
          ? '第三人提出了独立的诉讼请求。'
          : '被告提起反诉。'
        : null;
  },
};

/** CPLI-239: what was sued back for is tried on without the claim. */
export const noticeOfUnpaid: Notice = {
  on: 'fees.TreatedAsWithdrawn',
  say: (_entry, state) => {
    const { claims } = state;
    const what =
      joinedCounterclaims(claims).length === 0
        ? '法院裁定本案按撤诉处理。'
        : '法院裁定原告的起诉按撤诉处理，反诉继续审理。';
    return () => what;
  },
};

/** Which procedure it goes on in: out of small claims that need not be the ordinary one (CPL-169). */
export const noticeOfProcedure: Notice = {
  on: 'filing.ProcedureConverted',
  say: ({ body }) => {
    const { to } = body as { readonly to: 'ordinary' | 'summary' };
    return () => (to === 'summary' ? '案件改用简易程序审理。' : '案件转为普通程序审理。');
  },
};

/** CPLI-73: not let in. Whoever comes in is told of as having come in. */
export const noticeOfAdding: Notice = {
  on: 'adding.Decided',
  say: ({ body }) => {
    const { granted, settled } = body as { readonly granted: boolean; readonly settled?: true };
    if (granted) return () => null;
    return () =>
      settled === true
        ? '申请追加的人已经参加本案诉讼，不用再追加。'
        : '法官没有同意追加当事人或者第三人的申请。';
  },
};

/** What was told wrong is told again: of money to whoever pays, of a hearing or a service to all. */
export const noticeOfCorrection: Notice = {
  on: 'docket.RecordCorrected',
  say: ({ body }, state) => {
    const { of, subject, on, onBefore } = body as Readonly<Record<string, string>>;
    // Looked at again and left as it is: nobody was told wrong.
    if (of === 'service-day' && on === onBefore) return () => null;
    const payers = of === 'payment' ? payersOf(state, { id: subject ?? '' }) : null;
    const what = {
      attendance: '法院更正了开庭时谁到庭的记录，请看一看。',
      'service-day': '法院更正了一次送达的日期，有关的期限按更正后的日期计算，请看一看。',
      payment: '法院更正了收到的诉讼费数额，还要交多少或者退多少，请看案件里的数额。',
    }[of ?? ''];
    return ({ id }) => (payers === null || payers.includes(id) ? (what ?? null) : null);
  },
};
