import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type { BodyOf, EvidenceState, ExhibitInput, ExhibitSide } from '@xiezhi/record';
import { evidenceSubmitted, nextExhibit, nextList, nextNumber } from '@xiezhi/record';

/** Who hands exhibits in, for whom, and how it is marked. */
interface Handing {
  readonly participant: string;
  readonly side: ExhibitSide;
  readonly occasion: 'complaint' | 'defence' | 'later';
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay | string;
  readonly postedOn?: string | undefined;
  readonly keptAt?: string | undefined;
  readonly late: boolean;
  readonly lateReasons?: string | undefined;
  readonly authority?: 'pending' | undefined;
  /** The application on which the court collected it. */
  readonly collected?: string | undefined;
  /** Whose account handed it in, where a machine enters it for them. */
  readonly by?: string | undefined;
  /** The exhibit whose place the first of these takes. */
  readonly replaces?: string | undefined;
}

type EnteredExhibit = BodyOf<typeof evidenceSubmitted.parts>['exhibits'][number];

/** The entry of a list of exhibits, at least one. The one way in which an exhibit gets into a case. */
export function exhibitsEntered(
  evidence: EvidenceState,
  { replaces, ...handing }: Handing,
  exhibits: readonly (ExhibitInput & Pick<EnteredExhibit, 'fetched'>)[],
): NewEntry {
  const numbered = exhibits.map((one, index) => ({
    ...one,
    id: nextExhibit(evidence, index),
    number: nextNumber(evidence, handing.side, index),
    replaces: index === 0 ? replaces : undefined,
  }));
  return evidenceSubmitted.make({
    shared: { ...handing, list: nextList(evidence), exhibits: numbered },
  });
}
