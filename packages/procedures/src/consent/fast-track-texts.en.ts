import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

const bars: Readonly<Record<string, string>> = {
  impaired:
    'An accused is blind, deaf or mute, or has not wholly lost the power to tell or control what they do',
  minor: 'An accused is a minor',
  'high-impact': 'The case has a major social impact',
  'co-accused-object':
    'Of several accused one contests the facts, the charge, the proposed sentence or the procedure',
  'no-settlement':
    'Nothing was agreed with the victim, or whoever represents them by law, on compensation',
  other: 'Another circumstance that makes it unsuitable (say which in the reasons)',
};
const ends: Readonly<Record<string, string>> = {
  'no-crime': 'What was done is no crime, or is not to be prosecuted',
  'not-voluntary': 'The accused pleaded guilty against their will',
  denies: 'The accused denies the facts charged',
  other: 'Another circumstance that makes the procedure unsuitable',
};
const steps: Readonly<Record<string, string>> = {
  mediation: 'Mediation',
  exchange: 'Exchange of evidence',
  hearing: 'Hearing',
  pronouncement: 'Pronouncement',
  inquiry: 'Inquiry',
};

/** What the judge's sheet says of a criminal case. */
export const criminalTellsEn: NonNullable<CommandText['tells']> = {
  'fast-track': () => ({ label: 'Fast-track procedure', value: 'In use' }),
  'all-consent': (facts) => ({
    label: 'Criminal case',
    value: `Not agreed to this step online yet: ${listed(facts, 'names', ', ')}. A criminal case goes online only if the prosecutor, the parties and the defenders all agree; if one does not, nobody is online`,
  }),
};

/** The fast-track procedure of criminal cases. */
export const fastTrackEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'mode.use-fast-track': {
      title: 'Use the fast-track procedure',
      lead: 'It may be used by a basic court where no more than three years are to be expected, the facts are clear and proved, and the accused admits the charge, accepts the penalty and agrees. One judge sits alone.',
      action: 'Use it',
      after:
        'A fast-track case can be online. Whether it is, the prosecutor, the parties and the defenders are still asked one by one.',
      pages: { conditions: { title: 'Does the case meet the conditions?' } },
      fields: {
        penalty: { label: 'Penalty to be expected' },
        accused: { label: 'The accused' },
        evidence: {
          label: 'Where that can be seen',
          hint: 'For example the signed statement of the accused, or a page of the record',
        },
        bars: {
          label: 'Does anything stand against the procedure?',
          hint: 'Choose nothing if nothing does',
        },
        reasons: { label: 'Reasons' },
      },
      options: {
        penalty: {
          'within-three-years': 'Up to three years’ imprisonment',
          above: 'Possibly more than three years',
        },
        accused: {
          agree: 'All admit the charge, accept the penalty and agree to the procedure',
          'not-all': 'Somebody does not',
        },
        bars,
      },
    },
    'mode.leave-fast-track': {
      title: 'Leave the fast-track procedure',
      lead: 'If the trial shows that the procedure does not suit the case, it is tried anew in summary or ordinary procedure.',
      action: 'Leave it',
      after:
        'Steps that were online because of the procedure are online no more; how they are held is decided anew.',
      pages: { why: { title: 'Why is it left?' } },
      tells: {
        'decided-anew': (facts) => ({
          label: 'To be decided anew',
          value: (facts['steps'] as readonly string[]).map((one) => steps[one] ?? one).join(', '),
        }),
      },
      fields: { why: { label: 'Circumstance' }, reasons: { label: 'Reasons' } },
      options: { why: ends },
    },
  },
  refusals: {
    'mode/not-in-fast-track': () => ({
      what: 'This case is not tried in the fast-track procedure, so it cannot be online because of it.',
      why: 'Article 3(2) of the Online Litigation Rules names fast-track cases, commutation and parole, and cases that for a special reason do not suit a hearing in person.',
      mend: 'If the conditions are met, decide to use the fast-track procedure first; otherwise choose another ground, or hold it in person.',
    }),
    'mode/no-fast-track': () => ({
      what: 'The fast-track procedure cannot be used in this case.',
      why: 'Article 222 of the Criminal Procedure Law keeps it to cases of up to three years in which the accused admits the charge, accepts the penalty and agrees.',
      mend: 'If you chose wrongly, change it; otherwise the case is tried in summary or ordinary procedure.',
    }),
    'mode/fast-track-barred': (facts) => ({
      what: `Something stands against the fast-track procedure: ${(facts['bars'] as readonly string[]).map((one) => bars[one] ?? one).join('; ')}.`,
      why: 'Article 223 of the Criminal Procedure Law lists six circumstances in which it is not used.',
      mend: 'If you chose wrongly, change it; otherwise the case is tried in summary or ordinary procedure.',
    }),
    'mode/no-prosecutor': () => ({
      what: 'In a public prosecution the procuratorate is not in the case yet, so the prosecutor has not been asked.',
      why: 'Article 37 of the Online Litigation Rules asks for the consent of the prosecutor, the parties and the defenders.',
      mend: 'Admit the procuratorate and ask it first, or decide that all come to court. If the victim prosecutes, choose that.',
    }),
    'mode/say-who-prosecutes': () => ({
      what: 'Say who prosecutes.',
      why: 'A criminal case goes online with the consent of the prosecutor; where the victim prosecutes, it is the victim who is asked.',
      mend: 'Choose the procuratorate or the victim.',
    }),
  },
  entries: {
    'mode.FastTrackUsed': (body) => ({
      title: 'Fast-track procedure in use',
      detail: `${said(body, 'reasons')} (${said(body, 'evidence')})`,
    }),
    'mode.FastTrackLeft': (body) => ({
      title: 'Fast-track procedure left',
      detail: `${ends[said(body, 'why')] ?? ''}. ${said(body, 'reasons')}`,
    }),
  },
};
