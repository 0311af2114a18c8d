import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { filesBesideZh } from '../shared/files-beside.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';

const event: Readonly<Record<string, string>> = {
  death: '死亡',
  incapacity: '丧失诉讼行为能力',
  'organisation-ended': '法人或者其他组织终止',
  'kept-away': '因不可抗拒的事由不能参加诉讼',
};
const ground: Readonly<Record<string, string>> = {
  'heir-awaited': '当事人死亡，等待继承人表明是否参加诉讼',
  'guardian-awaited': '当事人丧失诉讼行为能力，还没有确定法定代理人',
  'successor-awaited': '法人或者其他组织终止，还没有确定权利义务承受人',
  'force-majeure': '当事人因不可抗拒的事由不能参加诉讼',
  'other-case-awaited': '必须以另一案的审理结果为依据，另一案没有审结',
  other: '其他应当中止诉讼的情形',
};
const ending: Readonly<Record<string, string>> = {
  'plaintiff-without-heirs': '原告死亡，没有继承人或者继承人放弃诉讼权利',
  'defendant-without-estate': '被告死亡，没有遗产，也没有应当承担义务的人',
  divorce: '离婚案件一方当事人死亡',
  'maintenance-or-adoption': '追索赡养费、扶养费、抚养费以及解除收养关系案件的一方当事人死亡',
};
const dismissal: Readonly<Record<string, string>> = {
  'no-direct-interest': '原告与本案没有直接利害关系（民事诉讼法第一百二十二条第一项）',
  'no-definite-defendant': '没有明确的被告（第一百二十二条第二项）',
  'no-specific-claim': '没有具体的诉讼请求和事实、理由（第一百二十二条第三项）',
  'not-for-the-courts': '不属于人民法院受理民事诉讼的范围（第一百二十二条第四项）',
  administrative: '属于行政诉讼的受案范围（第一百二十七条第一项）',
  arbitration: '双方达成了书面仲裁协议（第一百二十七条第二项）',
  'other-authority': '依法应当由其他机关处理（第一百二十七条第三项）',
  'already-decided': '判决、裁定、调解书已经发生法律效力（第一百二十七条第五项）',
  'too-early': '还在法律规定不得起诉的期限内（第一百二十七条第六项）',
  'divorce-again':
    '离婚、收养案件，判决不准离婚、维持收养关系或者调解和好、撤诉以后六个月内又起诉，没有新情况、新理由（第一百二十七条第七项）',
  'brought-twice': '重复起诉（民事诉讼法解释第二百四十七条）',
};
const as: Readonly<Record<string, string>> = { heir: '继承人', successor: '权利义务承受人' };

const report = {
  action: '提交',
  after: '法官审查以后决定：中止诉讼、由继承人承担诉讼、终结诉讼，或者继续审理。',
  pages: { what: { title: '发生了什么？' }, papers: { title: '有什么证明？' } },
  fields: {
    participant: { label: '哪一方当事人' },
    event: { label: '情况' },
    text: { label: '说明' },
    attachments: { label: '证明材料' },
  },
  options: { event },
};

/** What was reported of a party. */
const reportTells: NonNullable<CommandText['tells']> = {
  ...filesBesideZh,
  told: (facts) => ({
    label: `${said(facts, 'name')}：${event[said(facts, 'event')] ?? ''}`,
    value: said(facts, 'text'),
  }),
};

