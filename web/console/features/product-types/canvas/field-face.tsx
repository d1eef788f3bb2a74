import { IconChevronDown, IconUpload } from '@tabler/icons-react'
import { kindOf } from '../kinds/kinds.ts'
import { type Field, optionOf } from '../model/field.ts'
import classes from './field-face.module.css'

const text = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

function choices({ options = [] }: Field): string {
  const labels = options.map((option) => optionOf(option).label)
  return labels.length === 0 ? 'No choices yet' : labels.slice(0, 5).join(' · ') + (labels.length > 5 ? ' …' : '')
}

const unitOf = ({ type, unit }: Field) => (type === 'percentage' ? '%' : unit)

/** How an empty field of this kind looks on a form: drawn, not to be filled in. */
export function FieldFace({ field }: { field: Field }) {
  const { face } = kindOf(field.type)
  const shown = text(field.default) || field.placeholder || ''
  if (face === 'fields') return null
  if (face === 'tick') return <span className={classes.tick} data-on={field.default === true || undefined} />
  if (face === 'drop') {
    return (
      <span className={classes.drop}>
        <IconUpload size={14} aria-hidden />{' '}
        {field.type === 'file' ? 'File' : field.type === 'gallery' ? 'Pictures' : 'Picture'}
      </span>
    )
  }
  const isChoice = field.type === 'select' || field.type === 'multiselect'
  return (
    <span className={classes.box} data-face={face}>
      {face === 'swatch' && <span className={classes.swatch} />}
      <span className={classes.words}>{isChoice ? choices(field) : shown}</span>
      {unitOf(field) && <span className={classes.unit}>{unitOf(field)}</span>}
      {face === 'list' && <IconChevronDown size={14} aria-hidden />}
    </span>
  )
}
