import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import classes from './error-summary.module.css'
import type { FieldError } from './errors.ts'
import { focusField } from './pointer.ts'

/** What keeps a form from being saved, each line leading to its field. */
export function ErrorSummary({ errors, formId }: { errors: readonly FieldError[]; formId: string }) {
  if (errors.length === 0) return null
  const count = errors.length === 1 ? 'One thing needs your attention' : `${errors.length} things need your attention`
  return (
    <Alert
      role="alert"
      variant="default"
      className={classes.summary ?? ''}
      icon={<IconAlertCircle aria-hidden />}
      title={count}
    >
      <ul className={classes.list}>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === '' ? (
              message
            ) : (
              <button type="button" className={classes.link} onClick={() => focusField(formId, field)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
