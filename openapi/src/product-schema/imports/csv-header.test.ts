import { describe, expect, it } from 'vitest'
import { checkFields } from '../check/check-fields.ts'
import { importCsvHeader } from './csv-header.ts'
import { fieldName, fieldNames } from './field-name.ts'

const kindOf = (header: string, values: string[]) => {
  const quoted = [header, ...values].map((value) => `"${value.replaceAll('"', '""')}","x"`).join('\n')
  const { name: _, label: __, ...field } = importCsvHeader(quoted).columns[0]?.field ?? { name: '' }
  return field
}

describe('the kind of a column', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    ['stock', ['1', '20', '0'], { type: 'integer' }],
    ['rating', ['1.5', '2', '1,234.75'], { type: 'number' }],
    ['Gewicht', ['1,5', '2'], { type: 'number' }],
    ['price', ['€ 12,50', '€ 3'], { type: 'money', unit: 'EUR' }],
    ['what', ['$12.50', '$1,300.00'], { type: 'money', unit: 'USD' }],
    ['what', ['AED 15', '20 AED'], { type: 'money', unit: 'AED' }],
    ['Regular price', ['45', '18.00'], { type: 'money' }],
    ['Price USD', ['1.10'], { type: 'money', unit: 'USD' }],
    ['mixed', ['€ 1', '$ 2'], { type: 'text' }],
    ['discount', ['5 %', '12.5%'], { type: 'percentage' }],
    ['size', ['500 g', '1.5 kg'], { type: 'measurement', measure: { family: 'mass' }, unit: 'g' }],
    ['Length (cm)', ['12', '1.5'], { type: 'measurement', measure: { family: 'length' }, unit: 'cm' }],
    ['date', ['2027-01-31', '2028-02-29'], { type: 'date' }],
    ['date', ['31.01.2027'], { type: 'date' }],
    ['when', ['2027-01-31T09:30:00Z', '2027-01-31 09:30'], { type: 'datetime' }],
    ['opens', ['09:30', '18:00'], { type: 'time' }],
    ['vegan', ['yes', 'No', 'YES'], { type: 'boolean' }],
    ['Is featured?', ['0', '1'], { type: 'boolean' }],
    ['position', ['0', '1'], { type: 'integer' }],
    ['page', ['https://example.com/a', 'http://example.com'], { type: 'url' }],
    ['contact', ['a@example.com'], { type: 'email' }],
    ['hotline', ['+49 30 123456'], { type: 'phone' }],
    ['look', ['https://example.com/a.png', 'https://example.com/b.JPG?v=1'], { type: 'image' }],
    ['Image Src', ['https://example.com/123'], { type: 'image' }],
    ['Images', ['https://example.com/a.png, https://example.com/b.png'], { type: 'gallery' }],
    ['shade', ['#fff', '#A1B2C3'], { type: 'color' }],
    ['Tags', ['red, blue', 'green|blue', 'red'], { type: 'tags' }],
    ['size', ['S', 'M', 'S', 'M', 'M', 'S'], { type: 'select', options: ['S', 'M'] }],
    ['Keywords', ['red', 'blue'], { type: 'tags' }],
    ['name', ['Shirt', 'Hat'], { type: 'text' }],
    ['Short description', ['One', 'Two', 'One', 'Two', 'One', 'Two'], { type: 'text' }],
    ['condition', ['new', 'new', 'new'], { type: 'text' }],
    ['sale_price', ['212.50'], { type: 'money' }],
    ['about', [`A ${'long '.repeat(30)}story`, 'x'], { type: 'textarea' }],
    ['about', ['one\ntwo'], { type: 'textarea' }],
    ['Body (HTML)', ['<p>One</p>', 'x'], { type: 'richtext' }],
    ['zip', ['01234', '98765'], { type: 'text' }],
    ['Barcode', ['4006381333931'], { type: 'text' }],
    ['empty', ['', ''], { type: 'text' }],
  ])('%s: %j', (header, values, wanted) => {
    expect(kindOf(header, values)).toEqual(wanted)
  })
})

describe('the table', () => {
  it.each([',', ';', '\t', '|'])('is read whatever separates its columns: %j', (delimiter) => {
    const text = [
      ['\ufeffName', 'Stock, all', 'Note'],
      ['"a; b | c"', '2', 'x'],
    ].map((row) =>
      row.map((cell) => (cell.includes(delimiter) && !cell.startsWith('"') ? `"${cell}"` : cell)).join(delimiter),
    )
    const { columns, rows } = importCsvHeader(text.join('\r\n'))
    expect(rows).toBe(1)
    expect(columns.map(({ header, field }) => [header, field.name, field.type])).toEqual([
      ['Name', 'name', 'tags'],
      ['Stock, all', 'stockAll', 'integer'],
      ['Note', 'note', 'text'],
    ])
  })

  it('shows why, and what the values look like', () => {
    expect(importCsvHeader('a,b\n1,x\n1,y\n2,z').columns[0]).toEqual({
      header: 'a',
      field: { name: 'a', label: 'A', type: 'integer' },
      because: 'Every value is a whole number',
      samples: ['1', '2'],
    })
  })

  it('looks at 200 rows, short and long ones too', () => {
    const text = `a,b\n1\n2,x,y\n${'3,z\n'.repeat(500)}no number,z`
    const { rows, columns } = importCsvHeader(text)
    expect([rows, columns[0]?.field.type]).toEqual([200, 'integer'])
  })

  it.each([
    ['', 'The first line names no columns'],
    [',,\n1,2,3', 'The first line names no columns'],
    [`${'a,'.repeat(1000)}b`, 'A product type has at most 1000 fields; this table has 1001 columns'],
  ])('is refused: %j', (text, fault) => {
    expect(importCsvHeader(text)).toEqual({ columns: [], rows: 0, fault })
  })

  it('becomes a product type', () => {
    const text = 'Name,__proto__,constructor,2nd name,Name,价格,\nx,1,2,3,4,5,6'
    const fields = importCsvHeader(text).columns.map(({ field }) => field)
    expect(fields.map(({ name }) => name)).toEqual([
      'name',
      'proto',
      'fieldConstructor',
      'field2ndName',
      'name2',
      'column6',
      'column7',
    ])
    expect(checkFields(fields)).toEqual([])
  })

  it('is not kept busy by long values', () => {
    // Patterns that look for separators would take seconds for each row.
    const row = `x${' '.repeat(40_000)}x`
    const { columns } = importCsvHeader(['Notes', ...Array.from({ length: 20 }, () => row)].join('\n'))
    expect(columns).toMatchObject([{ field: { type: 'textarea' }, samples: [row] }])
  })
})

it.each([
  ['Regular price', 'regularPrice'],
  ['SKU', 'sku'],
  ['Weight (kg)', 'weightKg'],
  ['release_date', 'releaseDate'],
  ['releaseDate', 'releaseDate'],
  ['Größe', 'groesse'],
  ['Is featured?', 'isFeatured'],
])('%s is named %s', (header, name) => {
  expect(fieldName(header, 0)).toBe(name)
})

it('names each field once', () => {
  expect(fieldNames(['a', 'A', 'a 2', 'a'])).toEqual(['a', 'a2', 'a22', 'a3'])
})
