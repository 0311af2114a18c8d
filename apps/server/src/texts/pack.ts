import type { Lang } from '@xiezhi/contract';

/** The cover sheet of what was handed to a specialist or a body: what is asked, and what the archive shows and does not. */
export interface PackTexts {
  readonly title: (number: string) => string;
  readonly demo: string;
  readonly lead: (court: string, recipient: string) => string;
  readonly question: string;
  readonly note: string;
  readonly exhibits: string;
  readonly verdict: string;
  readonly nothingElse: (closed: number) => string;
  readonly entries: string;
  readonly checkTitle: string;
  readonly check: readonly string[];
  readonly provenTitle: string;
  readonly proven: readonly string[];
  readonly notTitle: string;
  readonly not: readonly string[];
}

export const packTexts: Readonly<Record<Lang, PackTexts>> = {
  'zh-CN': {
    title: (number) => `${number} 区块链存证技术问题材料`,
    demo: '演示法院的材料：法院、当事人和案件都是虚构的。',
    lead: (court, recipient) => `${court}交给：${recipient}`,
    question: '请回答的问题',
    note: '法院的说明',
    exhibits: '交付的证据',
    verdict: '存证的说明和核验结果',
    nothingElse: (closed) =>
      `本案卷宗的其他 ${String(closed)} 号不在里面，只有证明它们存在的校验值。需要别的材料的，请告诉法院，由法院决定。`,
    entries: '卷宗里与此有关的各号',
    checkTitle: '怎样验证这份材料',
    check: [
      '用浏览器打开压缩包里的 verify.html，选中整个 zip 文件。不用联网，也不用问法院。',
      '或者装好 Xiezhi 以后运行：npx xiezhi verify 文件.zip --vkey 法院公布的公钥。',
      '压缩包里的网页和公钥是一起来的；请和法院公布的公钥对一对。',
    ],
    provenTitle: '验证通过，说明什么',
    proven: [
      '这些文件的字节，就是法院交付的字节；交付、核验各号在检查点签名时已经在法院的公开日志里，此后没有改动。',
      '核验结果一栏写的，是法院的系统当时问到的，没有改过。',
    ],
    notTitle: '验证通过，不说明什么',
    not: [
      '不说明数据在存证以前是真的，也不说明存证平台可靠。',
      '不说明核验一致就能采信；怎样认定，由法官决定。',
      '不代替您的意见：请按自己的专业回答上面的问题。',
    ],
  },
  en: {
    title: (number) => `Material on a question of a chain deposit, ${number}`,
    demo: 'Material of a demo court: court, parties and case are invented.',
    lead: (court, recipient) => `Handed by ${court} to: ${recipient}`,
    question: 'The question',
    note: 'Note of the court',
    exhibits: 'Exhibits handed over',
    verdict: 'What was stated of the deposit, and what its verification says',
    nothingElse: (closed) =>
      `The other ${String(closed)} entries of the docket are not in here: only the check values that show that they are there. If you need more, ask the court; it decides.`,
    entries: 'Entries of the docket that belong to it',
    checkTitle: 'How to check this archive',
    check: [
      'Open verify.html from this archive in a browser and choose the whole zip file. No network is needed, and nobody is asked.',
      'Or with Xiezhi installed: npx xiezhi verify FILE.zip --vkey KEY, with the key that the court publishes.',
      'The page and the key came with the archive. Compare the key with the one the court publishes.',
    ],
    provenTitle: 'What a good check shows',
    proven: [
      'The bytes of these files are those that the court handed over; the entries on them stood in the court’s public log when the checkpoint was signed, and have not been changed since.',
      'What is said of the verification is what the court’s system was told then.',
    ],
    notTitle: 'What it does not show',
    not: [
      'That the data was true before its deposit, or that the platform is reliable.',
      'That a match is enough to admit it: a judge decides.',
      'Your opinion: please answer the question by your own knowledge.',
    ],
  },
};
