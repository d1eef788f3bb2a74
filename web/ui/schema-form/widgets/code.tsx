import { Input, Skeleton } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { lazy, Suspense } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { schemaAt } from '../json-schema.ts'
import { useDraft } from '../use-draft.ts'

const Editor = lazy(() => import('../../code-editor/editor.tsx'))

/** A text in some computer language. */
export function CodeWidget(props: WidgetProps) {
  const field = fieldProps(props)
  const language = asText(schemaAt(props.schema, 'x-field')?.language)
  const [text, setText, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next === '' ? emptyValue(props.schema) : next),
  )
  return (
    <Input.Wrapper
      label={field.label}
      labelElement="div"
      description={field.description}
      error={field.error}
      withAsterisk={field.required}
    >
      <div id={props.id}>
        <Suspense fallback={<Skeleton height={140} />}>
          <Editor
            label={language ? `${props.label} (${language})` : props.label}
            language={language}
            value={text}
            onChange={setText}
            onLeave={() => {
              flush()
              props.onBlur(props.id, props.value)
            }}
            readonly={field.readOnly || field.disabled}
          />
        </Suspense>
      </div>
    </Input.Wrapper>
  )
}
