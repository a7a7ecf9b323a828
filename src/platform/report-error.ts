import { keepError } from './error-log.ts';

const seen = new Set<string>();

/** Tells the console and the local error log of an unexpected failure in our own code, once per message. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // The extension was updated under this page; a newer copy of us takes over.
  if (seen.has(message) || /context invalidated/i.test(message)) return;
  seen.add(message);
  console.error('[Plain JD]', error);
  void keep(error);
}

async function keep(error: unknown): Promise<void> {
  try {
    await keepError(error);
  } catch {
    // Storage itself may be what failed.
  }
}
