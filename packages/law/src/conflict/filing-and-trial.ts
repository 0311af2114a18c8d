// A table of decisions, each in both languages; its length is their number.
import type { Conflict } from './decision.ts';

/** Scope, filing, online trial, and which text goes before which. */
export const conflictsOfTrial: readonly Conflict[] = [
  {
    id: 'C2',
    subject: { zh: '新旧规定何者优先', en: 'Which text goes before which' },
    sides: [['OLR-39.1.2'], ['N49-0.1.0', 'GD-0.2.0'], ['OOR-3.1.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-0.1.0'],
        holds: {
          zh: '适用行为时的通知；地方文件只在本省补充。',
          en: 'The notice of the time applies; a province’s paper adds to it at home.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-39.1.2'],
        holds: {
          zh: '在线诉讼规则优先于此前的一切规定。',
          en: 'The Online Litigation Rules go before everything earlier.',
        },
      },
      {
        from: '2022-03-01',
        rules: ['OLR-39.1.2', 'OOR-3.1.0'],
        holds: {
          zh: '程序问题从在线诉讼规则；系统建设与运行从在线运行规则。',
          en: 'Procedure follows the Online Litigation Rules; systems and their running the Operation Rules.',
        },
      },
    ],
    why: {
      zh: '先比位阶，后比时间。2020年通知不是司法解释，规则第三十九条并未点名，按位阶和时间让位。',
      en: 'Rank first, then date. The notice of 2020 is no judicial interpretation, so Art. 39 does not name it; it yields by rank and date.',
    },
  },
  {
    id: 'C3',
    subject: { zh: '只能视频开庭还是可以非同步', en: 'Live video only, or asynchronous too' },
    sides: [['N49-8.2.2'], ['OLR-20.1.0', 'OLR-20.2.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.2.2'],
        holds: { zh: '须以实时视频开庭。', en: 'Only live video.' },
      },
      {
        from: '2020-02-14',
        where: { pilot: true },
        rules: ['N49-3.1.3', 'N49-8.2.2'],
        holds: {
          zh: '试点法院依试点办法，可有非同步审理。',
          en: 'Pilot courts follow the pilot, which knew trial out of step.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-20.1.0', 'OLR-20.2.0', 'OLR-20.2.1', 'OLR-20.2.2', 'OLR-20.2.3'],
        holds: {
          zh: '三个条件同时具备方可非同步庭审，且仍以录制视频进行。',
          en: 'Out of step only where the three conditions meet, and still by recorded video.',
        },
      },
    ],
    why: {
      zh: '行为时的规则决定；此前的案件不因后来的规则而可非同步开庭。',
      en: 'The day of the act decides; an earlier act does not become possible by the later rule.',
    },
  },
  {
    id: 'C4',
    subject: { zh: '刑事案件的在线范围', en: 'Criminal matters online' },
    sides: [
      ['N49-8.1.4', 'N49-8.1.5'],
      ['OLR-3.1.2', 'OLR-37.1.0'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.1.4', 'N49-8.1.5'],
        holds: {
          zh: '讯问、宣判、减刑假释，以及简易、速裁、认罪认罚和妨害疫情防控的案件。',
          en: 'Interrogation, pronouncement, commutation and parole; summary, fast-track, plea-leniency and epidemic cases.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-3.1.2', 'OLR-37.1.0'],
        holds: {
          zh: '速裁、减刑假释，及因特殊原因不宜线下审理的案件；须检察机关、当事人和辩护人同意。',
          en: 'Fast-track, commutation, parole, and others with a special reason against the courtroom; prosecutor, parties and defender agree.',
        },
      },
    ],
    why: {
      zh: '规则所列为限；简易和认罪认罚案件此后须说明特殊原因。',
      en: 'The later list is closed: a summary or plea-leniency case needs its special reason since.',
    },
  },
  {
    id: 'C5',
    subject: { zh: '不得在线开庭的情形', en: 'Bars to trial online' },
    sides: [
      ['N49-8.1.3'],
      ['SH-5.1.2', 'SH-5.1.3', 'SH-5.1.4', 'SH-5.1.5', 'SH-5.1.6'],
      ['GD-6.1.1'],
      ['OLR-21.1.1', 'OLR-21.1.7'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.1.3'],
        holds: { zh: '依通知所列情形。', en: 'The bars of the notice.' },
      },
      {
        from: '2020-02-26',
        where: { territory: '上海' },
        rules: ['N49-8.1.3', 'SH-5.1.2', 'SH-5.1.3', 'SH-5.1.4', 'SH-5.1.5', 'SH-5.1.6'],
        holds: {
          zh: '上海另加重大复杂和依法不公开两种。',
          en: 'Shanghai adds the significant and complex, and the closed by law.',
        },
      },
      {
        from: '2020-03-09',
        where: { territory: '广东' },
        rules: ['N49-8.1.3', 'GD-6.1.1'],
        holds: {
          zh: '广东以当事人同意和案件适宜为准。',
          en: 'Guangdong looks at agreement and suitability.',
        },
      },
      {
        from: '2021-08-01',
        rules: [
          'OLR-21.1.1',
          'OLR-21.1.2',
          'OLR-21.1.3',
          'OLR-21.1.4',
          'OLR-21.1.5',
          'OLR-21.1.6',
          'OLR-21.1.7',
          'OLR-4.2.3',
        ],
        holds: {
          zh: '全国统一七种情形；一方无正当理由拒绝的，线上线下混合。',
          en: 'Seven bars everywhere; one side’s refusal without good reason leads to a mixed hearing.',
        },
      },
    ],
    why: {
      zh: '地方所加情形此后只能作为第七项“其他不宜”的理由，由法官写明。',
      en: 'What a province had added can since only be a judge’s reason under the seventh bar.',
    },
  },
  {
    id: 'C6',
    subject: { zh: '当事人不同意在线以后', en: 'What follows when a party does not agree' },
    sides: [['N49-2.1.5'], ['OLR-4.2.3', 'OLR-5.1.1']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-2.1.5', 'CPL-149'],
        holds: { zh: '依法申请延期的，准许。', en: 'On a lawful request the hearing is put off.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-4.2.3', 'OLR-5.1.1', 'CPL-149'],
        holds: {
          zh: '该方线下参加；一时不能线下的，另定日期。',
          en: 'That party comes in person; where that cannot be, another day is fixed.',
        },
      },
    ],
    why: {
      zh: '两者并存：不同意不受不利，也不会无期可等。',
      en: 'Both stand together: whoever does not agree loses nothing and is not left without a day.',
    },
  },
  {
    id: 'C7',
    subject: { zh: '不到庭与中途退出', en: 'Not joining, and leaving' },
    sides: [['N49-8.4.1'], ['OLR-25.2.1', 'OLR-25.2.2', 'OLR-25.2.3']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.4.1', 'N49-8.4.2'],
        holds: {
          zh: '明确同意过的，法院可以按不到庭或中途退庭处理；网络故障等除外。',
          en: 'For whoever had expressly agreed the court may; not for faults of network and the like.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-25.2.1', 'OLR-25.2.2', 'OLR-25.2.3', 'OLR-6.1.2'],
        holds: {
          zh: '先提示、警告；故障和不可抗力除外；正在申请转线下的除外。',
          en: 'After prompt and warning; not for faults, not while a move offline is asked for.',
        },
      },
    ],
    why: {
      zh: '两部规定中对当事人更严谨的保障一并采用：有过明确或主动的同意，并经提示警告。',
      en: 'The stricter safeguard of each is kept: an express or active consent, and prompt and warning.',
    },
  },
  {
    id: 'C8',
    subject: { zh: '网上立案的范围', en: 'What may be filed online' },
    sides: [['SH-4.1.1'], ['OLR-9.3.0', 'OOR-17.1.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-1.1.1'],
        holds: { zh: '立案可以在线。', en: 'Filing may be online.' },
      },
      {
        from: '2020-02-26',
        where: { territory: '上海' },
        rules: ['SH-4.1.1', 'N49-1.1.1'],
        holds: {
          zh: '上海：一审民事、自诉、行政和首次执行。',
          en: 'Shanghai: first instance civil, private prosecution, administrative, first enforcement.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-9.3.0'],
        holds: {
          zh: '上诉、再审、特别程序、执行等各类均可。',
          en: 'Every kind, appeals and enforcement too.',
        },
      },
      {
        from: '2022-03-01',
        rules: ['OLR-9.3.0', 'OOR-17.1.0'],
        holds: {
          zh: '各类均可，且可由统一入口提交。',
          en: 'Every kind, through the one entrance of the nation.',
        },
      },
    ],
    why: {
      zh: '后来的范围更宽，自施行之日起适用。',
      en: 'The later scope is wider, from its first day.',
    },
  },
  {
    id: 'C9',
    subject: {
      zh: '谁可以网上申请保全和阅卷',
      en: 'Who may ask online for preservation and the file',
    },
    sides: [
      ['SH-6.1.0', 'SH-8.1.0'],
      ['GD-5.1.1', 'OOR-24.1.0', 'OOR-27.1.1'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-11.1.2'],
        holds: {
          zh: '在线服务包括阅卷等，未限定申请人。',
          en: 'Online services, without a word on who may ask.',
        },
      },
      {
        from: '2020-02-26',
        where: { territory: '上海' },
        rules: ['SH-6.1.0', 'SH-8.1.0'],
        holds: {
          zh: '上海：律师和基层法律服务工作者。',
          en: 'Shanghai: lawyers and legal workers.',
        },
      },
      {
        from: '2020-03-09',
        where: { territory: '广东' },
        rules: ['GD-5.1.1'],
        holds: { zh: '广东：当事人也可以阅卷。', en: 'Guangdong: parties may read the file too.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-9.3.0', 'OLR-10.1.3'],
        holds: {
          zh: '当事人和代理人通过平台参加诉讼、接收材料。',
          en: 'Parties and agents act and receive through the platform.',
        },
      },
      {
        from: '2022-03-01',
        rules: ['OOR-24.1.0', 'OOR-27.1.1'],
        holds: {
          zh: '当事人和代理人均可申请阅卷、查档和保全。',
          en: 'Parties and agents may ask for file, archive and preservation.',
        },
      },
    ],
    why: {
      zh: '全国规则施行前，省级文件只在本省、只对其所列的人有效。',
      en: 'Until the national rule a province’s paper spoke for its own province and those it names.',
    },
  },
  {
    id: 'C10',
    subject: { zh: '逾期未补正', en: 'A filing that is not mended' },
    sides: [['N49-5.1.3'], ['OLR-9.1.3', 'REG-7']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-5.1.3', 'N49-5.1.4', 'REG-7'],
        holds: {
          zh: '逾期未补的退回；仍坚持的裁定不予受理。',
          en: 'Not mended: returned; whoever insists gets a ruling.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-9.1.2a', 'OLR-9.1.3', 'REG-7'],
        holds: {
          zh: '什么也没有收到的退回；收到而仍不合要求、原告坚持的，裁定。',
          en: 'Nothing came: returned. Something came and still fails, and the plaintiff insists: a ruling.',
        },
      },
    ],
    why: {
      zh: '两条并不矛盾，是两种不同的情况，两个去向都保留。',
      en: 'The two do not contradict: they are two situations, and both ways stay open.',
    },
  },
  {
    id: 'C11',
    subject: { zh: '立案审查期限', en: 'Time for reviewing a filing' },
    sides: [['N49-5.1.1'], ['OLR-9.1.0', 'OLR-9.1.2b']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-5.1.1', 'CPL-126'],
        holds: { zh: '收到后七日。', en: 'Seven days from receipt.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-9.1.0', 'OLR-9.1.2b', 'CPL-126'],
        holds: {
          zh: '七日；材料补齐的，自次日重新计算。',
          en: 'Seven days, counted afresh from the day after the corrections came.',
        },
      },
    ],
    why: {
      zh: '七日来自民事诉讼法；规则只说“法定期间”，并补上重新起算。',
      en: 'The seven days are the statute’s; the rules say “statutory time” and add the fresh start.',
    },
  },
  {
    id: 'C15',
    subject: { zh: '不公开审理的案件', en: 'Cases heard in closed session' },
    sides: [['SH-5.1.6'], ['OLR-27.2.1', 'OLR-21.1.5']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.1.3'],
        holds: { zh: '通知未排除。', en: 'The notice does not exclude them.' },
      },
      {
        from: '2020-02-26',
        where: { territory: '上海' },
        rules: ['SH-5.1.6'],
        holds: { zh: '上海：不在线开庭。', en: 'Shanghai: not tried online.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-27.2.1', 'OLR-21.1.5'],
        holds: {
          zh: '可以在线开庭，但不得在互联网播放；涉及国家安全、国家秘密的不在线。',
          en: 'May be tried online and is not shown on the internet; state security and secrets not online at all.',
        },
      },
    ],
    why: {
      zh: '规则只禁止公开播放，不禁止在线开庭本身。',
      en: 'The rules bar the broadcast, not the online hearing itself.',
    },
  },
  {
    id: 'C16',
    subject: { zh: '刑事案件的证人出庭', en: 'Witnesses in criminal cases' },
    sides: [['OLR-26.1.1', 'OLR-26.1.2'], ['OLR-37.2.3']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-8.1.1'],
        holds: { zh: '由法院视情况决定。', en: 'The court decides by the circumstances.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-37.2.3', 'OLR-26.1.1', 'OLR-26.1.2'],
        holds: {
          zh: '刑事证人一般到庭；其他案件可在线，但须隔离。',
          en: 'In criminal cases in person as a rule; in others online is possible, kept apart.',
        },
      },
    ],
    why: { zh: '特别规定优先。', en: 'The special rule goes before the general one.' },
  },
];
