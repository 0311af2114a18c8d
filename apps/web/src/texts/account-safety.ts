/* What the account page says of devices and of the means by which one shows who one is. */

const zh = {
  devices: {
    title: '登录着的设备',
    lead: '用您的账号办的事算您办的。有不认识的设备，先让它退出，再换密码；怀疑账号被别人用了，在下面报告。',
    unknown: '没有说明的设备',
    ways: {
      password: '用密码登录',
      code: '用手机验证码登录',
      registration: '注册时登录',
      demo: '演示登录',
    } as Readonly<Record<string, string>>,
    opened: (when: string, how: string): string => `${when} ${how}。`,
    seen: (when: string): string => `最近一次使用：${when}。`,
    here: '就是这里',
    leave: '让它退出',
    left: '那台设备已经退出登录。',
    everywhere: '除了这里，全部退出',
    leftEverywhere: '除了这里，都退出了。',
    before: (n: number): string => `最近 ${String(n)} 次登录`,
    fresh: '第一次用这台设备，发过短信',
  },
};

type SafetyTexts = typeof zh;

const en: SafetyTexts = {
  devices: {
    title: 'Where you are signed in',
    lead: 'What is done with your account counts as done by you. If you do not recognise a device, sign it out, then change your password; if you suspect misuse, report it below.',
    unknown: 'A device that did not say what it is',
    ways: {
      password: 'with the password',
      code: 'with a code by text message',
      registration: 'when you registered',
      demo: 'demo sign-in',
    },
    opened: (when, how) => `Signed in ${when} ${how}.`,
    seen: (when) => `Last used ${when}.`,
    here: 'You are here',
    leave: 'Sign out there',
    left: 'That device has been signed out.',
    everywhere: 'Sign out everywhere but here',
    leftEverywhere: 'Signed out everywhere but here.',
    before: (n) => (n === 1 ? 'The last sign-in' : `The last ${String(n)} sign-ins`),
    fresh: 'first time from this device; you were told by text message',
  },
};

export const safetyTexts: Readonly<Record<'zh-CN' | 'en', SafetyTexts>> = { 'zh-CN': zh, en };
