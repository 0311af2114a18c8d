// A table of everything that can be asked; its length is the number of routes, which a test compares with the server's.
import type { Query } from './query.ts';
import {
  both,
  get,
  inHeader,
  inPath,
  inQuery,
  key,
  object,
  stream,
  text,
  whichAct,
  write,
} from './query.ts';
import { account } from './account.ts';
import { help } from './help.ts';
import { uploads } from './uploads.ts';

export type { Query } from './query.ts';
export { namedHere } from './query-problems.ts';

/** What became of an act may be another answer than that it was entered. */
const outcomes = { 202: 'Received', 409: 'Refused', 422: 'Invalid', 503: 'Refused' } as const;

/** Positions, never content: whoever hears that a docket moved asks again for what they may read. */
const events: Query = {
  ...get(
    'events',
    '/api/events',
    both('实时位置', 'Live positions'),
    both(
      '服务器推送（SSE）。哪个卷宗到了第几号，不含内容；断线以后带上 Last-Event-ID 接着听。',
      'Server-sent events: which docket came to which number, never what is in it. After a break, send Last-Event-ID to go on from there.',
    ),
    [
      inQuery('after', '从日志第几条以后', 'Number in the log to go on after'),
      inHeader('last-event-id', '同上，由浏览器带上', 'The same, as browsers send it'),
    ],
    'event: moved\nid: 4711\ndata: {"stream":"case:0123456789abcdef01234567","seq":12}\n\n',
  ),
  mediaType: 'text/event-stream',
};

