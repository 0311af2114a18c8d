// One catalogue, as long as there are answers to what went wrong; Chinese first, then English, key by key.
const zh = {
  'court-zone-away': {
    title: '法院内网还没有应答',
    detail:
      '网站和法院内网之间暂时没有连上。什么都没有丢，请过一会儿再试；急着办的事，可以到诉讼服务中心。',
  },
  'not-found': {
    title: '没有找到',
    detail: '网址可能不完整，或者这个案件不由您参加。请从“我的案件”里打开。',
  },
  'not-in-the-log-yet': {
    title: '还没有进日志',
    detail: '刚刚记入卷宗的，日志的下一个检查点里才有，通常不到一秒。请过几秒再取一次。',
  },
  'copy-too-large': {
    title: '太大，不能一次下载',
    detail:
      '卷宗副本最多 4 GB，带证明的文书最多 64 MB。请到诉讼服务中心，由法院存到您的存储介质上。',
  },
  'bundles-waiting': {
    title: '现在排队的太多',
    detail: '正在为别人装订证据册。什么都没有丢，请过半分钟再取。',
  },
  'bundle-not-bound': {
    title: '证据册没有装订成',
    detail:
      '文件太多，或者其中有打不开的，时间不够。请在案件页面逐件打开；也可以到诉讼服务中心，由法院打印。',
  },
  'copy-being-made': {
    title: '正在打包',
    detail: '卷宗和日志在法院内网，正在那里按您可以看的范围打包，然后传到本网站。请过几秒再取。',
  },
  'copy-on-its-way': {
    title: '已经打包好，正在传到本网站',
    detail: '文件多的要等一会儿。请过几秒再取；不用重新申请。',
  },
  'carries-no-proof': {
    title: '证明放不进这个文件',
    detail: '只有 PDF 能把证明带在文件里面。请另存证明（.proof），和文件放在一起。',
  },
  'no-such-code': {
    title: '没有这个查阅码',
    detail: '照通知再对一遍，一共八位。通知可能换过，以最近一份为准；也可以打电话问书记员。',
  },
  'no-such-served': {
    title: '对不上',
    detail:
      '查阅码或者后四位不对，或者法院没有您的证件号、手机号。照通知再对一遍；也可以带通知和身份证到窗口看，或者打电话问书记员。',
  },
  'no-such-payment-code': {
    title: '没有这个付款码',
    detail: '照收到的付款码再对一遍，一共十二位。仍然不对的，请问给您付款码的人，或者打热线。',
  },
  'too-large': { title: '内容太大', detail: '文字部分请控制在 2 MB 以内，材料请作为附件上传。' },
  'bad-request': { title: '请求不完整', detail: '请刷新页面再试；您填写的内容都留着。' },
  'no-certain-day': {
    title: '最后一日还不确定',
    detail:
      '要用到的年份还没有公布节假日安排，日子可能会变。公布以后再下载；以小时计的，不做成日历文件。',
  },
  faulty: { title: '有几处要改', detail: '请照写明的改好再试。' },
  'other-method': {
    title: '这个网址不是这样用的',
    detail: '网址是对的，方法不对：能用的方法写在答复的 Allow 里。',
  },
  csrf: { title: '页面过期了', detail: '请刷新页面再试；您填写的内容都留着。' },
  'sign-in': { title: '请先登录', detail: '登录以后接着办；不上网也可以到诉讼服务中心办理。' },
  'wrong-login': {
    title: '号码或者密码对不上',
    detail: '请再对一遍。忘记密码的，可以用手机号和身份证号码重设，或者带身份证到窗口办理。',
  },
  'wrong-code': {
    title: '手机号、证件号码或者验证码对不上',
    detail:
      '证件号码照注册时的写，验证码照最近一条短信填，或者再发一次。手机不在身边的，带身份证到人工窗口办理。',
  },
  'account-frozen': {
    title: '这个账号现在暂停使用',
    detail:
      '正在核实是不是被别人用过。带身份证到窗口核对就能恢复；急着办的事，窗口当场可以办，案件照常进行。',
  },
  'not-a-mobile': { title: '手机号对不上', detail: '手机号是 11 位数字，以 1 开头。请对一对。' },
  'code-too-soon': {
    title: '验证码刚刚发过',
    detail: '请等一分钟再发。先看看短信，也看看被拦截的短信。',
  },
  'codes-too-many': {
    title: '验证码发得太多了',
    detail:
      '一个手机号一小时最多发八次，一台设备一小时最多发二十次，请过一个小时再发。已经收到的验证码照样能用，也可以用密码登录；急用的，带身份证到人工窗口，或者拨打 12368。',
  },
  'not-yours': {
    title: '这件事不由您办',
    detail: '按本院的分工由别的岗位办。需要的话请拨打热线。',
  },
  'no-passkey': {
    title: '没有设过通行密钥',
    detail: '请改用手机验证码，或者先在“我的账号”里添加。',
  },
  'no-number-to-find': {
    title: '号码不对',
    detail: '请照证件录 18 位身份证号，或者录 11 位手机号。',
  },
  'no-account': {
    title: '没有用这个号码注册的账号',
    detail: '请照证件再对一遍号码；没有注册过的，可以请本人在手机上注册，或者在窗口直接办理。',
  },
  'codes-tried': {
    title: '试的次数太多了',
    detail:
      '码是一个一个对出来的，所以不能一直试。请过十五分钟再试，或者带通知和身份证件到窗口查看。',
  },
  'too-many': {
    title: '这台设备上密码试错的次数多了',
    detail:
      '这台设备请过 {minutes} 分钟再试。换别的设备、用手机验证码登录都不受影响；也可以带身份证到人工窗口，或者拨打 12368。',
  },
  'password-tried': {
    title: '密码试错的次数多了',
    detail:
      '十五分钟内试错八次以后，先不再用密码核对。可以用手机验证码或者别的办法核对，过十五分钟再用密码；也可以带身份证到人工窗口办理。',
  },
  'another-factor': {
    title: '您是用手机验证码登录的，再核对要换一种办法',
    detail:
      '请用密码、人脸或者您设过的别的方式核对；忘了密码、也不想用人脸的，带身份证到人工窗口，当场就能办。',
  },
  'code-worn-out': {
    title: '这个验证码试的次数太多了',
    detail:
      '一个验证码只能试五次。请再发一次，填新的；手机不在身边的，带身份证到人工窗口，或者拨打 12368。',
  },
  'codes-rest': {
    title: '这台设备上验证码填错的次数多了',
    detail:
      '这台设备请过 {minutes} 分钟再试。换别的设备、用密码登录都不受影响；着急的，带身份证到人工窗口，或者拨打 12368。',
  },
  'code-too': {
    title: '密码对了，还要一个手机验证码',
    detail:
      '今天有人在别的设备上一再猜这个账号的密码，所以在没有用过的设备上登录，要再用手机验证码。请改用手机验证码登录；手机不在身边的，带身份证到人工窗口，或者拨打 12368。',
  },
  'database-away': {
    title: '现在存不上',
    detail: '法院的系统暂时连不上数据库。您填写的内容留在本机，恢复后会自动重试。',
  },
  internal: {
    title: '系统出了问题',
    detail: '这次没有办成，也没有记入卷宗。请稍后再试，或者拨打热线。',
  },
  'web-not-built': { title: '页面还没有准备好', detail: '请稍候再刷新。' },
  'manual-clock-only': { title: '时钟不能拨', detail: '只有演练用的时钟可以拨动。' },
  'file-missing': {
    title: '没有找到这个文件',
    detail: '文件不在，或者不给您看。需要的话请联系书记员。',
  },
  'file-lost': {
    title: '这个文件现在打不开',
    detail: '法院收过它，卷宗里有它的校验值，但是原件读不出来。已经记下，请联系诉讼服务中心。',
  },
  'draft-changed': {
    title: '这份草稿在别处改过了',
    detail: '您可能在另一个窗口或另一台设备上写过它。这里写的还没有存进去，也没有盖掉那一份。',
  },
  'too-many-drafts': {
    title: '草稿太多了',
    detail: '没有存进去。请先提交或者删去几份不用的草稿，再存这一份。',
  },
} as const;

