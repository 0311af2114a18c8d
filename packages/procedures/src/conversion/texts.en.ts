// One catalogue, as long as the ways of taking part have words; beside it the Chinese, key by key.
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import type { Bearing } from '@xiezhi/record';
import { dayEn, listed, minuteEn, said } from '../framework/index.ts';
import { faultEn } from './fault-texts.en.ts';
import { summonsEn } from '../shared/summons.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const step: Readonly<Record<string, string>> = {
  mediation: 'mediation',
  exchange: 'exchange of evidence',
  hearing: 'hearing',
  pronouncement: 'pronouncement',
  inquiry: 'inquiry',
};
const obstacle = {
  'no-ability': 'Not able to use it, or not able to take part online',
  'no-means': 'No device or no connection',
  other: 'Something else',
};
const outcome = {
  'in-person': 'In person',
  'from-the-court': 'Online from a room the court equips',
  'stays-online': 'Stays online',
};
const consequence = {
  none: 'Nothing follows',
  'deemed-withdrawn': 'Treated as withdrawn (Civil Procedure Law, article 146)',
  'in-absence': 'Judgment in absence (Civil Procedure Law, article 147)',
  'step-waived': 'The rights of this step count as waived',
};
const bearsEn: Readonly<Record<Bearing, string>> = {
  'in-time': 'the court knew before it ended',
  outdone: 'the court knew, and the party agreed again after that and before it began',
  late: 'the court knew only after it ended',
};
/** When the court came to know, to the minute. */
const minute = (body: Facts): string => minuteEn(body, 'knownAt');
const of = (names: Readonly<Record<string, string>>, body: Facts, name: string): string =>
  names[said(body, name)] ?? '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const variants = (title: (what: string) => string) =>
  Object.fromEntries(Object.entries(step).map(([key, what]) => [key, { title: title(what) }]));

const demandEn: NonNullable<CommandText['tells']> = {
  asked: (facts) => ({
    label: `${said(facts, 'name')} asks that ${listed(facts, 'names', ', ')} appear in person`,
    value: said(facts, 'reasons'),
  }),
  comment: (facts) => ({
    label: `${said(facts, 'name')} comments${facts['late'] === true ? ' (after the decision)' : ''}`,
    value: said(facts, 'text'),
  }),
};

