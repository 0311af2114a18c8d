import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { toShareEn } from '../shared/shares-texts.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} yuan`;

/** Of a bill that comes to what the judgment says. */
export const shareTellsEn: NonNullable<CommandText['tells']> = {
  'not-yet': (facts) => ({
    label: 'Not to be paid yet',
    value: `The judgment has this party bear ${yuan(facts['fen'])}; it is paid once the judgment has effect`,
  }),
  objection: () => ({
    label: 'For what',
    value: 'The fee for an objection to jurisdiction that was not well founded',
  }),
  'ruling-not-yet': (facts) => ({
    label: 'Not to be paid yet',
    value: `${yuan(facts['fen'])}, once the ruling on the objection has effect`,
  }),
  'by-judgment': (facts) => ({
    label: 'By the judgment, which has effect',
    value: `Whoever pays this bill bears ${yuan(facts['fen'])}`,
  }),
  'no-day': () => ({
    label: 'Pay by',
    value:
      'The judgment has effect: please pay soon. Whoever refuses to pay may be made to by enforcement',
  }),
};

const fields = {
  shares: {
    label: 'What each party bears (yuan)',
    hint: 'Together they make the total above; write 0 for whoever bears nothing',
  },
};

export const sharesEn: TextCatalogue = {
  commands: {
    'fees.settle': {
      title: 'What each party bears of the costs',
      lead: '',
      action: 'Enter',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.bill-objection': {
      title: 'Bill an objection to jurisdiction',
      lead: '',
      action: 'Bill',
      after: '',
      pages: {},
      fields: {},
    },
    'fees.fix-shares': {
      title: 'Put into figures who bears the costs',
      lead: 'The paper says in words who bears the costs. Put it into figures as it says, so that money can go back and be paid. It changes nothing of the paper.',
      action: 'Enter the figures',
      tells: {
        ...toShareEn,
        words: (facts) => ({ label: 'As the paper says', value: said(facts, 'words') }),
        'from-judgment': () => ({ label: 'Where it is said', value: 'The judgment of this case' }),
        'from-agreement': () => ({ label: 'Where it is said', value: 'The mediation agreement' }),
        'from-above': () => ({
          label: 'Where it is said',
          value: 'The paper of the court above: as it says who bears the costs of first instance',
        }),
      },
      after:
        'The list of costs is made and sent to each party; whoever holds the figures wrong may ask for a review.',
      pages: { shares: { title: 'What does each party bear?' } },
      fields: {
        ...fields,
        reasons: { label: 'Where it is said', hint: 'Which paper, which point' },
      },
    },
    'fees.forgo-refund': {
      title: 'No refund by the court: I bear it, or the other side pays me directly',
      lead: 'Once the judgment has effect the court gives back what you paid in advance and do not bear, and takes it from the other side. You may also bear it yourself, or agree that the other side pays you directly; the court then gives nothing back and asks nothing of them.',
      action: 'Confirm: no refund by the court',
      tells: {
        'would-go-back': (facts) => ({
          label: 'The court would give back to you',
          value: yuan(facts['fen']),
          short: true,
        }),
        'on-its-way': (facts) => ({
          label: 'Already on its way back',
          value: `${yuan(facts['fen'])}, which can no longer be chosen otherwise`,
        }),
        'others-bear': (facts) => ({
          label: 'By the judgment it is borne by',
          value: listed(facts, 'names', ', '),
        }),
      },
      after:
        'It is entered in the docket, and the other side reads it. If they are to pay you directly and do not, you cannot choose a refund by the court any more.',
      pages: { how: { title: 'What do you choose?' } },
      fields: {
        how: { label: 'These costs' },
        agreed: { label: 'I know that the court will not give me this money back' },
      },
      options: { how: { direct: 'The other side pays me directly', bears: 'I bear them myself' } },
    },
  },
  refusals: {
    'fees/shares-too-much': (facts) => ({
      what: 'What the parties bear comes to too much.',
      why: `There are ${said(facts, 'total')} yuan to bear; the parties' shares come to ${said(facts, 'sum')}, which is ${said(facts, 'difference')} too much.`,
      mend: `Change the shares so that they make ${said(facts, 'total')} yuan.`,
    }),
    'fees/shares-too-little': (facts) => ({
      what: 'What the parties bear comes to too little.',
      why: `There are ${said(facts, 'total')} yuan to bear; the parties' shares come to ${said(facts, 'sum')}, which is ${said(facts, 'difference')} too little.`,
      mend: `Change the shares so that they make ${said(facts, 'total')} yuan.`,
    }),
    'fees/share-of-nobody': () => ({
      what: 'Only the parties of the case bear its costs, one line each.',
      why: 'Somebody named is no party, or is named twice.',
      mend: 'Write one line for each party; 0 for whoever bears nothing.',
    }),
  },
  entries: {
    'fees.SharesFixed': (body) => ({
      title: 'What each party bears of the costs',
      detail: `${yuan(body['total'])} in all; once it has effect, what was paid beyond a share goes back, and whoever paid less owes the rest`,
    }),
    'fees.ObjectionBilled': (body) => ({
      title: 'Fee for the objection to jurisdiction',
      detail:
        body['figure'] === undefined
          ? 'None: this court has not entered the figure of its province'
          : `${yuan((body['figure'] as { readonly fen: number }).fen)}, to be paid once the ruling has effect`,
    }),
    'fees.RefundForgone': (body) => ({
      title:
        body['how'] === 'bears'
          ? 'Whoever paid the costs in advance bears them'
          : 'The other side pays the costs directly to whoever paid them in advance',
      detail: `${yuan(body['fen'])}; the court gives nothing back and asks nothing of the other side`,
    }),
    'fees.DebtPaid': (body) => ({
      title: 'Share of the costs received',
      detail: `${yuan(body['fen'])}, reference ${said(body, 'reference')}`,
    }),
  },
  tasks: { 'fees.fix-shares': 'Put into figures who bears the costs' },
  owed: { 'fees.fix-shares': 'Say in figures what each party bears of the costs' },
};
