// One catalogue, as long as hearings have words; beside it the English, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, hourOf, lastDayZh, listed, said } from '../framework/index.ts';
import { openMattersZh } from '../shared/open-matters.ts';
import { rowsIn } from '../shared/exhibit-texts.ts';
import { closureZh } from '../shared/closure-words.ts';
import { closureCommandsZh, closureEntriesZh, closureRefusalsZh } from './closure-texts.ts';
import { opinionTables } from '../shared/opinion-words.ts';
import { summonsZh } from '../shared/summons.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const summonsTells = {
  witnesses: (facts: Facts) => ({
    label: '准许出庭的证人、鉴定人',
    value: rowsIn(facts, 'rows')
      .map(
        (one) =>
          `${one['kind'] === 'witness' ? '证人' : '鉴定人'}${said(one, 'name')}（${one['manner'] === 'online' ? '视频' : '到庭'}）：${said(one, 'purpose')}`,
      )
      .join('\n'),
  }),
  summoned: (facts: Facts) => ({ label: '开庭的传票', value: summonsZh(facts) }),
  short: (facts: Facts) => ({
    label: '传票送达不足三日',
    value: `${listed(facts, 'names', '、')}收到传票到开庭不足三日。普通程序应当在三日前通知；本人同意或者已经到庭的可以开庭，没有到庭的不宜按缺席处理，可以改期`,
  }),
};

/** 在线 1 方，到庭 1 方 */
function manners(attendance: unknown): string {
  const all = Array.isArray(attendance) ? (attendance as { manner: string }[]) : [];
  const online = all.filter(({ manner }) => manner === 'online').length;
  return `在线 ${String(online)} 方，到庭 ${String(all.length - online)} 方`;
}

const sittings: Readonly<Record<string, string>> = {
  hearing: '开庭',
  exchange: '证据交换',
  pronouncement: '宣判',
  inquiry: '询问',
};

const lengthsZh = {
  '30': '半小时',
  '60': '1 小时',
  '90': '1 个半小时',
  '120': '2 小时',
  '180': '3 小时',
  '240': '4 小时',
  '360': '6 小时',
  '480': '8 小时',
};

/** 出庭作证的人；没有的，不写。 */
const heardZh = (body: Facts): string => {
  const names = rowsIn(body, 'heard').map((one) => said(one, 'name'));
  return names.length === 0 ? '' : `；出庭作证：${names.join('、')}`;
};

const purposesZh = {
  hearing: '开庭审理',
  exchange: '证据交换',
  pronouncement: '宣判',
  inquiry: '询问',
};

