import { Button, Group } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { IconFile } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { FieldFrame } from '../field-frame.tsx'
import { asText, fieldProps } from '../field-props.ts'
import { useFormEnvironment } from '../services.ts'
import { useUpload } from '../use-upload.ts'
import { FileChoice } from './file-choice.tsx'

function useFileName(id: string) {
  const { services } = useFormEnvironment()
  const [known, setKnown] = useState<{ id: string; name: string }>()
  useEffect(() => {
    if (id === '' || known?.id === id) return
    let isCurrent = true
    services?.describeFile?.(id).then(
      ({ name }) => isCurrent && setKnown({ id, name }),
      () => isCurrent && setKnown({ id, name: 'File' }),
    )
    return () => {
      isCurrent = false
    }
  }, [services, id, known])
  return [known?.id === id ? known.name : 'File', setKnown] as const
}

/** A file of any kind, kept by its id. */
export function FileWidget(props: WidgetProps) {
  const { id, disabled, readOnly } = fieldProps(props)
  const { services } = useFormEnvironment()
  const { uploads, failure, upload } = useUpload()
  const value = asText(props.value)
  const [name, setKnown] = useFileName(value)
  const take = (file: File) =>
    upload([file], (stored) => {
      setKnown({ id: stored.id, name: stored.name })
      props.onChange(stored.id)
    })
  return (
    <FieldFrame field={props} error={failure}>
      {(labelId) => (
        <Group id={id} role="group" aria-labelledby={labelId} gap="xs" mih={36}>
          {value && services && (
            <Button
              component="a"
              href={services.fileUrl(value)}
              target="_blank"
              rel="noreferrer"
              variant="subtle"
              size="xs"
              leftSection={<IconFile size={14} aria-hidden />}
            >
              {name}
            </Button>
          )}
          <FileChoice
            field={props}
            what="file"
            isUploading={uploads > 0}
            isLocked={disabled || readOnly}
            onUpload={take}
          />
        </Group>
      )}
    </FieldFrame>
  )
}
