import { byLaw, byPolicy } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-6.1.2: nothing follows for whoever asked to come in person, or took back their consent, before that is decided. CPL-146, CPL-147:
 * nor for whoever asked for another day of the hearing and was given it: they had a good reason. The articles speak of whoever was
 * to be online and asked in time, and of the hearing; that this court holds it so with everybody, and at every sitting, is its own way.
 */
export const noRequestWaits = rule<{
  /** A judge let them off since the sitting was fixed. */
  readonly letOff: boolean;
  /** Another day was granted, also after the sitting. */
  readonly excused: boolean;
  readonly isHearing: boolean;
  /** This party was to take part online, and asked before the sitting was over. */
  readonly inTime: boolean;
  readonly conversion: boolean;
  readonly withdrawal: boolean;
  readonly name: string;
}>('conversion/no-request-waits', ['OLR-6.1.2', 'CPL-146', 'CPL-147'], (asked) => {
  const { letOff, excused, isHearing, inTime, conversion, withdrawal, name } = asked;
  if (excused)
    return refusal(
      'conversion/was-excused',
      isHearing ? byLaw('CPL-146', 'CPL-147') : byPolicy('requests-first'),
      [useCommand('hearing.schedule', 'clerk')],
      { name, isHearing },
    );
  if (letOff)
    return refusal(
      'conversion/was-let-off',
      byLaw('OLR-6.1.2'),
      [useCommand('hearing.schedule', 'clerk')],
      { name },
    );
  return conversion || withdrawal
    ? refusal(
        'conversion/request-waits',
        inTime ? byLaw('OLR-6.1.2') : byPolicy('requests-first'),
        [useCommand(conversion ? 'conversion.decide' : 'consent.decide-withdrawal', 'judge')],
        { name, inTime },
      )
    : null;
});
