import type { Facts, TextCatalogue } from '../framework/index.ts';
import { lastDayEn, lastDayZh, said } from '../framework/index.ts';

/* Data straight from the system that keeps it. Both languages side by side. */

type Texts = Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>;

const faultsZh: Readonly<Record<string, string>> = {
  empty: '文件是空的',
  'type-not-taken': '这种文件法院打不开',
  'type-unknown': '看不出是什么文件',
  'wrong-extension': '文件的扩展名和内容不符',
  'too-large': '文件太大',
};
const faultsEn: Readonly<Record<string, string>> = {
  empty: 'the file is empty',
  'type-not-taken': 'the court cannot open files of this kind',
  'type-unknown': 'it cannot be told what the file is',
  'wrong-extension': 'the name of the file does not fit what is in it',
  'too-large': 'the file is too large',
};

const outcomesZh = (body: Facts): string =>
  ({
    found: '已经取得，作为这一方的证据入卷',
    'not-found': '该系统没有这个编号的数据。请核对编号，或者自己上传文件',
    unusable: `系统交来的文件不能入卷（${faultsZh[said(body, 'fault')] ?? '文件有问题'}）。请自己上传文件`,
    unavailable: '系统暂时没有回应，法院会继续询问；也可以自己上传文件',
    'given-up':
      '不再调取：授权已经撤回，或者案件已经结束、移送，或者授权的人已经退出。需要的，可以自己提交',
  })[said(body, 'outcome')] ?? '';
const outcomesEn = (body: Facts): string =>
  ({
    found: 'it came, and is an exhibit of that party',
    'not-found': 'the system has nothing under this number: check it, or upload the file yourself',
    unusable: `what came cannot be filed (${faultsEn[said(body, 'fault')] ?? 'there is something wrong with the file'}): upload the file yourself`,
    unavailable:
      'the system does not answer now; the court asks on. The file can be uploaded as well',
  })[said(body, 'outcome')] ?? '';

export const connectedZh: Texts = {
  commands: {
    'evidence.request-record': {
      title: '从对接的系统直接提交电子数据',
      lead: '电子数据保存在与法院对接的系统里的，写明系统和编号，由法院直接取来，不用自己下载、上传。来源、取得的时间和系统的签名一并入卷。',
      action: '授权法院调取',
      after:
        '取来以后作为您的证据入卷，各方都看得到，短信告诉您结果。是否按期，看您授权的这一天，不看系统什么时候交来。',
      tells: {
        'last-day': (facts) => ({ label: '举证期限', value: `到${lastDayZh(facts)}（含当天）` }),
        late: () => ({
          label: '已经过了举证期限',
          value: '照样收下，由法官决定怎样处理。请写明为什么现在才提交',
        }),
      },
      pages: {
        where: {
          title: '数据在哪个系统、哪个编号下？',
          lead: '系统没有列出的，请改用“提交证据”上传文件。',
        },
        what: { title: '这是什么，要证明什么？' },
        sure: { title: '授权' },
      },
      fields: {
        system: { label: '系统' },
        number: { label: '编号', hint: '例如订单号、合同号、存证编号' },
        name: { label: '证据名称' },
        purpose: { label: '证明什么' },
        lateReasons: { label: '为什么现在才提交' },
        authorised: {
          label:
            '我授权法院把我方的名称和证件号码（单位是统一社会信用代码）告诉该系统核对，调取这个编号下的数据，作为我方证据提交；我清楚对方也会看到',
        },
      },
    },
    'evidence.stop-record': {
      title: '撤回调取电子数据的授权',
      lead: '数据还没有取来以前，可以撤回授权。撤回以后，法院不再向该系统调取。',
      action: '撤回授权',
      after:
        '已经向系统问过、还没有答复的，答复来了也不入卷。需要的，可以再授权，或者自己上传文件。',
      pages: { sure: { title: '撤回这项授权吗？' } },
      fields: {},
      tells: {
        what: (facts) => ({
          label: said(facts, 'name'),
          value: `${said(facts, 'system')}，编号${said(facts, 'number')}`,
        }),
      },
    },
    'evidence.record-answer': {
      title: '记入对接系统的答复',
      lead: '',
      action: '记入',
      after: '',
      pages: { answer: { title: '答复' } },
      fields: {
        answer: { label: '结果' },
        by: { label: '谁答复的' },
        simulated: { label: '演示' },
        fault: { label: '文件的问题' },
        record: { label: '数据' },
      },
      options: {
        answer: {
          found: '已经取得',
          'not-found': '没有这个编号',
          unusable: '文件不能入卷',
          unavailable: '没有回应',
          'given-up': '不再调取',
        },
      },
    },
  },
  refusals: {
    'evidence/system-not-connected': () => ({
      what: '这个系统没有和本院对接，不能直接调取。',
      why: '法院没有向它调取数据的通道；这不影响您把数据作为证据提交。',
      mend: '从列出的系统里选；或者用“提交证据”上传文件，也可以刻盘交到窗口。',
    }),
    'evidence/record-asked-for': () => ({
      what: '您已经授权调取这个编号的数据。',
      why: '系统还没有答复；再要一次，得到的也是同一份。',
      mend: '请等结果；编号写错了的，可以用正确的编号再要。',
    }),
    'evidence/too-many-records': (facts) => ({
      what: `一方在一个案件里最多调取${said(facts, 'most')}次，已经用完。`,
      why: '调取要写明确知的编号，不能一个一个地试。',
      mend: '请用“提交证据”上传文件，或者刻盘交到窗口。',
    }),
    'evidence/answered-before': () => ({
      what: '系统没有回应，已经记入过了。',
      why: '同样的情况只记一次。',
      mend: '系统有答复的时候再记。',
    }),
    'evidence/answer-without-record': () => ({
      what: '结果和数据对不上。',
      why: '取得的，要有数据；没有取得的，没有数据。',
      mend: '请再记一次。',
    }),
  },
  entries: {
    'evidence.RecordRequested': (body) => ({
      title: `授权法院调取电子数据${body['late'] === true ? '（逾期）' : ''}`,
      detail: `${said(body, 'system')}，编号${said(body, 'number')}：${said(body, 'name')}。证明：${said(body, 'purpose')}`,
    }),
    'evidence.RecordAnswered': (body) => ({
      title: '对接系统答复',
      detail: `${outcomesZh(body)}。${body['simulated'] === true ? '（演示系统的答复）' : `答复者：${said(body, 'by')}`}`,
    }),
  },
};

