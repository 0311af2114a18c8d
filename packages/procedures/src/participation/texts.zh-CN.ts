// One catalogue, as long as participation has words; beside it the English, key by key.
import { domicileFoundZh, findDomicileZh } from './domicile-texts.ts';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { endGuardianshipZh } from './guardianship-texts.ts';
import {
  changeAuthorityZh,
  changedZh,
  limitRefusalsZh,
  reachOf,
} from './change-authority-texts.ts';
import {
  askedToAssist,
  assistantRefusalsZh,
  assistsZh,
  nameAssistantZh,
} from './assistants-texts.ts';
import { limitFields, limitOptions, reachInWords } from './limits-texts.ts';
import { askedToRepresent } from './representatives-texts.ts';
import {
  nameRepresentativeZh,
  representativeNamedText,
  representativeRefusalsZh,
  representsZh,
} from './representative-texts.ts';
import { newPartyDoubts } from '../shared/new-party-texts.ts';
import { actsAlreadyZh, powerZh } from './power-texts.ts';

const answers = {
  accepted: '接受委托',
  declined: '没有接受委托',
  withdrawn: '委托在接受以前撤回',
} as const;

const standing = {
  'legal-representative': '法定代表人、负责人',
  'authorised-staff': '工作人员',
  lawyer: '律师',
  guardian: '法定代理人（监护人）',
  'legal-service-worker': '基层法律服务工作者',
  relative: '近亲属',
  recommended: '社区、单位、社会团体推荐的公民',
  agent: '代理人',
  representative: '诉讼代表人',
} as const;

/** To whoever is asked to act: in which case, between whom, with what authority. */
const askedTells: NonNullable<CommandText['tells']> = {
  case: (facts) => ({
    label: '案件',
    value: `${listed(facts, 'plaintiffs', '、')}诉${listed(facts, 'defendants', '、')}，${said(facts, 'cause')}，${said(facts, 'number') === '' ? '还没有立案' : said(facts, 'number')}`,
  }),
  authority: (facts) => ({
    label: '权限',
    value: `${reachInWords(facts, 'zh-CN')}。${
      facts['authority'] !== 'special'
        ? '不能代为承认、放弃、变更诉讼请求，和解，反诉，上诉'
        : facts['acts'] === undefined
          ? '可以代为承认、放弃、变更诉讼请求，和解，反诉，上诉'
          : '其余要特别授权的事，不能代办'
    }`,
  }),
  assists: assistsZh,
  alone: () => ({
    label: '代表人只有您一人',
    value:
      '代表人应当是二至五人（民事诉讼法司法解释第七十八条）；您接受以后，被代表的当事人可以再推选',
  }),
  represents: (facts) => ({ label: '作诉讼代表人', value: `代表${said(facts, 'party')}` }),
  'represents-it': representsZh,
};

