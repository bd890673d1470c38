import type { Words } from './words';

export interface Source {
  readonly title: string;
  readonly year: number | null;
  readonly link: string | null;
  /** How far it may be trusted: a published rule, a published figure, derived from one, or our own expert choice. */
  readonly standing: 'rule' | 'figure' | 'derived' | 'expert';
}

/** The bibliography: each work once. Rules name their source by its code, so that documents and tests can use it. */
export const sources = {
  expert: { title: 'Coversheet: expert choice, visible and editable in the settings', year: 2026, link: null, standing: 'expert' },
  paydex: { title: 'Dun & Bradstreet: PAYDEX score, frequently asked questions', year: null, link: 'https://docs.dnb.com/solution/docusign/en-US/customer-support/faqs', standing: 'figure' },
  sp2024: { title: 'S&P Global Ratings: 2024 Annual Global Corporate Default and Rating Transition Study, Table 24', year: 2025, link: 'https://maalot.co.il/Publications/FTS20250331162126.pdf', standing: 'figure' },
  sp2024Notches: { title: 'Log-linear interpolation between the category midpoints of the S&P study of 2024, Table 24', year: 2025, link: 'https://maalot.co.il/Publications/FTS20250331162126.pdf', standing: 'derived' },
  eu2016: { title: 'Commission Implementing Regulation (EU) 2016/1799, Annex I: credit quality steps and their long-run benchmarks', year: 2016, link: 'https://legislation.gov.uk/eur/2016/1799/annexes/adopted/data.html', standing: 'derived' },
  basel2: { title: 'Basel II, International Convergence of Capital Measurement and Capital Standards, paragraph 285: floor of 0.03 %', year: 2006, link: 'https://www.bis.org/publ/bcbs128.htm', standing: 'rule' },
  oecd2026: { title: 'OECD: Country risk classifications of the participants to the Arrangement, valid as of 30 January 2026', year: 2026, link: 'https://www.oecd.org/en/topics/country-risk-classification.html', standing: 'figure' },
  dnbFailure: { title: 'Dun & Bradstreet: Financial stress score, classes and incidence (US)', year: null, link: 'https://support.dandb.com/hc/en-us/articles/230505148', standing: 'figure' },
  allianzGrades: { title: 'Allianz Trade: Making the grade (grades 1 to 10; their probabilities are not published, those here are illustrative)', year: null, link: 'https://www.allianz-trade.com/en_global/news-insights/business-tips-and-trade-advice/making-grade-risk-grading-credit-assessment.html', standing: 'expert' },
  cofaceAssessment: { title: 'Coface: Debtor risk assessment 0 to 10 (its probabilities are not published, those here are illustrative)', year: null, link: 'https://www.coface.com.au/Our-Offer/Credit-Management-Services/Debtor-Risk-Assessments', standing: 'expert' },
  creditsafeBands: { title: 'Creditsafe: International score bands A to E (their probabilities are not published, those here are illustrative)', year: null, link: 'https://help.creditsafe.com/en/support/solutions/articles/7000038283', standing: 'expert' },
  altman1968: { title: 'Altman: Financial ratios, discriminant analysis and the prediction of corporate bankruptcy, Journal of Finance 23', year: 1968, link: null, standing: 'figure' },
  altman1983: { title: "Altman: Corporate financial distress (the Z' score of private firms)", year: 1983, link: null, standing: 'figure' },
  altman1995: { title: 'Altman, Hartzell, Peck: Emerging markets corporate bonds, a scoring system (Z" and the EM score)', year: 1995, link: null, standing: 'figure' },
  altman2006: { title: 'Altman, Hotchkiss: Corporate financial distress and bankruptcy, average EM scores by bond rating', year: 2006, link: null, standing: 'figure' },
  ohlson1980: { title: 'Ohlson: Financial ratios and the probabilistic prediction of bankruptcy, Journal of Accounting Research 18, model 1', year: 1980, link: null, standing: 'figure' },
  zmijewski1984: { title: 'Zmijewski: Methodological issues related to the estimation of financial distress prediction models, Journal of Accounting Research 22', year: 1984, link: null, standing: 'figure' },
  taffler1983: { title: 'Taffler: The assessment of company solvency and performance using a statistical model, Accounting and Business Research 13', year: 1983, link: null, standing: 'figure' },
  springate1978: { title: 'Springate: Predicting the possibility of failure in a Canadian firm, Simon Fraser University', year: 1978, link: null, standing: 'figure' },
  chinaF1996: { title: '周首华、杨济华、王平：论财务危机的预警分析——F分数模式，会计研究 1996 年第 8 期', year: 1996, link: 'https://wiki.mbalib.com/zh-tw/F預警模型', standing: 'figure' },
  bayes: { title: "Bayes' rule in log-odds: views weighted by their precision, evidence added as its weight times its credibility", year: null, link: null, standing: 'derived' },
  gammaPoisson: { title: 'Gamma-Poisson credibility: hazard after years with and without defaults', year: null, link: null, standing: 'derived' },
  'AFL-DEF': { title: 'Aggregate first loss in credit insurance, a list of definitions', year: 2021, link: 'https://sculptorgoods.blogspot.com/2021/07/aggregate-first-loss-credit-insurance.html', standing: 'rule' },
  'AT-BE-comp': { title: 'Atradius Belgium: Practical guide, compensation', year: null, link: 'https://support.atradius.be/en/practical-guide/compensation', standing: 'rule' },
  'AT-BE-gl': { title: 'Atradius Belgium: Glossary', year: null, link: 'https://support.atradius.be/en/glossary', standing: 'rule' },
  'AT-UK': { title: 'Atradius UK: How can I maximise my claim pay-out', year: null, link: 'https://atradius.co.uk/our-solutions/FAQ/how-can-i-maximise-my-claim-pay-out', standing: 'rule' },
  'CO-IND': { title: 'Coface: Credit insurance glossary, indemnification', year: null, link: 'https://coface.ae/credit-insurance-and-debt-collection-glossary/indemnification', standing: 'rule' },
  'CO-JP-ML': { title: 'Coface Japan: Glossary, maximum liability', year: null, link: 'https://www.coface.jp/en/credit-insurance-and-business-information-glossary/ml-maximum-liability', standing: 'rule' },
  CREDIV: { title: 'Single situation commercial specific account wording, losses occurring', year: null, link: 'https://studylib.net/doc/18247369/single-situation-commercial-specific-account-wording-losses', standing: 'rule' },
  'JP-CALC': { title: 'Marine Insurance Japan: How the insurance money of trade credit insurance is computed', year: null, link: 'https://www.marineinsurance.jp/export-hoken/insurance/007.html', standing: 'rule' },
  'PJ-fr': { title: 'PagesJaunes: Les franchises en assurance-crédit', year: null, link: 'https://assurance-professionnelle.pagesjaunes.fr/astuce/voir/747079', standing: 'rule' },
  'PJ-quot': { title: "PagesJaunes: La quotité garantie en assurance-crédit", year: null, link: 'https://assurance-professionnelle.pagesjaunes.fr/astuce/voir/747081', standing: 'rule' },
  'RY-FL': { title: 'Rycroft Associates: First losses', year: null, link: 'http://www.ciff.co.uk/firstlosses.html', standing: 'rule' },
  'RY-JM': { title: 'Rycroft Associates: Jargon and myths', year: null, link: 'http://www.ciff.co.uk/jargonandmyths.html', standing: 'rule' },
  csfp1997: { title: 'Credit Suisse Financial Products: CreditRisk+, a credit risk management framework', year: 1997, link: 'https://github.com/hoteixeira/credit-risk-plus/tree/main/references', standing: 'rule' },
  clayton: { title: 'Gamma frailty (Clayton copula): hazards that rise and fall together, calibrated to each one-year probability', year: null, link: null, standing: 'derived' },
  vasicek: { title: 'Vasicek: Loan portfolio value, Risk', year: 2002, link: 'https://www.bis.org/bcbs/irbriskweight.pdf', standing: 'rule' },
  'AT-BE-M': { title: 'Atradius Belgium: Glossary, letter M, maximum extension period', year: null, link: 'https://support.atradius.be/en/glossary/glossary-m', standing: 'rule' },
  'AT-IE-MAX': { title: 'Atradius Ireland: How can I maximise my claim pay-out', year: null, link: 'https://atradius.ie/our-solutions/Frequently-asked-questions/How-can-I-maximise-my-claim-pay-out-', standing: 'rule' },
  'AT-IE-MEP': { title: 'Atradius Ireland: What does MCT, MEP mean', year: null, link: 'https://atradius.ie/FAQ/what-does-mct--mep-mean.html', standing: 'rule' },
  'AU-EDC': { title: 'AU Group: Key conditions of an EDC policy', year: null, link: 'https://www.au-group.com/key-conditions-edc-policy/', standing: 'rule' },
  'AZ-CN-fac': { title: '安联国内贸易信用保险 全球融资保单', year: null, link: 'https://360docs.net/doc/0c1109379.html', standing: 'rule' },
  'CA-BX': { title: '长安责任保险 国内贸易信用保险条款', year: null, link: 'https://360docs.net/doc/0711637127.html', standing: 'rule' },
  'CN-DOM': { title: '国内贸易短期信用保险条款（大地保险）', year: null, link: 'http://m.dybbs8.com/word/3978996.html', standing: 'rule' },
  'CO-BE': { title: 'Coface Belgium: Frequently asked questions', year: null, link: 'https://cofacebelgium.onlinecreditpolicy.com/FAQ', standing: 'rule' },
  'CO-BG': { title: 'Coface Bulgaria: Frequently asked questions', year: null, link: 'https://cofacebulgaria.onlinecreditpolicy.com/en/FAQ', standing: 'rule' },
  'EH-12': { title: 'Euler Hermes US: policy form of 2012', year: 2012, link: 'https://pdfslide.us/documents/euler-hermes-2012.html', standing: 'rule' },
  'EX-AV': { title: 'EXIM: What to avoid when filing claims on an export credit insurance policy', year: null, link: 'http://grow.exim.gov/blog/what-to-avoid-when-filing-claims-on-an-export-credit-insurance-policy', standing: 'rule' },
  GA24: { title: 'Geldanlegen24: Ausfuhrkreditversicherung und Warenkreditversicherung', year: null, link: 'https://geldanlegen24.eu/ausfuhrkreditversicherung-und-warenkreditversicherung', standing: 'rule' },
  GDX: { title: '广东信用: 中国信保短期出口信用保险', year: 2010, link: 'http://www.gdxystc.com/book/201004/22/6208.html', standing: 'rule' },
  'HK-INFO': { title: 'EC-Reach: Frequently asked questions of HKECIC', year: null, link: 'https://info.ec-reach.com.hk/faq/', standing: 'rule' },
  'HK-SBP': { title: 'HKECIC: Small Business Policy', year: null, link: 'http://www.hkecic.com/en/policies_services_detail.aspx?policies_id=5', standing: 'rule' },
  'LI-PD': { title: 'Law Insider: Postponement of due date', year: null, link: 'https://lawinsider.com/clause/postponement-of-due-date/_1', standing: 'rule' },
  PICC: { title: '中国人保财险 短期出口贸易信用保险', year: null, link: 'https://scribd.com/document/737646565/', standing: 'rule' },
  PRISMA: { title: 'PRISMA: Glossary', year: null, link: 'https://www.prisma-kredit.com/en/glossary', standing: 'rule' },
  'UKEF-M': { title: 'UKEF: Manage your UKEF credit insurance policy', year: null, link: 'https://gov.uk/guidance/manage-your-ukef-credit-insurance-policy', standing: 'rule' },
  'HK-CCP': { title: 'HKECIC: Comprehensive Cover Policy', year: null, link: 'http://www.hkecic.com/en/policies_services_detail.aspx?policies_id=2', standing: 'rule' },
  'JP-07': { title: '取引信用保険: 保険金の支払限度額（民間と NEXI の違い）', year: null, link: 'https://xn--ruq145agmgoy5bnkfwwh.com/trade-insurance-2-scheme_07/', standing: 'rule' },
  'GD-24': { title: '广东省小微企业统保平台 2024', year: 2024, link: 'https://fsoa.org/fmy/fmyWep/trendDetail/133128', standing: 'rule' },
  'MARSH-DL': { title: 'Marsh CoverCredit (Coface): Discretionary credit limits', year: null, link: 'https://marsh.onlinecreditpolicy.com/Product-description/Discretionary-credit-limits', standing: 'rule' },
  'EX-DCL': { title: 'EXIM: Discretionary credit limits', year: 2009, link: 'https://webarchive.library.unt.edu/eot2008/20090825004102/http:/www.exim.gov/news/dcl.cfm', standing: 'rule' },
  'AZ-CH-cap': { title: 'Allianz Trade Switzerland: Additional coverage through CAP', year: null, link: 'https://allianz-trade-support.ch/en/trade-credit-insurance/additional-coverage-through-cap-cap/', standing: 'rule' },
  'AZ-DE': { title: 'Allianz Trade Deutschland: Kreditversicherung, häufige Fragen', year: null, link: 'https://www.allianz-trade.de/service/csg/credit-insurance.html', standing: 'rule' },
  'AT-MF': { title: 'Atradius Modula First: Veelgestelde vragen', year: null, link: 'https://atradius.be/nl/modulafirst/faq.html', standing: 'rule' },
  PHC: { title: 'PH Credit: Whole turnover', year: null, link: 'http://www.phcredit.co.uk/whole-turnover/', standing: 'rule' },
  'EXIM-fam': { title: 'EXIM small-business export credit insurance policy, described', year: null, link: 'http://www.familymediasite.com/small-business-export-credit-insurance-policy/', standing: 'rule' },
  'CI-AU': { title: 'Credit Insurance Australia: Types of policies', year: null, link: 'http://www.creditinsure.com.au/section.content/types-of-policies', standing: 'rule' },
} as const satisfies Record<string, Source>;

export type SourceCode = keyof typeof sources;

export const standingInWords: Readonly<Record<Source['standing'], Words>> = {
  rule: { en: 'published rule', zh: '公开条款' },
  figure: { en: 'published figure', zh: '公开数据' },
  derived: { en: 'derived', zh: '推导' },
  expert: { en: 'expert', zh: '专家判断' },
};
