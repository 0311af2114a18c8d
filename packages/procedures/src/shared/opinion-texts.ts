import type { Facts } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { partTitleEn, partsEn, partsZh } from './opinion-parts.ts';

export const opinionZh = {
  opinion: (facts: Facts) => ({
    label: `${said(facts, 'body')}的鉴定意见`,
    value: `${said(facts, 'conclusion')}（签名：${listed(facts, 'signed', '、')}）`,
  }),
  'opinion-part': (facts: Facts) => ({
    label: partsZh(said(facts, 'part')),
    value: said(facts, 'text'),
  }),
  'opinion-lacks': (facts: Facts) => ({
    label: '鉴定书没有写明的',
    value: `${partsZh(listed(facts, 'missing', ' '))}。可以退回补正`,
  }),
  'opinion-file': (facts: Facts) => ({ label: '鉴定书', value: said(facts, 'name') }),
};

export const opinionEn = {
  opinion: (facts: Facts) => ({
    label: `Opinion of ${said(facts, 'body')}`,
    value: `${said(facts, 'conclusion')} (signed by ${listed(facts, 'signed', ', ')})`,
  }),
  'opinion-part': (facts: Facts) => ({
    label: partTitleEn(said(facts, 'part')),
    value: said(facts, 'text'),
  }),
  'opinion-lacks': (facts: Facts) => ({
    label: 'What the opinion does not say',
    value: `${partsEn(listed(facts, 'missing', ' '))}. You may send it back to be mended`,
  }),
  'opinion-file': (facts: Facts) => ({ label: 'Opinion', value: said(facts, 'name') }),
};
