// One catalogue, as long as service has words; beside it the English, key by key.
import type { Json } from '@xiezhi/kernel';
import { agentsOnPaperZh } from '../shared/agents-on-paper.ts';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { leftOutZh } from './left-out-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';
import { proofWords } from '../shared/proof-words.ts';

const byHand = { email: '电子邮箱', fax: '传真', message: '即时通讯账号' };
const ways: Readonly<Record<string, string>> = { account: '专用账号', ...byHand };
/** 记录送达经过的时候说的方式。 */
const onPaper: Readonly<Record<string, string>> = {
  'by-hand': '直接送达',
  'by-post': '邮寄送达',
  'left-at-door': '留置送达',
  'posted-abroad': '向境外邮寄',
  'by-announcement': '公告送达',
};
const channelsOf = (of: unknown): string =>
  Array.isArray(of) ? of.map((one) => ways[String(one)] ?? '').join('、') : '';

const event: Readonly<Record<string, string>> = {
  sent: '已发出',
  arrived: '已到达',
  failed: '没有送到',
  read: '已阅',
  replied: '已签收',
  'handed-over': '已交付',
};
const outcomes: Readonly<Record<string, string>> = {
  undone: '没有送达，重新送达',
  moved: '送达日期另行认定',
  stands: '不成立',
};
const saidFor = ({ by }: Readonly<Record<string, unknown>>): string =>
  by === undefined ? '' : `（由${said(by as Readonly<Record<string, Json>>, 'name')}代为确认）`;
const titles = (papers: unknown): string =>
  Array.isArray(papers) ? (papers as { title: string }[]).map((one) => one.title).join('、') : '';

/** 在线诉讼规则第三十条：确认同意的时候告知。 */
const consentTells: NonNullable<CommandText['tells']> = {
  scope: () => ({
    label: '同意的范围',
    value:
      '同意以后，本案的通知书、传票、对方提交的材料用电子方式送达；判决书、裁定书、调解书要您另外明确同意。同意只管本案。',
  }),
  effect: () => ({
    label: '同意的后果',
    value: '文书到达您确认的地址，就算送达，期限从第二天起算，不论您有没有打开。',
  }),
  change: () => ({
    label: '怎样改地址',
    value: '随时在这里重新确认，法院收到以后的送达用新的；也可以告诉书记员。以前的送达不受影响。',
  }),
  paper: () => ({
    label: '纸质文书',
    value: '可以不同意，也可以随时改为纸质送达；不同意不影响您的任何权利。',
  }),
  truth: () => ({
    label: '地址要真实',
    value:
      '地址写错、变了没有告诉法院，文书退回来的，退回那天可能视为送达；您能证明自己没有过错的除外。',
  }),
  onwards: () => ({
    label: '以后的程序',
    value:
      '上诉、申请再审、申请执行的时候没有书面改地址的，这里的地址可以继续用于第二审、再审和执行。',
  }),
};

const grounds: Readonly<Record<string, string>> = {
  'system-error': '系统出了错',
  'not-my-address': '不是我用的地址',
  'read-by-another': '是别人看的',
  'another-day': '到达的日期不对',
  'not-opened': '没有打开看',
  'wrong-person': '交给了别人，不是我',
};
/** The same, as the clerk reads it in what somebody else wrote. */
const groundsOnPaper: Readonly<Record<string, string>> = {
  ...grounds,
  'not-my-address': '不是本人用的地址',
  'not-opened': '本人没有打开看',
  'wrong-person': '交给了别人，不是本人',
};

/** CPL-100: of this paper alone it matters that it is signed for. */
const bindsZh: NonNullable<CommandText['tells']> = {
  'signing-binds': () => ({
    label: '里面有调解书',
    value:
      '签收调解书，就是同意受协议约束：双方都签收以后立即生效，不能上诉。不愿意的，不要签收，请办“对调解协议反悔”，案件会继续审理。',
  }),
};

