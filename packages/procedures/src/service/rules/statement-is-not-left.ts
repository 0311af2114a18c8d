import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { agreementServed } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** The ways that bring back a receipt which the party has signed. */
const signedForBy: readonly string[] = ['by-hand', 'by-post'];

/**
 * CPLI-133: a mediation statement is served directly on the party itself; it is not left at the dwelling, nor served by coming back or by
 * days that have passed. Whatever way brings no signature is none (CPL-100).
 */
export const statementIsNotLeft = rule<{
  readonly state: CaseState;
  readonly papers: readonly { readonly file: { readonly sha256: string } }[];
  readonly way: string;
}>('service/statement-is-not-left', ['CPLI-133'], ({ state, papers, way }) =>
  !signedForBy.includes(way) && agreementServed(state, papers) !== null
    ? refusal('service/statement-not-left', byLaw('CPLI-133'), [
        mendField('way'),
        mendField('papers'),
        useCommand('mediation.record-going-back', 'clerk'),
        useCommand('mediation.end', 'judge'),
      ])
    : null,
);
