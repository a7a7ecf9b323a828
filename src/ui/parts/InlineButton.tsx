import type { ComponentChildren, HTMLAttributes } from 'preact';

interface InlineButtonProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'onClick'> {
  readonly onPress: (button: HTMLElement) => void;
  readonly children: ComponentChildren;
}

/**
 * A word in a sentence that is a button. A real button is a box: it does not wrap, and a line may break
 * between it and the comma that follows.
 */
export function InlineButton({ onPress, children, ...rest }: InlineButtonProps) {
  return (
    <span
      {...rest}
      role="button"
      tabIndex={0}
      onClick={({ currentTarget }) => onPress(currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
    >
      {children}
    </span>
  );
}
