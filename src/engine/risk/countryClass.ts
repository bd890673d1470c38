import { noEvidence, type EvidenceRule } from './evidence';
import { withEvidence } from './withEvidence';

/** An add-on for customers in risky countries, only where the settings give it a weight. The class itself is about transfer and force majeure, not about companies. */
export const countryClass: EvidenceRule = {
  name: { en: 'Country', zh: '国家' },
  summary: {
    en: 'Weight for each OECD class above the second; an unknown class adds nothing and is said so.',
    zh: '经合组织类别高于 2 的每级计分；类别未知不加分并予说明。',
  },
  source: 'expert',
  weigh(prior, { customer }, { countryWeight }) {
    const found = customer.countryClass ?? NaN;
    if (countryWeight === null || !(found > usual)) return { probability: prior, evidence: noEvidence };
    const shift = countryWeight * (found - usual);
    return {
      probability: withEvidence(prior, shift, 1),
      evidence: [{ shift, says: () => ({ en: `country of OECD class ${found}`, zh: `经合组织国家类别 ${found}` }) }],
    };
  },
};

/** Class 2 is that of most exporting countries that have one. */
const usual = 2;
