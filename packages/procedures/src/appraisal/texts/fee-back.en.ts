import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { filesBesideEn } from '../../shared/files-beside.ts';
import { goesBack } from './words.ts';

const because = goesBack.en;
const advanced = (facts: Facts) => ({
  label: 'Fee advanced',
  value: `¥${yuanGrouped(Number(facts['fen']) as Money)} on ${dayEn(facts, 'on')}, to ${said(facts, 'body')}`,
});

export const feeBackEn: TextCatalogue = {
  commands: {
    'appraisal.ask-fee-back': {
      title: 'Ask for the appraisal fee back',
      lead: 'Where the appraiser was called and did not appear, whoever advanced the fee may ask for it back; so may they where the body was late without good reason, was not qualified, broke the procedure gravely, or the opinion plainly lacks ground.',
      action: 'Ask',
      after:
        'The judge decides whether it goes back, how much and by when, with reasons that you read.',
      tells: {
        advanced,
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not seen your authority yet. It is received all the same and dealt with once it has been shown',
        }),
      },
      pages: { why: { title: 'Why should it go back?' } },
      fields: {
        receivedOn: { label: 'Day on which it came' },
        postedOn: { label: 'Posted on', hint: 'If it came by post, by the postmark' },
        because: { label: 'Ground' },
        reasons: { label: 'What happened' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'What I upload matches the originals' },
      },
      options: { because },
    },
    'appraisal.decide-fee-back': {
      title: 'Decide whether the appraisal fee goes back',
      lead: 'Where the appraiser was called and did not appear, whoever paid the fee may ask for it back. Where you grant it, say how much and by when.',
      action: 'Decide',
      after:
        'The parties and the body read it. Where it is granted, what goes back is entered with it; who refuses to return it is dealt with by law.',
      tells: {
        advanced,
        asked: (facts) => ({
          label: `Request of ${said(facts, 'name')}`,
          value: `${because[said(facts, 'because') as keyof typeof because]}: ${said(facts, 'reasons')}`,
        }),
        ...filesBesideEn,
      },
      pages: { decision: { title: 'What do you decide, and why?' } },
      fields: {
        decision: { label: 'Decision' },
        amount: { label: 'Amount that goes back (yuan)' },
        by: { label: 'Back by' },
        reasons: { label: 'Reasons' },
      },
      options: { decision: { granted: 'It goes back', denied: 'It does not' } },
    },
  },
  refusals: {},
  entries: {
    'appraisal.FeeBackAsked': (body) => ({
      title: 'Asked for the appraisal fee back',
      detail: `${because[said(body, 'because') as keyof typeof because]}: ${said(body, 'reasons')}`,
    }),
    'appraisal.FeeBackDecided': (body) => ({
      title: 'Decision on a request for the appraisal fee',
      detail: `${body['decision'] === 'granted' ? 'It goes back' : 'It does not go back'}: ${said(body, 'reasons')}`,
    }),
  },
};
