import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';

const of = {
  reckoning: 'The amount was reckoned wrongly',
  decision: 'A decision of the court about the fee is wrong',
} as const;
const outcome = { corrected: 'Corrected', upheld: 'Upheld' } as const;
const yuan = (facts: Facts): string => `${yuanGrouped(Number(facts['fen']) as Money)} yuan`;

/** A review of the fee (FEE-43), told with what every act about a bill tells. */
export const reviewEnCommands = (
  billTells: NonNullable<CommandText['tells']>,
): TextCatalogue['commands'] => ({
  'fees.ask-review': {
    title: 'Ask for a review of the court fee',
    lead: 'If you hold that the amount was reckoned wrongly, or disagree with a decision about the fee, such as a reduction denied, ask for a review; also once you have paid. There is no appeal on costs alone.',
    action: 'Ask',
    after:
      'How it was reckoned the judge of the case looks at again, and mends what is wrong; on a decision the president decides within fifteen days. Both give reasons. Until then the days to pay run on; whoever cannot pay may ask for deferral. What was paid too much goes back.',
    tells: billTells,
    pages: {
      what: { title: 'What is to be reviewed, and why?' },
      papers: { title: 'Any papers?', lead: 'If there are none, leave it empty.' },
    },
    fields: {
      of: { label: 'What is to be reviewed' },
      reasons: { label: 'Reasons', hint: 'What is wrong, and what you think it should be' },
      attachments: { label: 'Papers' },
      conformsToOriginals: {
        label: 'What I upload matches the originals, or what I hold where I have no original',
      },
    },
    options: { of },
  },
  'fees.decide-review': {
    title: 'Decide on a review of the court fee',
    lead: 'What was reckoned wrongly must be mended (Measures on Litigation Costs, article 43). Give reasons.',
    action: 'Decide',
    after:
      'Whoever pays is told. If it is corrected, the new amount is due; what was paid too much goes back.',
    tells: {
      ...billTells,
      asked: (facts) => ({
        label: `Review asked for: ${of[said(facts, 'of') as keyof typeof of]}`,
        value: said(facts, 'reasons'),
      }),
      billed: (facts) => ({ label: 'Billed', value: yuan(facts) }),
      paper: (facts) => ({ label: 'Papers handed in', value: said(facts, 'name') }),
    },
    pages: { decision: { title: 'What do you decide, and why?' } },
    fields: {
      outcome: { label: 'Decision' },
      pay: { label: 'Amount after correction (yuan)' },
      reasons: { label: 'Reasons' },
    },
    options: { outcome },
  },
});

export const reviewEn: Pick<TextCatalogue, 'refusals' | 'entries'> = {
  refusals: {
    'fees/say-how-much-instead': () => ({
      what: 'Say what the fee comes to after the correction.',
      why: 'Whoever pays must know how much.',
      mend: 'Give the amount and send it again; if nothing is wrong, choose “Upheld”.',
    }),
    'fees/not-mended': (facts) => ({
      what: `The corrected amount must be less than the ${said(facts, 'billed')} yuan billed.`,
      why: 'A review does not make whoever asked for it pay more; if nothing is wrong the bill stands.',
      mend: 'Give another amount, or choose “Upheld”.',
    }),
  },
  entries: {
    'fees.ReviewAsked': (body) => ({
      title: 'Review of the court fee asked for',
      detail: `${of[said(body, 'of') as keyof typeof of]}: ${said(body, 'reasons')}`,
    }),
    'fees.ReviewDecided': (body) => ({
      title: 'Decision on a review of the court fee',
      detail: `${outcome[said(body, 'outcome') as keyof typeof outcome]}${
        body['fen'] === undefined ? '' : ` to ${yuan(body)}`
      }: ${said(body, 'reasons')}`,
    }),
  },
};
