import type { Lang } from '@xiezhi/contract';

/** What stands in a copy of a case for whoever opens it: what it is, how to check it, and what the check does not show. */
export interface ReadmeTexts {
  readonly title: (number: string) => string;
  readonly demo: string;
  readonly lead: (facts: {
    readonly court: string;
    readonly reader: string;
    readonly entries: number;
    readonly closed: number;
  }) => string;
  readonly docket: string;
  readonly columns: readonly string[];
  readonly closed: string;
  readonly files: string;
  readonly checkTitle: string;
  readonly check: readonly string[];
  readonly provenTitle: string;
  readonly proven: readonly string[];
  readonly notTitle: string;
  readonly not: readonly string[];
  readonly holdsTitle: string;
  readonly holds: readonly (readonly [string, string])[];
  readonly key: string;
  readonly checkpoint: (size: number) => string;
}

export const readmeTexts: Readonly<Record<Lang, ReadmeTexts>> = {
  'zh-CN': {
    title: (number) => `${number} 卷宗副本`,
    demo: '演示法院的卷宗：法院、当事人和案件都是虚构的。',
    lead: ({ court, reader, entries, closed }) =>
      `这是${court}这个案件的卷宗，按${reader}可以看的范围制作，共 ${String(entries)} 号${closed === 0 ? '' : `，其中 ${String(closed)} 号不向${reader}公开，只有承诺值`}。不用法院的服务器，就能验证它有没有被改过。`,
    docket: '卷宗目录',
    columns: ['号', '时间', '事项', '文件', '日志位置'],
    closed: '不向您公开',
    files: '文件',
    checkTitle: '怎样验证',
    check: [
      '用浏览器打开法院网站“核验文书”页上的 verify.html（可以事先存到 U 盘，不需要联网），选中这个 zip 文件。',
      '或者装好 Xiezhi 以后运行：npx xiezhi verify case.zip --vkey 法院公布的公钥。',
      '压缩包里的公钥是法院放进来的；请和法院公布的、或者您以前存下的公钥对一对。不对的，说明这不是那家法院的日志。',
    ],
    provenTitle: '验证通过，说明什么',
    proven: [
      '每一号在检查点签名的时候已经在法院的公开日志里，此后没有被改动、抽换。',
      '卷宗从第 1 号到最后一号是连着的，中间没有少。',
      '文件的字节，就是卷宗里那一号写明的字节。',
      '这份目录和说明是法院制作的，没有被别人改过。',
    ],
    notTitle: '验证通过，不说明什么',
    not: [
      '不说明谁说的话是真的，也不说明材料在交到法院以前没有被改过。',
      '不说明最后一号以后没有新的内容。',
      '时间是法院的时钟；见证方的时间写在检查点的见证签名里。',
    ],
    holdsTitle: '压缩包里有什么',
    holds: [
      ['xiezhi-export', '全部文件的清单，有法院的签名'],
      ['docket.jsonl', '卷宗，一行一号：您能看的部分和盐，其余的承诺值，以及在日志里的位置和路径'],
      ['files/', '卷宗里提到的文件，用 SHA-256 作文件名'],
      ['log/checkpoint', '日志的检查点，法院签名，有的还有见证方签名'],
      ['log/vkey、log/policy', '日志的公钥，以及哪些见证方算数'],
    ],
    key: '日志的公钥',
    checkpoint: (size) => `检查点：日志有 ${String(size)} 条`,
  },
  en: {
    title: (number) => `Copy of the docket of ${number}`,
    demo: 'A docket of a demo court: court, parties and case are invented.',
    lead: ({ court, reader, entries, closed }) =>
      `The docket of this case at ${court}, as ${reader} may read it: ${String(entries)} entries${closed === 0 ? '' : `, of which ${String(closed)} are not for ${reader} and stand here as commitments alone`}. Whether it was changed can be checked without the court’s server.`,
    docket: 'Entries',
    columns: ['No.', 'Time', 'What', 'Files', 'Place in the log'],
    closed: 'not for you to read',
    files: 'Files',
    checkTitle: 'How to check it',
    check: [
      'Open verify.html in a browser (from the court’s page “Verify a paper”; it works from a USB stick, without a network) and choose this zip file.',
      'Or with Xiezhi installed: npx xiezhi verify case.zip --vkey KEY, with the key that the court publishes.',
      'The key in this archive was put there with it. Compare it with the one the court publishes, or one you kept: if it is another, this is not that court’s log.',
    ],
    provenTitle: 'What a good check shows',
    proven: [
      'Each entry stood in the court’s public log when the checkpoint was signed, and has not been changed or exchanged since.',
      'The docket runs from entry 1 to the last without a gap.',
      'The bytes of the files are those that the entries name.',
      'This page was made by the court and changed by nobody.',
    ],
    notTitle: 'What it does not show',
    not: [
      'That what somebody said is true, or that something was not altered before it was handed in.',
      'That nothing was entered after the last entry here.',
      'Times are the court’s clock; those of witnesses stand in their signatures on the checkpoint.',
    ],
    holdsTitle: 'What the archive holds',
    holds: [
      ['xiezhi-export', 'the list of all files, signed by the court'],
      [
        'docket.jsonl',
        'the docket, an entry a line: your parts with their salts, commitments for the rest, place and path in the log',
      ],
      ['files/', 'the files that the entries speak of, named by their SHA-256'],
      [
        'log/checkpoint',
        'the log’s checkpoint, signed by the court and by witnesses where there are any',
      ],
      ['log/vkey, log/policy', 'the log’s key, and which witnesses count'],
    ],
    key: 'Key of the log',
    checkpoint: (size) => `Checkpoint: the log had ${String(size)} entries`,
  },
};
