// A catalogue: one guide after another, as people read them. Its length is that of what has to be told.
import type { GuideTopic, GuideWords } from './guide.ts';

export const guidesEn: Readonly<Record<GuideTopic, GuideWords>> = {
  identity: {
    title: 'Registering and proving who you are',
    lead: 'To go to court online you first register under your real name. You do it once; the same account serves every case.',
    how: [
      'Choose “Register” on the first page; give your name, your identity card number and your own mobile number. With a passport or travel permit, register at the counter.',
      'Enter the code sent to your mobile and set a password.',
      'Have your identity checked as the page says. If you cannot or do not want to use a face check, another way is offered there.',
      'A new mobile number, a forgotten password, somebody using your document: all of it is dealt with under “My account”.',
    ],
    rights: [
      'If you would rather not use a face check, come to the service centre.',
      'You can see every sign-in to your account.',
    ],
    duties: [
      'Keep your account and password to yourself.',
      'If somebody is to act for you, give them a written authority and not your account.',
    ],
    consequences: [
      'What is done after signing in to your account counts as done by you.',
      'It does not where there is evidence that the account was stolen or the system failed. Tell the court as soon as you notice.',
    ],
    offline:
      'Bring your identity document to the service centre. Staff check it there and register you.',
  },
  filing: {
    title: 'Filing a case',
    lead: 'Say who sues whom, for what and why, one question at a time. You may stop at any point; the draft is kept.',
    how: [
      'Be clear about what you want the court to order and how much you claim. Have photographs or files of your evidence ready.',
      'Choose “File a case” and answer in order. Leave out what you do not know; the last page lists what is missing.',
      'Check it and send it. You get a receipt with a number at once: keep it.',
      'If the court asks for corrections it lists them all at once. Mend them in the same place and send again.',
    ],
    rights: [
      'The court takes what you hand in even if it is not complete, and the receipt says what it took.',
      'What you have filed online is as a rule not asked for on paper again. If it is, the reason is given.',
      'If you cannot write a complaint, tell it at the counter and staff will write it down.',
    ],
    duties: [
      'What you say must be true.',
      'Say who the defendant is and where they can be reached.',
      'Pictures and files must match the originals. Keep the originals.',
    ],
    consequences: [
      'Within seven days of receiving the complaint the court registers it or rules not to accept it.',
      'If corrections were needed, the time starts afresh on the day after they are complete.',
      'Against a ruling not to accept you may appeal within ten days of receiving it.',
    ],
    offline:
      'Bring the complaint, the evidence and your identity document to the filing counter. Staff scan them while you wait and give you a receipt.',
  },
  fees: {
    title: 'Paying the court fee',
    lead: 'Once the case is registered the court tells you how much to pay and by when. You can pay online, and so can anybody for you.',
    how: [
      'Open the case under “My cases” and see what is to be paid. Each step of the calculation is shown.',
      'Choose “Pay the court fee” and how. You can also send a payment link to your family.',
      'The court sees the payment at once, and you can download the receipt.',
    ],
    rights: [
      'If you cannot afford it, apply to pay later, less or nothing, and add papers that show why.',
      'A case that ends by mediation or withdrawal pays half; summary procedure pays half too.',
      'What was paid twice or in excess can be claimed back.',
    ],
    duties: [
      'Pay within seven days, counted from the day after you receive the notice.',
      'Apply for relief within the same time.',
    ],
    consequences: [
      'If nothing was paid in time and no relief was asked for, or it was refused and you still do not pay, the judge may rule that the suit counts as withdrawn.',
    ],
    offline:
      'Pay at the cashier’s counter of the service centre, or at a bank to the account on the notice.',
  },
  participation: {
    title: 'Linking a case, and having somebody act for you',
    lead: 'A defendant or third party links the case to their account after the notice arrives; then the papers can be read and answered. If you cannot come yourself, somebody else may.',
    how: [
      'The notice carries an access code. Sign in, choose “Link a case with its code” and enter it.',
      'Check the name and document, and choose which steps you agree to do online.',
      'To have a lawyer or relative act for you, ask them to register first; once you have linked the case choose “Appoint an agent”, give their name and mobile number and choose general or special authority; you may limit it to some steps and name a last day. It holds once they accept, and you can change or end it at any time.',
      'If you have not linked the case yet, you may give them the code and the signed authority instead: they enter the code, upload the authority, and act for you once the court has looked at it.',
      'If you or they have no account, bring or send the signed authority on paper: the court enters it, with the same effect.',
    ],
    rights: [
      'You may appoint one or two agents.',
      'You may end an authority at any time: tell the court.',
      'When an organisation sends somebody else, a new authority is shown.',
    ],
    duties: [
      'If you agree to go online after a notice, prove who you are and link the case within three days.',
      'Admitting, waiving or changing claims and settling need an authority that says so.',
    ],
    consequences: [
      'Until the court has looked at the authority, an agent sees only what they handed in and what concerns them.',
    ],
    offline: 'Bring the notice, your identity document and the authority to the service centre.',
  },
  consent: {
    title: 'Whether to go online',
    lead: 'Filing, mediation, exchange of evidence, hearing and service: you are asked about each. What you agree to is done online; agreeing to nothing costs you no right.',
    how: [
      'Open the case and look at “How each party takes part in each step”. Each step says how it works and what it needs.',
      'Answer each with yes or no. Where you have not answered, the court does not take it for a yes.',
      'To change your mind, say so in reasonable time before the step begins.',
    ],
    rights: [
      'You may agree to some steps only.',
      'If one side agrees and the other does not, one attends online and the other in person.',
      'Registering or signing in is not agreeing to go online.',
    ],
    duties: [
      'Once you have agreed, attend in time.',
      'If you lack equipment, a connection or practice, tell the court early.',
    ],
    consequences: [
      'If you agreed, then stay away without good reason and did not ask in reasonable time to attend in person, the suit may count as withdrawn or be decided in your absence.',
      'The judge may refuse a change of mind that only serves delay.',
    ],
    offline: 'Every step can be done at the court. Telephone, or tell the counter.',
  },
  service: {
    title: 'How the court sends you papers',
    lead: 'If you agreed, papers come to your account, e-mail or mobile. If not, they come by post or by hand, as always.',
    how: [
      'When a text message announces papers, open the court’s site yourself and sign in. The court never asks you to follow a link and pay.',
      'Open the paper in the case. You can read, download and print it.',
      'When an address, number or e-mail changes, confirm your address for service anew in the case.',
      'Without an account: enter the code on the paper notice under “Read papers with the code on a notice” at the foot of the page.',
    ],
    rights: [
      'You choose the ways by which you are reached, and may change them.',
      'If you say that a paper did not reach you, or reached the wrong person, you may object and the judge decides.',
      'The certificate of service can be downloaded. It says which day counts, and why.',
    ],
    duties: [
      'Confirm an address for service and give it exactly.',
      'Tell the court of any change.',
    ],
    consequences: [
      'Sent to an address you gave or confirmed, a paper is served on the day it arrives, read or not.',
      'Sent to another address that the court found, it is served once you reply, act on it, or the system reports it read, unless you show that you did not receive it.',
      'If several ways were used, the earliest counts. Time limits run from the day after.',
    ],
    offline:
      'Without electronic service the papers come by post, or you collect them at the court.',
  },
  announcement: {
    title: 'Service by announcement',
    lead: 'When a person cannot be found and no other way works, the court announces the papers. Once the time is over they count as received.',
    how: [
      'Look under “Announcements” by name or case number.',
      'If it is your case, sign in and link it; then you see everything.',
    ],
    rights: [
      'Whoever sees the announcement may join at any time, and may choose to attend online.',
    ],
    duties: ['Get in touch with the court soon and leave an address and a telephone number.'],
    consequences: [
      'Thirty days after the announcement the paper counts as served; the times for the defence and for appeal run from then.',
    ],
    offline: 'Announcements also hang at the court. Telephone, or ask at the counter.',
  },
  defence: {
    title: 'If you are sued',
    lead: 'Receiving a complaint does not mean that you have lost. Write down what you have to say and hand it in.',
    how: [
      'Read the complaint and the evidence, and sort out what is right and what is not.',
      'Choose “Hand in your defence”, write it and add your evidence.',
      'If you think another court is competent, object within the time for the defence.',
    ],
    rights: [
      'You may accept one part and dispute another.',
      'You may sue the plaintiff in turn (counterclaim).',
      'You may settle with the other side.',
    ],
    duties: [
      'Answer within fifteen days of receiving the complaint.',
      'Tell the truth; evidence must match the originals.',
    ],
    consequences: [
      'If you do not answer, the case goes on all the same.',
      'A defence that comes after the fifteen days is still taken.',
      'An objection to jurisdiction that comes late need not be examined.',
    ],
    offline: 'Post the defence or bring it to the counter; staff scan it and give you a receipt.',
  },
  claims: {
    title: 'Changing the claim, counterclaims, further parties',
    lead: 'While the case runs, claims may be added, reduced or changed, and the defendant may sue in turn.',
    how: [
      'Open the case and choose “Change or add claims” or “Bring a counterclaim”.',
      'Say what it becomes and why, and add papers.',
      'If more is claimed, the court tells you what remains to be paid.',
    ],
    rights: [
      'The plaintiff may waive or change a claim.',
      'The defendant may admit, dispute, or bring a counterclaim.',
      'A withdrawal of the suit is allowed by the judge.',
    ],
    duties: ['Do it before the oral argument is closed.', 'Pay for the added part in time.'],
    consequences: ['The other side may ask for more time to answer and to bring evidence.'],
    offline: 'Hand in an application at the counter, or say it at the hearing for the record.',
  },
  mediation: {
    title: 'Mediation in court',
    lead: 'If both sides want to, they can talk before the judge. An agreement is as good as a judgment; without one the court judges as usual.',
    how: [
      'If you want to try, say so when you file, or choose “Say whether you would try mediation first”: it is then tried after registration and before the trial, and no court fee is asked for meanwhile.',
      'Later, tell the clerk or say at a hearing that you want to try; the judge asks both sides as well.',
      'The court puts down what you agreed. Open the case, read it, and choose “Sign the agreement”.',
      'Once the judge has confirmed it, a mediation statement is made as a rule and served on both sides themselves; if it comes online, you sign for it in the case.',
      'If you no longer want it, choose “Go back on the agreement” before it binds.',
    ],
    rights: [
      'Whether to try it, and whether to agree, is for you alone; nobody may make you. If you do not want it the case goes on at once, and nothing is held against you.',
      'Until both sides have signed for the statement either may go back on it, without giving reasons.',
      'An agent with special authority may sign; if you cannot sign for the statement yourself, you can name somebody who does so at the court.',
    ],
    duties: [
      'The statement is signed for in person; it is not left at the door and not announced.',
      'Once it binds, keep to the agreement.',
    ],
    consequences: [
      'On the day on which the last side signs for it the statement takes effect and the case ends; there is no appeal, and if one side does not perform, the other can ask for enforcement.',
      'Where spouses are reconciled, an adoption is kept, it can be performed at once, or in like cases, no statement is needed: it binds when all sides, judge and clerk have signed the record.',
      'A case that ends by mediation pays half the fee; the parties agree who bears it, or else the court decides.',
      'A suit taken back after mediation before the trial costs no fee; if that mediation came to nothing, the notice to pay is sent and the case is tried.',
      'Without an agreement, or if one side goes back on it, the court judges in time. What you offered in mediation is not held against you.',
    ],
    offline:
      'Mediation is held at the court and the record signed there; the statement is signed for at the court or when it is served.',
  },
  evidence: {
    title: 'Handing in evidence',
    lead: 'Whoever claims something proves it. Hand it in piece by piece: what it is, where it comes from, what it shows.',
    how: [
      'Photograph or scan every page, whole and sharp.',
      'Say of each exhibit what it is, where it comes from and what it shows.',
      'A mistake can be replaced or withdrawn; the first version stays in the docket.',
      'Afterwards there is a list of exhibits: it is your receipt. Keep it.',
    ],
    rights: [
      'You may ask the court to collect evidence that you cannot get, and to preserve what may be lost.',
      'You may ask for somebody who knows of the matter to be heard as a witness, and for an appraisal of a technical question, within the time for evidence.',
      'Where privacy or business secrets are concerned you may ask that it is not shown in public.',
      'Pictures handed in online, once reviewed, as a rule stand without the original. If the original is asked for, the reason is given.',
    ],
    duties: ['Hand it in within the time set by the court.', 'Keep the originals ready.'],
    consequences: [
      'Late evidence is taken too. You are asked why, and the judge decides whether to admit it, and may admonish or fine.',
    ],
    offline:
      'Bring the originals to the counter; staff compare and scan them and give you the list.',
  },
  appraisal: {
    title: 'Appraisals: choosing the body, reading the opinion, objecting',
    lead: 'A technical question is examined by a qualified body. You may apply for it; the court may also order it of its own motion.',
    how: [
      'Apply for an appraisal and say what is to be examined and which question answered.',
      'Once granted, choose a body from the list. Where both sides name the same one, they have agreed.',
      'Where they do not, the judge names one or draws by lot. Seed and order stand in the docket: anybody can draw again.',
      'When the opinion is there, object to it in writing, point by point.',
      'If you still object after the written reply, ask for the appraiser to appear.',
    ],
    rights: [
      'If a body or an appraiser has an interest in the case, hand that in as further papers, with reasons; the judge answers.',
      'The court has the appraiser reply to your objections in writing, and you read the reply.',
      'You may ask for an examination anew where the appraiser was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or cannot be used as evidence. There is a form for it, on any day; the judge decides with reasons.',
      'Where an appraiser was called and does not appear, the opinion founds nothing, and who advanced the fee may ask for it back.',
    ],
    duties: [
      'Apply, advance the costs and provide the materials within the time the court sets.',
      'Object within the time to object.',
    ],
    consequences: [
      'An application or an objection after its time is received, marked, and decided on by the judge.',
      'A party that must prove a fact and without good reason does not apply, advance or provide may bear that it stays unproven; a judge decides, with reasons.',
    ],
    offline:
      'Applications, choices and objections can be written on paper and brought or posted; staff enter them.',
  },
  chain: {
    title: 'Evidence deposited on a chain',
    lead: 'Of electronic data deposited with a platform the court can verify whether it was changed since the deposit. That says nothing of whether it was true before.',
    how: [
      'Hand in the exhibit first. Then choose “State that an exhibit was deposited on a chain” and copy platform, number and time from the certificate.',
      'The court computes the hash of the file it holds and checks it with the platform. No file leaves the court.',
      'All parties see the result with the exhibit: it matches, it does not match, or it is not on record.',
      'Whoever disagrees chooses “Contest data deposited on a chain”, with reasons and what bears them out.',
    ],
    rights: [
      'You may contest that data was altered after the deposit, or that it was untrue before. With reasons or evidence the judge has to examine it.',
      'With contrary evidence you may ask the judge to overturn a finding that nothing was altered.',
      'On technical questions you may ask for a person with specialised knowledge, or for an appraisal.',
    ],
    duties: [
      'Hand in the very file that was deposited: one that was saved again, converted or compressed may not match.',
      'Say truthfully what connects you with the platform.',
      'Where the court asks you to show what was before the deposit, answer in time. A late answer is received and marked.',
    ],
    consequences: [
      'On a match the judge may find that nothing was altered since the deposit. It is never found by itself.',
      'What its party can neither prove nor reasonably explain, and nothing bears out, is not confirmed as genuine before the deposit.',
      'You lose no right where the platform does not answer.',
    ],
    offline: 'Bring or post the certificate and a written explanation; staff enter them.',
  },
  exchange: {
    title: 'Reading the other side’s evidence and giving your opinion',
    lead: 'Both sides see all evidence and may say whether it is genuine, lawful and to the point.',
    how: [
      'Open the case and look at the other side’s evidence.',
      'Give an opinion on each exhibit: accepted, or disputed and why.',
    ],
    rights: [
      'The sides may agree to examine the evidence at the same time or each within a period; if they do not agree, at the same time.',
      'The judge may order that opinions are under seal until both are in; then all are opened at once and each may reply.',
      'If you doubt that a picture matches its original, give your reasons and ask to see it.',
    ],
    duties: ['Give your opinion within the period.'],
    consequences: [
      'An opinion after the period is received too.',
      'A judgment may rest only on evidence that the parties could examine.',
    ],
    offline: 'Bring or post a written opinion, or give it at the hearing.',
  },
  conversion: {
    title: 'From online to in person',
    lead: 'A bad connection, no practice, poor health or a difficult case: any of these may be a reason to do it at the court.',
    how: [
      'Open the case, choose “I cannot take part online”, and say which step and why.',
      'If a hearing breaks off, telephone the court at once so that it is recorded.',
      'If you want the other side to come in person, choose “Ask that others appear in person” and give concrete reasons.',
    ],
    rights: [
      'What was done online stays valid.',
      'While your request is undecided nothing is held against you for it.',
    ],
    duties: ['Ask in reasonable time before the step begins.'],
    consequences: [
      'The judge decides and gives reasons. A request made only for delay may be refused.',
    ],
    offline: 'Telephone or tell the counter; staff write it down and bring it to the judge.',
  },
  hearing: {
    title: 'A hearing online',
    lead: 'Take part at the time and in the way that the notice says. It is as formal as a hearing at the court.',
    how: [
      'Try camera, microphone and connection the day before with “Test my equipment”.',
      'Choose a quiet, well-lit room where you are alone.',
      'The clerk tells you how to enter the online courtroom; telephone if you have heard nothing by the day before.',
      'Be ready a quarter of an hour early, with your identity document and the originals at hand.',
      'Read the transcript afterwards. Confirm it, or say at once what is wrong.',
    ],
    rights: [
      'You may ask that a judge step aside, and that witnesses be heard.',
      'Ask ahead for an interpreter, sign language or other help.',
      'If the connection breaks, say so; the judge decides whether to go on.',
    ],
    duties: [
      'Follow the court’s directions, dress properly, do not leave.',
      'Do not attend from an internet café, a shopping centre or another noisy place.',
      'Do not record or stream.',
      'Witnesses and experts may not listen in.',
    ],
    consequences: [
      'If the plaintiff stays away or leaves without good reason, the suit may count as withdrawn.',
      'If the defendant stays away without good reason, the case may be decided in their absence.',
      'A connection or equipment that truly failed does not count as staying away.',
    ],
    offline: 'You may attend in the courtroom, or ask the court for a room with equipment.',
  },
  suspension: {
    title: 'When a case stands still',
    lead: 'Somebody has died, another case has to be waited for, or something happened that nobody could help: the case may stand still.',
    how: ['Tell the court and add what proves it.', 'When the reason is gone, ask to go on.'],
    rights: ['Heirs may go on with the suit.'],
    duties: ['Tell the court soon of any change.'],
    consequences: [
      'The time it stands still is not counted. The judge rules on stopping and going on.',
    ],
    offline: 'Telephone, or tell the counter.',
  },
  performance: {
    title: 'Paying by the agreed days',
    lead: 'Once a mediation binds and something is to be paid, both sides may have the days entered in the case as a payment plan, if both want it: each sees what is due and whether it came. Without a plan the agreement binds all the same.',
    how: [
      'Open the case and choose “Propose a payment plan”. Say as the agreement does who pays, for what, from which day, in how many instalments and how much each.',
      'The other side chooses “Answer the proposed payment plan”; once it agrees, the days are entered.',
      'Whoever paid chooses “State a payment” and adds what shows it; whoever received it chooses “Confirm a payment”.',
    ],
    rights: [
      'Whether to have a plan, and whether to agree to one, is for each alone; either side may end it at any time.',
      'Where a day passes without confirmation an application for enforcement is drafted for whoever is owed; whether to hand it in, and what to change, is for them.',
    ],
    duties: ['Pay as agreed, and confirm what came.'],
    consequences: [
      'The plan changes nothing of the agreement. No money is taken and no enforcement begins by itself; the court decides whether to accept it and how to enforce.',
      'Enforcement may be applied for within two years; by instalments, from the last day of the last one.',
    ],
    offline:
      'Without an account no plan is needed: where the other side does not pay in time, apply for enforcement at the counter or by post.',
  },
  judgment: {
    title: 'After the judgment',
    lead: 'Look at what was decided, by when it must be performed, and whether you may appeal.',
    how: [
      'Open the judgment in the case. You can download and print it, and check that it is genuine.',
      'If you do not accept it, choose “Appeal” within the time and say what is wrong.',
      'If the other side does not perform it, apply for enforcement once it is final.',
    ],
    rights: [
      'You may appeal a judgment within fifteen days of service, a ruling within ten.',
      'Until the second judgment is pronounced you may ask to take your appeal back; the court decides.',
      'Slips of the pen and of arithmetic are corrected on request.',
    ],
    duties: ['Perform a final judgment in time.', 'Whoever appeals pays the fee in time.'],
    consequences: [
      'Each party’s time runs from the day after its own service. When all have passed without an appeal, the judgment is final.',
      'After an appeal the case shows under “What happens next” what the second instance decided and since when it binds. A case sent back is filed anew, under another number.',
      'Whoever pays late owes double interest for the delay.',
      'Enforcement may be applied for within two years.',
    ],
    offline:
      'Bring or post the appeal to the court that gave the judgment. Enforcement is applied for online or at the counter.',
  },
  admission: {
    title: 'Admitting what the other side says',
    lead: 'What both sides accept need not be proved. When the other side or the court puts a fact, you may admit it, deny it or say that you do not know.',
    how: [
      'To have something accepted, choose “State a fact for the others to confirm” in the case, one fact at a time.',
      'When you are asked, read every word before you choose. If only part is right, choose “Denied” and say which part is right.',
      'To take an admission back, choose “Ask to take an admission back”, give the reasons and add evidence.',
    ],
    rights: [
      'You need not answer; silence is no admission.',
      'Until you have admitted something you may change your answer.',
    ],
    duties: ['Tell the truth.'],
    consequences: [
      'What you admit against your own interest the other side no longer has to prove.',
      'An admission is taken back if the others agree, or if it was made under duress or by grave mistake. The judge decides; until then it stands.',
      'What concerns status or the public interest, or was found to be otherwise, is not taken as admitted.',
    ],
    offline:
      'Hand it in at the counter or post it, and the clerk enters it; you may also say it at the hearing.',
  },
  adding: {
    title: 'Having somebody else come in',
    lead: 'If somebody else should sue or be sued together with those in the case, or the outcome concerns somebody else, you may ask that they come in.',
    how: [
      'In the case choose “Ask that somebody else come into the case”, say who, as what and why, and add what shows it.',
    ],
    rights: [
      'The judge decides, with reasons that all parties can read.',
      'Whoever must be part of the suit is told to take part even if nobody asks.',
    ],
    duties: [
      'Give their name, their address and what they have to do with the case, so that they can be found.',
    ],
    consequences: [
      'If it is granted, they are told to take part and are served with the complaint.',
      'If a plaintiff or defendant is not let in, that is ruled; if you think that they are liable on their own, you may sue them separately.',
    ],
    offline: 'Write it down and hand it in at the counter or post it; the clerk enters it.',
  },
  recusal: {
    title: 'Asking for another judge, clerk or appraiser',
    lead: 'If somebody who handles the case or examines something in it is close kin of a party, has an interest in it, or stands to a party in a way that may affect fairness, you may ask for somebody else.',
    how: ['In the case choose “Apply for recusal”, say who and why, and add what shows it.'],
    rights: [
      'It is decided within three days, with reasons.',
      'You may ask once for the decision to be reconsidered; the answer comes within three days.',
    ],
    duties: ['Say so when the hearing begins; what you learn later, before the debate ends.'],
    consequences: [
      'Until it is decided whoever you named stops work on the case, except for what is urgent. A reconsideration stops nothing.',
      'If it is granted, somebody else goes on with the case; if not, it goes on as before.',
    ],
    offline: 'In words or in writing: at the counter, or at the hearing itself.',
  },
  attribution: {
    title: 'This was not me',
    lead: 'What is done under your account counts as yours. If the account was stolen or the system failed, say so, and a judge decides.',
    how: [
      'Change the password at once and report the theft under “My account”: the account is stopped immediately.',
      'In the case, find the act that was not yours, choose “This was not me”, say what happened and add evidence.',
    ],
    rights: [
      'You may also report it by telephone or at the counter.',
      'While the account is stopped papers come another way, and the judge considers each of your time limits.',
    ],
    duties: ['Say so as soon as you notice.', 'Tell the truth.'],
    consequences: [
      'Until the judge has decided, the act counts. If it was not yours the docket says so; nothing is deleted.',
      'No time limit moves by itself; the judge decides, and only to a later day.',
    ],
    offline:
      'Bring your identity document to the service centre; the account is restored once you have been identified.',
  },
  feedback: {
    title: 'Suggestions, ratings, complaints',
    lead: 'Say whether the site works and how you were treated. What you write goes into no case.',
    how: [
      'Write under “Feedback”; pictures may be added.',
      'The court answers within its time, and you say whether that settles it.',
    ],
    rights: [
      'Whoever a complaint is about does not handle it.',
      'Where you give a rating and ask for no answer, nobody at the court sees whose it is.',
    ],
    duties: ['Write what happened; leave out identity numbers.'],
    consequences: ['It does not touch your case. Against a judgment one appeals.'],
    offline: 'Telephone 12368, or leave a letter at the service centre.',
  },
  help: {
    title: 'Help for older people, minors, people with disabilities, and in other languages',
    lead: 'Not seeing or hearing well, not being used to telephones, not knowing Chinese: none of it keeps you from court. Say what you need.',
    how: [
      'Choose “Larger” at the top: letters grow and pages become plainer; the size can be changed further.',
      'Every guide can be read aloud.',
      'In a case choose “Ask for help” and say what you need: sign language, an interpreter, papers in large print, somebody to explain, access and a seat.',
      'The court answers how it will be arranged.',
    ],
    rights: [
      'People of every nationality may use their own language before the court, which provides an interpreter.',
      'A minor is represented by a guardian. If there is none, tell the court.',
      'Family may help you with the screen. The decisions are yours.',
    ],
    duties: ['Say it early, so that it can be arranged.'],
    consequences: [
      'Asking for help changes no time limit and nothing about how the case is decided.',
    ],
    offline: 'There are people to help at the service centre. If you cannot come, telephone.',
  },
  equipment: {
    title: 'What equipment you need',
    lead: 'A computer or telephone on the internet with a camera and a microphone. “Test my equipment” tells you in a minute.',
    how: [
      'Use a browser of the last three years and allow it camera and microphone.',
      'At least 2 megabits a second both ways; with wireless, sit near the router.',
      'A camera of 1280 by 720.',
      'Close other video and downloads, and plug in the power.',
    ],
    rights: ['If your equipment will not do, attend at the court or ask for another day.'],
    duties: ['Try it before the hearing.'],
    consequences: [
      'Where the conditions are lacking the court goes on in person, and nothing is held against you for it.',
    ],
    offline: 'The service centre has computers and cameras that you may use.',
  },
  'staff-filing': {
    title: 'For staff: the filing counter',
    lead: 'Everything that comes is received. Look at the list, and say everything at once.',
    how: [
      'Work “To be reviewed” from the least time left.',
      'List all that is missing in one notice. A second one needs a reason, which the applicant and the head of the court see.',
      'For people at the counter use “File on behalf”, scan, and print the receipt.',
      'Where the conditions are not met, say which, and rule not to accept.',
    ],
    rights: [],
    duties: [
      'Register or rule within seven days of receipt.',
      'Never turn something away because it is on paper or late.',
    ],
    consequences: ['What is overdue appears with the president.'],
    offline:
      'When the system is down use the paper register, and enter it the same day once it is back.',
  },
  'staff-clerk': {
    title: 'For staff: notices, service, dates',
    lead: 'For each paper the system reckons who may be reached how and which day counts; you decide what to send.',
    how: [
      'Look first at what each party agreed to. Without agreement to electronic service use the post or deliver by hand.',
      'What bounced or did not arrive comes up as a task: use another way.',
      'Before setting a date look for other hearings of the parties; for a hearing online remind them to test their equipment, whose result stays on their own device.',
    ],
    rights: [],
    duties: [
      'For delivery by hand or left at the door enter time, place and witnesses.',
      'What people ask for at the counter or by telephone is entered there and then.',
    ],
    consequences: [
      'The day on the certificate starts time limits. A mistake is corrected by a further entry, never changed.',
    ],
    offline:
      'When the system is down fill in the paper return of service; enter and scan it later.',
  },
  'staff-judge': {
    title: 'For staff: what online cases ask of a judge',
    lead: 'The system decides nothing for you. When time has passed it reminds you; whether and why is yours to write.',
    how: [
      'For each step decide the manner by what the parties agreed to and what the case needs, with reasons.',
      'If somebody stayed away, look first for a fault or a request to attend in person.',
      'Preview a judgment before it is made; afterwards only a ruling corrects it.',
    ],
    rights: [],
    duties: [
      'Tell simple cases from difficult ones, and take no right from a party for the sake of speed.',
    ],
    consequences: ['Every decision stands in the docket, and the parties read its reasons.'],
    offline: 'Where the conditions for going online are lacking, use the courtroom.',
  },
};
