import { valueWords } from '@mtc/openapi/product-schema/words'
import { formatMoney } from '../../ui/format.ts'
import type { Property } from '../core/screens.ts'
import { fieldOf } from './field-of.ts'
import classes from './field-value.module.css'

interface SaidValueProps {
  property: Property
  value: unknown
  currency: string
}

/** A value in words; one older than its schema as it is kept. */
export default function SaidValue({ property, value, currency }: SaidValueProps) {
  const said = valueWords(fieldOf(property), value, { money: (minor) => formatMoney(minor, currency) })
  const text = said === '' ? JSON.stringify(value) : said
  return (
    <span className={classes.clamp} title={text}>
      {text}
    </span>
  )
}
