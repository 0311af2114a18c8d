/**
 * What no test can say: which rules are left to a judge and how that is recorded, which ask something of people, and
 * which piece of work will carry the rest. Judgements of ours, to be argued with; nothing here makes a rule carried.
 */
import type { Article } from '@xiezhi/law';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** A discretion: the command by which a judge decides with reasons. Its basis must name the rule. */
export const recorded: Readonly<
  Record<string, { readonly command: string; readonly why: Bilingual }>
> = {};

/** Asks something of people or of an organisation; what software can add is said. */
export const organisational: Readonly<Record<string, Bilingual>> = {
  'OOR-1.1.0': both(
    '要求法院运用技术建设智慧法院，是建设方针，不是程序行为。',
    'Asks courts to build with modern technology: a direction of building, not an act of procedure.',
  ),
  'OOR-2.1.2': both(
    '要求制度、改革与技术相结合，须由法院管理者落实。',
    'Asks that institutions, reform and technology go together: for those who lead a court.',
  ),
  'OOR-2.1.4': both(
    '要求加强技术研究和应用，属于法院与研究机构的工作。',
    'Asks for research and its use: the work of courts and institutes.',
  ),
  'OOR-11.1.0': both(
    '要求各级法院配备基础设施；软件只能说明所需配置。',
    'Asks every court for infrastructure; software can only say what it needs.',
  ),
  'OOR-34.1.0': both(
    '确定等级、订立制度、指定责任人由法院完成；软件提供权限与日志。',
    'A court fixes the level, makes the rules and names who answers; software gives permissions and logs.',
  ),
  'OOR-34.3.0': both(
    '等级测评与密码评估由有资质的机构进行。',
    'Grading tests and the appraisal of cryptography are made by accredited bodies.',
  ),
  'OOR-37.1.1': both(
    '一线运维人员的职责；软件提供其所用的操作。',
    'The work of the people of the first line; software gives them the acts.',
  ),
  'OOR-37.1.2': both(
    '二线运维人员的职责；软件提供监测数据。',
    'The work of the people of the second line; software gives them the figures.',
  ),
  'OOR-37.1.3': both(
    '最高法院和高级法院定期分析并提出改进，须由人作出。',
    'The Supreme Court and the high courts analyse and propose: done by people.',
  ),
  'OOR-38.1.1': both(
    '规划、立项、采购到评估的项目管理，属于机关工作。',
    'Planning, purchase, acceptance and evaluation are the office’s project management.',
  ),
  'OOR-38.1.2': both(
    '机房、主机和专用场所的统一管理，属于机关工作。',
    'Machine rooms, hosts and special places are managed by the office.',
  ),
  'OOR-41.1.1': both(
    '与企业、高校的合作依法律和合同进行。',
    'Cooperation with enterprises and universities rests on law and contract.',
  ),
  'OOR-41.1.2': both(
    '对合作单位人员的管理、培训和保密由法院负责；软件只能限制其权限。',
    'Partner staff are managed, trained and sworn to secrecy by the court; software can only bound what they may do.',
  ),
  'OOR-41.1.3': both(
    '对合作单位的禁止由合同和法律保障；软件留痕、限权。',
    'What partners must not do is kept by contract and law; software leaves traces and bounds rights.',
  ),
  'OOR-44.1.1': both(
    '宣传、推广和培训由人进行；软件提供指引和练习环境。',
    'Publicity and training are done by people; software gives guides and a court to practise in.',
  ),
};

/**
 * Named by a part that a test misses, and still not carried: the part does some of what the rule demands, and the rest
 * is told here. Goes before every other verdict.
 */
export const unfinished: Readonly<Record<string, Bilingual>> = {
  'OLR-12.1.3': both(
    '法官可以以档案规定为由要求提供原件；哪些材料按档案规定须留原件，还没有列成表。',
    'A judge may demand the original on the ground of archive rules; which materials those rules name is not a table yet.',
  ),
  'OLR-34.1.1a': both(
    '庭审的电子笔录由书记员上传，各方核对；调解、证据交换、合议各自的笔录尚没有。',
    'The transcript of a sitting is uploaded by the clerk and confirmed; mediation, exchange of evidence and deliberation have none of their own yet.',
  ),
  'OOR-28.2.3': both(
    '异议送鉴定机构答复、申请出庭由法官决定、通知和不到庭的后果已有；鉴定人在线出庭的画面和隔离，随在线庭审另做。',
    'Objections go to the body, appearance is decided on, called and its failure has its effect; the appraiser’s picture and sound at an online sitting come with that sitting.',
  ),
  'OLR-35.1.1': both(
    '卷宗随案生成已有；结案后的电子档案尚未形成。',
    'The file grows with the case; the archive after closing is not formed yet.',
  ),
};

/** The piece of work that will carry the modules named, as a reader of the plan knows it. */
const works: readonly (readonly [readonly string[], Bilingual])[] = [
  [
    ['consent', 'filing', 'fees', 'service', 'announcement'],
    both(
      '留待“立案、同意、送达、诉讼费与公告”一项。',
      'Left to the work on filing, consent, service, fees and announcement.',
    ),
  ],
  [
    ['identity', 'guidance', 'feedback', 'hotline'],
    both(
      '留待“身份、委托、指引与反馈”一项。',
      'Left to the work on people: identity, delegation, guidance, feedback.',
    ),
  ],
  [
    ['materials', 'evidence'],
    both(
      '留待“材料、原件与质证”一项。',
      'Left to the work on evidence: materials, originals, exchange.',
    ),
  ],
  [['chain'], both('留待“存证账本”一项。', 'Left to the work on the ledger.')],
  [
    ['hearing', 'transcript', 'trial', 'panel', 'documents', 'judgment', 'appeal'],
    both(
      '留待“庭审、合议、裁判与上诉”一项。',
      'Left to the work on hearing, panel, judgment and appeal.',
    ),
  ],
  [['mediation'], both('留待“在线调解与司法确认”一项。', 'Left to the work on mediation.')],
  [
    ['archive', 'file-access'],
    both('留待“卷宗、归档与阅卷”一项。', 'Left to the work on the file: archive and reading.'),
  ],
  [
    [
      'preservation',
      'guarantee',
      'appraisal',
      'enforcement',
      'property-control',
      'auction',
      'credit-punishment',
    ],
    both(
      '留待“保全、鉴定与执行”一项。',
      'Left to the work on preservation, appraisal and enforcement.',
    ),
  ],
  [['openness'], both('留待“司法公开”一项。', 'Left to the work on openness.')],
  [
    ['management', 'supervision', 'data-centre', 'knowledge'],
    both('留待“管理、监督与数据”一项。', 'Left to the work on management, supervision and data.'),
  ],
  [
    ['security', 'exchange', 'operations', 'emergency'],
    both(
      '留待“安全、网间交换与运维”一项。',
      'Left to the work on security, exchange between networks and operations.',
    ),
  ],
];

/** @throws RangeError for a module that no work has taken: a rule must not be left to nobody. */
export function laterWork({ id, module }: Pick<Article, 'id' | 'module'>): Bilingual {
  const found = works.find(([modules]) => module !== null && modules.includes(module));
  if (found === undefined)
    throw new RangeError(`no work carries ${id} of ${module ?? 'no module'}`);
  return found[1];
}
