// A table of shapes, one for each template; its length is their number.
/**
 * What each template is filled with. STORED SHAPE: orders lie in dockets for ever; a change of a shape is a new version
 * in `templates.ts`, never an edit. Amounts are fen, days are court days, moments are instants; `null` says "none".
 * Its length is the number of templates.
 */
import {
  also,
  count,
  day,
  fen,
  flag,
  line,
  link,
  listOf,
  maybe,
  moment,
  oneOf,
  prose,
  sha256,
  shape,
  sinceLater,
  someOf,
  type Of,
} from './shape.ts';

/** Whom to ask, and where: every notice carries it, so that no paper is a dead end. */
const contact = shape({ person: line, phone: line, address: line, hours: line });
const bench = shape({ judge: maybe(line), clerk: maybe(line) });
const signatory = shape({ post: line, name: line });
const citation = shape({ law: line, articles: someOf(line) });

export const acceptanceNotice = shape({
  court: line,
  addressee: line,
  cause: line,
  opponents: someOf(line),
  acceptedOn: day,
  procedure: oneOf('ordinary', 'summary', 'small-claims'),
  /** `after-mediation`: since 2025 the fee notice comes only when mediation has failed. */
  fee: oneOf('enclosed', 'after-mediation', 'none'),
  /** Proof of identity and powers still to be handed in; often empty. */
  stillNeeded: listOf(line),
  caseLink: maybe(link),
  bench,
  contact,
  issuedOn: day,
});

export const feeNotice = shape({
  court: line,
  payer: line,
  cause: line,
  feeType: line,
  /** The amount in dispute on which the fee is reckoned; null when the fee is a fixed sum. */
  basisAmount: maybe(fen),
  reckoning: line,
  amount: fen,
  days: count,
  /** The last day, once the day of service is known; the term itself runs from service. */
  dueOn: maybe(day),
  orderNumber: line,
  /** For an appeal: then the paper tells what follows for that. */
  appeal: sinceLater(flag),
  /** The suit was settled before it was billed: then it is a debt, and nothing follows for the suit. */
  settled: sinceLater(flag),
  /** For an application: what follows is said by whoever deals with it. */
  application: sinceLater(flag),
  payLink: maybe(link),
  account: maybe(shape({ holder: line, bank: line, number: line })),
  contact,
  issuedOn: day,
});

/** FEE-53: what the suit cost, and what each party bears, has paid, gets back and has still to pay. */
export const costsList = shape({
  court: line,
  addressee: line,
  cause: line,
  fees: someOf(shape({ name: line, amount: fen })),
  total: fen,
  parties: someOf(
    shape({
      name: line,
      /** The line of whom the paper is for. */
      yours: flag,
      bears: fen,
      paid: fen,
      back: fen,
      due: fen,
    }),
  ),
  contact,
  issuedOn: day,
});

export const responseNotice = shape({
  court: line,
  addressee: line,
  plaintiffs: someOf(line),
  cause: line,
  filedOn: day,
  /** CPL-128: fifteen days; thirty for a person who lives abroad (CPL-285). */
  defenceDays: count,
  copies: count,
  enclosures: someOf(line),
  /** CPLI-274: whoever is sued by small claims is told what that means. */
  procedure: sinceLater(oneOf('ordinary', 'summary', 'small-claims')),
  online: maybe(shape({ link: maybe(link), answerBy: day })),
  bench,
  contact,
  issuedOn: day,
});

/** CPL-95: what the announcement says; to whom stands in its first. */
export const announcement = shape({ court: line, text: prose, contact, issuedOn: day });

/** CPL-95: that it stood, where and how long, and as of when what it served counts as served. */
export const announcementCertificate = shape({
  court: line,
  cause: line,
  addressee: line,
  papers: listOf(line),
  publishedOn: day,
  days: count,
  servedOn: day,
  places: listOf(line),
  proof: maybe(line),
  files: listOf(shape({ name: line, sha256 })),
  madeBy: line,
  issuedOn: day,
});

