import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { applicationItems } from '../shared/application-items.ts';

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

/** The items of a notice, or of what is lacking, by name. */
export const itemNamesEn = (value: unknown, between: string, of?: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'string' ? one : (one as { item: string }).item))
        .map((item) => `${items[item] ?? ''}${whose(of, item)}`)
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
      items: {
        title: 'What is missing?',
        lead: 'Only from this list. What was filed online is not asked for again on paper; an original takes a ground.',
      },
      note: { title: 'How?' },
    },
    fields: {
      items: { label: 'Items' },
      ground: {
        label: 'Why the original',
        hint: 'Of what was filed online the original is asked for on these grounds only',
      },
      note: { label: 'Details', hint: 'How to correct each item, in words the party understands' },
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
