import type { Lang } from '@xiezhi/contract';
import { dayEn, dayZh } from '@xiezhi/procedures';

interface AddressText {
  readonly electronic: string;
  readonly yes: string;
  readonly no: string;
  readonly judgments: string;
  readonly judgmentsToo: string;
  readonly judgmentsOnPaper: string;
  readonly ways: Readonly<Record<'account' | 'email' | 'fax' | 'message', string>>;
  readonly account: string;
  readonly address: string;
  readonly phone: string;
  readonly receiver: string;
  readonly none: string;
  readonly how: string;
  readonly own: (at: string) => string;
  readonly byAgent: (name: string, at: string) => string;
  /** Taken down by the clerk: who, when, and where it can be heard or seen again. */
  readonly recorded: (by: string, at: string, evidence: string) => string;
}

/** What a party has confirmed of where papers go to it (CPLI-136), as it reads it on a screen. */
export const addressTexts: Readonly<Record<Lang, AddressText>> = {
  'zh-CN': {
    electronic: '电子送达',
    yes: '同意',
    no: '不同意，送达纸质文书',
    judgments: '判决书、裁定书、调解书',
    judgmentsToo: '也用电子方式送达',
    judgmentsOnPaper: '送达纸质的',
    ways: { account: '专用账号', email: '电子邮箱', fax: '传真', message: '即时通讯账号' },
    account: '经实名认证的账号',
    address: '收纸质文书的地址',
    phone: '收短信的手机号',
    receiver: '代收人',
    none: '没有提供',
    how: '怎样确认的',
    own: (at) => `本人${dayZh({ at }, 'at')}在账号里确认`,
    byAgent: (name, at) =>
      `${name}${dayZh({ at }, 'at')}代为确认；其代理或者代表终止时，不再用这个地址`,
    recorded: (by, at, evidence) =>
      `${dayZh({ at }, 'at')}由书记员${by}记录${evidence === '' ? '' : `：${evidence}`}`,
  },
  en: {
    electronic: 'Electronic service',
    yes: 'Agreed',
    no: 'Not agreed: papers come on paper',
    judgments: 'Judgments and rulings',
    judgmentsToo: 'Electronically as well',
    judgmentsOnPaper: 'On paper',
    ways: { account: 'Account', email: 'E-mail', fax: 'Fax', message: 'Instant message' },
    account: 'The account under the confirmed name',
    address: 'Address for papers',
    phone: 'Telephone for short messages',
    receiver: 'Who takes papers in',
    none: 'Not given',
    how: 'How it was confirmed',
    own: (at) => `By the party from its account on ${dayEn({ at }, 'at')}`,
    byAgent: (name, at) =>
      `By ${name} for the party on ${dayEn({ at }, 'at')}; it holds no longer than their authority`,
    recorded: (by, at, evidence) =>
      `Taken down by the clerk ${by} on ${dayEn({ at }, 'at')}${evidence === '' ? '' : `: ${evidence}`}`,
  },
};
