import { randomUUID } from 'node:crypto';

export const readings = [
  Date.now(),
  new Date(),
  Math.random(),
  randomUUID(),
  globalThis.crypto.randomUUID(),
  performance.now(),
];

/** Allowed: a moment that was given. */
export const given = (millis: number): Date => new Date(millis);
