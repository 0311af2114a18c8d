import type {
  CommandText,
  EntryText,
  Facts,
  RefusalText,
  TextCatalogue,
} from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import {
  askedOfRepresentedEn as whatEn,
  askedOfRepresentedZh as whatZh,
  recordAnswerEn,
  recordAnswerZh,
} from './represented-on-paper-texts.ts';
import { filesBesideEn, filesBesideZh } from '../shared/files-beside.ts';

/** Representatives of many (推选代表人), in both languages. */
type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

const onePaperZh = {
  receivedOn: { label: '收到的日子' },
  postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
  attachments: { label: '扫描件', hint: '推选书，写明推选谁，推选人和代表人都签名' },
} as const;
const onePaperEn = {
  receivedOn: { label: 'Received on' },
  postedOn: { label: 'Posted on', hint: 'By the postmark, where it came by post' },
  attachments: {
    label: 'Scan',
    hint: 'The paper of choice, naming who is chosen and signed by those who choose and those chosen',
  },
} as const;

const tellsZh: NonNullable<CommandText['tells']> = {
  reach: () => ({
    label: '代表人能办什么',
    value:
      '代表人的诉讼行为对您发生效力；变更、放弃诉讼请求，承认对方的请求，进行和解，要您本人同意（民事诉讼法第五十六条）。您仍然是当事人，案件的材料您都看得到，自己的事也可以自己办',
  }),
  already: (facts) => ({ label: '已经推选的', value: listed(facts, 'names', '、') }),
};
const tellsEn: NonNullable<CommandText['tells']> = {
  reach: () => ({
    label: 'What a representative may do',
    value:
      'What representatives do in the case holds for you; to change or give up claims, admit what the other side asks for, or settle takes your own consent (Civil Procedure Law, article 56). You stay a party, see everything, and may act yourself',
  }),
  already: (facts) => ({ label: 'Chosen already', value: listed(facts, 'names', ', ') }),
};

const chooseZh: CommandText = {
  title: '推选诉讼代表人',
  lead: '您这一方有十人以上，可以从中推选二至五人作代表人，由他们进行诉讼。',
  action: '推选',
  after:
    '每位代表人接受以后，对您生效。您和代表人都可以随时解除；想让代表人也能变更、放弃请求，承认，和解的，用“变更委托的权限、期限”写明。',
  tells: tellsZh,
  pages: {
    who: { title: '推选谁？', lead: '二至五人，都是您这一方的当事人。' },
    sure: { title: '确认推选' },
  },
  fields: { representatives: { label: '代表人' }, agreed: { label: '我确认推选' } },
};
const chooseEn: CommandText = {
  title: 'Choose representatives',
  lead: 'There are ten or more on your side: you may choose two to five of them to conduct the case for you.',
  action: 'Choose',
  after:
    'Each takes effect for you once they accept. You or they can end it at any time. If a representative is also to change or give up claims, admit or settle for you, say so with “change how far an authority reaches”.',
  tells: tellsEn,
  pages: {
    who: { title: 'Whom do you choose?', lead: 'Two to five, all of them parties on your side.' },
    sure: { title: 'Confirm' },
  },
  fields: { representatives: { label: 'Representatives' }, agreed: { label: 'I confirm' } },
};

const recordZh: CommandText = {
  title: '登记书面推选的代表人',
  lead: '当事人把签名的推选书交到窗口、寄来的，在这里登记。有没有账号都一样登记。',
  action: '登记',
  after: '从登记起，代表人的诉讼行为对这位当事人发生效力。',
  tells: tellsZh,
  pages: { paper: { title: '收到的推选书' }, who: { title: '推选了谁？' } },
  fields: {
    ...onePaperZh,
    representatives: { label: '代表人', hint: '二至五人' },
    proof: { label: '看到的材料' },
    seen: { label: '我看过原件，推选人和代表人都签了名' },
  },
};
const recordEn: CommandText = {
  title: 'Enter representatives chosen on paper',
  lead: 'A party brought or sent a signed paper that chooses representatives. It makes no difference who of them has an account.',
  action: 'Enter',
  after: 'From now on what the representatives do holds for this party.',
  tells: tellsEn,
  pages: { paper: { title: 'The paper' }, who: { title: 'Who was chosen?' } },
  fields: {
    ...onePaperEn,
    representatives: { label: 'Representatives', hint: 'Two to five' },
    proof: { label: 'What was seen' },
    seen: { label: 'I have seen the original, signed by those who choose and those chosen' },
  },
};

