import type { Json } from '@xiezhi/kernel';
import { parseCourtDay, parseYuan } from '@xiezhi/kernel';
import { z } from 'zod';
import { asField, fault, numberText } from './field.ts';

/** One line of text, trimmed, 1 to `max` characters. */
export const text = (max = 200) =>
  asField(z.string(fault('missing')).trim().min(1, fault('missing')).max(max, fault('too-long')), {
    component: 'text',
    maxLength: max,
  });

const han = '^[一-鿿，、。]+$';

/** A few words in characters: no number, no name of an account, no address of a page can be written with them. */
export const words = (max = 12) =>
  asField(
    z
      .string(fault('missing'))
      .trim()
      .min(1, fault('missing'))
      .max(max, fault('too-long'))
      .regex(new RegExp(han), fault('not-words')),
    { component: 'text', maxLength: max, shape: { pattern: han, fault: 'not-words' } },
  );

/**
 * Laws by name with their articles. The form says on its own page when there is none to be seen; whether they can be
 * read is for the act that uses them.
 */
export const citations = (max = 500) =>
  asField(z.string(fault('missing')).trim().min(1, fault('missing')).max(max, fault('too-long')), {
    component: 'text',
    maxLength: max,
    shape: { pattern: '《[^》]+》[^《]*第[^《]+条', fault: 'no-citation' },
  });

const site = 'https://[A-Za-z0-9.:-]{3,50}';

/** Where a court stands on the web: host and port, so short that a link into it can be read from a code on paper. */
export const webSite = () =>
  asField(
    z
      .string(fault('missing'))
      .trim()
      .regex(new RegExp(`^${site}$`), fault('not-a-site')),
    { component: 'text', maxLength: 60, shape: { pattern: `^${site}$`, fault: 'not-a-site' } },
  );

/** Text of several lines; line breaks are kept. */
export const longText = (max = 8000) =>
  asField(z.string(fault('missing')).trim().min(1, fault('missing')).max(max, fault('too-long')), {
    component: 'long-text',
    maxLength: max,
  });

export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  asField(z.enum(options, fault('choose-one')), { component: 'choice', options });

export const choices = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  asField(z.array(z.enum(options, fault('choose-one'))).min(1, fault('choose-some')), {
    component: 'choices',
    options,
  });

/** The same where nothing has to be chosen. */
export const choicesOrNone = <const Options extends readonly [string, ...string[]]>(
  options: Options,
) => asField(z.array(z.enum(options, fault('choose-one'))), { component: 'choices', options });

export const yesNo = () => asField(z.boolean(fault('choose-one')), { component: 'yes-no' });

/** A statement a person must tick; nothing else passes. */
export const confirmation = () =>
  asField(z.literal(true, fault('confirm')), { component: 'confirmation' });

/** Ticked by whoever does not know: an answer, and nobody's word. */
export const notKnown = () =>
  asField(z.literal(true, fault('confirm')), { component: 'confirmation', isAnswer: true });

/** Yuan as people write it (`8,800.50`), kept as a string; `yuanOf` reads it to fen. */
export const yuan = () =>
  asField(
    numberText()
      .min(1, fault('missing'))
      .refine((value) => parseYuan(value) !== null, fault('not-money')),
    { component: 'money' },
  );

/** A calendar day that exists. */
export const day = () =>
  asField(
    numberText().refine((value) => parseCourtDay(value) !== null, fault('not-a-day')),
    { component: 'date' },
  );

/** A year of four digits, kept as a string. */
export const year = () =>
  asField(numberText().regex(/^\d{4}$/, fault('not-a-year')), { component: 'text', maxLength: 4 });

/** Megabytes for uploads, from what one large file needs up, kept as a string. */
export const megabytes = () =>
  asField(
    numberText()
      .min(1, fault('missing'))
      .refine(
        (value) => /^[1-9]\d{2,6}$/.test(value) && Number(value) >= 200,
        fault('not-megabytes'),
      ),
    { component: 'text', maxLength: 7 },
  );

