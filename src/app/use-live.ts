import { useEffect, useState } from 'preact/hooks';
import { reportError } from '../platform/report-error.ts';

/** A source that can be read and watched; both must be the same functions at every call. */
interface Source<T> {
  readonly load: () => Promise<T>;
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
}

/** What a source holds now, `first` until it is read; and a way to read it again. */
export function useLive<T>(source: Source<T>, first: T): readonly [T, () => void] {
  const [value, setValue] = useState(first);
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((n) => n + 1);
  useEffect(() => {
    const life = new AbortController();
    source.watch(again, life.signal);
    return () => life.abort();
  }, [source]);
  useEffect(() => {
    let isCurrent = true;
    source
      .load()
      .then((loaded) => (isCurrent ? setValue(loaded) : undefined))
      .catch(reportError);
    return () => {
      isCurrent = false;
    };
  }, [source, turn]);
  return [value, again];
}
