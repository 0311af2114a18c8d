import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { agreementServed } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-100, CPLI-133: a mediation statement binds by the party's own signature, so that days which pass make no service of it.
 * Whoever cannot be found has not agreed to it for good, and the court judges.
 */
export const noStatementByAnnouncement = rule<{
  readonly state: CaseState;
  readonly papers: readonly { readonly file: { readonly sha256: string } }[];
}>('announcement/no-statement-by-announcement', ['CPL-100', 'CPLI-133'], ({ state, papers }) =>
  agreementServed(state, papers) === null
    ? null
    : refusal('announcement/statement-is-signed-for', byLaw('CPL-100', 'CPLI-133'), [
        mendField('papers'),
        useCommand('service.record-paper', 'clerk'),
        useCommand('mediation.end', 'judge'),
      ]),
);
