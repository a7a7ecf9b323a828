const seen = new Set<string>();

/** Tells the console of an unexpected failure in our own code, once per message. Returns nothing. */
export function reportError(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (seen.has(message)) return;
  seen.add(message);
  console.error('[Plain JD]', error);
}
