import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../csp-nonce.ts'
import { look } from '../json-editor/look.ts'
import classes from './editor.module.css'
import { languageOf } from './languages.ts'

interface CodeEditorProps {
  /** Names the editor to those who hear it. */
  label: string
  /** What the text is written in; without a word for it, plain text. */
  language: string
  value: string
  onChange: (text: string) => void
  onLeave: () => void
  readonly: boolean
}

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.tagName], color: 'var(--mtc-accent-text)' },
  { tag: tags.comment, color: 'var(--mtc-text-dim)', fontStyle: 'italic' },
])

const fixed: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  look,
  syntaxHighlighting(highlight),
  EditorView.lineWrapping,
  // Tab leaves the editor, as it leaves every other field.
  keymap.of([...historyKeymap, ...defaultKeymap]),
]

/** Code with its lines numbered and its words coloured; loaded when the first such field is shown. */
export default function CodeEditor({ label, language, value, onChange, onLeave, readonly }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const latest = useRef({ onChange, onLeave, value })
  useEffect(() => {
    latest.current = { onChange, onLeave, value }
  })

  useEffect(() => {
    if (!host.current) return
    const nonce = cspNonce()
    const words = new Compartment()
    const extensions = [
      fixed,
      words.of([]),
      EditorState.readOnly.of(readonly),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onChange(update.state.doc.toString())
      }),
      EditorView.domEventHandlers({ blur: () => latest.current.onLeave() }),
      nonce ? EditorView.cspNonce.of(nonce) : [],
    ]
    const editor = new EditorView({ parent: host.current, doc: latest.current.value, extensions })
    editor.scrollDOM.tabIndex = 0
    view.current = editor
    let isHere = true
    languageOf(language).then(
      (known) => isHere && editor.dispatch({ effects: words.reconfigure(known) }),
      // Without its colours it is still the text; a broken connection says so elsewhere.
      () => undefined,
    )
    return () => {
      isHere = false
      editor.destroy()
    }
  }, [label, language, readonly])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.hasFocus || editor.state.doc.toString() === value) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } })
  }, [value])

  return <div ref={host} className={classes.editor} />
}
