import type { Lang } from '@xiezhi/contract';
import type { purposes, SuitEnd } from '@xiezhi/record';

type Purpose = (typeof purposes)[number];

const purposesZh: Readonly<Record<Purpose, string>> = {
  hearing: '开庭',
  exchange: '证据交换',
  pronouncement: '宣判',
  inquiry: '询问',
};
const purposesEn: Readonly<Record<Purpose, string>> = {
  hearing: 'Hearing',
  exchange: 'Exchange of evidence',
  pronouncement: 'Pronouncement of judgment',
  inquiry: 'Inquiry',
};

interface CourseText {
  /** @param estimate a sentence of its own, where the fee can be reckoned. */
  readonly fee: (estimate: string | null) => string;
  /** Paid, or let off, at the court that handed the case over. */
  readonly feeCame: (court: string) => string;
  readonly feeStays: (number: string) => string;
  /** Of claims that were separated. */
  readonly feeApart: (number: string) => string;
  /** Tried anew: the number of the first trial, and of the decision that sent it back. */
  readonly again: (first: string, above: string) => string;
  readonly apart: (first: string) => string;
  readonly estimate: (whole: string, half: string) => string;
  /** Before the fee is paid, and after. */
  readonly service: string;
  readonly serviceNow: string;
  /** Before the defendants have answered, and after. */
  readonly hearing: string;
  readonly hearingNow: string;
  /** A sitting that is fixed; its day stands beside it. */
  /** Ruled to go to another court, and not gone yet. */
  readonly transfer: (court: string) => string;
  readonly evidence: (names: string) => string;
  readonly jurisdiction: (name: string) => string;
  readonly answer: (name: string) => string;
  readonly announced: (name: string) => string;
  /** How the reader attends it, and for the court who attends online. */
  readonly youOnline: string;
  readonly youInPerson: (place: string) => string;
  readonly online: (names: readonly string[]) => string;
  readonly sitting: (purpose: Purpose, time: string, place: string) => string;
  /** The same once its day is over and nothing is entered of it. */
  readonly sittingOver: (sitting: string) => string;
}

