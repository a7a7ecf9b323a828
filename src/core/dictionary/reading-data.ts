import type { CompanyKind, DutyId, RoleId } from '../names.ts';
import type { AskingCues } from './asking-file.ts';
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
  readonly asides: AsideCues;
  readonly asking: AskingCues;
  readonly things: readonly ThingCues[];
  /** Pairs `Traditional Simplified Traditional Simplified …` of the characters used in any form or cue. */
  readonly traditional: string;
  /** Pairs of words for the same thing in two regions, written in Simplified: 营销, 行销. */
  /** Longer stretches in which a cue's characters are not the cue: 动销 in 动销售. */
  readonly inside?: Readonly<Record<string, readonly string[]>>;
  readonly wordings?: readonly (readonly [mainland: string, other: string])[];
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

/** Words that say the same about a line; see `dictionary/cues/README.md`. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly weight: number;
  /** When given, one of these must stand in the line too. */
  readonly with?: readonly string[];
  /** When given, none of these may stand in the line. */
  readonly without?: readonly string[];
}

/** A group with a name, by which its plain clause is found in `CueProse`. */
export interface CueGroup extends WordGroup {
  readonly id: string;
}

/** The words by which a duty is recognised, and how much the duty speaks for roles (0..1). */
export interface DutyCues {
  readonly duty: DutyId;
  readonly roles: Readonly<Partial<Record<RoleId, number>>>;
  readonly groups: readonly CueGroup[];
}

/** How titles name a role, and words that speak for it anywhere in a posting. */
export interface RoleCues {
  readonly role: RoleId | 'none';
  readonly titles: readonly string[];
  readonly words: readonly WordGroup[];
}

/** How a company kind shows: names of companies, words of postings. */
export interface KindCues {
  readonly kind: CompanyKind;
  readonly names: readonly string[];
  /** What names of companies nobody knows often hold: 网络, 食品, Electronics. */
  readonly parts: readonly string[];
  readonly words: readonly WordGroup[];
}

/** Words of lines that are no marketing duty. */
export interface AsideCues {
  readonly chores: readonly WordGroup[];
  readonly requirements: readonly WordGroup[];
  readonly benefits: readonly WordGroup[];
}

/** Something a line may name; `id` finds its wording in `CueProse`. */
export interface ThingCues {
  readonly id: string;
  readonly words: readonly string[];
}
