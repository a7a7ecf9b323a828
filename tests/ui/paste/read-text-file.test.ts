import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/ui/paste/read-text-file.ts';

const GB18030 = [0xd6, 0xd6, 0xb2, 0xdd];
const UTF16 = [0xff, 0xfe, 0xcd, 0x79, 0x49, 0x83];

describe('readTextFile', () => {
  test.each([
    { name: 'UTF-8', bytes: [...new TextEncoder().encode('种草')] },
    { name: 'UTF-8 with a mark', bytes: [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('种草')] },
    { name: 'GB 18030', bytes: GB18030 },
    { name: 'UTF-16 with a mark', bytes: UTF16 },
  ])('reads $name', async ({ bytes }) => {
    expect(await readTextFile(new Blob([new Uint8Array(bytes)]))).toBe('种草');
  });

  test('is null for a picture and for what is far too long', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

    expect(await readTextFile(new Blob([picture]))).toBeNull();
    expect(await readTextFile(new Blob(['x'.repeat(2_000_001)]))).toBeNull();
  });
});
