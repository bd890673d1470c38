/** Says something above the page; resolves to the choice that was taken. */
export function notice(text: string, choices: readonly string[]): Promise<number> {
  document.getElementById('notice')?.remove();
  const box = Object.assign(document.createElement('div'), { id: 'notice' });
  box.setAttribute('role', 'alertdialog');
  const words = document.createElement('p');
  words.textContent = text;
  const buttons = document.createElement('div');
  box.append(words, buttons);
  return new Promise((resolve) => {
    choices.forEach((choice, index) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: choice });
      button.addEventListener('click', () => {
        box.remove();
        resolve(index);
      });
      buttons.append(button);
    });
    document.body.append(box);
    box.querySelector('button')!.focus();
  });
}
