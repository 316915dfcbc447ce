// SPDX-License-Identifier: Apache-2.0
// Shows what is typed as a password, and copies what is shown only once. Without it everything works.
const words = document.querySelector('script[data-show]').dataset;

function button(label) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn quiet small';
  made.textContent = label;
  return made;
}

for (const input of document.querySelectorAll('input[type=password]')) {
  const toggle = button(words.show);
  toggle.setAttribute('aria-controls', input.id);
  toggle.addEventListener('click', () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    toggle.textContent = shown ? words.show : words.hide;
    input.focus();
  });
  input.form?.addEventListener('submit', () => { input.type = 'password'; });
  input.after(toggle);
  input.parentElement.classList.add('toggles');
}

for (const secret of document.querySelectorAll('.secret')) {
  if (!navigator.clipboard) break;
  const copy = button(words.copy);
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(secret.textContent.trim());
    copy.textContent = words.copied;
  });
  secret.after(copy);
}
