import { Button, FileButton } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { asText, emptyValue } from '../field-props.ts'
import { MediaLibrary } from './media-library.tsx'

interface FileChoiceProps {
  field: WidgetProps
  /** What is chosen, in a word: "picture". */
  what: string
  /** The kinds that can be uploaded; the library offers the same. */
  accept?: string
  isUploading: boolean
  isLocked: boolean
  onUpload: (file: File) => void
}

/** The ways to the one file of a field: from this device, from the library; and the way to none. */
export function FileChoice({ field, what, accept, isUploading, isLocked, onUpload }: FileChoiceProps) {
  const value = asText(field.value)
  return (
    <>
      <FileButton {...(accept ? { accept } : {})} onChange={(file) => file && onUpload(file)} disabled={isLocked}>
        {(button) => (
          <Button {...button} variant="default" size="xs" loading={isUploading} disabled={isLocked}>
            {value ? `Replace ${what}` : `Choose a ${what}`}
          </Button>
        )}
      </FileButton>
      <MediaLibrary
        label={field.label}
        {...(accept ? {} : { only: 'all' })}
        taken={value ? [value] : []}
        disabled={isLocked}
        onChoose={([chosen]) => field.onChange(chosen)}
      />
      {value && (
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          disabled={isLocked}
          onClick={() => field.onChange(emptyValue(field.schema))}
        >
          Remove
        </Button>
      )}
    </>
  )
}
