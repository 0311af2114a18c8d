import type { CommandText, EntryText, Facts, RefusalText } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { reachInWords } from './limits-texts.ts';
import { representativeAsked } from './representative-texts.ts';

/** Who prepares and hands in papers for an agent, in both languages. */
export const nameAssistantZh: CommandText = {
  title: '请助理准备、提交材料',
  lead: '律师、基层法律服务工作者可以请自己的助理，在本案里准备材料、以您的名义提交材料。助理先自己注册、核对身份；不用您的账号和密码。',
  action: '请他作助理',
  after:
    '助理接受以后生效，能看您这一方看得到的卷宗。他交的每一份材料都写明是谁交的、替哪位代理人、代哪位当事人。您或者当事人随时可以解除，您的代理终止，助理也一起终止。',
  tells: {
    for: (facts) => ({
      label: '您的委托',
      value: `代理${said(facts, 'name')}：${reachInWords(facts, 'zh-CN')}。助理不会超出这个范围；签名、是否同意在线、开庭、补正诉状、更换和撤回证据、质证、承认、放弃、变更请求、和解、反诉、上诉，仍然由您本人办`,
    }),
  },
  pages: {
    who: { title: '请谁作助理？', lead: '姓名和手机号都要写，和他注册的一致。' },
    sure: { title: '到哪一天？' },
  },
  fields: {
    name: { label: '助理姓名' },
    mobile: { label: '助理注册的手机号' },
    until: { label: '到哪一天为止', hint: '不填，就到您的代理终止' },
    agreed: { label: '我确认，他替我准备、提交的材料由我负责' },
  },
};

export const nameAssistantEn: CommandText = {
  title: 'Name an assistant for papers',
  lead: 'A lawyer or legal-service worker may have an assistant prepare papers in this case and hand them in in their name. The assistant registers and confirms their identity first; nobody needs your account or password.',
  action: 'Name the assistant',
  after:
    'It takes effect once the assistant accepts, who then reads what your side of the case reads. Each paper says who handed it in, for which agent and for which party. You or the party can end it at any time, and it ends with your own authority.',
  tells: {
    for: (facts) => ({
      label: 'Your authority',
      value: `For ${said(facts, 'name')}: ${reachInWords(facts, 'en')}. An assistant never reaches further; signing, agreeing to take part online, hearings, mending the complaint, replacing or withdrawing evidence, opinions on evidence, admitting, giving up or changing claims, settling, counterclaiming and appealing stay yours to do`,
    }),
  },
  pages: {
    who: {
      title: 'Who is the assistant?',
      lead: 'Name and mobile number, both as they registered.',
    },
    sure: { title: 'Until when?' },
  },
  fields: {
    name: { label: 'Name of the assistant' },
    mobile: { label: 'Mobile number of their account' },
    until: { label: 'Last day', hint: 'Empty means until your own authority ends' },
    agreed: { label: 'I confirm that I answer for what they prepare and hand in for me' },
  },
};

type Tell = NonNullable<CommandText['tells']>[string];

/** To whoever is asked: for whom, and what it means. */
export const assistsZh: Tell = (facts) => ({
  label: '请您作助理',
  value: `${said(facts, 'agent')}（代理${said(facts, 'party')}）请您替其准备、提交材料，${said(facts, 'until') === '' ? '到其代理终止' : `到${dayZh(facts, 'until')}为止`}。签名、是否同意在线、开庭、补正诉状、更换和撤回证据、承认、放弃、变更请求、和解、反诉、上诉，由代理人本人办`,
});
export const assistsEn: Tell = (facts) => ({
  label: 'You are asked to assist',
  value: `${said(facts, 'agent')}, who acts for ${said(facts, 'party')}, asks you to prepare and hand in papers ${said(facts, 'until') === '' ? 'until their authority ends' : `until ${dayEn(facts, 'until')}`}. Signing, agreeing to take part online, hearings, mending the complaint, replacing or withdrawing evidence, admitting, giving up or changing claims, settling, counterclaiming and appealing stay with the agent`,
});

type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

