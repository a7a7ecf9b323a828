import fc from 'fast-check';

// Few cases while developing; `npm run test:nightly` asks for 100,000 of each property.
const cases = Number(process.env['PLAIN_JD_CASES'] ?? 100);

fc.configureGlobal({ numRuns: cases });
