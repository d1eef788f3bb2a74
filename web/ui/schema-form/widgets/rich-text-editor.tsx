import { richTextHtml } from '@mtc/openapi/product-schema'
import { EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useRef } from 'react'
import { cspNonce } from '../../csp-nonce.ts'
import classes from './rich-text.module.css'
import { RichTextTools } from './rich-text-tools.tsx'

const isLink = (url: string) => /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url)

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4], HTMLAttributes: {} },
    codeBlock: { languageClassPrefix: null },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (url) => isLink(url),
      // The API takes a link's address and nothing else.
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
]

interface EditorProps {
  id: string
  label: string
  placeholder: string
  value: string
  isLocked: boolean
  isInvalid: boolean
  onChange: (html: string) => void
  onLeave: () => void
}

/** The editor itself: loaded when the first field of rich text is shown. */
export default function RichTextEditor(props: EditorProps) {
  const { id, label, placeholder, value, isLocked, isInvalid } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const nonce = cspNonce()
  const editor = useEditor({
    extensions,
    content: richTextHtml(value),
    editable: !isLocked,
    ...(nonce ? { injectNonce: nonce } : {}),
    editorProps: {
      attributes: {
        id,
        class: classes.text ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-placeholder': placeholder,
      },
    },
    onUpdate: ({ editor: current }) => latest.current.onChange(current.isEmpty ? '' : current.getHTML()),
    onBlur: () => latest.current.onLeave(),
  })
  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.setEditable(!isLocked, false)
  }, [editor, isLocked])
  useEffect(() => {
    if (!editor || editor.isDestroyed || editor.isFocused) return
    const shown = editor.isEmpty ? '' : editor.getHTML()
    if (shown !== value) editor.commands.setContent(richTextHtml(value), { emitUpdate: false })
  }, [editor, value])
  return (
    <div className={classes.frame} data-invalid={isInvalid || undefined} data-locked={isLocked || undefined}>
      {editor && !isLocked && <RichTextTools editor={editor} label={label} />}
      <EditorContent editor={editor} />
    </div>
  )
}
