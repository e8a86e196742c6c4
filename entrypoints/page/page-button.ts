import { BUTTON_CSS } from './page-button-style';

/** What the button shows. `busy` while a click is under way. */
export interface ButtonFace {
  label: string;
  title: string;
  tone: 'plain' | 'saved' | 'failed';
}

/** The one thing that is ever put into a page: a button in a closed shadow root on an element without a name. */
export class PageButton {
  readonly #host = document.createElement('div');
  readonly #button = document.createElement('button');

  /** Only a real press by the rep counts: a page can neither reach the button nor forge a trusted event. */
  constructor(onPress: () => void) {
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BUTTON_CSS);
    root.adoptedStyleSheets = [sheet];
    this.#button.type = 'button';
    this.#button.addEventListener('click', (event) => {
      if (event.isTrusted) onPress();
    });
    root.append(this.#button);
  }

  show(face: ButtonFace): void {
    this.#button.textContent = face.label;
    this.#button.title = face.title;
    this.#button.dataset['tone'] = face.tone;
    this.#button.disabled = false;
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
  }

  /** Greys the button until the next `show`. */
  busy(): void {
    this.#button.disabled = true;
  }

  hide(): void {
    this.#host.remove();
  }
}
