import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { filingCommandsEn, itemNamesEn } from './commands.en.ts';

const names = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

const ends: Readonly<Record<string, string>> = {
  returned: ' after the return',
  refused: ' after the ruling',
  withdrawn: ' after the withdrawal',
};
const later = (body: Facts): string => ends[said(body, 'after')] ?? '';

/** Of papers that were brought or posted: when they came, and where the originals lie. */
function paperOf(body: Facts): string | null {
  const paper = body['paper'] as Facts | undefined;
  return paper === undefined
    ? null
    : ` (came ${said(paper, 'receivedOn')}, scanned by the clerk; originals: ${said(paper, 'keptAt')})`;
}

export const filingEn: TextCatalogue = {
  commands: filingCommandsEn,
  refusals: {
    'receipt/in-the-future': () => ({
      what: 'The day of receipt has not come yet.',
      why: 'Papers are put on the file when they have been received.',
      mend: 'Give the day on which they came.',
    }),
    'receipt/before-the-case': (facts) => ({
      what: 'The day of receipt is before the case.',
      why: `This case began on ${dayEn(facts, 'first')}; the date may be mistyped.`,
      mend: 'Give the day on which it really came.',
    }),
    'filing/needs-special-authority': () => ({
      what: 'An agent with general authority cannot do this.',
      why: 'To admit, waive or change claims an agent needs the special authority of the party.',
      mend: 'The plaintiff does it, or gives special authority here or at the counter. A correction that leaves the claims as they are can be handed in.',
    }),
    'filing/identity-not-verified': () => ({
      what: 'You cannot file online yet.',
      why: 'To litigate online you register under your real name and have your identity checked, so that the court knows it is you.',
      mend: 'Check your identity first; it takes a few minutes and what you wrote is kept. You can also file at the counter.',
    }),
    'filing/account-frozen': () => ({
      what: 'Your account is suspended, so you cannot file online.',
      why: 'We are checking whether somebody else used it. This is a rule of this court to protect you.',
      mend: 'File at the counter or call the hotline. What you wrote is kept.',
    }),
    'filing/corrections-asked-before': () => ({
      what: 'A second correction notice cannot be sent.',
      why: 'Everything to be supplied is said in one go, and this case has had its notice.',
      mend: 'Decide on what there is: register, or explain. Small questions can be asked by phone.',
    }),
    'filing/paper-sets-asked': () => ({
      what: 'Paper sets cannot be asked for.',
      why: 'Whoever filed online as required is not asked for paper besides.',
      mend: 'Take the words about paper out of the note and send it again.',
    }),
    'filing/not-insisted': () => ({
      what: 'A ruling not to accept is not possible yet.',
      why: 'First explain which condition is lacking; the ruling follows only if the plaintiff insists.',
      mend: 'Send the explanation and wait for the answer.',
    }),
    'filing/judge-has-declined': () => ({
      what: 'The ruling cannot be proposed again.',
      why: 'A judge has looked at the papers, found the conditions of suit met and sent the filing back.',
      mend: 'Register the case.',
    }),
    'filing/term-to-correct-runs': (facts) => ({
      what: 'The papers cannot be returned yet.',
      why: `The court’s own notice gives until ${dayEn(facts, 'dueOn')}.`,
      mend: 'Wait until the term is over; the plaintiff may still correct.',
    }),
    'filing/no-such-court': () => ({
      what: 'This was not handed in: the court you chose does not work here.',
      why: 'Only courts on this list receive what is filed here. Nobody would read it elsewhere.',
      mend: 'Go back to the first question and choose a court from the list; what you wrote is kept. If yours is not on it, call the hotline or file at that court’s counter.',
    }),
    'filing/court-unknown': () => ({
      what: 'The court’s profile could not be read.',
      why: 'It is not available right now.',
      mend: 'Try again later.',
    }),
  },
  entries: {
    'filing.Submitted': (body) => ({
      title: 'Complaint received',
      detail: `${said(body, 'plaintiffName')} v. ${names(body['defendantNames'])}, ${said(body, 'causeName')}`,
    }),
    'filing.CorrectionRequested': (body) => ({
      title: 'Corrections asked for',
      detail: `${itemNamesEn(body['items'], ', ')}; by ${dayEn(body, 'dueOn')}`,
    }),
    'filing.Corrected': (body) => ({
      title: `Corrections received${later(body)}`,
      detail: said(body, 'note'),
    }),
    'filing.Supplemented': (body) => ({
      title: `${paperOf(body) === null ? 'Further papers' : 'Papers in writing'} received${later(body)}`,
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}`,
    }),
    'filing.Registered': (body) => ({
      title: 'Case registered',
      detail: said(body, 'caseNumber'),
    }),
    'filing.Returned': (body) => ({
      title: 'Papers returned',
      detail: said(body, 'reason'),
    }),
    'filing.Explained': (body) => ({
      title: 'Explanation given',
      detail: said(body, 'reason'),
    }),
    'filing.Insisted': (body) => ({
      title: 'Plaintiff insists',
      detail: said(body, 'note'),
    }),
    'filing.Reopened': (body) => ({ title: 'Review goes on', detail: said(body, 'reason') }),
    'filing.LeftClosed': (body) => ({
      title: 'Later papers change nothing',
      detail: said(body, 'reasons'),
    }),
    'filing.RefusalProposed': (body) => ({
      title: 'Ruling not to accept proposed',
      detail: said(body, 'reasons'),
    }),
    'filing.RefusalDeclined': (body) => ({
      title: 'Judge sends it back to be registered',
      detail: said(body, 'reasons'),
    }),
    'filing.AcceptanceRefused': (body) => ({
      title: 'Ruling not to accept',
      detail: said(body, 'reasons'),
    }),
    'filing.Withdrawn': (body) => ({
      title: 'Complaint withdrawn',
      detail: said(body, 'reason'),
    }),
  },
  tasks: {
    'filing.register': 'Review the filing and answer',
    'filing.refuse-acceptance': 'Ruling not to accept proposed: decide',
    'filing.return': 'Correction term over: decide',
  },
};
