import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  authorityThatEnded,
  isAssistant,
  isPending,
  isRepresentative,
  namedAnew,
  nowTheParty,
  openGrants,
  participant,
  representativesOf,
  upcoming,
} from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { dayZh } from '../framework/index.ts';
import type { Notice } from './notice.ts';
import { cameWithTheLetter, toParticipant } from './to-linked.ts';

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

/** CPLI-78: two to five represent one of many. Of one who is left alone the party is told; what that one does holds all the same. */
function oneIsLeft({ participation }: CaseState, party: string): string {
  const left = representativesOf(participation, party);
  const asked = openGrants(participation).filter(
    ({ principal, standing }) => principal === party && standing === 'representative',
  );
  return left.length === 1 && asked.length === 0
    ? `您的诉讼代表人只剩${left[0]?.name ?? ''}一人，代表人应当是二至五人，可以另行推选。`
    : '';
}

/**
 * Nobody acts for the party any more but itself: it is told so, and that nothing waits for it to find somebody (CPL-62). Empty where
 * somebody still does, or was asked to.
 */
function standsAlone({ participation, hearing }: CaseState, { id }: Participant): string {
  const acts = active(participation).some(
    (one) => one.principal === id && !isPending(one) && !isAssistant(one),
  );
  if (acts) return '';
  const asked = openGrants(participation).filter(({ principal }) => principal === id);
  const dates = upcoming(hearing) === null ? '' : '已经定下的开庭等日期不变。';
  return asked.length > 0
    ? `您委托的${asked.map(({ name }) => name).join('、')}还没有接受，接受以前由您自己办。${dates}`
    : `现在没有别人代您办理本案，可以自己办，也可以另行委托。${dates}`;
}

/** What an end means for the party: of a representative of many who is left, of anybody whether somebody still acts. */
const afterTheEnd = (state: CaseState, agent: Participant, of: Participant): string =>
  [isRepresentative(agent) ? oneIsLeft(state, of.id) : '', standsAlone(state, of)].join('');

/** CPL-63: that somebody acts for a party no more is told to the party and to the others. */
export const noticeOfEnding: Notice = {
  on: 'participation.Ended',
  say: ({ body }, state) => {
    const { participation } = state;
    const { participant: id, why } = body as { readonly participant: string; readonly why: string };
    if (cameWithTheLetter(state, why)) return () => null;
    // Who was known as the legal representative acts on, as the party itself (CPL-51).
    const agent = why === nowTheParty ? null : participant(participation, id);
    const of = agent === null ? null : participant(participation, agent.principal ?? '');
    if (agent === null || of === null) return () => null;
    if (isAssistant(agent) && why === namedAnew) return () => null;
    if (isAssistant(agent))
      return ({ id }) =>
        id === of.principal ? `${agent.name}不再是您的代理人${of.name}的助理。` : null;
    return ({ id }) =>
      id === of.id
        ? `${agent.name}不再代表您办理本案，期限照常计算；其替您确认的送达地址不再使用，请重新确认。${afterTheEnd(state, agent, of)}`
        : `${agent.name}不再代表${of.name}。`;
  },
};

/** Whoever asked somebody to act for them learns of a no. */
export const noticeOfDeclining: Notice = {
  on: 'participation.AuthorityAnswered',
  say: ({ body }, state) => {
    const { grant, answer } = body as { readonly grant: string; readonly answer: string };
    const { participation } = state;
    const given = participation.grants.find((one) => one.id === grant);
    const words: Readonly<Record<string, string>> =
      given === undefined
        ? {}
        : {
            representative: `${given.name}没有接受作您的诉讼代表人。${oneIsLeft(state, given.principal)}`,
            'legal-representative': `${given.name}答复，没有接受作法定代表人、负责人参加本案。`,
          };
    const what = words[given?.standing ?? ''] ?? '您委托的人没有接受委托，请另行委托。';
    return ({ id }) => (answer === 'declined' && id === given?.principal ? what : null);
  },
};

/** CPL-62: an authority ended by the day it named. A fact that is told, and no term of the party's moves by it. */
export const noticeOfEndByDay: Notice = {
  on: 'deadline.Passed',
  say: ({ body }, state) => {
    const { participation } = state;
    const { key, dueOn } = body as { readonly key: string; readonly dueOn: string };
    const agent = participant(participation, authorityThatEnded(key) ?? '');
    const of = agent === null ? null : participant(participation, agent.principal ?? '');
    // Of an agent's assistant the agent is told: no authority of the party's ends.
    if (agent === null || of === null || isAssistant(agent)) return () => null;
    const on = dayZh({ dueOn }, 'dueOn');
    return ({ id }) =>
      id === of.id
        ? `您${isRepresentative(agent) ? '推选' : '委托'}${agent.name}的期限已于${on}届满，您的期限照常计算；其替您确认的送达地址不再使用，请重新确认。要其继续代理的，请写明新的期限。${afterTheEnd(state, agent, of)}`
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
