import type { RegistryWidgetsType } from '@rjsf/utils'
import { AddressWidget, PageWidget } from './address.tsx'
import { CheckboxWidget, SwitchWidget } from './boolean.tsx'
import { CodeWidget } from './code.tsx'
import { ColorWidget } from './color.tsx'
import { CurrencyWidget } from './currency.tsx'
import { DateTimeWidget, DateWidget, TimeWidget } from './date.tsx'
import { DurationWidget } from './duration.tsx'
import { FileWidget } from './file.tsx'
import { GalleryWidget } from './gallery.tsx'
import { ImageWidget } from './image.tsx'
import { JsonWidget } from './json.tsx'
import { LocalizedWidget } from './localized.tsx'
import { MarkdownWidget } from './markdown.tsx'
import { MeasurementWidget } from './measurement.tsx'
import { MoneyWidget, NumberWidget, PercentageWidget } from './number.tsx'
import { ReferencesWidget, ReferenceWidget } from './reference.tsx'
import { RichTextWidget } from './rich-text.tsx'
import { MultiSelectWidget, SelectWidget } from './select.tsx'
import { TagsWidget } from './tags.tsx'
import { PasswordWidget, PhoneWidget, TextareaWidget, TextWidget } from './text.tsx'

/** The form's widgets: first by the library's own names, then by the names that a ui schema gives in `ui:widget`. */
export const widgets: RegistryWidgetsType = {
  TextWidget,
  PasswordWidget,
  EmailWidget: TextWidget,
  URLWidget: TextWidget,
  TextareaWidget,
  UpDownWidget: NumberWidget,
  RangeWidget: NumberWidget,
  CheckboxWidget,
  CheckboxesWidget: MultiSelectWidget,
  SelectWidget,
  RadioWidget: SelectWidget,
  DateWidget,
  DateTimeWidget,
  AltDateWidget: DateWidget,
  AltDateTimeWidget: DateTimeWidget,
  TimeWidget,
  ColorWidget,
  FileWidget,
  richtext: RichTextWidget,
  number: NumberWidget,
  money: MoneyWidget,
  percentage: PercentageWidget,
  currency: CurrencyWidget,
  measurement: MeasurementWidget,
  duration: DurationWidget,
  tags: TagsWidget,
  phone: PhoneWidget,
  address: AddressWidget,
  page: PageWidget,
  markdown: MarkdownWidget,
  code: CodeWidget,
  localized: LocalizedWidget,
  switch: SwitchWidget,
  image: ImageWidget,
  images: GalleryWidget,
  file: FileWidget,
  reference: ReferenceWidget,
  references: ReferencesWidget,
  json: JsonWidget,
}
