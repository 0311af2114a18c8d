import type { Facts, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { likeNamedEn, likeNamedZh } from '../shared/like-named.ts';

type Some = Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>;

export const appraisersZh: Some = {
  commands: {
    'court.enter-appraisal-body': {
      title: '把鉴定机构列入名册',
      lead: '当事人从名册里协商选定，协商不成的由法官指定或者摇号。写明许可证号和业务范围。',
      action: '列入名册',
      after: '名册公开。接着登记代表机构办理鉴定的人员；没有登记人员的，只能在线下委托。',
      tells: likeNamedZh,
      pages: { body: { title: '是哪个机构？' }, place: { title: '怎样联系？' } },
      fields: {
        name: { label: '机构名称' },
        licence: { label: '许可证号' },
        fields: { label: '业务范围', hint: '一行一项，或者用顿号隔开' },
        address: { label: '地址' },
        phone: { label: '电话' },
      },
    },
    'court.enter-appraiser': {
      title: '登记机构的鉴定人',
      lead: '本人先用手机号注册、实名。登记以后，委托给这个机构的鉴定，由其在自己的账号里办理；除受托的鉴定以外，案件的内容看不到。',
      action: '登记',
      after: '鉴定意见由两名鉴定人签名，请登记两名以上。',
      tells: {
        body: (facts) => ({
          label: '机构',
          value: `${said(facts, 'name')}（${said(facts, 'licence')}）`,
        }),
        nobody: (facts) => ({
          label: '没有找到',
          value: `没有用 ${said(facts, 'mobile')} 注册的人`,
        }),
        whose: (facts) => ({
          label: '这个号码的主人',
          value: `${said(facts, 'name')}，${said(facts, 'mobile')}`,
        }),
      },
      pages: { who: { title: '是谁？' }, certificate: { title: '执业证' } },
      fields: { mobile: { label: '手机号' }, certificate: { label: '执业证号' } },
    },
    'court.strike-appraiser': {
      title: '从鉴定机构名册中除名',
      lead: '除名以后不再选定、不再摇号。已经委托的不受影响，要换的由法官另行委托。',
      action: '除名',
      after: '名册马上更新。',
      tells: { whom: (facts) => ({ label: '除名的', value: said(facts, 'name') }) },
      pages: { why: { title: '为什么？' } },
      fields: { why: { label: '理由' } },
    },
  },
  refusals: {
    'court/body-is-listed': (facts) => ({
      what: `“${said(facts, 'name')}”已经在名册里。`,
      why: '一个机构只列一次，摇号时各有一个号。',
      mend: '核对名称；要改的，先除名，再重新列入。',
    }),
    'court/appraiser-is-listed': (facts) => ({
      what: `${said(facts, 'name')}已经登记在这个机构名下。`,
      why: '一名鉴定人只登记一次：鉴定意见要由两名鉴定人签名。',
      mend: '换一个人的手机号。',
    }),
  },
  entries: {
    'court.AppraisalBodyEntered': (body: Facts) => ({
      title: '鉴定机构列入名册',
      detail: `${said(body, 'name')}（${said(body, 'licence')}）：${listed(body, 'fields', '、')}`,
    }),
    'court.AppraiserEntered': (body: Facts) => ({
      title: '登记鉴定人',
      detail: `${said(body, 'name')}，${said(body, 'certificate')}`,
    }),
    'court.AppraiserStruck': (body: Facts) => ({
      title: '从鉴定机构名册中除名',
      detail: said(body, 'why'),
    }),
  },
};

export const appraisersEn: Some = {
  commands: {
    'court.enter-appraisal-body': {
      title: 'Enter a body in the list of appraisers',
      lead: 'Parties agree on one from the list; where they do not, a judge names one or has it drawn by lot. Say its licence and its fields.',
      action: 'Enter it',
      after:
        'The list is public. Next enter the people who act for it; without any it is commissioned on paper only.',
      tells: likeNamedEn,
      pages: { body: { title: 'Which body is it?' }, place: { title: 'How is it reached?' } },
      fields: {
        name: { label: 'Name' },
        licence: { label: 'Licence' },
        fields: { label: 'Fields', hint: 'One a line, or with commas between them' },
        address: { label: 'Address' },
        phone: { label: 'Telephone' },
      },
    },
    'court.enter-appraiser': {
      title: 'Enter an appraiser of a body',
      lead: 'They first register with their number and are identified. From then on they do what is entrusted to the body from their own account, and see nothing else of a case.',
      action: 'Enter them',
      after: 'An opinion is signed by two appraisers: enter at least two.',
      tells: {
        body: (facts) => ({
          label: 'Body',
          value: `${said(facts, 'name')} (${said(facts, 'licence')})`,
        }),
        nobody: (facts) => ({
          label: 'Not found',
          value: `nobody is registered with ${said(facts, 'mobile')}`,
        }),
        whose: (facts) => ({
          label: 'Whose number it is',
          value: `${said(facts, 'name')}, ${said(facts, 'mobile')}`,
        }),
      },
      pages: { who: { title: 'Who is it?' }, certificate: { title: 'The certificate' } },
      fields: { mobile: { label: 'Mobile number' }, certificate: { label: 'Certificate' } },
    },
    'court.strike-appraiser': {
      title: 'Strike off the list of appraisers',
      lead: 'From then on they are neither chosen nor drawn. What was entrusted before stays with them; a judge may entrust it to another.',
      action: 'Strike off',
      after: 'The list changes at once.',
      tells: { whom: (facts) => ({ label: 'Struck off', value: said(facts, 'name') }) },
      pages: { why: { title: 'Why?' } },
      fields: { why: { label: 'Reasons' } },
    },
  },
  refusals: {
    'court/body-is-listed': (facts) => ({
      what: `“${said(facts, 'name')}” is on the list already.`,
      why: 'A body stands on it once: each has one number in a lot.',
      mend: 'Check the name; to change an entry, strike it off and enter it anew.',
    }),
    'court/appraiser-is-listed': (facts) => ({
      what: `${said(facts, 'name')} is entered for this body already.`,
      why: 'An appraiser is entered once: an opinion is signed by two of them.',
      mend: 'Use the number of somebody else.',
    }),
  },
  entries: {
    'court.AppraisalBodyEntered': (body: Facts) => ({
      title: 'Body entered in the list of appraisers',
      detail: `${said(body, 'name')} (${said(body, 'licence')}): ${listed(body, 'fields', ', ')}`,
    }),
    'court.AppraiserEntered': (body: Facts) => ({
      title: 'Appraiser entered',
      detail: `${said(body, 'name')}, ${said(body, 'certificate')}`,
    }),
    'court.AppraiserStruck': (body: Facts) => ({
      title: 'Struck off the list of appraisers',
      detail: said(body, 'why'),
    }),
  },
};
