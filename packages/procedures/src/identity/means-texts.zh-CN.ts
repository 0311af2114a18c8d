import type { CommandText, RefusalText } from '../framework/index.ts';

/** Words for the means of confirming, beside those of {@link identityZh}. */

export const meansNames: Readonly<Record<string, string>> = {
  totp: '验证器',
  'recovery-codes': '备用码',
  passkey: '通行密钥',
};

export const waysOfConfirming = {
  'phone-code': '手机验证码',
  face: '人脸',
  totp: '验证器的验证码',
  'recovery-code': '备用码',
  passkey: '通行密钥',
  password: '登录密码（在核对身份的页面填）',
};

const told = '设好以后，有短信告诉您。';
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

export const meansCommandsZh: Readonly<Record<string, CommandText>> = {
  'identity.set-up-totp': {
    title: '设置验证器',
    lead: '手机上的验证器应用每 30 秒换一个 6 位数字，收不到短信、没有信号时也能用。',
    action: '设好',
    after: `以后再核对身份，可以填验证器上的数字；手机验证码照样能用。${told}`,
    pages: {
      code: {
        title: '验证器上现在是什么数字？',
        lead: '先用验证器扫页面上的码，再填它显示的数字。',
      },
    },
    fields: { code: { label: '验证器上的数字', hint: '6 位，过 30 秒就换' } },
  },
  'identity.keep-recovery-codes': {
    title: '生成备用码',
    lead: '十个备用码，手机丢了、验证器也没有了的时候用，每个只能用一次。',
    action: '抄好了',
    after: `以前的备用码不再有用。${told}`,
    pages: { codes: { title: '抄好了吗？', lead: '请抄在纸上，放在别人拿不到的地方。' } },
    fields: {
      code: { label: '抄好的任意一个备用码', hint: '8 位，大小写、横线不分' },
      written: { label: '我抄好了，知道备用码不会再显示' },
    },
  },
  'identity.add-passkey': {
    title: '添加通行密钥',
    lead: '用这台设备的指纹、面容或者锁屏密码核对身份。指纹和面容不离开您的设备，法院只存一把公开的钥匙。',
    action: '添加',
    after: `以后再核对身份，用这台设备解一下锁就行。${told}`,
    pages: { key: { title: '怎样称呼这台设备？', lead: '以后丢了，好认出来取消。' } },
    fields: {
      name: { label: '名称', hint: '比如：我的手机' },
      credential: { label: '浏览器给的答复' },
    },
  },
  'identity.remove-means': {
    title: '取消一种核对方式',
    lead: '设备丢了、不想再用的，在这里取消。',
    action: '取消',
    after: '取消以后不能再用它核对；手机验证码照样能用。有短信告诉您。',
    pages: { sure: { title: '取消哪一种？' } },
    fields: { sure: { label: '我确定不再用它' } },
    tells: {
      which: (facts) => ({
        label: meansNames[said(facts['means'])] ?? '',
        value: said(facts['name']) === '' ? '现在设着' : said(facts['name']),
      }),
    },
  },
  'identity.report-theft-for': {
    title: '代本人报告账号被别人用了',
    lead: '本人打电话或者到窗口说账号被别人用了，登记以后账号马上停用。',
    action: '马上停用',
    after:
      '所有设备立刻退出登录，本人收到短信。案件照常进行，本人在窗口办理；带身份证到窗口核对以后，账号恢复使用。',
    pages: {
      what: {
        title: '本人是怎样说的？',
        lead: '拿不准的，先停用：停错了，本人到窗口就能恢复；该停不停，案件要受影响。',
      },
    },
    fields: {
      wish: { label: '怎样来的' },
      reason: { label: '本人说的情况' },
      madeSure: { label: '怎样确认是本人', hint: '比如问对了什么，看了什么证件' },
    },
    options: { wish: { phone: '电话', counter: '窗口' } },
  },
  'identity.release-at-counter': {
    title: '窗口恢复账号',
    lead: '本人带证件到窗口，账号是按本人的意思停用的，当场恢复。',
    action: '恢复使用',
    after:
      '旧密码、验证器、备用码和通行密钥都作废。本人用手机验证码登录，再设新密码。手机号也丢了的，先换手机号。',
    pages: { document: { title: '看的是什么证件？', lead: '照证件上的号码录，不照屏幕。' } },
    fields: {
      document: { label: '证件' },
      documentNumber: {
        label: '证件上的号码',
        hint: '身份证 18 位，最后一位可能是 X；护照写三位国家代码加号码，如 FRA12AB34567',
      },
      seen: { label: '我当面看了原件，证件上的人就是来的人' },
      note: { label: '备注' },
    },
  },
};

export const meansRefusalsZh: Readonly<Record<string, () => RefusalText>> = {
  'identity/means-wrong': () => ({
    what: '没有对上。',
    why: '填的数字、备用码或者设备，和您账号里设的不一样。',
    mend: '验证器的数字过 30 秒就换，请填现在显示的；还是不对的，改用手机验证码，或者带身份证到窗口。',
  }),
  'identity/means-used': () => ({
    what: '这个码已经用过了。',
    why: '每个码只能用一次，被别人看到也用不了第二次。',
    mend: '验证器的，等下一个数字出来再填；备用码，换一个没有用过的。也可以改用手机验证码。如果不是您用的，请马上报告账号被别人用了。',
  }),
  'identity/means-too-many': () => ({
    what: '这种方式试的次数太多了。',
    why: '为了防止别人猜，每种方式一小时里只能试十次。别的方式不受影响。',
    mend: '现在就可以改用手机验证码；或者带身份证到窗口。一小时以后，这种方式又能用。',
  }),
  'identity/means-missing': () => ({
    what: '这种核对方式没有设好，或者等得太久了。',
    why: '要先设好才能用；开始设置以后，半小时内要完成。',
    mend: '请重新开始；或者改用手机验证码。',
  }),
  'identity/frozen-by-decision': () => ({
    what: '这个账号是管理员决定停用的，窗口不能直接恢复。',
    why: '有人反映账号被冒用，正在核实。这是本院的分工。',
    mend: '请联系管理员；急着办的事，窗口当场可以替本人办。',
  }),
};
