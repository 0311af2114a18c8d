import type { CaseState, Participant } from '@xiezhi/record';
import { parties, standingFor } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';

/**
 * A word to the phone that something waits in the account. It is no service and starts no term: what is served is served
 * by its own procedure. It goes to those who have linked the case and speak for the party, whose number is their own; and
 * it holds no link, since a court's message never asks anybody to follow one.
 */
export function toLinked(
  { participation, filing }: CaseState,
  say: (party: Participant) => string | null,
): ReturnType<Effect['message']> {
  const about = filing.caseNumber ?? '您的起诉材料';
  return parties(participation).flatMap((party) => {
    const what = say(party);
    if (what === null) return [];
    const numbers = standingFor(participation, party.id).flatMap(({ mobile }) => mobile ?? []);
    return [...new Set(numbers)].map((to) => ({
      to,
      text: `【人民法院】${about}：${what}请登录专用账号查看。本短信没有链接；法院不会让您转账、下载软件或者说出验证码。`,
    }));
  });
}
