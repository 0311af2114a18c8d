/** What most have in common. */
export const usual = {
  act: 'apply',
  suit: false,
  filer: { zh: '申请人', en: 'Applicant' },
  decision: null,
  period: null,
  review: { length: 'filing-decision', articles: ['OLR-9.1.0', 'OLR-9.3.0'] },
} as const;

export const plaintiffAndDefendant = {
  filer: { zh: '原告', en: 'Plaintiff' },
  other: { zh: '被告', en: 'Defendant', needed: true },
} as const;
