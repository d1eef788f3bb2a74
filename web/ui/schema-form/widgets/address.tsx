import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { WidgetProps } from '@rjsf/utils'
import { useEffect, useState } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { type AddressGroup, type AddressSearch, useFormEnvironment } from '../services.ts'
import { useDraft } from '../use-draft.ts'
import { fits } from '../validator.ts'
import classes from './address.module.css'
import { TextWidget } from './text.tsx'

/** The address of a link: typed as it is, or found by the name of the place that it leads to. */
export function AddressWidget(props: WidgetProps) {
  const search = useFormEnvironment().services?.searchAddresses
  // Words that something is looked for by are no address yet.
  const isReady = (text: string) => fits(props.schema, text, props.schema)
  return search ? <AddressPicker {...props} search={search} isReady={isReady} /> : <TextWidget {...props} />
}

/** A page by its name in addresses: typed as it is, or found by what the page is called. */
export function PageWidget(props: WidgetProps) {
  const search = useFormEnvironment().services?.searchPages
  return search ? <AddressPicker {...props} search={search} isReady={never} /> : <TextWidget {...props} />
}

/** Any words that a page is looked for by could be its name. */
const never = () => false

interface PickerProps extends WidgetProps {
  search: AddressSearch
  /** What counts at a pause; the rest does once the field is left. */
  isReady: (text: string) => boolean
}

const none: readonly AddressGroup[] = []

/** What is offered for the words that were typed; the offer before stands until there is another. */
function useOffer(search: AddressSearch, query: string, isOpen: boolean): readonly AddressGroup[] {
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

function AddressPicker({ search, isReady, ...props }: PickerProps) {
  const write = (next: string) => props.onChange(next === '' ? emptyValue(props.schema) : next)
  const [text, setText, flush] = useDraft(asText(props.value), write, { isReady })
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
