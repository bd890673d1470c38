import type { Block } from '../port/spreadsheet';

export type Role = 'customers' | 'receivables' | 'policy' | 'settings' | 'rates' | 'aliases';

/** Which blocks look like which, the likeliest first. */
export type Roles = Readonly<Record<Role, readonly Block[]>>;

export const noRoles: Roles = { customers: [], receivables: [], policy: [], settings: [], rates: [], aliases: [] };
