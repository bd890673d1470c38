/** One line for each cell that is not the same, to the last digit; a cell that only one side has is a difference too. */
export function differences(was, is) {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((at) => {
    const [before, after] = [shown(was, at), shown(is, at)];
    return before === after ? [] : [`${at}: was ${before}, is ${after}`];
  });
}

function shown(cells, at) {
  return Object.hasOwn(cells, at) ? JSON.stringify(cells[at]) : 'not there';
}
