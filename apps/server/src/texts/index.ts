// One catalogue of the words that only the server says; its length is their number.
import type { CourtDto, Lang } from '@xiezhi/contract';
import { hoursIn } from '@xiezhi/contract/hours';

type ByLang<Value> = Readonly<Record<Lang, Value>>;
type Place = 'service-hall' | 'hotline' | 'post';

/** What is wrong with one answer, and how to mend it. By fault code; `other` for anything else. */
export const faultTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    missing: '这里还没有填。请填上。',
    'too-long': '写得太长了。请删短一些，详细的内容可以写进附件。',
    'choose-one': '请选一项。',
    'choose-some': '请至少选一项。',
    confirm: '请看过以后打勾确认。',
    'not-money': '金额请只写数字，例如 60480 或 60480.50。',
    'not-words': '请只用汉字，不要用数字、字母和别的符号。',
    'no-citation': '请写明法律的全名和条文，例如：《中华人民共和国民法典》第五百七十七条。',
    'not-a-day': '没有这一天。请照 2026-11-24 这样写。',
    'year-too-far': '这一天在二十年以后。请看看年份是不是写错了。',
    'year-too-old': '这一天在二百年以前。请看看年份是不是写错了。',
    'not-a-year': '请写四位数的年份，例如 2027。',
    'not-asked': '这一项不在要填的内容里：请看看名称有没有写错，或者把它删掉。',
    'not-text': '这里要写成文字（JSON 字符串），例如 "5"。',
    'not-yes-or-no': '这里只能是 true 或者 false。',
    'not-a-list': '这里要写成一列（JSON 数组）。',
    'not-an-object': '这里要分项写（JSON 对象）。',
    'not-megabytes': '请用数字写多少 MB，至少 200，例如 2000。',
    'not-a-day-count': '请用数字写天数，从 1 到 365，例如 15。',
    'not-a-time': '请写明日期和时间，例如 2026-11-24 09:30。',
    'choose-cause': '请从搜到的案由里选一项。',
    'cause-or-not': '请从搜到的案由里选一项；不知道的，勾选“我不知道案由”。',
    'choose-court': '请从列表里选一个法院。',
    'not-a-digest': '哈希值是 64 位的数字和字母（0–9、a–f），请照存证证书填写。',
    'not-a-code': '验证码是几位数字，请照短信上的写。',
    'password-tells':
      '密码里不要有您的手机号、身份证号码或者姓名：认识您的人最先试的就是这些。请另想一句。',
    'password-guessed':
      '这样的密码别人一试就中：连着的数字、键盘上的一排、重复的字、大家都用的词。请另想一句您记得住的话。',
    'password-short': '密码至少 10 个字符。可以用一句您记得住的话。',
    'not-a-site': '网址以 https:// 开头，只写到域名，例如 https://court.example。',
    'no-scan': '请先扫描再入卷，至少一个文件；不便扫描的实物，拍照上传。',
    'one-file': '这里只收一个文件：没有传的请上传；传了几个的，留下要用的那一个，其余的去掉。',
    'too-many-files': '文件太多了。可以把同类的合成一个再传。',
    'file-not-here': '这个文件没有传到法院，或者已经过期。请重新上传。',
    'no-exhibit': '请至少写一份证据。',
    'no-finding': '请至少认定一份证据。',
    'say-why': '不认可的，请写明理由。',
    'no-claim': '请至少写一项诉讼请求。',
    'no-defendant': '请至少写一个被告。',
    'too-many': '太多了。请合并一些。',
    'not-a-mobile': '手机号是 11 位数字，以 1 开头。请对一对。',
    'not-an-email': '电子邮箱里要有 @，例如 name@example.cn。',
    'not-a-document-number':
      '证件号码的写法不对。身份证 18 位；护照写三位国家代码加号码，如 FRA12AB34567；通行证照证件写。',
    'not-a-birth-date':
      '身份证号码第 7 到 14 位是出生日期，这里写的不是可能的日子。请照证件再对一遍。',
    'birth-in-future':
      '身份证号码第 7 到 14 位是出生日期，这里写的日子还没有到。请照证件再对一遍。',
    'not-a-resident-id': '身份证号码对不上。共 18 位，最后一位可能是 X，请照证件再对一遍。',
    'not-a-credit-code':
      '统一社会信用代码对不上。共 18 位，没有字母 I、O、S、V、Z，请照营业执照再对一遍。',
    'address-short': '地址请写全：省、市、区、路、门牌号。',
    float: '这里只能写整数。',
    'lone-surrogate': '这里有显示不出来的字符，请删掉重写。',
    nul: '这里有看不见的控制字符，请删掉重写。',
    'direction-mark':
      '这里有看不见的排版符号，会让文字颠倒着显示，常见于复制粘贴。请删掉这一段，用键盘重新输入；是文件名的，改了名再传。',
    undefined: '这里的内容不完整，请重新填写。',
    'too-deep': '内容的层次太多，请简化。',
    other: '这里的内容不合要求，请检查后重新填写。',
  },
  en: {
    missing: 'Fill this in.',
    'too-long': 'This is too long. Shorten it; details can go into an attachment.',
    'choose-one': 'Choose one.',
    'choose-some': 'Choose at least one.',
    confirm: 'Read it and tick the box to confirm.',
    'not-money': 'Enter the amount in digits only, such as 60480 or 60480.50.',
    'not-words': 'Use Chinese characters only, no figures, letters or signs.',
    'no-citation':
      'Name each law in full with its articles, such as 《中华人民共和国民法典》第五百七十七条.',
    'not-a-day': 'There is no such day. Enter it like 2026-11-24.',
    'year-too-far': 'This day is more than twenty years away. Check the year.',
    'year-too-old': 'This day is more than two hundred years ago. Check the year.',
    'not-a-year': 'Enter a year of four digits, such as 2027.',
    'not-asked': 'Nothing here asks for this: check how it is spelt, or leave it out.',
    'not-text': 'This has to be text (a JSON string), such as "5".',
    'not-yes-or-no': 'This has to be true or false.',
    'not-a-list': 'This has to be a list (a JSON array).',
    'not-an-object': 'This has to be given part by part (a JSON object).',
    'not-megabytes': 'Enter a number of megabytes, 200 at least, such as 2000.',
    'not-a-day-count': 'Enter a number of days from 1 to 365, such as 15.',
    'not-a-time': 'Enter day and time, such as 2026-11-24 09:30.',
    'choose-cause': 'Choose a cause of action from the list.',
    'cause-or-not': 'Choose a cause of action from the list, or say that you do not know it.',
    'choose-court': 'Choose a court from the list.',
    'not-a-digest':
      'A hash has 64 digits and letters (0–9, a–f). Copy it from the certificate of the deposit.',
    'not-a-code': 'The code is a few digits. Copy it from the message.',
    'password-tells':
      'Leave your mobile number, identity number and name out of it: whoever knows you tries those first. Think of another one.',
    'password-guessed':
      'Strangers try this one first: a row of digits or keys, a sign over and over, a word everybody takes. Think of a sentence you remember.',
    'password-short': 'Use at least 10 characters. A sentence you remember will do.',
    'not-a-site':
      'Begin with https:// and end with the domain name, such as https://court.example.',
    'no-scan': 'Scan the papers first: at least one file. For an object, upload a photograph.',
    'one-file':
      'One file belongs here. Upload it if there is none yet; of several, keep the one that is meant.',
    'too-many-files': 'Too many files. Combine those of one kind.',
    'file-not-here': 'This file has not reached the court, or has expired. Upload it again.',
    'no-exhibit': 'Enter at least one exhibit.',
    'no-finding': 'Make at least one finding.',
    'say-why': 'Say why you dispute it.',
    'no-claim': 'Write at least one claim.',
    'no-defendant': 'Name at least one defendant.',
    'too-many': 'Too many. Combine some.',
    'not-a-mobile': 'A mobile number has 11 digits and begins with 1. Check it.',
    'not-an-email': 'An e-mail address has an @, such as name@example.cn.',
    'not-a-document-number':
      'This is not written as the number of a document is: an identity card has 18 characters; of a passport write the three letters of its state and the number, as in FRA12AB34567; a travel permit as printed.',
    'not-a-birth-date':
      'Characters 7 to 14 of an identity number are the date of birth, and this cannot be one. Compare it with the card.',
    'birth-in-future':
      'Characters 7 to 14 of an identity number are the date of birth, and this day has not come yet. Compare it with the card.',
    'not-a-resident-id':
      'The identity number is not valid. It has 18 characters; the last may be X. Compare it with the card.',
    'not-a-credit-code':
      'The credit code is not valid. It has 18 characters and no I, O, S, V or Z. Compare it with the licence.',
    'address-short': 'Give the whole address: province, city, district, street, number.',
    float: 'Whole numbers only.',
    'lone-surrogate': 'There is a character that cannot be shown. Delete it and write again.',
    nul: 'There is an invisible control character. Delete it and write again.',
    'direction-mark':
      'There is an invisible formatting mark here that can show text in reverse; copying and pasting often brings one along. Delete this part and type it again; if it is in a file name, rename the file and upload it again.',
    undefined: 'Something is missing here. Fill it in again.',
    'too-deep': 'This is nested too deeply. Simplify it.',
    other: 'This answer does not fit here. Check it and fill it in again.',
  },
};