export const participationZh: TextCatalogue = {
  commands: {
    'participation.invite': {
      title: '邀请当事人关联案件',
      lead: '给还没有关联案件的当事人发查阅码：有手机号、电子邮箱的直接发；邀请以后还可以打印“查阅码通知”，随纸质文书送达。',
      action: '发出邀请',
      after: '对方登录以后，凭查阅码关联案件。',
      pages: { whom: { title: '邀请谁？' } },
      fields: {
        participant: { label: '当事人' },
        another: {
          label: '以前的查阅码落到了别人手里，换一个新的',
          hint: '换了以后，以前的通知、查阅码都不能再用，请重新送达新的通知。没有这种情况的不要选，原来的查阅码一直有效',
        },
      },
    },
    'participation.correct-party': {
      title: '更正当事人的姓名、名称、号码',
      lead: '起诉时把当事人的姓名、名称、证件号码或者法定代表人写错了，看了证件、营业执照原件的，照原件更正。换成另一个人、另一家单位的，不在这里办，由审判员决定。',
      action: '更正',
      after:
        '更正以后，还没有关联案件的，用通知上的查阅码就能关联；案件名称里的姓名、名称跟着改。各方看得到更正了谁、凭什么证件；号码只有法院看得到。已经做好的文书不会自动改，需要更正的另行办理。',
      pages: {
        card: { title: '证件上写的是什么？', lead: '照证件原件录，不照起诉状。' },
        proof: { title: '凭什么更正？' },
      },
      fields: {
        name: { label: '证件、执照上的姓名或者名称' },
        residentId: { label: '证件上的身份证号码' },
        creditCode: { label: '执照上的统一社会信用代码' },
        representative: { label: '执照上的法定代表人、负责人', hint: '没有变的照留；没有的删掉' },
        proof: {
          label: '看了什么证件，错在哪里',
          hint: '例如：居民身份证原件，起诉状上的号码末位写错；营业执照副本原件，名称少写了“市”字。各方看得到，不要写号码',
        },
        seen: { label: '我看了原件，证件、执照上的就是本案的这位当事人，不是另一个人、另一家单位' },
      },
      tells: {
        stands: (facts) => ({
          label: '现在记的是',
          value:
            said(facts, 'number') === ''
              ? `${said(facts, 'name')}，没有号码`
              : `${said(facts, 'name')}，${said(facts, 'number')}`,
        }),
        represented: (facts) => ({
          label: '现在记的法定代表人、负责人',
          value: said(facts, 'name'),
        }),
        'another-person': (facts) => ({
          label: '姓名（名称）、号码都改了',
          value: `改成${said(facts, 'name')}以后，姓名（名称）和号码都同原来的不一样。是同一个人、同一家单位的，可以继续；起诉的是另一个的，请不要在这里改`,
        }),
      },
    },
    'participation.link': {
      title: '关联案件',
      lead: '用“查阅码通知”右上角的查阅码，把案件关联到您的账号。',
      action: '关联',
      after:
        '通知上写的是您本人的，马上就能看案件、交材料、收文书。代表单位的、代理当事人的，或者是监护人的，先交身份证明书、授权委托书或者监护关系的证明，书记员核对以后才能看案件；书面的授权委托书法院已经登记过的，不用再交；核对以前交来的材料，法院照样收。',
      pages: {
        code: {
          title: '您的查阅码是多少？',
          lead: '在随文书送达的“查阅码通知”右上角，也在短信里，例如 7K4M-92QH。',
        },
        standing: {
          title: '您以什么身份关联？',
          lead: '案件只给通知上写明的人看。通知上写的是单位的，要核对谁能代表这个单位；写的是未成年人、不能自己诉讼的人的，由监护人代为诉讼，要核对监护关系。当事人委托您作代理人的，凭他的查阅码关联，要核对授权委托书。',
        },
      },
      fields: {
        code: { label: '查阅码' },
        standing: { label: '身份' },
        attachments: {
          label: '证明材料',
          hint: '法定代表人、负责人交身份证明书；工作人员交授权委托书和单位证明；律师交律师执业证、律师事务所证明和授权委托书；基层法律服务工作者交执业证、法律服务所的介绍信和授权委托书；近亲属交亲属关系证明和授权委托书；被推荐的公民交推荐材料和授权委托书；监护人交户口簿、出生证明，或者宣告无民事行为能力、限制民事行为能力的判决书。现在没有的，关联以后再交。',
        },
      },
      options: {
        standing: {
          party: '通知上写的就是我本人',
          'legal-representative': '我是通知上单位的法定代表人或者负责人',
          'authorised-staff': '我是通知上单位的工作人员，有授权委托书',
          lawyer: '我是律师，有通知上那个人或者单位的授权委托书',
          guardian: '我是通知上写明的那个人的监护人，例如未成年人的父母',
          'legal-service-worker': '我是基层法律服务工作者，有授权委托书',
          relative: '我是通知上那个人的近亲属，有授权委托书',
          recommended: '我由社区、单位或者社会团体推荐，有授权委托书',
        },
      },
    },
    'participation.admit-procuratorate': {
      title: '检察院参加诉讼',
      lead: '检察院来函派员参加的，由您记入。从此每个环节是否在线，也要征得检察院同意；检察院不同意的，这个环节各方都不在线。',
      action: '记入',
      after:
        '检察人员有账号的，登录就能看到各方都能看的卷宗，自己答复；没有账号的，由书记员记录答复。',
      pages: {
        whom: { title: '哪个检察院？派谁来？' },
        letter: { title: '来函和理由' },
      },
      fields: {
        name: { label: '检察院' },
        capacity: { label: '以什么身份参加' },
        prosecutor: { label: '检察人员姓名' },
        mobile: {
          label: '检察人员手机号',
          hint: '本人已经实名注册的，填上就能用账号参加；没有账号的不填',
        },
        letter: { label: '派员函' },
        reasons: { label: '理由' },
      },
      options: {
        capacity: {
          'supports-suit': '支持起诉',
          prosecutes: '出庭支持公诉',
          supervision: '法律监督',
          other: '依法参加的其他情形',
        },
      },
    },
    'participation.end-procuratorate': {
      title: '检察院不再参加诉讼',
      lead: '检察院来函不再参加的，由您记入。',
      action: '记入',
      after: '以后的环节不再征询检察院的同意；已经确定怎样进行的环节，请重新确定。',
      pages: { why: { title: '为什么？' } },
      fields: { why: { label: '理由' } },
    },
    'participation.add-party': {
      title: '追加当事人、通知第三人参加诉讼',
      lead: '第三人申请参加、法院通知第三人参加，或者必须共同诉讼的人没有参加的，由您决定，写明理由。',
      action: '作出决定',
      after:
        '记入诉讼参加人，各方看得到，也会收到短信。接下来的邀请、询问、送达，和被告一样；已经排定的开庭，传票马上制作。',
      pages: {
        as: { title: '以什么身份参加？' },
        party: { title: '是谁？' },
        reasons: { title: '为什么？' },
      },
      fields: {
        as: { label: '身份' },
        instance: { label: '怎样参加' },
        party: { label: '参加人' },
        reasons: { label: '理由' },
      },
      tells: {
        ...newPartyDoubts['zh-CN'],
      },
      options: {
        as: {
          'third-party-claiming': '第三人，对诉讼标的有独立请求权',
          'third-party-concerned': '第三人，案件结果同他有法律上的利害关系',
          defendant: '追加被告，必须共同诉讼',
          plaintiff: '追加原告，必须共同诉讼',
        },
        instance: { application: '依申请', notice: '由法院通知' },
      },
    },
    'authority.record-paper': powerZh,
    'authority.end-guardianship': endGuardianshipZh,
    'participation.find-domicile': findDomicileZh,
    'authority.show': {
      title: '交代表单位或者代理的证明',
      lead: '书记员核对以后，您才能看案件、代为办理。',
      action: '提交证明',
      after: '书记员会核对。核对以前您可以继续交材料，法院照样收。',
      wayOn: '交上去以后由法院核对；核对过了，就可以接着来。',
      pages: {
        papers: {
          title: '交什么？',
          lead: '法定代表人、负责人交身份证明书和身份证；工作人员、代理人交授权委托书；律师还要交律师执业证和律师事务所证明。',
        },
      },
      fields: {
        attachments: { label: '证明材料', hint: '附在这里；原件已经交到窗口的，在下面写明' },
        note: { label: '说明' },
      },
      tells: { missing: (facts) => ({ label: '法院说还缺', value: said(facts, 'missing') }) },
    },
    'authority.ask-for-proof': {
      title: '告知还缺什么证明',
      lead: '材料还不能证明这个人可以代表当事人的，写明缺什么。已经交来的仍然算收到。',
      action: '告知',
      after: '这个人会看到，可以接着补。',
      tells: {
        paper: (facts) => ({ label: '在网上交来的证明', value: said(facts, 'name') }),
      },
      pages: { missing: { title: '还缺什么？' } },
      fields: { missing: { label: '还缺的材料', hint: '例如：授权委托书没有盖公章' } },
    },
    'authority.grant': {
      title: '委托代理人',
      lead: '律师或者其他代理人先自己注册，您在这里写明委托和权限。',
      action: '委托',
      after:
        '代理人接受以后才生效，生效以前看不到案件。您随时可以解除。代理人办的每件事都会写明是代您办的。',
      tells: {
        third: (facts) => ({
          label: '已经有两位代理人',
          value: `${listed(facts, 'names', '、')}。民事诉讼法第六十一条规定，代理人是一至二人。您写的第三位法院照样收下；先解除一位，他才能接受委托`,
        }),
      },
      pages: {
        agent: {
          title: '委托谁？',
          lead: '姓名和手机号都要写，和代理人注册的一致。',
        },
        reach: {
          title: '让他办什么，办到哪一天？',
          lead: '民事诉讼法第六十二条规定，授权委托书要写明委托事项和权限。特别授权的，可以代您承认、放弃、变更请求，进行和解，提起反诉或者上诉。',
        },
        sure: { title: '确认委托' },
      },
      fields: {
        name: { label: '代理人姓名' },
        mobile: { label: '代理人注册的手机号' },
        authority: { label: '权限' },
        ...limitFields['zh-CN'],
        agreed: { label: '我确认委托' },
      },
      options: {
        authority: { general: '一般授权', special: '特别授权' },
        ...limitOptions['zh-CN'],
      },
    },
    'authority.accept': {
      title: '接受委托',
      lead: '有当事人请您作代理人、推选您作诉讼代表人，或者有代理人请您作助理，或者有单位写明您是它的法定代表人。接受以后，代理人、代表人、助理就能看案件、代为办理；法定代表人等书记员核对证明。',
      action: '接受委托',
      after: '马上生效。您和请您的人都可以随时解除。',
      tells: askedTells,
      pages: { accept: { title: '您接受吗？', lead: '不接受的，请选“不接受委托”。' } },
      fields: { agreed: { label: '我接受，照上面写明的范围办' } },
    },
    'authority.decline': {
      title: '不接受委托',
      lead: '不接受的，案件您看不到，也不用再办什么。',
      action: '不接受',
      after: '法院会告诉请您的人。',
      tells: askedTells,
      pages: { why: { title: '为什么不接受？', lead: '可以不写。' } },
      fields: { why: { label: '原因' } },
    },
    'authority.change': changeAuthorityZh,
    'authority.name-assistant': nameAssistantZh,
    'authority.name-representative': nameRepresentativeZh,
    'authority.end': {
      title: '解除委托',
      lead: '',
      action: '解除',
      tells: {
        apart: (facts) => ({
          label: '分出的案件',
          value: `只在本案解除。${said(facts, 'number')}案里同一代理人还在的，请到那一案里另行解除`,
        }),
      },
      after: '马上生效，以前办的事仍然有效。',
      pages: { why: { title: '为什么解除？' } },
      fields: { why: { label: '原因', hint: '代理人去世、不能再代理的，也在这里写明' } },
    },
    'authority.record': {
      title: '记明代理权限已核对',
      lead: '有人替当事人交了材料，或者替单位关联了案件。看过授权委托书、身份证明书以后，在这里记明。',
      action: '记明',
      after: '从现在起，这个人可以看案件、代当事人办事。没有记明以前，只能交材料。',
      tells: {
        who: (facts) => ({
          label: '谁代表谁',
          value: `${said(facts, 'name')}（${standing[said(facts, 'standing') as keyof typeof standing]}）— ${said(facts, 'party')}`,
        }),
        replaces: (facts) => ({
          label: '代替谁',
          value: `${said(facts, 'named')}现在在本案代表这个单位；记明以后由这个人接着办，原来的不能再办，以前办的仍然有效`,
        }),
        contacts: (facts) => ({
          label: '单位以前确认的联系方式',
          value: `${listed(facts, 'given', '、')}。仍然照此送达；新的法定代表人会被要求再确认。是原来那个人自己的，请先联系新的法定代表人，再送达`,
        }),
        'naming-disputed': () => ({
          label: '写明他的那件事有争议',
          value: '账号持有人说，写明这个人的不是本人。法官还没有决定，请先问法官，再记明',
        }),
        named: (facts) => ({ label: '起诉材料写的法定代表人', value: said(facts, 'named') }),
        differs: (facts) => ({
          label: '姓名和起诉材料不一致',
          value: `起诉材料写的是${said(facts, 'named')}，关联的人是${said(facts, 'name')}。起诉材料可能写错，也可能换了人；以身份证明书、登记信息为准。`,
        }),
        paper: (facts) => ({ label: '在网上交来的证明', value: said(facts, 'name') }),
        third: (facts) => ({
          label: '已经有两位代理人',
          value: `${listed(facts, 'names', '、')}。民事诉讼法第六十一条规定，代理人是一至二人；请问清楚当事人解除哪一位，再记明`,
        }),
        'nothing-yet': () => ({ label: '在网上交来的证明', value: '还没有' }),
        minor: (facts) => ({
          label: '当事人的年龄',
          value: `${said(facts, 'name')}，按身份证号码${said(facts, 'years')}周岁，未成年`,
        }),
        adult: (facts) => ({
          label: '当事人的年龄',
          value: `${said(facts, 'name')}，按身份证号码${said(facts, 'years')}周岁，已经成年。只有无民事行为能力、限制民事行为能力的成年人才由监护人代为诉讼，请核对判决书等证明`,
        }),
        'age-unknown': (facts) => ({
          label: '当事人的年龄',
          value: `没有${said(facts, 'name')}的身份证号码，请照户口簿、出生证明核对`,
        }),
      },
      pages: { proof: { title: '看到了什么？' } },
      fields: {
        authority: { label: '权限' },
        ...limitFields['zh-CN'],
        proof: { label: '证明材料', hint: '例如：授权委托书原件；网上交来的法定代表人身份证明书' },
        seen: { label: '我核对过这份证明', hint: '看的是原件还是网上交来的文件，写在证明材料里' },
      },
      options: {
        authority: {
          general: '一般授权',
          special: '特别授权',
          statutory: '依照法律：单位的法定代表人、负责人；自然人的监护人（法定代理人）',
        },
        ...limitOptions['zh-CN'],
      },
    },
  },
  refusals: {
    'authority/nothing-shown': () => ({
      what: '没有附文件，也没有写说明，没有提交。',
      why: '法院要看到证明，才能确认您可以代表谁。',
      mend: '上传身份证明书、授权委托书；原件已经交到窗口的，在说明里写明。',
    }),
    'participation/no-such-prosecutor': () => ({
      what: '没有找到这位检察人员的账号。',
      why: '姓名和手机号要和注册的一致。',
      mend: '核对姓名和手机号；没有账号的，手机号不填，由书记员记录答复。',
    }),
    'participation/prosecutor-takes-part': () => ({
      what: '这个人已经在本案里。',
      why: '检察人员不是当事人、代理人，也不是本案的审判人员。',
      mend: '核对姓名和手机号。',
    }),
    'participation/party-already': (facts) => ({
      what: `${said(facts, 'name')}已经是本案的当事人。`,
      why: '证件号码相同的是同一个人，在一个案件里只记一次。',
      mend: '看一看参加人名单；是另一个人的，请核对证件号码。',
    }),
    'participation/too-many-codes': () => ({
      what: '试的次数太多了。',
      why: '为了不让人猜出别人的查阅码，本院限制一小时里试的次数。案件还在，您的权利不受影响。',
      mend: '过一小时，照通知再填一次；急着办的，带通知和身份证到窗口，当场就能关联。',
    }),
    'participation/standing-needed': () => ({
      what: '这份通知是发给单位的。',
      why: '单位的案件，要知道您以什么身份代表它。',
      mend: '回到“身份”一项，选法定代表人（负责人）、工作人员或者律师。',
    }),
    'participation/no-guardian-here': () => ({
      what: '通知上写的是单位，单位没有监护人。',
      why: '无诉讼行为能力的自然人才由监护人代为诉讼；单位由法定代表人、负责人代表，或者委托代理人。',
      mend: '请按您同这个单位的关系改选身份；不清楚的，打电话问书记员。',
    }),
    'participation/guardian-by-law': () => ({
      what: '监护人的代理权来自法律，不是授权。',
      why: '关联的人说自己是监护人。监护人依照法律代为诉讼，不分一般授权、特别授权。',
      mend: '核对了监护关系的，选“依照法律”；证明不够的，请他补交。',
    }),
    'participation/no-representative-here': () => ({
      what: '不能记成法定代表人。',
      why: '这位当事人是个人，或者核对的不是另一位法定代表人、负责人的证明。',
      mend: '改选一般授权或者特别授权；法定代表人换了的，由单位写明新的是谁，或者新的法定代表人带身份证明书到窗口。',
    }),
    'participation/linked-already': (facts) => ({
      what: `${said(facts, 'name')}已经关联本案，不用再邀请。`,
      why: '关联以后，法院的通知和文书都在其账号里。',
      mend: '请选还没有关联的当事人。',
    }),
    'participation/no-such-party': () => ({
      what: '没有找到这位当事人。',
      why: '可能已经关联了案件。',
      mend: '请刷新页面看看。',
    }),
    'participation/identity-first': () => ({
      what: '还不能关联案件。',
      why: '关联案件之前要先核对身份。',
      mend: '先核对身份，几分钟就好；也可以到窗口办理。',
    }),
    'participation/wrong-code': (facts) => ({
      what: `查阅码“${said(facts, 'code')}”对不上。`,
      why: '可能少写了，或者看错了一位。',
      mend: '照通知再对一遍，或者打电话问书记员。',
    }),
    'participation/not-the-party': () => ({
      what: '您的身份和通知上写的当事人对不上。',
      why: '本院照通知上的姓名、身份证号码核对。这些是对方写的，可能写错；不是本人的，不能代替关联。',
      mend: '您就是这位当事人的，带身份证和通知到窗口，书记员核对证件以后当场更正，再用查阅码关联；不方便来的，先打电话。代理人请由当事人委托。',
    }),
    'participation/nothing-to-correct': () => ({
      what: '录的和现在记的一样，没有要更正的。',
      why: '姓名、身份证号码都没有变。',
      mend: '照证件再看一遍；确实一样的，不用更正，请本人登录自己的账号再关联。',
    }),
    'participation/no-such-agent': () => ({
      what: '没有找到这位代理人。',
      why: '要有一个账号，姓名和手机号都和您写的一致。为了保护别人，不说哪一样对不上。',
      mend: '和代理人再对一遍姓名、手机号；还没有注册的，请代理人先注册，或者到窗口交授权委托书。',
    }),
    'participation/too-many-tries': () => ({
      what: '试的次数太多了。',
      why: '为了不让人用手机号查别人，本院限制一小时里试的次数。',
      mend: '过一小时再试，或者到窗口交授权委托书。',
    }),
    'participation/two-agents-already': (facts) => ({
      what: `${said(facts, 'party')}已经有两位代理人：${listed(facts, 'names', '、')}。`,
      why: '民事诉讼法第六十一条规定，当事人可以委托一至二人作为代理人。委托没有作废，还等着您接受。',
      mend: '请当事人先解除一位，再接受。',
    }),
    'participation/acts-already': actsAlreadyZh,
    ...limitRefusalsZh,
    ...assistantRefusalsZh,
    ...representativeRefusalsZh,
    'participation/agent-already': () => ({
      what: '您已经委托过这个人。',
      why: '这个人已经是您的代理人，或者还没有答复您。',
      mend: '权限、期限要改的，在“变更委托的权限、期限”里改；还没有答复的，先撤回再重新委托。',
    }),
    'participation/agent-of-both-sides': () => ({
      what: '不能请这个人。',
      why: '这个人在本案是对方，或者替对方办事；本院不接受一个人站在两边。',
      mend: '另外请一位。',
    }),
  },
  entries: {
    'participation.AuthorityGranted': (body) =>
      askedToAssist(body, 'zh-CN') ??
      askedToRepresent(body, 'zh-CN') ?? {
        title: '委托代理人，等候接受',
        detail: `${said(body, 'name')}，${reachOf(body, 'zh-CN')}`,
      },
    'participation.AuthorityAnswered': (body) => ({
      title: answers[body['answer'] as keyof typeof answers],
      detail: said(body, 'why'),
    }),
    'participation.ProcuratorateAdmitted': (body) => ({
      title: '检察院参加诉讼',
      detail: `${said(body, 'name')}，派${said(body, 'prosecutor')}参加：${said(body, 'reasons')}`,
    }),
    'participation.PartyAdded': (body) => ({
      title: said(body, 'as').startsWith('third-party') ? '第三人参加诉讼' : '追加当事人',
      detail: `${said(body, 'name')}（${body['instance'] === 'application' ? '依申请' : '法院通知'}）：${said(body, 'reasons')}`,
    }),
    'participation.Invited': () => ({ title: '邀请关联案件', detail: '' }),
    'participation.AuthorityShown': (body) => ({
      title: '代理权限已核对',
      detail: [body['extent'] === undefined ? '' : reachOf(body, 'zh-CN'), said(body, 'proof')]
        .filter((one) => one !== '')
        .join('。'),
    }),
    'participation.AuthorityChanged': changedZh,
    'participation.ProofHandedIn': (body) => ({
      title: '提交身份证明书、授权委托书',
      detail: said(body, 'note'),
    }),
    'participation.DomicileFound': domicileFoundZh,
    'participation.ProofAsked': (body) => ({
      title: '代表、代理的证明还不齐',
      detail: said(body, 'missing'),
    }),
    'participation.RepresentativeNamed': (body) => representativeNamedText('zh-CN', body),
  },
  owed: {
    'authority.record': '核对代表、代理的权限',
    'authority.show': '交代表单位或者代理的证明',
    'authority.accept': '答复是否接受委托',
    'authority.decline': '答复是否接受委托',
  },
  tasks: {
    'authority.record': '核对代表、代理的权限：记明，或者告知还缺什么',
    'authority.show': '交代表单位或者代理的证明，核对以后才能看案件',
    'authority.accept': '有人请您作代理人、代表人、助理，或者代表单位：接受',
    'authority.decline': '不作代理人、代表人、助理，不代表单位的：不接受',
  },
};
