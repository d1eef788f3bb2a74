import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { WidgetProps } from '@rjsf/utils'
import { useEffect, useState } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { type AddressGroup, type FormServices, useFormEnvironment } from '../services.ts'
import { useDraft } from '../use-draft.ts'
import { fits } from '../validator.ts'
import classes from './address.module.css'
import { TextWidget } from './text.tsx'

type Search = NonNullable<FormServices['searchAddresses']>

/** The address of a link: typed as it is, or found by the name of the place that it leads to. */
export function AddressWidget(props: WidgetProps) {
  const search = useFormEnvironment().services?.searchAddresses
  return search ? <AddressPicker {...props} search={search} /> : <TextWidget {...props} />
}

const none: readonly AddressGroup[] = []

/** What is offered for the words that were typed; the offer before stands until there is another. */
function useOffer(search: Search, query: string, isOpen: boolean): readonly AddressGroup[] {
  const [offer, setOffer] = useState(none)
  const [settled] = useDebouncedValue(query, 200)
  useEffect(() => {
    if (!isOpen) return
    let isCurrent = true
    search(settled).then(
      (found) => isCurrent && setOffer(found),
      // An address can be typed all the same.
      () => isCurrent && setOffer(none),
    )
    return () => {
      isCurrent = false
    }
  }, [search, settled, isOpen])
  return offer
}

function AddressPicker({ search, ...props }: WidgetProps & { search: Search }) {
  const write = (next: string) => props.onChange(next === '' ? emptyValue(props.schema) : next)
  const [text, setText, flush] = useDraft(asText(props.value), write, {
    // Words that something is looked for by are no address yet.
    isReady: (next) => fits(props.schema, next, props.schema),
  })
  const [isOpen, setOpen] = useState(false)
  // What stood there already is looked for by nobody.
  const [typed, setTyped] = useState('')
  const offer = useOffer(search, typed, isOpen)
  const labels = new Map(offer.flatMap(({ places }) => places.map(({ address, label }) => [address, label] as const)))
  const change = (next: string) => {
    setText(next)
    setTyped(next)
    // Nothing is left to write when the field is left: by then the place may be somebody else's.
    if (labels.has(next)) flush()
  }
  return (
    <Autocomplete
      {...fieldProps(props)}
      data={offer.map(({ label, places }) => ({ group: label, items: places.map(({ address }) => address) }))}
      value={text}
      onChange={change}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span className={classes.place}>
          <span>{labels.get(option.value)}</span>
          <span className={classes.address}>{option.value}</span>
        </span>
      )}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => {
        setOpen(false)
        setTyped('')
      }}
      onBlur={() => {
        flush()
        props.onBlur(props.id, props.value)
      }}
      aria-autocomplete="list"
      autoComplete="off"
      maxDropdownHeight={280}
      comboboxProps={{ transitionProps: { duration: 0 }, width: 'max-content', position: 'bottom-start' }}
    />
  )
}
