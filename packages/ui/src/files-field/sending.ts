import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { UiTexts } from '../texts/zh-cn.ts';
import type { FileValue, SentFile } from './file-value.ts';

export interface SendProgress {
  readonly state: 'hashing' | 'sending' | 'waiting';
  /** 0 to 1 */
  readonly part: number;
}

export type SendFile = (
  file: File,
  tell: (progress: SendProgress) => void,
  signal: AbortSignal,
) => Promise<SentFile>;

/** Thrown by `send` when trying the same file again cannot help; the message says what to do instead. */
export class FileRefused extends Error {}

export interface Sending {
  readonly id: number;
  readonly file: File;
  readonly state: SendProgress['state'] | 'stopped';
  readonly part: number;
  /** In the language it was said in. */
  readonly mend: string;
  readonly said: UiTexts['files'];
  readonly again: boolean;
}

interface Held {
  readonly value: readonly FileValue[];
  readonly onChange: (value: readonly FileValue[]) => void;
  readonly send: (...of: Parameters<SendFile>) => Promise<FileValue>;
}

/** Files on their way. Each goes by itself; one that stops leaves the others alone. */
export function useSending(held: Held, texts: UiTexts['files']) {
  const [moving, setMoving] = useState<readonly Sending[]>([]);
  const now = useRef(held);
  const next = useRef(0);
  const stops = useRef(new Map<number, AbortController>());
  useEffect(() => {
    now.current = held;
  });
  useEffect(() => {
    const running = stops.current;
    return () => {
      running.forEach((stop) => {
        stop.abort();
      });
    };
  }, []);

  const change = (id: number, part: Partial<Sending>): void => {
    setMoving((list) => list.map((each) => (each.id === id ? { ...each, ...part } : each)));
  };
  const leave = (id: number): void => {
    stops.current.delete(id);
    setMoving((list) => list.filter((each) => each.id !== id));
  };
  const start = async (id: number, file: File): Promise<void> => {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const sent = await now.current.send(
        file,
        (progress) => {
          change(id, progress);
        },
        stop.signal,
      );
      if (stop.signal.aborted) return;
      const { value, onChange } = now.current;
      if (!value.some((each) => each.sha256 === sent.sha256)) {
        const list = [...value, sent];
        now.current = { ...now.current, value: list };
        // Drawn at once: a click or a key that comes next must not write the answers back as they were before this file.
        flushSync(() => {
          onChange(list);
        });
      }
      leave(id);
    } catch (reason) {
      if (stop.signal.aborted) return;
      const refused = reason instanceof FileRefused;
      change(id, {
        state: 'stopped',
        mend: refused ? reason.message : texts.failed,
        said: texts,
        again: !refused,
      });
    }
  };

  return {
    moving,
    take: (files: readonly File[]): void => {
      files.forEach((file) => {
        const id = next.current++;
        const empty = file.size === 0;
        setMoving((list) => [
          ...list,
          {
            id,
            file,
            state: empty ? 'stopped' : 'hashing',
            part: 0,
            mend: empty ? texts.empty : '',
            said: texts,
            again: !empty,
          },
        ]);
        if (!empty) void start(id, file);
      });
    },
    retry: (id: number): void => {
      const found = moving.find((each) => each.id === id);
      if (!found) return;
      change(id, { state: 'hashing', part: 0 });
      void start(id, found.file);
    },
    drop: (id: number): void => {
      stops.current.get(id)?.abort();
      leave(id);
    },
  };
}
