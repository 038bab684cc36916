/*
 * The keyboard on the screen: <corner-keyboard>. It serves every input[data-keyboard]: opens when
 * one gets the focus, types with real input events, and never takes the focus away from it.
 */
const ROWS = [
  [...'1234567890'],
  [...'qwertyuiop'],
  [...'asdfghjkl'],
  [...'zxcvbnm-', 'backspace'],
  ['clear', 'space', 'done'],
];

/* What stands in an address, for input[data-keyboard='address'] only. */
const SIGNS = [...'.:/'];

/* A worn or wet touchscreen reports one tap twice; nobody types one letter twice this fast. */
const BOUNCE_MILLIS = 40;

/* The tap that takes the focus away must reach what it meant before the layout moves. */
const CLOSE_DELAY_MILLIS = 150;

class CornerKeyboard extends HTMLElement {
  static observedAttributes = ['text-label', 'text-space', 'text-backspace', 'text-clear', 'text-done'];

  #field = null;
  #last = { key: null, time: -Infinity };
  #closing = 0;

  connectedCallback() {
    if (!this.hasChildNodes()) {
      const signs = this.#row(SIGNS);
      signs.classList.add('keyboard-signs');
      this.append(...ROWS.map((row) => this.#row(row)));
      this.lastChild.before(signs);
      this.#name();
    }
    this.setAttribute('role', 'group');
    this.addEventListener('pointerdown', this.#press);
    this.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('click', this.#clickWithoutPointer);
    document.addEventListener('focusin', this.#focusIn);
    document.addEventListener('focusout', this.#focusOut);
    document.addEventListener('keydown', this.#physicalKey);
    this.#serve(document.activeElement);
  }

  disconnectedCallback() {
    document.removeEventListener('focusin', this.#focusIn);
    document.removeEventListener('focusout', this.#focusOut);
    document.removeEventListener('keydown', this.#physicalKey);
  }

  attributeChangedCallback() {
    this.#name();
  }

  #row(keys) {
    const row = document.createElement('div');
    row.className = 'keyboard-row';
    row.append(...keys.map((key) => this.#key(key)));
    return row;
  }

  #key(key) {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset.key = key;
    button.textContent = key;
    button.setAttribute('aria-label', key);
    return button;
  }

  #name() {
    this.setAttribute('aria-label', this.getAttribute('text-label') ?? '');
    for (const key of ['space', 'backspace', 'clear', 'done']) {
      const text = this.getAttribute(`text-${key}`);
      const button = this.querySelector(`[data-key="${key}"]`);
      if (text && button) {
        button.setAttribute('aria-label', text);
        button.textContent = text;
      }
    }
  }

  #press = (event) => {
    event.preventDefault();
    const key = event.target.closest('[data-key]')?.dataset.key;
    if (key) {
      this.#tap(key, event.timeStamp);
    }
  };

  /* Screen readers and scripts click without a pointer; a click that follows a press has detail. */
  #clickWithoutPointer = (event) => {
    const key = event.target.closest('[data-key]')?.dataset.key;
    if (key && event.detail === 0) {
      this.#tap(key, event.timeStamp);
    }
  };

  #tap(key, time) {
    const bounced = key === this.#last.key && time - this.#last.time < BOUNCE_MILLIS;
    this.#last = { key, time };
    const field = this.#field;
    if (bounced || !field) {
      return;
    }
    field.focus({ preventScroll: true });
    if (key === 'done') {
      field.blur();
    } else {
      this.#edit(field, key);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }

  #edit(field, key) {
    const { selectionStart: start, selectionEnd: end } = field;
    if (key === 'clear') {
      field.value = '';
    } else if (key === 'backspace') {
      field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
    } else if (field.maxLength < 0 || field.value.length - (end - start) < field.maxLength) {
      field.setRangeText(key === 'space' ? ' ' : key, start, end, 'end');
    }
    field.scrollLeft = field.scrollWidth;
  }

  #focusIn = (event) => this.#serve(event.target);

  #serve(target) {
    if (target?.matches?.('input[data-keyboard]')) {
      clearTimeout(this.#closing);
      this.#field = target;
      this.toggleAttribute('signs', target.dataset.keyboard === 'address');
      this.toggleAttribute('open', true);
    }
  }

  #focusOut = (event) => {
    if (event.target === this.#field) {
      clearTimeout(this.#closing);
      this.#closing = setTimeout(() => {
        this.#field = null;
        this.toggleAttribute('open', false);
      }, CLOSE_DELAY_MILLIS);
    }
  };

  #physicalKey = (event) => {
    if (event.target === this.#field && (event.key === 'Enter' || event.key === 'Escape')) {
      this.#field.blur();
    }
  };
}

customElements.define('corner-keyboard', CornerKeyboard);
