// One catalogue, as long as the judgment has words; beside it the English, key by key.
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { numberedLines } from '../shared/numbered-lines.ts';
import { dayZh, lastDayZh, listed, said } from '../framework/index.ts';
import { appealZh } from './appeal-texts.zh-CN.ts';
import { appealWithdrawalZh } from './appeal-withdrawal-texts.zh-CN.ts';
import { benchZh, undecidedTellZh } from './bench-texts.zh-CN.ts';
import { extensionZh } from './extension-texts.zh-CN.ts';
import { rulingAppealZh } from './ruling-texts.zh-CN.ts';
import { handedInZh } from '../shared/handed-in-texts.ts';
import { orderTellsZh } from '../shared/sums-in-words.ts';
import { openMattersZh } from '../shared/open-matters.ts';
import { toShareZh } from '../shared/shares-texts.ts';
import { exhibitZh, rowsIn } from '../shared/exhibit-texts.ts';

const paperTells: NonNullable<CommandText['tells']> = {
  judgment: () => ({ label: '打开判决书', value: '' }),
};

const orderTells: NonNullable<CommandText['tells']> = {
  orders: (facts) => ({
    label: '判决主文',
    value: numberedLines(facts, 'orders', '．'),
  }),
  costs: (facts) => ({ label: '诉讼费负担', value: said(facts, 'costs') }),
};

const whenZh: Readonly<Record<string, string>> = {
  'in-court': '当庭宣判',
  'fixed-date': '定期宣判',
};
const mannersZh: Readonly<Record<string, string>> = {
  online: '在线',
  'in-person': '到庭',
  mixed: '部分在线，部分到庭',
  'fixed-date': '定期宣判',
};

/** When and how; an earlier entry says only one of them. */
const pronouncedZh = (body: Facts): string =>
  [
    body['on'] === undefined ? undefined : dayZh(body, 'on'),
    whenZh[said(body, 'when')],
    mannersZh[said(body, 'manner')],
  ]
    .filter((one) => one !== undefined)
    .join('，');

/** How a case is closed. */
const closings: Readonly<Record<string, string>> = {
  judged: '判决',
  withdrawn: '撤诉',
  'treated-as-withdrawn': '按撤诉处理',
  other: '其他',
  transferred: '移送其他法院',
  mediated: '调解',
  dismissed: '驳回起诉',
};

/** Who has still to be reached, and by what: each by themselves. */
const unservedOn = (facts: Facts): string =>
  (facts['each'] as readonly { readonly name: string; readonly titles: readonly string[] }[])
    .map(({ name, titles }) => `还没有送达${name}：${titles.join('、')}`)
    .join('；');

/** What a party handed in and a judge answers, by `requests-are-decided.ts`. */
const requestNames: Readonly<Record<string, string>> = {
  counterclaims: '反诉',
  withdrawals: '撤诉申请',
  changes: '变更诉讼请求的申请',
  'late-evidence': '逾期提交的证据',
  'evidence-applications': '有关证据的申请',
  'evidence-time': '延长举证期限的申请',
  'evidence-to-collect': '准许了而还没有结果的证据申请（调取、保全、证人、鉴定）',
  objections: '管辖权异议',
  'procedure-objections': '对适用程序提出的异议',
  'bench-objections': '对独任审理提出的异议',
  'ruling-appeals': '对管辖权异议裁定的上诉',
  'service-objections': '对送达提出的异议',
  'counterclaim-withdrawals': '撤回反诉的申请',
  admissions: '撤回自认的申请',
  'chain-applications': '对区块链存证数据提出的申请',
  'deposits-contested': '对数据上链以后是否被改动提出的异议',
  'origins-contested': '对数据上链以前是否真实提出的异议',
  attributions: '某一行为是不是本人所为的异议',
  faults: '报告的网络、设备等故障',
  obstacles: '没有条件在线参加开庭的说明',
  'consent-withdrawals': '撤回在线开庭的同意',
  addings: '追加当事人、第三人的申请',
  'party-events': '有关当事人死亡、终止或者不能参加诉讼的报告',
  agreement: '等待生效的调解协议',
};

