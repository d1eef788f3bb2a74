/** The fields of the type that is designed twice: with the mouse, and with the keyboard. */
export const POSTER_FIELDS: readonly (readonly [kind: string, label: string])[] = [
  ['Short text', 'Artist'],
  ['Long text', 'Story'],
  ['Whole number', 'Year'],
  ['Decimal number', 'Score'],
  ['Money', 'Insured for'],
  ['Percentage', 'Royalty'],
  ['Measurement', 'Weight'],
  ['Day', 'Printed on'],
  ['Time of day', 'Shown at'],
  ['Yes or no', 'Framed'],
  ['Short text', 'Frame maker'],
  ['Tags', 'Motifs'],
  ['Colour', 'Main colour'],
  ['Web address', 'Gallery page'],
  ['Group', 'Provenance'],
]
