// One catalogue, as long as the judgment has words; beside it the Chinese, key by key.
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { numberedLines } from '../shared/numbered-lines.ts';
import { dayEn, lastDayEn, listed, said } from '../framework/index.ts';
import { appealEn } from './appeal-texts.en.ts';
import { appealWithdrawalEn } from './appeal-withdrawal-texts.en.ts';
import { benchEn, undecidedTellEn } from './bench-texts.en.ts';
import { extensionEn } from './extension-texts.en.ts';
import { rulingAppealEn } from './ruling-texts.en.ts';
import { handedInEn } from '../shared/handed-in-texts.ts';
import { orderTellsEn } from '../shared/sums-in-words.ts';
import { openMattersEn } from '../shared/open-matters.ts';
import { toShareEn } from '../shared/shares-texts.ts';
import { exhibitEn, rowsIn } from '../shared/exhibit-texts.ts';

const paperTells: NonNullable<CommandText['tells']> = {
  judgment: () => ({ label: 'Open the judgment', value: '' }),
};

const orderTells: NonNullable<CommandText['tells']> = {
  orders: (facts) => ({
    label: 'Orders',
    value: numberedLines(facts, 'orders', '. '),
  }),
  costs: (facts) => ({ label: 'Costs', value: said(facts, 'costs') }),
};

const whenEn: Readonly<Record<string, string>> = {
  'in-court': 'After the hearing',
  'fixed-date': 'On a fixed date',
};
const mannersEn: Readonly<Record<string, string>> = {
  online: 'all online',
  'in-person': 'in the court room',
  mixed: 'some online, some in the room',
  'fixed-date': 'on a fixed date',
};

/** When and how; an earlier entry says only one of them. */
const pronouncedEn = (body: Facts): string =>
  [
    body['on'] === undefined ? undefined : dayEn(body, 'on'),
    whenEn[said(body, 'when')],
    mannersEn[said(body, 'manner')],
  ]
    .filter((one) => one !== undefined)
    .join(', ');

/** How a case is closed. */
const closings: Readonly<Record<string, string>> = {
  judged: 'Judgment',
  withdrawn: 'Withdrawn',
  'treated-as-withdrawn': 'Treated as withdrawn',
  other: 'Other',
  transferred: 'Transferred to another court',
  mediated: 'Mediation',
  dismissed: 'Dismissed',
};

/** Who has still to be reached, and by what: each by themselves. */
const unservedOn = (facts: Facts): string =>
  (facts['each'] as readonly { readonly name: string; readonly titles: readonly string[] }[])
    .map(({ name, titles }) => `not served on ${name}: ${titles.join(', ')}`)
    .join('; ');

/** What a party handed in and a judge answers, by `requests-are-decided.ts`. */
const requestNames: Readonly<Record<string, string>> = {
  counterclaims: 'a counterclaim',
  withdrawals: 'a withdrawal of the suit',
  changes: 'a change of claims',
  'late-evidence': 'evidence that came late',
  'evidence-applications': 'an application about evidence',
  'evidence-time': 'a request for more time for evidence',
  'evidence-to-collect':
    'an application about evidence that was granted and has had no result (collecting, preserving, a witness, an appraisal)',
  objections: 'an objection to jurisdiction',
  'procedure-objections': 'an objection to the procedure',
  'bench-objections': 'an objection to one judge sitting alone',
  'ruling-appeals': 'an appeal against the ruling on jurisdiction',
  'service-objections': 'an objection to service',
  'counterclaim-withdrawals': 'a request to take a counterclaim back',
  admissions: 'a request to take an admission back',
  'chain-applications': 'an application about data deposited on a chain',
  'deposits-contested': 'an objection that deposited data were altered after the deposit',
  'origins-contested': 'an objection that deposited data were not true before the deposit',
  attributions: 'a dispute whose act something was',
  faults: 'a reported fault of network, device or the like',
  obstacles: 'a report that a party could not take part in the hearing online',
  'consent-withdrawals': 'a consent to be heard online that was taken back',
  addings: 'a request that somebody else come into the case',
  'party-events': 'a report that a party died, ceased to exist or cannot take part',
  agreement: 'an agreement reached in mediation that does not bind yet',
};

