import type { StreamId } from '@xiezhi/kernel';
import { personRegistered } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { sittingsAhead } from '../shared/other-sittings.ts';
import type { Tried } from './index.ts';
import { Scenario } from './index.ts';

const file = (digit: string) => ({
  sha256: digit.repeat(64),
  name: `${digit}.pdf`,
  mediaType: 'application/pdf',
  bytes: 1,
});

/** What the notice on paper shows to each: the same for everybody but a third party. */
const codeOf = (participant: string): string =>
  participant.startsWith('t') ? '3N8P-64XW' : '7K4M-92QH';

/** What a payment link of that name is paid by. */
export const payCodeOf = (link: string): string =>
  `7K4M-92QH-${link.toUpperCase().padStart(4, 'X')}`;

/** A civil case with one plaintiff and one defendant, brought as far as a test needs it by the court's own commands. */
export class CivilCase {
  readonly court: Scenario;
  readonly people: Readonly<Record<'zhao' | 'qian' | 'lin' | 'he' | 'lu', Actor>>;
  readonly stream: StreamId;

  readonly #filing: Readonly<Record<string, unknown>>;

  private constructor(
    court: Scenario,
    people: CivilCase['people'],
    stream: StreamId,
    filing: Readonly<Record<string, unknown>>,
  ) {
    this.#filing = filing;
    this.court = court;
    this.people = people;
    this.stream = stream;
  }

  /** Handed in, and with the filing reviewer. */
  static async filed(
    now = '2026-03-02T01:00:00.000Z',
    also: Readonly<Record<string, unknown>> = {},
    ports: ConstructorParameters<typeof Scenario>[2] = {},
  ): Promise<CivilCase> {
    const court: Scenario = new Scenario(catalogue, now, {
      ...ports,
      'other-sittings': (question) => {
        const { besides } = question as { besides: string };
        const others = court.cases.filter((one) => one !== besides);
        return others.flatMap((one) => sittingsAhead(one, court.case(one)));
      },
      'cause-name': () => '承揽合同纠纷',
      'access-code': (question) => {
        const { participant, which } = question as { participant: string; which: number };
        const code = which === 1 ? codeOf(participant) : `2222-333${String(which)}`;
        return { code, hash: `hash of ${code}` };
      },
      'access-code-tried': (question) => {
        const { code } = question as { code: string };
        return code === 'too-many' ? code : { hash: `hash of ${code}` };
      },
      'payment-link': (question) => payCodeOf((question as { link: string }).link),
      'payment-link-tried': (question) => {
        const { code, links } = question as { code: string; links: readonly string[] };
        if (code === 'too-many') return code;
        return { link: links.find((link) => payCodeOf(link) === code) ?? null };
      },
      'lot-seed': () => '1f',
      'agent-named': (question) => {
        const { name } = question as { name: string };
        if (name === '猜') return 'too-many';
        const person = {
          钱守拙: 'qian',
          邵知行: 'shao',
          沈静宜: 'zhao',
          周小禾: 'zhou',
          吴一: 'wu',
        }[name];
        return person === undefined ? null : { person, name };
      },
    });
    const opened = await court.when(
      court.system(),
      'court.establish',
      null,
      catalogue.command('court.establish')?.example,
    );
    const key = opened.outcome === 'accepted' ? opened.stream.slice('court:'.length) : '';
    const posts = (post: 'judge' | 'clerk' | 'filing-reviewer', name: string): Actor =>
      court.person(name, { posts: [post], court: key, name });
    const people = {
      zhao: court.person('zhao', { name: '沈静宜' }),
      qian: court.person('qian', { name: '钱守拙' }),
      lin: posts('filing-reviewer', 'lin'),
      he: posts('clerk', 'clerk-he'),
      lu: posts('judge', 'judge-lu'),
    };
    const courtStream = `court:${key}` as StreamId;
    for (const [person, post] of [
      ['judge-lu', 'judge'],
      ['clerk-he', 'clerk'],
      ['lin', 'filing-reviewer'],
    ] as const) {
      court.office(courtStream, person, post);
    }
    const filing = {
      ...catalogue.command('filing.submit')?.example,
      court: key,
      plaintiff: { kind: 'person', name: '沈静宜' },
      defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
      attachments: [file('a')],
      ...also,
    };
    const filed = await court.when(people.zhao, 'filing.submit', null, filing);
    if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
    return new CivilCase(court, people, filed.stream, filing);
  }

  /** Filed, registered, assigned to a judge and a clerk, and its papers issued. */
  static async registered(
    now = '2026-03-02T01:00:00.000Z',
    procedure = 'summary',
    also: Readonly<Record<string, unknown>> = {},
    ports: ConstructorParameters<typeof Scenario>[2] = {},
  ): Promise<CivilCase> {
    return (await CivilCase.filed(now, also, ports)).toTheBench(procedure);
  }

  /** Registered, and before its judge and clerk. */
  async toTheBench(procedure: string): Promise<CivilCase> {
    const why = procedure === 'small-claims' ? { reasons: '标的额小，事实清楚。' } : {};
    await this.must('lin', 'filing.register', { procedure, ...why });
    await this.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await this.issue();
    return this;
  }

