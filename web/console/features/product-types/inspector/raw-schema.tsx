import classes from './inspector.module.css'
import type { SettingProps } from './setting.ts'

/** A property that only its JSON Schema describes: shown here, changed under JSON. */
export function RawSchema({ field }: SettingProps) {
  return (
    <fieldset className={classes.set}>
      <legend>Schema</legend>
      <pre className={classes.json}>{JSON.stringify(field.schema, null, 2)}</pre>
      <p className={classes.note}>No kind of field says this. It is kept as it is; change it under JSON.</p>
    </fieldset>
  )
}
