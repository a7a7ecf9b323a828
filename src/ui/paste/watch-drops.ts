interface DropHandlers {
  /** Something is held over the element, or no longer. */
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (dropped: File | string) => void;
}

/** Takes files and text dropped on an element, until the signal aborts. */
export function watchDrops(
  element: HTMLElement,
  { onOver, onDrop }: DropHandlers,
  signal: AbortSignal,
): void {
  const over = (event: DragEvent) => {
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    onOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onOver(false);
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) onDrop(file);
    else if (text) onDrop(text);
  };
  element.addEventListener('dragover', over, { signal });
  element.addEventListener('dragleave', () => onOver(false), { signal });
  element.addEventListener('drop', drop, { signal });
}
