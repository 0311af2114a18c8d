// One catalogue, as long as claims have words; beside it the English, key by key.
import { isOfThirdParty } from '@xiezhi/record';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { lastDayZh, listed, said } from '../framework/index.ts';
import { sumTellsZh } from '../shared/sums-in-words.ts';
import { answerTellsZh, claimTellsZh } from './claim-texts.ts';
import { minorSelfTellsZh, minorTellsZh } from '../shared/minors-texts.ts';
import { apartAskedZh, apartToldZh, separationRefusalsZh, staysZh } from './separation-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const authorityTell: NonNullable<CommandText['tells']> = {
  authority: (facts) => ({
    label: '还缺授权',
    value:
      facts['authority'] === 'represented'
        ? '您是诉讼代表人。变更、放弃诉讼请求，必须经被代表的当事人同意（民事诉讼法第五十六条）。材料照样收下；当事人同意以前，不算其意思。'
        : facts['authority'] === 'pending'
          ? '法院还没有核对您的代理手续。材料照样收下；核对以前，不算当事人的意思。'
          : '您的委托书没有写明可以变更、放弃诉讼请求或者提起反诉。材料照样收下；补交特别授权以后，才算当事人的意思。',
  }),
};
const decision = { granted: '准许', denied: '不准许' };
const paper = { title: '收到的书面材料' };
const paperFields = {
  receivedOn: { label: '收到的日子' },
  postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
  attachments: { label: '扫描件' },
};
const whom = {
  page: { title: '对谁撤回？' },
  fields: {
    scope: { label: '撤回的范围' },
    against: { label: '对哪些被告撤回', hint: '没有选的被告，继续起诉' },
  },
  options: {
    scope: { all: '对全部被告撤回起诉', these: '只对其中的被告撤回起诉，对其他被告继续起诉' },
  },
};
const naming = {
  page: { title: '您参加起诉吗？' },
  fields: {
    answer: { label: '答复' },
    rights: { label: '对实体权利' },
    reasons: { label: '理由' },
  },
  options: {
    answer: { joins: '参加，起诉状也是我的意思', declines: '不参加起诉' },
    rights: { kept: '不放弃权利', 'given-up': '放弃权利，以后不再主张' },
  },
};
const papers = {
  page: { title: '有什么材料？' },
  fields: {
    attachments: { label: '材料' },
    conformsToOriginals: {
      label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
    },
  },
};
const bars: Readonly<Record<string, string>> = {
  'other-parties': '当事人超出本诉的范围',
  'other-jurisdiction': '应由其他法院专属管辖',
  unrelated: '与本诉的标的和理由没有关联',
};
const unshown = (body: Facts): string => (body['authority'] === undefined ? '' : '（授权待核）');

const claimsOf = (body: Facts): readonly { readonly text: string }[] =>
  (body['claims'] ?? []) as readonly { readonly text: string }[];

/** Against some of the defendants alone. */
const alone = (body: Facts): boolean => body['against'] !== undefined;
const ofThird = (body: Facts): boolean => isOfThirdParty({ id: said(body, 'counterclaim') });
const what = (body: Facts): string => (ofThird(body) ? '第三人的诉讼请求' : '反诉');

const otherDecided = (facts: Facts) => ({
  label: '另案的审判人员已经决定',
  value: `${said(facts, 'number')}：${facts['lead'] === null ? '分开审理' : facts['lead'] === true ? '另案并入本案' : '本案并入另案'}\n理由：${said(facts, 'reasons')}\n本案怎样，由您决定`,
});

