import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const benches: Readonly<Record<string, string>> = {
  single: 'one judge sits alone',
  panel: 'a panel sits',
};

const kinds: Readonly<Record<string, string>> = {
  'public-interest': 'it touches the interest of the state or the public',
  'many-people': 'it is a dispute of many people that may unsettle the peace',
  'wide-attention': 'it is widely followed or otherwise of great effect on society',
  'new-or-difficult': 'it is of a new kind, or difficult and complex',
  'panel-by-law': 'the law asks for a panel',
  other: 'it is otherwise unfit for one judge alone',
};

const outcomes: Readonly<Record<string, string>> = {
  founded: 'Founded: a panel sits',
  unfounded: 'Dismissed',
};

const kindsOf = (facts: Facts, name: string): string => {
  const found = facts[name];
  // The words may be asked for without a case, with the name in place of what it holds.
  return Array.isArray(found)
    ? found.map((one) => kinds[String(one)] ?? String(one)).join('; ')
    : '';
};

const decidedTell = {
  decided: (facts: Facts) => ({
    label: 'Who sits now',
    value: [benches[said(facts, 'bench')] ?? '', said(facts, 'reasons')].join(': '),
  }),
};

export const undecidedTellEn = {
  'bench-undecided': () => ({
    label: 'Nobody has decided whether one judge sits',
    value:
      'In ordinary procedure one judge sits alone only where the basic facts are clear, the rights and duties plain, and nothing excludes it. Decide that before you sign',
  }),
};

const objectionFields = {
  reasons: {
    label: 'Reasons',
    hint: 'For example: the dispute is one of many people; the case is difficult and complex',
  },
};

export const benchEn: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.decide-bench': {
      title: 'Decide whether one judge or a panel sits',
      lead: 'In ordinary procedure one judge may sit alone where the basic facts are clear and the rights and duties plain, and not in the kinds of case named here. A case that turns out unfit for one judge goes to a panel by this act too.',
      action: 'Decide',
      tells: decidedTell,
      after:
        'All parties can read the decision and its reasons, and get a text message; a party that holds one judge may not sit can object. Where a panel sits the president or the head of the division forms it. A judgment here is signed by one judge, so the panel deliberates and makes, signs and serves its judgment on paper; everything else goes on here.',
      pages: {
        excluded: { title: 'Does anything exclude one judge?', lead: 'If not, tick nothing.' },
        bench: { title: 'Who sits?' },
      },
      fields: {
        excluded: { label: 'What excludes one judge' },
        bench: { label: 'Who sits' },
        clear: {
          label: 'I have examined it: the basic facts are clear, the rights and duties plain',
        },
        reasons: { label: 'Reasons', hint: 'The parties read them' },
      },
      options: { bench: benches, excluded: kinds },
    },
    'judgment.object-to-bench': {
      title: 'Object to one judge sitting alone',
      lead: 'This case is tried in ordinary procedure by one judge. If you hold that by law one judge may not try it alone, object and say why.',
      action: 'Object',
      after:
        'A judge examines it and gives reasons. If it is founded a panel sits; if not, it is dismissed. Until then the case goes on.',
      tells: {
        ...decidedTell,
        authority: () => ({
          label: 'Your authority',
          value:
            'The court has not yet seen your authority to act. The objection is received all the same and decided once the court has. Hand in a power of attorney soon',
        }),
      },
      pages: {
        why: { title: 'Why not one judge alone?' },
        papers: { title: 'Any papers?', lead: 'If there are none, leave it empty.' },
      },
      fields: {
        ...objectionFields,
        attachments: { label: 'Papers' },
        conformsToOriginals: { label: 'The copies match the originals' },
      },
    },
    'judgment.record-bench-objection': {
      title: 'Enter an objection to one judge on paper',
      lead: 'Scan the objection signed by the party; it is the party who objects.',
      action: 'Enter',
      after: 'A judge examines it and gives reasons.',
      pages: { paper: { title: 'What came in?' }, why: { title: 'What reasons does it give?' } },
      fields: {
        ...objectionFields,
        receivedOn: { label: 'Received on' },
        postedOn: { label: 'Posted on', hint: 'By the postmark, where it came by post' },
        attachments: { label: 'Scan' },
      },
    },
    'judgment.decide-bench-objection': {
      title: 'Examine an objection to one judge sitting alone',
      lead: 'Founded, the case goes to a panel by a ruling; unfounded, a ruling dismisses it. Give reasons.',
      action: 'Decide',
      after: 'All parties can read it and get a text message.',
      tells: {
        ...decidedTell,
        objection: (facts) => ({
          label: `${said(facts, 'name')} objects to one judge sitting alone`,
          value: said(facts, 'reasons'),
        }),
        paper: (facts) => ({ label: 'Papers handed in', value: said(facts, 'name') }),
      },
      pages: { decision: { title: 'What do you decide, and why?' } },
      fields: {
        outcome: { label: 'Decision' },
        reasons: { label: 'Reasons', hint: 'The parties read them' },
      },
      options: { outcome: outcomes },
    },
  },
  refusals: {
    'judgment/not-for-one-judge': (facts) => ({
      what: 'One judge may not sit alone in this case.',
      why: `You ticked: ${kindsOf(facts, 'kinds')}. In such a case one judge may not sit alone (Civil Procedure Law, article 42).`,
      mend: 'Choose a panel; or take the tick away if it was a mistake.',
    }),
    'judgment/panel-decided': () => ({
      what: 'One judge cannot sign the judgment of this case here.',
      why: 'It was decided that a panel sits. A judgment here is signed by one judge; a panel cannot sign one yet.',
      mend: 'Have the president or the head of the division form the panel, and make, sign and serve its judgment on paper. If the decision changes, decide again first, with reasons.',
    }),
  },
  entries: {
    'judgment.BenchDecided': (body) => ({
      title: `Decided: ${benches[said(body, 'bench')] ?? ''}`,
      detail: [kindsOf(body, 'excluded'), said(body, 'reasons')]
        .filter((one) => one !== '')
        .join('. '),
    }),
    'judgment.BenchObjected': (body) => ({
      title: `Objection to one judge sitting alone received${body['authority'] === undefined ? '' : ' (authority to be shown)'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'judgment.BenchObjectionDecided': (body) => ({
      title: `Objection to one judge sitting alone: ${outcomes[said(body, 'outcome')] ?? ''}`,
      detail: said(body, 'reasons'),
    }),
  },
};
