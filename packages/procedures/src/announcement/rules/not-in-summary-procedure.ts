import { byLaw } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPLI-140: nobody is served by announcement in summary procedure; in small claims, which is a kind of it, neither. */
export const notInSummaryProcedure = rule<{
  readonly procedure: 'ordinary' | 'summary' | 'small-claims' | null;
  readonly judged: boolean;
}>('announcement/not-in-summary-procedure', ['CPLI-140'], ({ procedure, judged }) =>
  procedure === 'summary' || procedure === 'small-claims'
    ? refusal(
        'announcement/summary-procedure',
        byLaw('CPLI-140'),
        [
          useCommand('service.record-paper', 'clerk'),
          // After the judgment there is nothing left to turn to the ordinary procedure.
          ...(judged ? [] : [useCommand('filing.convert-procedure', 'judge')]),
        ],
        { judged },
      )
    : null,
);
