import { faultInWords, faultsOf } from '../model/faults.ts'
import { useDesigner } from './designer-context.ts'
import classes from './shell.module.css'

const SHOWN = 8

/** What is to be mended before anything can be published. */
export function FaultList() {
  const { design, issues } = useDesigner()
  const faults = faultsOf(design, issues)
  return (
    <ul className={classes.faults}>
      {faults.slice(0, SHOWN).map((fault) => (
        <li key={`${fault.field} ${fault.message}`}>{faultInWords(fault)}</li>
      ))}
      {faults.length > SHOWN && <li>and {faults.length - SHOWN} more</li>}
    </ul>
  )
}
