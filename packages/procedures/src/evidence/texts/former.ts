import type { Facts, Language } from '../../framework/index.ts';
import { said } from '../../framework/index.ts';
import { exhibitEn, exhibitZh, rowsIn } from '../../shared/exhibit-texts.ts';

const words = {
  'zh-CN': {
    label: '替换过的证据，要重新认定',
    head: ['证据', '代替了哪一份', '对原来那份'],
    exhibit: exhibitZh,
    former: (number: string) => `证据${number}`,
    found: { admitted: '认定过：采信', rejected: '认定过：不采信' } as Readonly<
      Record<string, string>
    >,
    differs: '核对过：与原件不一致',
    contested: '有人对它的存证提出过质疑',
    and: '；',
  },
  en: {
    label: 'Exhibits that took the place of others are found on anew',
    head: ['Exhibit', 'In place of', 'Of the former'],
    exhibit: (facts: Facts) => exhibitEn(facts).replace(/^./, (first) => first.toUpperCase()),
    former: (number: string) => `exhibit ${number}`,
    found: { admitted: 'was admitted', rejected: 'was not admitted' } as Readonly<
      Record<string, string>
    >,
    differs: 'differed from its original',
    contested: 'its deposit was contested',
    and: '; ',
  },
} as const;

/** What was found, compared and contested of exhibits whose place others took. */
export const toldOfFormer = (lang: Language) => (facts: Facts) => {
  const { label, head, exhibit, former, found, differs, contested, and } = words[lang];
  const rows = rowsIn(facts, 'rows').map((one) => [
    `${exhibit(one)} ${said(one, 'name')}`,
    former(said(one, 'former')),
    [
      found[said(one, 'found')] ?? '',
      one['differs'] === true ? differs : '',
      one['contested'] === true ? contested : '',
    ]
      .filter((each) => each !== '')
      .join(and),
  ]);
  return { label, value: '', table: { head, rows } };
};
