import type { TextCatalogue } from '../../framework/index.ts';
import { said } from '../../framework/index.ts';

export const anewZh: TextCatalogue = {
  commands: {
    'appraisal.order-anew': {
      title: '决定重新鉴定、补充鉴定',
      lead: '鉴定人没有资格、程序严重违法、意见明显依据不足，或者有不能作为证据使用的其他情形的，重新鉴定；有缺陷，可以补正、补充鉴定或者补充质证、重新质证解决的，不重新鉴定。当事人提出的，一并写明准不准许。',
      action: '决定',
      after:
        '各方看得到，可以选鉴定机构，接着由您委托。重新鉴定的，原鉴定意见不得作为认定事实的根据；因鉴定人没有资格、程序严重违法、意见明显依据不足重新鉴定的，原鉴定费应当退还，另行决定。',
      tells: {
        opinion: (facts) => ({
          label: '原鉴定意见',
          value: `${said(facts, 'body')}：${said(facts, 'purpose')}`,
        }),
        objection: (facts) => ({ label: '提出过的异议', value: said(facts, 'points') }),
      },
      pages: { way: { title: '重新鉴定，还是补充鉴定？' }, what: { title: '鉴定什么？' } },
      fields: {
        way: { label: '决定' },
        ground: { label: '重新鉴定的情形' },
        reasons: { label: '理由', hint: '各方看得到' },
        what: { label: '鉴定对象' },
        purpose: { label: '要回答的问题' },
      },
      options: {
        way: { anew: '重新鉴定', supplement: '补充鉴定' },
        ground: {
          unqualified: '鉴定人不具备相应资格',
          procedure: '鉴定程序严重违法',
          groundless: '鉴定意见明显依据不足',
          unusable: '不能作为证据使用的其他情形',
        },
      },
    },
  },
  refusals: {},
  entries: {},
};
