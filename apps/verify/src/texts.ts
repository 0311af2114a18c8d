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
  readonly badPolicy: string;
  readonly badList: string;
  readonly found: string;
  readonly notShown: string;
  readonly details: string;
  readonly columns: readonly string[];
  readonly closed: string;
  readonly print: string;
  readonly checkedAt: (when: string) => string;
  readonly byKey: (key: string) => string;
  readonly noKey: string;
}

export const pageTexts: Readonly<Record<CheckLang, PageTexts>> = {
  'zh-CN': {
    title: '核验卷宗副本和文书',
    lead: '在您自己的浏览器里核验，不联网，文件不会发给任何人。',
    choose: '选文件，或者拖到这里',
    chooseHint:
      '卷宗副本（.zip）；内含证明的文书（.pdf）；或者一份文书、材料，连同它的证明（.proof）一起选。也可以选见证策略（.policy）、时间戳机构的证书（.pem）、您认可的链上合约和区块的清单（.chains）',
    key: '法院日志的公钥，或者见证策略',
    keyHint:
      '请与法院公布的公钥对照。见证策略写明相信哪些见证方、几家看过才算。不填的，用文件里带的公钥：只能说明前后一致，不能说明是哪家法院的。',
    keyOwn: '下面是您保存本页面时，法院网站提供的。',
    working: (name) => `正在核验 ${name} ……`,
    other: 'English',
    nothing:
      '选的文件里没有卷宗副本，也没有证明。文书的证明在法院网站的“核验文书”里取，存成“文件名.proof”，和文书一起选。',
    trouble: '无法读取这个文件：',
    badPolicy: '见证策略读不懂，请改好再验：',
    badList: '合约和区块的清单读不懂，没有采用，请改好再选：',
    found: '核验了什么',
    notShown: '不说明什么',
    details: '逐号查看（事项的名称在副本的 README.html 里）',
    columns: ['号', '时间', '种类', '文件', '日志位置'],
    closed: '不公开，只有承诺值',
    print: '打印核验结果',
    checkedAt: (when) => `核验于 ${when}（这台设备的时间）。这是核验人自己打印的，不是法院的文书。`,
    byKey: (key) => `依据的公钥或者策略：${key}`,
    noKey: '没有另外填写公钥，用的是文件里带的：只说明前后一致，不说明是哪家法院的。',
  },
  en: {
    title: 'Check a copy of a case or a paper',
    lead: 'The check runs in your own browser, offline; nothing is sent to anybody.',
    choose: 'Choose files, or drop them here',
    chooseHint:
      'A copy of a case (.zip); a paper that carries its proof (.pdf); or a paper together with its proof (.proof). A policy (.policy), certificates of time stamping authorities (.pem) and a list of contracts and blocks of chains (.chains) may be chosen as well',
    key: 'Key of the court’s log, or a policy',
    keyHint:
      'Compare it with the one the court publishes. A policy names the witnesses to believe, and how many must have seen the log. If left empty, the key in the file is used: that shows only that everything is consistent, not which court it comes from.',
    keyOwn: 'This is what the court’s site gave when you saved this page.',
    working: (name) => `Checking ${name} …`,
    other: '中文',
    nothing:
      'There is neither a copy of a case nor a proof among these files. A paper’s proof is at “Verify a paper” on the court’s site: save it as NAME.proof and choose both.',
    trouble: 'This file cannot be read: ',
    badPolicy: 'The policy cannot be read; mend it first: ',
    badList:
      'The list of contracts and blocks cannot be read and was not used; mend it and choose it again: ',
    found: 'What was checked',
    notShown: 'What it does not show',
    details: 'Entry by entry (their names are in README.html in the copy)',
    columns: ['No.', 'Time', 'Kind', 'Files', 'Place in the log'],
    closed: 'closed, commitment only',
    print: 'Print the result',
    checkedAt: (when) =>
      `Checked ${when} by this device’s clock. Printed by whoever checked it; it is no paper of the court.`,
    byKey: (key) => `By this key or policy: ${key}`,
    noKey:
      'No key was given, and the one in the file was used: this shows only that everything is consistent, not which court it comes from.',
  },
};
