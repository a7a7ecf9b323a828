import { isElement } from './flat-tree.ts';

/** The tag of the only element we ever put into a page. */
export const OWN_HOST = 'plain-jd-popover';

/** True for our own host and nothing else of the page. */
export function isOwnHost(node: Node | null): boolean {
  return isElement(node) && node.localName === OWN_HOST;
}
