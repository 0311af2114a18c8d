import { byLaw } from '@xiezhi/kernel';
import type { EvidenceApplication } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** EVR-71: a witness signs and reads out an undertaking to tell the truth; who refuses does not testify. */
export const witnessSignsFirst = rule<{
  readonly application: EvidenceApplication;
  readonly undertaking: 'signed' | 'refused' | undefined;
}>('evidence/witness-signs-first', ['EVR-71'], ({ application, undertaking }) =>
  application.kind === 'witness' && undertaking === 'refused'
    ? refusal(
        'evidence/did-not-sign',
        byLaw('EVR-71'),
        [useCommand('evidence.note-nothing-collected', 'clerk'), mendField('undertaking')],
        { name: application.what },
      )
    : null,
);
