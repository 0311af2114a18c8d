// A table of decisions, each in both languages; its length is their number.
import type { Conflict } from './decision.ts';

/** Consent and service, materials, names and ways of working. */
export const conflictsOfProof: readonly Conflict[] = [
  {
    id: 'C1',
    subject: {
      zh: '判决书、裁定书、调解书的电子送达',
      en: 'Electronic service of judgments, rulings and mediation statements',
    },
    sides: [['N49-10.2.3'], ['N49-10.2.1', 'GD-8.1.3'], ['OLR-29.1.0'], ['CPL-90']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-10.2.3', 'CPL-90'],
        holds: { zh: '不得电子送达，用纸质。', en: 'Not electronically: on paper.' },
        answer: 'on-paper',
      },
      {
        from: '2020-02-14',
        where: { pilot: true },
        rules: ['N49-10.2.1'],
        holds: {
          zh: '受送达人明确同意的可以；要纸质的给纸质。',
          en: 'With express consent; paper for whoever asks.',
        },
        answer: 'by-consent',
      },
      {
        from: '2020-03-09',
        where: { pilot: true, territory: '广东' },
        rules: ['N49-10.2.1', 'GD-8.1.3'],
        holds: {
          zh: '广东所列试点法院同上。',
          en: 'The same for the pilot courts that Guangdong names.',
        },
        answer: 'by-consent',
      },
      {
        from: '2021-08-01',
        where: { pilot: true },
        rules: ['OLR-29.1.0'],
        holds: {
          zh: '试点法院明确同意的可以；要纸质的给纸质。',
          en: 'Pilot courts with express consent; paper for whoever asks.',
        },
        answer: 'by-consent',
      },
      {
        from: '2022-01-01',
        rules: ['CPL-90', 'OLR-29.1.0'],
        holds: {
          zh: '各级法院经同意均可；要纸质的给纸质。',
          en: 'Every court, with consent; paper for whoever asks.',
        },
        answer: 'by-consent',
      },
    ],
    why: {
      zh: '规则说“依照法律规定”，而当时的法律把这三种文书除外，故非试点法院到2021年底仍不得电子送达。同意须写明包括裁判文书，是本院的规定。',
      en: 'The rules say “as the law provides”, and the law of the day still kept these three out: other courts had to wait until the end of 2021. That the consent must name judgments is this court’s policy.',
    },
  },
  {
    id: 'C12',
    subject: { zh: '纸质原件', en: 'Originals on paper' },
    sides: [
      ['N49-7.1.1', 'GD-3.1.3'],
      ['OLR-9.2.0', 'OLR-12.1.0', 'OLR-12.1.1'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-7.1.1'],
        holds: {
          zh: '审核通过后不再提交纸质原件。',
          en: 'None once the court has passed the material.',
        },
      },
      {
        from: '2020-03-09',
        where: { territory: '广东' },
        rules: ['N49-7.1.1', 'GD-3.1.3'],
        holds: { zh: '同上。', en: 'The same.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-9.2.0', 'OLR-12.1.0', 'OLR-12.1.1', 'OLR-12.1.2', 'OLR-12.1.3', 'OLR-12.1.4'],
        holds: {
          zh: '立案不收纸质副本；四种情形下须提供原件。',
          en: 'No paper sets at filing; the original on four grounds.',
        },
      },
    ],
    why: {
      zh: '副本和原件是两回事：副本从不要求，原件只凭理由要求。',
      en: 'Copies and originals are two things: copies are never asked for, originals only on a ground.',
    },
  },
  {
    id: 'C13',
    subject: { zh: '同意电子送达的依据', en: 'What counts as consent to electronic service' },
    sides: [
      ['N49-10.1.0', 'N49-10.2.1'],
      ['OLR-29.2.1', 'OLR-29.2.2', 'OLR-29.2.3', 'OLR-29.2.4'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-10.1.0'],
        holds: { zh: '经受送达人同意。', en: 'The addressee’s consent.' },
      },
      {
        from: '2020-02-14',
        where: { pilot: true },
        rules: ['N49-10.2.1', 'N49-10.1.0'],
        holds: {
          zh: '试点法院依试点办法的四种依据。',
          en: 'Pilot courts: the four bases of the pilot.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-29.2.1', 'OLR-29.2.2', 'OLR-29.2.3', 'OLR-29.2.4'],
        holds: {
          zh: '明确同意、诉前约定或承诺、在诉状等中主动提供、接受后未异议。',
          en: 'A clear word, an earlier agreement or promise, an address given in a pleading, accepting without objecting.',
        },
      },
    ],
    why: {
      zh: '后来的依据更宽，自施行之日起适用。',
      en: 'The later bases are wider, from their first day.',
    },
  },
  {
    id: 'C14',
    subject: { zh: '电子送达的方式', en: 'Ways of electronic service' },
    sides: [['N49-10.1.0'], ['SH-7.1.2'], ['GD-8.1.2'], ['OLR-29.1.0', 'OLR-32.1.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-10.1.0'],
        holds: {
          zh: '移动微法院、平台、传真、邮箱等。',
          en: 'Micro court, platform, fax, e-mail and others.',
        },
      },
      {
        from: '2020-02-26',
        where: { territory: '上海' },
        rules: ['SH-7.1.2', 'N49-10.1.0'],
        holds: {
          zh: '上海另有短信，短信只载链接。',
          en: 'Shanghai also by text message, which carries a link.',
        },
      },
      {
        from: '2020-03-09',
        where: { territory: '广东' },
        rules: ['GD-8.1.2', 'N49-10.1.0'],
        holds: {
          zh: '广东：网站、微法院、统一送达平台、即时通讯、邮箱。',
          en: 'Guangdong: website, micro court, the national platform, messaging, mailbox.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-29.1.0', 'OLR-32.1.0'],
        holds: {
          zh: '邮箱、即时通讯、专用账号等；短信只作提醒，不是送达。',
          en: 'E-mail, messaging, the account and the like; a text message reminds and serves nothing.',
        },
      },
    ],
    why: {
      zh: '方式是数据：何者合法随日期和地方而定。',
      en: 'A way is data: which one is lawful follows day and place.',
    },
  },
  {
    id: 'C17',
    subject: { zh: '入口的名称', en: 'What the entrance is called' },
    sides: [['N49-14.1.1'], ['OOR-5.4.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-14.1.1'],
        holds: { zh: '移动微法院。', en: 'Mobile Micro Court.' },
      },
      {
        from: '2022-03-01',
        rules: ['OOR-5.4.0'],
        holds: { zh: '人民法院在线服务。', en: 'People’s Court Online Service.' },
      },
    ],
    why: { zh: '同一产品先后两名。', en: 'One product under two names, one after the other.' },
  },
  {
    id: 'C18',
    subject: { zh: '线上线下转换的方向', en: 'Which way a step may be moved' },
    sides: [['OLR-5.1.1', 'OLR-5.2.2'], ['OOR-33.1.1']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-2.1.6'],
        holds: { zh: '不得强迫在线。', en: 'Nobody is made to go online.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-5.1.1', 'OLR-5.1.2', 'OLR-5.1.3', 'OLR-5.2.2'],
        holds: { zh: '由线上转线下。', en: 'From online to the courtroom.' },
      },
      {
        from: '2022-03-01',
        rules: ['OOR-33.1.1', 'OLR-4.1.1'],
        holds: {
          zh: '双向均可；转为线上须重新取得同意。',
          en: 'Both ways; going online needs a fresh consent.',
        },
      },
    ],
    why: {
      zh: '双向并存，而在线始终以同意为前提。',
      en: 'Both directions stand together, and online always rests on consent.',
    },
  },
  {
    id: 'C19',
    subject: { zh: '法官远程办公', en: 'Judges working away from the court' },
    sides: [
      ['N49-9.1.1', 'N49-9.1.2'],
      ['OOR-6.1.0', 'OOR-30.1.5'],
    ],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-9.1.1', 'N49-9.1.2'],
        holds: {
          zh: '疫情期间可以，须守保密规定。',
          en: 'In the epidemic, under the rules on secrecy.',
        },
      },
      {
        from: '2022-03-01',
        rules: ['OOR-6.1.0', 'OOR-30.1.5'],
        holds: {
          zh: '审判系统在法院专网运行；远程须经安全网关，由本院决定，默认关闭。',
          en: 'The trial system runs on the court network; from away only by a secure gateway, if the court so decides; off by default.',
        },
      },
    ],
    why: {
      zh: '通知只为疫情期间；其后无条文许可，故交由本院设置。',
      en: 'The notice spoke of the epidemic; no article has allowed it since, so it is a setting of the court.',
    },
  },
  {
    id: 'C20',
    subject: { zh: '公告送达的期间', en: 'Days of service by announcement' },
    sides: [['CPL2017-92'], ['CPL2021-95', 'CPL-95']],
    decisions: [
      {
        from: '2017-07-01',
        rules: ['CPL-95'],
        holds: { zh: '六十日。', en: 'Sixty days.' },
      },
      {
        from: '2022-01-01',
        rules: ['CPL-95'],
        holds: { zh: '三十日。', en: 'Thirty days.' },
      },
    ],
    why: {
      zh: '在线规则未作规定，依民事诉讼法公告之日的文本。',
      en: 'The online rules are silent; the statute as it stood on the day of the announcement.',
    },
  },
  {
    id: 'C21',
    subject: { zh: '以行为接受的送达', en: 'Consent by conduct' },
    sides: [['OLR-29.2.4'], ['OLR-4.2.4']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['N49-10.1.0'],
        holds: { zh: '须经同意。', en: 'Consent is needed.' },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-29.2.4', 'OLR-4.2.4'],
        holds: {
          zh: '只使该次送达有效，不及于其他送达和环节。',
          en: 'It makes that one service good, and is a consent to no other service and no other step.',
        },
      },
    ],
    why: {
      zh: '一次的行为不推及以后；两条各有其位。',
      en: 'One act says nothing of later ones; so each of the two rules keeps its place.',
    },
  },
  {
    id: 'C22',
    subject: { zh: '申请不公开后的网络播放', en: 'Showing a hearing after a request to close it' },
    sides: [['OLR-27.2.2'], ['OLR-27.1.0']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['CPL-137'],
        holds: {
          zh: '当事人申请的，法院可以不公开审理。',
          en: 'On a party’s request the court may close the hearing.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-27.2.2', 'CPL-137'],
        holds: {
          zh: '可以不播放，由法官决定并记录；决定前不播放。',
          en: 'It may be kept off the internet: a judge decides, on record; until then it is not shown.',
        },
      },
    ],
    why: {
      zh: '中文用“可以”，是裁量；英文译文近于禁止，不从。',
      en: 'The Chinese text says “may”: a discretion. The English rendering reads like a ban and is not followed.',
    },
  },
  {
    id: 'C23',
    subject: { zh: '在确认地址的送达时间', en: 'Moment of service at a confirmed address' },
    sides: [['OLR-31.1.0'], ['CPLI-135']],
    decisions: [
      {
        from: '2020-02-14',
        rules: ['CPLI-135', 'CPL-90'],
        holds: {
          zh: '以到达受送达人特定系统之日为准，即法院系统显示发送成功之日；受送达人可证明另一日期。',
          en: 'The day of arrival in the addressee’s system, which is the day the court’s own shows it as sent; the addressee may prove another.',
        },
      },
      {
        from: '2021-08-01',
        rules: ['OLR-31.1.0', 'CPLI-135', 'CPL-90'],
        holds: {
          zh: '发送与到达都记录并附证明；以到达为准，受送达人可证明另一时间。',
          en: 'Sending and arrival are both entered with their proof; arrival counts, and the addressee may prove another day.',
        },
      },
    ],
    why: {
      zh: '中继服务器收下不是到达。',
      en: 'That a relay took it is no arrival.',
    },
  },
];
