import type { TextCatalogue } from '../framework/index.ts';
import { dayZh } from '../framework/index.ts';
import { closeRefusalsZh } from './close-texts.ts';
import { nameRefusalsZh } from './change-name-texts.ts';
import { documentNames, identityCommandsZh } from './commands.zh-CN.ts';
import { meansNames, meansRefusalsZh, waysOfConfirming } from './means-texts.zh-CN.ts';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

const ofMobile: Readonly<Record<string, string>> = {
  match: '；手机号也是本人名下的',
  'no-match': '；手机号不在本人名下',
  'not-compared': '；手机号没有和登记比对',
};

export const identityZh: TextCatalogue = {
  commands: identityCommandsZh,
  tasks: { 'identity.settle-dispute': '核实身份证号被冒用的反映' },
  refusals: {
    ...meansRefusalsZh,
    ...nameRefusalsZh,
    ...closeRefusalsZh,
    'identity/no-match': () => ({
      what: '姓名和身份证号码对不上，身份还没有核对成。',
      why: '法院要核对在网上打官司的人是谁，这两项要和户籍登记的一样。',
      mend: '请照身份证再看一遍，改好再交；改过名字的、登记有出入的，带身份证到窗口办理。',
    }),
    'identity/compared-too-often': () => ({
      what: '这一个小时里没有核对成的次数太多，暂时不再核对。',
      why: '为了防止别人一次次试出您的身份信息，核对不成的次数有上限。',
      mend: '一小时以后再试；着急的，带身份证到窗口办理，效果一样。',
    }),
    'identity/code-wrong': () => ({
      what: '验证码对不上。',
      why: '验证码用来确认手机在您手里。',
      mend: '请照最近一条短信填 6 位数字；没有收到的，再发一次。手机不在身边，可以到窗口办理。',
    }),
    'identity/code-expired': () => ({
      what: '验证码过了时间，或者还没有发过。',
      why: '为了安全，验证码只在 10 分钟内有效。',
      mend: '再发一次，填新的。您填的其他内容都在。',
    }),
    'identity/code-too-many': () => ({
      what: '这个验证码试的次数太多了。',
      why: '为了防止别人猜，一个验证码只能试五次。',
      mend: '再发一次，填新的。您填的其他内容都在。',
    }),
    'identity/codes-rest': () => ({
      what: '这台设备上验证码填错的次数多了，先停一停。',
      why: '为了防止别人猜，填错十次以后，这台设备要等一分钟再试；再错，等的时间一次比一次长，最长一小时。别的设备不受影响。',
      mend: '等一会儿，再发一次，填新的；您填的其他内容都在。着急的，带身份证到窗口办理，或者拨打 12368。',
    }),
    'identity/resident-id-taken': () => ({
      what: '这个身份证号码已经注册过了。',
      why: '一个人一个账号，所有案件都用它。这是本院的做法。',
      mend: '是您自己注册的，请直接登录；忘了密码，用手机验证码和身份证号码登录后重设。不是您注册的，请告诉法院，或者带身份证到窗口，当场就能办。',
    }),
    'identity/mobile-taken': () => ({
      what: '这个手机号已经有账号在用。',
      why: '一个手机号只连一个账号，通知才不会送错人。这是本院的做法。',
      mend: '是您自己的账号，请直接登录。号码是新办的、以前别人用过，请换一个号码，或者带身份证到窗口办理。',
    }),
    'identity/account-frozen': () => ({
      what: '这个账号现在暂停使用。',
      why: '正在核实是不是被别人用过，这是本院保护您的做法。',
      mend: '带身份证到窗口核对，就能恢复；急着办的事，窗口当场可以办。案件照常进行。',
    }),
    'identity/confirm-first': () => ({
      what: '请先再核对一次身份。',
      why: '换手机号、换密码，要确认现在操作的是您本人。登录以后过了一阵子，就要再核对一次。',
      mend: '用手机验证码或者刷脸核对，填好的内容都在；也可以退出后重新登录再办，或者带身份证到窗口。',
    }),
    'identity/same-factor': (facts) => ({
      what:
        facts['method'] === 'password'
          ? '您是用密码登录的，再核对要换一种办法。'
          : facts['method'] === 'passkey'
            ? '您是用通行密钥登录的，再核对要换一种办法。'
            : '您是用手机验证码登录的，再核对要换一种办法。',
      why: '同一样东西看两遍，等于没有再核对：只拿到手机或者解了锁的设备、只知道密码的人，也能做到。',
      mend:
        facts['method'] === 'password' || facts['method'] === 'passkey'
          ? '用手机验证码、人脸或者您设过的别的方式核对；都不方便的，带身份证到人工窗口办理。'
          : '用密码、人脸或者您设过的别的方式核对；忘了密码、也不想用人脸的，带身份证到人工窗口，当场就能办。',
    }),
    'identity/password-just-set': () => ({
      what: '刚才用手机验证码登录以后设的密码，这一次还不能用来核对。',
      why: '它是凭同一部手机设的，不算另一种办法。',
      mend: '退出以后用新密码登录，再用手机验证码核对；或者用人脸核对，或者带身份证到人工窗口办理。',
    }),
    'identity/mobile-of-another': () => ({
      what: '姓名和身份证号码对得上，手机号不是用您的名字登记的。',
      why: '网上核对身份，要看手机号是不是本人实名的。这是本院的做法。',
      mend: '请带身份证到人工窗口，当场核对，这个手机号可以照用；也可以换成用自己名字登记的手机号。',
    }),
    'identity/reports-from-screen': () => ({
      what: '这台设备一小时里反映的次数太多了。',
      why: '反映多了，真正被冒用的人就看不见了。这是本院的做法，前面交的都在。',
      mend: '一小时以后再交；着急的，带身份证到人工窗口，当场就能办，或者拨打 12368。',
    }),
    'identity/reports-of-number': () => ({
      what: '这个身份证号码今天收到的反映太多了。',
      why: '可能有人在故意反复提交。已经收到的都会核实。',
      mend: '是您的号码的，带身份证到人工窗口，当场就能办，或者拨打 12368；也可以明天再交。',
    }),
    'identity/reported-already': () => ({
      what: '您反映的这件事已经收到，正在核实。',
      why: '同一个号码、同一个电话，没有办完以前只收一次。',
      mend: '法院会打您留的电话告诉结果；有要补充的，拨打 12368，或者带身份证到人工窗口，当场就能办。',
    }),
    'identity/check-first': () => ({
      what: '还要先核对姓名和身份证号码。',
      why: '人脸要和登记的照片比，先要确认是哪一个人。',
      mend: '先核对身份，再回到这里；也可以带身份证到窗口，一次办好。',
    }),
    'identity/register-away': () => ({
      what: '现在核对不了身份。',
      why: '户籍登记系统暂时没有回答，和您填的内容没有关系。',
      mend: '过一会儿再试；急用的，带身份证到窗口核对。',
    }),
    'identity/face-differs': () => ({
      what: '人脸没有比对上。',
      why: '光线、角度、眼镜都会影响，不说明您不是本人。',
      mend: '换个亮一点的地方再试；或者带身份证到窗口，效果一样。',
    }),
    'identity/face-away': () => ({
      what: '现在用不了人脸核对。',
      why: '比对的系统暂时没有回答。',
      mend: '过一会儿再试；或者带身份证到窗口，效果一样。',
    }),
    'identity/document-number': () => ({
      what: '证件号码的写法不对。',
      why: '港澳通行证是 H 或者 M 加 8 位数字，台湾通行证是 8 位数字，旧永久居留证是 3 个字母加 12 位数字，护照是 5 到 15 位字母和数字；中国护照有自己的写法。',
      mend: '照原件再录一遍，看看证件的种类选对没有。',
    }),
    'identity/document-issuer': () => ({
      what: '缺护照签发国的三位代码。',
      why: '不同国家的护照可能号码相同，要连国家一起记。',
      mend: '照护照资料页上印的写三个字母，例如 FRA；德国写 DEU。',
    }),
    'identity/document-expired': (facts) => ({
      what: `证件的有效期到 ${dayZh(facts, 'until')}，已经过了。`,
      why: '只按有效的证件注册，这是本院自己的规定。',
      mend: '日期录错的，改过来；证件真的过期的，请本人换了新证再来，或者用别的有效证件。起诉不等注册：现在就可以在窗口交材料。',
    }),
    'identity/document-taken': () => ({
      what: '这个证件已经注册过账号。',
      why: '一个人一个账号，办什么都用它。',
      mend: '照证件号码找到那个账号：手机号变了的，在窗口更换；不是本人注册的，请管理员核实。号码录错的，改过来。',
    }),
    'identity/document-differs': () => ({
      what: '证件上的号码和账号登记的不一样。',
      why: '核对身份，要证件、本人和账号一致。',
      mend: '请照证件再录一遍。还是不一样的，请确认打开的是不是来人的账号；账号像是被冒用的，请管理员暂停使用。',
    }),
  },
  entries: {
    'identity.RegisteredAtCounter': (body) => ({
      title: '窗口注册账号',
      detail: `${said(body['name'])}，${(documentNames as Readonly<Record<string, string>>)[said(body['document'])] ?? ''}`,
    }),
    'identity.Registered': (body) => ({ title: '实名注册', detail: said(body['name']) }),
    'identity.Checked': (body) => ({
      title:
        body['outcome'] === undefined
          ? '核对身份'
          : body['outcome'] === 'match'
            ? '身份核对一致'
            : '身份还没有核对成',
      detail:
        ({ register: '户籍登记', face: '人脸', counter: '窗口看证件' }[said(body['method'])] ??
          '') + (ofMobile[said(body['mobile'])] ?? ''),
    }),
    'identity.DetailsCorrected': () => ({ title: '更正姓名或号码', detail: '' }),
    'identity.Closed': (body) => ({ title: '本人关闭账号', detail: said(body['reason']) }),
    'identity.Reopened': (body) => ({ title: '窗口重新开通账号', detail: said(body['note']) }),
    'identity.NameChanged': (body) => ({
      title: '更改姓名',
      detail: `${said(body['was'])} → ${said(body['name'])}${body['why'] === 'counter' ? `，${said(body['proof'])}` : '，和户籍登记一致'}`,
    }),
    'identity.DocumentSeen': (body) => ({
      title: '窗口看过证件原件',
      detail: (documentNames as Readonly<Record<string, string>>)[said(body['document'])] ?? '',
    }),
    'identity.ConfirmedAgain': (body) => ({
      title: '再次核对身份',
      detail: (waysOfConfirming as Readonly<Record<string, string>>)[said(body['method'])] ?? '',
    }),
    'identity.MobileChanged': (body) => ({
      title: '换手机号',
      detail: body['why'] === 'counter' ? '在窗口办理' : '',
    }),
    'identity.CredentialReplaced': (body) => ({
      title: body['why'] === 'counter' ? '旧密码作废' : '换密码',
      detail: '以前的登录都已退出',
    }),
    'identity.PhraseChosen': (body) => ({
      title: body['chosen'] === true ? '设了防骗暗语' : '取消了防骗暗语',
      detail: '',
    }),
    'identity.MeansSet': (body) => ({
      title: '设了一种核对身份的方式',
      detail: [meansNames[said(body['means'])] ?? '', said(body['name'])]
        .filter((one) => one !== '')
        .join('：'),
    }),
    'identity.MeansRemoved': (body) => ({
      title: '取消了一种核对身份的方式',
      detail: meansNames[said(body['means'])] ?? '',
    }),
    'identity.Disputed': (body) => ({ title: '反映身份证号被冒用', detail: said(body['note']) }),
    'identity.DisputeSettled': (body) => ({
      title: '冒用的反映已核实',
      detail: said(body['note']),
    }),
    'identity.Frozen': (body) => ({ title: '账号暂停使用', detail: said(body['reason']) }),
    'identity.Released': (body) => ({ title: '账号恢复使用', detail: said(body['reason']) }),
  },
};
