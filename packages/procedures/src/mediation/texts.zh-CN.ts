import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { termTellsZh } from '../shared/sums-in-words.ts';
import { numberedLines } from '../shared/numbered-lines.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { minorSelfTellsZh, minorTellsZh } from '../shared/minors-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const forms = {
  statement: '制作调解书，双方签收后生效',
  reconciled: '调解和好的离婚案件，记入笔录，不制作调解书',
  'adoption-kept': '维持收养关系的案件，记入笔录，不制作调解书',
  'performed-at-once': '能够即时履行，记入笔录，不制作调解书',
  'none-needed': '其他不需要调解书的案件，记入笔录',
} as const;

const ends = {
  'not-signed': '当事人没有签名或者没有签收',
  'not-voluntary': '不是双方自愿',
  unlawful: '内容违反法律规定',
  'gone-back': '当事人反悔',
} as const;

const agreed: NonNullable<CommandText['tells']> = {
  facts: (facts) => ({ label: '案件事实', value: said(facts, 'said') }),
  terms: (facts) => ({ label: '协议内容', value: numberedLines(facts, 'terms', '．') }),
  costs: (facts) => ({ label: '诉讼费负担', value: said(facts, 'said') }),
  form: (facts) => ({ label: '怎样生效', value: forms[facts['form'] as keyof typeof forms] }),
};

const authority: NonNullable<CommandText['tells']> = {
  authority: (facts) => ({
    label: '还缺授权',
    value:
      facts['authority'] === 'pending'
        ? '法院还没有核对您的代理手续。照样收下；核对以前，不算当事人的意思。'
        : '您的委托书没有写明可以进行和解。照样收下；补交特别授权以后，才算当事人的意思。',
  }),
};

const doubts: NonNullable<CommandText['tells']> = {
  'unshown-going-back': (facts) => ({
    label: `有人替${said(facts, 'name')}反悔，授权没有核对`,
    value: said(facts, 'reasons'),
  }),
};

const inTime: NonNullable<CommandText['tells']> = {
  'in-time': () => ({
    label: '调解还没有生效',
    value: '双方签收调解书或者签完笔录以前，任何一方都可以反悔。反悔以后，法院继续审理，及时判决。',
  }),
  late: (facts) => ({
    label: '调解已经生效',
    value: `${dayZh(facts, 'on')}起已经有法律效力。照样收下，由法官答复；在此以前协议仍然要履行。认为调解违反自愿原则或者内容违反法律的，可以申请再审。`,
  }),
};

const paper = { paper: { title: '收到的书面材料' } };
const paperFields = {
  receivedOn: { label: '收到的日子' },
  postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
  attachments: { label: '扫描件' },
};
const unshown = (body: Facts): string => (body['authority'] === undefined ? '' : '（授权待核）');
const short = (body: Facts, name: string): string => said(body, name).slice(0, 60);

