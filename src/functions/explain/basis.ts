import type { Rule } from '../../engine/rule';
import type { SourceCode } from '../../engine/sources';

/** On what a function rests: where its rules are found by their names, and the works behind what it does as a whole. */
export interface Basis {
  readonly rules: readonly RulesOf[];
  readonly sources: readonly SourceCode[];
}

type RulesOf = keyof typeof rulesOf;

/** Rules by the room of the engine, loaded when a function of that room is explained. */
// prettier-ignore
export const rulesOf = {
  cover: async (): Promise<readonly Rule[]> => (await import(/* webpackChunkName: "explain" */ './rules/cover')).coverRules,
  price: async (): Promise<readonly Rule[]> => (await import(/* webpackChunkName: "explainBook" */ './rules/price')).priceRules,
  desk: async (): Promise<readonly Rule[]> => (await import(/* webpackChunkName: "explainDesk" */ './rules/desk')).deskRules,
  plan: async (): Promise<readonly Rule[]> => (await import(/* webpackChunkName: "explainBook" */ './rules/plan')).planRules,
  risk: async (): Promise<readonly Rule[]> => (await import(/* webpackChunkName: "explain" */ './rules/risk')).riskRules,
};

/** PD, loss given default and exposure, as CREDITRISK finds them. */
const rated = ['bayes', 'gammaPoisson', 'sp2024Notches', 'basel2', 'crr178', 'provisionMatrices', 'expert'] as const;
/** How invoices are told from payments and credits, and how old they are: our own reading, shown by LEDGER and BOOKCHECK. */
const read = ['expert'] as const;
/** A year of the whole book. */
const year = ['clayton', 'vasicek', 'csfp1997', ...rated] as const;

