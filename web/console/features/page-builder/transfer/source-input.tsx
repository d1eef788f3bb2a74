import { Alert, Button, FileButton, Textarea } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import type { Source } from './read-source.ts'
import classes from './transfer.module.css'

interface SourceInputProps {
  text: string
  source: Source
  onText: (text: string) => void
}

/** Takes a file or a pasted text. */
export function SourceInput({ text, source, onText }: SourceInputProps) {
  const open = async (file: File | null) => {
    if (file) onText(await file.text())
  }
  return (
    <div className={classes.source}>
      <div>
        <FileButton onChange={(file) => void open(file)} accept=".json,application/json">
          {(props) => (
            <Button {...props} size="xs" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
              Choose a file
            </Button>
          )}
        </FileButton>
      </div>
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
      {source.is === 'broken' && (
        <Alert color="red" role="alert">
          {source.fault}
        </Alert>
      )}
    </div>
  )
}
