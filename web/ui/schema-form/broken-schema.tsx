import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'

interface BrokenSchemaProps {
  faults: readonly { pointer: string; message: string }[]
  /** Where it can be mended: a link to what the form is made from. */
  children?: ReactNode
}

/** In the place of a form that cannot be drawn: what is wrong with its definition, and where. */
export function BrokenSchema({ faults, children }: BrokenSchemaProps) {
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title="This form cannot be shown: its definition has faults"
    >
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            {message}
            {pointer !== '' && (
              <>
                {' '}
                at <code>{pointer}</code>
              </>
            )}
          </li>
        ))}
      </ul>
      {children && <p style={{ marginBlockEnd: 0 }}>{children}</p>}
    </Alert>
  )
}

interface BoundaryProps {
  /** What the form is drawn from: another one is another try. */
  schema: unknown
  help: ReactNode
  children: ReactNode
}

/** Keeps a definition that no check found fault with, and that still cannot be drawn, from taking the page with it. */
export class FormBoundary extends Component<BoundaryProps, { fault?: Error; schema?: unknown }> {
  override state: { fault?: Error; schema?: unknown } = {}

  static getDerivedStateFromError(fault: Error) {
    return { fault }
  }

  static getDerivedStateFromProps({ schema }: BoundaryProps, before: { schema?: unknown }) {
    return schema === before.schema ? null : { schema, fault: undefined }
  }

  override render() {
    const { fault } = this.state
    if (!fault) return this.props.children
    return <BrokenSchema faults={[{ pointer: '', message: fault.message }]}>{this.props.help}</BrokenSchema>
  }
}
