// One catalogue, as long as claims have words; beside it the Chinese, key by key.
import { isOfThirdParty } from '@xiezhi/record';
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { lastDayEn, listed, said } from '../framework/index.ts';
import { sumTellsEn } from '../shared/sums-in-words.ts';
import { answerTellsEn, claimTellsEn } from './claim-texts.ts';
import { minorSelfTellsEn, minorTellsEn } from '../shared/minors-texts.ts';
import { apartAskedEn, apartToldEn, separationRefusalsEn, staysEn } from './separation-texts.ts';
import { filesBesideEn } from '../shared/files-beside.ts';

const authorityTell: NonNullable<CommandText['tells']> = {
  authority: (facts) => ({
    label: 'Authority is missing',
    value:
      facts['authority'] === 'represented'
        ? 'You are a representative. To change or give up claims takes the consent of those you represent (Civil Procedure Law, article 56). What you hand in is received; until they consent it is not their own word.'
        : facts['authority'] === 'pending'
          ? 'The court has not checked your authority yet. What you hand in is received; until then it is not the party’s own word.'
          : 'Your power of attorney does not name changing or giving up claims, or a counterclaim. What you hand in is received; it becomes the party’s own word once special authority is shown.',
  }),
};
const decision = { granted: 'Granted', denied: 'Not granted' };
const paper = { title: 'The paper received' };
const paperFields = {
  receivedOn: { label: 'Received on' },
  postedOn: {
    label: 'Posted on',
    hint: 'If it came by post, the date of the postmark: what was posted before the end is in time',
  },
  attachments: { label: 'Scans' },
};
const whom = {
  page: { title: 'Against whom do you withdraw it?' },
  fields: {
    scope: { label: 'How much is withdrawn' },
    against: {
      label: 'Defendants to let go',
      hint: 'Whoever is not chosen is sued on',
    },
  },
  options: {
    scope: {
      all: 'The suit against all defendants',
      these: 'Against some defendants only; the others are sued on',
    },
  },
};
const naming = {
  page: { title: 'Do you sue as well?' },
  fields: {
    answer: { label: 'Answer' },
    rights: { label: 'The right itself' },
    reasons: { label: 'Reasons' },
  },
  options: {
    answer: { joins: 'Yes, the complaint is mine too', declines: 'No, I do not sue' },
    rights: { kept: 'I keep it', 'given-up': 'I give it up for good' },
  },
};
const papers = {
  page: { title: 'Do you have any papers?' },
  fields: {
    attachments: { label: 'Papers' },
    conformsToOriginals: {
      label: 'What I upload matches the originals, or what I hold where I have no original',
    },
  },
};
const bars: Readonly<Record<string, string>> = {
  'other-parties': 'It goes beyond the parties of the suit',
  'other-jurisdiction': 'Another court has exclusive jurisdiction',
  unrelated: 'It has no connection with the suit',
};
const unshown = (body: Facts): string =>
  body['authority'] === undefined ? '' : ' (authority to be checked)';

const claimsOf = (body: Facts): readonly { readonly text: string }[] =>
  (body['claims'] ?? []) as readonly { readonly text: string }[];

/** Against some of the defendants alone. */
const alone = (body: Facts): boolean => body['against'] !== undefined;
const ofThird = (body: Facts): boolean => isOfThirdParty({ id: said(body, 'counterclaim') });
const what = (body: Facts): string =>
  ofThird(body) ? 'the third party’s claim' : 'the counterclaim';

const otherDecided = (facts: Facts) => ({
  label: 'The judge of the other case has decided',
  value: `${said(facts, 'number')}: ${facts['lead'] === null ? 'tried separately' : facts['lead'] === true ? 'the other case is tried in this one' : 'this case is tried in the other'}\nReasons: ${said(facts, 'reasons')}\nWhat this case does is for you to decide`,
});