export const roleTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    plaintiff: '原告',
    defendant: '被告',
    'third-party': '第三人',
    agent: '委托诉讼代理人',
    procuratorate: '检察院',
    party: '当事人',
    addressee: '受送达人',
    judge: '审判员',
    clerk: '书记员',
    'filing-reviewer': '立案法官',
    'filing-judge': '审判员',
    'judge-assistant': '法官助理',
    'division-head': '庭长',
    president: '院长',
    'finance-officer': '财务',
    administrator: '管理员',
    rule: '法院（按规则）',
    clock: '法院（到期）',
    system: '法院（系统）',
    visitor: '来访者',
    person: '本人',
    self: '本人',
  },
  en: {
    plaintiff: 'Plaintiff',
    defendant: 'Defendant',
    'third-party': 'Third party',
    agent: 'Agent',
    procuratorate: 'Procuratorate',
    party: 'A party',
    addressee: 'The addressee',
    judge: 'Judge',
    clerk: 'Clerk',
    'filing-reviewer': 'Filing reviewer',
    'filing-judge': 'Judge',
    'judge-assistant': 'Judge assistant',
    'division-head': 'Division head',
    president: 'Court president',
    'finance-officer': 'Finance officer',
    administrator: 'Administrator',
    rule: 'The court (by rule)',
    clock: 'The court (time limit expired)',
    system: 'The court (system)',
    visitor: 'Visitor',
    person: 'Person',
    self: 'Yourself',
  },
};

