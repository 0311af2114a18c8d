import { deviceMillis } from '../clock.ts';

/*
 * What lies on a device, sealed: under a key that the court gives out to whoever is signed in and that is let go of when the
 * session ends. The page and the worker share it; nothing here asks the court anything.
 */

export type Kind = 'me' | 'draft' | 'paper' | 'bytes';

interface Sealed {
  readonly id: string;
  readonly person: string;
  readonly kind: Kind;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  /** By the clock of this device, in milliseconds. */
  readonly at: number;
  /** Nobody else has it: it stays, sealed, when the key goes. */
  readonly stays: boolean;
}

export interface Held {
  readonly person: string;
  readonly key: CryptoKey;
  /** By the clock of this device, in milliseconds; one that was put back since opens nothing. */
  readonly from: number;
  readonly until: number;
}

/** The key was changed, or what lies under it: it is not shown. */
export class Broken extends Error {}

/** As long as the court keeps a draft. */
const longest = 90 * 86_400_000;
const keyName = 'now';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('not kept'));
    };
  });

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('xiezhi-kept', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('key');
    request.result.createObjectStore('sealed', { keyPath: 'id' });
  };
  return done(request).catch((reason: unknown) => {
    opened = null;
    throw reason;
  });
}

const database = (): Promise<IDBDatabase> => (opened ??= open());

type Stores = 'key' | 'sealed';

/** Done when the whole of it is on the disk: a disk that is full says so only then. */
async function within<T>(
  store: Stores,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(store, mode);
  const request = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(transaction.error ?? new Error('not kept'));
    };
    transaction.oncomplete = () => {
      resolve(request.result);
    };
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
}

const allSealed = (): Promise<readonly Sealed[]> =>
  within('sealed', 'readonly', (store) => store.getAll() as IDBRequest<Sealed[]>);

const put = (one: Sealed): Promise<unknown> =>
  within('sealed', 'readwrite', (store) => store.put(one));

const dropId = (id: string): Promise<unknown> =>
  within('sealed', 'readwrite', (store) => store.delete(id));

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export async function sha256(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A name that says nothing of what lies under it: which form of which case is nobody's to read either. */
const idOf = async (person: string, kind: Kind, name: string): Promise<string> =>
  sha256(utf8(JSON.stringify([person, kind, name])));

/** Who may read here now; null where nobody may any more, and then nothing readable is left. */
export async function held(): Promise<Held | null> {
  const found = await within(
    'key',
    'readonly',
    (store) => store.get(keyName) as IDBRequest<Held | undefined>,
  );
  if (found === undefined) return null;
  const now = deviceMillis();
  if (found.from <= now && now < found.until) return found;
  await lock();
  return null;
}

/** Takes the key that the court gave out; it cannot be read out of the browser again. */
export async function hold(person: string, key: string, seconds: number): Promise<void> {
  const raw = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0));
  const own = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const from = deviceMillis();
  const one: Held = { person, key: own, from, until: from + seconds * 1000 };
  await within('key', 'readwrite', (store) => store.put(one, keyName));
}

/**
 * The session is over: the key goes, and all that the court has or can give again. What had not reached it stays, sealed, until
 * the same person signs in here; else every ended session would cost them what they wrote.
 */
export async function lock(): Promise<void> {
  await within('key', 'readwrite', (store) => store.clear());
  const now = deviceMillis();
  for (const one of await allSealed())
    if (!one.stays || now - one.at > longest) await dropId(one.id);
}

/** Nothing of anybody stays. */
export async function forgetAll(): Promise<void> {
  await within('key', 'readwrite', (store) => store.clear());
  await within('sealed', 'readwrite', (store) => store.clear());
}

async function unsealed(one: Sealed, { key }: Held): Promise<ArrayBuffer> {
  const { iv, data, id } = one;
  return crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: utf8(id) }, key, data)
    .catch(() => {
      throw new Broken('changed');
    });
}

/** Whether it was kept: only for whoever may read here now. */
export async function keepBytes(
  person: string,
  kind: Kind,
  name: string,
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
  stays = false,
): Promise<boolean> {
  const now = await held();
  if (now?.person !== person) return false;
  const id = await idOf(person, kind, name);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(id) },
    now.key,
    bytes,
  );
  await put({ id, person, kind, iv, data, at: deviceMillis(), stays });
  return true;
}

export const keepValue = (
  person: string,
  kind: Kind,
  name: string,
  value: unknown,
  stays = false,
): Promise<boolean> => keepBytes(person, kind, name, utf8(JSON.stringify(value)), stays);

/** @throws Broken when it was changed since it was kept. */
export async function keptBytes(kind: Kind, name: string): Promise<ArrayBuffer | null> {
  const now = await held();
  if (now === null) return null;
  const id = await idOf(now.person, kind, name);
  const found = await within(
    'sealed',
    'readonly',
    (store) => store.get(id) as IDBRequest<Sealed | undefined>,
  );
  return found === undefined ? null : unsealed(found, now);
}

const valueIn = (bytes: ArrayBuffer): unknown =>
  JSON.parse(new TextDecoder().decode(bytes)) as unknown;

export async function keptValue(kind: Kind, name: string): Promise<unknown> {
  const bytes = await keptBytes(kind, name);
  return bytes === null ? null : valueIn(bytes);
}

/** All of one kind that whoever may read here has; what was changed is left out. */
export async function keptValues(kind: Kind): Promise<readonly unknown[]> {
  const now = await held();
  if (now === null) return [];
  const own = (await allSealed()).filter((one) => one.kind === kind && one.person === now.person);
  const values = await Promise.all(
    own.map((one) => unsealed(one, now).then(valueIn, () => undefined)),
  );
  return values.filter((value) => value !== undefined);
}

export async function dropKept(person: string, kind: Kind, name: string): Promise<void> {
  await dropId(await idOf(person, kind, name));
}

/** Whose words lie here that the court has not got, one name for each form; told without the key. */
export const unsentHere = async (): Promise<readonly string[]> =>
  (await allSealed()).filter((one) => one.stays).map((one) => one.person);

export const isEmpty = async (): Promise<boolean> => (await allSealed()).length === 0;
