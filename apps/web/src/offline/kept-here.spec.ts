import type { FormDto, MeDto } from '@xiezhi/contract';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { api, type Act } from '../api.ts';
import { copyNamed, draftName, keepCopy, type Copy } from '../form/kept.ts';
import { leaving, read, write } from '../keep.ts';
import { choose, chosenHere } from './chosen.ts';
import { keepDraft, keptDraft, keptDrafts, sendKept, wasSaved } from './drafts-here.ts';
import { formHere } from './form-here.ts';
import { isSomethingLost, keepHere, lockHere, settleHere, whoWasHere } from './keep-here.ts';
import { held, keepValue, unsentHere } from './sealed-store.ts';

/*
 * What becomes of what lies on a device, with a court and a browser's store of the test's own: nothing is lost, handed in twice or
 * shown to another.
 */

class Words {
  readonly #held = new Map<string, string>();
  getItem = (name: string): string | null => this.#held.get(name) ?? null;
  setItem = (name: string, value: string): void => {
    this.#held.set(name, value);
    Object.assign(this, { [name]: value });
  };
  removeItem = (name: string): void => {
    this.#held.delete(name);
    Reflect.deleteProperty(this, name);
  };
}

type Told = (() => void) | undefined;

/** As much of IndexedDB as is asked for here; `full` refuses at the end of a transaction, as a disk that is full does. */
class Disk {
  readonly stores = { key: new Map<string, unknown>(), sealed: new Map<string, unknown>() };
  opened = 0;
  full = false;

  open(): object {
    this.opened += 1;
    const request = {
      result: { transaction: (name: 'key' | 'sealed') => this.#transaction(name) },
      onsuccess: undefined as Told,
    };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  }

  #transaction(name: 'key' | 'sealed'): object {
    const rows = this.stores[name];
    const before = new Map(rows);
    const whole = { oncomplete: undefined as Told, onabort: undefined as Told, error: null };
    let writes = false;
    const asked = (result: unknown): object => {
      const request = { result, onsuccess: undefined as Told };
      queueMicrotask(() => {
        request.onsuccess?.();
        setTimeout(() => {
          if (!this.full || !writes) return whole.oncomplete?.();
          rows.clear();
          before.forEach((value, key) => rows.set(key, value));
          return whole.onabort?.();
        }, 0);
      });
      return request;
    };
    const change = (work: () => void): object => {
      writes = true;
      work();
      return asked(undefined);
    };
    const store = {
      get: (key: string) => asked(rows.get(key)),
      getAll: () => asked([...rows.values()]),
      clear: () =>
        change(() => {
          rows.clear();
        }),
      delete: (key: string) =>
        change(() => {
          rows.delete(key);
        }),
      put: (value: { id?: string }, key?: string) =>
        change(() => {
          rows.set(key ?? value.id ?? '', value);
        }),
    };
    return Object.assign(whole, { objectStore: () => store });
  }
}

const disk = new Disk();
const act: Act = { command: 'filing.supplement', stream: 'case/c1', key: '' };
const opening: Act = { command: 'filing.submit', stream: null, key: '' };
const [a, b] = ['p-a', 'p-b'];
const nobody = { signedIn: false, offices: [], court: null, csrf: 't' } as unknown as MeDto;
const me = (person: string): MeDto =>
  ({ signedIn: true, person, offices: [], court: null, csrf: `of ${person}` }) as unknown as MeDto;

/** Who the court says sits here, how it answers, and what it was asked. */
let sits: MeDto = nobody;
let line = true;
let refusesToken = 0;
let asked: { path: string; method: string; body: Readonly<Record<string, unknown>> | null }[] = [];
let answers: Record<string, () => [number, unknown] | Promise<[number, unknown]>> = {};
const keyOf = (person: string): string => btoa(person.padEnd(32, '.'));
const form = { title: '补充材料', values: {}, draft: null, pages: [] } as unknown as FormDto;

const standard = (path: string): [number, unknown] => {
  if (path === '/api/me') return [200, sits];
  if (path === '/api/account/device-key')
    return sits.person === undefined ? [401, {}] : [200, { key: keyOf(sits.person), seconds: 600 }];
  if (path === '/api/auth/sign-out') {
    sits = nobody;
    return [200, {}];
  }
  if (path.startsWith('/api/forms/')) return [200, form];
  if (path.startsWith('/api/drafts/'))
    return [200, { savedAt: '2026-12-01T00:00:00.000Z', expiresOn: '2027-03-01', commandId: 'c' }];
  return [404, {}];
};

