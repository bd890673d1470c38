/** Says something above the page; with `choices`, resolves to the one that was taken. */
export function notice(text: string, choices: readonly string[] = ['OK']): Promise<number> {
  document.getElementById('notice')?.remove();
  const box = Object.assign(document.createElement('div'), { id: 'notice' });
  box.setAttribute('role', 'alertdialog');
  const words = document.createElement('p');
  words.style.whiteSpace = 'pre-line';
  words.textContent = text;
  box.append(words);
  return new Promise((resolve) => {
    choices.forEach((choice, index) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: choice });
      button.addEventListener('click', () => {
        box.remove();
        resolve(index);
      });
      box.append(button, ' ');
    });
    document.body.append(box);
    box.querySelector('button')!.focus();
  });
}
