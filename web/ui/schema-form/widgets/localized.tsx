import { SegmentedControl, Select, VisuallyHidden } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { getWidget, type RJSFSchema, type WidgetProps } from '@rjsf/utils'
import { useEffect, useId, useState } from 'react'
import { emptyValue, fieldProps } from '../field-props.ts'
import { schemaAt } from '../json-schema.ts'
import { fieldPointer, toPointer } from '../pointer.ts'
import { useFormEnvironment, useShownErrors } from '../services.ts'
import { deriveUiSchema } from '../ui-schema.ts'
import classes from './localized.module.css'

/** The languages of the shop, then those that the value speaks besides. */
function useLocales(value: Readonly<Record<string, unknown>>): string[] {
  const { services, locale } = useFormEnvironment()
  const [known, setKnown] = useState<readonly string[]>([])
  useEffect(() => {
    let isCurrent = true
    services?.locales?.().then(
      (locales) => isCurrent && setKnown(locales),
      // Then there are those of the value; a new one can wait until the shop answers.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [services])
  const all = [...new Set([...known, ...Object.keys(value)])]
  return all.length > 0 ? all : [locale ?? 'en']
}

/** What a language is called in the reader's own. */
function languageName(tag: string, locale: string | undefined): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    return tag
  }
}

const segmentsUpTo = 4

/** One value for each language: the field of one, and a switch to the others that tells which are filled in. */
export function LocalizedWidget(props: WidgetProps) {
  const { formId, locale } = useFormEnvironment()
  const errors = useShownErrors()
  const value = isRecord(props.value) ? props.value : {}
  const locales = useLocales(value)
  const [asked, setAsked] = useState('')
  const current = locales.includes(asked) ? asked : (locales[0] ?? 'en')
  const switchId = useId()
  const field = fieldProps(props)

  const inner = (schemaAt(props.schema, 'additionalProperties') ?? {}) as RJSFSchema // what a schema holds of schemas is one
  const options = deriveUiSchema(inner)
  const named = options['ui:widget']
  const Widget = getWidget(inner, typeof named === 'string' ? named : 'TextWidget', props.registry.widgets)

  const pointer = fieldPointer(formId, props.id)
  const at = `${pointer}${toPointer([current])}`
  const own = errors.filter(({ field: place }) => place === at || place === pointer).map(({ message }) => message)
  const elsewhere = locales.filter((tag) =>
    errors.some(({ field: place }) => place === `${pointer}${toPointer([tag])}`),
  )
  const isFilled = (tag: string) => value[tag] !== undefined && value[tag] !== ''
  const said = (tag: string) =>
    `${languageName(tag, locale)}${elsewhere.includes(tag) ? ' (needs attention)' : isFilled(tag) ? '' : ' (empty)'}`

  const change = (next: unknown) => {
    const { [current]: _before, ...others } = value
    const all = next === undefined || next === null ? others : { ...others, [current]: next }
    props.onChange(Object.keys(all).length === 0 ? emptyValue(props.schema) : all)
  }
  const data = locales.map((tag) => ({
    value: tag,
    label: tag,
    name: said(tag),
    state: elsewhere.includes(tag) ? 'error' : isFilled(tag) ? 'filled' : 'empty',
  }))
  return (
    <div className={classes.localized} data-whole>
      <div className={classes.languages} hidden={locales.length < 2}>
        <VisuallyHidden id={switchId}>Language of {props.label}</VisuallyHidden>
        {locales.length <= segmentsUpTo ? (
          <SegmentedControl
            size="xs"
            aria-labelledby={switchId}
            data={data.map(({ value: tag, name, state }) => ({
              value: tag,
              label: (
                <span className={classes.language} data-state={state} title={name}>
                  <span aria-hidden>{tag}</span>
                  <VisuallyHidden>{name}</VisuallyHidden>
                </span>
              ),
            }))}
            value={current}
            onChange={setAsked}
            transitionDuration={100}
          />
        ) : (
          <Select
            size="xs"
            aria-labelledby={switchId}
            data={data.map(({ value: tag, name }) => ({ value: tag, label: name }))}
            value={current}
            onChange={(tag) => tag !== null && setAsked(tag)}
            allowDeselect={false}
            searchable
            comboboxProps={{ transitionProps: { duration: 0 } }}
          />
        )}
      </div>
      <Widget
        {...props}
        key={current}
        id={`${props.id}/${current}`}
        schema={inner}
        uiSchema={options}
        options={{
          ...props.options,
          ...(typeof field.description === 'string' ? { description: field.description } : {}),
        }}
        value={value[current]}
        rawErrors={own}
        onChange={change}
        onBlur={() => props.onBlur(`${props.id}/${current}`, value[current])}
      />
    </div>
  )
}
