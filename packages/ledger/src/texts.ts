/* What a check says to a person, in Chinese and in English: one catalogue for the command line and the page. */
import type { Anchored } from './evm/anchor.ts';
import type { WitnessStatement } from './policy.ts';
import type { ExhibitReport } from './exhibit.ts';
import type { ExportReport } from './export.ts';
import type { NamedFile } from './opening.ts';
import { statedParts } from './opening.ts';
import type { Fault } from './finding.ts';

export type CheckLang = 'zh-CN' | 'en';
export type Report = ExportReport | ExhibitReport;

/** The court's clock is eight hours ahead of UTC. */
const courtOffset = '+08:00';
const courtMillis = 8 * 3_600_000;

/** A moment in ISO 8601 as a person of the court's country reads it, or anybody elsewhere. */
const momentZh = (at: string): string =>
  new Date(Date.parse(at) + courtMillis)
    .toISOString()
    .replace(/^(\d+)-0?(\d+)-0?(\d+)T(.{8}).*$/, '$1年$2月$3日 $4（北京时间）');
const momentEn = (at: string): string => `${at.slice(0, 19).replace('T', ' ')} UTC`;

interface CheckTexts {
  readonly faults: Readonly<Record<Fault, string>>;
  readonly good: Readonly<Record<Report['what'], string>>;
  readonly bad: Readonly<Record<Report['what'], string>>;
  readonly where: string;
  readonly log: (origin: string, size: number) => string;
  readonly docket: (stream: string, entries: number, closed: number) => string;
  readonly entry: (stream: string, seq: number, leaf: number) => string;
  readonly proves: (name: string, sha256: string) => string;
  readonly stated: Readonly<Record<(typeof statedParts)[number], string>>;
  readonly statedBy: (said: string) => string;
  /** Days from the stated capture until the entry; below nothing where that contradicts itself. */
  readonly alone: (days: number) => string;
  readonly printed: (seq: number, same: boolean) => string;
  /** With who runs it and what interest they have, as the policy says. */
  readonly seen: (witness: string, at: string | null, of: WitnessStatement) => string;
  readonly seenByNobody: string;
  readonly stamped: (authority: string, at: string, trusted: boolean) => string;
  readonly anchored: (said: Anchored) => string;
  readonly absent: (sha256: string) => string;
  /** Beside a good verdict: nobody brought a key, so that a forger's own would do as well. */
  readonly onlyItsOwnKey: string;
  readonly enclosed: (vkey: string) => string;
  readonly given: (vkey: string) => string;
  readonly not: Readonly<Record<Report['what'], readonly string[]>>;
}

