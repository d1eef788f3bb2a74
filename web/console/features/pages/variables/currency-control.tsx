import { Checkbox, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { may, usePlace } from '../../../core/place.ts'
import { listQuery } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'
import { chosenWords } from './chosen-words.ts'
import { ControlPopover } from './control-popover.tsx'
import type { ControlProps } from './variables-bar.tsx'

/** Chooses among the currencies that the shop and its stores sell in; none: all of them. */
export function CurrencyControl({ label, value, onChange }: ControlProps<string[]>) {
  const place = usePlace()
  const stores = screenOf('stores')
  const isReadable = may(place, stores, 'read')
  const found = useQuery({ ...listQuery(place, stores, { limit: 200, count: 'none' }), enabled: isReadable })
  const sold = (found.data?.rows ?? []).map(({ currency }) => currency).filter((one) => typeof one === 'string')
  const currencies = [...new Set([place.currency, ...sold, ...value])].sort()
  return (
    <ControlPopover label={label} summary={chosenWords(value)} width={240}>
      {() => (
        <Checkbox.Group label={label} value={value} onChange={onChange}>
          <Stack gap="xs" mt="xs">
            {currencies.map((currency) => (
              <Checkbox key={currency} value={currency} label={currency} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </ControlPopover>
  )
}
