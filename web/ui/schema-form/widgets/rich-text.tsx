import { Input, Skeleton } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { lazy, Suspense } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'

const Editor = lazy(() => import('./rich-text-editor.tsx'))

/** Text with headings, lists, emphasis and links, edited as it will look. */
export function RichTextWidget(props: WidgetProps) {
  const field = fieldProps(props)
  const [html, setHtml, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next === '' ? emptyValue(props.schema) : next),
  )
  const labelId = `${props.id}-label`
  return (
    <Input.Wrapper
      label={field.label}
      labelElement="div"
      labelProps={{ id: labelId }}
      description={field.description}
      error={field.error}
      withAsterisk={field.required}
    >
      <Suspense fallback={<Skeleton height={176} />}>
        <Editor
          id={props.id}
          label={props.label}
          placeholder={field.placeholder ?? ''}
          value={html}
          isLocked={field.disabled || field.readOnly}
          isInvalid={Boolean(field.error)}
          onChange={setHtml}
          onLeave={() => {
            flush()
            props.onBlur(props.id, props.value)
          }}
        />
      </Suspense>
    </Input.Wrapper>
  )
}
