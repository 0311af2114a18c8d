export { article, articleKinds, articles, editionsOf } from './article.ts';
export type { Article, ArticleKind } from './article.ts';
export { citation } from './citation.ts';
export type { CitationLanguage } from './citation.ts';
export { insteadOf, mayGround } from './ground.ts';
export { inForce, territoryName } from './in-force.ts';
export { instrument, instruments } from './instrument.ts';
export type { Instrument } from './instrument.ts';
export { chineseNumeral } from './numerals.ts';
