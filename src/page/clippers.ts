import { flatParent } from './flat-tree.ts';

/** The elements that may cut off what is rendered in `element`, itself included, as it is laid out now. */
export function clippersOf(element: Element): Element[] {
  const clippers: Element[] = [];
  let position = 'static';
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const style = getComputedStyle(at);
    // What is taken out of the flow is cut by its containing block and what is around that.
    const isPassed = position === 'absolute' && style.position === 'static';
    if (!isPassed && style.overflow !== 'visible') clippers.push(at);
    if (!isPassed) ({ position } = style);
    if (position === 'fixed') break;
  }
  // What the page's own two elements cut off is outside of the screen.
  const { documentElement, body } = element.ownerDocument;
  return clippers.filter((clipper) => clipper !== documentElement && clipper !== body);
}
