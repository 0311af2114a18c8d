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
    more: (n: number): string => `还有 ${String(n)} 处`,
    everywhere: '除了这里，全部退出',
    leftEverywhere: '除了这里，都退出了。',
    before: (n: number): string => `最近 ${String(n)} 次登录`,
    fresh: '第一次用这台设备',
  },
  means: {
    title: '核对身份的方式',
    lead: '重要的事要再核对一次身份。手机验证码一直能用；下面几种，设好以后也能用。',
    set: '已经设好。',
    notSet: '还没有设。',
    left: (n: number): string =>
      n === 0 ? '用完了，请重新生成。' : `还有 ${String(n)} 个没有用过。`,
    since: (day: string): string => `${day}设好。`,
    kinds: { totp: '验证器', 'recovery-codes': '备用码', passkey: '通行密钥' } as Readonly<
      Record<string, string>
    >,
    actions: {
      'identity.set-up-totp': '设置',
      'identity.keep-recovery-codes': '生成',
      'identity.add-passkey': '添加',
    } as Readonly<Record<string, string>>,
  },
  setUp: {
    notMatched: '没有对上，请再试一次。',
    totpScan: '在手机上打开验证器应用，选“添加”，扫下面的码。',
    totpOr: '扫不了的，选“手动输入”，填下面的密钥。',
    totpThen: '应用里会出现一个 6 位数字，把它填在下面。',
    totpPicture: '给验证器扫的二维码；扫不了的，用下面的密钥',
    totpSeed: '密钥',
    totpShape: '请填验证器上的 6 位数字',
    codeMissing: '请填一个备用码',
    writtenMissing: '请先把备用码抄好，再在这里打勾',
    print: '打印',
    nameMissing: '请给这台设备起个名字',
    passkeyNot: '没有添加成：设备没有解锁，或者这台设备已经添加过。可以再试一次。',
    passkeyNowhere: '这个浏览器不支持通行密钥。可以换一台设备，或者设置验证器。',
  },
  stepUp: {
    passkey: '用通行密钥',
    passkeyLead: '用这台设备的指纹、面容或者锁屏密码。',
    passkeyAction: '用通行密钥核对',
    passkeyNot: '没有核对成：设备没有解锁，或者这台设备没有添加过。可以再试，或者用验证码。',
    totp: '用验证器',
    totpLabel: '验证器上的数字',
    totpHint: '6 位，过 30 秒就换',
    totpAction: '用验证器核对',
    recovery: '用备用码',
    recoveryLabel: '备用码',
    recoveryHint: (left: number): string => `还有 ${String(left)} 个没有用过，每个只能用一次`,
    recoveryAction: '用备用码核对',
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
      demo: 'through the demo',
    },
    opened: (when, how) => `Signed in ${when} ${how}.`,
    seen: (when) => `Last used ${when}.`,
    here: 'You are here',
    leave: 'Sign out there',
    left: 'That device has been signed out.',
    more: (n) => `${String(n)} more`,
    everywhere: 'Sign out everywhere but here',
    leftEverywhere: 'Signed out everywhere but here.',
    before: (n) => (n === 1 ? 'The last sign-in' : `The last ${String(n)} sign-ins`),
    fresh: 'first time from this device',
  },
  means: {
    title: 'Ways to confirm your identity',
    lead: 'Important acts ask you to confirm once more. Codes by text message always work; these work as well once they are set up.',
    set: 'Set up.',
    notSet: 'Not set up.',
    left: (n) => (n === 0 ? 'All used: make new ones.' : `${String(n)} not used yet.`),
    since: (day) => `Set up on ${day}.`,
    kinds: { totp: 'Authenticator app', 'recovery-codes': 'Recovery codes', passkey: 'Passkey' },
    actions: {
      'identity.set-up-totp': 'Set up',
      'identity.keep-recovery-codes': 'Make',
      'identity.add-passkey': 'Add',
    },
  },
  setUp: {
    notMatched: 'It did not match. Please try again.',
    totpScan: 'Open the authenticator app on your phone, choose “Add”, and scan the code below.',
    totpOr: 'If you cannot scan it, choose to type it in and use the key below.',
    totpThen: 'The app shows a number of 6 digits. Enter it below.',
    totpPicture: 'QR code for the authenticator app; if you cannot scan it, use the key below',
    totpSeed: 'Key',
    totpShape: 'Enter the 6 digits the app shows',
    codeMissing: 'Enter a recovery code',
    writtenMissing: 'Write the codes down first, then tick here',
    print: 'Print',
    nameMissing: 'Give this device a name',
    passkeyNot:
      'The passkey was not added: the device was not unlocked, or has one already. You can try again.',
    passkeyNowhere:
      'This browser cannot use passkeys. Use another device, or set up an authenticator app.',
  },
  stepUp: {
    passkey: 'With a passkey',
    passkeyLead: 'With the fingerprint, face or screen lock of this device.',
    passkeyAction: 'Confirm with a passkey',
    passkeyNot:
      'Not confirmed: the device was not unlocked, or holds no passkey. Try again, or use a code.',
    totp: 'With your app',
    totpLabel: 'Number in the app',
    totpHint: '6 digits, changing every 30 seconds',
    totpAction: 'Confirm with the app',
    recovery: 'With a recovery code',
    recoveryLabel: 'Recovery code',
    recoveryHint: (left) => `${String(left)} not used yet; each works once`,
    recoveryAction: 'Confirm with a recovery code',
  },
};

export const safetyTexts: Readonly<Record<'zh-CN' | 'en', SafetyTexts>> = { 'zh-CN': zh, en };
