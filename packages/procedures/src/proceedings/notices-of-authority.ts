import type { CaseState } from '@xiezhi/record';
import { authorityThatEnded, isAssistant, participant } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { dayZh } from '../framework/index.ts';
import type { Notice } from './notice.ts';
import { toParticipant } from './to-linked.ts';

/** CPL-63: that an authority reaches further or less far is told to the other parties; the party itself said it. */
export const noticeOfChangedAuthority: Notice = {
  on: 'participation.AuthorityChanged',
  say: ({ body }, { participation }) => {
    const agent = participant(
      participation,
      (body as { readonly participant: string }).participant,
    );
    const of = agent === null ? null : participant(participation, agent.principal ?? '');
    return ({ id }) =>
      agent === null || of === null
        ? null
        : id === of.id
          ? `${agent.name}代理您的权限、期限已经变更；不是您变更的，请马上告诉书记员。`
          : `${agent.name}代理${of.name}的权限、期限有变更。`;
  },
};

/** CPL-62: an authority ended by the day it named. A fact that is told, and no term of the party's moves by it. */
export const noticeOfEndByDay: Notice = {
  on: 'deadline.Passed',
  say: ({ body }, { participation }) => {
    const { key, dueOn } = body as { readonly key: string; readonly dueOn: string };
    const agent = participant(participation, authorityThatEnded(key) ?? '');
    const of = agent === null ? null : participant(participation, agent.principal ?? '');
    // Of an agent's assistant the agent is told: no authority of the party's ends.
    if (agent === null || of === null || isAssistant(agent)) return () => null;
    const on = dayZh({ dueOn }, 'dueOn');
    return ({ id }) =>
      id === of.id
        ? `您委托${agent.name}的期限已于${on}届满，您的期限照常计算；其替您确认的送达地址不再使用，请重新确认。要其继续代理的，请写明新的期限。`
        : `${agent.name}代理${of.name}的期限已于${on}届满。`;
  },
};

/** The same to whoever acted, who may hand in and is asked for nothing. */
export const toTheAgent: readonly Effect[] = [
  {
    name: 'proceedings/notice-of-limits-to-agent',
    on: 'participation.AuthorityChanged',
    port: 'sms',
    message: ({ body }, state) =>
      toParticipant(
        state as CaseState,
        (body as { readonly participant: string }).participant,
        '当事人变更了您的代理权限、期限。',
      ),
  },
  {
    name: 'proceedings/notice-of-end-to-agent',
    on: 'deadline.Passed',
    port: 'sms',
    message: ({ body }, state) => {
      const { key, dueOn } = body as { readonly key: string; readonly dueOn: string };
      const agent = authorityThatEnded(key);
      const one = participant((state as CaseState).participation, agent ?? '');
      return agent === null || one === null || isAssistant(one)
        ? []
        : toParticipant(
            state as CaseState,
            agent,
            `您的代理期限已于${dayZh({ dueOn }, 'dueOn')}届满；您再交的材料法院照样收，注明委托已经到期。`,
          );
    },
  },
];
