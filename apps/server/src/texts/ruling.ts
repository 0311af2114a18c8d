import type { Lang } from '@xiezhi/contract';
import type { CourtDay } from '@xiezhi/kernel';
import type { RulingMatter } from '@xiezhi/procedures';
import { dayEn, dayZh } from '@xiezhi/procedures';

interface RulingNames {
  /** What the ruling is called in the other sentences. */
  readonly ruling: Readonly<Record<RulingMatter, string>>;
}

export interface RulingText {
  /** A party's last day stands beside it; `cited` is the article. */
  readonly own: (ruling: string, cited: string) => string;
  readonly of: (ruling: string, name: string, cited: string) => string;
  /** The ruling has not been served yet. */
  readonly ownLater: (ruling: string, cited: string) => string;
  readonly later: (ruling: string, name: string, cited: string) => string;
  readonly ownOver: (ruling: string, on: CourtDay, cited: string) => string;
  readonly marked: (ruling: string) => string;
  readonly standing: (ruling: string) => string;
  readonly sentUp: (ruling: string, on: CourtDay, court: string) => string;
}

/** What a ruling that can be appealed leads to, for somebody who has never been to court. */
export const rulingTexts: Readonly<Record<Lang, RulingNames & RulingText>> = {
  'zh-CN': {
    ruling: {
      acceptance: '不予受理的裁定',
      reconsideration: '不予受理执行申请的裁定',
      jurisdiction: '管辖权异议的裁定',
      counterclaim: '对反诉不予受理的裁定',
      dismissal: '驳回起诉的裁定',
      'third-party-claim': '对第三人的诉讼请求不予受理的裁定',
    },
    own: (ruling, cited) =>
      `您对${ruling}上诉的最后一日（${cited}）。不服的，这一日以前把上诉状交给本院`,
    of: (ruling, name, cited) => `${name}对${ruling}上诉的最后一日（${cited}）`,
    ownLater: (ruling, cited) => `${ruling}送达您的次日起十日内，可以上诉（${cited}）`,
    later: (ruling, name, cited) =>
      `${ruling}送达${name}的次日起十日内，${name}可以上诉（${cited}）`,
    ownOver: (ruling, on, cited) =>
      `您对${ruling}的上诉期到${dayZh({ on }, 'on')}已经届满（${cited}）。现在上诉，法院照样收，会注明逾期，由法官决定`,
    marked: (ruling) => `收到对${ruling}的上诉，注明了问题，由法官决定`,
    standing: (ruling) => `已经收到对${ruling}的上诉，裁定还没有生效。案卷要报送上一级法院`,
    sentUp: (ruling, on, court) =>
      `对${ruling}的上诉，案卷已于${dayZh({ on }, 'on')}报送${court}，等上一级法院裁定`,
  },
  en: {
    ruling: {
      acceptance: 'the ruling not to accept',
      reconsideration: 'the ruling not to accept the application for enforcement',
      jurisdiction: 'the ruling on jurisdiction',
      counterclaim: 'the ruling not to accept the counterclaim',
      dismissal: 'the ruling that dismisses the suit',
      'third-party-claim': 'the ruling not to accept the third party’s claim',
    },
    own: (ruling, cited) =>
      `Your last day to appeal against ${ruling} (${cited}). If you disagree, hand in your appeal at this court by then`,
    of: (ruling, name, cited) => `Last day for ${name} to appeal against ${ruling} (${cited})`,
    ownLater: (ruling, cited) =>
      `You may appeal within ten days, counted from the day after ${ruling} is served on you (${cited})`,
    later: (ruling, name, cited) =>
      `${name} may appeal within ten days, counted from the day after ${ruling} is served on ${name} (${cited})`,
    ownOver: (ruling, on, cited) =>
      `Your time to appeal against ${ruling} ended on ${dayEn({ on }, 'on')} (${cited}). An appeal now is received all the same and marked as late; a judge decides`,
    marked: (ruling) =>
      `An appeal against ${ruling} has come in and was marked; a judge decides what follows`,
    standing: (ruling) =>
      `An appeal against ${ruling} has come in, and the ruling is not in force. The file goes to the court above`,
    sentUp: (ruling, on, court) =>
      `On the appeal against ${ruling} the file went to ${court} on ${dayEn({ on }, 'on')}; that court rules next`,
  },
};

/** The same of a ruling that the court above reconsiders; nobody but whoever was refused is in the case. */
export const reconsiderationTexts: Readonly<Record<Lang, RulingText>> = {
  'zh-CN': {
    own: (ruling, cited) =>
      `您对${ruling}申请复议的最后一日（参照${cited}）。不服的，这一日以前把复议申请书交给本院`,
    of: (ruling, name, cited) => `${name}对${ruling}申请复议的最后一日（参照${cited}）`,
    ownLater: (ruling, cited) =>
      `${ruling}送达您的次日起十日内，可以向上一级法院申请复议（参照${cited}）`,
    later: (ruling, name, cited) =>
      `${ruling}送达${name}的次日起十日内，${name}可以向上一级法院申请复议（参照${cited}）`,
    ownOver: (ruling, on, cited) =>
      `您对${ruling}申请复议的期限到${dayZh({ on }, 'on')}已经届满（参照${cited}）。现在申请，法院照样收，会注明逾期，由法官决定`,
    marked: (ruling) => `收到对${ruling}的复议申请，注明了问题，由法官决定`,
    standing: (ruling) => `已经收到对${ruling}的复议申请。案卷要报送上一级法院`,
    sentUp: (ruling, on, court) =>
      `对${ruling}的复议申请，案卷已于${dayZh({ on }, 'on')}报送${court}，等上一级法院裁定`,
  },
  en: {
    own: (ruling, cited) =>
      `Your last day to ask for reconsideration of ${ruling} (after ${cited}). If you disagree, hand in your application at this court by then`,
    of: (ruling, name, cited) =>
      `Last day for ${name} to ask for reconsideration of ${ruling} (after ${cited})`,
    ownLater: (ruling, cited) =>
      `You may ask the court above for reconsideration within ten days, counted from the day after ${ruling} is served on you (after ${cited})`,
    later: (ruling, name, cited) =>
      `${name} may ask the court above for reconsideration within ten days, counted from the day after ${ruling} is served on ${name} (after ${cited})`,
    ownOver: (ruling, on, cited) =>
      `Your time to ask for reconsideration of ${ruling} ended on ${dayEn({ on }, 'on')} (after ${cited}). An application now is received all the same and marked as late; a judge decides`,
    marked: (ruling) =>
      `An application for reconsideration of ${ruling} has come in and was marked; a judge decides what follows`,
    standing: (ruling) =>
      `An application for reconsideration of ${ruling} has come in. The file goes to the court above`,
    sentUp: (ruling, on, court) =>
      `On the application for reconsideration of ${ruling} the file went to ${court} on ${dayEn({ on }, 'on')}; that court rules next`,
  },
};
