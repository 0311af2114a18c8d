import { checkCreditCode, checkMobile, checkResidentId, travelMark } from '@xiezhi/law';
import { z } from 'zod';
import { asField, fault, numberText } from './field.ts';

const trimmed = z.string(fault('missing')).trim();

/** With the code of the country or without, and grouped as on a visiting card. */
const mobileText = () =>
  numberText()
    .overwrite((value) => value.replace(/[\s-]/gu, '').replace(/^\+?86(?=1\d{10}$)/u, ''))
    .refine((value) => checkMobile(value).valid, fault('not-a-mobile'));

export const mobile = () => asField(mobileText(), { component: 'mobile' });

export const email = () =>
  asField(trimmed.max(254, fault('too-long')).pipe(z.email(fault('not-an-email'))), {
    component: 'email',
  });

/** A number whose birth date cannot be one says so in its own words: that is where the slip is. */
const residentIdText = () =>
  numberText()
    .toUpperCase()
    .superRefine((value, context) => {
      const checked = checkResidentId(value);
      if (checked.valid) return;
      const message = checked.why === 'birth-date' ? 'not-a-birth-date' : 'not-a-resident-id';
      context.addIssue({ code: 'custom', message });
    });

/** The 18 characters of a resident identity card, X in capitals. */
export const residentId = () => asField(residentIdText(), { component: 'resident-id' });

/** The number of any document by which an account is known; of a passport its state first: FRA12AB34567. */
export const documentNumber = () =>
  asField(
    numberText()
      .toUpperCase()
      .transform((value) => (checkResidentId(value).valid ? value : (travelMark(value) ?? value)))
      .refine(
        (value) => checkResidentId(value).valid || travelMark(value) !== null,
        fault('not-a-document-number'),
      ),
    { component: 'text' },
  );

export const creditCode = () =>
  asField(
    numberText()
      .toUpperCase()
      .refine((value) => checkCreditCode(value).valid, fault('not-a-credit-code')),
    { component: 'credit-code' },
  );

export const address = () =>
  asField(trimmed.min(4, fault('address-short')).max(200, fault('too-long')), {
    component: 'address',
  });

/**
 * Somebody named in a case, as the plaintiff knows them. Only the name is indispensable for receipt: what the law
 * asks for beyond it (CPL-124) is asked for in one correction notice, not by turning the paper away.
 */
export const partyShape = z.object({
  kind: z.enum(['person', 'organisation'], fault('choose-one')),
  name: trimmed.min(1, fault('missing')).max(120, fault('too-long')),
  residentId: residentIdText().optional(),
  creditCode: numberText()
    .toUpperCase()
    .refine((value) => checkCreditCode(value).valid, fault('not-a-credit-code'))
    .optional(),
  representative: trimmed.max(60, fault('too-long')).optional(),
  address: trimmed.max(200, fault('too-long')).optional(),
  mobile: mobileText().optional(),
  email: trimmed.pipe(z.email(fault('not-an-email'))).optional(),
  /** CPL-124 asks them of a plaintiff, and of a defendant the place of work; nobody has to know them. */
  ethnicity: trimmed.max(20, fault('too-long')).optional(),
  occupation: trimmed.max(60, fault('too-long')).optional(),
  workplace: trimmed.max(120, fault('too-long')).optional(),
  /** CPL-283, CPL-285, CPL-286: whether they have a domicile here, as far as the writer knows. Left out: they have. */
  domicile: z.enum(['here', 'abroad'], fault('choose-one')).optional(),
});
export type PartyDetails = z.infer<typeof partyShape>;

export const party = () => asField(partyShape, { component: 'party' });
export const partiesField = () =>
  asField(z.array(partyShape).min(1, fault('no-defendant')).max(50, fault('too-many')), {
    component: 'parties',
  });
/**
 * The rows of a list that is mended carry the key that the court gave each, so that a word about one of them stays with it whoever
 * above is taken out. A row that was added has none; nor has a list that was written before there were keys.
 */
const keyed = { key: z.string().max(20).optional() };
export const keyedPartiesField = () =>
  asField(
    z.array(partyShape.extend(keyed)).min(1, fault('no-defendant')).max(50, fault('too-many')),
    { component: 'parties' },
  );
export const keyedCoPlaintiffsField = () =>
  asField(z.array(partyShape.extend(keyed)).max(49, fault('too-many')), { component: 'parties' });
/** Whoever sues together with the plaintiff; nobody has to. */
export const coPlaintiffsField = () =>
  asField(z.array(partyShape).max(49, fault('too-many')), { component: 'parties' });
