import type { Instant } from '@xiezhi/kernel';
import type { Service, Trace } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

export interface Moment {
  readonly at: Instant;
  readonly branch:
    'confirmed-address' | 'reply-or-act' | 'read-presumed' | 'paper' | 'announcement';
  readonly channel: Trace['channel'];
}

/**
 * OLR-31.1.0: at an address the addressee gave or confirmed, arrival in that system is service. OLR-31.2.0 to 31.2.2:
 * elsewhere arrival is not enough; an answer or an act completes it, and reading presumes it. OLR-31.4.0: the earliest
 * completed way counts.
 * On paper it is when it was handed over, and by announcement (CPL-95) when the days were over.
 * Sent is not arrived, and a relay that took a mail is not the addressee's system.
 */
export const momentOfService = computation<Pick<Service, 'traces' | 'basis'>, Moment | null>(
  'service/moment-of-service',
  ['OLR-31.1.0', 'OLR-31.2.0', 'OLR-31.2.1', 'OLR-31.2.2', 'OLR-31.4.0'],
  ({ traces, basis }) => {
    const confirmed = basis !== 'by-conduct';
    const moments = traces.flatMap((trace): Moment[] => {
      const moment = { at: trace.at as Instant, channel: trace.channel };
      switch (trace.event) {
        case 'handed-over':
          return [
            { ...moment, branch: trace.way === 'by-announcement' ? 'announcement' : 'paper' },
          ];
        case 'arrived':
          return confirmed ? [{ ...moment, branch: 'confirmed-address' }] : [];
        case 'replied':
          return [{ ...moment, branch: 'reply-or-act' }];
        case 'read':
          return [{ ...moment, branch: 'read-presumed' }];
        case 'sent':
        case 'failed':
          return [];
      }
    });
    return moments.sort((left, right) => left.at.localeCompare(right.at))[0] ?? null;
  },
  // Without the rule whatever the system noted first would count.
  ({ traces: [first] }) =>
    first === undefined
      ? null
      : { at: first.at as Instant, branch: 'confirmed-address', channel: first.channel },
);
