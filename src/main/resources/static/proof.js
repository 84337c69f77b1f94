// Looks for the number that a proof of work asks for (protocol of ALTCHA: which number, written
// after the salt, has this SHA-256?), a batch at a time so that the page stays usable, and says
// how far it is. Whoever sends the form too soon is kept waiting, not turned away.
'use strict';
(() => {
  const field = document.getElementById('proof');
  const state = document.getElementById('proof-state');
  const form = field.form;
  const { challenge, salt, signature, working, done, failed } = field.dataset;
  const most = Number(field.dataset.most);
  const batch = 1000;
  let waiting = false;

  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = async (number) => hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + number)));

  async function search() {
    for (let first = 0, told = -1; first <= most; first += batch) {
      const numbers = Array.from({ length: Math.min(batch, most - first + 1) }, (_, i) => first + i);
      const hashes = await Promise.all(numbers.map(hash));
      const found = hashes.indexOf(challenge);
      if (found >= 0) {
        return numbers[found];
      }
      const percent = Math.floor(first / most * 4) * 25;
      if (percent > told) {
        told = percent;
        state.textContent = working.replace('{0}', percent);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
    throw new Error('There is no such number');
  }

  form.addEventListener('submit', (event) => {
    if (!field.value && !field.dataset.given && !form.elements.confirm.checked) {
      event.preventDefault();
      waiting = true;
    }
  });

  search().then((number) => {
    field.value = btoa(JSON.stringify({ algorithm: 'SHA-256', challenge, number, salt, signature }));
    state.textContent = done;
    if (waiting) {
      form.requestSubmit();
    }
  }).catch(() => {
    field.dataset.given = 'up';
    state.textContent = failed;
  });
})();
