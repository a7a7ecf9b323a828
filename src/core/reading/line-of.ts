import { isWithin, type Span } from '../text/span.ts';
import type { Line, Reading } from './reading.ts';

/** The line of a reading that holds `span` of the body; null when none does. */
export function lineOf({ lines }: Pick<Reading, 'lines'>, span: Span): Line | null {
  return lines.find((line) => isWithin(span, line)) ?? null;
}