const cameNames: Readonly<Record<string, string>> = {
  answer: 'an answer to the complaint',
  evidence: 'evidence',
  admissions: 'a word on a fact that was put',
};

/** What a judgment says of its case and can be said no more. */
const outdatedNames: Readonly<Record<string, string>> = {
  procedure: 'the procedure',
  parties: 'who the parties are',
  claims: 'what is claimed',
  facts: 'what the facts rest on (admissions, transcript, whose act something was)',
  hearing: 'the hearings (there was one since)',
  evidence: 'the evidence',
  bench: 'who tries it',
  absence: 'how somebody who was absent was summoned and served',
  costs: 'what is to be borne of the costs',
};

const meanwhileTells: NonNullable<CommandText['tells']> = {
  'come-since': (facts) => ({
    label: 'Received since it was drafted',
    value: `${listed(facts, 'whats', '\n')
      .split('\n')
      .map((what) => cameNames[what] ?? what)
      .join(
        ', ',
      )}: the judgment does not speak of it. Where it bears on the judgment, draft it anew; if it is signed, take the signature back first`,
  }),
  'become-since': (facts) => ({
    label: 'Has become the party’s word since the signature',
    value: `${rowsIn(facts, 'rows')
      .map(
        (row) =>
          `${handedInEn[said(row, 'what')] ?? ''} handed in for ${said(row, 'name')} on ${dayEn(row, 'at')}`,
      )
      .join(
        '; ',
      )}; the authority came after, and the judgment does not speak of it. If it bears on the judgment, take the signature back and draft anew`,
  }),
  'hearing-ahead': (facts) => ({
    label: 'A hearing is still fixed',
    value: `The parties were told of a hearing on ${dayEn(facts, 'at')}. If none is needed any more, put it off or tell them first`,
  }),
};

