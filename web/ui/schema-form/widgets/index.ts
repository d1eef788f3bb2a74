import type { RegistryWidgetsType } from '@rjsf/utils'
import { CheckboxWidget, SwitchWidget } from './boolean.tsx'
import { ColorWidget } from './color.tsx'
import { DateTimeWidget, DateWidget, TimeWidget } from './date.tsx'
import { FileWidget } from './file.tsx'
import { ImagesWidget, ImageWidget } from './image.tsx'
import { JsonWidget } from './json.tsx'
import { MoneyWidget, NumberWidget } from './number.tsx'
import { ReferenceWidget } from './reference.tsx'
import { MultiSelectWidget, SelectWidget } from './select.tsx'
import { PasswordWidget, RichTextWidget, TextareaWidget, TextWidget } from './text.tsx'

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
  switch: SwitchWidget,
  image: ImageWidget,
  images: ImagesWidget,
  file: FileWidget,
  reference: ReferenceWidget,
  json: JsonWidget,
}
