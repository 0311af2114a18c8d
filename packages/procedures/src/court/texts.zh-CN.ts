// One catalogue, as long as the court’s own acts have words; beside it the English, key by key.
import type { TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { functionNames } from './functions-texts.ts';

const names: Readonly<Record<string, string>> = functionNames['zh-CN'];

const setting: Readonly<Record<string, string>> = {
  'correction-days': '补正期限（日）',
  'payment-days': '交费期限（日）',
  'reply-days': '答复是否在线的期限（日）',
  'hearing-notice-days': '开庭通知提前（日）',
  'withdrawal-days': '开庭前反悔的合理期限（日）',
  'other-kinds-approved': '其他类型案件在线，要不要庭长审批',
  'appeal-court': '上诉法院（全称）',
  'feedback-days': '答复意见、投诉的时限（日）',
  'upload-megabytes': '每人每天最多上传多少（MB）',
  'average-wage': '本省上年度就业人员年平均工资（元）',
  rooms: '法庭（全部，写名称）',
  'connected-systems': '对接的电子数据系统（全部）',
  'fee-divorce': '离婚案件每件受理费，本省标准（元）',
  'fee-personality': '人格权案件每件受理费，本省标准（元）',
  'fee-other': '其他非财产案件每件受理费，本省标准（元）',
  'fee-ip-without-amount': '没有争议金额的知识产权案件每件受理费，本省标准（元）',
  'fee-jurisdiction-objection': '管辖异议不成立每件收费，本省标准（元）',
  'announcement-served-on': '公告期满，哪一天视为送达',
  'mediation-order': '先立案还是先调解',
};
const settingValues = {
  servedOn: { '1': '期满的次日', '0': '期满当日' },
  approved: { '1': '由庭长审批', '0': '不审批' },
  order: {
    'register-first': '先立案，后调解',
    'mediate-first': '原告愿意的，先调解，后立案',
  },
};
const valueSaid = (name: string, value: string): string => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'announcement-served-on': settingValues.servedOn,
    'other-kinds-approved': settingValues.approved,
    'mediation-order': settingValues.order,
  };
  return words[name]?.[value] ?? value;
};
const post = {
  administrator: '管理员',
  president: '院长',
  'division-head': '庭长',
  judge: '审判员',
  'judge-assistant': '法官助理',
  clerk: '书记员',
  'filing-reviewer': '立案法官',
  'finance-officer': '财务',
};

const levels = {
  basic: '基层法院',
  intermediate: '中级法院',
  high: '高级法院',
  supreme: '最高人民法院',
};