export const evidenceNotice = shape({
  court: line,
  addressee: line,
  cause: line,
  procedure: oneOf('ordinary', 'summary', 'small-claims'),
  days: count,
  dueOn: maybe(day),
  /** Who has to prove what in this case, one sentence each; may be empty. */
  burden: listOf(line),
  contact,
  issuedOn: day,
});

export const summons = shape({
  court: line,
  cause: line,
  summoned: shape({
    name: line,
    role: line /** Null where the court does not know it: nothing is printed in its place. */,
    address: maybe(line),
  }),
  reason: oneOf('hearing', 'talk', 'evidence-exchange', 'mediation', 'pronouncement', 'inquiry'),
  at: moment,
  place: line,
  online: maybe(shape({ link: maybe(link), code: line })),
  /** The summoned person's standing decides what absence leads to. */
  absence: oneOf('deemed-withdrawn', 'default-judgment', 'none'),
  notes: listOf(line),
  judge: line,
  clerk: line,
  issuedOn: day,
});

/** EVR-70: who is to testify, when and where, on what, and what follows if they do not tell the truth. */
export const witnessNotice = shape({
  court: line,
  addressee: line,
  cause: line,
  /** An appraiser answers for an opinion; a witness says what they know. */
  as: oneOf('witness', 'appraiser'),
  /** Who asked for them. */
  askedBy: line,
  matter: line,
  at: moment,
  place: line,
  manner: oneOf('in-person', 'online'),
  judge: line,
  clerk: line,
  contact,
  issuedOn: day,
});

/** CPL-79, EVR-32: question, scope, purpose and time of what a body is to examine. */
export const appraisalCommission = shape({
  court: line,
  /** The body. */
  to: line,
  cause: line,
  parties: someOf(shape({ role: line, name: line })),
  /** Left out: nobody asked, and the court orders it of its own motion. */
  askedBy: maybe(line),
  chosen: oneOf('agreed', 'named', 'lot'),
  question: line,
  scope: line,
  /** 原告证据1 定作合同 */
  samples: listOf(line),
  dueOn: day,
  advance: maybe(shape({ fen, dueOn: day })),
  judge: line,
  contact,
  issuedOn: day,
});

/** EVR-37: what was objected to an opinion, word for word, and by when the body explains, in writing. */
export const appraisalReplyDemand = shape({
  court: line,
  /** The body. */
  to: line,
  cause: line,
  question: line,
  objections: someOf(shape({ name: line, points: prose })),
  /** What lies with them, by name. */
  attached: listOf(line),
  /** What the court wants explained besides. */
  note: maybe(prose),
  dueOn: day,
  judge: line,
  contact,
  issuedOn: day,
});

export const rightsNotice = shape({
  court: line,
  addressee: line,
  cause: line,
  /** OLR-4.2.4: each step is chosen by itself. */
  steps: someOf(shape({ step: line, form: line })),
  choiceLink: maybe(link),
  answerBy: maybe(day),
  contact,
  issuedOn: day,
});

export const correctionNotice = shape({
  court: line,
  addressee: line,
  cause: maybe(line),
  receiptNumber: line,
  receivedAt: moment,
  /** OLR-9.1.2: everything that is lacking, in one go. */
  items: someOf(shape({ material: line, lacking: line, remedy: line })),
  /** Null where the notice lies in no account: its days run when it is received. */
  dueOn: maybe(day),
  days: sinceLater(count),
  /** In how many parts of the complaint they lie, where they were marked at their places. */
  parts: sinceLater(count),
  /** Of what is no civil suit: the paper it was asked for by, and what one can do where it is not accepted. */
  applied: sinceLater(shape({ document: line, way: line })),
  submitLink: maybe(link),
  contact,
  issuedOn: day,
});

