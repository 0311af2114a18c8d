import { draftProblemsZh } from './draft-problems.ts';
import { fileProblemsZh } from './file-problems.ts';
import type { ProblemCode, ProblemText } from './problem-codes.ts';

/** What went wrong, and the way on. `{minutes}` and the like are places for numbers. */
export const problemsZh: Record<ProblemCode, ProblemText> = {
  'court-zone-away': {
    title: '法院内网还没有应答',
    detail:
      '网站和法院内网之间暂时没有连上。什么都没有丢，请过一会儿再试；急着办的事，可以到诉讼服务中心。',
  },
  'not-found': {
    title: '没有找到',
    detail: '网址可能不完整，或者这个案件不由您参加。请从案件列表里打开。',
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
  'no-such-help': {
    title: '这个代写码打不开',
    detail:
      '请和对方告诉您的再对一遍。代写码只能用一次，过几天就失效，给码的人也可能收回了；请对方再给一个。已经关联本案的对方当事人和代理人、法院的工作人员，不能替他写。',
  },
  'no-such-served': {
    title: '对不上',
    detail:
      '查阅码或者后四位不对，或者法院没有您的证件号、手机号。照通知再对一遍；也可以带通知和身份证到窗口看，或者打电话问书记员。',
  },
  'no-such-message': {
    title: '这里没有查到这一条',
    detail:
      '按您填的核对号和手机号（邮箱）没有查到。请照原文再对一遍。查不到不等于是假的；问清楚以前，不要点里面的链接，不要转账，不要说验证码。请打 12368 或者到诉讼服务中心问。',
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
  'confirm-first': {
    title: '请先再核对一次身份',
    detail: '这一页有您的证件号码和全部记录，要确认现在看的是您本人。核对以后再打开。',
  },
  'account-closed': {
    title: '这个账号已经由本人关闭',
    detail: '要重新使用，带身份证件和手机到法院窗口，当场核对、当场开通；以前的案件和记录都在。',
  },
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
  'wrong-passkey': {
    title: '没有登录成功',
    detail:
      '这把通行密钥没有对上：可能已经在“我的账号”里取消，也可能页面开得太久。请再试一次，或者用密码、手机验证码登录。',
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
  'searches-waiting': {
    title: '前面的查找还没有完成',
    detail: '请稍等片刻，等前面的查完了再查。',
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
    detail: '法院的系统暂时连不上数据库，或者存储满了。您填写的内容留在本机，恢复后会自动重试。',
  },
  internal: {
    title: '系统出了问题',
    detail: '这次没有办成，也没有记入卷宗。请稍后再试，或者拨打热线。',
  },
  'web-not-built': { title: '页面还没有准备好', detail: '请稍候再刷新。' },
  'manual-clock-only': { title: '时钟不能拨', detail: '只有演练用的时钟可以拨动。' },
  'too-many-notes': {
    title: '批注太多了',
    detail: '每人最多留三千条批注。请先删去不用的，再写新的；已有的都在。',
  },
  'page-missing': {
    title: '没有这一页',
    detail: '文件没有这么多页。请回到第一页再翻。',
  },
  'page-being-drawn': {
    title: '正在生成这一页的图像',
    detail: '文件大的要等一会儿。请过几秒再看；不用重新打开。',
  },
  'page-not-drawn': {
    title: '这一页显示不出来',
    detail:
      '这个文件或者这一页已经损坏，或者不是按通用格式保存的，无法生成图像。文件本身原样存在卷宗里，可以下载原件，用别的程序打开；打不开的，请联系书记员，或者到诉讼服务中心查看。',
  },
  'page-too-large': {
    title: '太大了，在这里显示不出来',
    detail:
      '这个文件或者这一页太大，生成图像要用的时间和内存超过了上限。文件本身原样存在卷宗里，可以下载原件查看；打不开的，请到诉讼服务中心查看。',
  },
  'pages-waiting': {
    title: '前面要看的页还没有生成完',
    detail: '请稍等片刻，等前面的页出来再翻。',
  },
  'pages-away': {
    title: '现在生成不了页面图像',
    detail: '请过几分钟再试；也可以直接下载原件查看。',
  },
  'presenting-not-yours': {
    title: '您在这个案件里不能展示材料',
    detail:
      '当事人、代理人和本案法官可以展示。有人展示时，您能看的材料可以跟着看；要展示的，请告诉书记员。',
  },
  'presenting-not-now': {
    title: '现在不能展示',
    detail:
      '证据交换期间，或者开庭、询问前半小时起到当天结束前，可以展示。材料一直可以自己逐页看；有话要说的，请发表意见或者提交材料。',
  },
  'presenting-taken': {
    title: '有人正在展示',
    detail: '一次只能由一人展示。请等对方结束，或者请法官接过来；您仍可以自己逐页看。',
  },
  'presenting-over': {
    title: '您的展示已经结束',
    detail: '已改由别人展示，或者太久没有收到您的展示。页面停在原处；轮到您时，请重新开始展示。',
  },
  'presenting-too-fast': {
    title: '动作太快了',
    detail: '请停两秒再继续；已经展示的不受影响。窗口开得太多的，请关掉几个。',
  },
  'presenting-apart': {
    title: '这里不能展示',
    detail:
      '这个法院的外网和内网分开，翻页不能实时传过去。请各自翻到同一页看，页码在地址和页面上都有。',
  },
  'no-such-part': {
    title: '文件没有这么长',
    detail: '要的这一段超出了文件的末尾。请从头播放，或者下载整个文件。',
  },
  ...draftProblemsZh,
  ...fileProblemsZh,
};
