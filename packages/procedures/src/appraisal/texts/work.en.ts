import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, listed, said } from '../../framework/index.ts';
import { exhibitEn } from '../../shared/exhibit-texts.ts';
import { filesBesideEn } from '../../shared/files-beside.ts';
import { opinionEn } from '../../shared/opinion-texts.ts';
import { partsEn } from '../../shared/opinion-parts.ts';

const work = (facts: Facts) => ({
  label: 'Commission',
  value: `${said(facts, 'question')} (by ${dayEn(facts, 'dueOn')})`,
});
const byHand = (facts: Facts): string =>
  ({
    hand: '; the clerk hands it over in person',
    handed: `; handed over on ${dayEn(facts, 'on')}, to ${said(facts, 'to')}`,
  })[said(facts, 'by')] ?? '';
const told = {
  work,
  scope: (facts: Facts) => ({ label: 'Scope and purpose', value: said(facts, 'scope') }),
  sample: (facts: Facts) => ({
    label: 'Handed over, contested by the parties',
    value: `${exhibitEn(facts)}, ${said(facts, 'name')}${byHand(facts)}`,
  }),
  'sent-back': (facts: Facts) => ({
    label: 'Sent back to be mended',
    value: `${said(facts, 'missing')}; again by ${dayEn(facts, 'dueOn')}`,
  }),
};
const objection = (facts: Facts) => ({
  label: `Objection of ${said(facts, 'name')}`,
  value: said(facts, 'points'),
});

