import type { CommandVariant, CommandText } from '../framework/index.ts';

type Page = CommandText['pages'][string];

/** The counter's own words of `filing.submit`: somebody types for the person who stands there, and asks them. */
interface CounterTexts {
  readonly fields: CommandText['fields'];
  readonly options: NonNullable<CommandText['options']>;
  readonly page: Page;
  variant(self: Pick<CommandText, 'pages' | 'fields'>): CommandVariant;
}

export const counterZh: CounterTexts = {
  page: {
    title: '怎样交来的？',
    lead: '有人来的，核对证件原件以后再录入。来人不用有账号；有账号的，姓名、身份证号都对得上，会自动放进他的账号，并发短信告诉他。邮寄来的，没有人可以核对，身份证明以后再补。',
  },
  fields: {
    presents: { label: '谁交来的' },
    document: { label: '核对了哪种证件的原件' },
    receivedOn: {
      label: '收到的日子',
      hint: '法院拿到起诉状的那一天，不是录入的日子；七日的审查期限从它的次日起算',
    },
    postedOn: { label: '寄出日期', hint: '照邮戳填；看不清的不填' },
    form: {
      label: '怎样起诉',
      hint: '书写确有困难的，可以口头起诉：由您记入笔录，念给来人听，请他签名',
    },
    keptAt: { label: '纸质原件放在哪里', hint: '例如：纸质卷第 1 册第 1 至 6 页；已当场退回' },
  },
  options: {
    presents: {
      plaintiff: '原告本人',
      representative: '法定代表人、负责人或者法定代理人',
      agent: '原告委托的人',
      'by-post': '没有人来：邮寄来的，或者投在法院的信箱里',
    },
    document: {
      'resident-id-card': '居民身份证',
      'temporary-id-card': '临时居民身份证',
      'household-register': '户口簿',
      passport: '护照',
      'residence-permit': '港澳台居民居住证',
      'foreign-residence-card': '外国人永久居留身份证',
      'hk-macao-permit': '港澳居民来往内地通行证',
      'taiwan-permit': '台湾居民来往大陆通行证',
      'old-foreign-residence-card': '外国人永久居留身份证（2023 年以前的旧证）',
    },
    form: { written: '交来起诉状', oral: '口头起诉，已记入笔录' },
  },
  variant: ({ pages, fields }) => ({
    title: '窗口立案：代为录入',
    lead: '替到窗口来的人或者寄来起诉状的人录入：照起诉状录，或者照来人说的记。起诉的是他，不是您。前几天收到的，照收到的那一天录。',
    action: '收下并录入',
    after:
      '收到的日子就是起诉的日子，本院从它的次日起七日内答复。系统同时制作中英文收件凭证，请打印交给来人或者寄给原告；留有手机号的，回执编号还会发短信。到窗口立案，不算选择在网上办任何一步。',
    pages: {
      ...pages,
      court: {
        title: '哪个法院收？',
        lead: '只能替本院的窗口收。归另一个法院管的，在下面选那个法院，由本院转交。',
      },
      you: {
        title: '原告是谁？',
        lead: '照证件原件写。有身份证号的请写上：用来找他的账号，只有法院看。电话会印在起诉状上，副本要送给被告，请告诉来人。',
      },
      whom: { title: '告谁？', lead: '写清楚被告，法院才能找到对方。有几个被告，都写上。' },
      what: { title: '请求法院判什么？', lead: '一项一项写。要钱的，写明数额。' },
      why: {
        title: '事情的经过是怎样的？',
        lead: '照起诉状录入；口头起诉的，照他说的记，不添也不减。',
      },
      papers: {
        title: '扫描件',
        lead: '签了名的起诉状或者口头起诉笔录必须扫描；证据、证件复印件一并扫描。',
      },
      sign: {
        title: '核对',
        lead: '有人来的，打印出来请他看，不能看的念给他听；邮寄来的，由您照原件对一遍。交了以后还可以补充。',
      },
    },
    fields: {
      ...fields,
      attachments: { label: '起诉状或者笔录、证据和证件', hint: '至少一件；证据可以以后再补' },
      conformsToOriginals: { label: '我核对过，扫描件与交来的原件一致' },
      truthful: {
        label:
          '有人来的：来人看过或者听过全部内容，确认属实并签了名，也知道虚假诉讼要承担法律责任。邮寄来的：录入的和原告签了名的起诉状一致。',
      },
    },
  }),
};

