import type { IncomingMessage } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StreamId } from '@xiezhi/kernel';
import { addMillis, courtDayOf, courtStream } from '@xiezhi/kernel';
import { exampleFiler, streamOf } from '@xiezhi/docket/testing/court';
import type { Actor } from '@xiezhi/procedures';
import type { Figure } from './figure.ts';
import type { HttpCourt, Visitor } from './http-court.ts';
import { nextId } from './http-court.ts';
import { inPairs, millisOf, round } from './measure.ts';

/** From a page that is turned by whoever presents to whoever follows being told of it. */
export const presenting: Figure = {
  name: 'presenting',
  summary: 'presenter lag: a turned page at the follower, against a bare relay of events',
  async run(stage, { pairs, acts }) {
    const court = await stage.court();
    const { presenter, follower, stream, sha256 } = await exchanging(court);
    const line = await listen(court.port, '/api/events', follower);
    const path = `/api/presenting/${stream.slice('case:'.length)}`;
    const say = async (who: Visitor, body: object): Promise<{ now: { id: string } | null }> => {
      const answer = await court.ask('POST', path, who, body);
      if (answer.status !== 200) throw new Error(answer.body.toString());
      return JSON.parse(answer.body.toString()) as { now: { id: string } | null };
    };
    const shown = (page: number) => ({ sha256, page, zoom: 'width', turn: 0, mark: null });
    await say(follower, { do: 'watch', window: 'bench000', follows: true });
    const { now } = await say(presenter, { do: 'begin', file: shown(1) });
    const relay = await bareRelay();
    let page = 1;
    // Slower than the measure that the court has for a hand, and the same on both sides.
    const turn = async (tell: (page: number) => Promise<unknown>, told: Line): Promise<number> => {
      page += 1;
      await rest();
      const heard = told.heard(`"page":${String(page)},`);
      let telling: Promise<unknown> = Promise.resolve();
      const lag = await millisOf(() => {
        telling = tell(page);
        return Promise.race([heard, telling.then(() => heard)]);
      });
      await telling;
      return lag;
    };
    const most = Math.max(1, Math.ceil(acts / 5));
    const median = async (tell: (page: number) => Promise<unknown>, told: Line) => {
      const found: number[] = [];
      for (let done = 0; done < most; done += 1) {
        if (done % 20 === 0)
          await say(follower, { do: 'watch', window: 'bench000', follows: true });
        found.push(await turn(tell, told));
      }
      return found.sort((left, right) => left - right)[Math.floor(found.length / 2)] ?? Number.NaN;
    };
    const measured = await inPairs(
      Math.min(pairs, 5),
      () =>
        median((to) => say(presenter, { do: 'show', id: now?.id ?? '', file: shown(to) }), line),
      () => median((to) => relay.tell(JSON.stringify(shown(to))), relay.line),
    );
    line.close();
    relay.close();
    return [
      {
        ...measured,
        name: 'presenting',
        title: 'Presenter lag ÷ a bare relay of events',
        measured:
          'a page turned by whoever presents, until the line of whoever follows has said so: session, right to present, right to read the file, for each of the two',
        against:
          'Node’s own server that passes what is posted on as an event, without asking who it is',
        goal: { most: 20 },
        notes: [
          `here ${round(measured.left)} ms from the press to the follower, ${round(measured.right)} ms by the bare relay; before the eye comes the picture of the page, which is fetched after it`,
        ],
      },
    ];
  },
};

/** A line says nothing within forty milliseconds of what it said before, and a hand turns no page faster. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

interface Line {
  /** Resolves when these words have come. */
  heard(words: string): Promise<void>;
  close(): void;
}

async function listen(port: number, path: string, who: Visitor | null): Promise<Line> {
  const asked = request({
    ...{ host: '127.0.0.1', port, path },
    headers: who === null ? {} : { cookie: who.cookie },
  });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject).end();
  });
  let waiting: { readonly words: string; readonly done: () => void } | null = null;
  let text = '';
  answer.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-20_000);
    if (waiting === null || !text.includes(waiting.words)) return;
    text = '';
    waiting.done();
    waiting = null;
  });
  answer.on('error', () => undefined);
  return {
    heard: (words) =>
      new Promise((resolve) => {
        waiting = { words, done: resolve };
      }),
    close: () => asked.destroy(),
  };
}

