// One catalogue, as long as the acts of filing have words; beside it the English, key by key.
import { mendingTexts } from './correction-texts.ts';
import { proposalTellsZh } from './proposal-texts.ts';
import { sumTellsZh } from '../shared/sums-in-words.ts';
import { paperTellsZh } from './papers-texts.ts';
import { factTells } from '../shared/cause-facts-words.ts';
import { elementFields, elementOptions } from '../shared/element-words.ts';
import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import { minorTellsZh } from '../shared/minors-texts.ts';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, listed, said } from '../framework/index.ts';
import { counterZh } from './counter-texts.ts';
import { exclusiveTellsZh } from './exclusive-texts.ts';
import {
  howToAppealTheRuling,
  lookForAnAppeal,
  lookForTheWayOn,
  theWayOn,
} from './ruling-texts.ts';
import { itemNamesZh, noticeCommandsZh, notesOfNoticeZh } from './notices.zh-CN.ts';
import { receiveTransferZh } from './transferred-texts.ts';
import { unansweredZh, untilTell } from './unanswered-texts.ts';
import { likeBroughtZh, likeReviewedZh, likeTellsZh } from './like-texts.ts';
import { smallClaimsTellsZh } from './small-claims-texts.ts';

export const noticeTellsZh: NonNullable<CommandText['tells']> = {
  items: (facts) => ({ label: '法院要您补', value: itemNamesZh(facts['items'], '\n') }),
  count: (facts) => ({
    label: '一共',
    value: `${said(facts, 'points')} 处要补，在 ${said(facts, 'parts')} 个部分`,
  }),
  mark: (facts) => ({ label: '法院指出', value: said(facts, 'note') }),
  note: (facts) => ({ label: '法院的说明', value: notesOfNoticeZh(facts) }),
  again: (facts) => ({ label: '为什么再次通知', value: said(facts, 'why') }),
  due: (facts) => ({ label: '补到哪天', value: lastDayZh(facts) }),
};

const evidenceTell = (facts: Facts) => ({
  label: '举证期限',
  value: `到${lastDayZh(facts)}（含当天）。过后交的也收，要不要采用由法官决定`,
});

