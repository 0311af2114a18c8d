import type { Answers } from './answers.ts';
import { form } from './case-examples.ts';
import type { HelpedRowDto } from './form.ts';

const helped: HelpedRowDto = {
  id: '5f1c0a9be2d34c7788aa01ff',
  title: '补交材料',
  about: '（2026）演0102民初1号',
  name: '沈静宜',
  until: '2026-03-09',
};

const at = '2026-03-02T02:00:00.000Z';

/** Forms begun, and written down by somebody near. */
export const helpExamples = {
  drafts: [
    {
      command: 'filing.submit',
      stream: null,
      key: '',
      title: '申请立案',
      about: '',
      savedAt: at,
      expiresOn: '2026-05-31',
    },
  ],
  'draft-help': { until: '2026-03-09T02:00:00.000Z', helper: '周小禾' },
  'draft-help-ask': {
    until: '2026-03-09T02:00:00.000Z',
    helper: null,
    code: '7K4M-92QH-XT3F',
  },
  helping: [helped],
  'helping-come': helped,
  'helped-form': { ...form, helping: helped },
  'helped-save': {
    savedAt: at,
    expiresOn: '2026-05-31',
    commandId: 'web-0123456789abcdef',
    preparedBy: '周小禾',
  },
  'draft-keep': { expiresOn: '2026-08-29' },
  'draft-save': { savedAt: at, expiresOn: '2026-05-31', commandId: 'web-0123456789abcdef' },
} satisfies Partial<Answers>;
