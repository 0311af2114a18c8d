import type { Entry } from '@xiezhi/kernel';
import {
  agentHeld,
  assistingIn,
  authorityThatEnded,
  folds,
  isAssistant,
  namedAnew,
  namedByAnother,
  participant,
} from '@xiezhi/record';
import type { AnyState, CaseState, Participant, ParticipationState } from '@xiezhi/record';
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

/** OLR-7.2.3: to an assistant, why they hand in no more, and who can have them do so again. */
const reachOver = {
  'attribution.AccountNoted':
    '您帮助的代理人的账号现在停用，您在本案的助理同时终止；恢复以后要接着办的，由代理人重新请您。',
  'attribution.Decided':
    '法院认定请您作助理不是代理人本人办的，您在本案的助理终止；代理人本人可以重新请您。',
} as const;

/** The same to whoever was named as the one who represents an organisation, and was not recorded yet (CPLI-51). */
const namedByNobody =
  '法院认定写明您代表该单位不是有权的人办的，您在本案的身份终止；您确实是法定代表人、负责人的，带身份证明书到窗口办。';

/** What is handed in for an agent, as the word about it calls it; of all else it is called papers. */
const handedIn: Readonly<Record<string, string>> = {
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
  'conversion.FaultReported': '网络、设备故障的报告',
  'hearing.PostponementRequested': '延期开庭的申请',
  'hearing.ClosureRequested': '不公开审理的申请',
  'fees.ReliefRequested': '缓交、减交、免交诉讼费的申请',
  'fees.PaymentStarted': '缴费的请求',
  'fees.PaymentLinkMade': '生成缴费链接的请求',
  'help.Asked': '求助的请求',
  'suspension.EventReported': '当事人一方情况变化的报告',
  'attribution.Challenged': '不是账号持有人所办的声明',
  // What takes the agent's own hand, and is received and marked: these they must know of at once.
  'claims.ChangeSubmitted': '变更诉讼请求的申请',
  'claims.CounterclaimSubmitted': '反诉状或者第三人的诉讼请求',
  'appeal.Submitted': '上诉状',
  'recusal.Applied': '回避申请',
  'recusal.ReconsiderationAsked': '对回避决定的复议申请',
  'service.Objected': '对送达的异议',
  'conversion.DemandCommented': '对线下办理要求的意见',
  'exchange.OpinionGiven': '质证意见',
  'exchange.OpinionSealed': '质证意见',
  'admission.FactPut': '请对方确认的事实',
  'chain.ConnectionCorrected': '对与存证平台关系的更正',
};
export const kindsFromAssistants = Object.keys(handedIn);
/** What is about an assistant's own part in the case has words of its own; terms are entered by rules and the clock alone. */
const saidElsewhere: readonly string[] = ['participation.', 'deadline.'];

/** The agent and the party learn of each, since it is in their names; of what is for several parties each of them does. */
const ofEntry = (on: string, what: string): Effect => ({
  name: `proceedings/notice-of-assistant-${on}`,
  on,
  port: 'sms',
  message: (entry, state) => {
    const { actor, cause } = entry;
    if (actor.kind !== 'person' || actor.through === undefined || cause !== undefined) return [];
    const { participation } = state as CaseState;
    const mark = actor.beyond === undefined ? '' : '，超出其能办的范围，法院注明了';
    const told = new Set<string>();
    return assistingIn(participation, entry)
      .map(({ id }) => threeOf(participation, id))
      .flatMap((three) => {
        if (three === null) return [];
        const { one, agent, party } = three;
        const said = `助理${one.name}替代理人${agent.name}、代${party.name}交了${what}${mark}。不是您的意思的，请马上更正。`;
        return [agent, party].flatMap(({ id, person }) => {
          if (told.has(person ?? id)) return [];
          told.add(person ?? id);
          return toParticipant(state as CaseState, id, said);
        });
      });
  },
});

const notTheirs =
  '您再交的材料法院照样收，注明已经到期；在代理人或者当事人自己提交以前，不算当事人的意思。';

/** Whoever assists that agent now. */
const helpersOf = ({ participants }: ParticipationState, id: string): readonly Participant[] =>
  participants.filter((one) => isAssistant(one) && one.principal === id && one.to === null);

const named = ({ body }: Pick<Entry, 'body'>): string =>
  (body as { readonly participant: string }).participant;

