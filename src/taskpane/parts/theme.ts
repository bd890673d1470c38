import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Petrol, from night to mist: the house colour, calm enough to sit beside numbers all day. */
const petrol: BrandVariants = {
  10: '#02080a',
  20: '#0a1a1e',
  30: '#0d2a31',
  40: '#0f3740',
  50: '#10444f',
  60: '#11525f',
  70: '#126070',
  80: '#136e80',
  90: '#2a7d8e',
  100: '#438c9b',
  110: '#5b9aa8',
  120: '#73a9b5',
  130: '#8bb8c2',
  140: '#a3c7cf',
  150: '#bcd6dc',
  160: '#d6e6ea',
};

export const lightTheme: Theme = createLightTheme(petrol);

export const darkTheme: Theme = {
  ...createDarkTheme(petrol),
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorCompoundBrandStroke: petrol[110],
  colorCompoundBrandForeground1: petrol[120],
};