export const serviceZh: TextCatalogue = {
  commands: {
    'service.confirm-address': {
      tells: {
        ...consentTells,
        agreed: (facts) => ({
          label: '您已经同意电子送达',
          value: `${dayZh(facts, 'at')}同意。这里只要确认送到哪里，不用再同意一次`,
        }),
      },
      title: '确认送达地址',
      lead: '告诉法院怎样把文书送达您。电子送达要您同意；不同意的，送达纸质文书。',
      action: '确认',
      after: '到达您确认的地址就算送达，期限从第二天起算。地址随时可以改。',
      pages: {
        way: {
          title: '怎样送达您？',
          lead: '判决书、裁定书也用电子方式送达的，要您另外明确同意；随时可以要纸质的。',
        },
        address: {
          title: '收纸质文书的地址和联系电话',
          lead: '要纸质文书的，或者电子送达没有送到的，寄到这里。',
        },
      },
      fields: {
        electronic: { label: '同意电子送达' },
        channels: { label: '用哪些方式' },
        email: { label: '电子邮箱' },
        fax: { label: '传真号码' },
        message: { label: '即时通讯账号', hint: '写明是哪一种，例如：微信 abc123' },
        judgmentsToo: { label: '判决书、裁定书也用电子方式送达' },
        address: { label: '地址' },
        phone: { label: '手机号', hint: '有文书来的时候，短信提示发到这里' },
        receiver: { label: '代收人', hint: '替您收纸质文书的人：姓名、与您的关系。没有的不填' },
      },
      options: { channels: { ...ways, account: '专用账号（登录本网站，在“我的案件”里收）' } },
    },
    'service.record-address': {
      tells: consentTells,
      title: '记录当事人的送达方式',
      lead: '当事人在电话里、送达地址确认书上表示过的，诉前约定过的，或者在起诉状、答辩状里自己写明的，记录下来，并写明在哪里可以查到。',
      action: '记录',
      after: '当事人随时可以改。约定的、自己写明的地址，不用来送达裁判文书。',
      pages: {
        way: {
          title: '怎样送达？',
          lead: '先告诉当事人：同意的范围和后果、怎样改地址、怎样改为纸质送达。',
        },
        basis: { title: '从哪里知道的？' },
        address: { title: '收纸质文书的地址和联系电话' },
      },
      fields: {
        basis: { label: '同意电子送达的依据' },
        evidence: { label: '在哪里可以查到', hint: '例如录音编号、合同第几页、卷宗页码' },
        electronic: { label: '同意电子送达' },
        channels: { label: '用哪些方式' },
        email: { label: '电子邮箱' },
        fax: { label: '传真号码' },
        message: { label: '即时通讯账号', hint: '写明是哪一种，例如：微信 abc123' },
        judgmentsToo: { label: '判决书、裁定书也用电子方式送达' },
        address: { label: '地址' },
        phone: { label: '手机号', hint: '有文书来的时候，短信提示发到这里' },
        receiver: { label: '代收人', hint: '替您收纸质文书的人：姓名、与您的关系。没有的不填' },
      },
      options: {
        basis: {
          express: '明确表示同意（电话、确认书）',
          'agreed-before': '诉前有约定或者承诺',
          'own-address': '在起诉状、答辩状里主动提供',
        },
        channels: ways,
      },
    },
    'service.accept': {
      title: '接收案件里的文书',
      lead: '法院已经制作、还没有送达您的文书，您可以自己接收。',
      action: '接收',
      tells: bindsZh,
      after: '接收的时候就算送达，期限从第二天起算。只对这几份有效，以后的文书，法院另外问您。',
      pages: {
        papers: { title: '接收哪些文书？', lead: '不想在网上收的，不用办，法院会送达纸质文书。' },
      },
      fields: { papers: { label: '文书' }, received: { label: '我已经收到这些文书' } },
    },
    'service.note-act': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: { act: { title: '' } },
      fields: { act: { label: '所作的诉讼行为' } },
    },
    'service.note-announcement': {
      title: '',
      lead: '',
      action: '记入卷宗',
      after: '',
      pages: {},
      fields: {},
    },
    'service.object': {
      title: '对送达提出异议',
      lead: '没有收到文书，或者收到的日期不对，在这里提出。随时可以提，法院都会收下。',
      action: '提出异议',
      after:
        '由法官决定。认定没有送达的，重新送达，期限重新计算。地址是您自己确认的，只说“没有打开看”，一般不影响送达；系统出了错的，可以推翻。',
      pages: {
        ground: { title: '问题出在哪里？' },
        text: { title: '说明情况', lead: '有截图、证明的，一起传上来。' },
      },
      fields: {
        ground: { label: '理由' },
        arrivedOn: { label: '实际到达的日期' },
        text: { label: '说明' },
        attachments: { label: '材料' },
      },
      options: { ground: grounds },
    },
    'service.record-objection': {
      title: '登记书面的送达异议',
      lead: '受送达人签名的异议书扫描登记；提出异议的是本人。什么时候交来都收下。',
      action: '登记',
      after: '由法官决定。认定没有送达的，重新送达，期限重新计算。',
      pages: { paper: { title: '收到的书面材料' }, ground: { title: '异议的理由是什么？' } },
      fields: {
        receivedOn: { label: '收到的日子' },
        attachments: { label: '扫描件', hint: '异议书和证明材料' },
        ground: { label: '理由' },
        arrivedOn: { label: '实际到达的日期' },
        text: { label: '说明', hint: '照原件写' },
      },
      options: { ground: groundsOnPaper },
    },
    'service.correct-day': {
      title: '更正送达的日期',
      lead: '登记的日期同送达回证、发送凭据不一样的，或者后来得知另一种方式更早送达的，由法官更正，写明理由。当事人说日期不对的，走送达异议。',
      action: '更正',
      tells: {
        'told-later': (facts) => ({
          label: `后来得知：${channelsOf([facts['channel']])}的方式在${dayZh(facts, 'on')}已经送达`,
          value:
            '以多种方式送达的，以最先完成的为准。日期提前，从送达起算的期限也跟着提前；认为不应当变的，填原来的日期并写明理由。',
        }),
        noted: (facts) => ({
          label: `送达${said(facts, 'name')}，原来记的是${dayZh(facts, 'on')}`,
          value: listed(facts, 'papers', '、'),
        }),
        earlier: () => ({
          label: '改得更早的，先看一看期限',
          value:
            '从送达起算的答辩、举证、上诉等期限随着提前，今天还没有满的，改了以后可能已经届满。',
        }),
      },
      after: '各方收到通知；从送达起算的期限按更正后的日期重新计算。',
      pages: { day: { title: '实际是哪一天？' }, why: { title: '为什么更正？' } },
      fields: {
        on: { label: '送达的日期' },
        reasons: { label: '理由', hint: '例如：送达回证、发送凭据上的日期' },
      },
    },
    'service.decide-objection': {
      title: '审查送达异议',
      lead: '看异议的理由和材料，对照送达记录。',
      action: '作出决定',
      after: '决定通知各方。推翻的，重新送达，以送达之日起算的期限重新计算。',
      pages: { outcome: { title: '怎样决定？' }, reasons: { title: '理由' } },
      fields: {
        outcome: { label: '决定' },
        day: { label: '认定的送达日期' },
        reasons: { label: '理由' },
      },
      options: {
        outcome: { undone: '没有送达，重新送达', moved: '送达日期是另一天', stands: '异议不成立' },
      },
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')}的异议：${groundsOnPaper[said(facts, 'ground')] ?? ''}`,
          value: `${said(facts, 'text')}${said(facts, 'arrivedOn') === '' ? '' : `（本人说收到的日子：${dayZh(facts, 'arrivedOn')}）`}${said(facts, 'noted') === '' ? '' : `（记载的送达日期：${dayZh(facts, 'noted')}）`}`,
        }),
        paper: (facts) => ({ label: '异议的材料', value: said(facts, 'name') }),
      },
    },
    'service.request-paper': {
      title: '要纸质文书',
      lead: '电子送达的文书，您可以要纸质的，不另收费。',
      action: '要纸质文书',
      after: '书记员会把纸质文书给您。送达的日期不变。',
      pages: {},
      fields: {},
    },
    'service.serve': {
      title: '电子送达',
      lead: '选择文书，送到当事人确认过的地址。',
      action: '送达',
      after: '到达的时刻和凭据自动记录。',
      tells: {
        ...leftOutZh,
        'not-by-mail': (facts) => ({
          label: '一封邮件带不下全部文书',
          value: `一次选的文书合起来超过 15 MB 的，不发电子邮件，只用${said(facts, 'name')}确认的其他方式送达。想同时发邮件的，分几次送达`,
        }),
        'served-before': (facts) => ({
          label: '已经送达，或者正在送达',
          value: `${listed(facts, 'titles', '、')}已经送达或者正在送达${said(facts, 'name')}。没有预先勾选；再勾选，就是再送一次`,
        }),
        'address-awaited': (facts) => ({
          label: '已同意电子送达，等待确认地址',
          value: `${said(facts, 'name')}${dayZh(facts, 'at')}同意电子送达，还没有确认地址。可以提醒本人确认；不等的，照样可以纸质送达`,
        }),
      },
      pages: { papers: { title: '送达哪些文书？' } },
      fields: { papers: { label: '文书' } },
    },
    'service.record-trace': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: { trace: { title: '' } },
      fields: { channel: { label: '方式' }, event: { label: '情况' }, proof: { label: '凭据' } },
      options: {
        channel: { account: '专用账号', email: '电子邮箱' },
        event: { sent: '已发出', arrived: '已到达', failed: '没有送到' },
      },
    },
    'service.record-sending': {
      title: '记录发送和到达',
      lead: '传真、即时通讯由您发送；电子邮件退回、到达的消息系统收不到的，也在这里记。什么时候发出、什么时候到达，分别记，附上凭据。',
      action: '记录',
      tells: {
        to: (facts) => ({
          label: `发给${said(facts, 'name')}`,
          value: listed(facts, 'ways', '\n')
            .replaceAll('email: ', '电子邮箱 ')
            .replaceAll('fax: ', '传真 ')
            .replaceAll('message: ', '即时通讯账号 '),
        }),
      },
      after: '到达本人确认的地址就算送达。没有送到的，会出现在您的任务里，改用其他方式。',
      pages: {
        sent: { title: '怎样发出的？' },
        then: { title: '后来怎样？', lead: '只知道发出、没有到达消息的，选“还没有消息”。' },
      },
      fields: {
        channel: { label: '方式' },
        sentAt: { label: '发出时间' },
        outcome: { label: '结果' },
        at: { label: '结果的时间' },
        proof: { label: '凭据', hint: '例如传真报告、退信的内容' },
        files: { label: '凭据的文件', hint: '传真报告、聊天截图等' },
      },
      options: {
        channel: byHand,
        outcome: {
          arrived: '已经到达',
          read: '显示已阅',
          replied: '对方回复收到',
          'no-report': '还没有消息',
          failed: '没有送到、退回',
        },
      },
    },
    'service.acknowledge': {
      title: '签收文书',
      lead: '看过文书，点一下签收。不签收也不影响送达的效力；只有调解书，双方都签收了才生效。',
      action: '签收',
      tells: {
        ...bindsZh,
        read: (facts) => ({
          label:
            facts['of'] === 1
              ? '打开送达的文书'
              : `打开送达的文书，第 ${said(facts, 'place')} 份（共 ${said(facts, 'of')} 份）`,
          value: '',
        }),
      },
      after: '签收时间记入送达凭证。',
      pages: { received: { title: '签收' } },
      fields: { received: { label: '我已经收到这些文书' } },
    },
    'service.find-posted-abroad': {
      title: '认定向境外邮寄的文书有没有送达',
      lead: '自邮寄之日起满三个月，送达回证没有退回，根据各种情况足以认定已经送达的，期满那天视为送达。没有送到的，哪一天都可以认定。',
      action: '认定',
      tells: {
        posted: (facts) => ({
          label: `寄给${said(facts, 'name')}：${listed(facts, 'papers', '、')}`,
          value: `${dayZh(facts, 'on')}交邮，${dayZh(facts, 'overOn')}满三个月。凭据：${said(facts, 'proof')}。那里的法律允许邮寄：${said(facts, 'allowed')}`,
        }),
        ...filesBesideZh,
      },
      after: '认定已经送达的，答辩、上诉等期限从期满那天起算；没有送到的，由书记员另行送达。',
      pages: { found: { title: '能不能认定已经送达？' } },
      fields: {
        outcome: { label: '认定' },
        reasons: { label: '根据和理由', hint: '例如：邮局的查询结果，受送达人后来说过、做过什么' },
      },
      options: {
        outcome: {
          arrived: '足以认定已经送达，期满那天视为送达',
          'not-arrived': '没有送到，或者不足以认定，另行送达',
        },
      },
    },
    'service.record-paper': {
      title: '记录纸质送达',
      lead: '纸质文书怎样送达、哪天送达，记入卷宗。',
      action: '记录',
      after: '送达日期以送达回证为准。',
      tells: {
        ...agentsOnPaperZh,
        abroad: (facts) => ({
          label: '在境内没有住所',
          value: `受送达人所在国的法律允许的，可以邮寄送达，寄出那天就记。记了还不算送达：自邮寄之日起满三个月，送达回证没有退回，由法官认定根据各种情况是不是足以认定已经送达，认定的，期满那天视为送达（民事诉讼法第二百八十三条）。今天寄的，到${dayZh(facts, 'dueOn')}满三个月。送达回证先回来的，另按“邮寄送达”和收到的日子记一次`,
        }),
        'signed-itself': () => ({
          label: '有调解书',
          value:
            '调解书要由当事人本人，或者其特别授权的代理人、指定的代收人在送达回证上签名；别人代签、拒绝签收的，不要记作送达。拒绝签收的，登记“当事人反悔”。',
        }),
        ...leftOutZh,
        'served-before': (facts) => ({
          label: '已经送达，或者正在送达',
          value: `${listed(facts, 'titles', '、')}已经送达或者正在送达${said(facts, 'name')}。没有预先勾选；再勾选，就是再送一次`,
        }),
        'address-awaited': (facts) => ({
          label: '已同意电子送达，等待确认地址',
          value: `${said(facts, 'name')}${dayZh(facts, 'at')}同意电子送达，还没有确认地址。可以提醒本人确认；不等的，照样可以纸质送达`,
        }),
      },
      pages: { papers: { title: '送达哪些文书？' }, how: { title: '怎样送达的？' } },
      fields: {
        papers: { label: '文书' },
        way: { label: '方式' },
        returned: { label: '为什么退回来', hint: '照信封上邮局批注的原因选' },
        on: {
          label: '送达日期',
          hint: '邮件被退回的，写退回法院的那一天；向境外邮寄的，写交邮的那一天',
        },
        allowed: {
          label: '寄到哪个国家，那里的法律为什么允许邮寄送达',
          hint: '例如：法国，加入海牙送达公约，对第十条第一项没有声明反对',
        },
        witnesses: { label: '见证人', hint: '写姓名和单位，用顿号隔开；拍照、录像的，传到下面' },
        proof: { label: '凭据' },
        files: { label: '送达回证、照片、录像，退回的信封' },
      },
      options: {
        way: {
          'by-hand': '直接送达',
          'by-post': '邮寄送达',
          'left-at-door': '留置送达（有见证人，或者拍照、录像）',
          'posted-abroad': '向境外邮寄（日期填交邮的日子）',
          returned: '邮件被退回，退回之日视为送达',
        },
        returned: {
          'not-found-there': '地址不准确，或者搬走了没有告诉法院（地址是他自己提供或者确认的）',
          'gave-no-address': '问过他，他不肯提供送达地址，按户籍地址、登记的住所寄的',
          'refused-to-sign': '本人或者他指定的代收人拒绝签收',
        },
      },
    },
  },
  refusals: {
    'service/three-months-run': (facts) => ({
      what: `邮寄还没有满三个月，到${dayZh(facts, 'dueOn')}才满。`,
      why: '民事诉讼法第二百八十三条规定，向境外邮寄的，自邮寄之日起满三个月，没有退回、足以认定已经送达的，期满那天才视为送达。',
      mend: '等期满再认定；送达回证先回来的，由书记员按“邮寄送达”和收到的日子记；知道没有送到的，现在就可以认定。',
    }),
    'service/not-found-abroad': (facts) => ({
      what: `还没有认定${said(facts, 'name')}在境内没有住所。`,
      why: '满三个月视为送达，只对在境内没有住所的当事人适用。',
      mend: '选别的送达方式；确实在境外的，先由审判员认定住所。',
    }),
    'service/envelope-not-scanned': () => ({
      what: '还没有退回的信封。',
      why: '本院规定，按退回之日送达的，退回的信封和邮局的批注要扫描入卷，受送达人才能核对、提出异议。',
      mend: '请扫描信封正反面，传到“送达回证”一栏。',
    }),
    'service/not-their-own-address': () => ({
      what: '寄到这个地址被退回，不能算送达。',
      why: '法院专递邮寄送达的规定第十一条，说的是受送达人自己提供或者确认的地址。卷宗里没有他提供或者确认过的地址，只有对方写的。',
      mend: '他不肯提供地址或者拒绝签收的，改选退回的原因，并写明凭据；否则用其他方式送达，或者先请他确认地址。适用普通程序、下落不明的，可以由法官决定公告。',
    }),
    'service/statement-not-left': () => ({
      what: '调解书要由当事人签收，留置、退回、邮寄满期限都不算送达。',
      why: '民事诉讼法解释第一百三十三条规定，调解书应当直接送达当事人本人，不适用留置送达。',
      mend: '送给本人或者其指定的代收人签收；拒绝签收的，登记当事人反悔，案件继续审理。其他文书可以另记一次。',
    }),
    'service/party-signs-itself': (facts) => ({
      what: `调解书要由${said(facts, 'name')}本人签收。`,
      why: '民事诉讼法解释第一百三十三条规定，调解书应当直接送达当事人本人；第六十二条规定，代理人进行和解要有特别授权。签收就是同意生效，所以只有一般授权的代理人不能代签。',
      mend: '请当事人自己签收，或者补交特别授权；指定了代收人的，到法院在送达回证上签收。',
    }),
    'service/nobody-saw-it': () => ({
      what: '留置送达还缺见证。',
      why: '民事诉讼法第八十九条规定，受送达人拒收的，请见证人到场签名，或者用拍照、录像记录送达过程，才可以把文书留在住所。',
      mend: '写上见证人，或者传上照片、录像；都没有的，改用其他方式送达。',
    }),
    'service/one-saw-it': () => ({
      what: '只有一位见证人。',
      why: '法律没有规定见证人的人数；本院要求两位，或者有照片、录像。',
      mend: '补上另一位见证人，或者传上照片、录像。',
    }),
    'service/not-that-way': () => ({
      what: '这次送达没有用这种方式。',
      why: '只记录这次送达用了的方式。',
      mend: '另选方式。',
    }),
    'service/before-it-left': () => ({
      what: '结果的时间早于发出的时间。',
      why: '先发出，才会到达。',
      mend: '改写时间。',
    }),
    'service/no-consent': (facts) => ({
      what: `不能对${said(facts, 'name')}电子送达。`,
      why: '电子送达要经受送达人同意，对方没有同意，或者还没有答复。',
      mend: '改用纸质送达，并记录送达情况；也可以请对方确认送达地址。',
    }),
    'service/decision-on-paper': () => ({
      what: '这份文书在当时不能电子送达。',
      why: '2021年底以前，法律规定判决书、裁定书、调解书不得电子送达，当事人同意的也一样；2022年1月1日起，经同意可以。',
      mend: '请用纸质送达，并记录送达情况。',
    }),
    'service/no-address': (facts) => ({
      what: `现在还不能对${said(facts, 'name')}电子送达。`,
      why: '对方已经同意电子送达，还没有在送达地址确认书里确认送到哪里。',
      mend: '请对方在案件页“确认送达地址”，或者按电话里说的记录；着急的，改用纸质送达，并记录送达情况。',
    }),
    'service/judgment-not-named': () => ({
      what: '判决书、裁定书不能这样送达。',
      why: '对方同意的电子送达没有写明包括裁判文书；本院要求明确写明。',
      mend: '改用纸质送达；当事人明确同意裁判文书也电子送达的，记录下来，或者由本人确认以后，再送。',
    }),
    'service/nothing-to-serve': () => ({
      what: '没有可以送达的文书。',
      why: '文书可能还在制作，或者没有选中。',
      mend: '等文书制成，再选一次。',
    }),
    'service/too-much-for-mail': (facts) => ({
      what: '选中的文书太大，一封邮件带不下。',
      why: `邮件送达要把文书全文附在邮件里，一次最多 ${said(facts, 'megabytes')} MB；当事人只确认了电子邮箱这一种方式。`,
      mend: '少选几份，分几次送达；或者改用纸质送达，也可以请当事人再确认专用账号。',
    }),
    'service/account-held': (facts) => ({
      what: `不能送到${said(facts, 'name')}的专用账号：账号停用着。`,
      why: '账号可能被别人用着，送到里面本人收不到。这是本院保护当事人的做法。',
      mend: '改用纸质送达；账号恢复以后，再用电子送达。',
    }),
    'service/no-account': (facts) => ({
      what: `不能送到${said(facts, 'name')}的专用账号。`,
      why: '还没有人用账号为对方关联这个案件，没有账号可以收。',
      mend: '改用纸质送达；或者先邀请对方关联案件。',
    }),
    'service/email-missing': () => ({
      what: '请写上电子邮箱。',
      why: '选了用电子邮箱收，却没有写邮箱，文书送不到。',
      mend: '填上邮箱，或者改选别的方式。也可以到窗口填送达地址确认书。',
    }),
    'service/not-opened-is-no-ground': () => ({
      what: '不能以“没有打开看”推翻这次送达。',
      why: '地址是受送达人自己提供或者确认的，文书到达就是送达，看没看不影响。',
      mend: '改选“异议不成立”；异议人另外证明系统出错的，可以请其补充后再决定。',
    }),
    'service/which-day': () => ({
      what: '请写明认定的送达日期。',
      why: '认定另一天送达的，要写明是哪一天，不能在今天以后。',
      mend: '填上日期。',
    }),
    'service/not-later': (facts) => ({
      what: '认定的送达日期要比原来的晚。',
      why: `原来记的是 ${dayZh(facts, 'noted')}。受送达人提异议是说送达晚了或者没有送到，不能因此缩短他的期限。`,
      mend: '请改一个日期；原来的日期没有错的，选异议不成立。',
    }),
    'service/acknowledged': () => ({
      what: '已经签收过了。',
      why: '这批文书您签收过。',
      mend: '不用再办。',
    }),
    'service/before-the-paper': (facts) => ({
      what: '送达日期太早。',
      why: `选中的文书 ${dayZh(facts, 'first')}才有，送达不会比它早。`,
      mend: '改一下日期，或者只选那天已经有的文书。',
    }),
    'service/in-the-future': () => ({
      what: '送达日期不能在今天以后。',
      why: '日期可能写错了。',
      mend: '改一下日期。',
    }),
  },
  entries: {
    'service.AddressConfirmed': (body) => ({
      title: '确认送达地址',
      detail: `${body['electronic'] === true ? `同意电子送达：${channelsOf(body['channels'])}${body['judgmentsToo'] === true ? '；判决书、裁定书也用电子方式送达' : ''}` : '要求纸质送达'}${saidFor(body)}`,
    }),
    'service.Ordered': (body) => ({
      title: body['basis'] === 'paper' ? '纸质送达' : '电子送达',
      detail: titles(body['papers']),
    }),
    'service.Traced': (body) => ({
      title: `文书${event[said(body, 'event')] ?? ''}`,
      detail: [
        onPaper[said(body, 'way')] ?? '',
        proofWords('zh-CN', said(body, 'proof')),
        body['overOn'] === undefined
          ? ''
          : `${said(body, 'allowed')}。${dayZh(body, 'overOn')}满三个月，由法官认定有没有送达`,
      ]
        .filter((one) => one !== '')
        .join('：'),
    }),
    'service.Objected': (body) => ({
      title: `对送达提出异议${body['paper'] === undefined ? '' : '（书面）'}`,
      detail: said(body, 'text'),
    }),
    'service.ObjectionDecided': (body) => ({
      title: `送达异议：${outcomes[said(body, 'outcome')] ?? ''}`,
      detail:
        said(body, 'outcome') === 'undone'
          ? `${said(body, 'reasons')}\n从这次送达起算的期限都不再计算，等下一次有效送达再起算`
          : said(body, 'reasons'),
    }),
    'service.PaperRequested': () => ({ title: '要求提供纸质文书', detail: '' }),
    'service.Effective': (body) => ({
      title: '送达生效',
      detail: dayZh(body, 'at'),
    }),
  },
  tasks: { 'service.acknowledge': '有文书送达您：请查看' },
  owed: {
    'service.acknowledge': '查看送达的文书',
    'service.serve': '送达文书',
    'service.record-paper': '送达文书',
    'service.find-posted-abroad': '认定向境外邮寄的文书有没有送达',
  },
};
