import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';

const bars: Readonly<Record<string, string>> = {
  impaired: '被告人是盲、聋、哑人，或者是尚未完全丧失辨认、控制自己行为能力的精神病人',
  minor: '被告人是未成年人',
  'high-impact': '案件有重大社会影响',
  'co-accused-object': '共同犯罪的案件，有被告人对犯罪事实、罪名、量刑建议或者适用速裁程序有异议',
  'no-settlement': '与被害人或者其法定代理人没有就附带民事诉讼赔偿等达成调解或者和解协议',
  other: '其他不宜适用速裁程序的情形（在理由里写明）',
};
const ends: Readonly<Record<string, string>> = {
  'no-crime': '行为不构成犯罪，或者不应当追究刑事责任',
  'not-voluntary': '被告人违背意愿认罪认罚',
  denies: '被告人否认指控的犯罪事实',
  other: '其他不宜适用速裁程序审理的情形',
};
const steps: Readonly<Record<string, string>> = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};

/** What the judge's sheet says of a criminal case. */
export const criminalTellsZh: NonNullable<CommandText['tells']> = {
  'fast-track': () => ({ label: '速裁程序', value: '已经决定适用' }),
  'all-consent': (facts) => ({
    label: '刑事案件',
    value: `${listed(facts, 'names', '、')}还没有同意这一步在线。公诉人、当事人、辩护人都同意的，刑事案件才能在线；有一方不同意，谁都不在线`,
  }),
};

/** 刑事速裁程序。 */
export const fastTrackZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'mode.use-fast-track': {
      title: '决定适用速裁程序',
      lead: '基层法院管辖、可能判处三年有期徒刑以下刑罚，事实清楚、证据确实充分，被告人认罪认罚并同意的，可以适用速裁程序，由一名审判员独任审判。',
      action: '决定适用',
      after: '适用速裁程序的案件可以在线；在线还是到庭，仍然要分别问公诉人、当事人和辩护人。',
      pages: { conditions: { title: '符合速裁程序的条件吗？' } },
      fields: {
        penalty: { label: '可能判处的刑罚' },
        accused: { label: '被告人' },
        evidence: { label: '凭据', hint: '例如认罪认罚具结书、讯问笔录的页码' },
        bars: { label: '有没有不适用速裁程序的情形', hint: '没有的，不选' },
        reasons: { label: '理由' },
      },
      options: {
        penalty: {
          'within-three-years': '三年有期徒刑以下',
          above: '可能超过三年有期徒刑',
        },
        accused: {
          agree: '都认罪认罚，并同意适用速裁程序',
          'not-all': '有人不认罪、不认罚，或者不同意',
        },
        bars,
      },
    },
    'mode.leave-fast-track': {
      title: '不再适用速裁程序',
      lead: '审理中发现不宜适用速裁程序的，转为简易程序或者普通程序重新审理。',
      action: '决定转换',
      after: '以速裁程序为依据定为在线的环节，不再在线，要重新确定怎样进行。',
      pages: { why: { title: '为什么不再适用？' } },
      tells: {
        'decided-anew': (facts) => ({
          label: '要重新确定怎样进行',
          value: (facts['steps'] as readonly string[]).map((one) => steps[one] ?? one).join('、'),
        }),
      },
      fields: { why: { label: '情形' }, reasons: { label: '理由' } },
      options: { why: ends },
    },
  },
  refusals: {
    'mode/not-in-fast-track': () => ({
      what: '这个案件没有适用速裁程序，不能以速裁程序为依据在线。',
      why: '在线诉讼规则第三条第二项列出的刑事案件，是适用速裁程序的案件、减刑假释案件，以及因特殊原因不适宜线下审理的案件。',
      mend: '符合条件的，先决定适用速裁程序；不符合的，另选依据，或者线下进行。',
    }),
    'mode/no-fast-track': () => ({
      what: '这个案件不能适用速裁程序。',
      why: '刑事诉讼法第二百二十二条规定，速裁程序限于可能判处三年有期徒刑以下刑罚，被告人认罪认罚并同意适用的案件。',
      mend: '选错了的，请改；确实不符合的，按简易程序或者普通程序审理。',
    }),
    'mode/fast-track-barred': (facts) => ({
      what: `有不适用速裁程序的情形：${(facts['bars'] as readonly string[]).map((one) => bars[one] ?? one).join('；')}。`,
      why: '刑事诉讼法第二百二十三条列出了不适用速裁程序的六种情形。',
      mend: '选错了的，请改；确有这种情形的，按简易程序或者普通程序审理。',
    }),
    'mode/no-prosecutor': () => ({
      what: '公诉案件，检察院还没有列入本案，没有问过公诉人。',
      why: '在线诉讼规则第三十七条规定，刑事案件在线，要公诉人、当事人、辩护人同意。',
      mend: '先把检察院列入本案，再征询；或者定为都到法庭。自诉案件的，选“自诉”。',
    }),
    'mode/say-who-prosecutes': () => ({
      what: '请选明是公诉还是自诉。',
      why: '刑事案件在线，要问公诉人；自诉案件没有公诉人，问自诉人。',
      mend: '选“公诉”或者“自诉”。',
    }),
  },
  entries: {
    'mode.FastTrackUsed': (body) => ({
      title: '决定适用速裁程序',
      detail: `${said(body, 'reasons')}（${said(body, 'evidence')}）`,
    }),
    'mode.FastTrackLeft': (body) => ({
      title: '不再适用速裁程序',
      detail: `${ends[said(body, 'why')] ?? ''}。${said(body, 'reasons')}`,
    }),
  },
};
