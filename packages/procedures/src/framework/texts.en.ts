import { nowTheParty } from '@xiezhi/record';
import type { TextCatalogue } from './texts.ts';
import { dayEn, hourOf, listed, said } from './texts.ts';

/** As what somebody came into the case; of an agent by power nothing of whether the principal is a person. */
function linkedAs(standing: unknown): string {
  if (standing === undefined) return 'Participant entered';
  if (standing === 'guardian') return 'Entered as guardian';
  return standing === 'legal-representative' || standing === 'authorised-staff'
    ? 'Entered for an organisation'
    : 'Entered as agent';
}

export const frameworkEn: TextCatalogue = {
  commands: {},
  refusals: {
    'permission/sign-in': () => ({
      what: 'Sign in first.',
      why: 'To litigate online you register in your real name, so that the court knows who is acting.',
      mend: 'Sign in or register; what you wrote is kept. You can also do this at the counter.',
    }),
    'permission/not-linked': () => ({
      what: 'You are not a participant in this case.',
      why: 'Only parties and agents linked to a case can see it and act in it.',
      mend: 'If you received a notice, link the case with the code on it. If you think this is a mistake, call the hotline or ask at the counter.',
    }),
    'permission/for-another-party': () => ({
      what: 'This is for somebody else in the case to do, not for you.',
      why: 'Each party does what is its own: a plaintiff withdraws the suit, a defendant answers it.',
      mend: 'The page of the case lists what you can do. If you are not sure, call the hotline or ask at the counter.',
    }),
    'permission/not-yours': () => ({
      what: 'This is not for you to do.',
      why: 'In this court another post handles it.',
      mend: 'Ask the clerk of the case, or call the hotline.',
    }),
    'permission/own-case': () => ({
      what: 'You are a party or an agent in this case, so you cannot do this for the court.',
      why: 'Judges and clerks who are parties to a case, or act in it for one, must withdraw from it (Civil Procedure Law, article 47).',
      mend: 'Somebody else of the court does it; if there is nobody else, report it to the president, who arranges for it. What you do as a party remains open to you.',
    }),
    'permission/asked-to-withdraw': () => ({
      what: 'It is not decided yet whether you withdraw from this case; for you this waits.',
      why: 'Until it is decided, whoever was asked to withdraw takes no part in the case, save for urgent measures (Civil Procedure Law, article 48).',
      mend: 'On a judge the president decides, on a clerk or an appraiser the judge, within three days; then go on with it, nothing you wrote is lost. A judge can decide on preserving evidence meanwhile, and the filing counter receives papers.',
    }),
    'permission/reason-first': () => ({
      what: 'You have not yet given a reason for reading this case.',
      why: 'This case is assigned to others; before you act in it you give a reason and open it.',
      mend: 'Give the reason, open the case, and come back.',
    }),
    'permission/beyond-authority': (facts) => ({
      what: `This is not within the authority that ${said(facts, 'name')} gave you.`,
      why: 'By article 62 of the Civil Procedure Law a power of attorney names the matters and the limits; what lies outside them does not count as the party’s own word.',
      mend: 'The party can do it itself, or add this step under “Change how far an authority reaches”; then you can do it at once. Papers can be handed in at any time and are received.',
    }),
    'permission/authority-ended-by-day': (facts) => ({
      what: `Your authority ended${said(facts, 'on') === '' ? '' : ` on ${dayEn(facts, 'on')}`}.`,
      why: `${said(facts, 'name')} named the last day when you were appointed (article 62 of the Civil Procedure Law). What you did before stays valid, and the party’s own time limits run as before.`,
      mend: 'The party can do it itself, or name another last day; then you can go on at once. Papers can be handed in at any time and are received; if you hold a new power of attorney, hand it in for the court to check.',
    }),
    'permission/agents-own-hand': (facts) => ({
      what: 'This takes the agent’s own hand; an assistant cannot do it.',
      why: `${said(facts, 'name')} gave authority to the agent; an assistant prepares and hands in papers. That the agent signs, states and agrees in person is how this court does it; no article says so.`,
      mend: 'Let the agent do it from their own account, and give them what you prepared. If it is urgent, the party can do it too, or come to the counter.',
    }),
    'permission/assisting-ended': () => ({
      what: 'You no longer assist in this case; nothing was handed in.',
      why: 'The agent or the party ended it, its last day or the agent’s own authority is over, or the agent’s account was frozen. An assistant hands in only while the agent has named them: this is how this court does it. What you handed in before stays valid, and the party’s time limits run as before.',
      mend: 'Give what you prepared to the agent or the party at once, to hand it in themselves; if you are to go on, let the agent name you again, once the party has given authority anew where the agent’s is over too.',
    }),
    'permission/pays-by-link': () => ({
      what: 'Your authority in this case has ended and you no longer see this bill; nothing was paid.',
      why: 'The law forbids nobody to pay for a party; only the bill is shown to the party and to those who act for it now.',
      mend: 'The party can make a payment link at the bill and send it to you, and you pay by it; or the party pays itself.',
    }),
    'permission/authority-ended': () => ({
      what: 'Your authority in this case has ended; nothing was handed in.',
      why: 'Whoever acts for another needs the party’s power of attorney (Civil Procedure Law, article 62). What you did before it ended stays valid, and the party’s time limits run as before.',
      mend: 'Give what you prepared to the party at once, to hand it in itself; or let the party appoint you again. If you are not sure, call the hotline or ask at the counter.',
    }),
    'permission/step-up': () => ({
      what: 'Confirm your identity once more.',
      why: 'This act is important; the court makes sure that it is really you.',
      mend: 'Confirm, then continue; what you filled in is kept.',
    }),
    'docket/no-longer-open': (facts) =>
      said(facts, 'doneAt') === ''
        ? {
            what: 'This is not the time for it.',
            why: 'The case has not come to this step yet, or is past it; or the address you opened is an old one.',
            mend: 'Open the case to see what there is to do.',
          }
        : {
            what: `This does not need doing now. It was last done on ${dayEn(facts, 'doneAt')} at ${hourOf(facts, 'doneAt')}: ${said(facts, 'title')}.`,
            why: 'It has been done already, or the case has moved on.',
            mend: 'The entry in the docket shows what was done then; the page of the case lists what there is to do now.',
          },
    'form/left-out': () => ({
      what: 'A question that must be answered was left out.',
      why: 'Without it this cannot be done.',
      mend: 'Answer it and send it again. What you filled in is kept.',
    }),
    'docket/changed-meanwhile': (facts) => ({
      what: `Not done yet. Since you opened this, there is something new in the case: ${listed(facts, 'titles', ', ')}.`,
      why: 'This must be decided on everything in the case; something else has just been done in it, by somebody else or by you on another page, and belongs to what you decide on.',
      mend: 'Look at the case, then continue. What you filled in is kept; nothing is lost.',
    }),
    'docket/seen-left-out': () => ({
      what: 'Not done yet: it was not said what you had before you when you decided.',
      why: 'This is decided on everything in the case, so the request must say up to which entry of the docket you have read (`seen`).',
      mend: 'Read the form of this act first and send the `seen` it gives. On the site, open the form again. What you wrote is not lost.',
    }),
    'docket/entry-too-large': (facts) => ({
      what: `This was not handed in: the text is longer than ${said(facts, 'kilobytes')} KB.`,
      why: 'One entry of the docket holds only so much text; files and pictures do not count.',
      mend: 'Save the long part as a file and attach it, hand it in in several parts, or bring it to the counter. What you wrote is kept.',
    }),
    'docket/busy': () => ({
      what: 'Too many people are acting at once; this has not been done yet.',
      why: 'Several people are acting in the same case at this moment.',
      mend: 'Everything is kept. Try again shortly.',
    }),
    'docket/command-id-reused': () => ({
      what: 'It was not handed in again: the court has already received this one.',
      why: 'It was sent before from another page or device, with other content. One draft is handed in once, so that it does not become two cases.',
      mend: 'Look at the receipt first. What you wrote since is kept: add it to what was handed in, or, if it really is another matter, send it after you have looked.',
    }),
    'docket/no-such-command': () => ({
      what: 'There is nothing of this kind to do.',
      why: 'The page may be out of date.',
      mend: 'Reload and try again.',
    }),
    'docket/no-such-stream': () => ({
      what: 'This case was not found.',
      why: 'This is done in a case; the address names none, or not all of it.',
      mend: 'Open it from the list of cases.',
    }),
  },
  entries: {
    'participation.Begun': (body) => ({
      title:
        body['role'] === 'judge'
          ? 'Judge assigned'
          : body['role'] === 'clerk'
            ? 'Clerk assigned'
            : body['role'] === 'filing-reviewer'
              ? 'Somebody named to review the filing'
              : body['role'] === 'filing-judge'
                ? 'Somebody named to rule on the filing'
                : body['standing'] === 'assistant'
                  ? 'Assistant of an agent'
                  : body['standing'] === 'representative'
                    ? 'Representative of many'
                    : linkedAs(body['standing']),
      detail: [said(body, 'name'), said(body, 'reasons')].filter((one) => one !== '').join('\n'),
    }),
    'participation.Linked': () => ({ title: 'Participant linked to the case', detail: '' }),
    'participation.Ended': (body) => ({
      title:
        body['guardianship'] !== undefined
          ? 'Guardianship changed or ended'
          : body['why'] === nowTheParty
            ? 'The representative is known, and stands for the organisation itself'
            : 'Participant no longer takes part',
      detail: said(body, 'reasons'),
    }),
    'participation.Corrected': (body) => ({
      title: 'Details of a participant corrected',
      detail: [
        `${said(body, 'name')}${body['was'] === undefined ? '' : ` (written before: ${said(body, 'was')})`}`,
        said(body, 'proof'),
      ]
        .filter(Boolean)
        .join(': '),
    }),
  },
};
