import type { PersonId } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { active, handedInForAnother, parties, reachedBy, standingFor } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { listedFor } from '../shared/listed-for.ts';
import { namedInMessages } from '../shared/named-in-messages.ts';

/**
 * A word to the phone that something waits in the account. It is no service and starts no term: what is served is served
 * by its own procedure. It goes to those who have linked the case and speak for the party, whose number is their own; and
 * it holds no link, since a court's message never asks anybody to follow one.
 *
 * Before there is a case it goes to those whose filing it is, too: whoever handed it in for another, whose authority is still
 * to be shown, and a plaintiff who gave a number at the counter and has no account to look into.
 */
export function toLinked(
  { participation, filing }: CaseState,
  say: (party: Participant) => string | null,
): ReturnType<Effect['message']> {
  const about = namedInMessages(filing);
  return parties(participation).flatMap((party) => {
    const what = say(party);
    if (what === null) return [];
    const filed = filing.status !== 'registered' && party.side === 'plaintiff';
    const readers = [
      ...standingFor(participation, party.id),
      ...(filed ? active(participation).filter(handedInForAnother) : []),
    ];
    const numbers = new Map(
      readers.flatMap((one): [string, PersonId | null][] => {
        const to = reachedBy(one);
        return to === null ? [] : [[to, one.person]];
      }),
    );
    const send = (to: string, where: string) => ({ to, text: worded(about, what, where) });
    const own = filed && party.person === null && party.mobile !== null ? [party.mobile] : [];
    return [
      ...[...numbers].map(([to, person]) => ({ ...send(to, inTheAccount), ...listedFor(person) })),
      ...own
        .filter((to) => !numbers.has(to))
        .map((to) => send(to, '请带身份证件到立案窗口领取，也可以拨打12368询问。')),
    ];
  });
}

const inTheAccount = '请登录专用账号查看。';
const worded = (about: string, what: string, where: string): string =>
  `【人民法院】${about}：${what}${where}本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`;

/** The same to one who wants to act for a party and may not yet: what the court says of their authority is theirs to know. */
export const toParticipant = (
  { participation, filing }: CaseState,
  id: string,
  what: string,
  where = inTheAccount,
): ReturnType<Effect['message']> =>
  participation.participants.flatMap((one) =>
    one.id === id && one.person !== null
      ? [reachedBy(one) ?? []].flat().map((to) => ({
          to,
          text: worded(namedInMessages(filing), what, where),
          ...listedFor(one.person),
        }))
      : [],
  );

/** Ended before the case began: who came along in the letter from another docket, and acts on there, is told of nothing here. */
export const cameWithTheLetter = ({ filing }: Pick<CaseState, 'filing'>, why: string): boolean =>
  (why === 'principal-left' || why === 'chosen-left') &&
  filing.transferred !== null &&
  filing.registeredAt === null;
