/** A finger that has moved less has no direction yet. */
const LEAST_PX = 3;

/**
 * Keeps the moves of one finger that goes up or down from an element that listens for fingers: whoever prevents what the
 * browser would do at a move keeps the page from scrolling. Sideways moves and those of two fingers come through.
 */
export function leaveUprightSwipes(element: Element): void {
  let begin: { readonly x: number; readonly y: number } | null = null;
  let isUpright: boolean | null = null;
  const listen = (type: string, answer: (event: TouchEvent) => void): void => {
    element.addEventListener(type, (event) => answer(event as TouchEvent), { capture: true, passive: true });
  };
  listen('touchstart', ({ touches }) => {
    const [only, other] = touches;
    begin = only === undefined || other !== undefined ? null : { x: only.clientX, y: only.clientY };
    isUpright = null;
  });
  listen('touchmove', (event) => {
    const [finger] = event.touches;
    if (begin === null || finger === undefined) return;
    const [x, y] = [Math.abs(finger.clientX - begin.x), Math.abs(finger.clientY - begin.y)];
    if (isUpright === null && Math.max(x, y) >= LEAST_PX) isUpright = y > x;
    if (isUpright !== false) event.stopImmediatePropagation();
  });
}
