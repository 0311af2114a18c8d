import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { applicationItems } from '../shared/application-items.ts';
import { isOfApplication, placeSaid } from '../shared/places.ts';
import { totalsIn } from '../shared/points.ts';

const items: Readonly<Record<string, string>> = {
  'plaintiff-identity': 'Plaintiff’s identity papers',
  'defendant-identity': 'Who the defendant is',
  'defendant-address': 'Defendant’s address',
  'claim-unclear': 'Claims are not clear',
  'facts-missing': 'Facts and grounds are not clear',
  'evidence-list': 'Evidence and list of evidence',
  signature: 'Signature on the complaint',
  'authority-of-agent': 'Power of attorney',
  'attachment-unreadable': 'Attachment cannot be read',
  'plaintiff-address': 'Address of the plaintiff',
  'plaintiff-contact': 'Telephone number of the plaintiff',
  original: 'Original',
  'paper-copies': 'Paper copies (only of whoever filed at the counter)',
  'certificate-of-representative': 'Certificate of the legal representative, and the licence',
  ...applicationItems.en,
};

/** Until when evidence is handed in, beside the form for more papers. */
export const evidenceTell = (facts: Facts) => ({
  label: 'Time for evidence',
  value: `Until the end of ${lastDayEn(facts)}. Later papers are received too; the judge decides whether to rely on them`,
});

/** A point of a notice: with the place it is about, where it was marked there. */
interface Asked {
  readonly item: string;
  readonly at?: string;
  readonly place?: string;
}

/** What the court wrote at each place, and as a whole. */
export const notesOfNoticeEn = (facts: Facts): string =>
  [
    ...((facts['marked'] ?? []) as unknown as readonly (Asked & { readonly note: string })[]).map(
      ({ item, at = '', place = '', note }) =>
        `${placeSaid(at, place, 'en', isOfApplication(item))}: ${note}`,
    ),
    said(facts, 'note'),
  ]
    .filter((one) => one !== '')
    .join('\n');

/** How much it asks for, at the head of the line. */
export const countedEn = (body: Facts): string => {
  const all = totalsIn(body['items']);
  return all === null ? '' : `${String(all.points)} points in ${String(all.parts)} parts: `;
};

/** The items of a notice, or of what is lacking, by name. */
export const itemNamesEn = (value: unknown, between: string, of?: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'string' ? { item: one } : (one as Asked)))
        .map(({ item, at, place = '' }) =>
          at === undefined
            ? `${items[item] ?? ''}${whose(of, item)}`
            : placeSaid(at, place, 'en', isOfApplication(item)),
        )
        .join(between)
    : '';

/** @param of by item, those of several of whom it is lacking. */
const whose = (of: unknown, item: string): string => {
  const names = (of as Readonly<Record<string, readonly string[]>> | undefined)?.[item] ?? [];
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
};

/** What the court asks of whoever sues, and what its own people tell each other of that. */
export const noticeCommandsEn: TextCatalogue['commands'] = {
  'filing.hand-over': {
    title: 'Hand over to the court that has jurisdiction',
    lead: 'Cross-region filing: this court received the complaint for another one. That court examines it; this court only hands it over.',
    action: 'Hand over',
    after:
      'The other court answers within seven days, counted from the day after. The plaintiff reads the receipts of both courts.',
    pages: { note: { title: 'Anything to tell the other court?' } },
    tells: { to: (facts) => ({ label: 'To', value: said(facts, 'name') }) },
    fields: { note: { label: 'Note', hint: 'Optional; the plaintiff reads it' } },
  },
  'filing.request-correction': {
    title: 'Ask for all corrections in one notice',
    lead: 'List everything that is missing at once, with a time limit.',
    action: 'Send the notice',
    after: 'The seven days start afresh the day after the corrections arrive.',
    pages: {
      marks: {
        title: 'Where?',
        lead: 'Every place of the complaint is here. Mark what is to be mended and say how; the party reads it at that very place when correcting.',
      },
      items: {
        title: 'What is missing?',
        lead: 'What you have not marked in the complaint. Only from this list. What was filed online is not asked for again on paper; an original takes a ground.',
      },
      note: { title: 'How?' },
    },
    fields: {
      marks: { label: 'The complaint', hint: 'What stands there now is below each place' },
      items: { label: 'Items' },
      ground: {
        label: 'Why the original',
        hint: 'Of what was filed online the original is asked for on these grounds only',
      },
      note: {
        label: 'Details',
        hint: 'Of the items you chose: how to correct each, in words the party understands',
      },
      again: {
        label: 'Why another notice',
        hint: 'The plaintiff reads it, and the president of the court sees it',
      },
    },
    tells: {
      'paper-sets': () => ({
        label: 'The note mentions paper copies',
        value:
          'A party who has filed online as required is not asked for paper copies. Please read the note once more',
      }),
      'asked-before': (facts) => ({
        label: 'Asked for before',
        value: `${listed(facts, 'notes', '\n')}\nEverything is to be said in one notice. If there is enough to decide on, decide; if another notice cannot be avoided, say why the first did not cover everything.`,
      }),
    },
    options: {
      items,
      ground: {
        defective: 'The electronic copy is incomplete, unclear or in the wrong format',
        archive: 'The rules on files and archives require the original',
        necessary: 'The court finds it necessary',
      },
    },
  },
  'filing.see-second-notice': {
    title: 'See why corrections were asked for again',
    lead: 'Everything is to be said in one notice. The reviewer sent a second one for the same complaint and gave a reason; this is for you to know. Until you have seen it, no further one can be sent.',
    action: 'Seen',
    after:
      'The notice stands, and the plaintiff can correct as it says. Your remark stays within the court.',
    pages: { remark: { title: 'Any remark?' } },
    tells: {
      why: (facts) => ({ label: 'Reason for the second notice', value: said(facts, 'why') }),
      items: (facts) => ({ label: 'Asked for now', value: itemNamesEn(facts['items'], '\n') }),
      asked: (facts) => ({ label: 'Sent on', value: dayEn(facts, 'at') }),
      which: (facts) => ({ label: 'Which notice in this filing', value: said(facts, 'count') }),
    },
    fields: { remark: { label: 'Remark', hint: 'Optional' } },
  },
};