export const serviceCertificate = shape({
  court: line,
  certificateNumber: line,
  cause: line,
  addressee: line,
  /** An agent or somebody else entitled to receive for the addressee. */
  receiver: maybe(line),
  /** Null where nobody has counted its pages. */
  papers: someOf(shape({ title: line, pages: maybe(count), sha256 })),
  consent: shape({
    basis: oneOf('express', 'agreed-before', 'own-address', 'by-conduct'),
    confirmedAt: moment,
    entry: count,
  }),
  channels: someOf(
    shape({
      channel: line,
      address: line,
      sentAt: moment,
      arrivedAt: maybe(moment),
      openedAt: maybe(moment),
      /** False for a reminder, which serves nothing (OLR-32). */
      serves: flag,
    }),
  ),
  /** Which limb of OLR-31 was met. The others are printed unticked. */
  branch: oneOf('confirmed-address', 'reply-or-act', 'read-presumed'),
  /** The reply, act or reading on which the second paragraph rests. */
  proof: maybe(line),
  /** Set when several channels were used: the one that was complete first. */
  earliest: maybe(line),
  effectiveAt: moment,
  /** What a judge found of the service afterwards, by which entry, and when. */
  decided: sinceLater(shape({ outcome: oneOf('undone', 'moved'), entry: count, on: day })),
  term: maybe(line),
  madeBy: line,
  logNumber: line,
  issuedOn: day,
});

export const judgment = also(
  shape({
    court: line,
    procedure: oneOf('ordinary', 'summary', 'small-claims'),
    /** `lines`: address, legal representative, agents – one sentence each. */
    parties: someOf(
      shape({ role: line, name: line, particulars: maybe(line), lines: listOf(line) }),
    ),
    course: prose,
    claims: shape({ by: line, items: someOf(line), grounds: maybe(prose) }),
    answers: listOf(shape({ by: line, text: prose })),
    /** Both in the judge's words: then it stands in their place. */
    pleadings: sinceLater(prose),
    evidence: maybe(prose),
    findings: maybe(prose),
    issues: listOf(shape({ issue: line, reasoning: prose })),
    reasons: maybe(prose),
    basis: someOf(citation),
    orders: someOf(line),
    /** Money is ordered: then the paper must tell of CPL-264. */
    moneyOrdered: flag,
    costs: prose,
    appeal: maybe(
      shape({
        court: line,
        days: count,
        /** CPL-286: those without a domicile here, who have thirty days. */
        abroad: sinceLater(listOf(line)),
      }),
    ),
    bench: someOf(signatory),
    decidedOn: day,
    staff: someOf(signatory),
  }),
  (filled) => {
    const small = filled.procedure === 'small-claims';
    const rules: readonly (readonly [boolean, string, string])[] = [
      // CPL-165: one instance; CPL-155: period and court of appeal are told in every other judgment.
      [small && filled.appeal !== null, 'appeal', 'null: a small-claims judgment is final'],
      [!small && filled.appeal === null, 'appeal', 'court and days: this judgment can be appealed'],
      // Only a small-claims judgment may leave out facts and reasons (interpretation 280).
      [!small && filled.findings === null, 'findings', 'running text'],
      [
        !small && filled.reasons === null && filled.issues.length === 0,
        'reasons',
        'running text, or issues',
      ],
    ];
    return rules.flatMap(([broken, field, why]) => (broken ? [{ field, why }] : []));
  },
);

export const refusalRuling = shape({
  court: line,
  claimants: someOf(shape({ name: line, particulars: maybe(line), lines: listOf(line) })),
  receivedOn: day,
  course: prose,
  claims: someOf(line),
  reasons: prose,
  basis: someOf(citation),
  appealCourt: line,
  /** CPL-286: those without a domicile here, who have thirty days. */
  abroad: sinceLater(listOf(line)),
  bench: someOf(signatory),
  decidedOn: day,
  staff: someOf(signatory),
  /** Not to file an administrative suit. */
  administrative: sinceLater(flag),
  /** Of enforcement and of an administrative suit the ruling is called otherwise. */
  title: sinceLater(line),
  /** It was applied for and not sued for: by whom, in which paper, and what can be done against the ruling. */
  applied: sinceLater(shape({ who: line, document: line, way: line })),
});

/** CPL-157, CPLI-245: a slip in a judgment or a ruling is mended by ruling; no appeal lies against it. */
export const correctingRuling = shape({
  court: line,
  /** 原告…与被告…定作合同纠纷 */
  matter: line,
  judgedOn: day,
  judgmentNumber: line,
  /** It mends a ruling of that number and day, and not the judgment. */
  ruling: sinceLater(flag),
  /** What that ruling is called, and this one with it, where it is no civil one. */
  title: sinceLater(line),
  wrong: prose,
  right: prose,
  reasons: prose,
  basis: someOf(citation),
  bench: someOf(signatory),
  decidedOn: day,
  staff: someOf(signatory),
});

