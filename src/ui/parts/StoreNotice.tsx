import { useVoice } from '../voice.ts';

interface StoreNoticeProps {
  /** Why the last change was not kept; null when all is well. */
  readonly problem: 'full' | 'newer' | 'failed' | null;
  readonly onClose: () => void;
}

/** Says that a change was not kept, wherever the page is scrolled to; stays until it is closed. */
export function StoreNotice({ problem, onClose }: StoreNoticeProps) {
  const { strings } = useVoice();
  return (
    <div class="store-notice" role="alert">
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
