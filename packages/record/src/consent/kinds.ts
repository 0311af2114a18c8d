import {
  conversionDecided,
  conversionRequested,
  demandDecided,
  onlineDecided,
  onlineRequested,
} from '../conversion/entries.ts';
import type { EntryOf } from '../define.ts';
import { deadlineMoved } from '../proceedings/entries.ts';
import { decisionGiven } from '../proceedings/given.ts';
import * as kinds from './entries.ts';

/** What is said and decided of how each takes part. */
export const saidKinds = [
  kinds.consentAsked,
  kinds.consentGiven,
  kinds.consentDeclined,
  kinds.consentWithdrawn,
  kinds.withdrawalDecided,
  kinds.modeDecided,
  kinds.kindProposed,
  kinds.kindAnswered,
  kinds.fastTrackUsed,
  kinds.fastTrackLeft,
  kinds.mannerChosen,
  conversionRequested,
  conversionDecided,
  demandDecided,
  onlineRequested,
  onlineDecided,
  deadlineMoved,
  decisionGiven,
] as const;

type Read = 'kind' | 'body' | 'id' | 'seq' | 'at' | 'actor';
type Kept<One> =
  One extends EntryOf<(typeof saidKinds)[number]>
    ? Pick<One, Read> & { readonly command: Pick<One['command'], 'id'> }
    : never;

/** One entry of these, as much of it as the fold reads. */
export type SaidEntry = Kept<EntryOf<(typeof saidKinds)[number]>>;