export const workEn: TextCatalogue = {
  commands: {
    'appraisal.answer': {
      title: 'Answer the commission',
      lead: 'Read the question and what was handed over first. If you or your body are tied to a party or its representative, say so truthfully.',
      action: 'Answer',
      after:
        'If you accept, sign the undertaking before you begin. If you decline, the court commissions another body and the case is closed to you.',
      tells: told,
      pages: { answer: { title: 'Do you accept?' } },
      fields: {
        answer: { label: 'Answer' },
        quote: {
          label: 'Fee (yuan)',
          hint: 'The judge decides whether it is advanced, and by whom',
        },
        interest: {
          label: 'What ties you to the case',
          hint: 'Leave it out where there is nothing; else a judge decides first whether you withdraw',
        },
        reasons: { label: 'Why you decline' },
      },
      options: { answer: { accepted: 'Accept', declined: 'Decline' } },
    },
    'appraisal.undertake': {
      title: 'Sign the appraiser’s undertaking',
      lead: 'Every appraiser signs it before the work begins: I will examine objectively, impartially and honestly, and appear before the court; I answer in law for a false appraisal.',
      action: 'Sign',
      after: 'Only after it can an opinion be handed in. All parties see that you signed.',
      tells: told,
      pages: { undertaking: { title: 'The undertaking' } },
      fields: { undertakes: { label: 'I sign this undertaking' } },
    },
    'appraisal.ask-court': {
      title: 'Ask the court for more materials or time',
      lead: 'Write to the court what is missing, or why it takes longer. A judge decides; do not ask the parties yourself.',
      action: 'Send it',
      after:
        'What is granted appears here, and the day moves. Until it is answered the day stays as it is.',
      tells: told,
      pages: { what: { title: 'What do you need?' } },
      fields: {
        kind: { label: 'About' },
        text: { label: 'What and why' },
        until: { label: 'Until which day' },
      },
      options: { kind: { samples: 'More materials', time: 'More time' } },
    },
    'appraisal.issue': {
      title: 'Hand in the opinion',
      lead: 'Say the conclusion, the materials, the principles and methods and the process, with the signed and sealed opinion and the certificates. Handing it in is your signature; another appraiser signs as well, and the undertaking before.',
      action: 'Sign and hand in',
      after:
        'With the second signature it goes to the court. The parties read it once the judge has looked at it and it is brought in; then they may object. Until it is signed you may hand it in anew.',
      tells: {
        ...told,
        replaces: () => ({
          label: 'Handed in already',
          value:
            'It lacks a signature. What you hand in now takes its place, and the signature on the first counts no more',
        }),
        missing: (facts) => ({
          label: 'Not said',
          value: `${partsEn(listed(facts, 'missing', ' '))}. You may hand it in all the same; the judge may send it back`,
        }),
      },
      pages: {
        opinion: { title: 'What is the opinion?' },
        file: { title: 'The document and the signatures' },
      },
      fields: {
        conclusion: { label: 'Conclusion' },
        materials: { label: 'Materials examined' },
        method: { label: 'Principles and methods' },
        process: { label: 'Process' },
        files: { label: 'Opinion and certificates' },
        second: {
          label: 'How the other appraiser signs',
          hint: 'From an account, and you may leave this out; on the document, where they have none or cannot use it',
        },
        otherName: { label: 'Name of the other appraiser' },
        otherCertificate: { label: 'Certificate of the other appraiser' },
        otherUndertook: {
          label: 'The other appraiser has signed the undertaking, and it is among the files',
        },
      },
      options: { second: { account: 'From an account', document: 'Signed on the document' } },
    },
    'appraisal.sign': {
      title: 'Sign the opinion',
      lead: 'Two appraisers sign it. Read all of it first; if you disagree, settle it within your body and do not sign.',
      action: 'Sign',
      after: 'It goes to the court at once.',
      tells: {
        ...told,
        ...opinionEn,
      },
      pages: { signature: { title: 'Signature' } },
      fields: { signs: { label: 'I have read all of it, agree and sign' } },
    },
    'appraisal.reply': {
      title: 'Reply to the objections in writing',
      lead: 'Explain, clarify or supplement, point by point, and only what was objected.',
      action: 'Hand in the reply',
      after:
        'The parties and the judge read it at once. Who still objects may ask for you to appear.',
      tells: { work, objection, ...filesBesideEn },
      pages: { reply: { title: 'Your reply' } },
      fields: { text: { label: 'Reply' }, attachments: { label: 'Further materials' } },
    },
  },
  refusals: {
    'appraisal/no-undertaking': () => ({
      what: 'You have not signed the undertaking.',
      why: 'An appraiser signs it before the work begins.',
      mend: 'Sign it first, then hand in.',
    }),
    'appraisal/day-is-past': () => ({
      what: 'That day is past.',
      why: 'A day to do something is after today.',
      mend: 'Write a later day.',
    }),
  },
  entries: {
    'appraisal.Answered': (body) => ({
      title: body['answer'] === 'accepted' ? 'Commission accepted' : 'Commission declined',
      detail: [
        said(body, 'reasons'),
        body['interest'] === undefined ? '' : `declared tie: ${said(body, 'interest')}`,
        body['quote'] === undefined ? '' : `fee ¥${yuanGrouped(Number(body['quote']) as Money)}`,
      ]
        .filter((one) => one !== '')
        .join('; '),
    }),
    'appraisal.UndertakingSigned': () => ({ title: 'Undertaking signed', detail: '' }),
    'appraisal.NeedStated': (body) => ({
      title:
        {
          samples: 'The body asks for more materials',
          time: 'The body asks for more time',
          fee: 'The body says its fee',
          interest: 'The body says what ties it to the case',
        }[said(body, 'kind')] ?? '',
      detail: [
        said(body, 'text'),
        body['fen'] === undefined ? '' : `¥${yuanGrouped(Number(body['fen']) as Money)}`,
        body['until'] === undefined ? '' : `until ${dayEn(body, 'until')}`,
      ]
        .filter((one) => one !== '')
        .join(', '),
    }),
    'appraisal.OpinionHandedIn': (body) => ({
      title: 'Opinion handed in',
      detail: said(body, 'conclusion'),
    }),
    'appraisal.OpinionSigned': () => ({ title: 'Opinion signed by another appraiser', detail: '' }),
    'appraisal.Replied': (body) => ({
      title: 'The body replied in writing',
      detail: said(body, 'text'),
    }),
  },
};
