/** Style of the button in its shadow root. `all: initial` keeps the page's own style out. */
export const BUTTON_CSS = `
:host { all: initial; position: fixed; right: 20px; bottom: 84px; z-index: 2147483000; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; min-height: 36px; padding: 0 16px;
  border-radius: 18px; font: 600 14px/20px system-ui, sans-serif; cursor: pointer; user-select: none;
  color: #fff; background: #0f5f63; border: 1px solid #0b4a4d; box-shadow: 0 1px 4px rgb(0 0 0 / .25); }
button:hover { background: #0b4a4d; }
button:focus-visible { outline: 3px solid #0f5f63; outline-offset: 2px; }
button:disabled { opacity: .7; cursor: progress; }
button[data-tone=saved] { color: #0b4a4d; background: #eef6f5; border-color: #8fb9b8; }
button[data-tone=failed] { color: #7a1f12; background: #fdf0ee; border-color: #d9a49b; }
@media (prefers-color-scheme: dark) {
  button[data-tone=saved] { color: #bfe3e1; background: #16302f; border-color: #2e5957; }
  button[data-tone=failed] { color: #f6c4bb; background: #3a1b16; border-color: #70372d; }
}
@media print { :host { display: none; } }
`;