const submit: CommandText = {
  title: '申请立案',
  lead: '一次回答一个问题，写成起诉状，连同证据交给法院。',
  action: '提交起诉状',
  after:
    '交上去就算收到，当场给您回执编号，收件凭证上也有。从第二天起算，法院七日内答复：立案、一次告诉您要补什么，或者告诉您为什么不能立案。在网上交，只算您选择了网上立案这一步；以后文书怎样送、庭怎样开，会一步一步另外问您。',
  tells: {
    ...factTells['zh-CN'],
    ...sumTellsZh,
    'number-in-text': (facts) => ({
      label: '正文里有身份证号',
      value: `${listed(facts, 'numbers', '、')}。诉讼请求、事实和理由，对方和其他当事人都看得到。请删去；号码填在当事人的“身份证号”一栏，只有法院看。`,
    }),
    'same-number': (facts) => ({
      label: '原告和被告号码相同',
      value: `被告${listed(facts, 'names', '、')}和原告是同一个号码，可能填错了。请核对；确实如此的，法院审查时会问您。`,
    }),
    ...likeTellsZh,
    ...likeBroughtZh,
    'named-twice': (facts) => ({
      label: '原告写了两次',
      value: `${listed(facts, 'names', '、')}和另一名原告是同一个号码，可能写重了。请核对。`,
    }),
    ...exclusiveTellsZh,
    'cause-unknown': () => ({
      label: '案由由法院确定',
      value: '立案时法院按您写的确定案由。诉讼费交多少也要看案由，到时通知您',
    }),
    'cause-unknown-fee': (facts) => ({
      label: '案由由法院确定',
      value: `立案时法院按您写的确定案由。诉讼费交多少也要看案由：现在先当作财产案件估计，约 ${yuanGrouped(facts['fen'] as Money)} 元；适用简易程序的减半。最后以交费通知为准`,
    }),
    'many-who-sue': (facts) => ({
      label: `原告有${said(facts, 'count')}人`,
      value:
        '十人以上一起起诉的，可以推选二至五名代表人，代表大家参加诉讼。推选的书面材料，可以传到“还有哪些材料”一页，或者交到立案窗口；没有推选的，照样可以交。',
    }),
    'another-name': (facts) => ({
      label: '原告不是您本人',
      value: `原告写的是${listed(facts, 'names', '、')}，您的账号是${said(facts, 'writer')}。您自己起诉的，请把原告的姓名改成和身份证上一样；替别人起诉的，请交授权委托书，核对以前您还不能代原告办事。`,
    }),
    lacking: (facts) => ({
      label: '还缺',
      value: `${itemNamesZh(facts['items'], '、', facts['of'])}。缺了也可以交，法院可能一次通知您补齐。`,
    }),
  },
  pages: {
    counter: counterZh.page,
    court: {
      title: '向哪个法院起诉？',
      lead: '一般是被告住所地或者合同履行地的法院。不动产、港口作业、继承遗产的纠纷，由那个地方的法院专属管辖；一般的房屋买卖不在其中。',
    },
    you: {
      title: '您是谁？',
      lead: '原告是谁就写谁。替公司起诉的，写公司；您就是法定代表人的，在“法定代表人或负责人”里写您自己。两样都不是的也可以交，法院照收，请附上授权委托书：核对以前，您能跟进、补充这份材料，但不算原告，也不能代原告办别的事。法律要求起诉状写明原告的住所和联系方式：您填的民族、职业、工作单位、住址、电话会印在起诉状上，身份证号只印出性别和出生日期，副本要送给被告。没有填的照样收，法院会通知您补。',
    },
    whom: { title: '您要告谁？', lead: '写清楚被告，法院才能找到对方。有几个被告，都写上。' },
    cause: {
      title: '为了什么事？',
      lead: '用几个字搜一搜，选最接近的一项。不知道的，勾“我不知道案由”，用自己的话写；起诉不要求您知道案由，立案时由法院确定。',
    },
    what: { title: '您要法院判什么？', lead: '一项一项写。要钱的，写明数额。' },
    why: {
      title: '事情的经过是怎样的？',
      lead: '按时间顺序写：什么时候、在哪里、谁做了什么、到现在怎样了。',
    },
    evidence: {
      title: '您有哪些证据？',
      lead: '合同、收据、聊天记录、照片都可以。逐份写明名称、来源和证明目的，自动编号，做成证据清单。看得清楚就行，不用再交纸质材料；现在没有的，立案以后也可以交。',
    },
    elements: {
      title: '还有几件事',
      lead: '要素式起诉状上的几项，知道的填，不知道、没有的不用填，照样立案。填了的印在起诉状上，被告看得到。',
    },
    papers: {
      title: '还有哪些材料？',
      lead: '身份证明、营业执照、授权委托书。不想逐份写明的证据，也可以先传到这里。这里交的材料，案件各方都能看到，身份证件的照片也在内。',
    },
    sign: {
      title: '确认',
      lead: '看一遍再交。交了以后还可以补充。在网上交，只算您选择了网上立案这一步，不算同意在网上收文书、在网上开庭；那些以后另外问您，不同意也不影响立案。',
    },
  },
  fields: {
    ...counterZh.fields,
    court: { label: '法院' },
    jurisdiction: {
      label: '跨域立案：归另一个法院管的，选那个法院',
      hint: '一般不填。到不了有管辖权的法院、在那里交不了的，请上面选的法院代收；它出具收据，转给这里选的法院，由那个法院七日内答复',
    },
    cause: { label: '案由', hint: '例如：买卖合同、民间借贷。不知道的，勾下面一项' },
    causeUnknown: { label: '我不知道案由' },
    dispute: {
      label: '为了什么事打官司？',
      hint: '用自己的话写一两句，例如：邻居家漏水，把我家的墙泡坏了，不肯赔',
    },
    place: {
      label: '房屋、土地、港口或者遗产在哪里？',
      hint: '写到区、县。继承案件写被继承人去世时住的地方，或者主要遗产所在地。这类案件由那里的法院专属管辖',
    },
    plaintiff: { label: '原告' },
    coPlaintiffs: {
      label: '共同原告',
      hint: '和您一起起诉的人。立案以后，法院会请他们本人确认；确认以前，您替他们办的事不算他们的意思',
    },
    defendants: { label: '被告' },
    claims: { label: '诉讼请求' },
    grounds: { label: '事实和理由' },
    ...elementFields('zh-CN'),
    exhibits: { label: '证据', hint: '每份证据单独写一项' },
    evidenceConforms: { label: '我确认上传的证据与原件、原物一致；手里没有原件的，与我手里的一致' },
    attachments: {
      label: '身份材料和其他材料',
      hint: '案件各方都能看到，包括身份证件上的号码和住址。可以先交，以后再补',
    },
    conformsToOriginals: {
      label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
    },
    truthful: { label: '我写的都是真实情况。虚假诉讼要承担法律责任。' },
  },
  options: { ...counterZh.options, ...elementOptions['zh-CN'] },
};

