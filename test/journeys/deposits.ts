import { admitted } from './finding.ts';
import type { Person, Stage } from './stage.ts';

export interface Space {
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly kind: string; readonly seq: number }[];
  readonly exhibits: readonly {
    readonly id: string;
    /** As the court names it: 原告证据3. */
    readonly number: string;
    readonly marks: readonly string[];
    readonly facts: readonly { readonly label: string; readonly value: string }[];
    readonly files: readonly { readonly name: string; readonly url: string }[];
  }[];
}

/** What people at a screen do and read about data that was deposited on a chain. */
export function depositsAt(stage: Stage) {
  const read = async <T>(who: Person, path: string): Promise<T> =>
    (await who.context.request.get(`${stage.base}${path}`)).json() as Promise<T>;
  const spaceOf = (who: Person, stream: string): Promise<Space> =>
    read<Space>(who, `/api/cases/${stream.slice('case:'.length)}`);

  /** The case in which this person may contest what was deposited. */
  async function contested(who: Person): Promise<string> {
    for (const { stream } of await read<readonly { stream: string }[]>(who, '/api/cases')) {
      const { offers } = await spaceOf(who, stream);
      if (offers.some(({ command }) => command === 'chain.contest')) return stream;
    }
    throw new Error('the demo has no case with data deposited on a chain');
  }

  const marksOf = async (who: Person, stream: string, id: string): Promise<readonly string[]> =>
    (await spaceOf(who, stream)).exhibits.find((one) => one.id === id)?.marks ?? [];

  /** What the card of an exhibit says to somebody who opens it. */
  async function cardOf(who: Person, stream: string, id: string, desk = ''): Promise<string> {
    await who.goTo(`${desk}/cases/${encodeURIComponent(stream)}`);
    await who.page.locator(`#exhibit-${id} summary`).click();
    await who.looksRight();
    return who.page.locator(`#exhibit-${id}`).innerText();
  }

  /** One exhibit found on by the judge, all three sides of it, to this outcome. */
  async function find(judge: Person, stream: string, name: RegExp): Promise<string> {
    await judge.goTo(`/do/evidence.find?stream=${encodeURIComponent(stream)}&key=&from=desk`);
    await admitted(judge.page.getByRole('region', { name }), '核验一致，与定作合同相互印证。');
    await judge.page.getByRole('button', { name: '作出认定' }).click();
    await judge.page
      .locator('main')
      .getByText(/办好了|不能采信/)
      .first()
      .waitFor();
    return judge.page.locator('main').innerText();
  }

  return { spaceOf, contested, marksOf, cardOf, find };
}