/**
 * CPL-157: a ruling on the course of the suit: withdrawal, suspension, its end, its dismissal, a counterclaim that is not accepted.
 * `appealCourt`: where an appeal lies against it; null where none does.
 */
export const proceduralRuling = shape({
  court: line,
  parties: someOf(shape({ role: line, name: line })),
  cause: line,
  course: prose,
  reasons: prose,
  basis: someOf(citation),
  order: line,
  appealCourt: maybe(line),
  abroad: sinceLater(listOf(line)),
  bench: someOf(signatory),
  decidedOn: day,
  staff: someOf(signatory),
});

/** CPL-100: claims, facts and what the parties agreed, one by one. It binds when both sides have signed for it. */
export const mediationStatement = shape({
  court: line,
  parties: someOf(shape({ role: line, name: line, particulars: maybe(line), lines: listOf(line) })),
  course: prose,
  claims: shape({ by: line, items: someOf(line), grounds: maybe(prose) }),
  facts: prose,
  terms: someOf(line),
  costs: prose,
  bench: someOf(signatory),
  decidedOn: day,
  staff: someOf(signatory),
});

/** CPL-130: with it a case and its file go to the court that has jurisdiction. */
export const transferLetter = shape({
  court: line,
  /** The court to which it goes. */
  to: line,
  cause: line,
  parties: someOf(shape({ role: line, name: line })),
  /** When the complaint was first handed in. */
  filedOn: day,
  /** How many papers the court has made in it. */
  papers: count,
  materials: listOf(shape({ name: line, sha256 })),
  /** Paid in advance, and goes with the case; null: nothing. */
  paid: maybe(fen),
  contact,
  issuedOn: day,
});

/** Facts of one kind of case, as they were stated or answered, in groups. */
const factGroups = listOf(
  shape({ title: line, rows: someOf(shape({ label: line, value: prose })) }),
);

/** What a plaintiff filled in and handed in, printed as the paper that the other side is served with (CPL-124, CPL-128). */
export const complaint = shape({
  court: line,
  /**
   * `lines`: address, legal representative and, of a plaintiff, how to be reached (CPL-124). Never a resident id, and
   * nothing of a defendant's telephone: the other side reads it.
   */
  parties: someOf(shape({ role: line, name: line, particulars: maybe(line), lines: listOf(line) })),
  cause: maybe(line),
  claims: someOf(line),
  grounds: maybe(prose),
  /** Facts of the cause in the groups of its form. */
  facts: sinceLater(factGroups),
  /** What was filled in of the form by elements (法〔2025〕82号). */
  elements: sinceLater(listOf(shape({ label: line, value: prose }))),
  materials: listOf(shape({ name: line, sha256 })),
  signers: someOf(line),
  /** Whose account handed it in, where that is not a plaintiff's own. */
  handedInBy: maybe(line),
  receiptNumber: maybe(line),
  submittedAt: moment,
  /** Brought to the counter, in writing or by word of mouth, or sent by post, and entered there; null for one handed in online. */
  counter: sinceLater(oneOf('written', 'oral', 'post')),
  /** The day on which it came, where it was entered on a later one: then no hour is known. */
  receivedOn: sinceLater(day),
  /** When the complaint was last mended on a correction notice; null for the first. */
  correctedAt: maybe(moment),
  /** The number of the case from which a judge separated these claims: nobody wrote the paper as it is (CPL-143). */
  separatedFrom: sinceLater(line),
  /** What each answer to a notice changed; orders from before it was said have none. */
  mended: sinceLater(listOf(shape({ on: day, what: line }))),
});

