import type { ReactElement } from 'react';

/** Line drawings of 16 × 16 in the colour of the text; they say nothing that the words beside them do not say. */
function icon(path: string): () => ReactElement {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
    );
  };
}

export const CheckIcon = icon('M3.5 8.5 6.5 11.5 12.5 5');
export const WarningIcon = icon('M8 2.5 14.5 13.5 H1.5 Z M8 6.5 V9.5 M8 11.6 V11.7');
export const InfoIcon = icon('M8 1.8 A6.2 6.2 0 1 0 8 14.2 A6.2 6.2 0 1 0 8 1.8 M8 7.2 V11.2 M8 4.9 V5');
export const HelpIcon = icon(
  'M8 1.8 A6.2 6.2 0 1 0 8 14.2 A6.2 6.2 0 1 0 8 1.8 M6.2 6.4 C6.2 4.2 9.8 4.2 9.8 6.4 C9.8 7.8 8 7.7 8 9.2 M8 11.3 V11.4',
);
export const ChevronIcon = icon('M6 3.5 10.5 8 6 12.5');
export const CellIcon = icon('M2.5 3.5 H13.5 V12.5 H2.5 Z M2.5 6.5 H13.5 M6.5 3.5 V12.5');
