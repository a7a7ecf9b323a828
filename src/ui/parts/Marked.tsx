import { findQuery } from '../../core/search/find-query.ts';

interface MarkedProps {
  readonly text: string;
  readonly query: string;
  /** The sound of `text`, when it was found by its sound. */
  readonly pinyin?: string | null;
}

/** A text with what the query found in it marked. */
export function Marked({ text, query, pinyin = null }: MarkedProps) {
  const span = findQuery(text, query, pinyin);
  if (!span) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </span>
  );
}
