import type { Procedure, TextCatalogue } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { drawBody, orderAppraisal, stateChoice } from './choose.ts';
import { chooseEn } from './texts/choose.en.ts';
import { chooseZh } from './texts/choose.zh-CN.ts';

const joined = (...all: readonly TextCatalogue[]): TextCatalogue => ({
  commands: Object.assign({}, ...all.map(({ commands }) => commands)) as TextCatalogue['commands'],
  refusals: Object.assign({}, ...all.map(({ refusals }) => refusals)) as TextCatalogue['refusals'],
  entries: Object.assign({}, ...all.map(({ entries }) => entries)) as TextCatalogue['entries'],
});

/** 委托鉴定: from the choice of a body to its opinion, what is objected to it, and its fee. */
export const appraisal: Procedure = {
  name: 'appraisal',
  commands: [orderAppraisal, stateChoice, drawBody].map(anyCommand),
  texts: { 'zh-CN': joined(chooseZh), en: joined(chooseEn) },
};