export const mediationZh: TextCatalogue = {
  commands: {
    'mediation.record': {
      title: '记录调解达成的协议',
      lead: '双方在法院主持下自愿达成协议的，写明调解的经过、案件的事实和协议的内容。',
      action: '记入',
      after:
        '各方看到协议并签名；法官确认自愿、合法以后，制作调解书或者签笔录。在这以前，谁都可以反悔。',
      pages: {
        held: { title: '调解是怎样进行的？' },
        agreed: { title: '达成了什么协议？' },
        form: { title: '用什么形式？' },
      },
      fields: {
        on: { label: '调解日期' },
        place: { label: '地点', hint: '在线调解的，写“在线”' },
        held: { label: '谁主持' },
        present: { label: '到场的当事人', hint: '本人或者代理人到场、在线参加的' },
        invited: { label: '邀请了谁协助', hint: '单位或者个人，没有就不填' },
        facts: { label: '案件事实', hint: '调解书要写明；写双方没有争议和已经查清的' },
        terms: { label: '协议内容', hint: '一项一条；有金额的写上金额' },
        costs: { label: '诉讼费由谁负担', hint: '双方协商；协商不成的，写法院的决定' },
        thirds: { label: '要承担责任的第三人', hint: '承担责任的第三人也要签名、签收' },
        form: { label: '形式', hint: '一般制作调解书；只有法律规定的四种情形可以不制作' },
        attachments: { label: '调解笔录', hint: '签了名的笔录，可以扫描上传' },
      },
      options: { held: { 'one-judge': '审判员一人', panel: '合议庭' }, form: forms },
      tells: { ...minorTellsZh, ...termTellsZh },
    },
    'mediation.note-failure': {
      title: '记录调解没有达成协议',
      lead: '调解过、没有谈成的，记一笔。',
      action: '记入',
      after: '案件继续审理，法院及时判决。调解中说过的话，不作为对任何一方不利的根据。',
      pages: { held: { title: '调解的情况' } },
      fields: {
        on: { label: '调解日期' },
        place: { label: '地点' },
        note: { label: '经过', hint: '不写双方在调解中作出的让步' },
      },
    },
    'mediation.sign': {
      title: '在调解协议上签名',
      lead: '看过协议，自愿同意的，在这里签名。不同意的，不要签；没有人可以强迫您。',
      action: '签名',
      tells: { ...authority, ...agreed, ...minorSelfTellsZh },
      after:
        '签名以后还没有生效：制作调解书的，双方签收才生效；不制作的，各方和法官、书记员都签完才生效。',
      pages: { sign: { title: '您同意吗？' } },
      fields: { agreed: { label: '协议我看过了，我自愿同意' } },
    },
    'mediation.record-signature': {
      title: '登记在纸上签名的协议',
      lead: '当事人在调解协议或者笔录上签名的，扫描登记。签名的人是当事人。',
      action: '登记',
      tells: { ...agreed, ...minorTellsZh },
      after: '各方都签了的，由法官确认。',
      pages: paper,
      fields: paperFields,
    },
    'mediation.confirm': {
      title: '确认调解协议',
      lead: '各方都签了名。审查是不是双方自愿、内容是不是合法，然后签署。',
      action: '确认并签署',
      tells: { ...doubts, ...agreed, ...minorTellsZh },
      after: '制作调解书的，同时制成，由书记员送达各方本人签收。不制作的，由书记员在笔录上签名。',
      pages: { found: { title: '审查的结果' } },
      fields: {
        voluntary: { label: '双方自愿，没有强迫' },
        lawful: { label: '内容不违反法律规定' },
        reasons: { label: '说明' },
      },
    },
    'mediation.countersign': {
      title: '在调解笔录上签名',
      lead: '不制作调解书的，书记员签名以后，协议生效。',
      action: '签名',
      tells: agreed,
      after: '各方、法官和书记员都签了名，协议从此生效，案件由此结束。',
      pages: { sign: { title: '签名' } },
      fields: { signed: { label: '我在笔录上签名' } },
    },
    'mediation.go-back': {
      title: '对调解协议反悔',
      lead: '不愿意照协议办的，在这里告诉法院。理由可以不写。',
      action: '告诉法院',
      tells: { ...inTime, ...authority },
      after: '生效以前反悔的，协议不再有效，案件继续审理。生效以后才提出的，由法官答复。',
      pages: { reasons: { title: '您想告诉法院什么？' } },
      fields: { reasons: { label: '理由' }, sure: { label: '我不同意按这份协议办' } },
    },
    'mediation.record-going-back': {
      title: '登记当事人反悔',
      lead: '当事人书面反悔，或者送达时拒绝签收调解书的，登记。这是当事人的行为。',
      action: '登记',
      tells: inTime,
      after: '生效以前反悔的，案件继续审理。生效以后才提出的，由法官答复。',
      pages: { ...paper, reasons: { title: '写了、说了什么理由？' } },
      fields: { ...paperFields, reasons: { label: '理由' } },
    },
    'mediation.end': {
      title: '终止调解，继续审理',
      lead: '协议还没有生效，而当事人不签、不自愿，或者内容违法的，写明理由终止调解。',
      action: '终止调解',
      tells: {
        unsigned: (facts) => ({ label: '还没有签名', value: listed(facts, 'names', '、') }),
        ...doubts,
      },
      after: '协议不再有效，案件继续审理，法院及时判决。各方都看得到理由。',
      pages: { why: { title: '为什么终止？' } },
      fields: { why: { label: '原因' }, reasons: { label: '理由' } },
      options: { why: ends },
    },
    'mediation.answer-late': {
      title: '答复生效以后的反悔',
      lead: '调解已经生效，当事人才提出反悔。告诉当事人为什么不影响效力，以后可以怎么办。',
      action: '答复',
      tells: {
        ...filesBesideZh,
        asked: (facts) => ({
          label: `${said(facts, 'name')}提出反悔`,
          value: `${said(facts, 'reasons') || '没有写理由'}\n调解已于${dayZh(facts, 'on')}生效`,
        }),
      },
      after: '各方都看得到答复。调解的效力不变；申请再审的，另行审查。',
      pages: { answer: { title: '怎样答复？' } },
      fields: { reasons: { label: '答复' } },
    },
    'mediation.take-effect': {
      title: '调解发生法律效力',
      lead: '',
      action: '记入',
      after: '',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'mediation/in-the-future': () => ({
      what: '这一天还没有到。',
      why: '记录的是已经进行过的调解。',
      mend: '填实际调解的日子。',
    }),
    'mediation/choose-parties': () => ({
      what: '到场的人里，有的不是本案现在的当事人。',
      why: '这里只选当事人；别的人写在“邀请了谁协助”里。',
      mend: '从名单里选。',
    }),
    'mediation/choose-third-parties': () => ({
      what: '选的人里，有的不是第三人。',
      why: '原告、被告本来就要签名，不用再选。',
      mend: '只选要承担责任的第三人。',
    }),
    'mediation/not-signed': (facts) => ({
      what: `还不能确认：${listed(facts, 'names', '、')}没有签名。`,
      why: '各方签了名，法院才知道双方都自愿。这是本院的做法。',
      mend: '等当事人签名，或者登记纸上的签名；当事人不愿意签的，终止调解，继续审理。',
    }),
    'mediation/authority-not-shown': () => ({
      what: '还不能确认：有的签名没有特别授权。',
      why: '民事诉讼法第六十二条规定，代理人进行和解，必须有委托人的特别授权。',
      mend: '请当事人补交特别授权，或者终止调解。',
    }),
  },
  entries: {
    'mediation.AgreementRecorded': (body) => ({
      title: '调解达成协议，等各方签名',
      detail: [dayZh(body, 'on'), said(body, 'place')].join('，'),
    }),
    'mediation.Failed': (body) => ({ title: '调解没有达成协议', detail: short(body, 'note') }),
    'mediation.Signed': (body) => ({
      title: `在调解协议上签名${unshown(body)}`,
      detail: body['source'] === 'paper' ? '书面' : '在线',
    }),
    'mediation.Confirmed': (body) => ({
      title: '法官确认调解协议自愿、合法',
      detail: short(body, 'reasons'),
    }),
    'mediation.SignedFor': (body) => ({ title: '签收调解书', detail: dayZh(body, 'on') }),
    'mediation.Countersigned': () => ({ title: '书记员在调解笔录上签名', detail: '' }),
    'mediation.WentBack': (body) => ({
      title: `${body['late'] === true ? '调解生效以后提出反悔' : '对调解协议反悔'}${unshown(body)}`,
      detail: short(body, 'reasons'),
    }),
    'mediation.Ended': (body) => ({
      title: '终止调解，继续审理',
      detail: `${ends[body['why'] as keyof typeof ends]}：${short(body, 'reasons')}`,
    }),
    'mediation.TookEffect': (body) => ({
      title: '调解发生法律效力',
      detail: `从 ${dayZh(body, 'on')} 起`,
    }),
    'mediation.LateAnswered': (body) => ({
      title: '答复生效以后的反悔',
      detail: short(body, 'reasons'),
    }),
  },
  owed: {
    'mediation.sign': '看调解协议，决定是否签名',
    'mediation.confirm': '审查、确认调解协议',
    'mediation.end': '决定是否终止调解',
  },
};
