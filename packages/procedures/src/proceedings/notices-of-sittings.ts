import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type {
  BodyOf,
  closureDecided,
  hearingNotHeld,
  hearingScheduled,
  postponementDecided,
  withdrawalDecided,
} from '@xiezhi/record';
import { unsettled } from '@xiezhi/record';
import type { Notice } from './notice.ts';

export const steps: Readonly<Record<string, string>> = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};

/** How a step is held is told to each by what it means for them: whoever is online, and whoever comes to the court. */
export const noticeOfMode: Notice = {
  on: 'mode.Decided',
  say: ({ body }) => {
    const { step, modeByParty } = body as {
      readonly step: string;
      readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
    };
    return ({ id }) =>
      modeByParty[id] === 'online'
        ? `${steps[step] ?? ''}怎样进行已经确定，您在线参加。`
        : `${steps[step] ?? ''}怎样进行已经确定，请您到法院参加。`;
  },
};

/** Which sitting, when, where, and whether this party comes to it online: as its summons will say. */
export const noticeOfSitting: Notice = {
  on: 'hearing.Scheduled',
  say: ({ body }) => {
    const { purpose, at, place, attendance, replaces, closedFor } = body as BodyOf<
      typeof hearingScheduled.parts
    >;
    const when = `${courtDayOf(at as Instant)} ${courtTimeOf(at as Instant)}`;
    return ({ id }) => {
      const online = attendance.some((one) => one.participant === id && one.manner === 'online');
      const where = online ? '您在线参加' : `请到${place}`;
      const what = `${steps[purpose] ?? ''}${replaces === undefined ? '定于' : '改到'} ${when}`;
      const open = closedFor === undefined ? '' : '不公开审理。';
      return `${what}，${where}。${open}请提前十五分钟准备，传票另行送达。`;
    };
  },
};

/** Whether the sitting is off or on is what everybody has to know: some would travel, some would stay away. */
export const noticeOfPostponement: Notice = {
  on: 'hearing.PostponementDecided',
  say: ({ body }, { hearing }) => {
    const { hearing: id, granted } = body as BodyOf<typeof postponementDecided.parts>;
    const sitting = hearing.hearings.find((one) => one.id === id);
    const when =
      sitting === undefined ? '' : `${courtDayOf(sitting.at)} ${courtTimeOf(sitting.at)} 的`;
    const what = steps[sitting?.purpose ?? 'hearing'] ?? '';
    return () =>
      granted
        ? `法官准许延期：${when}${what}不在原定时间进行，新的日期另行通知。`
        : `法官没有准许延期：${when}${what}照常进行。`;
  },
};

/** The day went by without it: whoever was not there has to know that they missed nothing. */
export const noticeOfNotHeld: Notice = {
  on: 'hearing.NotHeld',
  say: ({ body }, { hearing }) => {
    const { hearing: id } = body as BodyOf<typeof hearingNotHeld.parts>;
    const sitting = hearing.hearings.find((one) => one.id === id);
    const what = steps[sitting?.purpose ?? 'hearing'] ?? '';
    const when =
      sitting === undefined ? '' : `${courtDayOf(sitting.at)} ${courtTimeOf(sitting.at)} 的`;
    return () => `${when}${what}没有开成，谁没有到都不受影响。再开的，另行通知。`;
  },
};

/** Whether strangers may be there is for everybody to know who comes. */
export const noticeOfClosure: Notice = {
  on: 'hearing.ClosureDecided',
  say: ({ body }) => {
    const { outcome } = body as BodyOf<typeof closureDecided.parts>;
    return () =>
      outcome === 'closed' ? '法官决定本案不公开审理；宣判仍然公开。' : '法官决定本案公开审理。';
  },
};

/** Which step, and what came of it. */
export const noticeOfLeavingOnline: Notice = {
  on: 'consent.WithdrawalDecided',
  say: ({ body }) => {
    const { step, granted } = body as BodyOf<typeof withdrawalDecided.parts>;
    const what = `${steps[step] ?? ''}改为线下的申请`;
    return () => (granted ? `法官准许了${what}。` : `法官没有准许${what}，仍在线进行。`);
  },
};

/** A transcript waits for those who were there; nobody else has anything to confirm. */
export const noticeOfTranscript: Notice = {
  on: 'transcript.Uploaded',
  say: ({ body }, state) => {
    const { hearing: id } = body as { readonly hearing: string };
    const { hearing } = state;
    const waiting = hearing.hearings.filter((one) => one.id === id).flatMap(unsettled);
    return (party) => (waiting.includes(party.id) ? '庭审笔录已经上传，请核对、确认。' : null);
  },
};
