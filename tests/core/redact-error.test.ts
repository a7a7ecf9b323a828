import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactError } from '../../src/core/redact-error.ts';

const context = { at: 1, version: '1.0.0', base: 'chrome-extension://abc/' };

describe('redactError', () => {
  it.each([
    [
      'quoted text',
      new SyntaxError(`Unexpected token 'x', "we offer 30k" is not JSON`),
      'SyntaxError: Unexpected token …, … is not JSON',
    ],
    ['text of other scripts', new Error('bad line 岗位职责 here'), 'Error: bad line … here'],
    ['addresses', new Error('failed https://jobs.example/42?me=1 now'), 'Error: failed … now'],
    ['a quote that never ends', new Error('bad "we offer'), 'Error: bad …'],
    ['a string', 'plain', 'string: plain'],
    ['anything', { secret: 1 }, 'object: '],
  ])('leaves out %s', (_name, error, want) => {
    expect(redactError(error, context).message).toBe(want);
  });

  it('keeps only places in our own files', () => {
    const error = new Error('x');
    error.stack = [
      'Error: x 招聘',
      '    at read (chrome-extension://abc/content-scripts/content.js:12:34)',
      '    at https://jobs.example/app.js:1:1',
      '    at chrome-extension://abc/popup.html:3',
    ].join('\n');

    expect(redactError(error, context).stack).toEqual([
      'content-scripts/content.js:12:34',
      'popup.html:3',
    ]);
  });

  it('holds nothing but ASCII, and not much of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // Making a stack costs more than all the rest.
        const error = Object.assign(new Error(text), { stack: '' });
        const { message } = redactError(error, context);
        expect(message).toMatch(/^[\x20-\x7e…]{0,160}$/);
      }),
    );
  });
});
