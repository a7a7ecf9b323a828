import * as v from 'valibot';
import type { Posting } from '../../src/core/reading/reading.ts';

export interface NamedPosting extends Posting {
  readonly id: string;
}

/** Postings that cannot be read; the message names the line. */
export class BadPosting extends Error {}

const optionalText = v.optional(v.nullable(v.string()), null);
const postingSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  title: optionalText,
  company: optionalText,
  body: v.string('has no "body" (a text)'),
});

/**
 * The postings of a file: one JSON object a line (`id`, `title`, `company`, `body`), or plain text that
 * is the body of one. Throws `BadPosting` with the line's number.
 */
export function parsePostings(text: string, format: 'jsonl' | 'txt'): NamedPosting[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (format === 'txt') return [{ id: '1', title: null, company: null, body: content }];
  return content
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parsePosting(line, i + 1)]));
}

function parsePosting(line: string, number: number): NamedPosting {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new BadPosting(`line ${number}: is no JSON object`);
  }
  const parsed = v.safeParse(postingSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    throw new BadPosting(`line ${number}: ${field === null ? '' : `"${field}" `}${issue.message}`);
  }
  const { id, title, company, body } = parsed.output;
  return { id: String(id ?? number), title, company, body };
}
