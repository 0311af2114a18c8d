import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { summonsEn } from '../shared/summons.ts';

const step: Readonly<Record<string, string>> = {
  mediation: 'mediation',
  exchange: 'exchange of evidence',
  hearing: 'hearing',
  pronouncement: 'pronouncement',
};
const obstacle = {
  'no-ability': 'Cannot handle it, not able to take part online',
  'no-means': 'No device or no connection',
  other: 'Something else',
};
const outcome = {
  'in-person': 'In person from now on',
  'from-the-court': 'Online from a room the court equips',
  'stays-online': 'Stays online',
};
const consequence = {
  none: 'Nothing follows',
  'deemed-withdrawn': 'Treated as withdrawn (Civil Procedure Law, article 146)',
  'in-absence': 'Judgment in absence (Civil Procedure Law, article 147)',
  'step-waived': 'The rights of this step count as waived',
};
const of = (names: Readonly<Record<string, string>>, body: Facts, name: string): string =>
  names[said(body, name)] ?? '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const variants = (title: (what: string) => string) =>
  Object.fromEntries(Object.entries(step).map(([key, what]) => [key, { title: title(what) }]));

const demandEn: NonNullable<CommandText['tells']> = {
  asked: (facts) => ({
    label: `${said(facts, 'name')} asks that ${listed(facts, 'names', ', ')} appear in person`,
    value: said(facts, 'reasons'),
  }),
  comment: (facts) => ({
    label: `What ${said(facts, 'name')} says of it${facts['late'] === true ? ' (after the decision)' : ''}`,
    value: said(facts, 'text'),
  }),
};

