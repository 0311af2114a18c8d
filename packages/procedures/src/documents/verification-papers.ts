import type { Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { exhibit as exhibitOf, participant } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { exhibitZh } from '../shared/exhibit-texts.ts';
import { ordering } from './ordering.ts';

/**
 * OOR-21.1.0: what a verification found is put on paper, for all to read. Of a registry that did not answer there is nothing to
 * put there.
 */
export const verificationPapers: readonly Reaction[] = [
  reaction({
    ...ordering,
    name: 'documents/verification-report',
    on: 'chain.Verified',
    basis: ['OOR-21.1.0', 'OOR-10.3.4'],
    then: ({ id, body }) =>
      (body as { readonly outcome: string }).outcome === 'unavailable'
        ? []
        : [
            {
              command: 'documents.order',
              key: '',
              input: { template: 'verification-report', extra: { verification: id } },
            },
          ],
  }),
];

/** As a certificate names a minute: 2026-01-12T09:14 of the court's clock. */
const minuteZh = (text: string): string =>
  text.replace(/^(\d{4})-0?(\d+)-0?(\d+)T(\d\d:\d\d).*$/, '$1年$2月$3日 $4');

export function verificationData(
  state: CaseState,
  court: CourtProfile,
  contact: Json,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  for (const deposit of state.chain.deposits) {
    const one = deposit.verifications.find(({ entry }) => entry === extra['verification']);
    const about = exhibitOf(state.evidence, deposit.exhibit);
    if (one === undefined || about === null) continue;
    const nameOf = (file: string): string =>
      about.files.find(({ sha256 }) => sha256 === file)?.name ?? file;
    return {
      court: court.name,
      cause: state.filing.causeName ?? '',
      exhibit: exhibitZh({ side: about.side, number: about.number }),
      name: about.name,
      party: participant(state.participation, about.participant)?.name ?? '',
      platform: deposit.platform,
      number: deposit.number,
      algorithm: deposit.algorithm,
      stated: { at: minuteZh(deposit.depositedAt), hash: deposit.hash ?? null },
      files: one.digests.map(({ file, digest }) => ({ name: nameOf(file), digest })),
      registry: one.registry,
      simulated: one.simulated,
      outcome: one.outcome,
      record:
        one.record === undefined
          ? null
          : { hash: one.record.hash, at: one.record.at, block: one.record.block ?? null },
      checks: one.checks === undefined ? null : { ...one.checks },
      verifiedAt: one.at,
      contact,
    };
  }
  return {};
}
