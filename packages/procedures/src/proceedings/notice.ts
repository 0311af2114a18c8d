import type { Side } from '@xiezhi/kernel';
import type { CaseState, Participant, ToldOf } from '@xiezhi/record';
import { claimBill, isAssistant, participant, nowTheParty } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { payersOf } from '../shared/payers.ts';
import { cameWithTheLetter, toLinked, toParticipant } from './to-linked.ts';

/** What is read of an entry to say what it means for a party. */
type Said = Pick<ToldOf, 'labels'> & { readonly body: unknown };

/** What a party would otherwise learn only by looking: of which entries, and what it means for each. */
export interface Notice {
  readonly on: string;
  readonly say: (entry: Said, state: CaseState) => (party: Participant) => string | null;
  /**
   * Nothing else brings it to whoever has no account: no paper is served because of it and no other task of the clerk comes
   * of it. There it is given by hand.
   */
  readonly byHand?: true;
  /** With this outcome there is a paper all the same, and that is served. */
  readonly onPaper?: (body: ToldOf['body']) => boolean;
}

/** The word to the phone of whoever has an account. */
export const word = ({ on, say }: Notice): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: (entry, state) => toLinked(state as CaseState, say(entry, state as CaseState)),
});

export const byHand = (one: Notice, onPaper?: Notice['onPaper']): Notice => ({
  ...one,
  byHand: true,
  ...(onPaper === undefined ? {} : { onPaper }),
});

export const notice = (on: string, side: Side | null, what: string): Notice => ({
  on,
  say: () => (one) => (side === null || one.side === side ? what : null),
});

/** Of what concerns one party and not its whole side: the asked one, the addressee. */
export const toOne = (on: string, field: string, what: string): Notice => ({
  on,
  say: ({ body }) => {
    const whom = (body as Readonly<Record<string, unknown>>)[field];
    return ({ id }) => (id === whom ? what : null);
  },
});

/** To whoever pays that bill: the side's that is to pay, and of a counterclaim and an appeal whoever brought it. */
export const toPayer = (on: string, what: string): Notice => ({
  on,
  say: ({ body }, state) => {
    const about = body as Readonly<Record<string, string | undefined>>;
    const id = about['counterclaim'] ?? about['appeal'] ?? about['bill'] ?? claimBill;
    const payers = payersOf(state, { id });
    return (one) => (payers.includes(one.id) ? what : null);
  },
});

/** To everybody but the one it is about, who knows or is told otherwise. */
export const toOthers = (on: string, field: string, what: string): Notice => ({
  on,
  say: ({ body }) => {
    const whom = (body as Readonly<Record<string, unknown>>)[field];
    return ({ id }) => (id === whom ? null : what);
  },
});

/** What the court says of an authority is told to whoever showed it, who may not read the case yet. */
const toWhoeverShowed = (on: string, what: string): Effect => ({
  name: `proceedings/notice-of-${on}`,
  on,
  port: 'sms',
  message: ({ body }, state) =>
    toParticipant(state as CaseState, (body as { readonly participant: string }).participant, what),
});

export const ofAuthority: readonly Effect[] = [
  toWhoeverShowed('participation.ProofAsked', '代表单位或者代理的证明还缺材料，请补交。'),
  toWhoeverShowed('participation.AuthorityShown', '代表单位或者代理的权限已经核对。'),
  // Whoever did not sign it is the first who can say so.
  {
    name: 'proceedings/notice-to-principal',
    on: 'participation.AuthorityShown',
    port: 'sms',
    message: ({ body }, state) => {
      const { participation } = state as CaseState;
      const { participant: id } = body as { readonly participant: string };
      const agent = participant(participation, id);
      return agent === null
        ? []
        : toParticipant(
            state as CaseState,
            agent.principal ?? '',
            `法院核对了${agent.name}代您诉讼的证明；不是您委托的，请马上告诉书记员。`,
          );
    },
  },
  {
    name: 'proceedings/notice-to-former-agent',
    on: 'participation.Ended',
    port: 'sms',
    message: ({ body }, state) => {
      const { participant: id, why } = body as Readonly<Record<'participant' | 'why', string>>;
      const former = participant((state as CaseState).participation, id);
      // Whoever assisted an agent has a word of their own.
      const wasAgent =
        why !== nowTheParty &&
        !cameWithTheLetter(state as CaseState, why) &&
        former !== null &&
        former.principal !== null &&
        !isAssistant(former);
      return wasAgent
        ? toParticipant(state as CaseState, id, '您在本案的代理或者代表已经终止。', '')
        : [];
    },
  },
];