export const connectedEn: Texts = {
  commands: {
    'evidence.request-record': {
      title: 'Hand in data straight from a connected system',
      lead: 'Where the system that keeps your data is connected with the court, say which and under what number: the court fetches it, and you need not download and upload it. Where it came from, when, and the system’s signature are kept with it.',
      action: 'Let the court fetch it',
      after:
        'It becomes an exhibit of yours that all parties see, and you are told by text message. Whether it is in time goes by today, and not by when the system hands it over.',
      tells: {
        'last-day': (facts) => ({
          label: 'Time for evidence',
          value: `Until ${lastDayEn(facts)}, that day included`,
        }),
        late: () => ({
          label: 'The time for evidence is over',
          value:
            'It is received all the same, and a judge decides what follows. Say why it comes now',
        }),
      },
      pages: {
        where: {
          title: 'In which system is it, and under what number?',
          lead: 'If the system is not listed, hand the file in as evidence instead.',
        },
        what: { title: 'What is it, and what does it prove?' },
        sure: { title: 'Your word' },
      },
      fields: {
        system: { label: 'System' },
        number: { label: 'Number', hint: 'Of the order, the contract, the deposit' },
        name: { label: 'Name of the exhibit' },
        purpose: { label: 'What it proves' },
        lateReasons: { label: 'Why it comes only now' },
        authorised: {
          label:
            'I let the court tell this system our name and identity number (of an organisation, its credit code), and fetch what it keeps under this number, as evidence of ours; I know that the other side sees it',
        },
      },
    },
    'evidence.stop-record': {
      title: 'Take back that the court may fetch data',
      lead: 'While nothing has come you can take it back. The court then asks the system no more.',
      action: 'Take it back',
      after:
        'An answer that is on its way is not filed. You can allow it again, or upload the file.',
      pages: { sure: { title: 'Take it back?' } },
      fields: {},
      tells: {
        what: (facts) => ({
          label: said(facts, 'name'),
          value: `${said(facts, 'system')}, number ${said(facts, 'number')}`,
        }),
      },
    },
    'evidence.record-answer': {
      title: 'Enter the answer of a connected system',
      lead: '',
      action: 'Enter',
      after: '',
      pages: { answer: { title: 'The answer' } },
      fields: {
        answer: { label: 'Outcome' },
        by: { label: 'Who answered' },
        simulated: { label: 'A stand-in' },
        fault: { label: 'What is wrong with the file' },
        record: { label: 'The data' },
      },
      options: {
        answer: {
          found: 'Fetched',
          'not-found': 'No such number',
          unusable: 'Cannot be filed',
          unavailable: 'No answer',
          'given-up': 'Fetched no more',
        },
      },
    },
  },
  refusals: {
    'evidence/system-not-connected': () => ({
      what: 'This system is not connected with the court, so nothing can be fetched from it.',
      why: 'The court has no way to it. That does not keep you from handing the data in as evidence.',
      mend: 'Choose one of the systems listed, upload the file as evidence, or bring it to the counter on a disc.',
    }),
    'evidence/record-asked-for': () => ({
      what: 'You have let the court fetch the data under this number already.',
      why: 'The system has not answered yet; asked again it would give the same.',
      mend: 'Wait for the outcome; if the number was wrong, ask with the right one.',
    }),
    'evidence/too-many-records': (facts) => ({
      what: `A party can have data fetched ${said(facts, 'most')} times in a case, and that many were.`,
      why: 'It is fetched by a number that is known, and numbers are not tried out.',
      mend: 'Upload the file as evidence, or bring it to the counter on a disc.',
    }),
    'evidence/answered-before': () => ({
      what: 'That the system does not answer stands there already.',
      why: 'The same is entered once.',
      mend: 'Enter it when the system answers.',
    }),
    'evidence/answer-without-record': () => ({
      what: 'The outcome does not fit the data.',
      why: 'What was fetched has data with it, and nothing else has.',
      mend: 'Enter it again.',
    }),
  },
  entries: {
    'evidence.RecordRequested': (body) => ({
      title: `Data from a connected system asked for${body['late'] === true ? ' (late)' : ''}`,
      detail: `${said(body, 'system')}, number ${said(body, 'number')}: ${said(body, 'name')}. To prove: ${said(body, 'purpose')}`,
    }),
    'evidence.RecordAnswered': (body) => ({
      title: 'Answer of a connected system',
      detail: `${outcomesEn(body)}. ${body['simulated'] === true ? '(A stand-in answered.)' : `Answered by ${said(body, 'by')}`}`,
    }),
  },
};
