import { Alert, VisuallyHidden } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import classes from './error-summary.module.css'
import { focusField } from './pointer.ts'
import type { SummaryLine } from './use-form-errors.ts'

const titleOf = (left: number) =>
  left === 0
    ? 'All of it is mended'
    : left === 1
      ? 'One thing needs your attention'
      : `${left} things need your attention`

/**
 * What kept a form from being saved, each line leading to its field. A mended line stays where it is until the next
 * attempt: the form below does not move under the hand that mends it.
 */
export function ErrorSummary({ errors, formId }: { errors: readonly SummaryLine[]; formId: string }) {
  if (errors.length === 0) return null
  const left = errors.filter(({ isMended }) => !isMended).length
  return (
    <Alert
      role="alert"
      variant="default"
      className={classes.summary ?? ''}
      data-mended={left === 0 || undefined}
      icon={left === 0 ? <IconCircleCheck aria-hidden /> : <IconAlertCircle aria-hidden />}
      title={titleOf(left)}
    >
      <ul className={classes.list}>
        {errors.map(({ field, message, isMended }) => (
          <li key={`${field} ${message}`} data-mended={isMended || undefined}>
            {isMended && <VisuallyHidden>Mended: </VisuallyHidden>}
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
