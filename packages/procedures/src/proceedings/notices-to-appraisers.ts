import type { Entry } from '@xiezhi/kernel';
import { entrusted, participant } from '@xiezhi/record';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { toParticipant } from './to-linked.ts';

/* OOR-28.2.1: whoever examines acts from an account and looks into it seldom: a word to the phone, of what waits there for them. */

type Body = Readonly<Record<string, string>>;
const bodyOf = ({ body }: Pick<Entry, 'body'>): Body => body as Body;

/** To each of the people of the work that the entry bears, or to those of them it concerns. */
const toPeople = (
  on: string,
  what: (body: Body) => string | null,
  whom: (one: EntrustedWork, body: Body) => readonly string[] = ({ people }) =>
    people.map(({ participant: id }) => id),
  alsoGone = false,
): Effect => ({
  name: `proceedings/notice-to-appraiser-${on}`,
  on,
  port: 'sms',
  message: (entry, state) => {
    const body = bodyOf(entry);
    const one = entrusted((state as CaseState).appraisal, body['commission'] ?? '');
    const text = what(body);
    return one === null || (one.out && !alsoGone) || text === null
      ? []
      : whom(one, body).flatMap((id) => toParticipant(state as CaseState, id, text));
  },
});

/** Who of them is asked to withdraw, or says so: the others go on. */
const whoever = (_one: EntrustedWork, { against, participant: own }: Body): readonly string[] =>
  [against ?? own].flatMap((id) => id ?? []);

export const noticesToAppraisers: readonly Effect[] = [
  {
    name: 'proceedings/notice-to-appraiser',
    on: 'participation.Begun',
    port: 'sms',
    message: (entry, state) => {
      const { participant: id = '' } = bodyOf(entry);
      const at = state as CaseState;
      return participant(at.participation, id)?.role === 'appraiser'
        ? toParticipant(at, id, '法院委托您的机构鉴定，请答复是否接受。')
        : [];
    },
  },
  toPeople('appraisal.HandedOverByHand', () => '法院移交了鉴定材料，请核对。'),
  toPeople('appraisal.NeedDecided', () => '法院答复了您的请求。'),
  toPeople(
    'appraisal.OpinionHandedIn',
    () => '鉴定书已经提交，等您签名。',
    ({ people, opinion }) =>
      opinion === null || opinion.issuedAt !== null
        ? []
        : people.flatMap(({ participant: id }) => (opinion.signed.includes(id) ? [] : [id])),
  ),
  toPeople(
    'appraisal.OpinionSentBack',
    (body) => `鉴定书退回补正，请在${dayZh(body, 'dueOn')}以前重新提交。`,
  ),
  toPeople(
    'appraisal.ReplyRequired',
    (body) => `当事人对鉴定意见有异议，请在${dayZh(body, 'dueOn')}以前书面答复。`,
  ),
  toPeople('appraisal.ReplyDemandSettled', (body) =>
    said(body, 'outcome') === 'ended'
      ? '法院不再等待您对异议的答复。'
      : `法院另定了答复异议的日子，请在${dayZh(body, 'dueOn')}以前书面答复。`,
  ),
  toPeople(
    'appraisal.LotSetAside',
    () => '法院撤销了摇号结果，您的机构不再承担本案的鉴定。',
    undefined,
    true,
  ),
  toPeople(
    'recusal.Applied',
    // What came without authority stops nobody until it is shown (CPL-62).
    ({ repeats, authority }) =>
      repeats === undefined && authority === undefined
        ? '有当事人申请您回避，作出决定以前，请暂停本案的鉴定。'
        : '有当事人申请您回避，法院通知您暂停以前，您照常工作。',
    whoever,
  ),
  toPeople('recusal.Decided', () => '对鉴定人回避的申请已经作出决定。'),
  toPeople('recusal.Reconsidered', () => '对鉴定人回避的复议已经作出决定。'),
];
