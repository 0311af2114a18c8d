import type { TextCatalogue } from '../framework/index.ts';

export const assignmentEn: TextCatalogue = {
  commands: {
    'assignment.assign': {
      title: 'Assign the case',
      lead: 'Choose the judge and the clerk.',
      action: 'Assign',
      after:
        'From now on they handle the case. If somebody is replaced, what was done before remains valid.',
      pages: { bench: { title: 'Who handles the case?' } },
      fields: { judge: { label: 'Judge' }, clerk: { label: 'Clerk' } },
    },
  },
  refusals: {
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
