import type { Instant, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { isCauseUnknown, kindOf, participant } from '@xiezhi/record';
import { correctionNames } from './correction-names.ts';

const came = {
  plaintiff: '本人到窗口',
  representative: '法定代表人（负责人）或者法定代理人到窗口',
  agent: '委托的人到窗口',
  'by-post': '邮寄或者投入信箱',
} as const;
const documents = {
  'resident-id-card': '居民身份证',
  'temporary-id-card': '临时居民身份证',
  'household-register': '户口簿',
  passport: '护照',
  'residence-permit': '港澳台居民居住证',
  'foreign-residence-card': '外国人永久居留身份证',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'old-foreign-residence-card': '外国人永久居留身份证（2023 年以前的旧证）',
} as const;

/** What was brought: a suit against somebody for something, or an application under the name of its paper. */
function matterOf(filing: CaseState['filing']): string {
  const { counter, defendantNames } = filing;
  const kind = kindOf(filing);
  const whom = defendantNames.join('、');
  if (kind !== null) return [kind.document.zh, whom].filter((one) => one !== '').join('，');
  return `${counter?.form === 'oral' ? '口头起诉' : '起诉'}${[whom, isCauseUnknown(filing) ? '' : (filing.causeName ?? '')].filter((one) => one !== '').join('，')}`;
}

/** The receipt for what was brought to the counter, to be printed and handed over there and then (OLR-9.1.0, OLR-11.3.0). */
export function counterReceiptData(
  { filing, participation }: CaseState,
  court: CourtProfile,
  now: Instant,
  contact: Json,
): Readonly<Record<string, Json>> {
  const { counter } = filing;
  const lacking = filing.lacking.map((item) => correctionNames[item] ?? item);
  return {
    court: court.name,
    receiptNumber: filing.receipt ?? '',
    submitter: `${participant(participation, 'p1')?.name ?? filing.plaintiffName ?? ''}（${counter === null ? '提交人' : came[counter.presents]}）`,
    matter: matterOf(filing),
    receivedAt: filing.submittedAt ?? now,
    receivedOn: counter?.receivedOn ?? null,
    way: counter?.presents === 'by-post' ? 'post' : 'window',
    materials: filing.attachments.map(({ name, sha256 }) => ({
      name,
      form: 'scan',
      pages: null,
      sha256,
    })),
    remarks: [
      ...(counter === null
        ? []
        : [
            counter.document === undefined
              ? `没有人到窗口，没有核对证件原件${counter.postedOn === undefined ? '' : `；邮戳日期 ${counter.postedOn}`}。`
              : `核对了${documents[counter.document]}原件。`,
            `纸质原件：${counter.keptAt}`,
          ]),
      ...(lacking.length === 0 ? [] : [`还缺${lacking.join('、')}，可以在审查期间补交。`]),
    ],
    nextStep:
      filing.handOverTo === null
        ? kindOf(filing) !== null
          ? '本院按这类案件的期限审查：符合条件的受理；需要补正的一次告知全部内容；不符合条件的，说明理由。'
          : '本院从收到材料的次日起七日内审查：符合条件的登记立案；需要补正的一次告知全部内容；不符合条件的，说明理由，坚持起诉的作出裁定，裁定可以上诉。'
        : '本院代收后转交有管辖权的法院，由那个法院从收到材料的次日起七日内答复。',
    decideBy: null,
    contact,
  };
}