export const conversionEn: TextCatalogue = {
  commands: {
    'conversion.request': {
      title: 'I cannot take part online',
      variants: variants((what) => `I cannot take part online: ${what}`),
      lead: 'You agreed to it online and find that you cannot handle it, or have no device or connection: tell the court, and come in person instead.',
      action: 'Tell the court',
      after:
        'A judge looks into it. If it is so, this step goes offline for you. Until it is decided nobody asks you to take part online.',
      pages: { obstacle: { title: 'What is in the way?' } },
      fields: {
        obstacle: { label: 'Obstacle' },
        text: {
          label: 'What happens',
          hint: 'Which device, how often you tried, what you see',
        },
      },
      options: { obstacle },
    },
    'conversion.note-obstacle': {
      title: 'Note that a party cannot take part online',
      variants: variants((what) => `Note that a party cannot take part online: ${what}`),
      lead: 'When a call, a test or a sitting shows that a party is not able or has not the means, it goes on file for the judge.',
      action: 'Note',
      after: 'A judge looks into it and decides.',
      pages: { obstacle: { title: 'What was noticed?' } },
      fields: { obstacle: { label: 'Obstacle' }, text: { label: 'How it came out' } },
      options: { obstacle },
    },
    'conversion.decide': {
      title: 'Decide whether the step goes offline',
      lead: 'Where it is found that a party is not able, or has not the means, the step goes offline for them; this is not for the judge to weigh.',
      action: 'Decide',
      after: 'If it goes offline the party is summoned in person; nobody else is affected.',
      tells: {
        asked: (facts) => ({
          label:
            facts['noticedBy'] === null
              ? `${said(facts, 'name')} says`
              : `${said(facts, 'noticedBy')} noted of ${said(facts, 'name')}`,
          value: `${of(obstacle, facts, 'obstacle')}. ${said(facts, 'text')}`,
        }),
      },
      pages: { decision: { title: 'What is found, and what follows' } },
      fields: {
        found: { label: 'Is it as they say?' },
        outcome: { label: 'Decision' },
        reasons: { label: 'Reasons' },
      },
      options: { found: { yes: 'It is so', no: 'It is not so' }, outcome },
    },
    'conversion.demand-offline': {
      title: 'Ask that others appear in person',
      variants: variants((what) => `Ask that others appear in person: ${what}`),
      lead: 'Say concretely why others should come to court. A judge decides.',
      action: 'Ask',
      after:
        'The others are told and may say what they think of it; you see that. Until it is decided nothing changes.',
      tells: {
        brief: () => ({
          label: 'Hardly any reasons',
          value:
            'Concrete reasons are asked for: a difficult case, a witness who must testify on site, evidence or debate that must be in person. It is received as it stands, and a judge decides.',
        }),
      },
      pages: { who: { title: 'Who should appear in person?' }, why: { title: 'Why?' } },
      fields: { targets: { label: 'Who' }, reasons: { label: 'Concrete reasons' } },
    },
    'conversion.comment-on-demand': {
      title: 'Comment on being asked to appear in person',
      lead: 'Another party wants you to come to court. You may say whether you agree, and why. A judge decides; until then nothing changes. Saying nothing is no consent.',
      action: 'Hand in',
      after: 'The judge sees it before deciding, and so does whoever asked.',
      tells: {
        ...demandEn,
        decided: (facts) => ({
          label: 'The judge has decided',
          value: `${facts['granted'] === true ? 'They appear in person' : 'Nothing changes'}. What you say now is received as well, marked as having come after the decision`,
        }),
      },
      pages: {
        text: { title: 'What do you think of it?' },
        papers: { title: 'Any papers?', lead: 'Leave it empty if there are none.' },
      },
      fields: {
        text: { label: 'What you think' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'I confirm that what I upload conforms to the originals' },
      },
    },
    'conversion.decide-demand': {
      title: 'Decide whether others appear in person',
      lead: 'They may be called where the case is difficult, a witness must testify on site, or evidence, statements and debate must be in person.',
      action: 'Decide',
      after: 'All are told.',
      tells: demandEn,
      pages: { decision: { title: 'What do you decide?' } },
      fields: {
        decision: { label: 'Decision' },
        grounds: { label: 'On which ground' },
        reasons: { label: 'Reasons' },
      },
      options: {
        decision: { granted: 'They appear in person', denied: 'Nothing changes' },
        grounds: {
          complex: 'A difficult and complex case',
          'witness-on-site': 'A witness must testify on site',
          'in-person-needed': 'Evidence, statements or debate must be in person',
        },
      },
    },
    'conversion.decide-absence': {
      title: 'Decide on a party that stayed away',
      lead: 'Consequences are for whoever agreed to it online, stayed away without good reason and did not ask in time to come in person. A fault of the platform is nobody’s fault but the court’s.',
      action: 'Decide',
      tells: {
        summoned: (facts) => ({ label: 'Summons', value: summonsEn(facts) }),
        'in-person': (facts) => ({
          label: 'Was to come in person',
          value: `${said(facts, 'name')} was not absent online. Make sure first that the summons was served.`,
        }),
        'others-remain': (facts) => ({
          label: 'There are other plaintiffs',
          value: `Deemed withdrawn, ${said(facts, 'name')} leaves and the others’ suit goes on.`,
        }),
      },
      after:
        'All are told. Deemed withdrawn, the ruling is put on paper at once, and where no other plaintiff is left the suit ends.',
      pages: { decision: { title: 'What follows?' } },
      fields: { consequence: { label: 'Consequence' }, reasons: { label: 'Reasons' } },
      options: { consequence },
    },
  },
  refusals: {
    'conversion/must-be-offline': (facts) => ({
      what: 'Whoever is found unable, or without the means, cannot be kept online.',
      why:
        facts['obstacle'] === 'no-ability'
          ? 'Article 5 of the Online Litigation Rules: where a party is not able to litigate online, the step goes offline.'
          : 'Article 5 of the Online Litigation Rules: where the means are missing, the step goes offline; from a room the court equips the party has them.',
      mend: 'Let them appear in person; if it is not as they say, choose that.',
    }),
    'conversion/no-ground': () => ({
      what: 'Others are called in person on one of three grounds only.',
      why: 'Article 5 of the Online Litigation Rules: a difficult case, a witness on site, evidence or debate in person.',
      mend: 'Choose the ground, or deny the request.',
    }),
    'conversion/nobody-online': () => ({
      what: 'Nobody was chosen who takes part online.',
      why: 'Those chosen come in person already, or are of your own side.',
      mend: 'Choose again.',
    }),
    'conversion/not-summoned': (facts) => ({
      what: `The docket does not show that ${said(facts, 'name')} had the summons before the hearing.`,
      why: 'Articles 146 and 147 of the Civil Procedure Law are for whoever was summoned and stayed away without good reason.',
      mend: 'If the summons was not served, fix another day and serve it; if it was, enter the service first. Or choose another consequence.',
    }),
    'conversion/not-a-plaintiff': () => ({
      what: 'Whoever asks for nothing is not treated as withdrawing.',
      why: 'Article 146 of the Civil Procedure Law is for whoever asks for something; a defendant who stays away may be judged in absence under article 147.',
      mend: 'Choose another consequence.',
    }),
    'conversion/was-let-off': (facts) => ({
      what: `${said(facts, 'name')} had been let off taking part online.`,
      why: 'Article 6 of the Online Litigation Rules is for whoever did not ask to come in person; who was allowed to is summoned in person.',
      mend: 'Summon them in person.',
    }),
    'conversion/never-agreed': (facts) => ({
      what: `${said(facts, 'name')} was not to take part online in this sitting: the step does not count as waived.`,
      why: 'Article 6 of the Online Litigation Rules has a step waived only by parties that agreed and were to take part online.',
      mend: 'Choose another consequence: articles 146 and 147 of the Civil Procedure Law are for whoever was summoned.',
    }),
    'conversion/request-waits': (facts) => ({
      what: `${said(facts, 'name')} asked to come in person and has no answer yet.`,
      why: 'Article 6 of the Online Litigation Rules: consequences are for whoever did not ask in time. Nothing may be held against them while the request waits.',
      mend: 'Decide on the request first.',
    }),
  },
  entries: {
    'conversion.Requested': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${body['noticedBy'] === undefined ? 'cannot take part online' : 'noted as unable to take part online'}`,
      detail: of(obstacle, body, 'obstacle'),
    }),
    'conversion.Decided': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${of(outcome, body, 'outcome').toLowerCase()}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.OfflineDemanded': (body) => ({
      title: `${capital(of(step, body, 'step'))}: others asked to appear in person${body['brief'] === true ? ' (hardly any reasons)' : ''}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.DemandCommented': (body) => ({
      title: `Said of being asked to appear in person${body['late'] === true ? ' (after the decision)' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'conversion.DemandDecided': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${body['granted'] === true ? 'they appear in person' : 'nothing changes'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.AbsenceDecided': (body) => ({
      title: `Stayed away: ${of(consequence, body, 'consequence').toLowerCase()}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
