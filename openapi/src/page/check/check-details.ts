import type { PageContent, PageVariable } from '../content.ts'
import { checkFixedPeriod, nameOf } from './check-period.ts'
import { below, blameAt, type PageFault } from './page-fault.ts'

const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const CURRENCY = /^[A-Z]{3}$/
const blame = blameAt('')

/** What is wrong with a page apart from its widgets: its name and address, its variables. */
export function checkDetails({ page, name, variables }: PageContent): PageFault[] {
  return [
    ...(name.trim() === '' ? [blame('/name', 'Give the page a name')] : []),
    ...(page === ''
      ? [blame('/page', 'Give the page an address')]
      : ADDRESS.test(page)
        ? []
        : [blame('/page', 'An address may hold lower-case letters, digits and single hyphens')]),
    ...variables.flatMap((variable, index) => checkVariable(variable, index, variables)),
  ]
}

function checkVariable(variable: PageVariable, index: number, all: readonly PageVariable[]): PageFault[] {
  const at = blameAt(`/variables/${index}`)
  const faults: PageFault[] = []
  if (variable.label.trim() === '') faults.push(at('/label', 'Say what is chosen here'))
  if (all.findIndex(({ id }) => id === variable.id) !== index)
    faults.push(at('/id', `Another variable is called “${variable.id}” already`))
  const { kind, default: value } = variable
  if (Array.isArray(value)) {
    if (kind === 'period') faults.push(at('/default', `“${nameOf(variable)}” begins with a time, not with a choice`))
    else if (kind === 'currency' && !value.every((code) => CURRENCY.test(code)))
      faults.push(at('/default', 'A currency has three capital letters (ISO 4217), such as EUR'))
  } else if (kind !== 'period')
    faults.push(at('/default', `“${nameOf(variable)}” begins with a choice, not with a time`))
  else faults.push(...checkFixedPeriod(value, below(at, '/default')))
  return faults
}