export const claimsZh: TextCatalogue = {
  commands: {
    'claims.withdraw': {
      title: '申请撤诉',
      lead: '宣判以前可以申请撤回起诉，是否准许由法官裁定。撤诉以后，同一纠纷还可以再起诉。',
      action: '提出申请',
      tells: { ...authorityTell, ...minorSelfTellsZh },
      after:
        '法官裁定以前，案件照常进行。准许撤诉的，普通程序的案件受理费减半，多交的退还；只对部分被告撤回的，受理费不变。',
      pages: { whom: whom.page, reasons: { title: '为什么撤诉？' } },
      fields: { ...whom.fields, reasons: { label: '理由' }, sure: { label: '我自愿申请撤诉' } },
      options: whom.options,
    },
    'claims.record-withdrawal': {
      title: '登记书面撤诉申请',
      lead: '原告签名的申请扫描登记；申请人是原告。',
      action: '登记',
      after: '交法官裁定。',
      pages: { paper, whom: whom.page, reasons: { title: '写了什么理由？' } },
      fields: { ...paperFields, ...whom.fields, reasons: { label: '理由' } },
      options: whom.options,
      tells: minorTellsZh,
    },
    'claims.answer-naming': {
      title: '确认是否参加起诉',
      lead: '有人在起诉状里把您列为原告。您参加的，起诉状也是您的；不参加的，请说明，由法官裁定。',
      action: '答复',
      after:
        '答复以前，别人替您办的事不算您的意思。不参加起诉的，按申请撤诉处理，法官裁定以前您仍列为原告；必须一起起诉、您又不放弃权利的，法院仍可能把您列为原告，您不到庭也不影响判决。',
      pages: { answer: naming.page },
      fields: naming.fields,
      options: naming.options,
    },
    'claims.record-naming': {
      title: '登记书面的参加起诉答复',
      lead: '被他人列为原告的人签名的书面答复，扫描登记；答复的是本人。',
      action: '登记',
      after: '参加的，起诉状也是其本人的；不参加的，交法官裁定。',
      pages: { paper, answer: { title: '书面答复怎么说？' } },
      fields: { ...paperFields, ...naming.fields },
      options: naming.options,
    },
    'claims.decide-withdrawal': {
      title: '裁定是否准许撤诉',
      lead: '撤诉应当自愿、合法。辩论终结以后申请、被告不同意的，可以不予准许。',
      action: '作出裁定',
      tells: {
        ...filesBesideZh,
        ...minorTellsZh,
        asked: (facts) => ({
          label: `${said(facts, 'name')}申请撤诉`,
          value: said(facts, 'reasons'),
        }),
        'after-debate': () => ({
          label: '辩论已经终结',
          value: '先听取被告的意见。被告不同意的，可以不予准许。',
        }),
        'never-sued': (facts) => ({
          label: '他人列为原告，本人不愿参加',
          value: `${said(facts, 'name')}${facts['rights'] === 'given-up' ? '表示放弃实体权利：可以不列为原告。' : '不放弃实体权利：必须共同起诉的，仍列为共同原告，不参加不影响审理和判决；不是必须共同起诉的，准许退出。'}`,
        }),
        'others-remain': (facts) => ({
          label: '还有其他原告',
          value: `准许以后，${said(facts, 'name')}退出诉讼，其他原告的诉讼继续。`,
        }),
        'some-alone': (facts) => ({
          label: `只对${listed(facts, 'names', '、')}撤回`,
          value: `准许以后，对${listed(facts, 'rest', '、')}的诉讼继续，受理费不变。`,
        }),
        'joint-suit': (facts) => ({
          label: '是不是必须共同进行的诉讼',
          value: `诉讼标的共同、必须一起进行的，没有参加诉讼的当事人，法院应当通知参加。裁定以前先看：没有${listed(facts, 'names', '、')}，能不能继续审理；不能的，先向原告释明。`,
        }),
        'sued-by-others': (facts) => ({
          label: '还有原告起诉他们',
          value: `${listed(facts, 'names', '、')}仍是其他原告的被告，不退出本案。`,
        }),
        'stays-for-claim': (facts) => ({
          label: '还有别的请求',
          value: `涉及${listed(facts, 'names', '、')}的反诉或者第三人的请求没有了结，继续审理；了结以前，他们仍是本案当事人。`,
        }),
        'counterclaim-stays': () => ({
          label: '有反诉',
          value: '准许本诉撤诉的，反诉继续审理。',
        }),
      },
      after: '裁定各方都看得到，同时制作裁定书。准许全部撤诉的，受理费按规定减半。',
      pages: { decision: { title: '怎样裁定？' } },
      fields: { decision: { label: '裁定' }, reasons: { label: '理由' } },
      options: { decision },
    },
    'claims.change': {
      title: '变更、增加诉讼请求',
      lead: '写下以后要求的全部内容：不变的也原样保留在里面，放弃的删去，减少的只改金额。',
      action: '提交',
      tells: {
        ...sumTellsZh,
        ...apartToldZh,
        ...authorityTell,
        until: (facts) => ({
          label: '举证期限',
          value: `到${lastDayZh(facts)}。这一天以前（含当天）提交的，马上生效`,
        }),
        leave: (facts) => ({
          label: '举证期限已过',
          value: `${lastDayZh(facts)}届满。照样收下；只是放弃或者减少请求、没有新增的，马上生效，其他的由法官决定是否准许`,
        }),
        heard: () => ({
          label: '已经开过庭、交换过证据，或者已经判决',
          value:
            '照样收下；判决作出以前只是放弃或者减少请求、没有新增的，马上生效，其他的由法官决定是否准许',
        }),
        supersedes: () => ({
          label: '还有一份没有决定',
          value: '先前交的变更申请，法官还没有决定；这一份交上来，就代替那一份。请把要求的都写全。',
        }),
        others: (facts) => ({
          label: '还有其他原告',
          value: `诉讼请求是各原告共同的。${listed(facts, 'names', '、')}会收到通知；法官决定以前，请求不变。请把各原告的请求都写全。`,
        }),
      },
      after:
        '举证期限内提交的，或者只是放弃、减少请求的，马上生效，对方看得到；有几个原告的，由法官决定。请求增加的，补交受理费差额；法庭调查终结以前减少的，退还相应部分。',
      pages: {
        claims: { title: '以后要求什么？' },
        reasons: { title: '为什么变更？' },
        papers: papers.page,
      },
      fields: { claims: { label: '诉讼请求' }, reasons: { label: '事实和理由' }, ...papers.fields },
    },
    'claims.record-change': {
      title: '登记书面变更诉讼请求',
      lead: '原告签名的申请扫描登记；申请人是原告。是否在举证期限内，按收到的日子算。',
      action: '登记',
      tells: {
        ...sumTellsZh,
        ...apartToldZh,
        supersedes: () => ({
          label: '还有一份没有决定',
          value: '先前交的变更申请，法官还没有决定；这一份交上来，就代替那一份。请把要求的都写全。',
        }),
        others: (facts) => ({
          label: '还有其他原告',
          value: `${listed(facts, 'names', '、')}的请求也在这份清单里。交法官决定。`,
        }),
      },
      after: '举证期限内收到的，马上生效；以后收到的，或者有几个原告的，交法官决定。',
      pages: { paper, claims: { title: '变更以后要求什么？' } },
      fields: { ...paperFields, claims: { label: '诉讼请求' }, reasons: { label: '事实和理由' } },
    },
    'claims.decide-change': {
      title: '决定是否准许变更诉讼请求',
      lead: '辩论终结以前增加、可以合并审理的，应当合并审理；根据庭审情况变更的，应当准许，可以另定举证期限。',
      action: '作出决定',
      tells: {
        ...apartAskedZh,
        ...filesBesideZh,
        ...minorTellsZh,
        asked: (facts) => ({
          label: `${said(facts, 'name')}要求变更以后的请求`,
          value: `${listed(facts, 'claims', '\n')}\n理由：${said(facts, 'reasons')}`,
        }),
        others: (facts) => ({
          label: '还有其他原告',
          value: `准许以后，这份清单代替全部请求，包括${listed(facts, 'names', '、')}的请求。一人的变更，没有其他原告承认，对他们不发生效力；先听取他们的意见。`,
        }),
      },
      after: '决定各方都看得到。准许的，受理费随之调整。',
      pages: { decision: { title: '怎样决定？' } },
      fields: { decision: { label: '决定' }, reasons: { label: '理由' } },
      options: { decision },
    },
    'claims.counterclaim': {
      title: '提起反诉',
      lead: '您对原告也有请求，而且与本案是同一件事引起的，可以提起反诉。任何时候提交，法院都收。',
      action: '提交反诉状',
      tells: {
        ...sumTellsZh,
        ...authorityTell,
        'after-debate': () => ({
          label: '辩论已经终结',
          value: '照样收下。一般不再合并审理，您可以另行起诉。',
        }),
      },
      after:
        '法官决定是否合并审理。合并的，受理费减半，七日内交；反诉状副本送达原告以后，原告有十五日答辩。',
      pages: {
        claims: { title: '您要求什么？' },
        grounds: { title: '事实和理由' },
        papers: papers.page,
      },
      fields: { claims: { label: '反诉请求' }, grounds: { label: '事实和理由' }, ...papers.fields },
    },
    'claims.state-claim': {
      title: '提出第三人的诉讼请求',
      lead: '您对原告和被告争的东西有自己的权利，可以对双方提出诉讼请求。任何时候提交，法院都收。',
      action: '提交起诉状',
      tells: {
        ...sumTellsZh,
        ...authorityTell,
        'after-debate': () => ({
          label: '辩论已经终结',
          value: '照样收下。一般不再合并审理，您可以另行起诉。',
        }),
      },
      after:
        '法官决定是否合并审理。合并的，受理费减半，自收到交费通知的次日起七日内交；起诉状副本送达原告、被告以后，双方各有十五日答辩。',
      pages: {
        claims: { title: '您要求什么？' },
        grounds: { title: '事实和理由' },
        papers: papers.page,
      },
      fields: { claims: { label: '诉讼请求' }, grounds: { label: '事实和理由' }, ...papers.fields },
    },
    'claims.record-claim': {
      title: '登记第三人书面的诉讼请求',
      lead: '有独立请求权的第三人签名的起诉状，扫描登记；提出请求的是第三人。',
      action: '登记',
      tells: sumTellsZh,
      after: '交法官决定是否合并审理。',
      pages: { paper, claims: { title: '第三人要求什么？' } },
      fields: { ...paperFields, claims: { label: '诉讼请求' }, grounds: { label: '事实和理由' } },
    },
    'claims.answer-claim': {
      title: '对第三人的诉讼请求提出答辩',
      lead: '收到第三人起诉状副本之日起十五日内答辩；过了期限也收。',
      action: '提交',
      tells: answerTellsZh,
      after: '各方看得到。开庭时还可以说。',
      pages: { text: { title: '您对第三人的请求怎么说？' }, papers: papers.page },
      fields: { text: { label: '答辩' }, ...papers.fields },
    },
    'claims.withdraw-claim': {
      title: '撤回第三人的诉讼请求',
      lead: '不再要求原告、被告承担的，可以撤回。由法官裁定；原告和被告之间的诉讼照常审理。',
      action: '申请撤回',
      tells: authorityTell,
      after: '裁定以前，照常进行。准许的，受理费按规定结算；已经减半的，不再减。',
      pages: { reasons: { title: '为什么撤回？' } },
      fields: { reasons: { label: '理由' }, sure: { label: '我确认撤回诉讼请求' } },
    },
    'claims.withdraw-counterclaim': {
      title: '撤回反诉',
      lead: '不再要求原告承担反诉的请求，可以撤回。由法官裁定；本诉照常审理。',
      action: '申请撤回反诉',
      tells: authorityTell,
      after: '裁定以前，反诉照常进行。准许的，受理费按规定结算；已经减半的，不再减。',
      pages: { reasons: { title: '为什么撤回？' } },
      fields: { reasons: { label: '理由' }, sure: { label: '我确认撤回反诉' } },
    },
    'claims.record-counterclaim-withdrawal': {
      title: '登记书面撤回反诉申请',
      lead: '被告签名的申请扫描登记；申请人是被告。第三人撤回自己的诉讼请求，也在这里登记。',
      action: '登记',
      after: '交法官裁定。',
      pages: { paper, reasons: { title: '申请里写的理由' } },
      fields: { ...paperFields, reasons: { label: '理由' } },
    },
    'claims.decide-counterclaim-withdrawal': {
      title: '裁定是否准许撤回反诉、第三人的请求',
      lead: '宣判以前申请的，由您裁定。准许的，只撤回这一项，本诉继续审理。',
      action: '作出裁定',
      tells: {
        ...filesBesideZh,
        ...minorTellsZh,
        asked: (facts) => ({
          label: `${said(facts, 'name')}申请撤回`,
          value: said(facts, 'reasons'),
        }),
        'after-debate': () => ({
          label: '辩论已经终结',
          value: '先听取原告的意见。原告不同意的，可以不予准许。',
        }),
      },
      after: '裁定各方都看得到，同时制作裁定书。',
      pages: { decision: { title: '怎样裁定？' } },
      fields: { decision: { label: '裁定' }, reasons: { label: '理由' } },
      options: { decision },
    },
    'claims.record-counterclaim': {
      title: '登记书面反诉状',
      lead: '被告签名的反诉状扫描登记；反诉人是被告。',
      action: '登记',
      tells: sumTellsZh,
      after: '交法官决定是否合并审理。',
      pages: { paper, claims: { title: '反诉要求什么？' } },
      fields: { ...paperFields, claims: { label: '反诉请求' }, grounds: { label: '事实和理由' } },
    },
    'claims.decide-counterclaim': {
      title: '决定是否合并审理反诉、第三人的请求',
      lead: '辩论终结以前提起的反诉、第三人的诉讼请求，一般合并审理；反诉有三种情形之一的，裁定不予受理，告知另行起诉。',
      action: '作出决定',
      tells: {
        ...filesBesideZh,
        ...claimTellsZh,
        'after-debate': () => ({ label: '提起的时间', value: '辩论终结以后' }),
        'set-aside': () => ({
          label: '上一级法院的裁定',
          value: '上一级法院撤销了不予受理的裁定。本案还在审理的，合并审理；已经裁判的，另行立案',
        }),
      },
      after:
        '合并审理的，副本由书记员送达：反诉状送原告，第三人的起诉状送原告和被告；收到的人自收到之日起有十五日答辩。受理费减半计收。',
      pages: { outcome: { title: '怎样决定？' } },
      fields: {
        outcome: { label: '决定' },
        bar: { label: '为什么不能合并' },
        reasons: { label: '理由' },
      },
      options: {
        outcome: { joined: '合并审理', 'not-accepted': '不予受理，告知另行起诉' },
        bar: bars,
      },
    },
    'claims.answer-counterclaim': {
      title: '对反诉提出答辩',
      lead: '收到反诉状副本之日起十五日内答辩；过了期限也收。',
      action: '提交',
      tells: answerTellsZh,
      after: '对方看得到。开庭时还可以说。',
      pages: { text: { title: '您对反诉怎么说？' }, papers: papers.page },
      fields: { text: { label: '答辩' }, ...papers.fields },
    },
    'claims.record-answer': {
      title: '登记对反诉、第三人请求的书面答辩',
      lead: '当事人签名的答辩状扫描登记；答辩的是当事人。是否在期限内，按收到或者寄出的日子算。',
      action: '登记',
      tells: answerTellsZh,
      after: '对方看得到。过了期限的也收，注明。',
      pages: { paper, text: { title: '答辩写了什么？' } },
      fields: { ...paperFields, text: { label: '答辩', hint: '照原件写' } },
    },
    'claims.join-cases': {
      title: '决定与另案合并审理',
      lead: '基于同一事实、可以合并的案件，写明另案案号和理由。另案是本院案件的，自动告知另案的审判人员，由其对另案作出决定。',
      action: '作出决定',
      tells: { 'other-decided': otherDecided },
      after: '各方看得到。各案的卷宗仍然分开。',
      pages: { case: { title: '和哪个案件合并？' } },
      fields: {
        caseNumber: { label: '另案案号', hint: '例如（2026）云0102民初2号' },
        part: { label: '本案' },
        reasons: { label: '理由', hint: '两案的各方都看得到' },
      },
      options: { part: { lead: '另案并入本案', joined: '本案并入另案' } },
    },
    'claims.separate': {
      title: '决定和另案分开审理，或者不合并',
      lead: '已经合并、不宜再一并审理的案件分开审理，写明理由。另案决定和本案合并、您不同意的，也在这里决定。本案的一部分请求分出去，用“把一部分请求分出另案”。',
      action: '作出决定',
      tells: {
        'other-decided': otherDecided,
        joined: (facts) => ({ label: '现在合并审理的案件', value: listed(facts, 'numbers', '、') }),
      },
      after: '各方看得到。',
      pages: { what: { title: '和哪个案件分开？' } },
      fields: {
        caseNumber: { label: '另案案号', hint: '例如（2026）云0102民初2号' },
        reasons: { label: '理由', hint: '两案的各方都看得到' },
      },
    },
    'claims.separate-claims': {
      title: '把一部分请求分出另案',
      lead: '不宜和本案一并审理的请求分出来，在本院另立一案；其余的继续在本案审理。',
      action: '作出决定',
      tells: {
        follows: () => ({
          label: '分出以后',
          value:
            '自动送立案庭，编新案号；当事人、证据和答辩随案过去，起诉的日子写本案的日子；后来才增加的请求，什么时候提出的看本案卷宗。两案分别计收受理费：本案按留下的请求重新计算，多出的部分先转去抵分出案件的受理费，还有多的退还；不够的，在分出的案件里补交。准予的缓交、免交随案过去；减交的，由分出案件的法官重新决定。送达地址、电子送达的同意和调解、举证的进度不随案过去',
        }),
        ...staysZh,
      },
      after: '各方看得到，并收到通知。新案号编出以后，写进本案卷宗。',
      pages: { claims: { title: '分出哪些请求？' }, why: { title: '为什么分出？' } },
      fields: {
        claims: { label: '分出的请求', hint: '至少留一项在本案' },
        cause: { label: '分出的案件的案由', hint: '和本案相同的不用填' },
        reasons: { label: '理由', hint: '各方都看得到' },
      },
    },
    'claims.note-separated': {
      title: '记入分出的案件的案号',
      lead: '由系统按分出的案件的立案记入。',
      action: '记入',
      after: '',
      pages: { number: { title: '案号' } },
      fields: { caseNumber: { label: '案号' } },
    },
    'claims.note-joining': {
      title: '记入另案关于合并审理的决定',
      lead: '由系统按另案的决定记入，本案不因此改变。',
      action: '记入',
      after: '',
      pages: { case: { title: '另案怎样决定？' } },
      fields: {
        caseNumber: { label: '另案案号' },
        part: { label: '本案' },
        reasons: { label: '理由' },
      },
      options: { part: { lead: '另案并入本案', joined: '本案并入另案', declined: '不合并' } },
    },
  },
  owed: {
    'claims.answer-counterclaim': '对反诉提出答辩',
    'claims.answer-claim': '对第三人的诉讼请求提出答辩',
    'claims.answer-naming': '确认是否参加起诉',
  },
  refusals: {
    'claims/not-sued': () => ({
      what: '选的人里，有不是您起诉的被告。',
      why: '撤回起诉，只能对正在起诉的被告撤回。',
      mend: '重新选择对谁撤回。',
    }),
    'claims/authority-not-shown': () => ({
      what: '还不能准许：提交人的特别授权没有核实。',
      why: '民事诉讼法第六十二条规定，代理人放弃、变更诉讼请求或者提起反诉，必须有当事人的特别授权。',
      mend: '请当事人补交特别授权，或者由当事人自己提出。',
    }),
    'claims/pronounced-already': () => ({
      what: '已经宣判，不能再准许撤诉。',
      why: '民事诉讼法第一百四十八条规定，撤诉在宣判前申请，由法院裁定。',
      mend: '裁定不准许；不服判决的，可以上诉。',
    }),
    'claims/say-what-stands-against': () => ({
      what: '辩论终结以前的反诉、第三人的请求，应当合并审理；反诉不合并的，写明属于哪种情形。',
      why: '民事诉讼法解释第二百三十二条、第二百三十三条规定，可以合并审理的应当合并审理；三种情形除外。',
      mend: '选出属于哪种情形，或者合并审理。',
    }),
    'claims/judged-already': () => ({
      what: '判决已经宣告，不能再准许变更诉讼请求。',
      why: '已经宣告的判决不能再加判；请求可以在上诉中提出，或者另行起诉。',
      mend: '决定不准许，并写明理由；当事人可以另行起诉或者上诉。',
    }),
    'claims/set-aside-above': () => ({
      what: '不能再裁定不予受理。',
      why: '上一级法院已经撤销了对这一反诉不予受理的裁定。',
      mend: '选择“合并审理”。',
    }),
    'claims/decided-already': () => ({
      what: '本案已经裁判或者结案，反诉不能再合并审理。',
      why: '合并审理要有还在审理的本诉；这是事实，不是对反诉请求的评价。',
      mend: '选择“不予受理，告知另行起诉”，并写明理由。',
    }),
    ...separationRefusalsZh,
    'claims/change-waits': () => ({
      what: '还不能分出请求：有一份变更诉讼请求等您决定。',
      why: '变更写的是全部请求；先分出、后准许，分出去的会又回到本案。',
      mend: '先就变更诉讼请求作出决定。',
    }),
    'claims/increase-unpaid': () => ({
      what: '还不能分出请求：增加的请求，受理费还没有交清。',
      why: '没有交清的，可能按不增加处理，请求回到以前的样子；分出去的会又回到本案。',
      mend: '等原告交清，或者先就没有交费的增加部分作出决定。',
    }),
    'claims/no-such-claim': () => ({
      what: '选的请求里，有一项现在已经没有了。',
      why: '诉讼请求变更过。',
      mend: '照现在的请求重新选。',
    }),
    'claims/one-stays': () => ({
      what: '至少要留一项请求在本案。',
      why: '全部分出去，本案就没有可以审理的了。',
      mend: '去掉至少一项。',
    }),
    'claims/not-a-case-number': () => ({
      what: '这不是一个案号。',
      why: '案号写年份、法院代字、类型和编号，例如（2026）云0102民初2号。',
      mend: '照裁判文书或者通知书上的案号填。',
    }),
    'claims/joined-already': () => ({
      what: '这个案件已经同本案合并审理了。',
      why: '同一个案件合并一次就够了。',
      mend: '要合并的是别的案件的，改一下案号；要换哪一案并入哪一案的，在“本案”一栏改选。',
    }),
    'claims/own-number': () => ({
      what: '这是本案自己的案号。',
      why: '合并、分开要写另一个案件。',
      mend: '填另案的案号。',
    }),
  },
  entries: {
    'claims.WithdrawalRequested': (body) => ({
      title: `${alone(body) ? '申请撤回对部分被告的起诉' : '申请撤诉'}${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.NamingAnswered': (body) => ({
      title: body['answer'] === 'joins' ? '确认参加起诉' : '不参加起诉，待法官裁定',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.WithdrawalDecided': (body) => ({
      title: `${body['granted'] === true ? '裁定准许' : '裁定不准许'}${alone(body) ? '撤回对部分被告的起诉' : '撤诉'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.ChangeSubmitted': (body) => ({
      title: `提交变更诉讼请求${body['leave'] === true ? '，待法官决定' : ''}${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.ChangeDecided': (body) => ({
      title: body['granted'] === true ? '准许变更诉讼请求' : '不准许变更诉讼请求',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.Changed': (body) => ({
      title: said(body, 'change').startsWith('separation-')
        ? '本案留下的诉讼请求（其余分出）'
        : '诉讼请求变更',
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('；')
        .slice(0, 120),
    }),
    'claims.CounterclaimSubmitted': (body) => ({
      title: `${ofThird(body) ? '第三人提出诉讼请求' : '提起反诉'}${body['afterDebate'] === true ? '（辩论终结以后）' : ''}${unshown(body)}`,
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('；')
        .slice(0, 120),
    }),
    'claims.CounterclaimDecided': (body) => ({
      title: `${what(body)}${body['outcome'] === 'joined' ? '合并审理' : '不予受理，告知另行起诉'}`,
      detail: [bars[said(body, 'bar')] ?? '', said(body, 'reasons').slice(0, 60)]
        .filter((one) => one !== '')
        .join('：'),
    }),
    'claims.CounterclaimWithdrawalRequested': (body) => ({
      title: `申请撤回${what(body)}${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.CounterclaimWithdrawalDecided': (body) => ({
      title: `${body['granted'] === true ? '裁定准许撤回' : '裁定不准许撤回'}${what(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.CounterclaimAnswered': (body) => ({
      title: `收到对${what(body)}的答辩${body['late'] === true ? '（逾期收到）' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'claims.CasesJoined': (body) => ({
      title: body['lead'] === true ? '另案并入本案审理' : '并入另案审理',
      detail: said(body, 'caseNumber'),
    }),
    'claims.JoiningNoted': (body) => ({
      title:
        body['lead'] === undefined
          ? `另案决定${body['declined'] === true ? '不合并' : '分开'}审理`
          : body['lead'] === true
            ? '另案决定并入本案审理'
            : '另案决定把本案并入审理',
      detail: `${said(body, 'caseNumber')}。${said(body, 'reasons')}`,
    }),
    'claims.ClaimsSeparated': (body) => ({
      title: '一部分请求分出另案审理',
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('；')
        .slice(0, 120),
    }),
    'claims.SeparationNumbered': (body) => ({
      title: '分出的请求已经立案',
      detail: said(body, 'caseNumber'),
    }),
    'claims.CasesSeparated': (body) => ({
      title: body['declined'] === true ? '不合并审理' : '分开审理',
      detail: [said(body, 'what'), said(body, 'caseNumber')].filter((one) => one !== '').join('，'),
    }),
  },
};
