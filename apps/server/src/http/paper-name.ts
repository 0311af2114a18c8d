import type { CaseState, Paper } from '@xiezhi/record';
import { bracketed, paperNumbers } from '../texts/cases.ts';
import type { Words } from './words.ts';

/**
 * A paper by its title and whom it is for; where there are several even so, as two summonses to one party, or a paper and the
 * one that replaced it, by its number in the case as well.
 */
export const paperName = (paper: Paper, at: CaseState, words: Words): string =>
  named(paper, at, words, paper.addressee);

/** What is served on somebody, told apart from others of that title: that it is for them is not said once more. */
export function titleFor(
  reader: string,
  { title, file }: { readonly title: string; readonly file: { readonly sha256: string } },
  at: CaseState,
  words: Words,
): string {
  const paper = at.documents.papers.find((one) => one.file?.sha256 === file.sha256);
  return paper === undefined
    ? words.paper(title)
    : named(paper, at, words, paper.addressee === reader ? null : paper.addressee);
}

function named(paper: Paper, at: CaseState, words: Words, addressee: string | null): string {
  const { papers } = at.documents;
  const to = at.participation.participants.find(({ id }) => id === addressee);
  const title = words.paper(paper.title);
  const several = papers.some(
    (one) => one.id !== paper.id && one.title === paper.title && one.addressee === paper.addressee,
  );
  const said = [
    ...(to === undefined ? [] : [to.name]),
    ...(several ? [paperNumbers[words.lang](paper.id)] : []),
  ];
  const between = words.lang === 'en' ? ', ' : '，';
  return said.length === 0 ? title : `${title}${bracketed(words.lang, said.join(between))}`;
}
