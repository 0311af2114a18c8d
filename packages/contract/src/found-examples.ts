import { file, stream } from './case-examples.ts';
import type { FoundInCaseDto } from './found.ts';

export const found: FoundInCaseDto = {
  stream,
  total: 1,
  pages: [
    {
      of: '原告证据1 承揽合同',
      file,
      page: 3,
      part: null,
      recognised: true,
      times: 2,
      line: [
        { text: '…第七条 乙方逾期交付的，按日支付', marked: false },
        { text: '违约金', marked: true },
        { text: '。', marked: false },
      ],
    },
  ],
  files: 2,
  unread: [{ of: '原告证据2 现场照片', file, state: 'waiting', pages: 12, done: 4, unread: 0 }],
};
