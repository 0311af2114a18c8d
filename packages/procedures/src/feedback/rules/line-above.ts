import type { Law } from '@xiezhi/law';
import type { CourtProfile, FeedbackSender } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

export type BodyAbove = 'high-court' | 'justice-department' | 'bar-association' | 'reform-office';

/**
 * GD-0.1.0: in Guangdong a problem goes up on the line of whoever met it: of a lawyers' association to that of the
 * province, of a justice bureau to the department. Everywhere else it goes to the high court, whoever met it; SH-5.2.0 says so of
 * the association's. N49-15.1.2: a high court reports to the Supreme People's Court's office for judicial reform.
 */
export const bodyAbove = computation<
  {
    readonly sender: FeedbackSender;
    readonly level: CourtProfile['level'];
    readonly law: Law;
  },
  BodyAbove
>(
  'feedback/line-above',
  ['GD-0.1.0', 'SH-5.2.0', 'N49-15.1.2'],
  ({ sender, level, law }) => {
    const onItsOwnLine = law.inForce('GD-0.1.0');
    if (onItsOwnLine && sender === 'bar') return 'bar-association';
    if (onItsOwnLine && sender === 'justice-bureau') return 'justice-department';
    return level === 'high' || level === 'supreme' ? 'reform-office' : 'high-court';
  },
  () => 'high-court',
);
