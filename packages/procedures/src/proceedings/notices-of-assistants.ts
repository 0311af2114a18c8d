import type { Entry } from '@xiezhi/kernel';
import { authorityThatEnded, isAssistant, participant } from '@xiezhi/record';
import type { CaseState, Participant, ParticipationState } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { dayZh } from '../framework/index.ts';
import { toParticipant } from './to-linked.ts';

/** An assistant, the agent they help and the party that is for. */
interface Three {
  readonly one: Participant;
  readonly agent: Participant;
  readonly party: Participant;
}

function threeOf(state: ParticipationState, id: string): Three | null {
  const one = participant(state, id);
  const agent = one === null || !isAssistant(one) ? null : participant(state, one.principal ?? '');
  const party = participant(state, agent?.principal ?? '');
  return one === null || agent === null || party === null ? null : { one, agent, party };
}

/** What is handed in for an agent: the agent and the party learn of each, since it is in their names. */
const handedIn: Readonly<Record<string, string>> = {
  'filing.Corrected': '补正的材料',
  'filing.Supplemented': '补充的材料',
  'filing.ProcedureObjected': '对适用程序的异议',
  'judgment.BenchObjected': '对独任审理的异议',
  'defence.Submitted': '答辩状',
  'defence.JurisdictionObjected': '管辖权异议',
  'claims.CounterclaimAnswered': '对反诉或者第三人请求的答辩',
  'appeal.Answered': '对上诉的答辩状',
  'evidence.Submitted': '证据',
  'evidence.Applied': '关于证据的申请',
  'evidence.TimeAsked': '延长举证期限的申请',
  'chain.DepositStated': '区块链存证的说明',
  'chain.Contested': '对区块链存储数据的异议',
  'chain.ProofGiven': '上链以前真实性的证明',
  'chain.Applied': '关于区块链存储数据的申请',
  'chain.ReportReceived': '鉴定、检验的报告',
  'hearing.PostponementRequested': '延期开庭的申请',
  'hearing.ClosureRequested': '不公开审理的申请',
  'fees.ReliefRequested': '缓交、减交、免交诉讼费的申请',
  // What takes the agent's own hand, and is received and marked: these they must know of at once.
  'filing.Withdrawn': '撤回起诉的申请',
  'claims.WithdrawalRequested': '撤诉的申请',
  'claims.ChangeSubmitted': '变更诉讼请求的申请',
  'claims.CounterclaimSubmitted': '反诉状',
  'appeal.Submitted': '上诉状',
  'appeal.WithdrawalAsked': '撤回上诉的申请',
  'recusal.Applied': '回避申请',
  'service.Objected': '对送达的异议',
  'conversion.Requested': '改变参加方式的申请',
};
export const kindsFromAssistants = Object.keys(handedIn);

const ofEntry = (on: string, what: string): Effect => ({
  name: `proceedings/notice-of-assistant-${on}`,
  on,
  port: 'sms',
  message: ({ actor, cause }, state) => {
    const { participation } = state as CaseState;
    if (actor.kind !== 'person' || actor.through === undefined || cause !== undefined) return [];
    const agent = participant(participation, actor.through);
    const party = participant(participation, actor.onBehalfOf ?? '');
    const one = participation.participants.find(
      (each) => each.person === actor.person && each.principal === actor.through,
    );
    if (agent === null || party === null || one === undefined) return [];
    const mark = actor.beyond === undefined ? '' : '，超出其能办的范围，法院注明了';
    const said = `助理${one.name}替代理人${agent.name}、代${party.name}交了${what}${mark}。不是您的意思的，请马上更正。`;
    return [agent, party].flatMap(({ id }) => toParticipant(state as CaseState, id, said));
  },
});

const named = ({ body }: Pick<Entry, 'body'>): string =>
  (body as { readonly participant: string }).participant;

/** Who helps an agent, since when and until when: told to the party, and to whoever it ends for. */
export const noticesOfAssistants: readonly Effect[] = [
  ...Object.entries(handedIn).map(([on, what]) => ofEntry(on, what)),
  {
    name: 'proceedings/notice-of-assistant',
    on: 'participation.Begun',
    port: 'sms',
    message: (entry, state) => {
      const at = state as CaseState;
      const three = threeOf(at.participation, named(entry));
      if (three === null) return [];
      const { one, agent, party } = three;
      return [
        ...toParticipant(
          at,
          party.id,
          `您的代理人${agent.name}请${one.name}作助理，替其准备、提交材料；您不同意的，可以解除。`,
        ),
        ...toParticipant(at, agent.id, `${one.name}接受作您的助理。`),
      ];
    },
  },
  {
    name: 'proceedings/notice-of-assistant-ended',
    on: 'participation.Ended',
    port: 'sms',
    message: (entry, state) => {
      const at = state as CaseState;
      const id = named(entry);
      const three = threeOf(at.participation, id);
      // With an agent's authority goes the help with it, and no entry of its own says so.
      const helped = at.participation.participants.filter(
        (one) => isAssistant(one) && one.principal === id && one.ended?.why === 'agent-ended',
      );
      return [
        ...helped.flatMap((one) =>
          toParticipant(at, one.id, '您帮助的代理人在本案的代理已经终止，您的助理也一起终止。', ''),
        ),
        ...(three === null
          ? []
          : toParticipant(at, three.agent.id, `${three.one.name}在本案不再是您的助理。`, '')),
      ];
    },
  },
  {
    name: 'proceedings/notice-of-assistant-over',
    on: 'deadline.Passed',
    port: 'sms',
    message: ({ body }, state) => {
      const at = state as CaseState;
      const { key, dueOn } = body as { readonly key: string; readonly dueOn: string };
      const three = threeOf(at.participation, authorityThatEnded(key) ?? '');
      if (three === null) return [];
      const said = `${three.one.name}在本案作助理的期限已于${dayZh({ dueOn }, 'dueOn')}届满。`;
      return toParticipant(at, three.agent.id, said, '');
    },
  },
];
