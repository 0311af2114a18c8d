import type { Query } from './query.ts';
import { both, get, inQuery, text, write } from './query.ts';

const begun = (
  name: string,
  path: string,
  zh: string,
  en: string,
  lead: [string, string],
): Query => ({
  ...write(name, 'post', path, both(zh, en), both(...lead), [], null, undefined),
});

/** What the holder of an account asks about it. */
export const account: readonly Query[] = [
  {
    ...get(
      'means',
      '/api/account/means',
      both('核对身份的方式', 'Means of confirming'),
      both(
        '本人设好的验证器、通行密钥和备用码。密钥、种子和码都不在里面。',
        'The app, passkeys and recovery codes the reader has set up; none of their secrets.',
      ),
      [],
    ),
  },
  begun('totp-begun', '/api/account/totp', '开始设置验证器', 'Begin an authenticator app', [
    '新的种子和二维码，只给这一次；填对一个码（identity.set-up-totp）才算设好。',
    'A new seed and its QR code, shown this once; set up by a code of it (identity.set-up-totp).',
  ]),
  begun(
    'recovery-codes-begun',
    '/api/account/recovery-codes',
    '生成备用码',
    'Make recovery codes',
    [
      '十个备用码，只给这一次；抄好并填一个（identity.keep-recovery-codes）才算设好。',
      'Ten codes, shown this once; set up by giving one of them (identity.keep-recovery-codes).',
    ],
  ),
  begun('passkey-begun', '/api/account/passkey', '开始添加通行密钥', 'Begin a passkey', [
    '给浏览器用的参数（WebAuthn）；浏览器的答复交给 identity.add-passkey。',
    'Options for the browser (WebAuthn); its answer goes to identity.add-passkey.',
  ]),
  {
    ...begun('passkey-asked', '/api/auth/passkey', '用通行密钥核对', 'Confirm by a passkey', [
      '给浏览器用的参数；浏览器的答复交给 /api/auth/step-up。',
      'Options for the browser; its answer goes to /api/auth/step-up.',
    ]),
  },
  begun('passkey-door', '/api/auth/passkey-door', '用通行密钥登录', 'Sign in by a passkey', [
    '给浏览器用的参数，不指明是谁；浏览器的答复交给 /api/auth/passkey-sign-in。',
    'Options for the browser, without saying whose; its answer goes to /api/auth/passkey-sign-in.',
  ]),
  write(
    'passkey-sign-in',
    'post',
    '/api/auth/passkey-sign-in',
    both('通行密钥登录', 'Signed in by a passkey'),
    both(
      '设备用自己的锁核对过持有人，通行密钥说明是谁的账号。对不上的，不说是哪一处。',
      'The device has checked its holder by its own lock, and the key says whose account it is. What does not fit is not told.',
    ),
    [],
    { credential: text },
    { credential: '{}' },
  ),
  {
    ...get(
      'sent-to-me',
      '/api/account/sent',
      both('发给本人的消息', 'What was sent to the reader'),
      both(
        '法院发给本人的短信和邮件，新的在前：什么时候、用什么方式、内容、发出没有。验证码不在里面。',
        'Text messages and e-mails the court sent to the reader, the newest first, and whether each left. Codes are not among them.',
      ),
      [inQuery('offset', '从第几条起', 'Offset')],
    ),
  },
  {
    ...get(
      'account-data',
      '/api/account/data',
      both('法院关于本人的全部记录', 'All that the court holds on the reader'),
      both(
        '账号、登录、案件、消息，一份 JSON；加 download 就作为文件下载。先要再核对一次身份。案件只列案号和名称，没有别人的内容。',
        'Account, sign-ins, cases and messages as one JSON; with download, as a file. Asks for a confirmed session. Of cases number and name alone, and nothing of others.',
      ),
      [inQuery('download', '下载成文件', 'As a file')],
    ),
  },
  {
    ...get(
      'representation',
      '/api/representation',
      both('谁代理我，我代理谁', 'Who acts for the reader, and for whom the reader acts'),
      both(
        '本人的案件里，谁能代本人办什么、到哪一天、办过什么，能在哪里变更、解除；以及本人代理的当事人。最近的二百件案件。',
        'In the reader’s cases: who may do what in their name, until when, what was done, and the acts that change or end it; and whom the reader acts for. Of the last two hundred cases.',
      ),
      [],
    ),
  },
  {
    ...get(
      'sign-ins',
      '/api/account/sign-ins',
      both('在哪里登录着', 'Where one is signed in'),
      both(
        '本人现在登录着的设备，和最近二十次登录：什么时候、用什么设备、怎么登录的。',
        'Where the reader is signed in now, and the last twenty sign-ins: when, from what, how.',
      ),
      [],
    ),
  },
  {
    ...write(
      'sign-out-there',
      'post',
      '/api/account/sign-out',
      both('让一台设备退出', 'Sign out there'),
      both(
        '结束本人的一次登录。下次在那台设备上登录，会再发短信告诉本人。',
        'Ends one of one’s own sessions. The next sign-in from that device is told by message again.',
      ),
      [],
      { session: text },
      { session: '5f1c0a9be2d34c7788aa01ff' },
    ),
  },
  {
    ...write(
      'sign-out-everywhere',
      'post',
      '/api/account/sign-out-everywhere',
      both('除了这里都退出', 'Sign out everywhere else'),
      both(
        '结束本人其他的登录，这一次不结束。',
        'Ends all sessions of the reader but the one in which this is asked.',
      ),
      [],
      null,
      undefined,
    ),
  },
  write(
    'device-key',
    'post',
    '/api/account/device-key',
    both('本机留存的密钥', 'Key for what a device keeps'),
    both(
      '本人选了“留在这台设备上”的，设备用它封存草稿和打开过的文书。只给登录的人，退出后设备上就不该再有。`seconds` 是还能用多久。',
      'Where the reader chose to keep things on this device, it seals drafts and opened papers under this key. Given while signed in; the device lets go of it at the end, which is `seconds` away.',
    ),
    [],
    { device: text },
    { device: '0123456789abcdef0123456789abcdef' },
  ),
];
