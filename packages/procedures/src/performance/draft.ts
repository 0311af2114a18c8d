import type { Json, PersonId } from '@xiezhi/kernel';
import { termOf } from '@xiezhi/kernel';
import type { Agreement, CaseState, Participant } from '@xiezhi/record';
import { participant, speakersFor } from '@xiezhi/record';
import type { Effect } from '../framework/index.ts';
import { dayZh } from '../framework/index.ts';
import { inYuan } from '../shared/shares.ts';
import type { Due } from './rules/draft-is-the-creditors.ts';
import { draftIsTheCreditors } from './rules/draft-is-the-creditors.ts';

const dueAt = (state: CaseState, key: string): Due | null =>
  draftIsTheCreditors({ state, term: termOf(key) });

/** OOR-10.3.5: an effect of time that passed, and of nothing else: who is to find a draft among theirs. */
export const draftForTheCreditor: Effect = {
  name: 'performance/draft-for-the-creditor',
  on: 'deadline.Passed',
  port: 'draft',
  message: ({ body }, state) => {
    const { key } = body as { readonly key: string };
    const due = dueAt(state as CaseState, key);
    return due === null
      ? []
      : speakersFor((state as CaseState).participation, due.plan.creditor).map((person) => ({
          person,
          key,
        }));
  },
};

/**
 * The creditor as the case names them. Their own numbers are theirs to write: whoever acts for them finds the draft too, and it waits
 * in the outbox of another zone before it is sealed.
 */
const own = ({ kind, name, creditCode, representative, address }: Participant) =>
  present({ kind, name, creditCode, representative, address });
const others = ({ kind, name, address }: Participant) => present({ kind, name, address });

const present = (said: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(said).flatMap(([name, text]) => (text ? [[name, text]] : [])));

/** Which form is drafted. */
export const draftedForm = { command: 'filing.apply', key: 'enforcement' } as const;

/** For whom it is begun, and what of the court the case does not hold. */
interface DraftedFor {
  readonly key: string;
  readonly person: PersonId;
  readonly courtName: string | null;
}

/** What binds them, as the court calls it: a statement, or where the law asks for none, the record they signed. */
const bindingPaper = (agreement: Agreement | undefined): string =>
  agreement === undefined || agreement.form === 'statement' ? '调解书' : '调解协议';

function groundsOf(
  agreement: Agreement | undefined,
  { instalments }: Due,
  debtor: Participant | null,
): string {
  const on = agreement?.bindsFrom?.on;
  const since = on === undefined ? '已经' : `已于${dayZh({ on }, 'on')}`;
  const days = instalments.map(
    ({ dueOn, fen, stated }) =>
      `${inYuan(fen)}元应当在${dayZh({ dueOn }, 'dueOn')}以前付清${
        stated === null ? '' : `（对方称已于${dayZh({ on: stated.on }, 'on')}付款，尚未收到）`
      }`,
  );
  return `${bindingPaper(agreement)}${since}发生法律效力。按双方登记的履行安排，${days.join('；')}。到期以后，${debtor?.name ?? '被执行人'}没有履行。`;
}

/**
 * The answers to begin an application for enforcement with, when the day under that key has passed. Each can be changed; what the
 * case does not hold is left to be answered. Null: nothing is due any more, or this person acts for whoever is owed no more.
 */
export function enforcementDraft(
  state: CaseState,
  { key, person, courtName }: DraftedFor,
): Readonly<Record<string, Json>> | null {
  const due = dueAt(state, key);
  if (due === null || !speakersFor(state.participation, due.plan.creditor).includes(person))
    return null;
  const { plan, instalments } = due;
  const [creditor, debtor] = [plan.creditor, plan.debtor].map((id) =>
    participant(state.participation, id),
  );
  const agreement = state.mediation.agreements.find(({ id }) => id === plan.agreement);
  return {
    ...(state.filing.court === null ? {} : { court: state.filing.court }),
    ...(creditor ? { plaintiff: own(creditor) } : {}),
    ...(debtor ? { defendants: [others(debtor)] } : {}),
    ...(state.filing.caseNumber === null ? {} : { decisionNumber: state.filing.caseNumber }),
    ...(courtName === null ? {} : { decisionBy: courtName }),
    claims: instalments.map(({ id, fen }) => ({
      text: plan.instalments.length === 1 ? plan.what : `${plan.what}（第${id}期）`,
      yuan: inYuan(fen),
    })),
    grounds: groundsOf(agreement, due, debtor ?? null),
    attachments: [],
  };
}
