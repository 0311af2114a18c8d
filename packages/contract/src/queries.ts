// A table of everything that can be asked; its length is the number of routes, which a test compares with the server's.
type ByLanguage = { readonly 'zh-CN': string; readonly en: string };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: ByLanguage;
}

/** Something that can be asked, or a door that opens a session. The server answers each; a test compares the two. */
export interface Query {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly title: ByLanguage;
  readonly description: ByLanguage;
  readonly parameters: readonly Parameter[];
  readonly mediaType: string;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly example?: unknown;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly bodyExample?: unknown;
}

const object = { type: 'object' } as const;
const list = { type: 'array', items: object } as const;
const both = (zh: string, en: string): ByLanguage => ({ 'zh-CN': zh, en });
const inPath = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'path',
  description: both(zh, en),
});
const inQuery = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'query',
  description: both(zh, en),
});
const stream = inQuery('stream', '卷宗编号，如 case:…', 'Stream, such as case:…');
const key = inQuery('key', '事项', 'Subject of the offer');

const get = (
  name: string,
  path: string,
  title: ByLanguage,
  description: ByLanguage,
  parameters: readonly Parameter[],
  answer: Query['answer'],
  example: unknown,
): Query => ({
  name,
  method: 'get',
  path,
  title,
  description,
  parameters,
  mediaType: 'application/json',
  answer,
  ...(example === undefined ? {} : { example }),
});

const text = { type: 'string' } as const;

const write = (
  name: string,
  method: 'post' | 'put' | 'delete',
  path: string,
  title: ByLanguage,
  description: ByLanguage,
  parameters: readonly Parameter[],
  body: Readonly<Record<string, unknown>> | null,
  bodyExample: unknown,
): Query => ({
  name,
  method,
  path,
  title,
  description,
  parameters,
  mediaType: 'application/json',
  answer: object,
  ...(body === null ? {} : { body: { type: 'object', properties: body }, bodyExample }),
});

