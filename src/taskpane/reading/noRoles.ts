import type { Block } from '../port/spreadsheet';

/** The ranges that the wizard may ask for, each the answer to a question of its name. */
export const roleNames = [
  'customers',
  'receivables',
  'policy',
  'settings',
  'rates',
  'aliases',
  'flows',
  'matrix',
  'quotes',
] as const;

export type Role = (typeof roleNames)[number];

/** Which blocks look like which, the likeliest first. */
export type Roles = Readonly<Record<Role, readonly Block[]>>;

export const noRoles = Object.fromEntries(roleNames.map((role) => [role, []])) as unknown as Roles;