export const judgmentEn: TextCatalogue = {
  commands: {
    ...appealEn.commands,
    ...rulingAppealEn.commands,
    ...appealWithdrawalEn.commands,
    ...benchEn.commands,
    ...extensionEn.commands,
    'judgment.draft': {
      title: 'Draft the judgment',
      lead: 'Claims and answers, facts found, reasons, law and orders.',
      action: 'Save the draft',
      after:
        'Seen only by the judges and the clerk of this case. Change it as often as you like; each version is kept.',
      pages: {
        pleadings: { title: 'Claims and answers' },
        findings: { title: 'Facts found' },
        reasons: { title: 'Reasons and law' },
        orders: { title: 'Orders' },
        costs: { title: 'Who bears the costs' },
      },
      tells: {
        ...toShareEn,
        'no-shares': () => ({
          label: 'No figures of who bears the costs',
          value:
            'The judgment then says it in words alone: once it has effect, the court does not know what to give back to whom and what to ask of whom, until you put it into figures',
        }),
        agreed: (facts) => ({
          label: 'Facts that all parties admit',
          value: `${listed(facts, 'texts', '\n')}\nWhoever asserts them need not prove them; what concerns status or the public interest, or was found otherwise, is not confirmed`,
        }),
        'not-admitted': () => ({
          label: 'Not all of the evidence is admitted',
          value:
            'The facts rest on exhibits that are not found, or found not admitted. You can save the draft; make the findings before you sign',
        }),
        ...orderTellsEn,
        'amount-left-out': (facts) => ({
          label: 'An order speaks of money and gives no amount',
          value: `Order ${listed(facts, 'orders', ', ')} speaks of money and its amount is left blank. Only with it does the judgment warn that late payment costs double interest`,
        }),
      },
      fields: {
        pleadings: {
          label: 'What the parties say',
          hint: 'It begins with the words of the complaint and the defence. Put them into those of the court, for example “the plaintiff” for “I”. The judgment says what stands here, also what was changed at the hearing',
        },
        findings: { label: 'Facts' },
        restsOn: {
          label: 'The evidence on which the facts rest',
          hint: 'The judgment may discuss any exhibit; it may rest only on admitted ones. They are named in the paper',
        },
        reasons: { label: 'Reasons' },
        basis: {
          label: 'Law',
          hint: 'Each law by its full Chinese name and articles: 《中华人民共和国民法典》第五百零九条、第五百七十七条',
        },
        orders: { label: 'Orders' },
        shares: {
          label: 'What each party bears of the costs (yuan)',
          hint: 'The losing party bears them, unless the winner chooses to; where each wins in part you decide the shares. Together they make the total; write 0 for whoever bears nothing',
        },
        costs: {
          label: 'Other words on the costs',
          hint: 'Who bears how much is written as a sentence from the figures above',
        },
        appealCourt: {
          label: 'Court of appeal',
          hint: 'Filled in when the court’s settings name it',
        },
      },
    },
    'judgment.make': {
      tells: { ...orderTells, ...undecidedTellEn, ...openMattersEn, ...meanwhileTells },
      title: 'Give the judgment',
      lead: 'The last draft counts. Until it is pronounced you can take it back; after that only clerical errors can be corrected, by a ruling.',
      action: 'Sign and give the judgment',
      after:
        'The judgment is produced at once. Until it is pronounced only the court can read it; then the parties can, and it is served.',
      pages: { sign: { title: 'Sign the judgment' } },
      fields: { signed: { label: 'I give judgment in the terms of the last draft' } },
    },
    'judgment.take-back': {
      tells: paperTells,
      title: 'Take back a judgment that is not pronounced',
      lead: 'If you see a fault after signing and before pronouncing, take the judgment back, mend the draft and sign again.',
      action: 'Take it back',
      after:
        'The draft opens as it was signed. When you sign again a new paper takes the place of this one. The parties have read nothing of it.',
      pages: { why: { title: 'Why is it taken back?' } },
      fields: { reasons: { label: 'Reasons', hint: 'Read by the court alone' } },
    },
    'judgment.pronounce': {
      tells: {
        ...paperTells,
        ...orderTells,
        ...undecidedTellEn,
        ...openMattersEn,
        ...meanwhileTells,
        'written-later': (facts) => ({
          label: 'It was written later',
          value: `It was signed on ${dayEn(facts, 'on')}. See that it orders what was pronounced then`,
        }),
        'not-online': (facts) => ({
          label: 'Nobody agreed to this online',
          value: `${listed(facts, 'names', ', ')}: no agreement to attend the pronouncement online. Without it the pronouncement is usually held in the court room; if it did take place online, enter it as it was`,
        }),
        'not-announced': () => ({
          label: 'No day was fixed for it',
          value:
            'The parties are told the day of a fixed-date pronouncement beforehand, and the docket has no such notice. You can fix the day first; if they were told another way, enter it as it was',
        }),
      },
      title: 'Pronounce the judgment',
      lead: 'All judgments are pronounced in public.',
      action: 'Enter',
      after: 'The parties can read the judgment at once; it is served promptly.',
      pages: {
        when: { title: 'At the end of the hearing, or on a day that was fixed?' },
        how: { title: 'Where and how was it pronounced?' },
      },
      fields: {
        when: { label: 'When' },
        on: {
          label: 'Day of the pronouncement',
          hint: 'Today when left empty; the days to send the judgment run from it',
        },
        manner: { label: 'How the parties attended' },
        place: { label: 'Place' },
      },
      options: {
        when: {
          'in-court': 'In court, after the hearing (sent within ten days)',
          'fixed-date': 'On a fixed date (given out at once)',
        },
        manner: {
          online: 'All online',
          'in-person': 'In the court room',
          mixed: 'Some online, some in the room',
        },
      },
    },
    'judgment.correct': {
      title: 'Correct the judgment',
      lead: 'Clerical errors are corrected by a ruling; the judgment itself is kept.',
      tells: {
        ...paperTells,
        'many-places': (facts) => ({
          label: 'More than one place',
          value: `These words stand in ${String(Number(facts['places']))} places of what you wrote in the judgment, and the ruling will say that all of them are corrected. If only one is meant, go back and copy the words around it as well`,
        }),
        'in-an-order': () => ({
          label: 'These words stand in the orders',
          value:
            'A correcting ruling mends slips of writing and reckoning and does not change the outcome, against which the parties may appeal. Go on if it is a slip',
        }),
      },
      action: 'Make the ruling',
      after: 'The ruling is produced at once. All parties can read it; the clerk serves it.',
      pages: { what: { title: 'What is wrong?' }, why: { title: 'Why is it corrected?' } },
      fields: {
        wrong: { label: 'As written', hint: 'Copy the words of the judgment' },
        right: { label: 'As it should be' },
        reasons: { label: 'Reasons' },
      },
    },
    'case.close': {
      title: 'Close the case',
      lead: 'The case can be closed once all papers are issued and what is to be served is served. It ended by a judgment or a ruling, and is closed as that.',
      action: 'Close',
      after: 'The parties can still read the docket, and the time to appeal runs on.',
      tells: {
        ended: (facts) => ({
          label: 'How the case ended',
          value: closings[said(facts, 'manner')] ?? '',
        }),
        unserved: (facts) => ({
          label: 'Not served yet',
          value: `${unservedOn(facts)}. You may have it served first; closed now, serving it stays a task of the clerk`,
        }),
        'samples-away': (facts) => ({
          label: 'What was examined has not come back',
          value: `It is still with ${listed(facts, 'bodies', ', ')}. You may have it brought back first; closed now, that stays a task of the clerk`,
        }),
        'copies-unserved': (facts) => ({
          label: 'Copies not served',
          value: `${unservedOn(facts)}. After the closing they are served no more: serve first what has to reach them`,
        }),
      },
      pages: { how: { title: 'How is the case closed?' } },
      fields: {
        manner: { label: 'Manner' },
        note: { label: 'Note', hint: 'May be left empty' },
      },
      options: {
        manner: closings,
      },
    },
  },
  refusals: {
    'judgment/rests-on-what-is-not-admitted': (facts) => ({
      what: `The judgment cannot rest on these: ${rowsIn(facts, 'exhibits')
        .map((one) => `${exhibitEn(one)} (“${said(one, 'name')}”)`)
        .join(', ')}.`,
      why: 'Only evidence that the court has verified grounds its findings of fact. These are not admitted.',
      mend: 'Make the findings first, or change the draft so that it does not rest on them.',
    }),
    ...appealEn.refusals,
    ...rulingAppealEn.refusals,
    ...appealWithdrawalEn.refusals,
    ...benchEn.refusals,
    ...extensionEn.refusals,
    'judgment/pronounced-in-the-future': () => ({
      what: 'That day has not come yet.',
      why: 'A pronouncement is entered after it has happened.',
      mend: 'Give the day on which it was pronounced.',
    }),
    'judgment/pronounced-before-the-hearing': (facts) => ({
      what: 'That day lies before the hearing.',
      why: `It cannot have been pronounced before ${dayEn(facts, 'first')}.`,
      mend: 'Give the day on which it was pronounced.',
    }),
    'judgment/pronounced-before-the-signature': (facts) => ({
      what: 'That day lies before the signature.',
      why: `It was signed on ${dayEn(facts, 'first')}. Unless it is pronounced at the end of the hearing, what is pronounced was signed.`,
      mend: 'Give the day on which it was pronounced; if that was at the end of the hearing, and it was written later, choose “In court” and give the day of the hearing.',
    }),
    'judgment/hearing-not-recorded': (facts) => ({
      what: 'Judgment cannot be given yet.',
      why: `The hearing of ${dayEn(facts, 'on')} has not been recorded: whether it was held and who came is not in the file. In this court it is recorded and its transcript checked first.`,
      mend: 'The clerk records who attended; if it was not held, that is said there.',
    }),
    'judgment/not-heard': () => ({
      what: 'Judgment cannot be given yet.',
      why: 'In this court the hearing is held and its transcript checked first.',
      mend: 'Schedule the hearing first.',
    }),
    'judgment/complaint-not-served': (facts) => ({
      what: `No judgment can be given like this: nothing in the docket shows that the complaint reached ${listed(facts, 'names', ', ')} before the hearing.`,
      why: 'Article 128 of the Civil Procedure Law has the complaint sent to the defendant. Whoever never received it, and neither answered nor came, cannot be judged in absence under article 147.',
      mend: 'Serve it, let the time for the defence pass and fix another hearing; if it was served in fact, enter that service.',
    }),
    'judgment/heir-not-served': (facts) => ({
      what: `The complaint has not been served on ${listed(facts, 'names', ', ')}, who took over the suit.`,
      why: 'The former defendant neither answered nor came. By the rules of this court whoever takes over is served with the complaint too, and has time to answer it.',
      mend: 'Serve it, and let the time for the defence pass; if it was served in fact, enter that service.',
    }),
    'judgment/panel-needed': (facts) => ({
      what: 'One judge cannot sign the judgment of this case here.',
      why: `${said(facts, 'number')} sent it back, and a panel formed anew tries it (Civil Procedure Law, article 41). A judgment here is signed by one judge; a panel cannot sign one yet.`,
      mend: 'Have the president or the head of the division form the panel, and make, sign and serve its judgment on paper.',
    }),
    'judgment/time-to-answer-runs': (facts) => ({
      what: `It cannot be judged in absence yet: the time for the defence of ${listed(facts, 'names', ', ')} has not ended. They may answer until ${lastDayEn(facts)}.`,
      why: 'Article 128 of the Civil Procedure Law gives a defendant fifteen days from receiving the complaint. While they run, whoever has not answered and was never heard has given nothing up that article 147 could be used for.',
      mend: 'Sign when the time is over. Where they have answered on paper, or said on paper that they need no time, have the clerk receive it as the answer.',
    }),
    'judgment/not-summoned': (facts) => ({
      what: `No judgment can be given like this: ${listed(facts, 'names', ', ')} did not come, and nothing in the docket shows that the summons was served before the hearing.`,
      why: 'Under articles 146 and 147 of the Civil Procedure Law it is judged in absence only where somebody was summoned and stayed away without good reason.',
      mend: 'Fix another hearing and serve a new summons; if it was served in fact, enter that service.',
    }),
    'judgment/stood-still': (facts) => ({
      what: `No judgment can be given like this: ${listed(facts, 'names', ', ')} did not come, but the suit was suspended at the time of that hearing.`,
      why: `It was suspended on ${dayEn(facts, 'from')} and had not been resumed by then; meanwhile nobody had to come.`,
      mend: 'Fix another hearing and serve a new summons.',
    }),
    'judgment/had-good-reason': (facts) => ({
      what: `No judgment can be given like this: ${listed(facts, 'names', ', ')} did not come, and the judge decided that nothing follows from it.`,
      why: 'Articles 146 and 147 of the Civil Procedure Law let the court judge in absence whoever stayed away without good reason.',
      mend: 'Fix another hearing, so that they can be heard.',
    }),
    'judgment/was-not-bound': (facts) => ({
      what: `No judgment can be given like this: it became known since that ${listed(facts, 'names', ', ')} did not have to be at the last hearing as it was held.`,
      why: 'What was decided on their absence rests on what was known then. Since then a request made before it was granted, a fault was found, or an act was found not to be theirs. Articles 146 and 147 of the Civil Procedure Law let the court judge in absence only whoever stayed away without good reason.',
      mend: 'Fix another hearing, and summon them in the way they take part now.',
    }),
    'judgment/absence-undecided': (facts) => ({
      what: `Judgment cannot be given yet: ${listed(facts, 'names', ', ')} did not come, and nobody has decided what follows.`,
      why: 'A judge says, with reasons, whether there was a good reason to stay away. In this court that comes before the judgment.',
      mend: 'Decide on the absence first; if they are to be heard, fix another hearing.',
    }),
    'judgment/outdated': (facts) => ({
      what: 'The case changed since the judgment was drafted: it is not signed or pronounced as it stands.',
      why: `Since it was drafted, ${outdatedNames[said(facts, 'what')] ?? 'the case'} changed; the paper says what was so before. That it is mended first is this court’s own rule.`,
      mend: 'Take the signature back if it is signed; draft it anew, sign it, and pronounce it then.',
    }),
    'judgment/suspended': (facts) => ({
      what: 'The suit is suspended: no judgment is made or pronounced now.',
      why: `It was suspended on ${dayEn(facts, 'on')}; until it goes on, nothing is decided or pronounced.`,
      mend: 'Resume the suit first, when the cause is gone.',
    }),
    'judgment/no-transcript': () => ({
      what: 'Judgment cannot be given yet.',
      why: 'The transcript of the hearing has not been uploaded; in this court those who were there check it first.',
      mend: 'Ask the clerk to upload the transcript.',
    }),
    'judgment/transcript-open': () => ({
      what: 'Judgment cannot be given yet.',
      why: 'Somebody has not checked the transcript, or a request for correction is unanswered; in this court that comes first.',
      mend: 'Ask the clerk to remind them, to answer the request, or to note the refusal to sign.',
    }),
    'judgment/say-who-bears': () => ({
      what: 'Nothing says who bears the costs.',
      why: 'A judgment says who bears the costs.',
      mend: 'Write what each party bears; where there is nothing to bear, say so in words.',
    }),
    'judgment/name-law-and-article': () => ({
      what: 'The law applied cannot be read.',
      why: 'A judgment says which article of which law it applies.',
      mend: 'Write each law in title marks with its articles: 《中华人民共和国民法典》第五百七十七条.',
    }),
    'judgment/not-written': (facts) => ({
      what: `“${said(facts, 'wrong')}” does not stand in the judgment.`,
      why: 'A correcting ruling mends slips of writing and reckoning in the judgment, so it names the words as they stand there.',
      mend: 'Open the judgment and copy the words that are wrong into “As written”. Where something was left out, copy the words around the gap.',
    }),
    'judgment/pronounce-first': () => ({
      what: 'A correcting ruling is not possible yet.',
      why: 'All parties can read the ruling, and it would disclose a judgment that has not been pronounced. This court pronounces first.',
      mend: 'Pronounce the judgment first, then correct it.',
    }),
    'closing/other-manner': () => ({
      what: 'The manner does not fit the case.',
      why: 'With a judgment it is closed by judgment; otherwise as the ruling that ended it says.',
      mend: 'Leave the manner empty: the judgment or the ruling is taken.',
    }),
    'closing/not-ended': () => ({
      what: 'The case cannot be closed yet: no judgment, ruling or mediation has ended it.',
      why: 'Closing puts the file in order and takes the place of no decision. Without a ruling the parties can read no reasons, appeal against nothing and get no fee back. A check of this court’s own.',
      mend: 'Give judgment if it can be given. Where both sides are ready to agree, record the agreement; the case is closed once it binds. A plaintiff who wants to withdraw asks for it and the judge rules; where nobody paid or came, the judge rules whether the suit counts as withdrawn; where it must be terminated or dismissed, the judge rules that.',
    }),
    'closing/not-pronounced': () => ({
      what: 'The case cannot be closed yet: the judgment has not been pronounced.',
      why: 'The judgment is pronounced first; this is the court’s own check.',
      mend: 'Pronounce the judgment first.',
    }),
    'closing/request-open': (facts) => ({
      what: `Not decided yet: ${requestNames[said(facts, 'what')] ?? 'a request'}.`,
      why: 'A judge answers what a party hands in; none of it is lost by a judgment or by closing. A check of this court’s own.',
      mend: 'Decide on it first.',
    }),
    'judgment/take-back-first': () => ({
      what: 'This cannot be done now: the judgment is signed and not pronounced.',
      why: 'It was given under the procedure, between the parties, after the hearing and by the evidence as they stood when it was signed. That it is taken back before any of these changes is this court’s own way.',
      mend: 'Take the judgment back first, with the reasons; then draft and sign it anew.',
    }),
    'closing/transcript-correction-open': (facts) => ({
      what: `The case cannot be closed yet: ${listed(facts, 'names', ', ')} asked for the transcript to be corrected and has had no answer.`,
      why: 'What a party hands in is answered; closing loses none of it. A check of this court’s own.',
      mend: 'Answer the request first: correct the transcript, or leave the request on file with the reasons.',
    }),
    'closing/papers-open': (facts) => ({
      what: `The case cannot be closed yet: papers have not been issued (${listed(facts, 'papers', ', ')}).`,
      why: 'The electronic case file must be complete; this is the court’s own check.',
      mend: 'Wait until the papers are made.',
    }),
    'closing/announcement-runs': () => ({
      what: 'An announcement has neither ended nor been withdrawn.',
      why: 'The file is to be complete when the case is closed: a check of this court’s own.',
      mend: 'Record that it has ended, or have a judge withdraw it if it is no longer needed.',
    }),
    'closing/appeal-to-weigh': (facts) => ({
      what: `The case cannot be closed yet: a judge has not looked at the appeal of ${listed(facts, 'names', ', ')}.`,
      why: 'An appeal received before the closing must be dealt with first; this is the court’s own check.',
      mend: 'A judge first decides whether the appeal takes effect.',
    }),
    'closing/appeal-not-served': (facts) => ({
      what: `The case cannot be closed yet: the copy of the appeal has not been served on ${listed(facts, 'names', ', ')}.`,
      why: 'An appeal received before the closing must be dealt with first; this is the court’s own check.',
      mend: 'Serve the copy of the appeal first.',
    }),
    'closing/appeal-not-sent-up': (facts) => ({
      what: `The case cannot be closed yet: the file has not gone to the court above with the appeal of ${listed(facts, 'names', ', ')}.`,
      why: 'An appeal received before the closing must be dealt with first; this is the court’s own check.',
      mend: 'Send the file up once the other side has answered or its time to answer has passed.',
    }),
    'closing/dismissal-not-final': (facts) => ({
      what: 'The case cannot be closed yet: the ruling that dismisses the suit has no effect yet.',
      why: `${
        {
          appealed: `${listed(facts, 'names', ', ')} appealed, and the court above has not ruled.`,
          unserved: `It has not been served on ${listed(facts, 'names', ', ')}.`,
        }[said(facts, 'why')] ??
        `The ten days to appeal of ${listed(facts, 'names', ', ')} are not over.`
      } Where the ruling is set aside this case goes on, so this court closes it only afterwards.`,
      mend:
        {
          appealed: 'Send the file up, and enter the ruling of the court above when it is here.',
          unserved: 'Serve the ruling first.',
        }[said(facts, 'why')] ?? 'Close the case once the days are over.',
    }),
    'closing/correction-not-served': (facts) => ({
      what: `The case cannot be closed yet: the correcting ruling has not been served on ${listed(facts, 'names', ', ')}.`,
      why: 'Until it is served they hold the paper with the slip in it. That it comes first is the court’s own check.',
      mend: 'Serve the correcting ruling first.',
    }),
    'closing/not-served': (facts) => ({
      what: `The case cannot be closed yet: the judgment has not been served on ${listed(facts, 'names', ', ')}.`,
      why: 'The judgment is served on every party first; this is the court’s own check.',
      mend: 'Serve the judgment first.',
    }),
  },
  entries: {
    ...appealEn.entries,
    ...rulingAppealEn.entries,
    ...appealWithdrawalEn.entries,
    ...benchEn.entries,
    ...extensionEn.entries,
    'judgment.Drafted': () => ({ title: 'Judgment drafted', detail: '' }),
    'judgment.Made': (body) => ({
      title: 'Judgment given, not yet pronounced',
      detail: body['final'] === true ? 'final' : 'can be appealed',
    }),
    'judgment.TakenBack': (body) => ({
      title: 'Judgment taken back before it was pronounced',
      detail: said(body, 'reasons'),
    }),
    'judgment.Pronounced': (body) => ({
      title: 'Judgment pronounced',
      detail: `${pronouncedEn(body)}, ${said(body, 'place')}, ${body['final'] === true ? 'final' : 'can be appealed within fifteen days, for each from the day after the judgment is served on them'}`,
    }),
    'judgment.Corrected': (body) => ({
      title: 'Judgment corrected',
      detail: `“${said(body, 'wrong')}” becomes “${said(body, 'right')}”. Reasons: ${said(body, 'reasons')}`,
    }),
    'case.Closed': (body) => ({
      title: 'Case closed',
      detail: [`How it ended: ${closings[said(body, 'manner')] ?? ''}`, said(body, 'note')]
        .filter((one) => one !== '')
        .join('. '),
    }),
  },
  tasks: { 'judgment.draft': 'Decide the case within the trial time limit' },
  owed: { 'judgment.draft': 'Decide the case within the trial time limit' },
};
