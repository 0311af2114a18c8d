// One catalogue, as long as filing has words; beside it the English, key by key.
import type { CorrectedPart } from '@xiezhi/record';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { filingCommandsZh } from './commands.zh-CN.ts';
import { factRefusals } from '../shared/cause-facts-words.ts';
import { correctedNames } from '../shared/corrected-parts.ts';
import { countedZh, itemNamesZh } from './notices.zh-CN.ts';
import { submittedZh } from './application/texts.zh-CN.ts';
import { onPaperZh } from './on-paper-texts.ts';

const names = (value: unknown): string => (Array.isArray(value) ? value.join('、') : '');

const ends: Readonly<Record<string, string>> = {
  returned: '（材料退回以后）',
  refused: '（裁定不予受理以后）',
  withdrawn: '（撤回以后）',
};
const later = (body: Facts): string => ends[said(body, 'after')] ?? '';

const marked = (body: Facts): string =>
  body['authority'] === undefined ? '' : '（代理人为一般授权）';

/** Of papers that were brought or posted: when they came, and where the originals lie. */
function paperOf(body: Facts): string | null {
  const paper = body['paper'] as Facts | undefined;
  return paper === undefined
    ? null
    : `（${dayZh(paper, 'receivedOn')}收到，由法院扫描入卷；原件存放：${said(paper, 'keptAt')}）`;
}

/** What of the complaint is not as it was. */
const changedIn = (body: Facts): string => {
  const parts = (body['changed'] ?? []) as readonly CorrectedPart[];
  return parts.length === 0 ? '' : `（补正${correctedNames(parts, 'zh-CN')}）`;
};

/** Of what did not come from an account: how it came, and who typed it. */
const brought = (body: Facts): string => {
  const counter = body['counter'] as Facts | undefined;
  if (counter === undefined) return '';
  return `；${counter['presents'] === 'by-post' ? '邮寄或者投入信箱送来' : '到窗口交来'}，由法院工作人员代为录入`;
};

/** Of a case that another court has handed over. */
const fromCourt = (body: Facts): string => {
  const from = body['transferred'] as Facts | undefined;
  if (from?.['separated'] !== undefined) return `；由法官从${said(from, 'caseNumber')}案分出`;
  const again = from?.['remanded'] as Facts | undefined;
  if (from !== undefined && again !== undefined)
    return `；${said(from, 'caseNumber')}经上一级法院${said(again, 'number')}发回重审`;
  return from === undefined
    ? ''
    : `；${said(from, 'courtName')}移送，原案号${said(from, 'caseNumber')}`;
};