/** The ordinary course of a civil claim, for somebody who has never been to court. */
export const courseTexts: Readonly<Record<Lang, CourseText>> = {
  'zh-CN': {
    fee: (estimate) =>
      `法院立案后发交费通知，原告自收到通知的次日起七日内交纳诉讼费。${estimate ?? ''}`,
    feeCame: (court) =>
      `诉讼费在${court}已经交过或者已经准予缓交、减交、免交，随案移交；本院立案以后多退少补，不重复收取。`,
    feeStays: (number) => `在${number}案中已经交过的诉讼费继续有效，不重复收取。`,
    feeApart: (number) =>
      `在${number}案中交过的受理费，属于这些请求的部分已经转过来，准予的缓交、免交继续有效；本院立案以后多退少补，不重复收取。`,
    apart: (first) =>
      `法官把这些请求从${first}案分出，在本院另立一案审理。不用重新起诉；交过的证据和答辩都在，不用再交。送达地址、是否同意电子送达和在线诉讼要在本案重新确认；对证据的意见、自认、证人出庭等，也要在本案重新提出；反诉和还没有决定的调查取证申请留在原案。`,
    again: (first, above) =>
      `上一级法院${above}把${first}案发回重审，本院重新立案，由没有审过的法官审理。交过的材料都在，不用再交。`,
    estimate: (whole, half) =>
      `按现在的请求金额估算，普通程序约 ${whole} 元，简易程序约 ${half} 元，以法院通知为准。`,
    service: '立案之日起五日内，法院把起诉状副本发送被告；被告收到之日起有十五日提交答辩状。',
    serviceNow: '法院把起诉状副本送达被告；被告收到之日起有十五日提交答辩状。',
    hearing: '答辩以后，法院定开庭的日子，至少提前三日通知各方；简易程序可以更快。',
    hearingNow: '法院定开庭的日子，至少提前三日通知各方；简易程序可以更快。',
    transfer: (court) => `裁定送达各方、上诉期满没有人上诉的，案件移送${court}审理；本院不再审理。`,
    evidence: (names) => `${names}的举证期限到这一天`,
    jurisdiction: (name) => `${name}对管辖权有异议的，在这一天以前（含当天）提出`,
    answer: (name) => `${name}的答辩期到这一天；不答辩的，不影响审理`,
    announced: (name) => `向${name}的公告送达期满，书记员记明以后，文书视为送达`,
    youOnline: '您在线参加，进入在线法庭的办法由书记员另行通知；请提前十五分钟准备，备好身份证件',
    youInPerson: (place) => `请您带身份证件，提前十五分钟到${place}`,
    online: (names) => `在线参加：${names.join('、')}`,
    sitting: (purpose, time, place) => `${purposesZh[purpose]}：${time}，${place}`,
    sittingOver: (sitting) => `${sitting}。这一天已过，法院还没有登记庭审情况`,
  },
  en: {
    fee: (estimate) =>
      `After registration the court sends a fee notice, and the plaintiff pays within seven days of receiving it.${estimate === null ? '' : ` ${estimate}`}`,
    feeCame: (court) =>
      `What was paid at ${court}, or let off there, comes with the case: after registration only a difference is paid or goes back.`,
    feeStays: (number) => `What was paid in ${number} counts here; nothing is paid twice.`,
    feeApart: (number) =>
      `What was paid in ${number} for these claims came with them, and a deferral or exemption granted there holds; after registration only a difference is paid or goes back.`,
    apart: (first) =>
      `The judge separated these claims from ${first}; they are a case of their own in this court. Nothing need be filed anew; exhibits and answers are here. Say again here: your address for service, whether you agree to electronic service and to going online, what you say to exhibits, what you admit, which witnesses come. Counterclaims and undecided applications on evidence stayed where they were.`,
    again: (first, above) =>
      `The court above (${above}) sent ${first} back. It is filed anew and goes to a judge who did not hear it; what was handed in is here and need not be handed in again.`,
    estimate: (whole, half) =>
      `Estimated from the amount claimed: about ${whole} yuan in ordinary procedure, ${half} yuan in summary procedure. The court’s notice decides.`,
    service:
      'Within five days of registration the court sends the complaint to the defendant, who then has fifteen days from receiving it to submit a defence.',
    serviceNow:
      'The court serves the complaint on the defendant, who then has fifteen days to submit a defence.',
    hearing:
      'After the defence the court fixes a day for the hearing and notifies everybody at least three days before; in summary procedure it may be quicker.',
    hearingNow:
      'The court fixes a day for the hearing and notifies everybody at least three days before; in summary procedure it may be quicker.',
    transfer: (court) =>
      `Once the ruling is served on everybody and nobody has appealed it in time, the case goes to ${court}. This court tries it no further.`,
    evidence: (names) => `Last day for evidence: ${names}`,
    jurisdiction: (name) =>
      `Last day for ${name} to object to the court’s jurisdiction, if it wishes to`,
    answer: (name) => `Last day for ${name} to answer; the case goes on without an answer`,
    announced: (name) =>
      `The announcement to ${name} ends; once the clerk has noted it, the papers count as served`,
    youOnline:
      'You attend online; the clerk tells you how to enter the online courtroom. Be ready fifteen minutes early, with your identity document',
    youInPerson: (place) =>
      `Come to ${place} fifteen minutes early and bring your identity document`,
    online: (names) => `Online: ${names.join(', ')}`,
    sitting: (purpose, time, place) => `${purposesEn[purpose]}: ${time}, ${place}`,
    sittingOver: (sitting) =>
      `${sitting}. This day is over, and the court has not entered what happened`,
  },
};

const endsZh: Readonly<Record<SuitEnd['how'], string>> = {
  withdrawn: '原告撤诉',
  'treated-as-withdrawn': '按撤诉处理',
  terminated: '终结诉讼',
  transferred: '移送其他法院',
  mediated: '调解结束',
  dismissed: '裁定驳回起诉',
};
const endsEn: Readonly<Record<SuitEnd['how'], string>> = {
  withdrawn: 'The suit was withdrawn',
  'treated-as-withdrawn': 'The suit was treated as withdrawn',
  terminated: 'The suit was ended',
  transferred: 'The case was transferred to another court',
  mediated: 'The case ended by mediation',
  dismissed: 'The suit was dismissed',
};

/** For whoever goes to an act whose step is over: by a judgment, or by an end of the suit without one. */
export const pastTexts: Readonly<
  Record<
    Lang,
    (by: 'judgment' | SuitEnd['how']) => { readonly label: string; readonly value: string }
  >
> = {
  'zh-CN': (by) =>
    by === 'judgment'
      ? {
          label: '已经宣判',
          value:
            '这一步已经过去。交来照样收下入卷，一般不再影响这份判决；不服判决的，请在上诉期内上诉。',
        }
      : {
          label: endsZh[by],
          value: '本案在本院已经结束，没有判决。交来照样收下入卷，一般不会再处理。',
        },
  en: (by) =>
    by === 'judgment'
      ? {
          label: 'Judgment has been pronounced',
          value:
            'This step is over. What you hand in is received and kept on file, but will not usually change this judgment. If you disagree with it, appeal within the time limit.',
        }
      : {
          label: endsEn[by],
          value:
            'The case has ended at this court without a judgment. What you hand in is received and kept on file, but will not usually be dealt with.',
        },
};