/** What somebody filled in and handed in that is no civil suit, under the title of its kind (OLR-9.3.0). */
export const application = shape({
  title: line,
  court: line,
  /** As on a complaint: never a resident id, and nothing of how the other side is reached. */
  parties: someOf(shape({ role: line, name: line, particulars: maybe(line), lines: listOf(line) })),
  /** The decision it is about, the grounds of a retrial. */
  about: listOf(shape({ label: line, value: prose })),
  /** How the kind calls what is asked. */
  asked: line,
  claims: someOf(line),
  grounds: maybe(prose),
  /** The papers of its list that came with it. */
  list: listOf(line),
  materials: listOf(shape({ name: line, sha256 })),
  /** What whoever signs is called. */
  signs: line,
  signers: someOf(line),
  handedInBy: maybe(line),
  receiptNumber: maybe(line),
  submittedAt: moment,
  counter: maybe(oneOf('written', 'oral', 'post')),
  receivedOn: maybe(day),
  mended: listOf(shape({ on: day, what: line })),
});

/** What the court tells whoever applied: that it was accepted, or was not. */
export const applicationNotice = shape({
  court: line,
  addressee: line,
  title: line,
  text: prose,
  contact,
  issuedOn: day,
});

/** CPL-128: what a defendant answers to the complaint, printed as the paper of which the plaintiffs get a copy. */
export const defence = shape({
  court: line,
  caseNumber: line,
  parties: someOf(shape({ role: line, name: line })),
  cause: maybe(line),
  text: prose,
  /** Facts of the cause in the groups of its form. */
  facts: sinceLater(factGroups),
  elements: sinceLater(listOf(shape({ label: line, value: prose }))),
  materials: listOf(shape({ name: line, sha256 })),
  signers: someOf(line),
  /** Whose account handed it in, where that is not the defendant's own. */
  handedInBy: maybe(line),
  receiptNumber: line,
  submittedAt: moment,
});

/** CPL-69: what a party handed in as evidence, numbered; the receipt for it. */
export const evidenceList = shape({
  court: line,
  /** Null before the case is registered. */
  caseNumber: maybe(line),
  cause: maybe(line),
  party: shape({ role: line, name: line }),
  exhibits: someOf(
    shape({
      number: count,
      name: line,
      source: line,
      purpose: line,
      form: oneOf('scan', 'copy', 'electronic', 'object'),
      group: maybe(line),
      files: someOf(shape({ name: line, sha256 })),
    }),
  ),
  late: flag,
  /** Of what came on paper: where the originals are kept. */
  keptAt: maybe(line),
  /** Whose account handed it in, where that is not the party's own. */
  handedInBy: maybe(line),
  way: oneOf('online', 'paper'),
  receivedOn: day,
  receiptNumber: line,
});

/** CPL-54, CPL-59: what a defendant sues back for, or a third party claims, printed as the paper that is served on those it is against. */
export const counterclaim = shape({
  court: line,
  /** Of the suit in which it is brought. */
  caseNumber: line,
  parties: someOf(shape({ role: line, name: line })),
  cause: maybe(line),
  claims: someOf(line),
  grounds: maybe(prose),
  materials: listOf(shape({ name: line, sha256 })),
  signers: someOf(line),
  /** Whose account handed it in, where that is not the defendant's own. */
  handedInBy: maybe(line),
  receiptNumber: line,
  submittedAt: moment,
});

/** CPL-172: who appeals against whom, which judgment of which court, what is asked for and why. */
export const appeal = shape({
  /** The court that tried the case, through which the petition comes. */
  court: line,
  upperCourt: maybe(line),
  /** Of the ruling, where the appeal is against one. */
  judgmentNumber: line,
  /** Against a ruling, and what was ruled on; null: against the judgment. */
  ruling: sinceLater(
    oneOf(
      'acceptance',
      'reconsideration',
      'jurisdiction',
      'counterclaim',
      'dismissal',
      'third-party-claim',
    ),
  ),
  /** Of an administrative suit it is called otherwise. */
  title: sinceLater(line),
  cause: line,
  parties: someOf(shape({ role: line, name: line })),
  claims: prose,
  grounds: maybe(prose),
  materials: listOf(shape({ name: line, sha256 })),
  signers: someOf(line),
  /** Whose account handed it in, where that is not the appellant's own. */
  handedInBy: maybe(line),
  receiptNumber: line,
  submittedAt: moment,
});

