import type { CueProse } from '../../src/core/dictionary/cues.ts';
import type { Wording } from '../../src/core/names.ts';
import { plainWording } from '../../src/core/reading/plain-wording.ts';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import type { Reader } from '../../src/core/reading/reader.ts';
import type { NamedPosting } from './parse-postings.ts';

/** What the command prints of one posting; offsets are UTF-16 code units of its body. */
interface ReadingLine {
  readonly id: string;
  readonly matches: readonly {
    start: number;
    end: number;
    text: string;
    term: string;
    sense: string;
  }[];
  readonly lines: readonly {
    start: number;
    end: number;
    text: string;
    duty: string | null;
    plain: Wording | null;
  }[];
  readonly roles: readonly { role: string; share: number }[];
  readonly companyKind: string;
}

interface Read {
  readonly posting: NamedPosting;
  readonly reader: Reader;
  readonly prose: CueProse;
}

/** Reads a posting into the form the command prints. */
export function toReadingLine({ posting, reader, prose }: Read): ReadingLine {
  const { matches, lines, roles, companyKind } = readPosting(reader, posting);
  return {
    id: posting.id,
    matches: matches.map(({ start, end, text, term, senses }) => ({
      start,
      end,
      text,
      term,
      sense: senses[0] ?? term,
    })),
    lines: lines.map(({ start, end, text, finding }) => ({
      start,
      end,
      text,
      duty: finding?.duty ?? null,
      plain: finding && plainWording(finding, prose),
    })),
    roles: roles.map(({ role, share }) => ({ role, share })),
    companyKind: companyKind?.kind ?? 'unknown',
  };
}
