import { participant, reachedBy, speakersFor } from '@xiezhi/record';
import type { CaseState, Service } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { listedFor } from '../shared/listed-for.ts';

/**
 * A mail leaves after the act is entered, with the papers in it: its arrival is service (OLR-31.1.0), and what arrives must
 * be there to be read, account or not. It names the case and the court, and holds no link (nobody should learn to follow one).
 */
export const email: Effect = {
  name: 'service/email',
  on: 'service.Ordered',
  port: 'service',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing, participation } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    const to = one ? service.addresses[one.addressee]?.email : undefined;
    if (!one?.channels.includes('email') || to === undefined) return [];
    const account = speakersFor(participation, one.addressee, 'service').length > 0;
    const invited = (participant(participation, one.addressee)?.invited ?? null) !== null;
    return [
      {
        service: id,
        to,
        subject: `${filing.caseNumber ?? ''} 文书送达`,
        text: textOf(one, filing.caseNumber ?? '', account),
        files: one.papers.map(({ file: { sha256, name, mediaType } }) => ({
          sha256,
          name,
          mediaType,
        })),
        // Whose code reads it again without an account; the code itself is made where it leaves, and lies in no docket.
        ...(account || !invited ? {} : { codeOf: one.addressee }),
        ...addresseeOf(participation, one),
      },
    ];
  },
};

/** Whose account the message is listed in. */
const addresseeOf = (participation: CaseState['participation'], { addressee }: Service) =>
  listedFor(participant(participation, addressee)?.person);

const textOf = (one: Service, number: string, account: boolean): string =>
  [
    `${number}：法院向您送达以下文书，全文见附件。`,
    ...one.papers.map(
      ({ title, file }, index) => `${String(index + 1)}. ${title}（SHA-256 ${file.sha256}）`,
    ),
    ...(account ? ['也可以登录您的专用账号查看和下载。'] : []),
    '本邮件没有链接；法院不会让您转账、下载软件或者说出验证码。',
  ].join('\n');

/** OLR-32.1.0: beside the service a short message says that something is there. It serves nothing and moves no day. */
export const reminder: Effect = {
  name: 'service/reminder',
  on: 'service.Ordered',
  port: 'sms',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing, participation } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    const to = one
      ? (service.addresses[one.addressee]?.phone ??
        reachedBy(participant(participation, one.addressee)))
      : null;
    if (!one || to === null || one.basis === 'paper' || one.basis === 'by-conduct') return [];
    const number = filing.caseNumber ?? '';
    return [
      {
        to,
        text: `【人民法院】${number}：有文书送达给您，${whereIn(participation, one)}。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
        ...addresseeOf(participation, one),
      },
    ];
  },
};

const placeOf: Readonly<Record<string, string>> = {
  email: '您确认的电子邮箱',
  fax: '您确认的传真',
  message: '您确认的即时通讯账号',
};

/** Where it is to be found: somebody without an account is not sent to one. */
const whereIn = (participation: CaseState['participation'], one: Service): string =>
  speakersFor(participation, one.addressee, 'service').length > 0
    ? '请登录专用账号查看和下载'
    : `请查看${one.channels.flatMap((way) => placeOf[way] ?? []).join('、')}`;