export const suspensionZh: TextCatalogue = {
  commands: {
    'suspension.report': {
      ...report,
      title: '报告当事人死亡、终止等情况',
      lead: '当事人去世、丧失行为能力、单位终止，或者因不可抗拒的事由不能参加诉讼的，告诉法院。',
    },
    'suspension.note-event': {
      ...report,
      title: '记录当事人死亡、终止等情况',
      lead: '法院自己得知，或者案外人告知的，记入卷宗。',
    },
    'suspension.answer-report': {
      title: '审查当事人死亡、终止等情况',
      lead: '应当中止、由继承人承担或者终结的，另作决定；不影响诉讼的，在这里写明理由。',
      action: '诉讼继续进行',
      tells: reportTells,
      after: '各方看得到。',
      pages: { reasons: { title: '为什么不影响诉讼？' } },
      fields: {
        reasons: { label: '理由' },
        notSo: {
          label: '经查，报告的情况不属实',
          hint: '不勾选、以后由他人承担诉讼的，报告以后开的庭对承担诉讼的人不算，要另行传唤。',
        },
      },
    },
    'suspension.order': {
      title: '裁定中止诉讼',
      lead: '有民事诉讼法第一百五十三条规定的情形的，中止诉讼。',
      action: '裁定中止',
      tells: reportTells,
      after: '同时制作裁定书。中止期间各项期限停止计算，恢复以后接着算；中止不退诉讼费。',
      pages: { why: { title: '为什么中止？' } },
      fields: {
        ground: { label: '情形' },
        participant: { label: '涉及的当事人', hint: '不涉及某一方的不选' },
        reasons: { label: '理由' },
      },
      options: { ground },
    },
    'suspension.resume': {
      title: '恢复诉讼',
      lead: '中止的原因消除以后恢复诉讼，不必撤销原裁定。',
      action: '恢复诉讼',
      tells: { since: (facts) => ({ label: '中止的日子', value: dayZh(facts, 'on') }) },
      after: '停止计算的期限从今天起接着算，新的届满日通知各方。',
      pages: { reasons: { title: '为什么恢复？' } },
      fields: { reasons: { label: '理由' } },
    },
    'suspension.admit-successor': {
      title: '通知继承人、承受人承担诉讼',
      lead: '由继承人或者权利义务承受人接替原来的当事人。原当事人已经进行的诉讼行为对其有效。',
      action: '作出决定',
      after: '接替的人像当事人一样收到邀请和送达。案件中止的，请另行恢复。',
      tells: {
        ...reportTells,
        ...newPartyDoubts['zh-CN'],
      },
      pages: {
        former: { title: '接替哪一方？' },
        party: { title: '由谁接替？' },
        reasons: { title: '理由' },
      },
      fields: {
        former: { label: '原来的当事人' },
        as: { label: '身份' },
        party: { label: '接替的人' },
        reasons: { label: '理由' },
      },
      options: { as },
    },
    'suspension.terminate': {
      title: '裁定终结诉讼',
      lead: '有民事诉讼法第一百五十四条规定的情形的，终结诉讼。',
      action: '裁定终结',
      tells: reportTells,
      after: '同时制作裁定书，案件可以结案。终结诉讼的，已交的受理费不退还。',
      pages: { why: { title: '为什么终结？' } },
      fields: { ground: { label: '情形' }, reasons: { label: '理由' } },
      options: { ground: ending },
    },
    'suspension.dismiss': {
      title: '裁定驳回起诉',
      lead: '立案以后发现不符合起诉条件，或者属于不能作为民事诉讼受理的情形的，裁定驳回起诉。应当由别的法院管辖的，不驳回，裁定移送。',
      action: '裁定驳回起诉',
      after:
        '同时制作裁定书，送达各方。各方收到以后十日内可以上诉（小额诉讼的裁定一经作出即生效，不能上诉）；没有人上诉，或者上一级法院维持的，裁定生效，可以结案，已交的案件受理费退还。上一级法院撤销的，本案继续审理。',
      tells: {
        'hear-first': () => ({
          label: '先听取意见',
          value: '驳回以前把缺少的条件告诉原告，听取各方意见，能补正的让其补正。这是本院的做法',
        }),
        'counterclaim-stays': () => ({
          label: '反诉',
          value: '已经合并审理的反诉不受影响，继续审理',
        }),
        'said-before-the-sitting': () => ({
          label: '已经开过庭',
          value:
            '以仲裁协议为由的异议，应当在首次开庭前提出；没有提出的，视为放弃仲裁协议，法院继续审理（民事诉讼法解释第二百一十六条）。请核对被告什么时候提出的',
        }),
      },
      pages: { why: { title: '缺少哪个起诉条件？' }, reasons: { title: '理由是什么？' } },
      fields: {
        ground: { label: '情形' },
        reasons: { label: '理由', hint: '写明查明了什么、各方怎么说；写进裁定书' },
      },
      options: { ground: dismissal },
    },
  },
  refusals: {
    'suspension/choose-a-party': () => ({
      what: '没有选出本案的当事人。',
      why: '只有当事人死亡、终止等情况才影响诉讼。',
      mend: '从名单里选一方当事人。',
    }),
    'suspension/resume-first': (facts) => ({
      what: '还不能裁定驳回起诉：诉讼中止。',
      why: `${dayZh(facts, 'on')}裁定中止诉讼，中止期间上诉期也不计算。`,
      mend: '先恢复诉讼，再作裁定。',
    }),
  },
  entries: {
    'suspension.EventReported': (body) => ({
      title: `收到当事人情况报告：${event[said(body, 'event')] ?? ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'suspension.ReportAnswered': (body) => ({
      title: '当事人的情况不影响诉讼',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'suspension.Ordered': (body) => ({
      title: '裁定中止诉讼',
      detail: ground[said(body, 'ground')] ?? '',
    }),
    'suspension.Ended': (body) => ({
      title: '恢复诉讼',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'suspension.Succeeded': (body) => ({
      title: `${said(body, 'name')}承担诉讼`,
      detail: as[said(body, 'as')] ?? '',
    }),
    'suspension.Dismissed': (body) => ({
      title: '裁定驳回起诉',
      detail: dismissal[said(body, 'ground')] ?? '',
    }),
    'suspension.Terminated': (body) => ({
      title: '裁定终结诉讼',
      detail: ending[said(body, 'ground')] ?? '',
    }),
  },
};
