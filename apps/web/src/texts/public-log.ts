/* What a person who verifies a paper reads of the log in which everything stands. */

const zh = {
  title: '公开的日志',
  lead: '本院每记一笔，日志就长一条；日志里只有校验值，看不出内容。长了多少、谁见过，谁都可以看。',
  origin: '日志名称',
  size: '现在的长度',
  entries: (count: number) => `${String(count)} 条`,
  root: '总校验值',
  witnesses: '法院以外的见证',
  noWitness: '还没有法院以外的人见证',
  witness: (name: string) => `${name}：`,
  hasSeen: (seen: number, size: number) =>
    seen === 0
      ? '还没有见过'
      : seen >= size
        ? `见过全部 ${String(seen)} 条`
        : `见到第 ${String(seen)} 条，还差 ${String(size - seen)} 条`,
  whoTheyAre: (runBy: string | null, interest: string | null) =>
    [
      runBy === null ? '法院没有写由谁运行' : `法院写的是：由${runBy}运行`,
      interest === null
        ? '没有写与法院、当事人有没有利害关系'
        : interest === 'none'
          ? '声明没有利害关系'
          : `利害关系：${interest}`,
    ].join('；'),
  shown: '给外面的机构看过',
  shownToNobody: '还没有交给时间戳机构，也没有记到区块链上。',
  shownLine: {
    time: (by: string, size: number) => `长到 ${String(size)} 条时，${by} 盖了时间戳。`,
    chain: (by: string, size: number) => `长到 ${String(size)} 条时，记到了 ${by} 链上。`,
  },
  receiptOf: (by: string, size: number) => `下载 ${by} 对第 ${String(size)} 条的凭据`,
  short: (first: string, last: string) => `${first} … ${last}`,
  files: '供程序读取',
  checkpoint: '日志现在的签名',
  key: '验签公钥',
  contracts: '区块链合约',
};

const en: typeof zh = {
  title: 'The public log',
  lead: 'Whenever the court enters something, its log grows by one line. The log holds check values that reveal no content. Anyone may see how long it is and who has seen it.',
  origin: 'Name of the log',
  size: 'Its length now',
  entries: (count) => (count === 1 ? '1 entry' : `${String(count)} entries`),
  root: 'Check value of the whole',
  witnesses: 'Witnesses outside the court',
  noWitness: 'Nobody outside the court witnesses it yet',
  witness: (name) => `${name}: `,
  hasSeen: (seen, size) =>
    seen === 0
      ? 'has seen nothing yet'
      : seen >= size
        ? `has seen all ${String(seen)} entries`
        : `has seen ${String(seen)} entries, ${String(size - seen)} to go`,
  whoTheyAre: (runBy, interest) =>
    [
      runBy === null
        ? 'The court does not say who runs it'
        : `In the court’s words: run by ${runBy}`,
      interest === null
        ? 'nor whether they have an interest in the court or a party'
        : interest === 'none'
          ? 'no interest declared'
          : `interest: ${interest}`,
    ].join('; '),
  shown: 'Shown to others outside',
  shownToNobody: 'It has been shown to no time-stamping authority and on no blockchain yet.',
  shownLine: {
    time: (by, size) => `At ${String(size)} entries it was time-stamped by ${by}.`,
    chain: (by, size) => `At ${String(size)} entries it was recorded on the chain ${by}.`,
  },
  receiptOf: (by, size) => `Download the receipt of ${by} for ${String(size)} entries`,
  short: (first, last) => `${first} … ${last}`,
  files: 'For programs',
  checkpoint: 'The log as signed now',
  key: 'The verification key',
  contracts: 'Contracts on blockchains',
};

export const publicLogTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
