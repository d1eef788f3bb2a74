/** The panel's own style. It takes light or dark from the page and nothing else. */
export const look = `
:host { all: initial; color-scheme: inherit; position: fixed; z-index: 10000; pointer-events: none; inset: 0.5rem; display: flex }
:host([data-corner~="right"]) { justify-content: flex-end }
:host([data-corner~="bottom"]) { align-items: flex-end }
@media print { :host { display: none } }
aside {
  --ink: light-dark(#1d2026, #eceef2); --dim: light-dark(#565c68, #a9b0bd); --paper: light-dark(#fff, #1c1f25);
  --line: light-dark(#858c99, #767d8a); --accent: light-dark(#3f4cc0, #aeb6ff);
  pointer-events: auto; display: flex; flex-direction: column; gap: 0.375rem; align-items: inherit;
  font: 0.8125rem/1.4 system-ui, sans-serif; color: var(--ink);
}
:host([data-corner~="right"]) aside { align-items: flex-end }
:host([data-corner~="left"]) aside { align-items: flex-start }
:host([data-corner~="bottom"]) aside { flex-direction: column-reverse }
button, select, input {
  font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 0.375rem;
  padding: 0.25rem 0.5rem; min-height: 1.75rem; box-sizing: border-box;
}
button { cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.toggle { border-radius: 1rem; box-shadow: 0 1px 4px rgb(0 0 0 / 0.25) }
.toggle[data-active] { border-color: var(--accent); color: var(--accent) }
.body {
  background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.75rem; width: 16rem;
  max-height: calc(100vh - 5rem); overflow: auto; display: grid; gap: 0.625rem; box-shadow: 0 4px 16px rgb(0 0 0 / 0.25);
}
.body[hidden] { display: none }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.125rem }
select, input:not([type=checkbox]) { width: 100%; min-width: 0 }
label span { color: var(--dim) }
.check { grid-template-columns: auto 1fr; gap: 0.5rem; align-items: center }
.check input { min-height: 0; accent-color: var(--accent) }
.check span { color: var(--ink) }
.actions { display: flex; gap: 0.5rem; flex-wrap: wrap }
p { margin: 0; color: var(--dim) }
p:empty { display: none }
`
