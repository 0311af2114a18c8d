// Who may do what, held against the generated table: as long as there are acts and posts.
import type { CourtId, Instant, PersonId } from '@xiezhi/kernel';
import { folds } from '@xiezhi/record';
import type { CaseState, Post } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { labelsFor, labelsOfEntries, rolesIn } from './framework/index.ts';
import type { Actor, Role } from './framework/index.ts';

const of = (room: string, ...acts: readonly string[]) => acts.map((one) => `${room}.${one}`);

/*
 * Who may do what, held against the requirements' table of actors and permissions. Every act belongs to one column of
 * that table; a role may do an act only where the table lets it into the column.
 */
const columns = {
  account: [
    'identity.register',
    'identity.check',
    'identity.check-face',
    'identity.step-up',
  ].concat(
    ['identity.change-mobile', 'identity.change-password', 'identity.report-theft'],
    ['identity.choose-phrase'],
    ['identity.dispute', 'identity.set-up-totp', 'identity.keep-recovery-codes'],
    ['identity.add-passkey', 'identity.remove-means'],
    ['identity.change-name', 'identity.close'],
  ),
  counter: [
    'identity.register-at-counter',
    'identity.check-at-counter',
    'identity.change-mobile-at-counter',
    'identity.release-at-counter',
    'identity.report-theft-for',
    'identity.change-name-at-counter',
    'identity.reopen-at-counter',
  ],
  file: [
    ...[
      'filing.submit',
      'filing.apply',
      'filing.correct',
      'filing.supplement',
      'filing.insist',
      'filing.withdraw',
    ],
    ...[
      'defence.submit',
      'defence.object-to-jurisdiction',
      'service.object',
      'service.request-paper',
    ],
    ...['hearing.request-postponement', 'hearing.request-closure'],
    ...['transcript.request-correction', 'participation.link', 'authority.name-representative'],
    ...[
      ...['authority.grant', 'authority.choose-representatives'],
      ...['authority.change', 'authority.answer-representative'],
      'authority.name-assistant',
      'authority.end',
      'authority.accept',
      'authority.decline',
      'authority.show',
    ],
    ...['judgment.appeal', 'ruling.appeal', 'appeal.answer', 'exchange.give-opinion'],
    ...['appeal.withdraw', 'claims.answer-naming', 'suspension.report', 'attribution.challenge'],
    ...['claims.withdraw', 'claims.change', 'claims.counterclaim', 'claims.answer-counterclaim'],
    ...['claims.state-claim', 'claims.answer-claim', 'claims.withdraw-claim'],
    ...['recusal.apply', 'recusal.ask-again', 'ruling.ask-reconsideration', 'adding.ask'],
    ...['mediation.sign', 'mediation.go-back', 'mediation.answer-first'],
    ...['performance.propose', 'performance.answer', 'performance.stop'],
    ...['performance.state-payment', 'performance.confirm-payment'],
    'claims.withdraw-counterclaim',
    ...['conversion.comment-on-demand', 'conversion.report-fault'],
    ...['evidence.submit', 'evidence.replace', 'evidence.withdraw', 'evidence.apply'],
    ...['evidence.ask-time', 'evidence.request-record', 'evidence.stop-record'],
    'filing.object-to-procedure',
    'judgment.object-to-bench',
  ],
  // By a party, or by the clerk for what it hands in on paper.
  fileOrOnBehalf: [
    ...['chain.state-deposit', 'chain.contest', 'chain.answer-proof', 'chain.apply'],
    'chain.correct-connection',
    'chain.record-report',
    ...['admission.state', 'admission.answer', 'admission.take-back'],
    ...of('appraisal', 'state-choice', 'object', 'ask-anew', 'ask-fee-back'),
  ],
  // By those who examine something for the court, of what was entrusted to them.
  examine: [...of('appraisal', 'answer', 'undertake', 'ask-court', 'issue', 'sign', 'reply')],
  verify: ['chain.verify-again', 'chain.hand-over'],
  // Also of a filing that became no case, whose file the reviewer keeps.
  onBehalfOfAnybody: [
    'appeal.record-withdrawal',
    ...['appeal.record-paper', 'filing.record-papers', 'service.record-objection'],
    'docket.record-notice-given',
    ...['recusal.record-application', 'recusal.record-asking-again', 'authority.record-ending'],
    'adding.record-asking',
    ...['authority.record-paper', 'authority.record-change', 'authority.record-representatives'],
    ...['fees.record-relief-request', 'fees.record-review-request'],
  ],
  onBehalf: ['defence.record-paper'].concat([
    'appeal.record-answer',
    ...['exchange.record-opinion', 'exchange.note-opinion'],
    'evidence.record-paper',
    ...['claims.record-withdrawal', 'claims.record-change', 'claims.record-counterclaim'],
    'claims.record-naming',
    'claims.record-claim',
    'suspension.note-event',
    'attribution.record-challenge',
    'claims.record-counterclaim-withdrawal',
    'consent.record-withdrawal',
    'hearing.record-postponement-request',
    'hearing.record-closure-request',
    ...['claims.record-answer', 'defence.record-objection'],
    ...['evidence.record-application', 'evidence.record-time-request', 'evidence.note-advance'],
    'fees.record-forgone-refund',
    'filing.record-procedure-objection',
    'judgment.record-bench-objection',
    ...['mediation.record-signature', 'mediation.record-going-back', 'mediation.countersign'],
    'authority.record-represented-answer',
    ...of('appraisal', 'record-declining', 'record-reply', 'hand-over', 'take-back', 'send-demand'),
  ]),
  review: [
    'filing.hand-over',
    ...['filing.accept', 'filing.close-application', 'filing.pass-on-papers'],
    ...['filing.record-insistence', 'filing.record-withdrawal', 'filing.record-correction'],
    'filing.request-correction',
    'filing.register',
    'filing.return',
    'filing.explain',
    'filing.propose-refusal',
    'filing.reopen',
    'mediation.refer-first',
  ],
  // Before and after a bench is named.
  mediateFirst: [
    ...['mediation.record-first-answer', 'mediation.take-up-first'],
    ...['mediation.extend-first', 'mediation.end-first'],
  ],
  assign: ['assignment.assign'],
  nameStandIn: ['assignment.name-stand-in'],
  read: ['reading.open'],
  giveConsent: [
    ...['consent.answer', 'conversion.request-online'],
    'consent.withdraw',
    'consent.choose-manner',
    'conversion.request',
    'conversion.demand-offline',
    'service.confirm-address',
  ],
  record: ['authority.record', 'authority.ask-for-proof', 'authority.end-guardianship'],
  askConsent: [
    'consent.ask',
    ...['consent.record', 'conversion.record-online-request'],
    'consent.record-manner',
    ...['conversion.note-obstacle', 'conversion.record-fault'],
    'service.record-address',
    'participation.invite',
    'participation.correct-party',
  ],
  decideMode: [
    'consent.decide-withdrawal',
    'conversion.decide-online',
    'mode.decide',
    'mode.propose-kind',
  ].concat(['mode.use-fast-track', 'mode.leave-fast-track']),
  approveKinds: ['mode.answer-kind'],
  supervise: ['filing.see-second-notice'],
  sign: ['transcript.confirm'],
  transcript: ['transcript.upload', 'transcript.answer-correction'].concat(
    ['transcript.record-confirmation', 'transcript.note-refusal'],
    ['hearing.record', 'hearing.schedule', 'exchange.set-period'],
    ['evidence.record-comparison', 'admission.put'],
    ['evidence.bring-in-collected', 'evidence.note-nothing-collected', 'evidence.call-witness'],
    ['mediation.record', 'mediation.note-failure'],
  ),
  // By a rule once all are in, by hand once the period is over.
  openSeals: ['exchange.open'],
  papers: ['documents.replace', 'docket.settle-reaction', 'scanning.hold', 'scanning.clear'],
  ruleOnFiling: [
    'filing.refuse-acceptance',
    'filing.decline-refusal',
    'filing.leave-closed',
  ].concat(['filing.return-unanswered', 'filing.keep-waiting']),
  weigh: [
    'appeal.weigh',
    'appeal.decide-withdrawal',
    'attribution.decide',
    ...['service.decide-objection', 'service.find-posted-abroad'],
    'documents.correct-ruling',
  ],
  decide: [
    'fees.treat-as-withdrawn',
    ...['defence.decide-jurisdiction', 'hearing.decide-postponement', 'filing.answer-papers'],
    'hearing.decide-closure',
    ...[
      'filing.convert-procedure',
      'filing.decide-procedure-objection',
      'judgment.decide-bench',
      'judgment.decide-bench-objection',
      'fees.treat-increase-as-withdrawn',
      'fees.fix-shares',
      'conversion.decide',
      'conversion.decide-demand',
      ...['conversion.decide-absence', 'conversion.answer-fault'],
    ],
    'judgment.ask-trial-extension',
    ...['judgment.draft', 'judgment.make', 'judgment.take-back', 'judgment.correct'],
    ...['participation.add-party', 'adding.decide', 'exchange.conclude'],
    ...['evidence.decide-late', 'evidence.find', 'evidence.decide-application'],
    ...['evidence.change-testimony', 'evidence.commission-appraisal'],
    ...of('appraisal', 'order', 'order-anew', 'draw-body', 'set-lot-aside', 'decide-need'),
    ...of('appraisal', 'send-back', 'require-reply', 'settle-demand'),
    ...of('appraisal', 'settle-fee', 'decide-fee-back'),
    ...['evidence.decide-time', 'evidence.order-confidentiality'],
    ...['hearing.correct-attendance', 'service.correct-day'],
    ...['chain.find-unaltered', 'chain.overturn', 'chain.decide-integrity', 'chain.order-proof'],
    ...['chain.decide-origin', 'chain.decide-application', 'chain.commission'],
    ...['chain.demand-correction', 'chain.ask-register'],
    ...['evidence.demand-original', 'evidence.take-as-original'],
    ...['participation.admit-procuratorate', 'participation.end-procuratorate'],
    ...['claims.decide-withdrawal', 'claims.decide-change', 'claims.decide-counterclaim'],
    'claims.decide-counterclaim-withdrawal',
    ...['mediation.confirm', 'mediation.end', 'mediation.answer-late'],
    'participation.find-domicile',
    ...[
      'claims.join-cases',
      'claims.separate',
      'claims.separate-claims',
      'suspension.answer-report',
      'suspension.order',
    ],
    ...[
      'suspension.resume',
      'suspension.admit-successor',
      'suspension.terminate',
      'suspension.dismiss',
    ],
    ...['attribution.weigh-term', 'admission.decide-taking-back'],
  ],
  pronounce: ['judgment.pronounce'],
  close: ['case.close', 'defence.hand-over'],
  // By the machine where the other court is of this installation, or it is tried anew in this one.
  receipt: ['defence.note-receipt', 'appeal.note-retrial'],
  // And what another body decided, as it was decided.
  sendUp: [
    ...['appeal.send-up', 'appeal.note-outcome', 'appeal.open-retrial'],
    ...['appeal.forward-withdrawal', 'appeal.note-withdrawal-denied'],
    'recusal.record-committee-decision',
  ],
  // Before there is a bench, what opens or ends a filing is served by whoever reviewed it.
  serve: ['service.serve', 'service.record-paper', 'service.record-sending'],
  announce: [
    ...['announcement.publish', 'announcement.complete'],
    ...['announcement.order', 'announcement.withdraw'],
  ],
  receive: ['service.acknowledge', 'service.accept'],
  pay: ['fees.pay', 'fees.request-relief', 'fees.ask-review', 'fees.forgo-refund'],
  payForOthers: ['fees.pay-by-link'],
  payLink: ['fees.make-payment-link'],
  // No judge has an application here: there the president gives more time.
  relief: ['fees.decide-relief', 'fees.decide-review', 'fees.extend-term'],
  declareRecusal: ['recusal.declare'],
  decideRecusal: ['recusal.decide', 'recusal.reconsider'],
  extendTrial: ['judgment.decide-trial-extension'],
  money: [
    ...['fees.settle-payment', 'fees.refund', 'fees.note-money', 'fees.correct-payment'],
    ...['fees.order-refund', 'fees.settle-refund'],
  ],
  admin: [
    ...['court.describe', 'court.open-division', 'court.grant-office', 'court.end-office'],
    ...[
      'court.set-policy',
      'court.try-mail',
      'court.exempt-function',
      ...['court.enter-appraisal-body', 'court.enter-appraiser', 'court.strike-appraiser'],
      'identity.settle-dispute',
      'identity.freeze',
      'identity.release',
    ],
  ],
  calendar: ['calendar', 'rate', 'court', 'term']
    .map((one) => `rulebook.propose-${one}`)
    .concat('rulebook.load-calendar', 'rulebook.load-record', 'rulebook.withdraw-proposal'),
  say: ['feedback.rate', 'feedback.submit'],
  sayMore: ['feedback.confirm'],
  answerFeedback: ['feedback.answer', 'feedback.pass-on', 'feedback.improve'],
  evaluateFeedback: ['feedback.evaluate'],
  guides: ['guidance.propose', 'guidance.vet', 'guidance.withdraw'],
  askHelp: ['help.ask'],
  noteHelp: ['help.note'],
  arrangeHelp: ['help.answer'],
  machine: [
    ...[
      'deadline.pass',
      'deadline.move',
      'rulebook.open',
      'rulebook.import-calendar',
      'court.establish',
      'fees.bill',
      'fees.note-notice',
      ...['fees.adjust', 'fees.bill-counterclaim', 'fees.bill-appeal', 'fees.settle'],
      ...['fees.bill-objection', 'filing.receive-transfer'],
      ...['documents.order', 'documents.issue', 'documents.release'],
    ],
    ...[
      ...['fees.record-payment', 'fees.record-refund', 'fees.record-ticket'],
      ...['chain.record-verification', 'chain.record-register', 'evidence.record-answer'],
      ...['consent.note-active-choice', 'consent.note-reached'],
      ...['service.record-trace', 'attribution.note-account'],
      ...['scanning.note', 'scanning.note-out', 'assignment.note-ended-post'],
      ...['claims.note-joining', 'claims.note-separated'],
      ...['service.note-act', 'service.note-announcement'],
      ...['mediation.take-effect', 'mediation.begin-first'],
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof columns;

const party: readonly Column[] = [
  'file',
  'fileOrOnBehalf',
  'giveConsent',
  'sign',
  'receive',
  'pay',
  'payLink',
  'askHelp',
];
const allowed: Readonly<Record<Role, readonly Column[]>> = {
  visitor: ['account', 'payForOthers'],
  self: ['account', 'sayMore'],
  person: ['file', 'payForOthers', 'say'],
  plaintiff: party,
  defendant: party,
  'third-party': party,
  agent: party,
  procuratorate: ['file', 'giveConsent'],
  appraiser: ['examine', 'declareRecusal'],
  'filing-judge': ['ruleOnFiling', 'weigh'],
  'filing-reviewer': [
    'record',
    'onBehalfOfAnybody',
    'serve',
    'sendUp',
    'review',
    'mediateFirst',
    'assign',
    'counter',
    'papers',
    'payLink',
    'answerFeedback',
  ],
  clerk: [
    'declareRecusal',
    'noteHelp',
    'arrangeHelp',
    'record',
    'askConsent',
    'onBehalf',
    'fileOrOnBehalf',
    'verify',
    'onBehalfOfAnybody',
    'transcript',
    'mediateFirst',
    'serve',
    'announce',
    'sendUp',
    'papers',
    'openSeals',
    'counter',
    'close',
    'receipt',
  ],
  judge: [
    'declareRecusal',
    'mediateFirst',
    'verify',
    'arrangeHelp',
    'record',
    'askConsent',
    'decideMode',
    'decide',
    'weigh',
    'pronounce',
    'close',
    'receipt',
    'sendUp',
    'relief',
    'decideRecusal',
    'serve',
    'announce',
    'transcript',
    'papers',
    'openSeals',
  ],
  'judge-assistant': [],
  'division-head': ['assign', 'read', 'approveKinds'],
  president: [
    'assign',
    'nameStandIn',
    'read',
    'supervise',
    'approveKinds',
    'relief',
    'decideRecusal',
    'extendTrial',
    'admin',
    'calendar',
    'answerFeedback',
    'evaluateFeedback',
    'guides',
  ],
  'finance-officer': ['money'],
  administrator: ['admin', 'calendar', 'answerFeedback', 'guides'],
  rule: ['machine', 'openSeals'],
  clock: ['machine'],
  system: ['machine', 'receipt'],
};

const columnOf = (name: string): Column | undefined =>
  (Object.keys(columns) as Column[]).find((one) =>
    (columns[one] as readonly string[]).includes(name),
  );

describe('acts', () => {
  test('every act stands in one column, and every column holds acts that exist', () => {
    const listed = Object.values(columns).flat().sort();
    expect(listed).toEqual(catalogue.commands.map((one) => one.name).sort());
  });

  test.each(catalogue.commands.map((one) => [one.name, one.by] as const))('%s', (name, by) => {
    const column = columnOf(name);
    const beyond = by.filter((role) => column === undefined || !allowed[role].includes(column));
    expect(beyond).toEqual([]);
  });

  test('the table in the docs is that of the declarations', async () => {
    const roles = Object.keys(allowed) as Role[];
    const rows = catalogue.commands.map(
      (one) =>
        `| ${[one.name, ...roles.map((role) => (one.by.includes(role) ? '●' : ''))].join(' | ')} |`,
    );
    const lines = [
      '# Who may do what',
      '',
      'Made from the declarations of the acts; a test compares it. A case role is held by taking part in that case, a post',
      'by office; being a judge or a clerk of the court gives nothing in a case to which one is not assigned.',
      '',
      `| ${['act', ...roles].join(' | ')} |`,
      `| ${['', ...roles].map(() => '---').join(' | ')} |`,
      ...rows,
      '',
    ];
    await expect(lines.join('\n')).toMatchFileSnapshot('../../../docs/permissions.md');
  });
});

describe('reading', () => {
  const court = 'court-1' as CourtId;
  const empty = folds.case.initial;
  const at: CaseState = { ...empty, filing: { ...empty.filing, court } };
  const now = '2026-11-26T03:00:00.000Z' as Instant;
  const holderOf = (post: Post, division: string | null = null): Actor => ({
    kind: 'person',
    id: post,
    person: post as PersonId,
    name: post,
    level: 3,
    session: 3,
    frozen: false,
    asksAt: now,
    offices: [{ court, post, division }],
  });
  const reads = (post: Post, state = at, division: string | null = null): readonly string[] => [
    ...labelsFor(holderOf(post, division), 'case', 'case-1', state),
  ];
  const heard: CaseState = {
    ...at,
    participation: {
      ...at.participation,
      participants: [
        {
          id: 'a1',
          role: 'judge',
          side: null,
          name: '某法官',
          kind: 'person',
          person: 'somebody-else' as PersonId,
          principal: null,
          authority: null,
          standing: null,
          division: null,
          proof: null,
          residentId: null,
          creditCode: null,
          representative: null,
          ethnicity: null,
          occupation: null,
          workplace: null,
          address: null,
          mobile: null,
          email: null,
          from: '2026-11-26T01:00:00.000Z' as Instant,
          to: null,
          ended: null,
          invited: null,
          proofPapers: [],
        },
      ],
    },
  };

  test('an administrator, a judge and a clerk know nothing of a case they are not assigned to', () => {
    for (const post of ['administrator', 'judge', 'clerk', 'judge-assistant'] as const)
      expect(reads(post), post).toEqual(['public']);
  });

  test('whoever reviews filings reads all until the case has its judge, then what all parties read', () => {
    expect(reads('filing-reviewer')).toContain('court');
    expect(reads('filing-reviewer', heard)).toEqual(['public', 'parties']);
  });

  const first = heard.participation.participants.at(0);
  const registered: CaseState = {
    ...heard,
    filing: { ...heard.filing, caseNumber: '（2026）演0102民初1号' },
  };
  const inDivision = (division: string): CaseState => ({
    ...registered,
    participation: { ...heard.participation, participants: first ? [{ ...first, division }] : [] },
  });
  const forAReason = (state: CaseState, post: Post): CaseState => ({
    ...state,
    reading: { openUntil: { [post]: '2026-11-26T15:59:59.999Z' as Instant } },
  });

  /*
   * The letters of the requirements' table: D, the own division; X, the whole court; "with reason", after `reading.open`.
   * Each row: post, its division, the case's division, whether it knows of the case, what it reads with a reason.
   */
  const none = ['public'];
  const asParties = ['public', 'parties'];
  const ofFees = ['public', 'side:plaintiff', 'side:defendant', 'side:third-party'];
  test.each<[Post, string | null, string, boolean, readonly string[]]>([
    ['division-head', 'v2', 'v2', true, asParties],
    ['division-head', 'v2', 'v3', false, none],
    ['division-head', null, 'v2', false, none],
    ['president', null, 'v2', true, asParties],
    ['filing-reviewer', 'v1', 'v2', false, none],
    ['filing-reviewer', 'v2', 'v2', true, asParties],
    ['finance-officer', null, 'v2', true, ofFees],
    ['judge', 'v2', 'v2', false, none],
    ['clerk', 'v2', 'v2', false, none],
  ])('%s of %s and a case of %s', (post, own, division, knows, withReason) => {
    const state = inDivision(division);
    const roles = rolesIn(holderOf(post, own), 'case', 'case-1', state);
    expect(roles.has(post)).toBe(knows);
    expect(reads(post, forAReason(state, post), own)).toEqual(withReason);
    const reasonNeeded = post === 'president' || post === 'division-head';
    expect(reads(post, state, own)).toEqual(reasonNeeded ? none : withReason);
  });

  test('a reason ends with its day, and carries nobody else', () => {
    const state = forAReason(inDivision('v2'), 'president');
    const later = { ...holderOf('president'), asksAt: '2026-11-26T16:00:00.000Z' as Instant };
    expect([...labelsFor(later, 'case', 'case-1', state)]).toEqual(none);
    expect(reads('division-head', state, 'v2')).toEqual(none);
  });

  const entry = (kind: string) => ({
    kind,
    seq: 1,
    actor: { kind: 'clock' } as const,
    body: {},
  });

  test('the finance officer reads of fees and nothing else', () => {
    const reads = labelsOfEntries(holderOf('finance-officer'), 'case', 'case-1', registered);
    expect([...reads(entry('fees.Billed'))]).toEqual(ofFees);
    expect([...reads(entry('filing.Submitted'))]).toEqual(['public']);
  });

  test('of a suit that has no number yet the finance officer knows nothing: nothing is billed in it', () => {
    const unnumbered = labelsOfEntries(holderOf('finance-officer'), 'case', 'case-1', heard);
    expect([...unnumbered(entry('fees.Billed'))]).toEqual(none);
    expect([...rolesIn(holderOf('finance-officer'), 'case', 'case-1', heard)]).toEqual(
      [...rolesIn(holderOf('administrator'), 'case', 'case-1', heard)].filter(
        (role) => role !== 'administrator',
      ),
    );
  });

  test('two posts in one hand open no more than each of them', () => {
    const both = {
      ...holderOf('president'),
      offices: [...holderOf('president').offices, ...holderOf('finance-officer').offices],
    };
    const reads = labelsOfEntries(both, 'case', 'case-1', inDivision('v2'));
    expect([...reads(entry('filing.CorrectionRequested'))]).toEqual(['public']);
    expect([...reads(entry('fees.Billed'))]).toEqual(ofFees);
  });

  test('CPL-47: whoever stands on a side of a case is no court to it, whatever post they hold', () => {
    const state: CaseState = {
      ...heard,
      participation: {
        ...heard.participation,
        participants: (['judge', 'defendant'] as const).flatMap((role) =>
          first
            ? [
                {
                  ...first,
                  id: role,
                  role,
                  side: role === 'judge' ? null : role,
                  person: 'filing-reviewer' as PersonId,
                },
              ]
            : [],
        ),
      },
    };
    const holder = holderOf('filing-reviewer');
    expect([...rolesIn(holder, 'case', 'case-1', state)]).toEqual([
      'visitor',
      'person',
      'defendant',
    ]);
    expect([...labelsFor(holder, 'case', 'case-1', state)]).toEqual([
      'public',
      'parties',
      'side:defendant',
      'person:filing-reviewer',
    ]);
  });
});
