import type { CompanyKind, DutyId, RoleId } from '../names.ts';
import type { SenseWhen } from './entry.ts';

/**
 * What is needed to read a posting, without a word of prose: plain data made at build time from
 * `dictionary/` (and at run time from a user's packs), small enough to stand in the content script.
 */
export interface ReadingData {
  readonly terms: readonly TermData[];
  readonly duties: readonly DutyCues[];
  readonly roles: readonly RoleCues[];
  readonly kinds: readonly KindCues[];
  /** Pairs `Traditional Simplified Traditional Simplified …` of the characters used in any form or cue. */
  readonly traditional: string;
}

/** A term as the matcher needs it. Forms are as written; folding them is the matcher's work. */
export interface TermData {
  readonly id: string;
  readonly theme: string;
  readonly forms: readonly string[];
  readonly guarded?: readonly GuardedForms[];
  readonly except?: readonly string[];
  readonly senses: readonly SenseData[];
}

/** Forms that count only when one of `near` is in the same line. */
export interface GuardedForms {
  readonly forms: readonly string[];
  readonly near: readonly string[];
}

export interface SenseData {
  /** The term's own id where it has only one sense. */
  readonly id: string;
  readonly roles: readonly RoleId[];
  readonly when?: SenseWhen;
  /** A meaning outside marketing: where it holds, nothing is marked. */
  readonly outside?: boolean;
}

/** The words by which a duty is recognised, in groups; see `dictionary/cues/`. */
export interface DutyCues {
  readonly duty: DutyId;
  readonly roles: readonly RoleId[];
  readonly groups: readonly CueGroup[];
}

/** Words that weigh the same and, when found, let us say the same plain clause about the line. */
export interface CueGroup {
  readonly words: readonly string[];
  readonly weight: number;
}

/** How titles name a role. */
export interface RoleCues {
  readonly role: RoleId | 'none';
  readonly titles: readonly string[];
}

/** How a company kind shows: names of companies, words of postings. */
export interface KindCues {
  readonly kind: CompanyKind;
  readonly names: readonly string[];
  readonly words: readonly CueGroup[];
}
