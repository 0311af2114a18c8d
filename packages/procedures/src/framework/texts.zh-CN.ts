import { nowTheParty } from '@xiezhi/record';
import type { TextCatalogue } from './texts.ts';
import { dayZh, hourOf, listed, said } from './texts.ts';

/** As what somebody came into the case; of an agent by power nothing of whether the principal is a person. */
function linkedAs(standing: unknown): string {
  if (standing === undefined) return '记入诉讼参加人';
  if (standing === 'guardian') return '以法定代理人身份参加诉讼';
  return standing === 'legal-representative' || standing === 'authorised-staff'
    ? '代表单位参加诉讼'
    : '以代理人身份参加诉讼';
}

/** Answers of the docket itself, whatever the procedure. */
export const frameworkZh: TextCatalogue = {
  commands: {},
  refusals: {
    'permission/sign-in': () => ({
      what: '请先登录。',
      why: '在网上参加诉讼，要先实名注册，法院才知道是谁在办。',
      mend: '登录或者注册。您写的内容都留着。不上网也能办：到诉讼服务中心窗口。',
    }),
    'permission/not-linked': () => ({
      what: '您还不是这个案件的参加人。',
      why: '只有和案件关联上的当事人、代理人，才能看案件、办事情。',
      mend: '收到过法院通知的，用通知上的查阅码关联案件；认为弄错了的，拨打热线或者到窗口核对。',
    }),
    'permission/for-another-party': () => ({
      what: '这件事由案件里的其他参加人办，不由您办。',
      why: '案件里各方各办各的事：撤诉由原告办，答辩由被告办。',
      mend: '您自己能办的事都列在案件页上。不清楚怎么办的，拨打热线或者到窗口问一问。',
    }),
    'permission/not-yours': () => ({
      what: '这件事不由您办。',
      why: '按本院的分工，这件事由别的岗位办理。',
      mend: '需要办的，请联系案件的书记员，或者拨打热线。',
    }),
    'permission/own-case': () => ({
      what: '您是这个案件的当事人或者代理人，法院的这件事不能由您办。',
      why: '审判人员、书记员是本案当事人或者代理人的，应当回避（民事诉讼法第四十七条）。',
      mend: '由本院其他人员办理；本院没有其他人员的，请向院长报告，另行安排。您自己作为当事人的事，照常可以办。',
    }),
    'permission/asked-to-withdraw': () => ({
      what: '您被申请回避，或者您提出了自行回避，还没有决定，这件事您暂时不能办。',
      why: '被申请回避的人员在作出是否回避的决定前，应当暂停参与本案的工作，需要采取紧急措施的除外（民事诉讼法第四十八条）。',
      mend: '审判员的回避由院长，书记员、鉴定人的回避由审判员，在三日内决定；决定以后可以接着办，写下的内容不会丢。要保全证据的，审判员照常可以决定；当事人的书面材料，由立案窗口先收。',
    }),
    'permission/reason-first': () => ({
      what: '您还没有写明为什么看这个案件。',
      why: '这个案件由别人承办；办理之前，要先写明理由，打开来看。',
      mend: '先写明理由、打开案件，再回来办。',
    }),
    'permission/beyond-authority': (facts) => ({
      what: `这件事不在${said(facts, 'name')}给您的委托范围里。`,
      why: '民事诉讼法第六十二条规定，授权委托书要写明委托事项和权限；范围以外的，不能算当事人自己的意思。',
      mend: '当事人可以自己办，也可以在“变更委托的权限、期限”里把这个环节加上，加上以后您马上就能办。材料随时可以交，法院照样收。',
    }),
    'permission/authority-ended-by-day': (facts) => ({
      what: `您的委托${said(facts, 'on') === '' ? '' : `在${dayZh(facts, 'on')}`}到期了。`,
      why: `期限是${said(facts, 'name')}在委托时写明的（民事诉讼法第六十二条）。到期以前您办的事仍然有效，当事人自己的期限照常计算。`,
      mend: '当事人可以自己办，也可以写明新的期限，写明以后您马上就能接着办。材料随时可以交，法院照样收；有新的授权委托书的，可以交给法院核对。',
    }),
    'permission/agents-own-hand': (facts) => ({
      what: '这件事要代理人本人办，助理不能代办。',
      why: `${said(facts, 'name')}委托的是代理人；助理只替代理人准备、提交材料。签名、表态、同意由代理人本人作出，是本院的办法，法律没有专门规定。`,
      mend: '请代理人用自己的账号办；您准备好的内容可以交给他。急的，当事人自己也可以办，或者到窗口。',
    }),
    'permission/assisting-ended': () => ({
      what: '您在本案不再是助理，没有提交。',
      why: '代理人或者当事人解除了，写明的日子过了，代理人自己的代理终止了，或者代理人的账号停用过。助理只在代理人请他的时候替其交材料，这是本院的办法。以前您交的材料仍然有效，当事人的期限照常计算。',
      mend: '请马上把没有提交的内容交给代理人或者当事人，由其自己提交；还要您帮忙的，请代理人重新请您；代理人自己的代理也终止了的，由当事人先另行委托。',
    }),
    'permission/pays-by-link': () => ({
      what: '您在本案的代理已经终止，看不到这笔费用，没有交成。',
      why: '谁替当事人交费，法律都不禁止；只是账单只给当事人和正在代理的人看。',
      mend: '请当事人在账单上生成付款链接发给您，打开就能交；当事人自己也可以交。',
    }),
    'permission/authority-ended': () => ({
      what: '您在本案的代理已经终止，没有提交。',
      why: '代人诉讼要有当事人的授权委托书（民事诉讼法第六十二条）；委托终止以前您办的事仍然有效，当事人的期限照常计算。',
      mend: '请马上把没有提交的内容交给当事人，由当事人自己提交；还要您代理的，请当事人重新委托。不清楚的，拨打热线或者到窗口问一问。',
    }),
    'permission/step-up': () => ({
      what: '请再核对一次身份。',
      why: '这件事比较重要，要确认现在操作的是您本人。',
      mend: '核对以后接着办，填好的内容都在。',
    }),
    'docket/no-longer-open': (facts) =>
      said(facts, 'doneAt') === ''
        ? {
            what: '现在不是办这件事的时候。',
            why: '案件还没有走到这一步，或者已经过了这一步；也可能打开的网址是旧的。',
            mend: '打开案件，看看现在要办什么。',
          }
        : {
            what: `这件事现在不用办。上一次办理：${dayZh(facts, 'doneAt')} ${hourOf(facts, 'doneAt')}，“${said(facts, 'title')}”。`,
            why: '同一件事已经办过，或者案件往前走了。',
            mend: '上一次办成什么样，看卷宗里的这一号；还有要办的，看案件页上现在列出的事。',
          },
    'form/left-out': () => ({
      what: '有必须回答的问题没有回答。',
      why: '缺了这些，这件事办不成。',
      mend: '把它们补上，再交一次。您填好的内容都在。',
    }),
    'docket/changed-meanwhile': (facts) => ({
      what: `还没有办。您打开以后，案件里有了新的情况：${listed(facts, 'titles', '、')}。`,
      why: '这件事要看过全部材料再决定；这个案件里刚刚办了别的事（别人办的，或者您在另一个页面办的），要一起看了再办。',
      mend: '先回案件看一看，再接着办。您填的内容都留着，什么都没有丢。',
    }),
    'docket/seen-left-out': () => ({
      what: '还没有办：没有说明您是看着哪些材料决定的。',
      why: '这件事要看过全部材料再决定，所以提交时要写明您看到卷宗的第几号（`seen`）。',
      mend: '先读一遍这件事的表单，把它给出的 `seen` 一起交上来。在网页上重新打开就行。您写的内容没有丢。',
    }),
    'docket/entry-too-large': (facts) => ({
      what: `没有交出去：一次交的文字太长，超过了 ${said(facts, 'kilobytes')} KB。`,
      why: '卷宗里一条记录能放的文字有限；文件、照片不算在内。',
      mend: '把长的部分另存成文件，作为附件交上来；或者分几次交，或者到窗口交。您写的内容都留着。',
    }),
    'docket/busy': () => ({
      what: '现在办的人太多，还没办成。',
      why: '同一个案件有好几个人同时在办。',
      mend: '内容都留着，稍等片刻再试。',
    }),
    'docket/command-id-reused': () => ({
      what: '没有再交一次：这份已经交过了，法院已经收到。',
      why: '先前从另一个页面或者另一台设备交过，内容和现在的不一样。一份草稿只交一次，免得立成两件。',
      mend: '先看先前交的回执。您后来写的都留着：要补充到已经交的里，在那边补交；确实是另外一件，看过以后再交。',
    }),
    'docket/no-such-command': () => ({
      what: '没有这个事项。',
      why: '页面可能是旧的。',
      mend: '刷新页面再试。',
    }),
    'docket/no-such-stream': () => ({
      what: '没有找到这个案件。',
      why: '这件事要在案件里办；网址里没有案件，或者不完整。',
      mend: '从案件列表里打开。',
    }),
  },
  entries: {
    'participation.Begun': (body) => ({
      title:
        body['role'] === 'judge'
          ? '确定承办审判员'
          : body['role'] === 'clerk'
            ? '确定书记员'
            : body['role'] === 'filing-reviewer'
              ? '指定代为审查立案的人员'
              : body['role'] === 'filing-judge'
                ? '指定代为决定是否立案的人员'
                : body['standing'] === 'assistant'
                  ? '代理人的助理'
                  : body['standing'] === 'representative'
                    ? '诉讼代表人'
                    : linkedAs(body['standing']),
      detail: [said(body, 'name'), said(body, 'reasons')].filter((one) => one !== '').join('\n'),
    }),
    'participation.Linked': () => ({ title: '参加人关联案件', detail: '' }),
    'participation.Ended': (body) => ({
      title:
        body['guardianship'] !== undefined
          ? '法定代理人变更或者终止'
          : body['why'] === nowTheParty
            ? '代表人的身份已经核对，直接以单位名义参加'
            : '参加人退出',
      detail: said(body, 'reasons'),
    }),
    'participation.Corrected': (body) => ({
      title: '参加人信息更正',
      detail: [
        `${said(body, 'name')}${body['was'] === undefined ? '' : `（原写作${said(body, 'was')}）`}`,
        said(body, 'proof'),
      ]
        .filter(Boolean)
        .join('：'),
    }),
  },
};
