import { indemnity } from '../../src/functions/catalogue/indemnity';
import { invoke } from '../../src/functions/invoke';

const claims = [
  ['客户', '损失', '信用限额'],
  ['华东贸易', 1000, 5000],
];
const paid = async (...policy: readonly (readonly unknown[])[]) => (await invoke(indemnity, [claims, policy]))[1]![1];

test.each([
  ['免赔率', '10%', 900],
  ['绝对免赔率', 0.15, 850],
  ['Own share', '30%', 700],
] as const)('%s %s is an own share: the rest is insured', async (term, share, indemnified) =>
  expect(await paid([term, share])).toBe(indemnified),
);

test('beside the percentage that it makes it says nothing new; another is refused', async () => {
  expect(await paid(['赔偿比例', '90%'], ['免赔率', '10%'])).toBe(900);
  await expect(paid(['赔偿比例', '90%'], ['免赔率', '20%'])).rejects.toThrow('an own share of 20% do not make 100%');
});

test('赔付率 is the loss ratio, and no term of the cover', async () => {
  await expect(paid(['赔付率', '45%'])).rejects.toThrow('"赔付率" is not a known term');
});

test('nothing of a loss can be the whole of it', async () => {
  await expect(paid(['免赔率', '100%'])).rejects.toThrow('a percentage below 100%');
});
