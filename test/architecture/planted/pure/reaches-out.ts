export const host = process.version;
setTimeout(() => undefined, 1);
void fetch('https://example.org');
export const disk = import('node:fs');
