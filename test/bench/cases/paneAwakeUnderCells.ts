import { startHarness } from '../../e2e/harness';
import { heldUp, longTasksIn, noteLongTasks } from '../measure/longTasks';
import type { Scenario } from '../measure/scenario';

const CUSTOMERS = 1000;
const QUIET_MS = 2000;

/**
 * Formulas that take seconds, typed into cells while the pane is open: "ours" are the tasks that hold the pane up (the browser counts from 50 ms on, each in
 * milliseconds; the largest is what matters), "plain" what the formulas took altogether.
 */
export const paneAwakeUnderCells: Scenario = {
  name: 'pane-awake-cells',
  async measure() {
    const harness = await startHarness();
    try {
      const sheet = await harness.open({ language: 'en' });
      const pane = await sheet.pane();
      await pane.waitForTimeout(QUIET_MS);
      const customers = Array.from({ length: CUSTOMERS }, (_, index) => [
        `C${index}`,
        0.01 + (index % 17) / 300,
        0.6,
        1000 + ((index * 7919) % 90_000),
      ]);
      await sheet.enter(`A1:D${CUSTOMERS + 1}`, [['Customer', 'PD', 'LGD', 'Exposure'], ...customers]);
      await sheet.enter('F1:G4', [
        ['Insured percentage', 0.9],
        ['Aggregate first loss', 50_000],
        ['First loss counted', 'after percentage'],
        ['Maximum liability', 900_000],
      ]);
      await noteLongTasks(pane);
      const started = performance.now();
      await sheet.enter('I1', [[`=LOSSDISTRIBUTION(A1:D${CUSTOMERS + 1},F1:G4)`]]);
      await sheet.enter('S1', [[`=LOSSCONTRIBUTIONS(A1:D${CUSTOMERS + 1},F1:G4)`]]);
      const whole = performance.now() - started;
      if ((await sheet.spill('I1')) === null || (await sheet.spill('S1')) === null)
        throw new Error('The formulas did not answer.');
      return heldUp(
        'pane-awake-cells',
        `In the pane, while cells compute LOSSDISTRIBUTION and LOSSCONTRIBUTIONS of ${CUSTOMERS.toLocaleString('en')} customers with yearly terms`,
        await longTasksIn(pane),
        whole,
      );
    } finally {
      await harness.close();
    }
  },
};