/** Who helps an agent, since when and until when: told to the party, and to whoever it ends for. */
export const noticesOfAssistants: readonly Effect[] = [
  // Of every kind, so that an act which is added is not passed over.
  ...folds.case.kinds
    .filter(({ kind }) => !saidElsewhere.some((each) => kind.startsWith(each)))
    .map(({ kind }) => ofEntry(kind, handedIn[kind] ?? '材料')),
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
      // It goes on, until another day.
      if ((entry.body as { readonly why: string }).why === namedAnew) return [];
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
          : [
              ...toParticipant(at, three.agent.id, `${three.one.name}在本案不再是您的助理。`, ''),
              ...toParticipant(at, id, `您在本案不再是代理人${three.agent.name}的助理。`, ''),
            ]),
      ];
    },
  },
  ...(['attribution.AccountNoted', 'attribution.Decided'] as const).map((on) => ({
    name:
      on === 'attribution.Decided'
        ? 'proceedings/notice-of-assistant-named-by-another'
        : 'proceedings/notice-of-assistant-of-a-frozen-account',
    on,
    port: 'sms' as const,
    message: (entry: Entry, state: AnyState) => {
      const at = state as CaseState;
      return at.participation.participants
        .filter(
          ({ ended }) =>
            ended?.seq === entry.seq && (ended.why === agentHeld || ended.why === namedByAnother),
        )
        .flatMap((one) =>
          toParticipant(at, one.id, isAssistant(one) ? reachOver[on] : namedByNobody, ''),
        );
    },
  })),
  {
    // OLR-7.2.3: those for whom that agent acts. Their time limits run on, and nobody hands in for them meanwhile.
    name: 'proceedings/notice-of-agent-of-a-frozen-account',
    on: 'attribution.AccountNoted',
    port: 'sms',
    message: ({ body }, state) => {
      const at = state as CaseState;
      const { person, held } = body as { readonly person: string; readonly held: boolean };
      const agents = at.participation.participants.filter(
        (one) =>
          held &&
          one.person === person &&
          one.role === 'agent' &&
          one.to === null &&
          !isAssistant(one),
      );
      return agents.flatMap(({ name, principal }) =>
        toParticipant(
          at,
          principal ?? '',
          `您的代理人${name}的账号现在停用，${name}本人和助理暂时不能在网上替您办；期限照常计算。要交的，请您自己交，或者送到窗口。`,
        ),
      );
    },
  },
  {
    name: 'proceedings/notice-of-assistant-over',
    on: 'deadline.Passed',
    port: 'sms',
    message: ({ body }, state) => {
      const at = state as CaseState;
      const { key, dueOn } = body as { readonly key: string; readonly dueOn: string };
      const id = authorityThatEnded(key) ?? '';
      const on = dayZh({ dueOn }, 'dueOn');
      const three = threeOf(at.participation, id);
      if (three !== null)
        return [
          ...toParticipant(
            at,
            three.agent.id,
            `${three.one.name}在本案作助理的期限已于${on}届满。`,
            '',
          ),
          ...toParticipant(at, id, `您在本案作助理的期限已于${on}届满。${notTheirs}`, ''),
        ];
      return helpersOf(at.participation, id).flatMap((one) =>
        toParticipant(at, one.id, `您帮助的代理人的代理期限已于${on}届满。${notTheirs}`, ''),
      );
    },
  },
  ...['participation.AuthorityChanged', 'participation.AuthorityShown'].map((on): Effect => ({
    name: `proceedings/notice-to-assistants-${on}`,
    on,
    port: 'sms',
    message: (entry, state) => {
      const at = state as CaseState;
      return helpersOf(at.participation, named(entry)).flatMap((one) =>
        toParticipant(at, one.id, '您帮助的代理人的权限、期限有变更，您能办的随之变更。'),
      );
    },
  })),
  {
    name: 'proceedings/notice-of-assistant-declining',
    on: 'participation.AuthorityAnswered',
    port: 'sms',
    message: ({ body }, state) => {
      const at = state as CaseState;
      const { grant: id, answer } = body as { readonly grant: string; readonly answer: string };
      const grant = at.participation.grants.find((one) => one.id === id);
      return grant?.standing !== 'assistant' || answer !== 'declined'
        ? []
        : toParticipant(at, grant.principal, `${grant.name}没有接受作您的助理，可以另外请人。`);
    },
  },
];
