import { expect, test, vi } from 'vitest';
import { fake } from '../platform/fake-browser.ts';
import { createFrameReader } from '../../src/app/frame-reader.ts';
import { packReadingData } from '../../src/core/dictionary/packed-reading-data.ts';
import { readingDataText } from '../../src/core/dictionary/shipped-reading-data.ts';
import { runAtOnce } from '../../src/core/run-at-once.ts';
import { NO_ASKING } from '../core/no-asking.ts';

const term = (id: string, forms: string[]) => ({
  id,
  theme: 't',
  forms,
  senses: [{ id, roles: [] }],
});
const text = readingDataText(
  packReadingData({
    terms: [term('seeding', ['种草'])],
    duties: [],
    roles: [],
    kinds: [],
    asides: { chores: [], requirements: [], benefits: [] },
    asking: NO_ASKING,
    things: [],
    traditional: '',
  }),
);

/** A background that gives these answers one after the other; an error is a channel that closed. */
function background(...answers: (string | Error)[]) {
  const sendMessage = vi.fn<(message: unknown) => Promise<string>>(() => {
    const answer = answers.shift();
    return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
  });
  Object.assign(fake.runtime, { sendMessage });
  return sendMessage;
}

test('asks once, and reads with our terms and the user’s', async () => {
  const asked = background(text);
  const reader = createFrameReader([term('own', ['自来水'])]);
  expect(() => reader.data()).toThrow(RangeError);

  expect(await reader.prepare()).toBe(true);
  expect(await reader.prepare()).toBe(true);

  expect(asked.mock.calls).toEqual([[{ type: 'reading-data' }]]);
  const posting = { title: null, company: null, body: '负责种草和自来水' };
  const { matches } = runAtOnce(reader.read(posting, null));
  expect(matches.map((match) => match.term)).toEqual(['seeding', 'own']);
});

test('asks a background that was stopped while it answered once more', async () => {
  const asked = background(new Error('the message channel closed'), text);

  expect(await createFrameReader([]).prepare()).toBe(true);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('does without where there is nobody to ask, and may ask again later', async () => {
  const gone = new Error('Extension context invalidated.');
  background(gone, gone, text);
  const reader = createFrameReader([]);

  expect(await reader.prepare()).toBe(false);
  expect(await reader.prepare()).toBe(true);
});
