import type { Query } from './query.ts';
import { both, get, object, text, write } from './query.ts';

const signIn = both('请先登录。', 'Sign in first.');
const example = {
  open: [
    {
      id: '5f1c0a9be2d34c7788aa01ff',
      device: 'Chrome · Windows',
      how: 'password',
      openedAt: '2026-11-24T01:00:00.000Z',
      seenAt: '2026-11-24T01:20:00.000Z',
      here: true,
    },
  ],
  before: [],
};

/** What the holder of an account asks about it. */
export const account: readonly Query[] = [
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
      object,
      example,
    ),
    refusals: { 401: signIn },
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
    refusals: { 401: signIn },
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
    refusals: { 401: signIn },
  },
];
