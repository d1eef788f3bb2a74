import type { RJSFSchema, WidgetProps } from '@rjsf/utils'

/** What clearing a field leaves: null where the schema allows it, so that a patch says "none"; else nothing at all. */
export const emptyValue = (schema: RJSFSchema): null | undefined =>
  [schema.type].flat().includes('null') ? null : undefined

/** "Tags-2", the library's name for an element of a list, as a person says it. */
const listItemLabel = (label: string) => label.replace(/-(\d+)$/, ' $1')

const isListItem = (id: string) => /\/\d+$/.test(id)

/** A field's help text: the schema's description, unless the ui schema says it otherwise. */
export const fieldHelp = ({ options, schema }: Pick<WidgetProps, 'options' | 'schema'>): string | undefined => {
  const help = options.description ?? options.help ?? schema.description
  return typeof help === 'string' && help !== '' ? help : undefined
}

/** What is wrong with a field, as one text. */
export const fieldError = ({ rawErrors }: Pick<WidgetProps, 'rawErrors'>): string | undefined =>
  rawErrors?.length ? [...new Set(rawErrors)].join(' · ') : undefined

/** What every input of the design system takes from a form field: name, label, help, error and state. */
export function fieldProps(props: WidgetProps) {
  const { id, htmlName, label, hideLabel, required, disabled, readonly, placeholder, options } = props
  const inList = isListItem(id)
  const isUnlabelled = hideLabel || inList
  const hint = placeholder || options.placeholder
  return {
    id,
    name: htmlName ?? id,
    label: isUnlabelled ? undefined : label,
    'aria-label': isUnlabelled ? listItemLabel(label) : undefined,
    description: inList ? undefined : fieldHelp(props),
    error: fieldError(props),
    required: Boolean(required) && !inList,
    disabled: Boolean(disabled),
    readOnly: Boolean(readonly),
    placeholder: typeof hint === 'string' && hint !== '' ? hint : undefined,
    onFocus: () => props.onFocus(id, props.value),
  }
}

/** A value as text; what is no text is empty. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
