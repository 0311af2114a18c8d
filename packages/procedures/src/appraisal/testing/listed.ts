import type { StreamId } from '@xiezhi/kernel';
import type { Actor } from '../../framework/index.ts';
import { CivilCase } from '../../testing/civil.ts';
import type { Tried } from '../../testing/index.ts';

/** Whose number it is: the people of the bodies on the list. */
const holders: Readonly<Record<string, { readonly person: string; readonly name: string }>> = {
  '13800000021': { person: 'gumj', name: '顾明鉴' },
  '13800000022': { person: 'yanz', name: '严知微' },
  '13800000023': { person: 'taor', name: '陶然' },
  '13800000001': { person: 'qian', name: '钱守拙' },
  // Somebody else of the same name.
  '13800000024': { person: 'other-qian', name: '钱守拙' },
};

export const mingjian = '云州市明鉴电子数据鉴定中心';
export const qiuzhen = '云州市求真鉴定所';

/** A case before its judge, at a court that has two bodies on its list; the first has two appraisers with accounts. */
export class ListedCase {
  readonly #case: CivilCase;
  readonly #admin: Actor;
  readonly appraisers: Readonly<Record<'gu' | 'yan' | 'tao', Actor>>;

  private constructor(one: CivilCase, admin: Actor) {
    this.#case = one;
    this.#admin = admin;
    const named = (id: string, name: string): Actor => one.court.person(id, { name });
    this.appraisers = {
      gu: named('gumj', '顾明鉴'),
      yan: named('yanz', '严知微'),
      tao: named('taor', '陶然'),
    };
  }

  static async ready(): Promise<ListedCase> {
    const one = await CivilCase.registered(
      '2026-03-02T01:00:00.000Z',
      'ordinary',
      {},
      {
        'person-by-mobile': (question) => holders[question as string] ?? null,
      },
    );
    await one.linked();
    const court = one.state.filing.court ?? '';
    const admin = one.court.person('admin', { posts: ['administrator'], court });
    const listed = new ListedCase(one, admin);
    for (const name of [mingjian, qiuzhen]) await listed.enter(name);
    for (const [mobile, body] of [
      ['13800000021', 'b1'],
      ['13800000022', 'b1'],
      ['13800000023', 'b2'],
    ] as const)
      await listed.appraiser(mobile, body);
    return listed;
  }

  get state() {
    return this.#case.state;
  }

  get case(): CivilCase {
    return this.#case;
  }

  get courtStream(): StreamId {
    return `court:${this.state.filing.court ?? ''}` as StreamId;
  }

  async enter(name: string): Promise<Tried> {
    const input = {
      name,
      licence: '云司鉴许 100001 号',
      fields: '电子数据、文书',
      address: '云州市西湖区问渠路 8 号',
      phone: '0800-5560',
    };
    return this.#case.court.when(
      this.#admin,
      'court.enter-appraisal-body',
      this.courtStream,
      input,
    );
  }

  appraiser(mobile: string, body: string): Promise<Tried> {
    const input = { mobile, certificate: '云司鉴 2021001' };
    return this.#case.court.when(
      this.#admin,
      'court.enter-appraiser',
      this.courtStream,
      input,
      body,
    );
  }

  strike(key: string): Promise<Tried> {
    return this.#case.court.when(
      this.#admin,
      'court.strike-appraiser',
      this.courtStream,
      { why: '许可证到期' },
      key,
    );
  }

  /** Of the court’s own motion, on what the plaintiff must prove. */
  async ordered(): Promise<void> {
    await this.must('lu', 'appraisal.order', {
      participant: 'p1',
      what: '网页存证数据一份',
      heldBy: '存证平台',
      purpose: '存证以前网页有没有被改动？',
      reasons: '不鉴定不能查明。',
    });
  }

  must(
    who: 'zhao' | 'qian' | 'he' | 'lu',
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = '',
  ): Promise<void> {
    return this.#case.must(who, name, input, key);
  }

  try(
    who: 'zhao' | 'qian' | 'he' | 'lu',
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = '',
  ): Promise<Tried> {
    return this.#case.try(who, name, input, key);
  }

  tryAs(
    who: 'gu' | 'yan' | 'tao',
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = 'g1',
  ): Promise<Tried> {
    return this.#case.court.when(this.appraisers[who], name, this.#case.stream, input, key);
  }

  async mustAs(
    who: 'gu' | 'yan' | 'tao',
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    key = 'g1',
  ): Promise<void> {
    const tried = await this.tryAs(who, name, input, key);
    if (tried.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(tried)}`);
  }

  /** As somebody says of an exhibit what they think of it. */
  opinionOn(exhibit: string) {
    return {
      receivedOn: '2026-03-02',
      attachments: [CivilCase.file('d')],
      exhibits: [
        {
          exhibit,
          authenticity: 'agreed',
          legality: 'agreed',
          relevance: 'agreed',
        },
      ],
    };
  }

  /** Drawn by lot, and commissioned: with seed 1f and two bodies the remainder is 1, with three it is 1. */
  async commissioned(
    also: Readonly<Record<string, unknown>> = {},
    application = 'application-1',
  ): Promise<void> {
    await this.must('lu', 'evidence.commission-appraisal', { ...commission, ...also }, application);
  }
}

export const commission = {
  body: mingjian,
  chosen: 'named',
  question: '存证以前网页有没有被改动？',
  scope: '网页存证数据一份',
  dueOn: '2026-05-20',
  reasons: '双方协商不成，这一家有电子数据的业务。',
};