export const assistantRefusalsZh: Refusals = {
  'participation/no-such-assistant': () => ({
    what: '没有找到这个人。',
    why: '助理要先有账号，姓名和手机号都和您写的一致。为了保护别人，不说哪一样对不上。',
    mend: '和他再对一遍姓名、手机号；还没有注册的，请他先注册。',
  }),
  'participation/assistant-already': () => ({
    what: '不用再请这个人。',
    why: '他已经是您的助理、还没有答复您，或者本来就是本案的当事人、代理人。',
    mend: '要换期限的，先解除，再重新请。',
  }),
  'participation/assists-another': (facts) => ({
    what: '这个人在本案已经是别的代理人的助理。',
    why: `他现在替代理人${said(facts, 'name')}交材料。一个人在一件案子里只替一位代理人交，每一份材料由谁负责才清楚：这是本院的办法，法律没有这样规定。`,
    mend: '请另外请一位；还是要请他的，由现在的代理人先解除。',
  }),
  'participation/assistants-name-nobody': () => ({
    what: '助理不能再请助理。',
    why: '助理由代理人本人请，由代理人负责：这是本院的办法，不是法律的规定。',
    mend: '需要再加一个人的，请代理人自己请。',
  }),
  'participation/no-authority-to-help-with': () => ({
    what: '现在不能请助理。',
    why: '您的代理权限法院还没有核对，或者已经到期；助理是替有权限的代理人交材料的。这是本院的办法。',
    mend: '先交授权委托书；到期的，请当事人写明新的期限。',
  }),
  'participation/names-no-assistant': () => ({
    what: '您在本案不能请助理。',
    why: '本院只让律师、基层法律服务工作者请助理；近亲属、单位工作人员、被推荐的公民，当事人看重的是本人。法律没有禁止，这是本院的办法。',
    mend: '忙不过来的，请当事人另外委托一位代理人；材料也可以送到窗口。',
  }),
};

export const assistantRefusalsEn: Refusals = {
  'participation/no-such-assistant': () => ({
    what: 'This person was not found.',
    why: 'An assistant needs an account with this name and this mobile number. To protect others it is not said which one differs.',
    mend: 'Check name and number with them; if they have not registered, let them do that first.',
  }),
  'participation/assistant-already': () => ({
    what: 'This person need not be named again.',
    why: 'They are your assistant, have not answered yet, or are a party or an agent in this case.',
    mend: 'To change the last day, end it and name them again.',
  }),
  'participation/assists-another': (facts) => ({
    what: 'This person assists another agent in this case.',
    why: `They hand in papers for ${said(facts, 'name')}. In one case somebody assists one agent, so that it is clear who answers for each paper: this is how this court does it, not what the law says.`,
    mend: 'Name somebody else, or let the other agent end it first.',
  }),
  'participation/assistants-name-nobody': () => ({
    what: 'An assistant names no other assistant.',
    why: 'The agent names them and answers for them: this is how this court does it, not what the law says.',
    mend: 'If another person is needed, the agent names them.',
  }),
  'participation/no-authority-to-help-with': () => ({
    what: 'You cannot name an assistant now.',
    why: 'The court has not checked your authority, or its last day is over; an assistant hands in for an agent who has one. This is how this court does it.',
    mend: 'Hand in your power of attorney first; if it is over, let the party name another last day.',
  }),
  'participation/names-no-assistant': () => ({
    what: 'You cannot name an assistant in this case.',
    why: 'In this court lawyers and legal-service workers do; a relative, a member of staff or a recommended person is trusted in person. No law forbids it; it is how this court does it.',
    mend: 'Let the party appoint another agent, or bring the papers to the counter.',
  }),
};

/** Somebody was asked to assist an agent, or named as whoever represents the organisation; null where it is to act for the party. */
export const askedToAssist = (
  body: Readonly<Record<string, unknown>>,
  lang: 'zh-CN' | 'en',
): EntryText | null => {
  if (body['standing'] === 'legal-representative')
    return { title: representativeAsked[lang], detail: said(body as Facts, 'name') };
  if (body['standing'] !== 'assistant') return null;
  const extent = (body['extent'] ?? {}) as Readonly<Record<string, string>>;
  const until = extent['until'] === undefined ? '' : dayOf[lang](extent);
  return { title: titles[lang], detail: `${said(body as Facts, 'name')}${until}` };
};
const titles = { 'zh-CN': '代理人请助理，等候接受', en: 'Assistant named, not yet accepted' };
const dayOf = {
  'zh-CN': (extent: Readonly<Record<string, string>>) => `，到${dayZh(extent, 'until')}为止`,
  en: (extent: Readonly<Record<string, string>>) => `, until ${dayEn(extent, 'until')}`,
};
