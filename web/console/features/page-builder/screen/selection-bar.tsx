import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconCopy,
  IconEye,
  IconEyeOff,
  IconFoldDown,
  IconFoldUp,
  IconLayoutAlignBottom,
  IconLayoutAlignLeft,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeVertical,
  IconTrash,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { humanized } from '../../../core/screens.ts'
import type { Commands } from '../canvas/use-commands.ts'
import type { Alignment } from '../edits/align.ts'
import { ALIGNMENTS } from '../edits/alignments.ts'
import type { Builder } from '../model/builder.ts'
import classes from './screen.module.css'

interface SelectionBarProps {
  builder: Builder
  commands: Commands
  isFolded: boolean
  onFold: (id: string) => void
  onCopy: () => void
  onPaste: () => void
}

const ICONS: Readonly<Partial<Record<Alignment, ReactNode>>> = {
  left: <IconLayoutAlignLeft size={16} />,
  right: <IconLayoutAlignRight size={16} />,
  top: <IconLayoutAlignTop size={16} />,
  bottom: <IconLayoutAlignBottom size={16} />,
  distribute: <IconLayoutDistributeVertical size={16} />,
}

interface ToolProps {
  label: string
  onClick: () => void
  children: ReactNode
}
function Tool({ label, onClick, children }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} title={label} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}

/** What can be done with what is selected. */
export function SelectionBar({ builder, commands, isFolded, onFold, onCopy, onPaste }: SelectionBarProps) {
  const { selection, regions, canEdit } = builder
  if (!canEdit) return null
  const hasSome = selection.length > 0
  const { names, isHidden } = commands
  return (
    <div className={classes.selection} role="toolbar" aria-label="Selected widgets">
      <span className={classes.dim} title={hasSome ? names : undefined}>
        {hasSome ? names : 'Nothing selected'}
      </span>
      {hasSome && (
        <>
          <Tool label={`Duplicate ${names}`} onClick={commands.duplicate}>
            <IconCopy size={16} aria-hidden />
          </Tool>
          <Tool label={isHidden ? `Show ${names}` : `Hide ${names}`} onClick={() => commands.setActive(isHidden)}>
            {isHidden ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
          </Tool>
          {commands.hasSection && (
            <>
              {selection.length === 1 && (
                <Tool
                  label={isFolded ? 'Unfold the section' : 'Fold the section'}
                  onClick={() => onFold(selection[0] ?? '')}
                >
                  {isFolded ? <IconFoldDown size={16} aria-hidden /> : <IconFoldUp size={16} aria-hidden />}
                </Tool>
              )}
              <Tool label="Move the section up" onClick={() => commands.section(-1)}>
                <IconArrowUp size={16} aria-hidden />
              </Tool>
              <Tool label="Move the section down" onClick={() => commands.section(1)}>
                <IconArrowDown size={16} aria-hidden />
              </Tool>
            </>
          )}
          <Tool label={`Remove ${names}`} onClick={commands.remove}>
            <IconTrash size={16} aria-hidden />
          </Tool>
        </>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {selection.length > 1 &&
            ALIGNMENTS.map(([alignment, label]) => (
              <Menu.Item key={alignment} leftSection={ICONS[alignment]} onClick={() => commands.align(alignment)}>
                {label}
              </Menu.Item>
            ))}
          {hasSome && regions.length > 1 && (
            <>
              <Menu.Label>Move to</Menu.Label>
              {regions.map(({ name }) => (
                <Menu.Item key={name} onClick={() => commands.toRegion(name)}>
                  {humanized(name)}
                </Menu.Item>
              ))}
              <Menu.Divider />
            </>
          )}
          {hasSome && <Menu.Item onClick={onCopy}>Copy</Menu.Item>}
          <Menu.Item onClick={onPaste}>Paste</Menu.Item>
          <Menu.Item onClick={commands.selectAll}>Select all</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
