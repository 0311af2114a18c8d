import type { TextCatalogue } from '../../framework/index.ts';
import { said } from '../../framework/index.ts';

export const anewEn: TextCatalogue = {
  commands: {
    'appraisal.order-anew': {
      title: 'Order that it is examined anew, or supplemented',
      lead: 'It is examined anew where the appraiser was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or cannot be used for another reason. Flaws that can be mended, supplemented or contested further are no reason. Where a party asked for it, say whether you grant that.',
      action: 'Decide',
      after:
        'The parties read it and may say whom they would have; then you commission a body. Where it is examined anew the former opinion founds no finding of fact; where the appraiser was not qualified, the procedure broke the law gravely or the opinion plainly lacked ground, the former fee goes back, which you decide separately.',
      tells: {
        opinion: (facts) => ({
          label: 'The opinion',
          value: `${said(facts, 'body')}: ${said(facts, 'purpose')}`,
        }),
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
      options: {
        way: { anew: 'Anew', supplement: 'A supplement' },
        ground: {
          unqualified: 'The appraiser was not qualified',
          procedure: 'The procedure broke the law gravely',
          groundless: 'The opinion plainly lacks ground',
          unusable: 'It cannot be used as evidence for another reason',
        },
      },
    },
  },
  refusals: {},
  entries: {},
};
