/*
 * What a device can do for a hearing, measured on the device. Nothing of picture or sound leaves it.
 */

import { api } from '../api.ts';
import { sinceOpened } from '../clock.ts';

/** Below this a picture stalls; see the guide `equipment`. */
export const leastMegabits = 2;
export const leastPicture = { width: 1280, height: 720 } as const;
const heardAbove = 0.02;
const listenMillis = 5000;
const probeBytes = 2_000_000;

export type Measured<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'not-allowed' | 'not-there' | 'insecure' | 'failed' };

/** What a hearing online needs of a browser, by the names their makers use; those that are missing. */
export function missingFeatures(): readonly string[] {
  const needed: Readonly<Record<string, boolean>> = {
    WebRTC: 'RTCPeerConnection' in globalThis,
    'Web Audio': 'AudioContext' in globalThis,
    WebSocket: 'WebSocket' in globalThis,
    IndexedDB: 'indexedDB' in globalThis,
  };
  return Object.entries(needed)
    .filter(([, there]) => !there)
    .map(([name]) => name);
}

const whyNot = (fault: unknown): Measured<never> => {
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return { ok: false, why: 'not-allowed' };
  return { ok: false, why: name === 'NotFoundError' ? 'not-there' : 'failed' };
};

async function opened(wanted: MediaStreamConstraints): Promise<Measured<MediaStream>> {
  // A page that is not secure has no devices at all, whatever its reader would allow.
  const devices = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices;
  if (devices === undefined) return { ok: false, why: 'insecure' };
  try {
    return { ok: true, value: await devices.getUserMedia(wanted) };
  } catch (fault) {
    return whyNot(fault);
  }
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Stays open so that people see themselves; whoever asked closes it. */
  readonly stream: MediaStream;
}

export async function measureCamera(): Promise<Measured<Picture>> {
  const found = await opened({ video: { width: { ideal: 1920 }, height: { ideal: 1080 } } });
  if (!found.ok) return found;
  const { width = 0, height = 0 } = found.value.getVideoTracks()[0]?.getSettings() ?? {};
  return { ok: true, value: { width, height, stream: found.value } };
}

/** Whether anything is heard within five seconds. `onOpen` is told once it listens. */
export async function measureMicrophone(onOpen: () => void): Promise<Measured<boolean>> {
  const found = await opened({ audio: true });
  if (!found.ok) return found;
  const sound = new AudioContext();
  try {
    const ear = sound.createAnalyser();
    sound.createMediaStreamSource(found.value).connect(ear);
    const wave = new Float32Array(ear.fftSize);
    onOpen();
    const end = sinceOpened() + listenMillis;
    while (sinceOpened() < end) {
      await new Promise((done) => setTimeout(done, 50));
      ear.getFloatTimeDomainData(wave);
      const power = wave.reduce((sum, one) => sum + one * one, 0) / wave.length;
      if (Math.sqrt(power) > heardAbove) return { ok: true, value: true };
    }
    return { ok: true, value: false };
  } finally {
    close(found.value);
    await sound.close();
  }
}

export const close = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

const megabits = (bytes: number, millis: number): number =>
  (bytes * 8) / 1000 / Math.max(millis, 1);

/** Megabits a second down and up, once each over two million bytes. */
export async function measureSpeed(way: 'down' | 'up'): Promise<Measured<number>> {
  try {
    const begun = sinceOpened();
    if (way === 'up') await api.probeUp('x'.repeat(probeBytes - 100));
    else {
      const answer = await fetch(`/api/probe?bytes=${String(probeBytes)}`, { cache: 'no-store' });
      if (!answer.ok) return { ok: false, why: 'failed' };
      await answer.arrayBuffer();
    }
    return { ok: true, value: megabits(probeBytes, sinceOpened() - begun) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}