async function court(url: string, init: RequestInit): Promise<Response> {
  if (!line) throw new TypeError('no line');
  const [path] = url.split('?');
  const method = init.method ?? 'GET';
  const body =
    typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : null;
  asked.push({ path: path ?? '', method, body });
  if (method !== 'GET' && refusesToken > 0) {
    refusesToken -= 1;
    return new Response('{}', { status: 403 });
  }
  const own = Object.entries(answers).find(([beginning]) => path?.startsWith(beginning));
  const [status, answer] = await (own === undefined ? standard(path ?? '') : own[1]());
  return new Response(JSON.stringify(answer), { status });
}

const put = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
const worker = {
  register: () => Promise.resolve(),
  ready: Promise.resolve(),
  getRegistrations: () => Promise.resolve([]),
};

beforeEach(async () => {
  vi.stubGlobal('localStorage', new Words());
  vi.stubGlobal('sessionStorage', new Words());
  vi.stubGlobal('indexedDB', disk);
  vi.stubGlobal('caches', { keys: () => Promise.resolve([]) });
  vi.stubGlobal('dispatchEvent', () => true);
  vi.stubGlobal('fetch', court);
  Object.assign(navigator, { serviceWorker: worker });
  disk.full = false;
  disk.stores.key.clear();
  disk.stores.sealed.clear();
  [sits, line, refusesToken, asked, answers] = [nobody, true, 0, [], {}];
  await api.me();
  asked = [];
});

