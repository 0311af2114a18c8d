import type { Entry, StreamKind } from '@xiezhi/kernel';
import { admissionSlice } from './admission/index.ts';
import { appealSlice } from './appeal/index.ts';
import { appraisalSlice } from './appraisal/index.ts';
import { announcementSlice } from './announcement/index.ts';
import { attributionSlice } from './attribution/index.ts';
import { chainSlice } from './chain/index.ts';
import { claimsSlice } from './claims/index.ts';
import { conversionSlice } from './conversion/index.ts';
import { courtSlice } from './court/index.ts';
import type { EntryKind } from './define.ts';
import { compose } from './define.ts';
import { consentSlice } from './consent/index.ts';
import { defenceSlice } from './defence/index.ts';
import { hearingSlice } from './hearing/index.ts';
import { judgmentSlice } from './judgment/index.ts';
import { evidenceSlice } from './evidence/index.ts';
import { exchangeSlice } from './exchange/index.ts';
import { serviceSlice } from './service/index.ts';
import { documentsSlice } from './documents/index.ts';
import { evaluationsSlice, feedbackSlice } from './feedback/index.ts';
import { feesSlice } from './fees/index.ts';
import { filingSlice } from './filing/index.ts';
import { guidesSlice, helpSlice } from './guidance/index.ts';
import { participationSlice } from './participation/index.ts';
import { mediationSlice } from './mediation/index.ts';
import { performanceSlice } from './performance/index.ts';
import { personSlice } from './person/index.ts';
import { proceedingsSlice, toldSlice } from './proceedings/index.ts';
import { recusalSlice } from './recusal/index.ts';
import { addingSlice } from './adding/index.ts';
import { rulebookSlice } from './rulebook/index.ts';
import { readingSlice } from './reading/index.ts';
import { scanningSlice } from './scanning/index.ts';
import { suspensionSlice } from './suspension/index.ts';

/** A case is its docket: the fold of all procedures' slices. One line for each procedure. */
const caseFold = compose({
  proceedings: proceedingsSlice,
  participation: participationSlice,
  filing: filingSlice,
  fees: feesSlice,
  documents: documentsSlice,
  service: serviceSlice,
  judgment: judgmentSlice,
  hearing: hearingSlice,
  defence: defenceSlice,
  appeal: appealSlice,
  exchange: exchangeSlice,
  evidence: evidenceSlice,
  appraisal: appraisalSlice,
  admission: admissionSlice,
  chain: chainSlice,
  consent: consentSlice,
  reading: readingSlice,
  announcement: announcementSlice,
  attribution: attributionSlice,
  conversion: conversionSlice,
  claims: claimsSlice,
  mediation: mediationSlice,
  performance: performanceSlice,
  suspension: suspensionSlice,
  recusal: recusalSlice,
  adding: addingSlice,
  help: helpSlice,
  told: toldSlice,
  scanning: scanningSlice,
});
const personFold = compose({ person: personSlice });
const courtFold = compose({
  court: courtSlice,
  evaluations: evaluationsSlice,
  guides: guidesSlice,
});
const rulebookFold = compose({ rulebook: rulebookSlice });
const feedbackFold = compose({ feedback: feedbackSlice });

export type CaseState = typeof caseFold.initial;
export type PersonStreamState = typeof personFold.initial;
export type CourtStreamState = typeof courtFold.initial;
export type RulebookStreamState = typeof rulebookFold.initial;
export type FeedbackStreamState = typeof feedbackFold.initial;

export interface StateByKind {
  readonly case: CaseState;
  readonly person: PersonStreamState;
  readonly court: CourtStreamState;
  readonly rulebook: RulebookStreamState;
  readonly feedback: FeedbackStreamState;
}
export type StateOf<Kind extends StreamKind> = StateByKind[Kind];
export type AnyState = StateByKind[StreamKind];

interface Fold<State> {
  readonly initial: State;
  readonly kinds: readonly EntryKind[];
  readonly evolve: (state: State, entry: Entry) => State;
}

export const folds: { readonly [Kind in StreamKind]: Fold<StateByKind[Kind]> } = {
  case: caseFold,
  person: personFold,
  court: courtFold,
  rulebook: rulebookFold,
  feedback: feedbackFold,
};

export function fold<Kind extends StreamKind>(
  kind: Kind,
  entries: readonly Entry[],
  from?: StateOf<Kind>,
): StateOf<Kind> {
  const { initial, evolve } = folds[kind];
  return entries.reduce<StateOf<Kind>>(evolve, from ?? initial);
}
