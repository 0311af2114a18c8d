import type { Entry, Instant, Label } from '@xiezhi/kernel';
import { isTheirs } from '../defence/questions.ts';
import type { ParticipationState } from '../participation/index.ts';
import type { ExchangeState, OpinionOfExhibit } from './state.ts';

/** A part of an earlier entry of the same docket that gets another reader. */
export interface Revealed {
  readonly seq: number;
  /** Its place in the stored body: the envelope is 0. */
  readonly part: number;
  readonly label: Label;
}

/** Where the sealed part of an opinion lies: behind the envelope and what all read. */
const sealedPart = 2;

/** What an entry opens of earlier ones. Of the entry alone, so that a copy of a docket opens the same. */
export const revealedBy = ({ kind, body }: Pick<Entry, 'kind' | 'body'>): readonly Revealed[] =>
  kind === 'exchange.SealsOpened'
    ? (body as { readonly opened: readonly number[] }).opened.map((seq) => ({
        seq,
        part: sealedPart,
        label: 'parties',
      }))
    : [];

/** Opinions that are in and under seal. */
export const underSeal = ({ opinions }: ExchangeState): ExchangeState['opinions'] =>
  opinions.filter(({ sealed }) => sealed !== null);

interface ExchangeView {
  readonly exchange: ExchangeState;
  readonly participation: ParticipationState;
}

interface OpinionOn {
  readonly participant: string;
  readonly said: OpinionOfExhibit;
  readonly at: Instant;
}

/** The last that each party said of an exhibit, at one sitting or at all; what is under seal is not among it. */
export function opinionsOn(
  { exchange, participation }: ExchangeView,
  exhibit: string,
  hearing?: string,
): readonly OpinionOn[] {
  const last = new Map<string, OpinionOn>();
  for (const one of exchange.opinions) {
    if (hearing !== undefined && one.hearing !== hearing) continue;
    const said = one.exhibits.find((each) => each.exhibit === exhibit);
    if (said !== undefined && isTheirs(participation, one, 'evidence'))
      last.set(one.participant, { participant: one.participant, said, at: one.at });
  }
  return [...last.values()];
}
