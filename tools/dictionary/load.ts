import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GenericSchema, InferOutput } from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { parseCues, type CueSource } from '../../src/core/dictionary/cues.ts';
import { check, parseTerm, themeSchema, type Parsed, type Term } from '../../src/core/dictionary/entry.ts';
import {
  companyKindsSchema,
  dutiesSchema,
  dutySchema,
  forcesSchema,
  roleSchema,
  taiwanSchema,
  workflowSchema,
  type CompanyKinds,
  type Duty,
  type Frame,
  type Role,
  type Workflow,
} from '../../src/core/dictionary/guide.ts';

/** One rule broken somewhere under `dictionary/`. */
export interface Problem {
  readonly file: string;
  readonly entry: string;
  readonly field: string;
  readonly rule: string;
}

export interface ThemedTerm extends Term {
  readonly theme: string;
  readonly file: string;
}

/** Everything under `dictionary/` that could be read, as its authors wrote it. */
export interface Source {
  readonly themes: readonly { readonly id: string; readonly name: { zh: string; en: string } }[];
  readonly terms: readonly ThemedTerm[];
  readonly roles: readonly Role[];
  readonly duties: readonly Duty[];
  readonly frame: Frame | null;
  readonly workflow: Workflow | null;
  readonly kinds: CompanyKinds | null;
  readonly taiwan: InferOutput<typeof taiwanSchema>;
  readonly cues: CueSource | null;
  readonly problems: readonly Problem[];
}

export const DICTIONARY = fileURLToPath(new URL('../../dictionary', import.meta.url));

/** Reads a dictionary folder; what is broken is left out and told in `problems`, all at once. */
export function loadSource(folder = DICTIONARY): Source {
  const reader = new Reader(folder);
  const themes = reader.files('terms').map((file) => ({ file, ...reader.theme(file) }));
  return {
    themes: themes.map(({ id, name }) => ({ id, name })),
    terms: themes.flatMap(({ file, id, terms }) =>
      terms.map((term) => ({ ...term, theme: id, file })),
    ),
    roles: reader.files('roles').flatMap((file) => reader.one(file, roleSchema)),
    duties: reader.files('duties').flatMap((file) => reader.duties(file)),
    frame: reader.one('frame/forces.yaml', forcesSchema)[0] ?? null,
    workflow: reader.one('frame/workflow.yaml', workflowSchema)[0] ?? null,
    kinds: reader.one('frame/company-kinds.yaml', companyKindsSchema)[0] ?? null,
    taiwan: reader.one('frame/taiwan.yaml', taiwanSchema)[0] ?? { wording: [], characters: [] },
    cues: reader.cues(),
    problems: reader.problems,
  };
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  files(under: string): string[] {
    return readdirSync(join(this.#folder, under))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => `${under}/${name}`);
  }

  yaml(file: string): unknown {
    const lines = new LineCounter();
    let content: string;
    try {
      content = readFileSync(join(this.#folder, file), 'utf8');
    } catch {
      this.#tell({ file, entry: '', field: '', rule: 'the file is missing' });
      return undefined;
    }
    const document = parseDocument(content, { lineCounter: lines });
    for (const error of document.errors) {
      const { line } = lines.linePos(error.pos[0]);
      const rule = error.message.split('\n')[0] ?? 'no valid YAML';
      this.#tell({ file, entry: `line ${line}`, field: '', rule });
    }
    return document.errors.length > 0 ? undefined : document.toJS();
  }

  one<const S extends GenericSchema>(file: string, schema: S): InferOutput<S>[] {
    const raw = this.yaml(file);
    return raw === undefined ? [] : this.#take(file, nameOf(raw), check(schema, raw));
  }

  theme(file: string): { id: string; name: { zh: string; en: string }; terms: Term[] } {
    const [theme] = this.one(file, themeSchema);
    const id = theme?.theme ?? basename(file, '.yaml');
    const terms = (theme?.terms ?? []).flatMap((raw) =>
      this.#take(file, nameOf(raw), parseTerm(raw)),
    );
    return { id, name: theme?.name ?? { zh: id, en: id }, terms };
  }

  duties(file: string): Duty[] {
    const [group] = this.one(file, dutiesSchema);
    return (group?.duties ?? []).flatMap((raw) =>
      this.#take(file, nameOf(raw), check(dutySchema, raw)),
    );
  }

  cues(): CueSource | null {
    const files = this.files('cues').map((file) => [basename(file, '.yaml'), this.yaml(file)]);
    return this.#take('cues', '', parseCues(Object.fromEntries(files)))[0] ?? null;
  }

  #take<T>(file: string, entry: string, parsed: Parsed<T>): T[] {
    if (parsed.ok) return [parsed.value];
    for (const { field, rule } of parsed.problems) this.#tell({ file, entry, field, rule });
    return [];
  }

  #tell(problem: Problem): void {
    this.problems.push(problem);
  }
}

function nameOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '(no id)';
}
