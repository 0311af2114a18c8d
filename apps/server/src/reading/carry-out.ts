import type { ReaderProcess } from './reader-process.ts';
import type { End, Order, Said } from './words.ts';

/** Long, for a machine that has much else to do. */
const startSeconds = 120;

/**
 * How an order ended: as it should; because its reader died over it, or was `killed` by somebody else, which says
 * little of the file; or because there was no reader, which says nothing of it.
 */
export type Outcome =
  | { readonly state: End }
  | { readonly died: string; readonly killed?: true }
  | { readonly unable: string };

/** So many that wait to be kept are enough; a reader that says more meanwhile has to wait. */
const mostWaiting = 50;

/** Judges what a reader says, and keeps it. */
export interface Hearing {
  /** May this word follow on those before it? */
  believes(word: Said): boolean;
  keep(word: Said): Promise<void>;
}

/**
 * Gives a reader something to do, and hears it out. What it says is kept in the order in which it says it, before its end is
 * believed. @throws what is thrown where it is kept.
 */
export function carryOut(child: ReaderProcess, order: Order, hearing: Hearing): Promise<Outcome> {
  const { seconds, silenceSeconds, memory } = order.limits;
  return new Promise((resolve, reject) => {
    let kept: Promise<void> = Promise.resolve();
    let waiting = 0;
    let done = false;
    const begun = process.hrtime.bigint();
    let heard = begun;
    const end = (outcome: Outcome): void => {
      // A late answer about memory finds a child that reads the next file.
      if (done) return;
      done = true;
      clearInterval(watch);
      child.deafen();
      child.goOn();
      kept.then(() => {
        resolve(outcome);
      }, reject);
    };
    const keep = (word: Said): void => {
      waiting += 1;
      if (waiting > mostWaiting) child.pause();
      kept = kept
        .then(() => hearing.keep(word))
        .then(() => {
          waiting -= 1;
          // While it had to wait it was not silent.
          heard = process.hrtime.bigint();
          if (waiting <= mostWaiting / 2) child.goOn();
        });
      // What cannot be kept ends the reading; `end` hands the fault on.
      kept.catch(() => end({ died: 'not kept' }));
    };
    const watch = setInterval(() => {
      const now = process.hrtime.bigint();
      const past = (since: bigint, most: number): boolean =>
        now - since > BigInt(most) * 1_000_000_000n;
      if (!child.stood) {
        heard = now;
        if (past(begun, startSeconds)) end({ unable: 'does not start' });
      } else if (past(begun, seconds)) end({ state: 'too-large' });
      else if (waiting === 0 && past(heard, silenceSeconds)) end({ died: 'silent' });
      else
        void child.memory().then((bytes) => {
          if (bytes > memory) end({ state: 'too-large' });
        });
    }, 500);
    child.order(order, {
      word: (word) => {
        heard = process.hrtime.bigint();
        if (!hearing.believes(word)) end({ died: 'not understood' });
        else if (word.is === 'end') end({ state: word.state });
        else keep(word);
      },
      gone: (why) => {
        if (!child.stood) end({ unable: why });
        else end(child.killed ? { died: why, killed: true } : { died: why });
      },
    });
  });
}