export const queries: readonly Query[] = [
  get(
    'me',
    '/api/me',
    both('我是谁', 'Who am I'),
    both(
      '当前登录人、岗位、防伪令牌、法院和替代部件。',
      'The signed-in person, offices, the token for writes, the court and what stands in.',
    ),
    [],
    object,
    { signedIn: false, offices: [], csrf: '', standIns: [], demo: true },
  ),
  get(
    'offers',
    '/api/offers',
    both('现在能办的事', 'What can be done now'),
    both('能办的，以及不能办的和原因。', 'What is offered, and what is not and why.'),
    [stream],
    object,
    { offers: [], notOffered: [] },
  ),
  get(
    'form',
    '/api/forms/{command}',
    both('一件事的问题', 'The questions of an act'),
    both(
      '按命令的声明生成的问题页，带草稿。',
      'Question pages made from the declaration, with the draft.',
    ),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    object,
    { command: 'filing.submit', pages: [] },
  ),
  get(
    'why',
    '/api/why/{command}',
    both('为什么不能办', 'Why not'),
    both('每个原因、依据和办法。', 'Each reason, its ground and the way on.'),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    object,
    { title: '', refusals: [] },
  ),
  get(
    'answer',
    '/api/commands/{id}',
    both('一次提交的结果', 'Answer to a command'),
    both(
      '同一个提交编号永远得到同一个答复。',
      'The same command id gets the same answer for ever.',
    ),
    [inPath('id', '提交编号', 'Command id')],
    object,
    { outcome: 'accepted' },
  ),
  get(
    'cases',
    '/api/cases',
    both('我的案件', 'My cases'),
    both('您参加的或者岗位涉及的案件。', 'Cases you take part in, or that your office reaches.'),
    [inQuery('stage', '阶段', 'Stage'), inQuery('offset', '从第几件起', 'Offset')],
    list,
    [],
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
    object,
    { title: '' },
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
    object,
    { seq: 1, title: '' },
  ),
  get(
    'search',
    '/api/search',
    both('查案件', 'Search cases'),
    both('按案号、当事人、案由查。', 'By number, party or cause.'),
    [inQuery('q', '要查的字', 'Text')],
    list,
    [],
  ),
  get(
    'tasks',
    '/api/tasks',
    both('我的任务', 'My tasks'),
    both('由卷宗推出来的应办事项。', 'What is owed, derived from the dockets.'),
    [],
    list,
    [],
  ),
  get(
    'causes',
    '/api/causes',
    both('案由', 'Causes of action'),
    both('按字搜索今天有效的民事案由。', 'Civil causes in force today, by text.'),
    [inQuery('q', '要查的字', 'Text')],
    list,
    [],
  ),
  get(
    'courts',
    '/api/courts',
    both('法院', 'Courts'),
    both('这个平台上的法院。', 'Courts of this installation.'),
    [inQuery('q', '要查的字', 'Text')],
    list,
    [],
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
    list,
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
    object,
    {},
  ),
  get(
    'disputes',
    '/api/people/disputes',
    both('身份争议', 'Identity disputes'),
    both(
      '有人说身份证号被别人注册，由管理员处理。',
      'People who say that another registered with their id number.',
    ),
    [],
    object,
    {},
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
      { type: 'string', format: 'binary' },
      undefined,
    ),
    mediaType: 'application/octet-stream',
  },
  get(
    'law-fee',
    '/api/law/fee',
    both('算诉讼费', 'Reckon a fee'),
    both('按《诉讼费用交纳办法》计算，带每一步。', 'By the fee measures, with each step.'),
    [
      inQuery('kind', '费用种类', 'Kind of fee'),
      inQuery('input', 'JSON，金额以元计', 'JSON, amounts in yuan'),
    ],
    object,
    { fee: '8800.00', steps: [] },
  ),
  get(
    'law-deadline',
    '/api/law/deadline',
    both('算期限', 'Reckon a term'),
    both('最后一日和每一步；假期还没有公布的，给出范围。', 'The last day and each step.'),
    [
      inQuery('from', '起算的日子', 'Day of the event'),
      inQuery('period', '期间，如 15d', 'Period, such as 15d'),
    ],
    object,
    { end: '2026-10-08', steps: [] },
  ),
  get(
    'law-interest',
    '/api/law/interest',
    both('算利息', 'Reckon interest'),
    both(
      '迟延履行加倍部分，或者按年利率；带每一步。',
      'For late performance or at a yearly rate, with each step.',
    ),
    [inQuery('input', '种类、本金、起止日，写作 JSON', 'Kind, principal and days, as JSON')],
    object,
    { interest: '542.50', days: 31, steps: [] },
  ),
  get(
    'law-court',
    '/api/law/court',
    both('哪个法院管', 'Which court'),
    both(
      '按地域管辖列出可以去的法院和依据。',
      'Courts with territorial jurisdiction, and the article.',
    ),
    [inQuery('input', '纠纷种类和地点，写作 JSON', 'Matter and places, as JSON')],
    object,
    { article: 'CPL-22', exclusive: false, wanted: ['defendant'], found: [] },
  ),
  {
    ...get(
      'law-deadline-ics',
      '/api/law/deadline.ics',
      both('期限的日历文件', 'A term as a calendar file'),
      both('iCalendar，全天一件。', 'iCalendar, one whole day.'),
      [
        inQuery('from', '起算的日子', 'Day of the event'),
        inQuery('period', '期间，如 15d', 'Period, such as 15d'),
      ],
      text,
      undefined,
    ),
    mediaType: 'text/calendar',
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
  write(
    'preview',
    'post',
    '/api/previews/{command}',
    both('先看文书', 'Preview the papers'),
    both(
      '照这样提交会产生哪些文书。只是试算，不记入卷宗。',
      'The papers the act would make. A rehearsal: nothing is entered.',
    ),
    [inPath('command', '命令名', 'Name of the command')],
    { commandId: text, stream: text, key: text, input: object },
    { commandId: '01J0EXAMPLE-0001', stream: 'case:0123456789abcdef01234567', key: '', input: {} },
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
    list,
    [],
  ),
  write(
    'draft-save',
    'put',
    '/api/drafts/{command}',
    both('保存草稿', 'Save a draft'),
    both(
      '草稿加密保存，只有本人能看，九十天后删除。`before` 是您上次看到的保存时间；别处存过的，答复 409，不覆盖。',
      'Kept encrypted for its owner only, for ninety days. `before` is when you last saw it saved; if it was saved elsewhere since, the answer is 409 and nothing is overwritten.',
    ),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    { values: object, before: { type: ['string', 'null'] } },
    { values: {}, before: null },
  ),
  write(
    'draft-drop',
    'delete',
    '/api/drafts/{command}',
    both('删除草稿', 'Drop a draft'),
    both('删除自己的草稿。', 'Drops one’s own draft.'),
    [inPath('command', '命令名', 'Name of the command'), stream, key],
    null,
    undefined,
  ),
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
      '忘记密码时用手机验证码登录，再改密码。',
      'For a forgotten password; set a new one afterwards.',
    ),
    [],
    { mobile: text, code: text },
    { mobile: '13800000001', code: '000000' },
  ),
  write(
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
      '岗位人员按手机号或者身份证号查找，留痕。',
      'For holders of posts, by mobile or id number; a trace is kept.',
    ),
    [],
    {},
    {},
  ),
  get(
    'calendar',
    '/api/calendar',
    both('庭期', 'Calendar'),
    both('您能看到的案件的开庭日程。', 'Sittings of the cases you may see.'),
    [],
    list,
    [],
  ),
  get(
    'invitation',
    '/api/invitations',
    both('查阅码', 'Access code'),
    both('查阅码属于哪个案件。', 'Which case an access code belongs to.'),
    [inQuery('code', '查阅码', 'Code')],
    object,
    { stream: 'case:…', code: '7K4M-92QH' },
  ),
  get(
    'court',
    '/api/court',
    both('本院', 'This court'),
    both('地址、时间、庭室、岗位和设置。', 'Address, hours, divisions, posts and settings.'),
    [],
    object,
    {},
  ),
];