export const courtZh: TextCatalogue = {
  commands: {
    'court.establish': {
      title: '设立法院',
      lead: '写明法院名称、代字和第一位管理员。',
      action: '设立',
      after: '以后的事由管理员在页面上办：庭室、人员、岗位、地址和时间。',
      pages: {
        court: { title: '是哪个法院？' },
        place: { title: '窗口在哪里、什么时候开？' },
        administrator: { title: '第一位管理员是谁？' },
      },
      fields: {
        name: { label: '法院名称' },
        code: { label: '法院代字', hint: '案号里用，例如“沪0115”' },
        level: { label: '级别' },
        territory: { label: '辖区' },
        invented: { label: '是虚构的演示法院吗？' },
        address: { label: '诉讼服务中心地址' },
        hours: { label: '办公时间' },
        phone: { label: '电话' },
        site: {
          label: '网址',
          hint: '本院这个网站的地址，例如 https://court.example；印在文书上，扫码能打开',
        },
        administrator: { label: '管理员' },
        administratorName: { label: '管理员姓名' },
      },
      options: {
        level: levels,
      },
    },
    'court.describe': {
      title: '修改法院信息',
      lead: '凡是答复不能在网上办的，都要写明窗口在哪里、什么时候开。法院名称、代字、级别和辖区写错的，也在这里改。',
      action: '保存',
      after: '保存后马上在所有页面上更新。',
      pages: {
        place: { title: '窗口在哪里、什么时候开？' },
        court: { title: '法院怎么称呼？', lead: '不用改的，保持原样；留空的，不改。' },
      },
      tells: {
        'another-code': (facts) => ({
          label: '更换法院代字',
          value: `以后的案号用“${said(facts, 'after')}”，从1号起编；已经编好的案号仍是“${said(facts, 'before')}”，不改。`,
        }),
      },
      options: { level: levels },
      fields: {
        address: { label: '诉讼服务中心地址' },
        hours: { label: '办公时间' },
        phone: { label: '电话' },
        site: {
          label: '网址',
          hint: '本院这个网站的地址，例如 https://court.example；印在文书上，扫码能打开',
        },
        email: { label: '电子邮箱' },
        name: { label: '法院名称', hint: '印在以后制作的文书上' },
        code: { label: '法院代字', hint: '案号里用，例如“沪0115”' },
        level: { label: '级别' },
        territory: { label: '辖区' },
      },
    },
    'court.open-division': {
      title: '开设庭室',
      lead: '',
      action: '开设',
      after: '以后可以把人员安排到这个庭室。',
      pages: { division: { title: '庭室叫什么？' } },
      fields: { name: { label: '名称' } },
    },
    'court.grant-office': {
      title: '授予岗位',
      lead: '本人先用手机号注册，再由管理员授予岗位。',
      action: '授予',
      after: '从现在起，这个岗位能办的事都由其办理，一直到岗位结束。',
      tells: {
        whose: (facts) => ({
          label: '岗位给的是',
          value: `${said(facts, 'name')}（${said(facts, 'mobile')}）。请核对是不是本人`,
        }),
        nobody: (facts) => ({
          label: '没有这个人',
          value: `没有人用 ${said(facts, 'mobile')} 注册。请核对号码，或者请本人先注册；这样交上去办不成`,
        }),
        'takes-part': (facts) => ({
          label: '本人是案件的当事人或者代理人',
          value: `${said(facts, 'name')}正在参加 ${said(facts, 'cases')} 件没有办结的案件。有了岗位，请不要安排其办理这些案件，应当回避的要回避`,
        }),
      },
      pages: { who: { title: '给谁？' }, office: { title: '什么岗位？' } },
      fields: {
        mobile: { label: '本人注册的手机号' },
        post: { label: '岗位' },
        division: {
          label: '庭室',
          hint: '庭长、立案法官只看本庭室的案件；案件归承办审判员所在的庭室。',
        },
      },
      options: { post },
    },
    'court.end-office': {
      title: '结束岗位',
      lead: '',
      action: '结束',
      after:
        '马上生效，以前办的事不受影响。承办、记录的案件随即交立案庭重新分案；先分好案再结束岗位的，不会空着。',
      tells: {
        leaves: (facts) => ({
          label: '手上的案件',
          value: `${said(facts, 'name')}承办或者记录的案件有 ${said(facts, 'cases')} 件没有办结，有 ${said(facts, 'tasks')} 件待办。岗位一结束，这些案件就没有人办，随即交立案庭重新分案；请先请院长、庭长或者立案庭分给别人`,
        }),
        keeps: (facts) => ({
          label: '手上的案件',
          value: `${said(facts, 'name')}有 ${said(facts, 'cases')} 件没有办结，另有岗位可以接着办，不用重新分案`,
        }),
        sittings: (facts) => ({
          label: '排好的开庭',
          value: `${said(facts, 'count')} 次，最近一次在 ${dayZh(facts, 'on')}。请先商定由谁接着开，或者改期`,
        }),
        'last-of-the-post': (facts) => ({
          label: '没有别人担任这个岗位',
          value: `这个岗位名下有 ${said(facts, 'tasks')} 件待办，结束以后没有人能办。请先授予别人这个岗位`,
        }),
      },
      pages: { why: { title: '为什么结束？' } },
      fields: { why: { label: '原因' } },
    },
    'court.try-mail': {
      title: '发一封测试邮件',
      lead: '写一个您能收信的地址，看看本院的邮件能不能送到。',
      action: '发送',
      after: '结果在“法院设置”里看；送不到的，写明邮件服务器怎样答复。',
      pages: { to: { title: '发到哪里？' } },
      fields: { to: { label: '电子邮箱' } },
    },
    'court.exempt-function': {
      title: '说明一项在线服务暂不提供',
      lead: '在线运行规则列出十四项在线服务。本院暂时不在线提供的，写明到哪一天、现在到哪里办，向公众公布。',
      action: '公布',
      after: '“诉讼指引”页上马上显示。到期以后不再显示，还没有的要重新说明。',
      pages: { which: { title: '哪一项？' }, until: { title: '到哪一天？现在到哪里办？' } },
      fields: {
        function: { label: '在线服务' },
        until: { label: '到哪一天' },
        reasons: { label: '为什么，现在到哪里办', hint: '公众看得到' },
      },
      options: { function: functionNames['zh-CN'] },
    },
    'court.set-policy': {
      title: '修改本院设置',
      lead: '法律留给法院自己定的事项。',
      action: '保存',
      after: '只对以后的事有效；以前定下的期限不变。',
      pages: { which: { title: '改哪一项？' }, value: { title: '改成什么？' } },
      fields: {
        setting: { label: '设置' },
        days: { label: '多少日', hint: '写数字，1 到 365；法律定了最少日数的，不能再短' },
        servedOn: { label: '哪一天视为送达' },
        approved: { label: '要不要审批' },
        megabytes: {
          label: '多少 MB',
          hint: '写数字，至少 200（一个文件最大的大小）；超过的，请当事人改天传或者交到窗口',
        },
        wage: {
          label: '一年多少元',
          hint: '照本省公布的数字填；小额诉讼在它的百分之五十以下，双方约定的在二倍以下（民事诉讼法第一百六十五条）',
        },
        rooms: {
          label: '有哪些法庭',
          hint: '一行写一个，例如“第一法庭”；排庭时从这里选，同一法庭的时间不能重叠。改的时候把全部法庭写上',
        },
        systems: {
          label: '有哪些对接的系统',
          hint: '一行写一个名称；系统对数据签名的，名称后面空一格写“ed25519”、半角冒号和公钥。当事人可以从这些系统直接提交电子数据（在线诉讼规则第十一条）。改的时候把全部系统写上',
        },
        figure: {
          label: '每件多少元',
          hint: '照本省公布的标准填；必须在《诉讼费用交纳办法》第十三条的幅度以内',
        },
        source: { label: '本省哪份文件定的', hint: '文件的名称和文号，印在收费的计算步骤里' },
        order: { label: '先办哪一样' },
        reasons: {
          label: '理由',
          hint: '2025年1月1日起先立案、后调解；本院另定的，写明理由，公众看得到',
        },
        appealCourt: { label: '法院全称', hint: '例如“云州市中级人民法院”，印在判决书、裁定书上' },
      },
      options: { setting, ...settingValues },
    },
  },
  refusals: {
    'court/exemption-over': () => ({
      what: '这一天已经过了，或者就是今天，没有公布。',
      why: '暂不提供，要写明到以后的哪一天。',
      mend: '改一下日期。',
    }),
    'court/last-administrator': () => ({
      what: '这是本院最后一位管理员。',
      why: '结束以后，再也没有人能授予岗位。',
      mend: '先授予另一位管理员，再结束这个岗位。',
    }),
    'court/fewer-days-to-pay': (facts) => ({
      what: '比法律规定的短，没有保存。',
      why: `交费的期限，法律规定从收到通知的次日起 ${said(facts, 'least')} 日。可以更长，不能更短。`,
      mend: `改成 ${said(facts, 'least')} 日或者更长。`,
    }),
    'court/figure-outside-the-range': (facts) => ({
      what: '这个标准不在法定幅度以内，没有保存。',
      why: `《诉讼费用交纳办法》第十三条规定，每件交纳 ${said(facts, 'min')} 至 ${said(facts, 'max')} 元，各省只能在这个幅度以内定标准。`,
      mend: `对照本省的文件，改成 ${said(facts, 'min')} 至 ${said(facts, 'max')} 元之间的数。`,
    }),
    'court/order-without-reasons': () => ({
      what: '没有写理由，没有保存。',
      why: '从2025年1月1日起，法院先立案、后调解。本院另定的，要写明理由，向公众公布。',
      mend: '写明理由再保存，或者选“先立案，后调解”。',
    }),
    'court/value-missing': () => ({
      what: '没有写改成什么。',
      why: '每一项设置都要有一个值。',
      mend: '写明以后再保存。',
    }),
    'court/no-such-division': () => ({
      what: '没有这个庭室。',
      why: '岗位只能设在已经开设的庭室里。',
      mend: '从列表里选；没有的，先开设。',
    }),
    'court/division-needed': () => ({
      what: '还没有写明是哪个庭的庭长。',
      why: '庭长管一个庭的案件，也只看这个庭的案件。',
      mend: '选一个庭室。',
    }),
    'court/code-taken': (facts) => ({
      what: `代字“${said(facts, 'code')}”已经有法院在用。`,
      why: '一个代字只属于一个法院，案号才不会重复。',
      mend: '换一个代字。',
    }),
    'court/no-such-person': (facts) => ({
      what: `没有用 ${said(facts, 'mobile')} 注册的人。`,
      why: '岗位只能给已经实名注册的人。',
      mend: '请本人先注册，或者核对手机号。',
    }),
  },
  entries: {
    'court.Established': (body) => ({ title: '设立法院', detail: said(body, 'name') }),
    'court.Described': (body) => ({
      title: '公布法院信息',
      detail: [said(body, 'name'), said(body, 'code'), said(body, 'address')]
        .filter((one) => one !== '')
        .join(' · '),
    }),
    'court.DivisionOpened': (body) => ({ title: '开设庭室', detail: said(body, 'name') }),
    'court.OfficeGranted': (body) => ({
      title: '授予岗位',
      detail: `${said(body, 'name')}：${post[body['post'] as keyof typeof post]}`,
    }),
    'court.OfficeEnded': (body) => ({ title: '结束岗位', detail: said(body, 'why') }),
    'court.FunctionExempted': (body) => ({
      title: '一项在线服务暂不提供',
      detail: `${names[said(body, 'function')] ?? ''}：到 ${dayZh(body, 'until')}。${said(body, 'reasons')}`,
    }),
    'court.MailTried': () => ({ title: '发出测试邮件', detail: '' }),
    'court.PolicySet': (body) => ({
      title: '修改设置',
      detail: `${setting[said(body, 'setting')] ?? said(body, 'setting')}：${valueSaid(said(body, 'setting'), said(body, 'value'))}${body['reasons'] === undefined ? '' : `。理由：${said(body, 'reasons')}`}`,
    }),
  },
};
