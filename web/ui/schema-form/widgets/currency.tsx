import { Select } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useMemo } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useFormEnvironment } from '../services.ts'

/** Every currency that Intl lists is one of ISO 4217, and the one in the data, whatever it is. */
function currencies(locale: string | undefined, current: string) {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const codes = Intl.supportedValuesOf('currency')
  return [...new Set([...codes, ...(/^[A-Z]{3}$/.test(current) ? [current] : [])])].map((code) => {
    const name = names.of(code)
    return { value: code, label: name && name !== code ? `${code} – ${name}` : code }
  })
}

/** A currency, found by its code or its name. */
export function CurrencyWidget(props: WidgetProps) {
  const { locale } = useFormEnvironment()
  const value = asText(props.value)
  const data = useMemo(() => currencies(locale, value), [locale, value])
  return (
    <Select
      {...fieldProps(props)}
      // The codes explain themselves beside their names.
      description={asText(props.options.description) || undefined}
      data={data}
      value={value || null}
      onChange={(next) => props.onChange(next ?? emptyValue(props.schema))}
      onBlur={() => props.onBlur(props.id, props.value)}
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage="Nothing found"
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