const cameNames: Readonly<Record<string, string>> = {
  answer: '答辩状',
  evidence: '证据',
  admissions: '对事实的答复',
};

/** What a judgment says of its case and can be said no more. */
const outdatedNames: Readonly<Record<string, string>> = {
  procedure: '审理程序',
  parties: '当事人',
  claims: '诉讼请求',
  facts: '认定事实的材料（认可、笔录、是谁所为）',
  hearing: '开庭的情况（起草以后开过庭）',
  evidence: '证据',
  costs: '诉讼费用',
  bench: '审判人员',
  absence: '未到庭当事人的传唤、送达',
};

const meanwhileTells: NonNullable<CommandText['tells']> = {
  'come-since': (facts) => ({
    label: '起草以后收到的',
    value: `${listed(facts, 'whats', '\n')
      .split('\n')
      .map((what) => cameNames[what] ?? what)
      .join('、')}，判决书里没有写到。影响判决的，重新起草；已经签名的，先撤回签名`,
  }),
  'become-since': (facts) => ({
    label: '签名以后才成为当事人意见的',
    value: `${rowsIn(facts, 'rows')
      .map(
        (row) =>
          `${dayZh(row, 'at')}以${said(row, 'name')}名义交来的${handedInZh[said(row, 'what')] ?? ''}`,
      )
      .join('；')}，签名以后补齐了授权，判决书里没有写到。影响判决的，先撤回签名，重新起草`,
  }),
  'hearing-ahead': (facts) => ({
    label: '还有排定的庭没有开',
    value: `各方接到通知，${dayZh(facts, 'at')}开庭。不再开庭的，先改期或者告诉各方`,
  }),
};

