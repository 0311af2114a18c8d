import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { uncontestedTells } from '../shared/facts-beside.ts';
import { minorTellsZh } from '../shared/minors-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const answers: Readonly<Record<string, string>> = {
  admitted: '承认',
  denied: '不承认',
  unknown: '不清楚',
};
const grounds: Readonly<Record<string, string>> = {
  'others-agree': '对方同意',
  duress: '当时受到胁迫',
  mistake: '当时有重大误解',
};
const outcomes: Readonly<Record<string, string>> = {
  released: '准许撤回承认',
  stands: '不准许，承认仍然有效',
};

const receivedOn = { label: '收到日期' };
const attachments = { label: '材料' };
const conformsToOriginals = {
  label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
};
const papers = { title: '有什么材料？' };

const authority = () => ({
  label: '代理权限',
  value: '您的代理权限法院还没有核对。照样收下，并予以注明；请尽快补交当事人的授权委托书',
});
const fact = (facts: Facts) => ({
  label: said(facts, 'name') === '' ? '法院请各方确认的事实' : `${said(facts, 'name')}提出的事实`,
  value: said(facts, 'text'),
});

const marked = (body: Facts): string =>
  body['authority'] === 'pending' ? '（提交人的权限待核对）' : '';
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}……` : text);
/** What was chosen, and what was said of it. */
const joined = (chosen: string | undefined, text: string): string =>
  [chosen ?? '', text].filter((one) => one !== '').join('：');

export const admissionZh: TextCatalogue = {
  commands: {
    'admission.state': {
      title: '提出一项事实，请对方确认',
      lead: '写一件双方应当没有争议的事，一次一件。对方承认的，您就不用再举证证明这件事。',
      action: '提出',
      after: '各方马上看得到，也会收到短信。对方可以承认、不承认，也可以不答；不答不等于承认。',
      tells: { authority },
      pages: { fact: { title: '是什么事实？' }, papers },
      fields: {
        receivedOn,
        text: { label: '事实', hint: '只写发生了什么，不写评价。例如：双方于 3 月 1 日签订了合同' },
        attachments,
        conformsToOriginals,
      },
    },
    'admission.put': {
      title: '请各方确认一项事实',
      lead: '归纳没有争议的事实，请各方确认，庭审集中在有争议的部分。一次一件。',
      action: '请各方确认',
      after: '各方马上看得到，也会收到短信。各方都承认的，起草判决时会列出来；不答不等于承认。',
      pages: { fact: { title: '是什么事实？' } },
      fields: { text: { label: '事实', hint: '照各方自己的说法写，不写评价' } },
      tells: { ...minorTellsZh, ...uncontestedTells['zh-CN'] },
    },
    'admission.answer': {
      title: '确认或者否认一项事实',
      lead: '看清这件事的写法，再选。不清楚的，可以选“不清楚”；也可以不答，不答不等于承认。',
      action: '提交',
      after: '各方和法官马上看得到。不承认或者不清楚的，以后可以改；承认以后要撤回，由法官决定。',
      tells: {
        fact,
        authority,
        binds: () => ({
          label: '您选的是承认',
          value:
            '您承认的、对您不利的事实，对方不用再举证证明。以后想撤回，要有对方同意，或者证明当时受到胁迫、有重大误解，由法官决定',
        }),
      },
      pages: { answer: { title: '这件事是这样吗？' }, papers },
      fields: {
        receivedOn,
        answer: { label: '您的回答' },
        note: { label: '补充说明', hint: '只承认一部分的，选“不承认”，在这里写清哪一部分是对的' },
        attachments: { label: '扫描件' },
        conformsToOriginals,
      },
      options: { answer: answers },
    },
    'admission.take-back': {
      title: '申请撤回承认',
      lead: '对方同意您撤回，或者您当时受到胁迫、有重大误解的，可以申请。由法官决定。',
      action: '提出申请',
      after: '各方马上看得到。法官决定以前，您的承认仍然有效。',
      tells: { fact, authority },
      pages: { why: { title: '为什么要撤回？' }, papers },
      fields: {
        receivedOn,
        ground: { label: '理由属于哪一种？' },
        reasons: { label: '经过和理由' },
        attachments,
        conformsToOriginals,
      },
      options: { ground: grounds },
    },
    'admission.decide-taking-back': {
      title: '决定是否准许撤回承认',
      lead: '对方同意，或者承认是在受胁迫、重大误解的情况下作出的，准许撤回。',
      action: '作出决定',
      after: '各方看得到，也会收到短信。准许的，这件事要由主张的一方举证证明。',
      tells: {
        ...filesBesideZh,
        asked: (facts) => ({
          label: `${said(facts, 'name')}申请撤回承认：${grounds[said(facts, 'ground')] ?? ''}`,
          value: `${said(facts, 'text')}\n${said(facts, 'reasons')}`,
        }),
      },
      pages: { decision: { title: '您的决定和理由是什么？' } },
      fields: { outcome: { label: '决定' }, reasons: { label: '理由' } },
      options: { outcome: outcomes },
    },
  },
  refusals: {},
  entries: {
    'admission.FactPut': (body) => ({
      title: `${body['participant'] === undefined ? '法院请各方确认一项事实' : '提出一项事实，请对方确认'}${marked(body)}`,
      detail: brief(said(body, 'text')),
    }),
    'admission.FactAnswered': (body) => ({
      title: `对一项事实作出回答${marked(body)}`,
      detail: joined(answers[said(body, 'answer')], brief(said(body, 'note'))),
    }),
    'admission.TakingBackAsked': (body) => ({
      title: `申请撤回承认${marked(body)}`,
      detail: joined(grounds[said(body, 'ground')], brief(said(body, 'reasons'))),
    }),
    'admission.TakingBackDecided': (body) => ({
      title: '决定是否准许撤回承认',
      detail: joined(outcomes[said(body, 'outcome')], said(body, 'reasons')),
    }),
  },
};
