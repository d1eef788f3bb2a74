import { ActionIcon, FileButton, Group, Loader, VisuallyHidden } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { IconArrowLeft, IconArrowRight, IconPhotoPlus, IconTrash } from '@tabler/icons-react'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { FieldFrame } from '../field-frame.tsx'
import { asText, fieldProps } from '../field-props.ts'
import { fieldPointer } from '../pointer.ts'
import { useErrorsWithin, useFormEnvironment } from '../services.ts'
import { useUpload } from '../use-upload.ts'
import classes from './image.module.css'
import { accepted, Thumbnail, useDrop } from './image.tsx'
import { MediaLibrary } from './media-library.tsx'

const dragType = 'application/x-mtc-picture'

interface PictureProps {
  id: string
  label: string
  place: number
  count: number
  isLocked: boolean
  onMove: (from: number, to: number) => void
  onRemove: (place: number) => void
}

/** One picture of a gallery: dragged by the picture, moved by its buttons or by Alt and the arrow keys. */
function Picture({ id, label, place, count, isLocked, onMove, onRemove }: PictureProps) {
  const [isOver, setOver] = useState(false)
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (!event.altKey || step === 0) return
    event.preventDefault()
    onMove(place, place + step)
  }
  const drag = isLocked
    ? {}
    : {
        draggable: true,
        onDragStart: (event: DragEvent) => event.dataTransfer.setData(dragType, String(place)),
        onDragOver: (event: DragEvent) => {
          if (!event.dataTransfer.types.includes(dragType)) return
          event.preventDefault()
          setOver(true)
        },
        onDragLeave: () => setOver(false),
        onDrop: (event: DragEvent) => {
          setOver(false)
          const from = event.dataTransfer.getData(dragType)
          if (from === '') return
          event.preventDefault()
          event.stopPropagation()
          onMove(Number(from), place)
        },
      }
  const tool = (name: string, Icon: typeof IconTrash, act: () => void, isOff = false) => (
    <ActionIcon size="sm" variant="default" aria-label={`${name} ${place + 1}`} disabled={isOff} onClick={act}>
      <Icon size={14} aria-hidden />
    </ActionIcon>
  )
  return (
    <li className={classes.item} data-over={isOver || undefined} onKeyDown={keys} {...drag}>
      <Thumbnail id={id} label={`${label} ${place + 1}`} />
      {!isLocked && (
        <div className={classes.tools}>
          {tool('Move picture forward:', IconArrowLeft, () => onMove(place, place - 1), place === 0)}
          {tool('Move picture back:', IconArrowRight, () => onMove(place, place + 1), place === count - 1)}
          {tool('Remove picture', IconTrash, () => onRemove(place))}
        </div>
      )}
    </li>
  )
}

/** Several pictures in their order; the first is the one that lists show. */
export function GalleryWidget(props: WidgetProps) {
  const { id, disabled, readOnly } = fieldProps(props)
  const error = useErrorsWithin(fieldPointer(useFormEnvironment().formId, id))
  const { uploads, failure, upload } = useUpload()
  const [said, say] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const ids = Array.isArray(props.value) ? props.value.map(asText) : []
  const isLocked = disabled || readOnly
  const take = (files: File[]) => {
    const added: string[] = []
    upload(files, (file) => {
      added.push(file.id)
      props.onChange([...new Set([...ids, ...added])])
    })
  }
  const move = (from: number, to: number) => {
    const moved = ids[from]
    if (moved === undefined || to < 0 || to >= ids.length || from === to) return
    props.onChange(ids.toSpliced(from, 1).toSpliced(to, 0, moved))
    say(`Picture ${from + 1} is now at place ${to + 1} of ${ids.length}.`)
    // Moving a picture in the document takes the focus from its buttons.
    const name = document.activeElement?.getAttribute('aria-label')?.replace(/\d+$/, String(to + 1))
    requestAnimationFrame(() => {
      const buttons = list.current?.children[to]?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? []
      const same = [...buttons].find((button) => button.getAttribute('aria-label') === name)
      ;(same ?? buttons[0])?.focus()
    })
  }
  const drop = useDrop(take, isLocked)
  return (
    <FieldFrame field={props} error={failure ?? error}>
      {(labelId) => (
        <>
          <div className={classes.gallery} {...drop}>
            <ul ref={list} className={classes.many} id={id} aria-labelledby={labelId}>
              {ids.map((image, place) => (
                <Picture
                  key={image}
                  id={image}
                  label={props.label}
                  place={place}
                  count={ids.length}
                  isLocked={isLocked}
                  onMove={move}
                  onRemove={(at) => props.onChange(ids.toSpliced(at, 1))}
                />
              ))}
              {!isLocked && (
                <li className={classes.item}>
                  <FileButton multiple accept={accepted} onChange={take}>
                    {(button) => (
                      <button type="button" className={classes.add} {...button}>
                        {uploads > 0 ? (
                          <Loader size="xs" aria-label="Uploading" />
                        ) : (
                          <IconPhotoPlus aria-hidden size={20} />
                        )}
                        <span>Add pictures</span>
                      </button>
                    )}
                  </FileButton>
                </li>
              )}
            </ul>
            <Group gap="xs">
              <MediaLibrary
                label={props.label}
                isMany
                taken={ids}
                disabled={isLocked}
                onChoose={(chosen) => props.onChange([...new Set([...ids, ...chosen])])}
              />
            </Group>
          </div>
          <VisuallyHidden role="status">{said}</VisuallyHidden>
        </>
      )}
    </FieldFrame>
  )
}
