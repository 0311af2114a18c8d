import { byLaw, byOrder, byPolicy } from '@xiezhi/kernel';
import type { FaultReport } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-25.2.3: whoever the net, the device, the power or force majeure kept from an online hearing has not refused to appear.
 * Whether it did is found first, and found, nothing follows. The article speaks of the hearing held online and of such causes;
 * that this court also looks first where another sitting was missed, or another cause was told, is its own way.
 */
export const faultsAreAnswered = rule<{
  /** What this party reported of that sitting, or of no sitting. */
  readonly faults: readonly FaultReport[];
  readonly hearing: string;
  /** It was the hearing, and this party was to take part in it online. */
  readonly onlineHearing: boolean;
  readonly name: string;
}>('conversion/faults-are-answered', ['OLR-25.2.3'], ({ faults, hearing, onlineHearing, name }) => {
  const open = faults.filter(({ answer }) => answer === null);
  if (open.length > 0)
    return refusal(
      'conversion/fault-unanswered',
      onlineHearing && open.some((one) => one.kind !== 'other' && one.hearing === hearing)
        ? byLaw('OLR-25.2.3')
        : byPolicy('requests-first'),
      [useCommand('conversion.answer-fault', 'judge')],
      { name },
    );
  const found = faults.find(({ answer }) => answer?.found === true && answer.hearing === hearing);
  return found?.answer
    ? refusal(
        'conversion/fault-found',
        onlineHearing && found.kind !== 'other' ? byLaw('OLR-25.2.3') : byOrder(found.answer.entry),
        [useCommand('hearing.schedule', 'clerk')],
        { name },
      )
    : null;
});
