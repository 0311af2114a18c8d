import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { guidesZh } from './guides.zh-CN.ts';

const topics: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(guidesZh).map(([name, { title }]) => [name, title]),
);
const kinds: Readonly<Record<string, string>> = {
  interpreter: '翻译',
  'sign-language': '手语',
  'large-print': '大字文书',
  explained: '当面讲解、帮助操作',
  device: '法院提供设备或者房间',
  access: '无障碍通道、座位、有人接引',
  other: '其他',
};
const outcome: Readonly<Record<string, string>> = {
  arranged: '已经安排',
  otherwise: '用别的办法安排',
  'not-possible': '安排不了',
};
const kindsOf = (facts: Facts): string => {
  const found = facts['kinds'];
  return Array.isArray(found)
    ? found.map((one) => kinds[String(one)] ?? String(one)).join('、')
    : listed(facts, 'kinds', '、');
};
const withLanguage = (facts: Facts): string =>
  said(facts, 'language') === ''
    ? kindsOf(facts)
    : `${kindsOf(facts)}（${said(facts, 'language')}）`;

const tells: NonNullable<CommandText['tells']> = {
  topic: (facts) => ({
    label: '哪一步',
    value: `${topics[said(facts, 'topic')] ?? ''}（${said(facts, 'by')}起草）`,
  }),
  text: (facts) => ({ label: said(facts, 'title'), value: said(facts, 'text') }),
  english: (facts) => ({ label: said(facts, 'titleEn'), value: said(facts, 'textEn') }),
  asked: (facts) => ({
    label: `${said(facts, 'name')}需要${said(facts, 'notedBy') === '' ? '' : `（${said(facts, 'notedBy')}记录）`}`,
    value: [withLanguage(facts), said(facts, 'text')].filter((one) => one !== '').join('\n'),
  }),
  'language-law': () => ({
    label: '翻译',
    value: '不通晓当地通用的语言文字的，法院应当提供翻译（民事诉讼法第十一条）。',
  }),
};

const helpFields = {
  kinds: { label: '需要什么' },
  language: { label: '哪种语言', hint: '例如维吾尔语、英语、福州话' },
  text: { label: '说明', hint: '可以不写。例如眼睛不好，字大一点才看得清。' },
};

export const guidanceZh: TextCatalogue = {
  commands: {
    'guidance.propose': {
      title: '起草诉讼指引',
      lead: '写给来打官司的人看。每一步已有通用的指引，这里写本院自己要说的。',
      action: '交给另一位核对',
      after: '另一位核对、发布以后，网站上才看得到。',
      pages: {
        what: { title: '写哪一步？', lead: '说得明白，一句一件事，不超出法律的规定。' },
        english: { title: '英文', lead: '没有英文的，英文网页上显示中文。' },
      },
      fields: {
        topic: { label: '哪一步' },
        title: { label: '标题' },
        text: { label: '内容', hint: '一行一段。' },
        titleEn: { label: '英文标题' },
        textEn: { label: '英文内容' },
      },
      options: { topic: topics },
    },
    'guidance.vet': {
      title: '核对诉讼指引',
      lead: '和法律、司法解释对照，没有超出的，发布。',
      action: '确定',
      after: '发布的马上出现在网站上，同一步的旧指引不再显示。退回的，写的人看得到原因。',
      pages: { vet: { title: '可以发布吗？' } },
      fields: {
        published: { label: '核对结果' },
        compared: { label: '我已经对照现行法律和司法解释，内容没有超出规定' },
        until: { label: '显示到哪一天', hint: '不写的，一直显示到换新的。' },
        remarks: { label: '哪里要改' },
        letter: { label: '上级法院的复函', hint: '请示过上级法院的，写文号。' },
      },
      tells,
      options: { published: { yes: '发布', no: '退回' } },
    },
    'guidance.withdraw': {
      title: '撤下诉讼指引',
      lead: '从网站上撤下，或者收回还没有发布的。',
      action: '撤下',
      after: '网站上恢复通用的指引。撤下的留在记录里。',
      pages: { reason: { title: '为什么撤下？' } },
      fields: { reason: { label: '原因' } },
      tells,
    },
    'help.ask': {
      title: '申请帮助',
      lead: '看不清、听不见、行动不便、不懂汉语、不会操作，都可以告诉法院需要什么。对方看不到。',
      action: '提出',
      after: '书记员答复怎样安排。申请帮助不影响期限，也不影响案件怎么判。',
      pages: { what: { title: '需要什么帮助？' } },
      fields: helpFields,
      options: { kinds },
    },
    'help.note': {
      title: '记录需要的帮助',
      lead: '当事人在窗口或者电话里说的，记在这里。对方看不到。',
      action: '记录',
      after: '由书记员答复怎样安排。',
      pages: { what: { title: '需要什么帮助？' } },
      fields: helpFields,
      options: { kinds },
    },
    'help.answer': {
      title: '答复帮助的申请',
      lead: '写明怎样安排：谁、什么时候、在哪里。安排不了的，写明可以怎么办。',
      action: '答复',
      after: '当事人马上看到。',
      pages: { answer: { title: '怎样安排？' } },
      fields: {
        outcome: { label: '结果' },
        text: { label: '怎样安排', hint: '例如开庭那天九点在东门有人接。' },
      },
      tells,
      options: { outcome },
    },
  },
  refusals: {
    'guidance/not-compared': () => ({
      what: '还没有核对，不能发布。',
      why: '发布之前，要和现行法律、司法解释对照。',
      mend: '对照以后，勾选“我已经对照”。',
    }),
    'guidance/another-vets': () => ({
      what: '不能核对自己写的指引。',
      why: '写的和核对的是两个人，免得一个人看漏。',
      mend: '请本院另一位院领导或者管理员核对。',
    }),
  },
  entries: {
    'guidance.Proposed': (body) => ({
      title: '起草诉讼指引',
      detail: `${topics[said(body, 'topic')] ?? ''}：${said(body, 'title')}`,
    }),
    'guidance.Vetted': (body) => ({
      title: body['published'] === true ? '发布诉讼指引' : '退回诉讼指引',
      detail: said(body, 'remarks'),
    }),
    'guidance.Withdrawn': (body) => ({ title: '撤下诉讼指引', detail: said(body, 'reason') }),
    'help.Asked': (body) => ({ title: '申请帮助', detail: withLanguage(body) }),
    'help.Answered': (body) => ({
      title: `答复帮助的申请：${outcome[said(body, 'outcome')] ?? ''}`,
      detail: said(body, 'text'),
    }),
  },
  tasks: { 'help.answer': '有人需要帮助' },
  owed: { 'help.answer': '书记员答复怎样帮助' },
};