/** Of every function of the catalogue; a test asks for each. */
// prettier-ignore
export const bases: Readonly<Record<string, Basis>> = {
  CREDITRISK: { rules: ['risk'], sources: rated },
  PAYMENTBEHAVIOUR: { rules: ['desk'], sources: ['paydex', 'expert'] },
  INDEMNITY: { rules: ['cover'], sources: ['AT-BE-gl', 'AT-UK'] },
  INDEMNITYSUMMARY: { rules: ['cover'], sources: ['AT-BE-gl'] },
  INDEMNITYSTEPS: { rules: ['cover'], sources: ['AT-BE-gl'] },
  INDEMNITYIFFAILS: { rules: ['cover'], sources: ['AT-BE-gl'] },
  COVERDEADLINES: { rules: ['cover'], sources: ['AT-IE-MEP', 'HK-SBP'] },
  RECOVERY: { rules: ['cover'], sources: ['HK-CCP', 'CO-BG', 'AT-BE-comp'] },
  LIMITUSE: { rules: ['cover'], sources: ['AZ-CH-cap', 'expert'] },
  AGEING: { rules: ['desk'], sources: read },
  DSO: { rules: ['desk'], sources: ['CN-20c', 'MESHA'] },
  COLLECTIONINDEX: { rules: ['desk'], sources: ['expert', 'TURNOVER'] },
  ROLLRATES: { rules: ['desk'], sources: ['provisionMatrices', 'expert'] },
  OUTSTANDING: { rules: ['desk'], sources: read },
  CASHFORECAST: { rules: ['desk'], sources: ['expert', 'ORACLE-PAY'] },
  EXPECTEDRECEIPTS: { rules: ['desk'], sources: ['expert', 'ORACLE-PAY'] },
  FORECASTERROR: { rules: ['desk'], sources: ['expert'] },
  WORKINGCAPITAL: { rules: ['desk'], sources: ['CN-8', 'CN-9', 'CN-18'] },
  PROVISION: { rules: ['desk'], sources: ['provisionMatrices', 'expert'] },
  FINANCIALSCORE: { rules: ['risk'], sources: ['altman1968', 'altman1995'] },
  PDMAP: { rules: ['risk'], sources: ['sp2024', 'sp2024Notches', 'dnbFailure', 'eu2016'] },
  COUNTRYRISK: { rules: ['risk'], sources: ['oecd2026'] },
  DEFAULTRATES: { rules: ['risk'], sources: ['sp2024', 'gammaPoisson'] },
  EARLYWARNING: { rules: ['risk'], sources: ['crr178', 'expert'] },
  ACTIONS: { rules: ['cover', 'desk', 'risk'], sources: ['CN-15', 'AT-BE-M', 'expert'] },
  LOSSDISTRIBUTION: { rules: ['price'], sources: year },
  LOSSCONTRIBUTIONS: { rules: ['price'], sources: year },
  CONCENTRATION: { rules: ['price'], sources: [...year, 'BAJ'] },
  STRESSTEST: { rules: ['price'], sources: year },
  PREMIUM: { rules: ['price'], sources: ['HKOSIG', 'ACE-min', 'CO-SE', 'SOVOS'] },
  TECHNICALPREMIUM: { rules: ['price'], sources: ['CAS', ...year] },
  COVERVALUE: { rules: ['price', 'cover'], sources: ['GCC', 'PRATT', 'SOLVENCY2', ...year] },
  COMPAREQUOTES: { rules: ['price', 'cover'], sources: ['GCC', 'SOLVENCY2', ...year] },
  POLICYTYPE: { rules: ['plan', 'price'], sources: ['PHC', 'HIBL', ...year] },
  COVERAGEPLAN: { rules: ['plan'], sources: ['PRISMA', 'CWD', 'rockafellarUryasev', ...year] },
  CREDITLIMITADVICE: { rules: ['plan'], sources: ['MYDSO-34', 'HIGHAKO', 'CN-17'] },
  CREDITTERMS: { rules: ['plan'], sources: ['CN-14', 'CN-REG', 'expectedProfit'] },
  ORDERDECISION: { rules: ['plan'], sources: ['BREALEY30', ...rated] },
  CREDITPOLICY: { rules: ['desk'], sources: ['DUSHUANG'] },
  DISCOUNTCOST: { rules: ['desk'], sources: ['CALCF'] },
  SALESTORECOVER: { rules: ['desk'], sources: ['ABLE'] },
  LATEINTEREST: { rules: ['desk'], sources: ['GOVUK', 'EU-2011-7', 'CN-REG'] },
  DUNNING: { rules: ['desk'], sources: ['CN-15'] },
  DISPUTES: { rules: ['desk', 'cover'], sources: ['CN-13', 'CREDIV'] },
  PAYMENTPLAN: { rules: ['desk', 'cover'], sources: ['AT-BE-P'] },
  BORROWINGBASE: { rules: ['desk'], sources: ['borrowingBase', 'IMP-D', 'IMP-F'] },
  INELIGIBLES: { rules: ['desk'], sources: ['borrowingBase', 'IMP-D', 'IMP-F'] },
  FINANCINGCOST: { rules: ['desk'], sources: ['REEV'] },
  TOPDEBTORS: { rules: ['desk'], sources: read },
  DILUTION: { rules: ['desk'], sources: ['ABF-3'] },
  BUYERLIST: { rules: ['desk'], sources: ['FORM-NL'] },
  PROPOSALFORM: { rules: ['desk'], sources: ['FORM-NL'] },
  SELFASSESSMENT: { rules: ['desk'], sources: ['CREIDIUINT', 'CPA-HC', 'expert'] },
  RISKREGISTER: { rules: ['desk'], sources: ['RISKMATRIX', 'TREATMENT', 'ORA-REVIEW', ...rated] },
  OWNRATING: { rules: ['desk'], sources: ['altman1995', 'CN-18', 'EH-WP'] },
  GROWTHSCENARIO: { rules: ['desk'], sources: ['expert', 'CN-8'] },
  STRATEGIES: { rules: ['desk'], sources: ['DUSHUANG', 'expert'] },
  LEDGER: { rules: ['desk'], sources: read },
  BOOKCHECK: { rules: ['desk'], sources: read },
};
