import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const purposes = {
  supervision: '审判监督管理',
  approval: '办理报批的事项',
  complaint: '处理来信来访、投诉',
  other: '其他',
} as const;

export const readingZh: TextCatalogue = {
  commands: {
    'reading.open': {
      title: '写明理由，查看案件',
      lead: '这个案件不由您承办。您要看，先写明为什么看。',
      action: '记入卷宗，打开案件',
      after:
        '理由马上记入本案卷宗，承办的审判员、书记员看得到，不能改也不能删。从现在起到今天结束，您可以看各方都能看的材料；裁判草稿和只给一方的材料不在其中。',
      pages: { reason: { title: '为什么要看这个案件？' } },
      fields: {
        purpose: { label: '事由' },
        reason: { label: '理由', hint: '例如：审限快到了，了解排期。' },
      },
      options: { purpose: purposes },
    },
  },
  refusals: {},
  entries: {
    'reading.Opened': (body) => ({
      title: `写明理由后查看案件（${purposes[body['purpose'] as keyof typeof purposes]}）`,
      detail: said(body, 'reason'),
    }),
  },
};
