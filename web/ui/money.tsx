import { VisuallyHidden } from '@mantine/core'
import { formatMoney, type Locale } from './format.ts'

/** An amount of minor units as money; a dash for none. */
export function Money({
  minor,
  currency,
  locale,
}: {
  minor: number | null | undefined
  currency: string
  locale?: Locale
}) {
  if (minor === null || minor === undefined) {
    return (
      <>
        <span aria-hidden>–</span>
        <VisuallyHidden>No amount</VisuallyHidden>
      </>
    )
  }
  return <data value={minor}>{formatMoney(minor, currency, locale)}</data>
}
