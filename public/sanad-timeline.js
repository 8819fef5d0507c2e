// <sanad-timeline src="https://example.org/embed/?actor=…"><a href="https://example.org/">The timeline</a></sanad-timeline>
// A timeline of Sanad inside any page: an iframe that is as high as what it shows. What stands inside the element is shown where this
// script does not run, or `src` is no web address. It needs nothing else, sets no cookie and reads nothing of the page.
(() => {
  /** Of the frame until the timeline has told its own, in px; `height` on the element sets another. */
  const FIRST_HEIGHT = 480;
  /** A higher timeline scrolls inside its frame: a page that something else tells to grow must have an end. */
  const MOST_HEIGHT = 20_000;

  class SanadTimeline extends HTMLElement {
    static observedAttributes = ['src'];
    #frame = null;

    connectedCallback() {
      window.addEventListener('message', this);
      this.#draw();
    }

    disconnectedCallback() {
      window.removeEventListener('message', this);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#draw();
    }

    /** A message counts if it comes from our own frame and from where that frame was loaded. */
    handleEvent({ source, origin, data }) {
      const frame = this.#frame;
      if (frame === null || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
      if (data?.type !== 'sanad-height' || !Number.isFinite(data.height) || data.height <= 0) return;
      frame.style.height = `${Math.min(Math.ceil(data.height), MOST_HEIGHT)}px`;
    }

    #draw() {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const address = webAddress(this.getAttribute('src'));
      this.style.display = 'block';
      this.#frame = address === null ? null : this.#makeFrame(address);
      root.replaceChildren(this.#frame ?? document.createElement('slot'));
    }

    #makeFrame(address) {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = this.title || this.textContent.trim();
      frame.loading = 'lazy';
      const height = Number.parseInt(this.getAttribute('height') ?? '', 10);
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      frame.style.height = `${height > 0 ? height : FIRST_HEIGHT}px`;
      return frame;
    }
  }

  /** An address that begins with http or https; null for any other, which could run a script in the page. */
  function webAddress(text) {
    try {
      const url = new URL(text ?? '', document.baseURI);
      return text && /^https?:$/.test(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  }

  if (customElements.get('sanad-timeline') === undefined) customElements.define('sanad-timeline', SanadTimeline);
})();
