import { useEffect, useRef } from 'preact/hooks';
import { useVoice } from '../voice.ts';

interface StoreNoticeProps {
  /** Why the last change was not kept; null when all is well. */
  readonly problem: 'full' | 'newer' | 'failed' | null;
  readonly onClose: () => void;
}

/** Says that a change was not kept, wherever the page is scrolled to; stays until it is closed. */
export function StoreNotice({ problem, onClose }: StoreNoticeProps) {
  const { strings } = useVoice();
  const place = useRef<HTMLDivElement>(null);
  // Whoever just pressed Save finds it where it was, to try again.
  useEffect(() => {
    const focused = document.activeElement;
    if (problem && place.current && covers(place.current, focused)) {
      focused?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  }, [problem]);
  return (
    <div ref={place} class="store-notice" role="alert">
      {problem && (
        <p>
          {strings.storeProblems[problem]}
          <button type="button" aria-label={strings.close} onClick={onClose}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}

function covers(place: Element, other: Element | null): boolean {
  if (!other || other === document.body || place.contains(other)) return false;
  const { top, bottom } = place.getBoundingClientRect();
  const box = other.getBoundingClientRect();
  return box.bottom > top && box.top < bottom;
}
