import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Advance, CaseState, EvidenceApplication } from '@xiezhi/record';
import type { Notice } from './notice.ts';

/** Whose list it is. */
const authorOf = ({ evidence }: CaseState, list: string | undefined): string | undefined =>
  evidence.lists.find(({ id }) => id === list)?.participant;

/** What the judge makes of evidence that came late is told to whoever handed it in. */
export const noticeOfLateEvidence: Notice = {
  on: 'evidence.LateDecided',
  say: ({ body }, state) => {
    const by = authorOf(state, (body as { readonly list: string }).list);
    return ({ id }) => (id === by ? '法官对您逾期提交的证据作出了处理决定。' : null);
  },
};

/** A fact was put: the others may say whether it is so. Whoever put it knows. */
export const noticeOfFact: Notice = {
  on: 'admission.FactPut',
  say: ({ body }) => {
    const { participant: by } = body as { readonly participant?: string };
    return ({ id }) =>
      id === by ? null : '有一项事实请您确认：承认、不承认或者不清楚都可以，不答不等于承认。';
  },
};

const manners: Readonly<Record<string, string>> = {
  'in-person': '到庭',
  online: '通过视频',
  written: '以书面方式',
};
const named = ({ evidence }: CaseState, application: string | undefined) =>
  evidence.applications.find(({ id }) => id === application);
const yuan = (fen: number): string => `${yuanGrouped(fen as Money)} 元`;
const toAdvance = (advance: Advance | null | undefined): string =>
  advance === null || advance === undefined
    ? ''
    : `请在${advance.dueOn}以前向${advance.to ?? '本院'}预交 ${yuan(advance.fen)}。`;

/** EVR-40: what becomes of an opinion that lies in the case, and that a body is chosen again, concerns the others as well. */
const anew: Readonly<Record<NonNullable<EvidenceApplication['anew']>['way'], string>> = {
  anew: '法院准许重新鉴定，原鉴定意见不得作为认定事实的根据；可以选鉴定机构。',
  supplement: '法院准许补充鉴定，可以选鉴定机构。',
};

/** EVR-70, EVR-40: who is to be heard, and what is examined anew, both sides are told; of the rest, whoever asked. */
export const noticeOfApplication: Notice = {
  on: 'evidence.ApplicationDecided',
  say: ({ body }, state) => {
    const { application, decision } = body as Readonly<Record<string, string>>;
    const { advance, manner } = body as { readonly advance?: Advance; readonly manner?: string };
    const one = named(state, application);
    const heard = manner !== undefined && decision === 'granted' ? manners[manner] : undefined;
    const again = decision === 'granted' && one?.anew !== undefined ? anew[one.anew.way] : null;
    return ({ id }) =>
      id === one?.participant
        ? `法院对您有关证据的申请作出了决定。${toAdvance(advance)}`
        : heard === undefined
          ? again
          : `法院准许${one?.what ?? ''}${heard}作证，可以发问；对作证的方式有异议的，请写明理由告诉法官。`;
  },
};

/** OLR-26.1.2: how somebody is heard has changed for everybody. */
export const noticeOfTestimony: Notice = {
  on: 'evidence.TestimonyMannerChanged',
  say: ({ body }, state) => {
    const { application, manner } = body as Readonly<Record<string, string>>;
    const what = `${named(state, application)?.what ?? ''}改为${manners[manner ?? ''] ?? ''}作证。`;
    return () => what;
  },
};

/** CPL-79: who examines it, and of the costs whoever bears them first. */
export const noticeOfCommission: Notice = {
  on: 'evidence.AppraisalCommissioned',
  say: ({ body }, state) => {
    const { application, body: who } = body as Readonly<Record<string, string>>;
    const { advance } = body as { readonly advance?: Advance };
    const by = named(state, application)?.participant;
    return ({ id }) => `法院委托${who ?? ''}鉴定。${id === by ? toAdvance(advance) : ''}`;
  },
};

/** EVR-31: who advances the fee, how much and by when, is said to whoever must; that the time is longer, to all. */
export const noticeOfNeed: Notice = {
  on: 'appraisal.NeedDecided',
  say: ({ body }, state) => {
    const { application, dueOn } = body as Readonly<Record<string, string>>;
    const { advance } = body as { readonly advance?: Advance };
    const by = named(state, application)?.participant;
    return ({ id }) => {
      if (advance !== undefined)
        return id === by ? `法院就鉴定费作出了决定。${toAdvance(advance)}` : null;
      return dueOn === undefined ? null : `法院准许延长鉴定期限，到${dueOn}为止。`;
    };
  },
};

/** EVR-37: what the body explains to what was objected all may read. */
export const noticeOfReply: Notice = {
  on: 'appraisal.Replied',
  say: () => () =>
    '鉴定机构书面答复了异议，请看一看。仍有异议的，可以申请鉴定人出庭，出庭费用由提出的一方预交。',
};

/** CPL-79: the lot that all could draw again stands no more, and why not all may read. */
export const noticeOfLotSetAside: Notice = {
  on: 'appraisal.LotSetAside',
  say: ({ body }) => {
    const { body: who } = body as Readonly<Record<string, string>>;
    const what = `法官撤销了摇中${who ?? ''}鉴定的结果，理由写在卷宗里；接着另行选定鉴定机构。`;
    return () => what;
  },
};

/** CPL-81: whoever asked for the fee back learns what became of it. */
export const noticeOfFeeBack: Notice = {
  on: 'appraisal.FeeBackDecided',
  say: ({ body }, { appraisal }) => {
    const { request } = body as Readonly<Record<string, string>>;
    const by = appraisal.feeRequests.find(({ id }) => id === request)?.participant;
    return ({ id }) => (id === by ? '法官对您退还鉴定费的请求作出了决定。' : null);
  },
};