export const filingZh: TextCatalogue = {
  commands: { ...filingCommandsZh, ...onPaperZh },
  refusals: {
    'receipt/known-in-the-future': () => ({
      what: '这个时间还没有到。',
      why: '法院已经知道的，才能登记。',
      mend: '请更正时间。',
    }),
    'receipt/known-before-the-case': (facts) => ({
      what: '这个时间早了。',
      why: `${dayZh(facts, 'first')}才收到起诉材料，以前还没有这件案子。`,
      mend: '请更正时间。',
    }),
    ...factRefusals['zh-CN'],
    'receipt/in-the-future': () => ({
      what: '收到的日子还没有到。',
      why: '材料收到以后才能入卷。',
      mend: '写明实际收到的那一天。',
    }),
    'receipt/before-the-case': (facts) => ({
      what: '收到的日子早了。',
      why: `${dayZh(facts, 'first')}以前还没有这件事，日期可能写错了。`,
      mend: '写明实际收到的那一天。',
    }),
    'receipt/posting-does-not-fit': (facts) => ({
      what: '寄出日期对不上。',
      why: `收到日期是 ${dayZh(facts, 'receivedOn')}，不会在这以后才寄出；${dayZh(facts, 'first')}以前也还没有这件事。`,
      mend: '照邮戳再对一遍；当面交来的，寄出日期不用填。',
    }),
    'filing/identity-not-verified': () => ({
      what: '还不能在网上立案。',
      why: '在网上打官司，要先实名注册并核对身份，法院才知道是您本人。',
      mend: '先核对身份，几分钟就好；您写的内容都留着。也可以直接到诉讼服务中心窗口立案。',
    }),
    'filing/whose-complaint': () => ({
      what: '现在还不能登记立案。',
      why: '账号的持有人说，起诉状不是本人交的。先由法官决定是不是本人的，再看立不立案，这是本院自己的规定。',
      mend: '请等法官决定；这件事已经在法官的待办里。',
    }),
    'filing/not-their-complaint': () => ({
      what: '这份起诉状不能登记立案。',
      why: '法官已经决定，起诉状不是账号持有人本人的行为，这个人没有起诉。',
      mend: '请用释明答复，写明起诉不是本人的；本人要起诉的，可以重新交。',
    }),
    'filing/account-frozen': () => ({
      what: '您的账号暂时停用，不能在网上立案。',
      why: '账号正在核实是不是被别人用过，这是本院保护您的做法。',
      mend: '可以到窗口办理，或者拨打热线。您写的内容都留着。',
    }),
    'filing/nothing-asked': () => ({
      what: '没有写明要补什么。',
      why: '补正通知要一次说全。',
      mend: '在起诉状上标注，或者选补正事项。',
    }),
    'filing/say-how-to-mend': () => ({
      what: '选了补正事项，没有写怎样补。',
      why: '当事人要看得懂怎样补。',
      mend: '写明每一项怎样补。',
    }),
    'filing/note-belongs-to-items': () => ({
      what: '写了怎样补，没有选补什么。',
      why: '说明要同补正事项一起写进通知，不然当事人看不到。',
      mend: '选这段话说的补正事项；只针对一处的，写到那一处的标注里。',
    }),
    'filing/no-such-place': () => ({
      what: '标注的地方，起诉状里已经没有了。',
      why: '当事人可能刚刚改过起诉状。',
      mend: '刷新以后，按现在的起诉状重新标注。',
    }),
    'filing/corrections-asked-before': () => ({
      what: '没有写理由，不能再发补正通知。',
      why: '要补正的内容应当一次说全；这个案件已经通知过一次。',
      mend: '按现有材料决定：登记立案，或者先释明；小的疑问可以打电话问。确实要再通知的，写明为什么上次没有说全，当事人和院长都看得到。',
    }),
    'filing/second-notice-unseen': () => ({
      what: '现在不能再发补正通知。',
      why: '上一次是第二次以后的补正通知，院长还没有看过理由。看过以前不再发，这是本院自己的规定。',
      mend: '按现有材料决定：登记立案，或者先释明；小的疑问可以打电话问。一定要再发的，请院长先看上一次的理由。',
    }),
    'filing/wait-until-later': () => ({
      what: '等到的日子要在今天以后。',
      why: '写的是今天或者更早的日子，等不到答复。',
      mend: '写今天以后的一天；不再等的，用“退回材料”。',
    }),
    'filing/no-paper-besides': () => ({
      what: '不能要求当事人另交纸质材料。',
      why: '当事人已经在网上提交了符合要求的材料的，法院不得要求再提供纸质件。',
      mend: '需要核对原件的，选明是哪一种情形；不需要的，去掉“原件”这一项。纸质副本只能向在窗口提交的人要，网上提交的由法院打印。',
    }),
    'filing/not-insisted': (facts) => ({
      what: facts['applied'] === true ? '还不能决定不予受理。' : '还不能裁定不予受理。',
      why:
        facts['applied'] === true
          ? '先向申请人说明缺哪个条件；申请人坚持申请的，才由法官决定。'
          : '先向原告释明缺哪个条件；原告坚持起诉的，才作裁定。',
      mend:
        facts['applied'] === true
          ? facts['explained'] === true
            ? '已经说明，等申请人答复。申请人书面坚持申请的，请录入。'
            : '先发出说明，等申请人答复。'
          : facts['explained'] === true
            ? '已经释明，等原告答复。原告书面答复坚持起诉的，请录入。'
            : facts['insisted'] === true
              ? '原告是收到补正通知以后坚持起诉的，还没有释明。先发出释明，等原告答复。'
              : '先发出释明，等原告答复。',
    }),
    'filing/to-be-accepted': () => ({
      what: '只能受理。',
      why: '法官审查以后，或者上级法院裁定以后，已经认定应当受理。',
      mend: '请登记立案，或者受理。',
    }),
    'filing/came-by-transfer': (facts) => ({
      what: '只能登记立案。',
      why: `这件案件由${said(facts, 'court')}裁定移送，受移送的法院应当受理（民事诉讼法第三十七条），不再要求补正，也不退回。`,
      mend: '请登记立案，要问的立案以后再问。认为也不归本院管辖的，报请上级法院指定管辖。',
    }),
    'filing/separated-by-order': (facts) => ({
      what: '只能登记立案。',
      why: `这是本院法官从${said(facts, 'number')}案分出的请求，原来已经受理：不再要求补正，也不退回。`,
      mend: '登记立案；还要问的，立案以后再问。',
    }),
    'filing/to-be-tried-anew': (facts) => ({
      what: '只能登记立案。',
      why: `上一级法院${said(facts, 'number')}裁定发回重审，本院应当重新审理（民事诉讼法第一百七十七条），不再要求补正，也不退回。`,
      mend: '请登记立案，要问的立案以后再问。',
    }),
    'filing/sent-back': (facts) => ({
      what: '这件案件只能适用普通程序。',
      why: `${said(facts, 'number')}发回重审的案件，不适用简易程序（民事诉讼法解释第二百五十七条）。`,
      mend: '选普通程序。',
    }),
    'filing/withdrawn-once-registered': (facts) => ({
      what: '现在还不能撤回。',
      why: `${said(facts, 'court')}已经立案，案件${facts['apart'] === true ? '正在另编案号' : facts['again'] === true ? '发回重审，正在重新编号' : '正在移送途中'}。撤诉由法官裁定是否准许（民事诉讼法第一百四十八条），交过的诉讼费怎样退也一并处理。`,
      mend: '本院七日内登记立案，立案以后就可以申请撤诉；现在也可以把撤诉申请作为补充材料交上来，在纸上写的也收。',
    }),
    'filing/notice-not-given': () => ({
      what: '还不能退回。',
      why: '通知还没有交到本人手里：本人没有账号，或者是别人代交、授权还没有核对的。代交的人看到了，不算本人收到，期限不能算在本人头上。',
      mend: '先把通知当面交给本人、寄给本人或者在电话里念给本人听，再记下哪天告知的。',
    }),
    'filing/term-to-correct-runs': (facts) => ({
      what: '还不能退回。',
      why: `本院的补正通知给到 ${dayZh(facts, 'dueOn')}，期限还没有届满。`,
      mend: '等期限届满；这期间当事人随时可以补正。',
    }),
    'filing/no-such-court': () => ({
      what: '没有交出去：这里没有您选的这个法院。',
      why: '网上立案只能交给在这里办案的法院。交给别处，没有人会看到。',
      mend: '回到“向哪个法院起诉”，从名单里选一个；您写的内容都留着。名单里没有您要的法院，请打电话或者到那个法院的窗口立案。',
    }),
    'filing/own-counter': () => ({
      what: '不能由您在窗口录入。',
      why: '原告就是您自己。审判人员、书记员是本案当事人的，应当回避（民事诉讼法第四十七条）。',
      mend: '请用自己的账号在网上申请立案，或者请同事在窗口替您录入。',
    }),
    'filing/nothing-scanned': () => ({
      what: '还没有收下：缺签了名的起诉状或者笔录。',
      why: '这里是您代为录入，要有本人签了名的起诉状或者口头起诉笔录可以对照。',
      mend: '扫描签了名的起诉状或者口头起诉笔录，放进“扫描件”，再提交。',
    }),
    'filing/other-counter': () => ({
      what: '不能替别的法院的窗口收。',
      why: '您只在本院的窗口收材料。',
      mend: '收件的法院选本院；归另一个法院管的，选在“跨域立案”那一栏。',
    }),
    'filing/counter-not-told': () => ({
      what: '窗口收件的情况还没有写全。',
      why: '收件凭证上要写明谁来的、核对了什么证件、原件放在哪里。',
      mend: '请把“怎样交来的”一页填完整。',
    }),
    'filing/no-word-by-post': () => ({
      what: '邮寄来的不会是口头起诉。',
      why: '口头起诉要有人到窗口来说，由您记入笔录。',
      mend: '“怎样起诉”不填，或者选“交来起诉状”；有人来的，“谁交来的”改选来人。',
    }),
    'filing/court-unknown': () => ({
      what: '没有读到法院的信息。',
      why: '法院的资料暂时取不到。',
      mend: '稍后再试。',
    }),
  },
  entries: {
    'filing.Submitted': (body) => {
      const applied = submittedZh(body);
      const who = names([
        said(body, 'plaintiffName'),
        ...((body['coPlaintiffNames'] ?? []) as readonly string[]),
      ]);
      const whom = names(body['defendantNames']);
      return applied === null
        ? {
            title: '收到起诉材料',
            detail: `${who}诉${whom}，${said(body, 'causeName')}${brought(body)}${fromCourt(body)}`,
          }
        : {
            title: applied.title,
            detail: `${applied.kind.filer.zh}${who}${applied.kind.other === null || whom === '' ? '' : `，${applied.kind.other.zh}${whom}`}${brought(body)}`,
          };
    },
    'filing.HandedOver': (body) => ({
      title: '转交有管辖权的法院',
      detail: `${said(body, 'fromName')}代收，转给${said(body, 'toName')}${said(body, 'note') === '' ? '' : `：${said(body, 'note')}`}`,
    }),
    'filing.CorrectionRequested': (body) => ({
      title: body['again'] === undefined ? '一次性告知补正' : '再次通知补正',
      detail: `${countedZh(body)}${itemNamesZh(body['items'], '、')}；当天收到通知的，补到 ${dayZh(body, 'dueOn')}为止${body['again'] === undefined ? '' : `。再次通知的理由：${said(body, 'again')}`}`,
    }),
    'filing.SecondNoticeSeen': (body) => ({
      title: '院长已阅再次补正的理由',
      detail: said(body, 'remark'),
    }),
    'filing.NoticeGiven': (body) => ({
      title: '通知已告知本人',
      detail: `${dayZh(body, 'on')}，${said(body, 'proof')}`,
    }),
    'filing.Corrected': (body) => ({
      title: `收到补正材料${later(body)}${marked(body)}`,
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}${changedIn(body)}`,
    }),
    'filing.Supplemented': (body) => ({
      title: `收到${paperOf(body) === null ? '补充材料' : '纸质材料'}${later(body)}`,
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}`,
    }),
    'filing.Returned': (body) => ({ title: '退回材料', detail: said(body, 'reason') }),
    'filing.Explained': (body) => ({
      title: '释明',
      detail: `${said(body, 'reason')}${body['dueOn'] === undefined ? '' : `（等答复到 ${dayZh(body, 'dueOn')}）`}`,
    }),
    'filing.WaitExtended': (body) => ({
      title: '再等答复',
      detail: `等到 ${dayZh(body, 'dueOn')}。${said(body, 'reasons')}`,
    }),
    'filing.Insisted': (body) => ({
      title: body['applied'] === true ? '申请人坚持申请' : '原告坚持起诉',
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}`,
    }),
    'filing.Reopened': (body) => ({ title: '继续审查', detail: said(body, 'reason') }),
    'filing.LeftClosed': (body) => ({
      title: '看过后来的材料，维持原来的处理',
      detail: said(body, 'reasons'),
    }),
    'filing.PapersAnswered': (body) => ({
      title: '答复交来的材料',
      detail: said(body, 'answer'),
    }),
    'filing.RefusalProposed': (body) => ({
      title: '提请不予受理',
      detail: said(body, 'reasons'),
    }),
    'filing.RefusalDeclined': (body) => ({ title: '法官退回立案', detail: said(body, 'reasons') }),
    'filing.AcceptanceRefused': (body) => ({
      title: body['form'] === 'notice' ? '决定不予受理' : '裁定不予受理',
      detail: said(body, 'reasons'),
    }),
    'filing.Withdrawn': (body) => ({
      title: `${body['authority'] === undefined ? '' : '申请'}撤回${body['applied'] === true ? '申请' : '起诉材料'}${marked(body)}`,
      detail: `${said(body, 'reason')}${paperOf(body) ?? ''}`,
    }),
  },
  tasks: {
    'filing.register': '立案审查：作出处理',
    'filing.refuse-acceptance': '提请不予受理：审查并裁定',
    'filing.return': '补正期满：决定怎样处理',
    'filing.return-unanswered': '释明以后没有人答复：决定退回还是再等',
  },
  owed: {
    'filing.hand-over': '把代收的起诉材料转交有管辖权的法院',
    'filing.register': '审查起诉材料，七日内答复',
    'filing.refuse-acceptance': '对提请不予受理审查、裁定',
    'filing.return': '补正期满，决定怎样处理',
    'filing.return-unanswered': '释明以后没有人答复，决定退回还是再等',
    'filing.correct': '补正材料',
    'filing.insist': '看法院的释明，决定补充、撤回还是坚持',
    'filing.reopen': '看后来交的材料，决定是否继续审查',
    'filing.leave-closed': '看后来交的材料，答复当事人',
    'filing.answer-papers': '看当事人补交的材料，答复怎样处理',
  },
};