export const checkTexts: Readonly<Record<CheckLang, CheckTexts>> = {
  'zh-CN': {
    faults: {
      form: '压缩包的结构被改过，或者不是这种副本',
      bytes: '文件的内容被改过',
      list: '清单对不上',
      signature: '清单上的签名不对：不是这个日志签的，或者签了以后被改过',
      key: '公钥不对',
      checkpoint: '日志的检查点不成立',
      entry: '卷宗里的这一号不成立',
      inclusion: '日志里没有这一号，或者这一号被改过',
      head: '卷宗的摘要对不上',
      file: '夹带了卷宗没有提到的文件',
      proof: '证明不成立',
      timestamp: '时间戳不成立',
      anchor: '链上的凭据不成立',
      unnamed: '这个文件不是证明所说的文件，或者内容被改过',
    },
    good: { export: '验证通过：这份副本没有被改过', exhibit: '验证通过：这个文件没有被改过' },
    bad: {
      export: '验证不通过：这份副本不能相信',
      exhibit: '验证不通过：这个文件不能凭这份证明相信',
    },
    where: '位置',
    log: (origin, size) => `日志 ${origin}，检查点时有 ${String(size)} 条`,
    docket: (stream, entries, closed) =>
      `卷宗 ${stream}，共 ${String(entries)} 号，其中 ${String(closed)} 号不公开，只有承诺值`,
    entry: (stream, seq, leaf) =>
      `卷宗 ${stream} 第 ${String(seq)} 号，在日志第 ${String(leaf)} 条`,
    stated: {
      source: '来源',
      device: '设备',
      tool: '工具',
      capturedAt: '取得时间',
      capturedOn: '关于取得时间的说明',
      custody: '保管',
      notary: '公证',
      witness: '见证',
      priorUse: '先前使用',
    },
    statedBy: (said) => `提交人自己说明的，日志不能证明属实：${said}`,
    alone: (days) =>
      days < 0
        ? '所说的取得时间比交到法院还晚，前后矛盾'
        : `从所说的取得时间到交到法院，隔了 ${String(days)} 天：这段时间里有没有改动，日志不能说明`,
    proves: (name, sha256) => `卷宗这一号写明的文件：${name}，SHA-256 ${sha256}`,
    printed: (seq, same) =>
      same
        ? `文书上印的是卷宗至第 ${String(seq)} 号的摘要，从它可以连到这一号`
        : `从卷宗第 ${String(seq)} 号的摘要可以连到这一号；文书里没有读到摘要，请和页脚对一对`,
    seen: (witness, at, { runBy, interest }) =>
      `见证方 ${witness} 看过这个检查点${at === null ? '' : `，${momentZh(at)}`}。依据的策略里写的是：${runBy === undefined ? '没有写由谁运行' : `由${runBy}运行`}，${interest === undefined ? '没有写与法院、当事人有没有利害关系' : interest === 'none' ? '声明没有利害关系' : `利害关系：${interest}`}`,
    stamped: (authority, at, trusted) =>
      `时间戳机构 ${authority} 证明，最晚在 ${momentZh(at)} 已有这个检查点${trusted ? '；证书可以连到您信任的机构' : '；证书是和时间戳放在一起的，还没有证明是这家机构的'}`,
    anchored: ({ chain, contract, keeper, block, hash, at, contractKnown, blockKnown }) =>
      `链 ${chain} 第 ${block} 块记有这个检查点（块上的时间 ${momentZh(at)}）${blockKnown ? '；该块的哈希与您给的一致' : `；该块的哈希是 ${hash}，和凭据放在一起，还没有证明链上确有这一块：请向该链的任一节点核对第 ${block} 块的哈希`}。合约 ${contract}，提交者 ${keeper}${contractKnown ? '，都是您认可的' : '：请和法院公布的对一对'}`,
    seenByNobody: '没有所列的见证方看过这个检查点：能说明的，只是法院自己签过',
    absent: (sha256) => `卷宗提到、副本里没有的文件：${sha256}`,
    onlyItsOwnKey: '；但只用了和它放在一起的公钥，还没有证明是这个法院的',
    enclosed: (vkey) =>
      `公钥是和文件放在一起的：${vkey}。请和法院公布的对一对；造假的人也可以放一把自己的`,
    given: (vkey) => `用您给的公钥验的：${vkey}`,
    not: {
      export: [
        '不说明谁说的话是真的，也不说明材料在交到法院以前没有被改过',
        '不说明最后一号以后没有新的内容',
        '时间是法院的时钟；见证方、时间戳机构和链所说的时间，是它们各自的时钟',
        '说明页（README.html）的文字是法院写的，只能证明没有被别人改过',
      ],
      exhibit: [
        '不说明内容是真的，也不说明交到法院以前没有被改过',
        '不说明文书后来没有被更正、撤销：请在法院网站的“核验文书”里查',
        '时间是法院的时钟；见证方、时间戳机构和链所说的时间，是它们各自的时钟',
      ],
    },
  },
  en: {
    faults: {
      form: 'The archive was changed in its form, or is no such copy',
      bytes: 'The contents of a file were changed',
      list: 'The list does not fit',
      signature: 'The signature of the list is not good: another log’s, or changed since',
      key: 'The key is not the right one',
      checkpoint: 'The log’s checkpoint does not hold',
      entry: 'This entry of the docket does not hold',
      inclusion: 'The log has no such entry, or the entry was changed',
      head: 'The docket’s head does not fit',
      file: 'A file lies there of which no entry speaks',
      proof: 'The proof does not hold',
      timestamp: 'The time stamp does not hold',
      anchor: 'The receipt of the chain does not hold',
      unnamed: 'This is not the file that the proof is of, or its contents were changed',
    },
    good: {
      export: 'Good: this copy has not been changed',
      exhibit: 'Good: this file has not been changed',
    },
    bad: {
      export: 'Not good: do not rely on this copy',
      exhibit: 'Not good: do not rely on this file by this proof',
    },
    where: 'Where',
    log: (origin, size) => `Log ${origin}, ${String(size)} entries at the checkpoint`,
    docket: (stream, entries, closed) =>
      `Docket ${stream}, ${String(entries)} entries, of which ${String(closed)} are closed and stand here as commitments`,
    entry: (stream, seq, leaf) =>
      `Docket ${stream}, entry ${String(seq)}, at place ${String(leaf)} of the log`,
    stated: {
      source: 'source',
      device: 'device',
      tool: 'tool',
      capturedAt: 'captured at',
      capturedOn: 'on the time of capture',
      custody: 'kept by',
      notary: 'notary',
      witness: 'witness',
      priorUse: 'used before',
    },
    statedBy: (said) =>
      `As whoever handed it in says, which the log does not show to be so: ${said}`,
    alone: (days) =>
      days < 0
        ? 'The stated time of capture is after the court had it, which contradicts itself'
        : `Between the stated capture and the court lie ${String(days)} days: whether it was altered in that time, the log does not show`,
    proves: (name, sha256) => `The entry speaks of the file ${name}, SHA-256 ${sha256}`,
    printed: (seq, same) =>
      same
        ? `The paper bears the docket’s head at entry ${String(seq)}, which leads to this entry`
        : `The docket’s head at entry ${String(seq)} leads to this entry; none was read in the paper: compare it with the foot of the page`,
    seen: (witness, at, { runBy, interest }) =>
      `Witness ${witness} has seen this checkpoint${at === null ? '' : `, ${momentEn(at)}`}. In the words of the policy used: ${runBy === undefined ? 'not said who runs it' : `run by ${runBy}`}; ${interest === undefined ? 'not said whether they have an interest in the court or a party' : interest === 'none' ? 'no interest declared' : `interest: ${interest}`}`,
    stamped: (authority, at, trusted) =>
      `The time stamping authority ${authority} says that this checkpoint was there by ${momentEn(at)}; ${trusted ? 'its certificate leads to one that you believe' : 'its certificate lay with the stamp, so that it is this authority’s is not shown yet'}`,
    anchored: ({ chain, contract, keeper, block, hash, at, contractKnown, blockKnown }) =>
      `Block ${block} of chain ${chain} holds this checkpoint (the block says ${momentEn(at)}); ${blockKnown ? 'its hash is the one that you gave' : `its hash is ${hash} and lay with the receipt, so that the chain has this block is not shown yet: ask any node of the chain for the hash of block ${block}`}. Contract ${contract}, shown to it by ${keeper}${contractKnown ? ', both of which you believe' : ': compare them with those the court publishes'}`,
    seenByNobody:
      'None of the witnesses named has seen this checkpoint: what is shown is that the court itself signed it',
    absent: (sha256) => `An entry speaks of this file, and the copy does not hold it: ${sha256}`,
    onlyItsOwnKey:
      '; but by the key that lay with it alone: that it is this court’s is not shown yet',
    enclosed: (vkey) =>
      `The key lay with what was checked: ${vkey}. Compare it with the one the court publishes; a forger could have put their own there`,
    given: (vkey) => `Checked by the key that you gave: ${vkey}`,
    not: {
      export: [
        'It does not show that what somebody said is true, or that something was not altered before it was handed in',
        'It does not show that nothing was entered after the last entry here',
        'Times are the court’s clock; those of a witness, a time stamping authority or a chain are its own',
        'The words of README.html are the court’s own: shown is only that nobody else changed them',
      ],
      exhibit: [
        'It does not show that what the file says is true, or that it was not altered before it was handed in',
        'It does not show that the paper was not corrected or set aside since: ask at “Verify a paper” on the court’s site',
        'Times are the court’s clock; those of a witness, a time stamping authority or a chain are its own',
      ],
    },
  },
};

