import fc from 'fast-check';

/**
 * The daily run draws the same cases every day: what fails then, fails of what was changed. The long run draws new ones, and
 * names its seed where it fails; `XIEZHI_SEED` draws those again.
 */
const everyDay = 20260101;
const given = process.env['XIEZHI_SEED'];

if (given !== undefined) fc.configureGlobal({ seed: Number(given) });
else if (process.env['XIEZHI_LONG'] !== '1') fc.configureGlobal({ seed: everyDay });
