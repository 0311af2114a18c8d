/**
 * Whose passkey it is, is found by the name of the key: who signs in by one says nothing else (decision 0042). Only keys are
 * looked for so.
 */
export const migration0031 = `
create index secret_passkey on secret (kind) where kind like 'passkey:%';
`;
