import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { filesBesideEn } from '../../shared/files-beside.ts';
import { opinionEn } from '../../shared/opinion-texts.ts';
import { goesBack } from './words.ts';

const because = goesBack.en;
const yuan = (fen: unknown): string => `¥${yuanGrouped(Number(fen) as Money)}`;
const needs: Readonly<Record<string, string>> = {
  samples: 'asks for more materials',
  time: 'asks for more time',
  fee: 'says its fee',
  interest: 'says what ties it to the case',
};
const mayExamine = { granted: 'It may examine', denied: 'It withdraws' };
const decision = { granted: 'Granted', denied: 'Denied' };

export const benchEn: TextCatalogue = {
  commands: {
    'appraisal.decide-need': {
      title: 'Answer what the body asks for',
      lead: 'What is added is contested by the parties first; where a party must hand it in, tell that party. You decide whether the fee is advanced, how much and by when. Where it says what ties it to the case, granting lets it examine, and denying has it withdraw; then another is commissioned.',
      action: 'Decide',
      after:
        'The body and the parties read it at once. What follows where it is not advanced you decide separately; nothing happens by itself.',
      tells: {
        need: (facts) => ({
          label: `${said(facts, 'body')} ${needs[said(facts, 'kind')] ?? ''}`,
          value: [
            said(facts, 'text'),
            said(facts, 'until') === '' ? '' : `until ${dayEn(facts, 'until')}`,
            facts['fen'] === 0 ? '' : yuan(facts['fen']),
          ]
            .filter((one) => one !== '')
            .join(', '),
        }),
        due: (facts) => ({ label: 'Due now', value: dayEn(facts, 'dueOn') }),
      },
      pages: { decision: { title: 'What do you decide, and why?' } },
      fields: {
        decision: { label: 'Decision' },
        samples: { label: 'Exhibits handed over', hint: 'Only those the parties have contested' },
        dueOn: { label: 'Until which day' },
        advance: { label: 'Fee to be advanced (yuan)', hint: 'Leave it out where none is asked' },
        advanceBy: { label: 'To be advanced by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision },
    },
    'appraisal.send-back': {
      title: 'Send the opinion back to be mended',
      lead: 'An opinion names the court, the task, the materials, the principles and methods, the process and the conclusion, with the undertaking and the certificates, and is signed. Say what is missing.',
      action: 'Send it back',
      after: 'The body mends it, signs anew and hands it in by the day you write.',
      tells: opinionEn,
      pages: { back: { title: 'What is missing?' } },
      fields: { missing: { label: 'To be mended' }, dueOn: { label: 'Again by' } },
    },
    'appraisal.require-reply': {
      title: 'Have the body reply to the objections',
      lead: 'Where a party objects to the opinion in writing, the court has the appraiser explain. Objections that came late you may send as well.',
      action: 'Send to the body',
      after:
        'The objections go to the body word for word, with their papers; all parties read the reply.',
      tells: {
        objection: (facts) => ({
          label: `Objection of ${said(facts, 'name')}${facts['late'] === true ? ' (late)' : ''}`,
          value: said(facts, 'points'),
        }),
        ...filesBesideEn,
      },
      pages: { reply: { title: 'By when?' } },
      fields: {
        dueOn: { label: 'Reply by' },
        note: { label: 'What the court wants explained too', hint: 'You may leave it out' },
      },
    },
    'appraisal.settle-fee': {
      title: 'Decide where the appraisal fee goes',
      lead: 'To the body where the work was done. Back to the party that advanced it where the appraiser was called and did not appear, was late without reason, was not qualified, broke the procedure gravely, or plainly lacked ground.',
      action: 'Decide',
      after: 'The parties and the body read it. Who refuses to return it is dealt with by law.',
      tells: {
        advanced: (facts) => ({
          label: 'Advanced',
          value: `${yuan(facts['fen'])} on ${dayEn(facts, 'on')}, to ${said(facts, 'body')}`,
        }),
        left: (facts) => ({
          label: 'Part of it is decided',
          value: `${yuan(facts['open'])} may still go to the body, ${yuan(facts['returnable'])} back`,
        }),
      },
      pages: { fee: { title: 'What becomes of it?' } },
      fields: {
        goes: { label: 'It goes' },
        because: { label: 'Why it goes back' },
        amount: { label: 'Amount (yuan)' },
        by: { label: 'Back by' },
        reasons: { label: 'Reasons' },
      },
      options: { goes: { 'to-the-body': 'To the body', back: 'Back to who advanced it' }, because },
    },
    'appraisal.object': {
      title: 'Object to the opinion in writing',
      lead: 'Say which point is wrong and why, within the time the court set. After it your objection is received as well and marked, and the judge decides.',
      action: 'Hand in the objection',
      after:
        'The judge has the body reply in writing, and you read it. If you still object you may ask for the appraiser to appear; who asks advances the costs.',
      tells: {
        opinion: (facts) => ({
          label: 'Opinion',
          value: `${said(facts, 'body')}: ${said(facts, 'purpose')}`,
        }),
        until: (facts) => ({ label: 'Time to object', value: `until ${dayEn(facts, 'objectBy')}` }),
        late: (facts) => ({
          label: 'The time to object is over',
          value: `It ended on ${dayEn(facts, 'objectBy')}. It is received all the same; say why it comes now, and the judge decides`,
        }),
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not seen your authority yet. It is received all the same and dealt with once it has been shown',
        }),
      },
      pages: { points: { title: 'What do you object to?' } },
      fields: {
        receivedOn: { label: 'Day on which it came' },
        postedOn: {
          label: 'Posted on',
          hint: 'If it came by post, by the postmark; what was posted before the time ended is in time',
        },
        points: { label: 'Objection', hint: 'Point by point' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'As the originals' },
      },
    },
  },
  refusals: {
    'appraisal/more-than-advanced': (facts) => ({
      what: 'That is more than is left.',
      why: `${yuan(facts['fen'])} may still go that way.`,
      mend: 'Write no more than that.',
    }),
    'appraisal/no-longer-time': (facts) => ({
      what: 'That is no longer time.',
      why: `It is due by ${dayEn(facts, 'dueOn')} now.`,
      mend: 'Write a later day, or deny it.',
    }),
    'appraisal/not-signed': (facts) => ({
      what: `The opinion of ${said(facts, 'body')} lacks the signature of another appraiser.`,
      why: 'It is this court’s way that two appraisers sign an opinion; before that it is not brought in.',
      mend: 'Wait until the other appraiser has signed; where they cannot, the body hands it in anew with another.',
    }),
  },
  entries: {
    'appraisal.NeedDecided': (body) => ({
      title: 'What the body asked for was decided',
      detail: [
        (said(body, 'need').endsWith('-interest') ? mayExamine : decision)[
          said(body, 'decision') as keyof typeof decision
        ],
        body['dueOn'] === undefined ? '' : `due by ${dayEn(body, 'dueOn')}`,
        advanced(body),
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join(', '),
    }),
    'appraisal.OpinionSentBack': (body) => ({
      title: 'Opinion sent back to be mended',
      detail: `${said(body, 'missing')}, again by ${dayEn(body, 'dueOn')}`,
    }),
    'appraisal.Objected': (body) => ({
      title: `Objection to the opinion${body['late'] === true ? ' (late)' : ''}`,
      detail: said(body, 'points'),
    }),
    'appraisal.ReplyRequired': (body) => ({
      title: 'The body is to reply to the objections',
      detail: `by ${dayEn(body, 'dueOn')}`,
    }),
    'appraisal.BodyLetGo': (body) => ({
      title: 'The body withdraws and has the work no more',
      detail: said(body, 'body'),
    }),
    'appraisal.FeeSettled': (body) => ({
      title: body['goes'] === 'back' ? 'Appraisal fee goes back' : 'Appraisal fee goes to the body',
      detail: [
        said(body, 'body'),
        yuan(body['fen']),
        body['because'] === undefined ? '' : because[said(body, 'because') as keyof typeof because],
        body['by'] === undefined ? '' : `by ${dayEn(body, 'by')}`,
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join(', '),
    }),
  },
};

function advanced(body: Facts): string {
  const { advance } = body;
  if (advance === undefined || advance === null) return '';
  const { fen, dueOn } = advance as Facts;
  return `${yuan(fen)} to be advanced by ${dayEn({ dueOn: dueOn ?? '' }, 'dueOn')}`;
}
