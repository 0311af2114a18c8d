import type { TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

export const assignmentEn: TextCatalogue = {
  commands: {
    'assignment.assign': {
      title: 'Assign the case',
      lead: 'Choose the judge and the clerk.',
      action: 'Assign',
      after:
        'From now on they handle the case, and the parties are told by text message. If somebody is replaced, what was done before remains valid.',
      pages: { bench: { title: 'Who handles the case?' } },
      fields: {
        judge: { label: 'Judge' },
        clerk: { label: 'Clerk' },
        reasons: {
          label: 'Why somebody is replaced',
          hint: 'The parties read it',
        },
      },
      tells: {
        'sat-before': (facts) => ({
          label: 'Sent back',
          value: `First tried as ${said(facts, 'number')}. Who heard it does not hear it again: ${listed(facts, 'names', ', ')}. A panel formed anew tries it: here the judge who answers for the case is entered, and the panel makes its judgment on paper`,
        }),
        'same-name': (facts) => ({
          label: 'The name of a party or an agent',
          value: `Somebody in this case is called ${said(facts, 'name')}, and so is somebody of this court. If it is the same person, they must withdraw: choose another. If it is somebody else, they can be chosen`,
        }),
      },
    },
    'assignment.name-stand-in': {
      title: 'Name who stands in for the filing office',
      lead: 'Everybody in this court who would do this is a party to the case, or acts in it for one, and must withdraw; or the post is vacant. Name somebody to do it. The days to review the filing run on.',
      action: 'Name',
      after: 'From now on they do it. The parties read who it is, and why.',
      variants: {
        'filing-reviewer': { title: 'Name who reviews the filing instead' },
        'filing-judge': { title: 'Name who rules on the filing instead' },
      },
      pages: { who: { title: 'Who stands in?' } },
      fields: {
        officer: { label: 'Who stands in' },
        reasons: { label: 'Reasons', hint: 'The parties read them' },
      },
    },
    'assignment.note-ended-post': {
      title: 'Note that somebody’s post has ended',
      lead: 'Entered by the court’s system.',
      action: 'Note',
      after: 'From now on somebody else is assigned; what was done before stands.',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'assignment/say-why': () => ({
      what: 'Say why the bench is replaced.',
      why: 'The parties are told who hears the case and why that changes.',
      mend: 'Give the reason and send it again.',
    }),
    'assignment/own-case': (facts) => ({
      what: `${said(facts, 'name')} is a party or an agent in this case and cannot be assigned to it.`,
      why: 'A judge or a clerk who is a party to the case, or acts in it for one, must withdraw (Civil Procedure Law, article 47).',
      mend: 'Choose another and send it again.',
    }),
    'assignment/recused': (facts) => ({
      what: `${said(facts, 'name')} was told to withdraw from this case and cannot be assigned to it again.`,
      why: 'The decision in this case says why.',
      mend: 'Choose another and send it again.',
    }),
    'assignment/sat-before': (facts) => ({
      what: `${said(facts, 'name')} heard the first trial and cannot hear the new one.`,
      why: `${said(facts, 'number')} was sent back, and another bench tries it (Civil Procedure Law, article 41).`,
      mend: 'Choose a judge who had no part in the first trial.',
    }),
    'assignment/still-in-post': () => ({
      what: 'This person is still in post.',
      why: 'Another post of theirs lets them go on with the case.',
      mend: 'Nothing needs doing; to replace them, assign the case anew.',
    }),
    'assignment/no-such-stand-in': () => ({
      what: 'This person cannot stand in.',
      why: 'A filing is reviewed instead by a judge, a judge’s assistant, a clerk or a head of this court; ruled on it is by its president or a division head.',
      mend: 'Choose another; where nobody fits, the administrator gives somebody a post first.',
    }),
    'assignment/no-such-judge': () => ({
      what: 'This judge was not found.',
      why: 'Only a judge in office at this court can be chosen.',
      mend: 'Choose another.',
    }),
    'assignment/no-such-clerk': () => ({
      what: 'This clerk was not found.',
      why: 'Only a clerk in office at this court can be chosen.',
      mend: 'Choose another.',
    }),
  },
  entries: {},
};
