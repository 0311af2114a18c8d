import type { Kind } from '@xiezhi/law';
import { paperIds } from '@xiezhi/law';
import type { CorrectionItem, FilingState } from '@xiezhi/record';
import { correctionItems, kindOf } from '@xiezhi/record';

/** How an application calls what a complaint calls by plaintiff and defendant. */
const ofApplicant: Readonly<Record<string, string>> = {
  'plaintiff-identity': 'applicant-identity',
  'plaintiff-address': 'applicant-address',
  'plaintiff-contact': 'applicant-contact',
  'defendant-identity': 'respondent-identity',
  'defendant-address': 'respondent-address',
  'claim-unclear': 'request-unclear',
};
export const nameInApplication = (item: string): string => ofApplicant[item] ?? item;

export const itemOf = ({ suit }: Pick<Kind, 'suit'>, item: string): string =>
  suit ? item : nameInApplication(item);

const papers: ReadonlySet<string> = new Set(paperIds);
const ofSuits: ReadonlySet<string> = new Set([...Object.keys(ofApplicant), 'signature']);
const ofApplications: ReadonlySet<string> = new Set([
  ...Object.values(ofApplicant),
  'which-decision',
  'other-applicant',
]);

/** What may be asked of this one: of a suit what belongs to a complaint, of an application what belongs to its kind. */
export function itemsOf(filing: Pick<FilingState, 'application'>): readonly CorrectionItem[] {
  const kind = kindOf(filing);
  return correctionItems.filter((item) => {
    if (kind === null) return !papers.has(item) && !ofApplications.has(item);
    if (papers.has(item)) return kind.papers.some(({ id }) => id === item);
    if (item === 'other-applicant') return kind.id === 'confirm-mediation';
    if (item === 'which-decision') return kind.decision !== null;
    if (kind.other === null && item.startsWith('respondent-')) return false;
    return kind.suit ? !ofApplications.has(item) : !ofSuits.has(item);
  });
}
