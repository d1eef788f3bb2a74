import { autocompletion, type CompletionSource, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json, jsonParseLinter } from '@codemirror/lang-json'
import { bracketMatching, foldGutter, indentOnInput } from '@codemirror/language'
import { type Diagnostic, linter, lintGutter, lintKeymap } from '@codemirror/lint'
import { EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../csp-nonce.ts'
import classes from './json-editor.module.css'
import { locate } from './locate.ts'
import { look } from './look.ts'

/** What is wrong with a value in the text. */
export interface JsonFinding {
  pointer: string
  message: string
}

export interface JsonEditorProps {
  /** Names the editor to those who hear it. */
  label: string
  value: string
  onChange: (text: string) => void
  /** Judges text that parses; each finding is underlined where its pointer leads. */
  lint?: (text: string) => readonly JsonFinding[]
  complete?: CompletionSource
  readonly?: boolean
}

const syntax = jsonParseLinter()

const diagnose = (view: EditorView, lint: JsonEditorProps['lint']): Diagnostic[] => {
  const broken = syntax(view)
  if (broken.length > 0 || !lint) return broken
  return lint(view.state.doc.toString()).map(({ pointer, message }) => ({
    ...locate(view.state, pointer),
    severity: 'error',
    message,
  }))
}

const fixed: Extension = [
  lineNumbers(),
  foldGutter(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  highlightActiveLine(),
  json(),
  lintGutter(),
  look,
  EditorView.lineWrapping,
  // Tab leaves the editor, as it leaves every other field; indentation follows the brackets.
  keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
]

/** The editor itself; `JsonEditor` loads it when it is first shown. */
export function Editor({ label, value, onChange, lint, complete, readonly = false }: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const latest = useRef({ onChange, lint, complete, value })
  useEffect(() => {
    latest.current = { onChange, lint, complete, value }
  })

  useEffect(() => {
    if (!host.current) return
    const nonce = cspNonce()
    const extensions = [
      fixed,
      linter((current) => diagnose(current, latest.current.lint), { delay: 250 }),
      autocompletion({ override: [(context) => latest.current.complete?.(context) ?? null] }),
      EditorState.readOnly.of(readonly),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onChange(update.state.doc.toString())
      }),
      nonce ? EditorView.cspNonce.of(nonce) : [],
    ]
    const editor = new EditorView({ parent: host.current, doc: latest.current.value, extensions })
    editor.scrollDOM.tabIndex = 0
    view.current = editor
    return () => editor.destroy()
  }, [label, readonly])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === value) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } })
  }, [value])

  return <div ref={host} className={classes.editor} />
}
