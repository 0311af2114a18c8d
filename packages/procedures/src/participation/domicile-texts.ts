import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/* CPL-285, CPL-286: whether a party has a domicile here. */

const zh = { here: '境内有住所', abroad: '境内没有住所' } as const;
const en = { here: 'Has a domicile here', abroad: 'Has no domicile here' } as const;
const of = (words: Readonly<Record<string, string>>, facts: Facts): string =>
  words[said(facts, 'domicile')] ?? '';

export const findDomicileZh: CommandText = {
  title: '认定当事人境内有没有住所',
  lead: '在境内没有住所的当事人，答辩期、上诉期是三十日（民事诉讼法第二百八十五条、第二百八十六条）。香港、澳门、台湾的，参照办理。适用普通程序的，一审不受六个月的审理期限限制（第二百八十七条）。',
  action: '认定',
  tells: {
    stands: (facts) => ({
      label: said(facts, 'name'),
      value: [of(zh, facts), said(facts, 'address')].filter((one) => one !== '').join('，'),
    }),
  },
  after:
    '认定没有住所的，正在计算的答辩期、上诉期随即按三十日计算，普通程序的审理期限不再计算。认定有住所的，以前送达的，期限不缩短；普通程序的审理期限仍从立案时起算。各方看得到理由。',
  pages: { where: { title: '境内有没有住所？' } },
  fields: { domicile: { label: '认定' }, reasons: { label: '理由' } },
  options: { domicile: zh },
};

export const findDomicileEn: CommandText = {
  title: 'Find whether a party has a domicile here',
  lead: 'A party without a domicile in mainland China has thirty days to answer and to appeal (Civil Procedure Law, articles 285 and 286). For Hong Kong, Macao and Taiwan the same is done. In ordinary procedure the six months to try the case do not bind then (article 287).',
  action: 'Find',
  tells: {
    stands: (facts) => ({
      label: said(facts, 'name'),
      value: [of(en, facts), said(facts, 'address')].filter((one) => one !== '').join(', '),
    }),
  },
  after:
    'Found to have none, its days to answer and to appeal are thirty, also those that run, and in ordinary procedure no time to try the case runs. Found to have one, nothing that was served before is shortened, and the time to try the case runs from registration again. All parties can read the reasons.',
  pages: { where: { title: 'Has it a domicile here?' } },
  fields: { domicile: { label: 'Finding' }, reasons: { label: 'Reasons' } },
  options: { domicile: en },
};

type Entry = TextCatalogue['entries'][string];
export const domicileFoundZh: Entry = (body) => ({
  title: of(zh, body),
  detail: said(body, 'reasons').slice(0, 60),
});
export const domicileFoundEn: Entry = (body) => ({
  title: of(en, body),
  detail: said(body, 'reasons').slice(0, 60),
});
