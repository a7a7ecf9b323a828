/** A failure of our own code, fit to be shown and sent: no text of any page is in it. */
export interface ErrorReport {
  /** Time in ms since 1970. */
  readonly at: number;
  readonly version: string;
  readonly message: string;
  /** Places in our own files, innermost first. */
  readonly stack: readonly string[];
}

/** Where and when something failed, and how our own files' addresses begin. */
export interface ErrorContext {
  readonly at: number;
  readonly version: string;
  readonly base: string;
}

const MAX_MESSAGE = 160;
const MAX_STACK = 8;
const MAX_PLACE = 300;
const SOURCE = /[\w./-]+\.(?:js|ts|tsx|html):\d+(?::\d+)?/;

/**
 * The report of anything thrown. Messages of engines and libraries quote what they choked on, which
 * may be a page's: quoted stretches, addresses and all but ASCII are left out.
 */
export function redactError(error: unknown, { at, version, base }: ErrorContext): ErrorReport {
  const isError = error instanceof Error;
  const name = isError ? error.name : typeof error;
  const said = isError ? error.message : typeof error === 'string' ? error : '';
  const stack = isError ? (error.stack ?? '') : '';
  return {
    at,
    version,
    message: `${redact(name)}: ${redact(said)}`.slice(0, MAX_MESSAGE),
    stack: stack
      .split('\n')
      .flatMap((line) => ownPlace(line, base))
      .slice(0, MAX_STACK),
  };
}

function redact(text: string): string {
  return text
    .slice(0, MAX_MESSAGE * 10)
    .replaceAll(/"[^"]*("|$)|'[^']*('|$)|`[^`]*(`|$)/g, '…')
    .replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/\S*/gi, '…')
    .replaceAll(/[^\x20-\x7e…]+/g, '…')
    .replaceAll(/…[…\s]*…/g, '…');
}

function ownPlace(line: string, base: string): string[] {
  const at = line.indexOf(base);
  if (base === '' || at < 0) return [];
  const from = at + base.length;
  const [place] = SOURCE.exec(line.slice(from, from + MAX_PLACE)) ?? [];
  return place ? [place] : [];
}
