import { sameJson } from '../../../core/json.ts'

type Props = Readonly<Record<string, unknown>>

/**
 * The props that a widget keeps of what a form holds: those that differ from the component's, and those that it had
 * of its own. A text that was emptied stays empty instead of becoming the component's again.
 */
export function ownProps(data: Props, defaults: Props, before: Props): Record<string, unknown> {
  const said = Object.entries(data).filter(
    ([name, value]) => value !== undefined && (Object.hasOwn(before, name) || !sameJson(value, defaults[name])),
  )
  const emptied = Object.keys(defaults).filter((name) => data[name] === undefined && typeof defaults[name] === 'string')
  return { ...Object.fromEntries(said), ...Object.fromEntries(emptied.map((name) => [name, ''])) }
}
