import { Group, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { IconPhotoPlus } from '@tabler/icons-react'
import { type DragEvent, useEffect, useState } from 'react'
import { FieldFrame } from '../field-frame.tsx'
import { asText, fieldProps } from '../field-props.ts'
import { useFormEnvironment } from '../services.ts'
import { useUpload } from '../use-upload.ts'
import { FileChoice } from './file-choice.tsx'
import classes from './image.module.css'

/** The kinds of pictures that can be uploaded. */
export const accepted = 'image/png,image/jpeg,image/webp,image/gif,image/svg+xml,image/avif'

/** Text for those who cannot see the picture; kept with the file, so it is offered only where the host can save it. */
function AltText({ id, disabled }: { id: string; disabled: boolean }) {
  const { services } = useFormEnvironment()
  const [alt, setAlt] = useState<string>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    services?.describeFile?.(id).then(
      (file) => isCurrent && setAlt(file.alt),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [services, id])
  if (!services?.saveAlt || !services.describeFile) return null
  return (
    <TextInput
      className={classes.alt ?? ''}
      label="Description"
      description="Read aloud to people who cannot see the picture."
      value={alt ?? ''}
      disabled={disabled || (alt === undefined && !failed)}
      error={failed ? 'The description could not be read or saved. Leave the field to try again.' : undefined}
      onChange={(event) => setAlt(event.currentTarget.value)}
      onBlur={() => {
        // What could not be read, and was not typed, must not be saved as empty.
        if (alt === undefined) return
        setFailed(false)
        services.saveAlt?.(id, alt).catch(() => setFailed(true))
      }}
    />
  )
}

/** A picture of the field, small. */
export function Thumbnail({ id, label }: { id: string; label: string }) {
  const { services } = useFormEnvironment()
  const [isBroken, setBroken] = useState(false)
  if (!services || isBroken) return <div className={classes.broken}>No preview</div>
  return <img className={classes.thumbnail} src={services.fileUrl(id)} alt={label} onError={() => setBroken(true)} />
}

/** Takes pictures that are dropped on an element. */
export function useDrop(onFiles: (files: File[]) => void, disabled: boolean) {
  const [isOver, setOver] = useState(false)
  const end = () => setOver(false)
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent) => {
      if (disabled || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: end,
    onDrop: (event: DragEvent) => {
      if (disabled) return
      event.preventDefault()
      end()
      onFiles([...event.dataTransfer.files].filter((file) => file.type.startsWith('image/')))
    },
  }
}

/** One picture: drop it, choose it, replace it, remove it, describe it. */
export function ImageWidget(props: WidgetProps) {
  const { id, disabled, readOnly } = fieldProps(props)
  const { uploads, failure, upload } = useUpload()
  const value = asText(props.value)
  const isLocked = disabled || readOnly
  const take = (files: File[]) => upload(files.slice(0, 1), (file) => props.onChange(file.id))
  const drop = useDrop(take, isLocked)
  return (
    <FieldFrame field={props} error={failure}>
      {(labelId) => (
        <fieldset className={classes.single} id={id} aria-labelledby={labelId} {...drop}>
          {value ? (
            <Thumbnail id={value} label={`${props.label}: current picture`} />
          ) : (
            <IconPhotoPlus aria-hidden className={classes.placeholder} />
          )}
          <Group gap="xs" className={classes.actions}>
            <FileChoice
              field={props}
              what="picture"
              accept={accepted}
              isUploading={uploads > 0}
              isLocked={isLocked}
              onUpload={(file) => take([file])}
            />
            {!value && <span className={classes.hint}>or drop it here</span>}
          </Group>
          {value && <AltText key={value} id={value} disabled={isLocked} />}
        </fieldset>
      )}
    </FieldFrame>
  )
}
