import type { CaseState } from '@xiezhi/record';
import { anotherHeadsIt, participant, reachedBy } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';

/** Tells the invited person that a case waits for them; the code itself is put in by the sender, who can make it. */
const invitation: Effect = {
  name: 'participation/invitation',
  on: 'participation.Invited',
  port: 'invitation',
  message: (entry, state) => {
    const { participant: id } = entry.body as { participant: string };
    const { participation, filing } = state as CaseState;
    const party = participant(participation, id);
    if (party === null) return [];
    const about = {
      participant: id,
      caseNumber: filing.caseNumber ?? '',
      which: party.invited?.code ?? 1,
    };
    if (party.mobile !== null) return [{ ...about, port: 'sms', to: party.mobile }];
    if (party.email !== null) return [{ ...about, port: 'email', to: party.email }];
    return [];
  },
};

/** As what they are asked. */
const whatIsAsked = (standing: string | undefined): string => {
  if (standing === 'legal-representative')
    return '有单位写明您是它现在的法定代表人、负责人，请您代表它参加诉讼';
  if (standing === 'representative') return '同一方的当事人推选您作诉讼代表人';
  return standing === undefined
    ? '有当事人委托您作代理人'
    : '有代理人请您作助理，替其准备、提交材料';
};

/** Tells the named agent that somebody asks them; of the case no more than its number. */
const asked: Effect = {
  name: 'participation/asked-to-act',
  on: 'participation.AuthorityGranted',
  port: 'sms',
  message: (entry, state) => {
    const { mobile, person, standing } = entry.body as {
      mobile: string;
      person: string;
      standing?: string;
    };
    const number = (state as CaseState).filing.caseNumber ?? '';
    return [
      {
        to: mobile,
        person,
        text: `【人民法院】${number}：${whatIsAsked(standing)}，请登录专用账号，选择接受或者不接受。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
      },
    ];
  },
};

/** CPLI-51: whoever represented an organisation until now is told that another does, so that nobody is put aside unseen. */
const representedUntilNow: Effect = {
  name: 'participation/represents-no-more',
  on: 'participation.RepresentativeNamed',
  port: 'sms',
  message: (entry, state) => {
    const { participant: id, former } = entry.body as { participant: string; former?: string };
    const { participation, filing } = state as CaseState;
    const party = participant(participation, id);
    const before = party?.represented?.at(-2);
    const to = before?.mobile ?? null;
    if (former === undefined || before === undefined || to === null || party === null) return [];
    const number = filing.caseNumber ?? '';
    return [
      {
        to,
        person: before.person,
        text: `【人民法院】${number}：${party.name}的法定代表人、负责人已经变更，本案由新的法定代表人、负责人接着办。您以前办的事仍然有效。有不同意见的，请打 12368 或者到窗口提出。本短信没有链接。`,
      },
    ];
  },
};

/** CPLI-51: an agent said that another represents the organisation. Whoever does so now learns it at once, and can take it back. */
const namedByAgent: Effect = {
  name: 'participation/another-representative-named',
  on: 'participation.AuthorityGranted',
  port: 'sms',
  message: ({ body, actor }, state) => {
    const { principal, standing, name } = body as {
      readonly principal: string;
      readonly standing?: string;
      readonly name: string;
    };
    const { participation, filing } = state as CaseState;
    const party = participant(participation, principal);
    const own = actor.kind === 'person' && actor.person === party?.person;
    const to = reachedBy(party);
    if (standing !== 'legal-representative' || party === null || own || to === null) return [];
    return [
      {
        to,
        ...(party.person === null ? {} : { person: party.person }),
        text: `【人民法院】${filing.caseNumber ?? ''}：${party.name}的代理人写明，法定代表人、负责人变更为${name}，等他本人答复、法院核对。不是这样的，请登录专用账号，在“解除委托”里撤回，或者打 12368。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
      },
    ];
  },
};

/** CPL-56: another heads the organisation that was chosen as representative; whoever chose it may do so again. */
const representativeWasReplaced: Effect = {
  name: 'participation/representative-heads-it-no-more',
  on: 'participation.RepresentativeNamed',
  port: 'sms',
  message: (entry, state) => {
    const { participant: id } = entry.body as { participant: string };
    const { participation, filing } = state as CaseState;
    return participation.participants
      .filter(
        ({ chosen, to, ended }) =>
          chosen === id && to === entry.at && ended?.why === anotherHeadsIt,
      )
      .flatMap(({ name, principal }) => {
        const party = participant(participation, principal ?? '');
        const to = reachedBy(party);
        return party === null || to === null
          ? []
          : [
              {
                to,
                ...(party.person === null ? {} : { person: party.person }),
                text: `【人民法院】${filing.caseNumber ?? ''}：您推选的诉讼代表人${name}换了法定代表人、负责人，由它代表您到此为止；仍要推选它的，请登录专用账号或者到窗口重新推选。以前办的事仍然有效。本短信没有链接。`,
              },
            ];
      });
  },
};

export const messages: readonly Effect[] = [
  invitation,
  asked,
  namedByAgent,
  representedUntilNow,
  representativeWasReplaced,
];
