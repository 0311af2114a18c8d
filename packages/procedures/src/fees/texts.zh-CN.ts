// One catalogue, as long as fees have words; beside it the English, key by key.
import { numbersGrouped, yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import { isOfThirdParty } from '@xiezhi/record';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, hourOf, listed, said } from '../framework/index.ts';
import { reviewZh, reviewZhCommands } from './review-texts.zh-CN.ts';
import { shareTellsZh, sharesZh } from './share-texts.zh-CN.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} 元`;
const channel: Readonly<Record<string, string>> = {
  alipay: '支付宝',
  wechat: '微信支付',
  bank: '网上银行',
  transfer: '转账或者窗口',
  'with-the-case': '随案移交',
};

const came = (facts: Facts): string =>
  (
    facts['came'] as readonly {
      readonly fen: number;
      readonly payer: string;
      readonly channel: string;
      readonly reference: string;
    }[]
  )
    .map((one) =>
      [yuan(one.fen), one.payer, channel[one.channel] ?? one.channel, one.reference]
        .filter((piece) => piece !== '')
        .join('，'),
    )
    .join('\n');

/** Who paid, where it was not the party from its account, and what is to be known of when. */
const byWhom = (body: Facts): string =>
  [
    typeof body['payer'] === 'string' ? `，交款人 ${body['payer']}` : '',
    body['late'] === true ? '，交费期限届满以后到账' : '',
  ].join('');
const kind = { exempt: '免交', reduced: '减交', deferred: '缓交' } as const;

const steps = (facts: Facts): string =>
  (facts['steps'] as readonly { readonly zh: string; readonly amount: string }[])
    .map(({ zh, amount }) => numbersGrouped(`${zh}：${amount} 元`))
    .join('\n');

const billTells: NonNullable<CommandText['tells']> = {
  ...shareTellsZh,
  appeal: () => ({ label: '交的是什么', value: '上诉的案件受理费' }),
  owed: (facts) => ({ label: '应交金额', value: yuan(facts['fen']) }),
  settled: (facts) => ({ label: '费用', value: `${yuan(facts['fen'])}，现在没有要交的` }),
  reckoned: (facts) => ({ label: '怎样算出来的', value: steps(facts) }),
  came: (facts) => ({ label: '已经到账', value: came(facts) }),
  due: (facts) => ({
    label: '交到哪天',
    value:
      facts['provisional'] === true
        ? `${dayZh(facts, 'dueOn')}（暂定：还可能顺延，确定以后通知）`
        : dayZh(facts, 'dueOn'),
  }),
  'due-from-notice': (facts) => ({
    label: '交到哪天',
    value: `${fromNotice(facts['days'])}；收到的那天记下以后，这里写明是哪一天`,
  }),
};

/** Of a bill whose days wait for its notice no last day is known yet. */
const fromNotice = (days: unknown): string =>
  `自收到交费通知次日起${String(Number(days ?? 7))}日内交`;

const adjusted: Readonly<Record<string, string>> = {
  'claims-changed': '诉讼请求变更，案件受理费调整',
  withdrawn: '撤诉，案件受理费减半',
  mediated: '调解结案，案件受理费减半',
  converted: '转为普通程序，案件受理费调整',
  dismissed: '驳回起诉，案件受理费退还',
  'heard-after-all': '驳回起诉的裁定被撤销，案件受理费恢复原数',
  'half-at-the-end': '办结，诉讼费用减半收取',
  'none-at-the-end': '办结，不收诉讼费用，交了的退还',
};

/** FEE-44. */
const personsOnly: NonNullable<CommandText['tells']> = {
  'persons-only': (facts) => ({
    label: '免交只适用于自然人',
    value: `${listed(facts, 'names', '、')}不是自然人，依照《诉讼费用交纳办法》第四十四条不能免交；申请照样收下，由法官答复。有困难的，可以改为申请减交或者缓交`,
  }),
};