export const policyTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    permissions: '岗位分工',
    'frozen-accounts': '账号停用和恢复',
    'phone-code': '用短信验证码核对手机',
    'stronger-means': '用验证器、备用码、通行密钥核对身份',
    'one-account': '一人一个账号',
    'face-check': '人脸核对',
    'calendar-by-two': '工作日历由两人录入、核对',
    'guides-by-two': '诉讼指引一人起草、另一人核对',
    'judge-seals': '意见是否先保密，由法官决定',
    'whose-complaint-first': '起诉状是不是本人的，先决定再立案',
    'late-evidence-first': '逾期的证据，先决定采不采纳',
    'seals-first': '先公开保密的意见，再往下办',
    'a-factor-speaks-for-it': '确认上链前真实，至少有一项因素支持',
    'other-kinds-approved': '其他类型案件在线由庭长审批',
    'one-rating-a-day': '同一项服务一人一天计一次评价',
    comparisons: '身份核对次数有上限',
    'reports-of-misuse': '冒用身份的反映次数有上限',
    'hearing-notice-days': '开庭、宣判日期怎样排定',
    'hearing-hours': '在工作时间开庭',
    'one-bench-one-sitting': '审判人员同一时间只开一个庭',
    'one-room-one-case': '一个法庭同一时间只开一个庭',
    'settled-transcript': '核对完的笔录不再更换',
    'attendance-before-transcript': '先记到庭情况，再上传笔录',
    'transcript-first': '先核对笔录，再作判决',
    'absence-first': '有人没有到庭的，先作处理，再作判决',
    'one-notice-first': '再次通知补正，要写明理由',
    'valid-document': '注册只按有效的证件',
    'notices-are-seen': '再次补正的理由院长看过以后，才发下一次',
    'pronounce-first': '先宣判，再补正',
    'agent-by-name': '凭姓名和手机号委托代理人',
    assistants: '助理只替代理人准备、提交材料',
    'access-code': '凭查阅码关联案件',
    'closing-an-account': '案件办完以后才能关闭账号',
    'payment-code': '凭付款码代交诉讼费',
    'unpaid-increase': '增加的诉讼请求没有交费的处理',
    'returned-envelope-scanned': '邮件退回视为送达的，退回的信封扫描入卷',
    'two-witnesses-at-the-door': '留置送达要两位见证人，或者有照片、录像',
    'closing-check': '结案前的检查',
    'agreement-signed-first': '调解协议先由各方签名',
    'mediation-order': '先立案还是先调解',
    'requests-first': '先就当事人的申请作出决定',
    'take-back-first': '先撤回签了名的判决，再改动案件',
    'signed-on-what-stands': '起草以后案件有变化的，重新起草、签名再宣判',
    'heir-has-time': '承担诉讼的人也收到起诉状副本，也有答辩的时间',
    'authority-before-giving-up': '代理人的特别授权核对以后，才按其申请撤回上诉',
    'weigh-first': '注明了问题的上诉，先由法官决定，再报送案卷',
    'one-side-only': '一个人只代理一方',
    'confirm-once-more': '改动账号之前再核对一次身份',
    'reading-for-a-reason': '写明理由才能看别人承办的案件',
    'answered-first': '意见有了答复才能办结',
    'published-names-nobody': '公布和上报的内容不留号码',
    'signed-paper-scanned': '窗口代录的，要扫描本人签了名的原件',
    'judgments-by-express-consent': '电子送达裁判文书须经明确同意',
  },
  en: {
    permissions: 'which post does what',
    'frozen-accounts': 'how accounts are suspended and restored',
    'phone-code': 'a code sent to the phone confirms it',
    'stronger-means': 'an app, recovery codes or a passkey confirm an identity',
    'one-account': 'one account for each person',
    'face-check': 'checks by face',
    'calendar-by-two': 'two people enter and check the calendar',
    'guides-by-two': 'one person writes a guide and another checks it',
    'judge-seals': 'a judge decides whether opinions are under seal at first',
    'whose-complaint-first': 'whose complaint it is is decided before it is registered',
    'late-evidence-first': 'late evidence is decided on before anything is found on it',
    'seals-first': 'sealed opinions are opened before the exchange goes on',
    'a-factor-speaks-for-it': 'data is confirmed where one factor at least speaks for it',
    'other-kinds-approved': 'a head approves other kinds of case online',
    'one-rating-a-day': 'one rating a person, service and day',
    comparisons: 'identity checks are limited in number',
    'reports-of-misuse': 'reports of misuse are limited in number',
    'hearing-notice-days': 'how days for hearings and pronouncements are fixed',
    'hearing-hours': 'hearings are held in working hours',
    'one-bench-one-sitting': 'one sitting at a time for each judge',
    'one-room-one-case': 'one sitting at a time in each room',
    'settled-transcript': 'a transcript that has been checked is not replaced',
    'attendance-before-transcript': 'attendance is entered before the transcript',
    'transcript-first': 'the transcript is checked before judgment is given',
    'absence-first': 'what follows from an absence is decided before judgment is given',
    'one-notice-first': 'a second notice of what to correct takes a reason',
    'valid-document': 'only valid documents are registered',
    'notices-are-seen':
      'no further notice of what to correct before the president has seen the last one',
    'pronounce-first': 'a judgment is pronounced before it is corrected',
    'access-code': 'cases are linked with an access code',
    'closing-an-account': 'an account is closed once its cases have ended',
    'payment-code': 'fees are paid for others with a payment code',
    'unpaid-increase': 'what follows where raised claims are not paid for',
    'returned-envelope-scanned':
      'of mail that came back and counts as served the envelope is scanned',
    'two-witnesses-at-the-door': 'papers left at the door are seen by two witnesses, or recorded',
    'agent-by-name': 'agents are found by name and mobile number together',
    assistants: 'assistants prepare and hand in papers for an agent, and no more',
    'closing-check': 'the check before a case is closed',
    'agreement-signed-first': 'that all sign an agreement before it is confirmed',
    'mediation-order': 'whether registration or mediation comes first',
    'requests-first': 'that requests are decided first',
    'take-back-first': 'that a signed judgment is taken back before its case is changed',
    'signed-on-what-stands':
      'that a judgment is drafted and signed anew where its case changed since',
    'heir-has-time':
      'that whoever takes over a suit is served with the complaint and has time to answer',
    'authority-before-giving-up':
      'an appeal is taken back on an agent’s word once special authority is shown',
    'weigh-first': 'a judge weighs a marked appeal before the file goes up',
    'one-side-only': 'one person acts for one side only',
    'confirm-once-more': 'an identity is confirmed again before an account is changed',
    'reading-for-a-reason': 'cases that others hear are read for a reason',
    'answered-first': 'what is said to the court is closed once it is answered',
    'published-names-nobody': 'what is published or reported shows no numbers of people',
    'signed-paper-scanned': 'what is typed at the counter is kept with a scan of what was signed',
    'judgments-by-express-consent': 'judgments are served electronically only with express consent',
  },
};