/** How many days, 1 to 365, kept as a string. */
export const dayCount = () =>
  asField(
    numberText()
      .min(1, fault('missing'))
      .refine(
        (value) => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 365,
        fault('not-a-day-count'),
      ),
    { component: 'text', maxLength: 3 },
  );

/** A day and a minute at the court: `2026-11-24T09:30`. */
export const dayTime = () =>
  asField(
    z
      .string(fault('missing'))
      .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, fault('not-a-time'))
      .refine((value) => parseCourtDay(value.slice(0, 10)) !== null, fault('not-a-day')),
    { component: 'date-time' },
  );

/** The same, and it must lie ahead: the form says so at once. */
export const momentAhead = () => asField(dayTime(), { component: 'date-time', future: true });

/** A civil cause of action, by its code in a table of causes: the courts' own number, or one made where there is none. */
export const cause = () =>
  asField(
    z
      .string(fault('missing'))
      .regex(/^(?:\d{3,6}|(?:\d{4})?[GNP]\d{1,3}(?:\.\d{1,2})?)$/, fault('choose-cause')),
    { component: 'cause' },
  );

export const courtField = () =>
  asField(z.string(fault('missing')).regex(/^[0-9a-z][0-9a-z-]{2,63}$/, fault('choose-court')), {
    component: 'court',
  });

/** A person of the court's staff, by id. */
export const staff = () =>
  asField(z.string(fault('missing')).regex(/^[0-9a-z][0-9a-z-]{2,63}$/, fault('choose-one')), {
    component: 'person',
  });

export const code = (length: number) =>
  asField(
    z
      .string(fault('missing'))
      .trim()
      .regex(new RegExp(`^\\d{${String(length)}}$`), fault('not-a-code')),
    {
      component: 'code',
      maxLength: length,
    },
  );

/** How a platform makes the digest of what is deposited with it. */
export const depositAlgorithms = ['sha-256', 'sm3'] as const;

/** A digest of 256 bits in hexadecimal, kept in lower case. */
export const digest = () =>
  asField(
    z
      .string(fault('missing'))
      .trim()
      .toLowerCase()
      .regex(/^[0-9a-f]{64}$/, fault('not-a-digest')),
    {
      component: 'text',
      maxLength: 64,
      shape: { pattern: '^[0-9a-fA-F]{64}$', fault: 'not-a-digest' },
    },
  );

/** A password. Only its argon2id hash is kept, and never in a docket. */
export const password = () =>
  asField(z.string(fault('missing')).min(10, fault('password-short')).max(128, fault('too-long')), {
    component: 'password',
    minLength: 10,
  });

/** A file that has been uploaded and is known by its hash. */
export const fileReference = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  bytes: z.number().int().nonnegative(),
});
export type FileReference = z.infer<typeof fileReference>;

/** Any number of files, none among them. */
export const files = (max = 40) =>
  asField(z.array(fileReference).max(max, fault('too-many-files')).default([]), {
    component: 'files',
    mostFiles: max,
  });

/** What was scanned: at least one file. */
export const scans = (max = 40) =>
  asField(z.array(fileReference).min(1, fault('no-scan')).max(max, fault('too-many-files')), {
    component: 'files',
    mostFiles: max,
  });

/** Files are attached only with the word that they are as the originals; without files nobody is asked for it. */
export const originalsConfirmed = [
  (input: {
    readonly attachments: readonly unknown[];
    readonly conformsToOriginals?: true | undefined;
  }): boolean => input.attachments.length === 0 || input.conformsToOriginals === true,
  { path: ['conformsToOriginals'] as string[], ...fault('confirm') },
] as const;

/** Whoever came was asked who they are; where nobody came there is nobody of whom to say so. */
export const identitiesChecked = [
  (input: {
    readonly online?: readonly unknown[] | undefined;
    readonly inPerson?: readonly unknown[] | undefined;
    readonly identityChecked?: true | undefined;
  }): boolean =>
    [...(input.online ?? []), ...(input.inPerson ?? [])].length === 0 ||
    input.identityChecked === true,
  { path: ['identityChecked'] as string[], ...fault('confirm') },
] as const;