export const hearingZh: TextCatalogue = {
  commands: {
    'hearing.schedule': {
      title: '排定开庭',
      lead: '定日期、时间和法庭。普通程序开庭至少提前三日通知各方；简易程序和宣判要更早的，写明理由。',
      action: '排定',
      tells: {
        ...summonsTells,
        ...openMattersZh,
        'judge-elsewhere': (facts) => ({
          label: '法官那时另有庭',
          value: `${said(facts, 'name')}${dayZh(facts, 'on')} ${said(facts, 'from')} 到 ${said(facts, 'to')} 在${said(facts, 'room')}开${said(facts, 'number')}的庭。由法官本人写明理由的，可以这样排`,
        }),
        'clerk-elsewhere': (facts) => ({
          label: '书记员那时另有庭',
          value: `${said(facts, 'name')}${dayZh(facts, 'on')} ${said(facts, 'from')} 到 ${said(facts, 'to')} 在${said(facts, 'room')}记录${said(facts, 'number')}。仍然这样排的，请另安排人记录`,
        }),
        'not-recorded': (facts) => ({
          label: '到了时间、还没有记录的',
          value: `${dayZh(facts, 'at')}的${purposesZh[said(facts, 'purpose') as keyof typeof purposesZh]}。开过的，要记录谁到了庭；请先记录，或者在下一题说明开没开成`,
        }),
        'no-room': (facts) => ({
          label: '不是本院登记的法庭',
          value: `“${said(facts, 'place')}”不在本院的法庭里；时间是不是重叠，只按写的名称比对`,
        }),
        'within-answer': (facts) => ({
          label: '答辩期还没有满',
          value: `${said(facts, 'name')}可以答辩到${lastDayZh(facts)}。这一天以前开庭，要当事人同意；没有同意的，请排在以后`,
        }),
        'within-evidence': (facts) => ({
          label: '举证期限还没有满',
          value: `${said(facts, 'name')}可以举证到${lastDayZh(facts)}。这一天以前开庭，要当事人同意；没有同意的，请排在以后`,
        }),
      },
      after:
        '随即向各方制作传票。同一事由已经定过、还没有开的日期，改成新的，并写明理由；开过的不变。',
      pages: { when: { title: '什么时候、在哪里？' }, open: { title: '公开吗？' } },
      fields: {
        purpose: { label: '事由' },
        at: { label: '日期和时间' },
        place: { label: '地点' },
        minutes: { label: '预计开多长时间' },
        elsewhere: { label: '在哪里', hint: '例如：巡回审理的地点' },
        onlineOnly: {
          label: '全部在网上开庭，不安排到庭',
          hint: '各方都同意在线开庭的才能选；不选的，同意的人照样在网上参加',
        },
        open: { label: '公开进行' },
        earlier: {
          label: '到了时间、还没有记录的那一次',
          hint: '开过的留在卷宗里，记录和笔录照样补；没有开成的，由这一天代替',
        },
        reasons: {
          label: '改期、提前或者不在工作时间的理由',
          hint: '第一次排定、时间充裕、在工作时间的，不用填',
        },
      },
      options: {
        minutes: lengthsZh,
        purpose: purposesZh,
        earlier: { 'took-place': '开过了', 'did-not': '没有开成' },
      },
    },
    ...closureCommandsZh,
    'hearing.request-postponement': {
      title: '申请延期开庭',
      lead: '那一天来不了的，可以申请改期，由法官决定。',
      action: '提出申请',
      after: '在法官决定之前，原来的日期不变。',
      pages: { reason: { title: '为什么来不了？' } },
      fields: { reason: { label: '理由' }, attachments: { label: '证明材料' } },
    },
    'hearing.record-postponement-request': {
      title: '登记书面的延期申请',
      lead: '当事人签名的申请书扫描登记；申请的是当事人本人。',
      action: '登记',
      after: '在法官决定之前，原来的日期不变。',
      pages: { paper: { title: '收到的书面材料' }, reason: { title: '为什么来不了？' } },
      fields: {
        receivedOn: { label: '收到的日子' },
        attachments: { label: '扫描件', hint: '申请书和证明材料' },
        reason: { label: '理由', hint: '照原件写' },
      },
    },
    'hearing.decide-postponement': {
      title: '决定是否延期',
      lead: '写明理由。准许的，原定日期取消，书记员另排。',
      action: '作出决定',
      after: '决定通知各方。',
      tells: {
        ...filesBesideZh,
        held: () => ({
          label: '庭已经开过',
          value: '准许的，已经开过的庭不取消；申请人没有到庭算有正当理由，需要时另排日期',
        }),
        asked: (facts) => ({ label: '谁申请、为什么', value: listed(facts, 'asked', '；') }),
      },
      pages: { decision: { title: '怎样决定？' } },
      fields: { decision: { label: '决定' }, reasons: { label: '理由' } },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
    'hearing.record': {
      title: '记录到庭情况',
      lead: '谁到了、怎样参加的，并核对过身份。这里只记录结果，不保存开庭的画面和声音。',
      action: '记入卷宗',
      tells: { ...summonsTells, ...openMattersZh },
      after: '没有勾选的记为未到庭。代理人到了的，当事人算到庭；判决书写明是谁到的。',
      pages: { present: { title: '谁到了？' }, note: { title: '庭审经过' } },
      fields: {
        took: {
          label: '开了没有？',
          hint: '没有开成的，到没到都不产生后果；下一页写明为什么',
        },
        online: { label: '在线参加', hint: '谁来的勾谁：本人、法定代理人、委托诉讼代理人' },
        inPerson: { label: '到法庭参加', hint: '谁来的勾谁：本人、法定代理人、委托诉讼代理人' },
        identityChecked: { label: '已经核对到庭人员身份', hint: '没有人到的，不用勾' },
        note: { label: '经过', hint: '没有开成的，写明原因' },
      },
      options: { took: { held: '开了', 'not-held': '没有开成' } },
    },
    'hearing.correct-attendance': {
      title: '更正到庭情况',
      lead: '谁到庭记错了的，由法官更正，写明理由。原来的记录留在卷宗里。',
      action: '更正',
      tells: {
        noted: (facts) => ({
          label: '原来记的',
          value: `在线：${listed(facts, 'online', '、') || '无'}；到法庭：${listed(facts, 'inPerson', '、') || '无'}`,
        }),
      },
      after: '各方收到通知。补记到庭的，要核对笔录；更正为没有到庭的，按没有到庭处理。',
      pages: { present: { title: '实际上谁到了？' }, why: { title: '为什么更正？' } },
      fields: {
        online: { label: '在线参加', hint: '谁来的勾谁：本人、法定代理人、委托诉讼代理人' },
        inPerson: { label: '到法庭参加', hint: '谁来的勾谁：本人、法定代理人、委托诉讼代理人' },
        reasons: { label: '理由', hint: '凭什么确定：笔录、录像、签到' },
      },
    },
    'transcript.upload': {
      title: '上传笔录',
      lead: '庭审笔录由书记员整理好以后上传，请到庭人员核对。',
      action: '上传',
      after: '到庭的人会收到核对的通知。更正后重新上传的，重新核对。',
      pages: { file: { title: '笔录文件' } },
      fields: { file: { label: '笔录' } },
      tells: {
        settled: (facts) => ({
          label: '已经核对过的人要重新核对',
          value: `${listed(facts, 'names', '、')}已经核对过现在的笔录。上传新的以后，要请他们重新核对`,
        }),
      },
    },
    'transcript.confirm': {
      title: '核对并确认笔录',
      lead: '看一遍笔录。有遗漏或者差错的，可以申请补正。',
      action: '确认',
      tells: {
        asked: (facts) => ({
          label: '您申请过补正，还没有答复',
          value: `${dayZh(facts, 'on')}申请：“${said(facts, 'note').replace(/。$/, '')}”。可以等书记员答复以后再确认；现在确认的，申请照样答复`,
        }),
        transcript: (facts) => ({
          label: '要核对的笔录',
          value: `${dayZh(facts, 'on')}上传。打开看完再确认；案件页的“卷宗”里也有。`,
        }),
        opinions: (facts) => ({
          label: '交换证据时记下的意见，请逐份看一遍',
          value: '和说的不一样的，先不要确认，申请补正。',
          table: opinionTables['zh-CN'](facts),
        }),
      },
      after: '在线确认和书面签名效力相同。',
      pages: { read: { title: '确认' } },
      fields: { read: { label: '我看过笔录，记录无误' } },
    },
    'transcript.request-correction': {
      title: '申请补正笔录',
      lead: '写明哪一处有遗漏或者差错。',
      action: '提出',
      after: '您的意见和笔录放在一起。书记员核对以后答复：补正，或者说明为什么不补正。',
      pages: { note: { title: '哪一处要补正？' } },
      fields: { note: { label: '意见' } },
    },
    'transcript.answer-correction': {
      title: '答复补正笔录的申请',
      lead: '确有遗漏或者差错的，先上传补正后的笔录。不补正的，写明核对的情况，申请附卷。',
      action: '答复',
      after: '答复和申请一起附卷，各方都看得到。',
      pages: { answer: { title: '怎样答复？' } },
      fields: { outcome: { label: '处理结果' }, note: { label: '核对的情况' } },
      options: { outcome: { corrected: '已经补正并重新上传', noted: '不补正，申请附卷' } },
      tells: {
        asked: (facts) => ({ label: `${said(facts, 'name')}申请补正`, value: said(facts, 'note') }),
      },
    },
    'transcript.record-confirmation': {
      title: '记录笔录的手写签名',
      lead: '本人在法庭亲笔签名的，在这里记明。',
      action: '记明',
      tells: {
        transcript: (facts) => ({
          label: '签名的是这份笔录',
          value: `${dayZh(facts, 'on')}上传。签名页和它对不上的，先不要记明。`,
        }),
        opinions: (facts) => ({
          label: '交换证据时记下的意见，读给本人听过',
          value: '',
          table: opinionTables['zh-CN'](facts),
        }),
      },
      after: '记为当面签名。',
      pages: { signed: { title: '签名' } },
      fields: { signed: { label: '本人已经亲笔签名' } },
    },
    'transcript.note-refusal': {
      title: '记明拒绝签名',
      lead: '不肯签名的，记明情况附卷。',
      action: '记明',
      after: '不影响笔录入卷。',
      pages: { note: { title: '什么情况？' } },
      fields: { note: { label: '情况' } },
    },
  },
  refusals: {
    'hearing/in-two-places': (facts) => ({
      what: `${listed(facts, 'names', '、')}既勾了在线参加，又勾了到法庭参加。`,
      why: '同一个人一次庭审只能记一种参加方式。',
      mend: '去掉其中一处再记。填好的内容都在。',
    }),
    'hearing/suspended': (facts) => ({
      what: '现在不能排期。',
      why: `本案自 ${dayZh(facts, 'on')} 起中止诉讼。`,
      mend: '请法官先恢复诉讼，再排期。',
    }),
    'hearing/not-three-full-days': (facts) => ({
      what: `不能排在 ${dayZh(facts, 'on')}。`,
      why: '开庭要提前三日通知当事人。本院按通知当日和开庭当日都不算、中间满三日掌握。',
      mend: `最早可以排 ${dayZh(facts, 'first')}。`,
    }),
    'hearing/too-soon': (facts) => ({
      what: `不能排在 ${dayZh(facts, 'on')}。`,
      why: '开庭要提前三日通知当事人，让各方有时间准备。',
      mend: `最早可以排 ${dayZh(facts, 'first')}。`,
    }),
    'hearing/short-notice': (facts) => ({
      what: `排在 ${dayZh(facts, 'on')}，要写明理由。`,
      why: `适用这个程序的，法律没有规定提前几日通知。按本院的做法，一般也提前 ${said(facts, 'days')} 日，让各方有时间准备。`,
      mend: `排到 ${dayZh(facts, 'first')}或者以后；要更早的，写明理由，例如双方都已到庭。`,
    }),
    'hearing/out-of-hours': (facts) => ({
      what: `排在 ${dayZh(facts, 'on')} 的这个时间，要写明理由。`,
      why: `按本院的做法，开庭在工作日 ${said(facts, 'opens')} 时到 ${said(facts, 'closes')} 时，方便当事人和旁听的人来。`,
      mend: '换一个工作时间；一定要这个时间的，写明理由。',
    }),
    'hearing/room-taken': (facts) => ({
      what: `${said(facts, 'place')}${dayZh(facts, 'on')} ${said(facts, 'from')} 到 ${said(facts, 'to')} 已经排了${facts['number'] === undefined ? '别的案件' : said(facts, 'number')}。`,
      why: '按本院的做法，一个法庭同一时间只开一个庭。',
      mend: '换一个法庭，或者换一个时间。',
    }),
    'hearing/judge-elsewhere': (facts) => ({
      what: `法官${said(facts, 'name')}${dayZh(facts, 'on')} ${said(facts, 'from')} 到 ${said(facts, 'to')} 在${said(facts, 'room')}开${said(facts, 'number')}的庭。`,
      why: '按本院的做法，一位法官同一时间只开一个庭。法律没有禁止；确实要这样排的，由法官本人决定。',
      mend: '换一个时间；仍要这样排的，请法官自己排，并写明理由。',
    }),
    'hearing/say-where': () => ({
      what: '没有写在哪里开庭。',
      why: '传票上要写明地点，来的人才找得到。',
      mend: '写明地点，或者从法庭里选一个。',
    }),
    'hearing/not-online': (facts) => ({
      what: `不能只在网上开庭：${listed(facts, 'names', '、')}不在网上参加。`,
      why: '在线开庭要本人同意；没有同意的，或者法官决定到庭的，要有法庭可以来。',
      mend: '改为有法庭可到，同意的人照样在网上参加；或者先征询意见。',
    }),
    'hearing/in-the-past': () => ({
      what: '这个时间已经过了。',
      why: '开庭的日子要排在以后，才来得及通知。',
      mend: '换一个以后的时间。',
    }),
    ...closureRefusalsZh,
    'hearing/pronounced-in-public': () => ({
      what: '宣判要公开。',
      why: '不论开庭是不是公开，宣告判决一律公开。',
      mend: '改为公开。',
    }),
    'hearing/say-whether-it-took-place': (facts) => ({
      what: `${dayZh(facts, 'on')}那一次还没有记录。`,
      why: '开过的庭要留在卷宗里，不能被新的日期代替。',
      mend: '先记录那一次（开了，还是没有开成），或者在这里选“开过了”“没有开成”。',
    }),
    'hearing/held-or-not': () => ({
      what: '勾选了到庭的人，又选了“没有开成”。',
      why: '没有开成的，不记谁到了庭。',
      mend: '开了的，选“开了”；没有开成的，去掉勾选的人，在经过里写明。',
    }),
    'hearing/say-why-changed': () => ({
      what: '改期要写明理由。',
      why: '已经定过日期，各方按那一天作了安排。',
      mend: '填上改期的理由。',
    }),
    'transcript/settled': () => ({
      what: '这份笔录已经核对完，不再更换。',
      why: '到庭的人都核对过了。按本院的做法，有人申请补正，才重新上传。',
      mend: '当事人认为有遗漏或者差错的，可以申请补正。',
    }),
    'transcript/not-uploaded-since': () => ({
      what: '还没有补正后的笔录。',
      why: '当事人提出申请以后，没有上传过新的笔录。',
      mend: '先上传补正后的笔录；不补正的，选“不补正，申请附卷”。',
    }),
    'transcript/the-same': () => ({
      what: '这份就是现在的笔录，一个字也没有变。',
      why: '重新上传的，各方要重新核对；没有变的，不用再传一次。',
      mend: '换成补正后的笔录；不用补正的，回案件就行。',
    }),
    'hearing/not-held': () => ({
      what: '还不能上传笔录。',
      why: '笔录记录庭审的经过；这次庭审还没有记录为已经进行。按本院的做法，先记到庭情况，再传笔录。',
      mend: '先记录到庭情况。',
    }),
  },
  entries: {
    'hearing.Scheduled': (body) => ({
      title: `排定${sittings[said(body, 'purpose')] ?? '开庭'}`,
      detail: `${dayZh(body, 'at')}${hourOf(body, 'at')}，${said(body, 'place')}，${body['closedFor'] === undefined ? '' : `不公开（${closureZh(said(body, 'closedFor'))}），`}${manners(body['attendance'])}${heardZh(body)}`,
    }),
    ...closureEntriesZh,
    'hearing.PostponementRequested': (body) => ({
      title: `申请延期开庭${body['paper'] === undefined ? '' : '（书面）'}`,
      detail: said(body, 'reason'),
    }),
    'hearing.PostponementDecided': (body) => ({
      title: `${body['granted'] === true ? '准许' : '不准许'}延期`,
      detail: said(body, 'reasons'),
    }),
    'hearing.NotHeld': (body) => ({ title: '没有开成', detail: said(body, 'reasons') }),
    'hearing.Held': (body) => ({ title: '庭审已经进行', detail: said(body, 'note') }),
    'transcript.Uploaded': () => ({ title: '上传笔录', detail: '' }),
    'transcript.Confirmed': (body) => ({
      title: '确认笔录',
      detail: body['manner'] === 'by-hand' ? '亲笔签名' : '在线确认',
    }),
    'transcript.CorrectionRequested': (body) => ({
      title: '申请补正笔录',
      detail: said(body, 'note'),
    }),
    'transcript.CorrectionAnswered': (body) => ({
      title: body['outcome'] === 'corrected' ? '笔录已经补正' : '笔录不补正，申请附卷',
      detail: said(body, 'note'),
    }),
    'transcript.RefusalNoted': (body) => ({
      title: '未在笔录上签名',
      detail: said(body, 'note'),
    }),
  },
  tasks: { 'hearing.record': '记录到庭情况', 'transcript.confirm': '核对笔录' },
};
