import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { said } from '../../framework/index.ts';
import { anewGrounds, anewWays } from '../../shared/anew-words.ts';

const opinion = (facts: Facts) => ({
  label: 'The opinion',
  value: `${said(facts, 'body')}: ${said(facts, 'purpose')}`,
});

export const anewEn: TextCatalogue = {
  commands: {
    'appraisal.ask-anew': {
      title: 'Ask for an examination anew, or a supplement',
      lead: 'You may ask for it to be examined anew where the appraiser was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or cannot be used for another reason; and for a supplement where it has flaws or is not complete. It is received on any day.',
      action: 'Hand in',
      after:
        'The other parties and the judge see it at once. A judge grants or denies it, with reasons; where it is granted, the parties may choose a body again. Where it is examined anew the former opinion founds no finding of fact.',
      tells: {
        opinion,
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not seen your authority yet. The application is received all the same and decided once it has been shown',
        }),
      },
      pages: {
        way: { title: 'What do you ask for, and why?' },
        what: { title: 'What is examined?' },
        papers: { title: 'Any papers?' },
      },
      fields: {
        receivedOn: { label: 'Day on which it came' },
        postedOn: { label: 'Posted on', hint: 'If it came by post, by the postmark' },
        way: { label: 'Asked for' },
        ground: {
          label: 'Ground',
          hint: 'If you are not sure, choose none and explain it in the reasons',
        },
        reasons: { label: 'Reasons', hint: 'What is wrong with it, and what shows that' },
        what: { label: 'What is examined' },
        purpose: { label: 'The question' },
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'What I upload matches the originals' },
      },
      options: { way: anewWays.en, ground: anewGrounds.en },
    },
    'appraisal.order-anew': {
      title: 'Order that it is examined anew, or supplemented',
      lead: 'It is examined anew where the appraiser was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or cannot be used for another reason. Flaws that can be mended, supplemented or contested further are no reason. Where a party applied for it, decide on that application.',
      action: 'Decide',
      after:
        'The parties read it and may say whom they would have; then you commission a body. Where it is examined anew the former opinion founds no finding of fact; where the appraiser was not qualified, the procedure broke the law gravely or the opinion plainly lacked ground, the former fee goes back, which you decide separately.',
      tells: {
        opinion,
        objection: (facts) => ({ label: 'What was objected', value: said(facts, 'points') }),
      },
      pages: { way: { title: 'Anew, or a supplement?' }, what: { title: 'What is examined?' } },
      fields: {
        way: { label: 'Decision' },
        ground: { label: 'Why anew' },
        reasons: { label: 'Reasons', hint: 'The parties read them' },
        what: { label: 'What is examined' },
        purpose: { label: 'The question' },
      },
      options: { way: anewWays.en, ground: anewGrounds.en },
    },
  },
  refusals: {},
  entries: {},
};
