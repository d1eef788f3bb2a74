import { formatMoney } from './format.ts'

/** An amount of minor units as money. */
export const Money = ({ minor, currency }: { minor: number; currency: string }) => (
  <data value={minor}>{formatMoney(minor, currency)}</data>
)
