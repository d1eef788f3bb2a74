import { Button, Drawer, Group, Text } from '@mantine/core'
import type { StoredProps } from '@mtc/widgets/manifest'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { SchemaForm } from '../../../../ui/schema-form/schema-form.tsx'
import { FormSkeleton } from '../../../../ui/skeletons.tsx'
import { isRecord } from '../../../core/json.ts'
import { Failed } from '../../../screens/failed.tsx'
import { titleOf } from '../resolved-page.ts'
import { componentsQuery } from './components-query.ts'
import type { EditedWidget } from './document.ts'

interface PropsDrawerProps {
  tenant: string
  currency: string
  widget: EditedWidget
  onApply: (props: StoredProps) => void
  onClose: () => void
}

/** A widget's settings, as its component's schema asks for them. */
export function PropsDrawer({ tenant, currency, widget, onApply, onClose }: PropsDrawerProps) {
  const formId = useId()
  const components = useQuery(componentsQuery(tenant))
  const schema = components.data?.find(({ entry }) => entry.componentId === widget.componentId)?.propsSchema
  return (
    <Drawer
      opened
      onClose={onClose}
      // A click beside it would throw away what was typed.
      closeOnClickOutside={false}
      position="right"
      title={`Settings of ${titleOf(widget)}`}
      closeButtonProps={{ 'aria-label': 'Close the settings' }}
    >
      {components.isPending && <FormSkeleton />}
      {components.isError && !schema && (
        <Failed
          what="The settings could not be loaded"
          error={components.error}
          onRetry={() => void components.refetch()}
        />
      )}
      {components.isSuccess && !schema && <Text>The component of this widget is gone, and its settings with it.</Text>}
      {schema && (
        <>
          <SchemaForm
            key={widget.id}
            schema={schema}
            formData={widget.props}
            formId={formId}
            currency={currency}
            layout="plain"
            onSubmit={(data) => isRecord(data) && onApply(data)}
          />
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" form={formId}>
              Apply
            </Button>
          </Group>
        </>
      )}
    </Drawer>
  )
}