/** CPL-174: what a party against whom an appeal is says to it; the appellant gets this paper. */
export const appealAnswer = shape({
  court: line,
  upperCourt: maybe(line),
  judgmentNumber: line,
  /** As in the petition; an answer is given on jurisdiction alone. */
  ruling: sinceLater(
    oneOf('acceptance', 'jurisdiction', 'counterclaim', 'dismissal', 'third-party-claim'),
  ),
  cause: line,
  parties: someOf(shape({ role: line, name: line })),
  text: prose,
  materials: listOf(shape({ name: line, sha256 })),
  signers: someOf(line),
  /** Whose account handed it in, where that is not the party's own. */
  handedInBy: maybe(line),
  receiptNumber: line,
  submittedAt: moment,
});

/**
 * CPLI-136: how a party wants to be served, where, and for which papers, with what it was told of it. Read by the court
 * alone: addresses and telephones are nobody else's.
 */
export const addressConfirmation = shape({
  court: line,
  cause: line,
  party: shape({ role: line, name: line, representative: maybe(line) }),
  address: maybe(line),
  phone: maybe(line),
  receiver: maybe(line),
  electronic: flag,
  /** Empty where the party takes paper only. */
  ways: listOf(shape({ way: line, to: line })),
  judgmentsToo: flag,
  /** Null: by the party's own account. Otherwise who of the court wrote it down, and from what. */
  recorded: maybe(shape({ by: line, basis: line, evidence: line })),
  confirmedAt: moment,
  contact,
});

/** To be filled in by hand: for whoever brings or posts it. */
export const addressForm = shape({ court: line, contact });

/** What stands in an unfinished complaint, to be signed and brought to the counter. Whatever is missing is left to the pen. */
export const complaintDraft = shape({
  /** Null where none of several is chosen yet. */
  court: maybe(line),
  parties: someOf(shape({ role: line, name: maybe(line), lines: listOf(line) })),
  cause: maybe(line),
  claims: listOf(line),
  grounds: maybe(prose),
  facts: factGroups,
  elements: listOf(shape({ label: line, value: prose })),
  materials: listOf(line),
  contact: maybe(contact),
});

export const filingReceipt = shape({
  court: line,
  receiptNumber: line,
  submitter: line,
  matter: line,
  receivedAt: moment,
  /** The day on which it came, where it was entered on a later one: then no hour is known. */
  receivedOn: sinceLater(day),
  way: oneOf('online', 'window', 'post'),
  materials: listOf(
    shape({
      name: line,
      form: oneOf('electronic', 'original', 'copy', 'scan'),
      /** Null where nobody has counted them. */
      pages: maybe(count),
      sha256,
    }),
  ),
  /** What was marked on receipt (late, incomplete, …): received all the same. */
  remarks: listOf(line),
  nextStep: prose,
  decideBy: maybe(day),
  contact,
});

export const paymentReceipt = shape({
  court: line,
  receiptNumber: line,
  payer: line,
  cause: line,
  feeType: line,
  amount: fen,
  paidAt: moment,
  channel: line,
  orderNumber: line,
  transaction: line,
  /** How and when the fiscal electronic ticket can be had. */
  ticket: line,
  contact,
});

/** OOR-18.1.0: the ticket of one payment. */
export const feeTicket = shape({
  court: line,
  /** The number of the entry's receipt: whoever holds the ticket may ask whether the court entered it. */
  ticketNumber: line,
  payer: line,
  /** For whom it was paid. */
  party: line,
  cause: line,
  feeType: line,
  amount: fen,
  enteredAt: moment,
  channel: line,
  transaction: line,
  /** It came after the days to pay were over. */
  late: flag,
  /** The number that the finance department gave it; null where the court is not joined to its platform. */
  /** Number and check code of the treasury; null until it has given them. */
  fiscalNumber: maybe(line),
  fiscalCheck: sinceLater(maybe(line)),
  /** By a stand-in: no number of the treasury. */
  fiscalSimulated: sinceLater(flag),
  contact,
});

