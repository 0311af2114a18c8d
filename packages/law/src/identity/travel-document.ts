import type { Check } from './result.ts';
import { invalid, valid } from './result.ts';

/*
 * Documents without the eighteen digits of an identity card. There is no register here that knows them: the form alone is
 * checked, and who holds the document is seen by the person in whose hand it lies.
 */

export const travelDocuments = [
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'old-foreign-residence-card',
] as const;
export type TravelDocument = (typeof travelDocuments)[number];

/** `issuer`: three letters of the state, as in the machine-readable lines of the document. */
export type TravelDocumentFault = 'empty' | 'number' | 'issuer';

const shapes: Readonly<Record<Exclude<TravelDocument, 'passport'>, RegExp>> = {
  // Eight digits after the letter stay with the person; two more count the cards.
  'hk-macao-permit': /^([HM]\d{8})(?:\d{2})?$/,
  'taiwan-permit': /^(\d{8})(?:\d{2})?$/,
  // Three letters of the nationality, then twelve digits; the edition before 2023.
  'old-foreign-residence-card': /^([A-Z]{3}\d{12})$/,
};
/** Ordinary; service, official and diplomatic ones. */
const chinesePassport = /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|(?:D|S|P|SE|DE|PE)\d{7,8})$/;
const foreignPassport = /^[A-Z0-9]{5,15}$/;

/** Letters in capitals, nothing between the characters. */
const tidy = (text: string): string => text.replace(/[\s-]/gu, '').toUpperCase();

/** `mark`: what names one person by this document: numbers of passports are unique only within their state. */
export function checkTravelDocument(
  kind: TravelDocument,
  written: string,
  writtenIssuer = '',
): Check<{ readonly mark: string }, TravelDocumentFault> {
  const number = tidy(written);
  const issuer = tidy(writtenIssuer);
  if (number === '') return invalid('empty');
  if (kind !== 'passport') {
    const [, mark] = shapes[kind].exec(number) ?? [];
    return mark === undefined ? invalid('number') : valid({ mark });
  }
  if (!/^[A-Z]{3}$/.test(issuer)) return invalid('issuer');
  // Some digit there is in every passport number: a word is a slip.
  const shape = issuer === 'CHN' ? chinesePassport : foreignPassport;
  return shape.test(number) && /\d/.test(number)
    ? valid({ mark: `${issuer}${number}` })
    : invalid('number');
}

/** What may be the mark of such a document, as it is typed to find whose it is; null where it is none. */
export function travelMark(written: string): string | null {
  const text = tidy(written);
  const kinds = travelDocuments.filter((kind) => kind !== 'passport');
  for (const kind of kinds) {
    const checked = checkTravelDocument(kind, text);
    if (checked.valid) return checked.parts.mark;
  }
  const passport = checkTravelDocument('passport', text.slice(3), text.slice(0, 3));
  return passport.valid ? passport.parts.mark : null;
}
