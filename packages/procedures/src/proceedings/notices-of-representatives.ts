import { onlyRepresents, participant } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { toParticipant } from './to-linked.ts';

/** What a representative of many hands in and whoever is represented consents to (CPL-56), as the word about it calls it. */
const takesConsent: Readonly<Record<string, string>> = {
  'claims.ChangeSubmitted': '申请变更诉讼请求',
  'claims.WithdrawalRequested': '申请撤诉',
  'claims.CounterclaimWithdrawalRequested': '申请撤回反诉或者第三人的诉讼请求',
  'mediation.Signed': '在调解协议上签名',
};

/** Whoever is represented learns at once that their word is waited for, and that without it nothing of it holds for them. */
export const noticesOfRepresentatives: readonly Effect[] = Object.entries(takesConsent).map(
  ([on, what]): Effect => ({
    name: `proceedings/notice-to-represented-${on}`,
    on,
    port: 'sms',
    message: ({ actor, body }, state) => {
      const { participation } = state as CaseState;
      const { participant: party, authority } = body as {
        readonly participant: string;
        readonly authority?: string;
      };
      const asked =
        authority !== undefined &&
        actor.kind === 'person' &&
        onlyRepresents(participation, actor.person, party);
      if (!asked) return [];
      const name =
        participation.participants.find(({ person, to }) => person === actor.person && to === null)
          ?.name ?? '';
      return participant(participation, party) === null
        ? []
        : toParticipant(
            state as CaseState,
            party,
            `您的诉讼代表人${name}替您${what}，要您本人同意才对您发生效力；不同意的，对您没有影响。`,
          );
    },
  }),
);