/** OOR-18.1.0: the ticket of money that went back: as much less of those given when it came. */
export const feeReversal = shape({
  court: line,
  ticketNumber: line,
  /** The tickets of which it takes back, each with how much. */
  originals: listOf(line),
  payee: maybe(line),
  party: line,
  cause: line,
  feeType: line,
  amount: fen,
  enteredAt: moment,
  channel: line,
  transaction: line,
  /** Number and check code of the treasury; null until it has given them. */
  fiscalNumber: maybe(line),
  fiscalCheck: sinceLater(maybe(line)),
  /** By a stand-in: no number of the treasury. */
  fiscalSimulated: sinceLater(flag),
  /** Of a payment that was corrected to nought: no money went back. */
  corrected: sinceLater(flag),
  contact,
});

/**
 * OLR-16, OOR-21: what a verification of a deposit on a chain found: what was compared with what, when, and who answered. It finds
 * nothing of itself, and says so.
 */
export const verificationReport = shape({
  court: line,
  cause: line,
  /** 原告证据1 */
  exhibit: line,
  name: line,
  party: line,
  platform: line,
  number: line,
  algorithm: oneOf('sha-256', 'sm3'),
  /** As its party stated them; to the minute, by the clock of the court. */
  stated: shape({ at: line, hash: maybe(sha256) }),
  /** Of each file that the court holds, by the algorithm of the deposit. */
  files: listOf(shape({ name: line, digest: sha256 })),
  registry: line,
  /** A stand-in answered. */
  simulated: flag,
  outcome: oneOf('match', 'mismatch', 'not-found'),
  record: maybe(shape({ hash: sha256, at: moment, block: maybe(line) })),
  checks: maybe(
    shape({
      bytes: oneOf('equal', 'different'),
      stated: oneOf('equal', 'different', 'none'),
      proof: oneOf('holds', 'fails', 'none'),
      time: oneOf('equal', 'different'),
    }),
  ),
  verifiedAt: moment,
  contact,
});

export const transcriptCover = shape({
  court: line,
  cause: line,
  session: line,
  startedAt: moment,
  endedAt: moment,
  place: line,
  mode: oneOf('online', 'courtroom', 'mixed'),
  open: flag,
  bench: someOf(signatory),
  staff: someOf(signatory),
  present: someOf(shape({ role: line, name: line, mode: oneOf('online', 'courtroom') })),
  pages: count,
  transcript: sha256,
  recordings: listOf(shape({ name: line, sha256 })),
  confirmations: listOf(
    shape({
      name: line,
      state: oneOf('confirmed', 'confirmed-with-changes', 'refused'),
      at: moment,
      note: maybe(line),
    }),
  ),
});

export const invitation = shape({
  court: line,
  addressee: line,
  role: line,
  cause: line,
  plaintiffs: someOf(line),
  steps: someOf(line),
  link,
  accessCode: line,
  answerBy: day,
  contact,
  issuedOn: day,
});

export type AcceptanceNoticeData = Of<typeof acceptanceNotice>;
export type FeeNoticeData = Of<typeof feeNotice>;
export type CostsListData = Of<typeof costsList>;
export type ResponseNoticeData = Of<typeof responseNotice>;
export type EvidenceNoticeData = Of<typeof evidenceNotice>;
export type SummonsData = Of<typeof summons>;
export type WitnessNoticeData = Of<typeof witnessNotice>;
export type AppraisalCommissionData = Of<typeof appraisalCommission>;
export type AppraisalReplyDemandData = Of<typeof appraisalReplyDemand>;
export type RightsNoticeData = Of<typeof rightsNotice>;
export type CorrectionNoticeData = Of<typeof correctionNotice>;
export type ServiceCertificateData = Of<typeof serviceCertificate>;
export type JudgmentData = Of<typeof judgment>;
export type RefusalRulingData = Of<typeof refusalRuling>;
export type CorrectingRulingData = Of<typeof correctingRuling>;
export type ProceduralRulingData = Of<typeof proceduralRuling>;
export type MediationStatementData = Of<typeof mediationStatement>;
export type FilingReceiptData = Of<typeof filingReceipt>;
export type PaymentReceiptData = Of<typeof paymentReceipt>;
export type TranscriptCoverData = Of<typeof transcriptCover>;
export type InvitationData = Of<typeof invitation>;
