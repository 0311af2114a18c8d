import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { applicationItems } from '../shared/application-items.ts';
import { isOfApplication, placeSaid } from '../shared/places.ts';
import { totalsIn } from '../shared/points.ts';

const items: Readonly<Record<string, string>> = {
  'plaintiff-identity': '原告身份证明',
  'defendant-identity': '被告身份信息',
  'defendant-address': '被告住所地',
  'claim-unclear': '诉讼请求不明确',
  'facts-missing': '事实和理由不清楚',
  'evidence-list': '证据和证据目录',
  signature: '起诉状签名',
  'authority-of-agent': '授权委托书',
  'attachment-unreadable': '附件看不清',
  'plaintiff-address': '原告住所地',
  'plaintiff-contact': '原告联系电话',
  original: '原件',
  'paper-copies': '纸质副本（只问在窗口起诉的）',
  'certificate-of-representative': '法定代表人（负责人）身份证明书、营业执照',
  ...applicationItems['zh-CN'],
};

/** A point of a notice: with the place it is about, where it was marked there. */
interface Asked {
  readonly item: string;
  readonly at?: string;
  readonly place?: string;
}

/** What the court wrote at each place, and as a whole. */
export const notesOfNoticeZh = (facts: Facts): string =>
  [
    ...((facts['marked'] ?? []) as unknown as readonly (Asked & { readonly note: string })[]).map(
      ({ item, at = '', place = '', note }) =>
        `${placeSaid(at, place, 'zh-CN', isOfApplication(item))}：${note}`,
    ),
    said(facts, 'note'),
  ]
    .filter((one) => one !== '')
    .join('\n');

/** How much it asks for, at the head of the line. */
export const countedZh = (body: Facts): string => {
  const all = totalsIn(body['items']);
  return all === null ? '' : `共${String(all.points)}处，在${String(all.parts)}个部分：`;
};

/** The items of a notice, or of what is lacking, by name. */
export const itemNamesZh = (value: unknown, between: string, of?: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'string' ? { item: one } : (one as Asked)))
        .map(({ item, at, place = '' }) =>
          at === undefined
            ? `${items[item] ?? ''}${whose(of, item)}`
            : placeSaid(at, place, 'zh-CN', isOfApplication(item)),
        )
        .join(between)
    : '';

/** @param of by item, those of several of whom it is lacking. */
const whose = (of: unknown, item: string): string => {
  const names = (of as Readonly<Record<string, readonly string[]>> | undefined)?.[item] ?? [];
  return names.length === 0 ? '' : `（${names.join('、')}）`;
};

/** What the court asks of whoever sues, and what its own people tell each other of that. */
export const noticeCommandsZh: TextCatalogue['commands'] = {
  'filing.hand-over': {
    title: '转交有管辖权的法院',
    lead: '跨域立案：这份起诉材料由本院代收，归另一个法院管。符不符合条件由那个法院审查，本院只转交。',
    action: '转交',
    after: '转交以后，对方法院从第二天起算，七日内答复；原告看得到两个法院的收据。',
    pages: { note: { title: '有什么要告诉对方法院？' } },
    tells: { to: (facts) => ({ label: '转给', value: said(facts, 'name') }) },
    fields: { note: { label: '说明', hint: '可以不写；原告看得到' } },
  },
  'filing.request-correction': {
    title: '一次性告知补正',
    lead: '要补正的内容一次说全；期限按本院的设置自动写进通知书。',
    action: '发出补正通知',
    after: '补正材料到的第二天，七日重新起算。',
    pages: {
      marks: {
        title: '哪里要补？',
        lead: '起诉状的每一处都在这里。要补的，点“标注”，写明怎样补；当事人补正的时候，在那一处看到您写的话。',
      },
      items: {
        title: '要补什么？',
        lead: '没有在起诉状上标注的，在这里选。只能从下面选；已经在网上交了的，不再要纸质材料，要核对原件的写明理由。',
      },
      note: { title: '怎样补？' },
    },
    fields: {
      marks: { label: '起诉状', hint: '现在写的是什么，列在每一处下面' },
      items: { label: '补正事项' },
      ground: { label: '为什么要原件', hint: '网上提交的材料，只有这几种情形才能要原件' },
      note: { label: '具体说明', hint: '选了补正事项的，写明每一项怎样补，让当事人看得懂' },
      again: {
        label: '为什么要再次通知',
        hint: '当事人看得到，院长也会看到',
      },
    },
    tells: {
      'paper-sets': () => ({
        label: '说明里提到纸质材料',
        value: '当事人已经在网上提交了符合要求的材料的，不得再要求提供纸质件。请再看一遍说明的写法',
      }),
      'asked-before': (facts) => ({
        label: '已经通知过补正',
        value: `${listed(facts, 'notes', '\n')}\n要补的应当一次说全。能按现有材料决定的，不再通知；确实要再通知的，写明为什么上次没有说全。`,
      }),
    },
    options: {
      items,
      ground: {
        defective: '电子材料不完整、内容不清晰或者格式不规范',
        archive: '卷宗、档案管理规定要求提供原件',
        necessary: '法院认为有必要',
      },
    },
  },
  'filing.see-second-notice': {
    title: '看再次补正的理由',
    lead: '要补正的内容应当一次说全。立案法官对同一件起诉材料再次发出了补正通知，写了理由，请您知悉。您看过以前，不能再发下一次。',
    action: '已阅',
    after: '通知照常有效，不影响当事人补正。您的意见只留在法院内部。',
    pages: { remark: { title: '有什么意见？' } },
    tells: {
      why: (facts) => ({ label: '再次通知的理由', value: said(facts, 'why') }),
      items: (facts) => ({ label: '这次要补', value: itemNamesZh(facts['items'], '\n') }),
      asked: (facts) => ({ label: '发出的日子', value: dayZh(facts, 'at') }),
      which: (facts) => ({ label: '本案第几次通知补正', value: said(facts, 'count') }),
    },
    fields: { remark: { label: '意见', hint: '可以不写' } },
  },
};
