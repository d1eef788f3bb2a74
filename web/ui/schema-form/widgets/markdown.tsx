import { Input, Skeleton, Tabs, Textarea } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { lazy, Suspense, useState } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'
import classes from './markdown.module.css'

const Preview = lazy(() => import('./markdown-preview.tsx'))

/** Text in Markdown, with a look at what becomes of it. */
export function MarkdownWidget(props: WidgetProps) {
  const { label, description, error, required, ...field } = fieldProps(props)
  const [tab, setTab] = useState<string | null>('write')
  const [text, setText, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next === '' ? emptyValue(props.schema) : next),
  )
  return (
    <Input.Wrapper
      label={label}
      labelProps={{ htmlFor: props.id }}
      description={description}
      error={error}
      withAsterisk={required}
    >
      <Tabs value={tab} onChange={setTab} className={classes.tabs ?? ''}>
        <Tabs.List aria-label={props.label}>
          <Tabs.Tab value="write">Write</Tabs.Tab>
          <Tabs.Tab value="preview">Preview</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="write">
          <Textarea
            {...field}
            error={Boolean(error)}
            aria-required={required}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => {
              flush()
              props.onBlur(props.id, props.value)
            }}
            autosize
            minRows={6}
            maxRows={24}
          />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          {tab === 'preview' && (
            <Suspense fallback={<Skeleton height={140} />}>
              <Preview text={text} />
            </Suspense>
          )}
        </Tabs.Panel>
      </Tabs>
    </Input.Wrapper>
  )
}