export interface ReportWords {
  readonly verdict: string;
  /** What is wrong, and where. */
  readonly wrong: readonly {
    readonly where: string;
    readonly what: string;
    readonly why: string;
  }[];
  /** What was found, line by line. */
  readonly found: readonly string[];
  readonly notShown: readonly string[];
}

const timeOf = (at: number | null): string | null =>
  at === null ? null : new Date(at * 1000).toISOString();

/** A report in words. */
export function wordsOf(report: Report, lang: CheckLang): ReportWords {
  const texts = checkTexts[lang];
  const { log } = report;
  const seen = log?.seen ?? [];
  const found = [
    ...(report.what === 'export' ? ofExport(report, texts) : ofExhibit(report, texts)),
    ...(log === null
      ? []
      : [
          texts.log(log.origin, log.size),
          ...seen.map(({ witness, at, ...of }) => texts.seen(witness, timeOf(at), of)),
          ...(seen.length === 0 ? [texts.seenByNobody] : []),
          ...log.anchored.map(texts.anchored),
          ...log.stamped.map((one) => texts.stamped(one.authority, one.at, one.trusted)),
          log.key === 'given' ? texts.given(log.vkey) : texts.enclosed(log.vkey),
        ]),
  ];
  return {
    verdict: `${(report.good ? texts.good : texts.bad)[report.what]}${report.good && log?.key === 'enclosed' ? texts.onlyItsOwnKey : ''}`,
    wrong: report.findings.map(({ fault, where, why }) => ({
      where,
      what: texts.faults[fault],
      why,
    })),
    found,
    notShown: texts.not[report.what],
  };
}

