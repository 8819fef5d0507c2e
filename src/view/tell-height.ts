/**
 * Tells the page that holds this one in a frame how high it is, whenever that changes. Any page may hold it, so the message goes to
 * whichever does, and says nothing but a number of pixels.
 */
function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'sanad-height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

if (window.parent !== window) tellHeight();
