import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, listed, said } from '../framework/index.ts';

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

const number = (facts: Facts) => ({
  label: 'Please look',
  value: `It holds what looks like the number of an identity card, a telephone or an account (${said(facts, 'found')}). If it is not for everybody, name it below to keep it out`,
});
const numberAtPublishing = (facts: Facts) => ({
  label: 'Please look',
  value: `It holds what looks like the number of an identity card, a telephone or an account (${said(facts, 'found')}). If it is not for everybody, do not publish it yet: ask the judge to withdraw it and order it again without`,
});

export const announcementEn: TextCatalogue = {
  commands: {
    'announcement.order': {
      title: 'Order service by announcement',
      lead: 'Only where the addressee cannot be found, or no other way reaches them. The reasons and what was tried go on file.',
      action: 'Order the announcement',
      after:
        'The announcement is drawn up at once; its period runs from the day the clerk publishes it. If the addressee is found before it ends, withdraw the announcement and serve another way.',
      tells: {
        tried: (facts) => ({
          label: 'Earlier attempts',
          value:
            said(facts, 'tried') === '0'
              ? 'The file shows no attempt to serve them'
              : `On file: ${said(facts, 'tried')} ${said(facts, 'tried') === '1' ? 'attempt' : 'attempts'}`,
        }),
        'too-early': (facts) => ({
          label: 'Day of the sitting',
          value: `A sitting is fixed for ${dayEn(facts, 'at')}, before the announcement and the time to answer end, so the announcement does not name it. Fix a later day first`,
        }),
        words: (facts) => ({
          label: 'Repeated word for word where a complaint, a judgment or a petition is announced',
          value: listed(facts, 'words', '; '),
        }),
        number,
        'has-account': () => ({
          label: 'Please note',
          value:
            'The addressee has linked the case and can be reached through the account; as a rule such a person is not missing',
        }),
      },
      pages: {
        why: {
          title: 'Why by announcement?',
          lead: 'Article 95 of the Civil Procedure Law: the reasons and what was tried are noted in the file.',
        },
        what: { title: 'What is served by announcement?' },
      },
      fields: {
        ground: { label: 'Ground' },
        tried: { label: 'What was tried', hint: 'Which ways, on which days, with what result' },
        reasons: { label: 'Reasons' },
        papers: { label: 'Papers' },
        attendance: {
          label: 'How they may attend',
          hint: 'The announcement says so, so that the addressee knows',
        },
        hidden: {
          label: 'Words kept out of the announcement',
          hint: 'Everybody can read it. Words that touch privacy, a minor or a trade secret: one to a line, as they are written there; “××” stands in their place. The papers themselves stay as they are',
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
      lead: 'It appears on the court’s website, where everybody can read it. Say where else it is posted or printed.',
      action: 'Publish',
      after:
        'The period runs from today, or from the last day on which it is posted or printed if that is later; nothing counts as served before it ends.',
      tells: {
        text: (facts) => ({ label: 'What it says', value: said(facts, 'text') }),
        number: numberAtPublishing,
      },
      pages: {
        where: {
          title: 'Where else does it appear?',
          lead: 'Leave this empty if it appears only on the website.',
        },
      },
      fields: {
        elsewhere: { label: 'Also at' },
        lastOn: {
          label: 'The last day on which it is posted or printed',
          hint: 'Only if that is later than today, for example where a newspaper prints it in some days. The period runs from it',
        },
        proof: {
          label: 'Where the proof is',
          hint: 'For example: photographs; date and page of the newspaper',
        },
        files: {
          label: 'Proof of posting or printing',
          hint: 'Pictures of the board or the door, the page of the newspaper; the certificate names them',
        },
      },
      options: { elsewhere: places },
    },
    'announcement.complete': {
      title: 'Note that the announcement period has ended',
      lead: 'The period has ended. Check that the announcement was up without a break; the papers then count as served.',
      action: 'Note the end',
      after: 'The time to answer, to give evidence and to appeal runs from the day after service.',
      tells: {
        published: (facts) => ({
          label: 'Announcement period',
          value: `${dayEn(facts, 'on')} to ${dayEn(facts, 'dueOn')}`,
        }),
      },
      pages: { stood: { title: 'Was it up the whole time?' } },
      fields: { stood: { label: 'It was up without a break' } },
    },
    'announcement.withdraw': {
      title: 'Withdraw the announcement',
      lead: 'The addressee was found, or it should not have been announced.',
      action: 'Withdraw',
      after: 'Nothing counts as served by it; the papers are served another way.',
      pages: { reasons: { title: 'Why?' } },
      fields: { reasons: { label: 'Reasons' } },
    },
  },
  refusals: {
    'announcement/statement-is-signed-for': () => ({
      what: 'A mediation statement cannot be served by announcement.',
      why: 'Article 100 of the Civil Procedure Law: it binds when both sides have signed for it; article 133 of the Interpretation: it is served directly on the party itself. Days that pass are no signature.',
      mend: 'Let the party sign for it; if it cannot be found, end the mediation and go on with the case. Other papers can be announced.',
    }),
    'announcement/summary-procedure': (facts) => ({
      what: 'Nobody is served by announcement in summary procedure.',
      why: 'Article 140 of the judicial interpretation of the Civil Procedure Law excludes it; small claims are a summary procedure too.',
      mend:
        facts['judged'] === true
          ? 'Serve by hand, by post or at the door. Mail that came back from an address they gave or confirmed, or because they gave none or would not sign, the clerk enters as returned: the day of its return is the day of service.'
          : 'Serve another way. If no way reaches them, a judge first converts the case to the ordinary procedure.',
    }),
    'announcement/days-run': (facts) => ({
      what: 'The announcement period has not ended yet.',
      why: `By article 95 of the Civil Procedure Law papers count as served only after thirty days. The period ends on ${dayEn(facts, 'dueOn')}.`,
      mend: 'Come back when it has ended.',
    }),
    'announcement/sitting-before-its-end': () => ({
      what: 'This announcement can no longer be published: the sitting to which it summons the party was moved, or comes before the announcement period and the time to answer end.',
      why: 'If it were published today, the party would learn of the sitting too late.',
      mend: 'Have a judge withdraw it and order another; if the day of the sitting is too early, fix another one first.',
    }),
    'announcement/suspended': () => ({
      what: 'While the suit is suspended, the announcement period does not run.',
      why: 'A judge has suspended the suit; its time limits stop running and continue when it resumes.',
      mend: 'Note it once the suit has resumed and the period has ended.',
    }),
    'announcement/calendar-missing': (facts) => ({
      what: 'The last day of the announcement is not certain yet.',
      why: `By the calendar it is ${dayEn(facts, 'dueOn')}, but the holidays of that year have not been entered, and nobody can say whether it moves.`,
      mend: 'Enter the holidays of that year first; the day is certain then.',
    }),
    'announcement/no-papers': () => ({
      what: 'No paper was chosen that can be announced.',
      why: 'Those chosen have been served already, are being announced, or are not for this person.',
      mend: 'Choose again.',
    }),
    'announcement/words-not-in-it': (facts) => ({
      what: `These words do not stand in the announcement: ${listed(facts, 'words', '; ')}.`,
      why: 'Words that differ from those of the announcement cannot be kept out of it.',
      mend: 'Copy them as they stand there, one to a line; marks and spaces count.',
    }),
    'announcement/paper-not-made': () => ({
      what: 'The announcement is still being drawn up.',
      why: 'It can be published once the paper is ready.',
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
      title: 'Announcement period ended',
      detail: `counts as served on ${dayEn(body, 'servedOn')}`,
    }),
    'announcement.Withdrawn': (body) => ({
      title: 'Announcement withdrawn',
      detail: said(body, 'reasons'),
    }),
  },
};
