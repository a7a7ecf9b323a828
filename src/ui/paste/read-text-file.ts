const MAX_BYTES = 2_000_000;

/**
 * The text of a file in UTF-8, UTF-16 with its mark or, as older Windows programs write it, GB 18030;
 * null for what is no text, or far too long for a posting.
 */
export async function readTextFile(file: Blob): Promise<string | null> {
  if (file.size > MAX_BYTES) return null;
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const utf16 = first === 0xff && second === 0xfe ? ['utf-16le'] : [];
  for (const encoding of [...utf16, 'utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not in this encoding; the next one may fit.
    }
  }
  return null;
}
