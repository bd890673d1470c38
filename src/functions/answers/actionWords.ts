import { duties } from '../../engine/cover';
import type { Action } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import { disputeSteps } from './disputeSteps';
import { shownAmount } from './shownFigures';

/** What is to be done, in a few words. */
export function actionWords(action: Action): Words {
  switch (action.kind) {
    case 'duty':
      return action.duty === 'indemnity' ? late : duties[action.duty].name;
    case 'promise':
      return { en: 'Call: the promise was not kept', zh: '致电：未履行付款承诺' };
    case 'dispute':
      return disputeSteps[action.step].step;
    case 'chase':
      return action.step;
    case 'insolvent':
      return { en: 'Lodge the debt with the administrator', zh: '向破产管理人申报债权' };
    case 'slipping':
      return { en: 'Look into the customer', zh: '核查该客户' };
    case 'ask limit':
      return { en: `Ask for a limit of ${shownAmount(action.owed)}`, zh: `申请限额 ${shownAmount(action.owed)}` };
    case 'reduce':
      return { en: `Bring it down to ${shownAmount(action.limit)}`, zh: `将欠款压缩至 ${shownAmount(action.limit)}` };
    case 'cut limit':
      return { en: `Cut the limit to ${shownAmount(action.owed)}`, zh: `将限额下调至 ${shownAmount(action.owed)}` };
  }
}

/** Why, and that nothing brings in more where it does. */
export function actionReason(action: Action, most: { readonly amount: number } | null): Words {
  const said = [reasonOf(action), ...(most ? [freesMost(most.amount)] : [])];
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

function reasonOf(action: Action): Words {
  switch (action.kind) {
    case 'duty':
      return withoutStop(duties[action.duty].summary);
    case 'promise':
      return { en: `promised for ${isoDay(action.promised)}`, zh: `承诺于 ${isoDay(action.promised)} 付款` };
    case 'dispute':
      return disputeReason(action);
    case 'chase':
      return { en: `${action.daysLate} days past due`, zh: `已逾期 ${action.daysLate} 天` };
    case 'insolvent':
      return { en: 'the customer is insolvent', zh: '客户已破产' };
    case 'slipping':
      return {
        en: action.reasons.map(({ en }) => en).join('; '),
        zh: action.reasons.map(({ zh }) => zh).join('；'),
      };
    case 'ask limit':
      return { en: `the limit is ${shownAmount(action.limit)}`, zh: `现限额 ${shownAmount(action.limit)}` };
    case 'reduce':
      return {
        en: `owes ${shownAmount(action.owed)}; its light is red: no more cover can be expected`,
        zh: `欠款 ${shownAmount(action.owed)}；预警为红灯，难以追加限额`,
      };
    case 'cut limit':
      return {
        en: `the limit is ${shownAmount(action.limit)} and its light is red`,
        zh: `现限额 ${shownAmount(action.limit)}，预警为红灯`,
      };
  }
}

function disputeReason({ step, owner, reason }: Extract<Action, { kind: 'dispute' }>): Words {
  const given = [reason, owner].filter((one) => one !== null);
  return {
    en: [disputeSteps[step].clock.en, ...given].join('; '),
    zh: [disputeSteps[step].clock.zh, ...given].join('；'),
  };
}

const late: Words = { en: 'Ask the insurer for the indemnity', zh: '向保险人催付赔款' };

function freesMost(sum: number): Words {
  return {
    en: `nobody frees more cash: ${shownAmount(sum)} from this customer`,
    zh: `该客户可收回现金最多：${shownAmount(sum)}`,
  };
}

function withoutStop({ en, zh }: Words): Words {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') };
}
