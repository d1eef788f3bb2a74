import { lazy, Suspense, useMemo } from 'react'
import type { SchemaFormProps } from '../../../ui/schema-form/schema-form.tsx'
import type { FormServices } from '../../../ui/schema-form/services.ts'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { usePlace } from '../../core/place.ts'
import { useFormServices } from './form-services.ts'

// The form library is half of what a form screen weighs: lists do without it.
/** Fetches the form library, which draws forms from then on at once. */
export const loadForm = async () => ({ default: (await import('../../../ui/schema-form/schema-form.tsx')).SchemaForm })
const SchemaForm = lazy(loadForm)

interface FormProps extends Omit<SchemaFormProps, 'services'> {
  /** What this screen offers by name in fields that are typed. */
  offers?: Pick<FormServices, 'searchAddresses' | 'searchPages'>
}

/** A form for a JSON Schema, with this shop's files, rows and currency at hand. */
export function Form({ offers, ...props }: FormProps) {
  const { currency } = usePlace()
  const usual = useFormServices()
  const services = useMemo(() => ({ ...usual, ...offers }), [usual, offers])
  return (
    <Suspense fallback={<FormSkeleton />}>
      <SchemaForm currency={currency} services={services} {...props} />
    </Suspense>
  )
}