const claimRow = z.object({
  text: z.string(fault('missing')).trim().min(1, fault('missing')).max(1000, fault('too-long')),
  yuan: numberText()
    .refine((value) => parseYuan(value) !== null, fault('not-money'))
    .optional(),
});

/** What the plaintiff asks the court to order, one by one. */
export const claims = () => asField(orderList(), { component: 'claims' });

/** The same where it is mended: each keeps the key that the court gave it. */
export const keyedClaims = () =>
  asField(
    z
      .array(claimRow.extend({ key: z.string().max(20).optional() }))
      .min(1, fault('no-claim'))
      .max(20, fault('too-many')),
    { component: 'claims' },
  );

/** What a judgment orders, one by one. */
export const orders = () => asField(orderList(), { component: 'orders' });

const orderList = () => z.array(claimRow).min(1, fault('no-claim')).max(20, fault('too-many'));

/** What each of the parties bears, in money; one line a party. */
export const shares = () =>
  asField(
    z
      .array(
        z.object({
          participant: participantId(),
          yuan: numberText().refine((value) => parseYuan(value) !== null, fault('not-money')),
        }),
      )
      .max(100, fault('too-many')),
    { component: 'shares' },
  );

/** A number the docket fills in when the act is entered; until then something opaque stands there. */
export const allocated = () =>
  z.custom<string>(
    (value) =>
      typeof value === 'string' ||
      (typeof value === 'object' && value !== null && '$allocate' in value),
  );

/** Whatever an act adds to a paper; checked by the template it is for, and for floats at the contract's edge. */
export const anyData = () =>
  asField(
    z.record(
      z.string(),
      z.custom<Json>(() => true),
    ),
    { component: 'text' },
  );

/** Exactly one file. */
export const oneFile = () =>
  asField(z.tuple([fileReference], fault('one-file')), { component: 'files', mostFiles: 1 });

/** A schema for each field: what a field asks for is kept by its schema, so that two of them share none. */
const participantId = () => z.string().regex(/^[a-z][0-9a-z]{0,15}$/, fault('choose-one'));

/** Participants of the case, by id; the form offers those there are. */
export const participants = () =>
  asField(z.array(participantId()), { component: 'case-participants' });
/** Parties and those who act for them, by id: who was there. */
export const attendees = () => asField(z.array(participantId()), { component: 'case-attendees' });
/** Defendants of the case, by id. */
export const defendants = () => asField(z.array(participantId()), { component: 'case-defendants' });
/** Claims of the suit as they stand, by their place in the list; the form shows each with its words. */
export const claimsOfCase = () =>
  asField(
    z
      .array(z.string().regex(/^[1-9][0-9]{0,2}$/, fault('choose-some')))
      .min(1, fault('choose-some')),
    {
      component: 'case-claims',
    },
  );
/** A division of the court, by its number. */
export const division = () => asField(text(60), { component: 'division' });
/** A court room: one of those this court has entered, or written out where it has entered none. */
export const room = () => asField(text(120), { component: 'room', maxLength: 120 });
/** A system that keeps electronic data and is connected with the court: one of those the court lists. */
export const connectedSystem = () =>
  asField(text(120), { component: 'connected-system', maxLength: 120 });
/** A body that examines for the court: one of its list, or written out where it has none. */
export const appraisalBody = () =>
  asField(text(200), { component: 'appraisal-body', maxLength: 200 });
export const participantField = () => asField(participantId(), { component: 'case-participant' });
/** One of the parties that nobody has linked the case for. */
export const unlinkedParty = () => asField(participantId(), { component: 'case-party-not-linked' });

/** A sitting that the party missed whose report the form is about; the form offers those there are. */
export const missedSitting = () =>
  asField(z.string().regex(/^h[0-9]{1,4}$/, fault('choose-one')), {
    component: 'case-missed-sitting',
  });

/** Issued papers and filed papers of the case, by hash; the form offers those there are. */
export const papersField = () =>
  asField(z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1, fault('choose-some')), {
    component: 'case-papers',
  });
