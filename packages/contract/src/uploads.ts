import type { Query } from './query.ts';
import { both, inHeader, inPath } from './query.ts';

const version = inHeader('tus-resumable', '协议版本，1.0.0', 'Version of the protocol: 1.0.0');
const offset = inHeader('upload-offset', '从第几个字节起', 'Byte at which this part begins');
const id = inPath('id', '上传编号', 'Id of the upload');
const bytes = { type: 'string', format: 'binary' } as const;
const wrongHeader = both(
  '请求头不对，答复里写明哪一项。',
  'A header is wrong; the answer says which.',
);
const notKept = both('没有存上，再传一次。', 'It was not kept: send it again.');
const ofHeaders = {
  400: wrongHeader,
  403: wrongHeader,
  412: both('缺少或者不认识的协议版本。', 'The version of the protocol is missing or unknown.'),
} as const;
const ofProtocol = {
  ...ofHeaders,
  404: both('没有这个上传。', 'There is no such upload.'),
  410: both('这个上传已经过期。', 'The upload has expired.'),
} as const;
const ofFile = {
  413: both('文件太大，一个最多 200 MB。', 'The file is too large; 200 MB is the most.'),
  422: both(
    '文件不能收：空的、加了密码、不完整、类型不收，或者当天传的已经太多……答复里写明怎样改。',
    'The file cannot be taken: empty, with a password, cut off, of a kind not taken, or too much for one day … The answer says how to mend it.',
  ),
  500: notKept,
  503: notKept,
  507: both('法院的存储暂时满了。', 'The storage of the court is full for now.'),
} as const;

const upload = (one: Omit<Query, 'mediaType'> & Partial<Query>): Query => ({
  mediaType: 'application/json',
  ...one,
});

/**
 * Files come in by the resumable protocol tus 1.0.0, so that a weak line costs minutes and not the file. When the last
 * byte is here the court looks into the file, keeps it under its hash, and answers with what an act may then name.
 */
export const uploads: readonly Query[] = [
  upload({
    name: 'upload-begin',
    method: 'post',
    path: '/api/uploads',
    title: both('开始上传文件', 'Begin an upload'),
    description: both(
      '按 tus 1.0.0 开始，可以同时带上全部或者一部分内容。全部到齐的，答复 200 和文件的哈希；没有到齐的，答复 201 和接着传的地址。',
      'Begins by tus 1.0.0, with all of the content, some or none. All here: 200 with the hash of the file. Otherwise 201 with the address at which to go on.',
    ),
    parameters: [
      version,
      inHeader('upload-length', '总字节数', 'Bytes in all'),
      inHeader(
        'upload-metadata',
        '`filename`（或 `name`）和 `sha256`，值用 Base64',
        '`filename` (or `name`) and `sha256`, values in Base64',
      ),
    ],
    bodyType: 'application/offset+octet-stream',
    body: bytes,
    bodyExample: '%PDF-1.7 …',
    also: {
      201: both('已经开始，地址在 Location。', 'Begun; Location says where to go on.'),
      ...ofHeaders,
      ...ofFile,
    },
  }),
  upload({
    name: 'upload-state',
    method: 'head',
    path: '/api/uploads/{id}',
    title: both('传到哪里了', 'How far an upload is'),
    description: both(
      'Upload-Offset 写明已经收到多少字节。',
      'Upload-Offset says how many bytes are here.',
    ),
    parameters: [id, version],
    also: ofProtocol,
  }),
  upload({
    name: 'upload-go-on',
    method: 'patch',
    path: '/api/uploads/{id}',
    title: both('接着上传', 'Go on with an upload'),
    description: both(
      '从 Upload-Offset 起的下一段。最后一段到了，答复 200 和文件的哈希；还没有完的，答复 204。',
      'The next part, from Upload-Offset on. With the last part: 200 with the hash of the file; before that 204.',
    ),
    parameters: [id, version, offset],
    bodyType: 'application/offset+octet-stream',
    body: bytes,
    bodyExample: '…',
    also: {
      ...ofProtocol,
      204: both('收到，还没有完。', 'Taken; more is to come.'),
      409: both('起点和已经收到的对不上。', 'The part does not begin where the last one ended.'),
      ...ofFile,
    },
  }),
  upload({
    name: 'upload-drop',
    method: 'delete',
    path: '/api/uploads/{id}',
    title: both('放弃上传', 'Give an upload up'),
    description: both('没有传完的，不留下。', 'What was not finished is not kept.'),
    parameters: [id, version],
    also: {
      ...ofProtocol,
      204: both('已经放弃。', 'Given up.'),
    },
  }),
];
