import { noAnswers } from '../flow/answers';
import { noRoles } from '../reading/noRoles';
import type { Environment } from '../port/spreadsheet';
import type { State } from './state';

/** Nothing said, nothing read. */
export function firstState(environment: Environment): State {
  return {
    answers: noAnswers,
    environment,
    survey: null,
    roles: noRoles,
    namedDay: null,
    books: null,
    policyTrouble: null,
    facts: { customersReadable: false, toDecide: 0, termsMissing: 0 },
    outcome: null,
    seen: {},
    busy: null,
    trouble: null,
    done: null,
    removal: null,
    inserted: [],
    formulas: { live: 0, frozen: 0 },
  };
}