/** The limit: what is posted goes to everybody who listens. */
async function bareRelay(): Promise<{
  readonly line: Line;
  tell(text: string): Promise<unknown>;
  close(): void;
}> {
  const lines = new Set<{ write(text: string): void }>();
  const server = createServer((asked, answer) => {
    if (asked.method === 'GET') {
      answer.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      lines.add(answer);
      return;
    }
    let text = '';
    asked.setEncoding('utf8').on('data', (part: string) => (text += part));
    asked.on('end', () => {
      for (const line of lines) line.write(`event: presenting\ndata: ${text}\n\n`);
      answer.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const line = await listen(port, '/', null);
  return {
    line,
    tell: (text) =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, method: 'POST' }, (answer) =>
          answer.resume().on('end', () => {
            resolve(null);
          }),
        )
          .on('error', reject)
          .end(text);
      }),
    close: () => {
      line.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Exchanging {
  readonly presenter: Visitor;
  readonly follower: Visitor;
  readonly stream: StreamId;
  readonly sha256: string;
}

/** A case in which evidence is exchanged: its plaintiff presents, its judge follows. */
async function exchanging({ court, people }: HttpCourt): Promise<Exchanging> {
  const [presenter, follower] = people as [Visitor, Visitor];
  const [plaintiff, judge] = [
    court.person(presenter.person, [], exampleFiler),
    court.person(follower.person, ['judge'], exampleFiler),
  ];
  const clerk = court.person('he-0001', ['clerk']);
  const sha256 = 'ab'.repeat(32);
  const paper = { sha256, name: '合同.pdf', mediaType: 'application/pdf', bytes: 1 };
  const at: { stream: StreamId | null } = { stream: null };
  const give = async (who: Actor, name: string, input: object, key = ''): Promise<void> => {
    at.stream = streamOf(await court.give(who, name, nextId(), at.stream, { ...input }, key));
  };
  await give(plaintiff, 'filing.submit', {
    ...court.docket.options.catalogue.command('filing.submit')?.example,
    court: court.court,
    attachments: [paper],
  });
  const administrator = court.person('gu-0001', ['administrator']);
  for (const [person, post] of [
    [follower.person, 'judge'],
    ['he-0001', 'clerk'],
  ] as const) {
    Object.assign(court.docket.options.ports, {
      'person-by-mobile': () => Promise.resolve({ person, name: post }),
    });
    const input = { mobile: '13900000009', post };
    const on = courtStream(court.court);
    streamOf(await court.give(administrator, 'court.grant-office', nextId(), on, input));
  }
  const reviewer = court.person('lin-0001', ['filing-reviewer']);
  await give(reviewer, 'filing.register', { procedure: 'summary' });
  await give(reviewer, 'assignment.assign', { judge: follower.person, clerk: 'he-0001' });
  for (const party of ['p1', 'd1'])
    await give(clerk, 'consent.ask', { steps: ['exchange'] }, party);
  await give(plaintiff, 'consent.answer', { answer: 'agree' }, 'p1.exchange');
  await give(plaintiff, 'consent.choose-manner', { manner: 'separately' }, 'p1');
  const heard = {
    answer: 'agree',
    how: 'paper',
    receivedOn: courtDayOf(court.now),
    evidence: '同意书',
  };
  await give(clerk, 'consent.record', heard, 'd1.exchange');
  const chosen = {
    manner: 'separately',
    how: heard.how,
    evidence: '同意书',
  };
  await give(clerk, 'consent.record-manner', chosen, 'd1');
  const mode = { conditions: 'all', suitability: 'suitable', reasons: '双方同意在线' };
  await give(judge, 'mode.decide', mode, 'exchange');
  const [from, to] = [0, 30].map((days) => courtDayOf(addMillis(court.now, days * 86_400_000)));
  await give(judge, 'exchange.set-period', { from, to });
  if (at.stream === null) throw new Error('nothing was filed');
  return { presenter, follower, stream: at.stream, sha256 };
}
