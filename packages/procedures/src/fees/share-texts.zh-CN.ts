import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { toShareZh } from '../shared/shares-texts.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} 元`;

/** Of a bill that comes to what the judgment says. */
export const shareTellsZh: NonNullable<CommandText['tells']> = {
  'not-yet': (facts) => ({
    label: '还不用交',
    value: `裁判文书写明由这一方负担 ${yuan(facts['fen'])}；文书生效以后才交`,
  }),
  objection: () => ({ label: '交的是什么', value: '管辖权异议被驳回，这件异议的案件受理费' }),
  'ruling-not-yet': (facts) => ({
    label: '还不用交',
    value: `驳回管辖权异议的裁定生效以后，交 ${yuan(facts['fen'])}`,
  }),
  'by-judgment': (facts) => ({
    label: '依照生效的裁判文书',
    value: `由交费的一方负担 ${yuan(facts['fen'])}`,
  }),
  'no-day': () => ({
    label: '交到哪天',
    value: '裁判文书已经生效，请尽快交；拒不交纳的，法院可以强制执行',
  }),
};

const fields = {
  shares: {
    label: '各方负担多少（元）',
    hint: '各方相加，要等于上面的总数；不负担的写 0',
  },
};

export const sharesZh: TextCatalogue = {
  commands: {
    'fees.settle': {
      title: '写明各方负担的诉讼费用',
      lead: '',
      action: '写明',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.bill-objection': {
      title: '计收管辖异议案件受理费',
      lead: '',
      action: '计收',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.fix-shares': {
      title: '把诉讼费用由谁负担写成数额',
      lead: '文书里已经用文字写明由谁负担。照它写成数额，应退的才能退，应交的才能交。不改变文书的内容。',
      action: '写明数额',
      tells: {
        ...toShareZh,
        words: (facts) => ({ label: '文书里怎样写的', value: said(facts, 'words') }),
        'from-judgment': () => ({ label: '写在哪里', value: '本案判决书' }),
        'from-agreement': () => ({ label: '写在哪里', value: '调解协议' }),
        'from-above': () => ({
          label: '写在哪里',
          value: '上一级法院的裁判文书：一审诉讼费用由谁负担，照它写',
        }),
      },
      after: '制作诉讼费用负担清单，发给各方；对数额有异议的，可以请求复核。',
      pages: { shares: { title: '各方负担多少？' } },
      fields: { ...fields, reasons: { label: '依据', hint: '写在哪份文书的哪一项' } },
    },
    'fees.forgo-refund': {
      title: '不用法院退费：自己负担，或者由对方直接付给我',
      lead: '判决生效后，您预交而不该负担的诉讼费用由法院退还，法院再向对方收。您也可以自愿负担，或者同意对方直接付给您；那样法院不退，也不再向对方收。',
      action: '确认不用法院退',
      tells: {
        'would-go-back': (facts) => ({
          label: '法院本来要退给您',
          value: yuan(facts['fen']),
          short: true,
        }),
        'on-its-way': (facts) => ({
          label: '已经在退的',
          value: `${yuan(facts['fen'])}，这部分不能再选`,
        }),
        'others-bear': (facts) => ({
          label: '判决由谁负担',
          value: listed(facts, 'names', '、'),
        }),
      },
      after: '记入卷宗，对方看得到。选“直接付给我”的，对方不付时，向法院退费已经不能再选。',
      pages: { how: { title: '您怎样选？' } },
      fields: {
        how: { label: '这笔诉讼费用' },
        agreed: { label: '我知道这笔钱法院不再退给我' },
      },
      options: { how: { direct: '由对方直接付给我', bears: '我自愿负担' } },
    },
  },
  refusals: {
    'fees/shares-too-much': (facts) => ({
      what: '各方负担的诉讼费用加起来多了。',
      why: `要分担的共 ${said(facts, 'total')} 元，各方加起来是 ${said(facts, 'sum')} 元，多了 ${said(facts, 'difference')} 元。`,
      mend: `把各方的数额改到合计 ${said(facts, 'total')} 元。`,
    }),
    'fees/shares-too-little': (facts) => ({
      what: '各方负担的诉讼费用加起来少了。',
      why: `要分担的共 ${said(facts, 'total')} 元，各方加起来是 ${said(facts, 'sum')} 元，少了 ${said(facts, 'difference')} 元。`,
      mend: `把各方的数额改到合计 ${said(facts, 'total')} 元。`,
    }),
    'fees/share-of-nobody': () => ({
      what: '负担诉讼费用的，只能是本案的当事人，每人一行。',
      why: '其中有不是当事人的，或者同一个人写了两行。',
      mend: '每个当事人写一行；不负担的写 0。',
    }),
  },
  entries: {
    'fees.SharesFixed': (body) => ({
      title: '写明各方负担的诉讼费用',
      detail: `共 ${yuan(body['total'])}；文书生效后退还预交人多交的，向应负担的一方收取`,
    }),
    'fees.ObjectionBilled': (body) => ({
      title: '管辖权异议的案件受理费',
      detail:
        body['figure'] === undefined
          ? '不收：本院还没有录入本省的标准'
          : `${yuan((body['figure'] as { readonly fen: number }).fen)}，裁定生效以后交`,
    }),
    'fees.RefundForgone': (body) => ({
      title: body['how'] === 'bears' ? '预交人自愿负担诉讼费用' : '预交人同意对方直接支付诉讼费用',
      detail: `${yuan(body['fen'])}，法院不退，也不再向对方收`,
    }),
    'fees.DebtPaid': (body) => ({
      title: '收到应负担的诉讼费用',
      detail: `${yuan(body['fen'])}，编号 ${said(body, 'reference')}`,
    }),
  },
  tasks: { 'fees.fix-shares': '把诉讼费用由谁负担写成数额' },
  owed: { 'fees.fix-shares': '写明各方负担的诉讼费用数额' },
};
