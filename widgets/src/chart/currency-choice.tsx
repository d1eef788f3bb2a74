import classes from './chart.module.css'

interface CurrencyChoiceProps {
  title: string
  currencies: readonly (string | null)[]
  currency: string | null
  onChoose: (currency: string | null) => void
}

/** Which currency is drawn: amounts of several have no sum. */
export function CurrencyChoice({ title, currencies, currency, onChoose }: CurrencyChoiceProps) {
  return (
    <fieldset className={classes.currencies}>
      <legend className={classes.unseen}>Currency of {title}</legend>
      {currencies.map((one) => (
        <button key={one} type="button" aria-pressed={one === currency} onClick={() => onChoose(one)}>
          {one ?? 'None'}
        </button>
      ))}
    </fieldset>
  )
}