/** A counterclaim's fee, or that of a third party's claim. */
const whoseFee = (body: Facts): string =>
  isOfThirdParty({ id: said(body, 'counterclaim') }) ? '第三人诉讼请求' : '反诉';

export const feesZh: TextCatalogue = {
  commands: {
    ...reviewZhCommands(billTells),
    ...sharesZh.commands,
    'fees.bill': {
      title: '计收案件受理费',
      lead: '',
      action: '计收',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.adjust': {
      title: '',
      lead: '',
      action: '调整',
      after: '',
      pages: { bill: { title: '' } },
      fields: {
        why: { label: '原因' },
        fen: { label: '应交（分）' },
        under: { label: '低于零的部分（分）' },
      },
      options: {
        why: {
          'claims-changed': '诉讼请求变更',
          withdrawn: '撤诉减半',
          mediated: '调解减半',
          converted: '转为普通程序',
          dismissed: '驳回起诉',
          'heard-after-all': '驳回起诉的裁定被撤销',
          'half-at-the-end': '办结，减半',
          'none-at-the-end': '办结，不收',
        },
      },
    },
    'fees.bill-appeal': {
      title: '计收上诉案件受理费',
      lead: '',
      action: '计收',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.bill-counterclaim': {
      title: '计收反诉案件受理费',
      lead: '',
      action: '计收',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.pay': {
      title: '交纳诉讼费',
      lead: '在网上交；钱到账，案件里马上能看到，法官也能看到。',
      action: '交费',
      tells: billTells,
      after:
        '付款结果在案件里写明。还没有结果的时候，不要再付第二次。交纳以后，案件继续办理；交不起的，可以申请缓交、减交、免交。',
      pages: { pay: { title: '用什么方式交？', lead: '这里是演示收银台，不会扣钱。' } },
      fields: {
        channel: { label: '付款方式' },
        yuan: { label: '这次交多少（元）', hint: '全部交的不用填；分次交的，填这次交的数' },
        agreed: { label: '我确认交费' },
      },
      options: { channel: { alipay: '支付宝', wechat: '微信支付', bank: '网上银行' } },
    },
    'fees.make-payment-link': {
      title: '请别人代交：生成付款码',
      lead: '谁拿到付款码都可以替您交这笔费用，不用注册账号。付款码上看得到法院、金额和期限，当事人的姓名只露一个字。',
      action: '生成付款码',
      tells: billTells,
      after: '付款码写在案件的“诉讼费”一栏。填了手机号的，法院发短信过去。',
      pages: {
        whom: {
          title: '要不要用短信发给谁？',
          lead: '不填的，您自己把付款码转给他。',
        },
      },
      fields: { mobile: { label: '手机号' } },
    },
    'fees.pay-by-link': {
      title: '代交诉讼费',
      lead: '凭付款码替别人交诉讼费。交款人的姓名记入卷宗，印在票据上；多交、重交的，退回交款人。',
      action: '交费',
      after: '付款结果在付款码页面上看。还没有结果的时候，不要再付第二次。',
      pages: {
        who: { title: '谁来交？' },
        pay: { title: '用什么方式交？', lead: '这里是演示收银台，不会扣钱。' },
      },
      fields: {
        code: { label: '付款码', hint: '十二位，像 7K4M-92QH-X3TB' },
        payer: { label: '交款人姓名或者名称', hint: '印在票据上' },
        channel: { label: '付款方式' },
        yuan: { label: '这次交多少（元）', hint: '全部交的不用填；分次交的，填这次交的数' },
        agreed: { label: '我确认交费' },
      },
      options: { channel: { alipay: '支付宝', wechat: '微信支付', bank: '网上银行' } },
    },
    'fees.note-money': {
      title: '登记账户里收到的钱',
      lead: '有人转账或者在窗口交了钱，不是从收银台来的。钱到了多少、谁交的，如实写；多了、晚了、案件已经结束，也照实登记，后面怎么办另行处理。',
      action: '登记',
      tells: billTells,
      after: '交款的一方和法官马上能看到，同时制作票据。多收的，出现在您的退款任务里。',
      pages: { found: { title: '收到了什么？' } },
      fields: {
        yuan: { label: '金额（元）' },
        payer: { label: '交款人', hint: '照银行回单写' },
        on: { label: '到账的日子' },
        reference: { label: '凭据', hint: '例如银行流水号' },
      },
    },
    'fees.record-payment': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: { answer: { title: '' } },
      fields: { outcome: { label: '结果' }, reference: { label: '编号' } },
      options: { outcome: { paid: '已付', failed: '没有付成', unclear: '还不清楚' } },
    },
    'fees.correct-payment': {
      title: '更正收到的数额',
      lead: '登记的数额同流水不一样的，写明实际收到多少；不是本案的款，写 0。原来的记录留在卷宗里。',
      action: '更正',
      tells: {
        noted: (facts) => ({
          label: `原来记的：${yuan(facts['fen'])}`,
          value: [said(facts, 'payer'), said(facts, 'reference')]
            .filter((one) => one !== '')
            .join('，'),
        }),
        'on-its-way': (facts) => ({
          label: '有一笔退款正在办',
          value: `这一项有${yuan(facts['fen'])}正按原来登记的数额退还，更正不会让它停下。更正以后不够的，要再交：请告诉交款人`,
        }),
      },
      after: '交费的人收到通知；还要交多少、多收多少按更正后的数额算，票据另开。',
      pages: { sum: { title: '实际收到多少？' }, why: { title: '为什么更正？' } },
      fields: {
        yuan: { label: '数额（元）' },
        reasons: { label: '理由', hint: '例如：流水上的数额' },
      },
    },
    'fees.settle-payment': {
      title: '核对一笔付款',
      lead: '收银台没有说清钱到了没有。请查本院账户，如实写明。',
      action: '写明结果',
      tells: {
        tried: (facts) => ({ label: '查哪一笔', value: came(facts) }),
        since: (facts) => ({
          label: '从什么时候起不清楚',
          value: `${dayZh(facts, 'since')} ${hourOf(facts, 'since')}`,
        }),
      },
      after: '交费的一方和法官马上能看到。没有付成的，可以重新付。',
      pages: { found: { title: '查到了什么？' } },
      fields: {
        outcome: { label: '结果' },
        reference: { label: '凭据', hint: '例如银行流水号、查询的时间' },
      },
      options: { outcome: { paid: '钱已经到账', failed: '没有这笔钱' } },
    },
    'fees.note-notice': {
      title: '记下收到交费通知',
      lead: '',
      action: '记录',
      after: '',
      pages: { on: { title: '哪天收到的？' } },
      fields: { on: { label: '收到的日子' } },
    },
    'fees.order-refund': {
      title: '原路退还多收的诉讼费',
      lead: '多收的钱退回原来付款的账户，先退最近付的一笔。到账可能要几天，退到银行卡的可能要一周。退成了、没有退成，系统自动记录。',
      action: '原路退还',
      tells: {
        'by-judgment': shareTellsZh['by-judgment'] ?? (() => ({ label: '', value: '' })),
        overpaid: (facts) => ({ label: '多收', value: yuan(facts['fen']) }),
        'not-in-force': () => ({
          label: '裁定还没有生效',
          value:
            '驳回起诉的裁定还可以上诉，或者上一级法院还没有裁定；被撤销的，案件受理费要照原数交。一般等裁定生效以后再退',
        }),
        'goes-back': (facts) => ({ label: '退到哪里', value: came(facts) }),
        'by-hand': (facts) => ({
          label: '不能原路退的',
          value: `${yuan(facts['fen'])}：现金、银行转账、付款满一年的，或者渠道退不了的，另行退还，再用“退还多收的诉讼费”写明凭据`,
        }),
      },
      after: '收银台退还以后，交费的一方马上能看到；退不了的，回到待办，另行退还。',
      pages: { refund: { title: '确认退还' } },
      fields: { agreed: { label: '已核对多收的数额和退还的去向，同意退还' } },
    },
    'fees.record-ticket': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: { ticket: { title: '' } },
      fields: {
        number: { label: '号码' },
        check: { label: '校验码' },
        by: { label: '由谁给出' },
        simulated: { label: '是不是替身' },
      },
    },
    'fees.record-refund': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: { answer: { title: '' } },
      fields: { outcome: { label: '结果' }, reference: { label: '编号' } },
      options: {
        outcome: {
          done: '已退',
          failed: '没有退成',
          unclear: '还不清楚',
        },
      },
    },
    'fees.settle-refund': {
      title: '核对一笔退款',
      lead: '付款渠道没有说清钱退了没有。退款可能要几天。请查本院账户和渠道的账单，如实写明。',
      action: '写明结果',
      tells: {
        tried: (facts) => ({ label: '查哪一笔', value: came(facts) }),
        contested: () => ({
          label: '渠道答复已经退了',
          value:
            '卷宗里原来写的是没有退成。如果已经另行退还，交款人就收到了两次：请与交款人核对；交款人退回来以后，先记录收到的钱，再写明这笔退款',
        }),
        'may-still-go': () => ({
          label: '先不要另行退还',
          value:
            '渠道没有答复不退，钱可能还会退，所以现在只能写“已退”。法院会接着查；渠道答复不退的，系统自动记录。微信支付商户平台显示“退款异常”的，请在商户平台改退到另一张银行卡，或者退回本院账户',
        }),
      },
      after: '没有退成的，回到待办，另行退还。',
      pages: { found: { title: '查到了什么？' } },
      fields: {
        outcome: { label: '结果' },
        reference: { label: '凭据', hint: '流水号；没有退成的，写明原因' },
      },
      options: { outcome: { done: '已退', failed: '没有退成' } },
    },
    'fees.refund': {
      title: '退还多收的诉讼费',
      lead: '钱多收了：付了两次、应交的变少了，或者案件结束以后才到。退给交款人以后，在这里写明凭据。',
      action: '写明已退',
      tells: {
        'by-judgment': shareTellsZh['by-judgment'] ?? (() => ({ label: '', value: '' })),
        overpaid: (facts) => ({ label: '多收', value: yuan(facts['fen']) }),
        'not-in-force': () => ({
          label: '裁定还没有生效',
          value:
            '驳回起诉的裁定还可以上诉，或者上一级法院还没有裁定；被撤销的，案件受理费要照原数交。一般等裁定生效以后再退',
        }),
        came: (facts) => ({ label: '收到的各笔', value: came(facts) }),
        'goes-back': (facts) => ({ label: '其中退还', value: came(facts) }),
      },
      after: '交费的一方马上能看到。',
      pages: { refund: { title: '怎样退的？' } },
      fields: { reference: { label: '退款凭据', hint: '例如退款流水号' } },
    },
    'fees.request-relief': {
      title: '申请缓交、减交、免交诉讼费',
      lead: '确有困难的可以申请，由法官决定。申请期间，不会因为没有交费按撤诉处理。',
      action: '提出申请',
      tells: { ...billTells, ...personsOnly },
      after: '法官会写明理由答复您。',
      pages: {
        kind: { title: '您申请哪一种？' },
        reason: { title: '有什么困难？', lead: '有低保证、残疾证、住院单据等证明的，一起传上来。' },
      },
      fields: {
        kind: { label: '申请' },
        reason: { label: '理由' },
        attachments: { label: '证明材料' },
      },
      options: { kind: { exempt: '免交（限自然人）', reduced: '减交', deferred: '缓交' } },
    },
    'fees.record-relief-request': {
      title: '登记书面的缓交、减交、免交申请',
      lead: '当事人签名的申请扫描登记；申请的是当事人。申请期间，不会因为没有交费按撤诉处理。',
      action: '登记',
      tells: { ...billTells, ...personsOnly },
      after: '由法官决定，写明理由答复当事人。',
      pages: { paper: { title: '收到的书面材料' }, kind: { title: '申请哪一种？' } },
      fields: {
        receivedOn: { label: '收到的日子' },
        attachments: { label: '扫描件' },
        kind: { label: '申请' },
        reason: { label: '理由', hint: '照原件写' },
      },
      options: { kind: { exempt: '免交（限自然人）', reduced: '减交', deferred: '缓交' } },
    },
    'fees.decide-relief': {
      title: '决定缓交、减交、免交',
      lead: '是否准许由您裁量，写明理由。',
      action: '作出决定',
      tells: {
        ...filesBesideZh,
        asked: (facts) => ({
          label: `当事人申请${kind[facts['kind'] as keyof typeof kind]}`,
          value: said(facts, 'reason'),
        }),
        ...personsOnly,
        ...billTells,
      },
      after:
        '决定送达申请的一方。没有写明交到哪一天、还有钱要交的，随决定另发交费通知，自收到通知的次日起重新给足期限；原来的期限更长的，照原来的。',
      pages: { decision: { title: '怎样决定？' }, reasons: { title: '理由' } },
      fields: {
        decision: { label: '决定' },
        pay: {
          label: '应交金额（元）',
          hint: '减交的，写减后应交多少；申请免交而只准许减交的，也写在这里；免交的不写',
        },
        dueOn: { label: '交到哪一天' },
        reasons: { label: '理由' },
      },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
    'fees.treat-as-withdrawn': {
      title: '裁定按撤诉处理',
      lead: '交费期限已过，没有交足，也没有缓交、减交、免交的申请待决。可以裁定，也可以再给时间。反诉没有交费的，只对反诉裁定，本诉继续审理。',
      action: '作出裁定',
      tells: {
        ...billTells,
        'review-open': () => ({
          label: '请求复核还没有答复',
          value: '交费的一方请求复核诉讼费，还没有作出决定；建议先作出复核决定。',
        }),
        'counterclaim-stays': () => ({
          label: '有反诉',
          value: '只对本诉裁定，反诉继续审理。',
        }),
      },
      after: '同时制作裁定书，送达各方。已经交的部分，由您在裁定理由里写明怎样处理。',
      pages: { reasons: { title: '裁定理由' } },
      fields: { reasons: { label: '理由' } },
    },
    'fees.treat-increase-as-withdrawn': {
      title: '对增加的诉讼请求按撤回处理',
      lead: '增加诉讼请求以后应当补交的受理费，期限已过没有交足，也没有缓交、减交、免交的申请待决。可以决定增加的部分按撤回处理，也可以再给时间。原来的诉讼请求已经交费，继续审理。法律对这种情形没有写明，请写明理由。',
      action: '作出决定',
      tells: {
        ...billTells,
        then: (facts) => ({
          label: '决定以后，诉讼请求是',
          value: listed(facts, 'claims', '\n'),
        }),
      },
      after:
        '诉讼请求恢复到增加以前，应补交的部分不用交了；决定通知各方。已经补交了一部分的，由法院退还。',
      pages: { reasons: { title: '理由' } },
      fields: { reasons: { label: '理由' } },
    },
    'fees.extend-term': {
      title: '延长交费期限',
      lead: '',
      action: '延长',
      after: '新的期限通知交费的一方。',
      pages: { term: { title: '延到哪一天？' } },
      fields: { dueOn: { label: '交到哪一天' }, reasons: { label: '理由' } },
    },
  },
  refusals: {
    ...sharesZh.refusals,
    ...reviewZh.refusals,
    'fees/suspended': (facts) => ({
      what: '诉讼中止，现在不能因为没有交费结束诉讼。',
      why: `${dayZh(facts, 'on')}裁定中止诉讼。`,
      mend: '原因消除的，先恢复诉讼。',
    }),
    'fees/relief-pending': () => ({
      what: '还不能按撤诉处理。',
      why: '交费的一方申请了缓交、减交或者免交，还没有决定。',
      mend: '先对申请作出决定。',
    }),
    'fees/already-paid': () => ({
      what: '不能按撤诉处理。',
      why: '诉讼费已经交了。',
      mend: '刷新看看案件现在的情况。',
    }),
    'fees/term-runs': (facts) => ({
      what: '还不能按撤诉处理。',
      why: `交费通知给到 ${dayZh(facts, 'dueOn')}，期限还没有届满。`,
      mend: '等期限届满，这期间随时可以交费。',
    }),
    'fees/not-noticed': () => ({
      what: '还不能按撤诉处理。',
      why: '七日自接到交费通知的次日起算；交费通知还没有送到交费的一方，期限还没有开始。',
      mend: '请先把交费通知送达交费的一方；也可以由法官指定一个交费的日子。',
    }),
    'fees/being-paid': () => ({
      what: '这笔费用正在付，现在不能再付一次。',
      why: '已经向收银台付款，还没有结果。再付一次，可能重复扣钱。',
      mend: '过一会儿刷新看看；一直没有结果的，请到窗口查询。',
    }),
    'fees/payment-open': () => ({
      what: '还不能按撤诉处理。',
      why: '已经有人付款，钱到了没有还不清楚。',
      mend: '等收银台答复，或者请财务人员查账以后写明结果。',
    }),
    'fees/may-still-go-back': () => ({
      what: '现在还不能写“没有退成”。',
      why: '渠道没有答复不退，钱可能还会原路退还；这时另行退还，就会退两次。',
      mend: '等渠道答复，系统会自动记录；账户里看到已经退出的，写“已退”。',
    }),
    'fees/went-back-twice': () => ({
      what: '这笔退款现在还不能写“已退”。',
      why: '同一笔钱已经另行退还。现在写“已退”，交过的费用会重新算作没有交。',
      mend: '请与交款人核对；交款人退回来以后，先记录收到的钱，再写明这笔退款。',
    }),
    'fees/ticket-given-before': () => ({
      what: '这笔款的财政电子票据已经记入卷宗。',
      why: '同一笔款只记一张票据。',
      mend: '刷新看看案件现在的情况。',
    }),
    'fees/answered-before': () => ({
      what: '这笔付款的结果已经记入卷宗。',
      why: '同一笔付款只记一次。',
      mend: '刷新看看案件现在的情况。',
    }),
    'fees/not-what-is-owed': (facts) => ({
      what: '这次交费的金额不对。',
      why: `还要交 ${said(facts, 'owed')} 元；这次交的金额要大于零，不能超过还要交的数。`,
      mend: '改写这次交的金额，或者不填，一次交完。',
    }),
    'fees/no-money': () => ({
      what: '请写明收到了多少钱。',
      why: '登记的是实际到账的金额。',
      mend: '填上金额。',
    }),
    'fees/in-the-future': () => ({
      what: '这一天还没有到。',
      why: '登记的是已经到账的钱。',
      mend: '改写到账的日子。',
    }),
    'fees/entered-before': (facts) => ({
      what: '这笔钱已经登记过。',
      why: `凭据 ${said(facts, 'reference')} 在这份账单里已经有了。`,
      mend: '确是另一笔的，写明它自己的流水号。',
    }),
    'fees/no-link-now': () => ({
      what: '付款码没有生成。',
      why: '系统暂时没有生成付款码。',
      mend: '请过一会儿再试。',
    }),
    'fees/too-many-codes': () => ({
      what: '付款码填错的次数太多，请过一个小时再试。',
      why: '为了防止有人猜付款码，连续填错以后要等一等。',
      mend: '请向给您付款码的人再核对；急着交的，可以到窗口交。',
    }),
    'fees/wrong-code': () => ({
      what: '付款码不对。',
      why: '这个案件没有这样一个付款码。',
      mend: '照收到的付款码再对一遍，一共十二位。',
    }),
    'fees/nothing-owed': () => ({
      what: '这笔费用现在不用交。',
      why: '已经交足，或者案件已经结束。',
      mend: '不用再付；已经付过的，可以凭票据核验。',
    }),
    'fees/say-how-much': () => ({
      what: '请写明应交多少。',
      why: '准许减交的，要写明减到多少。',
      mend: '填上应交金额。',
    }),
    'fees/say-until-when': () => ({
      what: '请写明缓交到哪一天。',
      why: '准许缓交的，要写明交费的日子。',
      mend: '填上日期。',
    }),
    'fees/not-later': (facts) => ({
      what: '这一天不比现在的期限晚。',
      why: `交费期限只能往后延，要在 ${dayZh(facts, 'after')}之后。`,
      mend: '另填一个更晚的日子。',
    }),
    'fees/exempt-only-persons': (facts) => ({
      what: `不能准许${listed(facts, 'names', '、')}免交。`,
      why: '《诉讼费用交纳办法》第四十四条规定，诉讼费用的免交只适用于自然人。',
      mend: '决定不准许，写明理由；当事人确有困难的，可以另行申请减交或者缓交。',
    }),
    'fees/not-less': (facts) => ({
      what: '这个数不比原来少。',
      why: `通知交纳的是 ${said(facts, 'billed')} 元，减交要比它少。`,
      mend: '改写应交金额；不准减交的，请选“不准许”。',
    }),
  },
  entries: {
    ...reviewZh.entries,
    ...sharesZh.entries,
    'fees.IncreaseTreatedAsWithdrawn': (body) => ({
      title: '增加的诉讼请求按撤回处理，原来的诉讼请求继续审理',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'fees.Adjusted': (body) => ({
      title: adjusted[said(body, 'why')] ?? '',
      detail: `${yuan(body['before'])} → ${yuan(body['fen'])}`,
    }),
    'fees.AppealBilled': (body) => ({
      title: '计收上诉的受理费',
      detail: `${yuan(body['fen'])}，${fromNotice(body['days'])}`,
    }),
    'fees.CounterclaimNoticed': (body) => ({
      title: `收到${whoseFee(body)}的交费通知`,
      detail: `${dayZh(body, 'on')}收到，交到 ${dayZh(body, 'dueOn')}${body['provisional'] === true ? '（暂定）' : ''}`,
    }),
    'fees.AppealNoticed': (body) => ({
      title: '收到上诉交费通知',
      detail: `${dayZh(body, 'on')}收到，交到 ${dayZh(body, 'dueOn')}${body['provisional'] === true ? '（暂定）' : ''}`,
    }),
    'fees.AppealPaid': (body) => ({
      title: '收到上诉的受理费',
      detail: `${yuan(body['fen'])}，编号 ${said(body, 'reference')}${byWhom(body)}`,
    }),
    'fees.AppealTreatedAsWithdrawn': (body) => ({
      title: '裁定按自动撤回上诉处理',
      detail: said(body, 'reasons'),
    }),
    'fees.AppealTermExtended': (body) => ({
      title: '延长上诉的交费期限',
      detail: `到 ${dayZh(body, 'dueOn')}`,
    }),
    'fees.CounterclaimBilled': (body) => ({
      title: `计收${whoseFee(body)}的受理费`,
      detail: `${yuan(body['fen'])}，${body['waits'] === true ? fromNotice(body['days']) : `交到 ${dayZh(body, 'dueOn')}`}`,
    }),
    'fees.CounterclaimPaid': (body) => ({
      title: `收到${whoseFee(body)}的受理费`,
      detail: `${yuan(body['fen'])}，编号 ${said(body, 'reference')}${byWhom(body)}`,
    }),
    'fees.CounterclaimTreatedAsWithdrawn': (body) => ({
      title: `裁定${whoseFee(body)}按撤诉处理`,
      detail: said(body, 'reasons'),
    }),
    'fees.CounterclaimTermExtended': (body) => ({
      title: `延长${whoseFee(body)}的交费期限`,
      detail: `到 ${dayZh(body, 'dueOn')}`,
    }),
    'fees.PaymentLinkMade': () => ({
      title: '生成付款码',
      detail: '凭付款码，不用账号就可以代交这笔费用',
    }),
    'fees.Billed': (body) => ({
      title: '通知交纳诉讼费',
      detail: `${yuan(body['fen'])}，${body['days'] === undefined ? `交到 ${dayZh(body, 'dueOn')}` : fromNotice(body['days'])}`,
    }),
    'fees.PaymentStarted': (body) => ({
      title: '提交付款',
      detail: `${yuan(body['fen'])}，${channel[said(body, 'channel')] ?? said(body, 'channel')}${byWhom(body)}`,
    }),
    'fees.PaymentFailed': (body) => ({
      title: '诉讼费没有付成',
      detail: `没有扣钱，可以重新付（${said(body, 'reference')}）`,
    }),
    'fees.Noticed': (body) => ({
      title: '收到交费通知',
      detail: `${dayZh(body, 'on')}收到，交到 ${dayZh(body, 'dueOn')}${body['provisional'] === true ? '（暂定）' : ''}`,
    }),
    'fees.Refunded': (body) => ({
      title: '退还多收的诉讼费',
      detail: `${yuan(body['fen'])}，凭据 ${said(body, 'reference')}`,
    }),
    'fees.RefundStarted': (body) => ({
      title: '开始退还多收的诉讼费',
      detail: `${yuan(body['fen'])}，退回原付款账户（${channel[said(body, 'channel')] ?? said(body, 'channel')}）`,
    }),
    'fees.RefundFailed': (body) => ({
      title: '没有能够原路退还',
      detail: `法院另行退还（${said(body, 'reference')}）`,
    }),
    'fees.RefundUnclear': (body) => ({
      title: '退款结果还不清楚',
      detail:
        body['contested'] !== undefined
          ? '付款渠道答复已经退了，法院正在核对账户'
          : body['declined'] !== undefined
            ? '付款渠道没有受理，法院另行退还'
            : '收银台还没有答复，法院会接着查',
    }),
    'fees.PaymentUnclear': () => ({
      title: '付款结果还不清楚',
      detail: '收银台还没有答复，法院会接着查。请不要再付第二次；这期间不算您没有交费',
    }),
    'fees.TicketGiven': (body) => ({
      title: '财政电子票据已开具',
      detail: `号码 ${said(body, 'number')}，校验码 ${said(body, 'check')}${body['simulated'] === true ? '（演示号码，不能报销）' : ''}`,
    }),
    'fees.Paid': (body) => ({
      title: '诉讼费已交',
      detail: `${yuan(body['fen'])}，${channel[said(body, 'channel')] ?? said(body, 'channel')}，编号 ${said(body, 'reference')}${byWhom(body)}`,
    }),
    'fees.ReliefRequested': (body) => ({
      title: `申请${kind[body['kind'] as keyof typeof kind]}诉讼费`,
      detail: said(body, 'reason'),
    }),
    'fees.ReliefDecided': (body) => ({
      title: `${body['granted'] === true ? '准许' : '不准许'}${kind[body['kind'] as keyof typeof kind]}`,
      detail: said(body, 'reasons'),
    }),
    'fees.TreatedAsWithdrawn': (body) => ({
      title: '裁定按撤诉处理',
      detail: said(body, 'reasons'),
    }),
    'fees.TermExtended': (body) => ({
      title: '延长交费期限',
      detail: `到 ${dayZh(body, 'dueOn')}`,
    }),
  },
  tasks: {
    ...sharesZh.tasks,
    'fees.make-payment-link': '应当交费的一方没有账号：生成付款码，告诉其怎样交',
    'fees.treat-increase-as-withdrawn': '增加的诉讼请求期满未交费：决定怎样处理',
    'fees.treat-as-withdrawn': '期满未交费：决定怎样处理',
  },
  owed: {
    ...sharesZh.owed,
    'fees.treat-increase-as-withdrawn': '对增加的诉讼请求期满未交费作出处理',
    'fees.treat-as-withdrawn': '对期满未交费作出处理',
  },
};
