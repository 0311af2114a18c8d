import type { DepositChallenge, Exhibit } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/** What is to be shown of data on a chain, and which party has to bring the evidence for it. */
export interface Burden {
  readonly of: 'origin' | 'alteration' | 'integrity';
  readonly participant: string;
}

/**
 * CPL-67: each party brings the evidence for what it says. Of what the data was before its deposit that is whoever relies on it
 * (OLR-18.2.1), since no verification shows it. Of what became of it afterwards a match speaks for the data until contrary
 * evidence is enough (OLR-16.1.2), and that is for whoever says that it was altered; without a match nothing speaks for it yet.
 * A match is one of a real registry: of a stand-in nothing follows, and that a registry is away takes nothing from anybody.
 * Whether a challenge has good reason is not asked here: the judge weighs the factors whoever brought what.
 */
export const whoBearsTheBurden = computation<
  {
    readonly exhibit: Pick<Exhibit, 'participant'>;
    readonly challenge: Pick<DepositChallenge, 'about' | 'participant'>;
    readonly matched: boolean;
  },
  Burden | null
>(
  'chain/who-bears-the-burden',
  ['OLR-16.1.2', 'OLR-18.2.1', 'CPL-67'],
  ({ exhibit, challenge, matched }) => {
    if (challenge.about === 'before-deposit')
      return { of: 'origin', participant: exhibit.participant };
    return matched
      ? { of: 'alteration', participant: challenge.participant }
      : { of: 'integrity', participant: exhibit.participant };
  },
  () => null,
);