  /** Another case of the same court, with the same people. */
  async another(): Promise<CivilCase> {
    const { court, people } = this;
    const filed = await court.when(people.zhao, 'filing.submit', null, this.#filing);
    if (filed.outcome !== 'accepted') throw new Error(JSON.stringify(filed));
    return new CivilCase(court, people, filed.stream, this.#filing).toTheBench('summary');
  }

  get state() {
    return this.court.case(this.stream);
  }

  try(
    who: keyof CivilCase['people'],
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = '',
  ): Promise<Tried> {
    return this.court.when(this.people[who], name, this.stream, input, key);
  }

  /** @throws Error with the whole answer when it is not accepted. */
  async must(
    who: keyof CivilCase['people'],
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = '',
  ): Promise<void> {
    const tried = await this.try(who, name, input, key);
    if (tried.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(tried)}`);
  }

  /** The defendant has an account and links the case with the code of the notice. */
  async linked(): Promise<void> {
    this.court.given(
      'person:qian' as StreamId,
      personRegistered.make({
        shared: { name: '钱守拙' },
        personal: {
          label: 'person:qian',
          value: { residentId: '110101199003070011', mobile: '13800000001' },
        },
      }),
    );
    await this.must('he', 'participation.invite', { participant: 'd1' });
    await this.must('qian', 'participation.link', { code: '7K4M-92QH', standing: 'party' });
  }

  /** The procuratorate takes part in a public prosecution, by this prosecutor. */
  prosecuted(prosecutor = '邵知行'): Promise<void> {
    return this.must('lu', 'participation.admit-procuratorate', {
      name: '云州市东湖区人民检察院',
      capacity: 'prosecutes',
      prosecutor,
      letter: [CivilCase.file('b')],
      reasons: '派员出庭支持公诉。',
    });
  }

  /** The defendant has linked the case, takes electronic service, and complaint and notice on evidence went into the account. */
  async servedByAccount(): Promise<void> {
    await this.linked();
    const way = { electronic: true, channels: ['account'], address: '云州市东湖区柳荫巷 3 号' };
    await this.must('qian', 'service.confirm-address', way, 'd1');
    const papers = [this.paper('complaint', 'd1'), this.paper('evidence-notice', 'd1')];
    await this.must('he', 'service.serve', { papers }, 'd1');
  }

  /** The renderer's part: every ordered paper is issued under a hash of its own. */
  async issue(): Promise<void> {
    for (const one of this.state.documents.papers) {
      if (one.file !== null) continue;
      const sha256 = one.id.padStart(64, '0');
      await this.court.when(
        this.court.system(),
        'documents.issue',
        this.stream,
        {
          file: { sha256, name: `${one.title}.pdf`, mediaType: 'application/pdf', bytes: 1 },
          sm3: sha256,
        },
        one.id,
      );
    }
  }

  /** Hash of the issued paper of a template meant for that participant, or for all. */
  paper(template: string, addressee: string): string {
    const found = this.state.documents.papers.find(
      (one) => one.template === template && (one.addressee === null || one.addressee === addressee),
    );
    return found?.file?.sha256 ?? '';
  }

  /** The clerk hands over each notice to pay that this party has not had: the days to pay run from then (FEE-22). */
  async noticedToPay(participant = 'p1'): Promise<void> {
    const { documents, service } = this.state;
    const had = new Set(
      service.services
        .filter(({ addressee }) => addressee === participant)
        .flatMap(({ papers }) => papers.map(({ file: { sha256 } }) => sha256)),
    );
    const papers = documents.papers
      .filter(({ template, addressee }) => template === 'fee-notice' && addressee === participant)
      .flatMap(({ file: paper }) => paper?.sha256 ?? [])
      .filter((sha256) => !had.has(sha256));
    const how = { papers, way: 'by-hand', on: this.court.today, proof: '送达回证' };
    await this.must('he', 'service.record-paper', how, participant);
  }

  /** The clerk hands over the notice on evidence: the days for evidence run from then (CPLI-99). */
  async noticedOfEvidence(participant = 'p1', on = this.court.today): Promise<void> {
    const papers = [this.paper('evidence-notice', participant)];
    const how = { papers, way: 'by-hand', on, proof: '送达回证' };
    await this.must('he', 'service.record-paper', how, participant);
  }

  /** What this party had served last did not reach it: it says so, and a judge undoes the service. */
  async undone(who: 'zhao' | 'qian', participant: string): Promise<void> {
    const { services, objections } = this.state.service;
    const last = services.findLast((one) => one.addressee === participant)?.id;
    const said = { ground: 'wrong-person', text: '签收的人不是本人，也不认识。', attachments: [] };
    await this.must(who, 'service.object', said, last);
    const found = { outcome: 'undone', reasons: '签收人同受送达人没有关系。' };
    await this.must('lu', 'service.decide-objection', found, `v${String(objections.length + 1)}`);
  }

  /** The cashier's part: it answers for the payment that is open. */
  cashier(outcome: 'paid' | 'failed' | 'unclear' = 'paid', payment = 'y1'): Promise<Tried> {
    const answer = { outcome, reference: 'R-1' };
    const system = this.court.system('cashier');
    return this.court.when(system, 'fees.record-payment', this.stream, answer, payment);
  }

  /** The fee is paid, and the money has come. */
  async paid(): Promise<void> {
    await this.must('zhao', 'fees.pay', { channel: 'alipay', agreed: true });
    await this.cashier();
  }

  /** Paid, asked, the plaintiff online, the defendant not; complaint and notice on evidence served on paper. */
  async servedOnPaper(
    on: string,
    templates: readonly string[] = ['complaint', 'evidence-notice'],
  ): Promise<void> {
    await this.paid();
    for (const id of ['p1', 'd1'])
      await this.must('he', 'consent.ask', { steps: ['service', 'hearing'] }, id);
    await this.must(
      'he',
      'service.record-paper',
      {
        papers: templates.map((template) => this.paper(template, 'd1')),
        way: 'by-hand',
        on,
        proof: '送达回证',
      },
      'd1',
    );
  }

  static readonly file = file;
}
