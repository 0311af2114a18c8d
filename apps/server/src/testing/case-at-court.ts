import type { CaseSpaceDto } from '@xiezhi/contract';
import { catalogue } from '@xiezhi/procedures';
import type { Browser, TestServer } from './browser.ts';
import { gu, register, signedIn, zhao } from './people.ts';

type Input = Readonly<Record<string, unknown>>;

/** Those of the court whom a case meets, and the defendant. */
export const staff = {
  lin: { name: '林知微', residentId: '110105198511220048', mobile: '13800000033' },
  lu: { name: '陆怀瑾', residentId: '110105197912010012', mobile: '13800000035' },
  he: { name: '何书岚', residentId: '110105199306150022', mobile: '13800000036' },
};
export const bai = { name: '柏仲书', residentId: '110105197107190057', mobile: '13800000037' };

/** A case of Ms Zhao against Mr Bai, at a court with a reviewer, a judge and a clerk, driven through the routes. */
export class CaseAtCourt {
  readonly server: TestServer;
  readonly court: string;
  stream = '';
  /** The accounts of those of {@link staff}, by their short names. */
  readonly #key: Record<string, string> = {};

  private constructor(server: TestServer, court: string) {
    this.server = server;
    this.court = court;
  }

  /** Registered, with its judge and its clerk. */
  static async open(server: TestServer): Promise<CaseAtCourt> {
    const one = await CaseAtCourt.filed(server);
    const reviewer = await one.signIn(staff.lin);
    await one.act(reviewer, 'filing.register', { procedure: 'summary' });
    await one.act(reviewer, 'assignment.assign', { judge: one.#key['lu'], clerk: one.#key['he'] });
    return one;
  }

  /** Handed in, and with the reviewer. */
  static async filed(server: TestServer): Promise<CaseAtCourt> {
    await register(server, zhao);
    await server.establish(await register(server, gu));
    const key: Record<string, string> = {};
    for (const [name, one] of Object.entries({ ...staff, bai }))
      key[name] = await register(server, one);
    const admin = await signedIn(server, gu.mobile);
    const one = new CaseAtCourt(server, (await admin.me()).court?.id ?? '');
    Object.assign(one.#key, key);
    for (const [name, post] of [
      ['lin', 'filing-reviewer'],
      ['lu', 'judge'],
      ['he', 'clerk'],
    ] as const)
      await one.act(
        admin,
        'court.grant-office',
        { mobile: staff[name].mobile, post },
        '',
        `court:${one.court}`,
      );
    const complaint = {
      ...catalogue.command('filing.submit')?.example,
      court: one.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments: [],
    };
    const party = await one.signIn(zhao);
    one.stream = await one.act(party, 'filing.submit', complaint, '', null);
    return one;
  }

  async signIn(who: { readonly mobile: string }): Promise<Browser> {
    this.server.later(2);
    return signedIn(this.server, who.mobile);
  }

  /** @throws Error with the whole answer when it is not accepted. @returns the stream. */
  async act(
    who: Browser,
    name: string,
    input: Input,
    key = '',
    on: string | null = this.stream,
  ): Promise<string> {
    const done = await who.post(`/api/commands/${name}`, {
      commandId: this.server.nextId(),
      stream: on,
      key,
      input,
    });
    if (done.body['outcome'] !== 'accepted')
      throw new Error(`${name}: ${JSON.stringify(done.body)}`);
    return (done.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
  }

  async space(who: Browser): Promise<CaseSpaceDto> {
    return (await who.get(`/api/cases/${this.stream}`)).body as unknown as CaseSpaceDto;
  }
}