const refusalsZh: Refusals = {
  'participation/two-to-five-representatives': (facts) => ({
    what: `代表人要有二至五人，这样选是${said(facts, 'count')}人。`,
    why: '民事诉讼法司法解释第七十八条规定，代表人为二至五人；已经推选的也算在内。',
    mend: '再选一次；不推选的，您自己参加诉讼，不影响您的权利。',
  }),
  'participation/not-of-that-side': () => ({
    what: '选的人里，有的不是这一方的其他当事人。',
    why: '代表人从同一方的当事人里推选。',
    mend: '再选一次。想请别人代您办的，用“委托代理人”。',
  }),
  'participation/represented-already': () => ({
    what: '没有新选的人。',
    why: '选的人已经是您的代表人，或者正等他们接受。',
    mend: '另选一位，或者先解除再选。',
  }),
  'participation/representative-without-account': (facts) => ({
    what: `${listed(facts, 'names', '、')}在这里还没有账号，不能在网上接受。`,
    why: '在网上推选的，代表人要用自己的账号接受。',
    mend: '请他们先关联案件；或者把推选书签名以后交到法院，由书记员登记。',
  }),
  'participation/represented-consent': () => ({
    what: '这是代表人办的，被代表的当事人还没有同意。',
    why: '民事诉讼法第五十六条规定，代表人变更、放弃诉讼请求，承认对方的请求，进行和解，必须经被代表的当事人同意。',
    mend: '请当事人答复同意不同意，或者自己办同样的事；以后都让代表人办的，在“变更委托的权限、期限”里写明。',
  }),
};
const refusalsEn: Refusals = {
  'participation/two-to-five-representatives': (facts) => ({
    what: `There are two to five representatives; this would make ${said(facts, 'count')}.`,
    why: 'Article 78 of the interpretation of the Civil Procedure Law sets two to five, those chosen before among them.',
    mend: 'Choose again. If you choose none you take part yourself, and lose nothing by it.',
  }),
  'participation/not-of-that-side': () => ({
    what: 'Somebody you chose is no other party of this side.',
    why: 'Representatives are chosen among the parties of one side.',
    mend: 'Choose again. To have somebody else act for you, name an agent.',
  }),
  'participation/represented-already': () => ({
    what: 'Nobody new was chosen.',
    why: 'Those you chose represent you already, or have been asked and not answered.',
    mend: 'Choose somebody else, or end it first.',
  }),
  'participation/representative-without-account': (facts) => ({
    what: `${listed(facts, 'names', ', ')} has no account here and cannot accept online.`,
    why: 'Whoever is chosen online accepts with their own account.',
    mend: 'Ask them to link the case first; or hand in the signed paper of choice, and the clerk enters it.',
  }),
  'participation/represented-consent': () => ({
    what: 'A representative did this, and those represented have not consented.',
    why: 'By article 56 of the Civil Procedure Law a representative needs their consent to change or give up claims, admit or settle.',
    mend: 'The party says whether it consents, or does the same itself; to let the representative do so from now on, it says that in “change how far an authority reaches”.',
  }),
};

const saidZh = (what: string) => (facts: Facts) => ({
  label: `${said(facts, 'name')}替您申请${what}`,
  value: [listed(facts, 'claims', '\n'), `理由：${said(facts, 'reasons')}`]
    .filter((one) => one !== '')
    .join('\n'),
});
const saidEn = (what: string) => (facts: Facts) => ({
  label: `${said(facts, 'name')} asks ${what} for you`,
  value: [listed(facts, 'claims', '\n'), `Reasons: ${said(facts, 'reasons')}`]
    .filter((one) => one !== '')
    .join('\n'),
});