export const claimsEn: TextCatalogue = {
  commands: {
    'claims.withdraw': {
      title: 'Ask to withdraw the suit',
      lead: 'Until the judgment is pronounced you can ask to withdraw the suit; a judge rules on it. The same dispute can be brought again later.',
      action: 'Ask',
      tells: { ...authorityTell, ...minorSelfTellsEn },
      after:
        'Until the judge rules the case goes on. If it is granted, the fee of the ordinary procedure is halved and anything paid beyond that is refunded; withdrawn against some defendants only, the fee stays as it is.',
      pages: { whom: whom.page, reasons: { title: 'Why do you withdraw it?' } },
      options: whom.options,
      fields: {
        ...whom.fields,
        reasons: { label: 'Reasons' },
        sure: { label: 'I ask this of my own free will' },
      },
    },
    'claims.record-withdrawal': {
      title: 'Enter a withdrawal on paper',
      lead: 'The plaintiff’s signed request, scanned. The plaintiff remains its author.',
      action: 'Enter',
      after: 'A judge rules on it.',
      pages: {
        paper,
        whom: { title: 'Against whom is it withdrawn?' },
        reasons: { title: 'Which reasons does it give?' },
      },
      fields: { ...paperFields, ...whom.fields, reasons: { label: 'Reasons' } },
      options: whom.options,
      tells: minorTellsEn,
    },
    'claims.answer-naming': {
      title: 'Say whether you sue',
      lead: 'Somebody named you as a plaintiff. If you sue, the complaint is yours too; if not, say so, and a judge rules.',
      action: 'Answer',
      after:
        'Until you answer, what others do for you is not yours. If you do not sue, it is treated as a request to withdraw, and you remain a plaintiff until a judge has ruled; where all must sue together and you keep your right, you may stay named, and the case is tried without you.',
      pages: { answer: naming.page },
      fields: naming.fields,
      options: naming.options,
    },
    'claims.record-naming': {
      title: 'Enter on paper whether somebody sues',
      lead: 'The signed answer of whoever was named as a plaintiff, scanned. They remain its author.',
      action: 'Enter',
      after: 'If they sue, the complaint is theirs too; if not, a judge rules.',
      pages: { paper, answer: { title: 'What does the paper say?' } },
      fields: { ...paperFields, ...naming.fields },
      options: naming.options,
    },
    'claims.decide-withdrawal': {
      title: 'Rule on the withdrawal',
      lead: 'The request must be voluntary and lawful. After the debate it may be denied if the defendant objects.',
      action: 'Rule',
      tells: {
        ...filesBesideEn,
        ...minorTellsEn,
        asked: (facts) => ({
          label: `${said(facts, 'name')} asks to withdraw`,
          value: said(facts, 'reasons'),
        }),
        'after-debate': () => ({
          label: 'The debate has ended',
          value: 'Hear the defendant first; if the defendant objects, it may be denied.',
        }),
        'never-sued': (facts) => ({
          label: 'Named by another, and does not want to sue',
          value: `${said(facts, 'name')} ${facts['rights'] === 'given-up' ? 'gives up the right itself and need not be a plaintiff.' : 'keeps the right itself: where all must sue together they remain a plaintiff and the case is tried without them; where not, they may leave.'}`,
        }),
        'others-remain': (facts) => ({
          label: 'There are other plaintiffs',
          value: `If granted, ${said(facts, 'name')} leaves and the others’ suit goes on.`,
        }),
        'some-alone': (facts) => ({
          label: `Only against ${listed(facts, 'names', ', ')}`,
          value: `If granted, the suit against ${listed(facts, 'rest', ', ')} goes on and the fee stays as it is.`,
        }),
        'joint-suit': (facts) => ({
          label: 'Whether they must be sued together',
          value: `Where what is in dispute is common to all and must be tried together, the court notifies whoever is missing to take part. See first whether the case can be tried without ${listed(facts, 'names', ', ')}; if not, explain it to the plaintiff.`,
        }),
        'sued-by-others': (facts) => ({
          label: 'Another plaintiff sues them',
          value: `${listed(facts, 'names', ', ')} remain defendants of the other plaintiffs and do not leave.`,
        }),
        'stays-for-claim': (facts) => ({
          label: 'There is another claim',
          value: `A counterclaim of ${listed(facts, 'names', ', ')}, or a third party’s claim against them, is not over and is tried on. Until it is, they remain parties.`,
        }),
        'counterclaim-stays': () => ({
          label: 'There is a counterclaim',
          value: 'It continues without the suit.',
        }),
      },
      after:
        'All parties can read the ruling; the paper is made at once. If the whole suit is withdrawn, the fee is halved where the law says so.',
      pages: { decision: { title: 'How do you rule?' } },
      fields: { decision: { label: 'Ruling' }, reasons: { label: 'Reasons' } },
      options: { decision },
    },
    'claims.change': {
      title: 'Change or add claims',
      lead: 'Write everything that is claimed from now on: keep what stays, take out what is given up.',
      action: 'Hand in',
      tells: {
        ...sumTellsEn,
        ...apartToldEn,
        ...authorityTell,
        until: (facts) => ({
          label: 'Time for evidence',
          value: `Until ${lastDayEn(facts)}. Handed in on or before that day, the change takes effect at once`,
        }),
        leave: (facts) => ({
          label: 'The time for evidence is over',
          value: `It ended on ${lastDayEn(facts)}. Your change is received all the same: what only gives up or lowers claims takes effect at once, on anything else a judge decides`,
        }),
        heard: () => ({
          label: 'A hearing or exchange of evidence has been held, or judgment given',
          value:
            'Your change is received all the same: before a judgment is made, what only gives up or lowers claims takes effect at once; on anything else a judge decides',
        }),
        supersedes: () => ({
          label: 'An earlier one waits',
          value:
            'No judge has decided yet on the change handed in before; this one takes its place. Write down everything that is claimed.',
        }),
        others: (facts) => ({
          label: 'There are other plaintiffs',
          value: `The list of claims is that of all plaintiffs. ${listed(facts, 'names', ', ')} will be told; nothing changes before a judge decides. Write down the claims of all.`,
        }),
      },
      after:
        'Within the time for evidence, or where it only gives up or lowers claims, it takes effect at once and the other side sees it; where there are several plaintiffs a judge decides. If you claim more, the difference in the fee is due; if you claim less before the court investigation ends, the difference is refunded.',
      pages: {
        claims: { title: 'What is claimed from now on?' },
        reasons: { title: 'Why?' },
        papers: papers.page,
      },
      fields: {
        claims: { label: 'Claims' },
        reasons: { label: 'Facts and reasons' },
        ...papers.fields,
      },
    },
    'claims.record-change': {
      title: 'Enter changed claims on paper',
      lead: 'The plaintiff’s signed paper, scanned. The day it came decides whether it is in time.',
      action: 'Enter',
      tells: {
        ...sumTellsEn,
        ...apartToldEn,
        supersedes: () => ({
          label: 'An earlier one waits',
          value:
            'No judge has decided yet on the change handed in before; this one takes its place. Write down everything that is claimed.',
        }),
        others: (facts) => ({
          label: 'There are other plaintiffs',
          value: `The claims of ${listed(facts, 'names', ', ')} are in the same list. A judge decides.`,
        }),
      },
      after:
        'If it is in time it takes effect at once; if it is late, or there are several plaintiffs, a judge decides.',
      pages: { paper, claims: { title: 'What is claimed from now on?' } },
      fields: {
        ...paperFields,
        claims: { label: 'Claims' },
        reasons: { label: 'Facts and reasons' },
      },
    },
    'claims.decide-change': {
      title: 'Decide whether to allow changed claims',
      lead: 'Claims added before the debate ends are tried together with the suit if they can be. If they change because of what came out at the hearing, they are allowed, and a new time for evidence may be set.',
      action: 'Decide',
      tells: {
        ...apartAskedEn,
        ...filesBesideEn,
        ...minorTellsEn,
        asked: (facts) => ({
          label: `The claims as ${said(facts, 'name')} wants them`,
          value: `${listed(facts, 'claims', '\n')}\nReasons: ${said(facts, 'reasons')}`,
        }),
        others: (facts) => ({
          label: 'There are other plaintiffs',
          value: `If granted, this list replaces all claims, including those of ${listed(facts, 'names', ', ')}. What one plaintiff does binds the others only if they recognise it; hear them first.`,
        }),
      },
      after: 'All parties can read it. If granted, the fee follows.',
      pages: { decision: { title: 'What do you decide?' } },
      fields: { decision: { label: 'Decision' }, reasons: { label: 'Reasons' } },
      options: { decision },
    },
    'claims.counterclaim': {
      title: 'Bring a counterclaim',
      lead: 'If you have a claim of your own against the plaintiff arising from the same matter. It is received at any time.',
      action: 'Hand in the counterclaim',
      tells: {
        ...sumTellsEn,
        ...authorityTell,
        'after-debate': () => ({
          label: 'The debate has ended',
          value:
            'It is received all the same, but is normally no longer heard together with the suit; you can bring a separate suit.',
        }),
      },
      after:
        'A judge decides whether it is tried with the suit. If so, half the fee is due within seven days, and the plaintiff has fifteen days to answer once it was served.',
      pages: {
        claims: { title: 'What do you claim?' },
        grounds: { title: 'Facts and reasons' },
        papers: papers.page,
      },
      fields: {
        claims: { label: 'Counterclaims' },
        grounds: { label: 'Facts and reasons' },
        ...papers.fields,
      },
    },
    'claims.state-claim': {
      title: 'State a claim as a third party',
      lead: 'If what the plaintiff and the defendant dispute is yours, you can claim it from both. It is received at any time.',
      action: 'Hand in the claim',
      tells: {
        ...sumTellsEn,
        ...authorityTell,
        'after-debate': () => ({
          label: 'The debate has ended',
          value:
            'It is received all the same, but is normally no longer heard together with the suit; you can bring a separate suit.',
        }),
      },
      after:
        'A judge decides whether it is tried with the suit. If so, half the fee is due within seven days of the notice to pay, and plaintiff and defendant each have fifteen days to answer once it was served on them.',
      pages: {
        claims: { title: 'What do you claim?' },
        grounds: { title: 'Facts and reasons' },
        papers: papers.page,
      },
      fields: {
        claims: { label: 'Claims' },
        grounds: { label: 'Facts and reasons' },
        ...papers.fields,
      },
    },
    'claims.record-claim': {
      title: 'Enter a third party’s claim on paper',
      lead: 'What a third party with a claim of its own has signed, scanned. The third party remains its author.',
      action: 'Enter',
      tells: sumTellsEn,
      after: 'A judge decides whether it is tried with the suit.',
      pages: { paper, claims: { title: 'What does it claim?' } },
      fields: {
        ...paperFields,
        claims: { label: 'Claims' },
        grounds: { label: 'Facts and reasons' },
      },
    },
    'claims.answer-claim': {
      title: 'Answer the third party’s claim',
      lead: 'Within fifteen days of receiving it. A later answer is received too.',
      action: 'Hand in',
      tells: answerTellsEn,
      after: 'The others can read it. You can also answer at the hearing.',
      pages: { text: { title: 'What do you say to the claim?' }, papers: papers.page },
      fields: { text: { label: 'Answer' }, ...papers.fields },
    },
    'claims.withdraw-claim': {
      title: 'Withdraw the claim of a third party',
      lead: 'If you no longer claim anything from plaintiff and defendant. A judge rules; the suit between them is tried on.',
      action: 'Ask to withdraw it',
      tells: authorityTell,
      after:
        'Until the ruling it goes on. If leave is given the fee is settled as the rules say; what is halved already is not halved again.',
      pages: { reasons: { title: 'Why do you withdraw it?' } },
      fields: { reasons: { label: 'Reasons' }, sure: { label: 'I want to withdraw my claim' } },
    },
    'claims.withdraw-counterclaim': {
      title: 'Withdraw the counterclaim',
      lead: 'If you no longer claim anything from the plaintiff, you can withdraw the counterclaim. A judge rules; the trial of the claim continues.',
      action: 'Ask to withdraw it',
      tells: authorityTell,
      after:
        'Until the ruling it goes on. If granted, the fee is settled by the rules; a fee already halved is not halved again.',
      pages: { reasons: { title: 'Why?' } },
      fields: {
        reasons: { label: 'Reasons' },
        sure: { label: 'I want to withdraw the counterclaim' },
      },
    },
    'claims.record-counterclaim-withdrawal': {
      title: 'Enter the withdrawal of a counterclaim on paper',
      lead: 'The defendant’s signed paper, scanned; that of a third party who withdraws its own claim is entered here as well.',
      action: 'Enter',
      after: 'A judge rules on it.',
      pages: { paper, reasons: { title: 'The reasons it gives' } },
      fields: { ...paperFields, reasons: { label: 'Reasons' } },
    },
    'claims.decide-counterclaim-withdrawal': {
      title: 'Rule on the withdrawal of a counterclaim or a third party’s claim',
      lead: 'It was asked for before the judgment was pronounced, so you rule on it. Only this ends; the trial of the claim continues.',
      action: 'Rule',
      tells: {
        ...filesBesideEn,
        ...minorTellsEn,
        asked: (facts) => ({
          label: `${said(facts, 'name')} asks to withdraw it`,
          value: said(facts, 'reasons'),
        }),
        'after-debate': () => ({
          label: 'The debate has ended',
          value: 'Hear the plaintiff first; if the plaintiff objects, it may be denied.',
        }),
      },
      after: 'All parties can read the ruling; the paper is made at once.',
      pages: { decision: { title: 'How do you rule?' } },
      fields: { decision: { label: 'Ruling' }, reasons: { label: 'Reasons' } },
      options: { decision },
    },
    'claims.record-counterclaim': {
      title: 'Enter a counterclaim on paper',
      lead: 'The defendant’s signed counterclaim, scanned. The defendant remains its author.',
      action: 'Enter',
      tells: sumTellsEn,
      after: 'A judge decides whether it is joined.',
      pages: { paper, claims: { title: 'What does it claim?' } },
      fields: {
        ...paperFields,
        claims: { label: 'Counterclaims' },
        grounds: { label: 'Facts and reasons' },
      },
    },
    'claims.decide-counterclaim': {
      title: 'Decide on a counterclaim or a third party’s claim',
      lead: 'What is brought before the debate ends is normally joined. In three cases a counterclaim is not accepted, and the party is told to bring a separate suit.',
      action: 'Decide',
      tells: {
        ...filesBesideEn,
        ...claimTellsEn,
        'after-debate': () => ({ label: 'When it came', value: 'After the debate had ended' }),
        'set-aside': () => ({
          label: 'Ruling of the court above',
          value:
            'It set aside the ruling not to accept. While the case is tried the counterclaim is joined to it; once it is decided, the counterclaim becomes a suit of its own',
        }),
      },
      after:
        'If it is joined, the clerk serves a counterclaim on the plaintiff and a third party’s claim on both sides; each has fifteen days from then to answer, and half of its fee is billed.',
      pages: { outcome: { title: 'What do you decide?' } },
      fields: {
        outcome: { label: 'Decision' },
        bar: { label: 'Why it cannot be joined' },
        reasons: { label: 'Reasons' },
      },
      options: {
        outcome: {
          joined: 'Joined to the suit',
          'not-accepted': 'Not accepted: to be brought as a separate suit',
        },
        bar: bars,
      },
    },
    'claims.answer-counterclaim': {
      title: 'Answer the counterclaim',
      lead: 'Within fifteen days of receiving the counterclaim. A later answer is received too.',
      action: 'Hand in',
      tells: answerTellsEn,
      after: 'The other side can read it. You can also answer at the hearing.',
      pages: { text: { title: 'What do you say to the counterclaim?' }, papers: papers.page },
      fields: { text: { label: 'Answer' }, ...papers.fields },
    },
    'claims.record-answer': {
      title: 'Enter an answer to a counterclaim or a third party’s claim on paper',
      lead: 'Scan and enter the answer that the party signed; it is the party’s. Whether it is in time goes by the day of receipt or of posting.',
      action: 'Enter',
      tells: answerTellsEn,
      after: 'The other side sees it. A late one is received too, and marked.',
      pages: { paper, text: { title: 'What does the answer say?' } },
      fields: { ...paperFields, text: { label: 'Answer', hint: 'As in the original' } },
    },
    'claims.join-cases': {
      title: 'Try another case together with this one',
      lead: 'For cases on the same facts that can be tried together: give the number of the other case and the reasons. Of a case of this court the other judge is told, and decides there.',
      action: 'Decide',
      tells: { 'other-decided': otherDecided },
      after: 'All parties can read it. Each case keeps a file of its own.',
      pages: { case: { title: 'Which case?' } },
      fields: {
        caseNumber: { label: 'Number of the other case', hint: 'Such as （2026）云0102民初2号' },
        part: { label: 'This case' },
        reasons: { label: 'Reasons', hint: 'The parties of both cases read them' },
      },
      options: {
        part: {
          lead: 'The other case is tried in this one',
          joined: 'This case is tried in the other',
        },
      },
    },
    'claims.separate': {
      title: 'Try cases separately, or do not join them',
      lead: 'For cases tried together that are better tried apart; give the reasons. Where another case was to be joined with this one and you do not agree, that is decided here too. Claims of this case go their own way by “Separate some of the claims”.',
      action: 'Decide',
      tells: {
        'other-decided': otherDecided,
        joined: (facts) => ({ label: 'Tried together now', value: listed(facts, 'numbers', ', ') }),
      },
      after: 'All parties can read it.',
      pages: { what: { title: 'Which case is tried separately?' } },
      fields: {
        caseNumber: { label: 'Number of the other case', hint: 'Such as （2026）云0102民初2号' },
        reasons: { label: 'Reasons', hint: 'The parties of both cases read them' },
      },
    },
    'claims.separate-claims': {
      title: 'Separate some of the claims',
      lead: 'What is better not tried in this case becomes a case of its own in this court; the rest is tried on here.',
      action: 'Decide',
      tells: {
        follows: () => ({
          label: 'What follows',
          value:
            'The filing office gets it by itself and gives it a number. The parties, the exhibits and the answers go with it, and the day of filing is that of this case; when a claim that was added later was made is read in this docket. Each of the two is billed on its own claims: here on what stays; what is too much pays first for the separated case, what is left of it goes back, and what is lacking is due there. A deferral or exemption goes along; a reduction is decided anew there. Confirmed addresses, consent to electronic service and how far the exchange of evidence had come do not go along',
        }),
        ...staysEn,
      },
      after:
        'All parties can read it and are told. The new number is entered here once there is one.',
      pages: { claims: { title: 'Which claims go?' }, why: { title: 'Why?' } },
      fields: {
        claims: { label: 'Claims that go', hint: 'At least one stays here' },
        cause: {
          label: 'Cause of what goes',
          hint: 'Only if it is another than that of this case',
        },
        reasons: { label: 'Reasons', hint: 'All parties read them' },
      },
    },
    'claims.note-separated': {
      title: 'Note the number of the separated case',
      lead: 'Entered by letter from the case that was separated.',
      action: 'Note',
      after: '',
      pages: { number: { title: 'Number' } },
      fields: { caseNumber: { label: 'Case number' } },
    },
    'claims.note-joining': {
      title: 'Note what another case decided about joining',
      lead: 'Entered by letter from the other case; it changes nothing here.',
      action: 'Note',
      after: '',
      pages: { case: { title: 'What was decided?' } },
      fields: {
        caseNumber: { label: 'Number of the other case' },
        part: { label: 'This case' },
        reasons: { label: 'Reasons' },
      },
      options: {
        part: {
          lead: 'The other case is tried in this one',
          joined: 'This case is tried in the other',
          declined: 'They are not tried together',
        },
      },
    },
  },
  owed: {
    'claims.answer-counterclaim': 'Answer the counterclaim',
    'claims.answer-naming': 'Say whether they sue',
    'claims.answer-claim': 'Answer the third party’s claim',
  },
  refusals: {
    'claims/not-sued': () => ({
      what: 'Somebody chosen is not a defendant whom you sue.',
      why: 'A suit is withdrawn against defendants who are being sued.',
      mend: 'Choose again against whom you withdraw it.',
    }),
    'claims/authority-not-shown': () => ({
      what: 'It cannot be granted yet: special authority has not been shown.',
      why: 'Article 62 of the Civil Procedure Law: to give up or change claims or to bring a counterclaim, an agent needs the party’s special authority.',
      mend: 'Ask the party for special authority, or to hand it in itself.',
    }),
    'claims/pronounced-already': () => ({
      what: 'The judgment has been pronounced; leave can no longer be given.',
      why: 'Article 148 of the Civil Procedure Law: a withdrawal is asked for before the judgment is pronounced.',
      mend: 'Deny it; whoever disagrees with the judgment may appeal.',
    }),
    'claims/say-what-stands-against': () => ({
      what: 'Say why a counterclaim brought before the debate ended cannot be joined.',
      why: 'Articles 232 and 233 of the Interpretation: what can be tried together is tried together, except in three cases.',
      mend: 'Choose which it is, or join it.',
    }),
    'claims/judged-already': () => ({
      what: 'The judgment has been pronounced; changed claims can no longer be allowed.',
      why: 'Nothing is added to a judgment once pronounced; a claim can be raised on appeal or in a suit of its own.',
      mend: 'Do not allow it, and give the reasons; the party may bring a separate suit or appeal.',
    }),
    'claims/set-aside-above': () => ({
      what: 'The counterclaim cannot be refused again.',
      why: 'The court above has set aside the ruling not to accept it.',
      mend: 'Choose to join it to the suit.',
    }),
    'claims/decided-already': () => ({
      what: 'The case is decided or closed; a counterclaim can no longer be joined to it.',
      why: 'A counterclaim can only be joined to a suit that is still being tried. That says nothing about its merits.',
      mend: 'Choose not to accept it, tell the party to bring a separate suit, and give the reasons.',
    }),
    ...separationRefusalsEn,
    'claims/change-waits': () => ({
      what: 'No claims can be separated yet: a change of claims waits for you.',
      why: 'A change is the whole list: let in afterwards, it would bring back what has gone.',
      mend: 'Decide on the change first.',
    }),
    'claims/increase-unpaid': () => ({
      what: 'No claims can be separated yet: the fee of raised claims is not paid.',
      why: 'Unpaid, the raise may come not to count, and the claims would be as they were; what has gone would be back.',
      mend: 'Wait until it is paid, or decide on the raise that was not paid for.',
    }),
    'claims/no-such-claim': () => ({
      what: 'One of the claims you chose is not there any more.',
      why: 'The claims have changed.',
      mend: 'Choose among the claims as they stand now.',
    }),
    'claims/one-stays': () => ({
      what: 'At least one claim stays in this case.',
      why: 'If all of them go, there is nothing left here to try.',
      mend: 'Take at least one off.',
    }),
    'claims/not-a-case-number': () => ({
      what: 'This is not a case number.',
      why: 'A case number gives year, court, kind and number, such as （2026）云0102民初2号.',
      mend: 'Copy it from a judgment or notice.',
    }),
    'claims/joined-already': () => ({
      what: 'That case is tried together with this one already.',
      why: 'A case is joined once.',
      mend: 'Give the number of the other case you mean; or choose the other part, if which of them leads is to change.',
    }),
    'claims/own-number': () => ({
      what: 'This is the number of this case itself.',
      why: 'Only another case can be joined or separated.',
      mend: 'Give the number of the other case.',
    }),
  },
  entries: {
    'claims.WithdrawalRequested': (body) => ({
      title: `Withdrawal ${alone(body) ? 'against some defendants' : 'of the suit'} requested${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.NamingAnswered': (body) => ({
      title: body['answer'] === 'joins' ? 'Sues as well' : 'Does not sue; a judge rules',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.WithdrawalDecided': (body) => ({
      title: `Withdrawal${alone(body) ? ' against some defendants' : ''} ${body['granted'] === true ? 'granted by ruling' : 'not granted'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.ChangeSubmitted': (body) => ({
      title: `Changed claims handed in${body['leave'] === true ? ', for a judge to decide' : ''}${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.ChangeDecided': (body) => ({
      title: body['granted'] === true ? 'Changed claims allowed' : 'Changed claims not allowed',
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.Changed': (body) => ({
      title: said(body, 'change').startsWith('separation-')
        ? 'What is still claimed here (the rest was separated)'
        : 'Claims changed',
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('; ')
        .slice(0, 120),
    }),
    'claims.CounterclaimSubmitted': (body) => ({
      title: `${ofThird(body) ? 'Claim of a third party' : 'Counterclaim'}${body['afterDebate'] === true ? ' (after the debate)' : ''}${unshown(body)}`,
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('; ')
        .slice(0, 120),
    }),
    'claims.CounterclaimDecided': (body) => ({
      title:
        `${ofThird(body) ? 'Third party’s claim' : 'Counterclaim'} ` +
        (body['outcome'] === 'joined'
          ? 'joined to the suit'
          : 'not accepted: to be brought as a separate suit'),
      detail: [bars[said(body, 'bar')] ?? '', said(body, 'reasons').slice(0, 60)]
        .filter((one) => one !== '')
        .join(': '),
    }),
    'claims.CounterclaimWithdrawalRequested': (body) => ({
      title: `Withdrawal of ${what(body)} requested${unshown(body)}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.CounterclaimWithdrawalDecided': (body) => ({
      title:
        body['granted'] === true
          ? `Withdrawal of ${what(body)} granted`
          : `Withdrawal of ${what(body)} not granted`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'claims.CounterclaimAnswered': (body) => ({
      title: `Answer to ${what(body)}${body['late'] === true ? ' (late)' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'claims.CasesJoined': (body) => ({
      title: body['lead'] === true ? 'Another case is tried in this one' : 'Tried in another case',
      detail: said(body, 'caseNumber'),
    }),
    'claims.JoiningNoted': (body) => ({
      title:
        body['lead'] === undefined
          ? `Another case decided that they are ${body['declined'] === true ? 'not joined' : 'tried separately'}`
          : body['lead'] === true
            ? 'Another case decided that it is tried in this one'
            : 'Another case decided to try this one in it',
      detail: `${said(body, 'caseNumber')}. ${said(body, 'reasons')}`,
    }),
    'claims.ClaimsSeparated': (body) => ({
      title: 'Some claims separated, to be a case of their own',
      detail: claimsOf(body)
        .map(({ text }) => text)
        .join('; ')
        .slice(0, 120),
    }),
    'claims.SeparationNumbered': (body) => ({
      title: 'The separated claims are registered',
      detail: said(body, 'caseNumber'),
    }),
    'claims.CasesSeparated': (body) => ({
      title: body['declined'] === true ? 'Not joined' : 'Tried separately',
      detail: [said(body, 'what'), said(body, 'caseNumber')].filter((one) => one !== '').join(', '),
    }),
  },
};
