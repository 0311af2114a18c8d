import type { Query } from './query.ts';
import { both, get, inPath, key, object, stream, text, write } from './query.ts';

const command = inPath('command', '命令名', 'Name of the command');
const id = inPath('id', '请人代写的编号', 'Id of the help asked for');
const days = { type: 'integer', minimum: 1, maximum: 30 } as const;

/** Somebody near writes a form down for its owner, who goes over it and hands it in. */
export const help: readonly Query[] = [
  get(
    'draft-help',
    '/api/drafts/{command}/help',
    both('谁在代写', 'Who helps with a draft'),
    both('本人的草稿请了谁代写，到哪天。', 'Who was asked to write it down, and until when.'),
    [command, stream, key],
  ),
  write(
    'draft-help-ask',
    'post',
    '/api/drafts/{command}/help',
    both('请人代写', 'Ask for help with a draft'),
    both(
      '只打开这一份草稿。答复里的代写码只给这一次、只能用一次；再请一次，以前请的人就打不开了。',
      'Opens this one draft. The code of the answer is given once and good once; asked anew, whoever helped before helps no more.',
    ),
    [command, stream, key],
    { days },
    { days: 7 },
  ),
  {
    ...write(
      'draft-help-end',
      'delete',
      '/api/drafts/{command}/help',
      both('不再请人代写', 'End the help'),
      both('马上停止；写好的留在草稿里。', 'Ends at once; what was written stays in the draft.'),
      [command, stream, key],
      null,
      undefined,
    ),
    also: { 204: both('已经停止。', 'Ended.') },
  },
  get(
    'helping',
    '/api/helping',
    both('我在替谁写', 'Whom I write for'),
    both('请本人代写的草稿。', 'Drafts that the reader was asked to write down.'),
    [],
  ),
  write(
    'helping-come',
    'post',
    '/api/helping',
    both('用代写码打开', 'Come by a code'),
    both(
      '代写码只能用一次。对不上的、过期的、收回的、案件对方的人，答复相同。',
      'A code is good once. A wrong one, one that is over or taken back, and somebody of another side are answered alike.',
    ),
    [],
    { code: text },
    { code: '7K4M-92QH-XT3F' },
  ),
  get(
    'helped-form',
    '/api/helping/{id}',
    both('替人写的表格', 'A form one writes down for another'),
    both(
      '问题和已经写的，如同本人看到的；提交不了。',
      'As its owner sees it; it cannot be handed in.',
    ),
    [id],
  ),
  write(
    'helped-save',
    'put',
    '/api/helping/{id}',
    both('替人保存', 'Save for another'),
    both(
      '存进本人的草稿，记下是谁写的。`before` 同保存草稿。',
      'Saved into the owner’s draft, with who wrote it. `before` as with drafts.',
    ),
    [id],
    { values: object, before: { type: ['string', 'null'] } },
    { values: {}, before: null },
  ),
  {
    ...write(
      'helping-end',
      'delete',
      '/api/helping/{id}',
      both('不再代写', 'Help no more'),
      both('代写的人自己停下。', 'The helper steps back.'),
      [id],
      null,
      undefined,
    ),
    also: { 204: both('已经停止。', 'Ended.') },
  },
];
