import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface CardOverProps {
  readonly anchor: HTMLElement;
  /** A card that was asked for takes the focus; one that just came does not. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly onPointer: (isOver: boolean) => void;
}

const GAP_PX = 6;
const MARGIN_PX = 8;

/** Shows a card beside a term of our own page, above everything; Escape and a press elsewhere close it. */
export function CardOver({ anchor, takesFocus, children, onClose, onPointer }: CardOverProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return undefined;
    const life = new AbortController();
    const place = () => moveBeside(card, anchor);
    card.showPopover();
    place();
    if (takesFocus) card.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    addEventListener('scroll', place, { signal: life.signal, capture: true, passive: true });
    addEventListener('resize', place, { signal: life.signal });
    const observer = new ResizeObserver(place);
    observer.observe(card);
    return () => {
      const hadFocus = card.contains(document.activeElement);
      life.abort();
      observer.disconnect();
      if (hadFocus) anchor.focus({ preventScroll: true });
    };
  }, [anchor, takesFocus]);
  return (
    <div
      ref={ref}
      class="card-over"
      popover="auto"
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      onMouseEnter={() => onPointer(true)}
      onMouseLeave={() => onPointer(false)}
    >
      {children}
    </div>
  );
}

function moveBeside(card: HTMLElement, anchor: HTMLElement): void {
  const term = anchor.getBoundingClientRect();
  const below = innerHeight - term.bottom - GAP_PX - MARGIN_PX;
  const above = term.top - GAP_PX - MARGIN_PX;
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.setProperty('--room', `${Math.floor(isBelow ? below : above)}px`);
  const left = Math.min(term.left, innerWidth - card.offsetWidth - MARGIN_PX);
  const top = isBelow ? term.bottom + GAP_PX : term.top - GAP_PX - card.offsetHeight;
  card.style.left = `${Math.max(MARGIN_PX, left)}px`;
  card.style.top = `${top}px`;
}
