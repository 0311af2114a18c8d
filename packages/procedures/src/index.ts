import { appraisal } from './appraisal/index.ts';
import { announcement } from './announcement/index.ts';
import { admission } from './admission/index.ts';
import { attribution } from './attribution/index.ts';
import { assignment } from './assignment/index.ts';
import { chain } from './chain/index.ts';
import { claims } from './claims/index.ts';
import { consent } from './consent/index.ts';
import { conversion } from './conversion/index.ts';
import { defence } from './defence/index.ts';
import { hearing } from './hearing/index.ts';
import { judgment } from './judgment/index.ts';
import { mediation } from './mediation/index.ts';
import { performance } from './performance/index.ts';
import { participation } from './participation/index.ts';
import { service } from './service/index.ts';
import { court } from './court/index.ts';
import { documents } from './documents/index.ts';
import { evidence } from './evidence/index.ts';
import { exchange } from './exchange/index.ts';
import { feedback } from './feedback/index.ts';
import { fees } from './fees/index.ts';
import { filing } from './filing/index.ts';
import { guidance } from './guidance/index.ts';
import type { Procedure } from './framework/index.ts';
import { catalogueOf, dutiesOf } from './framework/index.ts';
import { frameworkEn } from './framework/texts.en.ts';
import { frameworkZh } from './framework/texts.zh-CN.ts';
import { identity } from './identity/index.ts';
import { proceedings } from './proceedings/index.ts';
import { recusal } from './recusal/index.ts';
import { adding } from './adding/index.ts';
import { rulebook } from './rulebook/index.ts';
import { scanning } from './scanning/index.ts';
import { suspension } from './suspension/index.ts';
import { reading } from './reading/index.ts';

export * from './framework/index.ts';
export { codePurposes, type CodePurpose, type MeansAnswer } from './identity/index.ts';
export {
  factsEntered,
  factsStated,
  formOfCase,
  formOfCause,
  isStated,
} from './shared/cause-facts.ts';
export { dayText } from './shared/day-text.ts';
export { factsInWords, statedInWords } from './shared/cause-facts-words.ts';
export { ticketAskedFor } from './documents/ticket-data.ts';
export { awaitsTicket } from './fees/ticket.ts';
export { elementsInWords } from './shared/element-words.ts';
export { payersNamed } from './shared/payers.ts';
export { factsBeside } from './shared/facts-beside.ts';
export { quarterOf, quartersOver, spanOf } from './feedback/index.ts';
export {
  guideNames,
  guidesEn,
  guideStages,
  guidesZh,
  guideTopics,
  isGuideTopic,
} from './guidance/index.ts';
export type { GuideStage, GuideTopic, GuideWords } from './guidance/index.ts';
export { functionsOn, isComplete, offered, type HadOnline } from './court/functions.ts';
export { functionNames, functionRests } from './court/functions-texts.ts';
export { inStead, standInPosts } from './assignment/stand-in.ts';
export { earlierSuit } from './filing/earlier-suits.ts';
export { exchangeIsOpen, suitRuns } from './exchange/period.ts';
export { placesTaken } from './hearing/attendance.ts';
export { lastDayToAnswer } from './shared/answer-time.ts';
export { authorityInWords } from './participation/limits-texts.ts';
export { proofWords } from './shared/proof-words.ts';
export { asItStands, isStillLateEvidence } from './shared/still-late.ts';
export { lanes } from './consent/lanes.ts';
export { sittingsToExcuse } from './conversion/faults.ts';
export { elsewhere, sittingsAhead, type OtherSitting } from './shared/other-sittings.ts';
export { enteredInWords, recordInWords } from './rulebook/index.ts';
export { endOf, overlap, roomName } from './shared/rooms.ts';
export { isWanted } from './evidence/connected.ts';
export type { ConnectedSystem } from './shared/settings.ts';
export {
  policyMegabytes,
  provinceFigures,
  connectedSystems,
  roomNames,
  policyMediationOrder,
  settingInForce,
  settings,
} from './shared/settings.ts';
export { appraisalBodies } from './shared/appraisers.ts';
export { placeSaid, placesOf } from './shared/places.ts';
export { notYetServed, servableFor } from './shared/servable.ts';
export { lastDayOfAnnouncement } from './announcement/days.ts';
export { evidenceIsOver, lastDayForEvidence } from './shared/evidence-time.ts';
export { connectionTold } from './chain/connection-words.ts';
export { toldOfConnection } from './chain/tells.ts';
export { depositWords } from './chain/words.ts';
export { handedMarks } from './chain/connection-words.ts';
export { burdenText, toldOfBurden } from './shared/burden-texts.ts';
export { provenanceWords } from './shared/provenance-texts.ts';
export { exhibitEn, exhibitZh } from './shared/exhibit-texts.ts';
export { partyOfTerm, partyTermsZh } from './shared/whose-term.ts';
export { isUncertain } from './shared/last-day.ts';
export { owes } from './fees/owing.ts';
export { draftedForm, enforcementDraft } from './performance/draft.ts';
export { transferLetter } from './filing/transferred.ts';
export { billNow, billsNow, costsInForce, judgmentInForce } from './shared/costs-in-force.ts';
export { feeToShare, inYuan } from './shared/shares.ts';
export { rolesOfParties, sparesAWay } from './shared/spared-ways.ts';
export { lastDayToAppeal } from './shared/last-day-to-appeal.ts';
export { lastDayToAppealRuling } from './shared/last-day-to-appeal-ruling.ts';
export { matterOf } from './shared/rules/rulings-that-can-be-appealed.ts';
export { rulingsWithAWayUp } from './shared/rulings-with-a-way-up.ts';
export type { RulingMatter } from './shared/matter-by-name.ts';
export { summonedTo, summonsEn, summonsZh } from './shared/summons.ts';
export { paperInEnglish } from './shared/paper-titles.ts';
export * from './rows.ts';
export * from './stages.ts';

const framework: Procedure = {
  name: 'docket',
  commands: [],
  texts: { 'zh-CN': frameworkZh, en: frameworkEn },
};

/** Every procedure of the court. One line for each. */
const procedures: readonly Procedure[] = [
  court,
  rulebook,
  identity,
  filing,
  assignment,
  fees,
  documents,
  participation,
  consent,
  claims,
  mediation,
  performance,
  conversion,
  service,
  announcement,
  defence,
  evidence,
  appraisal,
  admission,
  chain,
  exchange,
  hearing,
  judgment,
  reading,
  recusal,
  adding,
  guidance,
  feedback,
  scanning,
];

/** Terms of all of them: what the clock enters, and what stands still with the suit. */
const duties = dutiesOf(procedures);

export const catalogue = catalogueOf([
  framework,
  proceedings(duties),
  suspension(duties),
  attribution(duties),
  ...procedures,
]);