export const queries: readonly Query[] = [
  ...uploads,
  events,
  get(
    'me',
    '/api/me',
    both('我是谁', 'Who am I'),
    both(
      '当前登录人、岗位、防伪令牌、法院和替代部件。',
      'The signed-in person, offices, the token for writes, the court and what stands in.',
    ),
    [],
  ),
  ...account,
  ...help,
  get(
    'offers',
    '/api/offers',
    both('现在能办的事', 'What can be done now'),
    both('能办的，以及不能办的和原因。', 'What is offered, and what is not and why.'),
    [stream],
  ),
  {
    ...get(
      'form',
      '/api/forms/{command}',
      both('一件事的问题', 'The questions of an act'),
      both(
        '按命令的声明生成的问题页，带草稿。',
        'Question pages made from the declaration, with the draft.',
      ),
      [inPath('command', '命令名', 'Name of the command'), stream, key],
    ),
    others: { 409: 'Why' },
  },
  get(
    'why',
    '/api/why/{command}',
    both('为什么不能办', 'Why not'),
    both('每个原因、依据和办法。', 'Each reason, its ground and the way on.'),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
  ),
  {
    ...get(
      'answer',
      '/api/commands/{id}',
      both('一次提交的结果', 'Answer to a command'),
      both(
        '同一个提交编号永远得到同一个答复。',
        'The same command id gets the same answer for ever.',
      ),
      [inPath('id', '提交编号', 'Command id')],
    ),
    others: outcomes,
  },
  get(
    'cases',
    '/api/cases',
    both('我的案件', 'My cases'),
    both(
      '您参加的或者岗位涉及的案件，一次五十件；一共几件，看 /api/search。',
      'Cases you take part in, or that your office reaches, fifty at a time; /api/search says how many there are.',
    ),
    [inQuery('stage', '阶段', 'Stage'), inQuery('offset', '从第几件起', 'Offset')],
  ),
  get(
    'case',
    '/api/cases/{key}',
    both('案件', 'A case'),
    both(
      '到哪一步、现在能办什么、接下来、卷宗。',
      'Where it stands, what can be done, what comes next, the docket.',
    ),
    [inPath('key', '案件键', 'Key of the case')],
  ),
  get(
    'case-addresses',
    '/api/cases/{key}/addresses',
    both('送达地址确认书', 'Confirmed addresses'),
    both(
      '当事人看自己（代理人看被代理人）最近一次确认的送达地址和方式；本案的审判组织看各方的。别人看不到。',
      'A party reads its own last confirmation of where papers go, and so does its agent; the bench of the case reads all. Nobody else does.',
    ),
    [inPath('key', '案件键', 'Key of the case')],
  ),
  get(
    'case-as-of',
    '/api/cases/{key}/as-of/{seq}',
    both('案件在那一刻的样子', 'A case as it stood'),
    both(
      '记到某一号为止的案件：到哪一步、有谁、欠什么、有哪些文书。只看，不能办事。',
      'The case as of one entry: where it stood, who took part, what was owed, which papers there were. Read-only.',
    ),
    [inPath('key', '案件键', 'Key of the case'), inPath('seq', '卷宗的号', 'Number of the entry')],
  ),
  get(
    'case-find',
    '/api/cases/{key}/find',
    both('在文书和材料里查找', 'Find in the papers'),
    both(
      '您能看的文书、证据和材料里，哪一页有这些字（几个词之间空一格，都有的才算）；还没有读完和读不了的，另行列出。',
      'The pages of the papers and exhibits you may read that have all these words, and the files that are not read yet or cannot be.',
    ),
    [
      inPath('key', '案件键', 'Key of the case'),
      inQuery('q', '要查的字', 'Text'),
      inQuery('file', '只在这一个文件里查（SHA-256）', 'In this file alone (SHA-256)'),
    ],
  ),
  get(
    'case-page-text',
    '/api/cases/{key}/page-text',
    both('一页上的文字', 'The text of a page'),
    both(
      '您能看的文书、证据或者材料，某一页上读到的文字；扫描件由机器识别，可能有错，以原件为准。没有页的文件，按段给出。',
      'What was read on a page of a paper or exhibit you may read; of a scan it was recognised by a machine, which makes mistakes. A file without pages comes in parts.',
    ),
    [
      inPath('key', '案件键', 'Key of the case'),
      inQuery('file', '文件的 SHA-256', 'SHA-256 of the file'),
      inQuery('page', '页码，从 1 开始', 'Page, from 1'),
    ],
  ),
  {
    ...get(
      'case-proof',
      '/api/cases/{key}/proof',
      both('卷宗里一号的证明', 'Proof of an entry'),
      both(
        '这一号（或者某个文件所在的一号；都不写的，是您能看的最后一号）在法院的公开日志里。您能看的部分连同盐，其余只给承诺值；格式为 tlog-proof（docs/spec/export-1.md），不用法院也能验。',
        'That an entry (or the one that speaks of a file; neither given: the last one you may read) stands in the court’s public log. The parts that are yours with their salts, commitments for the rest, as a tlog-proof (docs/spec/export-1.md): checked without the court.',
      ),
      [
        inPath('key', '案件键', 'Key of the case'),
        inQuery('seq', '卷宗的号', 'Number of the entry'),
        inQuery('file', '文件的 SHA-256', 'SHA-256 of a file'),
        inQuery('in', '写 pdf 的，把证明放进这份 PDF', 'pdf: the PDF itself, carrying the proof'),
      ],
      'c2sp.org/tlog-proof@v1\nextra …\nindex 4711\n…\n',
    ),
    mediaType: 'text/plain',
  },
  {
    ...get(
      'case-pack',
      '/api/cases/{key}/packs/{pack}',
      both('交给专业人员的材料', 'Material handed to a specialist'),
      both(
        '法院交给有专门知识的人、受托机构的材料，装成一个压缩包（docs/spec/export-1.md），不用法院也能验；案件的其他内容不在里面。',
        'What the court handed to a person with specialised knowledge or a body, in one archive (docs/spec/export-1.md) that is checked without the court; nothing else of the case is in it.',
      ),
      [
        inPath('key', '案件键', 'Key of the case'),
        inPath('pack', '交付的编号', 'Which handing over'),
      ],
    ),
    mediaType: 'application/zip',
  },
  {
    ...get(
      'case-copy',
      '/api/cases/{key}/copy',
      both('带走这个案件', 'A copy of the case'),
      both(
        '您能看的卷宗、文件和它们的证明，装成一个压缩包（docs/spec/export-1.md），不用法院也能验；和 xiezhi export 写的一样。',
        'Docket, files and their proofs as you may read them, in one archive (docs/spec/export-1.md) that is checked without the court: what xiezhi export writes.',
      ),
      [inPath('key', '案件键', 'Key of the case')],
    ),
    mediaType: 'application/zip',
  },
  {
    ...get(
      'case-bundle',
      '/api/cases/{key}/bundle',
      both('证据册', 'The bundle of exhibits'),
      both(
        '您能看的证据合成一份 PDF：目录、书签、统一页码，每件证据前有一页说明；音频、视频等印不了的各有一页写明。撤回、替换的不在内。',
        'The exhibits that you may read as one PDF: contents, bookmarks, pages numbered throughout, a card before each. What cannot be printed has a page that says so. Withdrawn and replaced exhibits are not in it.',
      ),
      [inPath('key', '案件键', 'Key of the case')],
      undefined,
    ),
    mediaType: 'application/pdf',
  },
  {
    ...get(
      'address-form',
      '/api/to-take-along/address-form',
      both('空白的送达地址确认书', 'An empty form to confirm addresses'),
      both(
        '一份 PDF，打印以后手填，带到窗口或者寄到法院。不用登录。',
        'A PDF to be filled in by hand and brought or posted. Nobody need sign in.',
      ),
      [inQuery('court', '法院', 'Court')],
    ),
    mediaType: 'application/pdf',
  },
  {
    ...get(
      'complaint-to-take-along',
      '/api/to-take-along/complaint',
      both('没有交的起诉状', 'A complaint that was not handed in'),
      both(
        '自己的起诉状草稿印成一份 PDF，写明没有提交；签名以后带到窗口或者寄到法院。',
        'Your draft of a complaint as a PDF that says that it is not handed in; signed, it is brought or posted.',
      ),
      [],
    ),
    mediaType: 'application/pdf',
  },
  get(
    'search',
    '/api/search',
    both('查案件', 'Search cases'),
    both(
      '按案号、当事人、案由查；不写要查的字，就是您能看的全部案件。一次一页，另写一共几件。',
      'By number, party or cause; without a text, all the cases you may see. A page at a time, with how many there are.',
    ),
    [inQuery('q', '要查的字', 'Text'), inQuery('offset', '从第几件起', 'Offset')],
  ),
  get(
    'tasks',
    '/api/tasks',
    both('我的任务', 'My tasks'),
    both(
      '由卷宗推出来的应办事项，最急的在前。一次一页，另写一共几件。',
      'What is owed, derived from the dockets, the most urgent first. A page at a time, with how many there are.',
    ),
    [inQuery('offset', '从第几件起', 'Offset')],
  ),
  get(
    'overdue',
    '/api/overdue',
    both('超过七日的立案审查', 'Reviews of filings that are overdue'),
    both(
      '给本院院长：哪些起诉材料过了期限还没有答复。别人查，什么也没有。',
      'For the president of the court: which complaints were not answered in time. Empty for anybody else.',
    ),
    [],
  ),
  get(
    'causes',
    '/api/causes',
    both('案由', 'Causes of action'),
    both(
      '按字搜索案由（中文、英文都行）：不写日期的，查今天有效的；写起诉那一天的，查那一天有效的（现有2021年以后的，此前的没有）。不写种类的，查民事案由；刑事的是罪名。',
      'Causes by text, Chinese or English: those in force today, or on the day of filing that is given; tables from 2021 on are held, none before. Civil causes unless a branch is given; of criminal cases, the crimes.',
    ),
    [
      inQuery('q', '要查的字', 'Text'),
      inQuery('on', '哪一天，如2025-06-01', 'On which day, as 2025-06-01'),
      inQuery(
        'branch',
        '种类：civil（民事）、criminal（刑事）、administrative（行政）',
        'Branch: civil, criminal or administrative',
      ),
    ],
  ),
  get(
    'courts',
    '/api/courts',
    both('法院', 'Courts'),
    both('这个平台上的法院。', 'Courts of this installation.'),
    [inQuery('q', '要查的字', 'Text')],
  ),
  get(
    'demo-cards',
    '/api/demo/cards',
    both('演示人物', 'People of the demo'),
    both(
      '演示时可以用其身份进入的人物；没有演示时为空。',
      'People one may sign in as in a demo; empty without one.',
    ),
    [],
  ),
  get(
    'outbox',
    '/api/messages/outbox',
    both('替代发送的消息', 'Messages that were not really sent'),
    both(
      '没有接通短信、邮件时，消息写在这里，由管理员查看。',
      'Where SMS or e-mail stand in, messages lie here for the administrator.',
    ),
    [],
  ),
  get(
    'disputes',
    '/api/people/disputes',
    both('身份争议', 'Identity disputes'),
    both(
      '有人说身份证号被别人注册，由管理员处理；先交的在前，一次最多两百件，总数在 x-total-count，下一页在 link。',
      'People who say that another registered with their id number, the oldest first, two hundred at a time: how many in x-total-count, the next page in link.',
    ),
    [inQuery('offset', '从第几件起', 'Offset')],
  ),
  get(
    'log-standing',
    '/api/court/log',
    both('公开日志的状况', 'How the public log stands'),
    both(
      '日志多长、谁见过、有什么警报。限管理员和院领导。',
      'How long the log is, who has seen it, and what alarms there are. For administrators and presidents.',
    ),
    [],
  ),
  {
    ...get(
      'file',
      '/api/files/{sha256}',
      both('文件', 'A file'),
      both(
        '收进卷宗的原样字节，给能看这一号卷宗的人。',
        'The bytes as filed, for whoever may read an entry that speaks of them.',
      ),
      [inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'), stream],
    ),
    mediaType: 'application/octet-stream',
    also: { 206: both('要的那一段（Range）', 'The part that was asked for (Range)') },
  },
  get(
    'file-pages',
    '/api/files/{sha256}/pages',
    both('文件有几页', 'How many pages a file has'),
    both(
      'PDF 和图片可以一页一页看；给能看这一号卷宗的人。',
      'PDFs and pictures are looked at page by page, by whoever may read an entry that speaks of them.',
    ),
    [inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'), stream],
  ),
  {
    ...get(
      'file-page',
      '/api/files/{sha256}/pages/{page}',
      both('一页的图像', 'A page as a picture'),
      both(
        '由原件生成，不是原件。还没有生成好的，回答 409 并说明几秒后再取（Retry-After）。',
        'Drawn from the file; it is not the file. One that is not ready yet is answered with 409 and when to ask again (Retry-After).',
      ),
      [
        inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'),
        inPath('page', '页码，从 1 开始', 'Page, from 1'),
        stream,
        inQuery('width', '宽度（点）：200、1000 或者 2000', 'Width in points: 200, 1000 or 2000'),
      ],
    ),
    mediaType: 'image/webp',
  },
  {
    ...get(
      'law-fee',
      '/api/law/fee',
      both('算诉讼费', 'Reckon a fee'),
      both('按《诉讼费用交纳办法》计算，带每一步。', 'By the fee measures, with each step.'),
      [
        inQuery('kind', '费用种类', 'Kind of fee'),
        inQuery('input', 'JSON，金额以元计', 'JSON, amounts in yuan'),
      ],
    ),
    others: { 422: 'Unanswered' },
  },
  {
    ...get(
      'law-deadline',
      '/api/law/deadline',
      both('算期限', 'Reckon a term'),
      both('最后一日和每一步；假期还没有公布的，给出范围。', 'The last day and each step.'),
      [
        inQuery('from', '起算的日子', 'Day of the event'),
        inQuery('period', '期间，如 15d', 'Period, such as 15d'),
        inQuery(
          'term',
          '期间的名称，如 defence，代替 period',
          'A term by its id, such as defence, in place of a period',
        ),
        inQuery('detained', '被告人在押：1', 'The accused is held: 1'),
      ],
    ),
    others: { 422: 'Unanswered' },
  },
  get(
    'law-terms',
    '/api/law/terms',
    both('有哪些期限', 'Which terms there are'),
    both(
      '149 种期限的名称、长度和依据。',
      'The 149 terms: name, length and what each is based on.',
    ),
    [],
  ),
  get(
    'verify',
    '/api/verify',
    both('核验文书', 'Verify a paper'),
    both(
      '凭文书页脚的卷宗序号和摘要，查这份文书是不是本院制作的。不需登录。',
      'By the number and head in its footer: whether the court made this paper. Nobody has to sign in.',
    ),
    [
      inQuery('seq', '卷宗至第几号', 'Number in the docket'),
      inQuery(
        'head',
        '摘要：64 位十六进制，或者“前八位..后八位”',
        'Head: 64 hexadecimal digits, or the first and last eight with .. between',
      ),
    ],
  ),
  {
    ...get(
      'verify-proof',
      '/api/verify/proof',
      both('文书的证明', 'Proof of a paper'),
      both(
        '凭文书二维码里的序号和 64 位摘要：法院制作这些字节的那一号在公开日志里。存成“文件名.pdf.proof”，放在文书旁边就能验。不需登录。',
        'By number and 64-digit head of its code: that the entry by which the court made these bytes stands in the public log. Keep it as NAME.pdf.proof beside the paper. Nobody has to sign in.',
      ),
      [
        inQuery('seq', '卷宗至第几号', 'Number in the docket'),
        inQuery('head', '摘要：64 位十六进制', 'Head: 64 hexadecimal digits'),
      ],
      'c2sp.org/tlog-proof@v1\nextra …\nindex 4711\n…\n',
    ),
    mediaType: 'text/plain',
  },
  get(
    'verify-receipt',
    '/api/verify/receipt',
    both('核验回执', 'Verify a receipt'),
    both(
      '凭回执编号，查本院是不是收到、记过这一件。不需登录，不显示内容。',
      'By the number of a receipt: whether the court entered it, when and what kind of thing. Nobody has to sign in; no content is shown.',
    ),
    [inQuery('number', '回执编号', 'Number of the receipt')],
  ),
  get(
    'reconciliation',
    '/api/reconciliation',
    both('对账', 'Reconciliation'),
    both(
      '收银台某一天的清单和卷宗里的收退款，逐笔对照。只对照，不改动；限财务人员。',
      'The cashier’s list of a day beside what the dockets say. Nothing is changed; for the cashier’s office.',
    ),
    [inQuery('on', '哪一天', 'Day')],
  ),
  {
    ...write(
      'reconciliation-import',
      'post',
      '/api/reconciliation',
      both('用导入的清单对账', 'Reconcile with an imported list'),
      both(
        '清单是 CSV，表头有流水号和金额。只对照，不保存；限财务人员。',
        'The list is CSV with a heading that names reference and yuan. Compared and not kept; for the cashier’s office.',
      ),
      [],
      { on: text, list: text },
      { on: '2026-03-02', list: 'reference,yuan\n演示1,656.00' },
    ),
    others: { 422: 'BadLine' },
  },
  {
    ...write(
      'payment-notify',
      'post',
      '/api/payments/notify/{channel}',
      both('付款渠道的通知', 'Notification of a payment channel'),
      both(
        '支付宝、微信支付发来的通知。签名对的，法院马上去查；不对的，不理。',
        'What Alipay or WeChat Pay tells. With a signature that holds the court asks at once; without one it does nothing.',
      ),
      [inPath('channel', '渠道', 'Channel')],
      {},
      {},
    ),
    mediaType: '*/*',
    example: 'success',
    also: {
      401: both('签名不对。', 'The signature does not hold.'),
      404: both('没有这个渠道。', 'There is no such channel.'),
    },
  },
  get(
    'services',
    '/api/services',
    both('送达平台', 'All services'),
    both(
      '您承办案件的全部送达：状态、方式、退回、生效时间和送达凭证。限承办的书记员、法官。',
      'Every service of the cases you serve in: state, ways, bounces, when each took effect, certificates. For clerks and judges of the cases.',
    ),
    [
      inQuery('state', '状态：served、pending、failed、undone', 'State'),
      inQuery('channel', '方式：account、email、fax、message、paper', 'Way'),
      inQuery(
        'q',
        '案号、受送达人、文书或者凭据里的字',
        'Words of the number, addressee, papers or proof',
      ),
      inQuery('offset', '从第几条起', 'How many to pass over'),
    ],
  ),
  write(
    'served',
    'post',
    '/api/served',
    both('送达给我的文书', 'Papers served on me'),
    both(
      '凭纸质通知上的查阅码和证件号（或者手机号）后四位，看送达给您的文书。不需账号，案件结束以后也能看；看了不等于签收。',
      'By the code of the paper notice and the last four signs of an id or mobile number: what was served on somebody. No account, also after the case; reading it is no receipt.',
    ),
    [],
    { code: text, last4: text },
    { code: '7K4M-92QH', last4: '003X' },
  ),
  write(
    'message-check',
    'post',
    '/api/messages/check',
    both('核对短信和邮件', 'Check a message'),
    both(
      '凭短信、邮件最后的核对号和收到它的手机号或者邮箱，看法院是不是发过、原文是什么。不需账号。',
      'By the number at the end of a message and the telephone or address it came to: whether the court sent it, and in which words. No account.',
    ),
    [],
    { mark: text, address: text },
    { mark: '7K4M-92QH', address: '13800000001' },
  ),
  {
    ...get(
      'served-file',
      '/api/served/file',
      both('送达的文书原件', 'A served paper'),
      both(
        '半小时内有效的地址，由上一项给出。',
        'By an address given there; it opens for half an hour.',
      ),
      [inQuery('pass', '上一项给出的', 'As given there')],
    ),
    mediaType: 'application/octet-stream',
    also: { 206: both('要的那一段（Range）', 'The part that was asked for (Range)') },
  },
  get(
    'payment-link',
    '/api/payment-links',
    both('付款码', 'A payment code'),
    both(
      '凭付款码看一笔诉讼费：法院、遮盖了的姓名、金额、期限。不需登录。',
      'A fee by its payment code: the court, masked names, the amount, the last day. Nobody has to sign in.',
    ),
    [inQuery('code', '付款码', 'Payment code')],
  ),
  get(
    'announcements',
    '/api/announcements',
    both('公告', 'Announcements'),
    both(
      '公告送达的全部公告，新的在前。不需登录。',
      'All service by announcement, the newest first. Nobody has to sign in.',
    ),
    [
      inQuery('q', '姓名、案号或者公告里的字', 'A name, a case number, words of the notice'),
      inQuery('before', '上一页给出的 next', 'The `next` of the page before'),
    ],
  ),
  get(
    'feedback',
    '/api/feedback',
    both('意见与评价', 'Feedback'),
    both(
      '已经结束的季度的满意度、评估和改进。少于十人的不公布。不需登录。',
      'Satisfaction of quarters that are over, evaluations, and what was changed. Nothing of fewer than ten people. Nobody has to sign in.',
    ),
    [
      inQuery(
        'court',
        '法院；不写的，是这里的第一个',
        'The court; the first one here when left out',
      ),
    ],
  ),
  get(
    'my-feedback',
    '/api/feedback/mine',
    both('我的意见', 'My feedback'),
    both(
      '您提出的意见和评价；办理意见的岗位，还有要办的。',
      'What you said; for the posts that answer, what lies on their desk.',
    ),
    [],
  ),
  get(
    'one-feedback',
    '/api/feedback/said/{key}',
    both('一条意见', 'One piece of feedback'),
    both(
      '写了什么、法院怎么答复。只有提出的人和办理的岗位能看。',
      'What was said and answered. For whoever said it and the posts that answer.',
    ),
    [inPath('key', '意见键', 'Key of the feedback')],
  ),
  get(
    'filing-kinds',
    '/api/filing-kinds',
    both('能办哪些案件', 'Kinds of filing'),
    both(
      '起诉和各种申请：去哪个法院、期限、费用和材料。不需登录。',
      'Suits and applications: which court, by when, what it costs and which papers. Nobody has to sign in.',
    ),
    [],
  ),
  get(
    'guides',
    '/api/guides',
    both('诉讼指引', 'Guides'),
    both(
      '每一步怎么办，在哪里办。不需登录。',
      'How each step is done, and where. Nobody has to sign in.',
    ),
    [],
  ),
  get(
    'guide',
    '/api/guides/{topic}',
    both('一份指引', 'One guide'),
    both(
      '怎么办、权利、义务、后果、依据，本院自己的说明，不上网怎么办。',
      'How, rights, duties, consequences, articles, what this court adds, and the way without the internet.',
    ),
    [inPath('topic', '哪一步，如 filing', 'Which step, such as filing')],
  ),
  {
    ...get(
      'probe',
      '/api/probe',
      both('测下载速度', 'Measure the way down'),
      both('一串没有意义的字节，最多二百万。', 'Bytes without meaning, two million at most.'),
      [inQuery('bytes', '要多少字节', 'How many bytes')],
    ),
    mediaType: 'application/octet-stream',
  },
  {
    ...write(
      'probe-up',
      'post',
      '/api/probe',
      both('测上传速度', 'Measure the way up'),
      both('收下字节，说收到多少，不保存。', 'Takes bytes, says how many, keeps none.'),
      [],
      { data: text },
      { data: 'xxxx' },
    ),
    // Bytes of whatever kind: they are counted and nothing else.
    body: {},
  },
  {
    ...get(
      'law-interest',
      '/api/law/interest',
      both('算利息', 'Reckon interest'),
      both(
        '迟延履行加倍部分，或者按年利率；带每一步。',
        'For late performance or at a yearly rate, with each step.',
      ),
      [inQuery('input', '种类、本金、起止日，写作 JSON', 'Kind, principal and days, as JSON')],
    ),
    others: { 422: 'Unanswered' },
  },
  {
    ...get(
      'law-court',
      '/api/law/court',
      both('哪个法院管', 'Which court'),
      both(
        '按地域管辖列出可以去的法院和依据。',
        'Courts with territorial jurisdiction, and the article.',
      ),
      [inQuery('input', '纠纷种类和地点，写作 JSON', 'Matter and places, as JSON')],
    ),
    others: { 422: 'Unanswered' },
  },
  {
    ...get(
      'law-deadline-ics',
      '/api/law/deadline.ics',
      both('期限的日历文件', 'A term as a calendar file'),
      both('iCalendar，全天一件。', 'iCalendar, one whole day.'),
      [
        inQuery('from', '起算的日子', 'Day of the event'),
        inQuery('period', '期间，如 15d', 'Period, such as 15d'),
        inQuery(
          'term',
          '期间的名称，如 defence，代替 period',
          'A term by its id, such as defence, in place of a period',
        ),
        inQuery('detained', '被告人在押：1', 'The accused is held: 1'),
      ],
    ),
    mediaType: 'text/calendar',
    others: { 422: 'Unanswered' },
  },
  write(
    'law-check',
    'post',
    '/api/law/check',
    both('核对号码', 'Check a number'),
    both('身份证号、信用代码、案号等的格式和校验位。', 'Form and check digit; nothing is kept.'),
    [],
    { kind: text, value: text },
    { kind: 'id', value: '110105194912310021' },
  ),
  {
    ...write(
      'preview',
      'post',
      '/api/previews/{command}',
      both('先看文书', 'Preview the papers'),
      both(
        '照这样提交会产生哪些文书。只是试算，不记入卷宗。',
        'The papers the act would make. A rehearsal: nothing is entered.',
      ),
      [
        inPath('command', '命令名', 'Name of the command'),
        inQuery('only', '只问提醒：warnings', 'Only what calls for a word: warnings'),
        inQuery(
          'after',
          '从哪一件之后接着看：上一次答复里的 next',
          'Behind which case to go on: `next` of the answer before',
        ),
        inQuery('limit', '这一次最多看几件，至多 400', 'How many cases at most, up to 400'),
      ],
      { ...whichAct, input: object },
      {
        commandId: '01J0EXAMPLE-0001',
        stream: 'case:0123456789abcdef01234567',
        key: '',
        input: {},
      },
    ),
    others: outcomes,
    also: {
      400: both(
        '读不出是哪一件事：答复里写明是哪一处。',
        'Not readable as an act: the answer says which part.',
      ),
    },
  },
  get(
    'file-text',
    '/api/files/{sha256}/text',
    both('自己上传的文件里的字', 'The writing in a file of one’s own'),
    both(
      '读出您上传的文件头几页上的字，供您填表时参考；只给上传的人，不入卷，十分钟后忘掉。照片和扫描件由机器识别，可能认错。',
      'What stands on the first pages of a file that you uploaded, to help you fill in a form: for its uploader alone, not in the docket, forgotten after ten minutes. Of photographs and scans it is recognised by a machine, which makes mistakes.',
    ),
    [inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file')],
  ),
  get(
    'notes',
    '/api/notes/{sha256}',
    both('我的批注', 'My notes on a file'),
    both(
      '自己在这个文件上写的批注。加密保存，只有本人能看，不入卷。',
      'What you noted on this file for yourself: encrypted, for nobody else, and not in the docket.',
    ),
    [inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'), stream],
  ),
  write(
    'note-save',
    'put',
    '/api/notes/{sha256}/{id}',
    both('写批注', 'Save a note'),
    both(
      '编号由写的一方取（字母、数字，八位以上）；编号相同的，后写的代替先写的。位置按页面的千分之几计。',
      'Whoever writes it chooses the id (eight or more letters and digits); the same id again takes the place of the first. Places are in thousandths of the page.',
    ),
    [
      inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'),
      inPath('id', '批注的编号', 'Id of the note'),
      stream,
    ],
    {
      page: { type: ['integer', 'null'] },
      place: { type: ['object', 'null'] },
      at: { type: ['integer', 'null'] },
      text: { type: 'string' },
    },
    { page: 3, place: { x: 120, y: 480, width: 600, height: 60 }, at: null, text: '逾期' },
  ),
  {
    ...write(
      'note-drop',
      'delete',
      '/api/notes/{sha256}/{id}',
      both('删去批注', 'Drop a note'),
      both('删去自己的批注。', 'Drops one’s own note.'),
      [
        inPath('sha256', '文件的 SHA-256', 'SHA-256 of the file'),
        inPath('id', '批注的编号', 'Id of the note'),
        stream,
      ],
      null,
      undefined,
    ),
    also: { 204: both('已经删去。', 'Dropped.') },
  },
  write(
    'presenting',
    'post',
    '/api/presenting/{key}',
    both('展示材料', 'Present a file'),
    both(
      '把案件里的一份材料逐页展示给大家看，或者跟着看：翻页、大小、旋转和指示点。`do` 写 watch（案件开着，二十秒内再说一次）、leave（不再开着）、begin、show（十秒内再说一次，否则别人读到暂时收不到；页面在后台的加上 aside）、end。只是传话，不入卷，不保存；看不了这个文件的人，只知道有人在展示。变化由 /api/events 的 presenting 事件推送；order 较小的是较早算出的，不要用它。',
      'Presents a file of the case page by page, or looks on: page, size, rotation and a pointer. `do` is watch (the case is open; said again within twenty seconds), leave (it is open no more), begin, show (said again within ten seconds, or the others read that nothing comes; with aside where the page lies behind others) or end. Signalling: not in the docket, and not kept; whoever may not read the file learns only that somebody presents. Changes come as `presenting` over /api/events; what bears a smaller order was reckoned earlier, and is not to be used.',
    ),
    [inPath('key', '案件键', 'Key of the case')],
    {
      do: { enum: ['watch', 'begin', 'show', 'end'] },
      window: { type: 'string', pattern: '^[0-9a-z]{8,40}$' },
      follows: { type: 'boolean' },
      id: { type: 'string' },
      file: { type: 'object' },
    },
    { do: 'watch', window: '0a1b2c3d', follows: true },
  ),
  get(
    'drafts',
    '/api/drafts',
    both('我的草稿', 'My drafts'),
    both(
      '还没有提交的表格：是什么、什么时候存的、保留到哪天。',
      'Forms not handed in yet: which, when saved, kept until when.',
    ),
    [],
  ),
  write(
    'draft-save',
    'put',
    '/api/drafts/{command}',
    both('保存草稿', 'Save a draft'),
    both(
      '草稿加密保存，只有本人能看，九十天后删除。`before` 是您上次看到的保存时间；别处存过的，答复 409，不覆盖。`person` 是写的人；现在登录的是别人，答复 401，不存。答复里的 `commandId` 跟着草稿走：开启新案的，不论从哪台设备交，都用它提交，一份草稿只立一件。',
      'Kept encrypted for its owner only, for ninety days. `before` is when you last saw it saved; if it was saved elsewhere since, the answer is 409 and nothing is overwritten. `person` is who wrote it; where somebody else is signed in by now, the answer is 401 and nothing is saved. The `commandId` of the answer belongs to the draft: hand in under it from whatever device, and one draft opens one case.',
    ),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    {
      values: object,
      before: { type: ['string', 'null'] },
      commandId: { type: 'string' },
      person: { type: 'string' },
    },
    { values: {}, before: null },
  ),
  write(
    'draft-keep',
    'post',
    '/api/drafts/{command}/keep',
    both('继续保留草稿', 'Keep a draft on'),
    both(
      '从今天起再保留九十天；内容和保存时间不变。到期前七天，本人收到短信。',
      'Kept for ninety days more from today; what is in it, and when that was saved, stays. Seven days before the end its owner is told by message.',
    ),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    {},
    {},
  ),
  {
    ...write(
      'draft-drop',
      'delete',
      '/api/drafts/{command}',
      both('删除草稿', 'Drop a draft'),
      both('删除自己的草稿。', 'Drops one’s own draft.'),
      [inPath('command', '命令名', 'Name of the command'), stream, key],
      null,
      undefined,
    ),
    also: { 204: both('已经删除。', 'Dropped.') },
  },
  write(
    'sign-in',
    'post',
    '/api/auth/sign-in',
    both('登录', 'Sign in'),
    both(
      '用身份证号或手机号加密码。号码不对和密码不对，答复相同。',
      'By id number or mobile, with a password. A wrong number and a wrong password answer alike.',
    ),
    [],
    { login: text, password: text },
    { login: '13800000001', password: '…' },
  ),
  write(
    'sign-out',
    'post',
    '/api/auth/sign-out',
    both('退出', 'Sign out'),
    both('结束这个会话。', 'Ends this session.'),
    [],
    {},
    {},
  ),
  write(
    'phone-code',
    'post',
    '/api/auth/phone-code',
    both('发送验证码', 'Send a code'),
    both(
      '六位数字，十分钟有效，一分钟后才能重发。',
      'Six digits, good for ten minutes, again after one.',
    ),
    [],
    { purpose: text, mobile: text },
    { purpose: 'register', mobile: '13800000001' },
  ),
  write(
    'code-sign-in',
    'post',
    '/api/auth/code-sign-in',
    both('验证码登录', 'Sign in by code'),
    both(
      '忘记密码时用手机验证码和证件号码登录，再改密码。没有证件号码的账号只要验证码。',
      'For a forgotten password, with the number of the document of the account; set a new one afterwards. An account without one asks the code alone.',
    ),
    [],
    { mobile: text, code: text, idNumber: text },
    { mobile: '13800000001', code: '000000', idNumber: '11010519491231002X' },
  ),
  {
    ...write(
      'step-up',
      'post',
      '/api/auth/step-up',
      both('再核对身份', 'Confirm identity again'),
      both(
        '重要的事再核对一次，会话令牌随之更换。',
        'For acts that matter; the session token changes with it.',
      ),
      [],
      { code: text, password: text },
      {},
    ),
    others: outcomes,
  },
  write(
    'demo-sign-in',
    'post',
    '/api/demo/sign-in',
    both('以演示人物进入', 'Enter as somebody of the demo'),
    both('只在演示时有。', 'In a demo only.'),
    [],
    { person: text },
    { person: '…' },
  ),
  write(
    'clock',
    'post',
    '/api/clock',
    both('拨动演练时钟', 'Move the practice clock'),
    both('只在手动时钟下有；只能向前。', 'With a manual clock only; forwards only.'),
    [],
    { days: { type: 'number' } },
    { days: 1 },
  ),
  write(
    'find-person',
    'post',
    '/api/people/find',
    both('查找人员', 'Find a person'),
    both(
      '窗口人员按身份证号或者手机号查找，留痕；两项写一项。',
      'For whoever sits at the counter, by resident id or mobile number, one of the two; a trace is kept.',
    ),
    [],
    { residentId: { type: 'string' }, mobile: { type: 'string' } },
    { mobile: '13800000002' },
  ),
  get(
    'calendar',
    '/api/calendar',
    both('庭期', 'Calendar'),
    both('您能看到的案件的开庭日程。', 'Sittings of the cases you may see.'),
    [
      inQuery('from', '从哪一天起，如2026-12-01', 'From which day, as 2026-12-01'),
      inQuery('to', '到哪一天止', 'To which day'),
    ],
  ),
  get(
    'invitation',
    '/api/invitations',
    both('查阅码', 'Access code'),
    both(
      '查阅码属于哪个案件：法院、案号、案由和隐去的名字。',
      'Which case an access code belongs to: court, number, cause and masked names.',
    ),
    [inQuery('code', '查阅码', 'Code')],
  ),
  get(
    'court',
    '/api/court',
    both('本院', 'This court'),
    both('地址、时间、庭室、岗位和设置。', 'Address, hours, divisions, posts and settings.'),
    [],
  ),
];
