import type { JointStep } from '@xiezhi/record';

/** The steps at which several people act together, as they are named in the middle of a sentence. */
export const stepsZh: Readonly<Record<JointStep, string>> = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};
export const stepsEn: Readonly<Record<JointStep, string>> = {
  mediation: 'mediation',
  exchange: 'exchange of evidence',
  hearing: 'hearing',
  pronouncement: 'pronouncement',
  inquiry: 'inquiry',
};
