import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';

const standings: Readonly<Record<string, string>> = {
  'no-verdict': '查毒程序多次检查，没有给出结论',
  found: '查毒程序报告有恶意程序',
  held: '已经决定不予打开',
  cleared: '已经决定恢复打开',
};

const file = (facts: Facts) => ({
  label: `“${said(facts, 'name')}”（卷宗第 ${said(facts, 'seq')} 号）`,
  value: `${standings[said(facts, 'standing')] ?? ''}${said(facts, 'found') === '' ? '' : `，名称是 ${said(facts, 'found')}`}`,
});

const hash = (facts: Facts) => ({
  label: '文件的校验值（SHA-256）',
  value: said(facts, 'file'),
});

const takenOut = (facts: Facts) => ({
  label: '原文件已经取出核对',
  value: `${dayZh(facts, 'on')}，${said(facts, 'by')}`,
});

const outcome = { 'no-verdict': '没有结论', found: '查出恶意程序', clean: '没有查出问题' } as const;

const noted = (body: Facts): { readonly title: string; readonly detail: string } => {
  const named = `“${said(body, 'name')}”（卷宗第 ${said(body, 'seq')} 号）`;
  switch (said(body, 'outcome')) {
    case 'found':
      return {
        title: '收下的文件里查出恶意程序',
        detail: `${named}收下以后，查毒程序报告有恶意程序${said(body, 'found') === '' ? '' : `，名称是 ${said(body, 'found')}`}。为了不伤害别人的设备，现在谁都打不开。文件原样存着，收到的时间和校验值不变，交它的人不因此被认为有过错。由法院工作人员核对：是误报的，恢复打开；不是误报的，写明理由，继续不打开。交它的人可以另交一份干净的。`,
      };
    case 'clean':
      return { title: '文件已经查过，没有问题', detail: `${named}可以打开了。` };
    default:
      return {
        title: '文件还没有查毒的结论',
        detail: `${named}已经收到，收到的时间不变。查毒程序在工作，但是多次检查都没有给出结论，可能是文件太大或者格式特殊。系统会接着查；除了交它的人，别人暂时打不开。法院工作人员也可以核对以后决定打开。`,
      };
  }
};

export const scanningZh: TextCatalogue = {
  commands: {
    'scanning.note': {
      title: '记下查毒的结果',
      lead: '由法院的系统自动记入。',
      action: '记下',
      after: '能看到这份文件的人都能看到结果。',
      pages: { scan: { title: '查毒程序怎么说？' } },
      fields: {
        file: { label: '文件的校验值' },
        name: { label: '文件名' },
        seq: { label: '卷宗里的号码' },
        outcome: { label: '结果' },
        found: { label: '查出的名称' },
        readers: { label: '谁能看到' },
      },
      options: {
        outcome,
        readers: {
          parties: '各方',
          'side:plaintiff': '原告一方',
          'side:defendant': '被告一方',
          'side:third-party': '第三人一方',
          court: '法院',
        },
      },
    },
    'scanning.note-out': {
      title: '记录取出原文件',
      lead: '由管理系统的人用命令取出时自动记录。',
      action: '记录',
      after: '法院的人在卷宗里看得到谁取的、为什么取。',
      pages: { out: { title: '谁取的，为什么？' } },
      fields: { by: { label: '取出的人' }, reasons: { label: '用途' } },
    },
    'scanning.hold': {
      title: '决定文件不予打开',
      lead: '这份文件收下以后，查毒程序报告有问题，或者一直没有结论。请系统管理员按校验值取出原文件，由技术人员在单独的电脑上核对以后再定。',
      action: '不予打开',
      after:
        '文件原样存着，收到的时间和校验值不变，谁都打不开。能看到这份文件的人都能看到您写的理由。以后查明是误报的，可以恢复打开。证据要不要采纳，仍由审判员判断，与这个决定无关。',
      pages: { why: { title: '为什么不予打开？' } },
      fields: { reasons: { label: '理由', hint: '写给当事人看：谁核对的，查出了什么。' } },
      tells: { file, hash, 'taken-out': takenOut },
    },
    'scanning.clear': {
      title: '恢复打开文件',
      lead: '查毒程序误报的，或者一直没有结论、核对过没有问题的，可以恢复打开。请系统管理员按校验值取出原文件，由技术人员在单独的电脑上核对以后再定。',
      action: '恢复打开',
      after: '几秒钟以后，原来能看这份文件的人又能打开。理由记入卷宗，能看到这份文件的人都能看到。',
      pages: { why: { title: '为什么可以打开？' } },
      fields: {
        reasons: { label: '理由', hint: '写给当事人看：谁核对的，怎么核对的。' },
        seen: { label: '技术人员核对过这份文件，可以打开' },
      },
      tells: { file, hash, 'taken-out': takenOut },
    },
  },
  tasks: { 'scanning.hold': '决定查毒有问题的文件能不能打开' },
  refusals: {},
  entries: {
    'scanning.Noted': (body) =>
      body['name'] === undefined ? { title: '文件查毒的结果', detail: '' } : noted(body),
    'scanning.TakenOut': (body) => ({
      title: '取出原文件核对',
      detail:
        body['name'] === undefined
          ? ''
          : `“${said(body, 'name')}”由${said(body, 'by')}取出，放在有密码的压缩包里。用途：${said(body, 'reasons')}`,
    }),
    'scanning.Held': (body) => ({
      title: '决定文件不予打开',
      detail:
        body['name'] === undefined
          ? ''
          : `“${said(body, 'name')}”谁都打不开。文件原样存着，收到的时间不变。理由：${said(body, 'reasons')}`,
    }),
    'scanning.Cleared': (body) => ({
      title: '恢复打开文件',
      detail:
        body['name'] === undefined
          ? ''
          : `“${said(body, 'name')}”又可以打开了。理由：${said(body, 'reasons')}`,
    }),
  },
};
