import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { listed, said } from '../../framework/index.ts';
import { anewOf } from '../../shared/anew-words.ts';
import { likeNamedEn } from '../../shared/like-named.ts';
import { apartEn, drawnEn, lines, listEn } from './words.ts';

const work = (facts: Facts) => ({
  label: 'Question',
  value: `${said(facts, 'purpose')} (${said(facts, 'what')})`,
});
const list = (facts: Facts) => ({ label: 'Bodies on this court’s list', value: listEn(facts) });
const choices = (facts: Facts) => ({
  label: 'Named so far',
  value: lines(facts, (row) => `${said(row, 'name')}: ${said(row, 'body')}`),
});

const unlisted = (facts: Facts) => ({
  label: 'Both sides named a body that is not on the list',
  value: `You see whether ${said(facts, 'body')} is qualified: if so commission it; if not say why, and name one or draw`,
});

export const chooseEn: TextCatalogue = {
  commands: {
    'appraisal.order': {
      title: 'Order an appraisal of the court’s own motion',
      lead: 'Where nobody has asked and the facts cannot be found without one, you decide, with reasons. Say who must prove the fact; whether costs are advanced is said with the commission.',
      action: 'Order it',
      after:
        'All parties read it and may say which body they would choose. Next you commission one, or have it drawn by lot.',
      pages: { what: { title: 'What is examined?' }, why: { title: 'Why is it needed?' } },
      fields: {
        what: { label: 'What is examined' },
        heldBy: { label: 'Where it is, and with whom' },
        purpose: { label: 'Question to be answered' },
        participant: { label: 'Who must prove the fact' },
        reasons: {
          label: 'Reasons',
          hint: 'Why the facts cannot be found otherwise; all parties read it',
        },
      },
    },
    'appraisal.state-choice': {
      title: 'Choose a body to examine',
      lead: 'The sides agree on the body. Where both name the same one, they have agreed; where they do not, the judge names one or has it drawn by lot. You may change it: your last word counts.',
      action: 'Hand in my choice',
      after: 'The other side and the judge read it at once.',
      tells: {
        work,
        list,
        choices,
        ...likeNamedEn,
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not seen your authority yet. It is received all the same and counts once it has been shown',
        }),
      },
      pages: { body: { title: 'Which body do you choose?' }, note: { title: 'Why this one?' } },
      fields: {
        receivedOn: { label: 'Day on which it came' },
        body: {
          label: 'Body',
          hint: 'For one that is not on the list leave this out and write it below',
        },
        other: {
          label: 'A body that is not on the list',
          hint: 'Where both sides name it the judge sees whether it is qualified',
        },
        note: { label: 'Note', hint: 'You may leave it out' },
      },
    },
    'appraisal.draw-body': {
      title: 'Draw the appraisal body by lot',
      lead: 'Where the sides do not agree, one of the bodies on the list that have this field can be drawn. Those tied to the case are left out, and it is said why. Seed and order are open, so that anybody can draw again.',
      action: 'Draw',
      after:
        'The outcome is entered at once and not drawn again, unless the body declines or has to withdraw, or you set the lot aside with reasons. Next you commission it.',
      tells: { work, list, choices, unlisted, ...likeNamedEn },
      pages: { field: { title: 'Among which bodies?' } },
      fields: {
        field: { label: 'Field', hint: 'As the list has it, for example “电子数据”' },
        reasons: { label: 'Note', hint: 'How they failed to agree' },
      },
    },
  },
  refusals: {
    'appraisal/no-party': () => ({
      what: 'This is no party to the case.',
      why: 'Who must prove the fact is a party to the case; where costs are advanced, it advances them.',
      mend: 'Choose one of the parties.',
    }),
    'appraisal/say-which-body': () => ({
      what: 'Say which body you would have, and only one.',
      why: 'None is named, or two are.',
      mend: 'Choose one of the list, or write one that is not on it.',
    }),
    'appraisal/parties-have-agreed': (facts) => ({
      what: `Both sides have chosen ${said(facts, 'body')}: no lot is drawn.`,
      why: 'The parties agree on the appraiser; the court names one only where they do not.',
      mend: 'Commission that body; where they change their choice, draw then.',
    }),
    'appraisal/too-few-for-a-lot': (facts) => ({
      what: `Bodies of the field “${said(facts, 'field')}” that can be in the lot: ${said(facts, 'count')}. That is no lot.`,
      why: `It takes two, and those tied to the case do not count. Fields on the list: ${listed(facts, 'known', ', ')}.`,
      mend: 'Take another field; where there is only one body, name it and say why.',
    }),
    'appraisal/not-what-was-drawn': () => ({
      what: 'The lot did not fall to this body.',
      why: 'No lot was drawn, or it fell to another.',
      mend: 'Draw first, or write the body that was drawn; or say that it was agreed or named, with reasons.',
    }),
    'appraisal/not-what-was-agreed': () => ({
      what: 'Not all parties named this body.',
      why: 'The docket holds another word of a party, so it was not agreed.',
      mend: 'Write the body all of them named; where they did not, draw lots or name one with reasons.',
    }),
    'appraisal/tied-to-the-case': (facts) => ({
      what: `${said(facts, 'name')} cannot be commissioned: it ${apartEn(said(facts, 'because'))}.`,
      why: 'An appraiser with an interest in the case, or tied to somebody in it so that fairness may suffer, withdraws.',
      mend: 'Choose another body.',
    }),
  },
  entries: {
    'appraisal.Ordered': (body) => ({
      title:
        anewOf(body).way === ''
          ? 'Appraisal ordered of the court’s own motion'
          : anewOf(body).way === 'anew'
            ? 'It is to be examined anew'
            : 'The opinion is to be supplemented',
      detail: `${said(body, 'what')}: ${said(body, 'purpose')}. ${said(body, 'reasons')}`,
    }),
    'appraisal.ChoiceStated': (body) => ({
      title: 'A party chose an appraisal body',
      detail: [said(body, 'body'), said(body, 'note')].filter((one) => one !== '').join(': '),
    }),
    'appraisal.BodyDrawn': (body) => ({
      title: 'Appraisal body drawn by lot',
      detail: drawnEn(body),
    }),
    'appraisal.SamplesHandedOver': (body) => ({
      title: 'Materials handed over to the appraisal body',
      detail: lines({ rows: body['samples'] ?? [] }, (row) => said(row, 'name')).replaceAll(
        '\n',
        ', ',
      ),
    }),
  },
};
