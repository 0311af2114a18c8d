import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';

const places: Readonly<Record<string, string>> = {
  'notice-board': '本院公告栏',
  domicile: '受送达人住所地',
  newspaper: '报纸',
};

const placesOf = (given: unknown): string =>
  ['本院网站', ...(Array.isArray(given) ? given.map((one) => places[String(one)] ?? '') : [])].join(
    '、',
  );

const number = (facts: Facts) => ({
  label: '请看一看',
  value: `这些内容里有像证件号码、电话、账号的数字（${said(facts, 'found')}），不应当公开的，请在下面写明隐去`,
});
const numberAtPublishing = (facts: Facts) => ({
  label: '请看一看',
  value: `公告里有像证件号码、电话、账号的数字（${said(facts, 'found')}）。不应当公开的，先不要发布，请法官撤回，隐去以后重新决定公告`,
});

export const announcementZh: TextCatalogue = {
  commands: {
    'announcement.order': {
      title: '决定公告送达',
      lead: '受送达人下落不明，或者其他方式都无法送达的，才用公告送达。原因和经过要记入案卷。',
      action: '决定公告送达',
      after:
        '公告书随即制作；书记员发布以后开始计算公告期。期满前找到受送达人的，可以撤回公告，改用其他方式。',
      tells: {
        tried: (facts) => ({
          label: '此前的送达',
          value:
            said(facts, 'tried') === '0'
              ? '卷宗里没有向其送达的记录'
              : `卷宗里有 ${said(facts, 'tried')} 次送达的记录`,
        }),
        'too-early': (facts) => ({
          label: '开庭日期',
          value: `已定${dayZh(facts, 'at')}开庭，早于公告期满和答辩期满，公告里不写这次开庭；请先改期`,
        }),
        words: (facts) => ({
          label: '公告送达起诉状、判决书、上诉状的，这些会照原文写进公告',
          value: listed(facts, 'words', '；'),
        }),
        number,
        'has-account': () => ({
          label: '请注意',
          value: '受送达人已经关联本案，有账号可以联系，一般不属于下落不明',
        }),
      },
      pages: {
        why: { title: '为什么公告？', lead: '依照民事诉讼法第九十五条，案卷里要记明原因和经过。' },
        what: { title: '公告送达什么？' },
      },
      fields: {
        ground: { label: '原因' },
        tried: { label: '送达的经过', hint: '试过哪些方式，各在哪一天，结果怎样' },
        reasons: { label: '理由' },
        papers: { label: '文书' },
        attendance: { label: '参加庭审的方式', hint: '写进公告，让受送达人知道可以怎样参加' },
        hidden: {
          label: '公告里隐去的文字',
          hint: '任何人都能看到公告。涉及个人隐私、未成年人、商业秘密的文字，照原文每行写一处，公告里以“××”代替；文书本身不变',
        },
      },
      options: {
        ground: {
          'whereabouts-unknown': '下落不明',
          'other-ways-failed': '其他方式无法送达',
        },
        attendance: {
          'online-or-in-person': '可以选择在线参加',
          'in-person': '到法院参加',
        },
      },
    },
    'announcement.publish': {
      title: '发布公告',
      lead: '公告登在本院网站，任何人都能看到。同时张贴或者登报的，一并记明。',
      action: '发布',
      after:
        '公告期从今天起算；还要张贴、登报的，从最后张贴或者刊登的那一天起算。期满之前不能视为送达。',
      tells: {
        text: (facts) => ({ label: '公告内容', value: said(facts, 'text') }),
        number: numberAtPublishing,
      },
      pages: { where: { title: '还登在哪里？', lead: '只登在本院网站的，可以不填。' } },
      fields: {
        elsewhere: { label: '另外登在' },
        lastOn: {
          label: '最后张贴或者刊登的那一天',
          hint: '比今天晚的才填，例如报纸过几天才登。公告期从这一天起算，登完了再核对',
        },
        proof: { label: '证明材料在哪里', hint: '照片、报纸的日期和版面' },
        files: {
          label: '张贴、登报的证明',
          hint: '公告栏、住所地张贴的照片，报纸的版面；写进公告送达证明',
        },
      },
      options: { elsewhere: places },
    },
    'announcement.complete': {
      title: '记明公告期满',
      lead: '公告期已经届满。核对公告没有中断以后记明，文书即视为送达。',
      action: '记明期满',
      after: '答辩、举证和上诉的期限从视为送达的次日起算。',
      tells: {
        published: (facts) => ({
          label: '公告期',
          value: `${dayZh(facts, 'on')}至${dayZh(facts, 'dueOn')}`,
        }),
      },
      pages: { stood: { title: '公告一直登着吗？' } },
      fields: { stood: { label: '公告期内公告没有中断' } },
    },
    'announcement.withdraw': {
      title: '撤回公告',
      lead: '找到了受送达人，或者不应当公告的，撤回公告。',
      action: '撤回',
      after: '这次公告不产生送达的效果；文书另行送达。',
      pages: { reasons: { title: '为什么撤回？' } },
      fields: { reasons: { label: '理由' } },
    },
  },
  refusals: {
    'announcement/statement-is-signed-for': () => ({
      what: '调解书不能公告送达。',
      why: '民事诉讼法第一百条规定，调解书经双方签收才生效；解释第一百三十三条规定，调解书应当直接送达当事人本人。公告期满，代替不了签收。',
      mend: '送给本人签收；找不到人的，终止调解，继续审理。其他文书可以公告。',
    }),
    'announcement/summary-procedure': (facts) => ({
      what: '适用简易程序的案件不能公告送达。',
      why: '民事诉讼法的司法解释第一百四十条规定，简易程序不适用公告送达。小额诉讼程序也是简易程序。',
      mend:
        facts['judged'] === true
          ? '请直接送、邮寄或者留置；寄到他自己提供或者确认的地址，或者他不肯提供地址、拒绝签收而被退回的，由书记员登记邮件退回，退回之日视为送达。'
          : '请用其他方式送达；确实无法送达的，先由法官裁定转为普通程序。',
    }),
    'announcement/days-run': (facts) => ({
      what: '公告期还没有届满。',
      why: `民事诉讼法第九十五条规定，经过三十日才视为送达。公告期到${dayZh(facts, 'dueOn')}届满。`,
      mend: '请在公告期满以后再记明。',
    }),
    'announcement/sitting-before-its-end': () => ({
      what: '这份公告不能再发布：公告传唤的开庭已经改期，或者在公告期和答辩期届满以前。',
      why: '今天发布的，当事人来不及知道这次开庭。',
      mend: '请法官撤回，另行公告；开庭日期不合适的，先改期。',
    }),
    'announcement/suspended': () => ({
      what: '诉讼中止期间，公告期不计算。',
      why: '法官裁定中止诉讼，各项期限停止计算；恢复以后接着算。',
      mend: '恢复诉讼、公告期满以后再记明。',
    }),
    'announcement/calendar-missing': (facts) => ({
      what: '公告期的届满日还确定不了。',
      why: `公告期按日历算到${dayZh(facts, 'dueOn')}，但那一年的节假日安排还没有录入，是否顺延不知道。`,
      mend: '请先录入那一年的节假日安排，届满日随即确定。',
    }),
    'announcement/no-papers': () => ({
      what: '没有选出可以公告送达的文书。',
      why: '选的文书已经送达、正在公告，或者不是给这个人的。',
      mend: '请重新选择文书。',
    }),
    'announcement/words-not-in-it': (facts) => ({
      what: `公告里没有这些文字：${listed(facts, 'words', '；')}。`,
      why: '要隐去的文字同公告里的写法不一致，就没有办法隐去。',
      mend: '请照公告里的原文写，每行一处；标点、空格也要一样。',
    }),
    'announcement/paper-not-made': () => ({
      what: '公告书还没有制作完成。',
      why: '公告书制作好以后才能发布。',
      mend: '请稍等片刻再试。',
    }),
  },
  entries: {
    'announcement.Ordered': (body) => ({
      title: '决定公告送达',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'announcement.Published': (body) => ({
      title: '发布公告',
      detail:
        body['on'] === undefined
          ? said(body, 'title')
          : `${placesOf(body['elsewhere'])}；公告期至${dayZh(body, 'dueOn')}${body['provisional'] === true ? '（待定）' : ''}`,
    }),
    'announcement.Completed': (body) => ({
      title: '公告期满',
      detail: `${dayZh(body, 'servedOn')}视为送达`,
    }),
    'announcement.Withdrawn': (body) => ({ title: '撤回公告', detail: said(body, 'reasons') }),
  },
};
