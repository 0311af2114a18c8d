import type { CaseState } from '@xiezhi/record';
import { parties, toldByAnnouncement } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-23.1.2: whoever is reached by announcement was told there how to take part, and is expected in person unless they
 * say before the session that they agree to it online. They are not asked a second time, and nobody waits for them.
 */
export const announcedParty = computation<{ readonly state: CaseState }, ReadonlySet<string>>(
  'consent/announced-party',
  ['OLR-23.1.2'],
  ({ state }) =>
    new Set(
      parties(state.participation)
        .filter(({ id }) => toldByAnnouncement(state.announcement, id))
        .map(({ id }) => id),
    ),
  () => new Set(),
);
