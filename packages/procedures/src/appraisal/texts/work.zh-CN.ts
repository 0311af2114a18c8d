import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, listed, said } from '../../framework/index.ts';
import { exhibitZh } from '../../shared/exhibit-texts.ts';
import { filesBesideZh } from '../../shared/files-beside.ts';
import { opinionZh } from '../../shared/opinion-texts.ts';
import { partsZh } from '../../shared/opinion-parts.ts';

const work = (facts: Facts) => ({
  label: '委托事项',
  value: `${said(facts, 'question')}（${dayZh(facts, 'dueOn')}以前）`,
});
const byHand = (facts: Facts): string =>
  ({
    hand: '，由书记员当面移交',
    handed: `，${dayZh(facts, 'on')}交${said(facts, 'to')}`,
  })[said(facts, 'by')] ?? '';
const told = {
  work,
  scope: (facts: Facts) => ({ label: '鉴定范围和目的', value: said(facts, 'scope') }),
  sample: (facts: Facts) => ({
    label: '移送的材料（经过质证）',
    value: `${exhibitZh(facts)}${said(facts, 'name')}${byHand(facts)}`,
  }),
  'sent-back': (facts: Facts) => ({
    label: '鉴定书退回补正',
    value: `${said(facts, 'missing')}；${dayZh(facts, 'dueOn')}以前重新提交`,
  }),
};
const objection = (facts: Facts) => ({
  label: `${said(facts, 'name')}的异议`,
  value: said(facts, 'points'),
});

