import type { Lang } from '@xiezhi/contract';

export interface DepositTexts {
  readonly deposit: string;
  readonly said: (platform: string, number: string, at: string) => string;
  readonly hash: (algorithm: string, hash: string) => string;
  readonly reference: (reference: string) => string;
  readonly connection: string;
  readonly verification: string;
  /** When, and by whom; nothing where a stand-in answered. */
  readonly verifiedOn: (day: string, registry: string) => string;
  readonly computed: (name: string, algorithm: string, digest: string) => string;
  readonly record: (at: string, block: string) => string;
  readonly simulated: string;
  readonly markMatch: string;
  readonly markMismatch: string;
  readonly markNotFound: string;
  readonly markPending: string;
  readonly contestedBy: (name: string) => string;
  readonly noReasons: string;
  readonly contested: string;
  readonly after: string;
  readonly before: string;
  readonly ordered: string;
  readonly orderedBy: (day: string, what: string) => string;
  readonly answered: (name: string) => string;
  readonly report: (by: string) => string;
  readonly handed: string;
  readonly handedTo: (recipient: string, day: string) => string;
  /** What is saved of what was handed over. */
  readonly pack: (recipient: string) => string;
}

/** What is said of a deposit on the card of its exhibit. */
export const depositTexts: Readonly<Record<Lang, DepositTexts>> = {
  'zh-CN': {
    deposit: '区块链存证',
    said: (platform, number, at) => `${platform}\n编号：${number}\n存证时间：${at}`,
    hash: (algorithm, hash) => `证书上的哈希值（${algorithm}）：${hash}`,
    reference: (reference) => `证明：${reference}`,
    connection: '与平台的关系',
    verification: '存证核验',
    verifiedOn: (day, registry) => `核验于${day}${registry === '' ? '' : `，由 ${registry} 应答`}`,
    computed: (name, algorithm, digest) => `法院收到的“${name}”的哈希值（${algorithm}）：${digest}`,
    record: (at, block) => `平台的记录：${at}${block === '' ? '' : `，区块 ${block}`}`,
    simulated: '演示：没有真的核验',
    markMatch: '存证核验一致',
    markMismatch: '存证核验不一致',
    markNotFound: '查不到存证',
    markPending: '存证待核验',
    contestedBy: (name) => `${name}的质疑`,
    noReasons: '没有写理由和依据',
    contested: '存证受到质疑',
    after: '上链后的真实性',
    before: '上链前的真实性',
    ordered: '要求证明上链前的真实性',
    orderedBy: (day, what) => `${day}以前：${what}`,
    answered: (name) => `${name}的说明`,
    report: (by) => `${by}的意见`,
    handed: '交付的材料',
    handedTo: (recipient, day) => `${day}交给：${recipient}`,
    pack: (recipient) => `下载交给“${recipient}”的材料`,
  },
  en: {
    deposit: 'Deposit on a chain',
    said: (platform, number, at) => `${platform}\nNumber: ${number}\nTime: ${at}`,
    hash: (algorithm, hash) => `Hash on the certificate (${algorithm}): ${hash}`,
    reference: (reference) => `Proof: ${reference}`,
    connection: 'Connection with the platform',
    verification: 'Verification of the deposit',
    verifiedOn: (day, registry) =>
      `Verified on ${day}${registry === '' ? '' : `, answered by ${registry}`}`,
    computed: (name, algorithm, digest) =>
      `Hash of “${name}” as the court holds it (${algorithm}): ${digest}`,
    record: (at, block) => `On record: ${at}${block === '' ? '' : `, block ${block}`}`,
    simulated: 'Demonstration: nothing was really verified',
    markMatch: 'deposit matches',
    markMismatch: 'deposit does not match',
    markNotFound: 'deposit not on record',
    markPending: 'deposit being verified',
    contestedBy: (name) => `Contested by ${name}`,
    noReasons: 'No reasons or evidence were given',
    contested: 'deposit contested',
    after: 'After the deposit',
    before: 'Before the deposit',
    ordered: 'Proof ordered of what was before the deposit',
    orderedBy: (day, what) => `By ${day}: ${what}`,
    answered: (name) => `Explanation by ${name}`,
    report: (by) => `Opinion of ${by}`,
    handed: 'Material handed over',
    handedTo: (recipient, day) => `Handed on ${day} to: ${recipient}`,
    pack: (recipient) => `Download what was handed to ${recipient}`,
  },
};
