import { claimPapers } from './claim-papers.ts';
import type { CourtDay } from '@xiezhi/kernel';
import type { CaseState, Counterclaim } from '@xiezhi/record';

/**
 * The day on which a service of the joined counterclaim took effect on this plaintiff; null: not yet. That it lies in an account
 * is no service of it (OLR-29), and that of a service a judge undid none either: until then no day runs or is named.
 */
export function counterclaimReceivedOn(
  state: CaseState,
  one: Counterclaim,
  plaintiff: string,
): CourtDay | null {
  const paper = state.documents.papers.find(
    ({ template, extra }) => claimPapers.includes(template) && extra['counterclaim'] === one.id,
  );
  const hashes = new Set(
    [...one.attachments, ...(paper?.file ? [paper.file] : [])].map(({ sha256 }) => sha256),
  );
  const served = state.service.services.find(
    ({ addressee, papers, effective }) =>
      effective !== null &&
      addressee === plaintiff &&
      papers.some(({ file }) => hashes.has(file.sha256)),
  );
  return served?.effective?.on ?? null;
}
