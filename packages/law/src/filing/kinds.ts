// A table of the kinds of case that may be handed in, in the order in which they are offered; its length is theirs.
import type { FilingKindId, Kind } from './ids.ts';
import { appliedKinds } from './ids.ts';
import { debtAndBillKinds } from './debt-and-bill-kinds.ts';
import { kindsAboutADecision } from './kinds-about-a-decision.ts';
import { otherKinds } from './other-kinds.ts';
import { specialKinds } from './special-kinds.ts';
import { plaintiffAndDefendant, usual } from './usual.ts';

const ordinary: readonly Kind[] = [
  {
    ...usual,
    id: 'civil-suit',
    act: 'submit',
    suit: true,
    ...plaintiffAndDefendant,
    name: { zh: '民事起诉', en: 'Civil suit' },
    lead: {
      zh: '要别人还钱、赔偿、履行合同，离婚、继承，等等：请法院审理判决。',
      en: 'Somebody is to pay, make good or keep a contract; divorce, an estate and the like: the court tries it and gives judgment.',
    },
    document: { zh: '民事起诉状', en: 'Complaint' },
    type: '民初',
    papers: [],
    court: {
      zh: '一般是被告住所地的法院；合同、侵权、不动产、继承另有规定',
      en: 'As a rule the court of the defendant’s domicile; contracts, torts, land and estates have rules of their own',
      articles: ['CPL-22', 'CPL-24', 'CPL-29', 'CPL-34'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-13', 'FEE-20'],
      zh: '立案以后按通知交纳',
      en: 'Paid on the notice that follows registration',
    },
    refusal: {
      form: 'appealable',
      articles: ['CPL-126'],
      way: { zh: '十日内可以上诉', en: 'It may be appealed within ten days' },
    },
    after: { zh: '在这里审理', en: 'It is tried here' },
    basis: ['CPL-122', 'CPL-123', 'CPL-124'],
  },
  {
    ...usual,
    id: 'appeal',
    act: 'in-case',
    filer: { zh: '上诉人', en: 'Appellant' },
    other: { zh: '被上诉人', en: 'Respondent on appeal', needed: true },
    name: { zh: '上诉', en: 'Appeal' },
    lead: {
      zh: '不服一审判决，或者不予受理、驳回起诉、管辖权异议的裁定：在那件案子里提出，由原审法院移送上一级法院。',
      en: 'Against a first judgment, or a ruling on acceptance, dismissal or jurisdiction: in that case; the court that tried it sends the file up.',
    },
    document: { zh: '上诉状', en: 'Petition of appeal' },
    type: '民终',
    decision: { zh: '不服的判决、裁定', en: 'The judgment or ruling appealed against' },
    papers: [],
    period: {
      length: 'appeal-judgment',
      from: {
        zh: '判决书送达您的日子；裁定是送达之日起十日',
        en: 'When the judgment was served on you; against a ruling ten days from its service',
      },
      articles: ['CPL-171'],
      late: {
        zh: '过了期限的也收，由法官决定',
        en: 'One that comes later is received too; a judge decides',
      },
    },
    court: {
      zh: '通过原审法院向上一级法院提出',
      en: 'Through the court that tried it, to the court above',
      articles: ['CPL-173'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-17', 'FEE-20'],
      zh: '按不服的部分预交；对裁定上诉不交',
      en: 'In advance, on the part appealed against; none against a ruling',
    },
    refusal: {
      form: 'ruling',
      articles: ['CPL-171'],
      way: { zh: '由法官裁定', en: 'A judge rules' },
    },
    after: {
      zh: '送达对方、收答辩以后，案卷五日内报送上一级法院',
      en: 'It is served on the other side, and after the answer the file goes up within five days',
    },
    basis: ['CPL-171', 'CPL-172', 'CPL-173'],
  },
];

const all: readonly Kind[] = [
  ...ordinary,
  ...kindsAboutADecision,
  ...otherKinds,
  ...debtAndBillKinds,
  ...specialKinds,
];

/** Every kind, in the order in which it is offered. */
export const filingKinds: readonly Kind[] = (
  ['civil-suit', 'appeal', ...appliedKinds] as const
).map((id) => filingKind(id));

/** @throws RangeError for a kind that the table does not have; a test walks through all of them. */
export function filingKind(id: FilingKindId): Kind {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no such kind of filing: ${id}`);
  return found;
}

/** What a list calls a case of this kind, in Chinese, is its name; by it the English is found. */
export const englishOfKind = (name: string): string | null =>
  all.find((one) => one.name.zh === name)?.name.en ?? null;
