// One catalogue, as long as filing has words; beside it the Chinese, key by key.
import type { CorrectedPart } from '@xiezhi/record';
import { unknownCause } from '@xiezhi/record';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, said } from '../framework/index.ts';
import { filingCommandsEn } from './commands.en.ts';
import { factRefusals } from '../shared/cause-facts-words.ts';
import { correctedNames } from '../shared/corrected-parts.ts';
import { countedEn, itemNamesEn } from './notices.en.ts';
import { submittedEn } from './application/texts.en.ts';
import { onPaperEn } from './on-paper-texts.ts';

const names = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

const ends: Readonly<Record<string, string>> = {
  returned: ' after the return',
  refused: ' after the ruling',
  withdrawn: ' after the withdrawal',
};
const later = (body: Facts): string => ends[said(body, 'after')] ?? '';

const marked = (body: Facts): string =>
  body['authority'] === undefined ? '' : ' (by an agent with general authority)';

/** Of papers that were brought or posted: when they came, and where the originals lie. */
function paperOf(body: Facts): string | null {
  const paper = body['paper'] as Facts | undefined;
  return paper === undefined
    ? null
    : ` (received ${dayEn(paper, 'receivedOn')}, scanned by the court; originals: ${said(paper, 'keptAt')})`;
}

/** What of the complaint is not as it was. */
const changedIn = (body: Facts): string => {
  const parts = (body['changed'] ?? []) as readonly CorrectedPart[];
  return parts.length === 0 ? '' : ` (corrected: ${correctedNames(parts, 'en')})`;
};

/** Of what did not come from an account: how it came, and who typed it. */
const brought = (body: Facts): string => {
  const counter = body['counter'] as Facts | undefined;
  if (counter === undefined) return '';
  return `; ${counter['presents'] === 'by-post' ? 'sent by post' : 'brought to the counter'} and entered by a person of the court`;
};

/** Of a case that another court has handed over. */
const fromCourt = (body: Facts): string => {
  const from = body['transferred'] as Facts | undefined;
  if (from?.['separated'] !== undefined)
    return `; separated by the judge from ${said(from, 'caseNumber')}`;
  const again = from?.['remanded'] as Facts | undefined;
  if (from !== undefined && again !== undefined)
    return `; first tried as ${said(from, 'caseNumber')}, sent back by the court above as ${said(again, 'number')}`;
  return from === undefined
    ? ''
    : `; handed over by ${said(from, 'courtName')}, there ${said(from, 'caseNumber')}`;
};