export const workZh: TextCatalogue = {
  commands: {
    'appraisal.answer': {
      title: '答复委托',
      lead: '看清委托事项和移送的材料再决定。您或者您的机构与当事人、代理人有利害关系的，如实写明。',
      action: '答复',
      after: '接受的，先签署承诺书，再开始鉴定；谢绝的，法院另行委托，这个案件您不再看得到。',
      tells: told,
      pages: { answer: { title: '接受委托吗？' } },
      fields: {
        answer: { label: '答复' },
        quote: { label: '鉴定费（元）', hint: '由法官决定是否预交、由谁预交' },
        interest: { label: '与本案的关系', hint: '没有的，不写；写了的，由法官先决定您是否回避' },
        reasons: { label: '谢绝的理由' },
      },
      options: { answer: { accepted: '接受', declined: '谢绝' } },
    },
    'appraisal.undertake': {
      title: '签署鉴定人承诺书',
      lead: '鉴定开始以前，每名鉴定人都要签署：我保证客观、公正、诚实地进行鉴定，保证出庭作证；作虚假鉴定的，承担法律责任。',
      action: '签署',
      after: '签署以后才能提交鉴定书。各方看得到您签署了。',
      tells: told,
      pages: { undertaking: { title: '承诺书' } },
      fields: { undertakes: { label: '我签署以上承诺' } },
    },
    'appraisal.ask-court': {
      title: '请法院补充材料、延长期限',
      lead: '缺什么材料、为什么需要更长的时间，写给法院。由法官决定，不要直接向当事人要。',
      action: '提交法院',
      after: '法官准许的，补充的材料出现在这里，期限随之改变；没有答复以前，原来的期限不变。',
      tells: told,
      pages: { what: { title: '需要什么？' } },
      fields: {
        kind: { label: '事项' },
        text: { label: '具体内容和理由' },
        until: { label: '延长到哪一天' },
      },
      options: { kind: { samples: '补充鉴定材料', time: '延长期限' } },
    },
    'appraisal.issue': {
      title: '提交鉴定书',
      lead: '写明鉴定意见、依据的材料、原理和方法、鉴定过程，附签了名、盖了章的鉴定书和资格证明。您提交就是签名；还要另一名鉴定人签名，也要先签承诺书。',
      action: '签名并提交',
      after:
        '另一名鉴定人签名以后，送到法院；法官审查、入卷以后，各方才看得到，可以提异议。签名以前，可以重新提交。',
      tells: {
        ...told,
        replaces: () => ({
          label: '已经提交的鉴定书',
          value: '还缺一名鉴定人的签名。重新提交的，代替原来的，原来的签名不再算',
        }),
        missing: (facts) => ({
          label: '没有写的',
          value: `${partsZh(listed(facts, 'missing', ' '))}。照样可以提交，法官可能退回补正`,
        }),
      },
      pages: {
        opinion: { title: '鉴定意见是什么？' },
        file: { title: '鉴定书和签名' },
      },
      fields: {
        conclusion: { label: '鉴定意见' },
        materials: { label: '鉴定材料' },
        method: { label: '依据的原理、方法' },
        process: { label: '鉴定过程' },
        files: { label: '鉴定书和资格证明' },
        second: {
          label: '另一名鉴定人怎样签名',
          hint: '有账号的在账号里签名，可以不选；没有账号、不能用账号的，在鉴定书上签名',
        },
        otherName: { label: '另一名鉴定人的姓名' },
        otherCertificate: { label: '另一名鉴定人的执业证号' },
        otherUndertook: { label: '另一名鉴定人已经签署承诺书，签名的承诺书附在文件里' },
      },
      options: { second: { account: '在账号里签名', document: '已经在鉴定书上签名' } },
    },
    'appraisal.sign': {
      title: '在鉴定书上签名',
      lead: '鉴定书由两名鉴定人签名。请看过全文再签；意见不同的，先在机构里商定，不要签。',
      action: '签名',
      after: '鉴定书随即送到法院。',
      tells: {
        ...told,
        ...opinionZh,
      },
      pages: { signature: { title: '签名' } },
      fields: { signs: { label: '我看过全文，同意并签名' } },
    },
    'appraisal.reply': {
      title: '书面答复异议',
      lead: '逐条解释、说明或者补充。只答异议里的问题。',
      action: '提交答复',
      after: '各方和法官马上看得到。仍有异议的，当事人可以申请您出庭。',
      tells: { work, objection, ...filesBesideZh },
      pages: { reply: { title: '您的答复' } },
      fields: { text: { label: '答复' }, attachments: { label: '补充的材料' } },
    },
  },
  refusals: {
    'appraisal/no-undertaking': () => ({
      what: '您还没有签署承诺书。',
      why: '鉴定开始以前，鉴定人应当签署承诺书。',
      mend: '先签署，再提交。',
    }),
    'appraisal/day-is-past': () => ({
      what: '这一天已经过了。',
      why: '期限要在今天以后。',
      mend: '改成以后的日子。',
    }),
  },
  entries: {
    'appraisal.Answered': (body) => ({
      title: body['answer'] === 'accepted' ? '鉴定机构接受委托' : '鉴定机构谢绝委托',
      detail: [
        said(body, 'reasons'),
        body['interest'] === undefined ? '' : `声明与本案的关系：${said(body, 'interest')}`,
        body['quote'] === undefined
          ? ''
          : `鉴定费 ${yuanGrouped(Number(body['quote']) as Money)} 元`,
      ]
        .filter((one) => one !== '')
        .join('；'),
    }),
    'appraisal.UndertakingSigned': () => ({ title: '鉴定人签署承诺书', detail: '' }),
    'appraisal.NeedStated': (body) => ({
      title:
        {
          samples: '鉴定机构请求补充材料',
          time: '鉴定机构请求延长期限',
          fee: '鉴定机构报价',
          interest: '鉴定机构声明与本案的关系',
        }[said(body, 'kind')] ?? '',
      detail: [
        said(body, 'text'),
        body['fen'] === undefined ? '' : `${yuanGrouped(Number(body['fen']) as Money)} 元`,
        body['until'] === undefined ? '' : `到${dayZh(body, 'until')}`,
      ]
        .filter((one) => one !== '')
        .join('，'),
    }),
    'appraisal.OpinionHandedIn': (body) => ({
      title: '鉴定人提交鉴定书',
      detail: said(body, 'conclusion'),
    }),
    'appraisal.OpinionSigned': () => ({ title: '另一名鉴定人在鉴定书上签名', detail: '' }),
    'appraisal.Replied': (body) => ({ title: '鉴定机构书面答复异议', detail: said(body, 'text') }),
  },
};
