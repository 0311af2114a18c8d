import type { TextCatalogue } from '../../framework/index.ts';
import { dayEn, said } from '../../framework/index.ts';
import { cannotServe } from './words.ts';

const because = cannotServe.en;

export const setAsideEn: TextCatalogue = {
  commands: {
    'appraisal.set-lot-aside': {
      title: 'Set the lot aside',
      lead: 'Where the body to which the lot fell has an interest in the case, or has not the people or the means for this work, you set the lot aside, with reasons. The lot and the reasons stay in the docket, and anybody can draw it again.',
      action: 'Set it aside',
      after:
        'The parties read it at once and are told. Where the body was commissioned, that ends with it; what was advanced to it is decided separately. Next you may draw again, without this body, or name one.',
      tells: {
        drawn: (facts) => ({
          label: 'It fell to',
          value: `${said(facts, 'body')} (${said(facts, 'field')})`,
        }),
        'has-it': (facts) => ({
          label: 'Commissioned already',
          value: `${said(facts, 'body')}, opinion due by ${dayEn(facts, 'dueOn')}; after this it examines no more`,
        }),
      },
      pages: { why: { title: 'Why can this body not serve?' } },
      fields: {
        because: { label: 'Ground' },
        reasons: {
          label: 'Reasons',
          hint: 'What ties it to whom, or what it lacks, and how you know. The parties read them',
        },
      },
      options: { because },
    },
  },
  refusals: {},
  entries: {
    'appraisal.LotSetAside': (body) => ({
      title: 'The lot was set aside',
      detail: `${said(body, 'body')}. ${because[said(body, 'because') as keyof typeof because]}: ${said(body, 'reasons')}`,
    }),
  },
};
