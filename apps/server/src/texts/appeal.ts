import type { Lang } from '@xiezhi/contract';
import type { CourtDay } from '@xiezhi/kernel';
import { dayEn, dayZh } from '@xiezhi/procedures';

interface AppealText {
  /** A party's last day stands beside it; `cited` is the article, as people of the court call it. */
  readonly own: (cited: string) => string;
  readonly of: (name: string, cited: string) => string;
  /** The judgment has not been served yet. */
  readonly ownLater: (cited: string) => string;
  readonly ownOver: (on: CourtDay, cited: string) => string;
  readonly later: (name: string, cited: string) => string;
  readonly final: (cited: string) => string;
  /** Marked when it came in, and not weighed yet. */
  readonly marked: string;
  /** Without an article it is not said that the judgment has no effect yet. */
  readonly standing: (cited: string | null) => string;
  readonly sentUp: (on: CourtDay, court: string, cited: string | null) => string;
  /** The paper of the court above is here. */
  readonly decided: (court: string, on: CourtDay, number: string, outcome: string) => string;
  readonly binds: (on: CourtDay, outcome: string) => string;
  /** The fee was not paid whole when the file went up; `court` is the one above. */
  readonly feeAbove: (court: string, name: string) => string;
  /** Nobody appealed in time, or no appeal lies. */
  readonly inForce: (on: CourtDay, cited: string) => string;
  readonly perform: string;
  /** What whoever won does where the other does not perform; `cited` gives the time for it. */
  readonly enforce: (cited: string) => string;
  /** A judge found that an appeal, late or marked otherwise, has no effect. */
  readonly ownWithout: string;
  readonly without: (name: string) => string;
  /** Under which number it is tried anew; null: not known yet. */
  readonly retrial: (number: string | null) => string;
}

const outcomesZh: Readonly<Record<string, string>> = {
  upheld: '驳回上诉，维持原判',
  changed: '改判',
  remanded: '撤销原判，发回重审',
  withdrawn: '准许撤回上诉',
  mediated: '调解结案',
};
const outcomesEn: Readonly<Record<string, string>> = {
  upheld: 'appeal dismissed, judgment upheld',
  changed: 'judgment changed',
  remanded: 'judgment set aside, case sent back to be tried again',
  withdrawn: 'appeal taken back',
  mediated: 'settled by mediation',
};

