import type { Entry, Refusal } from '@xiezhi/kernel';
import type { BodyOf, CaseState, FileReference } from '@xiezhi/record';
import { documentIssued, documentOrdered, papersOf, participant } from '@xiezhi/record';
import type { Facts, Told } from '../framework/index.ts';
import { changedMeanwhileRefusal, said } from '../framework/index.ts';

/*
 * OLR-4.1.1, OLR-4.1.2: information comes before the choice. What a party was told of its rights when it chose is the notice of
 * rights as it stood then; the answer bears the fingerprint of that file, so that it can be shown which text it was.
 */

/** The notice of rights that stands for this party, as a file; null while it is being made, and where none was ordered. */
export function noticeOfRights(state: CaseState, id: string): FileReference | null {
  const principal = participant(state.participation, id)?.principal ?? null;
  const papers = papersOf(state.documents, 'rights-notice');
  const own = papers.findLast(({ addressee }) => addressee === id);
  return (own ?? papers.findLast(({ addressee }) => addressee === principal))?.file ?? null;
}

/**
 * What is entered of it with an answer: the one that was there when the form was opened. One that was issued since was never
 * shown.
 */
export const noticeRead = (
  state: CaseState,
  id: string,
  since: readonly Entry[] = [],
): { readonly notice?: string } => {
  const file = noticeOfRights(state, id);
  const unseen = since.some(
    (one) =>
      one.kind === documentIssued.kind &&
      (one.body as BodyOf<typeof documentIssued.parts>).file.sha256 === file?.sha256,
  );
  return file === null || unseen ? {} : { notice: file.sha256 };
};

/** Shown before the question, to be opened there. */
export const toldOfNotice = (state: CaseState, id: string): readonly Told[] => {
  const file = noticeOfRights(state, id);
  return file === null ? [] : [{ code: 'notice', facts: { name: file.name }, file }];
};

/** Whoever answers has seen the notice; what else was ordered since is no matter of theirs. */
export const onNoticeSeen = [] as const;

/** One that was replaced since the form was made is another text: whoever answers reads that one first. */
export function otherNotice(
  state: CaseState,
  id: string,
  since: readonly Entry[] = [],
): Refusal | null {
  const theirs = [id, participant(state.participation, id)?.principal ?? id];
  const another = since.some((one) => {
    if (one.kind !== documentOrdered.kind || one.actor.kind !== 'person') return false;
    const { template, addressee } = one.body as BodyOf<typeof documentOrdered.parts>;
    return template === 'rights-notice' && theirs.includes(addressee ?? '');
  });
  return another ? changedMeanwhileRefusal([documentOrdered.kind]) : null;
}

export const noticeTells = {
  'zh-CN': {
    notice: () => ({
      label: '先看一看',
      value: '您的答复会记下是看了哪一份告知书作出的',
    }),
  },
  en: {
    notice: () => ({
      label: 'Read this first',
      value: 'The docket keeps which notice you had before you',
    }),
  },
} as const;

export const noticeToReadOut = {
  'zh-CN': {
    notice: () => ({
      label: '电话答复的，先念这一份',
      value: '念过的，在下面勾上；书面答复的，不用念',
    }),
  },
  en: {
    notice: () => ({
      label: 'By telephone, read this out first',
      value: 'Tick below that you did; an answer on paper needs none of this',
    }),
  },
} as const;

/** Of an answer, by which text it was given: as much of the fingerprint as tells two apart. */
export const noticeIn = (body: Facts, words: (short: string) => string): string => {
  const notice = said(body, 'notice');
  return notice === '' ? '' : words(notice.slice(0, 12));
};