export const conversionEn: TextCatalogue = {
  commands: {
    ...faultEn.commands,
    'conversion.request': {
      title: 'I cannot take part online',
      variants: variants((what) => `I cannot take part online: ${what}`),
      lead: 'If you agreed to take part online and find that you cannot manage it, or have no device or connection, tell the court and come in person instead.',
      action: 'Tell the court',
      after:
        'A judge looks into it. If you are unable to or lack the means, this step takes place in person for you. Until this is decided you do not have to take part online.',
      pages: { obstacle: { title: 'What is the difficulty?' } },
      fields: {
        obstacle: { label: 'Obstacle' },
        text: {
          label: 'Details',
          hint: 'For example: which device, how often you tried, what happened',
        },
      },
      options: { obstacle },
    },
    'conversion.note-obstacle': {
      title: 'Note that a party cannot take part online',
      variants: variants((what) => `Note that a party cannot take part online: ${what}`),
      lead: 'If a call, a test or a sitting shows that a party is not able to take part online or lacks the means, enter it in the docket for the judge.',
      action: 'Note',
      after: 'A judge looks into it and decides.',
      pages: {
        obstacle: { title: 'What was noticed?' },
        known: { title: 'When did the court come to know?' },
      },
      fields: {
        knownAt: {
          label: 'When the court came to know',
          hint: 'If the party called or came before the sitting, that time',
        },
        evidence: {
          label: 'Where that can be seen',
          hint: 'For example the time of a recorded call, the page of the file',
        },
        obstacle: { label: 'Obstacle' },
        text: { label: 'How it came to light' },
      },
      options: { obstacle },
    },
    'conversion.decide': {
      title: 'Decide whether the step goes offline',
      lead: 'If a party is found unable to take part online or to lack the means, the step must go offline for them; the judge has no discretion here.',
      action: 'Decide',
      after:
        'If it goes offline, the party is summoned to come in person; nobody else is affected.',
      tells: {
        asked: (facts) => ({
          label:
            facts['noticedBy'] === null
              ? `${said(facts, 'name')} says`
              : `${said(facts, 'noticedBy')} noted of ${said(facts, 'name')}`,
          value: `${of(obstacle, facts, 'obstacle')}. ${said(facts, 'text')}${facts['knownAt'] === null ? '' : ` (The court came to know on ${minute(facts)}: ${said(facts, 'evidence')})`}`,
        }),
        'bears-on': (facts) => ({
          label:
            'Sittings at which they were not there online, or of which nobody has entered who came',
          value: `${(facts['sittings'] as readonly { from: string; bears: Bearing }[]).map(({ from, bears }) => `${from} (by the time entered, ${bearsEn[bears]})`).join('; ')}. If the court knew before it ended, no yes came after that, and the step goes offline, that absence counts as one with good reason.`,
        }),
      },
      pages: { decision: { title: 'What is found, and what follows' } },
      fields: {
        found: { label: 'Is it as they say?' },
        knownAt: {
          label: 'When the court came to know, as you find it',
          hint: 'Change it if that was another time; of several times, the last before the sitting. Whether a sitting that is over counts goes by it',
        },
        outcome: { label: 'Decision' },
        reasons: { label: 'Reasons' },
      },
      options: { found: { yes: 'It is so', no: 'It is not so' }, outcome },
    },
    'conversion.demand-offline': {
      title: 'Ask that others appear in person',
      variants: variants((what) => `Ask that others appear in person: ${what}`),
      lead: 'Say specifically why the others should come to court. A judge decides.',
      action: 'Ask',
      after:
        'The others are told and may comment; you can read what they say. Nothing changes until a judge has decided.',
      tells: {
        brief: () => ({
          label: 'The reasons are not specific',
          value:
            'Specific reasons are asked for, such as a difficult case, a witness who must testify on site, or evidence or debate that must be in person. Your request is received as it stands, and a judge decides.',
        }),
      },
      pages: { who: { title: 'Who should appear in person?' }, why: { title: 'Why?' } },
      fields: { targets: { label: 'Who' }, reasons: { label: 'Specific reasons' } },
    },
    'conversion.comment-on-demand': {
      title: 'Comment on being asked to appear in person',
      lead: 'Another party wants you to come to court. You may say whether you agree, and why. A judge decides; until then nothing changes. Saying nothing does not count as consent.',
      action: 'Hand in',
      after: 'The judge reads it before deciding, and the party who asked can read it too.',
      tells: {
        ...filesBesideEn,
        ...demandEn,
        decided: (facts) => ({
          label: 'The judge has decided',
          value: `${facts['granted'] === true ? 'Granted: you appear in person' : 'Not granted: nothing changes'}. What you say now is still received, marked as sent after the decision`,
        }),
      },
      pages: {
        text: { title: 'What is your view?' },
        papers: { title: 'Any papers?', lead: 'Leave it empty if there are none.' },
      },
      fields: {
        text: { label: 'Your view' },
        attachments: { label: 'Papers' },
        conformsToOriginals: {
          label: 'What I upload matches the originals, or what I hold where I have no original',
        },
      },
    },
    'conversion.decide-demand': {
      title: 'Decide whether others appear in person',
      lead: 'They may be called to court where the case is difficult, a witness must testify on site, or evidence, statements and debate must be in person.',
      action: 'Decide',
      after: 'All parties are told.',
      tells: { ...demandEn, ...filesBesideEn },
      pages: { decision: { title: 'What do you decide?' } },
      fields: {
        decision: { label: 'Decision' },
        grounds: { label: 'Ground' },
        reasons: { label: 'Reasons' },
      },
      options: {
        decision: {
          granted: 'Granted: they appear in person',
          denied: 'Not granted: nothing changes',
        },
        grounds: {
          complex: 'A difficult and complex case',
          'witness-on-site': 'A witness must testify on site',
          'in-person-needed': 'Evidence, statements or debate must be in person',
        },
      },
    },
    'conversion.decide-absence': {
      title: 'Decide what follows from a party’s absence',
      lead: 'If a party was duly summoned and stayed away without good reason, a judge decides what follows. A party who was to take part online bears the consequences only if it did not ask within a reasonable time to come in person. A fault of the platform is not the party’s fault.',
      action: 'Decide',
      tells: {
        ...faultEn.tells,
        summoned: (facts) => ({ label: 'Summons', value: summonsEn(facts) }),
        'said-yes-since': (facts) => ({
          label: 'Said that it could not, and agreed again since',
          value: `${said(facts, 'name')} said at ${minute(facts)} that it could not take part online, and agreed again at ${said(facts, 'yes').replace('T', ' ')}; as the system reckons, it was to be online. Whether there was a good reason is for the judge.`,
        }),
        'in-person': (facts) => ({
          label: 'Was to come in person',
          value: `${said(facts, 'name')} was not absent online. First make sure that the party was duly summoned.`,
        }),
        'others-remain': (facts) => ({
          label: 'There are other plaintiffs',
          value: `If the suit is treated as withdrawn, ${said(facts, 'name')} leaves the case and the other plaintiffs’ suit goes on.`,
        }),
      },
      after:
        'All parties are told. If the suit is treated as withdrawn, the ruling is made at once; if no other plaintiff is left, the suit ends.',
      pages: { decision: { title: 'What follows?' } },
      fields: { consequence: { label: 'Consequence' }, reasons: { label: 'Reasons' } },
      options: { consequence },
    },
  },
  refusals: {
    ...faultEn.refusals,
    'conversion/must-be-offline': (facts) => ({
      what: 'A party found unable to take part online, or without the means, cannot be kept online.',
      why:
        facts['obstacle'] === 'no-ability'
          ? 'Article 5 of the Online Litigation Rules: where a party is not able to litigate online, the step goes offline.'
          : 'Article 5 of the Online Litigation Rules: where the means are missing, the step goes offline; a party can also take part online from a room the court equips.',
      mend: 'Let the party appear in person; if the difficulty is not real, choose “It is not so”.',
    }),
    'conversion/no-ground': () => ({
      what: 'Others can be called in person on one of three grounds only.',
      why: 'Article 5 of the Online Litigation Rules: a difficult case, a witness on site, evidence or debate in person.',
      mend: 'Choose the ground, or deny the request.',
    }),
    'conversion/nobody-online': () => ({
      what: 'Nobody you chose takes part online.',
      why: 'They already come in person, or are on your own side.',
      mend: 'Choose again.',
    }),
    'conversion/not-summoned': (facts) => ({
      what: `The docket does not show that ${said(facts, 'name')} had the summons before the hearing.`,
      why: 'Articles 146 and 147 of the Civil Procedure Law are for whoever was summoned and stayed away without good reason.',
      mend: 'If the summons was not served, fix another day and serve it; if it was, enter the service first. Or choose another consequence.',
    }),
    'conversion/stood-still': (facts) => ({
      what: `The suit was suspended at the time of that sitting; nothing follows for ${said(facts, 'name')} from staying away.`,
      why: `It was suspended on ${dayEn(facts, 'from')} and had not been resumed by then; meanwhile nobody had to come.`,
      mend: 'Fix another day and summon them to it; of this one it can be entered that nothing follows.',
    }),
    'conversion/not-a-plaintiff': () => ({
      what: 'This party claims nothing, so it cannot be treated as withdrawing.',
      why: 'Article 146 of the Civil Procedure Law applies to a party who claims something; a defendant who stays away may be judged in absence under article 147.',
      mend: 'Choose another consequence.',
    }),
    'conversion/was-excused': (facts) => ({
      what: `A judge gave ${said(facts, 'name')} another day; nothing follows from their absence.`,
      why:
        facts['isHearing'] === true
          ? 'Articles 146 and 147 of the Civil Procedure Law speak of parties who stay away without good reason; whoever was given another day had one.'
          : 'Whoever was given another day had a good reason. This was no hearing; that nothing is made of it is this court’s practice.',
      mend: 'Fix another day and summon them to it.',
    }),
    'conversion/was-let-off': (facts) => ({
      what: `${said(facts, 'name')} was not bound to be online at that sitting, at least for a part of it.`,
      why: 'Article 6 of the Online Litigation Rules applies to parties who had agreed to be online, had not asked to come in person and simply stayed away. As is known today, this party was to be online no more: it had been called to the courtroom, had taken its consent back, had never given it, the court knew before it ended that it could not (article 5), or the judge had moved the sitting.',
      mend: 'Fix another sitting and summon the party in the way it takes part now.',
    }),
    'conversion/never-agreed': (facts) => ({
      what: `${said(facts, 'name')} was not due to take part in this sitting online, so the step does not count as waived.`,
      why: 'Under article 6 of the Online Litigation Rules a step counts as waived only for parties who agreed to take part online and were due to.',
      mend: 'Choose another consequence: if the party was duly summoned, articles 146 and 147 of the Civil Procedure Law apply.',
    }),
    'conversion/asks-for-another-day': (facts) => ({
      what: `${said(facts, 'name')} asked for another day and has had no answer yet.`,
      why: 'Whether there was a good reason to stay away is seen from the request. This court answers it first.',
      mend: 'Decide on the request for another day first.',
    }),
    'conversion/consent-in-dispute': (facts) => ({
      what: `An act by which ${said(facts, 'name')} agreed to be online, or took that back, is said not to be theirs, and nobody has decided that.`,
      why: 'Whether they had to be there online hangs on whose act it was. To decide that first is this court’s own way.',
      mend: 'Decide first whose act it was.',
    }),
    'conversion/asks-for-online': (facts) => ({
      what: `${said(facts, 'name')} asked to take part online and has had no answer.`,
      why: 'Whether there was a good reason to stay away is seen from the request first. To answer it first is this court’s own way.',
      mend: 'Decide first whether they take part online.',
    }),
    'conversion/reported-first': (facts) => ({
      what: `What was reported of ${said(facts, 'name')} (a death, an end, an incapacity) has not been answered.`,
      why: 'Whether they could come, and who takes over, is to be clear first. That it comes first is a rule of this court.',
      mend: 'Answer the report first, or suspend the suit, or admit whoever takes over.',
    }),
    'conversion/objects-to-the-summons': (facts) => ({
      what: `${said(facts, 'name')} objects to the service of the summons and has had no answer yet.`,
      why: 'Whether the summons arrived decides whether anything can follow. This court answers the objection first.',
      mend: 'Decide on the objection to service first.',
    }),
    'conversion/not-a-hearing': () => ({
      what: 'This was not the hearing: nobody is treated as withdrawing, and nothing is decided in absence, because of it.',
      why: 'Articles 146 and 147 of the Civil Procedure Law speak of whoever is summoned to the hearing and stays away; the summons to this sitting said that no such thing follows.',
      mend: 'Choose something else, and fix another sitting where one is needed.',
    }),
    'conversion/suspended': (facts) => ({
      what: 'The suit is suspended; nothing follows from an absence now.',
      why: `It was suspended on ${dayEn(facts, 'on')}.`,
      mend: 'Resume the suit first, when the cause is gone.',
    }),
    'conversion/request-waits': (facts) => ({
      what: `${said(facts, 'name')} asked to come in person and has had no answer yet.`,
      why:
        facts['inTime'] === true
          ? 'Article 6 of the Online Litigation Rules: only a party who did not ask in time bears the consequences. Nothing may be held against the party while the request is open.'
          : 'Whether there was a good reason to stay away is seen from the request. That it is answered first is this court’s practice.',
      mend: 'Decide on the request first.',
    }),
  },
  entries: {
    ...faultEn.entries,
    'conversion.Requested': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${body['noticedBy'] === undefined ? 'cannot take part online' : 'noted as unable to take part online'}`,
      detail: `${of(obstacle, body, 'obstacle')}${body['knownAt'] === undefined ? '' : `; the court came to know on ${minute(body)}`}`,
    }),
    'conversion.Decided': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${small(of(outcome, body, 'outcome'))}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.OfflineDemanded': (body) => ({
      title: `${capital(of(step, body, 'step'))}: others asked to appear in person${body['brief'] === true ? ' (reasons not specific)' : ''}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.DemandCommented': (body) => ({
      title: `Comment on being asked to appear in person${body['late'] === true ? ' (after the decision)' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'conversion.DemandDecided': (body) => ({
      title: `${capital(of(step, body, 'step'))}: ${body['granted'] === true ? 'others appear in person' : 'nothing changes'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.AbsenceDecided': (body) => ({
      title: `Absence: ${small(of(consequence, body, 'consequence'))}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
