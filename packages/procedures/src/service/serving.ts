import type { NewEntry } from '@xiezhi/kernel';
import { papersOf, principalsOf, serviceEffective, serviceTraced } from '@xiezhi/record';
import type { CaseState, FileReference, Participant, Service, Trace } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import { momentOfService } from './rules/moment-of-service.ts';

export const people = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

export const open = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null;

/** Those for whom this actor may receive. */
export const mine = (state: CaseState, actor: Actor): readonly Participant[] =>
  principalsOf(state.participation, actor.person);

export interface Servable {
  readonly title: string;
  readonly file: FileReference;
  readonly complaint: boolean;
  readonly judgment: boolean;
  /** A judgment or a ruling: electronically only where that was agreed expressly (CPL-90). */
  readonly decision: boolean;
}

const decisions: readonly string[] = ['judgment', 'refusal-ruling', 'correcting-ruling'];

/**
 * CPL-128: the days for the answer run from receipt of the complaint. In a case handed in before the complaint was made
 * a paper, it goes with the response notice.
 */
const complaintTemplate = ({ documents }: CaseState): string =>
  papersOf(documents, 'complaint').length > 0 ? 'complaint' : 'response-notice';

/** What can be served on somebody: the court's issued papers meant for them, and what the other side filed. */
export function servableFor(state: CaseState, addressee: Participant): readonly Servable[] {
  const complaint = complaintTemplate(state);
  const papers = state.documents.papers
    .filter(
      (one) =>
        one.file !== null &&
        one.replacedBy === null &&
        // What the court alone may read, such as a judgment not yet pronounced, is served on nobody.
        one.label !== 'court' &&
        // The certificate proves a service to the file; it is not itself served.
        one.template !== 'service-certificate' &&
        // Whoever handed the complaint in is not served with it.
        (one.template !== 'complaint' || addressee.side !== 'plaintiff') &&
        (one.addressee === null || one.addressee === addressee.id),
    )
    .map((one) => ({
      title: one.title,
      file: one.file as FileReference,
      complaint: one.template === complaint && addressee.side === 'defendant',
      // A correcting ruling is not the judgment: no time to appeal runs from it.
      judgment: one.template === 'judgment',
      decision: decisions.includes(one.template),
    }));
  const filed =
    addressee.side === 'plaintiff'
      ? state.defence.defences.flatMap((one) => one.attachments)
      : state.filing.attachments;
  return [
    ...papers,
    ...filed.map((file) => ({
      title: file.name,
      file,
      complaint: false,
      judgment: false,
      decision: false,
    })),
  ];
}

export const chosen = (
  state: CaseState,
  addressee: Participant,
  hashes: readonly string[],
): readonly Servable[] =>
  servableFor(state, addressee).filter((one) => hashes.includes(one.file.sha256));

/** What is served, for the eyes of the addressee's side. */
export const servedOn = (addressee: Participant, papers: readonly Servable[]) => ({
  label: addressee.side === null ? ('court' as const) : (`side:${addressee.side}` as const),
  value: { papers: papers.map(({ title, file }) => ({ title, file })) },
});

export const nextService = (state: CaseState): string =>
  `s${String(state.service.services.length + 1)}`;

/** The trace, and with it the moment of service when this trace completes it. */
export function traced(
  service: Pick<Service, 'id' | 'traces' | 'basis' | 'effective' | 'undone'>,
  traces: readonly Trace[],
): NewEntry[] {
  const entries: NewEntry[] = traces.map((trace) => serviceTraced.make({ shared: trace }));
  // What a judge undid does not come back by a late report.
  const moment =
    service.effective === null && !service.undone
      ? momentOfService({ basis: service.basis, traces: [...service.traces, ...traces] })
      : null;
  if (moment !== null)
    entries.push(serviceEffective.make({ shared: { service: service.id, ...moment } }));
  return entries;
}
