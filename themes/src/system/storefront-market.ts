import { type ColorScale, fontSizes, type SystemTheme } from '../tokens.ts'

const accent: ColorScale = [
  '#fff3ee',
  '#ffe3d8',
  '#ffcab6',
  '#fcac8d',
  '#ee8c65',
  '#dd6f42',
  '#c95a28',
  '#ab4410',
  '#8f3606',
  '#6d2704',
]

/** Cream paper, a serif for headings and burnt orange: food, crafts, local goods. */
export const marketTheme: SystemTheme = {
  slug: 'market',
  name: 'Market',
  description: 'Cream paper, serif headings and burnt orange for food and crafts.',
  tokens: {
    colors: {
      light: {
        canvas: '#f8f4ee',
        surface: '#fffdfa',
        raised: '#fcf8f2',
        line: '#e9e0d4',
        edge: '#8f8272',
        text: '#231b11',
        textDim: '#5d5142',
        accent,
        onAccent: '#ffffff',
        accentText: accent[7],
        success: '#0b7643',
        warning: '#8a5706',
        danger: '#be222a',
        info: '#006aa0',
      },
      dark: {
        canvas: '#12100c',
        surface: '#1a1714',
        raised: '#25211c',
        line: '#39332b',
        edge: '#847868',
        text: '#f5ebdd',
        textDim: '#bfb3a2',
        accent,
        onAccent: '#ffffff',
        accentText: accent[4],
        success: '#63d18f',
        warning: '#f0ba59',
        danger: '#fa8f8c',
        info: '#74c2ee',
      },
    },
    fonts: {
      body: "ui-sans-serif, system-ui, 'Segoe UI', Roboto, sans-serif",
      heading: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
      mono: 'ui-monospace, Menlo, Consolas, monospace',
      sizes: fontSizes,
    },
    spacing: { unit: 4 },
    borders: { radius: 12, width: 1 },
    shadows: { float: '0 10px 30px rgb(50 30 10 / 0.16)' },
  },
}