export const filingCommandsZh: TextCatalogue['commands'] = {
  ...noticeCommandsZh,
  'filing.submit': { ...submit, variants: { counter: counterZh.variant(submit) } },
  'filing.correct': {
    title: '补正材料',
    lead: '法院一次列出了要补的内容。补好交上去，七日重新起算。',
    action: '交补正材料',
    tells: {
      ...noticeTellsZh,
      authority: () => ({
        label: '您是一般授权的代理人',
        value:
          '补正照收。其中改动诉讼请求的，要有原告的特别授权（民事诉讼法第六十二条）；卷宗里会写明，由法院向原告核实，也可以补交特别授权的委托书',
      }),
      lacking: (facts) => ({
        label: '还缺',
        value: `${itemNamesZh(facts['items'], '、', facts['of'])}。法院要您补的还没有补上；照样可以交，法院可能因此不立案`,
      }),
    },
    after: '按期交来的，从收到的次日起七日内答复；过了期限交来的也收，由法院决定效力。',
    pages: {
      ...mendingTexts['zh-CN'].pages,
      note: { title: '补了什么？' },
      plaintiff: { title: '原告的信息', lead: '补上您的住址和电话；姓名在这里不改。' },
      defendants: {
        title: '被告的信息',
        lead: '要告的都在这里：改错的、补全的、添上的。从名单上去掉的，就不再告。',
      },
      claims: { title: '诉讼请求' },
      papers: { title: '补交的材料' },
    },
    options: mendingTexts['zh-CN'].options,
    fields: {
      ...mendingTexts['zh-CN'].fields,
      evidenceConforms: {
        label: '我确认上传的证据与原件、原物一致；手里没有原件的，与我手里的一致',
      },
      note: { label: '说明' },
      plaintiff: { label: '原告' },
      coPlaintiffs: { label: '共同原告' },
      defendants: { label: '被告' },
      claims: { label: '诉讼请求' },
      attachments: { label: '材料' },
    },
  },
  'filing.record-papers': {
    title: '收纸质材料',
    lead: '当事人当面交来或者寄来的，扫描以后入卷。材料是当事人的，您只是代为录入。',
    action: '入卷',
    tells: {
      'answer-apart': () => ({
        label: '是答复法院的？',
        value: '原告书面补正、坚持起诉的，请用“录入：原告书面……”，才有答复的效力。这里只收别的材料',
      }),
    },
    after:
      '各方在案件里都看得到。留有手机号的，回执编号用短信发给交材料的一方；没有的，请抄给交材料的人。原件按写明的地方保管。',
    pages: { papers: { title: '收到了什么？' } },
    fields: {
      receivedOn: { label: '收到的日子', hint: '寄来的，写签收的日子' },
      note: { label: '材料名称和份数、页数' },
      attachments: { label: '扫描件', hint: '至少一个；不便扫描的实物，拍照上传' },
      keptAt: { label: '原件在哪里', hint: '例如：纸质卷第 1 册第 12 页；已当面退还' },
    },
  },
  'filing.supplement': {
    title: '补交材料',
    lead: '任何时候都可以交，当场给编号。',
    action: '交材料',
    tells: {
      'correct-instead': (facts) => ({
        label: '法院在等您补正',
        value: `要补的请在“补正材料”里交，补到${lastDayZh(facts)}。这里只收别的材料`,
      }),
      evidence: evidenceTell,
      appeal: howToAppealTheRuling.zh,
      way: theWayOn.zh,
    },
    after:
      '收到就编号入卷；退回、裁定、撤回以后交的也收，会注明是后来交的。要不要采用，由法官决定。',
    pages: { papers: { title: '要交什么？' } },
    fields: {
      note: { label: '说明' },
      attachments: { label: '材料' },
      conformsToOriginals: {
        label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
      },
    },
  },
  'filing.register': {
    title: '登记立案',
    lead: '符合起诉条件的，登记立案并编立案号。',
    action: '登记立案',
    tells: {
      ...minorTellsZh,
      ...smallClaimsTellsZh,
      ...exclusiveTellsZh,
      transferred: (facts) => ({
        label: '别的法院移送来的',
        value: `${said(facts, 'court')}，原案号${said(facts, 'number')}。移送来的应当受理；认为不属于本院管辖的，报请上级法院指定，不再移送`,
      }),
      remanded: (facts) => ({
        label: '发回重审',
        value: `原案号${said(facts, 'number')}，上一级法院${said(facts, 'above')}裁定发回重审。只登记立案，适用普通程序，分给没有审过原案的法官`,
      }),
      separated: (facts) => ({
        label: '从另案分出',
        value: `${said(facts, 'number')}。已经受理过，只登记立案；材料在卷里，不再补正`,
      }),
      'no-cause': (facts) => ({
        label: '原告不知道案由，请您确定',
        value: said(facts, 'dispute'),
      }),
      submitted: (facts) => ({ label: '收到起诉材料', value: dayZh(facts, 'on') }),
      corrected: (facts) => ({ label: '补正材料已到', value: dayZh(facts, 'on') }),
      'still-lacking': (facts) => ({
        label: '通知补正、仍未写明',
        value: itemNamesZh(facts['items'], '\n', facts['of']),
      }),
      lacking: (facts) => ({
        label: '提交时缺少',
        value: itemNamesZh(facts['items'], '\n', facts['of']),
      }),
      'organisation-unproved': (facts) => ({
        label: '谁代表单位起诉，还没有核对',
        value: `${said(facts, 'name')}由${said(facts, 'by')}在网上起诉，法定代表人的身份只有其本人的说法。看到营业执照、身份证明书的，在下面写明；没有的，通知补正`,
      }),
      'claims-by-agent': () => ({
        label: '诉讼请求由一般授权的代理人改过',
        value: '改动诉讼请求要有特别授权（民事诉讼法第六十二条）；改得多的，请向原告核实',
      }),
      'withdrawal-by-agent': (facts) => ({
        label: '一般授权的代理人申请撤回',
        value: `${said(facts, 'reason')}。没有特别授权，不发生撤回的效力；请向原告核实`,
      }),
      ...likeReviewedZh,
    },
    after:
      '案号当场编定，同时制作受理通知、交费通知和举证通知，存进原告的专用账号；送达由书记员另办。',
    pages: { cause: { title: '是什么案由？' }, procedure: { title: '用什么程序？' } },
    fields: {
      cause: { label: '案由', hint: '按原告写的事实和请求确定；诉讼费按它计算' },
      procedure: { label: '程序' },
      reasons: {
        label: '为什么适用小额诉讼程序',
        hint: '标的额、案情简单、没有不适用的情形；各方看得到',
      },
      agreement: {
        label: '双方约定适用的材料在哪里',
        hint: '标的额超过年平均工资百分之五十的才写；没有约定的，不能适用',
      },
      certificate: {
        label: '看到了什么法定代表人（负责人）身份证明',
        hint: '例如：营业执照副本、法定代表人身份证明书。写明以后，这个人就代表单位诉讼。还没有看到的不填：案件照样立，看到以后再由书记员记明；记明以前，这个人只能交材料',
      },
    },
    options: {
      procedure: { ordinary: '普通程序', summary: '简易程序', 'small-claims': '小额诉讼程序' },
    },
  },
  'filing.receive-transfer': receiveTransferZh,
  'filing.return': {
    title: '退回材料',
    lead: '补正期限届满，没有收到补正。',
    action: '退回',
    after: '退回不是驳回：原告随时可以补正以后再交；坚持起诉的，由法官裁定。',
    pages: { reason: { title: '为什么退回？' } },
    fields: { reason: { label: '理由' } },
  },
  'filing.explain': {
    title: '释明',
    lead: '不符合起诉条件的，先向原告释明。',
    action: '发出释明',
    after:
      '原告可以补充、撤回，也可以坚持起诉。补充材料到了，重新审查，七日重新起算。等答复的日子和补正期限一样长，按本院的设置；过了没有人答复的，由法官决定退回还是再等，不会自动退回。',
    pages: { reason: { title: '缺哪个条件，为什么？', lead: '写给没有打过官司的人看' } },
    fields: { reason: { label: '说明' } },
  },
  ...unansweredZh,
  'filing.insist': {
    title: '坚持起诉',
    lead: '看了法院的释明，仍然要起诉的，或者收到补正通知，认为材料已经齐备的，或者材料退回以后仍然要起诉的，在这里提出。',
    action: '坚持起诉',
    tells: {
      explained: (facts) => ({ label: '法院的释明', value: said(facts, 'reason') }),
      until: untilTell.zh,
      returned: (facts) => ({ label: '退回的理由', value: said(facts, 'reason') }),
    },
    after:
      '法院登记立案，或者作出裁定；还没有向您释明的，先释明，您看了仍然坚持的，再裁定。不服裁定，可以在裁定书送达之日起十日内上诉：在本案里上诉、上诉状当面交到立案窗口或者邮寄，都可以。',
    pages: { note: { title: '您的意见' } },
    fields: { note: { label: '意见' } },
  },
  'filing.propose-refusal': {
    title: '提请裁定不予受理',
    lead: '释明以后原告坚持起诉，您仍然认为不符合起诉条件的，提请法官裁定。受不受理，由法官决定。',
    action: '提请法官裁定',
    after: '本院的法官收到待办，看全部材料后裁定，或者退回来立案。裁定以前，您仍然可以登记立案。',
    pages: { reasons: { title: '为什么提请？' } },
    fields: { reasons: { label: '意见和理由' } },
  },
  'filing.decline-refusal': {
    title: '不予裁定，退回立案',
    lead: '看了材料，认为符合起诉条件的，写明理由，退回立案。',
    action: '退回立案',
    tells: proposalTellsZh,
    after: '立案法官据此登记立案，不能再提请不予受理。',
    pages: { reasons: { title: '为什么符合起诉条件？' } },
    fields: { reasons: { label: '理由' } },
  },
  'filing.refuse-acceptance': {
    title: '裁定不予受理',
    lead: '不符合起诉条件，原告坚持起诉的，由法官裁定不予受理。',
    action: '作出裁定',
    tells: proposalTellsZh,
    after: '裁定书写您的名字，编案号，由立案法官送达原告。原告可以在送达之日起十日内上诉。',
    pages: { reasons: { title: '裁定理由' } },
    fields: { reasons: { label: '理由' } },
  },
  'filing.withdraw': {
    title: '撤回起诉材料',
    lead: '还没有立案时可以撤回，以后还能再交。',
    action: '撤回',
    tells: {
      authority: () => ({
        label: '您是一般授权的代理人',
        value:
          '照样收下，写明“一般授权”；撤回要有原告的特别授权（民事诉讼法第六十二条），在原告本人办理或者特别授权交来以前，起诉照旧审查',
      }),
    },
    after: '撤回以后不收费。',
    pages: { reason: { title: '为什么撤回？' } },
    fields: { reason: { label: '原因' }, sure: { label: '我确认撤回' } },
  },
  'filing.reopen': {
    title: '收到后来的材料：继续审查',
    lead: '材料退回以后，当事人又交来了材料。看过以后继续审查的，在这里写明。',
    action: '继续审查',
    after: '从第二天起，七日重新起算。认为不应当继续的，由法官写明理由。',
    pages: { reason: { title: '为什么继续审查？' } },
    fields: { reason: { label: '理由' } },
  },
  'filing.convert-procedure': {
    title: '转换审理程序',
    lead: '审理中发现案件不宜适用小额诉讼程序的，适用简易程序的其他规定，或者裁定转为普通程序；不宜适用简易程序的，裁定转为普通程序。写明理由。',
    action: '转换',
    after:
      '审理期限跟着改，通知各方。转为普通程序的，少交的一半受理费马上计收，出具补交通知书，预览里看得到；小额诉讼转为简易程序的，受理费不变。',
    pages: { reasons: { title: '转为什么程序，为什么？' } },
    fields: { to: { label: '转为' }, reasons: { label: '理由' } },
    options: { to: { summary: '简易程序（判决可以上诉）', ordinary: '普通程序' } },
  },
  'filing.answer-papers': {
    title: '看补交的材料，答复当事人',
    lead: '当事人没有等法院通知，自己补交了材料。材料已经收下，在案卷里。请看过全文：里面有申请的，答复怎样处理；作为证据的，写明是否列入证据目录。',
    tells: paperTellsZh,
    action: '答复并告知',
    after: '答复记入案卷，各方看得到，并告知交材料的人。材料一直留在案卷里。',
    pages: { answer: { title: '怎样处理这些材料？', lead: '写给当事人看' } },
    fields: { answer: { label: '答复' } },
  },
  'filing.leave-closed': {
    title: '收到后来的材料：维持原来的处理',
    lead: '材料退回、裁定或者撤回以后，当事人又交来了材料。看过以后不改变处理的，写明理由。',
    tells: { appeal: lookForAnAppeal.zh, way: lookForTheWayOn.zh },
    action: '写明并告知',
    after: '材料仍在案卷里，理由告知当事人；当事人可以重新起诉，或者在上诉时提出。',
    pages: { reasons: { title: '为什么不改变？', lead: '写给当事人看' } },
    fields: { reasons: { label: '理由' } },
  },
};