/** EVR-37: no reply came by its day: whether one is waited for still, all learn. */
export const noticeOfUnanswered: Notice = {
  on: 'appraisal.ReplyDemandSettled',
  say: ({ body }) => {
    const { body: who, dueOn } = body as Readonly<Record<string, string>>;
    const what =
      dueOn === undefined
        ? `法官决定不再等待${who ?? ''}对异议的答复。仍有异议的，可以申请鉴定人出庭。`
        : `${who ?? ''}对异议的答复，法官另定在${dueOn}以前。`;
    return () => what;
  },
};

/** CPL-47: of the bench, or of whoever examines: all learn that it is asked, and by when it is decided. */
export const noticesOfRecusal: readonly Notice[] = (
  [
    ['recusal.Applied', (who) => `有当事人申请本案的${who}回避，三日内作出决定。`],
    ['recusal.Declared', (who) => `本案的${who}提出自行回避，三日内作出决定。`],
  ] as readonly (readonly [string, (who: string) => string])[]
).map(([on, words]) => ({
  on,
  say: ({ body }) => {
    const { role } = body as { readonly role: string };
    const what = words(role === 'appraiser' ? '鉴定人' : '审判人员');
    return () => what;
  },
}));

/** What came of it, by what was asked for: with result and without. */
const results: Readonly<Record<EvidenceApplication['kind'], readonly [string, string]>> = {
  collect: ['调查收集的证据已经入卷', '调查收集的证据没有取得'],
  preserve: ['保全的证据已经入卷', '保全的证据没有取得'],
  witness: ['证人的证言已经入卷', '证人没有作证'],
  appraisal: ['鉴定意见已经入卷', '鉴定没有作出'],
  appraiser: ['鉴定人已经出庭', '鉴定人没有出庭'],
};

/** What came of it is told to all: whoever asked, and the others, who may say what they think of it (CPL-71). */
export const noticeOfCollected: Notice = {
  on: 'evidence.Collected',
  say: ({ body }, state) => {
    const { application, outcome, objectBy } = body as Readonly<Record<string, string>>;
    const one = named(state, application);
    const [came, nothing] = results[one?.kind ?? 'collect'];
    // CPL-79: what the court had examined of its own motion nobody asked for.
    const whose = (id: string): string =>
      one?.ofOwnMotion === true
        ? '法院依职权委托'
        : id === one?.participant
          ? '您申请'
          : '对方申请';
    const by = objectBy === undefined ? '' : `有异议的，请在${objectBy}以前书面提出。`;
    return ({ id }) =>
      outcome === 'nothing'
        ? `${whose(id)}的${nothing}，理由写在卷宗里。`
        : `${whose(id)}的${came}，请看一看，可以发表意见。${by}`;
  },
};

/** EVR-54: more time is told to everybody, who has it as well; that there is none, to whoever asked. */
export const noticeOfTime: Notice = {
  on: 'evidence.TimeDecided',
  say: ({ body }, { evidence }) => {
    const { request, decision, dueOn } = body as Readonly<Record<string, string>>;
    const by = evidence.times.find(({ id }) => id === request)?.participant;
    return ({ id }) =>
      decision === 'granted'
        ? `本案的举证期限延长到${dueOn ?? ''}。`
        : id === by
          ? '法官没有准许您延长举证期限的申请，写明了理由。'
          : null;
  },
};

const fetched: Readonly<Record<string, string>> = {
  found: '您授权调取的电子数据已经取得，作为您的证据入卷。',
  'not-found': '您授权调取的电子数据，系统答复没有这个编号。请核对编号，或者自己上传文件。',
  'given-up': '您授权调取的电子数据不再调取，原因写在卷宗里。需要的，可以自己提交。',
  unusable: '您授权调取的电子数据，系统交来的文件不能入卷。请自己上传文件。',
};

/** OLR-11.2.2: what came of it is told to whoever let the court fetch it; that a system does not answer yet, to nobody. */
export const noticeOfRecord: Notice = {
  on: 'evidence.RecordAnswered',
  say: ({ body }, { evidence }) => {
    const { request, outcome = '' } = body as Readonly<Record<string, string>>;
    const by = evidence.records.find(({ id }) => id === request)?.participant;
    return ({ id }) => (id === by ? (fetched[outcome] ?? null) : null);
  },
};

/** The original is to be shown by a day and at a place: whoever has it must know. */
export const noticeOfOriginal: Notice = {
  on: 'evidence.OriginalDemanded',
  say: ({ body }, state) => {
    const { exhibit, dueOn, place } = body as Readonly<Record<string, string>>;
    const shown = state.evidence.exhibits.find(({ id }) => id === exhibit);
    const by = authorOf(state, shown?.list);
    const what = `法院要求您在${dueOn ?? ''}以前出示证据“${shown?.name ?? ''}”的原件，地点：${place ?? ''}。`;
    return ({ id }) => (id === by ? what : null);
  },
};

/** Whoever reported what might suspend the suit learns what came of it, where it did not. */
export const noticeOfReport: Notice = {
  on: 'suspension.ReportAnswered',
  say: ({ body }, { suspension }) => {
    const { report } = body as { readonly report: string };
    const by = suspension.reports.find(({ id }) => id === report)?.participant;
    return ({ id }) => (id === by ? '法官对您报告的情况作出了答复。' : null);
  },
};