const ofExport = (
  { list, entries, absent }: ExportReport,
  texts: CheckTexts,
): readonly string[] => [
  ...(list === null
    ? []
    : [
        texts.docket(list.docket, list.entries, entries.filter(({ kind }) => kind === null).length),
      ]),
  ...absent.map(texts.absent),
];

const dayMillis = 86_400_000;

function statedOf({ stated }: NamedFile, at: string | null, texts: CheckTexts): readonly string[] {
  if (stated === undefined) return [];
  const said = statedParts.flatMap((part) => {
    const text = stated[part];
    return text === undefined ? [] : [`${texts.stated[part]} ${text}`];
  });
  const from = Date.parse(`${stated.capturedAt ?? ''}:00${courtOffset}`);
  const days = Math.floor((Date.parse(at ?? '') - from) / dayMillis);
  return [texts.statedBy(said.join('; ')), ...(Number.isNaN(days) ? [] : [texts.alone(days)])];
}

const ofExhibit = (
  { entry, borne, sha256 }: ExhibitReport,
  texts: CheckTexts,
): readonly string[] =>
  entry === null
    ? []
    : [
        texts.entry(entry.stream, entry.seq, entry.leaf),
        ...entry.files.flatMap((file) => [
          texts.proves(file.name, file.sha256),
          ...(sha256 === null || file.sha256 === sha256 ? statedOf(file, entry.at, texts) : []),
        ]),
        ...(entry.printed === null ? [] : [texts.printed(entry.printed.seq, borne !== null)]),
      ];
