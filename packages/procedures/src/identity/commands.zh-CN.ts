import { changeNameZh, changeNameAtCounterZh } from './change-name-texts.ts';
import { closeZh, reopenZh } from './close-texts.ts';
import type { CommandText } from '../framework/index.ts';
import { releaseZh, settleDisputeZh } from './safety-texts.ts';
import { meansCommandsZh, waysOfConfirming } from './means-texts.zh-CN.ts';

export const documentNames = {
  'resident-id-card': '居民身份证',
  'temporary-id-card': '临时居民身份证',
  'household-register': '户口簿',
  passport: '护照',
  'residence-permit': '港澳台居民居住证',
  'foreign-residence-card': '外国人永久居留身份证',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'old-foreign-residence-card': '外国人永久居留身份证（2023 年以前的旧证）',
};

const numberHint = '18 位，最后一位可能是 X';
const cardHint = `${numberHint}；港澳台居民写居住证上的号码，外国人写永久居留身份证上的号码`;
const codeHint = '短信里的 6 位数字，10 分钟内有效';
const passwordHint = '至少 10 个字符，用一句您记得住的话最好';

export const identityCommandsZh: Readonly<Record<string, CommandText>> = {
  ...meansCommandsZh,
  'identity.release-at-counter': {
    ...meansCommandsZh['identity.release-at-counter'],
    options: { document: documentNames },
  } as CommandText,
  'identity.register': {
    title: '注册',
    lead: '在网上打官司，先用真实姓名注册。几分钟就好。一个人一个账号，办什么都用它。',
    action: '注册',
    after:
      '姓名和号码与登记的信息对得上，马上就能用。以后用这个账号办的事，都算您本人办的，所以请保管好密码，验证码不要告诉别人。',
    pages: {
      who: {
        title: '您是谁？',
        lead: '照身份证上的写。法院只用它核对身份。',
        help: '港澳台居民居住证、外国人永久居留身份证（18 位号码的新证），和居民身份证一样注册。用护照、通行证，或者旧的永久居留证的，请带证件到窗口办理。',
      },
      phone: { title: '您的手机号是多少？', lead: '我们发一条短信给您，请把里面的数字填上。' },
      password: { title: '设一个密码', lead: '登录时用。以后忘了，用手机号和身份证号码就能重设。' },
      agree: {
        title: '请看一看，再确认',
        lead: '网上办理由您自己选，和到法院当面办效力一样；同意以后又想改到法院办的，在那一步开始前的合理期限内提出，由法官审查。您有权看案卷、提意见、申请回避；也要如实陈述、按时参加、保管好账号。',
      },
    },
    fields: {
      name: { label: '姓名' },
      residentId: { label: '身份证号码', hint: cardHint },
      mobile: { label: '手机号' },
      code: { label: '验证码', hint: codeHint },
      password: { label: '密码', hint: passwordHint },
      agreed: { label: '我知道了在线诉讼的权利和义务，会保管好自己的账号' },
    },
  },
  'identity.register-at-counter': {
    title: '窗口注册：护照、通行证、旧永久居留证',
    lead: '没有 18 位身份号码的人，由您当面看证件原件，核对是本人，替他注册。这里没有可以比对的登记库，您看过就是核对；卷宗里记下是您看的。',
    action: '注册',
    after:
      '本人用手机号收验证码、填证件号码登录，再自己设密码。身份已经核对到最高一级，在网上立案、参加诉讼都可以。',
    pages: {
      document: {
        title: '看的是什么证件？',
        lead: '照证件原件录，不照复印件。有 18 位号码的居住证、新的永久居留身份证，请本人自己在网上注册。',
      },
      phone: { title: '本人的手机号是多少？', lead: '请本人当场念收到的验证码。' },
      agree: {
        title: '告知本人',
        lead: '网上办理由本人自己选，和到法院当面办效力一样；同意以后又想改到法院办的，在那一步开始前的合理期限内提出，由法官审查。请当面说清楚，本人同意再注册。',
      },
    },
    fields: {
      name: { label: '姓名', hint: '照证件上的写；外文姓名照机读区的大写字母写' },
      document: { label: '证件' },
      issuer: {
        label: '护照签发国的三位代码',
        hint: '印在护照资料页上，例如 FRA、USA；德国护照印 D，写 DEU',
      },
      number: { label: '证件号码', hint: '空格、横线不用写；通行证后面两位换证次数写不写都可以' },
      validUntil: { label: '有效期到哪天' },
      seen: { label: '我当面看了原件，证件上的人就是来的人' },
      note: { label: '备注' },
      mobile: { label: '手机号' },
      code: { label: '验证码', hint: codeHint },
      agreed: { label: '我当面告知了在线诉讼的权利和义务、怎样保管账号，本人同意注册' },
    },
    options: { document: documentNames },
  },
  'identity.check': {
    title: '核对身份',
    lead: '把您的姓名和身份证号码再核对一次。上次写得不对，可以在这里改。',
    action: '核对',
    after: '对得上，马上就能在网上立案、参加诉讼。',
    pages: { who: { title: '照身份证再看一遍', lead: '有不对的地方，直接改。' } },
    fields: { name: { label: '姓名' }, residentId: { label: '身份证号码', hint: numberHint } },
  },
  'identity.check-face': {
    title: '人脸核对',
    lead: '用摄像头比对您本人和身份证。不想用人脸，可以带身份证到窗口，效果一样。',
    action: '开始核对',
    after: '对得上，身份就核对到最高一级。只比对这一次，人脸不留在法院。',
    pages: {
      face: {
        title: '同意用人脸核对吗？',
        lead: '人脸是敏感的个人信息，只有您同意才用，只用来核对是不是您本人。',
      },
    },
    fields: { agreed: { label: '我同意这一次用人脸核对身份' } },
  },
  'identity.check-at-counter': {
    title: '窗口核对证件',
    lead: '当面看证件原件，把号码重新录一遍。',
    action: '记下核对结果',
    after: '本人的身份核对到最高一级，和人脸核对一样。',
    pages: { document: { title: '看的是什么证件？', lead: '照证件上的号码录，不照屏幕。' } },
    fields: {
      document: { label: '证件' },
      documentNumber: {
        label: '证件上的号码',
        hint: `${numberHint}；护照写三位国家代码加号码，如 FRA12AB34567`,
      },
      seen: { label: '我当面看了原件，证件上的人就是来的人' },
      note: { label: '备注' },
    },
    options: { document: documentNames },
  },
  'identity.step-up': {
    title: '再核对一次身份',
    lead: '这件事比较重要，确认一下是您本人在办。',
    action: '核对',
    after: '核对以后接着办，填好的内容都在。',
    pages: {
      again: {
        title: '用什么方式核对？',
        lead: '登录时用的是哪一种，这里要换另一种。验证码发到您注册的手机上。',
      },
    },
    fields: {
      method: { label: '方式' },
      code: { label: '验证码', hint: '短信里的，或者验证器上的 6 位数字' },
      recoveryCode: { label: '备用码', hint: '没有用过的任意一个' },
      credential: { label: '浏览器给的答复' },
    },
    options: { method: waysOfConfirming },
  },
  'identity.change-mobile': {
    title: '换手机号',
    lead: '换了号，在这里改。先核对是您本人：用密码登录的，用原来的手机号收验证码，或者刷脸；用验证码登录的，填密码，或者刷脸。都不方便的，带身份证到人工窗口换。',
    action: '换成新号码',
    after: '以后的短信都发到新号码，登录也用新号码。旧号码会收到一条告知的短信。',
    pages: { phone: { title: '新的手机号是多少？', lead: '验证码发到新号码上。' } },
    fields: { mobile: { label: '新手机号' }, code: { label: '验证码', hint: codeHint } },
  },
  'identity.change-mobile-at-counter': {
    title: '窗口更换手机号',
    lead: '本人带证件到窗口，手机和密码都没有了，或者账号被别人用了，在这里交还本人。',
    action: '更换',
    after: '旧密码作废，所有设备都退出登录。本人用新手机号收验证码、填证件号码登录，再设新密码。',
    pages: {
      document: { title: '看的是什么证件？', lead: '照证件上的号码录，不照屏幕。' },
      phone: { title: '本人现在用的手机号是多少？', lead: '请本人当场念收到的验证码。' },
    },
    fields: {
      document: { label: '证件' },
      documentNumber: {
        label: '证件上的号码',
        hint: `${numberHint}；护照写三位国家代码加号码，如 FRA12AB34567`,
      },
      seen: { label: '我当面看了原件，证件上的人就是来的人' },
      note: { label: '备注' },
      mobile: { label: '新手机号' },
      code: { label: '验证码', hint: codeHint },
    },
    options: { document: documentNames },
  },
  'identity.change-password': {
    title: '换密码',
    lead: '刚登录或者刚核对过身份的，直接设新密码。忘了旧密码，先用手机验证码和身份证号码登录，再在这里设。',
    action: '换密码',
    after: '其他设备上都会退出登录。',
    pages: { password: { title: '新密码用什么？' } },
    fields: { password: { label: '新密码', hint: passwordHint } },
  },
  'identity.choose-phrase': {
    title: '设防骗暗语',
    lead: '想几个只有您自己知道的字。法院发到您账号手机号的短信，有一部分会写上它，方便您认出来。没有写的也可能是法院发的，比如验证码、送达通知和邮件；拿不准的，用最后的核对号在网站上核对，或者打 12368 问。',
    action: '保存',
    tells: {
      none: () => ({ label: '现在', value: '还没有设' }),
      chosen: () => ({ label: '现在', value: '已经设了；重新填的换掉原来的，不填的不再写' }),
    },
    after: '换手机号、换密码或者账号停用以后，暗语作废，要重新设。',
    pages: { phrase: { title: '暗语是什么？', lead: '不要用密码，也不要用姓名、生日、电话。' } },
    fields: { phrase: { label: '暗语', hint: '最多十二个汉字' } },
  },
  'identity.change-name': changeNameZh,
  'identity.change-name-at-counter': changeNameAtCounterZh(documentNames),
  'identity.close': closeZh,
  'identity.reopen-at-counter': reopenZh(documentNames),
  'identity.report-theft': {
    title: '账号被别人用了',
    lead: '告诉法院，账号马上停用，别人不能再用它办事。',
    action: '马上停用',
    after:
      '所有设备立刻退出登录。案件照常进行，您可以到窗口办理；带身份证到窗口核对以后，账号恢复使用。',
    pages: {
      what: {
        title: '发生了什么？',
        lead: '什么时候发现的、有哪些事不是您办的，知道多少写多少。',
      },
    },
    fields: { reason: { label: '情况' }, understood: { label: '我知道停用以后要到窗口恢复' } },
  },
  'identity.dispute': {
    title: '有人用我的身份证号注册了',
    lead: '您没有注册过，却被告知身份证号已经注册的，在这里告诉法院。',
    action: '告诉法院',
    after: '收到以后由法院的工作人员核实，打电话告诉您结果。想快一点，带身份证到窗口，当场就能办。',
    wayOn: '告诉法院以后，由工作人员核实，打电话告诉您结果；核实以前，用这个身份证号还不能注册。',
    pages: {
      who: { title: '您是谁？', lead: '照身份证上的写。' },
      reach: { title: '打哪个电话找您？' },
      what: { title: '怎么发现的？' },
    },
    fields: {
      name: { label: '姓名' },
      residentId: { label: '身份证号码', hint: numberHint },
      mobile: { label: '手机号' },
      note: { label: '经过' },
      truthful: { label: '我写的都是真实情况' },
    },
  },
  'identity.settle-dispute': settleDisputeZh,
  'identity.freeze': {
    title: '暂停使用账号',
    lead: '有理由认为账号被别人用了，可以暂停，等核实清楚。',
    action: '暂停使用',
    after:
      '所有设备立刻退出登录，本人收到短信，能看到这里写的理由。案件的期限不因此缩短，本人可以到窗口办理。',
    pages: { reason: { title: '为什么暂停？' } },
    fields: { reason: { label: '理由' } },
  },
  'identity.release': releaseZh,
};
