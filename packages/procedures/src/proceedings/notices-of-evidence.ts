import type { CaseState } from '@xiezhi/record';
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

export const noticeOfApplication: Notice = {
  on: 'evidence.ApplicationDecided',
  say: ({ body }, { evidence }) => {
    const { application } = body as { readonly application: string };
    const by = evidence.applications.find(({ id }) => id === application)?.participant;
    return ({ id }) => (id === by ? '法院对您有关证据的申请作出了决定。' : null);
  },
};

/** What came of it is told to all: whoever asked, and the others, who may say what they think of it (CPL-71). */
export const noticeOfCollected: Notice = {
  on: 'evidence.Collected',
  say: ({ body }, { evidence }) => {
    const { application, outcome } = body as Readonly<Record<string, string>>;
    const by = evidence.applications.find(({ id }) => id === application)?.participant;
    const whose = (id: string): string => (id === by ? '您申请' : '对方申请');
    return ({ id }) =>
      outcome === 'nothing'
        ? `${whose(id)}调查收集、保全的证据没有取得，理由写在卷宗里。`
        : `${whose(id)}调查收集、保全的证据已经入卷，请看一看，可以发表意见。`;
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
