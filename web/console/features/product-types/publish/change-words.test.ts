import { expect, test } from 'vitest'
import { changeInWords } from './change-words.ts'
import { detailsInWords } from './detail-words.ts'
import type { TypeChange } from './use-impact.ts'

const told = (kind: TypeChange['kind'], ...details: string[]) => {
  const change = {
    key: `${kind}:f1`,
    kind,
    severity: 'free',
    fieldId: 'f1',
    label: 'Platform',
    from: 'platform',
    to: 'platform',
    details,
    takes: [],
    choice: {},
    affected: 0,
    lossy: 0,
    losses: [],
  } satisfies TypeChange
  return [changeInWords(change), ...detailsInWords(change)]
}

test.each<[string[], string[]]>([
  [told('convert', 'select → text'), ['Turns Platform from Choice to Short text']],
  [told('relabel', 'System', 'Platform'), ['Calls System Platform']],
  [
    told('constrain', 'required', 'maxLength 80 → 40', 'options − GOG'),
    ['Makes Platform stricter', 'Required', 'Most characters: 80 → 40', 'Fewer choices: no more GOG'],
  ],
  [
    told('relax', 'required', 'options', 'min 2 → –'),
    ['Makes Platform less strict', 'No longer required', 'Not limited to choices any more', 'Smallest value: 2 → none'],
  ],
  [told('describe', 'help', 'grid'), ['Changes how Platform is shown', 'Help', 'Column of the list']],
])('a change is told in plain words: %#', (said, words) => {
  expect(said).toEqual(words)
})
