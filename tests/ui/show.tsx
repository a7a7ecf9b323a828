import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import type { PageName } from '../../tools/gallery/dress.ts';
import { draw, type Look } from '../../tools/gallery/surface.tsx';

export const LOOKS: readonly Look[] = (['zh-CN', 'zh-TW', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** Renders content as one of our pages into an otherwise empty document, in place of what was there. */
export function show(page: PageName, content: ComponentChildren, look: Partial<Look> = {}) {
  return draw(page, content, { language: 'zh-CN', theme: 'light', ...look });
}

// A surface stands alone here; in the product a page has its landmarks and its title.
const RULES = { region: { enabled: false }, 'document-title': { enabled: false } };

/** What axe-core finds, as `rule: element` lines; `[]` when nothing. */
export async function findBarriers(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('#surface') ?? document.body, {
    rules: RULES,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** The button with this text or name; throws when there is none. */
export function button(name: string, root: ParentNode = document): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, [role=button], label.button')];
  const found = all.find(
    (b) => b.textContent?.trim() === name || b.getAttribute('aria-label') === name,
  );
  if (!found)
    throw new RangeError(`no button “${name}” among ${all.map((b) => b.textContent).join(' | ')}`);
  return found;
}

/** Types into a field as a user does. */
export function type(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new RangeError('no field to type into');
  }
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Lets Preact put changed state on the page. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
