/** A unit: `value × factor + offset` is the same in the family's base unit. */
export type Unit = { symbol: string; name: string; factor: number; offset?: number }

/** What can be measured, with its units from small to large. The one with the factor 1 is the base: values are filtered in it. */
export const UNIT_FAMILIES = {
  mass: [
    { symbol: 'mg', name: 'milligrams', factor: 0.001 },
    { symbol: 'g', name: 'grams', factor: 1 },
    { symbol: 'kg', name: 'kilograms', factor: 1000 },
    { symbol: 't', name: 'tonnes', factor: 1_000_000 },
    { symbol: 'oz', name: 'ounces', factor: 28.349523125 },
    { symbol: 'lb', name: 'pounds', factor: 453.59237 },
  ],
  length: [
    { symbol: 'mm', name: 'millimetres', factor: 0.001 },
    { symbol: 'cm', name: 'centimetres', factor: 0.01 },
    { symbol: 'm', name: 'metres', factor: 1 },
    { symbol: 'km', name: 'kilometres', factor: 1000 },
    { symbol: 'in', name: 'inches', factor: 0.0254 },
    { symbol: 'ft', name: 'feet', factor: 0.3048 },
    { symbol: 'yd', name: 'yards', factor: 0.9144 },
    { symbol: 'mi', name: 'miles', factor: 1609.344 },
  ],
  area: [
    { symbol: 'mm²', name: 'square millimetres', factor: 0.000001 },
    { symbol: 'cm²', name: 'square centimetres', factor: 0.0001 },
    { symbol: 'm²', name: 'square metres', factor: 1 },
    { symbol: 'ha', name: 'hectares', factor: 10_000 },
    { symbol: 'km²', name: 'square kilometres', factor: 1_000_000 },
    { symbol: 'in²', name: 'square inches', factor: 0.00064516 },
    { symbol: 'ft²', name: 'square feet', factor: 0.09290304 },
    { symbol: 'ac', name: 'acres', factor: 4046.8564224 },
  ],
  volume: [
    { symbol: 'ml', name: 'millilitres', factor: 0.001 },
    { symbol: 'cl', name: 'centilitres', factor: 0.01 },
    { symbol: 'l', name: 'litres', factor: 1 },
    { symbol: 'm³', name: 'cubic metres', factor: 1000 },
    { symbol: 'fl oz', name: 'fluid ounces (US)', factor: 0.0295735295625 },
    { symbol: 'pt', name: 'pints (US)', factor: 0.473176473 },
    { symbol: 'gal', name: 'gallons (US)', factor: 3.785411784 },
  ],
  temperature: [
    { symbol: '°C', name: 'degrees Celsius', factor: 1 },
    { symbol: '°F', name: 'degrees Fahrenheit', factor: 5 / 9, offset: -160 / 9 },
    { symbol: 'K', name: 'kelvins', factor: 1, offset: -273.15 },
  ],
  time: [
    { symbol: 'ms', name: 'milliseconds', factor: 0.001 },
    { symbol: 's', name: 'seconds', factor: 1 },
    { symbol: 'min', name: 'minutes', factor: 60 },
    { symbol: 'h', name: 'hours', factor: 3600 },
    { symbol: 'd', name: 'days', factor: 86_400 },
    { symbol: 'wk', name: 'weeks', factor: 604_800 },
  ],
  speed: [
    { symbol: 'm/s', name: 'metres per second', factor: 1 },
    { symbol: 'km/h', name: 'kilometres per hour', factor: 1 / 3.6 },
    { symbol: 'mph', name: 'miles per hour', factor: 0.44704 },
    { symbol: 'kn', name: 'knots', factor: 1852 / 3600 },
  ],
  energy: [
    { symbol: 'J', name: 'joules', factor: 1 },
    { symbol: 'kJ', name: 'kilojoules', factor: 1000 },
    { symbol: 'cal', name: 'calories', factor: 4.184 },
    { symbol: 'kcal', name: 'kilocalories', factor: 4184 },
    { symbol: 'Wh', name: 'watt hours', factor: 3600 },
    { symbol: 'kWh', name: 'kilowatt hours', factor: 3_600_000 },
  ],
  power: [
    { symbol: 'mW', name: 'milliwatts', factor: 0.001 },
    { symbol: 'W', name: 'watts', factor: 1 },
    { symbol: 'kW', name: 'kilowatts', factor: 1000 },
    { symbol: 'hp', name: 'horsepower (metric)', factor: 735.49875 },
  ],
  pressure: [
    { symbol: 'Pa', name: 'pascals', factor: 1 },
    { symbol: 'hPa', name: 'hectopascals', factor: 100 },
    { symbol: 'kPa', name: 'kilopascals', factor: 1000 },
    { symbol: 'bar', name: 'bars', factor: 100_000 },
    { symbol: 'psi', name: 'pounds per square inch', factor: 6894.757293168 },
    { symbol: 'atm', name: 'atmospheres', factor: 101_325 },
  ],
  data: [
    { symbol: 'B', name: 'bytes', factor: 1 },
    { symbol: 'kB', name: 'kilobytes', factor: 1e3 },
    { symbol: 'MB', name: 'megabytes', factor: 1e6 },
    { symbol: 'GB', name: 'gigabytes', factor: 1e9 },
    { symbol: 'TB', name: 'terabytes', factor: 1e12 },
    { symbol: 'KiB', name: 'kibibytes', factor: 1024 },
    { symbol: 'MiB', name: 'mebibytes', factor: 1024 ** 2 },
    { symbol: 'GiB', name: 'gibibytes', factor: 1024 ** 3 },
  ],
  angle: [
    { symbol: '°', name: 'degrees', factor: 1 },
    { symbol: 'rad', name: 'radians', factor: 180 / Math.PI },
  ],
} as const satisfies Readonly<Record<string, readonly Unit[]>>

export type UnitFamily = keyof typeof UNIT_FAMILIES
