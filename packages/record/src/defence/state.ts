import type { ActorRef, CourtDay, CourtId, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { appealDecided } from '../appeal/entries.ts';
import { slice } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import type { DefenceElements } from '../filing/elements.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import * as kinds from './entries.ts';

export interface Defence {
  readonly id: string;
  readonly entry: EntryId;
  readonly participant: string;
  readonly text: string;
  /** What was filled in of the form by elements. */
  readonly elements: DefenceElements | null;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  /** By the postmark, where it came by post. */
  readonly postedOn: CourtDay | undefined;
  /** As it stood on the day it came in. */
  readonly late: boolean;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  /** Whose account handed it in; null where it came on paper. */
  readonly by: PersonId | null;
  readonly at: Instant;
}

export interface JurisdictionObjection {
  readonly id: string;
  readonly entry: EntryId;
  readonly participant: string;
  readonly court: string;
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  /** By the postmark, where it came by post. */
  readonly postedOn: CourtDay | undefined;
  /** As it stood on the day it came in. */
  readonly late: boolean;
  /** Whose account handed it in; null where it came on paper. */
  readonly by: PersonId | null;
  /** As in {@link Defence}. */
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly decided: 'founded' | 'unfounded' | null;
  /** Founded: the court to which the case goes. */
  readonly transferTo: string | null;
}

export interface DefenceState {
  readonly defences: readonly Defence[];
  readonly objections: readonly JurisdictionObjection[];
  /** The case is with another court. */
  readonly transferredAt: Instant | null;
  /** To which court of this installation it went; null where it went to another. */
  readonly transferredTo: CourtId | null;
  /** The other court has said that it has the case. */
  readonly transferReceived: boolean;
}

const unshownBy = (
  body: { readonly authority?: unknown; readonly by?: string | undefined },
  actor: ActorRef,
): PersonId | null => (body.authority === 'pending' ? whoHandedIn(body, actor) : null);

const defenceKinds = [
  kinds.defenceSubmitted,
  kinds.jurisdictionObjected,
  kinds.jurisdictionDecided,
  kinds.caseTransferred,
  kinds.transferReceived,
  appealDecided,
] as const;

export const defenceSlice = slice<DefenceState, typeof defenceKinds>(
  {
    defences: [],
    objections: [],
    transferredAt: null,
    transferredTo: null,
    transferReceived: false,
  },
  defenceKinds,
  {
    'defence.Submitted': (state, { body, id, at, actor }) => ({
      ...state,
      defences: [
        ...state.defences,
        {
          id: body.defence,
          entry: id,
          participant: body.participant,
          text: body.text,
          elements: body.elements ?? null,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          postedOn: body.postedOn as CourtDay | undefined,
          late: body.late,
          unshown: unshownBy(body, actor),
          by: body.source === 'online' ? whoHandedIn(body, actor) : null,
          at,
        },
      ],
    }),
    'defence.JurisdictionObjected': (state, { body, id, at, actor }) => ({
      ...state,
      objections: [
        ...state.objections,
        {
          id: body.objection,
          entry: id,
          participant: body.participant,
          court: body.court,
          reasons: body.reasons,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          postedOn: body.postedOn as CourtDay | undefined,
          late: body.late,
          by: body.source === 'online' ? whoHandedIn(body, actor) : null,
          unshown: unshownBy(body, actor),
          at,
          decided: null,
          transferTo: null,
        },
      ],
    }),
    'defence.JurisdictionDecided': (state, { body }) => ({
      ...state,
      objections: state.objections.map((one) =>
        one.id === body.objection
          ? {
              ...one,
              decided: body.outcome,
              transferTo: body.outcome === 'founded' ? (body.court ?? one.court) : null,
            }
          : one,
      ),
    }),
    // What the court above ruled takes the place of the ruling that was set aside.
    'appeal.Decided': (state, { body }) => ({
      ...state,
      objections: state.objections.map((one) =>
        one.id === body.ruling && body.outcome === 'reversed'
          ? {
              ...one,
              decided: body.transferTo === undefined ? 'unfounded' : 'founded',
              transferTo: body.transferTo ?? null,
            }
          : one,
      ),
    }),
    'defence.CaseTransferred': (state, { body, at }) => ({
      ...state,
      transferredAt: at,
      transferredTo: (body.to ?? null) as CourtId | null,
    }),
    'defence.TransferReceived': (state) => ({ ...state, transferReceived: true }),
  },
);

export const nextDefence = (state: DefenceState): string =>
  `defence-${String(state.defences.length + 1)}`;
export const nextObjection = (state: DefenceState): string =>
  `objection-${String(state.objections.length + 1)}`;
