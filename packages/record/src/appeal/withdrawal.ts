import type { ActorRef, CourtDay, EntryId, Instant, Money, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import type { appealAuthorities } from './entries.ts';
import type { AppealFee } from './fee.ts';
import type { appealWithdrawalAsked, withdrawalOutcomes } from './withdrawal-entries.ts';

/** A request to take an appeal back. */
export interface AppealWithdrawal {
  readonly id: string;
  readonly entry: EntryId;
  readonly appeal: string;
  readonly participant: string;
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly authority: (typeof appealAuthorities)[number] | null;
  /** Whose account handed it in, or entered it from paper. */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly decided: (typeof withdrawalOutcomes)[number] | null;
  /** When it went to the court above, with the file or after it. */
  readonly forwardedOn: CourtDay | null;
  /** When the court above ruled that the appeal is not taken back. */
  readonly deniedOn: CourtDay | null;
}

type Asked = readonly AppealWithdrawal[];

export const nextAppealWithdrawal = ({ withdrawals }: { readonly withdrawals: Asked }): string =>
  `taken-back-${String(withdrawals.length + 1)}`;

export const askedBack = (
  body: BodyOf<typeof appealWithdrawalAsked.parts>,
  { id, at, actor }: Readonly<{ id: EntryId; at: Instant; actor: ActorRef }>,
): AppealWithdrawal => ({
  id: body.withdrawal,
  entry: id,
  appeal: body.appeal,
  participant: body.participant,
  reasons: body.reasons,
  attachments: body.attachments,
  source: body.source,
  receivedOn: body.receivedOn as CourtDay,
  authority: body.authority ?? null,
  by: actor.kind === 'person' ? actor.person : null,
  at,
  decided: null,
  forwardedOn: null,
  deniedOn: null,
});

export const ofWithdrawal = (all: Asked, id: string, with_: Partial<AppealWithdrawal>): Asked =>
  all.map((one) => (one.id === id ? { ...one, ...with_ } : one));

/** Whatever was asked of this appeal and is open goes up with its file. */
export const goesUpWithTheFile = (all: Asked, appeal: string, on: CourtDay): Asked =>
  all.map((one) =>
    one.appeal === appeal && one.decided !== 'without-effect' && one.forwardedOn === null
      ? { ...one, forwardedOn: on }
      : one,
  );

/** What is new of an appeal that is taken back: it is over from that moment, and at what it costs then. */
export const takenBack = (fee: AppealFee | null, fen: number | undefined, at: Instant) => ({
  withdrawnAt: at,
  takenBackAt: at,
  fee: fee === null || fen === undefined ? fee : { ...fee, amount: fen as Money },
});