afterAll(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

async function keepsHere(person: string): Promise<void> {
  sits = me(person);
  await api.me();
  await keepHere(sits);
}

const copy = (words: string, more: Partial<Copy> = {}): Copy => ({
  ...{ act, values: { text: words }, before: null, title: form.title },
  at: '2026-11-30T10:00:00.000Z',
  ...more,
});

const seal = (person: string, one: Copy, unsent = true) =>
  keepDraft(person, { form, copy: one, unsent });

/** A has written without a line and signed out; their words wait here sealed. */
async function waiting(one = copy('甲写的')): Promise<void> {
  await keepsHere(a);
  expect(await seal(a, one)).toBe(true);
  line = false;
  await lockHere(false);
  [line, sits] = [true, nobody];
}

test('words that nobody can open are counted all the same, and a choice that fails leaves them', async () => {
  await waiting();
  expect(await keptDrafts()).toEqual([]);
  expect(await unsentHere()).toEqual([a]);
  sits = me(b);
  await api.me();
  worker.register = () => Promise.reject(new Error('404'));
  await expect(keepHere(sits)).rejects.toThrow('404');
  worker.register = () => Promise.resolve();
  expect(await unsentHere()).toEqual([a]);
  expect(chosenHere()?.person).toBe(null);
  expect(await held()).toBe(null);
});

test('saved from the form by whoever signed out before, a sealed version goes', async () => {
  await waiting();
  sits = me(a);
  expect(await settleHere(await api.me())).toBe(true);
  const own = await keptDraft(a, act);
  expect(own?.copy.values).toEqual({ text: '甲写的' });
  await wasSaved(
    a,
    { form, copy: copy('甲写的', { at: '2026-11-30T11:00:00.000Z' }), unsent: false },
    {
      ...{ savedAt: 'now', expiresOn: '', commandId: 'c' },
    },
  );
  expect(await unsentHere()).toEqual([]);
});

test('whoever does not keep things here is asked before their words go, also where somebody else does', async () => {
  await waiting();
  sits = me(b);
  await api.me();
  keepCopy(draftName(act, b), copy('乙写的'));
  line = false;
  expect(await isSomethingLost(b)).toBe(true);
  line = true;
  expect(await isSomethingLost(b)).toBe(false);
  expect(put().map((body) => body?.['values'])).toEqual([{ text: '乙写的' }]);
  expect(copyNamed(draftName(act, b))).toBe(null);
});

test('the keeper is not asked where the very words lie sealed, and is where they could not be', async () => {
  await keepsHere(a);
  keepCopy(draftName(act, a), copy('甲写的'));
  await seal(a, copy('甲写的'));
  line = false;
  expect(await isSomethingLost(a)).toBe(false);
  keepCopy(draftName(act, a), copy('甲后来写的', { at: '2026-11-30T12:00:00.000Z' }));
  expect(await isSomethingLost(a)).toBe(true);
});

test('it is said to be kept only where it is: not on a full disk, and not when the key has run out', async () => {
  await keepsHere(a);
  disk.full = true;
  expect(await seal(a, copy('满了'))).toBe(false);
  disk.full = false;
  expect(await seal(a, copy('有地方'))).toBe(true);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
  expect(await seal(a, copy('过了时间'))).toBe(false);
  vi.setSystemTime(Date.now() - 3 * 601_000);
  await keepValue(a, 'me', 'me', sits);
  expect(await held()).toBe(null);
  vi.useRealTimers();
});

test('a key that was asked for before somebody left does not come after', async () => {
  await keepsHere(a);
  await seal(a, copy('甲写的'));
  let give: (answer: [number, unknown]) => void = () => undefined;
  asked = [];
  answers['/api/account/device-key'] = () =>
    new Promise((resolve) => {
      give = resolve;
    });
  const settling = settleHere(sits);
  await vi.waitFor(() => {
    expect(asked.at(-1)?.path).toBe('/api/account/device-key');
  });
  await lockHere(false);
  give([200, { key: keyOf(a), seconds: 600 }]);
  expect(await settling).toBe(false);
  expect(await held()).toBe(null);
  expect(await whoWasHere()).toBe(null);
});

test('without a line only the keeper is who was here; not whoever waits for their words, and not after leaving', async () => {
  await keepsHere(a);
  expect((await whoWasHere())?.person).toBe(a);
  write(leaving, true);
  expect(await whoWasHere()).toBe(null);
  localStorage.removeItem('xiezhi.leaving');
  choose({ device: chosenHere()?.device ?? '', person: null });
  expect(await whoWasHere()).toBe(null);
});

test('the court hears that somebody left before anything is asked in their name', async () => {
  sits = me(a);
  write(leaving, true);
  await api.drafts().catch(() => undefined);
  expect(asked.map(({ path }) => path)).toEqual(['/api/me', '/api/auth/sign-out', '/api/drafts']);
  expect(read(leaving)).toBe(null);
  write(leaving, true);
  line = false;
  await expect(api.drafts()).rejects.toMatchObject({ kind: 'offline' });
  expect(read(leaving)).toBe(true);
});

test('nothing goes out in the name of whoever signed in meanwhile', async () => {
  sits = me(a);
  await api.me();
  sits = me(b);
  refusesToken = 1;
  await expect(api.saveDraft(act, { values: {} })).rejects.toMatchObject({ kind: 'sign-in' });
  expect(put()).toHaveLength(1);
  // The same person, whose token had grown old, goes on.
  refusesToken = 1;
  sits = { ...sits, csrf: 'a new one' };
  await api.saveDraft(act, { values: {} });
  expect(put()).toHaveLength(3);
});

test('what was handed in without an answer is asked after, and not saved as a draft again', async () => {
  await keepsHere(a);
  const sent = { commandId: 'web-1', stream: act.stream, key: '', input: {} };
  await seal(a, copy('交了没等到答复的', { sent }), false);
  await lockHere(false);
  expect(await unsentHere(), 'it stays when the key goes').toEqual([a]);
  sits = me(a);
  await settleHere(await api.me());
  answers['/api/commands/web-1'] = () => [503, {}];
  expect((await sendKept(a)).left).toHaveLength(1);
  answers['/api/commands/web-1'] = () => [
    200,
    { outcome: 'accepted', commandId: 'web-1', receipts: [], next: '' },
  ];
  const now = await sendKept(a);
  expect(now.handedIn.map(({ sent: one }) => one?.commandId)).toEqual(['web-1']);
  expect(put()).toEqual([]);
  expect(await unsentHere()).toEqual([]);
});

test('opened again, a form whose act the court has got is not filled with its words', async () => {
  await keepsHere(a);
  const sent = { commandId: 'web-2', stream: act.stream, key: '', input: {} };
  await seal(a, copy('已经交了的', { sent }));
  answers['/api/commands/web-2'] = () => [
    200,
    { outcome: 'accepted', commandId: 'web-2', receipts: [], next: '' },
  ];
  await formHere(act, new AbortController().signal);
  expect(copyNamed(draftName(act, a))).toBe(null);
  expect(await keptDraft(a, act)).toBe(null);
});

test('a draft of an act that opens a docket goes to the court under the id it has', async () => {
  await keepsHere(a);
  await seal(a, copy('起诉', { act: opening, commandId: 'web-opening' }));
  await sendKept(a);
  expect(put()).toMatchObject([{ person: a, commandId: 'web-opening', before: null }]);
});

test('words of one person do not come into the window of another, nor a form over words that wait', async () => {
  await waiting();
  sits = me(b);
  await formHere(act, new AbortController().signal);
  expect(copyNamed(draftName(act, a))).toBe(null);
  sits = me(a);
  answers['/api/account/device-key'] = () => [503, {}];
  await expect(formHere(act, new AbortController().signal)).rejects.toMatchObject({
    kind: 'offline',
  });
  answers = {};
  await formHere(act, new AbortController().signal);
  expect(copyNamed(draftName(act, a))?.values).toEqual({ text: '甲写的' });
});

test('where nobody chose so the store is not even opened', async () => {
  const before = disk.opened;
  await formHere(act, new AbortController().signal);
  expect(disk.opened).toBe(before);
});
