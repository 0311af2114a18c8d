import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const as = {
  'third-party-claiming': '第三人，对诉讼标的有独立请求权',
  'third-party-concerned': '第三人，案件结果同其有法律上的利害关系',
  defendant: '共同被告',
  plaintiff: '共同原告',
} as const;
const asked = (facts: Facts): string => as[said(facts, 'as') as keyof typeof as];

const decided = (body: Facts): string => {
  if (body['settled'] === true) return '已经参加，不用再追加';
  return body['granted'] === true ? '同意' : '驳回申请';
};

const texts: TextCatalogue = {
  commands: {
    'adding.ask': {
      title: '申请追加当事人、第三人',
      lead: '还有人应当一起起诉或者一起被起诉，或者案件结果同别人有关系的，可以申请让其参加进来。写明是谁、以什么身份、为什么；哪一天提出，法院都收。',
      action: '提出申请',
      after:
        '由审判员审查，各方看得到。同意的，通知其参加诉讼；不同意追加原告、被告的，作出裁定，送达各方。',
      tells: {
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。申请照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        as: { title: '以什么身份参加？' },
        party: { title: '是谁？', lead: '知道多少写多少，写得越全，法院越容易找到。' },
        reasons: { title: '为什么？' },
        papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
      },
      fields: {
        as: { label: '身份' },
        party: { label: '申请追加的人' },
        reasons: { label: '事实和理由', hint: '其同本案有什么关系，为什么应当一起参加' },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
      options: { as },
    },
    'adding.decide': {
      title: '审查追加当事人的申请',
      lead: '必须共同进行诉讼的人没有参加的，应当通知其参加；申请的理由不成立的，裁定驳回。',
      action: '作出决定',
      after:
        '各方看得到。同意的，记入诉讼参加人，接下来的邀请、询问、送达和被告一样；不同意追加原告、被告的，裁定书随即制作，送达各方。',
      tells: {
        asked: (facts) => ({
          label: `${said(facts, 'of')}申请追加${said(facts, 'name')}（${asked(facts)}）`,
          value: said(facts, 'reasons'),
        }),
        paper: (facts) => ({ label: '申请人交的材料', value: said(facts, 'name') }),
        ...newPartyDoubts['zh-CN'],
      },
      pages: {
        decision: { title: '您的决定和理由是什么？' },
        party: { title: '以什么身份参加，是谁？', lead: '已经照申请填好，可以改。' },
      },
      fields: {
        outcome: { label: '决定' },
        as: { label: '身份' },
        party: { label: '参加人' },
        reasons: { label: '理由', hint: '各方看得到' },
      },
      options: {
        outcome: {
          granted: '同意，通知其参加诉讼',
          refused: '不同意，驳回申请',
          'in-already': '已经是本案当事人，不用再追加',
        },
        as,
      },
    },
  },
  refusals: {
    'adding/over': () => ({
      what: '本案已经宣判，或者以其他方式审结，不能再追加当事人。',
      why: '判决已经作出，追加的人没有参加过审理。',
      mend: '请不同意，写明理由；其另外应当承担责任的，可以另行起诉。',
    }),
    'adding/say-who': () => ({
      what: '没有写明让谁参加。',
      why: '同意申请的，要写明参加人，才能通知和送达。',
      mend: '请填写参加人。',
    }),
  },
  entries: {
    'adding.Asked': (body) => ({
      title: '申请追加当事人、第三人',
      detail: `${said(body, 'name')}，${asked(body)}：${said(body, 'reasons')}`,
    }),
    'adding.Decided': (body) => ({
      title: '就追加当事人的申请作出决定',
      detail: `${said(body, 'name')}，${asked(body)}，${decided(body)}：${said(body, 'reasons')}`,
    }),
  },
};

export const addingZh: TextCatalogue = alsoOnPaper('zh-CN', texts, {
  'adding.record-asking': {
    of: 'adding.ask',
    title: '登记书面的追加当事人申请',
    after: '由审判员审查，各方看得到。',
    tells: { applicant: (facts) => ({ label: '申请人', value: said(facts, 'name') }) },
  },
});
