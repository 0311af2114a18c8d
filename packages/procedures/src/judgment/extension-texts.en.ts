import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, said } from '../framework/index.ts';

/** More time to decide. */
export const extensionEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.ask-trial-extension': {
      title: 'Ask for more time to decide the case',
      lead: 'Where special circumstances keep it from being decided in time, the president may approve more. Announcements, appraisals and the examination of an objection to jurisdiction are not counted anyway.',
      action: 'Ask the president',
      after:
        'The president has a task. Until it is granted the time stays; then all parties see it.',
      tells: {
        'last-day': (facts) => ({ label: 'Time to decide', value: `Until ${lastDayEn(facts)}` }),
      },
      pages: { why: { title: 'Until when, and why?' } },
      fields: { until: { label: 'Until' }, reasons: { label: 'Reasons' } },
    },
    'judgment.decide-trial-extension': {
      title: 'Decide on more time for a case',
      lead: 'Six months more in ordinary procedure, one month in summary procedure and small claims, once each. What ordinary procedure needs beyond that the court above approves; enter its approval here.',
      action: 'Decide',
      after: 'All parties see the new day.',
      tells: {
        'last-day': (facts) => ({ label: 'Time to decide', value: `Until ${lastDayEn(facts)}` }),
        asked: (facts) => ({
          label: `The judge asks for time until ${dayEn(facts, 'until')}`,
          value: said(facts, 'reasons'),
        }),
      },
      pages: { decision: { title: 'Is it granted?' } },
      fields: {
        decision: { label: 'Decision' },
        dueOn: { label: 'Until' },
        approvedAbove: {
          label: 'Number of the approval of the court above',
          hint: 'Only where ordinary procedure is extended once more',
        },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
  },
  refusals: {
    'judgment/not-longer': (facts) => ({
      what: 'That day gives no more time.',
      why: `The time to decide runs until ${dayEn(facts, 'last')}.`,
      mend: 'Enter a later day, or leave it.',
    }),
    'judgment/longer-than-the-law': (facts) => ({
      what:
        facts['again'] === true
          ? 'The president has approved more time once already.'
          : `The president may approve time until ${dayEn(facts, 'most')} at most.`,
      why:
        said(facts, 'procedure') === 'ordinary'
          ? 'In ordinary procedure the president adds up to six months; beyond that the court above approves.'
          : 'In summary procedure and small claims the president adds up to one month.',
      mend:
        said(facts, 'procedure') === 'ordinary'
          ? 'Choose an earlier day, or enter the approval of the court above.'
          : 'Choose an earlier day; if that does not do, rule that the case goes on in ordinary procedure.',
    }),
  },
  entries: {
    'judgment.TrialExtensionAsked': (body) => ({
      title: 'More time to decide asked for',
      detail: `Until ${dayEn(body, 'until')}: ${said(body, 'reasons')}`,
    }),
    'judgment.TrialExtensionDecided': (body) => ({
      title: 'Decision on more time to decide',
      detail:
        body['decision'] === 'granted'
          ? `Until ${dayEn(body, 'dueOn')}${said(body, 'approvedAbove') === '' ? '' : ` (approved by the court above: ${said(body, 'approvedAbove')})`}: ${said(body, 'reasons')}`
          : `Denied: ${said(body, 'reasons')}`,
    }),
  },
};