const answerZh: CommandText = {
  title: '答复代表人办的事：同意不同意',
  lead: '代表人替您变更、撤回请求的，要您本人同意才对您发生效力（民事诉讼法第五十六条）。只答复这一件；不答复的，对您不发生效力。',
  action: '答复',
  after: '同意的，等同您本人的申请，由法官决定；不同意的，记入卷宗，您的请求照旧。',
  tells: {
    ...filesBesideZh,
    change: saidZh(whatZh.change),
    withdrawal: saidZh(whatZh.withdrawal),
    'counterclaim-withdrawal': saidZh(whatZh['counterclaim-withdrawal']),
  },
  pages: { answer: { title: '您同意吗？' } },
  fields: { answer: { label: '答复' } },
  options: { answer: { agrees: '同意', declines: '不同意' } },
};
const answerEn: CommandText = {
  title: 'Say whether you consent to what a representative asked for',
  lead: 'What a representative changes or withdraws for you takes your own consent (Civil Procedure Law, article 56). Your answer is on this one thing; without one it does not hold for you.',
  action: 'Answer',
  after:
    'With a yes it counts as your own request, and a judge decides; a no is put on file, and your claims stay as they are.',
  tells: {
    ...filesBesideEn,
    change: saidEn(whatEn.change),
    withdrawal: saidEn(whatEn.withdrawal),
    'counterclaim-withdrawal': saidEn(whatEn['counterclaim-withdrawal']),
  },
  pages: { answer: { title: 'Do you consent?' } },
  fields: { answer: { label: 'Answer' } },
  options: { answer: { agrees: 'I consent', declines: 'I do not consent' } },
};

const of = (words: Readonly<Record<string, string>>, body: Facts): string =>
  words[said(body, 'what')] ?? '';
const toAnswerZh = '代表人替您办了要您同意的事：同意或者不同意';
const toAnswerEn = 'A representative asked for something that takes your consent: say yes or no';

type Texts = Pick<TextCatalogue, 'commands' | 'refusals' | 'entries' | 'tasks' | 'owed'>;
export const representativesZh: Texts = {
  commands: {
    'authority.choose-representatives': chooseZh,
    'authority.record-representatives': recordZh,
    'authority.answer-representative': answerZh,
    'authority.record-represented-answer': recordAnswerZh,
  },
  refusals: refusalsZh,
  entries: {
    'participation.RepresentedAnswered': (body) => ({
      title: `被代表的当事人${body['agrees'] === true ? '同意' : '不同意'}代表人办的事`,
      detail: `${said(body, 'name')}申请${of(whatZh, body)}`,
    }),
  },
  tasks: {
    'authority.answer-representative': toAnswerZh,
    'authority.record-represented-answer':
      '代表人替没有账号的当事人办了要本人同意的事：问本人，登记答复',
  },
  owed: { 'authority.answer-representative': '答复代表人办的事' },
};
export const representativesEn: Texts = {
  commands: {
    'authority.choose-representatives': chooseEn,
    'authority.record-representatives': recordEn,
    'authority.answer-representative': answerEn,
    'authority.record-represented-answer': recordAnswerEn,
  },
  refusals: refusalsEn,
  entries: {
    'participation.RepresentedAnswered': (body) => ({
      title: `A represented party ${body['agrees'] === true ? 'consents' : 'does not consent'} to what a representative asked for`,
      detail: `${said(body, 'name')} asked ${of(whatEn, body)}`,
    }),
  },
  tasks: {
    'authority.answer-representative': toAnswerEn,
    'authority.record-represented-answer':
      'A representative’s request takes the consent of a party without an account: ask it, and enter the answer',
  },
  owed: { 'authority.answer-representative': 'Answer what a representative asked for' },
};

/** Of the entry by which somebody is asked; null where they are asked as something else. */
export const askedToRepresent = (body: Facts, lang: 'zh-CN' | 'en'): EntryText | null =>
  body['standing'] !== 'representative'
    ? null
    : {
        title:
          lang === 'en' ? 'Representative chosen, not yet accepted' : '推选诉讼代表人，等候接受',
        detail: said(body, 'name'),
      };

export const withRepresentatives = (texts: TextCatalogue, also: Texts): TextCatalogue => ({
  ...texts,
  commands: { ...texts.commands, ...also.commands },
  refusals: { ...texts.refusals, ...also.refusals },
  entries: { ...texts.entries, ...also.entries },
  tasks: { ...texts.tasks, ...also.tasks },
  owed: { ...texts.owed, ...also.owed },
});
