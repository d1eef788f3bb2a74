import { Button, FileButton, Group, Input } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { IconFile } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { asText, emptyValue, fieldError, fieldHelp, fieldProps } from '../field-props.ts'
import { useFormEnvironment } from '../services.ts'
import { useUpload } from '../use-upload.ts'
import { MediaLibrary } from './media-library.tsx'

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
  const { id, label, disabled, readOnly, required } = fieldProps(props)
  const { services } = useFormEnvironment()
  const { uploads, failure, upload } = useUpload()
  const value = asText(props.value)
  const [name, setKnown] = useFileName(value)
  const isLocked = disabled || readOnly
  const labelId = `${id}-label`
  const take = (file: File) =>
    upload([file], (stored) => {
      setKnown({ id: stored.id, name: stored.name })
      props.onChange(stored.id)
    })
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      withAsterisk={required}
      description={fieldHelp(props)}
      error={failure ?? fieldError(props)}
    >
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
        <FileButton onChange={(file) => file && take(file)} disabled={isLocked}>
          {(button) => (
            <Button {...button} variant="default" size="xs" loading={uploads > 0} disabled={isLocked}>
              {value ? 'Replace file' : 'Choose a file'}
            </Button>
          )}
        </FileButton>
        <MediaLibrary
          label={props.label}
          only="all"
          taken={value ? [value] : []}
          disabled={isLocked}
          onChoose={([chosen]) => props.onChange(chosen)}
        />
        {value && (
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            disabled={isLocked}
            onClick={() => props.onChange(emptyValue(props.schema))}
          >
            Remove
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  )
}
