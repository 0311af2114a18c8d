import type { RepresentedDto } from '@xiezhi/contract';

/* What the page says of who acts for its reader, and of whom the reader acts for. */

type State = RepresentedDto['state'];

interface AgentsTexts {
  readonly title: string;
  readonly short: string;
  readonly lead: string;
  readonly open: string;
  readonly forMe: string;
  readonly none: string;
  readonly noneLead: string;
  readonly byMe: string;
  readonly noneByMe: string;
  readonly states: Readonly<Record<State, string>>;
  readonly since: Readonly<Record<State, (when: string) => string>>;
  readonly mayDo: string;
  readonly forWhom: string;
  readonly through: string;
  readonly assists: string;
  readonly inCase: string;
  readonly did: (count: number) => string;
  readonly didNothing: string;
  readonly onlyLast: (shown: number, all: number) => string;
  readonly toCase: string;
  readonly leftOut: (count: number) => string;
}

const zh: AgentsTexts = {
  title: '谁代理我，我代理谁',
  short: '谁能代您办什么、到哪一天、办过哪些事，都在一页上；不要他代理了，当场就能解除。',
  lead: '代理人在委托范围内办的事，就是您办的事。每一件都写明是谁办的、代谁办的。要改范围、期限，或者解除，点下面的按钮，马上生效。',
  open: '看谁代理我，我代理谁',
  forMe: '代理我的人和助理',
  none: '现在没有人代理您',
  noneLead:
    '要委托代理人的，打开案件，选“委托代理人”；您是代理律师、要请助理的，选“请助理准备、提交材料”。',
  byMe: '我代理、我协助的案件',
  noneByMe: '您没有代理别人，也没有作谁的助理。',
  states: {
    holds: '正在代理',
    asked: '等他答复',
    unshown: '权限待核对',
    over: '已经到期',
    ended: '已经解除或者终止',
  },
  since: {
    holds: (when) => `从${when}起`,
    asked: (when) => `${when}提出`,
    unshown: (when) => `从${when}起，法院还没有核对授权委托书`,
    over: (when) => `${when}记明到期；再交的材料法院照样收，不算当事人的意思`,
    ended: (when) => `到${when}为止`,
  },
  mayDo: '能办什么',
  forWhom: '代理谁',
  through: '替哪位代理人',
  assists: '正在作助理',
  inCase: '案件',
  did: (count) => `办过 ${String(count)} 件事`,
  didNothing: '还没有办过事',
  onlyLast: (shown, all) =>
    `这里是最近的 ${String(shown)} 件，一共 ${String(all)} 件，全部的在案件卷宗里。`,
  toCase: '打开案件',
  leftOut: (count) => `还有 ${String(count)} 件较早的案件没有列在这里，请到“我的案件”里打开看。`,
};

const en: AgentsTexts = {
  title: 'Who acts for me, and for whom I act',
  short:
    'Who may do what in your name, until when, and what they did, on one page; you can end it there and then.',
  lead: 'What an agent does within the authority is your own act. Each act says who did it and for whom. The buttons below change the authority, its last day, or end it; they take effect at once.',
  open: 'See who acts for me, and for whom I act',
  forMe: 'Who acts for me, and who assists',
  none: 'Nobody acts for you now',
  noneLead:
    'To appoint an agent, open the case and choose “Appoint an agent”; if you are the agent and want an assistant, choose “Name an assistant for papers”.',
  byMe: 'For whom I act or assist',
  noneByMe: 'You act for nobody else, and assist nobody.',
  states: {
    holds: 'Acts for you',
    asked: 'Not answered yet',
    unshown: 'Authority not yet checked',
    over: 'Its last day is over',
    ended: 'Ended',
  },
  since: {
    holds: (when) => `Since ${when}`,
    asked: (when) => `Asked ${when}`,
    unshown: (when) => `Since ${when}; the court has not yet seen the power of attorney`,
    over: (when) =>
      `Entered as over ${when}; what is handed in since is received and is not the party’s word`,
    ended: (when) => `Until ${when}`,
  },
  mayDo: 'May do',
  forWhom: 'For',
  through: 'Assists',
  assists: 'Assists an agent',
  inCase: 'Case',
  did: (count) => (count === 1 ? 'Did one thing' : `Did ${String(count)} things`),
  didNothing: 'Has done nothing yet',
  onlyLast: (shown, all) =>
    `These are the last ${String(shown)} of ${String(all)}; all of them stand in the docket of the case.`,
  toCase: 'Open the case',
  leftOut: (count) =>
    `${String(count)} older cases are not listed here; open them under “My cases”.`,
};

export const agentsTexts = { 'zh-CN': zh, en };