export const filingEn: TextCatalogue = {
  commands: { ...filingCommandsEn, ...onPaperEn },
  refusals: {
    'receipt/known-in-the-future': () => ({
      what: 'That time has not come yet.',
      why: 'Only what the court knows already can be entered.',
      mend: 'Correct the time.',
    }),
    'receipt/known-before-the-case': (facts) => ({
      what: 'That time lies before the case.',
      why: `The complaint came on ${dayEn(facts, 'first')}; there was no case before.`,
      mend: 'Correct the time.',
    }),
    ...factRefusals.en,
    'receipt/in-the-future': () => ({
      what: 'The day of receipt has not come yet.',
      why: 'Papers are put on the file when they have been received.',
      mend: 'Give the day on which they came.',
    }),
    'receipt/before-the-case': (facts) => ({
      what: 'The day of receipt is too early.',
      why: `Nothing of the kind can have come before ${dayEn(facts, 'first')}; the date may have been mistyped.`,
      mend: 'Give the day on which it really came.',
    }),
    'receipt/posting-does-not-fit': (facts) => ({
      what: 'The day of posting does not fit.',
      why: `It was received on ${dayEn(facts, 'receivedOn')}, so it cannot have been posted later, nor before ${dayEn(facts, 'first')}, when there was nothing to answer yet.`,
      mend: 'Look at the postmark again. If it was handed in at the counter, leave the day of posting empty.',
    }),
    'filing/identity-not-verified': () => ({
      what: 'You cannot file online yet.',
      why: 'To litigate online you register in your real name and have your identity checked, so that the court knows it is you.',
      mend: 'Check your identity first; it takes a few minutes and what you wrote is kept. You can also file at the counter.',
    }),
    'filing/whose-complaint': () => ({
      what: 'This cannot be registered yet.',
      why: 'The holder of the account says that the complaint is not theirs. That a judge decides that first is this court’s own rule.',
      mend: 'Wait for the judge’s decision; it is among the judges’ tasks.',
    }),
    'filing/not-their-complaint': () => ({
      what: 'This complaint cannot be registered.',
      why: 'A judge has decided that the holder of the account did not hand it in, so that they have not sued.',
      mend: 'Explain that the complaint is not the holder’s own. Whoever wants to sue can hand in a complaint of their own.',
    }),
    'filing/account-frozen': () => ({
      what: 'Your account is suspended, so you cannot file online.',
      why: 'The court is checking whether somebody else used it. It does so to protect you.',
      mend: 'File at the counter or call the hotline. What you wrote is kept.',
    }),
    'filing/nothing-asked': () => ({
      what: 'Nothing is asked for.',
      why: 'A notice says in one go everything that is to be mended.',
      mend: 'Mark places in the complaint, or choose items.',
    }),
    'filing/say-how-to-mend': () => ({
      what: 'Items are chosen, and it is not said how to mend them.',
      why: 'The party has to understand what to do.',
      mend: 'Write how to mend each of them.',
    }),
    'filing/note-belongs-to-items': () => ({
      what: 'It is written how to mend, and not chosen what.',
      why: 'These words go into the notice with the items they are about; otherwise the party would not see them.',
      mend: 'Choose the items they are about, or write them into the mark at the one place they concern.',
    }),
    'filing/no-such-place': () => ({
      what: 'A place that is marked is no longer in the complaint.',
      why: 'The party may just have changed it.',
      mend: 'Load the page again and mark the complaint as it stands now.',
    }),
    'filing/corrections-asked-before': () => ({
      what: 'A second correction notice cannot be sent without a reason.',
      why: 'Everything that is missing must be listed in one notice, and this case has already had one.',
      mend: 'Decide on the papers there are: register, or explain; small questions can be asked by telephone. If another notice cannot be avoided, say why the first did not cover everything; the plaintiff and the president can read it.',
    }),
    'filing/second-notice-unseen': () => ({
      what: 'No further correction notice can be sent now.',
      why: 'The last one was not the first, and the president has not seen its reason yet. That none is sent before is this court’s own rule.',
      mend: 'Decide on the papers there are: register, or explain; small questions can be asked by telephone. If another notice cannot be avoided, ask the president to look at the last reason first.',
    }),
    'filing/wait-until-later': () => ({
      what: 'The day must be after today.',
      why: 'No answer can come by today or a day before it.',
      mend: 'Name a day after today. If the court should not wait on, return the papers.',
    }),
    'filing/no-paper-besides': () => ({
      what: 'The party cannot be asked to bring paper as well.',
      why: 'Whoever has filed online as required is not to be asked for paper copies.',
      mend: 'If an original must be compared, say on which ground; if not, take “Original” off the list. Paper copies are asked only of whoever filed at the counter; of what was filed online the court prints them itself.',
    }),
    'filing/not-insisted': (facts) => ({
      what:
        facts['applied'] === true
          ? 'Not to accept it cannot be decided yet.'
          : 'A ruling refusing acceptance is not possible yet.',
      why:
        facts['applied'] === true
          ? 'First explain which condition is missing; a judge decides only if the applicant stands by it.'
          : 'First explain which condition is missing; the ruling follows only if the plaintiff insists.',
      mend:
        facts['applied'] === true
          ? facts['explained'] === true
            ? 'It was explained: wait for the applicant’s answer. What comes in writing, enter.'
            : 'Send the explanation and wait for the answer.'
          : facts['explained'] === true
            ? 'It was explained: wait for the plaintiff’s answer. If the plaintiff insists in writing, enter that.'
            : facts['insisted'] === true
              ? 'The plaintiff insisted after a notice to correct, and nothing was explained. Send the explanation and wait for the answer.'
              : 'Send the explanation and wait for the answer.',
    }),
    'filing/to-be-accepted': () => ({
      what: 'This can only be accepted.',
      why: 'A judge, or the court above by its ruling, has found that it is to be accepted.',
      mend: 'Register the case, or accept the application.',
    }),
    'filing/came-by-transfer': (facts) => ({
      what: 'This can only be registered.',
      why: `${said(facts, 'court')} has transferred this case by ruling. The court that receives it accepts it (Civil Procedure Law, article 37): no more corrections are asked for, and nothing goes back.`,
      mend: 'Register the case, and ask afterwards what is to be asked. If you think that this court has no jurisdiction either, ask the court above to designate one.',
    }),
    'filing/separated-by-order': (facts) => ({
      what: 'This can only be registered.',
      why: `A judge of this court separated these claims from ${said(facts, 'number')}, where they were accepted: no more corrections are asked for, and nothing goes back.`,
      mend: 'Register the case, and ask afterwards what is to be asked.',
    }),
    'filing/to-be-tried-anew': (facts) => ({
      what: 'This can only be registered.',
      why: `The court above sent the suit back (${said(facts, 'number')}) to be tried anew (Civil Procedure Law, article 177): no more corrections are asked for, and nothing goes back.`,
      mend: 'Register the case, and ask afterwards what is to be asked.',
    }),
    'filing/sent-back': (facts) => ({
      what: 'This case is tried in the ordinary procedure.',
      why: `A suit that was sent back (${said(facts, 'number')}) is not tried in summary procedure (Interpretation, article 257).`,
      mend: 'Choose the ordinary procedure.',
    }),
    'filing/withdrawn-once-registered': (facts) => ({
      what: 'It cannot be taken back at this moment.',
      why: `${said(facts, 'court')} had accepted the case, and it ${facts['apart'] === true ? 'is being numbered as a case of its own' : facts['again'] === true ? 'is being numbered anew for the new trial' : 'is on its way to the court with jurisdiction'}. A judge rules whether a suit may be withdrawn (Civil Procedure Law, article 148), and what becomes of the fee.`,
      mend: 'This court registers the case within seven days; then you can apply. You can also hand in your application now as a further paper, here or in writing.',
    }),
    'filing/notice-not-given': () => ({
      what: 'The papers cannot be returned yet.',
      why: 'The notice to correct has not reached whoever it is for: they have no account, or somebody handed it in for them and has shown no authority. What that person has read has not reached them, and no time runs against them before it has.',
      mend: 'Hand the notice over, post it or read it out on the telephone, and enter the day.',
    }),
    'filing/term-to-correct-runs': (facts) => ({
      what: 'The papers cannot be returned yet.',
      why: `The court’s own notice gives time until ${dayEn(facts, 'dueOn')}.`,
      mend: 'Wait until the time limit has expired; corrections can still be handed in.',
    }),
    'filing/no-such-court': () => ({
      what: 'This was not handed in: the court you chose does not work here.',
      why: 'Only the courts on this list receive what is filed here. At another court nobody would read it.',
      mend: 'Go back to the first question and choose a court from the list; what you wrote is kept. If yours is not on it, call the hotline or file at that court’s counter.',
    }),
    'filing/own-counter': () => ({
      what: 'You cannot enter this at the counter.',
      why: 'You are the plaintiff. Nobody may act for the court in their own suit (Civil Procedure Law, article 47).',
      mend: 'File online with your own account, or have a colleague enter it at the counter.',
    }),
    'filing/nothing-scanned': () => ({
      what: 'Not received yet: the signed complaint or record is missing.',
      why: 'You are typing for somebody else, so the complaint or the record that they signed must be there to compare.',
      mend: 'Scan the signed complaint or the signed record, add it under “Scans” and hand in again.',
    }),
    'filing/other-counter': () => ({
      what: 'You cannot receive for the counter of another court.',
      why: 'You take complaints at the counter of your own court.',
      mend: 'Choose your own court as the receiving one; if another has jurisdiction, name it under cross-region filing.',
    }),
    'filing/counter-not-told': () => ({
      what: 'The page about the counter is not complete.',
      why: 'The receipt says who came, which identity paper was seen and where the originals are.',
      mend: 'Fill in the page “How did it come?”.',
    }),
    'filing/no-word-by-post': () => ({
      what: 'Nobody sues orally by post.',
      why: 'Whoever sues orally comes to the counter and tells it, and you write it down.',
      mend: 'Leave out how they sue, or choose a written complaint; if somebody has come, choose who.',
    }),
    'filing/court-unknown': () => ({
      what: 'The details of the court could not be read.',
      why: 'They are not available right now.',
      mend: 'Try again later.',
    }),
  },
  entries: {
    'filing.Submitted': (body) => {
      const applied = submittedEn(body);
      const who = names([
        said(body, 'plaintiffName'),
        ...((body['coPlaintiffNames'] ?? []) as readonly string[]),
      ]);
      const whom = names(body['defendantNames']);
      return applied === null
        ? {
            title: 'Complaint received',
            detail: `${who} v. ${whom}, ${body['cause'] === unknownCause ? 'cause not fixed yet' : said(body, 'causeName')}${brought(body)}${fromCourt(body)}`,
          }
        : {
            title: applied.title,
            detail: `${applied.kind.filer.en}: ${who}${applied.kind.other === null || whom === '' ? '' : `. ${applied.kind.other.en}: ${whom}`}${brought(body)}`,
          };
    },
    'filing.HandedOver': (body) => ({
      title: 'Handed over to the court that has jurisdiction',
      detail: `${said(body, 'fromName')} received it and handed it over to ${said(body, 'toName')}${said(body, 'note') === '' ? '' : `: ${said(body, 'note')}`}`,
    }),
    'filing.CorrectionRequested': (body) => ({
      title:
        body['again'] === undefined ? 'Correction notice sent' : 'Second correction notice sent',
      detail: `${countedEn(body)}${itemNamesEn(body['items'], ', ')}; by ${dayEn(body, 'dueOn')} if the notice was received that day${body['again'] === undefined ? '' : `. Why again: ${said(body, 'again')}`}`,
    }),
    'filing.SecondNoticeSeen': (body) => ({
      title: 'The president saw why corrections were asked for again',
      detail: said(body, 'remark'),
    }),
    'filing.NoticeGiven': (body) => ({
      title: 'Given the notice',
      detail: `${dayEn(body, 'on')}, ${said(body, 'proof')}`,
    }),
    'filing.Corrected': (body) => ({
      title: `Corrections received${later(body)}${marked(body)}`,
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}${changedIn(body)}`,
    }),
    'filing.Supplemented': (body) => ({
      title: `${paperOf(body) === null ? 'Further papers' : 'Paper documents'} received${later(body)}`,
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}`,
    }),
    'filing.Returned': (body) => ({
      title: 'Papers returned',
      detail: said(body, 'reason'),
    }),
    'filing.Explained': (body) => ({
      title: 'Explanation given',
      detail: `${said(body, 'reason')}${body['dueOn'] === undefined ? '' : ` (answer awaited until ${dayEn(body, 'dueOn')})`}`,
    }),
    'filing.WaitExtended': (body) => ({
      title: 'The court waits on for an answer',
      detail: `Until ${dayEn(body, 'dueOn')}. ${said(body, 'reasons')}`,
    }),
    'filing.Insisted': (body) => ({
      title: body['applied'] === true ? 'Applicant stands by it' : 'Plaintiff insists',
      detail: `${said(body, 'note')}${paperOf(body) ?? ''}`,
    }),
    'filing.Reopened': (body) => ({ title: 'Review continues', detail: said(body, 'reason') }),
    'filing.LeftClosed': (body) => ({
      title: 'Later papers do not change the outcome',
      detail: said(body, 'reasons'),
    }),
    'filing.PapersAnswered': (body) => ({
      title: 'Papers answered',
      detail: said(body, 'answer'),
    }),
    'filing.RefusalProposed': (body) => ({
      title: 'Not to accept it proposed',
      detail: said(body, 'reasons'),
    }),
    'filing.RefusalDeclined': (body) => ({
      title: 'Judge sends it back to be registered',
      detail: said(body, 'reasons'),
    }),
    'filing.AcceptanceRefused': (body) => ({
      title: body['form'] === 'notice' ? 'Not accepted' : 'Ruling refusing acceptance',
      detail: said(body, 'reasons'),
    }),
    'filing.Withdrawn': (body) => ({
      title:
        body['authority'] === undefined
          ? `${body['applied'] === true ? 'Application' : 'Complaint'} withdrawn`
          : `Withdrawal of the ${body['applied'] === true ? 'application' : 'complaint'} asked for${marked(body)}`,
      detail: `${said(body, 'reason')}${paperOf(body) ?? ''}`,
    }),
  },
  owed: {
    'filing.hand-over': 'Hand the complaint over to the court that has jurisdiction',
    'filing.register': 'Review the complaint and answer within seven days',
    'filing.refuse-acceptance': 'Rule on the proposal to refuse acceptance',
    'filing.return': 'Decide what follows after the time limit for corrections',
    'filing.return-unanswered':
      'Nobody answered the explanation: decide whether the papers go back',
    'filing.correct': 'Hand in corrections',
    'filing.insist': 'Read the explanation; add to it, withdraw or insist',
    'filing.reopen': 'Read the later papers and decide whether the review continues',
    'filing.leave-closed': 'Read the later papers and answer the party',
    'filing.answer-papers': 'Read the further papers and say what becomes of them',
  },
  tasks: {
    'filing.register': 'Review the filing and answer',
    'filing.refuse-acceptance': 'Ruling refusing acceptance proposed: decide',
    'filing.return': 'Time limit for corrections expired: decide',
    'filing.return-unanswered': 'Nobody answered the explanation: return or wait on',
  },
};
