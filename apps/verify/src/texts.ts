import type { CheckLang } from '@xiezhi/ledger';

interface PageTexts {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly key: string;
  readonly keyHint: string;
  readonly keyOwn: string;
  readonly working: (name: string) => string;
  readonly other: string;
  readonly nothing: string;
  readonly trouble: string;
  readonly found: string;
  readonly notShown: string;
  readonly details: string;
  readonly columns: readonly string[];
  readonly closed: string;
}

export const pageTexts: Readonly<Record<CheckLang, PageTexts>> = {
  'zh-CN': {
    title: '核验卷宗副本和文书',
    lead: '在您自己的浏览器里核验，不联网，文件不会发给任何人。',
    choose: '选文件，或者拖到这里',
    chooseHint: '卷宗副本（.zip）；或者一份文书、材料，连同它的证明（.proof）一起选',
    key: '法院日志的公钥',
    keyHint:
      '和法院公布的对一对。不填的，用文件里带的那一把：只能说明前后一致，不能说明是哪家法院的。',
    keyOwn: '这一把是您存下这个页面的时候，法院网站给的。',
    working: (name) => `正在核验 ${name} ……`,
    other: 'English',
    nothing:
      '选的文件里没有卷宗副本，也没有证明。文书的证明在法院网站的“核验文书”里取，存成“文件名.proof”，和文书一起选。',
    trouble: '读不了这个文件：',
    found: '核验了什么',
    notShown: '不说明什么',
    details: '逐号看（事项的名称在副本的 README.html 里）',
    columns: ['号', '时间', '种类', '文件', '日志位置'],
    closed: '不公开，只有承诺值',
  },
  en: {
    title: 'Check a copy of a case, or a paper',
    lead: 'The check is made in your own browser, without a network; nothing is sent to anybody.',
    choose: 'Choose files, or drop them here',
    chooseHint: 'A copy of a case (.zip); or a paper together with its proof (.proof)',
    key: 'Key of the court’s log',
    keyHint:
      'Compare it with the one the court publishes. Left empty, the one that lies in the file is taken: that shows only that all fits together, and not whose it is.',
    keyOwn: 'The court’s site gave this one when you saved this page.',
    working: (name) => `Checking ${name} …`,
    other: '中文',
    nothing:
      'There is neither a copy of a case nor a proof among these files. A paper’s proof is at “Verify a paper” on the court’s site: keep it as NAME.proof and choose both.',
    trouble: 'This file cannot be read: ',
    found: 'What was checked',
    notShown: 'What it does not show',
    details: 'Entry by entry (their names stand in README.html in the copy)',
    columns: ['No.', 'Time', 'Kind', 'Files', 'Place in the log'],
    closed: 'closed, a commitment alone',
  },
};
