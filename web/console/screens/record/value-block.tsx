import { isRecord } from '@mtc/openapi/json'
import { humanized } from '../../core/screens.ts'
import { None } from '../field-value.tsx'
import classes from './record.module.css'
import { inWords, isFlat } from './value-in-words.ts'

/** A value without a field of its own: a flat object line by line, anything deeper as JSON. */
export function ValueBlock({ value }: { value: unknown }) {
  if (isRecord(value) && Object.keys(value).length === 0) return <None />
  if (!isFlat(value)) return inWords(value) ?? <pre className={classes.json}>{JSON.stringify(value, null, 2)}</pre>
  return Object.entries(value).map(([name, member]) => (
    <div key={name}>
      <span className={classes.when}>{humanized(name)}</span> {inWords(member)}
    </div>
  ))
}
