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
const inPath = (name: string, zh: string, en: string): Parameter => ({ name, in: 'path', description: both(zh, en) });
const inQuery = (name: string, zh: string, en: string): Parameter => ({ name, in: 'query', description: both(zh, en) });
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
): Query => ({ name, method: 'get', path, title, description, parameters, mediaType: 'application/json', answer, example });

export const queries: readonly Query[] = [
  get('me', '/api/me', both('我是谁', 'Who am I'), both('当前登录人、岗位、防伪令牌、法院和替代部件。', 'The signed-in person, offices, the token for writes, the court and what stands in.'), [], object, { signedIn: false, offices: [], csrf: '', standIns: [], demo: true }),
  get('offers', '/api/offers', both('现在能办的事', 'What can be done now'), both('能办的，以及不能办的和原因。', 'What is offered, and what is not and why.'), [stream], object, { offers: [], notOffered: [] }),
  get('form', '/api/forms/{command}', both('一件事的问题', 'The questions of an act'), both('按命令的声明生成的问题页，带草稿。', 'Question pages made from the declaration, with the draft.'), [inPath('command', '命令名', 'Name of the command'), stream, key], object, { command: 'filing.submit', pages: [] }),
  get('why', '/api/why/{command}', both('为什么不能办', 'Why not'), both('每个原因、依据和办法。', 'Each reason, its ground and the way on.'), [inPath('command', '命令名', 'Name of the command'), stream, key], object, { title: '', refusals: [] }),
  get('answer', '/api/commands/{id}', both('一次提交的结果', 'Answer to a command'), both('同一个提交编号永远得到同一个答复。', 'The same command id gets the same answer for ever.'), [inPath('id', '提交编号', 'Command id')], object, { outcome: 'accepted' }),
  get('cases', '/api/cases', both('我的案件', 'My cases'), both('您参加的或者岗位涉及的案件。', 'Cases you take part in, or that your office reaches.'), [inQuery('stage', '阶段', 'Stage'), inQuery('offset', '从第几件起', 'Offset')], list, []),
  get('case', '/api/cases/{key}', both('案件', 'A case'), both('到哪一步、现在能办什么、接下来、卷宗。', 'Where it stands, what can be done, what comes next, the docket.'), [inPath('key', '案件键', 'Key of the case')], object, { title: '' }),
  get('search', '/api/search', both('查案件', 'Search cases'), both('按案号、当事人、案由查。', 'By number, party or cause.'), [inQuery('q', '要查的字', 'Text')], list, []),
  get('tasks', '/api/tasks', both('我的任务', 'My tasks'), both('由卷宗推出来的应办事项。', 'What is owed, derived from the dockets.'), [], list, []),
];