/** What a judgment leads to, for somebody who has never been to court. */
export const appealTexts: Readonly<Record<Lang, AppealText>> = {
  'zh-CN': {
    own: (cited) => `您的上诉期最后一日（${cited}）。不服判决的，这一日以前把上诉状交给本院`,
    of: (name, cited) => `${name}的上诉期最后一日（${cited}）`,
    ownLater: (cited) => `判决书送达您的次日起十五日内，可以上诉（${cited}）`,
    ownOver: (on, cited) =>
      `您的上诉期到${dayZh({ on }, 'on')}已经届满（${cited}）。现在上诉，法院照样收，会注明逾期，由法官决定`,
    later: (name, cited) => `判决书送达${name}的次日起十五日内，${name}可以上诉（${cited}）`,
    final: (cited) => `这份判决一审终审，不能上诉（${cited}）`,
    marked: '收到上诉，注明了问题，由法官决定',
    standing: (cited) =>
      `已经收到上诉${cited === null ? '' : `，判决还没有发生法律效力（${cited}）`}。上诉状送达对方、对方答辩以后，案卷报送上一级法院`,
    sentUp: (on, court, cited) =>
      `案卷已于${dayZh({ on }, 'on')}报送${court}，等第二审审理${cited === null ? '' : `；判决还没有发生法律效力（${cited}）`}`,
    decided: (court, on, number, outcome) =>
      `${court}${dayZh({ on }, 'on')}以${number}作出裁判：${outcomesZh[outcome] ?? ''}`,
    binds: (on, outcome) => {
      const since = `自${dayZh({ on }, 'on')}起发生法律效力`;
      if (outcome === 'mediated') return `调解书${since}，本院的判决视为撤销`;
      return outcome === 'changed' ? `第二审判决${since}` : `本院的判决${since}`;
    },
    feeAbove: (court, name) =>
      `${name}的上诉费还没有交足：案卷已经报送，交费的事由${court}处理，请等该院通知；在本院已经交的，照样算数`,
    inForce: (on, cited) => `本院的判决自${dayZh({ on }, 'on')}起发生法律效力（${cited}）`,
    perform:
      '判决要求付款、交付或者做什么的，按判决主文写明的日期履行；从判决生效之日起算的，从上面的日期起算',
    enforce: (cited) =>
      `对方到期不履行的，可以申请执行，在“办事”里选“申请执行”，也可以到法院窗口办理。申请执行的期间是二年，从判决写明的履行期间最后一日起算；没有写明的，从判决生效之日起算（${cited}）`,
    ownWithout: '您的上诉，法官认定不发生上诉的效力，理由写在卷宗里；不再报送上一级法院',
    without: (name) => `${name}的上诉，法官认定不发生上诉的效力，不再报送上一级法院`,
    retrial: (number) =>
      number === null
        ? '本院重新立案，另行组成合议庭审理，新的案号会通知各方'
        : `本案以${number}重新审理，请到那个案件里办理`,
  },
  en: {
    own: (cited) =>
      `Your last day to appeal (${cited}). If you disagree with the judgment, hand in your appeal at this court by then`,
    of: (name, cited) => `Last day to appeal for ${name} (${cited})`,
    ownLater: (cited) =>
      `You may appeal within fifteen days, counted from the day after the judgment is served on you (${cited})`,
    ownOver: (on, cited) =>
      `Your time to appeal ended on ${dayEn({ on }, 'on')} (${cited}). An appeal now is received all the same and marked as late; a judge decides`,
    later: (name, cited) =>
      `${name} may appeal within fifteen days, counted from the day after the judgment is served on ${name} (${cited})`,
    final: (cited) => `This judgment is final; no appeal lies (${cited})`,
    marked: 'An appeal has come in and was marked; a judge decides what follows',
    standing: (cited) =>
      `An appeal has come in${cited === null ? '' : `, and the judgment has not taken effect (${cited})`}. Once the other side has been served and has answered, the file goes to the court above`,
    sentUp: (on, court, cited) =>
      `The file went to ${court} on ${dayEn({ on }, 'on')} for the second instance${cited === null ? '' : `; the judgment has not taken effect (${cited})`}`,
    decided: (court, on, number, outcome) =>
      `${court} decided on ${dayEn({ on }, 'on')}, ${number}: ${outcomesEn[outcome] ?? ''}`,
    binds: (on, outcome) => {
      const since = `in force since ${dayEn({ on }, 'on')}`;
      if (outcome === 'mediated')
        return `The mediation statement is ${since}; the judgment of this court counts as set aside`;
      return outcome === 'changed'
        ? `The judgment of the second instance is ${since}`
        : `The judgment of this court is ${since}`;
    },
    feeAbove: (court, name) =>
      `The fee for the appeal of ${name} is not paid in full. The file has gone up: ${court} deals with it and will write to you. What was received here counts`,
    inForce: (on, cited) =>
      `The judgment of this court is in force since ${dayEn({ on }, 'on')} (${cited})`,
    perform:
      'Whoever is ordered to pay, hand over or do something performs by the day the order names; where it counts from the day the judgment takes effect, count from the day above',
    enforce: (cited) =>
      `If the other side does not perform in time, you can apply for enforcement, under “Services” or at the counter of the court. The time for it is two years, from the last day the judgment gives for performing, or from its taking effect where it gives none (${cited})`,
    ownWithout:
      'A judge found that your appeal has no effect; the reasons are in the file. It does not go to the court above',
    without: (name) =>
      `A judge found that the appeal of ${name} has no effect; it does not go to the court above`,
    retrial: (number) =>
      number === null
        ? 'This court files it anew and another bench tries it; all are told the new number'
        : `It is tried again as ${number}; go on there`,
  },
};
