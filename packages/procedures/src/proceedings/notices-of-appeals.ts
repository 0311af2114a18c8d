import { isReconsideration } from '../shared/matter-by-name.ts';
import type { Notice } from './notice.ts';
import { byHand } from './notice.ts';

/* An appeal, and what the court above is asked to reconsider: each is called what it is, since no appeal lies against the latter. */

/** Whoever appealed knows; the others learn it, and that they will be served. */
const noticeOfAppeal: Notice = {
  on: 'appeal.Submitted',
  say: ({ body }) => {
    const { participant: of, ruling } = body as {
      readonly participant: string;
      readonly ruling?: string;
    };
    const what = isReconsideration({ ruling })
      ? '有申请人向上一级法院申请复议，由本院连同案卷报送。'
      : '有当事人提起上诉，上诉状副本将送达给您。';
    return ({ id }) => (id === of ? null : what);
  },
};

/** A step of its course: to everybody, or to everybody but whoever asked for it. */
const step = (on: string, say: (what: string) => string): Notice => ({
  on,
  say: ({ body }, { appeal: { appeals } }) => {
    const { appeal, participant: of } = body as {
      readonly appeal?: string;
      readonly participant?: string;
    };
    const one = appeals.find(({ id }) => id === appeal);
    const text = say(isReconsideration({ ruling: one?.ruling }) ? '复议申请' : '上诉');
    return ({ id }) => (id === of ? null : text);
  },
});

export const noticesOfAppeals: readonly Notice[] = [
  noticeOfAppeal,
  byHand(step('appeal.Weighed', (what) => `法官对收下时注明了问题的${what}作出了决定。`)),
  step('appeal.Decided', () => '上一级法院的裁定已经收到。'),
  byHand(step('appeal.WithdrawalAsked', (what) => `有当事人申请撤回${what}。`)),
  byHand(step('appeal.WithdrawalDecided', (what) => `法官对撤回${what}的申请作出了决定。`)),
  step('appeal.WithdrawalForwarded', (what) => `撤回${what}的申请已经转交上一级法院。`),
  byHand(step('appeal.WithdrawalDenied', (what) => `上一级法院裁定不准许撤回${what}，继续审理。`)),
];
