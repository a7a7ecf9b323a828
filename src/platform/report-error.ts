import { keepError } from './error-log.ts';

const seen = new Set<string>();

/** Tells the console and the local error log of an unexpected failure in our own code, once per message. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (seen.has(message)) return;
  seen.add(message);
  console.error('[Plain JD]', error);
  keepError(error).catch(() => {
    // Storage itself may be what failed, or the extension was just updated under this page.
  });
}
