import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core'
import {
  IconBold,
  IconCode,
  IconH2,
  IconH3,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconQuote,
  IconUnderline,
} from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { useState } from 'react'
import classes from './rich-text.module.css'

interface Tool {
  name: string
  Icon: typeof IconBold
  mark: string
  attributes?: Record<string, unknown>
  run: (editor: Editor) => void
}

const tools: readonly Tool[] = [
  { name: 'Bold', Icon: IconBold, mark: 'bold', run: (editor) => editor.chain().focus().toggleBold().run() },
  { name: 'Italic', Icon: IconItalic, mark: 'italic', run: (editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: 'Underline',
    Icon: IconUnderline,
    mark: 'underline',
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  ...([2, 3] as const).map((level) => ({
    name: level === 2 ? 'Heading' : 'Small heading',
    Icon: level === 2 ? IconH2 : IconH3,
    mark: 'heading',
    attributes: { level },
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level }).run(),
  })),
  {
    name: 'Bulleted list',
    Icon: IconList,
    mark: 'bulletList',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'Numbered list',
    Icon: IconListNumbers,
    mark: 'orderedList',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'Quotation',
    Icon: IconQuote,
    mark: 'blockquote',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  { name: 'Code', Icon: IconCode, mark: 'code', run: (editor) => editor.chain().focus().toggleCode().run() },
]

/** The formatting of a rich text; every tool also has the editor's usual keys. */
export function RichTextTools({ editor, label }: { editor: Editor; label: string }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map(({ mark, attributes }) => current.isActive(mark, attributes)),
  })
  return (
    <div className={classes.tools} role="toolbar" aria-label={`Formatting of ${label}`}>
      {tools.map(({ name, Icon, run }, place) => (
        <ActionIcon
          key={name}
          variant={active[place] ? 'light' : 'subtle'}
          color={active[place] ? 'accent' : 'gray'}
          aria-label={name}
          aria-pressed={active[place] ?? false}
          title={name}
          onClick={() => run(editor)}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      ))}
      <LinkTool editor={editor} />
    </div>
  )
}

const withProtocol = (address: string) => (/^(?:[a-z]+:|\/|#)/i.test(address) ? address : `https://${address}`)

function LinkTool({ editor }: { editor: Editor }) {
  const [isOpen, setOpen] = useState(false)
  const [address, setAddress] = useState('')
  const isActive = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') })
  const open = () => {
    const href: unknown = editor.getAttributes('link').href
    setAddress(typeof href === 'string' ? href : '')
    setOpen(true)
  }
  const apply = (href: string) => {
    const chain = editor.chain().focus().extendMarkRange('link')
    if (href === '') chain.unsetLink().run()
    else chain.setLink({ href: withProtocol(href) }).run()
    setOpen(false)
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withinPortal position="bottom-start">
      <Popover.Target>
        <ActionIcon
          variant={isActive ? 'light' : 'subtle'}
          color={isActive ? 'accent' : 'gray'}
          aria-label="Link"
          aria-pressed={isActive}
          title="Link"
          onClick={open}
        >
          <IconLink size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          label="Where the link leads"
          placeholder="https://example.com"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // The form around it is not sent by a link.
            event.preventDefault()
            apply(address.trim())
          }}
        />
        <Group gap="xs" mt="xs" justify="flex-end">
          {isActive && (
            <Button size="xs" variant="subtle" color="gray" onClick={() => apply('')}>
              Remove link
            </Button>
          )}
          <Button size="xs" onClick={() => apply(address.trim())}>
            Set link
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