const unsaid = { 'zh-CN': '法院还没有公布', en: 'not published yet' } as const;

export const placeTexts: ByLang<
  Readonly<Record<Place, (court: CourtDto | null) => { title: string; detail: string }>>
> = {
  'zh-CN': {
    'service-hall': (court) => ({
      title: '到窗口',
      detail: court
        ? `诉讼服务中心：${court.address}，${court.hours}`
        : `诉讼服务中心地址：${unsaid['zh-CN']}`,
    }),
    hotline: (court) => ({
      title: '打电话',
      detail: court?.phone ? `${court.phone}；诉讼服务热线 12368` : '诉讼服务热线 12368',
    }),
    post: (court) => ({
      title: '寄信',
      detail: court ? `寄到${court.address}，注明案号，以寄出的邮戳日期为准` : unsaid['zh-CN'],
    }),
  },
  en: {
    'service-hall': (court) => ({
      title: 'At the counter',
      detail: court
        ? `Litigation service centre: ${court.address}, ${hoursIn('en', court.hours)}`
        : `Litigation service centre: address ${unsaid.en}`,
    }),
    hotline: (court) => ({
      title: 'By telephone',
      detail: court?.phone
        ? `${court.phone}; litigation hotline 12368`
        : 'Litigation hotline 12368',
    }),
    post: (court) => ({
      title: 'By post',
      detail: court
        ? `To ${court.address}, with the case number. The date of the postmark counts`
        : unsaid.en,
    }),
  },
};

/** Parts that stand in for something real, as the strip above every page names them. */
export const standInTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    'identity-register': '身份核验',
    'face-check': '人脸核验',
    sms: '短信',
    email: '电子邮件',
    cashier: '收银台',
    'deposit-registry': '区块链存证核验',
    'connected-system': '对接的电子数据系统',
    treasury: '财政电子票据',
  },
  en: {
    'identity-register': 'identity register',
    'face-check': 'face check',
    sms: 'SMS',
    email: 'e-mail',
    cashier: 'cashier',
    'deposit-registry': 'verification of chain deposits',
    'connected-system': 'connected systems with electronic data',
    treasury: 'fiscal electronic tickets',
  },
};