export const judgmentZh: TextCatalogue = {
  commands: {
    ...appealZh.commands,
    ...rulingAppealZh.commands,
    ...appealWithdrawalZh.commands,
    ...benchZh.commands,
    ...extensionZh.commands,
    'judgment.draft': {
      title: '起草判决',
      lead: '写明当事人的请求和答辩、查明的事实、理由、依据和判决主文。',
      action: '保存判决稿',
      after: '只有本案审判人员和书记员能看到。可以反复改，每一稿都留着。',
      pages: {
        pleadings: { title: '当事人的请求和答辩' },
        findings: { title: '查明的事实' },
        reasons: { title: '理由和依据' },
        orders: { title: '判决主文' },
        costs: { title: '诉讼费用由谁负担' },
      },
      tells: {
        ...toShareZh,
        'no-shares': () => ({
          label: '没有写各方负担多少诉讼费用',
          value: '判决书里只有文字；生效以后，法院不知道该退给谁、向谁收多少，要由您另外写成数额',
        }),
        agreed: (facts) => ({
          label: '各方都承认的事实',
          value: `${listed(facts, 'texts', '\n')}\n主张的一方不用再举证；涉及身份关系、公共利益的，或者与查明的不符的，不予确认`,
        }),
        'not-admitted': () => ({
          label: '有的证据还没有采信',
          value: '判决所根据的证据里，有的还没有认定或者没有采信。可以先保存；签署以前要先认定',
        }),
        ...orderTellsZh,
        'amount-left-out': (facts) => ({
          label: '主文有金额，没有填“涉及金额”',
          value: `第${listed(facts, 'orders', '、')}项写到了钱，“涉及金额”空着。填了的，判决书末尾才会告知迟延履行要加倍支付利息`,
        }),
      },
      fields: {
        pleadings: {
          label: '诉辩意见',
          hint: '先填的是起诉状和答辩状的原话，请改成法院的叙述，例如把“我”改成“原告”。判决书照这里写；当庭变更、补充的也写在这里',
        },
        findings: { label: '事实' },
        restsOn: {
          label: '认定事实根据哪些证据',
          hint: '判决里可以评说任何证据，只能以采信的为根据；会写进判决书',
        },
        reasons: { label: '理由' },
        basis: {
          label: '法律依据',
          hint: '每部法律写全名和条文，例如：《中华人民共和国民法典》第五百零九条、第五百七十七条',
        },
        orders: { label: '主文' },
        shares: {
          label: '各方负担多少诉讼费用（元）',
          hint: '由败诉的一方负担，胜诉方自愿承担的除外；部分胜诉的，由您决定各自的数额。相加要等于总数，不负担的写 0',
        },
        costs: { label: '诉讼费负担另外要写的话', hint: '由谁负担多少，照上面的数额自动写成一句' },
        appealCourt: { label: '上诉法院', hint: '本院设置里写明的，已经填好' },
      },
    },
    'judgment.make': {
      tells: { ...orderTells, ...undecidedTellZh, ...openMattersZh, ...meanwhileTells },
      title: '作出判决',
      lead: '以最后一稿为准。宣判以前可以撤回重写；宣判以后，只能用裁定补正笔误。',
      action: '签名并作出判决',
      after: '同时制作判决书。宣判以前只有法院看得到，宣判时给各方查看，再送达。',
      pages: { sign: { title: '签署判决' } },
      fields: { signed: { label: '我确认按最后一稿作出判决' } },
    },
    'judgment.take-back': {
      tells: paperTells,
      title: '撤回还没有宣告的判决',
      lead: '签名以后、宣判以前发现写错、算错或者考虑不周的，可以撤回，改好判决稿再签。',
      action: '撤回，重新起草',
      after:
        '判决稿照原样打开，可以修改；重新签名时制作新的判决书，代替原来的。当事人看不到，也不受影响。',
      pages: { why: { title: '为什么撤回？' } },
      fields: { reasons: { label: '理由', hint: '只有法院看得到' } },
    },
    'judgment.pronounce': {
      tells: {
        ...paperTells,
        ...orderTells,
        ...undecidedTellZh,
        ...openMattersZh,
        ...meanwhileTells,
        'written-later': (facts) => ({
          label: '判决书是以后写成的',
          value: `${dayZh(facts, 'on')}签名。请核对判决主文和当庭宣告的一致`,
        }),
        'not-online': (facts) => ({
          label: '没有同意在线宣判',
          value: `${listed(facts, 'names', '、')}没有同意在线参加宣判。卷宗里没有同意的，一般到庭宣判；确实在线进行的，照实记下`,
        }),
        'not-announced': () => ({
          label: '没有排定宣判的日期',
          value:
            '定期宣判的，日期要事先告诉各方。卷宗里没有通知；可以先排定宣判。已经用其他方式通知的，照实记下',
        }),
      },
      title: '宣判',
      lead: '判决一律公开宣告。',
      action: '记下宣判',
      after: '判决书马上给各方查看，及时送达。',
      pages: { when: { title: '当庭宣判，还是定期宣判？' }, how: { title: '在哪里、怎样宣判？' } },
      fields: {
        when: { label: '当庭还是定期' },
        on: { label: '宣判的日期', hint: '不填就是今天；发送判决书的期限从这一天起算' },
        manner: { label: '参加方式' },
        place: { label: '地点' },
      },
      options: {
        when: {
          'in-court': '当庭宣判（十日内发送判决书）',
          'fixed-date': '定期宣判（宣判后立即发给判决书）',
        },
        manner: { online: '各方都在线', 'in-person': '到庭', mixed: '部分在线，部分到庭' },
      },
    },
    'judgment.correct': {
      title: '补正判决书',
      lead: '笔误用裁定补正，原判决书保留。',
      tells: {
        ...paperTells,
        'many-places': (facts) => ({
          label: '不止一处',
          value: `这几个字在判决书里您写的部分有 ${String(Number(facts['places']))} 处，裁定会写明各处都补正。只改其中一处的，请回去连前后的字一起抄`,
        }),
        'in-an-order': () => ({
          label: '这一处在判决主文里',
          value:
            '补正裁定只能改写错、算错的地方，不能改变判决的结果；不服判决结果的，由当事人上诉。确实是笔误的，可以继续',
        }),
      },
      action: '作出补正裁定',
      after: '同时制作裁定书，各方都看得到，由书记员送达。',
      pages: { what: { title: '哪里写错了？' }, why: { title: '为什么补正？' } },
      fields: {
        wrong: { label: '原来写的', hint: '照抄判决书上的原话' },
        right: { label: '应当是' },
        reasons: { label: '理由' },
      },
    },
    'case.close': {
      title: '结案',
      lead: '文书都已出具、该送达的都已送达的，可以结案。案件以判决或者裁定结束，结案照它办理。',
      action: '结案',
      after: '结案以后，各方还可以看卷宗；上诉期限照常计算。',
      tells: {
        ended: (facts) => ({
          label: '案件怎样结束的',
          value: closings[said(facts, 'manner')] ?? '',
        }),
        unserved: (facts) => ({
          label: '还没有送达',
          value: `${unservedOn(facts)}。可以先送达再结案；现在结案的，送达仍是书记员的待办事项`,
        }),
        'samples-away': (facts) => ({
          label: '送去鉴定的材料还没有收回',
          value: `还在${listed(facts, 'bodies', '、')}。可以先收回再结案；现在结案的，收回仍是书记员的待办事项`,
        }),
        'copies-unserved': (facts) => ({
          label: '副本等材料还没有送达',
          value: `${unservedOn(facts)}。结案以后不再送达，应当送达的，请先送达再结案`,
        }),
      },
      pages: { how: { title: '怎样结案？' } },
      fields: {
        manner: { label: '结案方式' },
        note: { label: '说明', hint: '可以不填' },
      },
      options: {
        manner: closings,
      },
    },
  },
  refusals: {
    'judgment/rests-on-what-is-not-admitted': (facts) => ({
      what: `判决不能以这些证据为根据：${rowsIn(facts, 'exhibits')
        .map((one) => `${exhibitZh(one)}“${said(one, 'name')}”`)
        .join('、')}。`,
      why: '证据必须查证属实，才能作为认定事实的根据。这些还没有采信。',
      mend: '先认定证据；或者改判决稿，不以它们为根据。',
    }),
    ...appealZh.refusals,
    ...rulingAppealZh.refusals,
    ...appealWithdrawalZh.refusals,
    ...benchZh.refusals,
    ...extensionZh.refusals,
    'judgment/pronounced-in-the-future': () => ({
      what: '宣判的日期还没有到。',
      why: '宣判以后才记。',
      mend: '改成实际宣判的日期。',
    }),
    'judgment/pronounced-before-the-hearing': (facts) => ({
      what: '宣判的日期早于开庭。',
      why: `宣判不会早于${dayZh(facts, 'first')}。`,
      mend: '改成实际宣判的日期。',
    }),
    'judgment/pronounced-before-the-signature': (facts) => ({
      what: '宣判的日期早于签名。',
      why: `判决 ${dayZh(facts, 'first')}才签名。除了开庭那天当庭宣判的，宣告的是已经签名的判决。`,
      mend: '改成实际宣判的日期；开庭那天当庭宣判、以后才写成判决书的，选“当庭宣判”，写开庭的日期。',
    }),
    'judgment/hearing-not-recorded': (facts) => ({
      what: '还不能作出判决。',
      why: `${dayZh(facts, 'on')}的庭还没有记录：开了没有、谁到了，卷宗里还没有。按本院的做法，记录并核对笔录以后再作判决。`,
      mend: '先由书记员记录到庭情况；没有开成的，也在那里记明。',
    }),
    'judgment/not-heard': () => ({
      what: '还不能作出判决。',
      why: '按本院的做法，开庭并核对笔录以后再作判决。',
      mend: '先排定开庭。',
    }),
    'judgment/complaint-not-served': (facts) => ({
      what: `不能这样判决：案卷里没有起诉状副本在开庭以前送达${listed(facts, 'names', '、')}的记录。`,
      why: '民事诉讼法第一百二十八条规定，起诉状副本应当发送被告；被告没有收到，也没有答辩、没有到庭的，不能依照第一百四十七条缺席判决。',
      mend: '没有送到的，先送达，等答辩期满，另定日期开庭；其实已经送到的，把送达情况记入案卷。',
    }),
    'judgment/heir-not-served': (facts) => ({
      what: `起诉状副本还没有送达承担诉讼的${listed(facts, 'names', '、')}。`,
      why: '原来的被告没有答辩、没有到庭。按照本院的规则，承担诉讼的人收到起诉状副本以后，也有答辩的时间。',
      mend: '先送达，等答辩期满；其实已经送到的，把送达情况记入案卷。',
    }),
    'judgment/panel-needed': (facts) => ({
      what: '本案不能由一名审判员在这里签发判决。',
      why: `${said(facts, 'number')}发回重审，应当按照第一审程序另行组成合议庭（民事诉讼法第四十一条）。这里的判决只由一名审判员署名，还不能由合议庭签发。`,
      mend: '请由院长、庭长确定合议庭，判决由合议庭在线下制作、署名、送达。',
    }),
    'judgment/time-to-answer-runs': (facts) => ({
      what: `还不能缺席判决：${listed(facts, 'names', '、')}的答辩期没有满，可以答辩到${lastDayZh(facts)}。`,
      why: '民事诉讼法第一百二十八条给被告自收到起诉状副本之日起十五日的时间答辩。期间没有满、没有答辩也没有到过庭的，不能当作放弃答辩，依照第一百四十七条缺席判决。',
      mend: '等答辩期满再签；被告已经书面答辩，或者书面表示不需要答辩期的，请书记员作为答辩收下。',
    }),
    'judgment/not-summoned': (facts) => ({
      what: `不能这样判决：${listed(facts, 'names', '、')}没有到庭，案卷里没有传票在开庭以前送达的记录。`,
      why: '民事诉讼法第一百四十六条、第一百四十七条规定，经传票传唤，无正当理由不到庭的，才可以缺席判决。',
      mend: '另定日期开庭，重新送达传票；其实已经送到的，把送达情况记入案卷。',
    }),
    'judgment/stood-still': (facts) => ({
      what: `还不能这样判决：${listed(facts, 'names', '、')}没有到庭，但那次开庭的时候诉讼正在中止。`,
      why: `${dayZh(facts, 'from')}裁定中止诉讼，到那天还没有恢复；中止期间，谁都不必到庭。`,
      mend: '另定日期开庭，重新传唤。',
    }),
    'judgment/had-good-reason': (facts) => ({
      what: `不能这样判决：${listed(facts, 'names', '、')}没有到庭，法官已经决定不产生后果。`,
      why: '民事诉讼法第一百四十六条、第一百四十七条说的缺席判决，是对无正当理由不到庭的当事人。',
      mend: '另定日期开庭，让他们到庭。',
    }),
    'judgment/was-not-bound': (facts) => ({
      what: `不能这样判决：后来查明，${listed(facts, 'names', '、')}不必按上次开庭的方式到庭。`,
      why: '关于缺席的决定是按当时知道的情况作的。以后又准许了开庭前的申请、查明了故障，或者认定有关行为不是本人所为。民事诉讼法第一百四十六条、第一百四十七条说的缺席判决，只对无正当理由不到庭的当事人。',
      mend: '另定日期开庭，按他们现在的参加方式传唤。',
    }),
    'judgment/absence-undecided': (facts) => ({
      what: `还不能作出判决：${listed(facts, 'names', '、')}没有到庭，怎样处理还没有决定。`,
      why: '没有到庭有没有正当理由，由法官写明理由作出决定。先决定，再判决，是本院的做法。',
      mend: '先对没有到庭作出处理；需要他们到庭的，另定日期开庭。',
    }),
    'judgment/outdated': (facts) => ({
      what: '起草以后案件有了变化，还不能照原稿签名、宣判。',
      why: `起草以后，${outdatedNames[said(facts, 'what')] ?? '案件'}有了变化，判决书还是原来的写法。先改好再宣判，是本院的要求。`,
      mend: '已经签名的，先撤回签名；重新起草、签名以后再宣判。',
    }),
    'judgment/suspended': (facts) => ({
      what: '诉讼中止，现在不能判决，也不能宣判。',
      why: `${dayZh(facts, 'on')}裁定中止诉讼，恢复以前不判决、不宣判。`,
      mend: '原因消除的，先恢复诉讼。',
    }),
    'judgment/no-transcript': () => ({
      what: '还不能作出判决。',
      why: '开庭的笔录还没有上传。按本院的做法，先上传笔录，由到庭的人核对。',
      mend: '请书记员上传笔录。',
    }),
    'judgment/transcript-open': () => ({
      what: '还不能作出判决。',
      why: '笔录还有人没有核对，或者补正的申请还没有答复。按本院的做法，先把笔录核对完。',
      mend: '请书记员催促核对、答复补正的申请，或者记明拒绝签名的情况。',
    }),
    'judgment/say-who-bears': () => ({
      what: '还没有写诉讼费用由谁负担。',
      why: '判决书要写明诉讼费用的负担。',
      mend: '写明各方负担的数额；本案没有要分担的费用的，用文字写明。',
    }),
    'judgment/name-law-and-article': () => ({
      what: '法律依据还读不出来。',
      why: '判决书要写明依据哪部法律的哪一条。',
      mend: '每部法律写书名号和条文，例如：《中华人民共和国民法典》第五百七十七条。',
    }),
    'judgment/not-written': (facts) => ({
      what: `判决书里找不到“${said(facts, 'wrong')}”。`,
      why: '补正裁定只改判决书里写错的字和算错的数，所以要照抄判决书上写错的地方。',
      mend: '打开判决书，把写错的那几个字照原样抄到“原来写的”。漏写的，抄漏写处前后的话。',
    }),
    'judgment/pronounce-first': () => ({
      what: '还不能作出补正裁定。',
      why: '补正裁定各方都看得到，会提前透露还没有宣告的判决。按本院的做法，先宣判。',
      mend: '先宣判，再作补正裁定。',
    }),
    'closing/other-manner': () => ({
      what: '结案方式和案件的情况不一致。',
      why: '有判决的，以判决结案；以裁定结束的，照裁定。',
      mend: '结案方式可以不填，系统照判决或者裁定记下。',
    }),
    'closing/not-ended': () => ({
      what: '还不能结案：案件还没有以判决、裁定或者调解结束。',
      why: '结案只是整理卷宗，不能代替判决、裁定。没有裁定，当事人看不到理由，也无从上诉、退费。这是本院的检查。',
      mend: '能判决的，作出判决。双方愿意调解的，记录协议，生效以后结案。原告要撤诉的，由原告申请，法官裁定；没有交费、没有到庭的，法官裁定是否按撤诉处理；应当终结诉讼的，裁定终结；不符合起诉条件的，裁定驳回起诉。',
    }),
    'closing/not-pronounced': () => ({
      what: '还不能结案：判决还没有宣告。',
      why: '判决宣告以后才结案，这是本院的检查。',
      mend: '先宣判。',
    }),
    'closing/request-open': (facts) => ({
      what: `还有${requestNames[said(facts, 'what')] ?? '申请'}没有处理。`,
      why: '当事人提交的，法官都要有答复，不因裁判或者结案而落空。这是本院的检查。',
      mend: '先作出决定。',
    }),
    'judgment/take-back-first': () => ({
      what: '现在还不能办：判决已经签名，还没有宣告。',
      why: '判决是按签名时的程序、当事人、庭审和证据作出的。先撤回再改动，是本院的做法。',
      mend: '先撤回判决，写明理由；改动以后重新起草、签名。',
    }),
    'closing/transcript-correction-open': (facts) => ({
      what: `还不能结案：${listed(facts, 'names', '、')}申请补正笔录，还没有答复。`,
      why: '当事人提交的都要有答复，不因结案而落空。这是本院结案检查的要求。',
      mend: '先答复补正申请：补正笔录，或者把申请附卷，写明理由。',
    }),
    'closing/papers-open': (facts) => ({
      what: `还不能结案：有文书没有出具（${listed(facts, 'papers', '、')}）。`,
      why: '结案时电子卷宗要齐全，这是本院的检查。',
      mend: '等文书制成，再结案。',
    }),
    'closing/announcement-runs': () => ({
      what: '还有公告没有期满，也没有撤回。',
      why: '结案时卷宗应当完整。这是本院结案检查的要求。',
      mend: '公告期满的，记明期满；不再需要的，由法官撤回。',
    }),
    'closing/appeal-to-weigh': (facts) => ({
      what: `还不能结案：${listed(facts, 'names', '、')}的上诉法官还没有审查。`,
      why: '结案以前收到的上诉先办，这是本院的检查。',
      mend: '法官先审查上诉，写明有没有上诉的效力。',
    }),
    'closing/appeal-not-served': (facts) => ({
      what: `还不能结案：上诉状副本还没有送达${listed(facts, 'names', '、')}。`,
      why: '结案以前收到的上诉先办，这是本院的检查。',
      mend: '先送达上诉状副本。',
    }),
    'closing/appeal-not-sent-up': (facts) => ({
      what: `还不能结案：${listed(facts, 'names', '、')}的上诉，案卷还没有报送上一级法院。`,
      why: '结案以前收到的上诉先办，这是本院的检查。',
      mend: '对方答辩或者答辩期满以后，先报送案卷。',
    }),
    'closing/dismissal-not-final': (facts) => ({
      what: '还不能结案：驳回起诉的裁定还没有生效。',
      why: `${
        {
          appealed: `${listed(facts, 'names', '、')}已经上诉，上一级法院还没有裁定。`,
          unserved: `裁定书还没有送达${listed(facts, 'names', '、')}。`,
        }[said(facts, 'why')] ?? `${listed(facts, 'names', '、')}的十日上诉期还没有过。`
      }裁定被撤销的，本案要继续审理，所以生效以后才结案，这是本院的做法。`,
      mend:
        {
          appealed: '把案卷报送上一级法院；裁定到了，记入卷宗。',
          unserved: '先把裁定书送达。',
        }[said(facts, 'why')] ?? '上诉期过了再结案。',
    }),
    'closing/correction-not-served': (facts) => ({
      what: `还不能结案：补正裁定还没有送达${listed(facts, 'names', '、')}。`,
      why: '裁定送达以前，他们手里还是写错的那一份。先送达是本院的检查。',
      mend: '先送达补正裁定。',
    }),
    'closing/not-served': (facts) => ({
      what: `还不能结案：判决书还没有送达${listed(facts, 'names', '、')}。`,
      why: '判决送达每一方以后才结案，这是本院的检查。',
      mend: '先送达判决书。',
    }),
  },
  entries: {
    ...appealZh.entries,
    ...rulingAppealZh.entries,
    ...appealWithdrawalZh.entries,
    ...benchZh.entries,
    ...extensionZh.entries,
    'judgment.Drafted': () => ({ title: '保存判决稿', detail: '' }),
    'judgment.Made': (body) => ({
      title: '作出判决（还没有宣告）',
      detail: body['final'] === true ? '一审终审' : '可以上诉',
    }),
    'judgment.TakenBack': (body) => ({
      title: '撤回还没有宣告的判决',
      detail: said(body, 'reasons'),
    }),
    'judgment.Pronounced': (body) => ({
      title: '宣判',
      detail: `${pronouncedZh(body)}，${said(body, 'place')}，${body['final'] === true ? '一审终审' : '可以上诉：各自收到判决书的次日起十五日内'}`,
    }),
    'judgment.Corrected': (body) => ({
      title: '裁定补正判决书',
      detail: `“${said(body, 'wrong')}”改为“${said(body, 'right')}”。理由：${said(body, 'reasons')}`,
    }),
    'case.Closed': (body) => ({
      title: '结案',
      detail: [`结案方式：${closings[said(body, 'manner')] ?? ''}`, said(body, 'note')]
        .filter((one) => one !== '')
        .join('。'),
    }),
  },
  tasks: { 'judgment.draft': '在审理期限内作出裁判' },
  owed: { 'judgment.draft': '在审理期限内作出裁判' },
};
