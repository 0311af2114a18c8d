import type { EntryId, Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import { isTheirs } from '../defence/questions.ts';
import type { ParticipationState } from '../participation/index.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import * as kinds from './entries.ts';

type Asked = BodyOf<typeof kinds.addingAsked.parts>;

/** What a party asked for: whom, as what, and why. */
export interface Asking extends Pick<
  Asked,
  'participant' | 'as' | 'name' | 'kind' | 'reasons' | 'attachments'
> {
  readonly id: string;
  readonly entry: EntryId;
  readonly at: Instant;
  /** When it was with the court: on paper, before it was entered. */
  readonly receivedOn: CourtDay;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  /** As the form of a party asks for it. */
  readonly party: Pick<Asked, 'name' | 'kind'> & Readonly<Record<string, unknown>>;
  readonly granted: boolean | null;
}

export interface AddingState {
  readonly askings: readonly Asking[];
}

const addingKinds = [kinds.addingAsked, kinds.addingDecided] as const;

export const addingSlice = slice<AddingState, typeof addingKinds>({ askings: [] }, addingKinds, {
  'adding.Asked': ({ askings }, { body, id: entry, at, actor }) => {
    const { asking: id, authority, paper, participant, as, reasons, attachments, ...party } = body;
    return {
      askings: [
        ...askings,
        {
          ...{ id, entry, at, participant, as, reasons, attachments, party },
          name: party.name,
          kind: party.kind,
          receivedOn: (paper?.receivedOn ?? courtDayOf(at)) as CourtDay,
          unshown: authority === 'pending' ? whoHandedIn({}, actor) : null,
          granted: null,
        },
      ],
    };
  },
  'adding.Decided': ({ askings }, { body }) => ({
    askings: askings.map((one) =>
      one.id === body.asking ? { ...one, granted: body.granted } : one,
    ),
  }),
});

export const nextAsking = ({ askings }: AddingState): string =>
  `adding-${String(askings.length + 1)}`;

/** Nobody has decided; what came without authority waits for it (CPL-62). */
export const openAskings = ({
  adding,
  participation,
}: {
  readonly adding: AddingState;
  readonly participation: ParticipationState;
}): readonly Asking[] =>
  adding.askings.filter((one) => one.granted === null && isTheirs(participation, one, null));
