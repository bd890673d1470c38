/** A rectangle of cells as a spreadsheet hands it over; nothing is known yet about what stands in it. */
export type Cells = readonly (readonly unknown[])[];
