import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { exhibitEn, exhibitZh, rowsIn } from '../shared/exhibit-texts.ts';
import { opinionTables } from '../shared/opinion-words.ts';

type Words = Pick<TextCatalogue, 'commands' | 'refusals'> & {
  readonly tells: NonNullable<TextCatalogue['commands'][string]['tells']>;
};

const lines = (facts: Facts, named: (one: Facts) => string): string =>
  rowsIn(facts, 'rows')
    .map((one) => `${named(one)} ${said(one, 'name')}`)
    .join('\n');

/** What is disputed, by the fact that it is to prove. */
const disputedTable = (facts: Facts, head: readonly string[], named: (one: Facts) => string) => ({
  head,
  rows: rowsIn(facts, 'rows').map((one) => [
    said(one, 'proves'),
    `${named(one)} ${said(one, 'name')}`,
    said(one, 'by'),
    said(one, 'reasons'),
  ]),
});

export const sittingZh: Words = {
  commands: {
    'exchange.note-opinion': {
      title: '记录当庭发表的质证意见',
      lead: '同步交换证据时，当事人对每份证据怎样说，就怎样记：是否真实，来源是否合法，与本案有没有关系。记好以后读给当事人听，或者请其看一遍。',
      action: '记录',
      after:
        '各方和法官马上看得到。当事人核对笔录时一并确认；说得不一样的，可以再记一次，以后一次的为准。',
      tells: {
        noted: (facts) => ({
          label: '这次已经记下的',
          value: '',
          table: opinionTables['zh-CN'](facts),
        }),
      },
      pages: {
        exhibits: {
          title: '对每份证据，怎样说？',
          lead: '不认可的，记明理由。没有说到的，空着。',
        },
      },
      fields: { exhibits: { label: '逐份意见' } },
    },
  },
  tells: {
    unspoken: (facts) => ({
      label: '还有一方没有发表意见的证据，不算没有异议',
      value: lines(facts, exhibitZh),
    }),
    undisputed: (facts) => ({
      label: '没有异议的证据，将记录在卷',
      value: lines(facts, exhibitZh),
    }),
    disputed: (facts) => ({
      label: '有异议的证据，按要证明的事实分开',
      value: '',
      table: disputedTable(facts, ['要证明的事实', '证据', '谁不认可', '理由'], exhibitZh),
    }),
  },
  refusals: {
    'exchange/not-held': () => ({
      what: '还不能记录意见。',
      why: '同步交换的意见，由到场的人发表；谁到了场还没有记。按本院的做法，先记到庭情况。',
      mend: '先记录到庭情况。',
    }),
    'exchange/read-over': () => ({
      what: '这位当事人已经核对过笔录，记下的意见不再改。',
      why: '本人看过、确认过的，按确认的样子保留。',
      mend: '本人认为记得不对的，可以申请补正笔录；申请以后再记一次，重新核对。',
    }),
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (facts: Facts): string => capital(exhibitEn(facts));

export const sittingEn: Words = {
  commands: {
    'exchange.note-opinion': {
      title: 'Note an opinion spoken at the exchange',
      lead: 'What the party says of each exhibit, as it says it: whether it is genuine, lawfully obtained and relevant. Then read it out, or have it read.',
      action: 'Note it',
      after:
        'The parties and the judge see it at once. The party confirms it with the transcript; what it says otherwise is noted again, and the later note counts.',
      tells: {
        noted: (facts) => ({
          label: 'Noted at this sitting so far',
          value: '',
          table: opinionTables.en(facts),
        }),
      },
      pages: {
        exhibits: {
          title: 'What is said of each exhibit?',
          lead: 'Give reasons for what is disputed. Leave out what was not spoken to.',
        },
      },
      fields: { exhibits: { label: 'Exhibit by exhibit' } },
    },
  },
  tells: {
    unspoken: (facts) => ({
      label: 'A side has not spoken to these; silence is no agreement',
      value: lines(facts, named),
    }),
    undisputed: (facts) => ({
      label: 'Nobody disputes these; that goes on record',
      value: lines(facts, named),
    }),
    disputed: (facts) => ({
      label: 'Disputed, by the fact to be proved',
      value: '',
      table: disputedTable(facts, ['To prove', 'Exhibit', 'Disputed by', 'Reasons'], named),
    }),
  },
  refusals: {
    'exchange/not-held': () => ({
      what: 'No opinion can be noted yet.',
      why: 'At an exchange held together those speak who are there; who came is not entered. In this court attendance is entered first.',
      mend: 'Record who attended first.',
    }),
    'exchange/read-over': () => ({
      what: 'This party has checked the transcript; what was noted is not changed.',
      why: 'What somebody has read and confirmed stays as they confirmed it.',
      mend: 'If it is wrong they may ask for a correction of the transcript; then it is noted and checked again.',
    }),
  },
};
