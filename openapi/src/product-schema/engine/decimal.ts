/**
 * Whether a number is a whole multiple of another, by what both say in decimal: 19.99 is one of 0.01, although their
 * binary quotient is not whole.
 */
export function isMultiple(value: number, step: number): boolean {
  if (step === 0 || !Number.isFinite(value)) return false
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0
  const [a, b] = [decimalOf(value), decimalOf(step)]
  const exponent = Math.min(a.exponent, b.exponent)
  const scaled = ({ digits, exponent: own }: Decimal) => digits * 10n ** BigInt(own - exponent)
  return scaled(a) % scaled(b) === 0n
}

type Decimal = { digits: bigint; exponent: number }

function decimalOf(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length }
}
