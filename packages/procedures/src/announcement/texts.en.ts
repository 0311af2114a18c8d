import type { TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';

const places: Readonly<Record<string, string>> = {
  'notice-board': 'the court’s notice board',
  domicile: 'the addressee’s home',
  newspaper: 'a newspaper',
};

const placesOf = (given: unknown): string =>
  [
    'the court’s website',
    ...(Array.isArray(given) ? given.map((one) => places[String(one)] ?? '') : []),
  ].join(', ');

export const announcementEn: TextCatalogue = {
  commands: {
    'announcement.order': {
      title: 'Order service by announcement',
      lead: 'Only where the addressee cannot be found, or no other way reaches them. The reasons and what was tried go on file.',
      action: 'Order the announcement',
      after:
        'The announcement is drawn up at once; its days run from the day the clerk publishes it. If the addressee is found before they are over, withdraw it and serve another way.',
      tells: {
        tried: (facts) => ({
          label: 'Served before',
          value:
            said(facts, 'tried') === '0'
              ? 'The file shows no attempt to serve them'
              : `The file shows ${said(facts, 'tried')}`,
        }),
        'too-early': (facts) => ({
          label: 'Day of the sitting',
          value: `A sitting is fixed for ${dayEn(facts, 'at')}, before the announcement and the time to answer are over; the announcement does not name it. Fix a later day first`,
        }),
        'has-account': () => ({
          label: 'Please note',
          value:
            'The addressee has linked the case and can be reached by account; as a rule they are not missing',
        }),
      },
      pages: {
        why: {
          title: 'Why by announcement?',
          lead: 'Article 95 of the Civil Procedure Law: the reasons and the course are noted in the file.',
        },
        what: { title: 'What is announced?' },
      },
      fields: {
        ground: { label: 'Ground' },
        tried: { label: 'What was tried', hint: 'Which ways, on which days, with what result' },
        reasons: { label: 'Reasons' },
        papers: { label: 'Papers' },
        attendance: {
          label: 'How they may attend',
          hint: 'It stands in the announcement, so that the addressee knows',
        },
      },
      options: {
        ground: {
          'whereabouts-unknown': 'Whereabouts unknown',
          'other-ways-failed': 'No other way reaches them',
        },
        attendance: {
          'online-or-in-person': 'Online if they choose',
          'in-person': 'In person',
        },
      },
    },
    'announcement.publish': {
      title: 'Publish the announcement',
      lead: 'It stands on the court’s website, where everybody can read it. Say where else it hangs or was printed.',
      action: 'Publish',
      after: 'The days run from today; nothing counts as served before they are over.',
      tells: { text: (facts) => ({ label: 'What it says', value: said(facts, 'text') }) },
      pages: {
        where: {
          title: 'Where else does it stand?',
          lead: 'Leave this empty if only on the website.',
        },
      },
      fields: {
        elsewhere: { label: 'Also at' },
        proof: { label: 'Where the proof is', hint: 'Photographs, date and page of the newspaper' },
      },
      options: { elsewhere: places },
    },
    'announcement.complete': {
      title: 'Note that the announcement is over',
      lead: 'Its days are over. Check that it stood without a break; the papers then count as served.',
      action: 'Note the end',
      after: 'The time to answer, to give evidence and to appeal runs from the day after service.',
      tells: {
        published: (facts) => ({
          label: 'It stood',
          value: `${dayEn(facts, 'on')} to ${dayEn(facts, 'dueOn')}`,
        }),
      },
      pages: { stood: { title: 'Did it stand all the time?' } },
      fields: { stood: { label: 'It stood without a break' } },
    },
    'announcement.withdraw': {
      title: 'Withdraw the announcement',
      lead: 'The addressee was found, or it should not have been announced.',
      action: 'Withdraw',
      after: 'It serves nothing; the papers are served another way.',
      pages: { reasons: { title: 'Why?' } },
      fields: { reasons: { label: 'Reasons' } },
    },
  },
  refusals: {
    'announcement/summary-procedure': () => ({
      what: 'Nobody is served by announcement in summary procedure.',
      why: 'Article 140 of the judicial interpretation of the Civil Procedure Law excludes it; small claims are heard in summary procedure too.',
      mend: 'Serve another way. If none reaches them, a judge first turns the case to the ordinary procedure.',
    }),
    'announcement/days-run': (facts) => ({
      what: 'The days of the announcement still run.',
      why: `By article 95 of the Civil Procedure Law papers count as served when thirty days are over. They end on ${dayEn(facts, 'dueOn')}.`,
      mend: 'Come back when they are over.',
    }),
    'announcement/sitting-before-its-end': () => ({
      what: 'This announcement cannot be published any more: the sitting to which it summons is off, or comes before its days and the time to answer are over.',
      why: 'Published today, it would tell the party of the sitting too late.',
      mend: 'Have a judge withdraw it and order another; where the day does not suit, fix another one first.',
    }),
    'announcement/suspended': () => ({
      what: 'While the suit is suspended the days of an announcement do not run.',
      why: 'A judge has suspended the suit, and its terms stand still until it goes on.',
      mend: 'Note it when the suit goes on and the days are over.',
    }),
    'announcement/calendar-missing': (facts) => ({
      what: 'The last day of the announcement is not certain yet.',
      why: `By the calendar it is ${dayEn(facts, 'dueOn')}, but the holidays of that year have not been entered, and nobody can say whether it moves.`,
      mend: 'Enter the holidays of that year first; the day is certain then.',
    }),
    'announcement/no-papers': () => ({
      what: 'No paper was chosen that can be announced.',
      why: 'Those chosen are served already, stand in an announcement, or are not for this person.',
      mend: 'Choose again.',
    }),
    'announcement/paper-not-made': () => ({
      what: 'The announcement is still being drawn up.',
      why: 'It is published once the paper is there.',
      mend: 'Try again in a moment.',
    }),
  },
  entries: {
    'announcement.Ordered': (body) => ({
      title: 'Service by announcement ordered',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'announcement.Published': (body) => ({
      title: 'Announcement published',
      detail:
        body['on'] === undefined
          ? said(body, 'title')
          : `${placesOf(body['elsewhere'])}; until ${dayEn(body, 'dueOn')}${body['provisional'] === true ? ' (provisional)' : ''}`,
    }),
    'announcement.Completed': (body) => ({
      title: 'Announcement over',
      detail: `served as of ${dayEn(body, 'servedOn')}`,
    }),
    'announcement.Withdrawn': (body) => ({
      title: 'Announcement withdrawn',
      detail: said(body, 'reasons'),
    }),
  },
};
