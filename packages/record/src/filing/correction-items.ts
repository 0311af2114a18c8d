import { paperIds } from '@xiezhi/law';

/** The closed list of what a correction notice may ask for (CPL-124, CPL-122). */
export const correctionItems = [
  'plaintiff-identity',
  'defendant-identity',
  'defendant-address',
  'claim-unclear',
  'facts-missing',
  'evidence-list',
  'signature',
  'authority-of-agent',
  'attachment-unreadable',
  'plaintiff-address',
  'plaintiff-contact',
  'original',
  'paper-copies',
  // Later ones at the end.
  'certificate-of-representative',
  // Of what is no civil suit: its sides have other names, and each kind its own papers.
  'applicant-identity',
  'applicant-address',
  'applicant-contact',
  'respondent-identity',
  'respondent-address',
  'request-unclear',
  'which-decision',
  ...paperIds,
  'other-applicant',
] as const;
export type CorrectionItem = (typeof correctionItems)[number];