export const counterEn: CounterTexts = {
  page: {
    title: 'How did it come?',
    lead: 'Of whoever has come, first check the original of their identity document. They need no account; if they have one and name and identity number match, the suit is put into it and they are told by text message. By post there is nobody to check: proof of identity follows later.',
  },
  fields: {
    presents: { label: 'Who brought it' },
    document: { label: 'Which original you have checked' },
    receivedOn: {
      label: 'Received on',
      hint: 'The day on which the court had the complaint, not that of entering it; the seven days of review are counted from the next day',
    },
    postedOn: { label: 'Posted on', hint: 'By the postmark; leave it out if it cannot be read' },
    form: {
      label: 'How they sue',
      hint: 'Somebody who really cannot write may sue orally: you write it down, read it to them, and they sign',
    },
    keptAt: {
      label: 'Where the paper originals are',
      hint: 'For example: paper volume 1, pages 1 to 6; given back at once',
    },
  },
  options: {
    presents: {
      plaintiff: 'The plaintiff',
      representative: 'The legal or statutory representative of the plaintiff',
      agent: 'Somebody the plaintiff has sent',
      'by-post': 'Nobody came: by post, or left in the letter box of the court',
    },
    document: {
      'resident-id-card': 'Resident identity card',
      'temporary-id-card': 'Temporary identity card',
      'household-register': 'Household register',
      passport: 'Passport',
      'residence-permit': 'Residence permit of Hong Kong, Macao and Taiwan residents',
      'foreign-residence-card': 'Foreign permanent resident ID card',
      'hk-macao-permit': 'Mainland travel permit for Hong Kong and Macao residents',
      'taiwan-permit': 'Mainland travel permit for Taiwan residents',
      'old-foreign-residence-card': 'Foreign permanent resident ID card (before 2023)',
    },
    form: { written: 'A written complaint', oral: 'Orally; recorded' },
  },
  variant: ({ pages, fields }) => ({
    title: 'Counter filing on behalf',
    lead: 'Enter a complaint for whoever has come or has written: from the paper, or from what they say. They sue, not you. What came on an earlier day is entered as of that day.',
    action: 'Receive and enter',
    after:
      'The day on which it came is the day of suing, and the court answers within seven days, counted from the next day. A receipt in Chinese and English is made: print it and hand it over or post it; if there is a mobile number, the receipt number is also sent there. Coming to the counter does not mean choosing the online way for any step.',
    pages: {
      ...pages,
      court: {
        title: 'Which court receives it?',
        lead: 'You can receive only for the counter of your own court. If another court has jurisdiction, choose it below; this court hands the complaint over.',
      },
      you: {
        title: 'Who is the plaintiff?',
        lead: 'Copy from the original document. Enter the identity number if there is one: it is used to find their account, and only the court can read it. Tell them that the telephone number is printed on the complaint and that a copy goes to the defendant.',
      },
      whom: {
        title: 'Whom do they sue?',
        lead: 'The court must be able to find the defendant. If there are several, name them all.',
      },
      what: {
        title: 'What should the court order?',
        lead: 'One request at a time. If they ask for money, say how much.',
      },
      why: {
        title: 'What happened?',
        lead: 'As written in the complaint; if they sue orally, as they tell it, with nothing added or left out.',
      },
      papers: {
        title: 'Scans',
        lead: 'The signed complaint or the signed record must be scanned; and so must evidence and copies of identity documents.',
      },
      sign: {
        title: 'Check it',
        lead: 'Whoever has come reads it in print, or hears it read out; what came by post you compare with the paper. It can be added to afterwards.',
      },
    },
    fields: {
      ...fields,
      attachments: {
        label: 'Complaint or record, evidence, identity documents',
        hint: 'At least one; evidence can follow later',
      },
      conformsToOriginals: {
        label: 'I have compared the scans with the originals, and they match',
      },
      truthful: {
        label:
          'Of somebody who came: they have read or heard all of it, say that it is true, have signed, and know that a false lawsuit has legal consequences. By post: what is entered is what the plaintiff signed.',
      },
    },
  }),
};
