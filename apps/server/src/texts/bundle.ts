import type { BundleWords } from '@xiezhi/documents';
import type { Lang } from '@xiezhi/contract';

interface BundleTexts extends BundleWords {
  /** How many exhibits there are, and of which day. */
  readonly asOf: (count: number, day: string) => string;
  readonly withdrawnLeftOut: string;
  readonly aid: string;
  readonly demo: string;
  readonly practice: string;
}

const zh: BundleTexts = {
  title: '证据册',
  contents: '目录',
  by: '提交人',
  marks: '情况',
  files: '文件',
  fingerprint: 'SHA-256',
  notPrinted: '这个文件没有印在册里',
  notPrintedLead:
    '音频、视频、办公文档，以及太大或者打不开的文件不能印成纸页。请在案件页面打开，按下面的校验值核对；那里也打不开的，请告诉法院。',
  folio: '第 {page} 页，共 {pages} 页',
  asOf: (count, day) => `共 ${String(count)} 件证据，截至 ${day}`,
  withdrawnLeftOut: '已经撤回、替换的证据不在册内',
  aid: '供查阅，不是法院文书；以卷宗里的文件为准',
  demo: '演示',
  practice: '练习',
};

const en: BundleTexts = {
  title: 'Bundle of exhibits',
  contents: 'Contents',
  by: 'Handed in by',
  marks: 'State',
  files: 'Files',
  fingerprint: 'SHA-256',
  notPrinted: 'This file is not printed here',
  notPrintedLead:
    'Sound, video and office files, and files that are too large or cannot be opened, cannot be printed as pages. Open it on the page of the case, and compare it by the check value below; if it does not open there either, tell the court.',
  folio: 'Page {page} of {pages}',
  asOf: (count, day) => `${String(count)} ${count === 1 ? 'exhibit' : 'exhibits'}, as of ${day}`,
  withdrawnLeftOut: 'Exhibits that were withdrawn or replaced are not in it',
  aid: 'An aid to reading and no paper of the court; the files in the docket count',
  demo: '演示',
  practice: '练习',
};

export const bundleTexts: Readonly<Record<Lang, BundleTexts>> = { 'zh-CN': zh, en };
