import fc from 'fast-check';

// Everyday runs try the same few cases, so that a red run means a change; `npm run test:nightly` tries
// 100,000 new ones of each property.
const nightly = process.env['PLAIN_JD_CASES'];

fc.configureGlobal(nightly ? { numRuns: Number(nightly) } : { numRuns: 100, seed: 20261123 });
