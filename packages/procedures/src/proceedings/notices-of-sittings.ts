import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { BodyOf, CaseState, hearingScheduled } from '@xiezhi/record';
import { unsettled } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { toLinked } from './to-linked.ts';

export const steps: Readonly<Record<string, string>> = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
};

/** How a step is held is told to each by what it means for them: whoever is online, and whoever comes to the court. */
export const noticeOfMode: Effect = {
  name: 'proceedings/notice-of-mode.Decided',
  on: 'mode.Decided',
  port: 'sms',
  message: ({ body }, state) => {
    const { step, modeByParty } = body as {
      readonly step: string;
      readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
    };
    return toLinked(state as CaseState, ({ id }) =>
      modeByParty[id] === 'online'
        ? `${steps[step] ?? ''}怎样进行已经确定，您在线参加。`
        : `${steps[step] ?? ''}怎样进行已经确定，请您到法院参加。`,
    );
  },
};

/** Which sitting, when, where, and whether this party comes to it online: as its summons will say. */
export const noticeOfSitting: Effect = {
  name: 'proceedings/notice-of-hearing.Scheduled',
  on: 'hearing.Scheduled',
  port: 'sms',
  message: ({ body }, state) => {
    const { purpose, at, place, attendance, replaces } = body as BodyOf<
      typeof hearingScheduled.parts
    >;
    const when = `${courtDayOf(at as Instant)} ${courtTimeOf(at as Instant)}`;
    return toLinked(state as CaseState, ({ id }) => {
      const online = attendance.some((one) => one.participant === id && one.manner === 'online');
      const where = online ? '您在线参加' : `请到${place}`;
      const what = `${steps[purpose] ?? ''}${replaces === undefined ? '定于' : '改到'} ${when}`;
      return `${what}，${where}。请提前十五分钟准备，传票另行送达。`;
    });
  },
};

/** A transcript waits for those who were there; nobody else has anything to confirm. */
export const noticeOfTranscript: Effect = {
  name: 'proceedings/notice-of-transcript.Uploaded',
  on: 'transcript.Uploaded',
  port: 'sms',
  message: ({ body }, state) => {
    const { hearing: id } = body as { readonly hearing: string };
    const { hearing } = state as CaseState;
    const waiting = hearing.hearings.filter((one) => one.id === id).flatMap(unsettled);
    return toLinked(state as CaseState, (party) =>
      waiting.includes(party.id) ? '庭审笔录已经上传，请核对、确认。' : null,
    );
  },
};
