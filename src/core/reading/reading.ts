import type { CompanyKind, DutyId, RoleId } from '../names.ts';
import type { Span } from '../text/span.ts';

/** One job posting as found on a page or in a file. */
export interface Posting {
  readonly title: string | null;
  readonly company: string | null;
  /** The source text all offsets point into; one line of the posting per line of text. */
  readonly body: string;
}

/** One place where a term stands. */
export interface Match extends Span {
  /** The words as they stand: `body.slice(start, end)`. */
  readonly text: string;
  readonly term: string;
  /** The senses that stay possible, likeliest first; more than one means we are not sure. */
  readonly senses: readonly string[];
  /** True when the words are not quite a form of the term (a wrong character, a gap). */
  readonly near: boolean;
}

/** Words of the posting that speak for something we say, and how much they weigh. */
export interface Evidence extends Span {
  readonly text: string;
  readonly weight: number;
}

/** What a line asks for. */
export interface DutyFinding {
  readonly duty: DutyId;
  /** How sure, 0..1. */
  readonly confidence: number;
  /** True where so little of the line speaks for it that it is told but not put into words. */
  readonly hinted: boolean;
  /** True where the line only names the words that speak for it (根据…计划): see `mentioned.ts`. */
  readonly mentioned: boolean;
  readonly evidence: readonly Evidence[];
  /** Keys of the plain clauses that hold for this line, in the line's order; see `CueProse`. */
  readonly clauses: readonly string[];
  /** Ids of the things the line names, in its order; see `CueProse`. */
  readonly things: readonly string[];
}

/** The part of a posting a line stands in; only `duties` lines (and lines outside any part) get a duty. */
export type Section = 'duties' | 'requirements' | 'benefits' | 'company' | 'unknown';

/** One duty or requirement as a reader sees it. */
export interface Line extends Span {
  readonly text: string;
  readonly section: Section;
  /** True for a heading (岗位职责): it asks for nothing. */
  readonly heading: boolean;
  /** Null where nothing fits well enough: a wrong translation is worse than none. */
  readonly finding: DutyFinding | null;
}

/** One role's part in a posting. */
export interface RoleShare {
  readonly role: RoleId;
  /** 0..1; the shares of a reading sum to 1. */
  readonly share: number;
  /** Indices into `Reading.lines` of the lines that led here. */
  readonly lines: readonly number[];
}

export interface KindFinding {
  readonly kind: CompanyKind;
  /** Words, names or roles that led here, for the reader. */
  readonly evidence: readonly string[];
}

/** All we understood of a posting. */
export interface Reading {
  readonly matches: readonly Match[];
  readonly lines: readonly Line[];
  /** Best first; empty when the posting is no marketing job. */
  readonly roles: readonly RoleShare[];
  /** The role the title names, when it names one that the work does not bear out; else null. */
  readonly titleMismatch: { readonly says: RoleId; readonly is: RoleId } | null;
  readonly companyKind: KindFinding | null;
}
