import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--mtc-accent-text)' },
  { tag: tags.string, color: 'var(--mtc-success)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--mtc-warning)' },
])

const frame = EditorView.theme({
  '&': { fontSize: 'var(--mtc-font-size-sm)', backgroundColor: 'var(--mtc-surface)', color: 'var(--mtc-text)' },
  '&.cm-focused': { outline: '2px solid var(--mtc-accent-text)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--mtc-font-mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--mtc-text)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--mtc-text)' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--mtc-text-dim)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--mtc-raised)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--mtc-accent-5) 30%, transparent)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--mtc-raised)',
    border: '1px solid var(--mtc-line)',
    borderRadius: 'var(--mtc-radius)',
    boxShadow: 'var(--mtc-shadow-float)',
    color: 'var(--mtc-text)',
  },
})

/** The editor in the console's tokens, which know light and dark by themselves. */
export const look = [frame, syntaxHighlighting(highlight)]
