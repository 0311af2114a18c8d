import { byPolicy } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-123: a suit is brought by a complaint, or by word of mouth, which the court records. At the counter somebody else
 * types: what the plaintiff signed, the complaint or the record, is scanned with it, so that nobody's words are the
 * clerk's. The article knows no scan: it is how this court keeps what it was given.
 */
export const signedPaperIsScanned = rule<{ readonly scans: number }>(
  'filing/signed-paper-is-scanned',
  ['CPL-123'],
  ({ scans }) =>
    scans > 0
      ? null
      : refusal('filing/nothing-scanned', byPolicy('signed-paper-scanned'), [
          mendField('attachments'),
        ]),
);
