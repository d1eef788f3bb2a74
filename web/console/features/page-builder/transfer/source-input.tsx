import { Alert, Button, FileButton, Group, Textarea } from '@mantine/core'
import { Scroller } from '@mtc/widgets/scroller'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { formatBytes } from '../../../../ui/format.ts'
import type { Source } from './read-source.ts'
import classes from './transfer.module.css'

interface SourceInputProps {
  text: string
  source: Source
  onText: (text: string) => void
}

/** Takes a file or a pasted text. A file is named; its text is there for those who ask for it. */
export function SourceInput({ text, source, onText }: SourceInputProps) {
  const [file, setFile] = useState<File>()
  const open = async (chosen: File | null) => {
    if (!chosen) return
    onText(await chosen.text())
    setFile(chosen)
  }
  const clear = () => {
    onText('')
    setFile(undefined)
  }
  return (
    <div className={classes.source}>
      <Group gap="xs">
        <FileButton onChange={(chosen) => void open(chosen)} accept=".json,application/json">
          {(props) => (
            <Button {...props} size="xs" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
              {file ? 'Choose another file' : 'Choose a file'}
            </Button>
          )}
        </FileButton>
        {file && (
          <>
            <span role="status">
              {file.name} · {formatBytes(file.size)}
            </span>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={clear}>
              Take it away
            </Button>
          </>
        )}
      </Group>
      {file ? (
        <details>
          <summary>Show its text</summary>
          <Scroller as="pre" className={classes.text}>
            {text}
          </Scroller>
        </details>
      ) : (
        <Textarea
          label="Or paste it here"
          description="A page exported from any shop, or a dashboard of react-grid-layout"
          autosize
          minRows={4}
          maxRows={10}
          spellCheck={false}
          classNames={{ input: classes.mono ?? '' }}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
      {source.is === 'broken' && (
        <Alert color="red" role="alert">
          {source.fault}
        </Alert>
      )}
    </div>
  )
}