const en: Record<keyof typeof zh, { title: string; detail: string }> = {
  'court-zone-away': {
    title: 'The court’s inner network has not answered yet',
    detail:
      'This site and the inner network are out of touch for the moment. Nothing is lost; try again in a while. For what is urgent there is the litigation service hall.',
  },
  'not-found': {
    title: 'Not found',
    detail:
      'The address may be incomplete, or you do not take part in this case. Open it from “My cases”.',
  },
  'not-in-the-log-yet': {
    title: 'Not in the log yet',
    detail:
      'This was entered a moment ago; the next checkpoint of the log holds it, mostly within a second. Try again in a few seconds.',
  },
  'copy-too-large': {
    title: 'Too large for one download',
    detail:
      'A copy of a case holds at most 4 GB, a paper with its proof at most 64 MB. The litigation service centre saves it to a medium that you bring.',
  },
  'bundles-waiting': {
    title: 'Too many are waiting',
    detail: 'Bundles are being bound for others. Nothing is lost: ask again in half a minute.',
  },
  'bundle-not-bound': {
    title: 'The bundle could not be bound',
    detail:
      'There are too many files, or one that cannot be opened, and the time ran out. Open the exhibits one by one on the page of the case, or have them printed at the litigation service centre.',
  },
  'copy-being-made': {
    title: 'Being packed',
    detail:
      'Docket and log are in the court’s own network. It is packed there, as you may read it, and then brought to this site. Ask again in a few seconds.',
  },
  'copy-on-its-way': {
    title: 'Packed, and on its way to this site',
    detail: 'Many files take a while. Ask again in a few seconds; you need not start anew.',
  },
  'carries-no-proof': {
    title: 'This file cannot carry its proof',
    detail: 'A PDF alone can. Save the proof (.proof) by itself, and keep it beside the file.',
  },
  'no-such-code': {
    title: 'There is no such access code',
    detail:
      'Compare it with the notice; it has eight characters. The latest notice counts. You can also telephone the clerk.',
  },
  'no-such-served': {
    title: 'This does not fit',
    detail:
      'The code or the last four signs are not right, or the court knows no number of yours. Compare them with the notice; you can also bring it and your id card to the counter, or telephone the clerk.',
  },
  'no-such-payment-code': {
    title: 'There is no such payment code',
    detail:
      'Compare it with what you were given; it has twelve characters. If it still does not fit, ask whoever gave it to you, or the hotline.',
  },
  'too-large': {
    title: 'Too large',
    detail: 'Keep the text below 2 MB and upload papers as attachments.',
  },
  'bad-request': {
    title: 'Incomplete request',
    detail: 'Reload and try again; what you filled in is kept.',
  },
  'no-certain-day': {
    title: 'The last day is not certain',
    detail:
      'The holidays of a year it depends on are not published yet. Download it afterwards; a term in hours makes no entry of a calendar.',
  },
  faulty: { title: 'Something to mend', detail: 'Mend what is named and try again.' },
  'other-method': {
    title: 'This address is used otherwise',
    detail: 'The address is right and the method is not: those that can be used stand in Allow.',
  },
  csrf: {
    title: 'This page is out of date',
    detail: 'Reload and try again; what you filled in is kept.',
  },
  'sign-in': {
    title: 'Sign in first',
    detail: 'Sign in and continue. You can also do this at the litigation service centre.',
  },
  'wrong-login': {
    title: 'Number or password does not match',
    detail:
      'Check both. If you forgot the password, reset it with your phone and identity number, or bring your identity card to the counter.',
  },
  'wrong-code': {
    title: 'Mobile number, document number or code does not match',
    detail:
      'Give the document number you registered with, and copy the code from the latest message once more, or have a new one sent. Without your phone, bring your identity card to the counter.',
  },
  'account-frozen': {
    title: 'This account is suspended',
    detail:
      'We are checking whether somebody else used it. Bring your identity card to the counter to have it restored; what is urgent can be done there, and your cases go on.',
  },
  'not-a-mobile': {
    title: 'This is not a mobile number',
    detail: 'A mobile number has 11 digits and begins with 1. Check it.',
  },
  'code-too-soon': {
    title: 'A code was sent just now',
    detail:
      'Wait a minute before asking for another. Look at your messages, also the blocked ones.',
  },
  'codes-too-many': {
    title: 'Too many codes were sent',
    detail:
      'A number is sent eight codes an hour at most, and one screen sends twenty: wait an hour. A code you have received is still good, and so is your password; if it is urgent, bring your identity card to the counter or call 12368.',
  },
  'not-yours': {
    title: 'This is not for you to do',
    detail: 'In this court another post handles it. Call the hotline if you need it.',
  },
  'no-passkey': {
    title: 'No passkey is set up',
    detail: 'Use a code by text message, or add a passkey under “My account” first.',
  },
  'no-number-to-find': {
    title: 'This is not a number to find somebody by',
    detail:
      'Enter the 18 characters of the resident identity number, or the 11 digits of a mobile number.',
  },
  'no-account': {
    title: 'No account has this number',
    detail:
      'Compare the number with the document. A person who has not registered can register on their own phone, or act at the counter.',
  },
  'codes-tried': {
    title: 'Too many tries',
    detail:
      'A code is not to be found by trying. Try again in fifteen minutes, or bring the notice and your identity card to the counter.',
  },
  'too-many': {
    title: 'Too many wrong passwords on this screen',
    detail:
      'Try again on this screen in {minutes} min. Other devices and a code sent to your phone are not affected; you can also bring your identity card to the counter or call 12368.',
  },
  'password-tried': {
    title: 'Too many wrong passwords',
    detail:
      'After eight wrong ones within fifteen minutes the password is not looked at for the rest of them. Confirm by a code to your phone or in another way, use the password again in fifteen minutes, or bring your identity card to the counter.',
  },
  'another-factor': {
    title: 'You came in with a code; confirm in another way',
    detail:
      'Use your password, your face, or another means you set up. If you forgot the password and want no face check, bring your identity card to the counter, where it is done at once.',
  },
  'code-worn-out': {
    title: 'This code has been tried too often',
    detail:
      'A code can be tried five times. Have a new one sent; without your phone, bring your identity card to the counter or call 12368.',
  },
  'codes-rest': {
    title: 'Too many wrong codes on this screen',
    detail:
      'Try again on this screen in {minutes} min. Other devices and your password are not affected; if it is urgent, bring your identity card to the counter or call 12368.',
  },
  'code-too': {
    title: 'The password is right; a code to your phone is needed too',
    detail:
      'Somebody has been guessing at this account’s password on other devices today, so that a device it was never used on needs a code to your phone as well. Sign in with a code; without your phone, bring your identity card to the counter or call 12368.',
  },
  'database-away': {
    title: 'This cannot be saved right now',
    detail:
      'The court’s system cannot reach its database. What you filled in stays on this device and is tried again.',
  },
  internal: {
    title: 'Something went wrong',
    detail: 'This was not done and nothing was entered. Try later or call the hotline.',
  },
  'web-not-built': { title: 'The pages are not ready', detail: 'Reload in a moment.' },
  'manual-clock-only': {
    title: 'The clock cannot be moved',
    detail: 'Only a practice clock can be moved.',
  },
  'file-missing': {
    title: 'File not found',
    detail: 'It is not there, or not for you to see. Ask the clerk if you need it.',
  },
  'file-lost': {
    title: 'This file cannot be opened now',
    detail:
      'The court received it and its check value is in the docket, but the file itself cannot be read. This has been noted; ask at the litigation service centre.',
  },
  'draft-changed': {
    title: 'This draft was changed elsewhere',
    detail:
      'You may have written it in another window or on another device. What you see here is not saved, and nothing has been overwritten.',
  },
  'too-many-drafts': {
    title: 'Too many drafts',
    detail: 'This one was not saved. Submit or delete some you do not need, then save it again.',
  },
};

export const problemTexts: Readonly<
  Record<'zh-CN' | 'en', Record<keyof typeof zh, { title: string; detail: string }>>
> = {
  'zh-CN': zh,
  en,
};
