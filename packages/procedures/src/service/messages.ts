import { participant, reachedBy, standingFor } from '@xiezhi/record';
import type { CaseState, Participant, Service } from '@xiezhi/record';
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
    const addressee = participant(participation, one.addressee);
    const account = (addressee?.person ?? null) !== null;
    const invited = addressee?.invited ?? null;
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
        ...(account || invited === null ? {} : { codeOf: one.addressee, which: invited.code }),
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

/**
 * OLR-32.1.0: beside the service a short message says that something is there. It serves nothing and moves no day. It goes to whoever
 * reads it in an account for the party, and to the party: one without an account learns in whose it lies.
 */
export const reminder: Effect = {
  name: 'service/reminder',
  on: 'service.Ordered',
  port: 'sms',
  message: (entry, state) => {
    const { service: id } = entry.body as { service: string };
    const { service, filing, participation } = state as CaseState;
    const one = service.services.find((each) => each.id === id);
    if (!one || one.basis === 'paper' || one.basis === 'by-conduct') return [];
    const party = participant(participation, one.addressee);
    const readers = standingFor(participation, one.addressee, 'service').filter(
      ({ id: reader }) => reader !== one.addressee,
    );
    const say = (where: string): string =>
      `【人民法院】${filing.caseNumber ?? ''}：${where}。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`;
    const toReaders = new Map(
      readers.flatMap((reader) => {
        const to = reachedBy(reader);
        return to === null ? [] : [[to, reader.person] as const];
      }),
    );
    const own = service.addresses[one.addressee]?.phone ?? reachedBy(party);
    const toParty =
      own === null || toReaders.has(own)
        ? []
        : [
            {
              to: own,
              text: say(`有文书送达给您，${whereIn(party, readers, one)}`),
              ...listedFor(party?.person),
            },
          ];
    return [
      ...toParty,
      ...[...toReaders].map(([to, person]) => ({
        to,
        text: say(`有文书送达给${party?.name ?? ''}，请登录专用账号查看和下载`),
        ...listedFor(person),
      })),
    ];
  },
};

const placeOf: Readonly<Record<string, string>> = {
  email: '您确认的电子邮箱',
  fax: '您确认的传真',
  message: '您确认的即时通讯账号',
};

/** Where it is to be found: somebody without an account is not sent to one. */
function whereIn(
  party: Participant | null,
  readers: readonly Participant[],
  { channels }: Service,
): string {
  if (party?.person) return '请登录专用账号查看和下载';
  const places = channels.flatMap((way) => placeOf[way] ?? []);
  const names = [...new Set(readers.map(({ name }) => name))].join('、');
  return [
    ...(places.length === 0 ? [] : [`请查看${places.join('、')}`]),
    ...(names === '' ? [] : [`已送到替您办理的${names}的专用账号，请向其了解`]),
  ].join('；');
}
