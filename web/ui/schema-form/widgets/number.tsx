import { NumberInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { currencyExponent } from '../../format.ts'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useFormEnvironment } from '../services.ts'
import { useDraft } from '../use-draft.ts'

/** What stands between whole and parts in the reader's language. */
export const decimalSeparator = (locale: string | undefined) =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.'

/** The number that stands in the input; while it is none yet ("-"), nothing. */
const parsed = (text: number | string): number | undefined => {
  const value = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

interface Scaling {
  /** How many of the data's units make one shown unit. */
  factor: number
  decimals: number | undefined
}

function useNumber(props: WidgetProps, { factor, decimals }: Scaling) {
  const { locale } = useFormEnvironment()
  const stored: number | string = typeof props.value === 'number' ? props.value / factor : ''
  const [shown, setShown, flush] = useDraft(stored, (next) => {
    const value = parsed(next)
    props.onChange(value === undefined ? emptyValue(props.schema) : factor === 1 ? value : Math.round(value * factor))
  })
  return {
    ...fieldProps(props),
    value: shown,
    onChange: setShown,
    onBlur: () => {
      flush()
      props.onBlur(props.id, props.value)
    },
    decimalSeparator: decimalSeparator(locale),
    allowedDecimalSeparators: ['.', ','],
    ...(decimals === undefined ? {} : { decimalScale: decimals, allowDecimal: decimals > 0 }),
    // The rules say what is out of bounds; a value that changes under the hand says nothing.
    clampBehavior: 'none' as const,
    hideControls: true,
    inputMode: decimals === 0 ? ('numeric' as const) : ('decimal' as const),
  }
}

/** A number; arrow keys step it, the wheel does not. */
export function NumberWidget(props: WidgetProps) {
  const isInteger = [props.schema.type].flat().includes('integer')
  const number = useNumber(props, { factor: 1, decimals: isInteger ? 0 : undefined })
  const unit = asText(props.options.unit)
  return <NumberInput {...number} step={props.schema.multipleOf ?? 1} {...(unit ? { suffix: ` ${unit}` } : {})} />
}

/** A share of a hundred: 12.5 in the data is 12.5 %. */
export function PercentageWidget(props: WidgetProps) {
  const number = useNumber(props, { factor: 1, decimals: undefined })
  return <NumberInput {...number} step={props.schema.multipleOf ?? 1} suffix=" %" />
}

const symbolOf = (currency: string, locale: string | undefined) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency

/** An amount of money: whole units on the screen, minor units in the data. */
export function MoneyWidget(props: WidgetProps) {
  const environment = useFormEnvironment()
  const currency = asText(props.options.currency) || environment.currency
  const digits = currencyExponent(currency)
  const number = useNumber(props, { factor: 10 ** digits, decimals: digits })
  return (
    <NumberInput
      {...number}
      fixedDecimalScale
      leftSection={<span aria-hidden>{symbolOf(currency, environment.locale)}</span>}
      leftSectionPointerEvents="none"
      leftSectionWidth={44}
      aria-label={number['aria-label'] ?? `${props.label}, in ${currency}`}
    />
  )
}
