/** What a page says about its posting in JSON-LD (schema.org/JobPosting). */
export interface JobPostingData {
  readonly title: string | null;
  readonly company: string | null;
  /** Pieces of the description as they should stand in single text nodes, in order. */
  readonly probes: readonly string[];
}

const MAX_UNITS = 200_000;
const MAX_PROBES = 5;

/** The first JobPosting among the page's JSON-LD, or null; broken JSON is as good as none. */
export function findJobPostingData(document: Document): JobPostingData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_UNITS || !text.includes('JobPosting')) continue;
    const posting = findPostingObject(parseJson(text), 0);
    if (posting) return readPostingObject(posting);
  }
  return null;
}

type JsonObject = Readonly<Record<string, unknown>>;

// Content systems leave raw line breaks and comments in their JSON: nothing to report, nothing to read.
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findPostingObject(value: unknown, depth: number): JsonObject | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findPostingObject(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const object = value as JsonObject;
  const isPosting = [object['@type']].flat().includes('JobPosting');
  return isPosting ? object : findPostingObject(object['@graph'], depth + 1);
}

function readPostingObject(posting: JsonObject): JobPostingData {
  const employer = posting['hiringOrganization'];
  const name = isObject(employer) ? employer['name'] : employer;
  return {
    title: textOrNull(posting['title']),
    company: textOrNull(name),
    probes: probesOf(textOrNull(posting['description']) ?? ''),
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Pieces of running text without white space or mark-up, spread over the description. */
function probesOf(description: string): string[] {
  const decoded = description.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const pieces = decoded
    .split(/<[^<>]*>|&[a-z#\d]{1,8};|[\r\n]+/i)
    .map((piece) => longestRun(piece))
    .filter((piece) => piece.length >= 8);
  const step = Math.max(1, (pieces.length - 1) / (MAX_PROBES - 1));
  const picked = Array.from({ length: MAX_PROBES }, (_, i) => pieces[Math.round(i * step)]);
  return [...new Set(picked.filter((piece) => piece !== undefined))];
}

// The length of words is bounded so that a run of letters without end is not tried from each of them.
const RUN = /[\p{Script=Han}\d]{8,24}|[\p{L}\d]{1,40}(?: [\p{L}\d]{1,40}){2,5}/gu;

function longestRun(piece: string): string {
  const runs = piece.match(RUN) ?? [];
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}
