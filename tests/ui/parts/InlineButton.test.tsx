import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InlineButton } from '../../../src/ui/parts/InlineButton.tsx';
import { show } from '../show.tsx';

describe('a button in a sentence', () => {
  test('is pressed by pointer and by key', async () => {
    const onPress = vi.fn<(button: HTMLElement) => void>();
    const root = show('guide', <InlineButton onPress={onPress}>样机</InlineButton>);
    const button = root.querySelector<HTMLElement>('[role=button]');

    await userEvent.click(button ?? root);
    button?.focus();
    await userEvent.keyboard('{Enter} a');

    expect(onPress.mock.calls).toEqual([[button], [button], [button]]);
  });

  test('never leaves the comma after it to begin a line', () => {
    const root = show(
      'guide',
      <p>
        找人寄<InlineButton onPress={() => undefined}>样机</InlineButton>，盯着发出来。
      </p>,
    );
    const comma = root.querySelector('p')?.lastChild;
    if (!comma) throw new Error('no text');
    const range = document.createRange();
    range.setStart(comma, 0);
    range.setEnd(comma, 1);

    for (let widthPx = 50; widthPx <= 160; widthPx++) {
      root.setAttribute('style', `width: ${widthPx}px`);
      const [first] = range.getClientRects();
      expect(first?.left, `${widthPx} px`).toBeGreaterThan(root.getBoundingClientRect().left + 1);
    }
  });
});
