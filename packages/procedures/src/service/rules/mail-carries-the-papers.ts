import { technical } from '@xiezhi/kernel';
import type { FileReference } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** As much as one mail carries: on its way it is a third more, and many servers take no more than twenty or so. */
export const mostInMail = 15 * 1024 * 1024;

type Papers = readonly { readonly file: Pick<FileReference, 'bytes'> }[];

export const tooMuchForMail = (papers: Papers): boolean =>
  papers.reduce((sum, { file }) => sum + file.bytes, 0) > mostInMail;

/**
 * OLR-31.1.0: the arrival of a mail is service of the papers, so the papers are in it. Where mail is the only way and
 * cannot carry them, nothing is ordered: fewer at once, or paper. A want of means, which no article forbids.
 */
export const mailCarriesThePapers = rule<{
  readonly ways: readonly string[];
  readonly papers: Papers;
}>('service/mail-carries-the-papers', ['OLR-31.1.0'], ({ ways, papers }) =>
  ways.every((way) => way === 'email') && tooMuchForMail(papers)
    ? refusal(
        'service/too-much-for-mail',
        technical,
        [mendField('papers'), useCommand('service.record-paper', 'clerk')],
        { megabytes: mostInMail / 1024 / 1024 },
      )
    : null,
);
