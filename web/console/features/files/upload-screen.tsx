import { Button, FileButton, Progress } from '@mantine/core'
import { IconCheck, IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { formatBytes, formatNumber } from '../../../ui/format.ts'
import { recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { CreateHeader } from '../../screens/record/create-screen.tsx'
import classes from './files.module.css'
import { type Upload, useUploads } from './use-uploads.ts'

function UploadProgress({ sent, size }: { sent: number; size: number }) {
  const percent = size === 0 ? 100 : Math.round((sent / size) * 100)
  return (
    <span className={classes.progress}>
      <Progress value={percent} aria-label="Uploading" />
      {/* All bytes are there; the shop still looks at the file. */}
      <span>{percent === 100 ? 'Checking' : `${percent} %`}</span>
    </span>
  )
}

function Outcome({ screen, upload, onRetry }: ScreenProps & { upload: Upload; onRetry: () => void }) {
  const place = usePlace()
  switch (upload.state) {
    case 'done':
      return (
        <>
          <IconCheck size={16} aria-label="Uploaded" />
          <Button component={AppLink} size="xs" variant="subtle" href={recordAddress(place, screen, upload.id)}>
            Describe it
          </Button>
        </>
      )
    case 'failed':
      return (
        <Button size="xs" variant="default" onClick={onRetry}>
          Retry
        </Button>
      )
    case 'running':
      return <UploadProgress sent={upload.sent} size={upload.file.size} />
    default:
      return <span>Waiting</span>
  }
}

/** Puts files into the shop: drop them or choose them, as many as there are. */
export function UploadScreen({ screen }: ScreenProps) {
  const { uploads, add, retry } = useUploads(screen)
  const [isOver, setOver] = useState(false)
  const done = uploads.filter(({ state }) => state === 'done').length
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...event.dataTransfer.files])
  }
  return (
    <div style={{ maxInlineSize: '60rem' }}>
      <CreateHeader screen={screen} title="Upload files" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button inside is everybody's */}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload size={28} aria-hidden />
        <p>Drop pictures and documents here, up to 10 MB each</p>
        <FileButton multiple onChange={add}>
          {(button) => <Button {...button}>Choose files</Button>}
        </FileButton>
      </div>
      <p role="status">{uploads.length > 0 && `${formatNumber(done)} of ${formatNumber(uploads.length)} uploaded`}</p>
      <ul className={classes.uploads}>
        {uploads.map((upload) => (
          <li key={upload.key} className={classes.upload}>
            <span className={classes.uploadName}>
              {upload.file.name} <small>{formatBytes(upload.file.size)}</small>
              {upload.state === 'failed' && <div role="alert">{upload.reason}</div>}
            </span>
            <Outcome screen={screen} upload={upload} onRetry={() => retry(upload)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
