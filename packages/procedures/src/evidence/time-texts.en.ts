import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, said } from '../framework/index.ts';

/** More time for evidence: what is read of it. */
export const timeEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'evidence.ask-time': {
      title: 'Ask for more time for evidence',
      lead: 'If you truly cannot hand evidence in within the time, ask for more. Do it before the time ends; a later request is received too, and a judge decides.',
      action: 'Ask',
      after:
        'A judge decides with reasons, and the parties are told. If more time is given, the others have it too; until then the time stays as it is.',
      tells: {
        'last-day': (facts) => ({
          label: 'Time for evidence',
          value: `Up to and including ${lastDayEn(facts)}`,
        }),
        late: () => ({
          label: 'The time for evidence is over',
          value: 'The request is received all the same, and marked. Say why it comes only now',
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The request is received all the same and decided once the court has. Hand in a power of attorney soon',
        }),
      },
      pages: {
        why: { title: 'Until when, and why?' },
        papers: { title: 'Any papers?', lead: 'If there are none, leave it empty.' },
      },
      fields: {
        until: { label: 'Until which day' },
        reasons: {
          label: 'Reasons',
          hint: 'Which evidence, what makes it hard, and when you can hand it in',
        },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
    },
    'evidence.decide-time': {
      title: 'Decide on more time for evidence',
      lead: 'On good grounds it is given, as much as fits; the other parties have it as well (Provisions on Evidence, article 54).',
      action: 'Decide',
      after:
        'The parties are told. If it is given, everybody’s time for evidence ends on that day; whoever had longer keeps it.',
      tells: {
        request: (facts) => ({
          label: `${said(facts, 'name')} asks for time until ${dayEn(facts, 'until')}`,
          value: [
            said(facts, 'reasons'),
            facts['late'] === true ? 'Handed in after the time for evidence' : '',
          ]
            .filter((one) => one !== '')
            .join('\n'),
        }),
        'last-day': (facts) => ({
          label: 'Time for evidence now',
          value: `Up to ${lastDayEn(facts)}`,
        }),
        paper: (facts) => ({ label: 'Papers of the applicant', value: said(facts, 'name') }),
      },
      pages: { decision: { title: 'Is it granted?' } },
      fields: {
        decision: { label: 'Decision' },
        dueOn: { label: 'Until which day' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'Granted', denied: 'Denied' } },
    },
  },
  refusals: {
    'evidence/say-until-when': () => ({
      what: 'Say until which day the time is extended.',
      why: 'The parties must know the last day.',
      mend: 'Give the day and send it again.',
    }),
    'evidence/not-later': (facts) => ({
      what: `The new day must be after ${dayEn(facts, 'after')}.`,
      why: 'More time only adds to the time there is, and ends on no day that has begun.',
      mend: 'Give a later day.',
    }),
  },
  entries: {
    'evidence.TimeAsked': (body: Facts) => ({
      title: `More time for evidence asked for${body['late'] === true ? ' (after it had ended)' : ''}`,
      detail: `Until ${dayEn(body, 'until')}: ${said(body, 'reasons')}`,
    }),
    'evidence.TimeDecided': (body: Facts) => ({
      title: 'Decision on more time for evidence',
      detail:
        body['decision'] === 'granted'
          ? `Granted until ${dayEn(body, 'dueOn')}: ${said(body, 'reasons')}`
          : `Denied: ${said(body, 'reasons')}`,
    }),
  },
};
