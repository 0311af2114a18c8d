import type { CourtProfile, FeedbackSender } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

export type BodyAbove = 'high-court' | 'justice-department' | 'bar-association' | 'reform-office';

/**
 * GD-0.1.0: a problem goes up on the line of whoever met it: of a lawyers' association to that of the province, of a
 * justice bureau to the department, everything else to the high court. N49-15.1.2: a high court reports to the Supreme
 * People's Court's office for judicial reform.
 */
export const bodyAbove = computation<
  { readonly sender: FeedbackSender; readonly level: CourtProfile['level'] },
  BodyAbove
>(
  'feedback/line-above',
  ['GD-0.1.0', 'N49-15.1.2'],
  ({ sender, level }) => {
    if (sender === 'bar') return 'bar-association';
    if (sender === 'justice-bureau') return 'justice-department';
    return level === 'high' || level === 'supreme' ? 'reform-office' : 'high-court';
  },
  () => 'high-court',
);
